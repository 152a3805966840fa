"""The logo: a picture dropped or chosen, made small, and shown as it will be printed."""

from base64 import b64encode
from pathlib import Path

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QIODevice,
    QRectF,
    QSize,
    Qt,
    QXmlStreamReader,
    Signal,
)
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QImage,
    QImageReader,
    QImageWriter,
    QPainter,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget

from rutan_desk.domain.errors import DeskError, LogoUnusable
from rutan_desk.gui import theme
from rutan_desk.gui.context import Context
from rutan_desk.gui.flow import FlowBox
from rutan_desk.gui.widgets import button, column, label, line
from rutan_desk.words.catalog import tr
from rutan_desk.words.refusals import explain

MOST_BYTES = 5_000_000
MOST_PIXELS = QSize(800, 480)
"""Enough for 30 by 18 millimetres on paper; what is larger is scaled down."""
_BOX = (96, 60)


def logo_text(path: Path) -> str:
    """The picture in a file as ``Settings.logo`` keeps it: a small PNG in base64.

    Takes PNG, JPEG and SVG by their content, whatever the file is called. Raises
    ``LogoUnusable``.
    """
    try:
        data = path.read_bytes() if path.stat().st_size <= MOST_BYTES else None
    except OSError as problem:
        raise LogoUnusable(path.name, "picture") from problem
    if data is None:
        raise LogoUnusable(path.name, "size")
    is_svg = path.suffix.lower() == ".svg" or data.lstrip()[:5].lower() in (b"<?xml", b"<svg ")
    image = _svg_image(data) if is_svg else _image(data)
    if image.isNull():
        raise LogoUnusable(path.name, "svg" if is_svg else "picture")
    return b64encode(_png(image)).decode("ascii")


def _image(data: bytes) -> QImage:
    """A PNG or JPEG no larger than needed, upright; a null image when it cannot be read."""
    buffer = _readable(data)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    if reader.format().data() not in (b"png", b"jpeg"):
        return QImage()
    return _smaller(reader.read())


def _smaller(image: QImage) -> QImage:
    wide, high = MOST_PIXELS.toTuple()
    if image.width() <= wide and image.height() <= high:
        return image
    keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    return image.scaled(MOST_PIXELS, keep, smooth)


def _svg_image(data: bytes) -> QImage:
    """An SVG drawn on nothing; a null image when it is damaged or shows nothing."""
    if not _is_whole_svg(data):
        return QImage()
    renderer = QSvgRenderer(QByteArray(data))
    size = renderer.viewBoxF().size().scaled(MOST_PIXELS, Qt.AspectRatioMode.KeepAspectRatio)
    if not renderer.isValid() or size.isEmpty():
        return QImage()
    image = QImage(size.toSize().expandedTo(QSize(1, 1)), QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    blank = image.copy()
    painter = QPainter(image)
    renderer.render(painter, QRectF(image.rect()))
    painter.end()
    return QImage() if image == blank else image


def _is_whole_svg(data: bytes) -> bool:
    """Whether it is well-formed to its end, so that nobody signs under half a drawing."""
    buffer = _readable(data)
    reader, root = QXmlStreamReader(buffer), ""
    while not reader.atEnd():
        reader.readNext()
        if reader.isStartElement() and not root:
            root = str(reader.name())
    return root == "svg" and not reader.hasError()


def _readable(data: bytes) -> QBuffer:
    made = QBuffer()
    made.setData(QByteArray(data))
    made.open(QIODevice.OpenModeFlag.ReadOnly)
    return made


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"png"))
    writer.write(image.convertToFormat(QImage.Format.Format_RGBA8888))
    return bytes(buffer.data().data())


class LogoField(QWidget):
    """The logo with its two buttons; a file may be dropped anywhere on it.

    ``changed`` says that ``logo`` (base64 of a PNG, empty for none) is another one.
    """

    changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context, self._logo = context, ""
        self.setAcceptDrops(True)
        self.name = label(tr("Logo"), "strong")
        self.picture = label()
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.setFixedSize(*map(theme.px, _BOX))
        # Paper is white in the dark too: the logo is shown as it is printed.
        self.picture.setStyleSheet(
            f"background: #ffffff; color: #56626e; border: 1px solid {theme.colour('field_line')};"
            f" border-radius: {theme.RADIUS_FIELD}px;"
        )
        self.choose_button = button(tr("Choose…"), self.choose)
        self.choose_button.setAccessibleName(tr("Choose the logo"))
        self.remove_button = button(tr("Remove"), self.remove)
        self.remove_button.setAccessibleName(tr("Remove the logo"))
        self.hint = label(tr("PNG, JPEG or SVG; or drop the file here."), "small", wrap=True)
        self.problem = label("", "problem", wrap=True)
        self.problem.hide()
        acts = FlowBox(theme.S)
        acts.add(self.choose_button)
        acts.add(self.remove_button)
        row = line(self.picture, gap=theme.M)
        row.addLayout(column(acts, self.hint, None, gap=theme.XS), 1)
        self.setLayout(column(self.name, row, self.problem, gap=theme.XS))
        self.show_logo("")

    @property
    def logo(self) -> str:
        """The picture as the settings keep it."""
        return self._logo

    def show_logo(self, logo: str) -> None:
        """Let this be the logo, without ``changed`` being told."""
        self._logo = logo
        self.say("")
        self.remove_button.setVisible(bool(logo))
        self.picture.setAccessibleName(tr("Logo") if logo else tr("No logo"))
        self._paint()

    def _paint(self) -> None:
        if not self._logo:
            self.picture.setText(tr("No logo"))
            return
        made = QPixmap()
        made.loadFromData(QByteArray.fromBase64(QByteArray(self._logo.encode("ascii"))), "PNG")
        density = self.devicePixelRatioF()
        inside = (self.picture.size() - QSize(theme.S, theme.S)) * density
        keep, smooth = (
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        made = made.scaled(inside, keep, smooth)
        made.setDevicePixelRatio(density)
        self.picture.setPixmap(made)

    def say(self, problem: str) -> None:
        """Why the last file is not the logo; empty takes the words away."""
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        self.choose_button.setAccessibleDescription(problem)

    def set_read_only(self, read_only: bool) -> None:
        """Whether it may only be looked at."""
        self.setAcceptDrops(not read_only)
        for part in (self.choose_button, self.hint):
            part.setVisible(not read_only)
        self.remove_button.setVisible(bool(self._logo) and not read_only)

    def choose(self) -> None:
        """A file from this PC."""
        kinds = tr("Pictures") + " (*.png *.jpg *.jpeg *.svg)"
        path = self.context.files.open(self, tr("Choose the logo"), kinds)
        if path is not None:
            self.take(path)

    def take(self, path: Path) -> None:
        """Read a file on the worker; a refused one leaves the logo as it was."""
        self.context.worker.aside(self, lambda: logo_text(path), self._taken, self._refused)

    def _taken(self, logo: str) -> None:
        self.show_logo(logo)
        self.changed.emit()

    def _refused(self, refusal: DeskError) -> None:
        self.say(explain(refusal))

    def remove(self) -> None:
        """No logo from now on."""
        self._taken("")
        self.choose_button.setFocus()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Qt override: one file from this PC."""
        urls = event.mimeData().urls()
        if len(urls) == 1 and urls[0].isLocalFile():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Qt override."""
        event.acceptProposedAction()
        self.take(Path(event.mimeData().urls()[0].toLocalFile()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt override: another screen may have another density."""
        super().resizeEvent(event)
        self._paint()
