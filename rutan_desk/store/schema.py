"""Migrations, oldest first. A released migration is never edited and imports nothing of ours."""

import re

from sqlite_utils import Database, Migrations

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


STEPS = tuple(name for name in tuple(globals()) if re.fullmatch(r"m\d{3}_\w+", name))
"""The names of all migrations this program knows, oldest first."""
