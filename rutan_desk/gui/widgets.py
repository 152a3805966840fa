"""The small parts every page is made of; each says its look in a property."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QBoxLayout,
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
from rutan_desk.gui.flow import FlowBox
from rutan_desk.gui.rows_model import Run, Tone, sign_of


def look(widget: QWidget, name: str) -> None:
    """Give a widget one of the looks of the style sheet."""
    widget.setProperty("look", name)


def tint(widget: QWidget, tone: Tone | None) -> None:
    """Give a widget the colours of a state, now and after it was shown."""
    widget.setProperty("tone", tone.value if tone else "")
    for part in (widget, *widget.findChildren(QLabel)):
        part.style().unpolish(part)
        part.style().polish(part)


def label(text: str = "", name: str = "", *, wrap: bool = False) -> QLabel:
    """Text in one of the looks; never rich text, so that a name is never a tag."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    if name:
        look(made, name)
    return made


def button(
    text: str, act: Callable[[], object], name: str = "", icon: str = "", tone: str = "quiet"
) -> QPushButton:
    """A button that says what it does."""
    made = QPushButton(f" {text}" if icon and text else text)
    made.setAccessibleName(text)
    made.clicked.connect(lambda _checked=False: act())
    made.setAutoDefault(False)
    if name:
        look(made, name)
    if name in ("link", "quiet"):
        made.setCursor(Qt.CursorShape.PointingHandCursor)
    if icon:
        made.setIcon(icons.icon(icon, "on_accent" if name == "primary" else tone))
        made.setIconSize(QSize(theme.ICON, theme.ICON))
    return made


def card() -> QFrame:
    """A panel with a hairline around it."""
    made = QFrame()
    look(made, "card")
    return made


def hairline() -> QFrame:
    """One line between two things."""
    made = QFrame()
    look(made, "hairline")
    made.setFixedHeight(1)
    return made


def column(*parts: QWidget | QLayout | int | None, gap: int = 0, margin: int = 0) -> QVBoxLayout:
    """Parts under each other; a number is a space, ``None`` takes what is left."""
    made = QVBoxLayout()
    _fill(made, parts, gap, margin)
    return made


def line(*parts: QWidget | QLayout | int | None, gap: int = 0, margin: int = 0) -> QHBoxLayout:
    """Parts beside each other; a number is a space, ``None`` takes what is left."""
    made = QHBoxLayout()
    _fill(made, parts, gap, margin)
    return made


def _fill(
    box: QBoxLayout, parts: Iterable[QWidget | QLayout | int | None], gap: int, margin: int
) -> None:
    box.setContentsMargins(margin, margin, margin, margin)
    box.setSpacing(gap)
    for part in parts:
        if part is None:
            box.addStretch(1)
        elif isinstance(part, int):
            box.addSpacing(part)
        elif isinstance(part, QLayout):
            box.addLayout(part)
        else:
            box.addWidget(part)


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and let it go."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear(inner)


def pill(run: Run) -> QWidget:
    """A state as icon and word in its colours."""
    frame = QFrame()
    look(frame, "pill")
    frame.setObjectName("pill")
    frame.setProperty("tone", run.tone.value)
    frame.setStyleSheet(f"QFrame#pill {{ border-radius: {theme.px(11)}px; }}")
    frame.setFixedHeight(theme.px(22))
    frame.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    sign = QLabel()
    side = theme.px(13)
    sign.setPixmap(icons.icon(sign_of(run.tone), run.tone.value, side).pixmap(side, side))
    word = label(run.text)
    word.setFont(theme.font(theme.SMALL, theme.SEMIBOLD))
    word.setStyleSheet(f"font-size: {theme.SMALL}px; font-weight: 600;")
    inside = line(sign, word, gap=theme.XS)
    inside.setContentsMargins(theme.px(8), 0, theme.px(9), 0)
    frame.setLayout(inside)
    frame.setAccessibleName(run.text)
    return frame


class Notice(QFrame):
    """A tinted box with a bold first line and sentences under it."""

    def __init__(self, tone: Tone, title: str, *sentences: str) -> None:
        super().__init__()
        look(self, "notice")
        self.setProperty("tone", tone.value)
        sign = QLabel()
        sign.setPixmap(icons.icon(sign_of(tone), tone.value).pixmap(theme.ICON, theme.ICON))
        sign.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.title = label(title, "strong", wrap=True)
        self.sentences = [label(text, wrap=True) for text in sentences]
        self.words = column(self.title, *self.sentences, gap=3)
        box = line(sign, gap=9)
        box.addLayout(self.words, 1)
        box.setContentsMargins(theme.M, 10, theme.M, 11)
        self.setLayout(box)


@dataclass(frozen=True, slots=True)
class ChipText:
    """A chip: what the program calls it, its word, and how many it would show."""

    name: str
    word: str
    count: int


class Chips(FlowBox):
    """A row of filters with their counts; one is on."""

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme.S, parent)
        self.setAccessibleName(name)
        self.current = ""
        self._buttons: dict[str, QPushButton] = {}

    def show_chips(self, chips: Iterable[ChipText], current: str) -> None:
        """Replace the chips; ``current`` is on, without ``chosen`` being told."""
        texts = list(chips)
        if [chip.name for chip in texts] != list(self._buttons):
            self._rebuild(texts)
        for chip in texts:
            made = self._buttons[chip.name]
            made.setText(f"{chip.word}  {chip.count}")
            # The one that is on is semibold: room for it in every one, so none moves.
            bold = QFontMetrics(theme.font(theme.BODY, theme.SEMIBOLD))
            made.setMinimumWidth(bold.horizontalAdvance(made.text()) + theme.px(26))
            made.setAccessibleName(f"{chip.word}: {chip.count}")
        self._mark(current)

    def _rebuild(self, texts: list[ChipText]) -> None:
        self.empty()
        self._buttons = {}
        for chip in texts:
            made = QPushButton()
            look(made, "chip")
            made.setCheckable(True)
            made.setAutoDefault(False)
            # Not ``clicked``: what a screen reader does to a checkable button is to toggle it.
            made.toggled.connect(partial(self._toggled, chip.name))
            self._buttons[chip.name] = made
            self.add(made)

    def _toggled(self, name: str, checked: bool) -> None:
        """A chip is otherwise than ``_mark`` left it: somebody wants it."""
        if checked != (name == self.current):
            self.choose(name)

    def choose(self, name: str) -> None:
        """Turn one on, as a click does."""
        self._mark(name)
        self.chosen.emit(name)

    def chip(self, name: str) -> QPushButton:
        """The button of one filter."""
        return self._buttons[name]

    def _mark(self, name: str) -> None:
        self.current = name
        for own, made in self._buttons.items():
            made.setChecked(own == name)
        self.rearrange()


class Empty(QWidget):
    """What stands where a list would: why it is empty, and what to do next."""

    def __init__(self, icon: str) -> None:
        super().__init__()
        sign = QLabel()
        side = theme.px(36)
        sign.setPixmap(icons.icon(icon, "quiet", side).pixmap(side, side))
        sign.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.title, self.text = label("", "heading", wrap=True), label("", "quiet", wrap=True)
        for part in (self.title, self.text):
            part.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._act: Callable[[], object] = lambda: None
        self.button = button("", lambda: self._act())
        act = line(None, self.button, None)
        parts = (None, sign, self.title, self.text, act, None)
        self.setLayout(column(*parts, gap=theme.S, margin=theme.XL))

    def say(
        self, title: str, text: str, word: str = "", act: Callable[[], object] | None = None
    ) -> None:
        """Fill it in; without a word there is no button."""
        self.title.setText(title)
        self.text.setText(text)
        self.button.setText(word)
        self.button.setVisible(bool(word))
        self._act = act or (lambda: None)


class OneOf(QWidget):
    """Shows one of several; unlike a stack it is only as tall as that one."""

    def __init__(self) -> None:
        super().__init__()
        self.current: QWidget | None = None
        self._column = column()
        self.setLayout(self._column)

    def add(self, part: QWidget) -> None:
        """One more, hidden for now."""
        part.hide()
        self._column.addWidget(part)

    def show_only(self, part: QWidget) -> None:
        """Bring this one to the front."""
        if self.current is not None:
            self.current.hide()
        self.current = part
        part.show()


class PageHead(QWidget):
    """A page's title, how much it shows, and its buttons; under it where letters are large."""

    def __init__(self, title: str, *buttons: QWidget) -> None:
        super().__init__()
        self.title, self.text = label(title, "title"), label("", "quiet")
        words = column(self.title, self.text, gap=2)
        if theme.scale() > 150:
            self.setLayout(column(words, line(*buttons, None, gap=theme.M), gap=theme.S))
        else:
            self.setLayout(line(words, None, *buttons, gap=theme.M))
