"""Finished PDF bytes onto paper and into files; nothing is drawn a second time."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSize, QSizeF
from PySide6.QtGui import QColor, QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter

from rutan_desk.domain.errors import Cancelled, FileUnwritable, NoSuchPages, PrinterFailed
from rutan_desk.gui.printer_fit import MM_PER_INCH, Fit, fit_of
from rutan_desk.reports.style import LANDSCAPE
from rutan_desk.store.files import disk_faults, write_atomically

RESOLUTION = 300
"""Dots per inch; at a printer's own 1200 a page takes seconds and looks the same."""
_MM = {"F4": QSizeF(215, 330)}
_KNOWN = {"A4": QPageSize.PageSizeId.A4, "Legal": QPageSize.PageSizeId.Legal}


@dataclass(frozen=True, slots=True)
class Sent:
    """What a printer was given: which of ``of`` pages, counted from 1, and how often."""

    pages: tuple[int, ...]
    of: int
    copies: int = 1

    @property
    def whole(self) -> bool:
        """Whether every page went out."""
        return len(set(self.pages)) == self.of

    @property
    def ranges(self) -> str:
        """The pages in short: ``1-3, 7``."""
        runs: list[list[int]] = []
        for page in sorted(set(self.pages)):
            if runs and page == runs[-1][1] + 1:
                runs[-1][1] = page
            else:
                runs.append([page, page])
        return ", ".join(str(one) if one == last else f"{one}-{last}" for one, last in runs)


def load_pdf(pdf: bytes, document: QPdfDocument) -> QBuffer:
    """Show these bytes in a document that shows nothing; keep the buffer while it is used."""
    for before in document.findChildren(QBuffer):
        before.deleteLater()
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
    printer.setPageSize(page_size(size.removesuffix(LANDSCAPE)))
    if size.endswith(LANDSCAPE):
        printer.setPageOrientation(QPageLayout.Orientation.Landscape)
    printer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)
    printer.setDocName(title)
    return printer


def pages_wanted(printer: QPrinter, count: int) -> list[int]:
    """The pages of ``count`` that were asked for, in the order to send them.

    Of a range that goes beyond the end only what there is. Raises ``NoSuchPages`` when that
    is nothing.
    """
    pages, ranges = list(range(1, count + 1)), printer.pageRanges()
    if printer.printRange() is QPrinter.PrintRange.PageRange and not ranges.isEmpty():
        pages = [page for page in pages if ranges.contains(page)]
        if not pages:
            raise NoSuchPages(ranges.toString(), count)
    if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst:
        pages.reverse()
    return pages


def sheets_to_send(printer: QPrinter, pages: list[int]) -> list[int]:
    """The same with every page as often as the printer cannot do by itself."""
    copies = 1 if printer.supportsMultipleCopies() else max(printer.copyCount(), 1)
    if printer.collateCopies():
        return pages * copies
    return [page for page in pages for _ in range(copies)]


def print_pdf(
    pdf: bytes,
    printer: QPrinter,
    progress: Callable[[int, int], None],
    cancelled: Callable[[], bool],
) -> Sent:
    """Send the pages the printer was asked for, as often as it was; the result is which.

    Runs in any one thread. Raises ``NoSuchPages``, ``PrinterFailed``, or ``Cancelled``
    between two pages, after which the printer was told to forget the job.
    """
    document = QPdfDocument()
    buffer = load_pdf(pdf, document)
    try:
        count = document.pageCount()
        pages = pages_wanted(printer, count)
        _send(document, printer, sheets_to_send(printer, pages), progress, cancelled)
    finally:
        document.close()
        buffer.close()
    return Sent(tuple(pages), count, max(printer.copyCount(), 1))


def _send(
    document: QPdfDocument,
    printer: QPrinter,
    sheets: list[int],
    progress: Callable[[int, int], None],
    cancelled: Callable[[], bool],
) -> None:
    painter = QPainter()
    if not painter.begin(printer):
        raise PrinterFailed(printer.printerName())
    try:
        for done, page in enumerate(sheets):
            if cancelled():
                printer.abort()
                raise Cancelled
            if done and not printer.newPage():
                raise PrinterFailed(printer.printerName())
            _paint(painter, document, page - 1, printer)
            progress(done + 1, len(sheets))
    finally:
        painter.end()


def _paint(painter: QPainter, document: QPdfDocument, page: int, printer: QPrinter) -> None:
    points = document.pagePointSize(page)
    fit = fit_of(printer.pageLayout(), points)
    dots = printer.resolution() / 72 * fit.scale
    size = QSize(round(points.width() * dots), round(points.height() * dots))
    picture = on_white(document.render(page, size))
    paper = printer.paperRect(QPrinter.Unit.DevicePixel)
    painter.drawImage(_place(fit, paper, size, printer.resolution()), picture)


def _place(fit: Fit, paper: QRectF, size: QSize, resolution: int) -> QRectF:
    """Where the picture lies on the paper, in dots."""
    left, top = fit.place
    corner = QRectF(paper).topLeft()
    corner.setX(corner.x() + round(left / MM_PER_INCH * resolution))
    corner.setY(corner.y() + round(top / MM_PER_INCH * resolution))
    return QRectF(corner, QSizeF(size))


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
