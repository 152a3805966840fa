"""Comings and goings: the form that records one, and what it changes for the election (T9)."""

from datetime import date
from typing import Any

from rutan_desk.domain.errors import DeskError, MovementInvalid
from rutan_desk.domain.movement import Movement, movements_for
from rutan_desk.domain.person import Person
from rutan_desk.exchange.splits import register_class
from rutan_desk.gui import theme
from rutan_desk.gui.person_forms import Operation, PanelForm, form_grid, needed, show_row
from rutan_desk.gui.person_inputs import ChoiceInput, DayInput, Input, TextInput
from rutan_desk.gui.rows_model import Tone
from rutan_desk.gui.widgets import Notice, clear, column, label
from rutan_desk.gui.worker import Worker
from rutan_desk.ops.effects import Effect, effect_of_movement
from rutan_desk.ops.people import move_person
from rutan_desk.store import Database
from rutan_desk.words.catalog import tr
from rutan_desk.words.effects import effect_texts
from rutan_desk.words.people import movement_name

_REGISTER = ("register_number", "register_class")


class MovementForm(PanelForm):
    """Somebody left, came back, is away for a while, or changed register; with a note.

    ``effects`` is what it would change for the election, in sentences, once it is known.
    """

    def __init__(
        self, person: Person, today: date, worker: Worker, first: Movement | None = None
    ) -> None:
        super().__init__(person.name, lambda: MovementForm(person, today, worker, first))
        self.person, self._today, self._worker = person, today, worker
        self.effects: tuple[str, ...] = ()
        self._asked: tuple[Any, ...] | None = None
        self._asking = False
        inputs = self._inputs()
        if first is not None:
            inputs["movement"].show_value(first)
        self._grid = form_grid([(one.name, [one]) for one in inputs.values()])
        self._places = {name: place for place, name in enumerate(inputs)}
        self._said = column(gap=theme.S)
        self.hold(inputs)
        inputs["register_number"].changed.connect(self._class_of_number)
        heading = label(tr("Comings and goings"), "strong")
        self.setLayout(
            column(
                label(person.name, "person", wrap=True),
                heading,
                self._grid,
                self._said,
                gap=theme.M,
            )
        )
        self.check()

    def _inputs(self) -> dict[str, Input]:
        choices = [(one, movement_name(one)) for one in movements_for(self.person)]
        made: dict[str, Input] = {
            "movement": ChoiceInput(tr("What happened"), choices),
            "on": DayInput(tr("Day"), self._today),
            "until": DayInput(tr("Expected back"), self._today),
            "register_number": TextInput(tr("New register no."), "B.I.044/2029"),
            "register_class": TextInput(tr("New class"), "B.I"),
            "note": TextInput(tr("Note"), tr("To where, on which letter")),
        }
        made["on"].show_value(self._today)
        return made

    @property
    def _movement(self) -> Movement:
        return Movement(self.inputs["movement"].raw)

    def _class_of_number(self) -> None:
        """The class stands in the number: B.I.044/2029 is of B.I."""
        number = self.value("register_number")
        found = register_class(number) if number else None
        if found:
            self.inputs["register_class"].show_value(found)

    def effect(self) -> str:
        """The words on its button."""
        what = movement_name(self.inputs["movement"].raw)
        return tr("Record: {movement}").format(movement=what)

    def findings(self) -> dict[str, tuple[str, Tone]]:
        """What is to be said under which input; the effect is worked out anew."""
        movement, on, admitted = self._movement, self.value("on"), self.person.admitted_on
        self._show_rows(movement)
        said = needed(self, "on")
        if movement is Movement.REGISTER_CHANGED:
            said |= needed(self, "register_number")
        if on is not None and on > self._today:
            ahead = tr("This day has not come yet. What is expected stands in the data.")
            said["on"] = ahead, Tone.RED
        elif on is not None and admitted is not None and on < admitted:
            said["on"] = tr("This day lies before the admission."), Tone.AMBER
        until = self.value("until") if movement.away else None
        if until is not None and on is not None and until < on:
            said["until"] = tr("This day lies before the leaving."), Tone.RED
        elif movement.away and until is None:
            said["until"] = tr("Empty: not known yet."), Tone.GREY
        self._ask()
        return said

    def _show_rows(self, movement: Movement) -> None:
        """Only the inputs that this movement has."""
        register = movement in (Movement.REGISTER_CHANGED, Movement.READMITTED)
        show_row(self._grid, self._places["until"], shown=movement.away is not None)
        for name in _REGISTER:
            show_row(self._grid, self._places[name], shown=register)

    def blame(self, refusal: DeskError) -> str | None:
        """The input a refusal is about."""
        if not isinstance(refusal, MovementInvalid):
            return None
        about = {"future": "on", "until": "until", "register": "register_number"}
        return about.get(refusal.why)

    # --- what it changes

    def _wanted(self) -> tuple[Any, ...] | None:
        """Everything the effect hangs on; ``None`` while it cannot be told."""
        movement, on = self._movement, self.value("on")
        if on is None or on > self._today:
            return None
        register = movement in (Movement.REGISTER_CHANGED, Movement.READMITTED)
        number, kind = (self.value(name) if register else None for name in _REGISTER)
        if movement is Movement.REGISTER_CHANGED and not number:
            return None
        return movement, on, self.value("until") if movement.away else None, number, kind

    def _ask(self) -> None:
        """One question at a time to the worker; what was typed meanwhile is asked after it."""
        wanted = self._wanted()
        if wanted is None or wanted == self._asked:
            if wanted is None:
                self._asked = None
                self._tell(())
            return
        if self._asking:
            return
        self._asked, self._asking = wanted, True
        movement, on, until, number, kind = wanted
        person_id, today = self.person.id, self._today

        def read(db: Database) -> Effect:
            return effect_of_movement(
                db, person_id, movement, on, today,
                until=until, register_number=number, register_class=kind,
            )  # fmt: skip

        self._worker.ask(self, read, self._answered, self._unanswered)

    def _answered(self, effect: Effect) -> None:
        self._asking = False
        if self._wanted() == self._asked:
            self._tell(tuple(effect_texts(effect)))
        self._ask()

    def _unanswered(self, _refusal: DeskError) -> None:
        """What cannot be recorded changes nothing; saving says why."""
        self._asking = False
        self._tell(())
        self._ask()

    def _tell(self, effects: tuple[str, ...]) -> None:
        self.effects = effects
        clear(self._said)
        if effects:
            self._said.addWidget(effects_notice(effects, done=False))

    def operation(self) -> Operation:
        """Record it."""
        person_id, movement = self.person.id, self._movement
        on, note = self.value("on"), self.value("note") or ""
        register = movement in (Movement.REGISTER_CHANGED, Movement.READMITTED)
        number, kind = (self.value(name) if register else None for name in _REGISTER)
        until = self.value("until") if movement.away else None
        return lambda db, desk: move_person(
            db, desk, person_id, movement, on, note,
            until=until, register_number=number, register_class=kind,
        )  # fmt: skip


def effects_notice(effects: tuple[str, ...], *, done: bool) -> Notice:
    """What a movement changes, or has changed, for the election."""
    title = tr("What this changed for the election") if done else tr("For the election this means")
    return Notice(Tone.GREY, title, *effects)
