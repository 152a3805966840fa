"""One field of many people at once: a preview that says who and why not, then one deed."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any, get_type_hints

from rutan_desk.domain.errors import BulkImpossible, PersonUnknown, RegionUnknown
from rutan_desk.domain.person import Kind, Person, Presence
from rutan_desk.domain.plain import to_plain
from rutan_desk.store import Database
from rutan_desk.store.journal import Desk, Touched, deed
from rutan_desk.store.people import people_by_id, save_people
from rutan_desk.store.regions import region_name

BULK_FIELDS = (
    "block", "cell", "kind", "register_class", "marital_status", "sex", "citizenship", "region",
    "service", "admitted_on", "release_on",
)  # fmt: skip
"""What many people can have in common; numbers, names and dates of birth are never."""
_TYPES = get_type_hints(Person)
EMPTIABLE = frozenset(field for field in BULK_FIELDS if isinstance(None, _TYPES[field]))
"""Those of them that may hold nothing."""


class NotFor(StrEnum):
    """Why the field of one person is left alone."""

    LEFT = "left"
    STAFF = "staff"
    DATES = "dates"


@dataclass(frozen=True, slots=True, kw_only=True)
class BulkPreview:
    """What a bulk edit would do; everybody asked for is in one of the three."""

    field: str
    value: Any
    changes: tuple[Person, ...]
    already: tuple[Person, ...]
    refused: tuple[tuple[Person, NotFor], ...]


def bulk_preview(people: Iterable[Person], field: str, value: Any) -> BulkPreview:
    """Who would change, who is so already, who is refused and why; changes nothing.

    ``value`` is as in ``Person``. Raises ``BulkImpossible`` for a field that is each
    person's own or a value it cannot hold, ``RegionUnknown`` for an unknown code.
    """
    value = _checked(field, value)
    changes: list[Person] = []
    already: list[Person] = []
    refused: list[tuple[Person, NotFor]] = []
    for person in people:
        if getattr(person, field) == value:
            already.append(person)
        elif why := _why_not(person, field, value):
            refused.append((person, why))
        else:
            changes.append(person)
    return BulkPreview(
        field=field,
        value=value,
        changes=tuple(changes),
        already=tuple(already),
        refused=tuple(refused),
    )


def bulk_edit(db: Database, desk: Desk, ids: Iterable[int], field: str, value: Any) -> Touched:
    """Give the field of all who may have it this value, as one deed.

    As with ``edit_person`` the field is the officer's from now on, and a doubt about it is
    settled. Nobody to change is no deed. Raises as ``bulk_preview``, and ``PersonUnknown``.
    """
    wanted = list(dict.fromkeys(ids))
    known = people_by_id(db, wanted)
    for person_id in wanted:
        if person_id not in known:
            raise PersonUnknown(person_id)
    preview = bulk_preview([known[one] for one in wanted], field, value)
    if not preview.changes:
        return frozenset()
    details = {"field": field, "value": to_plain(preview.value), "count": len(preview.changes)}
    with deed(db, desk, "bulk-edit", details) as act:
        save_people(act, [_changed(one, field, preview.value) for one in preview.changes])
    return act.touched


def _changed(person: Person, field: str, value: Any) -> Person:
    new: dict[str, Any] = {field: value}
    return replace(
        person,
        **new,
        by_hand=person.by_hand | {field},
        doubts=tuple(doubt for doubt in person.doubts if doubt.field != field),
    )


def _checked(field: str, value: Any) -> Any:
    if field not in BULK_FIELDS:
        raise BulkImpossible(field, "field")
    if type(value) is str:
        value = " ".join(value.split()) or None
    if not isinstance(value, _TYPES[field]):
        raise BulkImpossible(field, "value")
    if field == "region" and value is not None and region_name(value) is None:
        raise RegionUnknown(value)
    return value


def _why_not(person: Person, field: str, value: Any) -> NotFor | None:
    """A leaver has no room, staff no register, and nobody is released before he came.

    Emptying a field makes sense for everybody.
    """
    if value is None:
        return None
    if field in ("block", "cell") and person.presence is not Presence.PRESENT:
        return NotFor.LEFT
    stay = field in ("register_class", "admitted_on", "release_on")
    if stay and person.kind is Kind.STAFF:
        return NotFor.STAFF
    admitted = value if field == "admitted_on" else person.admitted_on
    release = value if field == "release_on" else person.release_on
    if stay and isinstance(admitted, date) and isinstance(release, date) and release < admitted:
        return NotFor.DATES
    return None
