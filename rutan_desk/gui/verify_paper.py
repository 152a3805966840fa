"""A printed PDF held against the registry: dropped or chosen, read back, and what it is."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QDialog, QProgressBar, QStackedWidget, QWidget
from shiboken6 import isValid

from rutan_desk.domain.errors import Cancelled, DeskError, PaperUnreadable
from rutan_desk.domain.nik import mask_in_text
from rutan_desk.gui import theme
from rutan_desk.gui.context import Context
from rutan_desk.gui.folding import tall
from rutan_desk.gui.sort_header import announce
from rutan_desk.gui.verify_verdict import Verdict
from rutan_desk.gui.widgets import Empty, button, card, column, label, line
from rutan_desk.gui.worker import Work
from rutan_desk.ops.verifying import Verified, Verifying, verify
from rutan_desk.store import Database
from rutan_desk.store.journal import Desk
from rutan_desk.words.catalog import tr
from rutan_desk.words.paper_again import paper_again


class VerifyPaper(QDialog):
    """A file is chosen, or dropped anywhere, also while another is read; nothing is changed.

    ``said`` hands over a sentence for the window. Esc stops what is being read, else closes;
    the dialog lets itself go when closed.
    """

    said = Signal(str)

    def __init__(self, context: Context, parent: QWidget, path: Path | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Verify a PDF"))
        self.setAcceptDrops(True)
        self.context = context
        self.found: Verified | None = None
        self._work: Work | None = None
        self._number: object = None
        self.empty = Empty("file-text")
        self.reading = label("", "heading", wrap=True)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(tr("Pages compared"))
        self.stop_button = button(tr("Stop"), self.stop)
        self.verdict = Verdict()
        self.answer = tall(self.verdict)
        self.parts = QStackedWidget()
        self.close_button = button(tr("Close"), self.reject)
        self.choose_button = button("", self.choose, "primary")
        self._lay_out()
        self._wait("")
        if path is not None:
            self.read(path)

    def _lay_out(self) -> None:
        room = self.screen().availableSize() - QSize(2 * theme.XL, 2 * theme.XXL)
        self.resize(QSize(theme.px(960), theme.px(640)).boundedTo(room))
        self.begin, self.busy = card(), card()
        self.begin.setLayout(column(self.empty))
        doing = line(gap=theme.M)
        doing.addWidget(self.progress, 1)
        doing.addWidget(self.stop_button)
        self.reading.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.busy.setLayout(column(None, self.reading, doing, None, gap=theme.L, margin=theme.XXL))
        for part in (self.begin, self.busy, self.answer):
            self.parts.addWidget(part)
        whole = column(gap=theme.M, margin=theme.L)
        whole.addWidget(self.parts, 1)
        whole.addLayout(line(self.close_button, None, self.choose_button))
        self.setLayout(whole)
        for made in (self.stop_button, self.close_button):
            made.setAutoDefault(True)
        self.choose_button.setDefault(True)

    def _word(self, text: str) -> None:
        """What the one button says."""
        self.choose_button.setText(text)
        self.choose_button.setAccessibleName(text)

    # --- which file

    def _wait(self, why: str) -> None:
        """Nothing is read: say what can be, or why not."""
        words = tr(
            "Any list that this program printed or saved. The file is only read, never changed;"
            " the answer says whether it is as it was printed, and whether it still holds."
        )
        self.empty.say(tr("Drop a PDF here"), why or words)
        self.parts.setCurrentWidget(self.begin)
        self._word(tr("Choose a PDF…"))
        self.choose_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose(self) -> None:
        """Ask which file."""
        path = self.context.files.open(self, tr("Choose a PDF"), "PDF (*.pdf)")
        if path is not None:
            self.read(path)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Qt override: files from this PC."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Qt override: one of them."""
        event.acceptProposedAction()
        urls = [url for url in event.mimeData().urls() if url.isLocalFile()]
        if len(urls) == 1:
            self.read(Path(urls[0].toLocalFile()))
        else:
            self._drop_work()
            self._wait(tr("Drop one file at a time."))

    # --- read back

    def read(self, path: Path) -> None:
        """Hold a file against the registry; one that is being read is let go."""
        self._drop_work()
        self.found = None
        said = tr("Reading {file} and comparing it with the registry…").format(file=path.name)
        self.reading.setText(mask_in_text(said))
        self.progress.setRange(0, 0)
        self.parts.setCurrentWidget(self.busy)
        self._word(tr("Choose another PDF…"))
        self.stop_button.setEnabled(True)
        self.stop_button.setFocus(Qt.FocusReason.OtherFocusReason)

        def job(db: Database, desk: Desk, work: Work) -> Verified:
            return _verified(db, desk, path, work)

        number = object()
        self._number = number
        show, refused = partial(self._show, number), partial(self._refused, number)
        self._work = self.context.worker.start(self, job, show, refused)
        self._work.progressed.connect(partial(self._progressed, number))

    def _progressed(self, number: object, done: int, of: int) -> None:
        if number is self._number and done:
            self.progress.setRange(0, of)
            self.progress.setValue(done)

    def _show(self, number: object, found: Verified) -> None:
        if number is not self._number:
            return
        self._work, self.found = None, found
        said = self.verdict.show_found(found)
        self.parts.setCurrentWidget(self.answer)
        keyboard = self.verdict.table or self.choose_button
        keyboard.setFocus(Qt.FocusReason.OtherFocusReason)
        self.said.emit(said)
        announce(self, self.verdict.band.accessibleName())

    def _refused(self, number: object, refusal: DeskError) -> None:
        """In place: the window's own line lies behind."""
        if number is not self._number:
            return
        self._work = None
        if isinstance(refusal, Cancelled):
            self._wait(tr("Stopped. Choose a file, or drop one."))
            return
        self.verdict.refuse(refusal)
        self.parts.setCurrentWidget(self.answer)
        self.choose_button.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self.verdict.band.accessibleName())

    # --- stopped and closed

    def stop(self) -> None:
        """Ask to stop after the page that is being compared."""
        if self._work is not None:
            self._work.cancel()
            self.stop_button.setEnabled(False)

    def _drop_work(self) -> None:
        """Stop, and hear no more of it."""
        self.stop()
        self._work = self._number = None

    def reject(self) -> None:
        """Qt override: Esc stops first."""
        if self._work is None:
            super().reject()
        else:
            self.stop()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Qt override: the window's own cross closes at once."""
        self._drop_work()
        super().closeEvent(event)


def _verified(db: Database, desk: Desk, path: Path, work: Work) -> Verified:
    """In the worker, where a slow disk keeps nobody waiting."""

    def tell(done: int, of: int) -> None:
        if isValid(work):
            work.report(done, of)

    if path.is_dir():
        raise PaperUnreadable(path.name, "not_pdf")
    how = Verifying(
        again=paper_again, progress=tell, cancelled=lambda: work.cancelled() or not isValid(work)
    )
    return verify(db, desk, path, how)
