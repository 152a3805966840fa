"""One quiet visual system: spacing, type, and two palettes from one table.

Sizes are device-independent pixels; Qt scales them to the screen, and ``apply`` by what
the officer chose, so read them when a widget is made, never as a default. Every colour that text
is written in keeps 4.5 : 1 against every colour it is written on (``TEXT_ON``).
"""

from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from types import MappingProxyType

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from rutan_desk.paths import resources

XS, S, M, L, XL, XXL = 4, 8, 12, 16, 24, 32
RADIUS_FIELD, RADIUS_CARD = 6, 10
ROW_HEIGHT, ICON = 32, 18
TITLE, HEADING, BODY, SMALL, NUMBER = 22, 15, 13, 12, 40
_SIZES = (
    "XS", "S", "M", "L", "XL", "XXL", "RADIUS_FIELD", "RADIUS_CARD", "ROW_HEIGHT", "ICON",
    "TITLE", "HEADING", "BODY", "SMALL", "NUMBER",
)  # fmt: skip
_AT_100 = {name: globals()[name] for name in _SIZES}
REGULAR, SEMIBOLD = QFont.Weight.Normal, QFont.Weight.DemiBold


class Mode(StrEnum):
    """What the officer asks for; ``SYSTEM`` follows the desktop."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


COLOURS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        # surfaces
        "window": ("#f4f6f8", "#12171c"),
        "rail": ("#fbfcfd", "#161c22"),
        "panel": ("#ffffff", "#1b2229"),
        "raised": ("#f0f3f5", "#242c34"),
        "selected": ("#e2eef2", "#193a47"),
        "line": ("#e3e7eb", "#2d363f"),
        "field_line": ("#c9d1d9", "#46525e"),
        # words
        "text": ("#17212b", "#e8edf2"),
        "quiet": ("#56626e", "#a3b0bc"),
        "accent": ("#115e73", "#1c7893"),
        "accent_hover": ("#0d4d5f", "#176a83"),
        "on_accent": ("#ffffff", "#ffffff"),
        "link": ("#0f5f75", "#7ccbe2"),
        # meaning, as pairs of words and fill
        "green": ("#17653a", "#84d6a4"),
        "green_fill": ("#e4f3ea", "#17352a"),
        "amber": ("#7d4700", "#f2c069"),
        "amber_fill": ("#fdf0d5", "#3b2d12"),
        "red": ("#9f1c1c", "#ff9f9a"),
        "red_fill": ("#fde8e8", "#42201f"),
        "grey": ("#525d69", "#b3bec9"),
        "grey_fill": ("#ebeef1", "#2a333c"),
    }
)
"""Every colour by its job: light, dark."""

_SURFACES = ("window", "rail", "panel", "raised", "selected")
TEXT_ON: tuple[tuple[str, str], ...] = (
    *((words, surface) for words in ("text", "quiet", "link") for surface in _SURFACES),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    *((tone, f"{tone}_fill") for tone in ("green", "amber", "red", "grey")),
    *((tone, "panel") for tone in ("green", "amber", "red", "grey")),
    ("amber", "rail"),
    ("green", "rail"),
)
"""Which words stand on which ground somewhere in the program."""


class _State:
    dark = False
    scale = 100


def is_dark() -> bool:
    """Whether the dark column of the table is in force."""
    return _State.dark


def colour(name: str) -> str:
    """The colour of that job now, as ``#rrggbb``."""
    return COLOURS[name][_State.dark]


def scale() -> int:
    """How large everything is, in per cent."""
    return _State.scale


def px(size: float) -> int:
    """A length in the size chosen, given as it is at 100 %."""
    return round(size * _State.scale / 100)


def resize(percent: int) -> None:
    """Make every size of the table as large as that from now on."""
    _State.scale = percent
    globals().update({name: px(size) for name, size in _AT_100.items()})


def font(size: int | None = None, weight: QFont.Weight = REGULAR) -> QFont:
    """Inter with figures of one width, as large as the body text unless said."""
    made = QFont("Inter")
    made.setPixelSize(size or BODY)
    made.setWeight(weight)
    made.setFeature(QFont.Tag("tnum"), 1)
    return made


@cache
def load_fonts() -> None:
    """Make the bundled family known to Qt; once per process is enough."""
    for path in sorted((resources() / "fonts" / "inter").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))


@cache
def _wear_fusion(app: QApplication) -> None:
    """The style under our own sheet; worn again it would only restyle every widget."""
    app.setStyle("Fusion")


def choose(mode: Mode) -> None:
    """Settle which palette is in force; ``SYSTEM`` asks the desktop."""
    hints = QApplication.styleHints()
    system = hints.colorScheme() is Qt.ColorScheme.Dark
    _State.dark = system if mode is Mode.SYSTEM else mode is Mode.DARK


def apply(app: QApplication, mode: Mode, percent: int = 100) -> None:
    """Dress the whole program; widgets made before are restyled too."""
    from rutan_desk.gui.style_sheet import style_sheet

    load_fonts()
    choose(mode)
    resize(percent)
    _wear_fusion(app)
    app.setFont(font())
    app.setPalette(palette())
    # Worn again it would only restyle every widget.
    if (sheet := style_sheet()) != app.styleSheet():
        app.setStyleSheet(sheet)


def palette() -> QPalette:
    """The palette for what no style sheet reaches."""
    found = QPalette()
    role = QPalette.ColorRole
    jobs = {
        role.Window: "window",
        role.Base: "panel",
        role.AlternateBase: "raised",
        role.Button: "panel",
        role.ToolTipBase: "raised",
        role.Text: "text",
        role.WindowText: "text",
        role.ButtonText: "text",
        role.ToolTipText: "text",
        role.PlaceholderText: "quiet",
        role.Highlight: "accent",
        role.HighlightedText: "on_accent",
        role.Accent: "accent",
        role.Link: "link",
        role.Mid: "line",
    }
    for part, name in jobs.items():
        found.setColor(part, QColor(colour(name)))
    for part in (role.Text, role.WindowText, role.ButtonText):
        found.setColor(QPalette.ColorGroup.Disabled, part, QColor(colour("quiet")))
    return found


def contrast(one: str, other: str) -> float:
    """WCAG contrast of two ``#rrggbb`` colours, from 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(text: str) -> float:
    parts = [int(text[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
