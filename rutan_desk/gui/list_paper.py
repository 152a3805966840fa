"""Any list on paper: a preview of the very bytes that are printed and saved."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMargins, QSize, Qt, Signal
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QComboBox, QDialog, QProgressBar, QWidget
from shiboken6 import isValid

from rutan_desk.domain.disclosure import Receiver
from rutan_desk.domain.errors import DeskError
from rutan_desk.gui import theme
from rutan_desk.gui.context import Context
from rutan_desk.gui.printing import load_pdf, print_pdf, printer_for, save_file
from rutan_desk.gui.widgets import button, card, column, label, line
from rutan_desk.gui.worker import Work
from rutan_desk.ops.printing import Printed, record_print
from rutan_desk.store import Database
from rutan_desk.store.journal import Desk
from rutan_desk.words.catalog import tr
from rutan_desk.words.refusals import explain

SIZES = ("A4", "F4", "Legal")
Make = Callable[[Database, Desk, str], Printed]
"""Draws a list on the size asked for, in the worker; it must hold no widget."""


class ListPaper(QDialog):
    """A preview with size, printing, saving and opening; every use is noted in the journal.

    ``said`` hands over a sentence for the window. The dialog lets itself go when closed.
    """

    said = Signal(str)

    def __init__(self, context: Context, title: str, make: Make, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.context, self.title, self.make = context, title, make
        self.printed: Printed | None = None
        self._work: Work | None = None
        self.paper = QComboBox()
        self.paper.addItems(list(SIZES))
        self.paper.setAccessibleName(tr("Paper"))
        self.paper.setCurrentText(context.preferences.page_size)
        self.paper.currentTextChanged.connect(self._resized)
        self.document = QPdfDocument(self)
        self.view = self._preview()
        self.text = label(tr("Making the list…"), "quiet", wrap=True)
        self.open_button = button(tr("Save and open…"), self.save_and_open)
        self.save_button = button(tr("Save PDF…"), self.save)
        self.print_button = button(tr("Print"), self.print, "primary")
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(tr("Printing"))
        self.stop_button = button(tr("Stop"), self.cancel)
        self._lay_out()
        self._printing(on=False)
        self.draw()

    def _preview(self) -> QPdfView:
        made = QPdfView(self)
        made.setDocument(self.document)
        made.setPageMode(QPdfView.PageMode.MultiPage)
        made.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        # As needed, Qt shows and hides it for ever where a page just fits without it.
        made.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        made.setDocumentMargins(QMargins(theme.L, theme.L, theme.L, theme.L))
        made.setAccessibleName(tr("Preview"))
        return made

    def _lay_out(self) -> None:
        room = self.screen().availableSize() - QSize(2 * theme.XL, 2 * theme.XXL)
        self.resize(QSize(theme.px(860), theme.px(680)).boundedTo(room))
        frame = card()
        frame.setLayout(column(self.view, margin=1))
        close = button(tr("Close"), self.reject)
        name = label(tr("Paper"), "strong")
        name.setBuddy(self.paper)
        head = line(gap=theme.M)
        head.addWidget(self.text, 1)
        head.addWidget(name)
        head.addWidget(self.paper)
        doing = line(gap=theme.M)
        doing.addWidget(self.progress, 1)
        doing.addWidget(self.stop_button)
        whole = column(head, gap=theme.M, margin=theme.L)
        whole.addWidget(frame, 1)
        whole.addLayout(doing)
        whole.addLayout(
            line(close, None, self.open_button, self.save_button, self.print_button, gap=theme.S)
        )
        self.setLayout(whole)

    def _resized(self, size: str) -> None:
        self.context.preferences.page_size = size
        self.draw()

    def draw(self) -> None:
        """Make the document for the paper chosen."""
        size, make = self.paper.currentText(), self.make

        def job(db: Database, desk: Desk, _work: Work) -> Printed:
            return make(db, desk, size)

        self.context.worker.start(self, job, self._show, self._refused)

    def _show(self, printed: Printed) -> None:
        self.printed = printed
        self.document.close()
        self._buffer = load_pdf(printed.pdf, self.document)
        self.text.setText(self.facts(printed))
        words = tr("Print {pages} pages").format(pages=printed.pages)
        self.print_button.setText(words)
        self.print_button.setAccessibleName(words)
        first = not self.print_button.isEnabled()
        self._enable()
        if first:
            self.print_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def facts(self, printed: Printed) -> str:
        """How long the list is, which one, and whom it is for."""
        said = tr("{count} lines on {pages} pages, list {list_id}.").format(
            count=printed.lines, pages=printed.pages, list_id=printed.list_id
        )
        return f"{said} {_receiver(printed.receiver)}"

    def name(self, printed: Printed) -> str:
        """What the file or the print job is called."""
        return f"{self.title} {printed.list_id}"

    def _refused(self, refusal: DeskError) -> None:
        """Said here: the window's own line lies behind."""
        self.text.setText(explain(refusal))

    def _enable(self) -> None:
        busy = self.progress.isVisibleTo(self)
        for made in (self.open_button, self.save_button, self.print_button):
            made.setEnabled(self.printed is not None and not busy)

    # --- out of the program

    def save(self) -> None:
        """Ask where, write the very bytes, note it."""
        self._save(lambda path: self._done(tr("Saved: {file}").format(file=path.name)))

    def save_and_open(self) -> None:
        """Save, then show it in the system's own viewer."""
        self._save(self._open)

    def _open(self, path: Path) -> None:
        if self.context.files.view(path):
            self._done(tr("Saved: {file}").format(file=path.name))
            return
        words = tr("This PC has no program to open {file}.")
        self.text.setText(words.format(file=path.name))

    def _save(self, then: Callable[[Path], object]) -> None:
        printed = self.printed
        if printed is None:
            return
        name = self.name(printed) + ".pdf"
        path = self.context.files.save(self, tr("Save PDF"), name, "PDF (*.pdf)")
        if path is not None:
            self.context.worker.aside(
                self,
                lambda: save_file(path, printed.pdf),
                lambda _: self._note(printed, "file", lambda: then(path)),
                self._refused,
            )

    def print(self) -> None:
        """Ask for a printer, send the pages, note it."""
        printed = self.printed
        if printed is None:
            return
        printer = printer_for(printed.size, self.name(printed))
        if not self.context.files.printer(self, printer, printed.pages):
            return
        self._printing(on=True)
        self._work = self.context.worker.start(
            self,
            lambda _db, _desk, work: print_pdf(printed.pdf, printer, work.report, work.cancelled),
            lambda _pages: self._note(printed, "printer", self.accept),
            self._refused,
        )
        self._work.progressed.connect(self._progressed)
        self._work.finished.connect(lambda: self._printing(on=False))

    def _progressed(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def _printing(self, *, on: bool) -> None:
        self.progress.setVisible(on)
        self.progress.setValue(0)
        self.stop_button.setVisible(on)
        self._enable()

    def cancel(self) -> None:
        """Stop between two pages."""
        if self._work is not None:
            self._work.cancel()

    def _note(self, printed: Printed, target: str, then: Callable[[], object]) -> None:
        def noted(_touched: object) -> None:
            if isValid(self):
                then()

        self.context.worker.do(
            lambda db, desk: record_print(db, desk, printed, target), noted, self._refused
        )

    def _done(self, text: str) -> None:
        self.said.emit(text)
        self.accept()


def _receiver(receiver: Receiver) -> str:
    return {
        Receiver.KPU: tr("For KPU: numbers in full where KPU needs them."),
        Receiver.KPPS: tr("For the KPPS."),
        Receiver.BAWASLU: tr("For Bawaslu and the KPPS."),
        Receiver.DUKCAPIL: tr("For Dukcapil: numbers in full where Dukcapil needs them."),
        Receiver.GUARDS: tr("For the guards: without any NIK."),
    }.get(receiver, tr("For the desk itself."))
