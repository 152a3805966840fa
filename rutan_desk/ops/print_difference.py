"""What changed on a list since it was last printed: who came, who went, what is said otherwise.

The earlier print is made again from the registry as of its seal and held against the list as
it is now; both are what that receiver sees (T10). Each line says why, out of the journal.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass, replace

from rutan_desk.domain.disclosure import Receiver
from rutan_desk.domain.election import Election
from rutan_desk.domain.errors import PrintNotComparable
from rutan_desk.domain.paper_table import PaperTable
from rutan_desk.domain.station import Station
from rutan_desk.domain.table_difference import CellChange, RowDifference, RowFate, table_difference
from rutan_desk.ops.printing import Printed
from rutan_desk.ops.sheet_paper import (
    ListPaperWords,
    Made,
    SheetWords,
    printed,
    station_label,
)
from rutan_desk.reports.list_sheet import SheetColumn, SheetPart
from rutan_desk.store import Database
from rutan_desk.store.as_of import as_of, deed_sealed
from rutan_desk.store.deeds_since import DeedsSince, deeds_since
from rutan_desk.store.journal import Desk
from rutan_desk.store.prints_noted import NotedPrint

SINCE = "-since"
"""Behind the name of a list: what changed of it since it was printed."""
_LONG = 120
"""More letters than fit on two or three lines of a cell."""
_DOTS = re.compile(r"\.{3,}")


@dataclass(frozen=True, slots=True, kw_only=True)
class DifferenceWords:
    """Everything a list of changes says that is not data (see ``words.print_since``).

    The tables of ``paper`` are those of ``RowFate`` in its order, their headings those behind
    the name. ``table`` heads the column that says in which table a line stands, where there
    are several; ``item`` heads what a row is called where that is nobody's name. ``changed``
    says a cell before and after, ``becomes`` is its second half where both are long;
    ``reason`` says why a line differs, as far as the receiver may know; ``facts`` name the
    earlier print.
    """

    paper: ListPaperWords
    item: str
    table: str
    value: str
    changed: str
    becomes: str
    counts: tuple[str, str, str]
    reason: Callable[[DeedsSince, str, Receiver], str]
    facts: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """The list as it is now, and the print it is held against.

    ``again`` makes the earlier one on the registry as it was then; ``about`` is the key of the
    one person that the whole list is about, if it is one's.
    """

    election: Election
    station: Station | None
    size: str
    now: Printed
    earlier: NotedPrint
    again: Callable[[Database], Printed]
    about: str = ""


@dataclass(frozen=True, slots=True)
class _Shape:
    """The columns that not every list of changes has: what heads the names, which table."""

    name: str
    several: bool


def difference_paper(
    db: Database, desk: Desk, words: DifferenceWords, compared: Compared
) -> Printed:
    """The changes as a list; changes nothing. Raises ``PrintNotComparable``, ``SealUnknown``."""
    now = compared.now
    with closing(as_of(db, compared.earlier.seal)) as past:
        then = compared.again(past)
    if then.table is None or now.table is None:
        raise PrintNotComparable(now.report)
    rows = table_difference(then.table, now.table)
    reasons = deeds_since(db, deed_sealed(db, compared.earlier.seal) or 0)

    def why(row: RowDifference) -> str:
        return words.reason(reasons, row.about or compared.about, now.receiver)

    shape = _shape(words, then.table, now.table)
    parts = tuple(
        _part(words, place, [one for one in rows if one.fate is fate], shape, why)
        for place, fate in enumerate(RowFate)
    )
    sums = tuple(
        (label, str(len(part.rows))) for label, part in zip(words.counts, parts, strict=True)
    )
    made = Made(
        report=now.report + SINCE,
        receiver=now.receiver,
        election=compared.election,
        station=compared.station,
        parts=parts,
        facts=(*words.facts, *sums),
        subtitle=_own_subtitle(words.paper, compared, now.table),
    )
    said = replace(words.paper, sheet=_titled(words.paper, now.table))
    return replace(printed(db, desk, said, made, compared.size), people=now.people)


def _titled(paper: ListPaperWords, table: PaperTable) -> SheetWords:
    return replace(paper.sheet, title=paper.sheet.title.format(title=table.title))


def _own_subtitle(paper: ListPaperWords, compared: Compared, table: PaperTable) -> str:
    """Whose or of which visit the list is; nothing where it is of an election and a station."""
    of = f"{compared.election.name} · {station_label(paper, compared.station)}"
    return "" if table.subtitle == of else table.subtitle


def _shape(words: DifferenceWords, then: PaperTable, now: PaperTable) -> _Shape:
    """The columns for these two."""
    name = words.paper.head.name
    named = any(name in column.heading for part in now.parts for column in part.columns)
    return _Shape(name if named else words.item, max(len(then.parts), len(now.parts)) > 1)


def _part(
    words: DifferenceWords,
    place: int,
    rows: Sequence[RowDifference],
    shape: _Shape,
    why: Callable[[RowDifference], str],
) -> SheetPart:
    """All rows of one fate."""
    said, head = words.paper.sheet.parts[place], words.paper.head
    line, details, reason = said.headings
    return SheetPart(
        columns=(
            SheetColumn(head.number, align="right", weight=0),
            SheetColumn(shape.name, bold=True),
            *([SheetColumn(words.table)] if shape.several else []),
            SheetColumn(line, align="right", weight=0),
            SheetColumn(details, weight=2),
            SheetColumn(reason),
        ),
        rows=tuple(
            (
                str(number),
                _name(one, head.name),
                *([one.part] if shape.several else []),
                str(one.number),
                _details(words, one),
                why(one),
            )
            for number, one in enumerate(rows, 1)
        ),
        title=said.title,
        empty=said.empty,
        keys=tuple(one.about for one in rows),
    )


def _name(row: RowDifference, heading: str) -> str:
    """Who the row is about, as the list calls him."""
    cells = dict(zip(row.headings, row.was or row.now, strict=True))
    return cells.get(heading) or row.name


def _details(words: DifferenceWords, row: RowDifference) -> str:
    """The cells that differ; of a row that came or went all that say something."""
    if row.fate is RowFate.CHANGED:
        return "\n".join(_change(words, one) for one in row.cells)
    head = words.paper.head
    return _in_lines(
        words.value.format(field=heading, value=_flat(text))
        for heading, text in zip(row.headings, row.was or row.now, strict=True)
        if heading != head.name
        and text != row.name
        and _flat(text) != "-"
        # The number that only counts stands in a column of its own.
        and not (heading.startswith(head.number[:2]) and text == str(row.number))
    )


def _change(words: DifferenceWords, cell: CellChange) -> str:
    """A cell before and after, each on a line of its own where they are long."""
    old, new = _flat(cell.was), _flat(cell.now)
    said = words.changed.format(field=cell.heading, old=old, new=new)
    if len(said) <= _LONG:
        return said
    was = words.value.format(field=cell.heading, value=old)
    return f"{was},\n{words.becomes.format(new=new)}"


def _in_lines(cells: Iterable[str]) -> str:
    """Cells after each other, on a new line before one gets too long to be read."""
    lines: list[str] = []
    for one in cells:
        if lines and len(lines[-1]) + len(one) < _LONG:
            lines[-1] = f"{lines[-1]}; {one}"
        else:
            lines.append(one)
    return "\n".join(lines)


def _flat(text: str) -> str:
    """A cell on one line, the dots of what somebody is to fill in as few."""
    said = _DOTS.sub("…", " ".join(text.split()))
    return said if said.strip("…, ") else "-"
