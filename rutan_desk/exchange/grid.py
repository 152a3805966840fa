"""One sheet as it stands: rows of cells, the first row of the file first."""

from dataclasses import dataclass

from rutan_desk.exchange.cells import Row

MAX_ROWS = 1_000_000


@dataclass(frozen=True, slots=True)
class Grid:
    """A named sheet; ``rows[0]`` is row 1 of the file, hidden rows included.

    ``visible`` is false for a sheet its author hid; ``html`` cells and ``csv`` cells are
    all text.
    """

    name: str
    rows: list[Row]
    visible: bool = True
