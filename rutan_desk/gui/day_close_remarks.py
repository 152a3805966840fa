"""What does not agree at a station, each with its remark: written in place, saved at Enter."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QWidget

from rutan_desk.gui import icons, theme
from rutan_desk.gui.day_close_rows import Noted, StationClose
from rutan_desk.gui.rows_model import Tone, sign_of
from rutan_desk.gui.widgets import clear, column, label, line, look
from rutan_desk.words.catalog import tr
from rutan_desk.words.day import conflict_text
from rutan_desk.words.day_close import agrees_line, difference_line, unaccounted_line


class RemarkRow(QWidget):
    """One thing and its remark; ``save`` carries station, key and text when it was changed.

    ``entered``: Enter was pressed, before what was changed is saved.
    """

    save = Signal(int, str, str)
    entered = Signal()

    def __init__(self, station_id: int, key: str) -> None:
        super().__init__()
        self.station_id, self.key, self.stored = station_id, key, ""
        self.sign, self.text = QLabel(), label("", wrap=True)
        self.sign.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.edit = QLineEdit()
        self.edit.setPlaceholderText(tr("Remark: why it does not agree"))
        self.edit.editingFinished.connect(self.flush)
        self.edit.returnPressed.connect(self.entered)
        words = column(self.text, self.edit, gap=theme.XS)
        row = line(self.sign, gap=theme.S)
        row.addLayout(words, 1)
        self.setLayout(row)

    def show_noted(self, one: Noted, text: str, *, fixed: bool) -> None:
        """Fill it in; what is being typed stays."""
        self.text.setText(text)
        self.edit.setAccessibleName(tr("Remark on: {text}").format(text=text))
        if self.typed == self.stored:
            self.edit.setText(one.remark)
        self.stored = one.remark
        self.edit.setReadOnly(fixed)
        tone = Tone.AMBER if one.due else Tone.GREEN
        side = theme.ICON
        self.sign.setPixmap(icons.icon(sign_of(tone), tone.value).pixmap(side, side))
        self.sign.setAccessibleName(tr("A remark is needed") if one.due else tr("Settled"))

    @property
    def typed(self) -> str:
        """What is written now, as it would be kept."""
        return " ".join(self.edit.text().split())

    @property
    def pending(self) -> bool:
        """Whether something is written and not saved."""
        return self.typed != self.stored

    def flush(self) -> None:
        """Hand it over."""
        if self.pending:
            self.save.emit(self.station_id, self.key, self.typed)


class RemarksCard(QFrame):
    """A row to each difference, to people not accounted for, and to whoever is recorded twice."""

    save = Signal(int, str, str)
    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        look(self, "card")
        self.rows: dict[str, RemarkRow] = {}
        self._made: tuple[int, tuple[str, ...]] | None = None
        self.list = column(gap=theme.M)
        self.nothing = label(tr("Nothing differs so far."), "quiet", wrap=True)
        title = label(tr("Differences and remarks"), "strong")
        whole = column(title, self.nothing, gap=theme.S, margin=theme.L)
        whole.addLayout(self.list)
        self.setLayout(whole)

    def show_station(self, one: StationClose, numbers: dict[int, str], *, fixed: bool) -> None:
        """Fill it in; rows that stay keep the keyboard."""
        keys = tuple(noted.key for noted in one.noted)
        if self._made != (one.station.id, keys):
            self._rebuild(one.station.id, keys)
        for noted in one.noted:
            self.rows[noted.key].show_noted(noted, _text(noted, numbers), fixed=fixed)
        self.nothing.setVisible(not keys)

    def _rebuild(self, station_id: int, keys: tuple[str, ...]) -> None:
        """Rows of other stations go, new ones come; those of the same stay where they are."""
        same = self._made is not None and self._made[0] == station_id
        kept = {key: row for key, row in self.rows.items() if same and key in keys}
        for row in kept.values():
            self.list.removeWidget(row)
        clear(self.list)
        self.rows = {key: kept.get(key) or self._row(station_id, key) for key in keys}
        for row in self.rows.values():
            self.list.addWidget(row)
        self._made = station_id, keys

    def _row(self, station_id: int, key: str) -> RemarkRow:
        made = RemarkRow(station_id, key)
        made.save.connect(self.save)
        made.entered.connect(self.entered)
        return made

    @property
    def pending(self) -> bool:
        """Whether a remark is written and not saved."""
        return any(row.pending for row in self.rows.values())

    def due(self) -> RemarkRow | None:
        """The first row that still needs its remark."""
        return next((row for row in self.rows.values() if not row.stored), None)


def _text(noted: Noted, numbers: dict[int, str]) -> str:
    if noted.difference is not None:
        return difference_line(noted.difference)
    if noted.people:
        return unaccounted_line(noted.people, noted.names)
    if noted.conflict is not None:
        return conflict_text(noted.conflict, noted.name, numbers)
    return agrees_line(noted.key)
