"""Lists for the desk itself: who votes where, how KPU's list compares with who is here.

Internal paper: NIK masked, and never anything of the crime (T10).
"""

from collections.abc import Iterable, Sequence

from rutan_desk.domain.disclosure import Receiver
from rutan_desk.domain.election import Election
from rutan_desk.domain.list_line import ListLine
from rutan_desk.domain.names import fold
from rutan_desk.domain.nik import masked
from rutan_desk.domain.paper_table import line_key, person_key
from rutan_desk.domain.person import Person, Sex
from rutan_desk.domain.readiness import Readiness
from rutan_desk.domain.region import PROVINCE, part
from rutan_desk.domain.station import Station
from rutan_desk.ops.printing import Printed
from rutan_desk.ops.sheet_paper import ListPaperWords, Made, home_of, printed, station_label
from rutan_desk.ops.stations import voting_here
from rutan_desk.ops.voter_lists import Listed, list_result
from rutan_desk.reports.list_sheet import SheetColumn, SheetPart
from rutan_desk.store import Database
from rutan_desk.store.journal import Desk
from rutan_desk.store.settings import read_settings
from rutan_desk.store.stations import stations_of


def station_plan(
    db: Database,
    desk: Desk,
    words: ListPaperWords,
    people: Iterable[Readiness],
    election: Election,
    size: str = "A4",
) -> Printed:
    """Who votes where: a sum of every station, then each station's people by block."""
    stations = stations_of(db, election.id)
    voters = voting_here(people)
    at = {
        one.id: [v for v in voters if v.station is not None and v.station.id == one.id]
        for one in stations
    }
    nowhere = [one for one in voters if one.station is None]
    sums, each = words.sheet.parts
    number, *figures = sums.headings
    counted = [
        _station_sum(at[one.id], one.ceiling or election.max_per_station) for one in stations
    ]
    lost = [("-", each.title, *map(str, _counts(nowhere)), "-", "-", "-")] if nowhere else []
    overview = SheetPart(
        columns=(
            SheetColumn(number),
            SheetColumn(words.head.place, weight=2),
            *(SheetColumn(one, "right") for one in figures),
        ),
        rows=(
            *(
                (one.number, one.place or "-", *map(str, some))
                for one, some in zip(stations, counted, strict=True)
            ),
            *lost,
        ),
        totals=_sum_of(words, [*counted, (*_counts(nowhere), 0, 0, 0)]),
        title=sums.title,
        empty=sums.empty,
    )
    columns = _people_columns(words, *each.headings)
    parts = [
        SheetPart(
            columns=columns,
            rows=_plan_rows(some, words),
            title=title,
            empty=each.empty,
            keys=tuple(person_key(one.person.uuid) for one in _by_block(some)),
        )
        for title, some in (
            *((station_label(words, one), at[one.id]) for one in stations),
            *([(each.title, nowhere)] if nowhere else []),
        )
    ]
    made = Made(
        report="station-plan",
        receiver=Receiver.INTERNAL,
        election=election,
        parts=(overview, *parts),
    )
    return printed(db, desk, words, made, size)


def _counts(people: Sequence[Readiness]) -> tuple[int, ...]:
    """Of each sex, all (also of no known sex), and on KPU's list."""
    sexes = [one.person.sex for one in people]
    listed = sum(one.line is not None for one in people)
    return (*(sexes.count(one) for one in Sex), len(people), listed)


def _station_sum(people: Sequence[Readiness], ceiling: int) -> tuple[int, ...]:
    left = ceiling - len(people)
    return (*_counts(people), ceiling, max(left, 0), max(-left, 0))


def _sum_of(
    words: ListPaperWords, counted: Sequence[tuple[int, ...]]
) -> tuple[tuple[str, ...], ...]:
    sums = [sum(figures) for figures in zip(*counted, strict=True)]
    return ((words.head.total, "", *map(str, sums)),)


def _plan_rows(people: Sequence[Readiness], words: ListPaperWords) -> tuple[tuple[str, ...], ...]:
    return tuple(
        (
            str(number),
            one.person.name,
            one.person.sex or "-",
            _cell(one.person),
            words.say.category(one.place.category),
        )
        for number, one in enumerate(_by_block(people), 1)
    )


def _by_block(people: Sequence[Readiness]) -> list[Readiness]:
    return sorted(people, key=lambda one: (one.person.block or "", _by_name(one.person)))


def list_comparison(
    db: Database,
    desk: Desk,
    words: ListPaperWords,
    election: Election,
    station: Station | None = None,
    size: str = "A4",
) -> Printed:
    """KPU's list against who is here: on it and gone, here but not on it, to decide, agreed."""
    result = list_result(db, election)
    here, gone = (_at(some, station) for some in (result.here, result.gone))
    open_lines = [one for one in result.open if station is None or one.station_id == station.id]
    absent = sorted(result.absent, key=_by_name)
    home = _province(db)
    say = words.say
    wanted = words.sheet.parts
    rows = (
        tuple(
            (
                *_line_cells(one.line),
                say.presence(one.person.presence),
                say.day(one.person.left_on) if one.person.left_on else "-",
            )
            for one in gone
        ),
        tuple(
            (str(number), one.name, masked(one.nik) or "-", _cell(one), home_of(one, home))
            for number, one in enumerate(absent, 1)
        ),
        tuple((*_line_cells(one), _born(one, words), one.street or "-") for one in open_lines),
        tuple((*_line_cells(one.line), one.person.name, _cell(one.person)) for one in here),
    )
    keys = (
        tuple(person_key(one.person.uuid) for one in gone),
        tuple(person_key(one.uuid) for one in absent),
        tuple(line_key(one.uuid) for one in open_lines),
        tuple(person_key(one.person.uuid) for one in here),
    )
    parts = tuple(
        SheetPart(
            columns=_people_columns(words, *part.headings),
            rows=some,
            title=part.title,
            empty=part.empty,
            keys=known,
        )
        for part, some, known in zip(wanted, rows, keys, strict=True)
    )
    made = Made(
        report="list-comparison",
        receiver=Receiver.INTERNAL,
        election=election,
        station=station,
        parts=parts,
        facts=tuple((part.title, str(len(some))) for part, some in zip(wanted, rows, strict=True)),
    )
    return printed(db, desk, words, made, size)


def _people_columns(words: ListPaperWords, number: str, *headings: str) -> tuple[SheetColumn, ...]:
    """Number and name, then whatever the list has; the name is what a line is looked up by."""
    name = SheetColumn(words.head.name, weight=2, bold=True)
    others = (
        SheetColumn(text, "center", 0) if text == words.head.sex else SheetColumn(text)
        for text in headings
    )
    return (SheetColumn(number, "center", 0), name, *others)


def _line_cells(line: ListLine) -> tuple[str, str, str]:
    return line.number or "-", line.name, masked(line.nik or line.nik_as_written) or "-"


def _born(line: ListLine, words: ListPaperWords) -> str:
    return words.say.day(line.birth_date) if line.birth_date else line.birth_as_written or "-"


def _at(some: Sequence[Listed], station: Station | None) -> list[Listed]:
    return [one for one in some if station is None or one.line.station_id == station.id]


def _cell(person: Person) -> str:
    return " / ".join(filter(None, (person.block, person.cell))) or "-"


def _by_name(person: Person) -> tuple[str, int]:
    return fold(person.name), person.id


def _province(db: Database) -> str | None:
    return part(read_settings(db).station_region, PROVINCE)
