"""The recapitulation on paper: how many voters on which list, along every line; no name.

How many are detained or convicted is for the desk itself, as the register is (T10).
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from rutan_desk.domain.disclosure import Receiver
from rutan_desk.domain.election import Election
from rutan_desk.domain.lists import Category
from rutan_desk.domain.person import Sex
from rutan_desk.domain.readiness import Readiness
from rutan_desk.domain.recap import ON_LISTS, AgeGroup, HeldAs, Recap, Tally, recap
from rutan_desk.domain.region import PROVINCE, part
from rutan_desk.domain.station import Station
from rutan_desk.ops.printing import Printed
from rutan_desk.ops.sheet_paper import ListPaperWords, Made, PartWords, printed, station_label
from rutan_desk.reports.chart import Bar, Chart
from rutan_desk.reports.list_sheet import SheetColumn, SheetPart
from rutan_desk.store import Database
from rutan_desk.store.journal import Desk
from rutan_desk.store.regions import region_label
from rutan_desk.store.settings import read_settings
from rutan_desk.store.stations import stations_of

_LISTS: tuple[tuple[Category, ...], ...] = (
    *((one,) for one in ON_LISTS),
    (Category.NONE, Category.UNKNOWN),
)
_BY_REGISTER = 1
"""The place of the table by register behind those by station and age."""
_SEXES = (Sex.MALE, Sex.FEMALE)


@dataclass(frozen=True, slots=True, kw_only=True)
class RecapWords:
    """What the recapitulation says beside every list (see ``words.recap_papers``).

    Its five tables are by station, age, disability, register and home. ``unlisted`` heads who
    stands on no list, ``no_sex`` those whose sex is not known; ``counted`` says what the bars
    count, each with a short ``bar`` below it.
    """

    sheet: ListPaperWords
    voters: str
    group: str
    unlisted: str
    no_sex: str
    no_station: str
    counted: str
    inactive: str
    age: Callable[[AgeGroup | None], str]
    bar: Callable[[AgeGroup | None], str]
    disability: Callable[[str], str]
    held: Callable[[HeldAs], str]


def recap_paper(
    db: Database,
    desk: Desk,
    words: RecapWords,
    people: Sequence[Readiness],
    election: Election,
    size: str = "A4",
    receiver: Receiver = Receiver.INTERNAL,
) -> Printed:
    """Who has the right to vote, counted; every table sums up to the same people."""
    found = recap(people, stations_of(db, election.id), election)
    made = Made(
        report="recap",
        receiver=receiver,
        election=election,
        parts=_parts(db, words, found, receiver),
        facts=(
            (words.voters, _whole(found.total)),
            (words.inactive, str(found.inactive)),
        ),
        signed=True,
    )
    return printed(db, desk, words.sheet, made, size)


def _whole(total: Tally) -> str:
    male, female = (total.of(Category, sex) for sex in _SEXES)
    return f"{total.total} (L {male}, P {female})"


def _parts(
    db: Database, words: RecapWords, found: Recap, receiver: Receiver
) -> tuple[SheetPart, ...]:
    home = part(read_settings(db).station_region, PROVINCE)
    ages = [(words.age(one), tally) for one, tally in found.ages]
    bars = tuple(Bar(words.bar(one), tally.total) for one, tally in found.ages)
    rows: tuple[Sequence[tuple[str, Tally]], ...] = (
        [(_station(one, words), tally) for one, tally in found.stations],
        ages,
        [(words.disability(code), tally) for code, tally in found.disabilities],
        [(words.held(one), tally) for one, tally in found.held],
        [(_home(code, words, home), tally) for code, tally in found.homes],
    )
    tables = words.sheet.sheet.parts
    if not found.total.total:
        return (SheetPart((SheetColumn(words.group),), (), empty=tables[0].empty),)
    shape = _columns(words, found.total)
    stations, by_age, *others = (
        _table(table, some, found.total, words, shape)
        for table, some in zip(tables, rows, strict=True)
    )
    if receiver is not Receiver.INTERNAL:
        del others[_BY_REGISTER]
    return (stations, replace(by_age, chart=Chart(bars, words.counted)), *others)


def _table(
    table: PartWords,
    rows: Iterable[tuple[str, Tally]],
    total: Tally,
    words: RecapWords,
    shape: tuple[SheetColumn, ...],
) -> SheetPart:
    return SheetPart(
        columns=shape,
        rows=tuple(_row(label, tally, shape) for label, tally in rows),
        title=table.title,
        totals=(_row(words.sheet.head.total, total, shape),),
    )


def _station(station: Station | None, words: RecapWords) -> str:
    return station_label(words.sheet, station) if station else words.no_station


def _home(code: str, words: RecapWords, home: str | None) -> str:
    return region_label(code, home) if code else words.sheet.head.unknown_address


def _columns(words: RecapWords, total: Tally) -> tuple[SheetColumn, ...]:
    """Two for each list, by sex, and the sums; one for the unknown only where there is one."""
    names = (*(words.sheet.say.category(one) for one in ON_LISTS), words.unlisted)
    unknown = (words.no_sex,) if total.of(Category, None) else ()
    sums = (*(f"{words.sheet.head.total} {sex.value}" for sex in _SEXES), *unknown, "L+P")
    headings = (*(f"{name} {sex.value}" for name in names for sex in _SEXES), *sums)
    return (
        SheetColumn(words.group, bold=True),
        *(SheetColumn(text, "right") for text in headings),
    )


def _row(label: str, tally: Tally, shape: Sequence[SheetColumn]) -> tuple[str, ...]:
    figures = [tally.of(lists, sex) for lists in _LISTS for sex in _SEXES]
    figures += [tally.of(Category, sex) for sex in _SEXES]
    if len(shape) > len(figures) + 2:
        figures.append(tally.of(Category, None))
    return (label, *map(str, (*figures, tally.total)))
