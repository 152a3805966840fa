"""The regions of one dapil, found by typing and taken out again with a click."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from rutan_desk.domain.contest import Dapil
from rutan_desk.domain.region import DISTRICT, REGENCY, VILLAGE, within
from rutan_desk.gui import icons, theme
from rutan_desk.gui.fields import Field, shortcut
from rutan_desk.gui.flow import FlowBox
from rutan_desk.gui.region_field import RegionField
from rutan_desk.gui.rows_model import Tone
from rutan_desk.gui.widgets import Notice, button, clear, column, label, line, look
from rutan_desk.gui.worker import Worker
from rutan_desk.store.regions import region_name
from rutan_desk.words.catalog import tr


class DapilForm(QFrame):
    """A dapil's name and regions; ``wanted`` carries it."""

    wanted = Signal(object)
    dropped = Signal()

    def __init__(self, dapil: Dapil, title: str, worker: Worker, home: str) -> None:
        super().__init__()
        look(self, "card")
        self.contest, self._start = dapil.contest, dapil
        self.codes: list[str] = list(dapil.regions)
        self.chips: dict[str, QPushButton] = {}
        self.title = Field(tr("Name of the dapil"), tr("As KPU writes it: JAWA TENGAH III"))
        self.title.edit.setText(dapil.name)
        levels = (REGENCY, DISTRICT, VILLAGE)
        self.region = RegionField(tr("Add a kab/kota, kecamatan or desa"), worker, home, levels)
        self.region.region.picked.connect(self.add)
        self.list = FlowBox(theme.S)
        self.problem = column()
        self.none = label(tr("No region yet."), "quiet")
        self.save_button = button(tr("Save the dapil"), self.send, "primary")
        self.drop_button = button(tr("Cancel"), self.dropped.emit)
        fields = line(gap=theme.L)
        fields.addWidget(self.title, 1, Qt.AlignmentFlag.AlignTop)
        fields.addWidget(self.region, 1, Qt.AlignmentFlag.AlignTop)
        buttons = line(None, self.drop_button, self.save_button, gap=theme.S)
        self.setLayout(
            column(
                label(title, "heading"),
                self.problem,
                fields,
                self.none,
                self.list,
                buttons,
                gap=theme.M,
                margin=theme.L,
            )
        )
        shortcut("Ctrl+Return", self, self.send, inside=True)
        shortcut("Ctrl+S", self, self.send, inside=True)
        shortcut("Esc", self, self.dropped.emit, inside=True)
        self._show_codes()

    @property
    def dapil(self) -> Dapil:
        """What is chosen."""
        name = " ".join(self.title.text.split())
        return Dapil(contest=self.contest, name=name, regions=tuple(self.codes))

    @property
    def dirty(self) -> bool:
        """Whether something was changed that is not saved."""
        return self.dapil != self._start

    def add(self, code: str) -> None:
        """One region more; one inside another that is chosen is not needed."""
        if not code:
            return
        wider = next((one for one in self.codes if within(code, one)), None)
        if wider is None:
            self.codes.append(code)
            self._show_codes()
        self.region.code = ""
        if wider is not None:
            self.region.say(_contained(code, wider))

    def remove(self, code: str) -> None:
        """Take a region out."""
        self.codes.remove(code)
        self._show_codes()
        self.region.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_codes(self) -> None:
        self.list.empty()
        self.chips = {}
        for code in self.codes:
            made = QPushButton(f"{region_name(code) or code} · {code}")
            look(made, "chip")
            made.setAutoDefault(False)
            made.setIcon(icons.icon("x"))
            made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
            made.setAccessibleName(tr("Take out {region}").format(region=made.text()))
            made.clicked.connect(lambda _checked=False, code=code: self.remove(code))
            self.chips[code] = made
            self.list.add(made)
        self.none.setVisible(not self.codes)
        before: QWidget = self.region.edit
        for part in (*self.chips.values(), self.drop_button, self.save_button):
            self.setTabOrder(before, part)
            before = part

    def send(self) -> None:
        """Hand over what is chosen."""
        clear(self.problem)
        if self.region.code is None:
            self.region.check()
            self.region.edit.setFocus()
        elif not self.dapil.name:
            self.title.say(tr("A dapil needs its name."))
            self.title.edit.setFocus()
        else:
            self.wanted.emit(self.dapil)

    def say(self, refusal: str) -> None:
        """What was refused."""
        clear(self.problem)
        self.problem.addWidget(Notice(Tone.RED, refusal))


def _contained(code: str, wider: str) -> str:
    names = [region_name(one) or one for one in (code, wider)]
    return tr("{region} already belongs to {wider}.").format(region=names[0], wider=names[1])
