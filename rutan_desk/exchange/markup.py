"""HTML tables named ``.xls``, and Excel's own XML of 2003, read by the standard library.

Web applications save reports this way and Excel opens them, so desks believe they are
spreadsheets. Every cell is text, except ``ss:Type="Number"`` of the XML, which says that
Excel holds a number.
"""

import re
from html.parser import HTMLParser

from rutan_desk.domain.errors import SheetUnreadable
from rutan_desk.exchange.cells import Row, Value
from rutan_desk.exchange.grid import MAX_ROWS, Grid

_TABLES = ("table",)
_ROWS = ("tr", "row")
_CELLS = ("td", "th", "cell")
_BREAKS = ("br", "p", "div", "li")
_IGNORED = ("script", "style")
_MAX_SPAN = 1000
_MAX_CELLS = 20_000_000


def read_markup(text: str, file: str) -> list[Grid]:
    """Every table with at least one row, in the order of the file."""
    reader = _Tables(file)
    reader.feed(re.sub(r"<!\[(?:if|endif)[^>]*>", "", text))
    reader.close()
    reader.finish()
    tables = [grid for grid in reader.grids if grid.rows]
    if not tables:
        raise SheetUnreadable(file, "unknown")
    return tables


class _Table:
    """A table being read: rows so far, and cells that reach down from rows above."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.rows: list[Row] = []
        self.row: list[Value] | None = None
        self.hanging: dict[int, int] = {}
        self.text: list[str] | None = None
        self.spans = (1, 1)
        self.numeric = False


class _Tables(HTMLParser):
    """Tables inside tables become tables of their own, beside the outer one."""

    def __init__(self, file: str) -> None:
        super().__init__(convert_charrefs=True)
        self.grids: list[Grid] = []
        self._file = file
        self._open: list[_Table] = []
        self._sheet = ""
        self._ignoring = 0
        self._cells = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Open tables, rows and cells; a new row or cell closes the one before."""
        tag = tag.removeprefix("ss:")
        about = {name.removeprefix("ss:"): value or "" for name, value in attrs}
        if tag in _IGNORED:
            self._ignoring += 1
        elif tag == "worksheet":
            self._sheet = about.get("name", "")
        elif tag in _TABLES:
            self._open.append(_Table(self._sheet or f"{len(self.grids) + len(self._open) + 1}"))
        elif self._open:
            self._inside(self._open[-1], tag, about)

    def _inside(self, table: _Table, tag: str, about: dict[str, str]) -> None:
        if tag in _ROWS:
            self._end_row(table)
            self._skip_rows(table, about.get("index", ""))
            table.row = []
        elif tag in _CELLS:
            self._end_cell(table)
            if table.row is None:
                table.row = []
            self._skip_cells(table.row, about.get("index", ""))
            across = _span(about.get("colspan", "")) + _span(about.get("mergeacross", ""), 0)
            table.spans = (across, _span(about.get("rowspan", "")))
            table.text, table.numeric = [], False
        elif tag == "data":
            table.numeric = about.get("type", "") == "Number"
        elif tag in _BREAKS and table.text is not None:
            table.text.append(" ")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """``<td/>`` is an empty cell."""
        self.handle_starttag(tag, attrs)
        self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        """Close what is open; stray closing tags mean nothing."""
        tag = tag.removeprefix("ss:")
        if tag in _IGNORED:
            self._ignoring = max(0, self._ignoring - 1)
        elif not self._open:
            return
        elif tag in _CELLS:
            self._end_cell(self._open[-1])
        elif tag in _ROWS:
            self._end_row(self._open[-1])
        elif tag in _TABLES:
            self._end_table()

    def handle_data(self, data: str) -> None:
        """Text belongs to the innermost open cell."""
        if self._open and not self._ignoring and (text := self._open[-1].text) is not None:
            text.append(data)

    def finish(self) -> None:
        """Close what a cut-off file left open."""
        while self._open:
            self._end_table()

    def _end_cell(self, table: _Table) -> None:
        if table.text is None or table.row is None:
            return
        while table.hanging.get(len(table.row), 0):
            table.hanging[len(table.row)] -= 1
            table.row.append("")
        value = " ".join("".join(table.text).split())
        across, down = table.spans
        first = len(table.row)
        table.row.append(_number(value) if table.numeric else value)
        table.row.extend("" for _ in range(across - 1))
        if down > 1:
            table.hanging.update(dict.fromkeys(range(first, first + across), down - 1))
        table.text = None

    def _end_row(self, table: _Table) -> None:
        self._end_cell(table)
        if table.row is None:
            return
        while table.hanging.get(len(table.row), 0):
            table.hanging[len(table.row)] -= 1
            table.row.append("")
        self._cells += len(table.row) + 1
        if self._cells > _MAX_CELLS or len(table.rows) >= MAX_ROWS:
            raise SheetUnreadable(self._file, "too_big")
        table.rows.append(table.row)
        table.row = None

    def _end_table(self) -> None:
        table = self._open.pop()
        self._end_row(table)
        self.grids.append(Grid(table.name, table.rows))

    def _skip_rows(self, table: _Table, index: str) -> None:
        if index.isdigit():
            missing = int(index) - 1 - len(table.rows)
            if missing > MAX_ROWS:
                raise SheetUnreadable(self._file, "too_big")
            table.rows.extend([] for _ in range(missing))

    def _skip_cells(self, row: list[Value], index: str) -> None:
        if index.isdigit() and int(index) <= _MAX_SPAN:
            row.extend("" for _ in range(int(index) - 1 - len(row)))


def _span(text: str, none: int = 1) -> int:
    return max(none, min(int(text), _MAX_SPAN)) if text.isdigit() else none


def _number(text: str) -> Value:
    try:
        return float(text)
    except ValueError:
        return text
