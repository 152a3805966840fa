"""What can be found from anywhere: people, pages, actions, deeds, folded for comparing."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from rutan_desk.domain.names import squeezed
from rutan_desk.domain.person import Person
from rutan_desk.store import Database
from rutan_desk.store.history import DeedRow, history
from rutan_desk.store.people import all_people
from rutan_desk.words.catalog import tr
from rutan_desk.words.deeds import deed_title
from rutan_desk.words.moments import moment
from rutan_desk.words.values import place_of

DEEDS = 300
"""How many of the newest deeds are looked through."""


class Sort(Enum):
    """What was found, in the order it is offered."""

    PERSON = "person"
    ROOM = "room"
    ACTION = "action"
    DEED = "deed"


_MOST = {Sort.PERSON: 6, Sort.ROOM: 2, Sort.ACTION: 2, Sort.DEED: 2}
"""How many of a sort are offered; the count says how many more there are."""


@dataclass(frozen=True, slots=True)
class Thing:
    """Something to find: ``key`` is a person's or deed's id, a room's name, an action's place."""

    sort: Sort
    key: int | str
    text: str
    about: str
    hay: str


def read_things(db: Database) -> list[Thing]:
    """People and deeds, in the worker; people who are here before those who left."""
    people = sorted(all_people(db), key=lambda one: (one.presence.value != "present", one.name))
    return [*map(_of_person, people), *map(_of_deed, history(db, DEEDS))]


def _of_person(person: Person) -> Thing:
    name = person.name
    if person.alias:
        name = f"{name} ({tr('alias {alias}').format(alias=person.alias)})"
    number = person.nik or person.nik_as_written
    parts = (person.name, person.alias, number, person.register_number)
    about = " · ".join(filter(None, (person.register_number, place_of(person))))
    hay = "|".join(squeezed(part) for part in parts if part)
    return Thing(Sort.PERSON, person.id, name, about, hay)


def _of_deed(deed: DeedRow) -> Thing:
    title = deed_title(deed.kind, deed.details)
    about = f"{deed.officer} · {moment(deed.at)}"
    return Thing(Sort.DEED, deed.id, title, about, squeezed(title))


def thing_of(sort: Sort, key: int | str, text: str, about: str = "") -> Thing:
    """A room or an action by its word."""
    return Thing(sort, key, text, about, squeezed(text))


@dataclass(frozen=True, slots=True)
class Found:
    """The best of each sort, and how many fit altogether."""

    things: tuple[Thing, ...]
    count: int


def look_for(text: str, things: Iterable[Thing]) -> Found:
    """Everything that holds the text, punctuation and spaces ignored.

    Within a sort first what begins with it, then by the order given.
    """
    needle = squeezed(text)
    if not needle:
        return Found((), 0)
    found = [one for one in things if needle in one.hay]
    best: list[Thing] = []
    for sort in Sort:
        same = [one for one in found if one.sort is sort]
        same.sort(key=lambda one: not _begins(one, needle))
        best += same[: _MOST[sort]]
    return Found(tuple(best), len(found))


def _begins(thing: Thing, needle: str) -> bool:
    return thing.hay.startswith(needle) or f"|{needle}" in thing.hay
