"""The field in the top bar that finds a person, page, action or deed, and its list."""

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from rutan_desk.gui import theme
from rutan_desk.gui.context import Context
from rutan_desk.gui.fields import SearchField
from rutan_desk.gui.find_index import Found, Sort, Thing, look_for, read_things
from rutan_desk.gui.rows_model import Column, RowsModel, Tone
from rutan_desk.gui.table import RowsTable
from rutan_desk.gui.widgets import column, label, line, look
from rutan_desk.words.catalog import tr

_OURS = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Escape)
_WIDE, _HIGHEST = 580, 12


class FindField(SearchField):
    """``opened`` carries the thing chosen by Enter or a click.

    People and deeds are read when the field gets the keyboard, in the worker; typing only
    compares folded text. Esc closes the list and gives the keyboard back.
    """

    opened = Signal(object)

    def __init__(self, context: Context, here: list[Thing]) -> None:
        super().__init__(tr("Find anything"), tr("Find a person, page or deed"))
        self.context, self._here = context, here
        self._read: list[Thing] = []
        self._stale = True
        self._before: QWidget | None = None
        self.popup = FindList(self)
        self.keycap = QLabel("Ctrl K", self)
        look(self.keycap, "keycap")
        self.keycap.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.textChanged.connect(self._narrow)
        self.returnPressed.connect(self.open_current)
        self.popup.table.clicked.connect(self._clicked)
        self.destroyed.connect(self.popup.deleteLater)

    def fold(self, *, narrow: bool) -> None:
        """In a narrow window it says less and takes less."""
        self.setFixedWidth(theme.px(170 if narrow else 290))
        self.setPlaceholderText(tr("Find") if narrow else tr("Find a person, page or deed"))

    def begin(self, before: QWidget | None) -> None:
        """Take the keyboard; Esc gives it back to ``before``."""
        if before is not self:
            self._before = before
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def forget(self) -> None:
        """Something changed: read again at the next use."""
        self._stale = True
        if self.hasFocus():
            self._ask()

    def _ask(self) -> None:
        self._stale = False
        self.context.worker.ask(self, read_things, self._take)

    def _take(self, things: list[Thing]) -> None:
        self._read = things
        self._narrow(self.text())

    def _narrow(self, text: str) -> None:
        self.keycap.setVisible(not text)
        if not text.strip() or not self.hasFocus():
            self.popup.hide()
            return
        self.popup.show_found(look_for(text, [*self._read, *self._here]))

    def open_current(self) -> None:
        """Go to what is chosen in the list."""
        thing = self.popup.table.current if self.popup.isVisible() else None
        if thing is not None:
            self._done()
            self.opened.emit(thing)

    def _clicked(self, _index: QModelIndex) -> None:
        self.open_current()

    def _done(self) -> None:
        self.popup.hide()
        self.clear()
        self.clearFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt override: arrows move in the list while letters are typed here."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self.popup.isVisible():
            self.popup.step(1 if event.key() == Qt.Key.Key_Down else -1)
            self.setAccessibleDescription(self.popup.words_of_current())
        elif event.key() == Qt.Key.Key_Escape:
            self._done()
            if self._before is not None and self._before.isVisible():
                self._before.setFocus()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Qt override: what can be found is read again if it changed."""
        super().focusInEvent(event)
        if self._stale:
            self._ask()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Qt override: the list belongs to the field."""
        super().focusOutEvent(event)
        self.popup.hide()

    def event(self, event: QEvent) -> bool:
        """Qt override: its keys are nobody else's; the key's name stands at the right end."""
        wants = isinstance(event, QKeyEvent) and event.key() in _OURS
        if wants and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Polish):
            size = self.keycap.sizeHint()
            right = self.width() - size.width() - theme.S
            self.keycap.setGeometry(
                right, (self.height() - size.height()) // 2, size.width(), size.height()
            )
        return super().event(event)


class FindList(QFrame):
    """What fits, best first, under the field; it never takes the keyboard."""

    def __init__(self, field: FindField) -> None:
        super().__init__(field)
        self._field = field
        look(self, "find")
        self.model = RowsModel[Thing](_columns(), lambda one: (one.sort, one.key), parent=self)
        self.table = RowsTable[Thing](self.model, tr("Found"), row_height=theme.ROW_HEIGHT)
        self.table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.table.horizontalHeader().hide()
        self.table.setMinimumHeight(0)
        self.text = label("", "small", wrap=True)
        self.text.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        foot = line(self.text)
        foot.setContentsMargins(theme.M, theme.XS, theme.M, theme.S)
        self.setLayout(column(self.table, foot, margin=theme.XS))
        self.hide()

    def show_found(self, found: Found) -> None:
        """Replace the list; the first one is chosen."""
        self.model.show_rows(found.things)
        self.table.setVisible(bool(found.things))
        self.table.pick_first()
        self.text.setText(_summary(found))
        self._field.setAccessibleDescription(self.words_of_current())
        self._place()

    def _place(self) -> None:
        window = self._field.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        corner = self._field.mapTo(window, QPoint(0, self._field.height() + theme.XS))
        below = window.height() - corner.y() - theme.px(48)
        rows = min(self.model.rowCount(), _HIGHEST, max(2, below // theme.ROW_HEIGHT))
        self.table.setFixedHeight(rows * theme.ROW_HEIGHT + 2)
        wide = min(theme.px(_WIDE), window.width() - 2 * theme.M)
        right = corner.x() + self._field.width()
        self.setFixedWidth(wide)
        self.adjustSize()
        self.move(max(theme.M, min(corner.x(), right - wide)), corner.y())
        self.raise_()
        self.show()

    def step(self, by: int) -> None:
        """Choose the next or the one before, around the ends."""
        count = self.model.rowCount()
        if count:
            place = (self.table.currentIndex().row() + by) % count
            self.table.pick(self.model.key(self.model.at(place)))

    def words_of_current(self) -> str:
        """What a screen reader says of the one chosen."""
        thing = self.table.current
        return f"{_sort_word(thing.sort)}: {thing.text}" if thing else self.text.text()


def _summary(found: Found) -> str:
    if not found.things:
        return tr("Nothing fits. Try a part of the name, the register number or the NIK.")
    if found.count > len(found.things):
        return tr("{shown} of {all} shown; type more to narrow them down").format(
            shown=len(found.things), all=found.count
        )
    return tr("↑ ↓ choose, Enter opens, Esc closes")


def _sort_word(sort: Sort) -> str:
    return {
        Sort.PERSON: tr("Person"),
        Sort.ROOM: tr("Page"),
        Sort.ACTION: tr("Action"),
        Sort.DEED: tr("Deed"),
    }[sort]


def _columns() -> list[Column[Thing]]:
    return [
        Column(
            "sort",
            tr("Sort"),
            lambda one: _sort_word(one.sort),
            tone=Tone.QUIET,
            width=theme.px(86),
        ),
        Column("text", tr("Name"), lambda one: one.text),
        Column("about", tr("About"), lambda one: one.about, tone=Tone.QUIET, width=186),
    ]
