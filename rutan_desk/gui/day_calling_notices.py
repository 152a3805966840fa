"""Which notices to print: of a station, a list and a block, or one person's once more."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QLineEdit

from rutan_desk.domain.lists import Category
from rutan_desk.gui import theme
from rutan_desk.gui.day_calling_rows import CallingView, Slips
from rutan_desk.gui.day_desk import DaySection
from rutan_desk.gui.escape import EscapeFrame
from rutan_desk.gui.flow import FlowBox
from rutan_desk.gui.widgets import button, card, column, label, line
from rutan_desk.ops.day_board import Board
from rutan_desk.ops.day_finding import Finding, FindingKind, find
from rutan_desk.words.catalog import tr
from rutan_desk.words.lists import category_name
from rutan_desk.words.stations import station_name

_LISTS = (Category.DPT, Category.DPTB, Category.DPK)
_PER_SHEET = (8, 4)


class NoticesForm(EscapeFrame):
    """Hidden until ``ask``; ``wanted`` carries the ``Slips``.

    One person is found by list number, NIK, register number or name.
    """

    wanted = Signal(object)

    def __init__(self, section: DaySection) -> None:
        super().__init__()
        self.section = section
        self.view: CallingView | None = None
        self.station, self.list, self.block = QComboBox(), QComboBox(), QComboBox()
        self.per_sheet, self.one = QComboBox(), QLineEdit()
        self.problem = label("", "problem", wrap=True)
        self.show_button = button(tr("Show the notices…"), self.send, "primary", "printer")
        self.close_button = button(tr("Never mind (Esc)"), self.drop, "quiet")
        self._prepare()
        self._lay_out()
        self.hide()

    def _prepare(self) -> None:
        names = (tr("Station"), tr("List"), tr("Block"), tr("On a sheet"))
        for box, name in zip(self._boxes, names, strict=True):
            box.setAccessibleName(name)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.list.addItem(tr("All lists"))
        for one in _LISTS:
            self.list.addItem(category_name(one))
        for count in _PER_SHEET:
            self.per_sheet.addItem(tr("{count} on a sheet").format(count=count), count)
        words = tr("One person: number or name")
        self.one.setPlaceholderText(words)
        self.one.setAccessibleName(words)
        self.one.setMinimumWidth(theme.px(230))
        self.one.textChanged.connect(lambda: self.say(""))
        self.one.returnPressed.connect(self.send)

    @property
    def _boxes(self) -> tuple[QComboBox, ...]:
        return self.station, self.list, self.block, self.per_sheet

    def _lay_out(self) -> None:
        fields = FlowBox(theme.S)
        for one in (*self._boxes, self.one, self.show_button):
            one.setMinimumHeight(theme.px(36))
            fields.add(one)
        self.fields = fields
        text = label(
            tr("Block by block, with a code the check-in scans; a second one says that it is one."),
            "quiet",
            wrap=True,
        )
        frame: QFrame = card()
        head = line(label(tr("Notices to voters"), "strong"), None, self.close_button)
        parts = (head, text, fields, self.problem)
        frame.setLayout(column(*parts, gap=theme.S, margin=theme.M))
        self.problem.hide()
        self.setLayout(line(frame))

    def ask(self, view: CallingView) -> None:
        """Open it for the station and block on show."""
        self.view = view
        self.station.clear()
        self.station.addItem(tr("All stations"), None)
        for one in view.stations:
            self.station.addItem(station_name(one), one.id)
        self.block.clear()
        self.block.addItem(tr("All blocks"), None)
        for name, _count in view.blocks:
            self.block.addItem(name, name)
        if view.station is not None:
            self.station.setCurrentIndex(max(0, self.station.findData(view.station.id)))
        self.one.clear()
        self.show()
        self.fields.rearrange()
        self.station.setFocus(Qt.FocusReason.OtherFocusReason)

    def drop(self) -> None:
        """Away again."""
        self.hide()
        self.section.arrive()

    def send(self) -> None:
        """Hand it over; one person is looked up first."""
        text, station = self.one.text().strip(), self.station.currentData()
        if not text:
            self._send(None)
            return

        def read(board: Board, now: datetime) -> Finding:
            return find(board, text, station, now)

        self.section.look(read, self._found)

    def _found(self, found: Finding) -> None:
        answer = found.answer
        if found.kind is FindingKind.MANY:
            words = tr("{count} people fit. Type more of the name, or the number.")
            self.say(words.format(count=found.count))
        elif answer is None or answer.person is None or answer.line is None:
            self.say(tr("Nobody on the roll fits."))
        else:
            self._send(frozenset({answer.person.id}))

    def _send(self, people: frozenset[int] | None) -> None:
        count = self.per_sheet.currentData()
        if people is not None or self.view is None:
            self.wanted.emit(Slips(people=people, per_sheet=count))
            return
        place = self.station.currentData()
        self.wanted.emit(
            Slips(
                station=next((one for one in self.view.stations if one.id == place), None),
                category=(None, *_LISTS)[max(0, self.list.currentIndex())],
                block=self.block.currentData(),
                per_sheet=count,
            )
        )

    def say(self, problem: str) -> None:
        """What is wrong; empty takes the words away."""
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        self.one.setAccessibleDescription(problem)
