"""The dapils of the stations: what is set, what is missing, and three ways to set them."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QPushButton, QWidget
from shiboken6 import isValid

from rutan_desk.domain.contest import Dapil
from rutan_desk.domain.election import Election
from rutan_desk.domain.errors import DeskError
from rutan_desk.gui import theme
from rutan_desk.gui.context import Context
from rutan_desk.gui.flow import FlowBox
from rutan_desk.gui.lists_dapil_form import DapilForm
from rutan_desk.gui.lists_dapil_rows import (
    ContestDapil,
    DapilView,
    FileRead,
    read_file,
    with_own,
)
from rutan_desk.gui.rows_model import Tone
from rutan_desk.gui.widgets import Notice, button, card, clear, column, label, line
from rutan_desk.ops.stations import preset_dapils, set_dapils
from rutan_desk.store import Database
from rutan_desk.store.journal import Desk, Touched
from rutan_desk.store.regions import region_name
from rutan_desk.words.catalog import tr
from rutan_desk.words.refusals import explain
from rutan_desk.words.stations import (
    codes_gone,
    dapil_contest,
    dapils_read,
    homes_split,
    people_uncertain,
    shortened,
    stations_split,
)

KINDS = "JSON, XLSX, CSV (*.json *.xlsx *.xls *.csv);;* (*)"


class DapilPart(QFrame):
    """A card for each contest held by dapil; a file of KPU may be dropped anywhere on it."""

    said = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self.context = context
        self.view: DapilView | None = None
        self.election: Election | None = None
        self.form: DapilForm | None = None
        self.reading: FileRead | None = None
        self._edits = False
        self.picks: dict[str, QPushButton] = {}
        self.file_button = button(tr("Read KPU’s dapil file…"), self.choose_file, "", "upload")
        self.presets = line(gap=theme.S)
        self.text = label("", "quiet", wrap=True)
        self.problem, self.found = column(), column()
        self.list = column(gap=theme.M)
        self.buttons = FlowBox(theme.S)
        self.setLayout(
            column(
                label(tr("Dapils of the stations"), "heading"),
                self.text,
                self.buttons,
                self.problem,
                self.found,
                self.list,
                gap=theme.S,
            )
        )

    def show_view(self, view: DapilView, election: Election, *, head: bool) -> None:
        """What is known; only a head changes it, and never of a closed or repeated vote."""
        self.view, self.election = view, election
        open_ = not election.closed and not election.psu
        self._edits = head and open_ and bool(view.stations)
        self.text.setText(self._hint(open_=open_, head=head))
        self.buttons.empty()
        self.buttons.setVisible(self._edits and bool(view.contests))
        if self._edits:
            self.file_button = button(tr("Read KPU’s dapil file…"), self.choose_file, "", "upload")
            self.buttons.add(self.file_button)
            for name in view.presets:
                words = tr("Use the dapils of {preset}").format(preset=name.capitalize())
                self.buttons.add(button(words, partial(self.take_preset, name)))
        self._show_list()

    def _hint(self, *, open_: bool, head: bool) -> str:
        view = self.view
        if view is None or not view.contests:
            return tr("This election has no contest that is held by dapil.")
        if not view.stations:
            return tr("First add a TPS: its region decides the dapil.")
        if open_ and not head:
            return tr("Only a head can change the dapils. You can read them here.")
        return tr("They decide who gets which ballot. Drop KPU’s file here, or choose a way.")

    # --- the contests

    def _show_list(self) -> None:
        view = self.view
        if self.form is not None:
            self.list.removeWidget(self.form)
        clear(self.list)
        self.picks = {}
        for one in view.contests if view is not None and view.stations else ():
            if self.form is not None and self.form.contest == one.contest.code:
                self.list.addWidget(self.form)
            else:
                self.list.addWidget(self._card(one))

    def _card(self, one: ContestDapil) -> QWidget:
        made, words = card(), dapil_contest(one.contest)
        head = line(label(words, "strong"), None)
        if self._edits:
            pick = button(tr("Choose regions…"), lambda: self.pick(one.contest.code), "quiet")
            pick.setAccessibleName(f"{words}: {tr('Choose regions…')}")
            self.picks[one.contest.code] = pick
            head.addWidget(pick)
        inside = column(head, gap=theme.XS, margin=theme.L)
        for dapil, numbers in one.own:
            where = ", ".join(numbers)
            title = tr("{dapil} · TPS {numbers}").format(dapil=dapil.name, numbers=where)
            inside.addWidget(label(title, wrap=True))
            inside.addWidget(label(self._regions(dapil), "quiet", wrap=True))
        for notice in _warnings(one):
            inside.addWidget(notice)
        made.setLayout(inside)
        return made

    @staticmethod
    def _regions(dapil: Dapil) -> str:
        return shortened([region_name(code) or code for code in dapil.regions], 20)

    # --- chosen by hand

    def pick(self, contest: str) -> None:
        """Choose the regions of one contest's dapil, in place of its card."""
        view = self.view
        if view is None or not self._edits:
            return
        self.drop()
        found = next(one for one in view.contests if one.contest.code == contest)
        before = tuple(dapil for dapil, _ in found.own)
        start = before[0] if before else Dapil(contest=contest, name="", regions=())
        home = next((one.region for one in view.stations if one.region), "")
        self.form = DapilForm(start, dapil_contest(found.contest), self.context.worker, home)
        self.form.wanted.connect(lambda dapil: self._set(with_own(view, before[:1], dapil)))
        self.form.dropped.connect(self.cancel)
        self._show_list()
        self.form.show()
        edit = self.form.region.edit if start.name else self.form.title.edit
        edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def cancel(self) -> None:
        """Leave the dapil as it was."""
        contest = self.form.contest if self.form else ""
        self.drop()
        self._show_list()
        if contest in self.picks:
            self.picks[contest].setFocus(Qt.FocusReason.OtherFocusReason)

    def drop(self) -> None:
        """Let go of what is open: the form, a file read, the last refusal."""
        clear(self.problem)
        clear(self.found)
        self.reading = None
        if self.form is not None:
            self.list.removeWidget(self.form)
            self.form.hide()
            self.form.deleteLater()
            self.form = None

    # --- from a file or a preset

    def choose_file(self) -> None:
        """Ask for KPU's file."""
        path = self.context.files.open(self, tr("KPU’s dapil file"), KINDS)
        if path is not None:
            self.take_file(path)

    def take_file(self, path: Path) -> None:
        """Read a file and show what it holds; nothing is kept before that is agreed to."""
        election = self.election
        if election is None or not self._edits:
            return
        self.drop()
        self._show_list()
        self.context.worker.ask(
            self, lambda db: read_file(db, election, path), self._show_file, self._refused
        )

    def _show_file(self, found: FileRead) -> None:
        self.reading = found
        many = len(found.dapils)
        said = [dapils_read(found.counts)]
        if found.own:
            said.append(tr("Our stations: {dapils}.").format(dapils=", ".join(found.own)))
        if found.gone:
            said.append(codes_gone(found.gone))
        notice = Notice(Tone.AMBER if found.gone else Tone.GREEN, found.file, *said)
        take = button(tr("Use these {count} dapils").format(count=many), self.use_file, "primary")
        keep = button(tr("Cancel"), self.cancel)
        notice.words.addLayout(line(take, keep, None, gap=theme.S))
        self.found.addWidget(notice)
        take.setFocus(Qt.FocusReason.OtherFocusReason)

    def use_file(self) -> None:
        """Keep what was read."""
        if self.reading is not None:
            self._set(self.reading.dapils)

    def take_preset(self, name: str) -> None:
        """Take the dapils the program brings along for this kab/kota."""
        election = self.election
        if election is not None:
            self._do(lambda db, desk: preset_dapils(db, desk, election.id, name))

    def _set(self, dapils: Sequence[Dapil]) -> None:
        election = self.election
        if election is not None:
            self._do(lambda db, desk: set_dapils(db, desk, election.id, dapils))

    def _do(self, write: Callable[[Database, Desk], Touched]) -> None:
        self.context.worker.do(
            write,
            lambda _touched: self._done() if isValid(self) else None,
            lambda refusal: self._refused(refusal) if isValid(self) else None,
        )

    def _done(self) -> None:
        self.drop()
        self._show_list()
        self.said.emit(tr("Dapils saved"))

    def _refused(self, refusal: DeskError) -> None:
        clear(self.problem)
        if self.form is not None:
            self.form.say(explain(refusal))
        else:
            self.problem.addWidget(Notice(Tone.RED, explain(refusal)))

    def unsaved(self) -> str | None:
        """A sentence when regions were chosen and not saved."""
        if self.form is not None and self.form.dirty:
            return tr("The regions of a dapil are being chosen and are not saved.")
        return None

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Qt override: one file from this PC."""
        if self.takes(event.mimeData()):
            event.acceptProposedAction()

    def takes(self, data: QMimeData) -> bool:
        """Whether what is dragged here would be read."""
        urls = data.urls()
        return self._edits and len(urls) == 1 and urls[0].isLocalFile()

    def dropEvent(self, event: QDropEvent) -> None:
        """Qt override."""
        event.acceptProposedAction()
        self.take_file(Path(event.mimeData().urls()[0].toLocalFile()))


def _warnings(one: ContestDapil) -> list[Notice]:
    """What is missing, and what it costs."""
    said = []
    if one.divided:
        said.append(stations_split(one.divided))
    if one.missing or one.divided:
        said.append(people_uncertain(one.uncertain))
    if one.split and one.homes:
        names = [region_name(code) or code for code in one.split]
        said.append(homes_split(names, one.homes))
    if one.gone:
        said.append(codes_gone(one.gone))
    return [Notice(Tone.AMBER, text) for text in said]
