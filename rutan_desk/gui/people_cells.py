"""The columns of the list of people: what stands in a cell, and how it is sorted."""

from collections.abc import Callable, Hashable
from datetime import date
from typing import Any

from rutan_desk.domain.ktp_el import Card, Recording
from rutan_desk.domain.readiness import Readiness
from rutan_desk.gui.people_rows import PersonRow
from rutan_desk.gui.rows_model import Column, Run, Tone
from rutan_desk.words.catalog import tr
from rutan_desk.words.ktp_el import card_name, recording_name
from rutan_desk.words.lists import category_name
from rutan_desk.words.people import field_name
from rutan_desk.words.rights import action_text, nik_state_name, owner_name
from rutan_desk.words.values import NOTHING, masked_number, place_of, short_day, table_text

BEGINNING = ("name", "register", "block", "nik", "state")
"""The columns in sight until an officer wants others."""
_GRAVITY = {Tone.RED: 0, Tone.AMBER: 1, Tone.GREEN: 2, Tone.GREY: 3}


def columns() -> list[Column[PersonRow]]:
    """The columns of the list, in the language in force."""
    return [
        Column(
            "name",
            tr("Name"),
            _name_text,
            lambda row: row.hay.partition("|")[0],
            runs=_name_runs,
        ),
        Column(
            "register",
            tr("Register no."),
            lambda row: row.person.register_number or NOTHING,
            tone=Tone.QUIET,
            width=124,
        ),
        Column(
            "block",
            tr("Block"),
            lambda row: place_of(row.person),
            lambda row: (not row.person.block, row.person.block or "", row.person.cell or ""),
            width=78,
        ),
        Column(
            "nik",
            tr("NIK"),
            lambda row: masked_number(row.person.nik),
            lambda row: (not row.person.nik, row.person.nik or ""),
            tone=Tone.QUIET,
            width=154,
        ),
        Column(
            "state",
            tr("State"),
            lambda row: row.state_text,
            _state_order,
            runs=lambda row: (row.state,),
            width=154,
        ),
        *_election_columns(),
        *_further_columns(),
    ]


def _election_columns() -> list[Column[PersonRow]]:
    """What is to be done for the election, and what it has come to."""
    return [
        _told("action", tr("Next step"), 210, lambda one: one.action, action_text),
        _told("owner", tr("Who acts"), 92, lambda one: one.owner, owner_name),
        Column(
            "due",
            tr("Due"),
            lambda row: short_day(row.readiness.due),
            lambda row: row.readiness.due or date.max,
            tone=Tone.QUIET,
            width=104,
        ),
        _told("list", tr("List"), 92, lambda one: one.place.category, category_name),
        Column(
            "list_number",
            tr("No. on the list"),
            lambda row: _number(row) or NOTHING,
            lambda row: (not _number(row), _number(row).zfill(8)),
            tone=Tone.QUIET,
            width=96,
        ),
        Column(
            "station",
            tr("Station"),
            lambda row: row.readiness.station.number if row.readiness.station else NOTHING,
            width=78,
        ),
        Column("ballots", tr("Ballots"), _ballots, width=190),
        _told("recording", tr("Recording"), 156, _recording, recording_name),
        _told("ktp-card", "KTP-el", 136, _card, card_name),
        _told("state-of-nik", tr("State of the NIK"), 118, lambda one: one.nik, nik_state_name),
    ]


def _recording(one: Readiness) -> Recording | None:
    """How far the recording is; nothing known is an empty cell."""
    known = one.ktp.recording if one.ktp else Recording.UNKNOWN
    return None if known is Recording.UNKNOWN else known


def _card(one: Readiness) -> Card | None:
    known = one.ktp.card if one.ktp else Card.UNKNOWN
    return None if known is Card.UNKNOWN else known


def _number(row: PersonRow) -> str:
    return row.readiness.line.number if row.readiness.line else ""


def _ballots(row: PersonRow) -> str:
    """The papers known so far; more may come while something about them is open."""
    ballots = row.readiness.ballots
    if ballots is None:
        return NOTHING
    return ", ".join((*ballots.codes, *(() if ballots.known else ("?",)))) or NOTHING


def _told(
    name: str,
    heading: str,
    width: int,
    read: Callable[[Readiness], Hashable | None],
    words: Callable[[Any], str],
) -> Column[PersonRow]:
    """A column of codes; each is put into words once, not once per person."""
    said: dict[Hashable, str] = {None: NOTHING}

    def text(row: PersonRow) -> str:
        value = read(row.readiness)
        if value not in said:
            said[value] = words(value)
        return said[value]

    return Column(name, heading, text, width=width)


def _further_columns() -> list[Column[PersonRow]]:
    """What an officer may want to see of the person besides."""
    return [
        *(_day_column(field) for field in ("birth_date", "admitted_on", "release_on")),
        *(
            _value_column(field, width)
            for field, width in (
                ("kind", 76),
                ("sex", 84),
                ("marital_status", 112),
                ("citizenship", 92),
                ("register_class", 92),
                ("presence", 96),
                ("away", 104),
                ("region", 190),
            )
        ),
    ]


def _day_column(field: str) -> Column[PersonRow]:
    return Column(
        field,
        field_name(field),
        lambda row: short_day(getattr(row.person, field)),
        lambda row: getattr(row.person, field) or date.max,
        tone=Tone.QUIET,
        width=112,
    )


def _value_column(field: str, width: int) -> Column[PersonRow]:
    return _told(
        field,
        field_name(field),
        width,
        lambda one: getattr(one.person, field),
        lambda value: table_text(field, value),
    )


def _name_text(row: PersonRow) -> str:
    if not row.person.alias:
        return row.person.name
    alias = tr("alias {alias}").format(alias=row.person.alias)
    return f"{row.person.name} ({alias})"


def _name_runs(row: PersonRow) -> tuple[Run, ...]:
    name = Run(row.person.name)
    if not row.person.alias:
        return (name,)
    return name, Run(tr("alias {alias}").format(alias=row.person.alias), Tone.QUIET)


def _state_order(row: PersonRow) -> tuple[int, str]:
    return _GRAVITY[row.state.tone], row.state.text
