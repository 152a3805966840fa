"""KPU's list held against who is here: the groups, the import, and every open line."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from rutan_desk.domain.list_line import Match
from rutan_desk.domain.station import Station, StationKind
from rutan_desk.gui import theme
from rutan_desk.gui.context import Context
from rutan_desk.gui.lists_compare_acts import Operation
from rutan_desk.gui.lists_compare_head import CompareHead
from rutan_desk.gui.lists_compare_out import TABLE, comparison_table
from rutan_desk.gui.lists_compare_reading import CompareReader
from rutan_desk.gui.lists_compare_rows import HERE, OPEN, UNLISTED, CompareRow, Comparison
from rutan_desk.gui.lists_compare_table import CompareTable
from rutan_desk.gui.lists_import import ListImport
from rutan_desk.gui.lists_match import ListMatch
from rutan_desk.gui.lists_paper import open_paper
from rutan_desk.gui.lists_section import FrontStack, ListSection
from rutan_desk.gui.widgets import column
from rutan_desk.ops.exporting import export_table
from rutan_desk.store.journal import Touched
from rutan_desk.words.catalog import tr
from rutan_desk.words.lists_page import group_name


class CompareSection(ListSection):
    """Three views in one place: the groups, KPU's file on its way in, a line to decide."""

    SHOWS = ListSection.SHOWS | {"movement", "revocation"}

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.found: Comparison | None = None
        self._reader = CompareReader()
        self._kept: dict[str, object] = {}
        self._asked = 0
        self.bar = CompareHead()
        self.text, self.station = self.bar.text, self.bar.station
        self.print_button, self.export_button = self.bar.print, self.bar.export
        self.decide_button, self.import_button = self.bar.decide, self.bar.bring
        self.table = CompareTable()
        self.importing, self.matching = ListImport(context), ListMatch(context)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        compare = QWidget()
        page = column(self.bar, gap=theme.M)
        page.addWidget(self.table, 1)
        compare.setLayout(page)
        self.stack = FrontStack()
        for part in (compare, self.importing, self.matching):
            self.stack.addWidget(part)
        self.body.addWidget(self.stack, 1)

    def _connect(self) -> None:
        table, acts, bar = self.table, self.table.acts, self.bar
        bar.station.activated.connect(lambda _: self._show_rows())
        for made, act in (
            (bar.print, self.print), (bar.export, self.export),
            (bar.decide, self.decide), (bar.bring, self.import_file),
        ):  # fmt: skip
            made.clicked.connect(lambda _checked=False, act=act: act())
        table.picked.connect(self._picked)
        table.opened.connect(self._opened)
        table.import_wanted.connect(self.import_file)
        acts.wanted.connect(self._record)
        acts.decide.connect(self._decide_again)
        acts.person.connect(self._open_person)
        for part in (self.importing, self.matching):
            part.finished.connect(self._finished)
            part.left.connect(self.back)
            part.refused.connect(self.refuse)

    # --- reading

    @property
    def writable(self) -> bool:
        """Whether anything of this election's lists may be changed."""
        return self.election is not None and not (self.election.closed or self.election.psu)

    @property
    def station_id(self) -> int | None:
        """The station looked at; ``None`` is all of them."""
        found = self.station.currentData()
        return found if isinstance(found, int) and found else None

    def read(self) -> None:
        """ListSection override: what is in front reads; going back reads the rest."""
        election = self.election
        if election is None:
            return
        if self.matching.isVisibleTo(self) and self.matching.election_id == election.id:
            self.matching.read()
            return
        if self.matching.isVisibleTo(self) or self._asked != election.id:
            self.stack.setCurrentIndex(0)
        self._asked = election.id
        today, reader = self.context.clock().date(), self._reader
        self.context.worker.ask(
            self, lambda db: reader.read(db, election, today), partial(self._show, election.id)
        )

    def _show(self, election_id: int, found: Comparison) -> None:
        if self.election is None or self.election.id != election_id:
            return
        self.found = found
        self._show_stations(found)
        self._show_rows()
        self._take_up()

    def _show_stations(self, found: Comparison) -> None:
        before = self._kept.pop("station", self.station_id)
        self.bar.show_stations(found.stations, before)

    def _show_rows(self) -> None:
        found = self.found
        if found is None:
            return
        groups = found.at(self.station_id)
        counts = {group: len(rows) for group, rows in groups.items()}
        lines = sum(count for group, count in counts.items() if group not in UNLISTED)
        self.table.show_groups(groups, without_list=not lines)
        special = any(one.kind is StationKind.SPECIAL for one in found.stations)
        self.bar.show_counts(lines, counts, writable=self.writable, special=special)

    # --- the rows chosen

    def _picked(self) -> None:
        if self.election is not None:
            self.table.acts.show_rows(
                self.table.table.chosen,
                self.election,
                self.context.clock().date(),
                writable=self.writable,
            )

    def _opened(self, row: CompareRow) -> None:
        """Enter: an open line is decided, of everything else the person is shown."""
        if row.group == OPEN and self.writable:
            self._decide_again()
        else:
            self._open_person()

    def _open_person(self) -> None:
        row = self.table.table.current
        if row is not None and row.person is not None:
            self.go_to.emit("people", {"person": row.person.id})

    def _record(self, act: Callable[[int], Operation]) -> None:
        if self.election is not None:
            self.context.worker.do(act(self.election.id), self._recorded, self.refuse)

    def _recorded(self, _touched: Touched) -> None:
        self.accepted()
        self.table.acts.finish()

    # --- the other two views

    def decide(self) -> None:
        """Every open line, one by one."""
        if self.election is not None and self.writable:
            self.accepted()
            self.stack.setCurrentWidget(self.matching)
            self.matching.begin(self.election.id, self.station_id, None)

    def _decide_again(self) -> None:
        """The line chosen: an open one first of all, one that was decided alone."""
        row, election = self.table.table.current, self.election
        if row is None or row.line is None or election is None or not self.writable:
            return
        self.accepted()
        self.stack.setCurrentWidget(self.matching)
        if row.line.match is Match.OPEN:
            self.matching.begin_at(election.id, self.station_id, row.line.id)
        else:
            self.matching.begin(election.id, None, row.line.id)

    def import_file(self) -> None:
        """Take in KPU's list of one station."""
        if self.found is None or not self.writable:
            return
        self.accepted()
        self.importing.begin(self._special(), self.station_id)
        self.stack.setCurrentWidget(self.importing)
        self.importing.arrive()

    def _special(self) -> list[Station]:
        stations = self.found.stations if self.found else ()
        return [one for one in stations if one.kind is StationKind.SPECIAL]

    def back(self) -> None:
        """The groups again."""
        self.accepted()
        self.stack.setCurrentIndex(0)
        self.read()
        self.table.to_table()

    def _finished(self) -> None:
        """What is left to do comes to the front: open lines, or who is here."""
        went_in = self.stack.currentWidget() is self.importing
        self.back()
        self._kept["group"] = OPEN if went_in else HERE

    # --- out of the program

    def print(self) -> None:
        """The comparison on paper."""
        if self.election is not None and self.found is not None:
            every = self.found.stations
            station = next((one for one in every if one.id == self.station_id), None)
            self.paper = open_paper(self, "list-comparison", self.election, station)

    def export(self) -> None:
        """Save the group shown as a spreadsheet."""
        model, group = self.table.model, self.table.chips.current or HERE
        name = f"{group_name(group)} {self.context.clock():%Y-%m-%d}.xlsx"
        kinds = "Excel (*.xlsx);;CSV (*.csv)"
        path = self.context.files.save(self, tr("Export what is shown"), name, kinds)
        if path is not None:
            rows, columns = model.rows(), self.table.shown_columns()
            self.context.worker.do(
                lambda db, desk: export_table(
                    db, desk, TABLE, comparison_table(group, columns, rows), path
                ),
                None,
                self.refuse,
            )

    # --- the part as a whole

    def point_at(self, what: dict[str, object]) -> None:
        """``group`` (one of the chips), ``station``, ``person``, or ``import`` and ``decide``."""
        self._kept.update(what)
        if self.found is not None:
            self._take_up()

    def _take_up(self) -> None:
        """What was asked for or remembered, now that the rows are here."""
        kept, self._kept = self._kept, {}
        group, person = kept.get("group"), kept.get("person")
        if isinstance(group, str):
            self.table.choose(group)
        if isinstance(person, int) and self.found is not None and person in self.found.people:
            self.table.point(self.found.people[person])
        importing = kept.get("importing")
        if kept.get("import") or isinstance(importing, dict):
            self.import_file()
        if isinstance(importing, dict):
            self.importing.restore(importing)
        if kept.get("decide"):
            self.decide()

    def unsaved(self) -> str | None:
        """ListSection override: a list that was read and not taken in."""
        if self.importing.isVisibleTo(self) and self.importing.found is not None:
            return tr("KPU’s list was read and is not taken in yet.")
        return None

    def remember(self) -> object:
        """ListSection override: group, station, search, and a file on its way in."""
        shown = self.stack.currentWidget()
        return {
            "group": self.table.chips.current or HERE,
            "station": self.station_id,
            "search": self.table.search.text(),
            "importing": self.importing.remember() if shown is self.importing else None,
            "decide": shown is self.matching,
        }

    def restore(self, state: object) -> None:
        """ListSection override."""
        if isinstance(state, dict):
            self._kept = dict(state)
            self.table.search.setText(str(state.get("search") or ""))

    def arrive(self) -> None:
        """ListSection override: the rows, or the step in front."""
        if self.stack.currentWidget() is self.importing:
            self.importing.arrive()
        elif self.stack.currentWidget() is self.matching:
            self.matching.arrive()
        else:
            self.table.to_table()
