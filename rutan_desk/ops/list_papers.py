"""Lists for the desk itself: who votes where, how KPU's list compares, whose move to file.

Internal paper: NIK masked, and never anything of the crime (T10).
"""

from collections.abc import Iterable, Sequence

from rutan_desk.domain.disclosure import Receiver
from rutan_desk.domain.election import Election
from rutan_desk.domain.list_line import ListLine
from rutan_desk.domain.names import fold
from rutan_desk.domain.nik import masked
from rutan_desk.domain.person import Person
from rutan_desk.domain.readiness import Readiness, Step
from rutan_desk.domain.region import PROVINCE, part
from rutan_desk.domain.standing import Action
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

_LAST = SheetColumn("", "left")
_MOVES = (Action.CHECK_DPT, Action.FILE_MOVE, Action.NAME_GROUND)


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
    head = words.head
    columns = tuple(
        SheetColumn(text, "right" if at else "left") for at, text in enumerate(sums.headings)
    )
    overview = SheetPart(
        columns=(columns[0], SheetColumn(head.place, weight=2), *columns[1:]),
        rows=tuple(_station_sum(one, at[one.id], election) for one in stations),
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


def _station_sum(
    station: Station, people: Sequence[Readiness], election: Election
) -> tuple[str, ...]:
    ceiling = station.ceiling or election.max_per_station
    listed = sum(one.line is not None for one in people)
    left = ceiling - len(people)
    figures = (len(people), listed, ceiling, max(left, 0), max(-left, 0))
    return (station.number, station.place or "-", *map(str, figures))


def _plan_rows(people: Sequence[Readiness], words: ListPaperWords) -> tuple[tuple[str, ...], ...]:
    ordered = sorted(people, key=lambda one: (one.person.block or "", _by_name(one.person)))
    return tuple(
        (
            str(number),
            one.person.name,
            one.person.sex or "-",
            _cell(one.person),
            words.say.category(one.place.category),
        )
        for number, one in enumerate(ordered, 1)
    )


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
            for number, one in enumerate(sorted(result.absent, key=_by_name), 1)
        ),
        tuple((*_line_cells(one), _born(one, words), one.street or "-") for one in open_lines),
        tuple((*_line_cells(one.line), one.person.name, _cell(one.person)) for one in here),
    )
    parts = tuple(
        SheetPart(
            columns=_people_columns(words, *part.headings),
            rows=some,
            title=part.title,
            empty=part.empty,
        )
        for part, some in zip(wanted, rows, strict=True)
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


def moves_to_file(
    db: Database,
    desk: Desk,
    words: ListPaperWords,
    people: Iterable[Readiness],
    election: Election,
    size: str = "A4",
) -> Printed:
    """Whose move to our station is to be filed, or first checked, the most pressing first."""
    home, say = _province(db), words.say
    queue = _queue(people, _MOVES)
    rows = tuple(
        (
            str(number),
            one.person.name,
            masked(one.person.nik) or "-",
            _cell(one.person),
            home_of(one.person, home),
            (one.enrolment.elsewhere_place if one.enrolment else "") or "-",
            "\n".join(map(say.reason, one.place.reasons)) or "-",
            say.day(step.due) if step.due else "-",
        )
        for number, (step, one) in enumerate(queue, 1)
    )
    return _one_part(db, desk, words, "moves-to-file", rows, election, size)


def people_to_move_back(
    db: Database,
    desk: Desk,
    words: ListPaperWords,
    people: Iterable[Readiness],
    election: Election,
    size: str = "A4",
) -> Printed:
    """Who was released though on our list, and may go back to his home station's list (T9)."""
    home, say = _province(db), words.say
    rows = tuple(
        (
            str(number),
            one.person.name,
            masked(one.person.nik) or "-",
            one.line.number or "-" if one.line else "-",
            home_of(one.person, home),
            say.day(one.person.left_on) if one.person.left_on else "-",
            say.day(step.due) if step.due else "-",
        )
        for number, (step, one) in enumerate(_queue(people, (Action.MOVE_BACK,)), 1)
    )
    return _one_part(db, desk, words, "move-back", rows, election, size)


def _one_part(
    db: Database,
    desk: Desk,
    words: ListPaperWords,
    report: str,
    rows: tuple[tuple[str, ...], ...],
    election: Election,
    size: str,
) -> Printed:
    [part_words] = words.sheet.parts
    table = SheetPart(
        columns=_people_columns(words, *part_words.headings),
        rows=rows,
        empty=part_words.empty,
    )
    made = Made(
        report=report,
        receiver=Receiver.INTERNAL,
        election=election,
        parts=(table,),
        facts=((words.head.people, str(len(rows))),),
    )
    return printed(db, desk, words, made, size)


def _queue(people: Iterable[Readiness], actions: Sequence[Action]) -> list[tuple[Step, Readiness]]:
    found = [(step, one) for one in people for step in one.steps if step.action in actions]
    first = {one.person.id: (step, one) for step, one in reversed(found)}
    return sorted(
        first.values(),
        key=lambda pair: (pair[0].due is None, str(pair[0].due), _by_name(pair[1].person)),
    )


def _people_columns(words: ListPaperWords, *headings: str) -> tuple[SheetColumn, ...]:
    """Number and name, then whatever the list has; the name is what a line is looked up by."""
    number, name = (
        SheetColumn(words.head.number, "center", 0),
        SheetColumn(words.head.name, weight=2, bold=True),
    )
    return (number, name, *(SheetColumn(text) for text in headings))


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
