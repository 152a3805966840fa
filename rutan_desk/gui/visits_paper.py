"""The papers of one visit: the list for Dukcapil's team, and whom the guards call when."""

from dataclasses import replace

from rutan_desk.domain.visit import Visit
from rutan_desk.gui.context import Context
from rutan_desk.gui.list_paper import Make, MakeFor
from rutan_desk.gui.print_catalogue import Chosen, maker_of
from rutan_desk.ops.printing import Printed
from rutan_desk.store import Database
from rutan_desk.store.elections import active_election
from rutan_desk.store.journal import Desk


def team_list(context: Context, visit: Visit) -> MakeFor:
    """Draws whom the team takes in."""
    return _of_visit("ktp-visit", context, visit)


def call_list(context: Context, visit: Visit) -> MakeFor:
    """Draws whom the guards bring, block by block."""
    return _of_visit("visit-calls", context, visit)


def _of_visit(name: str, context: Context, visit: Visit) -> MakeFor:
    clock, chosen = context.clock, Chosen(visit=visit)

    def make_for(purpose: str) -> Make:
        asked = replace(chosen, purpose=purpose)

        def make(db: Database, desk: Desk, size: str) -> Printed:
            return maker_of(name, active_election(db), clock, asked)(db, desk, size)

        return make

    return make_for
