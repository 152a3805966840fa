"""A paper as a spreadsheet: the same lines, each table on a sheet of its own.

What may stand in a cell was decided for the paper (T10). A number that is a name (NIK, TPS,
RT) is text and comes back as it went out; only what counts is a number. The same paper is
always the same bytes.
"""

import csv
import io
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from rutan_desk.domain.paper_table import Kind, PaperColumn, PaperPart
from rutan_desk.exchange.plain_export import harmless, sheet_name

_ALWAYS = datetime(2000, 1, 1, tzinfo=UTC)
_CODES = {"A4": 9, "F4": 14, "Legal": 5}
"""What Excel calls the papers; F4 is its folio."""
_LANDSCAPE = " landscape"
_DOTS = re.compile(r"\.{4,}")
_NUMBER = re.compile(r"No\.?( \(1\))?")
_COUNT = re.compile(r"-?(0|[1-9]\d{0,14})")
_DAY = re.compile(r"(\d\d)-(\d\d)-(\d{4})")
_NARROWEST, _WIDEST = 4, 48
_LONGEST = 32_767
"""As many characters as Excel lets stand in one cell."""
_FOOTER = 118
"""Excel takes 255 characters, two for each ``&``, our own marks among them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TableBook:
    """Everything a sheet says.

    ``head`` are lines above the headings of every sheet, the first of them the largest;
    ``foot`` stands at the foot of every printed page. ``size`` is that of the paper, with
    ``landscape`` behind it when turned.
    """

    title: str
    head: tuple[str, ...]
    foot: str
    parts: tuple[PaperPart, ...]
    size: str = "A4"


@dataclass(frozen=True, slots=True, kw_only=True)
class NameWords:
    """How the parts of a name are headed, and how a paper writes an alias (``{alias}``)."""

    name: str
    alias: str
    note: str
    written: str


def split_names(part: PaperPart, words: NameWords) -> PaperPart:
    """Names in a column of their own: what stands below a name goes to columns behind it.

    An alias and other remarks get a column where at least one row has them.
    """
    at = next((i for i, one in enumerate(part.columns) if one.heading == words.name), None)
    if at is None or not any("\n" in row[at] for row in part.rows):
        return part
    begin, _, end = words.written.partition("{alias}")
    split = [_split(row[at], begin, end) for row in part.rows]
    kept = [i for i in (1, 2) if any(one[i] for one in split)]
    headings = ("", words.alias, words.note)

    def spread(row: Sequence[str], pieces: tuple[str, str, str]) -> tuple[str, ...]:
        return (*row[:at], pieces[0], *(pieces[i] for i in kept), *row[at + 1 :])

    return PaperPart(
        title=part.title,
        columns=(
            *part.columns[: at + 1],
            *(PaperColumn(headings[i]) for i in kept),
            *part.columns[at + 1 :],
        ),
        rows=tuple(spread(row, one) for row, one in zip(part.rows, split, strict=True)),
        keys=part.keys,
        totals=tuple(spread(row, (row[at], "", "")) for row in part.totals),
    )


def _split(text: str, begin: str, end: str) -> tuple[str, str, str]:
    """Name, alias and what else stands below."""
    name, *below = text.split("\n")
    alias, notes = "", []
    for line in below:
        if not alias and begin and line.startswith(begin) and line.endswith(end):
            alias = line.removeprefix(begin).removesuffix(end)
        else:
            notes.append(line)
    return name, alias, "; ".join(notes)


def book_xlsx(book: TableBook) -> bytes:
    """The workbook: headings stay in sight and on every page, on the paper of the list."""
    # Loaded when a workbook is written, not when the window opens.
    import xlsxwriter

    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as workbook:
        workbook.set_properties({"created": _ALWAYS, "title": book.title[:255]})
        formats = _formats(workbook)
        for part, name in zip(book.parts, _names(book), strict=True):
            _Sheet(book, part, workbook.add_worksheet(name), formats).write()
    return out.getvalue()


def book_csv(book: TableBook) -> bytes:
    """Headings and lines, UTF-8 with a byte order mark, commas and CRLF; no head, no sums.

    Several tables stand below each other, each under its title, a blank line between them.
    """
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    for number, part in enumerate(book.parts):
        if number:
            out.write("\r\n")
        if len(book.parts) > 1:
            writer.writerow([harmless(part.title)])
        for row in [tuple(one.heading for one in part.columns), *part.rows]:
            writer.writerow([harmless(typed(cell)) for cell in row])
    return out.getvalue().encode("utf-8-sig")


def typed(text: str) -> str:
    """A cell as it is on a sheet: lines to write on by pen are left blank, to be typed in."""
    if "...." not in text:
        return text
    lines = (" ".join(_DOTS.sub(" ", line).split()) for line in text.split("\n"))
    return "\n".join(filter(None, lines))


def _formats(workbook: Any) -> dict[str, Any]:
    plain: dict[str, object] = {"num_format": "@", "valign": "top"}
    looks: dict[str, dict[str, object]] = {
        "text": plain,
        "number": {"num_format": "0", "valign": "top"},
        "date": {"num_format": "dd-mm-yyyy", "valign": "top", "align": "left"},
        "title": {**plain, "bold": True, "font_size": 13},
        "fact": plain,
        "heading": {**plain, "bold": True, "bottom": 1, "top": 1, "text_wrap": True,
                    "bg_color": "#E7E7E7"},
        "sum text": {**plain, "bold": True, "top": 1},
        "sum number": {"num_format": "0", "valign": "top", "bold": True, "top": 1},
    }  # fmt: skip
    # Only cells with a line break wrap: names stay on one line.
    looks["wrapped"] = {**plain, "text_wrap": True}
    return {name: workbook.add_format(one) for name, one in looks.items()}


@dataclass(slots=True)
class _Sheet:
    """Writes one table from the top down."""

    book: TableBook
    part: PaperPart
    page: Any
    formats: dict[str, Any]

    @property
    def kinds(self) -> tuple[Kind, ...]:
        """What the cells of each column are; a first ``No.`` that counts the rows is numbers."""
        columns, rows = self.part.columns, self.part.rows
        counts = bool(columns and _NUMBER.fullmatch(columns[0].heading)) and all(
            row[0] == str(number) for number, row in enumerate(rows, 1)
        )
        return tuple("number" if counts and not at else one.kind for at, one in enumerate(columns))

    def write(self) -> None:
        part, page, formats = self.part, self.page, self.formats
        for column, width in enumerate(_widths(part)):
            page.set_column(column, column, width)
        head = [*self.book.head, *([part.title] if part.title else [])]
        for row, text in enumerate(head):
            page.write_string(row, 0, text[:_LONGEST], formats["fact" if row else "title"])
        top = len(head) + 1 if head else 0
        for column, one in enumerate(part.columns):
            page.write_string(top, column, one.heading, formats["heading"])
        for row, cells in enumerate(part.rows, top + 1):
            self._row(row, cells, "")
        end = top + len(part.rows)
        for row, cells in enumerate(part.totals, end + 1):
            self._row(row, cells, "sum ")
        self._set_up(top, end)

    def _row(self, row: int, cells: Sequence[str], kind: str) -> None:
        """One line; what is no number or day after all is text."""
        for column, (text, as_what) in enumerate(zip(cells, self.kinds, strict=True)):
            cell = typed(text)
            value = _value(cell, as_what)
            if isinstance(value, int):
                self.page.write_number(row, column, value, self.formats[f"{kind}number"])
            elif isinstance(value, datetime):
                self.page.write_datetime(row, column, value, self.formats["date"])
            elif cell:
                looks = self.formats["wrapped" if "\n" in cell and not kind else f"{kind}text"]
                self.page.write_string(row, column, cell[:_LONGEST], looks)

    def _set_up(self, top: int, end: int) -> None:
        page, size = self.page, self.book.size
        last = max(len(self.part.columns) - 1, 0)
        page.freeze_panes(top + 1, 0)
        page.autofilter(top, 0, max(end, top + 1), last)
        page.ignore_errors({"number_stored_as_text": f"A1:XFD{end + len(self.part.totals) + 2}"})
        page.set_paper(_CODES[size.removesuffix(_LANDSCAPE)])
        if size.endswith(_LANDSCAPE):
            page.set_landscape()
        else:
            page.set_portrait()
        page.fit_to_pages(1, 0)
        page.repeat_rows(top)
        page.set_margins(left=0.43, right=0.43, top=0.6, bottom=0.7)
        page.set_footer("&L&8" + _footer(self.book.foot) + "&R&8&P / &N")


def _footer(text: str) -> str:
    """A text that Excel takes as it is; a digit at its begin would join the size before it."""
    return " " + text[:_FOOTER].replace("&", "&&")


def _value(cell: str, kind: Kind) -> str | int | datetime:
    """A count or a day as what it is, provided that it would be shown just as it stands."""
    if kind == "number" and _COUNT.fullmatch(cell):
        return int(cell)
    if kind == "date" and (found := _DAY.fullmatch(cell)):
        day, month, year = map(int, found.groups())
        try:
            return datetime(year, month, day) if year >= 1900 else cell  # noqa: DTZ001
        except ValueError:
            return cell
    return cell


def _names(book: TableBook) -> list[str]:
    """A name for each sheet, none twice: Excel does not tell capitals from small letters."""
    seen: set[str] = set()
    names = []
    for part in book.parts:
        name = wanted = sheet_name(part.title or book.title)
        number = 2
        while name.casefold() in seen:
            name = f"{wanted[:27].rstrip()} {number}"
            number += 1
        seen.add(name.casefold())
        names.append(name)
    return names


def _widths(part: PaperPart) -> list[int]:
    found = []
    for at, column in enumerate(part.columns):
        lines = (line for row in (*part.rows, *part.totals) for line in typed(row[at]).split("\n"))
        longest = max(map(len, lines), default=0)
        word = max(map(len, column.heading.split()), default=0)
        found.append(min(max(longest, word + 2, _NARROWEST) + 2, _WIDEST))
    return found
