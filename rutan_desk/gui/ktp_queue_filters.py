"""What narrows the queue beside the step: home Dukcapil, block, urgency, missing data, search."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from rutan_desk.domain.completeness import Element
from rutan_desk.domain.ktp_queue import Group
from rutan_desk.gui import theme
from rutan_desk.gui.fields import SearchField
from rutan_desk.gui.ktp_queue_rows import URGENCIES, Filters
from rutan_desk.gui.widgets import line
from rutan_desk.ops.ktp_queue import KtpWork
from rutan_desk.words.catalog import tr
from rutan_desk.words.ktp_el import element_name
from rutan_desk.words.ktp_queue import block_name, home_name, urgency_name

_NONE = "none"
_LEAST, _MOST = 90, 240
"""A choice is never narrower or wider (pixels at 100 %): all stand in one line at any width."""


class QueueFilters(QWidget):
    """Four choices and a search; ``changed`` says that another one is wanted."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.home = _choice(tr("Dukcapil at home"))
        self.block = _choice(tr("Block"))
        self.urgency = _choice(tr("Urgency"))
        self.missing = _choice(tr("Missing data"))
        self.search = SearchField(tr("Search the queue"), tr("Name or NIK"))
        self._wanted = Filters()
        self._choices = {
            "home": self.home,
            "block": self.block,
            "urgency": self.urgency,
            "missing": self.missing,
        }
        row = line(gap=theme.S)
        for part in (self.search, *self._choices.values()):
            part.setMinimumSize(theme.px(_LEAST), theme.px(32))
            part.setMaximumWidth(theme.px(_MOST))
            part.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            row.addWidget(part, 1)
        row.addStretch()
        self.setLayout(row)
        for name in URGENCIES:
            self.urgency.addItem(urgency_name(name), name)
        for one in self._choices.values():
            one.activated.connect(lambda _place: self._chosen())

    @property
    def filters(self) -> Filters:
        """What is chosen, or was wanted before there was anything to choose from."""
        return self._wanted

    def _chosen(self) -> None:
        said = {name: str(one.currentData() or "") for name, one in self._choices.items()}
        self._wanted = Filters(**said)
        self.changed.emit()

    def put(self, filters: Filters) -> None:
        """Choose these, without ``changed``; one that nobody has any more is given up."""
        kept = {}
        for name, choice in self._choices.items():
            place = choice.findData(getattr(filters, name)) if choice.count() else 0
            choice.setCurrentIndex(max(0, place))
            kept[name] = getattr(filters, name) if place >= 0 else ""
        self._wanted = Filters(**kept)

    def show_work(self, work: KtpWork) -> None:
        """Offer what there is, the largest first, each with its count."""
        blocks = sorted(work.by_block, key=lambda one: (one.key is None, one.key or ""))
        _fill(self.home, tr("Every Dukcapil"), _grouped(work.by_home, home=True))
        _fill(self.block, tr("Every block"), _grouped(blocks, home=False))
        missing = [(f"{element_name(one)} · {count}", one.value) for one, count in _lacking(work)]
        _fill(self.missing, tr("Any data"), missing)
        self.put(self._wanted)


def _lacking(work: KtpWork) -> list[tuple[Element, int]]:
    return list(work.missing.items())


def _grouped(groups: Sequence[Group], *, home: bool) -> list[tuple[str, str]]:
    word = home_name if home else block_name
    return [(f"{word(one.key)} · {one.count}", one.key or _NONE) for one in groups]


def _choice(name: str) -> QComboBox:
    made = QComboBox()
    made.setAccessibleName(name)
    made.view().setMinimumWidth(theme.px(230))
    return made


def _fill(choice: QComboBox, every: str, some: Sequence[tuple[str, str]]) -> None:
    choice.clear()
    choice.addItem(every, "")
    for words, key in some:
        choice.addItem(words, key)
