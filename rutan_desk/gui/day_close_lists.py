"""The lists of a station: what became of everybody, and KPPS's count of the voters beside ours."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel

from rutan_desk.domain.person import Sex
from rutan_desk.domain.result_form import Trio
from rutan_desk.domain.roll_count import ListCount
from rutan_desk.gui import theme
from rutan_desk.gui.day_close_fields import FigureField, FigureGroup, chain
from rutan_desk.gui.day_close_rows import StationClose
from rutan_desk.gui.widgets import clear, column, label, look
from rutan_desk.words.catalog import tr
from rutan_desk.words.day_close import others_text
from rutan_desk.words.lists import category_name

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_FIGURES = 4
"""Listed, voted, absent, not accounted for; then ours and KPPS's, men and women."""
_REST = 20
"""A column beyond all others takes what room is left."""


class ListsCard(QFrame):
    """A row to each list, all of them, and the disabled; ``save`` carries KPPS's figures."""

    save = Signal(int, object)

    def __init__(self) -> None:
        super().__init__()
        look(self, "card")
        self.group: FigureGroup | None = None
        self.ours: dict[str, QLabel] = {}
        self._counts: dict[str, int] = {}
        self._cells: dict[tuple[int, int], QLabel] = {}
        self._made: tuple[int, tuple[str, ...]] | None = None
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.M)
        self._grid.setVerticalSpacing(theme.px(5))
        self._grid.setColumnStretch(_REST, 1)
        self.others = label("", "quiet", wrap=True)
        title = label(tr("The roll, and KPPS’s count of the voters"), "strong")
        self.setLayout(column(title, self._grid, self.others, gap=theme.S, margin=theme.L))

    @property
    def fields(self) -> list[FigureField]:
        """Every field, row by row."""
        return list(self.group.fields.values()) if self.group else []

    def show_station(self, one: StationClose, *, fixed: bool) -> None:
        """Fill it in; another station's fields are made anew."""
        keys = tuple(key for key in one.asked if key.startswith("kpps:"))
        if self._made != (one.station.id, keys):
            self._rebuild(one.station.id, keys)
            self._made = (one.station.id, keys)
        lists, total = one.balance.lists, one.balance.total
        for row, count in enumerate(lists, 1):
            self._row(row, category_name(count.category) if count.category else "", count)
            self._count(str(count.category), count.voted_heads.trio)
        last = len(lists) + 1
        self._row(last, tr("All lists"), total)
        for place, text in enumerate(
            (tr("With a disability"), total.listed_heads.disabled, total.voted_heads.disabled)
        ):
            self._say(last + 1, place, str(text))
        self._count("disabled", total.voted_heads.disabled_trio)
        if self.group is not None:
            self.group.show_values(one.figures, fixed=fixed)
        self._compare()
        self.others.setText(others_text(total))

    def _rebuild(self, station_id: int, keys: tuple[str, ...]) -> None:
        clear(self._grid)
        if self.group is not None:
            self.group.deleteLater()
        self.ours, self._cells = {}, {}
        self.group = FigureGroup(station_id, keys, self)
        self.group.typed.connect(self._compare)
        self.group.left.connect(self.save)
        names = [tr("List"), tr("Listed"), tr("Voted"), tr("Absent"), tr("Others")]
        if keys:
            names += ["L", tr("KPPS L"), "P", tr("KPPS P")]
        for place, name in enumerate(names):
            self._say(0, place, name, "small")
        for row, roll in ((1, "dpt"), (2, "dptb"), (3, "dpk"), (5, "disabled")):
            for step, sex in enumerate(Sex):
                key = f"kpps:{roll}:{sex}"
                if key in keys:
                    self.ours[key] = self._say(row, _FIGURES + 1 + 2 * step, "")
                    place = _FIGURES + 2 + 2 * step
                    self._grid.addWidget(self.group.fields[key], row, place, _RIGHT)
        chain(self.group.fields.values())

    def _row(self, row: int, name: str, count: ListCount) -> None:
        others = count.unaccounted + count.not_ours
        figures = (count.listed, count.voted, sum(count.absent.values()), others)
        for place, text in enumerate((name, *figures)):
            self._say(row, place, str(text), "" if count.category else "strong")

    def _say(self, row: int, place: int, text: str, name: str = "") -> QLabel:
        """What stands in that cell from now on."""
        made = self._cells.get((row, place))
        if made is None:
            made = self._cells[row, place] = label("", name)
            if place:
                made.setAlignment(_RIGHT)
            self._grid.addWidget(made, row, place)
        made.setText(text)
        return made

    def _count(self, roll: str, trio: Trio) -> None:
        for sex, figure in zip(Sex, (trio.male, trio.female), strict=True):
            self._counts[f"kpps:{roll}:{sex}"] = figure or 0

    def _compare(self) -> None:
        """What KPPS counted otherwise stands out, as it is typed."""
        values = self.group.values if self.group else {}
        for key, made in self.ours.items():
            theirs = values[key]
            differs = theirs is not None and theirs != self._counts[key]
            agrees = theirs is not None and not differs
            tone = "amber" if differs else "green" if agrees else "text"
            sign = "≠" if differs else "=" if agrees else ""
            made.setText(f"{self._counts[key]} {sign}".strip())
            weight = 600 if differs else 400
            made.setStyleSheet(f"color: {theme.colour(tone)}; font-weight: {weight};")
