"""The columns of the file for KPU: which, in which order, under which headings."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFrame,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)

from rutan_desk.exchange.kpu_proposal import ADDED, COLUMNS, ProposalColumn, chosen_of, columns_of
from rutan_desk.gui import theme
from rutan_desk.gui.fields import shortcut
from rutan_desk.gui.settings_section import scrolling
from rutan_desk.gui.widgets import button, card, clear, column, label, line, look
from rutan_desk.words.catalog import tr
from rutan_desk.words.proposal_page import column_name, columns_problem


@dataclass(slots=True)
class ColumnRow:
    """One column being edited: whether it goes out, and its heading."""

    field: str
    widget: QWidget
    use: QCheckBox
    heading: QLineEdit


class HeadingPreview(QScrollArea):
    """The three heading rows exactly as the file will have them."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setAccessibleName(tr("The headings of the file"))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.texts: list[str] = []

    def show_columns(self, columns: Sequence[ProposalColumn]) -> None:
        """Draw them anew."""
        inside = QWidget()
        look(inside, "inside")
        grid = QGridLayout()
        grid.setSpacing(0)
        grid.setContentsMargins(0, 0, 0, 0)
        self.texts, at, number = [], 0, 0
        for group, some in groupby(columns, key=attrgetter("group")):
            together = list(some)
            if group:
                grid.addWidget(_cell(group), 0, at, 1, len(together))
                self.texts.append(group)
            for one in together:
                place = (1, at, 1, 1) if group else (0, at, 2, 1)
                grid.addWidget(_cell(one.heading), *place)
                number += one.field not in ADDED
                grid.addWidget(_cell("" if one.field in ADDED else str(number)), 2, at)
                self.texts.append(one.heading)
                at += 1
        inside.setLayout(grid)
        self.setWidget(inside)
        height = inside.sizeHint().height() + theme.px(16)
        self.setFixedHeight(height)


def _cell(text: str) -> QLabel:
    made = label(text)
    made.setAlignment(Qt.AlignmentFlag.AlignCenter)
    edge = theme.colour("field_line")
    pad = theme.px(4)
    made.setStyleSheet(
        f"border: 1px solid {edge}; padding: {pad}px {2 * pad}px; font-size: {theme.SMALL}px;"
        f" font-weight: 600; background: {theme.colour('raised')};"
    )
    return made


def _arrow(icon: str, name: str) -> QPushButton:
    made = button("", lambda: None, "quiet", icon)
    made.setAccessibleName(name)
    made.setFixedWidth(theme.px(30))
    made.setStyleSheet("padding: 2px;")
    return made


class ColumnsDialog(QDialog):
    """Edit the columns; ``saved`` carries them, none at all brings KPU's own form back."""

    saved = Signal(object)

    def __init__(self, columns: Sequence[ProposalColumn], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Columns of the file for KPU"))
        self.rows: list[ColumnRow] = []
        self.list = column(gap=theme.XS)
        self.preview = HeadingPreview()
        self.problem = label("", "problem", wrap=True)
        self.save_button = button(tr("Save"), self._save, "primary")
        self.form_button = button(tr("Back to KPU’s form"), self._restore)
        self._lay_out()
        self.show_columns(columns)

    def _lay_out(self) -> None:
        room = self.screen().availableSize() - QSize(2 * theme.XL, 2 * theme.XXL)
        self.resize(QSize(theme.px(760), theme.px(660)).boundedTo(room))
        inside = QWidget()
        rows = column(self.list, None, margin=theme.M)
        inside.setLayout(rows)
        frame = card()
        self.area = scrolling(inside, tr("Columns"))
        frame.setLayout(column(self.area, margin=1))
        said = tr(
            "Tick what goes out, name it, and move it with Alt+↑ and Alt+↓. “Alamat / RT” stands"
            " under a common heading."
        )
        whole = column(label(said, "quiet", wrap=True), gap=theme.M, margin=theme.L)
        whole.addWidget(frame, 1)
        whole.addWidget(label(tr("The headings of the file"), "strong"))
        whole.addWidget(self.preview)
        whole.addWidget(self.problem)
        cancel = button(tr("Cancel"), self.reject)
        whole.addLayout(line(self.form_button, None, cancel, self.save_button, gap=theme.S))
        self.setLayout(whole)

    def show_columns(self, columns: Sequence[ProposalColumn]) -> None:
        """Show these as chosen, in their order; those left out come after them, unticked."""
        clear(self.list)
        chosen = chosen_of(columns)
        form = chosen_of(COLUMNS)
        fields = [*chosen, *(one for one in form if one not in chosen)]
        self.rows = [
            self._row(field, chosen.get(field, form[field]), used=field in chosen)
            for field in fields
        ]
        for one in self.rows:
            self.list.addWidget(one.widget)
        self._judge()

    def _row(self, field: str, heading: str, *, used: bool) -> ColumnRow:
        name = column_name(field)
        use = QCheckBox(name)
        use.setAccessibleName(name)
        use.setChecked(used)
        edit = QLineEdit(heading)
        edit.setAccessibleName(tr("Heading of {column}").format(column=name))
        edit.setEnabled(used)
        widget = QFrame()
        up = _arrow("chevron-up", tr("Move {column} up").format(column=name))
        up.clicked.connect(lambda: self.move_row(field, -1))
        down = _arrow("chevron-down", tr("Move {column} down").format(column=name))
        down.clicked.connect(lambda: self.move_row(field, 1))
        use.setMinimumWidth(theme.px(140))
        edit.setMinimumWidth(theme.px(84))
        parts = line(use, gap=theme.S)
        parts.addWidget(edit, 1)
        parts.addWidget(up)
        parts.addWidget(down)
        widget.setLayout(parts)
        made = ColumnRow(field, widget, use, edit)
        use.toggled.connect(edit.setEnabled)
        use.toggled.connect(lambda _on: self._judge())
        edit.textChanged.connect(lambda _text: self._judge())
        shortcut("Alt+Up", widget, lambda: self.move_row(field, -1), inside=True)
        shortcut("Alt+Down", widget, lambda: self.move_row(field, 1), inside=True)
        return made

    def move_row(self, field: str, step: int) -> None:
        """Put one column further up or down; the keyboard stays where it is."""
        place = next(at for at, one in enumerate(self.rows) if one.field == field)
        target = place + step
        if 0 <= target < len(self.rows):
            held = self.focusWidget()
            row = self.rows.pop(place)
            self.rows.insert(target, row)
            self.list.removeWidget(row.widget)
            self.list.insertWidget(target, row.widget)
            if held is not None:
                held.setFocus()
            self.area.ensureWidgetVisible(row.widget)
            self._judge()

    @property
    def chosen(self) -> dict[str, str]:
        """Fields and their headings as they stand now."""
        return {one.field: one.heading.text().strip() for one in self.rows if one.use.isChecked()}

    def _judge(self) -> None:
        """Say what is wrong, else show what the file will have."""
        if not self.rows:
            return
        chosen = self.chosen
        problem = columns_problem(chosen)
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        self.save_button.setEnabled(not problem)
        if not problem:
            self.preview.show_columns(columns_of(chosen))

    def _restore(self) -> None:
        self.show_columns(COLUMNS)

    def _save(self) -> None:
        form = self.chosen == chosen_of(COLUMNS) and list(self.chosen) == list(chosen_of(COLUMNS))
        self.saved.emit(() if form else columns_of(self.chosen))
        self.accept()
