"""The list under a field a place is looked for in: best first, with level and code."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from rutan_desk.domain.region import DISTRICT, PROVINCE, REGENCY, VILLAGE
from rutan_desk.gui import theme
from rutan_desk.gui.rows_model import Column, RowsModel, Tone
from rutan_desk.gui.table import RowsTable
from rutan_desk.gui.widgets import column, label, line, look
from rutan_desk.store.region_search import RegionHit
from rutan_desk.words.catalog import tr

_WIDE, _HIGHEST = 520, 8


def level_name(level: int) -> str:
    """What a region of that depth is called."""
    return {
        PROVINCE: tr("Province"),
        REGENCY: tr("Kab/Kota"),
        DISTRICT: tr("Kecamatan"),
        VILLAGE: tr("Desa/Kel"),
    }[level]


class RegionList(QFrame):
    """What fits; it never takes the keyboard, the field above moves in it."""

    def __init__(self, field: QWidget) -> None:
        super().__init__(field)
        self._field = field
        look(self, "find")
        self.model = RowsModel[RegionHit](_columns(), lambda hit: hit.code, parent=self)
        self.table = RowsTable[RegionHit](self.model, tr("Places found"))
        self.table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.table.horizontalHeader().hide()
        self.table.setMinimumHeight(0)
        self.text = label("", "small", wrap=True)
        self.text.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        foot = line(self.text)
        foot.setContentsMargins(theme.M, theme.XS, theme.M, theme.S)
        self.setLayout(column(self.table, foot, margin=theme.XS))
        self.hide()

    def show_hits(self, hits: list[RegionHit]) -> None:
        """Replace the list; the first one is chosen."""
        self.model.show_rows(hits)
        self.table.setVisible(bool(hits))
        self.table.pick_first()
        self.table.scrollToTop()
        self.text.setText(
            tr("↑ ↓ choose, Enter takes it, Esc closes")
            if hits
            else tr("No place has this in its name or code.")
        )
        self.place()

    def place(self) -> None:
        """Under the field, or over it where there is more room."""
        window = self._field.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        top = self._field.mapTo(window, QPoint(0, 0))
        below = window.height() - top.y() - self._field.height() - theme.px(48)
        above = top.y() - theme.px(48)
        rows = min(self.model.rowCount(), _HIGHEST)
        room = below if below >= min(rows, 4) * theme.ROW_HEIGHT or below >= above else above
        rows = max(1, min(rows, room // theme.ROW_HEIGHT))
        self.table.setFixedHeight(rows * theme.ROW_HEIGHT + 2)
        wide = min(max(theme.px(_WIDE), self._field.width()), window.width() - 2 * theme.M)
        self.setFixedWidth(wide)
        self.adjustSize()
        left = max(theme.M, min(top.x(), window.width() - wide - theme.M))
        under = top.y() + self._field.height() + theme.XS
        self.move(left, under if room == below else top.y() - self.height() - theme.XS)
        self.raise_()
        self.show()

    def step(self, by: int) -> None:
        """Choose another one; a single step goes around the ends."""
        count = self.model.rowCount()
        if count:
            place = self.table.currentIndex().row() + by
            place = place % count if abs(by) == 1 else max(0, min(place, count - 1))
            self.table.pick(self.model.key(self.model.at(place)))

    def words_of_current(self) -> str:
        """What a screen reader says of the one chosen."""
        hit = self.table.current
        return f"{level_name(hit.level)} {hit.label}, {hit.code}" if hit else self.text.text()


def _columns() -> list[Column[RegionHit]]:
    return [
        Column("label", tr("Place"), lambda hit: hit.label),
        Column(
            "level",
            tr("Level"),
            lambda hit: level_name(hit.level),
            tone=Tone.QUIET,
            width=theme.px(88),
        ),
        Column("code", tr("Code"), lambda hit: hit.code, tone=Tone.QUIET, width=theme.px(132)),
    ]
