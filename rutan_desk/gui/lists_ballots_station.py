"""The head of a part of *Daftar pemilih*: which station it is about, and what can be done."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QWidget

from rutan_desk.domain.station import Station
from rutan_desk.gui import theme
from rutan_desk.gui.widgets import line
from rutan_desk.words.catalog import tr
from rutan_desk.words.stations import station_name


class StationChoice(QComboBox):
    """Stations by number; ``wanted`` is kept over re-reading, as long as there is such a one."""

    def __init__(self, *, every: bool) -> None:
        super().__init__()
        self.stations: tuple[Station, ...] = ()
        self.wanted: int | None = None
        self._every = every
        self.setAccessibleName(tr("Station"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setMinimumWidth(theme.px(120))
        # First of all: who hears ``activated`` reads what is wanted.
        self.activated.connect(self._chosen)

    def show_stations(self, stations: Sequence[Station]) -> None:
        """Offer these; the one wanted stays, else the first."""
        self.stations = tuple(stations)
        self.clear()
        if self._every:
            self.addItem(tr("All stations"), None)
        for one in stations:
            place = f"{station_name(one)} · {one.place}" if one.place else station_name(one)
            self.addItem(place, one.id)
        self.setCurrentIndex(max(0, self.findData(self.wanted)))
        self.setEnabled(self.count() > 1)

    def _chosen(self, place: int) -> None:
        self.wanted = self.itemData(place)

    @property
    def station(self) -> Station | None:
        """The station shown; ``None`` is all of them, or that there is none."""
        wanted = self.currentData()
        return next((one for one in self.stations if one.id == wanted), None)


class HeadRow(QWidget):
    """Choices at the left, buttons at the right; the buttons go below where it is narrow."""

    def __init__(self, left: Sequence[QWidget], right: Sequence[QWidget]) -> None:
        super().__init__()
        self._sides = (QWidget(), QWidget())
        self._sides[0].setLayout(line(*left, None, gap=theme.M))
        self._sides[1].setLayout(line(None, *right, gap=theme.XS))
        self._box = line(*self._sides, gap=theme.S)
        self._box.setStretch(0, 1)
        self.setLayout(self._box)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Qt override: room for the wider side."""
        wide = max(side.minimumSizeHint().width() for side in self._sides)
        return QSize(wide, self._box.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt override."""
        super().resizeEvent(event)
        needed = sum(side.sizeHint().width() for side in self._sides) + theme.S
        way = QBoxLayout.Direction
        self._box.setDirection(
            way.TopToBottom if needed > event.size().width() else way.LeftToRight
        )
