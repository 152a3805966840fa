"""Any list on paper: a preview of the very bytes that are printed and saved."""

from collections.abc import Callable

from PySide6.QtCore import QMargins, QSize, Qt, Signal
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QComboBox, QDialog, QLayout, QLineEdit, QWidget

from rutan_desk.domain.disclosure import Receiver
from rutan_desk.domain.errors import Cancelled, DeskError
from rutan_desk.gui import theme
from rutan_desk.gui.context import Context
from rutan_desk.gui.folding import large
from rutan_desk.gui.paper_out import PaperOut, has_sheet
from rutan_desk.gui.printing import load_pdf
from rutan_desk.gui.widgets import button, card, column, label, line
from rutan_desk.gui.worker import Work
from rutan_desk.ops.printing import Printed
from rutan_desk.store import Database
from rutan_desk.store.journal import Desk
from rutan_desk.words.catalog import tr
from rutan_desk.words.counts import lines_text, pages_text
from rutan_desk.words.purposes import LONGEST
from rutan_desk.words.refusals import explain

SIZES = ("A4", "F4", "Legal")
Make = Callable[[Database, Desk, str], Printed]
"""Draws a list on the size asked for, in the worker; it must hold no widget."""
MakeFor = Callable[[str], Make]
"""What draws it for a purpose; an empty one is the list's own."""


class ListPaper(QDialog):
    """A preview with size, purpose, and the ways out; every use is noted in the journal.

    ``said`` hands over a sentence for the window. Without ``make_for`` nobody is asked what
    the list is for. The dialog closes when something has left, and lets itself go.
    """

    said = Signal(str)

    def __init__(
        self,
        context: Context,
        title: str,
        make: Make,
        parent: QWidget,
        make_for: MakeFor | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.context, self.title, self.make, self.make_for = context, title, make, make_for
        self.printed: Printed | None = None
        self._drawing: Work | None = None
        self._trouble = self._purpose = ""
        self._seen = False
        self.paper = QComboBox()
        self.paper.addItems(list(SIZES))
        self.paper.setAccessibleName(tr("Paper"))
        self.paper.setCurrentText(context.preferences.page_size)
        self.paper.currentTextChanged.connect(self._resized)
        self.purpose = QLineEdit()
        self.purpose.setAccessibleName(tr("Purpose"))
        self.purpose.setMaxLength(LONGEST)
        self.purpose.setToolTip(tr("Stands in the footer of every page and in the journal."))
        self.purpose.editingFinished.connect(self._said_what_for)
        self.document = QPdfDocument(self)
        self.view = self._preview()
        self.text = label(tr("Making the list…"), "quiet", wrap=True)
        self.out = PaperOut(context, self)
        self.out.said.connect(self._done)
        self.out.refused.connect(self._refused)
        self.out.noted.connect(self._noted)
        self.out.busy.connect(lambda _busy: self._enable())
        self.sheet_button = button(tr("Save as a sheet…"), self.save_sheet)
        self.open_button = button(tr("Save and open…"), self.save_and_open)
        self.save_button = button(tr("Save PDF…"), self.save)
        self.print_button = button(tr("Print"), self.print, "primary")
        self._ways = (self.sheet_button, self.open_button, self.save_button, self.print_button)
        self._lay_out()
        self._enable()
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
        whole = column(self._head(), gap=theme.M, margin=theme.L)
        whole.addWidget(frame, 1)
        whole.addWidget(self.out.bar)
        if large():
            whole.addLayout(line(close, None, *self._ways[:2], gap=theme.S))
            whole.addLayout(line(None, *self._ways[2:], gap=theme.S))
        else:
            whole.addLayout(line(close, None, *self._ways, gap=theme.S))
        self.setLayout(whole)

    def _head(self) -> QLayout:
        name = label(tr("Paper"), "strong")
        name.setBuddy(self.paper)
        facts = line(gap=theme.M)
        facts.addWidget(self.text, 1)
        facts.addWidget(name)
        facts.addWidget(self.paper)
        if self.make_for is None:
            self.purpose.setParent(self)
            self.purpose.hide()
            return facts
        what_for = label(tr("Purpose"), "strong")
        what_for.setBuddy(self.purpose)
        asked = line(what_for, gap=theme.M)
        asked.addWidget(self.purpose, 1)
        return column(facts, asked, gap=theme.S)

    # --- its pages

    def _resized(self, size: str) -> None:
        self.context.preferences.page_size = size
        self._draw_other()

    def _said_what_for(self) -> None:
        """Whoever leaves the line has said it."""
        typed = " ".join(self.purpose.text().split())
        if typed != self._purpose:
            self._purpose = typed
            self._draw_other()

    def _draw_other(self) -> None:
        """Another paper is asked for: no word about the last one, and nothing of it goes out."""
        self._trouble = ""
        self.out.withdraw()
        self.printed = None
        self._enable()
        self.draw()

    def draw(self) -> None:
        """Make the document for the paper chosen; what was asked before and not begun is not."""
        if self._drawing is not None:
            self._drawing.cancel()
        size = self.paper.currentText()
        make = self.make if self.make_for is None else self.make_for(self._purpose)

        def job(db: Database, desk: Desk, work: Work) -> Printed:
            if work.cancelled():
                raise Cancelled
            return make(db, desk, size)

        self._drawing = work = self.context.worker.start(
            self,
            job,
            lambda printed: None if work.cancelled() else self._show(printed),
            lambda refusal: None if work.cancelled() else self._refused(refusal),
        )

    def _show(self, printed: Printed) -> None:
        first, self._seen = not self._seen, True
        self.printed = printed
        self.document.close()
        self._buffer = load_pdf(printed.pdf, self.document)
        self.text.setText(self._trouble or self.facts(printed))
        if not self._purpose:
            self.purpose.setPlaceholderText(printed.purpose)
        words = tr("Print {pages}").format(pages=pages_text(printed.pages))
        self.print_button.setText(words)
        self.print_button.setAccessibleName(words)
        self._enable()
        if first and not self.purpose.hasFocus():
            self.print_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def facts(self, printed: Printed) -> str:
        """How long the list is, which one, and whom it is for."""
        lines, pages = lines_text(printed.lines), pages_text(printed.pages)
        said = tr("{lines} on {pages}, list {list_id}.").format(
            lines=lines, pages=pages, list_id=printed.list_id
        )
        return f"{said} {_receiver(printed.receiver)}"

    def name(self, printed: Printed) -> str:
        """What the file or the print job is called."""
        return f"{self.title} {printed.list_id}"

    def _refused(self, refusal: DeskError) -> None:
        """Said here: the window's own line lies behind."""
        self._trouble = explain(refusal)
        self.text.setText(self._trouble)

    def _enable(self) -> None:
        ready = self.printed is not None and not self.out.is_busy
        for made in self._ways:
            made.setEnabled(ready)
        self.sheet_button.setVisible(has_sheet(self.printed))

    # --- out of the program

    def save(self) -> None:
        """Ask where, write the very bytes, note it."""
        self._out(self.out.save)

    def save_and_open(self) -> None:
        """Save, then show it in the system's own viewer."""
        self._out(self.out.save_and_open)

    def save_sheet(self) -> None:
        """Save the lines as a spreadsheet, note it."""
        self._out(self.out.save_sheet)

    def print(self) -> None:
        """Ask for a printer, send the pages, note it."""
        self._out(self.out.print)

    def _out(self, way: Callable[[Printed, str], None]) -> None:
        """The paper that is shown; what is being drawn anew does not go out."""
        if self.printed is not None:
            self._trouble = ""
            way(self.printed, self.name(self.printed))

    def cancel(self) -> None:
        """Stop between two pages."""
        self.out.cancel()

    def _done(self, text: str) -> None:
        self.said.emit(text)
        self.accept()

    def _noted(self) -> None:
        """The next one that leaves is the next copy."""
        if self.isVisible():
            self.draw()


def _receiver(receiver: Receiver) -> str:
    return {
        Receiver.KPU: tr("For KPU: numbers in full where KPU needs them."),
        Receiver.KPPS: tr("For the KPPS."),
        Receiver.BAWASLU: tr("For Bawaslu and the KPPS."),
        Receiver.DUKCAPIL: tr("For Dukcapil: numbers in full where Dukcapil needs them."),
        Receiver.GUARDS: tr("For the guards: without any NIK."),
    }.get(receiver, tr("For the desk itself."))
