"""Rows that may be one person: found, judged by an officer, and made one as one deed."""

from collections.abc import Collection, Mapping
from dataclasses import fields, replace
from typing import Any

from rutan_desk.domain.duplicates import Pair, claimed_nik, find_pairs
from rutan_desk.domain.enrolment import Enrolment
from rutan_desk.domain.errors import MergeImpossible, PersonOnRoll
from rutan_desk.domain.ktp_el import joined
from rutan_desk.domain.list_line import ListLine, Match
from rutan_desk.domain.movement import Moved, Movement
from rutan_desk.domain.person import Person, Presence
from rutan_desk.exchange.likeness import names_alike
from rutan_desk.store import Database
from rutan_desk.store.day import days_of_person
from rutan_desk.store.elections import all_elections
from rutan_desk.store.journal import Deed, Desk, Touched, deed
from rutan_desk.store.ktp_el import save_ktp, some_ktp
from rutan_desk.store.lists import (
    enrolments_of_person,
    lines_of,
    lines_of_person,
    save_enrolments,
    save_lines,
)
from rutan_desk.store.pairs import decided_pairs, save_pair
from rutan_desk.store.people import (
    all_people,
    get_person,
    movements_of,
    revocations_of,
    save_movements,
    save_people,
    save_revocation,
)

_TIED = {"nik": ("nik_as_written",), "presence": ("left_on", "away", "back_on")}
"""Fields that go along with another one when it is taken."""
_ALONG = frozenset(one for some in _TIED.values() for one in some)
_NEVER = {"id", "uuid", "kind", "doubts", "by_hand", "merged_into"}
MERGED_FIELDS = tuple(
    one.name for one in fields(Person) if one.name not in _NEVER and one.name not in _ALONG
)
"""The fields an officer chooses between when two rows become one."""
_STAY = (
    "presence", "register_number", "register_class", "block", "cell", "admitted_on", "release_on",
)  # fmt: skip
_ROW = ("id", "uuid", "election_id", "person_id")


def open_pairs(db: Database) -> tuple[Pair, ...]:
    """The pairs nobody has decided yet, the hard ones first; 20,000 people in about a second."""
    return find_pairs(all_people(db), names_alike, decided_pairs(db))


def decide_different(db: Database, desk: Desk, a: int, b: int) -> Touched:
    """Remember that two rows are two people; they are not shown again.

    Raises ``PersonUnknown`` or ``MergeImpossible`` for one row twice.
    """
    if a == b:
        raise MergeImpossible("same")
    names = {"name": get_person(db, a).name, "other": get_person(db, b).name}
    with deed(db, desk, "decide-different", names) as act:
        save_pair(act, a, b, "different")
    return act.touched


def richer_fields(keep: Person, drop: Person) -> frozenset[str]:
    """The fields to take from the row to be dropped, unless an officer says otherwise.

    Those that only it says something in; and all of his present stay, when the kept row is
    of somebody who had left and the dropped one of the same person come back.
    """
    said = [name for name in MERGED_FIELDS if getattr(drop, name) not in (None, "")]
    back = drop.presence is Presence.PRESENT is not keep.presence
    return frozenset(
        name for name in said if getattr(keep, name) in (None, "") or (back and name in _STAY)
    )


def merge_people(
    db: Database, desk: Desk, keep_id: int, drop_id: int, take: Collection[str] | None = None
) -> Touched:
    """Make two rows one person, as one deed; undo brings both back as they were.

    ``take`` are the fields (of ``MERGED_FIELDS``) whose value comes from the dropped row,
    ``None``: ``richer_fields``. What was taken counts as typed by an officer. Movements,
    court decisions and what is known of the KTP-el go over to the kept row, and so do
    enrolments and lines of lists, but for those of closed elections and of repeat votes,
    which stay as they are. The dropped row stays on record, without its NIK, with
    ``merged_into``.

    Raises ``PersonUnknown``, ``MergeImpossible``, or ``PersonOnRoll`` when the row to be
    dropped is on the roll of a voting day that may still be written, or in its events: those
    stay whose they are, and both rows count as one there already.
    """
    keep, drop = get_person(db, keep_id), get_person(db, drop_id)
    wanted = richer_fields(keep, drop) if take is None else frozenset(take)
    _refuse_impossible(keep, drop, wanted)
    _refuse_on_roll(db, drop)
    details = {"name": keep.name, "other": drop.name, "fields": sorted(wanted)}
    with deed(db, desk, "merge-people", details) as act:
        # The dropped row first: no two rows may hold one NIK, not even for a moment.
        gone = replace(drop, nik=None, merged_into=keep.id)
        save_people(act, [gone, _merged(keep, drop, wanted)])
        _move_papers(act, keep, drop)
        if "presence" in wanted and drop.presence is Presence.PRESENT is not keep.presence:
            back_on = drop.admitted_on or desk.clock().date()
            moved = Moved(person_id=keep.id, movement=Movement.READMITTED, on=back_on)
            save_movements(act, [moved])
        _move_lists(act, keep, drop)
        save_pair(act, keep.id, drop.id, "same")
    return act.touched


def _refuse_impossible(keep: Person, drop: Person, wanted: frozenset[str]) -> None:
    if keep.id == drop.id:
        raise MergeImpossible("same")
    if keep.merged_into is not None or drop.merged_into is not None:
        raise MergeImpossible("merged")
    if keep.kind is not drop.kind:
        raise MergeImpossible("kind")
    for name in sorted(wanted.difference(MERGED_FIELDS)):
        raise MergeImpossible("field", name)


def _refuse_on_roll(db: Database, drop: Person) -> None:
    open_ones = {one.id for one in all_elections(db) if not one.closed}
    if days_of_person(db, drop.id) & open_ones:
        raise PersonOnRoll(drop.name)


def _merged(keep: Person, drop: Person, wanted: frozenset[str]) -> Person:
    """The kept row with what was taken; a doubt about a taken field comes along with it."""
    taken = {name for one in wanted for name in (one, *_TIED.get(one, ()))}
    new: dict[str, Any] = {name: getattr(drop, name) for name in taken}
    changed = {name for name in wanted if getattr(keep, name) != getattr(drop, name)}
    doubts = [one for one in keep.doubts if one.field not in taken]
    doubts += [one for one in drop.doubts if one.field in taken]
    after = replace(
        keep, **new, doubts=tuple(doubts), by_hand=keep.by_hand | changed - {"presence"}
    )
    return _with_claimed_nik(after, keep, drop)


def _with_claimed_nik(after: Person, keep: Person, drop: Person) -> Person:
    """A NIK refused only because the other of the two rows held it is now his own."""
    claim = claimed_nik(keep)
    held = claim is not None and claim in (keep.nik, drop.nik)
    if after.nik is not None or not held or claim != claimed_nik(drop):
        return after
    doubts = tuple(one for one in after.doubts if one.field != "nik")
    return replace(after, nik=claim, nik_as_written=claim, doubts=doubts)


def _move_papers(act: Deed, keep: Person, drop: Person) -> None:
    """Comings and goings, court decisions, and what is known of the KTP-el."""
    moves = [replace(one, person_id=keep.id) for one in movements_of(act.db, drop.id)]
    save_movements(act, moves)
    for revocation in revocations_of(act.db, drop.id):
        save_revocation(act, replace(revocation, person_id=keep.id))
    known = some_ktp(act.db, [keep.id, drop.id])
    if drop.id in known:
        ours, theirs = known.get(keep.id), known[drop.id]
        after = joined(ours, theirs) if ours else replace(theirs, person_id=keep.id)
        save_ktp(act, [after] if after != ours else [])


def _move_lists(act: Deed, keep: Person, drop: Person) -> None:
    """Lines and enrolments of the elections that may still be written."""
    writable = {one.id for one in all_elections(act.db) if not (one.closed or one.psu)}
    lines = [one for one in lines_of_person(act.db, drop.id) if one.election_id in writable]
    save_lines(act, [_moved_line(act.db, one, keep.id) for one in lines])
    theirs = {one.election_id: one for one in enrolments_of_person(act.db, keep.id)}
    moved = [
        _one_enrolment(theirs.get(one.election_id), one, keep.id)
        for one in enrolments_of_person(act.db, drop.id)
        if one.election_id in writable
    ]
    save_enrolments(act, moved)


def _moved_line(db: Database, line: ListLine, keep_id: int) -> ListLine:
    """A line of the dropped row; open again where its list has another line of the kept one.

    KPU then has the person twice, and an officer decides which line it strikes.
    """
    rivals = [
        one for one in lines_of(db, line.election_id, line.station_id) if one.person_id == keep_id
    ]
    if rivals and line.active:
        return replace(line, person_id=None, match=Match.OPEN, by_hand=False)
    return replace(line, person_id=keep_id)


def _one_enrolment(ours: Enrolment | None, theirs: Enrolment, keep_id: int) -> Enrolment:
    """One enrolment out of two: the kept row's, filled in where it says nothing."""
    if ours is None:
        return replace(theirs, person_id=keep_id)
    blank = Enrolment(election_id=ours.election_id, person_id=keep_id)
    filled: Mapping[str, Any] = {
        one.name: getattr(theirs, one.name)
        for one in fields(Enrolment)
        if one.name not in _ROW and getattr(ours, one.name) == getattr(blank, one.name)
    }
    return replace(ours, **filled)
