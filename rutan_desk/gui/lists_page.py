"""*Daftar pemilih*: everything about one election's lists, a part to a tab."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QComboBox

from rutan_desk.domain.election import Election
from rutan_desk.domain.officer import Role
from rutan_desk.gui.context import Context
from rutan_desk.gui.frame import countdown
from rutan_desk.gui.lists_section import ListSection
from rutan_desk.gui.rows_model import Tone
from rutan_desk.gui.sections_page import SectionsPage
from rutan_desk.gui.widgets import Notice, clear
from rutan_desk.store.elections import active_election, all_elections
from rutan_desk.store.registry import Registry
from rutan_desk.words.catalog import tr
from rutan_desk.words.lists_page import section_name
from rutan_desk.words.moments import long_day


def _compare() -> type[ListSection]:
    from rutan_desk.gui.lists_compare import CompareSection

    return CompareSection


def _stations() -> type[ListSection]:
    from rutan_desk.gui.lists_stations import StationsSection

    return StationsSection


def _allocation() -> type[ListSection]:
    from rutan_desk.gui.lists_allocation import AllocationSection

    return AllocationSection


def _ballots() -> type[ListSection]:
    from rutan_desk.gui.lists_ballots import BallotsSection

    return BallotsSection


def _supply() -> type[ListSection]:
    from rutan_desk.gui.lists_supply import SupplySection

    return SupplySection


def _proposal() -> type[ListSection]:
    from rutan_desk.gui.lists_proposal import ProposalSection

    return ProposalSection


SECTIONS: dict[str, Callable[[], type[ListSection]]] = {
    "compare": _compare,
    "stations": _stations,
    "allocation": _allocation,
    "ballots": _ballots,
    "supply": _supply,
    "proposal": _proposal,
}
"""The parts in the order of their tabs."""


@dataclass(frozen=True, slots=True)
class Elections:
    """Every election of the registry, the active one, and whether a head is at the desk."""

    every: tuple[Election, ...]
    active: int
    head: bool


def read_elections(registry: Registry) -> Elections:
    """Read them, in the worker."""
    return Elections(
        tuple(all_elections(registry.db)),
        active_election(registry.db).id,
        registry.officer.role.may(Role.HEAD),
    )


class ListsPage(SectionsPage):
    """The election at the top, its parts under it; a part is made when first looked at.

    A closed election and a repeat vote can be looked at; the page says that nothing of
    their lists can be changed.
    """

    SHOWS = ListSection.SHOWS | {
        "dapil",
        "pair",
        "proposal",
        "setting",
        "movement",
        "revocation",
    }

    def __init__(self, context: Context) -> None:
        self.known: Elections | None = None
        self._wanted: int | None = None
        self.choice = QComboBox()
        self.choice.setAccessibleName(tr("Election"))
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.choice.activated.connect(self._chosen)
        titles = tr("Voter lists"), tr("Parts of the voter lists")
        super().__init__(context, titles, SECTIONS, section_name, self.choice)

    # --- elections

    def read(self) -> None:
        """Page override: which elections there are; the parts read for themselves."""
        self.context.worker.use(self, read_elections, self._show)

    def _show(self, found: Elections) -> None:
        self.known = found
        ids = [one.id for one in found.every]
        if self._wanted not in ids:
            self._wanted = found.active
        self.choice.clear()
        for one in found.every:
            self.choice.addItem(_election_words(one, active=one.id == found.active), one.id)
        self.choice.setCurrentIndex(ids.index(self._wanted))
        self.choice.setEnabled(len(ids) > 1)
        self._take(found.every[ids.index(self._wanted)])

    def _chosen(self, place: int) -> None:
        if self.known is not None:
            self._wanted = self.known.every[place].id
            self._take(self.known.every[place])

    def _take(self, election: Election) -> None:
        days = countdown(election.day, self.context.clock().date())
        self.head.text.setText(f"{long_day(election.day)} · {days}")
        clear(self.notice)
        if words := read_only_text(election):
            self.notice.addWidget(Notice(Tone.GREY, words))
        self.take(election, head=self.known is not None and self.known.head)

    def remember(self) -> dict[str, object]:
        """SectionsPage override: the election too."""
        return {**super().remember(), "election": self._wanted}

    def restore(self, state: dict[str, object]) -> None:
        """SectionsPage override."""
        election = state.get("election")
        self._wanted = election if isinstance(election, int) else None
        super().restore(state)


def read_only_text(election: Election) -> str:
    """Why nothing of an election's lists can be changed; empty while it can."""
    if election.closed:
        return tr("This election is closed. Its lists can be read, and no longer changed.")
    if election.psu:
        return tr("A repeat vote (PSU): its lists are frozen, and can only be read.")
    return ""


def _election_words(election: Election, *, active: bool) -> str:
    if election.closed:
        return tr("{name} (closed)").format(name=election.name)
    return election.name if active else tr("{name} (not in force)").format(name=election.name)
