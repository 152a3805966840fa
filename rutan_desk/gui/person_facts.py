"""What is known of a person, as lines of label and text."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from rutan_desk.domain.movement import Moved, Revocation
from rutan_desk.domain.note import Note, error
from rutan_desk.domain.person import Person
from rutan_desk.domain.readiness import Readiness
from rutan_desk.domain.standing import NikState
from rutan_desk.gui.person_decisions import right_name
from rutan_desk.gui.rows_model import Run, Tone
from rutan_desk.store.regions import region_label
from rutan_desk.words.catalog import tr
from rutan_desk.words.notes import note_text
from rutan_desk.words.people import disability_name, field_name, marital_name, movement_name
from rutan_desk.words.rights import nik_state_name
from rutan_desk.words.values import NOTHING, day_or_nothing, place_of, short_day


@dataclass(frozen=True, slots=True)
class Fact:
    """A label, what stands beside it, a state behind it, a reason under it.

    ``fields`` are those of ``Person`` the text is made of: each has an origin.
    """

    name: str
    text: str
    state: Run | None = None
    why: str = ""
    fields: tuple[str, ...] = ()


IDENTITY = (
    "name", "alias", "register_number", "register_class", "sex", "kind", "presence", "left_on",
)  # fmt: skip
"""The fields that the line under somebody's name is made of."""


def fact_of(field: str, text: str) -> Fact:
    """A fact that is one field, under its own name."""
    return Fact(field_name(field), text, fields=(field,))


def facts_of(standing: Readiness) -> list[Fact]:
    """Everything known; what is nearly always there stands even when it is missing."""
    person = standing.person
    always = [
        _nik(standing),
        Fact(
            tr("Born"),
            _joined(person.birth_place, day_or_nothing(person.birth_date)),
            fields=("birth_place", "birth_date"),
        ),
        Fact(tr("KTP-el address"), _address(person), fields=_address_fields(person)),
        fact_of("marital_status", _or_nothing(marital_name(person.marital_status))),
        fact_of("citizenship", person.citizenship.value),
        Fact(tr("Block"), place_of(person), fields=("block", "cell")),
        fact_of("release_on", day_or_nothing(person.release_on)),
    ]
    seldom = [
        fact_of("admitted_on", day_or_nothing(person.admitted_on)),
        fact_of("disability", _or_nothing(disability_name(person.disability))),
        fact_of("nkk", person.nkk or NOTHING),
        fact_of("sdp_number", person.sdp_number or NOTHING),
        fact_of("mother", person.mother or NOTHING),
        fact_of("father", person.father or NOTHING),
        fact_of("service", person.service.value if person.service else NOTHING),
        fact_of("dismissal_decree", person.dismissal_decree or NOTHING),
    ]
    return [*always, *(fact for fact in seldom if fact.text != NOTHING)]


def _nik(standing: Readiness) -> Fact:
    person, state = standing.person, standing.nik
    tone = {NikState.VALID: Tone.GREEN, NikState.ODD: Tone.GREY}.get(state, Tone.AMBER)
    return Fact(
        field_name("nik"),
        person.nik or person.nik_as_written or NOTHING,
        Run(nik_state_name(state), tone),
        fields=("nik" if person.nik else "nik_as_written",),
    )


def nik_words(standing: Readiness) -> tuple[str, ...]:
    """What is odd or wrong about the number, in sentences."""
    notes: tuple[Note, ...] = standing.nik_check.notes if standing.nik_check else ()
    doubt = standing.person.doubt("nik")
    if doubt is not None:
        notes = (*notes, error(doubt.code, "nik"))
    return tuple(_sentence(note) for note in notes)


def _sentence(note: Note) -> str:
    text = note_text(note).removesuffix(": ")
    return f"{text[:1].upper()}{text[1:]}."


def doubt_facts(person: Person) -> list[Fact]:
    """Values that could not be right, as they were written, with the reason."""
    return [
        Fact(
            field_name(doubt.field),
            f"“{doubt.text}”",
            why=note_text(error(doubt.code, doubt.field)).removesuffix(": "),
            fields=("doubts",),
        )
        for doubt in person.doubts
    ]


def movement_facts(movements: Sequence[Moved]) -> list[Fact]:
    """Comings and goings, the newest first."""
    return [
        Fact(short_day(one.on), movement_name(one.movement), why=one.note)
        for one in reversed(movements)
    ]


def revocation_facts(revocations: Sequence[Revocation], day: date) -> list[Fact]:
    """Court decisions on political rights, and whether they bar voting on the day."""
    return [_revocation(one, day) for one in revocations]


def _revocation(one: Revocation, day: date) -> Fact:
    what = right_name(one.right)
    final = (
        tr("final on {day}").format(day=short_day(one.final_on))
        if one.final_on
        else tr("not final")
    )
    until = tr("until {day}").format(day=short_day(one.until)) if one.until else tr("for life")
    if one.withdrawn_on is not None:
        until = tr("withdrawn on {day}").format(day=short_day(one.withdrawn_on))
    bars = tr("bars voting") if one.bars_voting_on(day) else tr("does not bar voting")
    return Fact(one.court, one.decision_number, why=f"{what}; {final}; {until}; {bars}")


def _address_fields(person: Person) -> tuple[str, ...]:
    return "street", "rt", "rw", "region" if person.region else "region_as_written"


def _address(person: Person) -> str:
    neighbours = [
        f"{name} {number}" for name, number in (("RT", person.rt), ("RW", person.rw)) if number
    ]
    region = region_label(person.region) if person.region else person.region_as_written
    return _joined(person.street, " ".join(neighbours), region)


def _joined(*parts: str | None) -> str:
    return ", ".join(part for part in parts if part and part != NOTHING) or NOTHING


def _or_nothing(text: str) -> str:
    return NOTHING if text == "-" else text
