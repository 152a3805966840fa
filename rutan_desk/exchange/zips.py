"""Zipped spreadsheets looked over before the reader may open them.

The reader makes a dense table in memory and cannot be stopped from outside, so a file is
measured first: what its parts really unpack to, and how large a table they would become.
"""

import io
import re
import struct
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from xml.parsers import expat

from rutan_desk.domain.errors import SheetUnreadable
from rutan_desk.exchange.grid import MAX_ROWS

MAX_UNPACKED = 300 * 1024 * 1024
MAX_CELLS = 40_000_000
_SUSPICIOUS_SIZE = 50 * 1024 * 1024
_MAX_RATIO = 250
_CHUNK = 1024 * 1024
_READ = (".xml", ".rels", ".bin")

# Patterns begin with plain text, which the engine finds at the speed of a search.
_ROW = re.compile(rb'row [^>]*?r="(\d+)"')
_WIDE = re.compile(rb'r="([A-Za-z]{2,})\d+"')
_COUNT = re.compile(rb'ount="(\d{7,})"')
_VALUED = re.compile(rb'<(?:\w+:)?c\s[^>]*?\br="([A-Za-z]+)(\d+)"[^>]*?(?<!/)>')
_ODS_ROW = re.compile(
    rb'<table:table-row[^>]*number-rows-repeated="(\d{4,})"[^>]*(?<!/)>(.*?)</table:table-row>',
    re.DOTALL,
)
_ODS_CELL = re.compile(rb"<table:table-cell[^>]*>")
_ODS_COLUMNS = re.compile(rb'number-columns-repeated="(\d{4,})"')


def guard_zip(data: bytes, file: str) -> None:
    """Refuse what is no spreadsheet, is damaged, or would unpack to too much.

    :class:`SheetUnreadable` with ``unknown`` (some other zip), ``truncated`` (a damaged
    one), ``encrypted``, or ``too_big``.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            members = packed.infolist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as problem:
        raise SheetUnreadable(file, "truncated") from problem
    names = {member.filename for member in members}
    is_excel = any(name.startswith("xl/worksheets/") for name in names)
    if "xl/workbook.bin" in names or not (is_excel or "content.xml" in names):
        raise SheetUnreadable(file, "unknown")
    if any(member.flag_bits & 1 for member in members):
        raise SheetUnreadable(file, "encrypted")
    if "META-INF/manifest.xml" in names:
        _refuse_encrypted_ods(data, members, file)
    _guard_sizes(data, members, file)
    for member in members:
        if member.filename == "content.xml":
            _refuse_broken_xml(_unpacked(data, member, file), file)


def _refuse_encrypted_ods(data: bytes, members: list[zipfile.ZipInfo], file: str) -> None:
    manifest = next(one for one in members if one.filename == "META-INF/manifest.xml")
    if any(b"encryption-data" in part for part in _unpacked(data, manifest, file)):
        raise SheetUnreadable(file, "encrypted")


def _refuse_broken_xml(parts: Iterable[bytes], file: str) -> None:
    """The reader of OpenDocument never ends on XML whose tags do not close."""
    parser = expat.ParserCreate()
    try:
        for part in parts:
            parser.Parse(part, False)
        parser.Parse(b"", True)
    except expat.ExpatError as problem:
        raise SheetUnreadable(file, "truncated") from problem


def _guard_sizes(data: bytes, members: list[zipfile.ZipInfo], file: str) -> None:
    read = [member for member in members if member.filename.endswith(_READ)]
    if sum(member.file_size for member in read) > MAX_UNPACKED:
        raise SheetUnreadable(file, "too_big")
    total = 0
    for member in read:
        sheet = _SheetMeasure()
        size = 0
        for part in _unpacked(data, member, file):
            size += len(part)
            if total + size > MAX_UNPACKED or _is_bomb(size, member):
                raise SheetUnreadable(file, "too_big")
            if any(int(count) > MAX_CELLS for count in _COUNT.findall(part)):
                raise SheetUnreadable(file, "too_big")
            if member.filename.startswith("xl/worksheets/") or member.filename == "content.xml":
                sheet.feed(part)
        total += size
        if sheet.cells() > MAX_CELLS:
            raise SheetUnreadable(file, "too_big")


def _is_bomb(size: int, member: zipfile.ZipInfo) -> bool:
    return size > _SUSPICIOUS_SIZE and size > _MAX_RATIO * max(member.compress_size, 1)


def _unpacked(data: bytes, member: zipfile.ZipInfo, file: str) -> Iterator[bytes]:
    """What a member really unpacks to, whatever size its header claims."""
    start = member.header_offset
    if len(data) < start + 30:
        raise SheetUnreadable(file, "truncated")
    name, extra = struct.unpack("<HH", data[start + 26 : start + 30])
    begin = start + 30 + name + extra
    packed = data[begin : begin + member.compress_size]
    if member.compress_type == zipfile.ZIP_STORED:
        yield packed
        return
    if member.compress_type != zipfile.ZIP_DEFLATED:
        raise SheetUnreadable(file, "unknown")
    inflater = zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        while packed and not inflater.eof:
            yield inflater.decompress(packed, _CHUNK)
            packed = inflater.unconsumed_tail
        yield inflater.flush(_CHUNK)
    except zlib.error as problem:
        raise SheetUnreadable(file, "truncated") from problem


class _SheetMeasure:
    """How large a table the XML of one sheet would become; fed piece by piece."""

    def __init__(self) -> None:
        self._rest = b""
        self._rows = 0
        self._row_count = 0
        self._columns: set[bytes] = set()
        self._far_row = 0
        self._repeated = 0
        self._in_row = 0
        self._widest = 26

    def feed(self, part: bytes) -> None:
        """Measure the next piece; a tag cut in two is kept for the one after."""
        text = self._rest + part
        cut = text.rfind(b"<")
        text, self._rest = (text[:cut], text[cut:]) if cut > 0 else (text, b"")
        if b"='" in text:
            text = text.replace(b"'", b'"')
        numbers = _ROW.findall(text)
        self._row_count += len(numbers)
        if numbers:
            self._rows = max(self._rows, max(map(int, numbers)))
        far = re.search(rb'r="[A-Za-z]+\d{%d,}"' % (len(str(max(self._rows, 9))) + 1), text)
        if far is not None or self._rows > MAX_ROWS:
            self._valued(text)
        self._count_nameless(text, len(numbers))
        wide = set(_WIDE.findall(text))
        if any(len(column) > 2 for column in wide):
            wide = {column for column, _ in _VALUED.findall(text)}
        self._columns |= wide
        if b"number-rows-repeated" in text or b"number-columns-repeated" in text:
            self._repeats(text)

    def _count_nameless(self, text: bytes, rows: int) -> None:
        """Cells without an address stand side by side: count them row by row."""
        cells = sum(text.count(tag) for tag in (b"<c ", b"<c>", b":c ", b":c>"))
        if cells + rows <= text.count(b'r="'):
            self._in_row = 0
            return
        for piece in re.split(rb"<(?:\w+:)?row\b", text):
            self._in_row += piece.count(b"<c") + piece.count(b":c")
            self._widest = max(self._widest, self._in_row)
            self._in_row = 0
        self._in_row = piece.count(b"<c") + piece.count(b":c")

    def _valued(self, text: bytes) -> None:
        rows = [int(row) for _, row in _VALUED.findall(text)]
        self._far_row = max(self._far_row, *rows) if rows else self._far_row

    def _repeats(self, text: bytes) -> None:
        for count, inside in _ODS_ROW.findall(text):
            if b"office:value" in inside or b"<text:p" in inside:
                self._repeated += int(count) * 100
        for cell in _ODS_CELL.findall(text):
            found = _ODS_COLUMNS.search(cell)
            if found and b"office:value" in cell:
                self._repeated += int(found[1]) * 10_000

    def cells(self) -> int:
        """Rows times columns of the table, at least."""
        if self._far_row > MAX_ROWS:
            return MAX_CELLS + 1
        rows = max(min(self._rows, MAX_ROWS), self._far_row, self._row_count)
        columns = max((_column_number(one) for one in self._columns), default=0)
        return max(rows * max(columns, self._widest), self._repeated)


def _column_number(letters: bytes) -> int:
    number = 0
    for letter in letters.upper():
        number = number * 26 + letter - 64
    return number
