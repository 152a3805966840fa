"""Excel and OpenDocument workbooks, through calamine; its failures end here."""

import io
import os
from collections.abc import Iterator
from contextlib import contextmanager

from python_calamine import (
    CalamineError,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from rutan_desk.domain.errors import DeskError, SheetUnreadable
from rutan_desk.exchange.grid import MAX_ROWS, Grid

_TERMINAL = 2


def read_workbook(data: bytes, file: str) -> list[Grid]:
    """Every worksheet; formula cells hold the value saved with them.

    Whatever goes wrong inside the reader is a :class:`SheetUnreadable`.
    """
    with _failures(file), _silence():
        book = CalamineWorkbook.from_filelike(io.BytesIO(data))
        grids = []
        for about in book.sheets_metadata:
            if about.typ is not SheetTypeEnum.WorkSheet:
                continue
            sheet = book.get_sheet_by_name(about.name)
            if sheet.total_height >= MAX_ROWS:
                raise SheetUnreadable(file, "too_big")
            visible = about.visible is SheetVisibleEnum.Visible
            grids.append(Grid(about.name, list(sheet.to_python(skip_empty_area=False)), visible))
        return grids


@contextmanager
def _silence() -> Iterator[None]:
    """A panicking reader writes a report to the terminal; the refusal says it better."""
    try:
        kept = os.dup(_TERMINAL)
    except OSError:
        yield  # no terminal, as in the installed program on Windows
        return
    nowhere = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nowhere, _TERMINAL)
        yield
    finally:
        os.dup2(kept, _TERMINAL)
        os.close(kept)
        os.close(nowhere)


@contextmanager
def _failures(file: str) -> Iterator[None]:
    try:
        yield
    except DeskError:
        raise
    except PasswordError as problem:
        raise SheetUnreadable(file, "encrypted") from problem
    except (CalamineError, OSError, ValueError, OverflowError, MemoryError) as problem:
        raise SheetUnreadable(file, "truncated") from problem
    except BaseException as problem:
        # A panic of the Rust reader is no Exception, so that nobody catches it by chance.
        if type(problem).__name__ != "PanicException":
            raise
        raise SheetUnreadable(file, "truncated") from problem
