"""The list of papers at the left of *Cetak*: grouped by receiver, each with its last print."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from rutan_desk.gui import theme
from rutan_desk.gui.folding import large
from rutan_desk.gui.print_paper import Paper
from rutan_desk.gui.widgets import button, column, hairline, label, look
from rutan_desk.words.catalog import tr
from rutan_desk.words.receivers import for_receiver

Index = QModelIndex | QPersistentModelIndex
NAME, NOTE = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
_WRAP = Qt.TextFlag.TextWordWrap
_SIDE, _TOP, _GAP, _OVER = 10, 6, 1, 10
"""Inside a line, between its two texts, and over a heading; pixels at 100 %."""


class PaperList(QListWidget):
    """Arrows move from paper to paper; headings are passed over.

    ``chosen`` names the paper that somebody has moved to.
    """

    chosen = Signal(str)

    def __init__(self, papers: Sequence[Paper]) -> None:
        super().__init__()
        self.setAccessibleName(tr("Papers"))
        self.setItemDelegate(Lines(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self._items: dict[str, QListWidgetItem] = {}
        before = None
        for one in papers:
            if one.receiver is not before:
                self.addItem(_heading(for_receiver(one.receiver)))
            before = one.receiver
            self._items[one.name] = item = QListWidgetItem(one.title)
            item.setData(NAME, one.name)
            self.addItem(item)
        self.currentItemChanged.connect(self._changed)

    @property
    def name(self) -> str:
        """The paper it stands on."""
        return str(self.currentItem().data(NAME))

    def choose(self, name: str) -> None:
        """Stand on a paper without telling; an unknown name is the first one."""
        self.blockSignals(True)
        self.setCurrentItem(self._items.get(name) or next(iter(self._items.values())))
        self.blockSignals(False)
        self._show_heading()

    def note(self, notes: Mapping[str, str]) -> None:
        """Say under each title what there is to say."""
        for name, item in self._items.items():
            item.setData(NOTE, notes.get(name, ""))
            words = ", ".join(filter(None, (item.text(), notes.get(name))))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
        self.scheduleDelayedItemsLayout()

    def noted(self, name: str) -> str:
        """What is said under a title."""
        return str(self._items[name].data(NOTE) or "")

    def _changed(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self._show_heading()
            self.chosen.emit(str(item.data(NAME)))

    def _show_heading(self) -> None:
        """What stands first in its group is seen with the heading."""
        over = self.item(self.currentRow() - 1)
        if over is not None and over.data(NAME) is None:
            self.scrollToItem(over)
            self.scrollToItem(self.currentItem())


class PaperCard(QFrame):
    """The list, and under it what is done with many papers and with one that came back."""

    all_wanted = Signal()
    verify_wanted = Signal()

    def __init__(self, papers: Sequence[Paper]) -> None:
        super().__init__()
        look(self, "card")
        self.list = PaperList(papers)
        self.all_button = button(tr("Everything for a receiver…"), self.all_wanted.emit, "quiet")
        self.verify_button = button(tr("Verify a PDF…"), self.verify_wanted.emit, "quiet")
        for made in (self.all_button, self.verify_button):
            made.setStyleSheet("text-align: left;")
        drop = label(tr("Or drop a PDF on this page."), "small", wrap=True)
        drop.setContentsMargins(theme.px(_SIDE) + 2, 0, 0, theme.XS)
        self.verify_button.setToolTip(drop.text())
        self.list.setToolTip(drop.text())
        parts = (self.all_button, self.verify_button, drop)
        below = self._menu() if large() else column(theme.XS, *parts)
        whole = column(self.list, hairline(), margin=theme.XS)
        whole.setStretch(0, 1)
        whole.addLayout(below)
        self.setLayout(whole)

    def _menu(self) -> QVBoxLayout:
        """Large letters leave the room to the list: both in one menu."""
        made = button(tr("More"), lambda: None, "quiet")
        menu = QMenu(made)
        menu.addAction(self.all_button.text(), self.all_wanted.emit)
        menu.addAction(self.verify_button.text(), self.verify_wanted.emit)
        made.setMenu(menu)
        return column(made)


def _heading(text: str) -> QListWidgetItem:
    item = QListWidgetItem(text)
    item.setFlags(Qt.ItemFlag.NoItemFlags)
    return item


class Lines(QStyledItemDelegate):
    """Paints a title with a quiet line under it, and headings in small letters.

    What has no ``NAME`` is a heading; ``NOTE`` is the quiet line.
    """

    def __init__(self, view: QListWidget) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Qt override: as wide as the list, as tall as its texts."""
        width = self._view.viewport().width()
        room = QRect(0, 0, width - 2 * theme.px(_SIDE), 0)
        texts = [_tall(text, font, room) for text, font, _ in _texts(index)]
        tall = sum(texts) + theme.px(_GAP) * (len(texts) - 1) + 2 * theme.px(_TOP)
        return QSize(width, tall + _over(index))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt override."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.data(NAME) is not None:
            _paint_ground(painter, option)
        side = theme.px(_SIDE)
        top = theme.px(_TOP) + _over(index)
        box = option.rect.adjusted(side, top, -side, 0)
        for text, font, colour in _texts(index):
            painter.setFont(font)
            painter.setPen(QColor(theme.colour(colour)))
            painter.drawText(box, _WRAP | Qt.AlignmentFlag.AlignLeft, text)
            box.setTop(box.top() + _tall(text, font, box) + theme.px(_GAP))
        painter.restore()


def _over(index: Index) -> int:
    """The room over a heading, but not over the first line."""
    return theme.px(_OVER) if index.data(NAME) is None and index.row() else 0


def _texts(index: Index) -> list[tuple[str, QFont, str]]:
    title = str(index.data(Qt.ItemDataRole.DisplayRole))
    if index.data(NAME) is None:
        return [(title, theme.font(theme.SMALL, theme.SEMIBOLD), "quiet")]
    note = str(index.data(NOTE) or " ")
    return [(title, theme.font(), "text"), (note, theme.font(theme.SMALL), "quiet")]


def _tall(text: str, font: QFont, room: QRect) -> int:
    box = QRect(0, 0, room.width(), 10_000)
    return QFontMetrics(font).boundingRect(box, _WRAP, text).height()


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    view = option.widget
    ring = chosen and isinstance(view, QWidget) and view.hasFocus()
    if chosen or option.state & QStyle.StateFlag.State_MouseOver:
        painter.setPen(QPen(QColor(theme.colour("link")), 2) if ring else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.colour("selected" if chosen else "raised")))
        painter.drawRoundedRect(option.rect.adjusted(1, 1, -1, -1), theme.S, theme.S)
