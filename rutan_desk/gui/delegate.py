"""How a cell is painted: runs of text in tones, states as pills, hairlines between rows."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from rutan_desk.gui import icons, theme
from rutan_desk.gui.rows_model import RUNS, TINTED, Index, Run, Tone

if TYPE_CHECKING:
    from collections.abc import Sequence

_PAD = 10
_SIGNS = {
    Tone.GREEN: "circle-check",
    Tone.AMBER: "triangle-alert",
    Tone.RED: "ban",
    Tone.GREY: "circle",
}
_SIGN = 13
PILL_HEIGHT = 22


def sign_of(tone: Tone) -> str:
    """The icon that goes with a state's colour."""
    return _SIGNS[tone]


class RunsDelegate(QStyledItemDelegate):
    """Paints ``RUNS`` of a ``RowsModel``; keyboard focus is a ring around the row."""

    def __init__(self, parent: QWidget, row_height: int | None = None) -> None:
        super().__init__(parent)
        self._height = row_height or theme.ROW_HEIGHT

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Qt override: rows of one height; the width is what the runs need."""
        runs: Sequence[Run] = index.data(RUNS) or ()
        width = sum(_width(run) for run in runs) + _GAP * max(0, len(runs) - 1)
        return QSize(round(width) + 2 * _PAD, self._height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt override."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_ground(painter, option, tinted=bool(index.data(TINTED)))
        left = float(option.rect.left() + _PAD)
        right = float(option.rect.right() - _PAD)
        for run in index.data(RUNS) or ():
            if left >= right:
                break
            box = QRectF(left, option.rect.top(), right - left, option.rect.height() - 1)
            left += _paint_run(painter, box, run) + _GAP
        painter.restore()


_GAP = 5


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem, *, tinted: bool) -> None:
    rect: QRect = option.rect
    if tinted or option.state & QStyle.StateFlag.State_Selected:
        painter.fillRect(rect, QColor(theme.colour("selected")))
    elif option.state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(rect, QColor(theme.colour("raised")))
    painter.fillRect(
        QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(theme.colour("line"))
    )
    view = option.widget
    if (
        option.state & QStyle.StateFlag.State_Selected
        and isinstance(view, QWidget)
        and view.hasFocus()
    ):
        painter.setPen(QPen(QColor(theme.colour("link")), 2))
        for y in (rect.top() + 1, rect.bottom()):
            painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right() + 1, y))


def _font(run: Run) -> QFont:
    strong = run.tone is Tone.STRONG
    made = theme.font(
        theme.SMALL if run.tone.is_pill else theme.BODY,
        theme.SEMIBOLD if strong or run.tone.is_pill else theme.REGULAR,
    )
    made.setStrikeOut(run.tone is Tone.STRUCK)
    return made


def _width(run: Run) -> float:
    text = QFontMetricsF(_font(run)).horizontalAdvance(run.text)
    return text + (_SIGN + 4 + 18 if run.tone.is_pill else 0)


def _paint_run(painter: QPainter, box: QRectF, run: Run) -> float:
    """Paint at the left of ``box``; the result is the width taken."""
    font = _font(run)
    painter.setFont(font)
    if run.tone.is_pill:
        return _paint_pill(painter, box, run)
    quiet = run.tone in (Tone.QUIET, Tone.STRUCK)
    painter.setPen(QColor(theme.colour("quiet" if quiet else "text")))
    text = QFontMetricsF(font).elidedText(run.text, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
    return QFontMetricsF(font).horizontalAdvance(text)


def _paint_pill(painter: QPainter, box: QRectF, run: Run) -> float:
    tone = run.tone.value
    width = min(_width(run), box.width())
    pill = QRectF(box.left(), box.center().y() - PILL_HEIGHT / 2, width, PILL_HEIGHT)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.colour(f"{tone}_fill")))
    painter.drawRoundedRect(pill, PILL_HEIGHT / 2, PILL_HEIGHT / 2)
    density = painter.device().devicePixelRatioF()
    sign = icons.pixmap(_SIGNS[run.tone], tone, _SIGN, density)
    painter.drawPixmap(QPointF(pill.left() + 8, pill.center().y() - _SIGN / 2), sign)
    inside = pill.adjusted(8 + _SIGN + 4, 0, -8, 0)
    painter.setPen(QColor(theme.colour(tone)))
    text = QFontMetricsF(_font(run)).elidedText(
        run.text, Qt.TextElideMode.ElideRight, inside.width() + 1
    )
    painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
    return width
