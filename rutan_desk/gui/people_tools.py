"""The line over the list: block, columns, views; for several people what to do with them."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QMenu, QPushButton, QWidget

from rutan_desk.gui import icons, theme
from rutan_desk.gui.fields import shortcut
from rutan_desk.gui.widgets import OneOf, button, column, label, line, look
from rutan_desk.words.catalog import tr

_ANY = 16_777_215
"""As wide as Qt lets a widget be."""


class ListTools(OneOf):
    """Asks for things to be done with the list; the page does them."""

    block_chosen = Signal(str)
    columns_wanted = Signal()
    export_wanted = Signal()
    print_wanted = Signal()
    view_chosen = Signal(str)
    view_named = Signal(str)
    view_dropped = Signal(str)
    bulk_wanted = Signal()
    copy_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.block = QComboBox()
        self.block.setAccessibleName(tr("Block"))
        self.block.setMinimumWidth(150)
        self.block.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.block.activated.connect(lambda _: self.block_chosen.emit(self.block.currentData()))
        self.export = button(tr("Export"), self.export_wanted.emit, "quiet", "download")
        self.print = button(tr("Print"), self.print_wanted.emit, "quiet", "printer")
        self.columns = button(tr("Columns"), self.columns_wanted.emit, "quiet", "columns")
        self.views = QPushButton(" " + tr("Views"))
        self.views.setAccessibleName(tr("Views"))
        self.views.setIcon(icons.icon("list"))
        self.views.setIconSize(QSize(theme.ICON, theme.ICON))
        look(self.views, "quiet")
        self.views.setMenu(QMenu(self.views))
        self.plain = _bar(self.block, None, self.print, self.export, self.columns, self.views)
        self.count = label("", "strong")
        self.copy = button(tr("Copy"), self.copy_wanted.emit, "quiet", "copy")
        self.bulk = button(tr("Change a field…"), self.bulk_wanted.emit)
        self.several = _bar(self.count, None, self.copy, self.bulk)
        self.name = QLineEdit()
        self.name.setAccessibleName(tr("Name of the view"))
        self.name.setPlaceholderText(tr("Name of the view"))
        self.name.returnPressed.connect(self._named)
        self.name_save = button(tr("Save the view"), self._named)
        cancel = button(tr("Cancel"), self._plain, "quiet")
        self.naming = _bar(self.name, self.name_save, cancel)
        shortcut("Esc", self.naming, self._plain, inside=True)
        self._folding = (self.print, self.export, self.columns, self.views)
        self._full = self.plain.sizeHint().width() + theme.XL
        self.setMinimumWidth(theme.px(240))
        for part in (self.plain, self.several, self.naming):
            self.add(part)
        self.show_only(self.plain)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt override: in a narrow list the buttons are icons with a tooltip."""
        super().resizeEvent(event)
        wide = event.size().width() >= self._full
        for one in self._folding:
            one.setText(f" {one.accessibleName()}" if wide else "")
            one.setToolTip("" if wide else one.accessibleName())
            one.setMaximumWidth(_ANY if wide else theme.px(36))

    def show_blocks(self, blocks: Sequence[tuple[str, int]], current: str) -> None:
        """Every block with its number; the one in force stays, even when nobody is in it."""
        self.block.clear()
        self.block.addItem(tr("All blocks"), "")
        for name, count in blocks:
            self.block.addItem(tr("Block {block}").format(block=f"{name}  ({count})"), name)
        if current and self.block.findData(current) < 0:
            self.block.addItem(tr("Block {block}").format(block=f"{current}  (0)"), current)
        self.block.setCurrentIndex(max(0, self.block.findData(current)))

    def show_views(self, names: Sequence[str]) -> None:
        """The menu of views: choose one, save this one, delete one."""
        menu = self.views.menu()
        menu.clear()
        for name in names:
            menu.addAction(_menu_text(name), _emitting(self.view_chosen, name))
        if names:
            menu.addSeparator()
        menu.addAction(tr("Save this view…"), self.ask_name)
        if names:
            drop = menu.addMenu(tr("Delete a view"))
            for name in names:
                drop.addAction(_menu_text(name), _emitting(self.view_dropped, name))

    def ask_name(self) -> None:
        """Type a name where the tools stand."""
        self.name.clear()
        self.show_only(self.naming)
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _named(self) -> None:
        name = " ".join(self.name.text().split())
        if name:
            self._plain()
            self.view_named.emit(name)

    def _plain(self) -> None:
        self.show_only(self.plain)

    def show_chosen(self, count: int) -> None:
        """Several people chosen: what can be done with all of them."""
        if self.current is self.naming:
            return
        self.count.setText(tr("{count} people chosen").format(count=count))
        self.show_only(self.several if count > 1 else self.plain)


def _bar(*parts: QWidget | None) -> QWidget:
    made = QWidget()
    bar = line(*parts, gap=theme.XS)
    bar.setContentsMargins(theme.XS, 2, theme.XS, theme.XS)
    made.setLayout(column(bar))
    made.setFixedHeight(theme.px(44))
    return made


def _emitting(signal: SignalInstance, name: str) -> Callable[[], None]:
    return lambda: signal.emit(name)


def _menu_text(name: str) -> str:
    return name.replace("&", "&&")
