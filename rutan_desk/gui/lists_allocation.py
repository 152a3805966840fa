"""Who votes where: stations with their blocks, dealt out under the ceiling or moved by hand."""

from collections.abc import Callable, Sequence
from functools import partial
from operator import attrgetter

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget
from shiboken6 import isValid

from rutan_desk.domain.election import Election
from rutan_desk.gui import theme
from rutan_desk.gui.context import Context
from rutan_desk.gui.lists_allocation_lane import Lane
from rutan_desk.gui.lists_allocation_people import VotersPanel
from rutan_desk.gui.lists_allocation_rows import (
    AllocationView,
    Plan,
    block_word,
    read_allocation,
    read_plan,
)
from rutan_desk.gui.lists_paper import open_paper
from rutan_desk.gui.lists_section import ListSection
from rutan_desk.gui.rows_model import Tone
from rutan_desk.gui.settings_section import scrolling
from rutan_desk.gui.widgets import Empty, Notice, button, clear, column, label, line
from rutan_desk.ops.stations import allocate_people, assign_station
from rutan_desk.store import Database
from rutan_desk.store.journal import Desk, Touched
from rutan_desk.words.catalog import tr
from rutan_desk.words.stations import people_counted, plan_text, station_name

NARROW = 640
"""Below this width (at 100 %) the people stand under the stations."""
Chosen = tuple[int | None, str | None]
"""A station (or none) and a block of it (or all)."""


class AllocationSection(ListSection):
    """Stations left, the people of what is chosen right."""

    SHOWS = ListSection.SHOWS | {"dapil", "movement", "revocation"}

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.view: AllocationView | None = None
        self.plan: Plan | None = None
        self.lanes: dict[int | None, Lane] = {}
        self.panel: VotersPanel | None = None
        self.chosen: Chosen | None = None
        self.text = label("", "quiet", wrap=True)
        self.print_button = button(tr("Print the plan…"), self.print, "quiet", "printer")
        self.afresh_button = button(tr("Allocate all anew…"), lambda: self.preview(afresh=True))
        self.deal_button = button(
            tr("Allocate automatically…"), lambda: self.preview(afresh=False), "primary"
        )
        self.offer = column()
        self.empty = Empty("map-pin")
        self.list = column(gap=theme.S)
        self.inside = QWidget()
        self.inside.setLayout(column(self.list, None))
        self.area = scrolling(self.inside, tr("Stations and their blocks"))
        both = QWidget()
        self.row = line(gap=theme.M)
        self.row.addWidget(self.area, 4)
        both.setLayout(self.row)
        self.both = scrolling(both, tr("Stations and people"))
        some = (self.print_button, self.afresh_button, self.deal_button)
        self.top = line(gap=theme.S)
        self.top.addWidget(self.text, 1)
        self.top.addLayout(line(*some, None, gap=theme.S))
        self.body.addLayout(self.top)
        self.body.addLayout(self.offer)
        self.body.addWidget(self.empty, 1)
        self.body.addWidget(self.both, 1)
        self.empty.hide()

    # --- reading

    def show_election(self, election: Election, *, head: bool) -> None:
        """ListSection override: a plan is of one election."""
        if self.election is not None and self.election.id != election.id:
            self.chosen = None
            self.keep()
            self.accepted()
        super().show_election(election, head=head)

    def read(self) -> None:
        """ListSection override."""
        election = self.election
        if election is not None:
            today = self.context.clock().date()
            self.context.worker.ask(
                self, lambda db: read_allocation(db, election, today), self._show
            )

    @property
    def _edits(self) -> bool:
        one = self.election
        return one is not None and not one.closed and not one.psu

    def _show(self, view: AllocationView) -> None:
        if self.election is None or view.election.id != self.election.id:
            return
        self.view = view
        self.keep()
        self.text.setText(people_counted(len(view.voters), len(view.at(None))))
        has = bool(view.stations)
        for made in (self.afresh_button, self.deal_button):
            made.setVisible(self._edits and has)
        self.print_button.setEnabled(has)
        self.both.setVisible(has)
        self.empty.setVisible(not has)
        self.empty.say(
            tr("This election has no station yet"),
            tr("Add one under Stations, then people can be placed."),
        )
        self._show_lanes(view)
        self._show_people(view)
        self._fold()

    def _show_lanes(self, view: AllocationView) -> None:
        clear(self.list)
        self.lanes = {}
        without = [None] if view.at(None) else []
        for station in (*without, *view.stations):
            made = Lane(station, view, edits=self._edits and station is not None)
            made.chosen.connect(lambda block, lane=made: self.choose((lane.station_id, block)))
            made.dropped.connect(lambda ids, lane=made: self.move_people(ids, lane.station_id))
            people = {"filter": f"station:{made.station_id}"}
            made.people.connect(partial(self.go_to.emit, "people", people))
            self.lanes[made.station_id] = made
            self.list.addWidget(made)
            made.show()  # now, or it counts for nothing in the height

    def _show_people(self, view: AllocationView) -> None:
        if self.panel is None:
            self.panel = VotersPanel(view)
            self.panel.move_wanted.connect(self.move_people)
            self.panel.everybody_wanted.connect(lambda: self.choose(None))
            self.row.addWidget(self.panel, 6)
        kept = {one.person_id for one in self.panel.table.chosen}
        self.panel.show_view(view, edits=self._edits)
        self.choose(self.chosen, again=True)
        self.panel.mark(kept)

    def choose(self, chosen: Chosen | None, *, again: bool = False) -> None:
        """Show the people of a station or of a block of it; a block is marked whole."""
        view, panel = self.view, self.panel
        if view is None or panel is None:
            return
        self.chosen = chosen
        for lane in self.lanes.values():
            mine = chosen is not None and chosen[0] == lane.station_id
            lane.mark(chosen[1] if mine and chosen is not None else None)
        if chosen is None:
            panel.show_only(tr("Everybody"), None, choose=False)
            return
        station_id, block = chosen
        some = view.at(station_id) if block is None else view.blocks(station_id).get(block, ())
        station = view.station(station_id)
        title = station_name(station) if station else tr("No station yet")
        if block is not None:
            title = f"{title} · {block_word(block)}"
        ids = frozenset(map(attrgetter("person_id"), some))
        panel.show_only(title, ids, choose=block is not None and not again)
        panel.aim_past(station_id)

    # --- dealt out

    def preview(self, *, afresh: bool) -> None:
        """Say what an allocation would do, before it is done."""
        election = self.election
        if election is not None:
            today = self.context.clock().date()
            self.context.worker.ask(
                self,
                lambda db: read_plan(db, election, today, afresh=afresh),
                self._show_plan,
                self.refuse,
            )

    def _show_plan(self, plan: Plan) -> None:
        self.keep()
        self.accepted()
        self.plan = plan
        said = [plan_text(plan.placed, plan.moved, plan.over)] if plan.changes or plan.over else []
        said.append(tr("KPU’s list and people placed by hand stay where they are."))
        if plan.changes:
            title = tr("All anew") if plan.afresh else tr("Automatic allocation")
            notice = Notice(Tone.AMBER if plan.moved or plan.over else Tone.GREEN, title, *said)
            words = tr("Allocate {count} people").format(count=plan.changes)
            go = button(words, self.deal, "primary")
            row = line(go, button(tr("Cancel"), self._keep_and_return), None, gap=theme.S)
        else:
            notice = Notice(Tone.GREEN, tr("Nothing would change"), *said)
            row = line(go := button(tr("Close"), self._keep_and_return), None)
        notice.words.addLayout(row)
        self.offer.addWidget(notice)
        go.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep_and_return(self) -> None:
        self.keep()
        self.deal_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def keep(self) -> None:
        """Let go of a plan."""
        self.plan = None
        clear(self.offer)

    def deal(self) -> None:
        """Do what the plan says, as one deed."""
        plan, election = self.plan, self.election
        if plan is None or election is None:
            return
        afresh, words = plan.afresh, tr("{count} people allocated").format(count=plan.changes)
        self._do(
            lambda db, desk: allocate_people(db, desk, election.id, afresh=afresh),
            lambda: self._dealt(words),
        )

    def _dealt(self, words: str) -> None:
        self._keep_and_return()
        self.said.emit(words)

    # --- by hand

    def move_people(self, ids: Sequence[int], station_id: int | None) -> None:
        """Put people at a station by hand; those whom KPU's list holds stay."""
        election, view = self.election, self.view
        if election is None or view is None or not self._edits:
            return
        wanted = set(ids)
        chosen = [one for one in view.voters if one.person_id in wanted]
        free = [one.person_id for one in chosen if not one.listed]
        if not free:
            self.said.emit(tr("KPU’s list says where they vote: nobody was moved."))
            return
        station = view.station(station_id)
        words = tr("{count} people: {station}").format(
            count=len(free), station=station_name(station) if station else tr("no longer by hand")
        )
        self._do(
            lambda db, desk: assign_station(db, desk, election.id, free, station_id),
            lambda: self.said.emit(words),
        )

    def _do(self, write: Callable[[Database, Desk], Touched], then: Callable[[], object]) -> None:
        def done(_touched: Touched) -> None:
            if isValid(self):
                self.accepted()
                then()

        self.context.worker.do(
            write, done, lambda refusal: self.refuse(refusal) if isValid(self) else None
        )

    # --- the part as a whole

    def print(self) -> None:
        """Who votes where, on paper."""
        if self.election is not None:
            self.paper = open_paper(self, "station-plan", self.election)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt override."""
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        way = QBoxLayout.Direction
        narrow = self.width() < theme.px(NARROW)
        for box in (self.row, self.top):
            box.setDirection(way.TopToBottom if narrow else way.LeftToRight)
        tall = max(self.inside.heightForWidth(self.width()), self.inside.sizeHint().height())
        self.area.setMinimumHeight(tall + theme.XL if narrow else theme.px(150))
        bars = Qt.ScrollBarPolicy
        self.area.setVerticalScrollBarPolicy(
            bars.ScrollBarAlwaysOff if narrow else bars.ScrollBarAsNeeded
        )
        if self.panel is not None:
            self.panel.setMinimumHeight(theme.px(330 if narrow else 0))

    def remember(self) -> object:
        """ListSection override: what is chosen."""
        return self.chosen

    def restore(self, state: object) -> None:
        """ListSection override."""
        if isinstance(state, tuple):
            self.chosen = state

    def arrive(self) -> None:
        """ListSection override."""
        if self.deal_button.isVisibleTo(self):
            self.deal_button.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.panel is not None:
            self.panel.table.setFocus(Qt.FocusReason.OtherFocusReason)
