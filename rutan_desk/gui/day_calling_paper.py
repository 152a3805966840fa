"""The papers of calling: the list for the guards, and the notices of those asked for.

Whom they are of is noted by uuid, so that a print of them can be verified like any other.
"""

from collections.abc import Callable, Collection
from dataclasses import replace

from rutan_desk.domain.election import Election
from rutan_desk.domain.station import Station
from rutan_desk.gui.day_calling_rows import Slips
from rutan_desk.gui.list_paper import ListPaper, Make
from rutan_desk.gui.lists_section import ListSection
from rutan_desk.gui.print_catalogue import Chosen, maker_of
from rutan_desk.ops.printing import Printed
from rutan_desk.store import Database
from rutan_desk.store.day import roll_lines
from rutan_desk.store.journal import Desk
from rutan_desk.store.people import people_by_id
from rutan_desk.store.stations import get_station
from rutan_desk.words.exports import table_title

Choose = Callable[[Database, Election], Chosen]
"""What is chosen of a paper; for the worker, holds no widget."""


def calls_chosen(station: Station, block: str | None, line_ids: Collection[int]) -> Choose:
    """The list of these lines: of the station they are of, and of the block if all are in it."""

    def choose(db: Database, election: Election) -> Chosen:
        lines = [one for one in roll_lines(db, election.id) if one.id in line_ids]
        people = people_by_id(db, [one.person_id for one in lines if one.person_id is not None])
        own = get_station(db, lines[0].station_id) if lines else station
        return Chosen(
            station=own,
            block=block if all(one.block == block for one in people.values()) else None,
            chosen=tuple(one.uuid for one in people.values()),
        )

    return choose


def notices_chosen(slips: Slips) -> Choose:
    """The notices asked for."""

    def choose(db: Database, _election: Election) -> Chosen:
        people = slips.people
        return Chosen(
            station=slips.station,
            category=slips.category,
            block=slips.block,
            chosen=None
            if people is None
            else tuple(one.uuid for one in people_by_id(db, sorted(people)).values()),
            per_sheet=slips.per_sheet,
        )

    return choose


def open_day_paper(part: ListSection, name: str, election: Election, choose: Choose) -> ListPaper:
    """Its preview over the part."""
    clock = part.context.clock

    def make_for(purpose: str) -> Make:
        def make(db: Database, desk: Desk, size: str) -> Printed:
            chosen = replace(choose(db, election), purpose=purpose)
            return maker_of(name, election, clock, chosen)(db, desk, size)

        return make

    made = ListPaper(part.context, table_title(name), make_for(""), part, make_for)
    made.said.connect(part.said)
    made.open()
    return made
