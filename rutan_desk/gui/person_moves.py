"""Comings and goings: the form that records one."""

from datetime import date

from rutan_desk.domain.movement import Movement
from rutan_desk.domain.person import Person, Presence
from rutan_desk.gui import theme
from rutan_desk.gui.person_forms import Operation, PanelForm, form_grid, needed
from rutan_desk.gui.person_inputs import ChoiceInput, DayInput, TextInput
from rutan_desk.gui.rows_model import Tone
from rutan_desk.gui.widgets import column, label
from rutan_desk.ops.people import move_person
from rutan_desk.words.catalog import tr
from rutan_desk.words.people import movement_name


def movements_for(person: Person) -> list[Movement]:
    """What can happen to somebody now; nothing to the dead."""
    if person.presence is Presence.DIED:
        return []
    if person.presence is Presence.PRESENT:
        return [one for one in Movement if one is not Movement.READMITTED]
    return [Movement.READMITTED]


class MovementForm(PanelForm):
    """Somebody left or came back, on a day, with a note."""

    def __init__(self, person: Person, today: date) -> None:
        super().__init__(person.name, lambda: MovementForm(person, today))
        self.person, self._today = person, today
        choices = [(one, movement_name(one)) for one in movements_for(person)]
        what = ChoiceInput(tr("What happened"), choices)
        on = DayInput(tr("Day"), today)
        note = TextInput(tr("Note"), tr("To where, on which letter"))
        on.show_value(today)
        self.hold({"movement": what, "on": on, "note": note})
        grid = form_grid([(one.name, [one]) for one in (what, on, note)])
        heading = label(tr("Comings and goings"), "strong")
        self.setLayout(column(label(person.name, "person", wrap=True), heading, grid, gap=theme.M))

    def effect(self) -> str:
        """The words on its button."""
        what = movement_name(self.inputs["movement"].raw)
        return tr("Record: {movement}").format(movement=what)

    def findings(self) -> dict[str, tuple[str, Tone]]:
        """What is to be said under which input."""
        on, admitted = self.value("on"), self.person.admitted_on
        said = needed(self, "on")
        if on is not None and on > self._today:
            ahead = tr("This day has not come yet. What is expected stands in the data.")
            said["on"] = ahead, Tone.RED
        elif on is not None and admitted is not None and on < admitted:
            said["on"] = tr("This day lies before the admission."), Tone.AMBER
        return said

    def operation(self) -> Operation:
        """Record it."""
        person_id, movement = self.person.id, Movement(self.inputs["movement"].raw)
        on, note = self.value("on"), self.value("note") or ""
        return lambda db, desk: move_person(db, desk, person_id, movement, on, note)
