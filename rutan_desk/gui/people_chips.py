"""The filters over the list in one line: those it has no room for go into a menu.

A filter that another page opened stands among them until it is taken away.
"""

from collections.abc import Iterable

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from rutan_desk.gui import icons, theme
from rutan_desk.gui.widgets import Chips, ChipText, look
from rutan_desk.words.catalog import tr

_GAP, _SIDE, _CROSS, _LONGEST = 4, 7, 12, 260


class PeopleChips(Chips):
    """Never more than one line, at no width; the filter that is on is always in it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._gap = theme.px(_GAP)
        self._names: list[str] = []
        self._over: list[str] = []
        self.tag = ""
        self.more = QPushButton(tr("More"), self)
        self.more.setAccessibleName(tr("More filters"))
        look(self.more, "chip")
        self.more.setMenu(QMenu(self.more))
        self.more.menu().aboutToShow.connect(self._fill_menu)
        self.more.hide()

    def show_chips(self, chips: Iterable[ChipText], current: str, tag: str = "") -> None:
        """Chips override: narrower ones; ``tag`` is the one that can be taken away."""
        texts = list(chips)
        held = next((name for name in self._names if self.chip(name).hasFocus()), None)
        self.tag = tag
        self._names = [chip.name for chip in texts]
        super().show_chips(texts, current)
        self._narrow_chips()
        for chip in texts:
            if chip.name == tag:
                self._dress_tag(chip)
        self.rearrange()
        if held is not None:
            kept = held if held in self._names else current
            self.chip(kept).setFocus(Qt.FocusReason.OtherFocusReason)

    def _dress_tag(self, chip: ChipText) -> None:
        """A cross, and no more words than a line has room for."""
        made = self.chip(chip.name)
        bold = QFontMetrics(theme.font(theme.BODY, theme.SEMIBOLD))
        word = bold.elidedText(chip.word, Qt.TextElideMode.ElideRight, theme.px(_LONGEST))
        cross = theme.px(_CROSS)
        made.setText(f"{word}  {chip.count}")
        made.setIcon(icons.icon("x", "quiet"))
        made.setIconSize(QSize(cross, cross))
        made.setToolTip(tr("Remove the filter: {filter}").format(filter=chip.word))
        room = bold.horizontalAdvance(made.text()) + 2 * theme.px(_SIDE) + cross + theme.px(6)
        made.setMinimumWidth(room)

    def choose(self, name: str) -> None:
        """Chips override: the one that can be taken away goes when it is chosen again."""
        gone = name == self.tag == self.current
        super().choose(self._names[0] if gone else name)

    def _narrow_chips(self) -> None:
        bold = QFontMetrics(theme.font(theme.BODY, theme.SEMIBOLD))
        side = theme.px(_SIDE)
        for name in self._names:
            made = self.chip(name)
            made.setStyleSheet(
                f"QPushButton {{ padding: {theme.px(4)}px {side}px; }}"
                f" QPushButton:focus {{ padding: {theme.px(3)}px {side - 1}px; }}"
            )
            made.setMinimumWidth(bold.horizontalAdvance(made.text()) + 2 * side + 2)

    def _fill_menu(self) -> None:
        menu = self.more.menu()
        menu.clear()
        for name in self._over:
            act = menu.addAction(self.chip(name).text().replace("&", "&&"))
            act.setCheckable(True)
            act.setChecked(name == self.current)
            act.triggered.connect(lambda _checked=False, name=name: self.choose(name))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Qt override: the filter that is on, and the menu."""
        wide = self._size(self.more).width()
        if self.current in self._names:
            wide += self._gap + self._size(self.chip(self.current)).width()
        return QSize(wide, self._lay(wide, move=False))

    def _fitting(self, width: int) -> list[str]:
        """The names there is room for, beside the menu if not for all."""
        wide = {name: self._size(self.chip(name)).width() + self._gap for name in self._names}
        if sum(wide.values()) - self._gap <= width:
            return list(wide)
        room = width - self._size(self.more).width() - wide.get(self.current, 0)
        kept = set()
        for name, needed in wide.items():
            room -= needed if name != self.current else 0
            if room < 0:
                break
            kept.add(name)
        return [name for name in wide if name in kept or name == self.current]

    def _lay(self, width: int, *, move: bool) -> int:
        """FlowBox override: one line."""
        fitting = self._fitting(width)
        over = [name for name in self._names if name not in fitting]
        parts = [self.chip(name) for name in fitting] + ([self.more] if over else [])
        if move:
            self._over = over
            self.more.setVisible(bool(over))
            for name in self._names:
                self.chip(name).setVisible(name in fitting)
            x = 0
            for part in parts:
                size = self._size(part)
                part.setGeometry(QRect(QPoint(x, 0), size))
                x += size.width() + self._gap
        return max((self._size(part).height() for part in parts), default=0)
