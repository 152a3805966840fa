"""Any list on paper: parts with columns of their own, sums, notes, and places to sign.

What may stand in a column was decided before (T10). ``list_drawing`` makes the pages.
"""

from dataclasses import dataclass
from typing import Literal

from rutan_desk.domain.list_id import list_id
from rutan_desk.domain.paper_table import Kind, PaperColumn, PaperPart, PaperTable
from rutan_desk.reports.chart import Chart
from rutan_desk.reports.imprint import Imprint, Signature
from rutan_desk.reports.text import legible

_LONGEST = 300
"""Longest line of a cell."""


@dataclass(frozen=True, slots=True)
class SheetColumn:
    """One column; ``weight`` is its share of width that nobody needs.

    ``bold`` is for what people look a line up by. ``kind`` is what its cells are on a sheet:
    as nothing else is said, numbers where they stand at the right. ``pen``: its cells are to
    be written or signed in by hand, wide and high enough.
    """

    heading: str
    align: Literal["left", "center", "right"] = "left"
    weight: float = 1.0
    bold: bool = False
    kind: Kind | None = None
    pen: bool = False


@dataclass(frozen=True, slots=True)
class SheetPart:
    """One table: its title, rows of as many texts as it has columns, and sums below.

    A line break in a text begins a new line in its cell. ``empty`` is said when there are no
    rows, and no sums then; ``note`` stands below the title. ``chart`` shows what the rows
    say, above them. ``keys`` say who each row is (``domain.paper_table``), never on paper:
    as many as rows, or none. ``whole``: it begins on a new page before it is divided.
    """

    columns: tuple[SheetColumn, ...]
    rows: tuple[tuple[str, ...], ...]
    title: str = ""
    note: str = ""
    totals: tuple[tuple[str, ...], ...] = ()
    empty: str = ""
    chart: Chart | None = None
    keys: tuple[str, ...] = ()
    whole: bool = False

    def __post_init__(self) -> None:
        if self.keys and len(self.keys) != len(self.rows):
            raise ValueError(f"{len(self.keys)} keys for {len(self.rows)} rows")


@dataclass(frozen=True, slots=True, kw_only=True)
class ListSheetWords:
    """The labels every list has; ``page_counts`` and ``list_counts`` hold ``{count}``.

    ``continued`` holds ``{title}``, of a part that goes on; ``signed_at`` holds ``{place}``.
    """

    continued: str
    replaced_legend: str
    page_counts: str
    list_counts: str
    signed_at: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ListSheet:
    """All that a list says, worded and masked by the caller.

    ``report`` is its name for programs. ``facts`` are two columns of labels and values on
    the first page, ``notes`` stand at the foot of every page. ``size`` is a key of
    ``style.PAGE_SIZES``, upright: ``turned`` decides. Without ``signatures`` nobody signs.
    """

    report: str
    title: str
    subtitle: str
    words: ListSheetWords
    imprint: Imprint
    parts: tuple[SheetPart, ...]
    facts: tuple[tuple[tuple[str, str], ...], tuple[tuple[str, str], ...]] = ((), ())
    notes: tuple[str, ...] = ()
    signatures: tuple[Signature, ...] = ()
    place: str = ""
    size: str = "A4"

    @property
    def count(self) -> int:
        """How many rows the list has, sums apart."""
        return sum(len(part.rows) for part in self.parts)


def list_sheet_id(sheet: ListSheet) -> str:
    """The id printed on the list: over title, facts, headings and every cell."""
    heading = (sheet.report, sheet.title, sheet.subtitle, *(v for f in sheet.facts for _, v in f))
    rows = (
        [shown_text(line) for text in row for line in text.split("\n")]
        for part in sheet.parts
        for row in ((part.title, *(one.heading for one in part.columns)), *part.rows, *part.totals)
    )
    return list_id([legible(text) for text in heading], rows)


def paper_table(sheet: ListSheet) -> PaperTable:
    """The same list as plain tables."""
    return PaperTable(
        title=sheet.title,
        facts=tuple(fact for some in sheet.facts for fact in some),
        parts=tuple(
            PaperPart(part.title, _plain_columns(part), part.rows, part.keys, part.totals)
            for part in sheet.parts
        ),
        subtitle=sheet.subtitle,
    )


def _plain_columns(part: SheetPart) -> tuple[PaperColumn, ...]:
    return tuple(
        PaperColumn(one.heading, one.kind or ("number" if one.align == "right" else "text"))
        for one in part.columns
    )


def shown_text(line: str) -> str:
    """One line of a cell as the paper shows it."""
    return legible(line, _LONGEST)
