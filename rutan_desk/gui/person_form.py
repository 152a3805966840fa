"""Everything about a person, typed where it is read; the same form for somebody new."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from rutan_desk.domain.errors import DeskError, NameMissing, NikInvalid, NikTaken, RegionUnknown
from rutan_desk.domain.person import (
    Citizenship,
    Disability,
    Kind,
    Marital,
    Person,
    Service,
    Sex,
)
from rutan_desk.exchange.splits import register_class
from rutan_desk.gui import theme
from rutan_desk.gui.person_checks import person_findings
from rutan_desk.gui.person_forms import Operation, PanelForm, form_grid, needed
from rutan_desk.gui.person_inputs import ChoiceInput, DayInput, Input, TextInput
from rutan_desk.gui.region_field import RegionInput
from rutan_desk.gui.rows_model import Tone
from rutan_desk.gui.widgets import column, label
from rutan_desk.gui.worker import Worker
from rutan_desk.ops.people import add_person, edit_person
from rutan_desk.store import Database
from rutan_desk.store.history import changes_of, history
from rutan_desk.store.journal import Desk, Touched
from rutan_desk.store.people import get_person
from rutan_desk.words.catalog import tr
from rutan_desk.words.people import (
    disability_name,
    field_name,
    kind_name,
    marital_name,
    sex_name,
)
from rutan_desk.words.values import NOTHING

NikHolder = Callable[[str, int], str | None]
"""The name of somebody else than that person who has the NIK."""


@dataclass(frozen=True, slots=True)
class FormFacts:
    """What a form needs to know besides the person."""

    today: date
    holder_of: NikHolder


def input_for(field: str, today: date, worker: Worker, home: str = "") -> Input:
    """The input that a field of a person is typed or chosen in.

    A region is looked for in the worker, from ``home`` outwards.
    """
    name = field_name(field)
    choices = _choices().get(field)
    if choices is not None:
        return ChoiceInput(name, choices)
    if field in ("birth_date", "admitted_on", "release_on"):
        return DayInput(name, today, past=field == "birth_date")
    return RegionInput(name, worker, home) if field == "region" else TextInput(name)


def _choices() -> dict[str, list[tuple[Any, str]]]:
    none: tuple[Any, str] = (None, NOTHING)
    return {
        "kind": [(one, kind_name(one)) for one in Kind],
        "sex": [none, *((one, sex_name(one)) for one in Sex)],
        "marital_status": [none, *((one, marital_name(one)) for one in Marital)],
        "citizenship": [(one, one.value) for one in Citizenship],
        "disability": [none, *((one, disability_name(one)) for one in Disability)],
        "service": [none, *((one, one.value) for one in Service)],
    }


def _rows() -> list[tuple[str, tuple[str, ...]]]:
    """The lines of the form, in the order of the facts; some hold two inputs."""
    alone = ("name", "alias", "kind", "sex", "nik")
    after = ("street",)
    rest = ("marital_status", "citizenship")
    seldom = (
        "admitted_on", "disability", "nkk", "sdp_number", "mother", "father", "service",
        "dismissal_decree",
    )  # fmt: skip
    one_each = [(field_name(field), (field,)) for field in (*alone, "birth_place", "birth_date")]
    return [
        *one_each,
        *((field_name(field), (field,)) for field in after),
        (tr("RT and RW"), ("rt", "rw")),
        *((field_name(field), (field,)) for field in ("region", *rest)),
        (tr("Block and cell"), ("block", "cell")),
        *((field_name(field), (field,)) for field in ("release_on", "register_number")),
        *((field_name(field), (field,)) for field in ("register_class", *seldom)),
    ]


def _hint_at_doubt(person: Person, field: str, one: Input) -> None:
    """What was written and not believed stands pale in the empty field."""
    doubt = person.doubt(field)
    written = doubt.text if doubt else person.nik_as_written if field == "nik" else None
    if written and isinstance(one, TextInput):
        one.line.setPlaceholderText(written)


class PersonForm(PanelForm):
    """Edits somebody, or with ``id`` 0 adds somebody: ``added`` is then the new id."""

    def __init__(self, person: Person, facts: FormFacts, worker: Worker, home: str = "") -> None:
        new = tr("New person") if not person.id else person.name
        super().__init__(new, lambda: PersonForm(person, facts, worker, home))
        self.person, self._facts = person, facts
        self.added: int | None = None
        rows = [
            (name, [(field, input_for(field, facts.today, worker, home)) for field in fields])
            for name, fields in _rows()
        ]
        inputs = {field: one for _, some in rows for field, one in some}
        for field, one in inputs.items():
            one.show_value(getattr(person, field))
            _hint_at_doubt(person, field, one)
        self.hold(inputs)
        grid = form_grid([(name, [one for _, one in some]) for name, some in rows])
        self.setLayout(column(label(self.title, "person", wrap=True), grid, gap=theme.M))
        inputs["register_number"].changed.connect(self._class_of_number)
        self.check()

    def _class_of_number(self) -> None:
        """The class stands in the number: A.III.044/2029 is of A.III."""
        number = self.value("register_number")
        found = register_class(number) if number else None
        if found:
            self.inputs["register_class"].show_value(found)

    def effect(self) -> str:
        """The words on its button."""
        if not self.person.id:
            return tr("Add person")
        count = len(self.typed)
        return tr("Save {count} changes").format(count=count) if count > 1 else tr("Save changes")

    def ready(self) -> bool:
        """Whether there is anything to save."""
        return self.dirty or not self.person.id

    def findings(self) -> dict[str, tuple[str, Tone]]:
        """What is to be said under which input."""
        values = {name: self.value(name) for name in self.inputs}
        person_id, holder_of = self.person.id, self._facts.holder_of
        said = person_findings(values, self._facts.today, lambda nik: holder_of(nik, person_id))
        if values["name"] is None and (self.tried or self.person.id):
            said["name"] = tr("A name is needed."), Tone.RED
        return said | needed(self, "citizenship")

    def blame(self, refusal: DeskError) -> str | None:
        """The input a refusal is about."""
        about = {NameMissing: "name", NikInvalid: "nik", NikTaken: "nik", RegionUnknown: "region"}
        return about.get(type(refusal))

    def operation(self) -> Operation:
        """Add, or save what was typed over what the registry holds by now."""
        person_id = self.person.id
        typed = {name: self.value(name) for name in self.typed}
        typed = {name: value or "" if name == "name" else value for name, value in typed.items()}
        if not person_id:
            somebody = replace(self.person, **typed)

            def add(db: Database, desk: Desk) -> Touched:
                touched = add_person(db, desk, somebody)
                [newest] = history(db, 1, kind="add-person")
                self.added = changes_of(db, newest.id)[0].row_id
                return touched

            return add

        def edit(db: Database, desk: Desk) -> Touched:
            return edit_person(db, desk, replace(get_person(db, person_id), **typed))

        return edit
