"""Around the answer of the check-in: the coloured band, and the keys for everything but a vote."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QPushButton

from rutan_desk.domain.day import Act
from rutan_desk.gui import icons, theme
from rutan_desk.gui.day_check_in_rows import AWAY_KEY, KEYS
from rutan_desk.gui.flow import FlowBox
from rutan_desk.gui.rows_model import Tone
from rutan_desk.gui.widgets import button, label, line, look, tint
from rutan_desk.words.catalog import tr
from rutan_desk.words.day import act_name

_SIGNS = {Tone.GREEN: "circle-check", Tone.AMBER: "triangle-alert", Tone.RED: "ban"}


class Band(QFrame):
    """The answer in a word, an icon and a colour; at the right what Enter does."""

    def __init__(self) -> None:
        super().__init__()
        look(self, "band")
        self.sign, self.word, self.keys = QLabel(), label("", wrap=True), label("")
        row = line(self.sign, gap=theme.S)
        row.addWidget(self.word, 1)
        row.addWidget(self.keys)
        row.setContentsMargins(theme.XL, theme.XS, theme.XL, theme.XS)
        self.setLayout(row)
        self.setMinimumHeight(theme.px(42))

    def say(self, word: str, tone: Tone | None, keys: str = "") -> None:
        """Show it; without a tone nothing is decided."""
        self.word.setText(word)
        self.keys.setText(keys)
        self.sign.setVisible(tone is not None)
        if tone is not None:
            side = theme.px(20)
            self.sign.setPixmap(icons.icon(_SIGNS[tone], "panel", side).pixmap(side, side))
        if self.property("tone") != (tone.value if tone else ""):
            tint(self, tone)


class ActChips(FlowBox):
    """A quiet chip with its key for everything that may be marked now.

    The rare ones (with Shift) are shown once somebody asked; their keys always act. None of
    them takes the keyboard: it stays in the field.
    """

    def __init__(self, act: Callable[[Act], object], away: Callable[[], object]) -> None:
        super().__init__(theme.S)
        self.buttons = {one: _key_button(key, one, act) for key, one in KEYS.items()}
        self.away = away_button(away)
        self.more = button(tr("⇧  More…"), self._show_more, "act")
        self.more.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._acts: tuple[Act, ...] = ()
        self._all = False
        for made in (*self.buttons.values(), self.more, self.away):
            self.add(made)

    def show_acts(self, acts: tuple[Act, ...], *, away: bool = False) -> None:
        """Those that may be marked, and whether somebody is to be turned away."""
        self._acts = acts
        rare = [one for key, one in KEYS.items() if "+" in key and one in acts]
        for one, made in self.buttons.items():
            made.setVisible(one in acts and (self._all or one not in rare))
        self.more.setVisible(bool(rare) and not self._all)
        self.away.setVisible(away)
        self.rearrange()

    def _show_more(self) -> None:
        self._all = True
        self.show_acts(self._acts, away=self.away.isVisibleTo(self))


def away_button(act: Callable[[], object]) -> QPushButton:
    """Turn somebody away."""
    word = tr("Turn away, and record it")
    made = button(f"{AWAY_KEY}  {word}", act, "act")
    made.setAccessibleName(tr("{word}, key {key}").format(word=word, key=AWAY_KEY))
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return made


def _key_button(key: str, one: Act, act: Callable[[Act], object]) -> QPushButton:
    word = act_name(one)
    made = button(f"{key.replace('Shift+', '⇧')}  {word}", partial(act, one), "act")
    made.setAccessibleName(tr("{word}, key {key}").format(word=word, key=key))
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return made
