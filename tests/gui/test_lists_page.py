"""The page of voter lists: elections, parts, keys between them, what is kept."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from rutan_desk.gui import lists_page
from rutan_desk.gui.lists_compare import CompareSection
from rutan_desk.gui.lists_page import SECTIONS, ListsPage
from rutan_desk.gui.lists_section import ListSection
from rutan_desk.ops.elections import choose_active, close_election, create_election, make_psu
from rutan_desk.store.elections import active_election, all_elections

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


class Plain(ListSection):
    """A part that only notes what it was asked."""

    def __init__(self, context):
        super().__init__(context)
        self.reads, self.pointed, self.kept = 0, {}, None

    def read(self):
        self.reads += 1

    def point_at(self, what):
        self.pointed = what

    def remember(self):
        return {"kept": self.kept}

    def restore(self, state):
        self.kept = state["kept"]


@pytest.fixture
def parts(monkeypatch):
    """Every part but the comparison stands for those that others make."""
    for name in [one for one in SECTIONS if one != "compare"]:
        monkeypatch.setitem(lists_page.SECTIONS, name, lambda: Plain)


@pytest.fixture
def page(desktop, parts):
    made = desktop.go(ListsPage)
    desktop.settle()
    return made


def do(desktop, operation):
    desktop.context.worker.do(operation)
    desktop.settle()


def test_the_election_in_force_and_the_comparison_come_first(page):
    assert page.election.id == page.known.active
    assert page.current == "compare"
    assert isinstance(page.sections["compare"], CompareSection)
    assert list(page.sections) == ["compare"]
    assert "H-" in page.head.text.text()


def test_keys_lead_from_part_to_part_and_round(page, qtbot):
    names = list(SECTIONS)
    for name in [*names[1:], names[0]]:
        qtbot.keyClick(page, Qt.Key.Key_Tab, CONTROL)
        assert page.current == name
        assert page.stack.currentWidget() is page.areas[name]
    qtbot.keyClick(page, Qt.Key.Key_Left, ALT)
    assert page.current == names[-1]
    qtbot.keyClick(page, Qt.Key.Key_Right, ALT)
    assert page.current == names[0]
    page.tabs.setCurrentIndex(2)
    assert page.current == names[2]


def test_a_part_behind_reads_only_when_it_comes_forward(page, desktop):
    page.open_section("supply")
    supply = page.sections["supply"]
    page.open_section("stations")
    assert supply.reads == 1
    page.refresh(frozenset({"station"}))
    page.refresh(frozenset({"deed"}))
    assert (supply.reads, page.sections["stations"].reads) == (1, 2)
    page.open_section("supply")
    assert supply.reads == 2
    page.open_section("supply")
    assert supply.reads == 2


def test_it_is_pointed_at_a_part_with_the_rest_of_what_is_wanted(page):
    page.point_at({"section": "supply", "contest": "DPR"})
    assert page.current == "supply"
    assert page.sections["supply"].pointed == {"contest": "DPR"}
    page.point_at({"section": "no such part"})
    assert page.current == "supply"


def test_another_election_is_looked_at_without_being_chosen(page, desktop):
    do(
        desktop,
        lambda db, desk: create_election(db, desk, "pemilu-nasional-2029", "Pemilu Lain"),
    )
    assert page.choice.count() == 2
    place = page.choice.findText("Pemilu Lain", Qt.MatchFlag.MatchStartsWith)
    page.choice.setCurrentIndex(place)
    page.choice.activated.emit(place)
    desktop.settle()
    assert page.election.name == "Pemilu Lain"
    found: list[Any] = []
    desktop.context.worker.ask(page, active_election, found.append)
    desktop.settle()
    assert found[0].name != "Pemilu Lain"


def test_a_closed_election_is_said_to_be_and_offers_no_change(page, desktop):
    page.open_section("compare")
    section = page.sections["compare"]
    assert section.import_button.isVisibleTo(section)
    do(desktop, lambda db, desk: close_election(db, desk, active_election(db).id))
    said = " ".join(one.text() for one in page.findChildren(QLabel))
    assert lists_page.read_only_text(page.election) in said
    assert not section.import_button.isVisibleTo(section)
    section.table.choose("absent")
    assert not section.table.acts.buttons["check"].isVisibleTo(section)
    assert section.table.acts.buttons["person"].isVisibleTo(section)
    section.import_file()
    section.decide()
    assert section.stack.currentIndex() == 0


def test_a_repeat_vote_is_read_only_too(page, desktop):
    def repeat(db, desk):
        source = active_election(db)
        touched = make_psu(db, desk, source.id, "PSU Contoh", source.day + timedelta(days=9))
        made = next(one for one in all_elections(db) if one.psu)
        return touched | choose_active(db, desk, made.id)

    do(desktop, repeat)
    page._wanted = None
    page.read()
    desktop.settle()
    assert page.election.psu
    assert lists_page.read_only_text(page.election)
    assert not lists_page.read_only_text(replace(page.election, psu=False))
    assert not page.sections["compare"].writable


def test_part_and_what_it_keeps_survive_another_language(page, desktop):
    page.open_section("supply")
    page.sections["supply"].kept = "kept"
    page.open_section("ballots")
    desktop.window.build()
    desktop.settle()
    made = desktop.page(ListsPage)
    assert made.current == "ballots"
    made.open_section("supply")
    assert made.sections["supply"].kept == "kept"


def test_the_page_hears_of_everything_that_any_part_shows():
    for name, part in SECTIONS.items():
        assert part().SHOWS <= ListsPage.SHOWS, name
    assert {"proposal", "setting", "movement", "revocation", "dapil", "pair"} <= ListsPage.SHOWS
