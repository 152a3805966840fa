"""The lines of a file that need a person, as a sheet to correct and import again.

It has the headings and the cells of the file, and one more column that says what is
wrong. Read again after correction, it is the file's own shape.
"""

from collections.abc import Callable

from rutan_desk.domain.note import Level, Note
from rutan_desk.exchange.dates import day_first
from rutan_desk.exchange.layout import TO_CORRECT
from rutan_desk.exchange.model import ImportPlan, Outcome, PlannedLine
from rutan_desk.exchange.plain_export import TextTable, xlsx_of

_OF_THE_CELL = ("_numeric_cell", "_excel", "_date_cell")
"""Faults of a cell and not of its text: as text it would be believed the next time."""


def lines_to_correct(plan: ImportPlan) -> tuple[PlannedLine, ...]:
    """The refused lines, and those with a value that was not believed."""
    return tuple(
        line
        for line in plan.lines
        if line.outcome is Outcome.REFUSED or any(note.level is Level.ERROR for note in line.notes)
    )


def correction_xlsx(plan: ImportPlan, title: str, words: Callable[[Note], str]) -> bytes:
    """The lines to correct; ``words`` says what a note means.

    A value spoilt by its cell is left blank, to be typed anew, and stands in the last
    column; a date of a column with the month first is written with the day first.
    """
    sheet, width = plan.sheet, len(plan.sheet.headings)
    rows = [
        (*_cells(plan, line, width), _reasons(plan, line, words)) for line in lines_to_correct(plan)
    ]
    headings = (*sheet.headings, TO_CORRECT)
    return xlsx_of(TextTable(title=title, headings=headings, rows=rows))


def _cells(plan: ImportPlan, line: PlannedLine, width: int) -> list[str]:
    cells = [*line.cells, *[""] * width][:width]
    for note in line.notes:
        place = _column(plan, note.field)
        if place is None:
            continue
        if _of_the_cell(note):
            cells[place] = ""
        elif note.code == "month_first":
            cells[place] = day_first(cells[place])
    return cells


def _reasons(plan: ImportPlan, line: PlannedLine, words: Callable[[Note], str]) -> str:
    return "; ".join(
        f"{words(note)} ({_as_it_stood(plan, line, note)})" if _of_the_cell(note) else words(note)
        for note in line.notes
        if note.level is Level.ERROR
    )


def _as_it_stood(plan: ImportPlan, line: PlannedLine, note: Note) -> str:
    place = _column(plan, note.field)
    return line.cells[place] if place is not None and place < len(line.cells) else "-"


def _column(plan: ImportPlan, field: str) -> int | None:
    heading = plan.sheet.columns.get(field)
    return plan.sheet.headings.index(heading) if heading in plan.sheet.headings else None


def _of_the_cell(note: Note) -> bool:
    return note.code.endswith(_OF_THE_CELL)
