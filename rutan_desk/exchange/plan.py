"""The difference between a list of people and the registry.

Nothing an officer entered by hand is ever overwritten, no blank empties a field, nobody
is released because a file does not name him.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from itertools import islice
from types import MappingProxyType
from typing import Any

from rutan_desk.domain.note import Level, Note, warning
from rutan_desk.domain.person import Doubt, Kind, Person, Presence
from rutan_desk.exchange.matching import Candidate, match_lines
from rutan_desk.exchange.model import ImportPlan, Line, Outcome, PeopleSheet, PlannedLine

_NOTHING: Mapping[str, tuple[object, object]] = MappingProxyType({})


def plan_people(sheet: PeopleSheet, registry: Sequence[Person], *, today: date) -> ImportPlan:
    """What an import of ``sheet`` would do; ``rows`` = new + changed + unchanged + refused.

    The same sheet planned again after it was applied has only unchanged and refused
    lines. ``today`` is the day of the import.
    """
    named = [line for line in sheet.lines if "name" in line.values]
    candidates = {line.row: _candidate(line) for line in named}
    match_lines(list(candidates.values()), registry)
    planned = tuple(
        _planned(line, candidates[line.row]) if line.row in candidates else _refused(line)
        for line in sheet.lines
    )
    return ImportPlan(sheet, planned, _missing(planned, registry))


def _candidate(line: Line) -> Candidate:
    return Candidate(line.row, _person(line), list(line.notes))


def _person(line: Line, name: str = "") -> Person:
    values: dict[str, Any] = {"name": name, **line.values}
    return Person(nik_as_written=line.nik_as_written, doubts=line.doubts, **values)


def _refused(line: Line) -> PlannedLine:
    person = _person(line)
    return PlannedLine(line.row, Outcome.REFUSED, person, None, _NOTHING, line.notes, line.cells)


def _planned(line: Line, found: Candidate) -> PlannedLine:
    before = found.match
    if before is None:
        person = replace(found.person, doubts=(*line.doubts, *_nik_doubt(line, found)))
        return PlannedLine(
            line.row, Outcome.NEW, person, None, _NOTHING, tuple(found.notes), line.cells
        )
    changes, kept = _changes(line, found, before)
    notes = [*found.notes, *kept]
    if "presence" in changes:
        notes.append(warning("readmitted", "presence"))
    outcome = Outcome.CHANGED if changes else Outcome.UNCHANGED
    after = _applied(before, changes) if changes else before
    return PlannedLine(line.row, outcome, after, before, changes, tuple(notes), line.cells)


def _applied(before: Person, changes: Mapping[str, tuple[object, object]]) -> Person:
    new: dict[str, Any] = {field: value for field, (_, value) in changes.items()}
    return replace(before, **new, left_on=None) if "presence" in new else replace(before, **new)


def _changes(
    line: Line, found: Candidate, before: Person
) -> tuple[dict[str, tuple[object, object]], list[Note]]:
    """Field → old and new value, and a note for every field kept as the officer typed it."""
    changes: dict[str, tuple[object, object]] = {}
    kept: list[Note] = []
    for field, new in _offered(line, found.person.nik, before).items():
        old = getattr(before, field)
        if old == new:
            continue
        if field in before.by_hand:
            kept.append(warning("kept_by_hand", field))
        else:
            changes[field] = (old, new)
    doubts = _doubts(line, found, before)
    if doubts != before.doubts:
        changes["doubts"] = (before.doubts, doubts)
    if before.presence is not Presence.PRESENT:
        changes["presence"] = (before.presence, Presence.PRESENT)
    return changes, kept


def _offered(line: Line, nik: str | None, before: Person) -> dict[str, object]:
    """What the line says of the person; the written NIK only along with the believed one.

    A number that is not believed never stands beside a good one, nor beside one that an
    officer typed.
    """
    values = {field: value for field, value in line.values.items() if field != "nik"}
    if nik is not None:
        values["nik"] = nik
    written = line.nik_as_written
    if written is not None and "nik" not in before.by_hand and (nik or before.nik is None):
        values["nik_as_written"] = written
    return values


def _doubts(line: Line, found: Candidate, before: Person) -> tuple[Doubt, ...]:
    """The doubts after the import: a believed value ends a doubt, a new doubt replaces one."""
    offered = [*line.doubts, *(_nik_doubt(line, found) if before.nik is None else ())]
    fresh = {doubt.field: doubt for doubt in offered if doubt.field not in before.by_hand}
    believed = {field for field in line.values if field != "nik" or found.person.nik}
    kept = [fresh.pop(doubt.field, doubt) for doubt in before.doubts if doubt.field not in believed]
    return (*kept, *fresh.values())


def _nik_doubt(line: Line, found: Candidate) -> tuple[Doubt, ...]:
    """Why the number as written did not become the person's NIK, to be shown later."""
    if found.person.nik is not None or line.nik_as_written is None:
        return ()
    codes = (note.code for note in found.notes if note.field == "nik" and note.level is Level.ERROR)
    return tuple(Doubt("nik", line.nik_as_written, code) for code in islice(codes, 1))


def _missing(planned: Sequence[PlannedLine], registry: Sequence[Person]) -> tuple[Person, ...]:
    """People of the kinds in the file who are here and in no line."""
    kinds: set[Kind] = {line.person.kind for line in planned if line.outcome is not Outcome.REFUSED}
    claimed = {line.before.id for line in planned if line.before is not None}
    refused = [line.person for line in planned if line.outcome is Outcome.REFUSED]
    niks = {person.nik for person in refused if person.nik}
    numbers = {person.register_number for person in refused if person.register_number}
    return tuple(
        person
        for person in registry
        if person.kind in kinds
        and person.presence is Presence.PRESENT
        and person.id not in claimed
        and person.nik not in niks
        and person.register_number not in numbers
    )
