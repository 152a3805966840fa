"""Voters per half hour, painted: who has voted, and who must in each half hour still to come."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from rutan_desk.domain.pace import Pace, SlotCount, to_come
from rutan_desk.gui import theme
from rutan_desk.words.catalog import tr
from rutan_desk.words.moments import clock_time

HIGH = 104
_LEAST, _BAR, _GAP, _FLOOR = 14, 40, 2, 3


class HalfHourChart(QWidget):
    """A bar to a half hour: solid who voted, hollow who must still come for all to be served.

    As wide as its place. The number stands over the bar and the hour under it, each where
    there is room; a screen reader gets all of them in the accessible name, the mouse in a tip.
    """

    def __init__(self, high: int = HIGH) -> None:
        super().__init__()
        self.slots: Sequence[SlotCount] = ()
        self.expected: Sequence[float] = ()
        self._high = high
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Voters per half hour"))

    def show_slots(self, slots: Sequence[SlotCount], own: Pace, now: datetime) -> None:
        """Paint these; ``own`` says how many are still to come and until when."""
        self.slots, self.expected = slots, to_come(slots, own, now)
        words = [_slot_text(*pair) for pair in zip(slots, self.expected, strict=True)]
        self.setAccessibleName(tr("Voters per half hour: {slots}").format(slots="; ".join(words)))
        self.setToolTip("\n".join(words))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Qt override."""
        return QSize(theme.px(240), theme.px(self._high))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Qt override."""
        return QSize(theme.px(_LEAST) * len(self.slots), theme.px(self._high))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt override."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font(theme.SMALL))
        most = max((one.count + more for one, more in self._pairs()), default=0)
        for place, (one, more) in enumerate(self._pairs()):
            self._paint_slot(painter, place, one, more, most)
        painter.setPen(QPen(QColor(theme.colour("field_line")), 1))
        ground = self._ground(painter)
        painter.drawLine(0, ground, self.width(), ground)
        painter.end()

    def _pairs(self) -> list[tuple[SlotCount, float]]:
        return list(zip(self.slots, self.expected, strict=True))

    def _ground(self, painter: QPainter) -> int:
        return self.height() - painter.fontMetrics().height() - theme.px(_GAP)

    def _paint_slot(
        self, painter: QPainter, place: int, slot: SlotCount, more: float, most: float
    ) -> None:
        words, ground = painter.fontMetrics().height(), self._ground(painter)
        room = self.width() / len(self.slots)
        wide = min(theme.px(_BAR), room * 0.68)
        left = place * room + (room - wide) / 2
        unit = (ground - words - theme.px(_GAP)) / most if most else 0.0
        full, hollow = unit * slot.count, unit * more
        if more:
            self._bar(painter, QRectF(left, ground - full - hollow, wide, hollow), hollow=True)
        if slot.count:
            self._bar(painter, QRectF(left, ground - full, wide, full), hollow=False)
        top = ground - full - hollow - words
        self._word(painter, place, top, str(slot.count) if slot.count else "", "text")
        hour = _hour(slot, room, painter.fontMetrics())
        self._word(painter, place, ground + theme.px(_GAP), hour, "quiet")

    def _bar(self, painter: QPainter, box: QRectF, *, hollow: bool) -> None:
        """At least as tall that it is seen."""
        box.setTop(min(box.top(), box.bottom() - theme.px(_FLOOR)))
        line = QPen(QColor(theme.colour("field_line")), 1) if hollow else Qt.PenStyle.NoPen
        painter.setPen(line)
        painter.setBrush(QColor(theme.colour("grey_fill" if hollow else "accent")))
        painter.drawRoundedRect(box, 2, 2)

    def _word(self, painter: QPainter, place: int, top: float, text: str, colour: str) -> None:
        """In the middle of its half hour; it may reach over the edge, but not over a neighbour."""
        metrics, room = painter.fontMetrics(), self.width() / len(self.slots)
        wide = metrics.horizontalAdvance(text)
        if wide > (room if colour == "text" else 2 * room):
            return
        left = place * room + (room - wide) / 2
        left = max(0.0, min(left, self.width() - wide))
        painter.setPen(QColor(theme.colour(colour)))
        middle = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(left, top, wide + 1, metrics.height()), middle, text)


def _hour(slot: SlotCount, room: float, metrics: QFontMetrics) -> str:
    """Every half hour where there is room, else the full hours, as short as need be."""
    text = clock_time(slot.start)
    long = metrics.horizontalAdvance(text) + theme.px(_GAP)
    if long <= room:
        return text
    if slot.start.minute:
        return ""
    # The first hour is kept inside the edge, and so stands nearer to the second.
    aside = (long - room) / 2
    return text if long + aside <= 2 * room else f"{slot.start:%H}"


def _slot_text(slot: SlotCount, more: float) -> str:
    at, count = clock_time(slot.start), slot.count
    if not more:
        return tr("{at}: {count}").format(at=at, count=count)
    words = tr("{at}: {count}, still {more} needed")
    return words.format(at=at, count=count, more=max(1, round(more)))
