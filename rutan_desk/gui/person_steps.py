"""The steps to a vote as cards: what, who, until when, and the button that does it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from rutan_desk.domain.election import Document
from rutan_desk.domain.identity import IdentityReason
from rutan_desk.domain.ktp_el import Card, Milestone, Recording
from rutan_desk.domain.movement import Movement, Revocation
from rutan_desk.domain.readiness import Readiness, Step
from rutan_desk.domain.standing import Action
from rutan_desk.gui import icons, theme
from rutan_desk.gui.person_facts import nik_words
from rutan_desk.gui.person_origin import Ask
from rutan_desk.gui.rows_model import Tone
from rutan_desk.gui.widgets import Notice, button, column, label, line, look
from rutan_desk.words.catalog import tr
from rutan_desk.words.moments import long_day
from rutan_desk.words.rights import action_text, owner_name

_NUMBERS = (Action.FIND_NIK, Action.REPAIR_NIK, Action.DECIDE_DUPLICATE)
Way = tuple[str, Callable[[], object]]
KtpValue = Recording | Card | Document


@dataclass(frozen=True, slots=True)
class Actions:
    """What can be begun from the panel; ``record`` is empty-handed where lists are closed.

    ``edit`` opens the form at a field, ``move`` that of comings and goings at a movement,
    ``go`` another room at one of its things, ``ktp`` the form of a step of the KTP-el
    filled in so far, ``remark`` that of a remark on it. ``paper`` shows the person's sheet.
    """

    edit: Callable[[str], object]
    move: Callable[[Movement | None], object]
    decide: Callable[[Revocation | None], object]
    withdraw: Callable[[Revocation], object]
    origin: Ask
    record: Callable[[str], object]
    go: Callable[[str, dict[str, Any]], object]
    ktp: Callable[[Milestone | None, KtpValue | None], object]
    remark: Callable[[], object]
    paper: Callable[[], object]


def way_to(step: Step, one: Readiness, act: Actions, *, writable: bool) -> Way | None:
    """The words of the button that takes a step, and what it does; ``None``: not at this desk."""
    fields = {
        Action.COMPLETE_BIRTH_DATE: (tr("Type the birth date"), "birth_date"),
        Action.COMPLETE_MARITAL: (tr("Choose the marital status"), "marital_status"),
        Action.FIND_NIK: (tr("Type the NIK"), "nik"),
        Action.REPAIR_NIK: (tr("Type the NIK"), "nik"),
        Action.COMPLETE_ADDRESS: (tr("Complete the address"), "region"),
        Action.COMPLETE_VILLAGE: (tr("Complete the address"), "region"),
    }
    records = {
        Action.CHECK_DPT: (tr("Record the DPT check"), "check"),
        Action.FILE_MOVE: (tr("Record the filing"), "move"),
        Action.NAME_GROUND: (tr("Record the ground"), "move"),
        Action.AWAIT_LETTER: (tr("Record the letter"), "letter"),
        Action.ASSIGN_STATION: (tr("Assign a station"), "station"),
        Action.MOVE_BACK: (tr("Record the filing back"), "moved-back"),
    }
    person_id = one.person.id
    if step.action in fields:
        words, field = fields[step.action]
        return words, lambda: act.edit(field)
    if step.action in records:
        words, kind = records[step.action]
        return (words, lambda: act.record(kind)) if writable else None
    if (begun := ktp_step(step.action, one)) is not None:
        words, milestone, value = begun
        return words, lambda: act.ktp(milestone, value)
    rooms: dict[Action, Way] = {
        Action.CONFIRM_RETURN: (tr("Record the return"), lambda: act.move(Movement.RETURNED)),
        Action.DECIDE_DUPLICATE: (
            tr("Compare the two"),
            lambda: act.go("duplicates", {"person": person_id}),
        ),
        Action.SET_DAPIL: (
            tr("Open the stations"),
            lambda: act.go("lists", {"section": "stations"}),
        ),
    }
    return rooms.get(step.action)


def ktp_step(action: Action, one: Readiness) -> tuple[str, Milestone, KtpValue | None] | None:
    """What is recorded once a step of the KTP-el is taken, as far as it goes without saying."""
    why = one.identity.reasons
    asked, status = tr("Record that it was asked for"), tr("Record the status")
    taken = (tr("Record the fingerprints taken"), Milestone.RECORDING, Recording.CAPTURED)
    card_came = (tr("Record the card"), Milestone.CARD, Card.IN_HAND)
    paper = Document.SUKET if IdentityReason.SUKET_HELPS in why else Document.BIODATA
    family = Milestone.KK_RECEIVED if IdentityReason.KK_ASKED in why else Milestone.KK_REQUESTED
    new_card = (asked, Milestone.REPRINT_ASKED, None)
    known: dict[Action, tuple[str, Milestone, KtpValue | None]] = {
        Action.CHECK_RECORDING: (status, Milestone.RECORDING, None),
        Action.AWAIT_RECORDING: (status, Milestone.RECORDING, None),
        Action.REMOVE_DOUBLE_RECORD: (status, Milestone.RECORDING, None),
        Action.SCHEDULE_RECORDING: taken,
        Action.RECORD_AGAIN: taken,
        Action.REPRINT_CARD: card_came if IdentityReason.REPRINT_ASKED in why else new_card,
        Action.FETCH_CARD: card_came,
        Action.CONFIRM_CARD: (tr("Record the card"), Milestone.CARD, None),
        Action.ASK_SUBSTITUTE: (tr("Record the paper"), Milestone.SUBSTITUTE, paper),
        Action.SEARCH_BIOMETRICS: (tr("Record the search"), Milestone.SEARCHED, None),
        Action.ASK_KK: (
            asked if family is Milestone.KK_REQUESTED else tr("Record the KK received"),
            family,
            None,
        ),
    }
    return known.get(action)


def steps_view(
    one: Readiness, today: date, act: Actions | None, *, writable: bool = True
) -> list[QWidget]:
    """A card for every step, in the order to take them; without ``act`` nothing to press."""
    ways = [way_to(step, one, act, writable=writable) if act else None for step in one.steps]
    cards: list[QWidget] = []
    for place, (step, way) in enumerate(zip(one.steps, ways, strict=True)):
        made = _button(way, primary=place == 0) if way else None
        sentences = nik_words(one) if step.action in _NUMBERS else ()
        if place == 0:
            cards.append(FirstStep(step, today, sentences, made))
        else:
            cards.append(LaterStep(step, place + 1, today, made))
    return cards


def _button(way: Way, *, primary: bool) -> QPushButton:
    made = button(way[0], way[1], "" if primary else "link")
    made.setMinimumHeight(theme.px(26))
    return made


def owner_and_day(step: Step, today: date) -> str:
    """Who takes a step, by when, and how long that still is."""
    owner = owner_name(step.owner)
    if step.due is None:
        return f"{owner}."
    left, day = (step.due - today).days, long_day(step.due)
    if left < 0:
        return tr("{owner}, overdue since {day}.").format(owner=owner, day=day)
    if left == 0:
        return tr("{owner}, today is the last day.").format(owner=owner)
    words = (
        tr("{owner}, by {day} at the latest (1 day left).")
        if left == 1
        else tr("{owner}, by {day} at the latest ({days} days left).")
    )
    return words.format(owner=owner, day=day, days=left)


def overdue(step: Step, today: date) -> bool:
    """Whether the last day has passed."""
    return step.due is not None and step.due < today


class FirstStep(Notice):
    """The step to take now, with its button."""

    def __init__(
        self, step: Step, today: date, sentences: tuple[str, ...], act: QPushButton | None
    ) -> None:
        tone = Tone.RED if overdue(step, today) else Tone.AMBER
        super().__init__(tone, action_text(step.action), *sentences, owner_and_day(step, today))
        self.setAccessibleName(action_text(step.action))
        if act is not None:
            act.setAccessibleDescription(action_text(step.action))
            self.words.addSpacing(theme.XS)
            self.words.addLayout(line(act, None))


class LaterStep(QFrame):
    """A step after that: its number, quieter, its button a link."""

    def __init__(self, step: Step, place: int, today: date, act: QPushButton | None) -> None:
        super().__init__()
        look(self, "card")
        self.setAccessibleName(action_text(step.action))
        words = column(label(action_text(step.action), "strong", wrap=True), gap=2)
        when = label(owner_and_day(step, today), "small", wrap=True)
        words.addWidget(when)
        if overdue(step, today):
            when.setStyleSheet(f"color: {theme.colour('red')}; font-size: {theme.SMALL}px;")
            sign = label("")
            side = theme.px(14)
            sign.setPixmap(icons.icon("triangle-alert", "red", side).pixmap(side, side))
            number: QWidget = sign
        else:
            number = label(str(place), "quiet")
        number.setFixedWidth(theme.px(18))
        if act is not None:
            act.setAccessibleDescription(action_text(step.action))
            words.addLayout(line(act, None))
        box = line(gap=theme.S)
        box.addWidget(number, 0, Qt.AlignmentFlag.AlignTop)
        box.addLayout(words, 1)
        box.setContentsMargins(theme.M, theme.S, theme.M, theme.S)
        self.setLayout(box)
