"""Old Excel workbooks (BIFF inside OLE) looked over before the reader may open them.

The reader makes a dense table out of whatever cell addresses a file claims, so one broken
byte could ask for more memory than there is; here every address is seen first.
"""

import struct
from collections.abc import Iterator

from rutan_desk.domain.errors import SheetUnreadable

_HEADER = 512
_END = 0xFFFFFFFA  # this and above are marks, not sectors
_SMALL_STREAM = 4096
_ENTRY = 128
_MAX_COLUMN = 255
_MAX_ROWS = 65536
_DIMENSIONS = 0x200
_WORDS = 0xFC
_FILEPASS = 0x2F
_CELLS = frozenset((0x203, 0x27E, 0x204, 0xFD, 0x06, 0x206, 0x406, 0x205, 0xD6))
_CELL_RUNS = frozenset((0xBD, 0xBE))


def guard_ole(data: bytes, file: str) -> None:
    """Refuse an OLE file that is encrypted, damaged, or no workbook (a document, say).

    :class:`SheetUnreadable` with ``encrypted``, ``truncated`` or ``unknown``.
    """
    try:
        streams = _Streams(data)
        if "EncryptedPackage" in streams.names:
            raise SheetUnreadable(file, "encrypted")
        book = streams.read("Workbook") or streams.read("Book")
        if book is None:
            raise SheetUnreadable(file, "unknown" if streams.names else "truncated")
        _guard_records(book, file)
    except (struct.error, IndexError, ValueError) as problem:
        raise SheetUnreadable(file, "truncated") from problem


def _guard_records(book: bytes, file: str) -> None:
    """No claim beyond the 65,536 × 256 cells of the format, no record that says *password*."""
    for kind, start, length in _records(book):
        if kind == _FILEPASS:
            raise SheetUnreadable(file, "encrypted")
        if kind in _CELLS:
            far = struct.unpack_from("<H", book, start + 2)[0] > _MAX_COLUMN
        elif kind in _CELL_RUNS and length >= 6:
            first = struct.unpack_from("<H", book, start + 2)[0]
            far = first + (length - 6) // 2 > 3 * _MAX_COLUMN or first > _MAX_COLUMN
        elif kind == _DIMENSIONS:
            far = not _is_possible(book, start, length)
        else:
            far = kind == _WORDS and struct.unpack_from("<I", book, start + 4)[0] > len(book)
        if far:
            raise SheetUnreadable(file, "truncated")


def _is_possible(book: bytes, start: int, length: int) -> bool:
    """Whether the used range that a sheet claims for itself lies inside the format."""
    shape = "<IIHH" if length >= 14 else "<HHHH"
    first_row, rows, first_column, columns = struct.unpack_from(shape, book, start)
    empty = rows == 0 or columns == 0
    inside = rows <= _MAX_ROWS and columns <= _MAX_COLUMN + 1
    return bool(inside and (empty or (first_row < rows and first_column < columns)))


def _records(book: bytes) -> Iterator[tuple[int, int, int]]:
    place, end = 0, len(book) - 4
    header = struct.Struct("<HH")
    while place <= end:
        kind, length = header.unpack_from(book, place)
        if place + 4 + length > len(book):
            return
        yield kind, place + 4, length
        place += 4 + length


class _Streams:
    """The named streams of an OLE file ([MS-CFB])."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._size = 1 << struct.unpack_from("<H", data, 30)[0]
        if self._size not in (512, 4096):
            raise ValueError("sector size")
        self._table = self._sector_table()
        directory = self._chain(struct.unpack_from("<I", data, 48)[0])
        self.names: dict[str, tuple[int, int]] = {}
        self._root = 0
        for place in range(0, len(directory) - _ENTRY + 1, _ENTRY):
            length, kind = struct.unpack_from("<HB", directory, place + 64)
            start, size = struct.unpack_from("<II", directory, place + 116)
            name = directory[place : place + max(length - 2, 0)].decode("utf-16-le", "replace")
            if kind == 5:
                self._root = start
            elif kind == 2:
                self.names[name] = (start, size)

    def read(self, name: str) -> bytes | None:
        """A stream's bytes, or ``None`` where there is none of that name."""
        if name not in self.names:
            return None
        start, size = self.names[name]
        if size >= _SMALL_STREAM:
            return self._chain(start)[:size]
        return self._small(start)[:size]

    def _sector(self, number: int) -> bytes:
        begin = _HEADER + number * self._size if self._size == 512 else (number + 1) * self._size
        return self._data[begin : begin + self._size]

    def _sector_table(self) -> tuple[int, ...]:
        sectors = list(struct.unpack_from("<109I", self._data, 76))
        following, count = struct.unpack_from("<II", self._data, 68)
        for _ in range(min(count, len(self._data) // self._size)):
            if following >= _END:
                break
            part = struct.unpack(f"<{self._size // 4}I", self._sector(following))
            sectors.extend(part[:-1])
            following = part[-1]
        table = b"".join(self._sector(one) for one in sectors if one < _END)
        return struct.unpack(f"<{len(table) // 4}I", table[: len(table) // 4 * 4])

    def _chain(self, start: int) -> bytes:
        parts, seen = [], set()
        while start < _END:
            if start in seen:
                raise ValueError("a chain of sectors that never ends")
            seen.add(start)
            parts.append(self._sector(start))
            start = self._table[start]
        return b"".join(parts)

    def _small(self, start: int) -> bytes:
        """A small stream lies in 64-byte pieces inside the root's own stream."""
        container = self._chain(self._root)
        raw = self._chain(struct.unpack_from("<I", self._data, 60)[0])
        table = struct.unpack(f"<{len(raw) // 4}I", raw)
        parts: list[bytes] = []
        while start < _END and len(parts) <= len(table):
            parts.append(container[start * 64 : start * 64 + 64])
            start = table[start]
        return b"".join(parts)
