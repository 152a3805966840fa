"""*Daftar pemilih*: everything about one election's lists, a part to a tab."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QScrollArea, QStackedWidget, QTabBar

from rutan_desk.domain.election import Election
from rutan_desk.domain.officer import Role
from rutan_desk.gui import theme
from rutan_desk.gui.context import Context
from rutan_desk.gui.fields import shortcut
from rutan_desk.gui.frame import countdown
from rutan_desk.gui.lists_section import ListSection
from rutan_desk.gui.page import MARGINS, Page
from rutan_desk.gui.rows_model import Tone
from rutan_desk.gui.settings_section import scrolling
from rutan_desk.gui.widgets import Notice, PageHead, clear, column
from rutan_desk.store.elections import active_election, all_elections
from rutan_desk.store.journal import Touched
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
"""The parts in the order of their tabs, each loaded when it is first looked at."""


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


class ListsPage(Page):
    """The election at the top, its parts under it; a part is made when first looked at.

    A closed election and a repeat vote can be looked at; the page says that nothing of
    their lists can be changed.
    """

    SHOWS = frozenset({"person", "election", "station", "dapil", "list_line", "enrolment"})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.known: Elections | None = None
        self.election: Election | None = None
        self.current = "compare"
        self.sections: dict[str, ListSection] = {}
        self.areas: dict[str, QScrollArea] = {}
        self._wanted: int | None = None
        self._stale: set[str] = set()
        self._missed: dict[str, Touched] = {}
        self._kept: dict[str, object] = {}
        self._pointed: dict[str, object] | None = None
        self.choice = QComboBox()
        self.choice.setAccessibleName(tr("Election"))
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.choice.activated.connect(self._chosen)
        self.head = PageHead(tr("Voter lists"), self.choice)
        self.notice = column()
        self.tabs = self._tab_bar()
        self.tabs.currentChanged.connect(lambda place: self.open_section(list(SECTIONS)[place]))
        self.stack = QStackedWidget()
        page = column(self.head, gap=theme.M)
        page.addLayout(self.notice)
        page.addWidget(self.tabs)
        page.addWidget(self.stack, 1)
        page.setContentsMargins(*MARGINS)
        self.setLayout(page)
        for keys, step in (
            ("Ctrl+Tab", 1), ("Ctrl+Shift+Tab", -1), ("Alt+Right", 1), ("Alt+Left", -1),
        ):  # fmt: skip
            shortcut(keys, self, partial(self.turn, step), inside=True)

    def _tab_bar(self) -> QTabBar:
        bar = QTabBar()
        bar.setDrawBase(False)
        bar.setExpanding(False)
        bar.setElideMode(Qt.TextElideMode.ElideRight)
        bar.setAccessibleName(tr("Parts of the voter lists"))
        for name in SECTIONS:
            bar.addTab(section_name(name).replace("&", "&&"))
        pad, gap = theme.px(6), theme.px(20)
        bar.setStyleSheet(
            f"QTabBar {{ background: transparent; }}"
            f"QTabBar::tab {{ background: transparent; color: {theme.colour('quiet')};"
            f" border: none; border-bottom: 2px solid transparent;"
            f" padding: {pad}px 2px; margin-right: {gap}px; }}"
            f"QTabBar::tab:hover {{ color: {theme.colour('text')}; }}"
            f"QTabBar::tab:selected {{ color: {theme.colour('link')};"
            f" border-bottom: 2px solid {theme.colour('link')}; }}"
            f"QTabBar::tab:focus {{ background: {theme.colour('selected')}; }}"
        )
        return bar

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
        """Show this election in every part; those behind read when they come forward."""
        self.election = election
        days = countdown(election.day, self.context.clock().date())
        self.head.text.setText(f"{long_day(election.day)} · {days}")
        clear(self.notice)
        if words := read_only_text(election):
            self.notice.addWidget(Notice(Tone.GREY, words))
        self._stale = set(self.sections)
        self.open_section(self.current)

    # --- parts

    def section(self, name: str) -> ListSection:
        """One part, made if nobody has looked at it yet."""
        if name not in self.sections:
            made = SECTIONS[name]()(self.context)
            made.said.connect(self.said)
            made.go.connect(self.go)
            made.go_to.connect(self.go_to)
            self.sections[name] = made
            self._stale.add(name)
            self.areas[name] = scrolling(made, section_name(name))
            self.stack.addWidget(self.areas[name])
            if name in self._kept:
                made.restore(self._kept.pop(name))
        return self.sections[name]

    def open_section(self, name: str) -> None:
        """Bring one part to the front; unknown names change nothing."""
        if name not in SECTIONS:
            return
        self.current = name
        self.tabs.blockSignals(True)
        self.tabs.setCurrentIndex(list(SECTIONS).index(name))
        self.tabs.blockSignals(False)
        if self.election is None or self.known is None:
            return
        part = self.section(name)
        self.stack.setCurrentWidget(self.areas[name])
        missed = self._missed.pop(name, frozenset())
        if name in self._stale:
            self._stale.discard(name)
            part.show_election(self.election, head=self.known.head)
        elif missed:
            part.refresh(missed)
        self._point(part)
        if self.isVisible() and not self.tabs.hasFocus():
            part.arrive()

    def turn(self, step: int) -> None:
        """The part beside the one in front, round and round."""
        names = list(SECTIONS)
        self.open_section(names[(names.index(self.current) + step) % len(names)])

    def refresh(self, touched: Touched) -> None:
        """Page override: the part in front reads at once, the others when they are wanted."""
        if "election" in touched:
            self.read()
        elif touched & self.SHOWS:
            for name, part in self.sections.items():
                if name == self.current:
                    part.refresh(touched)
                else:
                    self._missed[name] = self._missed.get(name, frozenset()) | touched

    def point_at(self, what: dict[str, object]) -> None:
        """Open ``section``; the rest of ``what`` is for it, when it understands any."""
        self._pointed = {key: value for key, value in what.items() if key != "section"}
        self.open_section(str(what.get("section", self.current)))

    def _point(self, part: ListSection) -> None:
        what, self._pointed = self._pointed, None
        point = getattr(part, "point_at", None)
        if what and point is not None:
            point(what)

    # --- the page as a whole

    def arrive(self) -> None:
        """Page override."""
        if self.current in self.sections:
            self.sections[self.current].arrive()
        else:
            self.tabs.setFocus(Qt.FocusReason.OtherFocusReason)

    def unsaved(self) -> str | None:
        """Page override: the first part with something typed."""
        return next((said for one in self.sections.values() if (said := one.unsaved())), None)

    def remember(self) -> dict[str, object]:
        """Page override: the election, the part, and what each part keeps."""
        kept = {**self._kept, **{name: one.remember() for name, one in self.sections.items()}}
        return {"section": self.current, "election": self._wanted, "parts": kept}

    def restore(self, state: dict[str, object]) -> None:
        """Page override: parts that are not made yet take theirs up when they are."""
        parts, election = state.get("parts"), state.get("election")
        self._kept = dict(parts) if isinstance(parts, dict) else {}
        self._wanted = election if isinstance(election, int) else None
        for name in [one for one in self._kept if one in self.sections]:
            self.sections[name].restore(self._kept.pop(name))
        self.open_section(str(state.get("section", self.current)))


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
