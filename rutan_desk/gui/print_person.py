"""Whose sheet it is: one person found by name, register number or NIK while somebody types."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from rutan_desk.gui import theme
from rutan_desk.gui.context import Context
from rutan_desk.gui.fields import SearchField
from rutan_desk.gui.find_index import Found, Sort, Thing, look_for, read_things
from rutan_desk.gui.print_list import NAME, NOTE, Lines
from rutan_desk.gui.widgets import column, label
from rutan_desk.store import Database
from rutan_desk.words.catalog import tr


@dataclass(frozen=True, slots=True)
class _Answer:
    """Who fits, and everybody as the worker read them: the window only carries it back."""

    found: Found
    everybody: Sequence[Thing]


class _Typing(SearchField):
    """``stepped`` moves in the list below, ``dropped`` gives up; Enter is its own signal."""

    stepped = Signal(int)
    dropped = Signal()
    left = Signal()
    open = False
    """Whether there is an answer below."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt override: arrows move in the list while letters are typed here."""
        key = event.key()
        if self.open and key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.stepped.emit(1 if key == Qt.Key.Key_Down else -1)
        elif self.open and key == Qt.Key.Key_Escape:
            self.dropped.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Qt override: Esc is the list's while there is one."""
        wants = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if wants and self.open and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Qt override: a menu or another window brings the keyboard back."""
        super().focusOutEvent(event)
        reason = Qt.FocusReason
        if event.reason() not in (reason.PopupFocusReason, reason.ActiveWindowFocusReason):
            self.left.emit()


class PersonChoice(QWidget):
    """A field and under it who fits; ``changed`` tells that somebody was chosen.

    The worker reads and compares; one question is under way at a time. The list never takes
    the keyboard. Esc and going away bring the one chosen back.
    """

    changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.value: int | None = None
        self.name = ""
        self._everybody: Sequence[Thing] = ()
        self._asking = self._again = False
        self.edit = _Typing(tr("Person"), tr("Name, register number, NIK"))
        self.found = QListWidget()
        self.found.setAccessibleName(tr("Found"))
        self.found.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.found.setItemDelegate(Lines(self.found))
        for set_bar in (
            self.found.setHorizontalScrollBarPolicy,
            self.found.setVerticalScrollBarPolicy,
        ):
            set_bar(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.count = label("", "small", wrap=True)
        caption = label(tr("Person"), "strong")
        caption.setBuddy(self.edit)
        self._whole = column(caption, self.edit, self.found, self.count, gap=theme.XS)
        self.setLayout(self._whole)
        self.edit.textEdited.connect(lambda _text: self._look())
        self.edit.returnPressed.connect(lambda: self._take(self.found.currentItem()))
        self.edit.stepped.connect(self._step)
        self.edit.dropped.connect(self._back)
        self.edit.left.connect(self._back)
        self.found.itemClicked.connect(self._take)
        self._fold()

    def offer(self, value: int | None, name: str) -> None:
        """Who is chosen, as the registry calls them; what is being typed stays."""
        self.value, self.name = value, name
        if not self.edit.isModified() and self.edit.text() != name:
            self._back()

    def forget(self) -> None:
        """Something changed: read everybody again at the next letter."""
        self._everybody = ()

    # --- while somebody types

    def _look(self) -> None:
        text, everybody = self.edit.text(), self._everybody
        if not text.strip():
            self._fold()
        elif self._asking:
            self._again = True
        else:
            self._asking = True
            self.context.worker.ask(self, lambda db: _answer(db, text, everybody), self._show)

    def _show(self, answer: _Answer) -> None:
        self._asking, self._everybody = False, answer.everybody
        if self._again:
            self._again = False
            self._look()
            return
        self._fold()
        if not self.edit.text().strip():
            return
        found = answer.found
        for one in found.things:
            item = QListWidgetItem(one.text)
            item.setData(NAME, one.key)
            item.setData(NOTE, one.about)
            self.found.addItem(item)
        self.edit.open = True
        self.found.setVisible(bool(found.things))
        self.count.setText(_summary(found))
        self.count.setVisible(bool(self.count.text()))
        self._fit()

    def _fit(self) -> None:
        """As high as who was found, so that the list has no bar of its own."""
        self._whole.activate()
        tall = sum(self.found.sizeHintForRow(row) for row in range(self.found.count()))
        self.found.setFixedHeight(tall + 2 * self.found.frameWidth())
        self._step(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt override: in another width the names take other lines."""
        super().resizeEvent(event)
        if self.edit.open:
            self._fit()

    def _step(self, by: int) -> None:
        """The next or the one before, around the ends; a screen reader says who it is."""
        if self.found.count():
            self.found.setCurrentRow((max(0, self.found.currentRow()) + by) % self.found.count())
        item = self.found.currentItem()
        self.edit.setAccessibleDescription(item.text() if item else self.count.text())

    def _fold(self) -> None:
        self.edit.open = False
        self.found.clear()
        self.found.hide()
        self.count.hide()

    # --- who it is

    def _take(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        self.value, self.name = item.data(NAME), item.text()
        self._back()
        self.edit.selectAll()
        self.changed.emit()

    def _back(self) -> None:
        """The one chosen stands in the field again."""
        self._fold()
        self.edit.setText(self.name)
        self.edit.setCursorPosition(0)


def _answer(db: Database, text: str, everybody: Sequence[Thing]) -> _Answer:
    """For the worker: the best who fit, of people alone."""
    known = everybody or [one for one in read_things(db) if one.sort is Sort.PERSON]
    return _Answer(look_for(text, known), known)


def _summary(found: Found) -> str:
    if not found.things:
        return tr("Nothing fits. Try a part of the name, the register number or the NIK.")
    if found.count > len(found.things):
        return tr("{shown} of {all} shown; type more to narrow them down").format(
            shown=len(found.things), all=found.count
        )
    return ""
