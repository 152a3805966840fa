"""What two papers of the same kind say differently, row by row and cell by cell.

Rows are the same when they have the same key, without one when they are called the same.
The number that only counts the rows of a table is no difference.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from rutan_desk.domain.paper_table import PaperPart, PaperTable

_Named = dict[tuple[str, int], int]
_CALLED = "text:"
"""Before what a row is called, where it has no key."""


class RowFate(StrEnum):
    """What became of a row."""

    ADDED = "added"
    GONE = "gone"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class CellChange:
    """One cell that says something else now."""

    heading: str
    was: str
    now: str


@dataclass(frozen=True, slots=True)
class RowDifference:
    """One row that came, went or says something else.

    ``part`` is the title of its table, ``number`` its place there (from 1, in the earlier
    table unless it was added). ``was`` is empty for an added row, ``now`` for one that is
    gone; ``cells`` are those of a changed one.
    """

    fate: RowFate
    part: str
    key: str
    number: int
    headings: tuple[str, ...]
    was: tuple[str, ...] = ()
    now: tuple[str, ...] = ()
    cells: tuple[CellChange, ...] = ()

    @property
    def about(self) -> str:
        """Whom the row is about; nothing where it was known by its text only."""
        return "" if self.key.startswith(_CALLED) else self.key

    @property
    def name(self) -> str:
        """What the row is called: its first text that is more than a number."""
        return _called(self.was or self.now)


def table_difference(before: PaperTable, after: PaperTable) -> tuple[RowDifference, ...]:
    """Every row that differs, in the order of the earlier paper, what is added last in a part.

    Sums are left out: they follow from the rows. A table that stands in one of the papers
    only is all added or all gone.
    """
    ours, theirs = _parts(before), _parts(after)
    found: list[RowDifference] = []
    for key in dict.fromkeys((*ours, *theirs)):
        title, _, headings = key
        found += _difference(title, headings, ours.get(key), theirs.get(key))
    return tuple(found)


def _parts(table: PaperTable) -> dict[tuple[str, int, tuple[str, ...]], PaperPart]:
    """The tables by title and headings; those that are alike by their order."""
    seen: Counter[tuple[str, tuple[str, ...]]] = Counter()
    found = {}
    for part in table.parts:
        headings = tuple(column.heading for column in part.columns)
        seen[part.title, headings] += 1
        found[part.title, seen[part.title, headings], headings] = part
    return found


def _difference(
    title: str, headings: tuple[str, ...], before: PaperPart | None, after: PaperPart | None
) -> Iterator[RowDifference]:
    """The rows of one table that differ; ``None`` for a table that is not there."""
    was, now = (_rows(one) if one else {} for one in (before, after))
    # A number that only counts is no difference, also where a row before it went.
    counting = _counting(before) & _counting(after) if before and after else frozenset[int]()
    for name, at in was.items():
        row = before.rows[at] if before else ()
        if name not in now:
            yield RowDifference(RowFate.GONE, title, name[0], at + 1, headings, was=row)
            continue
        new = after.rows[now[name]] if after else ()
        cells = tuple(
            CellChange(headings[place], old, became)
            for place, (old, became) in enumerate(zip(row, new, strict=True))
            if old != became and place not in counting
        )
        if cells:
            fate = RowFate.CHANGED
            yield RowDifference(fate, title, name[0], at + 1, headings, row, new, cells)
    for name, at in now.items():
        if name not in was and after:
            fate, row = RowFate.ADDED, after.rows[at]
            yield RowDifference(fate, title, name[0], at + 1, headings, now=row)


def _rows(part: PaperPart) -> _Named:
    """Where each row stands, by its key (else what it is called) and which of its kind it is."""
    seen: Counter[str] = Counter()
    found: _Named = {}
    for at, row in enumerate(part.rows):
        key = (part.keys[at] if part.keys else "") or f"{_CALLED}{_called(row)}"
        seen[key] += 1
        found[key, seen[key]] = at
    return found


def _called(row: Sequence[str]) -> str:
    """The first text of a row that is more than a number; its first of all when none is."""
    return next((text for text in row if any(map(str.isalpha, text))), row[0] if row else "")


def _counting(part: PaperPart) -> frozenset[int]:
    """The columns that only count the rows: 1, 2, 3 and so on."""
    numbers = tuple(map(str, range(1, len(part.rows) + 1)))
    columns = zip(*part.rows, strict=True)
    return frozenset(at for at, texts in enumerate(columns) if texts == numbers)
