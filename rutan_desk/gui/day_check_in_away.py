"""Somebody is turned away: why, asked in place, and kept on record."""

from PySide6.QtCore import Signal

from rutan_desk.domain.day import DayEvent
from rutan_desk.domain.errors import DayStationMissing
from rutan_desk.gui.day_check_in_rows import CheckIn, Shown
from rutan_desk.gui.day_desk import DaySection
from rutan_desk.gui.day_reason import ReasonLine
from rutan_desk.ops.day_board import Board
from rutan_desk.ops.day_marking import turn_away
from rutan_desk.store import Database
from rutan_desk.store.journal import Desk
from rutan_desk.words.catalog import tr
from rutan_desk.words.day_check_in import reasons


class AwayLine(ReasonLine):
    """The reason of the answer is there already. ``done`` carries the name, ``refused`` a refusal.

    An unlisted voter can void the station: that he came, and was sent away, is worth a record.
    """

    done = Signal(str)
    refused = Signal(object)

    def __init__(self, section: DaySection) -> None:
        super().__init__(tr("Record it"))
        self.section = section
        self._who: int | str = ""
        self._at: int | None = None
        self.given.connect(self._record)

    def ask(self, shown: Shown, view: CheckIn) -> None:
        """Ask it about who is on show, or about the name that was typed."""
        answer = shown.answer
        line = answer.line if answer else None
        self._who = shown.person_id or (line.name if line else shown.text)
        self._at = self._place(view, line.station_id if line else None)
        name = answer.person.name if answer and answer.person else self._who
        why = reasons(answer, view.election) if answer else []
        question = tr("Turn away {name}, and keep it on record. Why?").format(name=name)
        self.ask_why(question, "; ".join(why or [tr("unknown here")]))

    def _place(self, view: CheckIn, own: int | None) -> int | None:
        """The station chosen, else his own, else the only one there is."""
        only = view.stations[0].id if len(view.stations) == 1 else None
        return self.section.station_id or own or only

    def _record(self, reason: str, _second: str) -> None:
        who, at = self._who, self._at
        if at is None:
            self.refused.emit(DayStationMissing())
            return

        def job(db: Database, desk: Desk, board: Board) -> tuple[DayEvent, str]:
            event = turn_away(db, desk, board, who, at, reason)
            known = board.people.by_id.get(event.person_id or 0)
            return event, known.name if known else event.named

        self.section.do(job, lambda given: self.done.emit(given[1]), self.refused.emit)
