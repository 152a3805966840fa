"""Migrations, oldest first. A released migration is never edited and imports nothing of ours."""

from sqlite_utils import Database, Migrations

from rutan_desk.store.schema_day import m007_day
from rutan_desk.store.schema_ktp import m006_ktp_el

migrations = Migrations("rutan-desk")


@migrations()
def m001_journal(db: Database) -> None:
    """What was done, by whom, and each row before and after; nothing in it can be changed."""
    db.execute("""
        CREATE TABLE deed (
            id      INTEGER PRIMARY KEY,
            at      TEXT NOT NULL,
            officer TEXT NOT NULL,
            kind    TEXT NOT NULL,
            details TEXT NOT NULL CHECK (json_valid(details)),
            undoes  INTEGER REFERENCES deed (id),
            seal    TEXT NOT NULL CHECK (length(seal) = 64)
        ) STRICT
    """)
    db.execute("""
        CREATE TABLE change (
            id         INTEGER PRIMARY KEY,
            deed_id    INTEGER NOT NULL REFERENCES deed (id),
            kind       TEXT NOT NULL,
            row_id     INTEGER NOT NULL,
            was        TEXT NOT NULL,
            became     TEXT NOT NULL,
            source_row INTEGER
        ) STRICT
    """)
    db.execute("CREATE INDEX change_by_deed ON change (deed_id)")
    db.execute("CREATE INDEX change_by_row ON change (kind, row_id)")
    for table in ("deed", "change"):
        for verb in ("UPDATE", "DELETE"):
            db.execute(f"""
                CREATE TRIGGER {table}_refuses_{verb.lower()} BEFORE {verb} ON {table}
                BEGIN SELECT RAISE(ABORT, 'the journal is never changed'); END
            """)


@migrations()
def m002_desk(db: Database) -> None:
    """The officers, the settings, and the elections as the head edited them."""
    db.execute("""
        CREATE TABLE officer (
            id     INTEGER PRIMARY KEY,
            uuid   TEXT NOT NULL UNIQUE,
            name   TEXT NOT NULL UNIQUE CHECK (name <> ''),
            role   TEXT NOT NULL CHECK (role IN ('head', 'officer', 'viewer')),
            active INTEGER NOT NULL CHECK (active IN (0, 1))
        ) STRICT
    """)
    db.execute("""
        CREATE TABLE setting (
            id    INTEGER PRIMARY KEY,
            name  TEXT NOT NULL UNIQUE,
            value TEXT NOT NULL CHECK (json_valid(value))
        ) STRICT
    """)
    db.execute("""
        CREATE TABLE election (
            id      INTEGER PRIMARY KEY,
            uuid    TEXT NOT NULL UNIQUE,
            name    TEXT NOT NULL,
            day     TEXT NOT NULL,
            active  INTEGER NOT NULL CHECK (active IN (0, 1)),
            profile TEXT NOT NULL CHECK (json_valid(profile))
        ) STRICT
    """)


@migrations()
def m003_people(db: Database) -> None:
    """The people, their movements, and court decisions on their political rights."""
    db.execute("""
        CREATE TABLE person (
            id                INTEGER PRIMARY KEY,
            uuid              TEXT NOT NULL UNIQUE,
            kind              TEXT NOT NULL CHECK (kind IN ('inmate', 'staff')),
            name              TEXT NOT NULL CHECK (name <> ''),
            alias             TEXT,
            register_number   TEXT,
            register_class    TEXT,
            sdp_number        TEXT,
            nik               TEXT UNIQUE CHECK (length(nik) = 16 AND nik NOT GLOB '*[^0-9]*'),
            nik_as_written    TEXT,
            nkk               TEXT CHECK (length(nkk) = 16 AND nkk NOT GLOB '*[^0-9]*'),
            birth_place       TEXT,
            birth_date        TEXT CHECK (birth_date GLOB '????-??-??'),
            sex               TEXT CHECK (sex IN ('L', 'P')),
            marital_status    TEXT CHECK (marital_status IN ('B', 'S', 'P')),
            citizenship       TEXT NOT NULL CHECK (citizenship IN ('WNI', 'WNA')),
            mother            TEXT,
            father            TEXT,
            street            TEXT,
            rt                TEXT,
            rw                TEXT,
            region            TEXT,
            region_as_written TEXT,
            disability        TEXT CHECK (disability IN ('1', '2', '3', '4', '5', '6')),
            service           TEXT CHECK (service IN ('TNI', 'POLRI')),
            dismissal_decree  TEXT,
            block             TEXT,
            cell              TEXT,
            admitted_on       TEXT CHECK (admitted_on GLOB '????-??-??'),
            release_on        TEXT CHECK (release_on GLOB '????-??-??'),
            presence          TEXT NOT NULL CHECK (presence IN
                ('present', 'released', 'transferred', 'died', 'escaped')),
            left_on           TEXT CHECK (left_on GLOB '????-??-??'),
            doubts            TEXT NOT NULL CHECK (json_valid(doubts)),
            by_hand           TEXT NOT NULL CHECK (json_valid(by_hand))
        ) STRICT
    """)
    db.execute("""
        CREATE TABLE movement (
            id        INTEGER PRIMARY KEY,
            uuid      TEXT NOT NULL UNIQUE,
            person_id INTEGER NOT NULL REFERENCES person (id),
            movement  TEXT NOT NULL CHECK (movement IN
                ('released', 'transferred', 'died', 'escaped', 'readmitted')),
            happened  TEXT NOT NULL CHECK (happened GLOB '????-??-??'),
            note      TEXT NOT NULL
        ) STRICT
    """)
    db.execute("CREATE INDEX movement_by_person ON movement (person_id)")
    db.execute("""
        CREATE TABLE revocation (
            id              INTEGER PRIMARY KEY,
            uuid            TEXT NOT NULL UNIQUE,
            person_id       INTEGER NOT NULL REFERENCES person (id),
            decision_number TEXT NOT NULL,
            court           TEXT NOT NULL,
            what            TEXT NOT NULL CHECK (what IN ('vote', 'elected', 'both')),
            final_on        TEXT CHECK (final_on GLOB '????-??-??'),
            starts_on       TEXT CHECK (starts_on GLOB '????-??-??'),
            until           TEXT CHECK (until GLOB '????-??-??')
        ) STRICT
    """)
    db.execute("CREATE INDEX revocation_by_person ON revocation (person_id)")


@migrations()
def m004_withdrawn(db: Database) -> None:
    """A revocation can be withdrawn; its row stays."""
    db.execute("""
        ALTER TABLE revocation
        ADD COLUMN withdrawn_on TEXT CHECK (withdrawn_on GLOB '????-??-??')
    """)


@migrations()
def m005_lists(db: Database) -> None:
    """Stations, dapils, KPU's lists, who is on them, people who are one, proposals to KPU."""
    db.execute("ALTER TABLE person ADD COLUMN merged_into INTEGER REFERENCES person (id)")
    db.execute("""
        ALTER TABLE person
        ADD COLUMN away TEXT CHECK (away IN ('loan', 'hospital', 'court'))
    """)
    db.execute("ALTER TABLE person ADD COLUMN back_on TEXT CHECK (back_on GLOB '????-??-??')")
    db.execute("""
        CREATE TABLE movement_wider (
            id        INTEGER PRIMARY KEY,
            uuid      TEXT NOT NULL UNIQUE,
            person_id INTEGER NOT NULL REFERENCES person (id),
            movement  TEXT NOT NULL CHECK (movement IN
                ('released', 'transferred', 'died', 'escaped', 'readmitted', 'admitted',
                 'register_changed', 'on_loan', 'in_hospital', 'at_court', 'returned')),
            happened  TEXT NOT NULL CHECK (happened GLOB '????-??-??'),
            note      TEXT NOT NULL,
            until     TEXT CHECK (until GLOB '????-??-??'),
            class_was TEXT
        ) STRICT
    """)
    db.execute("""
        INSERT INTO movement_wider (id, uuid, person_id, movement, happened, note)
        SELECT id, uuid, person_id, movement, happened, note FROM movement
    """)
    db.execute("DROP TABLE movement")
    db.execute("ALTER TABLE movement_wider RENAME TO movement")
    db.execute("CREATE INDEX movement_by_person ON movement (person_id)")
    db.execute("""
        CREATE TABLE station (
            id          INTEGER PRIMARY KEY,
            uuid        TEXT NOT NULL UNIQUE,
            election_id INTEGER NOT NULL REFERENCES election (id),
            number      TEXT NOT NULL CHECK (number <> ''),
            kind        TEXT NOT NULL CHECK (kind IN ('special', 'supporting')),
            place       TEXT NOT NULL,
            region      TEXT NOT NULL,
            ceiling     INTEGER CHECK (ceiling > 0),
            listed      INTEGER CHECK (listed >= 0),
            kpps        TEXT NOT NULL CHECK (json_valid(kpps)),
            blocks      TEXT NOT NULL CHECK (json_valid(blocks)),
            UNIQUE (election_id, kind, number, region)
        ) STRICT
    """)
    db.execute("""
        CREATE TABLE dapil (
            id          INTEGER PRIMARY KEY,
            uuid        TEXT NOT NULL UNIQUE,
            election_id INTEGER NOT NULL REFERENCES election (id),
            contest     TEXT NOT NULL CHECK (contest <> ''),
            name        TEXT NOT NULL CHECK (name <> ''),
            regions     TEXT NOT NULL CHECK (json_valid(regions)),
            active      INTEGER NOT NULL CHECK (active IN (0, 1)),
            UNIQUE (election_id, contest, name)
        ) STRICT
    """)
    db.execute("""
        CREATE TABLE list_line (
            id                INTEGER PRIMARY KEY,
            uuid              TEXT NOT NULL UNIQUE,
            election_id       INTEGER NOT NULL REFERENCES election (id),
            station_id        INTEGER NOT NULL REFERENCES station (id),
            number            TEXT NOT NULL,
            name              TEXT NOT NULL,
            nik               TEXT CHECK (length(nik) = 16 AND nik NOT GLOB '*[^0-9]*'),
            nik_as_written    TEXT,
            nkk               TEXT CHECK (length(nkk) = 16 AND nkk NOT GLOB '*[^0-9]*'),
            birth_place       TEXT,
            birth_date        TEXT CHECK (birth_date GLOB '????-??-??'),
            birth_as_written  TEXT,
            sex               TEXT CHECK (sex IN ('L', 'P')),
            marital_status    TEXT CHECK (marital_status IN ('B', 'S', 'P')),
            street            TEXT,
            rt                TEXT,
            rw                TEXT,
            region            TEXT,
            region_as_written TEXT,
            disability        TEXT CHECK (disability IN ('1', '2', '3', '4', '5', '6')),
            ktp_el            TEXT,
            remark            TEXT,
            dpid              TEXT,
            register_number   TEXT,
            person_id         INTEGER REFERENCES person (id),
            matching          TEXT NOT NULL CHECK (matching IN ('open', 'matched', 'not_ours')),
            by_hand           INTEGER NOT NULL CHECK (by_hand IN (0, 1)),
            active            INTEGER NOT NULL CHECK (active IN (0, 1)),
            CHECK ((matching = 'matched') = (person_id IS NOT NULL))
        ) STRICT
    """)
    db.execute("CREATE INDEX list_line_by_station ON list_line (election_id, station_id)")
    db.execute("CREATE INDEX list_line_by_person ON list_line (person_id)")
    db.execute("""
        CREATE TABLE enrolment (
            id              INTEGER PRIMARY KEY,
            uuid            TEXT NOT NULL UNIQUE,
            election_id     INTEGER NOT NULL REFERENCES election (id),
            person_id       INTEGER NOT NULL REFERENCES person (id),
            station_id      INTEGER REFERENCES station (id),
            by_hand         INTEGER NOT NULL CHECK (by_hand IN (0, 1)),
            elsewhere       TEXT NOT NULL CHECK (elsewhere IN ('yes', 'no', 'unknown')),
            elsewhere_place TEXT NOT NULL,
            checked_on      TEXT CHECK (checked_on GLOB '????-??-??'),
            ground          TEXT,
            applied_on      TEXT CHECK (applied_on GLOB '????-??-??'),
            letter_number   TEXT NOT NULL,
            letter_on       TEXT CHECK (letter_on GLOB '????-??-??'),
            moved_back_on   TEXT CHECK (moved_back_on GLOB '????-??-??'),
            note            TEXT NOT NULL,
            UNIQUE (election_id, person_id)
        ) STRICT
    """)
    db.execute("CREATE INDEX enrolment_by_person ON enrolment (person_id)")
    db.execute("CREATE INDEX enrolment_by_station ON enrolment (station_id)")
    db.execute("""
        CREATE TABLE pair (
            id       INTEGER PRIMARY KEY,
            uuid     TEXT NOT NULL UNIQUE,
            person_a INTEGER NOT NULL REFERENCES person (id),
            person_b INTEGER NOT NULL REFERENCES person (id),
            decision TEXT NOT NULL CHECK (decision IN ('same', 'different')),
            UNIQUE (person_a, person_b),
            CHECK (person_a < person_b)
        ) STRICT
    """)
    db.execute("""
        CREATE TABLE proposal (
            id          INTEGER PRIMARY KEY,
            uuid        TEXT NOT NULL UNIQUE,
            election_id INTEGER NOT NULL REFERENCES election (id),
            station_id  INTEGER REFERENCES station (id),
            made_on     TEXT NOT NULL CHECK (made_on GLOB '????-??-??'),
            purpose     TEXT NOT NULL,
            lines       TEXT NOT NULL CHECK (json_valid(lines))
        ) STRICT
    """)
    db.execute("CREATE INDEX proposal_by_election ON proposal (election_id, station_id)")


migrations()(m006_ktp_el)
migrations()(m007_day)
STEPS = tuple(sorted(name for name in tuple(globals()) if name.startswith("m0")))
"""The names of all migrations this program knows, oldest first."""
