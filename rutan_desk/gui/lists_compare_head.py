"""The line over the comparison: the station, the sum of the list, and what to do next."""

from collections.abc import Mapping, Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from rutan_desk.domain.station import Station
from rutan_desk.gui import theme
from rutan_desk.gui.lists_compare_rows import OPEN
from rutan_desk.gui.widgets import button, label, line, look
from rutan_desk.words.catalog import tr
from rutan_desk.words.stations import station_name

_NARROW = 960
"""Below this width (at 100 %) the sentence that adds up would take three lines."""


class CompareHead(QWidget):
    """One button of it leads on: deciding what is open, or else KPU's file."""

    def __init__(self) -> None:
        super().__init__()
        self._said = "", ""
        self.text = label("", "quiet", wrap=True)
        self.station = QComboBox()
        self.station.setAccessibleName(tr("Station"))
        self.station.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.print = button(tr("Print"), _nothing, "quiet", "printer")
        self.export = button(tr("Export"), _nothing, "quiet", "download")
        self.decide = button("", _nothing)
        self.bring = button(tr("Import KPU’s list…"), _nothing)
        head = line(self.station, gap=theme.S)
        head.addWidget(self.text, 1)
        for made in (self.print, self.export, self.decide, self.bring):
            head.addWidget(made)
        self.setLayout(head)

    def show_stations(self, stations: Sequence[Station], chosen: object) -> None:
        """The stations to choose from, all of them at first; a single one is no choice."""
        self.station.clear()
        self.station.addItem(tr("All stations"), 0)
        for one in stations:
            self.station.addItem(station_name(one), one.id)
        self.station.setCurrentIndex(max(0, self.station.findData(chosen or 0)))
        self.station.setVisible(len(stations) > 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt override: in a narrow window the groups below say the rest."""
        super().resizeEvent(event)
        self._tell()

    def _tell(self) -> None:
        self.text.setText(self._said[self.width() < theme.px(_NARROW)])

    def show_counts(
        self, lines: int, counts: Mapping[str, int], *, writable: bool, special: bool
    ) -> None:
        """The sum of the list, and what leads on."""
        self._said = _sum(lines, counts), _short(lines)
        self._tell()
        waiting = counts[OPEN] if writable else 0
        words = tr("Decide {count} lines").format(count=waiting)
        self.decide.setText(words)
        self.decide.setAccessibleName(words)
        _lead(self.decide, shown=waiting > 0, primary=True)
        _lead(self.bring, shown=writable and special, primary=not waiting)


def _nothing() -> None:
    """The section says what its buttons do."""


def _lead(made: QPushButton, *, shown: bool, primary: bool) -> None:
    look(made, "primary" if primary else "")
    made.style().unpolish(made)
    made.style().polish(made)
    made.setVisible(shown)


def _sum(lines: int, counts: Mapping[str, int]) -> str:
    if not lines:
        return _short(lines)
    said = tr(
        "{lines} lines on KPU’s list = {here} here + {gone} gone + {open} not settled"
        " + {not_ours} not ours. {absent} inmates here are not on it."
    )
    return said.format(lines=lines, **counts)


def _short(lines: int) -> str:
    if not lines:
        return tr("No list of KPU yet for this election.")
    return tr("{lines} lines on KPU’s list.").format(lines=lines)
