"""How a cell is painted: runs of text in tones, states as pills, hairlines between rows."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from rutan_desk.gui import icons, theme
from rutan_desk.gui.rows_model import RUNS, TINTED, Index, Run, Tone, sign_of

if TYPE_CHECKING:
    from collections.abc import Sequence

_PAD, _GAP, _SIGN, PILL_HEIGHT, _EDGE = 10, 5, 13, 22, 8
"""Sizes at 100 %."""


class RunsDelegate(QStyledItemDelegate):
    """Paints ``RUNS`` of a ``RowsModel``; keyboard focus is a ring around the row."""

    def __init__(self, parent: QWidget, row_height: int | None = None) -> None:
        super().__init__(parent)
        self._height = row_height or theme.ROW_HEIGHT

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Qt override: rows of one height; the width is what the runs need."""
        runs: Sequence[Run] = index.data(RUNS) or ()
        width = sum(_width(run) for run in runs) + theme.px(_GAP) * max(0, len(runs) - 1)
        return QSize(round(width) + 2 * theme.px(_PAD), self._height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt override."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(option.rect)  # marks piled upon a letter reach into other rows
        _paint_ground(painter, option, tinted=bool(index.data(TINTED)))
        left = float(option.rect.left() + theme.px(_PAD))
        right = float(option.rect.right() - theme.px(_PAD))
        for run in index.data(RUNS) or ():
            if left >= right:
                break
            box = QRectF(left, option.rect.top(), right - left, option.rect.height() - 1)
            left += _paint_run(painter, box, run) + theme.px(_GAP)
        painter.restore()


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
    return text + (theme.px(_SIGN + 4 + 2 * _EDGE + 2) if run.tone.is_pill else 0)


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
    tone, tall, side, edge = run.tone.value, theme.px(PILL_HEIGHT), theme.px(_SIGN), theme.px(_EDGE)
    width = min(_width(run), box.width())
    pill = QRectF(box.left(), box.center().y() - tall / 2, width, tall)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.colour(f"{tone}_fill")))
    painter.drawRoundedRect(pill, tall / 2, tall / 2)
    density = painter.device().devicePixelRatioF()
    sign = icons.pixmap(sign_of(run.tone), tone, side, density)
    painter.drawPixmap(QPointF(pill.left() + edge, pill.center().y() - side / 2), sign)
    inside = pill.adjusted(edge + side + theme.px(4), 0, -edge, 0)
    painter.setPen(QColor(theme.colour(tone)))
    text = QFontMetricsF(_font(run)).elidedText(
        run.text, Qt.TextElideMode.ElideRight, inside.width() + 1
    )
    painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
    return width
