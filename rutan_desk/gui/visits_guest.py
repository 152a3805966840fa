"""The person in front of Dukcapil's team, large, and one key for each way it can go."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from rutan_desk.domain.person import Presence
from rutan_desk.domain.visit import Absence, VisitOutcome
from rutan_desk.gui import theme
from rutan_desk.gui.flow import FlowBox
from rutan_desk.gui.rows_model import Run, Tone
from rutan_desk.gui.visits_rows import TONES, Guest
from rutan_desk.gui.widgets import Notice, button, clear, column, label, line, look, pill
from rutan_desk.words.catalog import tr
from rutan_desk.words.ktp_el import absence_name, visit_outcome_name
from rutan_desk.words.visits import birth_text, line_result, nik_text, room_text, to_be_done

KEYS = {
    "R": VisitOutcome.RECORDED,
    "C": VisitOutcome.CARD_HANDED,
    "A": VisitOutcome.ABSENT,
    "F": VisitOutcome.FAILED,
    "T": VisitOutcome.REFUSED,
    "S": VisitOutcome.SEARCHED,
}
"""One key for each outcome; the same in every language, as they are printed on the keys."""
REASONS = {str(number): one for number, one in enumerate(Absence, 1)}
_NAMES, _DO = (38, 32, 27, 23), 20
"""The name is as large as fits in one line."""

_LETTERS = "font-size: {size}px; font-weight: 600;"


@dataclass(frozen=True, slots=True)
class Stand:
    """Where the card stands: the person, the number of how many, who is next."""

    guest: Guest
    number: int
    count: int
    following: Guest | None


class GuestCard(QFrame):
    """One person; the sentences are as large as somebody standing can read."""

    def __init__(self) -> None:
        super().__init__()
        look(self, "card")
        self.number = label("", "quiet")
        self.name = _large(_NAMES[0])
        self.alias = label("", "quiet", wrap=True)
        self.room = _large(_DO)
        self.about = label("", "quiet", wrap=True)
        self.do = _large(_DO)
        self.do_name = label(tr("To be done"), "small")
        self.state: QVBoxLayout = column()
        self.problem: QVBoxLayout = column()
        self.next = label("", "small", wrap=True)
        head = line(self.number, None)
        head.addLayout(self.state)
        whole = column(head, theme.S, self.name, self.alias, gap=theme.XS, margin=theme.L)
        for part in (self.room, self.about):
            whole.addWidget(part)
        whole.addSpacing(theme.M)
        whole.addWidget(self.do_name)
        whole.addWidget(self.do)
        whole.addSpacing(theme.XS)
        whole.addLayout(self.problem)
        whole.addStretch(1)
        whole.addWidget(self.next)
        self.setLayout(whole)

    def show_stand(self, stand: Stand) -> None:
        """Somebody else, or the same anew; the last refusal goes."""
        guest, person = stand.guest, stand.guest.one.person
        self.number.setText(
            tr("No. {number} of {count}").format(number=stand.number, count=stand.count)
        )
        self.name.setText(person.name)
        self._fit()
        alias = tr("alias {alias}").format(alias=person.alias) if person.alias else ""
        self.alias.setText(alias)
        self.alias.setVisible(bool(alias))
        self.room.setText(room_text(person))
        parts = (nik_text(guest.one), person.register_number, birth_text(person))
        self.about.setText(" · ".join(filter(None, parts)))
        gone = person.presence is not Presence.PRESENT
        self.do.setText(tr("Has left") if gone else to_be_done(guest.one))
        self._show_result(guest)
        self.next.setText(_next_words(stand.following))
        clear(self.problem)
        self.setAccessibleName(self.words(stand))

    def _fit(self) -> None:
        room = self.width() - 2 * theme.L
        for size in _NAMES:
            measure = QFontMetrics(theme.font(theme.px(size), theme.SEMIBOLD))
            if measure.horizontalAdvance(self.name.text()) <= room:
                break
        self.name.setStyleSheet(_LETTERS.format(size=theme.px(size)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt override."""
        super().resizeEvent(event)
        self._fit()

    def _show_result(self, guest: Guest) -> None:
        clear(self.state)
        words, outcome = line_result(guest.line), guest.line.outcome
        tone = TONES[outcome] if outcome else Tone.GREY
        self.state.addWidget(pill(Run(words or tr("No result yet"), tone)))

    def words(self, stand: Stand) -> str:
        """What a screen reader says of the person."""
        parts = (self.name, self.room, self.do, self.number)
        result = line_result(stand.guest.line)
        return ". ".join([*(one.text() for one in parts), *([result] if result else [])])

    def refuse(self, words: str) -> None:
        """What could not be done with this person."""
        clear(self.problem)
        self.problem.addWidget(Notice(Tone.RED, words))


def _next_words(following: Guest | None) -> str:
    if following is None:
        return tr("Nobody else is without a result.")
    person = following.one.person
    return tr("Next: {name}, {room}").format(name=person.name, room=room_text(person))


def _large(size: int) -> QLabel:
    made = label("", wrap=True)
    made.setStyleSheet(_LETTERS.format(size=theme.px(size)))
    return made


class KeyButtons(QWidget):
    """A button for each outcome with its key; after A one for each reason of absence."""

    def __init__(
        self,
        decide: Callable[[VisitOutcome], object],
        because: Callable[[Absence], object],
        back: Callable[[], object],
    ) -> None:
        super().__init__()
        self.outcomes, self.reasons = FlowBox(theme.S), FlowBox(theme.S)
        self.asked = label(tr("Why absent? Press the number; Esc goes back."), "strong", wrap=True)
        self.buttons: dict[VisitOutcome, QPushButton] = {}
        self.because: dict[Absence, QPushButton] = {}
        for key, outcome in KEYS.items():
            made = _key_button(key, visit_outcome_name(outcome), partial(decide, outcome))
            self.buttons[outcome] = made
            self.outcomes.add(made)
        for key, reason in REASONS.items():
            made = _key_button(key, absence_name(reason), partial(because, reason))
            self.because[reason] = made
            self.reasons.add(made)
        self.reasons.add(_key_button("Esc", tr("Back"), back))
        self.setLayout(column(self.outcomes, self.asked, self.reasons, gap=theme.S))
        self.ask_reason(on=False)

    def ask_reason(self, *, on: bool) -> None:
        """The reasons in place of the outcomes, or back."""
        self.outcomes.setVisible(not on)
        self.asked.setVisible(on)
        self.reasons.setVisible(on)


def _key_button(key: str, word: str, act: Callable[[], object]) -> QPushButton:
    made = button(f"{key}   {word}", act)
    made.setAccessibleName(tr("{word}, key {key}").format(word=word, key=key))
    made.setMinimumHeight(theme.px(40))
    return made
