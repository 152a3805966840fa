"""The stations of an election and their dapils: added, changed in place, taken out."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QWidget
from shiboken6 import isValid

from rutan_desk.domain.election import Election
from rutan_desk.domain.errors import DeskError
from rutan_desk.domain.station import Station, StationKind
from rutan_desk.gui import theme
from rutan_desk.gui.context import Context
from rutan_desk.gui.lists_allocation_rows import AllocationView
from rutan_desk.gui.lists_dapil import DapilPart
from rutan_desk.gui.lists_paper import open_paper
from rutan_desk.gui.lists_section import ListSection
from rutan_desk.gui.lists_stations_card import StationCard
from rutan_desk.gui.lists_stations_form import Raw, StationForm, Surroundings
from rutan_desk.gui.lists_stations_rows import StationsView, read_stations
from rutan_desk.gui.settings_section import scrolling
from rutan_desk.gui.widgets import Empty, button, clear, column, label, line
from rutan_desk.ops.stations import remove_station, save_station
from rutan_desk.store import Database
from rutan_desk.store.journal import Desk, Touched
from rutan_desk.words.catalog import tr
from rutan_desk.words.stations import station_name, stations_counted

NARROW = 640
"""Below this width (at 100 %) buttons stand under the words."""


class StationsSection(ListSection):
    """A card for each station; the one being changed is a form in its place."""

    SHOWS = ListSection.SHOWS | {"dapil", "movement", "revocation"}

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.view: StationsView | None = None
        self.form: StationForm | None = None
        self.cards: dict[int, StationCard] = {}
        self._kept: tuple[int, Raw] | None = None
        self.text = label("", "quiet", wrap=True)
        self.print_button = button(tr("Print the plan…"), self.print, "quiet", "printer")
        self.add_button = button(tr("Add a TPS"), lambda: self.edit(0), "primary", "plus")
        self.frozen = label("", "quiet", wrap=True)
        self.empty = Empty("map-pin")
        self.list = column(gap=theme.M)
        self.dapil = DapilPart(context)
        self.dapil.said.connect(self.said)
        inside = self.inside = QWidget()
        inside.setLayout(column(self.empty, self.list, theme.S, self.dapil, None, gap=theme.M))
        self.area: QScrollArea = scrolling(inside, tr("Stations and dapils"))
        self.top = line(gap=theme.S)
        self.top.addWidget(self.text, 1)
        self.top.addLayout(line(self.print_button, self.add_button, None, gap=theme.M))
        self.body.addLayout(self.top)
        self.body.addWidget(self.frozen)
        self.body.addWidget(self.area, 1)

    # --- reading

    def show_election(self, election: Election, *, head: bool) -> None:
        """ListSection override: another election lets go of what was open."""
        if self.election is not None and self.election.id != election.id:
            self._drop()
            self.dapil.drop()
            self.accepted()
        super().show_election(election, head=head)

    def read(self) -> None:
        """ListSection override."""
        election = self.election
        if election is not None:
            today = self.context.clock().date()
            self.context.worker.ask(self, lambda db: read_stations(db, election, today), self._show)

    def _show(self, view: StationsView) -> None:
        election = view.places.election
        if self.election is None or election.id != self.election.id:
            return
        self.view = view
        stations = view.places.stations
        self.text.setText(stations_counted(stations))
        self.print_button.setEnabled(bool(stations))
        self.frozen.setText(
            tr("Place, ceiling, KPU’s figure and KPPS can still be changed.")
            if self._edits and election.psu
            else ""
        )
        self.frozen.setVisible(bool(self.frozen.text()))
        self._show_list()
        self.dapil.show_view(view.dapils, election, head=self.head)
        if self._kept is not None:
            (station_id, raw), self._kept = self._kept, None
            self.edit(station_id)
            if self.form is not None:
                self.form.put(raw)

    @property
    def _edits(self) -> bool:
        return self.election is not None and not self.election.closed

    def _show_list(self) -> None:
        view = self.view
        if view is None:
            return
        if self.form is not None:
            self.list.removeWidget(self.form)
        clear(self.list)
        self.cards = {}
        stations, editing = view.places.stations, self.form.station.id if self.form else None
        if self.form is not None and editing not in {one.id for one in stations}:
            self.list.addWidget(self.form)
        for one in stations:
            if self.form is not None and one.id == editing:
                self.list.addWidget(self.form)
            else:
                self.list.addWidget(self._card(one, view.places))
        self.empty.setVisible(not stations and self.form is None)
        self._say_empty()

    def _say_empty(self) -> None:
        frozen = self.election is None or self.election.psu
        self.add_button.setVisible(self._edits and not frozen and self.form is None)
        word = tr("Add a TPS") if self.add_button.isVisibleTo(self) else ""
        text = tr("Without a station nobody can be given a list, ballots or a place to vote.")
        self.empty.say(tr("This election has no station yet"), text, word, lambda: self.edit(0))

    def _card(self, station: Station, places: AllocationView) -> StationCard:
        count, frozen = len(places.at(station.id)), places.election.psu
        made = StationCard(station, places.election, count, edits=self._edits, frozen=frozen)
        made.edit.connect(self.edit)
        made.remove.connect(self.remove)
        made.people.connect(self._people)
        made.roll.connect(partial(self.print, station=station))
        self.cards[station.id] = made
        return made

    def _people(self, station_id: int) -> None:
        self.go_to.emit("people", {"filter": f"station:{station_id}"})

    # --- one station

    def suggested(self) -> str:
        """The next free number of a special station; empty when all are taken."""
        if self.view is None or self.election is None:
            return ""
        stations = self.view.places.stations
        taken = {int(one.number) for one in stations if one.kind is StationKind.SPECIAL}
        numbers = range(self.election.station_first, self.election.station_last + 1)
        free = next((one for one in numbers if one not in taken), None)
        return "" if free is None else f"{free:03}"

    def edit(self, station_id: int) -> None:
        """Change a station in its place; 0 is a new one. What is typed elsewhere stays."""
        if self.view is None or self.election is None or not self._edits:
            return
        if self.form is not None and self.form.dirty:
            self.form.number.edit.setFocus()
            self._to_form()
            self.said.emit(tr("First save or cancel the TPS that is open."))
            return
        self._drop()
        known = {one.id: one for one in self.view.places.stations}
        home = next((one.region for one in known.values() if one.region), "")
        fresh = Station(election_id=self.election.id, number=self.suggested(), region=home)
        station = known.get(station_id, fresh)
        self.form = StationForm(station, self._around(station, home), self.context.worker)
        self.form.wanted.connect(self._save)
        self.form.dropped.connect(self.cancel)
        self._show_list()
        self.form.show()
        first = self.form.place if self.election.psu or not station.id else self.form.number
        first.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self._to_form()

    def _to_form(self) -> None:
        """Its beginning in sight, also where the whole is too tall."""
        inside = self.inside.layout()
        if self.form is not None and inside is not None:
            inside.activate()
            self.area.verticalScrollBar().setValue(self.form.y())

    def _around(self, station: Station, home: str) -> Surroundings:
        view = cast("StationsView", self.view)
        others = {
            block: one.number
            for one in view.places.stations
            if one.id != station.id
            for block in one.blocks
        }
        blocks = sorted({block for some in view.places.placed.values() for block in some if block})
        return Surroundings(
            election=view.places.election,
            blocks=[(block, others.get(block, "")) for block in blocks],
            home=home,
            columns=2 if self.width() < theme.px(NARROW) else 3,
        )

    def _save(self, station: Station) -> None:
        def write(db: Database, desk: Desk) -> Touched:
            return save_station(db, desk, station)

        tidy = replace(station, number=station.number.strip())
        words = tr("{station} saved").format(station=station_name(tidy))
        self._do(write, lambda: self._saved(words), self._refused)

    def _saved(self, words: str) -> None:
        self._drop()
        self.accepted()
        self._show_list()
        self.said.emit(words)
        self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refused(self, refusal: DeskError) -> None:
        if self.form is not None:
            self.form.refuse(refusal)
        else:
            self.refuse(refusal)

    def cancel(self) -> None:
        """Let what is typed go."""
        editing = self.form.station.id if self.form else 0
        self._drop()
        self._show_list()
        back = self.cards[editing].edit_button if editing in self.cards else self.add_button
        back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _drop(self) -> None:
        if self.form is not None:
            self.list.removeWidget(self.form)
            self.form.hide()
            self.form.deleteLater()
            self.form = None

    def remove(self, station_id: int) -> None:
        """Take a station out; one in use says by whom."""
        self._do(
            lambda db, desk: remove_station(db, desk, station_id),
            self.accepted,
            self.refuse,
        )

    def _do(
        self,
        write: Callable[[Database, Desk], Touched],
        then: Callable[[], object],
        refused: Callable[[DeskError], object],
    ) -> None:
        self.context.worker.do(
            write,
            lambda _touched: then() if isValid(self) else None,
            lambda refusal: refused(refusal) if isValid(self) else None,
        )

    # --- the part as a whole

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt override: with little room the buttons stand under the words."""
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        narrow = self.width() < theme.px(NARROW)
        self.top.setDirection(way.TopToBottom if narrow else way.LeftToRight)

    def print(self, name: str = "station-plan", station: Station | None = None) -> None:
        """Who votes where, on paper; or who signs in at one station."""
        if self.election is not None:
            self.paper = open_paper(self, name, self.election, station)

    def unsaved(self) -> str | None:
        """ListSection override."""
        if self.form is not None and self.form.dirty:
            return tr("A TPS is being changed and is not saved.")
        return self.dapil.unsaved()

    def remember(self) -> object:
        """ListSection override: the form that is open, with what is typed."""
        return (self.form.station.id, self.form.raw()) if self.form is not None else None

    def restore(self, state: object) -> None:
        """ListSection override."""
        if isinstance(state, tuple):
            self._kept = cast("tuple[int, Raw]", state)

    def arrive(self) -> None:
        """ListSection override."""
        first = next(iter(self.cards.values()), None)
        if self.form is not None:
            self.form.number.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.add_button.isVisibleTo(self):
            self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)
        elif first is not None:
            first.people_button.setFocus(Qt.FocusReason.OtherFocusReason)
