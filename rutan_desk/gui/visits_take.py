"""The results of a visit taken in by keys alone: one person, one key, the next person."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from rutan_desk.domain.errors import DeskError
from rutan_desk.domain.visit import Absence, VisitOutcome
from rutan_desk.gui import theme
from rutan_desk.gui.fields import SearchField, shortcut
from rutan_desk.gui.lists_stations_card import LoadBar
from rutan_desk.gui.sort_header import announce
from rutan_desk.gui.visits_guest import KEYS, REASONS, GuestCard, KeyButtons, Stand
from rutan_desk.gui.visits_rows import VisitView
from rutan_desk.gui.visits_sitting import Sitting
from rutan_desk.gui.widgets import button, column, label, line
from rutan_desk.ops.visit_results import Result
from rutan_desk.words.catalog import tr
from rutan_desk.words.refusals import explain
from rutan_desk.words.visits import visit_name

_STEPS = {
    Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageDown: 1,
    Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageUp: -1,
}  # fmt: skip


class VisitTake(QWidget):
    """``taken`` carries a person and his ``Result``; the next one without result follows at once.

    ``undo`` takes back the last result of this sitting, ``clear`` (a line's id) that of the
    person shown; ``finished`` comes when nobody is left, ``back`` when the officer leaves.
    """

    taken = Signal(int, object)
    undo = Signal()
    clear = Signal(int)
    finished = Signal()
    back = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.sitting = Sitting()
        self.asking = False
        self._from: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.title = label("", "heading", wrap=True)
        self.progress = label("", "strong")
        self.bar = LoadBar(tr("People with a result"))
        self.search = SearchField(tr("Jump to a person"), tr("Jump to: name, block, NIK"))
        self.card = GuestCard()
        self.keys = KeyButtons(self.decide, self.because, self.ask_no_more)
        self.undo_button = button(tr("Undo the last (Ctrl+Z)"), self.undo_last, "quiet", "undo")
        self.clear_button = button(tr("Undo this one (Backspace)"), self.clear_one, "quiet")
        self.end_button = button(tr("Finish (Ctrl+Enter)"), self.finished.emit, "quiet")
        self.back_button = button(tr("Back to the visit"), self.back.emit, "quiet", "chevron-left")
        self.search.textChanged.connect(self._jump)
        self.search.returnPressed.connect(lambda: self._leave_search(stay=True))
        self._lay_out()
        shortcut("Ctrl+F", self, self.jump, inside=True)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut(keys, self, self.finished.emit, inside=True)

    def _lay_out(self) -> None:
        head = line(self.back_button, gap=theme.S)
        head.addWidget(self.title, 1)
        head.addWidget(self.search)
        self.search.setMinimumWidth(theme.px(210))
        far = line(self.progress, gap=theme.M)
        far.addWidget(self.bar, 1)
        foot = line(self.undo_button, self.clear_button, None, self.end_button, gap=theme.S)
        whole = column(head, far, gap=theme.S)
        whole.addWidget(self.card, 1)
        whole.addWidget(self.keys)
        whole.addLayout(foot)
        self.setLayout(whole)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Qt override: the page scrolls rather than cuts."""
        return QSize(theme.px(300), super().minimumSizeHint().height())

    # --- the visit

    def begin(self, view: VisitView) -> None:
        """A sitting begins with the first who has no result."""
        self.sitting = Sitting()
        self.ask_no_more()
        self.show_view(view)

    @property
    def current(self) -> int | None:
        """Who is in front."""
        return self.sitting.current

    def show_view(self, view: VisitView) -> None:
        """The visit as read again; whose result was undone is in front."""
        self.sitting.take_view(view)
        self.title.setText(visit_name(view.visit))
        self._show()

    def _show(self) -> None:
        sitting, guest = self.sitting, self.sitting.guest
        done, count = sitting.done, len(sitting.guests)
        self.progress.setText(tr("{done} of {count} have a result").format(done=done, count=count))
        self.bar.show_load(done, count)
        self.undo_button.setEnabled(bool(sitting.order))
        if guest is None:
            return
        number = sitting.guests.index(guest) + 1
        self.card.show_stand(Stand(guest, number, count, sitting.following()))
        self.clear_button.setEnabled(guest.line.outcome is not None)
        self.setAccessibleName(self.card.accessibleName())
        if self.isVisible():
            announce(self, self.card.accessibleName())

    # --- one person

    def decide(self, outcome: VisitOutcome) -> None:
        """How it went with the one in front; who was absent has a reason first."""
        if outcome is VisitOutcome.ABSENT:
            self.asking = True
            self.keys.ask_reason(on=True)
            self.arrive()
        else:
            self._send(Result(outcome))

    def because(self, reason: Absence) -> None:
        """Absent, for this reason."""
        self._send(Result(VisitOutcome.ABSENT, reason))

    def ask_no_more(self) -> None:
        """The outcomes again."""
        self.asking = False
        self.keys.ask_reason(on=False)
        self.arrive()

    def _send(self, result: Result) -> None:
        guest = self.sitting.guest
        self.ask_no_more()
        if guest is None:
            return
        self.sitting.send(guest.person_id)
        self.taken.emit(guest.person_id, result)
        following = self.sitting.following()
        if following is not None:
            self.sitting.current = following.person_id
        self._show()
        if following is None:
            self.finished.emit()

    def refuse(self, person_id: int, refusal: DeskError) -> None:
        """A result was not taken: back to that person, with the reason."""
        self.sitting.refuse(person_id)
        self._show()
        self.card.refuse(explain(refusal))
        announce(self, explain(refusal))

    def undo_last(self) -> None:
        """Take back the last result of this sitting."""
        if self.sitting.order:
            self.undo.emit()

    def clear_one(self) -> None:
        """Take back the result of the person in front, whenever it was taken in."""
        guest = self.sitting.guest
        if guest is not None and guest.line.outcome is not None:
            self.clear.emit(guest.line.id)

    # --- moving

    def go(self, place: int) -> None:
        """Somebody by place."""
        self.sitting.go(place)
        self.ask_no_more()
        self._show()

    def step(self, by: int) -> None:
        """The one before or after."""
        self.sitting.step(by)
        self.ask_no_more()
        self._show()

    def jump(self) -> None:
        """Type to jump."""
        self._from = self.sitting.current
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _jump(self, text: str) -> None:
        if not text.strip():
            return
        fits = self.sitting.look_for(text)
        self._show()
        words = "" if fits else tr("Nobody on this visit fits.")
        self.search.setAccessibleDescription(words)
        if words:
            self.card.refuse(words)

    def _leave_search(self, *, stay: bool) -> None:
        """Back to the keys, with the one found or the one before."""
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        if self._from is not None and not stay:
            self.sitting.current = self._from
        self._from = None
        self.ask_no_more()
        self._show()

    def arrive(self) -> None:
        """The keyboard is here."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- keys

    def event(self, event: QEvent) -> bool:
        """Qt override: Ctrl+Z here is for the results of this sitting, Esc for leaving."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            ours = event.matches(QKeySequence.StandardKey.Undo) and self.sitting.order
            if ours or event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt override: one key, one answer."""
        event.accept()
        if event.matches(QKeySequence.StandardKey.Undo) and self.sitting.order:
            self.undo_last()
        elif event.key() == Qt.Key.Key_Escape:
            self._escape()
        elif not (event.modifiers() & ~_PLAIN) and not self.search.hasFocus():
            if not self._move(event) and not self._answer(event.text().upper(), event):
                event.ignore()
        else:
            event.ignore()

    def _escape(self) -> None:
        if self.search.hasFocus():
            self._leave_search(stay=False)
        elif self.asking:
            self.ask_no_more()
        else:
            self.back.emit()

    def _move(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.step(_STEPS[key])
        elif key == Qt.Key.Key_Home:
            self.go(0)
        elif key == Qt.Key.Key_End:
            self.go(len(self.sitting.guests) - 1)
        elif key == Qt.Key.Key_Backspace:
            self.clear_one()
        else:
            return False
        return True

    def _answer(self, text: str, event: QKeyEvent) -> bool:
        if event.isAutoRepeat():
            return True
        if self.asking and text in REASONS:
            self.because(REASONS[text])
        elif not self.asking and text in KEYS:
            self.decide(KEYS[text])
        elif text == "/":
            self.jump()
        else:
            return False
        return True


_PLAIN = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
