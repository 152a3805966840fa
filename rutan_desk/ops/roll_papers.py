"""*Daftar hadir* of one list of a station: DPT, DPTb or DPK, as KPPS sign them in.

Once the day is frozen they are the frozen lists; before, as they would be frozen now. The
columns follow what is known of Model C.DAFTAR HADIR (FORMS §1.7); KPPS match who is on the
DPTb or DPK with the card, so the NIK of these stands in full (T10).
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace

from rutan_desk.domain.day import RollLine
from rutan_desk.domain.disclosure import Field, Receiver, Shown, shown
from rutan_desk.domain.election import Election
from rutan_desk.domain.lists import Category
from rutan_desk.domain.paper_table import line_key
from rutan_desk.domain.person import Person
from rutan_desk.domain.readiness import Readiness
from rutan_desk.domain.region import PROVINCE, part
from rutan_desk.domain.station import Station
from rutan_desk.ops.day_calling import by_number
from rutan_desk.ops.day_roll import roll_of
from rutan_desk.ops.printing import (
    PaperWords,
    Printed,
    home_district,
    roll_imprint,
    roll_printed,
    roll_signatures,
    roll_station,
)
from rutan_desk.reports import roll as paper
from rutan_desk.store import Database
from rutan_desk.store.day import day_of, roll_lines
from rutan_desk.store.journal import Desk
from rutan_desk.store.people import people_by_id
from rutan_desk.store.regions import region_label
from rutan_desk.store.settings import read_settings

REPORTS = {
    Category.DPT: "roll-dpt",
    Category.DPTB: "roll-dptb",
    Category.DPK: "roll-dpk",
}
"""What the rolls of one list are called."""
_BY_CARD = (Category.DPTB, Category.DPK)


@dataclass(frozen=True, slots=True, kw_only=True)
class ListRollWords:
    """Everything the roll of one list says that is not data (see ``words.roll_papers``).

    ``of_list`` names the list and the form it follows; ``gone`` stands below who is no
    longer here, ``added`` below who came on the list after the freeze.
    """

    paper: PaperWords
    of_list: str
    gone: str
    added: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ListRollAsked:
    """Which list of which station (``None``: the first special one), on which paper."""

    election: Election
    category: Category
    station: str | None = None
    size: str = "A4"


@dataclass(frozen=True, slots=True)
class _Makes:
    """What makes a line of paper out of a line of the roll."""

    words: ListRollWords
    asked: ListRollAsked
    people: Mapping[int, Person]
    home: str | None


def list_roll(
    db: Database,
    desk: Desk,
    words: ListRollWords,
    people: Callable[[], Iterable[Readiness]],
    asked: ListRollAsked,
) -> Printed:
    """The roll of one list by its numbers, whoever has left among them; changes nothing.

    ``people`` judges everybody where nothing is frozen yet. Raises ``StationUnknown``.
    """
    election, settings = asked.election, read_settings(db)
    station = roll_station(db, election, settings, asked.station)
    lines = _lines(db, election, people, station, asked.category)
    makes = _Makes(
        words,
        asked,
        people_by_id(db, [one.person_id for one in lines if one.person_id is not None]),
        part(station.region, PROVINCE),
    )
    codes = tuple(one.code for one in election.contests)
    sheet = paper.RollSheet(
        report=REPORTS[asked.category],
        of_list=words.of_list,
        contests=tuple(code.replace("_", " ") for code in codes)
        if asked.category is Category.DPTB
        else (),
        words=words.paper.roll,
        imprint=roll_imprint(db, desk.officer, words.paper, settings, election),
        election=election.name,
        day=election.day,
        day_text=words.paper.day,
        station=f"TPS {station.number}",
        station_place=station.place,
        station_region=region_label(station.region) if station.region else "",
        lines=tuple(_line(makes, at, one) for at, one in enumerate(lines, 1)),
        signatures=roll_signatures(words.paper, settings),
        signed_at=settings.place,
        size=asked.size,
    )
    return roll_printed(db, sheet)


def _lines(
    db: Database,
    election: Election,
    people: Callable[[], Iterable[Readiness]],
    station: Station,
    category: Category,
) -> list[RollLine]:
    """The lines in force of the list, by number."""
    frozen = day_of(db, election.id) is not None
    whole = roll_lines(db, election.id) if frozen else roll_of(db, election, people())
    return sorted(
        (
            one
            for one in whole
            if one.station_id == station.id and one.category is category and one.active
        ),
        key=by_number,
    )


def _line(makes: _Makes, at: int, one: RollLine) -> paper.RollLine:
    """Name, sex and disability as on the list; what the list does not say, as we know it."""
    words, category = makes.words, makes.asked.category
    person = makes.people.get(one.person_id or 0)
    known = person or Person(name=one.name)
    line = paper.roll_line(
        at,
        replace(known, name=one.name, sex=one.sex, disability=one.disability),
        region=_region(known, makes),
        day=makes.asked.election.day,
        matches_card=category in _BY_CARD,
    )
    notes = (words.added if one.added_reason else "", words.gone if one.gone else "")
    return replace(
        line,
        list_number=one.number,
        note=" · ".join(filter(None, notes)),
        absent=one.gone is not None,
        ballots=_ballots(makes, one) if category is Category.DPTB else (),
        key=line.key if person else line_key(one.uuid),
    )


def _ballots(makes: _Makes, one: RollLine) -> tuple[bool | None, ...]:
    """Whether he gets the paper of each contest; with none at all that is not settled yet."""
    return tuple(
        contest.code in one.ballots if one.ballots else None
        for contest in makes.asked.election.contests
    )


def _region(person: Person, makes: _Makes) -> str:
    """The KTP-el address as far as KPPS may read it: of the DPK down to the desa."""
    dpk = makes.asked.category is Category.DPK
    village = shown(Receiver.KPPS, Field.ADDRESS, dpk=dpk) is Shown.VILLAGE
    if village and person.region is not None:
        return region_label(person.region, makes.home)
    return home_district(person, makes.home)
