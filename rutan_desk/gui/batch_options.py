"""For whom a folder of papers is, what for, and on which paper."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from rutan_desk.domain.disclosure import Receiver
from rutan_desk.gui import theme
from rutan_desk.gui.batch_making import PaperName
from rutan_desk.gui.fields import Field
from rutan_desk.gui.list_paper import SIZES
from rutan_desk.gui.widgets import Chips, ChipText, column, label, line
from rutan_desk.words.batches import RECEIVERS
from rutan_desk.words.catalog import tr
from rutan_desk.words.purposes import LONGEST
from rutan_desk.words.receivers import for_receiver

Plan = Mapping[Receiver, tuple[PaperName, ...]]


class BatchOptions(QWidget):
    """``chosen`` says that it is for another receiver."""

    chosen = Signal()

    def __init__(self, receiver: Receiver | None, size: str) -> None:
        super().__init__()
        self.receiver = receiver if receiver in RECEIVERS else RECEIVERS[0]
        self.chips = Chips(tr("For whom"))
        self.chips.chosen.connect(self._chosen)
        self.purpose = Field(tr("Purpose"), tr("As each list says itself"))
        self.purpose.edit.setMaxLength(LONGEST)
        self.paper = QComboBox()
        self.paper.addItems(list(SIZES))
        self.paper.setAccessibleName(tr("Paper"))
        self.paper.setCurrentText(size)
        name = label(tr("Paper"), "strong")
        name.setBuddy(self.paper)
        fields = line(gap=theme.L)
        fields.addWidget(self.purpose, 1)
        fields.addLayout(column(name, self.paper, None, gap=theme.XS))
        self.setLayout(column(self.chips, fields, gap=theme.M))

    def show_plan(self, plan: Plan) -> None:
        """How many papers each receiver would get."""
        chips = [ChipText(one.value, for_receiver(one), len(some)) for one, some in plan.items()]
        self.chips.show_chips(chips, self.receiver.value)

    def _chosen(self, name: str) -> None:
        self.receiver = Receiver(name)
        self.chosen.emit()
