"""Who votes at which station, on paper."""

from PySide6.QtWidgets import QWidget

from rutan_desk.domain.election import Election
from rutan_desk.gui.context import Context
from rutan_desk.gui.people_paper import ListShown, PeoplePaper
from rutan_desk.gui.worker import Work
from rutan_desk.ops.list_papers import station_plan
from rutan_desk.ops.printing import Printed
from rutan_desk.ops.readiness import everybody
from rutan_desk.store import Database
from rutan_desk.store.journal import Desk
from rutan_desk.words.catalog import tr
from rutan_desk.words.list_papers import station_plan_words

_NOTHING = ListShown(columns=(), rows=(), filters=(), search="", order="", everyone=0)


class StationPlanPaper(PeoplePaper):
    """The plan of all stations, previewed, printed or saved."""

    def __init__(self, context: Context, election: Election, parent: QWidget) -> None:
        self.election = election
        super().__init__(context, _NOTHING, parent)
        self.setWindowTitle(tr("Print who votes where"))

    def draw(self) -> None:
        """PeoplePaper override: made anew from the registry for the paper chosen."""
        size, clock, election = self.paper.currentText(), self.context.clock, self.election

        def job(db: Database, desk: Desk, _work: Work) -> Printed:
            now = clock()
            people = everybody(db, now.date(), election)
            return station_plan(db, desk, station_plan_words(now), people, election, size)

        self.context.worker.start(self, job, self._show, self._refused)

    def name(self, printed: Printed) -> str:
        """PeoplePaper override."""
        return tr("station plan {list_id}").format(list_id=printed.list_id)
