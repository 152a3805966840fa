"""One station as a place to drop people: how full it is, and the blocks that vote there."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QByteArray, QMimeData, Qt, Signal
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from rutan_desk.domain.station import Station
from rutan_desk.gui import theme
from rutan_desk.gui.flow import FlowBox
from rutan_desk.gui.lists_allocation_rows import AllocationView, Voter, block_word
from rutan_desk.gui.lists_stations_card import LoadBar
from rutan_desk.gui.rows_model import Run, Tone
from rutan_desk.gui.widgets import button, column, label, line, look, pill
from rutan_desk.words.catalog import tr
from rutan_desk.words.stations import over_text, station_name

PEOPLE = "application/x-rutan-desk-people"
"""What is dragged: ids of people, with commas between."""


def people_dragged(ids: Sequence[int]) -> QMimeData:
    """People on their way to a station."""
    made = QMimeData()
    made.setData(PEOPLE, QByteArray(",".join(map(str, ids)).encode("ascii")))
    return made


def people_dropped(data: QMimeData) -> tuple[int, ...]:
    """Who was dragged; nobody for anything else."""
    text = bytes(data.data(PEOPLE).data()).decode("ascii")
    return tuple(int(one) for one in text.split(",") if one)


class BlockChip(QPushButton):
    """A block of people at a station: a click chooses them, a drag takes them along."""

    def __init__(self, block: str, people: Sequence[Voter], where: str) -> None:
        super().__init__(f"{block_word(block)}  {len(people)}")
        look(self, "chip")
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.block = block
        self.ids = [one.person_id for one in people]
        words = tr("Block {block} at {station}: {count} people")
        said = words.format(block=block_word(block), station=where, count=len(people))
        self.setAccessibleName(said)
        self.setToolTip(said)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Qt override: pulled far enough, the block is dragged."""
        if event.buttons() & Qt.MouseButton.LeftButton and not self.rect().contains(
            event.position().toPoint()
        ):
            self.setDown(False)
            drag = QDrag(self)
            drag.setMimeData(people_dragged(self.ids))
            drag.setPixmap(self.grab())
            drag.exec(Qt.DropAction.MoveAction)
            return
        super().mouseMoveEvent(event)


class Lane(QFrame):
    """A station, or (``None``) who has none; ``dropped`` carries people to put here.

    ``chosen`` names the block clicked, ``None`` for all of them; ``people`` opens Orang.
    """

    chosen = Signal(object)
    dropped = Signal(object)
    people = Signal()

    def __init__(self, station: Station | None, view: AllocationView, *, edits: bool) -> None:
        super().__init__()
        look(self, "card")
        self.station_id = station.id if station else None
        self.setAcceptDrops(edits)
        voters = view.at(self.station_id)
        self.name = station_name(station) if station else tr("No station yet")
        self.chips: dict[str, BlockChip] = {}
        self.all_button = button(self._count(voters, station, view), self._all, "link")
        self.all_button.setAccessibleName(f"{self.name}: {self.all_button.text()}")
        head = line(label(self.name, "heading"), gap=theme.S)
        self._pills(head.addWidget, len(voters), station, view)
        head.addStretch(1)
        self.people_button = button("", self.people.emit, "quiet", "arrow-right")
        self.people_button.setAccessibleName(
            tr("Show the people of {station} in Orang").format(station=self.name)
        )
        self.people_button.setToolTip(self.people_button.accessibleName())
        head.addWidget(self.people_button)
        inside = column(head, gap=theme.XS, margin=theme.M)
        if station is not None and station.place:
            inside.addWidget(label(station.place, "quiet", wrap=True))
        row = line(self.all_button, gap=theme.S)
        if station is not None:
            bar = LoadBar(tr("How full {station} is").format(station=self.name))
            bar.show_load(len(voters), view.ceiling(station))
            row.addWidget(bar, 1)
        else:
            row.addStretch(1)
        row.setContentsMargins(-theme.S, 0, 0, 0)  # the ring of a link lies outside
        inside.addLayout(row)
        blocks = self._blocks(view.blocks(self.station_id))
        inside.addWidget(blocks)
        self.setLayout(inside)
        blocks.setVisible(bool(voters))
        self.people_button.setVisible(station is not None)

    @staticmethod
    def _count(voters: Sequence[Voter], station: Station | None, view: AllocationView) -> str:
        if station is None:
            return tr("{count} people").format(count=len(voters))
        most = view.ceiling(station)
        return tr("{count} of {most} people").format(count=len(voters), most=most)

    @staticmethod
    def _pills(
        add: Callable[[QWidget], object],
        count: int,
        station: Station | None,
        view: AllocationView,
    ) -> None:
        over = count - view.ceiling(station) if station is not None else count
        if over > 0:
            words = over_text(over) if station is not None else tr("to be placed")
            add(pill(Run(words, Tone.AMBER)))

    def _blocks(self, voters: Mapping[str, Sequence[Voter]]) -> FlowBox:
        made = FlowBox(theme.XS)
        for block, some in voters.items():
            chip = BlockChip(block, some, self.name)
            chip.clicked.connect(lambda _checked=False, block=block: self.chosen.emit(block))
            self.chips[block] = chip
            made.add(chip)
        return made

    def _all(self) -> None:
        self.chosen.emit(None)

    def mark(self, block: str | None) -> None:
        """Show which block is chosen, if any."""
        for name, chip in self.chips.items():
            chip.setChecked(name == block)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Qt override: people from another station."""
        if event.mimeData().hasFormat(PEOPLE):
            self._hot(on=True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802
        """Qt override."""
        self._hot(on=False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Qt override."""
        self._hot(on=False)
        event.acceptProposedAction()
        self.dropped.emit(people_dropped(event.mimeData()))

    def _hot(self, *, on: bool) -> None:
        border = f"2px solid {theme.colour('link')}"
        sheet = f"Lane {{ border: {border}; border-radius: {theme.RADIUS_CARD}px; }}"
        self.setStyleSheet(sheet if on else "")
