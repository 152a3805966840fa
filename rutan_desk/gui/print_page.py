"""Paper: the document in a preview of the very bytes that are printed and saved."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMargins, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QComboBox, QProgressBar, QWidget

from rutan_desk.gui import theme
from rutan_desk.gui.context import Context
from rutan_desk.gui.folding import large, tall
from rutan_desk.gui.page import MARGINS, Page
from rutan_desk.gui.printing import load_pdf, print_pdf, printer_for, save_file
from rutan_desk.gui.widgets import PageHead, button, card, column, hairline, label, line
from rutan_desk.gui.worker import Work
from rutan_desk.ops.printing import Printed, RollRequest, record_print, roll
from rutan_desk.store import Database
from rutan_desk.store.elections import active_election
from rutan_desk.store.journal import Desk
from rutan_desk.words.catalog import tr
from rutan_desk.words.paper import roll_paper

SIZES = ("A4", "F4", "Legal")


class PrintPage(Page):
    """One document for now: the roll that voters sign."""

    SHOWS = frozenset({"person", "movement", "revocation", "election", "setting"})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.printed: Printed | None = None
        self._work: Work | None = None
        self.paper = QComboBox()
        self.paper.addItems(list(SIZES))
        self.paper.setAccessibleName(tr("Paper"))
        self.paper.setCurrentText(context.preferences.page_size)
        self.paper.currentTextChanged.connect(self._resized)
        self.document = QPdfDocument(self)
        self.view = QPdfView(self)
        self.view.setDocument(self.document)
        self.view.setPageMode(QPdfView.PageMode.MultiPage)
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self.view.setDocumentMargins(QMargins(theme.L, theme.L, theme.L, theme.L))
        self.view.setAccessibleName(tr("Preview"))
        self.save_button = button(tr("Save PDF…"), self.save)
        self.open_button = button(tr("Save and open…"), self.save_and_open)
        self.print_button = button(tr("Print"), self.print, "primary")
        self.head = PageHead(tr("Print"), self.open_button, self.save_button, self.print_button)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(tr("Printing"))
        self.progress.hide()
        self.stop_button = button(tr("Stop"), self.cancel)
        self.stop_button.hide()
        self.facts = {name: label("", wrap=True) for name in ("voters", "pages", "list", "for")}
        self._lay_out()
        self._enable()

    def _lay_out(self) -> None:
        names = {
            "voters": tr("Voters"),
            "pages": tr("Pages"),
            "list": tr("List"),
            "for": tr("For"),
        }
        options = column(
            label(tr("Voter attendance list"), "heading", wrap=True),
            label(
                tr("Everybody with the right to vote on the day, by name, with room to sign."),
                "quiet",
                wrap=True,
            ),
            hairline(),
            label(tr("Paper"), "strong"),
            self.paper,
            hairline(),
            gap=theme.M,
        )
        for key, name in names.items():
            caption = label(name, "quiet")
            if large():
                options.addLayout(column(caption, self.facts[key]))
                continue
            caption.setFixedWidth(theme.px(64))
            row = line(caption, gap=theme.S)
            row.addWidget(self.facts[key], 1)
            options.addLayout(row)
        note = tr("A helper list for the KPPS, not an official KPU form. NIKs are masked.")
        options.addWidget(hairline())
        options.addWidget(label(note, "small", wrap=True))
        options.addStretch(1)
        options.setContentsMargins(18, theme.L, 18, theme.L)
        inside = QWidget()
        inside.setLayout(options)
        self.options = card()
        self.options.setLayout(column(tall(inside), margin=1))
        right = card()
        right.setLayout(column(self.view, margin=1))
        bar = line(gap=theme.M)
        bar.addWidget(self.progress, 1)
        bar.addWidget(self.stop_button)
        parts = line(self.options, gap=theme.L)
        parts.addWidget(right, 1)
        page = column(self.head, bar, gap=theme.M)
        page.addLayout(parts, 1)
        page.setContentsMargins(*MARGINS)
        self.setLayout(page)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt override: the preview keeps the greater part."""
        super().resizeEvent(event)
        self.options.setFixedWidth(min(theme.px(268), event.size().width() * 2 // 5))

    def _resized(self, size: str) -> None:
        self.context.preferences.page_size = size
        self.read()

    def read(self) -> None:
        """Make the document anew from the registry as it is."""
        size, clock = self.paper.currentText(), self.context.clock

        def job(db: Database, desk: Desk, _work: Work) -> Printed:
            words = roll_paper(active_election(db), clock())
            return roll(db, desk, words, RollRequest(size=size))

        self.context.worker.start(self, job, self._show)

    def _show(self, printed: Printed) -> None:
        self.printed = printed
        self.document.close()
        self._buffer = load_pdf(printed.pdf, self.document)
        self.facts["voters"].setText(str(printed.lines))
        self.facts["pages"].setText(str(printed.pages))
        self.facts["list"].setText(printed.list_id)
        self.facts["for"].setText(printed.receiver.value.upper())
        self.head.text.setText(
            tr("{voters} voters on {pages} pages").format(voters=printed.lines, pages=printed.pages)
        )
        self.print_button.setText(tr("Print {pages} pages").format(pages=printed.pages))
        self._enable()

    def _enable(self) -> None:
        for made in (self.save_button, self.open_button, self.print_button):
            made.setEnabled(self.printed is not None and not self.progress.isVisibleTo(self))

    def save(self) -> None:
        """Ask where, write the very bytes, note it."""
        self._save(lambda _path: None)

    def save_and_open(self) -> None:
        """Save, then show it in the system's own viewer."""
        self._save(self._open)

    def _open(self, path: Path) -> None:
        if not self.context.files.view(path):
            self.said.emit(tr("This PC has no program to open {file}.").format(file=path.name))

    def _save(self, then: Callable[[Path], object]) -> None:
        printed = self.printed
        if printed is None:
            return
        name = _name(printed) + ".pdf"
        path = self.context.files.save(self, tr("Save PDF"), name, "PDF (*.pdf)")
        if path is None:
            return
        self.context.worker.aside(
            self,
            lambda: save_file(path, printed.pdf),
            lambda _: self._note(printed, "file", lambda: then(path)),
        )

    def print(self) -> None:
        """Ask for a printer, send the pages, note it."""
        printed = self.printed
        if printed is None:
            return
        printer = printer_for(printed.size, _name(printed))
        if not self.context.files.printer(self, printer, printed.pages):
            return
        self._printing(on=True)
        self._work = self.context.worker.start(
            self,
            lambda _db, _desk, work: print_pdf(printed.pdf, printer, work.report, work.cancelled),
            lambda _pages: self._note(printed, "printer", lambda: None),
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
        self.context.worker.do(
            lambda db, desk: record_print(db, desk, printed, target), lambda _: then()
        )

    def arrive(self) -> None:
        """The button that prints."""
        self.print_button.setFocus(Qt.FocusReason.OtherFocusReason)


def _name(printed: Printed) -> str:
    """What the file or the print job is called."""
    return tr("attendance list {list_id}").format(list_id=printed.list_id)
