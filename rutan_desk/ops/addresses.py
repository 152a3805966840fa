"""Addresses that name a place in words only: the queue, and giving many people its code.

Nothing is decided here: ``open_addresses`` suggests, ``settle_address`` records what an
officer chose.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from functools import lru_cache

from rutan_desk.domain.errors import PersonUnknown, RegionUnknown
from rutan_desk.domain.person import Citizenship, Person, Presence
from rutan_desk.domain.region import DISTRICT, level
from rutan_desk.exchange.address_match import Suggestion, suggest_regions
from rutan_desk.exchange.address_words import place_text
from rutan_desk.exchange.places import DEPTHS, Places
from rutan_desk.exchange.splits import split_address
from rutan_desk.store import Database
from rutan_desk.store.journal import Desk, Touched, deed
from rutan_desk.store.people import all_people, people_by_id, save_people
from rutan_desk.store.regions import names_of, region_name
from rutan_desk.store.settings import read_settings


@dataclass(frozen=True, slots=True)
class AddressTask:
    """People whose address says the same place, and the regions it may mean, best first.

    ``text`` is one of the addresses as written, ``place`` what all of them share (without
    street and RT/RW), ``region`` the code they have so far, ``rt`` and ``rw`` what every
    one of the addresses says and nobody has recorded.
    """

    people: tuple[Person, ...]
    text: str
    place: str
    region: str | None
    rt: str | None
    rw: str | None
    suggestions: tuple[Suggestion, ...]

    @property
    def ids(self) -> tuple[int, ...]:
        """The people, by id."""
        return tuple(person.id for person in self.people)


def open_addresses(db: Database, needed: int = DISTRICT) -> list[AddressTask]:
    """The queue: the place with the most people first, then by place.

    Of everybody here and Indonesian whose region is missing or less deep than ``needed``
    (2 kabupaten, 3 kecamatan, 4 desa) and whose address says something. Reads the names of
    all villages, so it belongs to a worker.
    """
    groups: dict[tuple[str, str | None], list[Person]] = {}
    for person in all_people(db):
        if _is_open(person, needed):
            place = place_text(address_text(person))
            groups.setdefault((place.casefold(), person.region), []).append(person)
    home = read_settings(db).station_region
    tasks = [_task(people, region, home) for (_, region), people in groups.items()]
    return sorted(tasks, key=lambda task: (-len(task.people), task.place.casefold()))


def waiting_addresses(people: Iterable[Person], needed: int = DISTRICT) -> int:
    """How many people ``open_addresses`` would show, without what their addresses may mean."""
    return sum(_is_open(person, needed) for person in people)


def address_text(person: Person) -> str:
    """All that is written of where somebody lives, in one line."""
    return ", ".join(filter(None, (person.street, person.region_as_written)))


def suggestions_for(
    person: Person, home: str, under: str | None = None, limit: int = 5
) -> tuple[Suggestion, ...]:
    """What the address of one person may mean; ``home`` is the region of the station."""
    return tuple(suggest_regions(address_text(person), _places(home), limit, under))


def settle_address(
    db: Database,
    desk: Desk,
    ids: Iterable[int],
    code: str,
    rt: str | None = None,
    rw: str | None = None,
) -> Touched:
    """Give all these people one region, as one deed; the fields are the officer's now.

    ``rt`` and ``rw`` are set only where given; a doubt about a field set is settled.
    Nobody to change is no deed. Raises ``RegionUnknown`` and ``PersonUnknown``; then
    nobody is changed.
    """
    if region_name(code) is None:
        raise RegionUnknown(code)
    wanted = list(dict.fromkeys(ids))
    known = people_by_id(db, wanted)
    for person_id in wanted:
        if person_id not in known:
            raise PersonUnknown(person_id)
    given = {"region": code, "rt": rt, "rw": rw}
    fields = [name for name, value in given.items() if value]
    people = [known[one] for one in wanted]
    changed = [one for one in people if any(getattr(one, name) != given[name] for name in fields)]
    if not changed:
        return frozenset()
    details = {"field": "region", "value": code, "count": len(changed)}
    with deed(db, desk, "bulk-edit", details) as act:
        save_people(act, [_settled(one, given, fields) for one in changed])
    return act.touched


def _settled(person: Person, given: dict[str, str | None], fields: Collection[str]) -> Person:
    return replace(
        person,
        region=given["region"],
        rt=given["rt"] or person.rt,
        rw=given["rw"] or person.rw,
        by_hand=person.by_hand | frozenset(fields),
        doubts=tuple(doubt for doubt in person.doubts if doubt.field not in fields),
    )


def _is_open(person: Person, needed: int) -> bool:
    return (
        person.presence is Presence.PRESENT
        and person.citizenship is Citizenship.WNI
        and level(person.region or "") < needed
        and bool(place_text(address_text(person)))
    )


def _task(people: list[Person], region: str | None, home: str) -> AddressTask:
    text = address_text(people[0])
    said = {(split.rt, split.rw) for split in (split_address(address_text(p)) for p in people)}
    rt, rw = said.pop() if len(said) == 1 else (None, None)
    if any(person.rt or person.rw for person in people):
        rt = rw = None
    return AddressTask(
        people=tuple(people),
        text=text,
        place=place_text(text),
        region=region,
        rt=rt,
        rw=rw,
        suggestions=_suggested(place_text(text), home, region),
    )


@lru_cache(8_192)
def _suggested(text: str, home: str, region: str | None) -> tuple[Suggestion, ...]:
    # A code no longer in the files says nothing of where to look.
    under = region if region and region_name(region) else None
    return tuple(suggest_regions(text, _places(home), under=under))


@lru_cache(1)
def _places(home: str) -> Places:
    names = {code: name for depth in DEPTHS for code, name in names_of(depth).items()}
    return Places(names, home)
