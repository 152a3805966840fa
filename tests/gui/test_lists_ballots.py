"""The matrix by home: counted, opened by click and key, exported, printed."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from python_calamine import CalamineWorkbook

from rutan_desk.domain.station import Station, StationKind
from rutan_desk.gui.lists_ballots import BallotsSection
from tests.gui.lists_bench import KUNDEN, Part, texts

LEFT = Qt.MouseButton.LeftButton
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def part(desktop, qtbot):
    """Nine people: three with a home, of whom one in another province."""
    made = Part(desktop, qtbot)
    known = made.people()
    for name, region in (("1", KUNDEN), ("2", "33.15.01"), ("3", "35.22.15")):
        made.change(replace(known[name], region=region))
    made.station(replace(made.stations()[0], region=KUNDEN))
    return made


def test_unknown_addresses_come_first_and_the_sum_last(part):
    section = part.open(BallotsSection)
    table = section.table
    assert texts(table, "home") == [
        "Address unknown", "Kab. Grobogan", "Blora, Kab. Blora",
        "Kab. Bojonegoro, Jawa Timur", "Total",
    ]  # fmt: skip
    assert texts(table, "people") == ["5", "1", "1", "1", "8"]
    assert texts(table, "contest:PPWP") == ["0", "1", "1", "1", "3"]
    assert texts(table, "contest:DPD") == ["0", "1", "1", "0", "2"]
    assert "8 people who can vote here, from 3 home regions; for" in section.text.text()


@pytest.mark.parametrize(
    ("row", "column", "tag"),
    [
        (0, "home", "region:none"),
        (1, "contest:DPD", "region:33.15"),
        (2, "people", "region:33.16.09"),
        (4, "contest:DPD", "ballots:DPD"),
    ],
)
def test_a_click_opens_the_people_a_cell_counts(part, row, column, tag):
    section = part.open(BallotsSection)
    part.click(section.table, row, column)
    assert part.went == [("people", {"filter": tag})]


def test_the_keyboard_opens_them_too_and_a_chip_its_contest(part, qtbot):
    section = part.open(BallotsSection)
    section.arrive()
    qtbot.keyClick(section.table, Qt.Key.Key_Down)
    qtbot.keyClick(section.table, Qt.Key.Key_Return)
    chip = section.chips._parts[1]
    assert chip.text().split() == ["DPD", "(red)", "2"]
    qtbot.mouseClick(chip, LEFT)
    assert part.went == [
        ("people", {"filter": "region:33.15"}), ("people", {"filter": "ballots:DPD"}),
    ]  # fmt: skip


def test_another_station_counts_only_its_own(part, qtbot):
    election = part.stations()[0].election_id
    part.station(
        Station(election_id=election, number="004", kind=StationKind.SUPPORTING, region=KUNDEN)
    )
    section = part.open(BallotsSection)
    qtbot.keyClick(section.choice, Qt.Key.Key_End)
    part.desktop.settle()
    assert section.choice.station.number == "004"
    assert section.table.rows.rowCount() == 0
    assert section.empty.isVisible()
    qtbot.mouseClick(section.export_button, LEFT)
    assert section.problem.count() == 1
    assert part.desktop.files.asked == []


def test_the_export_is_what_is_shown(part, qtbot, tmp_path):
    section = part.open(BallotsSection)
    part.desktop.files.target = tmp_path / "matriks.xlsx"
    qtbot.mouseClick(section.export_button, LEFT)
    part.desktop.settle()
    rows = CalamineWorkbook.from_path(str(tmp_path / "matriks.xlsx")).get_sheet_by_index(0)
    assert rows.to_python()[0] == ["Home region", "People", "PPWP", "DPD", "DPR", "Not certain"]
    assert rows.to_python()[-1][:4] == ["Total", "8", "3", "2"]
    assert (part.newest().kind, part.newest().details["table"]) == ("export", "ballot-matrix")
    assert "matriks.xlsx" in part.said[-1]


def test_a_file_that_cannot_be_written_is_said_in_its_place(part, qtbot, tmp_path):
    section = part.open(BallotsSection)
    part.desktop.files.target = tmp_path / "tidak ada" / "matriks.xlsx"
    qtbot.mouseClick(section.export_button, LEFT)
    part.desktop.settle()
    assert section.problem.count() == 1
    assert part.said == []


def test_it_is_printed_for_kpu(part, qtbot, tmp_path):
    section = part.open(BallotsSection)
    qtbot.mouseClick(section.print_button, LEFT)
    part.desktop.settle()
    dialog = section.paper
    assert dialog.printed.report == "ballot-matrix"
    assert "For KPU" in dialog.text.text()
    part.desktop.files.target = tmp_path / "matriks.pdf"
    qtbot.mouseClick(dialog.save_button, LEFT)
    part.desktop.settle()
    assert part.newest().details["report"] == "ballot-matrix"
    assert part.desktop.files.asked[-1].startswith("Ballots by home region ")


def test_a_change_elsewhere_is_seen_at_once(part):
    section = part.open(BallotsSection)
    part.change(replace(part.people()["4"], region=KUNDEN))
    section.refresh(frozenset({"person"}))
    part.desktop.settle()
    assert texts(section.table, "people") == ["4", "1", "2", "1", "8"]


def test_without_room_it_scrolls_sideways_and_every_stop_has_a_name(part, reach):
    section = part.open(BallotsSection, width=460)
    assert section.table.columnWidth(0) >= 200
    assert section.table.horizontalScrollBar().maximum() > 0
    assert reach(part.window) >= 6


def test_the_station_survives_another_language(part):
    section = part.open(BallotsSection)
    section.choice.wanted = part.stations()[0].id
    kept = section.remember()
    again = part.open(BallotsSection)
    again.restore(kept)
    again.read()
    part.desktop.settle()
    assert again.choice.station.number == "901"
