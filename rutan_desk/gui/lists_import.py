"""KPU's list of one station taken in: choose the file, check the columns, see the difference."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QComboBox, QWidget

from rutan_desk.domain.station import Station
from rutan_desk.exchange.model import PeopleSheet
from rutan_desk.gui.context import Context
from rutan_desk.gui.lists_import_difference import ListDifferenceStep
from rutan_desk.gui.lists_import_rows import ASKED, LIST_FIELDS, ListDifference, list_rows
from rutan_desk.gui.sheet_import import SheetImport
from rutan_desk.gui.sheet_words import ImportWords
from rutan_desk.gui.widgets import button
from rutan_desk.ops.importing import Reading
from rutan_desk.ops.voter_lists import import_list, preview_list
from rutan_desk.store import Database
from rutan_desk.store.journal import Desk, Touched
from rutan_desk.store.registry import Registry
from rutan_desk.words.catalog import tr
from rutan_desk.words.stations import station_name
from rutan_desk.words.voter_lists import line_field_name


class ListImport(SheetImport[ListDifference]):
    """The file is held against the list of one station, which can be changed at any step."""

    def __init__(self, context: Context) -> None:
        self._stations: Sequence[Station] = ()
        self.station = QComboBox()
        self.station.setAccessibleName(tr("Station of the list"))
        self.station.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.difference = ListDifferenceStep()
        super().__init__(context, _words(), self.difference)
        self.station.activated.connect(self._other_station)

    def head_parts(self) -> Sequence[QWidget]:
        """SheetImport override: the station before the steps, the way back behind them."""
        return self.station, *self.steps, button(tr("Back to the lists"), self.left.emit)

    def begin(self, stations: Sequence[Station], station_id: int | None) -> None:
        """Begin with a file for one of these stations."""
        self._stations = stations
        self.station.clear()
        for one in stations:
            self.station.addItem(" · ".join(filter(None, (station_name(one), one.place))), one.id)
        place = max(0, self.station.findData(station_id))
        self.station.setCurrentIndex(place)
        self.station.setEnabled(len(stations) > 1)
        self.head.rearrange()
        self.start_over()

    def _other_station(self, _place: int) -> None:
        """The same file, held against the list of another station."""
        self._read(self.stack.currentIndex())

    def can_read(self) -> bool:
        """SheetImport override."""
        return bool(self._stations)

    def reader(self, path: Path) -> Callable[[Database, Desk, Reading], ListDifference]:
        """SheetImport override."""
        station_id = self.station.currentData()

        def read(db: Database, desk: Desk, reading: Reading) -> ListDifference:
            plan = preview_list(db, desk, path, station_id, reading)
            return ListDifference(plan, list_rows(plan))

        return read

    def sheet_of(self, found: ListDifference) -> PeopleSheet:
        """SheetImport override."""
        return found.plan.sheet.sheet

    def write(self, registry: Registry, found: ListDifference) -> Touched:
        """SheetImport override."""
        return import_list(registry, found.plan).touched

    def remember(self) -> dict[str, object]:
        """SheetImport override: the station too."""
        return {**super().remember(), "station": self.station.currentData()}

    def restore(self, state: dict[str, object]) -> None:
        """Take up what ``remember`` gave, after ``begin``."""
        found = state.get("found")
        if isinstance(found, ListDifference):
            self.take_up(state, found)


def _words() -> ImportWords:
    return ImportWords(
        title=tr("Drop KPU’s list of the station here"),
        text=tr(
            "Model A-Daftar Pemilih, a file of Sidalih, or whatever KPU sent: it is only read."
        ),
        choose=tr("Choose KPU’s list"),
        nothing=tr("Read like this the file holds no list"),
        fields=LIST_FIELDS,
        asked=ASKED,
        say=line_field_name,
    )
