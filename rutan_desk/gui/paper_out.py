"""A finished paper out of the program: saved, opened, as a sheet, printed; each is noted.

The preview of a list and the page *Cetak* hand their papers to the same object.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from rutan_desk.domain.errors import DeskError, FileUnviewable
from rutan_desk.gui.context import Context
from rutan_desk.gui.paper_bar import PaperBar
from rutan_desk.gui.printer_fit import fit_of_size, fit_words
from rutan_desk.gui.printing import Sent, print_pdf, printer_for, save_file
from rutan_desk.gui.worker import Work
from rutan_desk.ops.printing import Printed, record_print
from rutan_desk.store import Database
from rutan_desk.store.journal import Desk, Touched
from rutan_desk.words.catalog import tr
from rutan_desk.words.report_sheets import export_paper

T = TypeVar("T")
_SHEETS = "Excel (*.xlsx);;CSV (*.csv)"


def has_sheet(printed: Printed | None) -> bool:
    """Whether the paper is a table with lines, which can be saved as a sheet."""
    return printed is not None and printed.table is not None and printed.lines > 0


class PaperOut(QObject):
    """Ways out for the papers of one preview; ``owner`` is under the dialogs of the system.

    When something has left, ``said`` tells it (``refused`` where only the viewer is missing)
    and then ``noted``, after which the next copy may be drawn. What left is noted even when
    the owner has been closed meanwhile. ``busy`` is about printing and its warning; ``bar``
    shows both.
    """

    said = Signal(str)
    refused = Signal(object)
    noted = Signal()
    busy = Signal(bool)
    progressed = Signal(int, int)

    def __init__(self, context: Context, owner: QWidget) -> None:
        super().__init__(owner)
        self.context, self.owner = context, owner
        self.bar = PaperBar()
        self.bar.stop.connect(self.cancel)
        self.progressed.connect(self.bar.tell)
        self.is_busy = False
        self._saving = False
        self._work: Work | None = None

    # --- into files

    def save(self, printed: Printed, name: str) -> None:
        """Ask where, write the very bytes, note it."""
        self._save(printed, name, self._tell_saved)

    def save_and_open(self, printed: Printed, name: str) -> None:
        """Save, then show it in the system's own viewer."""
        self._save(printed, name, self._open)

    def _save(self, printed: Printed, name: str, then: Callable[[Path], None]) -> None:
        path = self._ask(tr("Save PDF"), f"{name}.pdf", "PDF (*.pdf)")
        if path is None:
            return
        # Not for the owner: a file that is there is noted, whoever has closed what.
        worker = self.context.worker
        worker.aside(
            worker,
            lambda: save_file(path, printed.pdf),
            lambda _: worker.do(
                lambda db, desk: record_print(db, desk, printed, "file"),
                self._alive(lambda _: self._left(partial(then, path))),
                self._refuse,
            ),
            self._refuse,
        )

    def save_sheet(self, printed: Printed, name: str) -> None:
        """Save its lines as a spreadsheet, of the kind that the name chosen ends on."""
        path = self._ask(tr("Save as a sheet"), f"{name}.xlsx", _SHEETS)
        if path is not None:
            self.context.worker.do(
                lambda db, desk: export_paper(db, desk, printed, path),
                self._alive(lambda _: self._left(partial(self._tell_saved, path))),
                self._refuse,
            )

    def _ask(self, title: str, name: str, kinds: str) -> Path | None:
        if self._saving or self.is_busy:
            return None
        self._saving = True
        path = self.context.files.save(self.owner, title, name, kinds)
        self._saving = path is not None
        return path

    def _tell_saved(self, path: Path) -> None:
        self.said.emit(tr("Saved: {file}").format(file=path.name))

    def _open(self, path: Path) -> None:
        if self.context.files.view(path):
            self._tell_saved(path)
        else:
            self.refused.emit(FileUnviewable(path.name))

    # --- onto paper

    def print(self, printed: Printed, name: str) -> None:
        """Ask for printer, pages and copies; warn where our pages do not fit it; send them."""
        if self._saving or self.is_busy:
            return
        printer = printer_for(printed.size, name)
        if not self.context.files.printer(self.owner, printer, printed.pages):
            return
        fit = fit_of_size(printer.pageLayout(), printed.size)
        if fit.is_exact:
            self._send(printed, printer)
            return

        def answered(anyway: bool) -> None:
            self._be_busy(busy=False)
            if anyway:
                self._send(printed, printer)

        self._be_busy(busy=True)
        title = tr("The pages do not fit this printer")
        self.bar.warn(title, fit_words(fit, printed.size), answered)

    def withdraw(self) -> None:
        """Another paper is shown: what the warning was about is not printed."""
        if self.bar.asks:
            self.bar.rest()
            self._be_busy(busy=False)

    def _send(self, printed: Printed, printer: QPrinter) -> None:
        def job(_db: Database, _desk: Desk, work: Work) -> Sent:
            return print_pdf(printed.pdf, printer, work.report, work.cancelled)

        self._be_busy(busy=True)
        self.bar.print()
        worker = self.context.worker
        self._work = worker.start(worker, job, partial(self._note, printed), self._refuse)
        self._work.progressed.connect(self.progressed)
        self._work.finished.connect(self._work.deleteLater)

    def cancel(self) -> None:
        """Stop between two pages."""
        if self._work is not None and isValid(self._work):
            self._work.cancel()

    def _note(self, printed: Printed, sent: Sent) -> None:
        pages = "" if sent.whole else sent.ranges

        def note(db: Database, desk: Desk) -> Touched:
            copies = sent.copies
            return record_print(db, desk, printed, "printer", pages_sent=pages, copies=copies)

        told = self._alive(lambda _: self._left(lambda: self.said.emit(_sent_words(sent))))
        self.context.worker.do(note, told, self._refuse)

    # --- what came of it

    def _be_busy(self, *, busy: bool) -> None:
        self.is_busy = busy
        self.busy.emit(busy)

    def _rest(self) -> None:
        self._saving = False
        if self.is_busy:
            self.bar.rest()
            self._be_busy(busy=False)

    def _left(self, tell: Callable[[], None]) -> None:
        self._rest()
        tell()
        self.noted.emit()

    def _refuse(self, refusal: DeskError) -> None:
        if isValid(self):
            self._rest()
            self.refused.emit(refusal)
        else:
            self.context.worker.refused.emit(refusal)

    def _alive(self, act: Callable[[T], None]) -> Callable[[T], None]:
        """``act``, unless the owner has gone; what left is noted all the same."""
        return lambda found: act(found) if isValid(self) else None


def _sent_words(sent: Sent) -> str:
    if sent.whole and sent.copies == 1:
        return tr("Sent to the printer.")
    if sent.copies == 1:
        return tr("Sent to the printer: pages {pages}.").format(pages=sent.ranges)
    words = tr("Sent to the printer: pages {pages}, {copies} times.")
    return words.format(pages=sent.ranges, copies=sent.copies)
