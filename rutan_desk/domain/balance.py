"""Whether the day adds up: every list of every station, every ballot, KPPS's count against ours.

What does not agree is a ``Difference``, and needs a remark before the day can be closed: a
station that did not balance and did not say why could not be counted again (FEATURES §5.1).
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from rutan_desk.domain.attendance import Attendance, Conflict
from rutan_desk.domain.day import UNDER_WAY, Figure, Remark, RollLine
from rutan_desk.domain.lists import Category
from rutan_desk.domain.person import Sex
from rutan_desk.domain.result_form import Check, ResultForm, identities, total
from rutan_desk.domain.roll_count import LISTS, Heads, ListCount, Seat, heads, list_count, seats

UNACCOUNTED = "unaccounted"
"""The key of the remark on people who neither came nor are known to be absent."""
_PAPERS = ("received", "used", "returned", "unused", "valid", "invalid")
_DISABLED = "disabled"


@dataclass(frozen=True, slots=True)
class Difference:
    """Two counts of one thing that do not agree; a remark with that ``key`` explains it.

    ``used:`` sets our voters against KPPS's figure, ``received:`` what can be shown against
    what came, ``votes:`` our voters against valid and invalid, ``kpps:`` the rolls.
    """

    station_id: int
    key: str
    ours: int
    theirs: int


@dataclass(frozen=True, slots=True, kw_only=True)
class StationBalance:
    """One station (``station_id`` is ``None``: all of them, where nothing is compared).

    ``contests`` are the columns of C.HASIL: voters ours, papers as typed in. ``missing`` are
    the keys of figures not typed in yet. ``queueing`` and ``unaccounted`` are people.
    """

    station_id: int | None
    lists: tuple[ListCount, ...]
    total: ListCount
    contests: tuple[ResultForm, ...]
    checks: tuple[Check, ...]
    differences: tuple[Difference, ...] = ()
    missing: tuple[str, ...] = ()
    queueing: tuple[int, ...]
    unaccounted: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class DayBalance:
    """The stations in the order asked for, and all together.

    ``off_roll`` are people who have voted and stand on no active line: two desks disagreed.
    """

    stations: tuple[StationBalance, ...]
    whole: StationBalance
    off_roll: tuple[int, ...] = ()

    @property
    def differences(self) -> tuple[Difference, ...]:
        """Those of all stations."""
        return tuple(one for station in self.stations for one in station.differences)


class BlockerKind(StrEnum):
    """What stands in the way of closing the day."""

    DIFFERENCE = "difference"
    FIGURES_MISSING = "figures_missing"
    CONFLICT = "conflict"
    QUEUEING = "queueing"
    UNACCOUNTED = "unaccounted"
    OFF_ROLL = "off_roll"


@dataclass(frozen=True, slots=True)
class Blocker:
    """One thing to settle: a remark under one of ``keys``, or the figures ``keys`` themselves.

    ``people`` are those it is about. ``station_id`` is ``None`` where no station is to blame.
    """

    kind: BlockerKind
    station_id: int | None
    keys: tuple[str, ...] = ()
    difference: Difference | None = None
    people: tuple[int, ...] = ()


def figure_keys(contests: Iterable[str]) -> tuple[str, ...]:
    """Every figure that may be typed in for a station with those contests."""
    papers = (f"{name}:{contest}" for contest in contests for name in _PAPERS)
    rolls = (f"kpps:{roll}:{sex}" for roll in (*LISTS, "disabled") for sex in Sex)
    return (*papers, *rolls)


def balance(
    contests: Mapping[int, Sequence[str]],
    lines: Iterable[RollLine],
    attendances: Mapping[int, Attendance],
    figures: Iterable[Figure],
) -> DayBalance:
    """The balance of every station named in ``contests``, by its id, and of all together.

    ``attendances`` are by person, of everybody of whom an event is known. A vote counts for
    the papers that were handed out with it.
    """
    roll = tuple(lines)
    seated = seats(roll, attendances)
    struck = [line for line in roll if not line.active]
    typed: dict[int, dict[str, int]] = {station: {} for station in contests}
    for figure in figures:
        typed.setdefault(figure.station_id, {})[figure.key] = figure.value
    stations = tuple(
        _station(
            station,
            [seat for seat in seated if seat.line.station_id == station],
            [line for line in struck if line.station_id == station],
            codes,
            typed[station],
        )
        for station, codes in contests.items()
    )
    every = dict.fromkeys(code for codes in contests.values() for code in codes)
    whole = _station(None, seated, struck, tuple(every), _together(contests, typed))
    on_roll = {line.person_id for line in roll if line.active}
    voters = (person for person, one in attendances.items() if one.voted)
    return DayBalance(stations, whole, tuple(sorted(set(voters) - on_roll)))


def _together(
    contests: Mapping[int, Sequence[str]], typed: Mapping[int, Mapping[str, int]]
) -> dict[str, int]:
    """The figures of the papers over all stations that hold the contest, once all are there."""
    sums: dict[str, int] = {}
    for code in {code for codes in contests.values() for code in codes}:
        holders = [station for station, codes in contests.items() if code in codes]
        for key in (f"{name}:{code}" for name in _PAPERS):
            value = total(*(typed[station].get(key) for station in holders))
            if value is not None:
                sums[key] = value
    return sums


def _station(
    station_id: int | None,
    seated: Sequence[Seat],
    struck: Sequence[RollLine],
    codes: Sequence[str],
    typed: Mapping[str, int],
) -> StationBalance:
    lists = tuple(
        list_count(
            category,
            [seat for seat in seated if seat.line.category is category],
            sum(line.category is category for line in struck),
        )
        for category in LISTS
    )
    forms = tuple(_form(code, lists[0].listed_heads, seated, typed) for code in codes)
    ours = [one.attendance for one in seated if one.attendance]
    made = StationBalance(
        station_id=station_id,
        lists=lists,
        total=list_count(None, seated, len(struck)),
        contests=forms,
        checks=tuple(check for form in forms for check in identities(form)),
        queueing=_people(one for one in ours if one.queueing),
        unaccounted=_people(one for one in ours if one.state in UNDER_WAY and not one.voted),
    )
    if station_id is None:
        return made
    return replace(
        made,
        differences=tuple(_differences(station_id, made, typed)),
        missing=tuple(key for key in _asked(made) if key not in typed),
    )


def _people(some: Iterable[Attendance]) -> tuple[int, ...]:
    return tuple(sorted(one.person_id for one in some if one.person_id is not None))


def _form(code: str, listed: Heads, seated: Sequence[Seat], typed: Mapping[str, int]) -> ResultForm:
    """The column of one contest: our voters who got that paper, and the figures typed in."""
    users = [seat.line for seat in seated if seat.vote and code in seat.vote.ballots]
    all_users = heads(users)
    of = {one: heads(line for line in users if line.category is one) for one in LISTS}
    papers = {name: typed.get(f"{name}:{code}") for name in _PAPERS}
    return ResultForm(
        contest=code,
        listed=listed.trio,
        dpt=of[Category.DPT].trio,
        dptb=of[Category.DPTB].trio,
        dpk=of[Category.DPK].trio,
        users=all_users.trio,
        disabled=all_users.disabled_trio,
        votes=total(papers["valid"], papers["invalid"]),
        **papers,
    )


def _asked(station: StationBalance) -> tuple[str, ...]:
    """The figures a station owes; none for a list on which nobody stands."""
    if not station.total.listed:
        return ()
    empty = tuple(f"kpps:{one.category}:" for one in station.lists if not one.listed)
    keys = figure_keys(form.contest for form in station.contests)
    return tuple(key for key in keys if not key.startswith(empty))


def _differences(
    station_id: int, station: StationBalance, typed: Mapping[str, int]
) -> Iterator[Difference]:
    pairs: list[tuple[str, int | None, int | None]] = []
    for form in station.contests:
        pairs += [
            (f"received:{form.contest}", form.accounted, form.received),
            (f"used:{form.contest}", form.users.total, form.used),
            (f"votes:{form.contest}", form.users.total, form.votes),
        ]
    voters = [(str(one.category), one.voted_heads.trio) for one in station.lists]
    voters.append((_DISABLED, station.total.voted_heads.disabled_trio))
    for roll, trio in voters:
        for sex, ours in zip(Sex, (trio.male, trio.female), strict=True):
            key = f"kpps:{roll}:{sex}"
            pairs.append((key, ours, typed.get(key)))
    for key, ours, theirs in pairs:
        if ours is not None and theirs is not None and ours != theirs:
            yield Difference(station_id, key, ours, theirs)


def conflict_key(conflict: Conflict) -> str:
    """The key of a remark that lets a conflict stand: somebody may really have voted twice."""
    return f"conflict:{conflict.people[0]}"


def may_close(
    found: DayBalance, remarks: Iterable[Remark], conflicts: Iterable[Conflict] = ()
) -> tuple[Blocker, ...]:
    """What stands in the way of closing; nothing: the day may be closed.

    A remark settles a difference, people unaccounted for, and (at any station) a conflict.
    People in the queue, figures missing and votes off the roll are put right instead.
    """
    said = {(one.station_id, one.key) for one in remarks if one.text.strip()}
    keys = {key for _, key in said}
    blockers = [
        Blocker(BlockerKind.CONFLICT, None, (conflict_key(one),), people=one.people)
        for one in conflicts
        if conflict_key(one) not in keys
    ]
    if found.off_roll:
        blockers.append(Blocker(BlockerKind.OFF_ROLL, None, people=found.off_roll))
    for station in found.stations:
        blockers += _blockers(station, said)
    return tuple(blockers)


def _blockers(station: StationBalance, said: Collection[tuple[int, str]]) -> Iterator[Blocker]:
    number = station.station_id
    if station.queueing:
        yield Blocker(BlockerKind.QUEUEING, number, people=station.queueing)
    if station.unaccounted and (number, UNACCOUNTED) not in said:
        yield Blocker(BlockerKind.UNACCOUNTED, number, (UNACCOUNTED,), people=station.unaccounted)
    if station.missing:
        yield Blocker(BlockerKind.FIGURES_MISSING, number, station.missing)
    for one in station.differences:
        if (number, one.key) not in said:
            yield Blocker(BlockerKind.DIFFERENCE, number, (one.key,), one)
