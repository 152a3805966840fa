"""The results of a visit taken in by keys alone: one person, one key, the next person."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from rutan_desk.domain.errors import DeskError
from rutan_desk.domain.names import squeezed
from rutan_desk.domain.visit import Absence, VisitOutcome
from rutan_desk.gui import theme
from rutan_desk.gui.fields import SearchField, shortcut
from rutan_desk.gui.lists_stations_card import LoadBar
from rutan_desk.gui.sort_header import announce
from rutan_desk.gui.visits_guest import KEYS, REASONS, GuestCard, KeyButtons, Stand
from rutan_desk.gui.visits_rows import Guest, VisitView, guest_hay
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
        self.view: VisitView | None = None
        self.current: int | None = None
        self.asking = False
        self.sent: set[int] = set()
        self.order: list[int] = []
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
        self.search.returnPressed.connect(self._jumped)
        self._lay_out()
        shortcut("Ctrl+F", self, self.find, inside=True)
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
        self.current, self.view, self.order = None, None, []
        self.sent.clear()
        self.ask_no_more()
        self.show_view(view)
        self.arrive()

    def show_view(self, view: VisitView) -> None:
        """The visit as read again; whose result was undone is in front."""
        before = {one.person_id for one in self.guests if one.line.outcome}
        self.view = view
        done = {one.person_id for one in view.guests if one.line.outcome}
        undone = before - done
        self.sent -= done
        self.order = [one for one in self.order if one in done or one in self.sent]
        ids = [one.person_id for one in view.guests]
        if undone:
            self.current = next(iter(sorted(undone, key=ids.index)), self.current)
        if self.current not in ids:
            first = self._following(None) or next(iter(view.guests), None)
            self.current = first.person_id if first else None
        self.title.setText(visit_name(view.visit))
        self._show()

    @property
    def guests(self) -> tuple[Guest, ...]:
        """Everybody on the visit, in order."""
        return self.view.guests if self.view else ()

    @property
    def guest(self) -> Guest | None:
        """The one in front."""
        return next((one for one in self.guests if one.person_id == self.current), None)

    def _done(self, one: Guest) -> bool:
        return one.line.outcome is not None or one.person_id in self.sent

    def _following(self, after: int | None) -> Guest | None:
        """The next without result, from the top again at the end."""
        ids = [one.person_id for one in self.guests]
        at = ids.index(after) + 1 if after in ids else 0
        order = [*self.guests[at:], *self.guests[:at]]
        return next((one for one in order if not self._done(one) and one.person_id != after), None)

    def _show(self) -> None:
        guests, guest = self.guests, self.guest
        done = sum(map(self._done, guests))
        words = tr("{done} of {count} have a result").format(done=done, count=len(guests))
        self.progress.setText(words)
        self.bar.show_load(done, len(guests))
        self.undo_button.setEnabled(bool(self.order))
        if guest is None:
            return
        number = guests.index(guest) + 1
        self.card.show_stand(
            Stand(guest, number, len(guests), self._following(guest.person_id))
        )
        self.clear_button.setEnabled(guest.line.outcome is not None)
        if self.isVisible():
            announce(self, self.card.accessibleName())
        self.setAccessibleName(self.card.accessibleName())

    # --- one person

    def decide(self, outcome: VisitOutcome) -> None:
        """How it went with the one in front; who was absent has a reason first."""
        if outcome is VisitOutcome.ABSENT:
            self.asking = True
            self.keys.ask_reason(on=True)
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._send(Result(outcome))

    def because(self, reason: Absence) -> None:
        """Absent, for this reason."""
        self._send(Result(VisitOutcome.ABSENT, reason))

    def ask_no_more(self) -> None:
        """The outcomes again."""
        self.asking = False
        self.keys.ask_reason(on=False)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _send(self, result: Result) -> None:
        guest = self.guest
        self.ask_no_more()
        if guest is None:
            return
        self.sent.add(guest.person_id)
        if guest.person_id in self.order:
            self.order.remove(guest.person_id)
        self.order.append(guest.person_id)
        following = self._following(guest.person_id)
        self.taken.emit(guest.person_id, result)
        if following is not None:
            self.current = following.person_id
            self._show()
        else:
            self._show()
            self.finished.emit()

    def refuse(self, person_id: int, refusal: DeskError) -> None:
        """A result was not taken: back to that person, with the reason."""
        self.sent.discard(person_id)
        if person_id in self.order:
            self.order.remove(person_id)
        self.current = person_id
        self._show()
        self.card.refuse(explain(refusal))
        announce(self, explain(refusal))

    def undo_last(self) -> None:
        """Take back the last result of this sitting."""
        if self.order:
            self.undo.emit()

    def clear_one(self) -> None:
        """Take back the result of the person in front, whenever it was taken in."""
        guest = self.guest
        if guest is not None and guest.line.outcome is not None:
            self.clear.emit(guest.line.id)

    # --- moving

    def go(self, place: int) -> None:
        """Somebody by place, from the ends no further."""
        if self.guests:
            place = max(0, min(place, len(self.guests) - 1))
            self.current = self.guests[place].person_id
            self.ask_no_more()
            self._show()

    def step(self, by: int) -> None:
        """The one before or after."""
        guest = self.guest
        if guest is not None:
            self.go(self.guests.index(guest) + by)

    def find(self) -> None:
        """Type to jump."""
        self._from = self.current
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _jump(self, text: str) -> None:
        needle = squeezed(text)
        found = next((one for one in self.guests if needle in guest_hay(one)), None)
        missing = bool(needle) and found is None
        words = tr("Nobody on this visit fits.") if missing else ""
        self.search.setAccessibleDescription(words)
        if needle and found is not None:
            self.current = found.person_id
            self._show()
        elif missing:
            self.card.refuse(words)

    def _jumped(self) -> None:
        self._from = None
        self._leave_search()

    def _leave_search(self) -> None:
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        if self._from is not None:
            self.current = self._from
        self._from = None
        self._show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def arrive(self) -> None:
        """The keyboard is here."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- keys

    def event(self, event: QEvent) -> bool:
        """Qt override: Ctrl+Z here is for the results of this sitting, Esc for leaving."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            ours = event.matches(QKeySequence.StandardKey.Undo) and self.order
            if ours or event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt override: one key, one answer."""
        event.accept()
        if event.matches(QKeySequence.StandardKey.Undo) and self.order:
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
            self._leave_search()
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
            self.go(len(self.guests) - 1)
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
            self.find()
        else:
            return False
        return True


_PLAIN = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
