"""The record of what was destroyed, on paper: signed by the head and by who saw it.

A paper of the registry alone: what lies on which disk today is for the screen and the shell.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from rutan_desk.domain.disclosure import Receiver
from rutan_desk.domain.election import Election
from rutan_desk.domain.retention import Closed, Fate, Trace
from rutan_desk.ops.printing import Printed
from rutan_desk.ops.retention import closed_elections
from rutan_desk.ops.retention_records import Destroyed, destroyed_files
from rutan_desk.ops.sheet_paper import ListPaperWords, Made, PartWords, printed
from rutan_desk.reports.imprint import Signature
from rutan_desk.reports.list_sheet import SheetColumn, SheetPart
from rutan_desk.store import Database
from rutan_desk.store.day import copies_of
from rutan_desk.store.journal import Desk
from rutan_desk.store.settings import read_settings

REPORT = "retention"
_GROUP = 16
"""Signs of a checksum that stand together: a longer word may be broken anywhere."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RetentionWords:
    """What the record says beside every list (see ``words.retention``).

    ``sheet`` has three parts: closed elections, what was destroyed, what was not.
    ``kind`` gets the seal too, ``of`` stands below the title, ``months`` holds ``{months}``;
    ``witnesses`` are who signs beside the head.
    """

    sheet: ListPaperWords
    kind: Callable[[Trace, str], str]
    fate: Callable[[Fate], str]
    size: Callable[[int], str]
    moment: Callable[[datetime], str]
    day: Callable[[date], str]
    of: str
    kept: str
    months: str
    destroyed: str
    bytes: str
    witnesses: tuple[str, str]


def retention_paper(
    db: Database, desk: Desk, words: RetentionWords, election: Election, size: str = "A4"
) -> Printed:
    """What is kept of each closed election until when, and every file that was to go."""
    elections, gone, left = words.sheet.sheet.parts
    files = destroyed_files(db)
    destroyed = [one for one in files if one.fate is Fate.DESTROYED]
    others = [one for one in files if one.fate is not Fate.DESTROYED]
    closed = closed_elections(db)
    months = words.months.format(months=read_settings(db).retention_months)
    total = words.size(sum(one.size for one in destroyed)) if destroyed else "-"
    made = Made(
        report=REPORT,
        receiver=Receiver.INTERNAL,
        election=election,
        parts=(
            _part(
                elections, [_closed(number, one, db, words) for number, one in enumerate(closed, 1)]
            ),
            _part(gone, [_file(number, one, words) for number, one in enumerate(destroyed, 1)]),
            _part(left, [_file(number, one, words) for number, one in enumerate(others, 1)]),
        ),
        facts=(
            (words.kept, months),
            (words.destroyed, str(len(destroyed))),
            (words.bytes, total),
        ),
        signed=True,
        signers=tuple(Signature(one) for one in words.witnesses),
        subtitle=words.of,
    )
    return printed(db, desk, words.sheet, made, size)


def _part(table: PartWords, rows: list[tuple[str, ...]]) -> SheetPart:
    number, *others = table.headings
    return SheetPart(
        columns=(
            SheetColumn(number, "center", 0),
            *(SheetColumn(text, bold=not at) for at, text in enumerate(others)),
        ),
        rows=tuple(rows),
        title=table.title,
        note=table.note if rows else "",
        empty=table.empty,
    )


def _closed(number: int, one: Closed, db: Database, words: RetentionWords) -> tuple[str, ...]:
    copies = len(copies_of(db, one.id))
    days = (words.day(day) for day in (one.day, one.closed_on, one.until))
    return (str(number), one.name, *days, str(copies))


def _file(number: int, one: Destroyed, words: RetentionWords) -> tuple[str, ...]:
    return (
        str(number),
        one.name,
        f"{words.kind(one.kind, one.seal)},\n{words.day(one.made_on)}",
        words.size(one.size),
        _in_groups(one.sha256) or "-",
        f"{words.fate(one.fate)}\n{words.moment(one.at)}, {one.officer}",
    )


def _in_groups(checksum: str) -> str:
    parts = [checksum[at : at + _GROUP] for at in range(0, len(checksum), _GROUP)]
    return "\n".join(" ".join(parts[at : at + 2]) for at in range(0, len(parts), 2))
