"""A table of text as a spreadsheet, the same bytes for the same table.

Everything is text: a NIK, a register number or a cell named ``1/2`` is a name and no
number, and must come back as it went out. Formulas cannot be smuggled in.
"""

import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

_TEXT = {"num_format": "@", "valign": "top"}
_HEADING = {"num_format": "@", "bold": True, "bottom": 1, "text_wrap": True, "valign": "top"}
_NARROWEST, _WIDEST = 4, 48
_A4 = 9
_ALWAYS = datetime(2000, 1, 1, tzinfo=UTC)
"""The hour a workbook says it was made: none, so that the same table is the same file."""
_FORMULA = ("=", "+", "@", "\t", "\r")
_LONGEST = 32_767
"""As many characters as Excel lets stand in one cell."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TextTable:
    """Headings and rows of text; ``title`` names the sheet and heads the printed page."""

    title: str
    headings: tuple[str, ...]
    rows: Sequence[Sequence[str]]


def xlsx_of(table: TextTable) -> bytes:
    """An Excel workbook: text cells, fitting widths, headings that stay, set up for A4."""
    # Loaded when a workbook is written, not when the window opens.
    import xlsxwriter

    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        book.set_properties({"created": _ALWAYS, "title": table.title})
        sheet = book.add_worksheet(sheet_name(table.title))
        text, heading = book.add_format(_TEXT), book.add_format(_HEADING)
        for column, width in enumerate(_widths(table)):
            sheet.set_column(column, column, width, text)
        for row, cells in enumerate([table.headings, *table.rows]):
            for column, cell in enumerate(cells):
                if cell:
                    sheet.write_string(row, column, cell[:_LONGEST], text if row else heading)
        _set_up(sheet, table)
    return out.getvalue()


def csv_of(table: TextTable) -> bytes:
    """UTF-8 with a byte order mark, commas and CRLF: what Excel and LibreOffice open whole.

    A text that a spreadsheet would reckon with has Excel's mark for text in front.
    """
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    for cells in [table.headings, *table.rows]:
        writer.writerow([harmless(cell) for cell in cells])
    return out.getvalue().encode("utf-8-sig")


def _set_up(sheet: Any, table: TextTable) -> None:
    """Headings in sight and on every page; no green corners for numbers kept as text."""
    last, right = max(len(table.rows), 1), max(len(table.headings) - 1, 0)
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, last, right)
    sheet.ignore_errors({"number_stored_as_text": f"A1:XFD{last + 1}"})
    sheet.set_paper(_A4)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)
    sheet.set_margins(left=0.43, right=0.43, top=0.75, bottom=0.6)
    sheet.set_header("&L" + table.title[:120].replace("&", "&&"))
    sheet.set_footer("&R&P / &N")


def _widths(table: TextTable) -> Iterator[int]:
    for column, heading in enumerate(table.headings):
        longest = max((len(row[column]) for row in table.rows), default=0)
        yield min(max(longest, min(len(heading), 14), _NARROWEST) + 2, _WIDEST)


def sheet_name(title: str) -> str:
    """What Excel takes for a name: 31 characters, some signs not at all."""
    kept = "".join(" " if sign in "[]:*?/\\" else sign for sign in title)
    return " ".join(kept.split())[:31].strip("' ") or "1"


def harmless(cell: str) -> str:
    """A text that no spreadsheet takes for a formula."""
    numeric = cell[:1] == "-" and len(cell) > 1
    return f"'{cell}" if cell.startswith(_FORMULA) or numeric else cell
