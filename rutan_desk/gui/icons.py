"""One set of line icons, in any colour of the theme and at any density of the screen."""

from functools import cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt, QTemporaryDir
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from rutan_desk.gui import theme
from rutan_desk.paths import resources


def icon(name: str, tone: str = "quiet", size: int | None = None) -> QIcon:
    """The icon in the colour of that job and the size in force, sharp on every screen there is."""
    densities = frozenset(screen.devicePixelRatio() for screen in QGuiApplication.screens())
    return _icon(name, theme.colour(tone), size or theme.ICON, densities)


def pixmap(name: str, tone: str, size: int, density: float) -> QPixmap:
    """One icon for painting, ``size`` device-independent pixels wide."""
    return _pixmap(name, theme.colour(tone), size, density)


@cache
def _icon(name: str, colour: str, size: int, densities: frozenset[float]) -> QIcon:
    made = QIcon()
    for density in sorted(densities):
        made.addPixmap(_pixmap(name, colour, size, density))
    return made


@cache
def _pixmap(name: str, colour: str, size: int, density: float) -> QPixmap:
    side = round(size * density)
    made = QPixmap(side, side)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    QSvgRenderer(QByteArray(_svg(name, colour))).render(painter, QRectF(0, 0, side, side))
    painter.end()
    made.setDevicePixelRatio(density)
    return made


def _svg(name: str, colour: str) -> bytes:
    return _drawing(name).replace("currentColor", colour).encode()


@cache
def _drawing(name: str) -> str:
    return (resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


def image_path(name: str, tone: str) -> str:
    """An icon as a file, for the style sheet: it takes pictures from files only."""
    return _image(name, theme.colour(tone)).as_posix()


@cache
def _image(name: str, colour: str) -> Path:
    path = Path(_scratch().path()) / f"{name}-{colour[1:]}.svg"
    path.write_bytes(_svg(name, colour))
    return path


@cache
def _scratch() -> QTemporaryDir:
    return QTemporaryDir()
