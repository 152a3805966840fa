"""The ways a paper of *Cetak* leaves the program: its buttons, and the dialogs beside them."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from rutan_desk.domain.disclosure import Receiver
from rutan_desk.gui import theme
from rutan_desk.gui.flow import FlowBox
from rutan_desk.gui.folding import large
from rutan_desk.gui.page import Page
from rutan_desk.gui.paper_out import PaperOut, has_sheet
from rutan_desk.gui.widgets import button
from rutan_desk.ops.printing import Printed
from rutan_desk.words.catalog import tr
from rutan_desk.words.counts import pages_text
from rutan_desk.words.exports import table_title

Way = Callable[[Printed, str], object]


class Ways(QObject):
    """The buttons of the head of a page; ``wanted`` carries the ``Way`` that was asked for.

    The page answers with ``send``, at once or when the paper is there.
    """

    wanted = Signal(object)

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.printed: Printed | None = None
        self.out = PaperOut(page.context, page)
        self.out.said.connect(page.said)
        self.out.refused.connect(page.context.worker.refused)
        self.out.busy.connect(self._enable)
        self.sheet = button(tr("Save as a sheet…"), partial(self.want, self.out.save_sheet))
        self.open = button(tr("Save and open…"), partial(self.want, self.out.save_and_open))
        self.save = button(tr("Save PDF…"), partial(self.want, self.out.save))
        self.print = button(tr("Print"), partial(self.want, self.out.print), "primary")
        self.buttons = (self.sheet, self.open, self.save, self.print)
        self.flow = FlowBox(theme.S) if large() else None
        if self.flow is not None:
            for made in self.buttons:
                self.flow.add(made)
        self.sheet.hide()
        self._enable()

    @property
    def parts(self) -> Sequence[QWidget]:
        """What stands in the head; large letters go on in the next line."""
        return self.buttons if self.flow is None else (self.flow,)

    def want(self, way: Way) -> None:
        """Ask for one of them, by its button or its key."""
        self.wanted.emit(way)

    def send(self, way: Way) -> None:
        """The paper told of last goes out by that way."""
        if self.printed is not None:
            title = table_title(self.printed.report).replace(":", "")
            way(self.printed, f"{title} {self.printed.list_id}")

    def wait(self) -> None:
        """Another paper is being made: nothing can go out."""
        self.out.withdraw()
        self.printed = None
        self._enable()

    def tell(self, printed: Printed | None) -> None:
        """The paper that would go out; ``None`` when it cannot be made."""
        self.printed = printed
        words = tr("Print")
        if printed is not None:
            words = tr("Print {pages}").format(pages=pages_text(printed.pages))
        self.print.setText(words)
        self.print.setAccessibleName(words)
        self.sheet.setVisible(has_sheet(printed))
        if self.flow is not None:
            self.flow.rearrange()
        self._enable()

    def _enable(self) -> None:
        ready = self.printed is not None and not self.out.is_busy
        for made in self.buttons:
            made.setEnabled(ready)


def open_batch(page: Page, receiver: Receiver) -> None:
    """Every paper of a receiver into one folder; loaded only now."""
    from rutan_desk.gui.batch_paper import BatchPaper

    made = BatchPaper(page.context, page, receiver)
    made.said.connect(page.said)
    made.show()


def open_verify(page: Page, path: Path | None) -> None:
    """Whether a file is what was printed here, and what has changed since; loaded only now."""
    from rutan_desk.gui.verify_paper import VerifyPaper

    made = VerifyPaper(page.context, page, path)
    made.said.connect(page.said)
    made.show()


def pdf_of(event: QDropEvent) -> Path | None:
    """The one file that is dragged, if its name is of a PDF."""
    urls = event.mimeData().urls()
    path = Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
    return path if path is not None and path.suffix.lower() == ".pdf" else None
