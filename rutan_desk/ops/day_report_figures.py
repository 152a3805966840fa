"""The figures of the report of a voting day, out of its balance: lists, papers, half hours."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from rutan_desk.domain.balance import StationBalance
from rutan_desk.domain.day import ABSENCES, UNDER_WAY, DayState, Remark
from rutan_desk.domain.election import Election
from rutan_desk.domain.lists import Category
from rutan_desk.domain.nik import mask_in_text
from rutan_desk.domain.pace import by_half_hour
from rutan_desk.domain.person import Sex
from rutan_desk.domain.result_form import Check, ResultForm, Trio
from rutan_desk.domain.roll_count import LISTS, Seat
from rutan_desk.domain.station import Station
from rutan_desk.reports.day_report_sheet import (
    BySex,
    ContestLine,
    ListFigures,
    RemarkLine,
    StationReport,
)

REST = tuple(state for state in UNDER_WAY if state is not DayState.VOTED)
STATES: tuple[DayState | None, ...] = (DayState.VOTED, *ABSENCES, *REST, None)
"""As the rows of the report: voted, each absence, still under way, nobody of ours."""
_TRIOS = ("listed", "dpt", "dptb", "dpk", "users", "disabled")
_PAPERS = ("received", "used", "returned", "unused", "valid", "invalid", "votes")
IDENTITIES = ("E1", "E2", "E3", "E4", "E5:received", "E5:used", "E6")
"""The rows of the identities; a row holds every check whose key begins so."""
_NONE = "-"
_UNEQUAL = "<>"
"""The fonts have no sign for it, and would print the equals sign that is inside."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureWords:
    """How figures are called (see ``words.day_report_papers``).

    ``lines`` are by the names of ``ResultForm``, ``identities`` by ``IDENTITIES``, ``parts``
    by what stands behind them in a key. ``difference`` says the key of a difference or
    remark; ``no_remark`` stands where one is missing; ``missing`` counts figures not typed in.
    """

    category: Callable[[Category], str]
    lines: Mapping[str, str]
    identities: Mapping[str, str]
    parts: Mapping[str, str]
    agrees: str
    difference: Callable[[str], str]
    no_remark: str
    missing: str


def station_reports(
    words: FigureWords,
    balances: Sequence[StationBalance],
    stations: Mapping[int, Station],
    seated: Sequence[Seat],
    figures: Mapping[tuple[int, str], int],
    remarks: Sequence[Remark],
    contests: Sequence[str],
) -> tuple[StationReport, ...]:
    """Each station as its own pages; ``figures`` are by station and key as typed in."""
    return tuple(
        StationReport(
            number=stations[one.station_id or 0].number,
            place=stations[one.station_id or 0].place,
            lists=tuple(
                _list_figures(words, one.station_id or 0, category, seated, figures)
                for category in LISTS
            ),
            ballots=_ballots(words, one.contests, contests),
            checks=_checks(words, one.checks, contests),
            remarks=_remarks(words, one, remarks),
            disabled_counted=_counted(figures, one.station_id or 0, "disabled"),
            open=len(_open(one, remarks)),
        )
        for one in balances
    )


def _list_figures(
    words: FigureWords,
    station_id: int,
    category: Category,
    seated: Iterable[Seat],
    figures: Mapping[tuple[int, str], int],
) -> ListFigures:
    here = [
        seat
        for seat in seated
        if seat.line.station_id == station_id and seat.line.category is category
    ]
    disabled = [seat for seat in here if seat.line.disability is not None]
    return ListFigures(
        name=words.category(category),
        states=tuple(_by_sex(seat for seat in here if _state(seat) is state) for state in STATES),
        disabled=_by_sex(disabled),
        disabled_voted=_by_sex(seat for seat in disabled if seat.vote),
        counted=_counted(figures, station_id, category.value),
    )


def _state(seat: Seat) -> DayState | None:
    return seat.attendance.state if seat.attendance else None


def _by_sex(seated: Iterable[Seat]) -> BySex:
    counts = Counter(seat.line.sex for seat in seated)
    return BySex(counts[Sex.MALE], counts[Sex.FEMALE], counts[None])


def _counted(figures: Mapping[tuple[int, str], int], station_id: int, roll: str) -> BySex | None:
    """KPPS's count of a roll, once both figures are there."""
    male, female = (figures.get((station_id, f"kpps:{roll}:{sex}")) for sex in Sex)
    return None if male is None or female is None else BySex(male, female)


def _ballots(
    words: FigureWords, forms: Iterable[ResultForm], contests: Sequence[str]
) -> tuple[ContestLine, ...]:
    """The lines of C.HASIL; a contest that the station does not hold has no figures."""
    by_contest = {form.contest: form for form in forms}
    columns = [by_contest.get(code) for code in contests]
    trios = [
        (name, [_trio(getattr(form, name)) if form else _NONE for form in columns])
        for name in _TRIOS
    ]
    papers = [
        (name, [_number(getattr(form, name)) if form else _NONE for form in columns])
        for name in _PAPERS
    ]
    return tuple(ContestLine(words.lines[name], tuple(cells)) for name, cells in trios + papers)


def _trio(line: Trio) -> str:
    return " / ".join(_number(one) for one in (line.male, line.female, line.total))


def _number(value: int | None) -> str:
    return _NONE if value is None else str(value)


def _checks(
    words: FigureWords, checks: Sequence[Check], contests: Sequence[str]
) -> tuple[ContestLine, ...]:
    """E1 to E6 by contest."""
    return tuple(
        ContestLine(
            words.identities[name],
            tuple(
                _checked(words, name, [one for one in checks if _is_of(one.key, name, code)])
                for code in contests
            ),
        )
        for name in IDENTITIES
    )


def _is_of(key: str, name: str, contest: str) -> bool:
    return key.startswith(name) and key.endswith(f":{contest}")


def _checked(words: FigureWords, name: str, checks: Sequence[Check]) -> str:
    """Both sides of each part that fails; else that all agree, or that it cannot be said yet."""
    failing = [one for one in checks if one.holds is False]
    if failing:
        return "\n".join(_failing(words, name, one) for one in failing)
    if not checks or any(one.holds is None for one in checks):
        return _NONE
    return f"{checks[0].left} = {checks[0].right}" if len(checks) == 1 else words.agrees


def _failing(words: FigureWords, name: str, one: Check) -> str:
    behind = one.key.removeprefix(name).rpartition(":")[0].strip(":")
    label = " ".join(words.parts.get(part, part) for part in behind.split(":") if part)
    sign = ">" if name == "E6" else _UNEQUAL
    return f"{label}: {one.left} {sign} {one.right}".removeprefix(": ")


def _open(one: StationBalance, remarks: Iterable[Remark]) -> list[str]:
    """The differences that nobody explained."""
    said = {some.key for some in remarks if some.station_id == one.station_id}
    return [some.key for some in one.differences if some.key not in said]


def _remarks(
    words: FigureWords, one: StationBalance, remarks: Iterable[Remark]
) -> tuple[RemarkLine, ...]:
    """Every difference with what was said of it, whatever else was remarked, what is missing."""
    said = {some.key: some.text for some in remarks if some.station_id == one.station_id}
    differences = tuple(
        RemarkLine(
            words.difference(some.key),
            str(some.ours),
            str(some.theirs),
            mask_in_text(said.pop(some.key, words.no_remark)),
        )
        for some in one.differences
    )
    others = (
        RemarkLine(words.difference(key), _NONE, _NONE, mask_in_text(text))
        for key, text in sorted(said.items())
    )
    missing = RemarkLine(words.missing, _NONE, _NONE, str(len(one.missing)))
    return (*differences, *others, *([missing] if one.missing else []))


def half_hours(
    seated: Sequence[Seat], stations: Sequence[int], election: Election, now: datetime, day: date
) -> tuple[tuple[tuple[str, tuple[int, ...]], ...], int | None]:
    """Who voted at each station by half hour of the clock, and the place of the closing."""
    if not any(seat.vote for seat in seated):
        return (), None
    counts: defaultdict[datetime, dict[int, int]] = defaultdict(dict)
    for station in stations:
        here = [seat for seat in seated if seat.line.station_id == station]
        for slot in by_half_hour(here, election, now, day):
            counts[slot.start][station] = slot.count
    starts = sorted(counts)
    found = tuple(
        (f"{start:%H.%M}", tuple(counts[start].get(station, 0) for station in stations))
        for start in starts
    )
    return found, sum(start.time() < election.closes for start in starts)
