"""The papers of one visit: the list for Dukcapil's team, and whom the guards call when."""

from rutan_desk.domain.visit import Visit
from rutan_desk.gui.book import book_of
from rutan_desk.gui.context import Context
from rutan_desk.gui.list_paper import Make
from rutan_desk.ops.printing import Printed
from rutan_desk.ops.visit_papers import CallTimes, ktp_visit, visit_calls
from rutan_desk.store import Database
from rutan_desk.store.elections import active_election
from rutan_desk.store.journal import Desk
from rutan_desk.words.ktp_papers import calls_words, visit_words


def team_list(context: Context, visit: Visit) -> Make:
    """Draws whom the team takes in."""
    clock = context.clock

    def make(db: Database, desk: Desk, size: str) -> Printed:
        now = clock()
        people = book_of(db).read(now.date())
        said = visit_words(now, visit)
        return ktp_visit(db, desk, said, visit, people, active_election(db), size)

    return make


def call_list(context: Context, visit: Visit, times: CallTimes) -> Make:
    """Draws whom the guards bring, block by block."""
    clock = context.clock

    def make(db: Database, desk: Desk, size: str) -> Printed:
        now = clock()
        people = book_of(db).read(now.date())
        said = calls_words(now, visit)
        return visit_calls(db, desk, said, visit, people, active_election(db), size, times)

    return make
