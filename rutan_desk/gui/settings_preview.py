"""The head of a printed page as it would look with settings that are still being typed."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QLabel, QScrollArea

from rutan_desk.domain.settings import Settings
from rutan_desk.gui import theme
from rutan_desk.gui.context import Context
from rutan_desk.gui.printing import load_pdf, on_white
from rutan_desk.gui.widgets import label
from rutan_desk.store import Database
from rutan_desk.store.elections import active_election
from rutan_desk.words.catalog import tr

_PAUSE = 250
"""Milliseconds after the last key before the page is drawn again."""


def head_pdf(db: Database, settings: Settings, officer: str, now: datetime) -> bytes:
    """A roll without voters: the letterhead above, the signatures below, as printed."""
    # Drawing is loaded when the first page is drawn, not with the settings.
    from rutan_desk.ops.printing import roll_imprint, roll_signatures
    from rutan_desk.reports.roll import RollSheet, roll_pdf
    from rutan_desk.store.regions import region_label
    from rutan_desk.words.paper import roll_paper

    election = active_election(db)
    words = roll_paper(election, now)
    region = settings.station_region
    sheet = RollSheet(
        words=replace(words.roll, empty=tr("The voters stand here.")),
        imprint=roll_imprint(db, officer, words, settings, election),
        election=election.name,
        day=election.day,
        day_text=words.day,
        station=f"TPS {settings.station_number}",
        station_place=settings.station_place,
        station_region=region_label(region) if region else "",
        lines=(),
        signatures=roll_signatures(words, settings),
        signed_at=settings.place,
        size="A4",
    )
    return roll_pdf(sheet)


def first_page(pdf: bytes, width: int) -> QImage:
    """The first page as a picture of that many pixels across."""
    document = QPdfDocument()
    buffer = load_pdf(pdf, document)
    points = document.pagePointSize(0)
    size = QSize(width, round(width * points.height() / points.width()))
    picture = on_white(document.render(0, size))
    document.close()
    buffer.close()
    return picture


class HeadPreview(QScrollArea):
    """Draws ``typed()`` on the worker, a moment after the last key."""

    def __init__(self, context: Context, typed: Callable[[], tuple[Settings, str]]) -> None:
        super().__init__()
        self.context, self._typed = context, typed
        self.picture = QImage()
        self.paper: QLabel = label("", "quiet")
        self.paper.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.paper.setStyleSheet(
            f"background: {theme.colour('raised')}; border-radius: {theme.RADIUS_FIELD}px;"
            f" padding: {theme.S}px;"
        )
        self.setWidget(self.paper)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("The page as it will be printed"))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self.draw)
        self._drawing = False

    def soon(self) -> None:
        """Something was typed."""
        self._timer.start()

    def draw(self) -> None:
        """Draw what is typed now; while a page is being drawn the next one waits."""
        if self._drawing:
            self._timer.start()
            return
        self._timer.stop()
        self._drawing = True
        settings, officer = self._typed()
        now, width = self.context.clock(), 1240

        def job(db: Database) -> QImage:
            return first_page(head_pdf(db, settings, officer, now), width)

        self.context.worker.ask(self, job, self._show)

    def _show(self, picture: QImage) -> None:
        self._drawing = False
        self.picture = picture
        self._fit()

    def _fit(self) -> None:
        if self.picture.isNull():
            return
        density = self.devicePixelRatioF()
        width = max(120, self.viewport().width() - 2 * theme.S)
        pixels = self.picture.scaledToWidth(
            round(width * density), Qt.TransformationMode.SmoothTransformation
        )
        paper = QPixmap.fromImage(pixels)
        paper.setDevicePixelRatio(density)
        self.paper.setPixmap(paper)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt override: the page is as wide as there is room."""
        super().resizeEvent(event)
        self._fit()
