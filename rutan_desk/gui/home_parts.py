"""The parts of the home page's cards: rows to click, the one big number, bars."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from rutan_desk.gui import icons, theme
from rutan_desk.gui.widgets import column, hairline, label, line, look


class RowButton(QPushButton):
    """A whole row that can be clicked or entered; ``key`` finds it again after a reading."""

    def __init__(self, key: str, words: str, row: QLayout, act: Callable[[], object]) -> None:
        super().__init__()
        look(self, "quiet")
        self.key = key
        self.setAccessibleName(words)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        row.setContentsMargins(*row_margins())
        self.setLayout(row)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(row.hasHeightForWidth())
        self.setSizePolicy(policy)
        self.clicked.connect(lambda _checked=False: act())

    def _row(self) -> QLayout:
        row = self.layout()
        assert row is not None
        return row

    def sizeHint(self) -> QSize:
        """Qt override: as large as what stands in it."""
        return self._row().sizeHint()

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Qt override."""
        return self._row().minimumSize()

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """Qt override."""
        return self._row().hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """Qt override."""
        return self._row().heightForWidth(width)


class Bar(QWidget):
    """How much of the whole, as a bar; says nothing that the number beside it does not."""

    def __init__(self, share: float, strength: float) -> None:
        super().__init__()
        self._share, self._strength = share, strength
        self.setFixedHeight(theme.px(10))
        self.setMinimumWidth(theme.px(40))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt override."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = QRectF(self.rect())
        radius = whole.height() / 2
        painter.setBrush(QColor(theme.colour("raised")))
        painter.drawRoundedRect(whole, radius, radius)
        if self._share > 0:
            whole.setWidth(max(whole.height(), whole.width() * self._share))
            colour = QColor(theme.colour("accent"))
            colour.setAlphaF(self._strength)
            painter.setBrush(colour)
            painter.drawRoundedRect(whole, radius, radius)


class HomeCard(QFrame):
    """A card with a title and a body that is filled anew with every reading."""

    def __init__(self, title: str = "") -> None:
        super().__init__()
        look(self, "card")
        self.title = label(title, "heading")
        self.head, self.body = inset(self.title), column()
        inside = column(gap=theme.S)
        if title:
            inside.addLayout(self.head)
        inside.addLayout(self.body)
        # Rows reach out to both sides for the ring around them, so words line up with ``inset``.
        side = theme.L - theme.S
        inside.setContentsMargins(side, theme.L, side, theme.M)
        self.setLayout(inside)


def row_margins() -> tuple[int, int, int, int]:
    """Around what stands in a row, clicked or not."""
    return theme.S, theme.px(6), theme.S, theme.px(6)


def inset(part: QWidget | QLayout) -> QHBoxLayout:
    """A part whose words line up with those of the rows."""
    made = line()
    if isinstance(part, QLayout):
        made.addLayout(part, 1)
    else:
        made.addWidget(part, 1)
    made.setContentsMargins(theme.S, 0, theme.S, 0)
    return made


def ruled(rows: list[QWidget]) -> QVBoxLayout:
    """Rows under each other with hairlines between."""
    box = column()
    for place, row in enumerate(rows):
        if place:
            box.addLayout(inset(hairline()))
        box.addWidget(row)
    return box


def sized(text: str, size: int, tone: str = "text") -> QLabel:
    """A number or a word in another size and colour than the text around it."""
    made = label(text)
    colour = theme.colour(tone)
    made.setStyleSheet(f"font-size: {size}px; font-weight: 600; color: {colour};")
    return made


def fixed(made: QLabel, width: int, side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft) -> QLabel:
    """A label of one width (at 100 %), so that rows stand in columns."""
    made.setMinimumWidth(theme.px(width))
    made.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
    return made


def give_keyboard(part: QWidget) -> None:
    """To a part that may have been made just now: Qt shows it only later, and asks then."""
    part.show()
    part.setFocus(Qt.FocusReason.TabFocusReason)


def onward() -> QLabel:
    """The sign that a row leads somewhere."""
    made, side = QLabel(), theme.px(14)
    made.setPixmap(icons.icon("chevron-right", "quiet", side).pixmap(side, side))
    return made
