"""How fast people are recorded: a small chart, the forecast, and the data still missing."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QPushButton, QSizePolicy, QWidget

from rutan_desk.domain.completeness import Element
from rutan_desk.domain.ktp_progress import WeekCount
from rutan_desk.gui import theme
from rutan_desk.gui.flow import FlowBox
from rutan_desk.gui.widgets import button, column, label, line, look
from rutan_desk.ops.ktp_queue import KtpWork
from rutan_desk.words.catalog import tr
from rutan_desk.words.ktp_el import element_name
from rutan_desk.words.ktp_queue import forecast_text, needed_text, week_text

SOUGHT = (Element.NKK, Element.RT, Element.RW, Element.VILLAGE)
"""What SDP does not hold, and KPU wants of everybody."""
_HIGH, _WIDE, _BAR = 76, 46, 22


class WeekChart(QWidget):
    """A bar to a week with its number over it and its Monday under it, this week last."""

    def __init__(self) -> None:
        super().__init__()
        self.weeks: Sequence[WeekCount] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_weeks(self, weeks: Sequence[WeekCount]) -> None:
        """Paint these."""
        self.weeks = weeks
        said = "; ".join(map(week_text, weeks))
        self.setAccessibleName(tr("Recorded in each week: {weeks}").format(weeks=said))
        self.setToolTip("\n".join(map(week_text, weeks)))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Qt override."""
        return QSize(theme.px(_WIDE) * max(1, len(self.weeks)), theme.px(_HIGH))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Qt override."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt override."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font(theme.SMALL))
        most = max((one.count for one in self.weeks), default=0)
        for place, one in enumerate(self.weeks):
            self._paint(painter, place, one, one.count / most if most else 0.0)

    def _paint(self, painter: QPainter, place: int, week: WeekCount, share: float) -> None:
        wide, bar = theme.px(_WIDE), theme.px(_BAR)
        words = painter.fontMetrics().height()
        ground = self.height() - words - 2
        tall = max(2.0, share * (ground - words - 2))
        left = place * wide
        box = QRectF(left + (wide - bar) / 2, ground - tall, bar, tall)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.colour("accent" if week.count else "line")))
        painter.drawRoundedRect(box, 2, 2)
        middle = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter
        if week.count:
            painter.setPen(QColor(theme.colour("text")))
            above = QRectF(left, box.top() - words, wide, words)
            painter.drawText(above, middle, str(week.count))
        painter.setPen(QColor(theme.colour("quiet")))
        under = QRectF(left, ground + 2, wide, words)
        painter.drawText(under, middle, f"{week.monday:%d-%m}")


class Progress(QFrame):
    """The chart with its sentence; each missing piece of data is a way to those who lack it."""

    missing = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        look(self, "card")
        self.chart = WeekChart()
        self.title = label(tr("Recorded per week"), "small")
        self.forecast = label("", "strong", wrap=True)
        self.needed = label("", "quiet", wrap=True)
        self.links = FlowBox(theme.XS)
        self.buttons: dict[Element, QPushButton] = {}
        words = column(self.forecast, self.needed, self.links, None, gap=theme.XS)
        self.left = QWidget()
        self.left.setLayout(column(self.title, self.chart, None, gap=2))
        self._row = line(self.left, gap=theme.XL)
        self._row.addLayout(words, 1)
        self._row.setContentsMargins(theme.M, theme.S, theme.M, theme.S)
        self.setLayout(self._row)

    def fold(self, *, narrow: bool, low: bool) -> None:
        """The words under the chart where there is no room beside it; in a low window alone."""
        self.left.setVisible(not low)
        self.links.setVisible(not low)
        self.needed.setVisible(bool(self.needed.text()) and not low)
        way = QBoxLayout.Direction
        self._row.setDirection(way.TopToBottom if narrow else way.LeftToRight)
        self._row.setSpacing(theme.S if narrow else theme.XL)

    def show_work(self, work: KtpWork) -> None:
        """Fill it in."""
        self.chart.show_weeks(work.weeks)
        self.forecast.setText(forecast_text(work.forecast))
        words = needed_text(work.forecast)
        self.needed.setText(words)
        self.needed.setVisible(bool(words) and not self.left.isHidden())
        self.links.empty()
        self.buttons = {one: self._link(one, work.missing.get(one, 0)) for one in SOUGHT}
        said = label(tr("Not known yet:"), "quiet")
        said.setMinimumHeight(next(iter(self.buttons.values())).sizeHint().height())
        self.links.add(said)
        for made in self.buttons.values():
            self.links.add(made)
        self.links.rearrange()

    def _link(self, element: Element, count: int) -> QPushButton:
        words = tr("{element}: {count}").format(element=element_name(element), count=count)
        made = button(words, lambda: self.missing.emit(element.value), "link")
        made.setEnabled(bool(count))
        return made
