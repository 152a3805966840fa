"""Forecast: will the ballots of a station suffice, since when not, and whom to ask."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QRadioButton, QScrollArea, QWidget

from rutan_desk.domain.ballots import BallotGap
from rutan_desk.domain.standing import Action
from rutan_desk.gui import theme
from rutan_desk.gui.context import Context
from rutan_desk.gui.flow import FlowBox
from rutan_desk.gui.lists_ballots_station import HeadRow, StationChoice
from rutan_desk.gui.lists_paper import open_paper
from rutan_desk.gui.lists_section import ListSection
from rutan_desk.gui.lists_supply_card import SupplyCard
from rutan_desk.gui.lists_supply_rows import LATER, NOW, SupplyView, balances, read_supply
from rutan_desk.gui.rows_model import Tone
from rutan_desk.gui.settings_section import scrolling
from rutan_desk.gui.widgets import Empty, Notice, button, clear, column, label, line
from rutan_desk.words.ballots import gap_text
from rutan_desk.words.catalog import tr
from rutan_desk.words.supply import supply_head

_STEPS = {
    BallotGap.ADDRESS_UNKNOWN: Action.COMPLETE_ADDRESS,
    BallotGap.REGENCY_UNKNOWN: Action.COMPLETE_ADDRESS,
    BallotGap.DISTRICT_UNKNOWN: Action.COMPLETE_ADDRESS,
    BallotGap.VILLAGE_UNKNOWN: Action.COMPLETE_VILLAGE,
    BallotGap.DISTRICT_NEW: Action.ASK_KPU,
}
"""The filter of Orang that shows whom a gap concerns; a missing dapil is the station's."""


class SupplySection(ListSection):
    """A card for each contest of one station, in one of two views."""

    SHOWS = ListSection.SHOWS | {"dapil", "movement", "revocation"}

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.view: SupplyView | None = None
        self.cards: list[SupplyCard] = []
        self.paper: QDialog | None = None
        self.choice = StationChoice(every=False)
        self.choice.activated.connect(lambda _place: self.read())
        self.text = label("", "heading", wrap=True)
        self.print_button = button(tr("Print…"), self.print, "quiet", "printer")
        self.views = {
            NOW: QRadioButton(tr("As the lists stand")),
            LATER: QRadioButton(tr("If everybody who can still be listed is")),
        }
        self.views[LATER].setChecked(True)
        choices = FlowBox(theme.L)
        for made in self.views.values():
            made.setAccessibleName(made.text())
            made.toggled.connect(lambda on: self._show_cards() if on else None)
            choices.add(made)
        self.notes = column(gap=theme.S)
        self.list = column(gap=theme.M)
        self.empty = Empty("vote")
        inside = QWidget()
        parts = (self.text, choices, self.notes, self.list, self.empty, None)
        inside.setLayout(column(*parts, gap=theme.M))
        self.area: QScrollArea = scrolling(inside, tr("Ballot forecast"))
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.body.addWidget(HeadRow([self.choice], [self.print_button]))
        self.body.addWidget(self.area, 1)

    @property
    def shown(self) -> str:
        """Which of the two views is on."""
        return LATER if self.views[LATER].isChecked() else NOW

    # --- reading

    def read(self) -> None:
        """ListSection override."""
        election, wanted, clock = self.election, self.choice.wanted, self.context.clock
        if election is not None:
            self.context.worker.ask(
                self, lambda db: read_supply(db, election, wanted, clock().date()), self._show
            )

    def _show(self, view: SupplyView) -> None:
        self.view = view
        self.choice.show_stations(view.stations)
        self.print_button.setEnabled(view.supply is not None)
        clear(self.notes)
        for gap, count in view.gaps:
            self.notes.addWidget(self._note(gap, count))
        self.empty.setVisible(view.supply is None)
        self.empty.say(
            tr("This election has no station yet"),
            tr("Ballots are packed for a station: for its DPT and the reserve."),
            tr("To the stations"),
            self._to_stations,
        )
        self._show_cards()

    def _note(self, gap: BallotGap, count: int) -> Notice:
        made = Notice(
            Tone.AMBER,
            tr("{count} people: {gap}").format(count=count, gap=gap_text(gap)),
            tr("Their ballots are reckoned as needed until this is known."),
        )
        if gap is BallotGap.DAPIL_UNKNOWN:
            act = button(tr("Set the dapil"), self._to_stations, "link")
        else:
            tag = f"action:{_STEPS[gap].value}"
            act = button(
                tr("Show these people"), lambda: self.go_to.emit("people", {"filter": tag}), "link"
            )
        row = line(act, None)
        row.setContentsMargins(-theme.S, 0, 0, 0)  # the ring of a link lies outside
        made.words.addLayout(row)
        return made

    def _to_stations(self) -> None:
        self.go_to.emit("lists", {"section": "stations"})

    def _show_cards(self) -> None:
        election, view = self.election, self.view
        clear(self.list)
        self.cards = []
        if election is None or view is None or view.supply is None:
            self.text.setText("")
            return
        # An election changed meanwhile is read again in a moment: leave its contests out.
        known = {one.code for one in election.contests}
        if {one.contest for one in view.supply.lines} != known:
            return
        made = balances(view.supply, election, self.shown)
        short = sum(one.line.short > 0 for one in made)
        self.text.setText(supply_head(view.supply.dpt, short, len(made)))
        for one in made:
            card = SupplyCard(one)
            self.cards.append(card)
            self.list.addWidget(card)

    # --- out of the program, and the part as a whole

    def print(self) -> None:
        """Both views on paper, with whom to ask."""
        if self.election is None:
            return
        self.paper = open_paper(self, "ballot-supply", self.election, self.choice.station)

    def remember(self) -> object:
        """ListSection override: the station and the view."""
        return (self.choice.wanted, self.shown)

    def restore(self, state: object) -> None:
        """ListSection override."""
        if isinstance(state, tuple) and len(state) == 2 and state[1] in self.views:
            self.choice.wanted = state[0] if isinstance(state[0], int) else None
            self.views[state[1]].setChecked(True)

    def arrive(self) -> None:
        """ListSection override."""
        first = self.choice if self.choice.isEnabled() else self.views[self.shown]
        first.setFocus(Qt.FocusReason.OtherFocusReason)
