"""A paper of an election over the screen that it belongs to."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from rutan_desk.domain.election import Election
from rutan_desk.domain.station import Station
from rutan_desk.gui import icons
from rutan_desk.gui.context import Context
from rutan_desk.gui.lists_section import ListSection
from rutan_desk.words.exports import table_title

if TYPE_CHECKING:
    from rutan_desk.gui.list_paper import ListPaper, Make


def open_paper(
    part: ListSection,
    name: str,
    election: Election,
    station: Station | None = None,
    *,
    everyone: bool = False,
) -> "ListPaper":
    """Its preview over a part of *Daftar pemilih*."""
    tell = part.said.emit
    return open_over(part.context, part, tell, name, election, station=station, everyone=everyone)


def open_over(
    context: Context,
    parent: QWidget,
    tell: Callable[[str], object],
    name: str,
    election: Election,
    *,
    station: Station | None = None,
    everyone: bool = False,
    person: int | None = None,
) -> "ListPaper":
    """Its preview over any screen; what draws and shows PDF is loaded only now."""
    from rutan_desk.gui.list_paper import ListPaper
    from rutan_desk.gui.print_catalogue import Chosen, maker_of, paper

    chosen = Chosen(station=station, everyone=everyone, person=person)

    def make_for(purpose: str) -> "Make":
        return maker_of(name, election, context.clock, replace(chosen, purpose=purpose))

    made = ListPaper(context, paper(name).title, make_for(""), parent, make_for)
    made.said.connect(tell)
    made.open()
    return made


def offer_papers(below: QPushButton, names: Sequence[str], wanted: Callable[[str], object]) -> None:
    """A menu of papers under a button; ``wanted`` gets the name of the one chosen."""
    menu = QMenu(below)
    for name in names:
        menu.addAction(icons.icon("printer"), f"{table_title(name)}…", partial(wanted, name))
    below.setMenu(menu)
