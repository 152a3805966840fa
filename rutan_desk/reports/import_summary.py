"""The summary of an import: how the rows of the file add up, and every line worth a look.

Internal paper: it names people, never a whole NIK or NKK, and no register class.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from rutan_desk.domain.list_id import list_id
from rutan_desk.domain.proof import Proof
from rutan_desk.reports.frame import Fact, Frame
from rutan_desk.reports.imprint import Imprint
from rutan_desk.reports.style import BODY, area, mm, new_canvas, put
from rutan_desk.reports.table import PADDING, Column, Row, Table, cell
from rutan_desk.reports.text import BOLD, IN_CELL, REGULAR, Fitted, fit, legible

_ROW_HEIGHT = 6 * mm
_MOST_DETAILS = 6
"""More of them go to a row of their own, so that every row fits on a page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportWords:
    """The labels of the summary, in the language of the desk.

    ``page_counts`` and ``list_counts`` hold ``{count}``.
    """

    title: str
    file: str
    sheet: str
    heading_row: str
    rows: str
    row: str
    name: str
    outcome: str
    details: str
    empty: str
    page_counts: str
    list_counts: str


@dataclass(frozen=True, slots=True)
class ImportEntry:
    """One line worth a look; ``row`` is empty for people who are not in the file."""

    row: str
    name: str
    outcome: str
    details: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportSummary:
    """All that the summary says, worded and masked by the caller.

    ``counts`` are labels with their numbers, ``sha256`` is of the file as it was read;
    ``sheet`` is empty where a file has no sheets.
    """

    words: ImportWords
    imprint: Imprint
    file: str
    sha256: str
    sheet: str
    heading_row: int
    rows: int
    counts: tuple[tuple[str, int], ...]
    entries: tuple[ImportEntry, ...]
    size: str = "A4"


def import_summary_id(summary: ImportSummary) -> str:
    """The id printed on the summary: over the file, the counts and every entry."""
    heading = (summary.sha256, *(str(number) for _, number in summary.counts))
    entries = ((one.row, one.name, one.outcome, *one.details) for one in summary.entries)
    return list_id(heading, ([_shown(text) for text in entry] for entry in entries))


def import_summary_pdf(summary: ImportSummary) -> bytes:
    """Draw the summary; the same one always gives the same bytes."""
    frame, table = _frame(summary), _table(summary)
    rows, begin = _dealt(table, summary.entries)
    floor = frame.area.bottom + frame.foot_height() + table.head_height
    first, other = (frame.head(None, is_first) - floor for is_first in (True, False))
    pages = table.pages(rows, first, other)
    words, out = summary.words, BytesIO()
    canvas = new_canvas(
        out,
        summary.size,
        title=words.title,
        subject=legible(summary.file),
        author=summary.imprint.prison,
        keywords=("rutan-desk import-summary 1", f"list {frame.list_id}"),
    )
    done = 0
    for number, page in enumerate(pages, 1):
        count, done = sum(begin[done : done + len(page)]), done + len(page)
        top = frame.head(canvas, number == 1)
        if page:
            table.draw(canvas, top, page)
        else:
            _draw_empty(canvas, summary, top)
        frame.foot(canvas, number, len(pages), words.page_counts.format(count=count))
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def _frame(summary: ImportSummary) -> Frame:
    words, lines = summary.words, len(summary.entries)
    sheet = [Fact(words.sheet, summary.sheet)] if summary.sheet else []
    found, seal = import_summary_id(summary), summary.imprint.seal
    return Frame(
        size=summary.size,
        imprint=summary.imprint,
        title=words.title,
        subtitle=summary.file,
        running=summary.file,
        facts=(
            (
                Fact(words.file, summary.file),
                *sheet,
                Fact(words.heading_row, str(summary.heading_row)),
                Fact(words.rows, str(summary.rows), bold=True),
            ),
            tuple(Fact(label, str(number)) for label, number in summary.counts),
        ),
        list_id=found,
        counts=words.list_counts.format(count=lines),
        widest=max(lines, 1),
        proof=Proof("import-summary", found, seal, lines).text,
    )


def _table(summary: ImportSummary) -> Table:
    words, space = summary.words, area(summary.size)
    row, name, outcome = 14 * mm, 48 * mm, 36 * mm
    return Table(
        space.left,
        (
            Column(words.row, row, "center"),
            Column(words.name, name),
            Column(words.outcome, outcome),
            Column(words.details, space.width - row - name - outcome),
        ),
        _ROW_HEIGHT,
    )


def _dealt(table: Table, entries: Iterable[ImportEntry]) -> tuple[list[Row], list[bool]]:
    """The rows of all entries, and which of them begin one."""
    rows: list[Row] = []
    begin: list[bool] = []
    for entry in entries:
        some = list(_rows(table, entry))
        rows += some
        begin += [not at for at in range(len(some))]
    return rows, begin


def _pieces(entry: ImportEntry) -> Iterator[tuple[str, ...]]:
    """The details a few at a time; once, when there are none."""
    for start in range(0, max(len(entry.details), 1), _MOST_DETAILS):
        yield entry.details[start : start + _MOST_DETAILS]


def _rows(table: Table, entry: ImportEntry) -> Iterator[Row]:
    row, name, outcome, wide = (column.width - 2 * PADDING for column in table.columns)
    for details in _pieces(entry):
        yield table.row(
            (
                cell(_fitted(entry.row, row)),
                cell(_fitted(entry.name, name, BOLD)),
                cell(_fitted(entry.outcome, outcome)),
                cell(*(_fitted(text, wide) for text in details)),
            )
        )


def _shown(text: str) -> str:
    return legible(text, IN_CELL)


def _fitted(text: str, width: float, font: str = REGULAR) -> Fitted:
    return fit(_shown(text), width, font=font)


def _draw_empty(canvas: Any, summary: ImportSummary, top: float) -> None:
    space = area(summary.size)
    block = fit(legible(summary.words.empty), space.width, size=BODY + 2, least=BODY)
    put(canvas, block, (space.left + space.right) / 2, top - 4 * mm, "center")
