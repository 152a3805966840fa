"""A list of an election on paper, from the part of *Daftar pemilih* that shows it."""

from typing import TYPE_CHECKING

from rutan_desk.domain.election import Election
from rutan_desk.domain.station import Station
from rutan_desk.gui.lists_section import ListSection

if TYPE_CHECKING:
    from rutan_desk.gui.list_paper import ListPaper


def open_paper(
    part: ListSection,
    name: str,
    election: Election,
    station: Station | None = None,
    *,
    everyone: bool = False,
) -> "ListPaper":
    """Its preview over the part; what draws and shows PDF is loaded only now."""
    from rutan_desk.gui.list_paper import ListPaper
    from rutan_desk.gui.print_catalogue import Chosen, maker_of, paper

    chosen = Chosen(station=station, everyone=everyone)
    make = maker_of(name, election, part.context.clock, chosen)
    made = ListPaper(part.context, paper(name).title, make, part)
    made.said.connect(part.said)
    made.open()
    return made
