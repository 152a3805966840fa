"""The papers of calling: the list for the guards, and the notices of those asked for."""

from collections.abc import Callable
from datetime import datetime

from rutan_desk.domain.election import Election
from rutan_desk.domain.errors import StationUnknown
from rutan_desk.domain.station import Station
from rutan_desk.gui.day_calling_rows import Slips
from rutan_desk.gui.day_desk import fresh_board
from rutan_desk.gui.list_paper import ListPaper, Make
from rutan_desk.gui.lists_section import ListSection
from rutan_desk.ops.day_calling import CallAsked, by_number, call_list_of
from rutan_desk.ops.day_papers import NoticesAsked, notices
from rutan_desk.ops.printing import Printed
from rutan_desk.store import Database
from rutan_desk.store.day import roll_lines
from rutan_desk.store.journal import Desk
from rutan_desk.words.day_papers import notice_words
from rutan_desk.words.day_report_papers import call_list_words
from rutan_desk.words.exports import table_title

Clock = Callable[[], datetime]


def call_maker(
    clock: Clock, station: Station, block: str | None, line_ids: tuple[int, ...]
) -> Make:
    """Draws the list of these lines; for the worker, holds no widget."""

    def make(db: Database, desk: Desk, size: str) -> Printed:
        now = clock()
        board = fresh_board(db, now)
        found = (board.lines.get(one) for one in line_ids)
        lines = sorted((one for one in found if one is not None), key=by_number)
        if station.id not in board.stations:
            raise StationUnknown(station.number)
        asked = CallAsked(station=station, block=block, count=len(lines), size=size)
        return call_list_of(db, desk, call_list_words(now), board, asked, lines)

    return make


def notices_maker(clock: Clock, election: Election, slips: Slips) -> Make:
    """Draws the notices asked for; whose was printed before gets one marked as a reprint."""

    def make(db: Database, desk: Desk, size: str) -> Printed:
        people = slips.people
        if slips.category is not None:
            lines = roll_lines(db, election.id)
            own = (one.person_id for one in lines if one.category is slips.category)
            listed = frozenset(one for one in own if one is not None)
            people = listed if people is None else people & listed
        asked = NoticesAsked(
            election=election,
            station=slips.station,
            block=slips.block,
            people=people,
            per_sheet=slips.per_sheet,
            size=size,
        )
        return notices(db, desk, notice_words(election, clock()), asked)

    return make


def open_day_paper(part: ListSection, name: str, make: Make) -> ListPaper:
    """Its preview over the part."""
    made = ListPaper(part.context, table_title(name), make, part)
    made.said.connect(part.said)
    made.open()
    return made
