"""Every list that can be printed from a shell can be printed from the window."""

import re
from itertools import groupby
from typing import Any

import pytest

from rutan_desk.domain.disclosure import Receiver
from rutan_desk.domain.visit import Visit
from rutan_desk.gui.list_paper import ListPaper
from rutan_desk.gui.print_catalogue import Chosen, catalogue, maker_of, paper
from rutan_desk.ops.visits import plan_visit
from rutan_desk.store.elections import active_election
from rutan_desk.words.catalog import set_language
from rutan_desk.words.exports import table_title
from rutan_desk.words.paper_makers import MAKERS
from rutan_desk.words.roster_paper_makers import FOR_RECEIVERS
from tests.gui.print_bench import freeze

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_the_window_has_what_the_shell_has_each_under_its_own_title():
    set_language("en")
    assert sorted(one.name for one in catalogue()) == sorted(MAKERS)
    assert len({one.title for one in catalogue()}) == len(MAKERS)
    assert all(one.text.endswith(".") for one in catalogue())
    assert all(one.title == table_title(one.name) != one.name for one in catalogue())
    assert paper("ballot-supply").of_one_station
    assert paper("ballot-supply").only_of_one_station
    assert not paper("station-plan").of_one_station
    assert paper("day-report").receiver is Receiver.BAWASLU
    assert [one.name for one in catalogue() if one.of_one_block] == ["notices", "call-list"]
    assert [one.name for one in catalogue() if one.counted] == ["call-list"]
    assert [one.name for one in catalogue() if one.on_sheets] == ["notices"]
    assert [one.name for one in catalogue() if one.of_one_person] == ["person"]
    assert [one.name for one in catalogue() if one.of_one_quarter] == ["pdpb"]
    choose = {one.name: one.receivers for one in catalogue() if len(one.receivers) > 1}
    assert choose == FOR_RECEIVERS
    assert all(one.receivers[0] is one.receiver for one in catalogue())
    receivers = [one.receiver for one in catalogue()]
    assert len(list(groupby(receivers))) == len(set(receivers)), "one group for each receiver"


@pytest.mark.parametrize("name", sorted(MAKERS))
def test_each_is_drawn_in_the_generic_dialog(desktop, name):
    set_language("en")
    visit = Visit(planned_on=desktop.context.clock().date(), capacity=9)
    desktop.context.worker.do(lambda db, desk: plan_visit(db, desk, visit, [1]))
    desktop.context.worker.do(freeze)
    found: list[Any] = []
    desktop.context.worker.ask(desktop.window, active_election, found.append)
    desktop.settle()
    chosen = Chosen(person=1) if paper(name).of_one_person else None
    make = maker_of(name, found[0], desktop.context.clock, chosen)
    dialog = ListPaper(desktop.context, paper(name).title, make, desktop.window)
    dialog.open()
    desktop.settle()
    printed = dialog.printed
    assert printed is not None
    assert (printed.report, printed.receiver) == (paper(name).report, paper(name).receiver)
    assert dialog.document.pageCount() == printed.pages
    assert ("For KPU" in dialog.text.text()) is (printed.receiver is Receiver.KPU)
    assert dialog.name(printed).startswith(paper(name).title)
    dialog.paper.setCurrentText("Legal")
    desktop.settle()
    again = dialog.printed
    assert again is not None
    assert again.size.startswith("Legal")
    dialog.close()


@pytest.mark.parametrize(
    ("name", "receiver"),
    [(name, one) for name, receivers in FOR_RECEIVERS.items() for one in receivers],
)
def test_no_note_says_masked_where_numbers_stand_in_full(desktop, name, receiver):
    found: list[Any] = []
    desktop.context.worker.ask(desktop.window, active_election, found.append)
    desktop.settle()
    make = maker_of(name, found[0], desktop.context.clock, Chosen(receiver=receiver.value))
    dialog = ListPaper(desktop.context, paper(name).title, make, desktop.window)
    dialog.open()
    desktop.settle()
    printed = dialog.printed
    assert printed is not None
    assert printed.table is not None
    cells = {cell for part in printed.table.parts for row in part.rows for cell in row}
    whole = any(re.search(r"\b\d{16}\b", cell) for cell in cells)
    assert paper(name).in_full(receiver) or not whole
    dialog.close()


def test_kpu_gets_numbers_in_full_bawaslu_and_the_desk_do_not():
    for name in ("move-proposal", "not-eligible"):
        in_full = [one for one in FOR_RECEIVERS[name] if paper(name).in_full(one)]
        assert in_full == [Receiver.KPU]
