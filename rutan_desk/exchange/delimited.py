"""Text files with delimiters: comma, semicolon, tab, Sidalih's ``#``, and ``|``."""

import csv
import io
import re
from collections.abc import Callable, Iterator

from charset_normalizer import from_bytes

from rutan_desk.domain.errors import SheetUnreadable
from rutan_desk.exchange.cells import Row
from rutan_desk.exchange.grid import MAX_ROWS, Grid

DELIMITERS = (";", ",", "\t", "#", "|")
_SAMPLE = 65536
_PEEK = 60
_BINARY = re.compile(r"[\x00-\x08\x0e-\x1f\ufffe\uffff]")
Score = Callable[[list[Row]], float]


def decode(data: bytes, file: str) -> str:
    """The text of a file in UTF-8, UTF-16 or a Windows code page; binary is ``unknown``."""
    text = _decoded(data, file)
    sample = text[:_SAMPLE]
    if len(_BINARY.findall(sample)) > 4 + len(sample) // 50:
        raise SheetUnreadable(file, "unknown")
    return text.replace("\x00", "").lstrip("\ufeff")


def _decoded(data: bytes, file: str) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", errors="replace")
    head = data[:_SAMPLE]
    zeros = head.count(b"\x00")
    if zeros > len(head) // 4:
        big = head[0::2].count(b"\x00") > zeros // 2
        return data.decode("utf-16-be" if big else "utf-16-le", errors="replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        pass
    best = from_bytes(data[:_SAMPLE], cp_isolation=["cp1252"]).best()
    if best is None:
        raise SheetUnreadable(file, "unknown")
    return data.decode("cp1252", errors="replace")


def read_delimited(data: bytes, file: str, score: Score) -> list[Grid]:
    """The file as one grid; ``score`` says how much a few rows look like a list of people.

    The delimiter that makes the best list wins, so commas inside names do not matter.
    """
    text = decode(data, file)
    first = text.partition("\n")[0]
    named = re.fullmatch(r'"?sep=(.)"?\s*', first)
    head = text[:_SAMPLE]
    tries = (named[1],) if named else DELIMITERS
    peeks = {mark: _peek(head, mark) for mark in tries}
    mark = max(tries, key=lambda one: (score(peeks[one]), _regularity(peeks[one])))
    rows = _rows(text, mark, file)
    if any(isinstance(cell, str) and cell.count("\n") > 9 for row in rows for cell in row):
        rows = _rows(text, mark, file, quoting=csv.QUOTE_NONE)
    return [Grid("", rows)]


def _peek(head: str, mark: str) -> list[Row]:
    rows: list[Row] = []
    try:
        for row in csv.reader(io.StringIO(head, newline=""), delimiter=mark):
            rows.append(row)
            if len(rows) == _PEEK:
                break
    except csv.Error:
        pass
    return rows


def _regularity(rows: list[Row]) -> int:
    widths = [len(row) for row in rows if len(row) > 1]
    common = max(set(widths), key=widths.count, default=0)
    return widths.count(common) * common


def _rows(text: str, mark: str, file: str, quoting: int = csv.QUOTE_MINIMAL) -> list[Row]:
    try:
        return list(_limited(_reader(text, mark, quoting), file))
    except csv.Error:
        # One open quote swallowed more than a cell can hold: no quote means anything then.
        return list(_limited(_reader(text, mark, csv.QUOTE_NONE), file))


def _reader(text: str, mark: str, quoting: int) -> Iterator[list[str]]:
    lines = io.StringIO(text, newline="")
    if quoting == csv.QUOTE_NONE:
        return ([cell.strip('"') for cell in line.rstrip("\r\n").split(mark)] for line in lines)
    return csv.reader(lines, delimiter=mark)


def _limited(rows: Iterator[list[str]], file: str) -> Iterator[Row]:
    for count, row in enumerate(rows):
        if count >= MAX_ROWS:
            raise SheetUnreadable(file, "too_big")
        yield row
