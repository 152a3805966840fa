"""The migration for voting day; never edited once released, and imports nothing of ours."""

from sqlite_utils import Database


def m007_day(db: Database) -> None:
    """The frozen roll of each election, what happened on its day, and what KPPS counted."""
    _roll(db)
    _events(db)
    _counts(db)


def _roll(db: Database) -> None:
    db.execute("""
        CREATE TABLE day (
            id              INTEGER PRIMARY KEY,
            uuid            TEXT NOT NULL UNIQUE,
            election_id     INTEGER NOT NULL UNIQUE REFERENCES election (id),
            phase           TEXT NOT NULL CHECK (phase IN ('frozen', 'open', 'closed')),
            secret          TEXT NOT NULL
                CHECK (length(secret) = 64 AND secret NOT GLOB '*[^0-9a-f]*'),
            frozen_at       TEXT NOT NULL CHECK (frozen_at GLOB '????-??-??T*'),
            frozen_by       TEXT NOT NULL,
            frozen_seal     TEXT NOT NULL,
            opened_at       TEXT CHECK (opened_at GLOB '????-??-??T*'),
            queue_closed_at TEXT CHECK (queue_closed_at GLOB '????-??-??T*'),
            closed_at       TEXT CHECK (closed_at GLOB '????-??-??T*'),
            closed_by       TEXT NOT NULL,
            remark          TEXT NOT NULL,
            CHECK ((phase = 'closed') = (closed_at IS NOT NULL)),
            CHECK (phase = 'frozen' OR opened_at IS NOT NULL)
        ) STRICT
    """)
    db.execute("""
        CREATE TABLE roll_line (
            id            INTEGER PRIMARY KEY,
            uuid          TEXT NOT NULL UNIQUE,
            election_id   INTEGER NOT NULL REFERENCES election (id),
            station_id    INTEGER NOT NULL REFERENCES station (id),
            person_id     INTEGER REFERENCES person (id),
            category      TEXT NOT NULL CHECK (category IN ('dpt', 'dptb', 'dpk')),
            number        TEXT NOT NULL,
            name          TEXT NOT NULL,
            sex           TEXT CHECK (sex IN ('L', 'P')),
            disability    TEXT CHECK (disability IN ('1', '2', '3', '4', '5', '6')),
            ballots       TEXT NOT NULL CHECK (json_valid(ballots)),
            gone          TEXT
                CHECK (gone IN ('released', 'transferred', 'died', 'escaped')),
            added_reason  TEXT NOT NULL,
            struck_reason TEXT NOT NULL,
            changed_at    TEXT CHECK (changed_at GLOB '????-??-??T*'),
            changed_by    TEXT NOT NULL
        ) STRICT
    """)
    db.execute("CREATE INDEX roll_line_by_station ON roll_line (election_id, station_id)")
    db.execute("CREATE INDEX roll_line_by_person ON roll_line (person_id)")


def _events(db: Database) -> None:
    db.execute("""
        CREATE TABLE day_event (
            id          INTEGER PRIMARY KEY,
            uuid        TEXT NOT NULL UNIQUE,
            election_id INTEGER NOT NULL REFERENCES election (id),
            desk        TEXT NOT NULL CHECK (desk <> ''),
            number      INTEGER NOT NULL CHECK (number > 0),
            stamp       INTEGER NOT NULL CHECK (stamp > 0),
            person_id   INTEGER REFERENCES person (id),
            named       TEXT NOT NULL,
            act         TEXT NOT NULL CHECK (act IN
                ('called', 'out', 'queueing', 'voted', 'refused', 'ill', 'court', 'loan',
                 'hospital', 'isolation', 'released', 'transferred', 'died', 'escaped',
                 'no_ballots', 'back', 'turned_away', 'withdrawn')),
            station_id  INTEGER REFERENCES station (id),
            at          TEXT NOT NULL CHECK (at GLOB '????-??-??T*'),
            officer     TEXT NOT NULL,
            reason      TEXT NOT NULL,
            means       TEXT NOT NULL CHECK (means IN ('screen', 'scan', 'paper', 'shell')),
            ballots     TEXT NOT NULL CHECK (json_valid(ballots)),
            withdraws   TEXT,
            second      TEXT NOT NULL,
            CHECK ((act = 'withdrawn') = (withdraws IS NOT NULL)),
            CHECK (act IN ('turned_away', 'withdrawn') OR person_id IS NOT NULL)
        ) STRICT
    """)
    db.execute("CREATE INDEX day_event_by_desk ON day_event (election_id, desk, number)")
    db.execute("CREATE INDEX day_event_by_person ON day_event (person_id)")
    for verb in ("UPDATE", "DELETE"):
        db.execute(f"""
            CREATE TRIGGER day_event_refuses_{verb.lower()} BEFORE {verb} ON day_event
            BEGIN SELECT RAISE(ABORT, 'what happened on the day is never changed'); END
        """)


def _counts(db: Database) -> None:
    for table, column in (
        ("figure", "value INTEGER NOT NULL CHECK (value >= 0)"),
        ("remark", "text TEXT NOT NULL"),
    ):
        db.execute(f"""
            CREATE TABLE {table} (
                id          INTEGER PRIMARY KEY,
                uuid        TEXT NOT NULL UNIQUE,
                election_id INTEGER NOT NULL REFERENCES election (id),
                station_id  INTEGER NOT NULL REFERENCES station (id),
                key         TEXT NOT NULL CHECK (key <> ''),
                {column},
                UNIQUE (election_id, station_id, key)
            ) STRICT
        """)
    db.execute("""
        CREATE TABLE desk_copy (
            id            INTEGER PRIMARY KEY,
            uuid          TEXT NOT NULL UNIQUE,
            election_id   INTEGER NOT NULL REFERENCES election (id),
            station_id    INTEGER NOT NULL REFERENCES station (id),
            desk          TEXT NOT NULL CHECK (desk <> ''),
            name          TEXT NOT NULL,
            handed_at     TEXT NOT NULL CHECK (handed_at GLOB '????-??-??T*'),
            merged_number INTEGER NOT NULL CHECK (merged_number >= 0),
            merged_at     TEXT CHECK (merged_at GLOB '????-??-??T*'),
            UNIQUE (election_id, desk)
        ) STRICT
    """)
