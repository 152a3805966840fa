"""The migration for the KTP-el work; never edited once released, and imports nothing of ours."""

from sqlite_utils import Database


def m006_ktp_el(db: Database) -> None:
    """What is known of each KTP-el, Dukcapil's visits, and who was on them."""
    db.execute("""
        CREATE TABLE ktp_el (
            id                   INTEGER PRIMARY KEY,
            uuid                 TEXT NOT NULL UNIQUE,
            person_id            INTEGER NOT NULL UNIQUE REFERENCES person (id),
            recording            TEXT NOT NULL CHECK (recording IN
                ('unknown', 'unregistered', 'captured', 'processing', 'sent', 'received',
                 'print_ready', 'printed', 'failed', 'duplicate')),
            recorded_on          TEXT CHECK (recorded_on GLOB '????-??-??'),
            recording_as_written TEXT NOT NULL,
            captured_on          TEXT CHECK (captured_on GLOB '????-??-??'),
            card                 TEXT NOT NULL CHECK (card IN
                ('unknown', 'in_hand', 'lost', 'kept_elsewhere', 'none')),
            card_on              TEXT CHECK (card_on GLOB '????-??-??'),
            substitutes          TEXT NOT NULL CHECK (json_valid(substitutes)),
            kk_requested_on      TEXT CHECK (kk_requested_on GLOB '????-??-??'),
            kk_received_on       TEXT CHECK (kk_received_on GLOB '????-??-??'),
            reprint_asked_on     TEXT CHECK (reprint_asked_on GLOB '????-??-??'),
            biometric_on         TEXT CHECK (biometric_on GLOB '????-??-??'),
            unmatched_nik        TEXT CHECK (length(unmatched_nik) = 16
                AND unmatched_nik NOT GLOB '*[^0-9]*'),
            unmatched_on         TEXT CHECK (unmatched_on GLOB '????-??-??'),
            note                 TEXT NOT NULL
        ) STRICT
    """)
    db.execute("""
        CREATE TABLE visit (
            id         INTEGER PRIMARY KEY,
            uuid       TEXT NOT NULL UNIQUE,
            planned_on TEXT NOT NULL CHECK (planned_on GLOB '????-??-??'),
            place      TEXT NOT NULL,
            team       TEXT NOT NULL,
            capacity   INTEGER NOT NULL CHECK (capacity > 0),
            state      TEXT NOT NULL CHECK (state IN ('planned', 'closed', 'cancelled')),
            note       TEXT NOT NULL
        ) STRICT
    """)
    db.execute("""
        CREATE TABLE visit_line (
            id        INTEGER PRIMARY KEY,
            uuid      TEXT NOT NULL UNIQUE,
            visit_id  INTEGER NOT NULL REFERENCES visit (id),
            person_id INTEGER NOT NULL REFERENCES person (id),
            position  INTEGER NOT NULL CHECK (position > 0),
            outcome   TEXT CHECK (outcome IN
                ('recorded', 'absent', 'failed', 'refused', 'card_handed', 'searched')),
            reason    TEXT CHECK (reason IN
                ('court', 'loan', 'hospital', 'sick', 'isolation', 'left', 'not_reached',
                 'other')),
            done_on   TEXT CHECK (done_on GLOB '????-??-??'),
            note      TEXT NOT NULL,
            UNIQUE (visit_id, person_id),
            CHECK ((outcome IS NULL) = (done_on IS NULL)),
            CHECK (reason IS NULL OR outcome = 'absent')
        ) STRICT
    """)
    db.execute("CREATE INDEX visit_line_by_person ON visit_line (person_id)")
