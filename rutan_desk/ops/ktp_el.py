"""What the desk records of people's KTP-el: a preview that says who and why not, then one deed."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from rutan_desk.domain.errors import KtpInvalid, PersonUnknown
from rutan_desk.domain.ktp_el import KtpEl, Mark, Milestone, day_of, marked
from rutan_desk.domain.person import Person, Presence
from rutan_desk.ops.enrolments import who
from rutan_desk.store import Database
from rutan_desk.store.journal import Desk, Touched, deed
from rutan_desk.store.ktp_el import save_ktp, some_ktp
from rutan_desk.store.people import people_by_id


class NotMarked(StrEnum):
    """Why somebody's row is left alone: ``LEFT`` and ``OLDER`` an officer may overrule."""

    LEFT = "left"
    OLDER = "older"
    NO_NIK = "no_nik"


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkPreview:
    """What a mark would do; everybody asked for is in one of the three."""

    mark: Mark
    changes: tuple[Person, ...]
    already: tuple[Person, ...]
    refused: tuple[tuple[Person, NotMarked], ...]


def preview_mark(
    db: Database, desk: Desk, ids: Iterable[int], mark: Mark, *, anyway: bool = False
) -> MarkPreview:
    """Who would change, who is so already, who is refused and why; changes nothing.

    Refused is who left, and of whom something of a later day is on record: both only unless
    ``anyway``. Raises ``PersonUnknown``, or ``KtpInvalid`` (``future``, ``value``).
    """
    _refuse_unsound(desk, mark)
    people, rows = known_ktp(db, ids)
    changes: list[Person] = []
    already: list[Person] = []
    refused: list[tuple[Person, NotMarked]] = []
    for person, ktp in zip(people, rows, strict=True):
        why = _why_not(person, ktp, mark)
        overruled = anyway and why is not NotMarked.NO_NIK
        if marked(ktp, mark, person.nik) == ktp:
            already.append(person)
        elif why is not None and not overruled:
            refused.append((person, why))
        else:
            changes.append(person)
    return MarkPreview(
        mark=mark, changes=tuple(changes), already=tuple(already), refused=tuple(refused)
    )


def record_mark(
    db: Database, desk: Desk, ids: Iterable[int], mark: Mark, *, anyway: bool = False
) -> Touched:
    """Record one thing of all who may have it, as one deed; nobody to change is no deed.

    Raises as ``preview_mark``.
    """
    preview = preview_mark(db, desk, ids, mark, anyway=anyway)
    if not preview.changes:
        return frozenset()
    people, rows = known_ktp(db, [one.id for one in preview.changes])
    details = {
        **who(people),
        "milestone": mark.milestone.value,
        "value": mark.value and mark.value.value,
        "on": mark.on.isoformat(),
    }
    with deed(db, desk, "record-ktp", details) as act:
        save_ktp(
            act,
            [marked(row, mark, one.nik) for one, row in zip(people, rows, strict=True)],
        )
    return act.touched


def note_ktp(db: Database, desk: Desk, person_id: int, note: str) -> Touched:
    """Keep a remark on somebody's KTP-el; raises ``PersonUnknown``."""
    [person], [row] = known_ktp(db, [person_id])
    after = replace(row, note=" ".join(note.split()))
    if after == row:
        return frozenset()
    with deed(db, desk, "note-ktp", {"name": person.name}) as act:
        save_ktp(act, [after])
    return act.touched


def known_ktp(db: Database, ids: Iterable[int]) -> tuple[list[Person], list[KtpEl]]:
    """People and what is known of their KTP-el, a fresh row for who has none.

    Raises ``PersonUnknown``, for people who turned out to be somebody else too.
    """
    wanted = list(dict.fromkeys(ids))
    found = people_by_id(db, wanted)
    for one in wanted:
        if one not in found or found[one].merged_into is not None:
            raise PersonUnknown(one)
    known = some_ktp(db, wanted)
    return [found[one] for one in wanted], [
        known.get(one) or KtpEl(person_id=one) for one in wanted
    ]


def after_marks(ktp: KtpEl, marks: Sequence[Mark]) -> KtpEl:
    """The row after what a visit did; of what a later day is known of, that holds.

    The day of the fingerprints is noted all the same.
    """
    for mark in marks:
        if (day_of(ktp, mark.milestone) or date.min) <= mark.on:
            ktp = marked(ktp, mark)
        elif mark.milestone is Milestone.RECORDING:
            ktp = replace(ktp, captured_on=marked(ktp, mark).captured_on)
    return ktp


def _refuse_unsound(desk: Desk, mark: Mark) -> None:
    if mark.on > desk.clock().date():
        raise KtpInvalid("future")
    if not mark.sound:
        raise KtpInvalid("value")


def _why_not(person: Person, ktp: KtpEl, mark: Mark) -> NotMarked | None:
    if mark.milestone is Milestone.UNMATCHED and person.nik is None:
        return NotMarked.NO_NIK
    if person.presence is not Presence.PRESENT:
        return NotMarked.LEFT
    known = day_of(ktp, mark.milestone)
    return NotMarked.OLDER if known is not None and known > mark.on else None
