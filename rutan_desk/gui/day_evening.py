"""*Hari pemungutan*, the evening before: the check, the freeze, the opening, the roll changed."""

from typing import TYPE_CHECKING

from rutan_desk.domain.day import Day, Phase
from rutan_desk.domain.errors import DeskError
from rutan_desk.gui import theme
from rutan_desk.gui.context import Context
from rutan_desk.gui.day_desk import DaySection
from rutan_desk.gui.day_evening_checks import CheckList
from rutan_desk.gui.day_evening_roll import RollChanges
from rutan_desk.gui.day_evening_roll_work import RollWork
from rutan_desk.gui.day_evening_rows import Checked, EveningView, Remedy, read_evening, run_check
from rutan_desk.gui.day_evening_steps import Steps
from rutan_desk.gui.emergency_keeper import choose_emergency_folder
from rutan_desk.gui.home_parts import give_keyboard
from rutan_desk.gui.into_sight import into_sight
from rutan_desk.gui.lists_paper import open_over
from rutan_desk.gui.rows_model import Tone
from rutan_desk.gui.two_columns import TwoColumns
from rutan_desk.gui.widgets import Chips, ChipText, Notice, OneOf, clear, column
from rutan_desk.ops.backups import automatic_backup
from rutan_desk.ops.day_evening import Light, worst
from rutan_desk.ops.day_freeze import Opened, freeze, open_day, unfreeze
from rutan_desk.store.journal import Touched
from rutan_desk.store.rotation import Reason
from rutan_desk.words.catalog import tr
from rutan_desk.words.day_copy import copy_title

if TYPE_CHECKING:
    from rutan_desk.gui.list_paper import ListPaper

_NARROW, _SIDE = 860, 330
"""Widths (at 100 %) below which the steps stand under the rest, and of the steps."""
CHECK, CHANGES = "check", "changes"
_FROZEN: Touched = frozenset({"day", "roll_line", "setting"})


class EveningSection(DaySection):
    """Left what the check found or how the roll was changed, right the steps to an open day."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.view: EveningView | None = None
        self.checked: Checked | None = None
        self.paper: ListPaper | None = None
        self._checking = self._go_on = False
        self.chips = Chips(tr("Check or changes of the roll"))
        self.checks, self.roll, self.steps = CheckList(self.mend), RollChanges(), Steps()
        self.both = OneOf()
        self.copy_notice = column()
        self.chips.chosen.connect(self._turn)
        self._connect()
        left = column(self.chips, self.both, None, gap=theme.M)
        right = column(self.steps, None)
        for one in (self.checks, self.roll):
            self.both.add(one)
        self.both.show_only(self.checks)
        self.body.addLayout(self.copy_notice)
        self.body.addWidget(self.steps.why)
        self.body.addWidget(TwoColumns(left, right, _NARROW, _SIDE), 1)

    def _connect(self) -> None:
        steps = self.steps
        steps.folder_wanted.connect(self.choose_folder)
        steps.emergency_wanted.connect(self.print_emergency)
        steps.check_wanted.connect(self.check)
        steps.sheet_wanted.connect(self.print)
        steps.freeze_wanted.connect(self.freeze)
        steps.unfreeze_wanted.connect(self.unfreeze)
        steps.open_wanted.connect(self.open_day)
        steps.check_in_wanted.connect(lambda: self.go_to.emit("day", {"section": "check_in"}))
        self._roll_work = RollWork(self, self.roll)

    # --- reading

    def read(self) -> None:
        """DaySection override."""
        self.look(read_evening, self._show)

    def _show(self, view: EveningView) -> None:
        self.view = view
        self._show_copy(view)
        self.roll.show_view(view, self.station_id)
        self.checks.show_checked(self.checked, view)
        self._show_steps()
        self._show_chips(view)
        if self._go_on:
            self._go_on = False
            self.arrive()

    def _show_copy(self, view: EveningView) -> None:
        clear(self.copy_notice)
        if view.copy is not None:
            more = tr("The roll is frozen and changed on the main desk.")
            self.copy_notice.addWidget(Notice(Tone.GREY, copy_title(view.copy), more))

    def _show_steps(self) -> None:
        if self.view is not None and self.election is not None:
            self.steps.show_all(
                self.view,
                self.election,
                self.checked,
                self.context.preferences.emergency_folder,
                head=self.head,
                checking=self._checking,
            )

    def _show_chips(self, view: EveningView) -> None:
        found = self.checked
        open_items = found.count(Light.BAD) + found.count(Light.WARN) if found else 0
        chips = [
            ChipText(CHECK, tr("Check"), open_items),
            ChipText(CHANGES, tr("Changes of the roll"), len(view.changes)),
        ]
        may_change = view.phase in (Phase.FROZEN, Phase.OPEN) and view.copy is None
        self.chips.setVisible(may_change or bool(view.changes))
        shown = self.chips.isVisibleTo(self)
        current = self.chips.current if shown and self.chips.current else CHECK
        self.chips.show_chips(chips, current)
        self._turn(current)
        self.roll.search.setEnabled(may_change)

    def _turn(self, name: str) -> None:
        wanted = self.roll if name == CHANGES else self.checks
        if self.both.current is not wanted:  # hiding it would take the keyboard from it
            self.both.show_only(wanted)

    # --- the check

    def check(self) -> None:
        """Look at everything; the sheet to sign holds what was found."""
        if self._checking:
            return
        self._checking = True
        self._show_steps()
        folder = self.context.preferences.emergency_folder
        self.context.worker.use(
            self, lambda registry: run_check(registry, folder), self._found, self._not_checked
        )

    def _found(self, checked: Checked) -> None:
        self._checking = False
        self.checked = checked
        self.accepted()
        if self.view is not None:
            self._show(self.view)
            self.chips.choose(CHECK)
        if not self._go_on:
            self._keyboard_after(checked)

    def _keyboard_after(self, checked: Checked) -> None:
        """To the gravest thing that can be mended here, or on to the next step."""
        first = next(iter(self.checks.links.values()), None)
        if first is not None and worst(checked.items) is Light.BAD:
            give_keyboard(first)
            into_sight(first)
        else:
            self.arrive()

    def _not_checked(self, refusal: DeskError) -> None:
        self._checking = False
        self._show_steps()
        self.refuse(refusal)

    def _check_again(self) -> None:
        """What was found before is no longer so."""
        if self.checked is not None:
            self.check()

    def mend(self, remedy: Remedy) -> None:
        """Follow the link beside something that is not in order."""
        if remedy.room:
            self.go_to.emit(remedy.room, {"section": remedy.section})
        elif remedy.key == "folder":
            self.choose_folder()
        elif remedy.key == "agree":
            self.chips.choose(CHANGES)
            self.roll.search.setFocus()
        else:
            self.back_up()

    def back_up(self) -> None:
        """A verified backup now, and the check again."""
        self.context.worker.use(
            self, lambda one: automatic_backup(one, Reason.HAND), self._backed_up, self.refuse
        )

    def _backed_up(self, _report: object) -> None:
        self.said.emit(tr("Backup made and checked."))
        self.check()

    def choose_folder(self) -> None:
        """Where the emergency roll goes while the day is open; kept on this PC."""
        if choose_emergency_folder(self.context, self) is not None:
            self._check_again()
            self._show_steps()

    def print(self) -> None:
        """The sheet to sign, with what was found."""
        if self.checked is None or self.election is None:
            return
        from rutan_desk.gui.day_evening_paper import open_sheet

        self.paper = open_sheet(self, self.election, self.checked.items)

    def print_emergency(self) -> None:
        """The emergency roll as it is now, on paper."""
        if self.election is not None:
            self.paper = open_over(
                self.context, self, self.said.emit, "emergency-roll", self.election
            )

    # --- freezing and opening

    def freeze(self) -> None:
        """Freeze the roll; a head's deed."""

        def done(_day: Day) -> None:
            self.accepted()
            self._go_on = True  # to the next step, once the new stand is read
            self._check_again()

        self.do(lambda db, desk, _board: freeze(db, desk), done, touches=_FROZEN)

    def unfreeze(self, reason: str) -> None:
        """Take it back before anything has happened."""

        def done(_touched: Touched) -> None:
            self.accepted()
            self._check_again()

        self.do(lambda db, desk, _board: unfreeze(db, desk, reason), done, touches=_FROZEN)

    def open_day(self) -> None:
        """From now on people can be marked."""

        def done(opened: Opened) -> None:
            self.accepted()
            if opened.late and self.election is not None:
                words = tr("Opened after {time}: note in the minutes why it began late.")
                latest = f"{self.election.latest_start:%H.%M}"
                self.problem.addWidget(Notice(Tone.AMBER, words.format(time=latest)))
            self._go_on = True

        self.do(lambda db, desk, _board: open_day(db, desk), done, touches=frozenset({"day"}))

    # --- the part as a whole

    def arrive(self) -> None:
        """ListSection override: what comes next."""
        if self.both.current is self.roll:
            self.roll.search.setFocus()
        elif self.steps.next_button is not None:
            self.steps.next_button.setFocus()
        else:
            self.steps.check_button.setFocus()

    def unsaved(self) -> str | None:
        """ListSection override."""
        asked = self.roll.asking or self.steps.why.isVisibleTo(self)
        return tr("A reason is typed and not recorded.") if asked else None

    def remember(self) -> object:
        """ListSection override: what the check found, and what is in front."""
        return self.checked, self.chips.current

    def restore(self, state: object) -> None:
        """ListSection override."""
        if isinstance(state, tuple) and len(state) == 2:
            checked, chip = state
            self.checked = checked if isinstance(checked, Checked) else None
            self.chips.current = CHANGES if chip == CHANGES else CHECK
