"""A QR code as black modules on white, drawn as shapes: sharp on any printer."""

from collections.abc import Iterator
from itertools import groupby
from typing import Any

from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel


def draw_qr(canvas: Any, text: str, left: float, bottom: float, side: float) -> None:
    """Draw ``text`` (a quarter of it may be unreadable) on a white square of ``side`` points.

    The caller leaves four modules free around it, the quiet zone of ISO/IEC 18004.
    """
    code = QRCode(None, QRErrorCorrectLevel.Q)
    code.addData(text)
    code.make()
    size = code.getModuleCount()
    module = side / size
    canvas.saveState()
    canvas.setFillGray(1)
    canvas.rect(left, bottom, side, side, stroke=0, fill=1)
    canvas.setFillGray(0)
    path = canvas.beginPath()
    for row in range(size):
        y = bottom + side - (row + 1) * module
        for start, length in _runs([code.isDark(row, column) for column in range(size)]):
            path.rect(left + start * module, y, length * module, module)
    canvas.drawPath(path, stroke=0, fill=1)
    canvas.restoreState()


def _runs(dark: list[bool]) -> Iterator[tuple[int, int]]:
    """Where dark modules follow each other: the first, and how many."""
    place = 0
    for is_dark, some in groupby(dark):
        length = len(list(some))
        if is_dark:
            yield place, length
        place += length
