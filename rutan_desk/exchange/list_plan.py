"""The difference between a voter list and what the registry has of it, line by line.

Lines are recognised again by NIK, Sidalih's number, running number with name and birth
date, or name and birth date. What an officer decided of a line stays decided, and no
blank empties a field.
"""

from collections import Counter
from collections.abc import Callable, Collection, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from types import MappingProxyType
from typing import Any

from rutan_desk.domain.list_line import ListLine, Match
from rutan_desk.domain.note import Note, error, warning
from rutan_desk.domain.person import Person, Presence
from rutan_desk.exchange.likeness import folded
from rutan_desk.exchange.list_matching import Proposal, Sign, propose
from rutan_desk.exchange.model import Counted, Line, Outcome
from rutan_desk.exchange.voter_list import VoterListSheet, list_line

_NOTHING: Mapping[str, tuple[object, object]] = MappingProxyType({})
_OWN = {"id", "uuid", "election_id", "station_id", "by_hand"}
_SAID = tuple(one.name for one in fields(ListLine) if one.name not in _OWN)
_DECIDED = ("person_id", "match", "active")


@dataclass(frozen=True, slots=True)
class PlannedListLine:
    """A line of the file, and what an import would do with it.

    ``line`` is it as it would be saved, ``before`` as the registry has it, if recognised.
    ``proposal`` says whom it means or may mean; ``None`` for a refused line and for one
    that an officer decided. ``changes`` maps a field to its old and new value.
    """

    row: int
    outcome: Outcome
    line: ListLine
    before: ListLine | None
    changes: Mapping[str, tuple[object, object]]
    notes: tuple[Note, ...]
    cells: tuple[str, ...]
    proposal: Proposal | None


@dataclass(frozen=True, slots=True)
class ListPlan(Counted):
    """The difference between a file and the list of one station, before anything is written.

    ``known`` are the lines of the station as they were when compared, inactive ones too,
    ``gone`` those of them that this newer list no longer has: they become inactive.
    ``missing`` are people who are here and on no list of the election: a question to the
    officer. ``names`` are those of the people that proposals speak of.
    """

    sheet: VoterListSheet
    election_id: int
    station_id: int
    lines: tuple[PlannedListLine, ...]
    known: tuple[ListLine, ...]
    gone: tuple[ListLine, ...]
    missing: tuple[Person, ...]
    names: Mapping[int, str]

    @property
    def matched(self) -> int:
        """Lines that mean somebody of the registry."""
        return self._with(Match.MATCHED)

    @property
    def open(self) -> int:
        """Lines that an officer has yet to decide."""
        return self._with(Match.OPEN)

    def _with(self, match: Match) -> int:
        named = (one for one in self.lines if one.outcome is not Outcome.REFUSED)
        return sum(one.line.match is match for one in named)


def plan_list(
    sheet: VoterListSheet,
    where: tuple[int, int],
    known: Sequence[ListLine],
    people: Sequence[Person],
    *,
    elsewhere: Collection[int] = (),
) -> ListPlan:
    """What an import would do to the list of a station (``where``: election and station).

    ``known`` are all its lines in the registry, inactive ones too; ``elsewhere`` are the
    people whom other lists of the election mean. The same file planned again after it was
    applied has only unchanged and refused lines.
    """
    named = [line for line in sheet.sheet.lines if "name" in line.values]
    fresh = [list_line(line, *where) for line in named]
    before = recognised(fresh, known)
    merged = [_merged(new, old) for new, old in zip(fresh, before, strict=True)]
    decided = {one.person_id for one in merged if one.by_hand and one.person_id}
    waiting = [one for one in merged if not one.by_hand]
    proposals = iter(propose(waiting, people, taken=decided))
    twice = Counter(one.nik for one in merged if one.nik)
    names = {one.id: one.name for one in people}
    planned = {
        line.row: _planned(line, one, old, None if one.by_hand else next(proposals), names)
        for line, one, old in zip(named, merged, before, strict=True)
    }
    lines = tuple(
        _with_twins(planned[line.row], twice) if line.row in planned else _refused(line, where)
        for line in sheet.sheet.lines
    )
    meant = {one.line.person_id for one in lines} | set(elsewhere)
    return ListPlan(
        sheet,
        *where,
        lines,
        tuple(known),
        _gone(lines, known),
        tuple(one for one in people if one.id not in meant and one.presence is Presence.PRESENT),
        _spoken_of(lines, names),
    )


def _spoken_of(lines: Iterable[PlannedListLine], names: Mapping[int, str]) -> dict[int, str]:
    """The names of whom the lines mean or may mean."""
    meant = {one.line.person_id for one in lines if one.line.person_id is not None}
    offered = {one.person_id for line in lines if line.proposal for one in line.proposal.candidates}
    return {one: names[one] for one in meant | offered if one in names}


def recognised(lines: Sequence[ListLine], known: Sequence[ListLine]) -> list[ListLine | None]:
    """For each line the one of an earlier file that it is; each is recognised once."""
    found: list[ListLine | None] = [None] * len(lines)
    free = {one.id: one for one in known}
    for key in (_by_nik, _by_dpid, _by_number, _by_name):
        old = _single(free.values(), key)
        new = _single((one for one, was in zip(lines, found, strict=True) if was is None), key)
        for place, line in enumerate(lines):
            what = key(line)
            if found[place] is None and what in old and what in new:
                found[place] = free.pop(old[what].id)
    return found


def _by_nik(line: ListLine) -> Hashable:
    return line.nik


def _by_dpid(line: ListLine) -> Hashable:
    return line.dpid


def _by_number(line: ListLine) -> Hashable:
    return (line.number, folded(line.name), line.birth_date) if line.number else None


def _by_name(line: ListLine) -> Hashable:
    return (folded(line.name), line.birth_date) if line.birth_date else None


def _single(
    lines: Iterable[ListLine], key: Callable[[ListLine], Hashable]
) -> dict[Hashable, ListLine]:
    """Lines by a key that no other line has."""
    every = list(lines)
    counts = Counter(map(key, every))
    return {what: one for one in every if (what := key(one)) and counts[what] == 1}


def _merged(new: ListLine, old: ListLine | None) -> ListLine:
    """The new line with the identity of the old one, and what only the old one says."""
    if old is None:
        return new
    said: dict[str, Any] = {
        field: getattr(new, field) or getattr(old, field)
        for field in _SAID
        if field not in _DECIDED
    }
    if new.nik is None and old.nik is not None:
        said["nik_as_written"] = old.nik_as_written
    kept = (old.person_id, old.match) if old.by_hand else (None, Match.OPEN)
    return replace(old, **said, person_id=kept[0], match=kept[1], by_hand=old.by_hand, active=True)


def _planned(
    line: Line,
    merged: ListLine,
    before: ListLine | None,
    proposal: Proposal | None,
    names: Mapping[int, str],
) -> PlannedListLine:
    notes = list(line.notes)
    if proposal is not None:
        if proposal.certain is not None:
            merged = replace(merged, person_id=proposal.certain, match=Match.MATCHED)
        notes += _notes(proposal, names)
    changes = _changes(before, merged) if before is not None else {}
    outcome = Outcome.NEW if before is None else Outcome.CHANGED if changes else Outcome.UNCHANGED
    return PlannedListLine(
        line.row, outcome, merged, before, changes, tuple(notes), line.cells, proposal
    )


def _changes(before: ListLine, after: ListLine) -> dict[str, tuple[object, object]]:
    pairs = ((field, getattr(before, field), getattr(after, field)) for field in _SAID)
    return {field: (old, new) for field, old, new in pairs if old != new}


def _notes(proposal: Proposal, names: Mapping[int, str]) -> list[Note]:
    """Whom the line may mean; an error for a NIK that stands with somebody else."""
    if proposal.certain is not None:
        return []
    return [
        error("nik_duplicate", "nik", names[one.person_id])
        if Sign.NIK in one.agrees
        else warning("possible_same_person", "", names[one.person_id])
        for one in proposal.candidates
    ]


def _with_twins(planned: PlannedListLine, twice: Counter[str]) -> PlannedListLine:
    """The line with a note when another line of the file has its NIK."""
    if twice[planned.line.nik or ""] < 2:
        return planned
    note = error("nik_twice_in_list", "nik")
    return replace(planned, notes=(*planned.notes, note))


def _refused(line: Line, where: tuple[int, int]) -> PlannedListLine:
    read = list_line(line, *where)
    return PlannedListLine(
        line.row, Outcome.REFUSED, read, None, _NOTHING, line.notes, line.cells, None
    )


def _gone(lines: Sequence[PlannedListLine], known: Sequence[ListLine]) -> tuple[ListLine, ...]:
    """Active lines that the file no longer has; not those it has without a name."""
    met = {one.before.id for one in lines if one.before is not None}
    refused = [one.line for one in lines if one.outcome is Outcome.REFUSED]
    numbers = {(one.nik, one.dpid) for one in refused if one.nik or one.dpid}
    return tuple(
        one
        for one in known
        if one.active and one.id not in met and (one.nik, one.dpid) not in numbers
    )
