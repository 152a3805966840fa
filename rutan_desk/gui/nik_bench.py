"""*NIK bench*: damaged, double and odd numbers, what they say, and the right one."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from rutan_desk.domain.errors import DeskError
from rutan_desk.gui import theme
from rutan_desk.gui.context import Context
from rutan_desk.gui.fields import shortcut
from rutan_desk.gui.folding import leave_out
from rutan_desk.gui.lists_section import FrontStack, ListSection
from rutan_desk.gui.nik_bench_form import RepairForm
from rutan_desk.gui.nik_bench_rows import (
    BenchBook,
    chips_of,
    entry_columns,
    fits,
    part_columns,
    read_bench,
)
from rutan_desk.gui.people_chips import PeopleChips
from rutan_desk.gui.rows_model import RowsModel, Run, Tone
from rutan_desk.gui.settings_section import at_least
from rutan_desk.gui.sheet_difference import ALL
from rutan_desk.gui.table import RowsTable
from rutan_desk.gui.widgets import Empty, button, card, clear, column, label, line, pill
from rutan_desk.ops.nik_bench import BenchEntry, Comparison, compare_nik, repair_nik
from rutan_desk.words.catalog import tr
from rutan_desk.words.notes import note_text

_ROOM = {"nik": 420, "block": 560}
"""Width of the list at 100 % from which there is room for a column."""
_NARROW = 1000
"""Below this width (at 100 %) the two halves stand under each other."""


class BenchSection(ListSection):
    """Arrows choose a number, Enter goes to the field, Enter there saves and the next comes."""

    SHOWS = frozenset({"person", "ktp_el"})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.book: BenchBook | None = None
        self._draft: tuple[int, str] | None = None
        self._shown: int | None = None
        self._to_field = False
        self.chips = PeopleChips(tr("Filters"))
        self.chips.chosen.connect(self._filter)
        self.model = RowsModel[BenchEntry](entry_columns(), _key, parent=self)
        self.table = RowsTable[BenchEntry](self.model, tr("NIKs to look at"))
        self.table.let_sort()
        self.table.picked.connect(self._picked)
        self.table.resized.connect(lambda width: leave_out(self.table, width, _ROOM))
        self.parts = RowsModel[Comparison](part_columns(), lambda one: one.part, parent=self)
        self.side = RowsTable[Comparison](self.parts, tr("Number and registry"))
        self.name = label("", "heading", wrap=True)
        self.written = label("", "quiet", wrap=True)
        self.written.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.open_button = button(tr("Open"), self._open, "link")
        self.remarks = column(gap=theme.XS)
        self.form = RepairForm(context.clock().date())
        self.form.typed.connect(self._compare)
        self.form.saved.connect(self._save)
        self.empty = Empty("circle-check")
        self.empty.say(tr("No NIK to repair"), tr("No number is damaged, double or odd any more."))
        self._lay_out()
        self._keys()

    def _lay_out(self) -> None:
        at_least(self.table, 160)
        self.side.setFixedHeight(theme.px(34) + 3 * theme.ROW_HEIGHT + 6)
        listed = card()
        listed.setLayout(column(self.table, margin=6))
        beside = card()
        head = line(gap=theme.S)
        head.addLayout(column(self.name, self.written, gap=2), 1)
        head.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignTop)
        beside.setLayout(
            column(head, self.remarks, self.side, self.form, None, gap=theme.M, margin=theme.M)
        )
        self.both = line(gap=theme.M)
        self.both.addWidget(listed, 45)
        self.both.addWidget(beside, 55)
        work = QWidget()
        page = column(self.chips, gap=theme.M)
        page.addLayout(self.both, 1)
        work.setLayout(page)
        self.stack = FrontStack()
        self.stack.addWidget(work)
        self.stack.addWidget(self.empty)
        self.body.addWidget(self.stack, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt override: under each other where both have no room."""
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        narrow = event.size().width() < theme.px(_NARROW)
        self.both.setDirection(way.TopToBottom if narrow else way.LeftToRight)

    def _keys(self) -> None:
        for keys in ("Return", "Enter"):
            shortcut(keys, self.table, self.form.arrive)
        shortcut("Esc", self.form, self._escape, inside=True)
        self.table.doubleClicked.connect(lambda _: self.form.arrive())

    # --- what is shown

    def read(self) -> None:
        """ListSection override."""
        today = self.context.clock().date()
        self.context.worker.ask(self, lambda db: read_bench(db, today), self._show, self.refuse)

    def _show(self, book: BenchBook) -> None:
        self.book = book
        chip = self.chips.current or ALL
        counts = chips_of(book.entries)
        if chip != ALL and not any(fits(one, chip) for one in book.entries):
            chip = ALL
        place = self.table.currentIndex().row()
        self.chips.show_chips(counts, chip)
        self.model.show_rows(book.entries)
        self._filter(chip, place)
        self.stack.setCurrentIndex(0 if book.entries else 1)
        if self._to_field:
            self._to_field = False
            self.arrive()

    def _filter(self, chip: str, place: int = 0) -> None:
        self.model.keep_only(lambda row: fits(row, chip))
        rows = self.model.rowCount()
        if self.table.current is None and rows:
            self.table.pick(_key(self.model.at(max(0, min(place, rows - 1)))))
        self._picked()

    @property
    def entry(self) -> BenchEntry | None:
        """The number chosen."""
        return self.table.current if self.model.rowCount() else None

    def _picked(self) -> None:
        """Another number: what was typed for the last one is not his."""
        entry, book = self.entry, self.book
        if book is None:
            return
        if entry is not None and self._shown == entry.person.id and self.form.dirty:
            self._compare()
            return
        draft = (
            self._draft[1] if self._draft and entry and self._draft[0] == entry.person.id else ""
        )
        self._draft = None
        self._shown = entry.person.id if entry else None
        owner = entry.person.id if entry else 0
        self.form.show_entry(entry, lambda number: book.other(number, owner), draft)
        self.name.setText(entry.person.name if entry else "")
        self.open_button.setVisible(entry is not None)
        self._tell(entry)

    def _tell(self, entry: BenchEntry | None) -> None:
        clear(self.remarks)
        self.written.setText(entry.written if entry else "")
        if entry is None:
            return
        self.open_button.setAccessibleName(tr("Open {name}").format(name=entry.person.name))
        for one in entry.rivals:
            words = tr("{name} has the same NIK.").format(name=one.name)
            self.remarks.addLayout(line(pill(Run(words, Tone.RED)), None))
        for note in entry.notes:
            self.remarks.addWidget(label(note_text(note), "small", wrap=True))

    def _compare(self) -> None:
        """What the number says that is typed; the one as written while nothing is."""
        entry = self.entry
        if entry is None:
            self.parts.show_rows(())
            return
        typed = self.form.number.value
        today = self.context.clock().date()
        self.parts.show_rows(compare_nik(typed, entry.person, today) if typed else entry.parts)

    # --- doing

    def _save(self, number: str | None, document: str) -> None:
        entry = self.entry
        if entry is None:
            return
        person_id = entry.person.id
        self.form.setEnabled(False)
        self._to_field = True
        self.context.worker.do(
            lambda db, desk: repair_nik(db, desk, person_id, number, document),
            lambda _: self._saved(),
            self._not_saved,
        )

    def _saved(self) -> None:
        self.accepted()
        self._shown = None
        self.form.number.put("")
        self.form.setEnabled(True)
        self.read()

    def _not_saved(self, refusal: DeskError) -> None:
        self._to_field = False
        self.form.setEnabled(True)
        self.refuse(refusal)
        self.form.arrive()

    def _open(self) -> None:
        if self.entry is not None:
            self.go_to.emit("people", {"person": self.entry.person.id})

    def _escape(self) -> None:
        """First what was typed goes, then the keyboard back to the list."""
        if self.form.dirty:
            self.form.number.put("")
        else:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- the part as a whole

    def unsaved(self) -> str | None:
        """ListSection override."""
        return tr("A NIK was typed and not saved.") if self.form.dirty else None

    def remember(self) -> object:
        """ListSection override."""
        typed = (self._shown, self.form.number.raw) if self._shown else None
        return {"chip": self.chips.current, "wanted": self.table.wanted, "typed": typed}

    def restore(self, state: object) -> None:
        """ListSection override."""
        if isinstance(state, dict):
            self.chips.current = str(state.get("chip") or ALL)
            self._draft = state.get("typed")
            self.table.pick(state.get("wanted"))

    def point_at(self, what: dict[str, object]) -> None:
        """Bring one person's number to the front."""
        self.table.pick(what.get("person"))

    def arrive(self) -> None:
        """ListSection override."""
        if self._shown is not None:
            self.form.arrive()
        else:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)


def _key(entry: BenchEntry) -> int:
    return entry.person.id
