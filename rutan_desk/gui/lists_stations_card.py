"""One station as it is read: number, place, how full it is, KPPS and blocks."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QProgressBar, QSizePolicy, QWidget

from rutan_desk.domain.election import Election
from rutan_desk.domain.station import Station
from rutan_desk.gui import theme
from rutan_desk.gui.flow import FlowBox
from rutan_desk.gui.lists_paper import offer_papers
from rutan_desk.gui.rows_model import Run, Tone
from rutan_desk.gui.widgets import button, column, label, line, look, pill
from rutan_desk.store.regions import region_label
from rutan_desk.words.catalog import tr
from rutan_desk.words.stations import (
    ceiling_text,
    kpps_text,
    over_text,
    shortened,
    station_kind,
    station_name,
)
from rutan_desk.words.values import NOTHING


class LoadBar(QProgressBar):
    """How full a station is; beyond the ceiling it is full and amber, and words say it too."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setTextVisible(False)
        self.setAccessibleName(name)
        self.setFixedHeight(theme.px(6))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_load(self, count: int, ceiling: int) -> None:
        """So many of so many."""
        self.setRange(0, max(1, ceiling))
        self.setValue(min(count, ceiling))
        self.setAccessibleDescription(f"{count} / {ceiling}")
        over = f"QProgressBar::chunk {{ background: {theme.colour('amber')}; }}"
        self.setStyleSheet(over if count > ceiling else "")


def fact(name: str, value: str) -> QWidget:
    """A value under its small name."""
    made = QWidget()
    text = label(value, wrap=True)
    text.setAlignment(Qt.AlignmentFlag.AlignTop)
    made.setLayout(column(label(name, "small"), text, None, gap=2))
    made.setMinimumWidth(theme.px(190))
    made.setMaximumWidth(theme.px(330))
    made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return made


ROLLS = ("roll", "roll-dpt", "roll-dptb", "roll-dpk")
"""The papers to sign in at a station: everybody, and each list for itself."""


class StationCard(QFrame):
    """A station; ``edit`` and ``remove`` carry its id, ``people`` asks who votes there.

    ``roll`` carries the name of one of ``ROLLS``.
    """

    edit = Signal(int)
    remove = Signal(int)
    people = Signal(int)
    roll = Signal(str)

    def __init__(
        self, station: Station, election: Election, count: int, *, edits: bool, frozen: bool
    ) -> None:
        super().__init__()
        look(self, "card")
        self.station, name = station, station_name(station)
        ceiling = election.max_per_station if station.ceiling is None else station.ceiling
        self.bar = LoadBar(tr("How full {station} is").format(station=name))
        self.bar.show_load(count, ceiling)
        self.edit_button = button(tr("Edit"), lambda: self.edit.emit(station.id), "quiet")
        self.edit_button.setAccessibleName(tr("Edit {station}").format(station=name))
        self.remove_button = button(tr("Remove"), lambda: self.remove.emit(station.id), "quiet")
        self.remove_button.setAccessibleName(tr("Remove {station}").format(station=name))
        self.roll_button = button(tr("Attendance lists"), lambda: None, "quiet", "printer")
        words = tr("Attendance lists of {station}").format(station=name)
        self.roll_button.setAccessibleName(words)
        offer_papers(self.roll_button, ROLLS, self.roll.emit)
        self.people_button = button(
            tr("{count} of {most} people").format(count=count, most=ceiling),
            lambda: self.people.emit(station.id),
            "link",
        )
        head = line(label(name, "person"), self._pill(station_kind(station.kind)), gap=theme.S)
        if count > ceiling:
            head.addWidget(self._pill(over_text(count - ceiling), Tone.AMBER))
        head.addStretch(1)
        head.addWidget(self.roll_button)
        head.addWidget(self.edit_button)
        head.addWidget(self.remove_button)
        load = line(self.people_button, gap=theme.M)
        load.addWidget(self.bar, 1)
        load.setContentsMargins(-theme.S, 0, 0, 0)  # the ring of a link lies outside
        self.facts = self._facts(station, election)
        self.setLayout(
            column(head, self._where(station), load, self.facts, gap=theme.S, margin=theme.L)
        )
        self.edit_button.setVisible(edits)
        self.remove_button.setVisible(edits and not frozen)

    @staticmethod
    def _pill(text: str, tone: Tone = Tone.GREY) -> QWidget:
        return pill(Run(text, tone))

    @staticmethod
    def _where(station: Station) -> QWidget:
        known = region_label(station.region, "") if station.region else ""
        said = " · ".join(filter(None, (station.place, known)))
        if not station.region:
            said = " · ".join(filter(None, (said, tr("region not known yet"))))
        return label(said, "quiet", wrap=True)

    @staticmethod
    def _facts(station: Station, election: Election) -> FlowBox:
        listed = tr("counted from the list") if station.listed is None else str(station.listed)
        made = FlowBox(theme.L)
        made.add(fact(tr("Ceiling"), ceiling_text(station, election)))
        made.add(fact(tr("DPT according to KPU"), listed))
        made.add(fact(tr("KPPS"), kpps_text(station, election)))
        made.add(fact(tr("Bound blocks"), shortened(station.blocks) or NOTHING))
        return made
