"""One field, one answer: whom a name, a number or a scanned notice means, and what he may do."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from rutan_desk.domain.attendance import Attendance
from rutan_desk.domain.check_in import CheckReason, Verdict, verdict
from rutan_desk.domain.day import RollLine
from rutan_desk.domain.lists import Category
from rutan_desk.domain.names import register_key, squeezed
from rutan_desk.domain.notice_token import BadToken, read_token
from rutan_desk.domain.person import Disability, Person, Presence
from rutan_desk.domain.readiness import Readiness
from rutan_desk.domain.right import Outcome, Right, right_to_vote
from rutan_desk.domain.station import Station
from rutan_desk.ops.day_board import Board, Hay

MOST = 8
"""How many candidates are offered; the count says how many more there are."""
_NUMBER = re.compile(r"(?:(dptb|dpt|dpk)[\s./:-]*)?0*([0-9]{1,6})")


class FindingKind(StrEnum):
    """How many fit."""

    NONE = "none"
    MANY = "many"
    ONE = "one"


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who fits, with what tells him from the others.

    ``person`` is ``None`` for a line of KPU's list that means nobody of ours.
    """

    person: Person | None
    line: RollLine | None
    station: Station | None
    attendance: Attendance


@dataclass(frozen=True, slots=True)
class Answer:
    """Everything to say of the one who fits.

    ``station`` is that of his line, ``ballots`` what is handed out there. ``right`` holds the
    bars, and ``readiness`` why somebody is on no roll, or may not vote (``None`` elsewhere).
    ``stood`` is the station of the earlier event that ``verdict.since`` names.
    """

    person: Person | None
    line: RollLine | None
    station: Station | None
    attendance: Attendance
    verdict: Verdict
    ballots: tuple[str, ...]
    disability: Disability | None
    right: Right
    readiness: Readiness | None
    stood: Station | None


@dataclass(frozen=True, slots=True)
class Finding:
    """What a text comes to; ``count`` are all who fit, ``candidates`` the first of them.

    ``scanned``: the text was a notice. ``bad_token``: it was one, but not of this day.
    """

    kind: FindingKind
    count: int
    candidates: tuple[Candidate, ...] = ()
    answer: Answer | None = None
    scanned: bool = False
    bad_token: bool = False


_Key = tuple[int, int]
"""A person's id, or 0 and the id of a line without one."""


def find(board: Board, text: str, station_id: int | None, now: datetime) -> Finding:
    """Whom a text means: a notice, a list number, a NIK, a register number, a name or part of one.

    A number that fits exactly is taken before the names that hold it; of names the whole one
    comes first, then those that begin with it, those of this station's roll before others.
    ``station_id`` ``None``: the numbers of every station.
    """
    wanted = text.strip()
    if not squeezed(wanted):
        return Finding(FindingKind.NONE, 0)
    code = read_token(board.day.secret, wanted) if board.day else BadToken.NOT_A_TOKEN
    if not isinstance(code, BadToken):
        known = [(one, 0) for one in board.people.by_handle.get(code, ())]
        return _finding(board, known, station_id, now, scanned=True)
    found = _by_number(board, wanted, station_id) or _by_part(board, wanted, station_id)
    if not found and code is BadToken.FORGED:
        return Finding(FindingKind.NONE, 0, scanned=True, bad_token=True)
    return _finding(board, found, station_id, now)


def answer_for(
    board: Board,
    person_id: int,
    station_id: int | None,
    now: datetime,
    *,
    line_id: int = 0,
    paper: bool = False,
) -> Answer:
    """The answer for one of the candidates; ``person_id`` 0 is the line of nobody of ours.

    ``paper``: a tick entered from paper afterwards, which the clock does not forbid.
    """
    person = board.people.by_id.get(person_id)
    line = board.line_for(person_id, station_id) if person_id else board.lines.get(line_id)
    stands = board.attendance_of(person_id)
    right = _right(board, person)
    said = verdict(
        line if person else None,
        stands,
        station_id,
        board.day,
        board.election,
        now,
        twins_voted=board.twins_vote(person_id),
        barred=right.outcome is Outcome.BARRED,
        left=person is not None and person.presence is not Presence.PRESENT,
        others_queueing=board.others_queueing(station_id or _station_of(line), person_id),
        rehearsal=board.rehearsal,
        paper=paper,
    )
    why = {CheckReason.NOT_ON_LIST, CheckReason.STRUCK, CheckReason.NOT_ELIGIBLE}
    return Answer(
        person=person,
        line=line,
        station=board.stations.get(_station_of(line) or 0),
        attendance=stands,
        verdict=said,
        ballots=line.ballots if line else (),
        disability=(line.disability if line else None) or (person.disability if person else None),
        right=right,
        readiness=_readiness(board, person) if why.intersection(said.reasons) else None,
        stood=board.stations.get(said.since.station_id or 0) if said.since else None,
    )


def _readiness(board: Board, person: Person | None) -> Readiness | None:
    return board.judged(person.id) if person and person.merged_into is None else None


def _right(board: Board, person: Person | None) -> Right:
    if person is None:
        return Right()
    return right_to_vote(person, board.election, board.people.revocations.get(person.id, ()))


def _station_of(line: RollLine | None) -> int | None:
    return line.station_id if line else None


def _finding(
    board: Board,
    found: Iterable[_Key],
    station_id: int | None,
    now: datetime,
    *,
    scanned: bool = False,
) -> Finding:
    keys = list(dict.fromkeys(found))
    if not keys:
        return Finding(FindingKind.NONE, 0, scanned=scanned)
    first = tuple(_candidate(board, key, station_id) for key in keys[:MOST])
    if len(keys) > 1:
        return Finding(FindingKind.MANY, len(keys), first, scanned=scanned)
    person_id, line_id = keys[0]
    answer = answer_for(board, person_id, station_id, now, line_id=line_id)
    return Finding(FindingKind.ONE, 1, first, answer, scanned=scanned)


def _candidate(board: Board, key: _Key, station_id: int | None) -> Candidate:
    person_id, line_id = key
    line = board.line_for(person_id, station_id) if person_id else board.lines[line_id]
    station = board.stations.get(_station_of(line) or 0)
    stands = board.attendance_of(person_id)
    return Candidate(board.people.by_id.get(person_id), line, station, stands)


def _by_number(board: Board, text: str, station_id: int | None) -> list[_Key]:
    """Whoever has exactly this list number, NIK or register number."""
    number = _NUMBER.fullmatch(text.casefold())
    if number:
        lines = board.lines_numbered(station_id, number[2])
        category = Category(number[1]) if number[1] else None
        named = [one for one in lines if category in (None, one.category)]
        if named:
            return [_key_of(one) for one in sorted(named, key=lambda one: not one.active)]
    digits = "".join(one for one in text if one.isalnum())
    found = board.people.by_nik.get(digits) or board.people.by_register.get(register_key(text))
    return [(one, 0) for one in found or ()]


def _key_of(line: RollLine) -> _Key:
    return (line.person_id, 0) if line.person_id else (0, line.id)


def _by_part(board: Board, text: str, station_id: int | None) -> list[_Key]:
    """Whoever's name or number holds the text, as the search from anywhere folds it.

    The whole name, its beginning, the rest; only the first ``MOST`` are put in order: of
    thousands nobody looks at the others.
    """
    needle = squeezed(text)
    found = [one for one in board.hays() if needle in one[0]]
    begun = [one for one in found if one[0].startswith(needle)]
    best = _nearest([one for one in begun if one[0].split("|", 1)[0] == needle], station_id)
    for some in (begun, found):
        if len(best) < MOST:
            best += _nearest(some, station_id)
    return [(one[1], one[2]) for one in (*best, *found)]


def _nearest(some: list[Hay], station_id: int | None) -> list[Hay]:
    """Those on this station's roll first, then on another, then who is here; each by name."""
    if station_id is None:
        near = [one for one in some if one[3]]
    else:
        near = [one for one in some if station_id in one[3]]
    if len(near) >= MOST:
        return near[:MOST]
    return sorted(some, key=lambda one: (one not in near, not one[3], not one[4]))
