"""The right of *Cetak*: the pages of a paper, or why there are none and where to go."""

from collections.abc import Callable

from PySide6.QtCore import QMargins, Qt, Signal
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QFrame, QStackedWidget

from rutan_desk.domain.errors import (
    DeskError,
    NotFrozen,
    PersonUnknown,
    StationUnknown,
    VisitInvalid,
    VisitUnknown,
)
from rutan_desk.gui import theme
from rutan_desk.gui.folding import tall
from rutan_desk.gui.printing import load_pdf
from rutan_desk.gui.widgets import Empty, column, look
from rutan_desk.words.catalog import tr
from rutan_desk.words.refusals import explain


class Preview(QFrame):
    """Shows the very bytes; ``go_to`` asks for the room where a refusal can be helped.

    ``person_wanted`` asks for the field where the one is found whom a sheet is about.
    """

    go_to = Signal(str, object)
    person_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        look(self, "card")
        self.document = QPdfDocument(self)
        self.view = QPdfView(self)
        self.view.setDocument(self.document)
        self.view.setPageMode(QPdfView.PageMode.MultiPage)
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        # As needed, Qt shows and hides it for ever where a page just fits without it.
        self.view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.view.setDocumentMargins(QMargins(theme.L, theme.L, theme.L, theme.L))
        self.view.setAccessibleName(tr("Preview"))
        self.empty = Empty("file-text")
        self.stack = QStackedWidget()
        self.words = tall(self.empty)
        self.stack.addWidget(self.words)
        self.stack.addWidget(self.view)
        self.setLayout(column(self.stack, margin=1))

    def show_pdf(self, pdf: bytes, *, stay: bool = False) -> None:
        """These pages, from the first, or where somebody had scrolled to in those before."""
        bars = self.view.verticalScrollBar(), self.view.horizontalScrollBar()
        places = [bar.value() for bar in bars]
        self.document.close()
        self.buffer = load_pdf(pdf, self.document)
        for bar, place in zip(bars, places, strict=True):
            bar.setValue(place if stay else 0)
        self.stack.setCurrentWidget(self.view)

    def wait(self) -> None:
        """Another paper is being made: the pages of the last one are not its."""
        self.empty.say(tr("Making the list…"), "")
        self.stack.setCurrentWidget(self.words)

    def refuse(self, refusal: DeskError) -> None:
        """Why there is no paper, with the way to the room that helps."""
        word, act = self._way(refusal)
        if isinstance(refusal, PersonUnknown):
            said = tr("Find the person by name, register number or NIK.")
            self.empty.say(tr("Whose sheet shall it be?"), said, word, act)
        else:
            self.empty.say(tr("This paper cannot be made yet"), explain(refusal), word, act)
        self.empty.button.setAccessibleName(word)
        self.stack.setCurrentWidget(self.words)

    def _way(self, refusal: DeskError) -> tuple[str, Callable[[], object] | None]:
        if isinstance(refusal, PersonUnknown):
            return tr("Find the person"), self.person_wanted.emit
        if isinstance(refusal, VisitInvalid | VisitUnknown):
            return tr("To the visits"), lambda: self.go_to.emit("ktp", {"section": "visits"})
        if isinstance(refusal, StationUnknown):
            return tr("To the stations"), lambda: self.go_to.emit("lists", {"section": "stations"})
        if isinstance(refusal, NotFrozen):
            word = tr("To the evening before")
            return word, lambda: self.go_to.emit("day", {"section": "evening"})
        return "", None

    def take_keyboard(self) -> bool:
        """To the pages, or to the way out of a refusal; false while there is neither."""
        if self.stack.currentWidget() is self.view:
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        if not self.empty.button.isHidden():
            self.empty.button.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return False
