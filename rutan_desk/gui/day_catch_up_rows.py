"""What typing back from paper reads and writes, in the worker: small frozen values."""

import re
from dataclasses import dataclass
from datetime import datetime, time

from rutan_desk.domain.check_in import CheckReason
from rutan_desk.domain.day import Act, Means, Phase, RollLine
from rutan_desk.domain.election import Election
from rutan_desk.domain.errors import PaperHourAhead
from rutan_desk.domain.lists import Category
from rutan_desk.domain.station import Station
from rutan_desk.gui.day_calling_rows import voted_at
from rutan_desk.gui.rows_model import Tone
from rutan_desk.ops.day_board import Board
from rutan_desk.ops.day_finding import Answer, Candidate, FindingKind, answer_for, find
from rutan_desk.ops.day_marking import mark
from rutan_desk.store import Database
from rutan_desk.store.journal import Desk
from rutan_desk.words.catalog import tr
from rutan_desk.words.day_check_in import line_text, reasons, roll_text
from rutan_desk.words.moments import clock_time
from rutan_desk.words.refusals import explain

LISTS = (Category.DPT, Category.DPTB, Category.DPK)
_TIME = re.compile(r"(.+?)\s+([01]?\d|2[0-3])[.:]([0-5]\d)")
_DIGITS = re.compile(r"0*([0-9]{1,6})")
_NAMED = 3


@dataclass(frozen=True, slots=True)
class Typed:
    """One tick as it was typed: whom, and the hour that stands on the paper, if any."""

    place: int
    text: str
    who: str
    hour: str = ""


@dataclass(frozen=True, slots=True)
class Tick:
    """What came of one; ``uuid`` is of the event, empty when nothing was recorded."""

    typed: Typed
    name: str
    where: str
    said: str
    tone: Tone
    uuid: str = ""
    at: datetime | None = None

    @property
    def recorded(self) -> bool:
        """Whether it stands, so that it can be taken back."""
        return bool(self.uuid)


@dataclass(frozen=True, slots=True)
class CatchUpView:
    """How far the list chosen is; ``number`` and ``at`` are of this desk's last record."""

    election: Election
    phase: Phase | None
    day: str
    stations: tuple[Station, ...]
    voted: int
    listed: int
    from_paper: int
    number: int
    at: datetime | None


def read_catch_up(
    board: Board, _now: datetime, station_id: int | None, category: Category
) -> CatchUpView:
    """Read it; without a station the first is meant."""
    stations = voted_at(board)
    ids = [one.id for one in stations]
    station = station_id if station_id in ids else next(iter(ids), None)
    lines = [
        one
        for one in board.lines.values()
        if one.station_id == station and one.category is category and one.active
    ]
    own = [one for one in board.events if one.desk == board.desk]
    paper = (one for one in board.events if one.means is Means.PAPER and one.act is Act.VOTED)
    return CatchUpView(
        election=board.election,
        phase=board.day.phase if board.day else None,
        day=board.day.uuid if board.day else "",
        stations=stations,
        voted=sum(bool(board.attendance_of(one.person_id or 0).voted) for one in lines),
        listed=len(lines),
        from_paper=sum(not board.withdrawn(one) for one in paper),
        number=board.last_number,
        at=own[-1].at if own else None,
    )


def parse(text: str, place: int) -> Typed:
    """Whom, and the hour behind it: ``17 10.14``, ``sutrisno 9:05``."""
    plain = " ".join(text.split())
    found = _TIME.fullmatch(plain)
    if found is None:
        return Typed(place, plain, plain)
    return Typed(place, plain, found[1], f"{int(found[2]):02}.{found[3]}")


def enter(
    db: Database, desk: Desk, board: Board, typed: Typed, station_id: int, category: Category
) -> Tick:
    """Record one tick as voted, or say why not; a number is of that list of that station.

    Nothing is asked and nothing refused: who was typed already, is on no list or fits
    several is told in the answer. On return a recorded one is on the disk.
    """
    number = _DIGITS.fullmatch(typed.who)
    if number is not None:
        lines = board.lines_numbered(station_id, number[1])
        line = next((one for one in lines if one.category is category), None)
        if line is None:
            where = line_text(category, number[1])
            return _told(typed, typed.text, where, tr("No such number on this list"), Tone.RED)
        person_id, line_id = line.person_id or 0, line.id
    else:
        found = find(board, typed.who, station_id, desk.clock())
        if found.kind is FindingKind.MANY:
            return _many(typed, found.candidates, found.count)
        if found.answer is None:
            said = tr("Nobody fits: note the name for KPPS")
            return _told(typed, typed.who, "–", said, Tone.RED)
        known, own = found.answer.person, found.answer.line
        person_id, line_id = known.id if known else 0, own.id if own else 0
    answer = answer_for(board, person_id, station_id, desk.clock(), line_id=line_id, paper=True)
    return _mark(db, desk, board, typed, answer, station_id)


def _mark(
    db: Database, desk: Desk, board: Board, typed: Typed, answer: Answer, station_id: int
) -> Tick:
    name, where = _name(answer.person.name if answer.person else None, answer.line)
    if answer.person is None:
        return _told(typed, name, where, tr("On the list, not in the registry"), Tone.RED)
    if not answer.verdict.allowed:
        said = "; ".join(reasons(answer, board.election))
        before = CheckReason.ALREADY_VOTED in answer.verdict.reasons
        return _told(typed, name, where, said, Tone.AMBER if before else Tone.RED)
    hour = time.fromisoformat(typed.hour.replace(".", ":")) if typed.hour else None
    try:
        event = mark(
            db,
            desk,
            board,
            answer.person.id,
            Act.VOTED,
            station_id,
            means=Means.PAPER,
            on_paper=hour,
        )
    except PaperHourAhead as refusal:
        return _told(typed, name, where, explain(refusal), Tone.RED)
    said = tr("Recorded, on paper at {time}") if typed.hour else tr("Recorded")
    words = said.format(time=typed.hour)
    return Tick(typed, name, where, words, Tone.GREEN, event.uuid, event.at)


def _many(typed: Typed, some: tuple[Candidate, ...], count: int) -> Tick:
    names = [_name(one.person.name if one.person else None, one.line) for one in some[:_NAMED]]
    told = ", ".join(f"{name} ({where})" for name, where in names)
    said = tr("{count} fit, type the number").format(count=count)
    return _told(typed, f"{typed.who}: {told}", "–", said, Tone.AMBER)


def _name(name: str | None, line: RollLine | None) -> tuple[str, str]:
    return name or (line.name if line else "–"), roll_text(line)


def _told(typed: Typed, name: str, where: str, said: str, tone: Tone) -> Tick:
    return Tick(typed, name, where, said, tone)


def known_text(view: CatchUpView, roll: tuple[int, str] | None) -> list[tuple[str, str]]:
    """The newest emergency roll of this PC and the last record, as names and figures."""
    last = tr("no. {number}, {time}")
    written = tr("none")
    if roll is not None:
        written = last.format(number=roll[0], time=roll[1])
    own = last.format(number=view.number, time=clock_time(view.at)) if view.at else tr("none")
    return [
        (tr("The newest emergency roll of this PC goes up to record"), written),
        (tr("Last record of this desk"), own),
        (tr("Typed from paper"), str(view.from_paper)),
    ]
