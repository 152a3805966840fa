"""The titles of the help, each on as many lines as it needs."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QListWidget

from rutan_desk.gui import theme
from rutan_desk.words.catalog import tr

_SIDES, _ABOVE_AND_BELOW = 30, 18
"""What the style leaves around a title, in pixels at 100 %."""
_TALL = 10_000


class TopicList(QListWidget):
    """A list whose rows are measured again whenever it is another width.

    Qt measures them without the space the style leaves around them, and cuts what is long.
    """

    def __init__(self, titles: Sequence[str]) -> None:
        super().__init__()
        self.setAccessibleName(tr("Help topics"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.addItems(list(titles))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt override."""
        super().resizeEvent(event)
        metrics = QFontMetrics(theme.font(theme.BODY, theme.SEMIBOLD))
        room = QRect(0, 0, self.viewport().width() - theme.px(_SIDES), _TALL)
        for row in range(self.count()):
            item = self.item(row)
            words = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, item.text())
            item.setSizeHint(QSize(0, words.height() + theme.px(_ABOVE_AND_BELOW)))
