"""Finished PDF bytes onto paper and into files; nothing is drawn a second time."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSize, QSizeF
from PySide6.QtGui import QColor, QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter

from rutan_desk.domain.errors import Cancelled, FileUnwritable
from rutan_desk.store.files import disk_faults, write_atomically

RESOLUTION = 300
"""Dots per inch; at a printer's own 1200 a page takes seconds and looks the same."""
_LANDSCAPE = " landscape"
"""What reports put behind the name of a paper that lies on its side."""
_MM = {"F4": QSizeF(215, 330)}
_KNOWN = {"A4": QPageSize.PageSizeId.A4, "Legal": QPageSize.PageSizeId.Legal}


def load_pdf(pdf: bytes, document: QPdfDocument) -> QBuffer:
    """Show these bytes in a document; keep the buffer as long as the document is used."""
    buffer = QBuffer(document)
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    return buffer


def page_size(name: str) -> QPageSize:
    """The paper of that name."""
    if name in _KNOWN:
        return QPageSize(_KNOWN[name])
    # Exact, or Qt takes the American folio for it, a millimeter wider.
    exact = QPageSize.SizeMatchPolicy.ExactMatch
    return QPageSize(_MM[name], QPageSize.Unit.Millimeter, name, exact)


def printer_for(size: str, title: str) -> QPrinter:
    """A printer at 300 dpi that takes whole pages of that paper, upright or on its side."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setResolution(RESOLUTION)
    printer.setFullPage(True)
    printer.setPageSize(page_size(size.removesuffix(_LANDSCAPE)))
    if size.endswith(_LANDSCAPE):
        printer.setPageOrientation(QPageLayout.Orientation.Landscape)
    printer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)
    printer.setDocName(title)
    return printer


def print_pdf(
    pdf: bytes,
    printer: QPrinter,
    progress: Callable[[int, int], None],
    cancelled: Callable[[], bool],
) -> int:
    """Send the pages the printer was asked for; the result is how many.

    Runs in any one thread. Raises ``Cancelled`` between two pages, after which the
    printer was told to forget the job.
    """
    document = QPdfDocument()
    buffer = load_pdf(pdf, document)
    first = max(printer.fromPage(), 1)
    last = printer.toPage() or document.pageCount()
    painter = QPainter(printer)
    try:
        for number in range(first, last + 1):
            if cancelled():
                printer.abort()
                raise Cancelled
            if number > first:
                printer.newPage()
            _paint(painter, document, number - 1, printer)
            progress(number - first + 1, last - first + 1)
    finally:
        painter.end()
        document.close()
        buffer.close()
    return last - first + 1


def _paint(painter: QPainter, document: QPdfDocument, page: int, printer: QPrinter) -> None:
    points = document.pagePointSize(page)
    scale = printer.resolution() / 72
    size = QSize(round(points.width() * scale), round(points.height() * scale))
    picture = on_white(document.render(page, size))
    paper = QRectF(printer.paperRect(QPrinter.Unit.DevicePixel))
    painter.drawImage(QRectF(paper.topLeft(), QSizeF(size)), picture)


def on_white(picture: QImage) -> QImage:
    """QtPdf renders onto nothing: put paper behind it."""
    paper = QImage(picture.size(), QImage.Format.Format_RGB32)
    paper.fill(QColor("white"))
    painter = QPainter(paper)
    painter.drawImage(0, 0, picture)
    painter.end()
    return paper


def save_file(path: Path, content: bytes) -> None:
    """Write a file whole or not at all; raises ``FileUnwritable`` or ``DiskFull``."""
    try:
        with disk_faults(path):
            write_atomically(path, content)
    except OSError as fault:
        raise FileUnwritable(str(path)) from fault
