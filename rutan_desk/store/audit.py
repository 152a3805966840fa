"""Whether the journal is whole, and whether the tables follow from it."""

from itertools import groupby

from sqlite_utils import Database

from rutan_desk.store.journal import KINDS, NO_SEAL, Change, Row, blank_rows, noted_row, seal_of


def broken_seals(db: Database) -> list[int]:
    """Deeds that were altered, removed or added behind the program's back, in order."""
    homeless = "SELECT DISTINCT deed_id FROM change WHERE deed_id NOT IN (SELECT id FROM deed)"
    broken = [row["deed_id"] for row in db.query(homeless)]
    with_deed = "SELECT * FROM change WHERE deed_id IN (SELECT id FROM deed) ORDER BY deed_id, id"
    noted = groupby(db.query(with_deed), key=lambda change: change["deed_id"])
    ahead = next(noted, None)
    before, expected = NO_SEAL, 1
    for row in db.query("SELECT * FROM deed ORDER BY id"):
        changes: list[Change] = []
        if ahead is not None and ahead[0] == row["id"]:
            changes = [_change(change) for change in ahead[1]]
            ahead = next(noted, None)
        if row["id"] != expected or row["seal"] != seal_of(before, row, changes):
            broken.append(row["id"])
        before, expected = row["seal"], row["id"] + 1
    return sorted(broken)


def tables_that_disagree(db: Database) -> list[str]:
    """Tables whose rows are not those the journal gives: written behind its back."""
    replay, actual = replayed(db), tables_as_they_are(db)
    return [kind for kind in KINDS if replay[kind] != actual[kind]]


def replayed(db: Database) -> dict[str, dict[int, Row]]:
    """The tables as the journal alone gives them, from empty."""
    tables: dict[str, dict[int, Row]] = {kind: {} for kind in KINDS}
    blank = blank_rows(db)
    for change in db.query("SELECT kind, row_id, became FROM change ORDER BY id"):
        row = noted_row(blank, change["kind"], change["became"])
        if row is None:
            tables[change["kind"]].pop(change["row_id"], None)
        else:
            tables[change["kind"]][change["row_id"]] = row
    return tables


def tables_as_they_are(db: Database) -> dict[str, dict[int, Row]]:
    """The same tables as they stand in the file, to hold against ``replayed``."""
    return {kind: {row["id"]: row for row in db.query(f"SELECT * FROM {kind}")} for kind in KINDS}


def _change(row: Row) -> Change:
    return Change(row["kind"], row["row_id"], row["was"], row["became"], row["source_row"])
