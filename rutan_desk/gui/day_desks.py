"""*Hari pemungutan*, several desks: copies out, notes to and from a stick, conflicts decided."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from shiboken6 import isValid

from rutan_desk.domain.day import DayEvent, Phase
from rutan_desk.domain.errors import DeskError
from rutan_desk.gui import theme
from rutan_desk.gui.context import Context
from rutan_desk.gui.day_desk import DaySection
from rutan_desk.gui.day_desks_conflicts import ClashList
from rutan_desk.gui.day_desks_copies import Copies
from rutan_desk.gui.day_desks_rows import DesksView, read_desks
from rutan_desk.gui.day_notice import not_open_notice
from rutan_desk.gui.day_reason import ReasonLine
from rutan_desk.gui.drop_area import DropArea
from rutan_desk.gui.rows_model import Tone
from rutan_desk.gui.two_columns import TwoColumns
from rutan_desk.gui.widgets import Notice, button, clear, column, label, line, look
from rutan_desk.ops.day_copies import (
    HandedOut,
    Merged,
    hand_out,
    merge_events,
    take_over,
    write_events,
)
from rutan_desk.ops.day_marking import withdraw
from rutan_desk.store.journal import Touched
from rutan_desk.store.registry import Registry
from rutan_desk.words.catalog import tr
from rutan_desk.words.day_copy import copy_rules, copy_title
from rutan_desk.words.day_desks import clashes_text, left_out_text, merged_text, own_text
from rutan_desk.words.refusals import explain

T = TypeVar("T")
_NARROW, _SIDE = 860, 340
_COPIES: Touched = frozenset({"desk_copy"})


class DesksSection(DaySection):
    """Left the copies and the conflicts, right what goes onto a stick and comes from one.

    On a copy it says which one it is; notes are written and taken in there too.
    """

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.view: DesksView | None = None
        self._busy, self._place = False, Path.home()
        self.copies, self.clashes = Copies(), ClashList()
        self.own = label("", "quiet", wrap=True)
        self.write_button = button(tr("Write to a stick…"), self.write, "primary", "usb")
        self.drop = DropArea(
            tr("Drop the file of another desk here"),
            tr("A .hari file from its stick. Any order, any number of times."),
        )
        look(self.drop.button, "")
        self.brought = column(gap=theme.S)
        self.about = column(gap=theme.S)
        self.over = ReasonLine(tr("Make this the main desk"))
        self._connect()
        self._lay_out()

    def _connect(self) -> None:
        self.copies.wanted.connect(self.hand_out)
        self.clashes.withdrawn.connect(self.withdraw)
        self.drop.dropped.connect(self.take_in)
        self.drop.button.clicked.connect(lambda _checked=False: self.choose())
        self.over.given.connect(lambda reason, _second: self.take_over(reason))

    def _lay_out(self) -> None:
        left = column(self.about, self.over, self.clashes, self.copies, None, gap=theme.L)
        right = column(
            label(tr("Notes of this desk"), "heading"),
            self.own,
            line(self.write_button, None),
            theme.S,
            label(tr("Notes of another desk"), "heading"),
            self.brought,
            self.drop,
            None,
            gap=theme.S,
        )
        self.body.addWidget(TwoColumns(left, right, _NARROW, _SIDE), 1)

    # --- reading

    def read(self) -> None:
        """DaySection override."""
        self.look(read_desks, self._show)

    def _show(self, view: DesksView) -> None:
        self.view = view
        self._say_what_this_is(view)
        self.copies.setVisible(view.copy is None)
        self.copies.show_view(view, busy=self._busy)
        self.clashes.show_view(view)
        none = "" if view.conflicts else " " + clashes_text(0)
        self.own.setText(own_text(view.own, view.events) + none)
        self.write_button.setEnabled(view.phase is not None)
        self.drop.setEnabled(view.phase in (Phase.FROZEN, Phase.OPEN))

    def _say_what_this_is(self, view: DesksView) -> None:
        clear(self.about)
        if view.phase is None and (notice := not_open_notice(None, self.go_to.emit)):
            self.about.addWidget(notice)
        if view.copy is None:
            self.over.close_up()
            return
        notice = Notice(Tone.GREY, copy_title(view.copy), copy_rules())
        if self.head:
            word = tr("The main PC is lost: make this the main desk…")
            notice.words.addWidget(button(word, self.ask_take_over, "link"))
        self.about.addWidget(notice)

    # --- onto a stick

    def write(self) -> None:
        """All notes this desk knows, into one file in a folder."""
        folder = self._folder(tr("Folder or stick for the notes"))
        if folder is not None:
            self.context.worker.use(
                self, lambda registry: write_events(registry, folder), self._written, self.refuse
            )

    def _written(self, path: Path) -> None:
        self.accepted()
        self.said.emit(tr("Saved: {file}").format(file=path.name))

    def _folder(self, title: str) -> Path | None:
        found = self.context.files.folder(self, title, self._place)
        self._place = found or self._place
        return found

    def hand_out(self, station_id: int, name: str) -> None:
        """A copy for a station, in a folder of its own inside the one chosen."""
        folder = self._folder(tr("Folder or stick for the copy"))
        if folder is None or self._busy:
            return

        def make(registry: Registry) -> HandedOut:
            return hand_out(registry, folder, station_id, name)

        self._set_busy(busy=True)
        self._perform(make, lambda _made: _COPIES, self._handed_out, self._not_handed_out)

    def _handed_out(self, made: HandedOut) -> None:
        self._set_busy(busy=False)
        self.accepted()
        self.copies.name.edit.clear()
        words = tr("The copy “{name}” lies in {folder}.")
        title = words.format(name=made.copy.name, folder=made.folder)
        more = tr(
            "Copy that folder onto the other PC and open it there with Rutan Desk. After that its"
            " notes come back on a stick."
        )
        self.problem.addWidget(Notice(Tone.GREEN, title, more))

    def _not_handed_out(self, refusal: DeskError) -> None:
        self._set_busy(busy=False)
        self.refuse(refusal)

    def _set_busy(self, *, busy: bool) -> None:
        self._busy = busy
        if self.view is not None:
            self.copies.show_view(self.view, busy=busy)

    # --- from a stick

    def choose(self) -> None:
        """Choose the file another desk wrote."""
        title = tr("Notes of another desk")
        path = self.context.files.open(self, title, tr("Notes of a desk") + " (*.hari)")
        if path is not None:
            self.take_in(path)

    def take_in(self, path: Path) -> None:
        """Take in what is new in it."""

        def merge(registry: Registry) -> Merged:
            return merge_events(registry, path)

        self._perform(merge, lambda merged: merged.touched, self._taken_in, self._not_taken_in)

    def _taken_in(self, merged: Merged) -> None:
        self.accepted()
        clear(self.brought)
        left_out = left_out_text(merged)
        tone = Tone.AMBER if left_out or merged.conflicts else Tone.GREEN
        said = [left_out] if left_out else []
        if merged.conflicts:
            said.append(clashes_text(len(merged.conflicts)))
        self.brought.addWidget(Notice(tone, merged_text(merged), *said))

    def _not_taken_in(self, refusal: DeskError) -> None:
        clear(self.brought)
        title = tr("This file was not taken in")
        self.brought.addWidget(Notice(Tone.RED, title, explain(refusal)))

    def _perform(
        self,
        job: Callable[[Registry], T],
        touches: Callable[[T], Touched],
        then: Callable[[T], object],
        refused: Callable[[DeskError], object],
    ) -> None:
        """Something that needs the registry's folder and key; every screen hears of it before."""
        given: list[T] = []

        def run(registry: Registry) -> Touched:
            given.append(job(registry))
            return touches(given[0])

        def done(_touched: Touched) -> None:
            if isValid(self):
                then(given[0])

        def not_done(refusal: DeskError) -> None:
            if isValid(self):
                refused(refusal)

        self.context.worker.perform(run, done, not_done)

    # --- deciding

    def withdraw(self, uuid: str, reason: str, second: str) -> None:
        """One of the records that cannot all be true."""

        def done(_event: DayEvent) -> None:
            self.accepted()
            self.said.emit(tr("Withdrawn. Both stay on record, with the reason."))

        self.do(lambda db, desk, board: withdraw(db, desk, board, uuid, reason, second), done)

    def ask_take_over(self) -> None:
        """Ask why this copy becomes the main desk."""
        self.over.ask_why(
            tr("Only when the main PC does not come back. Take in every other file first. Why?")
        )

    def take_over(self, reason: str) -> None:
        """The main desk is this copy from now on; a head's deed."""

        def done(_touched: Touched) -> None:
            self.accepted()
            self.said.emit(tr("This is the main desk now: everything can be written here."))

        self.do(
            lambda db, desk, _board: take_over(db, desk, reason),
            done,
            touches=_COPIES | {"setting"},
        )

    # --- the part as a whole

    def arrive(self) -> None:
        """ListSection override."""
        self.write_button.setFocus()

    def unsaved(self) -> str | None:
        """ListSection override."""
        asked = self.over.isVisibleTo(self) or self.clashes.ask.isVisibleTo(self)
        return tr("A reason is typed and not recorded.") if asked else None

    def remember(self) -> object:
        """ListSection override: the name being typed."""
        return self.copies.name.text

    def restore(self, state: object) -> None:
        """ListSection override."""
        self.copies.name.edit.setText(str(state or ""))
