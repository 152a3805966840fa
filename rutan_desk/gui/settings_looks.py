"""Language, theme, size and the lock by itself, as in the menu of the officer."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout

from rutan_desk.gui import theme
from rutan_desk.gui.commands import idle_word
from rutan_desk.gui.context import Context
from rutan_desk.gui.main_window import MainWindow
from rutan_desk.gui.preferences import IDLE_MINUTES, SCALES
from rutan_desk.gui.settings_section import Section
from rutan_desk.gui.theme import Mode
from rutan_desk.gui.widgets import column, label, line
from rutan_desk.words.catalog import LANGUAGES, language, tr

T = TypeVar("T")


class LooksSection(Section):
    """Choices that take effect at once and belong to this PC, not to the registry."""

    def __init__(self, context: Context) -> None:
        super().__init__(
            context, tr("Appearance"), tr("Remembered on this PC, for whoever works here.")
        )
        words = {"id": "Bahasa Indonesia", "en": "English"}
        modes = {
            Mode.SYSTEM: tr("As the system"),
            Mode.LIGHT: tr("Light"),
            Mode.DARK: tr("Dark"),
        }
        self.languages = {code: QRadioButton(words[code]) for code in LANGUAGES}
        self.modes = {mode: QRadioButton(word) for mode, word in modes.items()}
        mode, idle = context.preferences.mode, context.preferences.idle_minutes
        self.scales = {scale: QRadioButton(f"{scale} %") for scale in SCALES}
        self.rests = {one: QRadioButton(idle_word(one)) for one in IDLE_MINUTES}
        looks = column(
            _group(tr("Language"), self.languages, language(), self._speak),
            _group(tr("Theme"), self.modes, mode, self._dress),
            _group(tr("Size"), self.scales, theme.scale(), self._enlarge),
            None,
            gap=theme.L,
        )
        lock = column(_group(tr("Lock by itself"), self.rests, idle, self._rest_after), None)
        self.body.addSpacing(theme.S)
        self.body.addLayout(line(looks, theme.XXL, lock, None))
        self.body.addStretch(1)

    def read(self) -> None:
        """Section override: the menu of the officer may have chosen another rest."""
        self.rests[self.context.preferences.idle_minutes].setChecked(True)

    def _speak(self, code: str) -> None:
        window = self.window()
        if isinstance(window, MainWindow):
            window.language_wanted.emit(code)

    def _dress(self, mode: Mode) -> None:
        window = self.window()
        if isinstance(window, MainWindow):
            window.mode_wanted.emit(mode)

    def _enlarge(self, percent: int) -> None:
        window = self.window()
        if isinstance(window, MainWindow):
            window.scale_wanted.emit(percent)

    def _rest_after(self, minutes: int) -> None:
        window = self.window()
        if isinstance(window, MainWindow):
            window.desk_lock.after(minutes)


def _group(
    title: str, buttons: dict[T, QRadioButton], current: T, act: Callable[[T], object]
) -> QVBoxLayout:
    box = column(label(title, "strong"), gap=theme.XS)
    first = next(iter(buttons.values()))
    group = QButtonGroup(first)
    for value, made in buttons.items():
        made.setChecked(value == current)
        made.setAccessibleName(f"{title}: {made.text()}")
        made.clicked.connect(lambda _checked, value=value: act(value))
        group.addButton(made)
        box.addWidget(made)
    return box
