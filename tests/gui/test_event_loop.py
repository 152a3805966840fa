"""What the GUI thread does while somebody works: nothing of the files, and nothing per person.

Counted, not timed. Every call of our own functions on the GUI thread is noted; a list of
people is long, so whatever ran as often as there are people would stop the window once
there are 5,000 of them.
"""

import inspect
import sys
from collections import Counter
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtTest import QTest

import rutan_desk
from rutan_desk.gui.import_page import ImportPage
from rutan_desk.gui.lists_compare_rows import GROUPS
from rutan_desk.gui.lists_page import SECTIONS, ListsPage
from rutan_desk.gui.people_page import PeoplePage
from rutan_desk.gui.print_page import PrintPage
from rutan_desk.store.journal import deed
from rutan_desk.store.people import save_people
from tests.benchmarks.test_desk_speed import person, workbook

PACKAGE = str(Path(rutan_desk.__file__).parent)
MANY = 2_000
"""More people than anything but the list itself has parts."""
FAR = ("store.", "exchange.", "reports.", "ops.")
"""Layers whose work belongs to the worker."""
NEAR = (
    "store.__getattr__",
    "store.history.DeedRow.",
    "store.regions.region_",
    "store.regions.shortened",
    "exchange.model.",
    "exchange.correction_sheet.lines_to_correct",
    "store.registry.Registry.",
    "reports.style.page_of",
)
"""What they have of values: properties, and names looked up in a table in memory."""
QUICK = (
    "words.catalog.tr",
    "exchange.model.Counted.count.",
    "exchange.correction_sheet.lines_to_correct.",
    "store.history.DeedRow.",
    "gui.people_cells.",
    "gui.people_list.PeopleList._narrow.",
    "gui.lists_allocation_people.VotersPanel.show_only.",
    "gui.ktp_queue_rows.",
    "gui.ktp_queue.QueueSection.",
    "domain.ktp_queue.QueueEntry.",
    "domain.readiness.Readiness.",
    "gui.find_index.",
    "gui.history_panel.DeedPanel.show_rows.",
    "gui.import_rows.fits",
    "gui.import_rows.DiffRow.is_problem",
    "gui.import_rows.chips_of.",
    "gui.import_difference.DifferenceStep._filter.",
    "gui.rows_model.RowsModel._sort_all.",
    "gui.rows_model.RowsModel.headerData",
)
"""Once per person after all: each reads a field or compares two, some µs at most."""


@contextmanager
def watched():
    """Counts the calls on this thread by ``module.function``; loading a module is none."""
    calls: Counter[str] = Counter()

    def note(frame, event, _):
        code = frame.f_code
        ours = code.co_filename.startswith(PACKAGE) and code.co_flags & inspect.CO_OPTIMIZED
        if event == "call" and ours:
            module = frame.f_globals["__name__"].removeprefix("rutan_desk.")
            calls[f"{module}.{code.co_qualname}"] += 1

    sys.setprofile(note)
    try:
        yield calls
    finally:
        sys.setprofile(None)


@pytest.fixture
def many(desktop, qtbot):
    """A long list on the screen."""
    people = [person(number) for number in range(MANY)]

    def add(db, desk):
        with deed(db, desk, "add-person", {"name": "x"}) as act:
            save_people(act, people)
        return act.touched

    desktop.context.worker.do(add)
    desktop.settle()
    assert desktop.page(PeoplePage).model.rowCount() > MANY
    return desktop


def work(desktop, act):
    """The calls on this thread while that is done and answered."""
    with watched() as calls:
        act()
        desktop.settle()
    return calls


def slow(calls):
    """What must not be on this thread: files, PDF, SQL, judging, and anything per person."""
    far = {name for name in calls if name.startswith(FAR) and not name.startswith(NEAR)}
    per_person = {name for name, count in calls.items() if count >= MANY}
    return far | {name for name in per_person if not name.startswith(QUICK)}


def rooms(desktop, qtbot, tmp_path):
    for room in desktop.window.rail.buttons.values():
        yield room.click


def lists(desktop, qtbot, tmp_path):
    page = desktop.page(PeoplePage)
    yield lambda: QTest.keyClicks(page.search, "contoh 1")
    yield page.search.clear
    yield lambda: QTest.keyClicks(desktop.window.finder, "contoh 1")
    for name in ("name", "state", "register", "block", "nik", "action", "list", "region"):
        yield lambda name=name: page.table.sort_by([(name, False)])
    yield lambda: page.point_at({"filter": "list:unknown"})
    yield page.show_everybody
    yield page.read


def voter_lists(desktop, qtbot, tmp_path):
    page = desktop.go(ListsPage)
    for name in SECTIONS:
        yield lambda name=name: page.open_section(name)
    compare, allocation = page.section("compare"), page.section("allocation")
    for station in allocation.lanes:
        yield lambda station=station: allocation.choose((station, None))
    yield lambda: page.open_section("compare")
    for group in GROUPS:
        yield lambda group=group: compare.table.choose(group)
    yield lambda: compare.table.choose("absent")
    yield lambda: QTest.keyClicks(compare.table.search, "contoh 1")
    yield compare.table.search.clear
    yield lambda: compare.table.table.sort_by([("step", False), ("name", True)])
    yield lambda: compare.table.table.sort_by([])
    desktop.files.target = tmp_path / "daftar.csv"
    yield compare.export
    yield compare.read


def paper(desktop, qtbot, tmp_path):
    page = desktop.go(PrintPage)
    desktop.files.paper = desktop.files.target = tmp_path / "daftar.pdf"
    yield page.read
    yield page.save_button.click
    yield page.print_button.click


def taking_in(desktop, qtbot, tmp_path):
    page = desktop.go(ImportPage)
    desktop.files.file = workbook(tmp_path / "penghuni.xlsx", MANY)
    yield page.drop.button.click
    yield page.next_button.click
    yield page.difference.apply_button.click
    assert desktop.window.room == "people"


@pytest.mark.parametrize("doing", [rooms, lists, voter_lists, paper, taking_in])
def test_the_window_is_never_kept_waiting(many, qtbot, tmp_path, doing):
    found = [slow(work(many, act)) for act in doing(many, qtbot, tmp_path)]
    assert found == [set() for _ in found]
