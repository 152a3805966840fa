"""A file as its sheets, whatever kind of spreadsheet it is."""

from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from rutan_desk.domain.errors import SheetUnreadable
from rutan_desk.exchange.delimited import Score, decode, read_delimited
from rutan_desk.exchange.grid import Grid
from rutan_desk.exchange.markup import read_markup
from rutan_desk.exchange.ole import guard_ole
from rutan_desk.exchange.sniff import FileKind, read_file, sniff
from rutan_desk.exchange.workbook import read_workbook
from rutan_desk.exchange.zips import guard_zip


@dataclass(frozen=True, slots=True)
class Sheets:
    """What a file held: its name without the folder, its SHA-256, and its grids."""

    file: str
    sha256: str
    grids: tuple[Grid, ...]


def read_sheets(path: Path, score: Score) -> Sheets:
    """Read a file by its content; ``score`` judges which delimiter makes a list of people.

    Everything that cannot be read is a :class:`SheetUnreadable`.
    """
    data = read_file(path)
    grids = _grids(data, path.name, score)
    if not any(grid.rows for grid in grids):
        raise SheetUnreadable(path.name, "empty")
    return Sheets(path.name, sha256(data).hexdigest(), tuple(grids))


def _grids(data: bytes, file: str, score: Score) -> list[Grid]:
    kind = sniff(data, file)
    if kind is FileKind.ZIP:
        guard_zip(data, file)
        return read_workbook(data, file)
    if kind is FileKind.OLE:
        guard_ole(data, file)
        return read_workbook(data, file)
    if kind is FileKind.MARKUP:
        return read_markup(decode(data, file), file)
    return read_delimited(data, file, score)
