"""Where a value of a person comes from: who gave it, when, by which deed, file and row."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QEnterEvent, QFocusEvent, QGuiApplication
from PySide6.QtWidgets import QFrame, QLabel, QLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from rutan_desk.gui import icons, theme
from rutan_desk.gui.person_timeline import source_text
from rutan_desk.gui.widgets import button, column, hairline, label, line, look
from rutan_desk.store import Database
from rutan_desk.store.history import DeedRow, field_source
from rutan_desk.words.catalog import tr
from rutan_desk.words.deeds import deed_title
from rutan_desk.words.moments import moment
from rutan_desk.words.people import field_name

_WIDE, _HIGH = 22, 17
"""No higher than a line of text, so that the rows of facts stay as they are."""


@dataclass(frozen=True, slots=True)
class Origin:
    """A deed, the fields it gave their values, and the row of its file (0 for none)."""

    deed: DeedRow
    fields: tuple[str, ...]
    row: int


def origins_of(db: Database, person_id: int, fields: Sequence[str]) -> tuple[Origin, ...]:
    """The deeds that gave these fields their values, the newest first."""
    found: dict[tuple[int, int], tuple[DeedRow, list[str]]] = {}
    for field in fields:
        source = field_source(db, person_id, field)
        if source is not None:
            deed, change = source
            found.setdefault((deed.id, change.source_row or 0), (deed, []))[1].append(field)
    return tuple(
        Origin(deed, tuple(names), row)
        for (_, row), (deed, names) in sorted(found.items(), reverse=True)
    )


Ask = Callable[[tuple[str, ...], QWidget], object]
"""Asks for the origin of some fields, to be shown at a widget."""


class OriginButton(QPushButton):
    """A small clock behind a value; faint until the mouse or the keyboard is there."""

    def __init__(self, name: str, act: Callable[[], object]) -> None:
        super().__init__()
        text = tr("Where “{field}” comes from").format(field=name)
        self.setAccessibleName(text)
        self.setToolTip(text)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        look(self, "quiet")
        self.setStyleSheet("QPushButton { padding: 0; }")
        self.setFixedSize(theme.px(_WIDE), theme.px(_HIGH))
        self.setIconSize(QSize(theme.px(14), theme.px(14)))
        self.clicked.connect(lambda _checked=False: act())
        self._show(near=False)

    def _show(self, *, near: bool) -> None:
        self.setIcon(icons.icon("history", "link" if near else "field_line"))

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: N802
        """Qt override."""
        super().enterEvent(event)
        self._show(near=True)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        """Qt override."""
        super().leaveEvent(event)
        self._show(near=self.hasFocus())

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Qt override."""
        super().focusInEvent(event)
        self._show(near=True)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Qt override."""
        super().focusOutEvent(event)
        self._show(near=False)


class Traced(QWidget):
    """A value with the way to its origin: the button behind it, or the context menu."""

    def __init__(
        self, inside: QLayout, words: QLabel, name: str, fields: tuple[str, ...], ask: Ask
    ) -> None:
        super().__init__()
        self._words, self.fields = words, fields
        words.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.button = OriginButton(name, lambda: ask(fields, self.button))
        box = line(gap=theme.XS)
        box.addLayout(inside, 1)
        box.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        self.setLayout(box)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        """Qt override: also by the menu key on the button."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Where this value comes from"), self.button.click)
        menu.addAction(tr("Copy"), self._copy)
        menu.popup(event.globalPos())

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._words.selectedText() or self._words.text())


class OriginPopover(QFrame):
    """A small card at the value: each deed with its file and row, and the way to it."""

    wanted = Signal(int)
    """The number of the deed to be shown in the history."""

    def __init__(self, fields: tuple[str, ...], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        look(self, "card")
        self.setFixedWidth(theme.px(320))
        self._fields = fields
        self.links: list[QPushButton] = []
        title = label(tr("Where this value comes from"), "strong", wrap=True)
        self.setAccessibleName(title.text())
        self._parts = column(title, gap=theme.S, margin=theme.M)
        self._body = QWidget()
        self.setLayout(self._parts)
        self._fill(column(label(tr("Reading the registry…"), "quiet")))

    def show_origins(self, found: Sequence[Origin]) -> None:
        """Fill it in; the keyboard is on the way to the newest deed."""
        body = column(gap=theme.S)
        for one in found:
            body.addWidget(hairline())
            body.addLayout(self._origin(one))
        if not found:
            nothing = tr("Nobody has typed or imported this yet.")
            body.addWidget(label(nothing, "quiet", wrap=True))
        self._fill(body)
        self._stay_on_the_screen()
        if self.links:
            self.links[0].setFocus(Qt.FocusReason.PopupFocusReason)

    def _origin(self, one: Origin) -> QVBoxLayout:
        title = deed_title(one.deed.kind, one.deed.details)
        box = column(gap=2)
        if len(self._fields) > 1:
            names = ", ".join(field_name(field) for field in one.fields)
            box.addWidget(label(names, "small", wrap=True))
        box.addWidget(label(f"{title[:1].upper()}{title[1:]}", wrap=True))
        box.addWidget(label(f"{moment(one.deed.at)} · {one.deed.officer}", "small", wrap=True))
        if one.row:
            box.addWidget(label(source_text(one.deed, one.row), "small", wrap=True))
        number = one.deed.id
        link = button(tr("Show in the history"), lambda: self._follow(number), "link")
        link.setAccessibleDescription(title)
        self.links.append(link)
        box.addLayout(line(link, None))
        return box

    def _follow(self, deed: int) -> None:
        self.close()
        self.wanted.emit(deed)

    def _fill(self, inside: QVBoxLayout) -> None:
        """Put something under the title, and be as high as that needs."""
        self._parts.removeWidget(self._body)
        self._body.hide()
        self._body.deleteLater()
        self._body = QWidget()
        self._body.setLayout(inside)
        self._parts.addWidget(self._body)
        self._body.show()
        self._parts.activate()
        self.setFixedHeight(self._parts.totalHeightForWidth(self.width()))

    def open_at(self, at: QWidget) -> None:
        """Show it under that widget, its right edge at the widget's."""
        below = at.mapToGlobal(at.rect().bottomRight())
        self.move(below - QPoint(self.width(), -theme.XS))
        self.show()
        self._stay_on_the_screen()

    def _stay_on_the_screen(self) -> None:
        room = self.screen().availableGeometry()
        place = self.geometry()
        x = max(room.left(), min(place.x(), room.right() - place.width()))
        y = max(room.top(), min(place.y(), room.bottom() - place.height()))
        self.move(x, y)
