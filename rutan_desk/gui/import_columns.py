"""Step 2 of an import: the sheet as it is, and which column holds which field."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QScrollArea, QSpinBox, QWidget

from rutan_desk.exchange.model import PeopleSheet
from rutan_desk.gui import theme
from rutan_desk.gui.folding import large
from rutan_desk.gui.rows_model import Column, RowsModel, Run, Tone
from rutan_desk.gui.table import RowsTable
from rutan_desk.gui.turns import in_turns
from rutan_desk.gui.widgets import button, card, clear, column, label, line, look
from rutan_desk.words.catalog import tr
from rutan_desk.words.people import field_name

if TYPE_CHECKING:
    from rutan_desk.exchange.layout import Layout

FIELDS = (
    "name", "alias", "nik", "register_number", "register_class", "birth_place",
    "birth_date", "sex", "marital_status", "citizenship", "street", "rt", "rw", "region",
    "region_as_written", "disability", "block", "cell", "admitted_on", "release_on", "nkk",
    "sdp_number", "mother", "father", "service", "kind",
)  # fmt: skip
"""The fields an import knows, in the order officers ask for them."""
_WIDE = 210
"""Pixels of the widest column at 100 %."""
_AT_ONCE = 3
"""Fields shown in one go: two dozen of them would keep the window waiting."""
_WIDEST = 60
"""Columns of a sheet that are shown; nobody maps a hundred."""


@dataclass(frozen=True, slots=True)
class SheetRow:
    """A row of the file as it stands; ``part`` is before, heading or below."""

    number: int
    cells: tuple[str, ...]
    heading: bool
    above: bool


class ColumnsStep(QWidget):
    """Shows what was understood; ``corrected`` says that the file is to be read again.

    ``fields`` are those a file of the kind can have, ``say`` their labels.
    """

    corrected = Signal()

    def __init__(
        self, fields: Sequence[str] = FIELDS, say: Callable[[str], str] = field_name
    ) -> None:
        super().__init__()
        self._known, self._say = tuple(fields), say
        self.overrides: dict[str, str] = {}
        self.fresh = False
        self.header_row: int | None = None
        self.sheet: str | None = None
        self.combos: dict[str, QComboBox] = {}
        self._shown: PeopleSheet | None = None
        self._quiet = False
        self._found_row, self._found_sheet = 1, ""
        self.row_spin = QSpinBox()
        self.row_spin.setRange(1, 100)
        self.row_spin.setKeyboardTracking(False)
        self.row_spin.lineEdit().setTextMargins(theme.S, 0, 0, 0)
        self.row_spin.setAccessibleName(tr("Row of the headings"))
        self.row_spin.valueChanged.connect(self._row_changed)
        self.sheets_name = label(tr("Sheet"))
        self.sheets = QComboBox()
        self.sheets.setAccessibleName(tr("Sheet"))
        self.sheets.activated.connect(self._sheet_changed)
        self._layout: Layout | None = None
        self.unused = label("", "small", wrap=True)
        self.forget_button = button(tr("Forget"), self._forget_layout, "link")
        self.forget_button.setAccessibleName(tr("Forget the columns of last time"))
        self.remembered = QWidget()
        words = line(label(tr("Columns as last time"), "small"), None, self.forget_button)
        self.remembered.setLayout(words)
        self.remembered.hide()
        self._fields = QWidget()
        look(self._fields, "inside")
        self._grid = QGridLayout(self._fields)
        self._grid.setVerticalSpacing(6)
        self._grid.setContentsMargins(0, 0, theme.S, 0)
        self._grid.setColumnMinimumWidth(0, 0 if large() else 124)
        self._grid.setColumnStretch(1, 1)
        self._sheet_box = column()
        self._table: RowsTable[SheetRow] | None = None
        self._lay_out()

    def _lay_out(self) -> None:
        where = line(
            self.sheets_name,
            self.sheets,
            label(tr("Headings in row")),
            self.row_spin,
            None,
            gap=theme.S,
        )
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(self._fields)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setAccessibleName(tr("Fields and their columns"))
        scroll.setMinimumHeight(theme.px(150))
        fields = card()
        self._fields_card = fields
        fields.setLayout(
            column(
                label(tr("What is read"), "heading"),
                self.remembered,
                scroll,
                self.unused,
                gap=theme.S,
                margin=theme.L,
            )
        )
        sheet = card()
        sheet.setLayout(column(where, self._sheet_box, gap=theme.S, margin=theme.M))
        row = line(fields, gap=theme.L)
        row.addWidget(sheet, 1)
        self.setLayout(row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt override: the fields leave the greater part to the sheet."""
        super().resizeEvent(event)
        self._fields_card.setFixedWidth(min(theme.px(372), event.size().width() * 2 // 5))

    def forget(self) -> None:
        """A new file: no corrections yet."""
        self.overrides, self.header_row, self.sheet = {}, None, None
        self.fresh = False

    def _forget_layout(self) -> None:
        """Read the file as if none of its kind had been seen."""
        self.forget()
        self.fresh = True
        self.corrected.emit()

    def show_sheet(self, sheet: PeopleSheet) -> None:
        """Show what was read."""
        self._quiet = True
        self.row_spin.setValue(sheet.header_row)
        self.sheets.clear()
        self.sheets.addItems([sheet.sheet, *sheet.other_sheets])
        self.sheets.setEnabled(bool(sheet.other_sheets))
        for part in (self.sheets, self.sheets_name):
            part.setVisible(bool(sheet.sheet))
        self._layout = sheet.layout if sheet.remembered else None
        self.remembered.setVisible(sheet.remembered)
        self._found_row, self._found_sheet = sheet.header_row, sheet.sheet
        self._show_fields(sheet)
        self._show_table(sheet)
        unused = ", ".join(sheet.unused)
        self.unused.setText(tr("Not used: {headings}").format(headings=unused) if unused else "")
        self._quiet = False

    def _show_fields(self, sheet: PeopleSheet) -> None:
        clear(self._grid)
        self.combos = {}
        known = [field for field in self._known if field in sheet.columns]
        unknown = [field for field in self._known if field not in sheet.columns]
        self._shown, fields = sheet, [*known, *unknown]
        some = [fields[at : at + _AT_ONCE] for at in range(0, len(fields), _AT_ONCE)]
        acts = [partial(self._show_some, sheet, few) for few in some]
        in_turns(self, lambda: self._shown is sheet, acts)

    def _show_some(self, sheet: PeopleSheet, fields: list[str]) -> None:
        for field in fields:
            row, combo = len(self.combos), self._combo(sheet, field)
            name = label(self._say(field), "" if field in sheet.columns else "quiet", wrap=True)
            name.setBuddy(combo)
            if large():
                self._grid.addWidget(name, 2 * row, 0, 1, 2)
                self._grid.addWidget(combo, 2 * row + 1, 0, 1, 2)
            else:
                self._grid.addWidget(name, row, 0)
                self._grid.addWidget(combo, row, 1)
            self.combos[field] = combo

    def _combo(self, sheet: PeopleSheet, field: str) -> QComboBox:
        combo = QComboBox()
        combo.setAccessibleName(tr("Column for {field}").format(field=self._say(field)))
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        combo.wheelEvent = lambda event: event.ignore()  # type: ignore[method-assign]
        found = sheet.columns.get(field)
        if found is None:
            combo.addItem(tr("– none –"))
        combo.addItems(_headings(sheet, found))
        combo.setCurrentText(found or combo.itemText(0))
        combo.activated.connect(lambda _place: self._field_changed(field))
        return combo

    def _show_table(self, sheet: PeopleSheet) -> None:
        clear(self._sheet_box)
        width = min(_WIDEST, max((len(row) for row in sheet.preview), default=0))
        fields = fields_over(sheet, width)
        number: Column[SheetRow] = Column(
            "row", tr("Row"), lambda row: str(row.number), tone=Tone.QUIET, width=56
        )
        columns = [
            _sheet_column(place, ", ".join(map(self._say, fields[place]))) for place in range(width)
        ]
        model = RowsModel[SheetRow](
            [number, *columns], lambda row: row.number, tinted=lambda row: row.heading, parent=self
        )
        self._table = RowsTable[SheetRow](model, tr("The sheet as it is"), row_height=theme.px(28))
        self._table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        top = sheet.header_row - 1
        model.show_rows(
            [
                SheetRow(place + 1, cells, place == top, place < top)
                for place, cells in enumerate(sheet.preview)
            ]
        )
        for place in range(width):
            self._table.setColumnWidth(place + 1, _fitting(sheet, place))
        self._sheet_box.addWidget(self._table)

    def _field_changed(self, field: str) -> None:
        combo = self.combos[field]
        if combo.currentText().startswith("– "):
            return
        if self._layout is not None:
            # One correction more: what was remembered is now chosen, and stays.
            self.overrides = {**self._layout.overrides, **self.overrides}
            self.header_row, self.sheet = self._found_row, self._found_sheet
        self.overrides[field] = combo.currentText()
        self.corrected.emit()

    def _row_changed(self, row: int) -> None:
        if not self._quiet:
            self.header_row, self.overrides = row, {}
            self.corrected.emit()

    def _sheet_changed(self, _place: int) -> None:
        if self.sheets.currentText() != self.sheet:
            self.sheet = self.sheets.currentText()
            self.header_row, self.overrides = None, {}
            self.corrected.emit()


def _fitting(sheet: PeopleSheet, place: int) -> int:
    """The width for what stands in the list itself, not in the letterhead above it."""
    metrics = QFontMetrics(theme.font())
    below = sheet.preview[sheet.header_row - 1 :]
    widths = [metrics.horizontalAdvance(row[place]) for row in below if place < len(row)]
    return max(theme.px(72), min(theme.px(_WIDE), max(widths, default=0) + theme.px(26)))


def _headings(sheet: PeopleSheet, found: str | None) -> list[str]:
    single = [part for text in sheet.columns.values() for part in text.split(" + ")]
    both = [found] if found is not None else []
    return list(dict.fromkeys([*both, *single, *sheet.unused]))


def _sheet_column(place: int, heading: str) -> Column[SheetRow]:
    def text(row: SheetRow) -> str:
        return row.cells[place] if place < len(row.cells) else ""

    def runs(row: SheetRow) -> tuple[Run, ...]:
        tone = Tone.STRONG if row.heading else Tone.QUIET if row.above else Tone.PLAIN
        return (Run(text(row), tone),)

    return Column(f"cell{place}", heading or "–", text, runs=runs, width=132)


def fields_over(sheet: PeopleSheet, width: int) -> list[list[str]]:
    """For every column of the sheet the fields read from it, told by the headings."""
    top = sheet.preview[sheet.header_row - 1] if sheet.header_row <= len(sheet.preview) else ()
    low = sheet.preview[sheet.header_row] if sheet.header_row < len(sheet.preview) else ()
    texts: list[set[str]] = []
    group = ""
    for place in range(width):
        above = _plain(top[place]) if place < len(top) else ""
        below = _plain(low[place]) if place < len(low) else ""
        group = above or group
        texts.append({above, f"{above} {below}".strip(), f"{group} {below}".strip()} - {""})
    return [_fields_of(sheet.columns, names) for names in texts]


def _fields_of(columns: Mapping[str, str], names: set[str]) -> list[str]:
    return [field for field, heading in columns.items() if names & {heading, *heading.split(" + ")}]


def _plain(text: str) -> str:
    return " ".join(text.split())
