"""The report of a voting day: gathered from the board and the typed figures, drawn, to sign.

Named are only those whom a record is about; their numbers stay out, and beside a name
stands no reason that would tell of health or of a case (T10, UU 27/2022 art. 4(2)).
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from rutan_desk.domain.attendance import order_of
from rutan_desk.domain.balance import DayBalance
from rutan_desk.domain.day import ABSENCES, Day, DayState, Phase
from rutan_desk.domain.disclosure import Receiver
from rutan_desk.domain.errors import NotFrozen
from rutan_desk.domain.list_id import grouped
from rutan_desk.domain.nik import mask_in_text
from rutan_desk.domain.roll_count import seats
from rutan_desk.ops.day_board import Board
from rutan_desk.ops.day_close import balance_of
from rutan_desk.ops.day_report_figures import STATES, FigureWords, half_hours, station_reports
from rutan_desk.ops.day_report_records import RecordWords, records
from rutan_desk.ops.printing import Printed
from rutan_desk.ops.sheet_paper import ListPaperWords, Made, printed
from rutan_desk.reports.day_report import day_report_parts
from rutan_desk.reports.day_report_sheet import DayReport, DayReportWords
from rutan_desk.reports.imprint import Signature
from rutan_desk.store import Database
from rutan_desk.store.day import copies_of, figures_of, remarks_of
from rutan_desk.store.journal import Desk


@dataclass(frozen=True, slots=True, kw_only=True)
class DayReportPaperWords:
    """What the report says beside every list (see ``words.day_report_papers``).

    ``facts`` label the state, the freeze, the opening, the end of the queue, the closing and
    the events, ``reopened`` the reason of a reopening. ``by`` holds ``{moment}`` and
    ``{officer}``, ``events`` holds ``{count}`` and ``{moment}``, ``kpps`` holds ``{number}``.
    """

    sheet: ListPaperWords
    tables: DayReportWords
    figures: FigureWords
    records: RecordWords
    state: Callable[[DayState], str]
    phase: Callable[[Phase], str]
    contest: Callable[[str], str]
    moment: Callable[[datetime], str]
    not_ours: str
    facts: tuple[str, str, str, str, str, str]
    reopened: str
    by: str
    not_yet: str
    events: str
    officer: str
    kpps: str


def day_report(
    db: Database, desk: Desk, words: DayReportPaperWords, board: Board, size: str = "A4"
) -> Printed:
    """The report of the day as it stands, before the closing too; changes nothing.

    Raises ``NotFrozen``.
    """
    now = desk.clock()
    board.read(now.date())
    if board.day is None:
        raise NotFrozen
    report = _gathered(db, words, board, balance_of(db, board), now)
    made = Made(
        report="day-report",
        receiver=Receiver.BAWASLU,
        election=board.election,
        parts=day_report_parts(report, words.tables),
        facts=_facts(words, board, board.day),
        signed=True,
        signers=(
            Signature(words.officer, desk.officer),
            *(Signature(words.kpps.format(number=one.number)) for one in report.stations),
        ),
    )
    return printed(db, desk, words.sheet, made, size)


def _gathered(
    db: Database, words: DayReportPaperWords, board: Board, balance: DayBalance, now: datetime
) -> DayReport:
    election = board.election
    seated = seats(board.lines.values(), board.attendance)
    typed = {(one.station_id, one.key): one.value for one in figures_of(db, election.id)}
    contests = [form.contest for form in balance.whole.contests]
    stations = station_reports(
        words.figures,
        balance.stations,
        board.stations,
        seated,
        typed,
        remarks_of(db, election.id),
        contests,
    )
    ids = [one.station_id or 0 for one in balance.stations]
    opened = board.day.opened_at if board.day else None
    day = opened.date() if opened else election.day
    hours, closing = half_hours(seated, ids, election, now, day)
    found = records(words.records, board, copies_of(db, election.id), balance.off_roll)
    return DayReport(
        states=tuple(words.state(one) if one else words.not_ours for one in STATES),
        absences=len(ABSENCES),
        contests=tuple(map(words.contest, contests)),
        stations=stations,
        half_hours=hours,
        closes_at=closing,
        changed=found.changed,
        withdrawn=found.withdrawn,
        conflicts=found.conflicts,
        turned_away=found.turned_away,
        desks=found.desks,
    )


def _facts(words: DayReportPaperWords, board: Board, day: Day) -> tuple[tuple[str, str], ...]:
    """How far the day is, and by whom; what has not happened is said so."""

    def told(at: datetime | None, officer: str = "") -> str:
        if at is None:
            return words.not_yet
        moment = words.moment(at)
        return words.by.format(moment=moment, officer=officer) if officer else moment

    last = max(board.events, key=order_of, default=None)
    count = str(len(board.events))
    events = words.events.format(count=count, moment=words.moment(last.at)) if last else count
    values = (
        words.phase(day.phase),
        f"{told(day.frozen_at, day.frozen_by)} · {grouped(day.frozen_seal)}",
        told(day.opened_at),
        told(day.queue_closed_at),
        told(day.closed_at, day.closed_by),
        events,
    )
    facts = zip(words.facts, values, strict=True)
    return (*facts, *([(words.reopened, mask_in_text(day.remark))] if day.remark else []))
