"""The middle of *Cetak*: what a paper is, what can be chosen for it, what came of it."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from rutan_desk.domain.disclosure import Receiver
from rutan_desk.gui import theme
from rutan_desk.gui.folding import large
from rutan_desk.gui.list_paper import SIZES
from rutan_desk.gui.print_catalogue import COUNTS, PER_SHEET, Chosen, Paper, receiver_name
from rutan_desk.gui.print_reading import PrintDesk
from rutan_desk.gui.widgets import column, hairline, label, line
from rutan_desk.ops.printing import Printed
from rutan_desk.words.catalog import tr
from rutan_desk.words.stations import station_name
from rutan_desk.words.values import short_day

_IN_FULL = frozenset({"kpu-proposal", "kpu-difference", "ktp-visit", "ktp-request", "no-nik"})


class Choice(QWidget):
    """A box under its name; it is not there for a paper that has no such choice."""

    changed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.box = QComboBox()
        self.box.setAccessibleName(name)
        policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self.box.setSizeAdjustPolicy(policy)
        self.box.setMinimumContentsLength(4)
        # Not ``activated``: a screen reader sets the index.
        self.box.currentIndexChanged.connect(lambda _place: self.changed.emit())
        caption = label(name, "strong")
        caption.setBuddy(self.box)
        self.setLayout(column(caption, self.box, gap=theme.XS))

    def offer(self, items: Sequence[tuple[str, object]], wanted: object) -> None:
        """Offer these without telling; the one wanted, else the first, is chosen."""
        with QSignalBlocker(self.box):
            self.box.clear()
            for text, value in items:
                self.box.addItem(text, value)
            values = [value for _, value in items]
            self.box.setCurrentIndex(values.index(wanted) if wanted in values else 0)
        self.setVisible(len(items) > 1)

    @property
    def value(self) -> object:
        """What is chosen; ``None`` when there is nothing to choose."""
        return self.box.currentData()


class PrintOptions(QWidget):
    """Title and text of a paper, its choices, and under them the facts of the pages.

    ``changed`` tells that somebody chose; ``kept`` is what to choose again.
    """

    changed = Signal()

    def __init__(self, size: str) -> None:
        super().__init__()
        self.paper: Paper | None = None
        self.kept: dict[str, object] = {"size": size}
        self.title, self.text = label("", "heading", wrap=True), label("", "quiet", wrap=True)
        self.note = label("", "small", wrap=True)
        self.choices = {
            "station": Choice(tr("Station")),
            "visit": Choice(tr("Visit")),
            "everyone": Choice(tr("Who is on it")),
            "block": Choice(tr("Block")),
            "count": Choice(tr("How many")),
            "per_sheet": Choice(tr("On a sheet")),
            "size": Choice(tr("Paper")),
        }
        for name, one in self.choices.items():
            one.changed.connect(lambda name=name: self._kept_too(name))
        self.facts = {name: label("", wrap=True) for name in ("lines", "pages", "list")}
        self._lay_out()

    def _lay_out(self) -> None:
        whole = column(self.title, self.text, hairline(), *self.choices.values(), gap=theme.M)
        whole.addWidget(hairline())
        names = {"lines": tr("Lines"), "pages": tr("Pages"), "list": tr("List")}
        for key, name in names.items():
            caption = label(name, "quiet")
            if large():
                whole.addLayout(column(caption, self.facts[key]))
                continue
            caption.setFixedWidth(theme.px(64))
            row = line(caption, gap=theme.S)
            row.addWidget(self.facts[key], 1)
            whole.addLayout(row)
        whole.addWidget(hairline())
        whole.addWidget(self.note)
        whole.addStretch(1)
        whole.setContentsMargins(theme.L, theme.L, theme.L, theme.L)
        self.setLayout(whole)

    def offer(self, paper: Paper, desk: PrintDesk) -> None:
        """What can be chosen for a paper; what was chosen before stays where it can."""
        self.paper = paper
        self.title.setText(paper.title)
        self.text.setText(paper.text)
        self.note.setText(_note(paper))
        items = _items(paper, desk)
        for name, choice in self.choices.items():
            usual = Chosen().count if name == "count" else None
            choice.offer(items.get(name, ()), self.kept.get(name, usual))

    def _kept_too(self, name: str) -> None:
        self.kept[name] = self.choices[name].value
        self.changed.emit()

    def chosen(self, desk: PrintDesk, folder: Path | None) -> Chosen:
        """Everything that is chosen for the paper offered; ``folder`` is for the check."""
        count, per_sheet = self.value("count"), self.value("per_sheet")
        usual, block = Chosen(), self.value("block")
        return Chosen(
            station=desk.station(self.value("station")),
            visit=desk.visit(self.value("visit")),
            everyone=self.value("everyone") is True,
            block=block if isinstance(block, str) else None,
            count=count if isinstance(count, int) else usual.count,
            per_sheet=per_sheet if isinstance(per_sheet, int) else usual.per_sheet,
            evening=partial(desk.evening, folder),
        )

    def value(self, name: str) -> object:
        """What is chosen there for the paper offered."""
        return self.choices[name].value

    def tell(self, printed: Printed | None) -> None:
        """The facts of the pages made; ``None`` while there are none."""
        found = printed and {
            "lines": str(printed.lines),
            "pages": str(printed.pages),
            "list": printed.list_id,
        }
        for name, fact in self.facts.items():
            fact.setText(found[name] if found else "–")


def _items(paper: Paper, desk: PrintDesk) -> dict[str, Sequence[tuple[str, object]]]:
    """What can be chosen for a paper, by the name of the choice."""
    items: dict[str, Sequence[tuple[str, object]]] = {"size": [(one, one) for one in SIZES]}
    if paper.of_one_station:
        everywhere = [] if paper.only_of_one_station else [(tr("All stations"), None)]
        items["station"] = [*everywhere, *((station_name(one), one.id) for one in desk.stations)]
    if paper.of_one_visit:
        visits = [(short_day(one.planned_on), one.id) for one in desk.visits]
        items["visit"] = [(tr("The next one"), None), *visits]
    if paper.for_everyone:
        items["everyone"] = [(tr("Not listed yet"), False), (tr("Everybody"), True)]
    if paper.of_one_block:
        items["block"] = [(tr("All blocks"), None), *((one, one) for one in desk.blocks)]
    if paper.counted:
        items["count"] = [(tr("{count} people").format(count=one), one) for one in COUNTS]
    if paper.on_sheets:
        items["per_sheet"] = [(tr("{count} notices").format(count=one), one) for one in PER_SHEET]
    return items


def _note(paper: Paper) -> str:
    if paper.name in _IN_FULL:
        numbers = tr("NIK and NKK stand in full: hand it to nobody else.")
    else:
        numbers = tr("NIKs are masked or left out.")
    said = [f"{receiver_name(paper.receiver)}.", numbers]
    if paper.receiver in (Receiver.KPPS, Receiver.KPU):
        said.insert(1, tr("A helper list, not an official KPU form."))
    return " ".join(said)
