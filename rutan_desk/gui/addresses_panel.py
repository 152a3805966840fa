"""The queue of addresses that name a place in words only: each given its code, or skipped."""

from collections.abc import Callable, Hashable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from rutan_desk.domain.region import DISTRICT
from rutan_desk.exchange.address_match import Suggestion
from rutan_desk.gui import theme
from rutan_desk.gui.context import Context
from rutan_desk.gui.fields import shortcut
from rutan_desk.gui.region_field import RegionField
from rutan_desk.gui.rows_model import Column, RowsModel, Run, Tone
from rutan_desk.gui.table import RowsTable
from rutan_desk.gui.widgets import Empty, button, card, column, label, line
from rutan_desk.ops.addresses import AddressTask, open_addresses, settle_address
from rutan_desk.store import Database
from rutan_desk.store.journal import Desk, Touched
from rutan_desk.store.regions import region_label
from rutan_desk.store.settings import read_settings
from rutan_desk.words.catalog import tr

_NAMED = 4
"""Names of people shown; the rest are counted."""
_NARROW = 540


class AddressesPanel(QWidget):
    """Left the places, right what the one chosen may mean and the one button.

    By keys: arrows choose, Enter applies, S skips (the place comes last), Esc asks to
    leave. ``counted`` says how many places are open, ``left`` that somebody wants out.
    ``needed`` is how deep a region must be (2 kabupaten … 4 desa).
    """

    counted = Signal(int)
    left = Signal()

    def __init__(self, context: Context, needed: int = DISTRICT) -> None:
        super().__init__()
        self.context, self.needed = context, needed
        self._skipped: list[Hashable] = []
        self._shown: AddressTask | None = None
        self._home = ""
        self.model = RowsModel[AddressTask](_task_columns(), _key, parent=self)
        self.table = RowsTable[AddressTask](self.model, tr("Addresses without a code"))
        self.choices = RowsModel[Suggestion](
            _choice_columns(lambda: self._home), lambda one: one.code, parent=self
        )
        self.list = RowsTable[Suggestion](self.choices, tr("What it may mean"), row_height=40)
        self.place = label("", "heading", wrap=True)
        self.written = label("", "quiet", wrap=True)
        self.people = label("", "small", wrap=True)
        self.none = label(
            tr("Nothing fits these words. Look for the place below."), "quiet", wrap=True
        )
        self.field = RegionField(tr("Another place"), context.worker)
        self.skip_button = button(tr("Skip"), self.skip)
        self.apply_button = button("", self.apply, "primary")
        self.hint = label(tr("↑ ↓ choose, Enter applies, S skips"), "small")
        self.empty = Empty("circle-check")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        left, right = card(), card()
        left.setLayout(column(self.table, margin=6))
        buttons = line(self.hint, None, self.skip_button, self.apply_button, gap=theme.M)
        inside = column(self.place, self.written, self.people, gap=theme.S, margin=theme.L)
        inside.addWidget(self.list, 1)
        inside.addWidget(self.none)
        inside.addStretch(0)
        inside.addWidget(self.field)
        inside.addLayout(buttons)
        right.setLayout(inside)
        self.work = QWidget()
        both = QHBoxLayout()
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(theme.L)
        both.addWidget(left, 4)
        both.addWidget(right, 6)
        self.work.setLayout(both)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.work)
        self.stack.addWidget(self.empty)
        self.setLayout(column(self.stack))

    def _connect(self) -> None:
        self.table.picked.connect(self._picked)
        self.list.picked.connect(self._chosen)
        self.field.region.picked.connect(self._found)
        self.field.region.textEdited.connect(lambda: self._chosen())
        for table in (self.table, self.list):
            shortcut("S", table, self.skip)
            for key in ("Return", "Enter"):
                shortcut(key, table, self.apply)
        self.list.resized.connect(self._fold)
        self.list.doubleClicked.connect(lambda _index: self.apply())
        shortcut("Esc", self, self.left.emit, inside=True)
        self.context.worker.changed.connect(self.refresh)

    def _fold(self, wide: int) -> None:
        """Where there is little room the code goes: the place's name says it."""
        self.list.setColumnHidden(1, wide < theme.px(_NARROW))

    def refresh(self, touched: Touched) -> None:
        """Read again when people or the settings changed."""
        if touched & {"person", "setting"}:
            self.read()

    def read(self) -> None:
        """Ask the worker for the queue."""
        needed = self.needed

        def job(db: Database) -> tuple[list[AddressTask], str]:
            return open_addresses(db, needed), read_settings(db).station_region

        self.context.worker.ask(self, job, lambda found: self._show(*found))

    def begin(self) -> None:
        """Give the keyboard to what the chosen place may mean."""
        (self.list if self.list.isVisibleTo(self) else self.field.edit).setFocus(
            Qt.FocusReason.ShortcutFocusReason
        )

    def _show(self, tasks: list[AddressTask], home: str) -> None:
        self._home = home
        self.field.region.near = home
        last = {key: place for place, key in enumerate(self._skipped)}
        at = self.table.currentIndex().row()
        self.model.show_rows(sorted(tasks, key=lambda task: last.get(_key(task), -1)))
        self.stack.setCurrentWidget(self.work if tasks else self.empty)
        if not tasks:
            self.empty.say(
                tr("No address waits for its code"),
                tr(
                    "Addresses that an import writes without one will be here."
                    " Who has none at all is asked for."
                ),
            )
        elif self.table.current is None:
            self.table.pick(_key(self.model.at(max(0, min(at, len(tasks) - 1)))))
        self._picked()
        self.counted.emit(len(tasks))

    def _picked(self) -> None:
        """Another place is chosen: show what it may mean, the best one chosen."""
        task = self.table.current
        if task is None or (self._shown is not None and task == self._shown):
            return
        inside = self.list.hasFocus() or self.field.edit.hasFocus()
        self._shown = task
        self.place.setText(task.place)
        self.written.setText(tr("As written: {text}").format(text=task.text))
        self.people.setText(_people_words(task))
        self.field.code = ""
        self.choices.show_rows(task.suggestions)
        self.list.setVisible(bool(task.suggestions))
        self.none.setVisible(not task.suggestions)
        self.list.pick_first()
        self._chosen()
        if inside:
            self.begin()

    @property
    def code(self) -> str | None:
        """What would be applied: the place looked for, else the suggestion chosen."""
        if self.field.edit.text().strip():
            return self.field.code or None
        chosen = self.list.current if self._shown and self._shown.suggestions else None
        return chosen.code if chosen else None

    def _chosen(self) -> None:
        count = len(self._shown.people) if self._shown else 0
        text = tr("Apply to {count} people") if count != 1 else tr("Apply to 1 person")
        self.apply_button.setText(text.format(count=count))
        self.apply_button.setAccessibleName(self.apply_button.text())
        self.apply_button.setEnabled(self._shown is not None and self.code is not None)

    def _found(self, code: str) -> None:
        self._chosen()
        if code and not self.field.region.isModified():  # Chosen, not in the midst of typing.
            self.apply_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def apply(self) -> None:
        """Give all people of the place the code chosen, as one deed."""
        task, code = self._shown, self.code
        if task is None or code is None or not self.apply_button.isEnabled():
            return
        self.apply_button.setEnabled(False)
        if self.apply_button.hasFocus() or self.field.edit.hasFocus():
            self.table.setFocus()

        def operation(db: Database, desk: Desk) -> Touched:
            return settle_address(db, desk, task.ids, code, task.rt, task.rw)

        self.context.worker.do(operation, refused=self._refused)

    def _refused(self, refusal: Exception) -> None:
        self._chosen()
        self.context.worker.refused.emit(refusal)

    def skip(self) -> None:
        """Leave this place for later: it comes last from now on."""
        task = self.table.current
        if task is None or self.model.rowCount() < 2:
            return
        at, key = self.table.currentIndex().row(), _key(task)
        self._skipped = [*(one for one in self._skipped if one != key), key]
        following = self.model.at((at + 1) % self.model.rowCount())
        rest = [self.model.at(row) for row in range(self.model.rowCount()) if row != at]
        self.table.pick(_key(following))
        self.model.show_rows([*rest, task])


def _key(task: AddressTask) -> Hashable:
    return task.place.casefold(), task.region


def _people_words(task: AddressTask) -> str:
    names = ", ".join(person.name for person in task.people[:_NAMED])
    more = len(task.people) - _NAMED
    if more > 0:
        names = tr("{names} and {count} more").format(names=names, count=more)
    if task.rt:
        also = tr("RT {rt}, RW {rw} are recorded too.")
        names = f"{names}. " + also.format(rt=task.rt, rw=task.rw or "–")
    return names


def _task_columns() -> list[Column[AddressTask]]:
    return [
        Column("place", tr("Address"), lambda task: task.place),
        Column(
            "count",
            tr("People"),
            lambda task: str(len(task.people)),
            sort=lambda task: len(task.people),
            tone=Tone.QUIET,
            width=theme.px(76),
        ),
    ]


def _choice_columns(home: Callable[[], str]) -> list[Column[Suggestion]]:
    return [
        Column("label", tr("Place"), lambda one: region_label(one.code, home()[:2])),
        Column("code", tr("Code"), lambda one: one.code, tone=Tone.QUIET, width=theme.px(132)),
        Column(
            "why",
            tr("Compared with the text"),
            lambda one: ". ".join(run.text for run in _why(one)),
            runs=_why,
            width=theme.px(236),
        ),
    ]


def _why(one: Suggestion) -> list[Run]:
    """What the text confirms and what it contradicts."""
    runs = []
    if one.agrees:
        agrees = ", ".join(map(_level_word, one.agrees))
        runs.append(Run(tr("{levels} agree").format(levels=agrees), Tone.QUIET))
    if one.disagrees:
        not_so = ", ".join(map(_level_word, one.disagrees))
        runs.append(Run(tr("not {levels}").format(levels=not_so), Tone.AMBER))
    return runs


def _level_word(name: str) -> str:
    return {
        "village": tr("desa"),
        "district": tr("kec."),
        "regency": tr("kab."),
        "province": tr("prov."),
    }[name]
