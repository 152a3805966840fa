"""Help inside the program: the keys, and one page for every task."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from rutan_desk.gui import theme
from rutan_desk.gui.help_list import TopicList
from rutan_desk.gui.help_pages import topics
from rutan_desk.gui.help_topic import Topic
from rutan_desk.gui.table import SORT, SORT_TOO
from rutan_desk.gui.widgets import button, column, label, line, look
from rutan_desk.words.catalog import tr

KEYS = "keys"


class HelpDialog(QDialog):
    """Tasks at the left, steps at the right; it stays open beside the work."""

    def __init__(self, actions: Sequence[QAction], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Help"))
        room = self.screen().availableSize() - QSize(2 * theme.XL, 2 * theme.XXL)
        self.resize(QSize(theme.px(780), theme.px(560)).boundedTo(room))
        pages = topics()
        self.names = [KEYS, *(one.name for one in pages)]
        self.list = TopicList([tr("Keys"), *(one.title for one in pages)])
        self.list.setFixedWidth(min(theme.px(284), self.width() * 3 // 8))
        self.stack = QStackedWidget()
        self.stack.addWidget(_scrolling(_keys_page(actions), tr("Keys")))
        for one in pages:
            self.stack.addWidget(_scrolling(_topic_page(one), one.title))
        self.list.currentRowChanged.connect(self.stack.setCurrentIndex)
        body = line(self.list, gap=theme.XL)
        body.addWidget(self.stack, 1)
        close = button(tr("Close"), self.accept, "primary")
        close.setDefault(True)
        whole = column(gap=theme.M, margin=theme.XL)
        whole.addLayout(body, 1)
        whole.addLayout(line(None, close))
        self.setLayout(whole)
        self.open_topic(KEYS)

    def open_topic(self, name: str) -> None:
        """Show one page; the list has the keyboard, so arrows leaf through."""
        self.list.setCurrentRow(self.names.index(name))
        self.list.setFocus()


def _scrolling(inside: QWidget, name: str) -> QScrollArea:
    look(inside, "inside")
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setWidget(inside)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setAccessibleName(name)
    return area


def _topic_page(topic: Topic) -> QWidget:
    page = column(label(topic.title, "title", wrap=True), theme.S, gap=theme.M)
    for number, step in enumerate(topic.steps, 1):
        page.addLayout(_step(str(number), step))
    page.addSpacing(theme.S)
    for note in topic.notes:
        page.addWidget(label(note, "quiet", wrap=True))
    return _page(page)


def _step(number: str, text: str) -> QGridLayout:
    row = QGridLayout()
    row.setHorizontalSpacing(theme.M)
    place = label(number, "avatar")
    place.setFixedSize(theme.px(28), theme.px(28))
    place.setAlignment(Qt.AlignmentFlag.AlignCenter)
    words = label(text, wrap=True)
    words.setMinimumHeight(theme.px(28))
    words.setAlignment(Qt.AlignmentFlag.AlignVCenter)
    row.addWidget(place, 0, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(words, 0, 1)
    row.setColumnStretch(1, 1)
    return row


def _keys_page(actions: Sequence[QAction]) -> QWidget:
    grid = QGridLayout()
    grid.setHorizontalSpacing(theme.XL)
    grid.setVerticalSpacing(theme.S)
    for row, (keys, words) in enumerate([*_of_actions(actions), *_of_lists()]):
        grid.addWidget(label(keys, "strong"), row, 0)
        grid.addWidget(label(words, wrap=True), row, 1)
    grid.setColumnStretch(1, 1)
    return _page(column(label(tr("Keys"), "title"), theme.S, grid, gap=theme.S))


def _page(inside: QVBoxLayout) -> QWidget:
    inside.addStretch(1)
    inside.setContentsMargins(0, 0, theme.M, 0)
    made = QWidget()
    made.setLayout(inside)
    return made


def _of_actions(actions: Sequence[QAction]) -> list[tuple[str, str]]:
    native = QKeySequence.SequenceFormat.NativeText
    return [
        (" / ".join(key.toString(native) for key in action.shortcuts()), action.iconText())
        for action in actions
    ]


def _of_lists() -> list[tuple[str, str]]:
    return [
        ("Ctrl+F", tr("Search people")),
        ("↑ ↓", tr("Move in a list; from the search field into it")),
        ("← →", tr("Choose the column to sort by; a bar stands under its heading")),
        (SORT, tr("Sort by that column: upwards, downwards, as before")),
        (SORT_TOO, tr("Sort by that column too")),
        ("Ctrl+C", tr("Copy the chosen rows")),
        ("Tab", tr("To the next field or button")),
        (tr("Space"), tr("Press the button that has the ring")),
        ("Esc", tr("Back, or away with a list that has opened")),
    ]
