"""The copies handed out, when their notes came back, and one more handed out in place."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QWidget

from rutan_desk.domain.day import Phase
from rutan_desk.gui import theme
from rutan_desk.gui.day_desks_rows import CopyRow, DesksView
from rutan_desk.gui.day_evening_roll import tall
from rutan_desk.gui.fields import Field
from rutan_desk.gui.rows_model import Column, RowsModel, Run, Tone
from rutan_desk.gui.table import RowsTable
from rutan_desk.gui.widgets import button, card, column, label, line
from rutan_desk.words.catalog import tr
from rutan_desk.words.day_desks import back_text
from rutan_desk.words.moments import clock_time
from rutan_desk.words.stations import station_name

_ROWS = 6


class Copies(QWidget):
    """``wanted`` carries the id of a station and a name (may be empty): make a copy for it."""

    wanted = Signal(int, str)

    def __init__(self) -> None:
        super().__init__()
        self.station = QComboBox()
        self.station.setAccessibleName(tr("Station"))
        self.station.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.name = Field(tr("Name of the desk"), tr("may stay empty"))
        self.button = button(tr("Hand out a copy…"), self.send, icon="usb")
        self.text = label("", "quiet", wrap=True)
        self.model = RowsModel[CopyRow](_columns(), lambda one: one.copy.id, parent=self)
        self.table = RowsTable[CopyRow](self.model, tr("Copies handed out"))
        self.name.edit.returnPressed.connect(self.send)
        self._frame = self._table_frame()
        self.setLayout(
            column(
                label(tr("Copies for the stations"), "heading"),
                self.text,
                self._form(),
                self._frame,
                gap=theme.S,
            )
        )

    def _form(self) -> QWidget:
        self.form = QWidget()
        word = label(tr("Station"), "strong")
        word.setBuddy(self.station)
        row = line(column(word, self.station, gap=theme.XS), gap=theme.M)
        row.addWidget(self.name, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignBottom)
        self.form.setLayout(row)
        return self.form

    def _table_frame(self) -> QFrame:
        made = card()
        self.table.resized.connect(self._fold)
        made.setLayout(column(self.table, margin=theme.XS))
        return made

    def _fold(self, width: int) -> None:
        self.table.setColumnHidden(2, width < theme.px(470))

    def send(self) -> None:
        """Ask for a copy of the station chosen."""
        station = self.station.currentData()
        if isinstance(station, int) and self.button.isEnabled():
            self.wanted.emit(station, self.name.text.strip())

    def show_view(self, view: DesksView, *, busy: bool) -> None:
        """Fill it in."""
        chosen = self.station.currentData()
        self.station.clear()
        for one in view.stations:
            self.station.addItem(station_name(one), one.id)
        self.station.setCurrentIndex(max(0, self.station.findData(chosen)))
        self.model.show_rows(view.copies)
        self.table.setFixedHeight(tall(len(view.copies), _ROWS))
        self._frame.setVisible(bool(view.copies))
        self.form.setVisible(view.phase in (Phase.FROZEN, Phase.OPEN))
        self.button.setEnabled(not busy)
        self.text.setText(tr("Making the copy…") if busy else _about())


def _about() -> str:
    return tr(
        "A copy is the whole registry for another PC, encrypted, opened with the same passwords."
        " It records the day for its station and goes on when this PC is out of reach."
    )


def _handed(one: CopyRow) -> str:
    at = one.copy.handed_at
    return f"{at:%d-%m} {clock_time(at)}"


def _back(one: CopyRow) -> Run:
    return Run(back_text(one.copy), Tone.GREEN if one.copy.merged_at else Tone.GREY)


def _columns() -> tuple[Column[CopyRow], ...]:
    return (
        Column("name", tr("Desk"), lambda one: one.copy.name, tone=Tone.STRONG),
        Column("station", tr("Station"), lambda one: station_name(one.station), width=90),
        Column("handed", tr("Handed out"), _handed, tone=Tone.QUIET, width=120),
        Column(
            "back",
            tr("Came back"),
            lambda one: _back(one).text,
            runs=lambda one: (_back(one),),
            width=200,
        ),
    )
