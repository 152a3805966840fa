"""The proposal: who goes out, who is held back, what changed, what was sent, which columns."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from python_calamine import CalamineWorkbook

from rutan_desk.domain.movement import Movement
from rutan_desk.gui.lists_proposal import OTHER_PAPERS, ProposalSection
from rutan_desk.gui.print_catalogue import paper
from rutan_desk.ops.elections import close_election
from rutan_desk.ops.people import move_person
from rutan_desk.ops.proposal_files import proposal_columns
from tests.gui.lists_bench import KUNDEN, TODAY, Part, texts

LEFT, ALT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.AltModifier
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def part(desktop, qtbot):
    """Two whole people; the other inmates lack nearly everything."""
    made = Part(desktop, qtbot)
    made.station(replace(made.stations()[0], region=KUNDEN))
    for number in ("1", "2"):
        made.change(complete(made.people()[number], number))
    return made


def complete(person, number):
    return replace(
        person, nkk=f"33160901019{int(number):05}", birth_place="BLORA", rt="001", rw="002",
        street=f"DUKUH CONTOH {number}", region=KUNDEN,
    )  # fmt: skip


def export(part, section, path, qtbot):
    part.desktop.files.target = path
    qtbot.mouseClick(section.export_button, LEFT)
    part.desktop.settle()


def rows_of(path):
    return CalamineWorkbook.from_path(str(path)).get_sheet_by_index(0).to_python()


def test_who_goes_out_and_who_is_held_back_with_every_reason(part, qtbot):
    section = part.open(ProposalSection)
    assert texts(section.tables.tables["proposed"], "name") == ["ORANG CONTOH 1", "ORANG CONTOH 2"]
    assert section.facts.text().startswith("2 people to propose, 5 held back.")
    assert "3316090101909001" not in "".join(texts(section.tables.tables["proposed"], "nik"))
    qtbot.mouseClick(section.tables.chips.chip("held"), LEFT)
    held = section.tables.tables["held"]
    assert "ORANG CONTOH 3" in texts(held, "name")
    assert "NKK missing, birth place missing" in texts(held, "reasons")[0]
    part.click(held, 0, "reasons")
    [(room, what)] = part.went
    assert (room, what["person"]) == ("people", held.rows.at(0).person.id)


def test_enter_opens_the_person(part, qtbot):
    section = part.open(ProposalSection)
    section.arrive()
    table = section.tables.tables["proposed"]
    qtbot.keyClick(table, Qt.Key.Key_Down)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert part.went == [("people", {"person": part.people()["2"].id})]


def test_the_form_is_written_with_the_letter_and_kept_as_sent(part, qtbot, tmp_path):
    section = part.open(ProposalSection)
    qtbot.keyClicks(section.letter, "1290/PL.02-SD/14/2029")
    export(part, section, tmp_path / "usulan.xlsx", qtbot)
    rows = rows_of(tmp_path / "usulan.xlsx")
    assert rows[0][0] == "Dasar: 1290/PL.02-SD/14/2029"
    assert any("ORANG CONTOH 2" in row for row in rows)
    assert part.said[-1] == "2 lines saved for KPU: usulan.xlsx"
    assert part.newest().kind == "export-proposal"
    assert part.desktop.files.asked[-1] == "Proposal to KPU 2029-01-24.xlsx"
    qtbot.mouseClick(section.tables.chips.chip("sent"), LEFT)
    assert texts(section.tables.tables["sent"], "day") == ["24 January 2029"]
    assert texts(section.tables.tables["sent"], "lines") == ["2"]
    assert not section.export_button.isEnabled()
    assert "Last sent on 24 January 2029." in section.facts.text()


def test_only_what_changed_is_shown_and_sent_the_next_time(part, qtbot, tmp_path):
    section = part.open(ProposalSection)
    export(part, section, tmp_path / "usulan.xlsx", qtbot)
    known = part.people()
    part.change(replace(known["1"], street="JL. BARU"))
    part.do(lambda db, desk: move_person(db, desk, known["2"].id, Movement.DIED, TODAY))
    part.change(complete(known["3"], "3"))
    section.refresh(frozenset({"person"}))
    part.desktop.settle()
    qtbot.mouseClick(section.tables.chips.chip("changes"), LEFT)
    table = section.tables.tables["changes"]
    assert texts(table, "change") == ["Changed", "No longer", "New"]
    assert texts(table, "code") == ["U", "1", "B"]
    assert texts(table, "detail") == ["Street: DUKUH CONTOH 1, now JL. BARU", "died", ""]
    assert section.export_button.text().strip() == "Export the changes…"
    export(part, section, tmp_path / "perubahan.xlsx", qtbot)
    assert any("JL. BARU" in row for row in rows_of(tmp_path / "perubahan.xlsx"))
    assert part.newest().details["purpose"] == "difference"
    assert table.rows.rowCount() == 0
    assert section.tables.empty.title.text() == "Nothing to export"


def test_nothing_to_export_says_so_before_asking_for_a_file(part, qtbot, tmp_path):
    section = part.open(ProposalSection)
    qtbot.mouseClick(section.tables.chips.chip("changes"), LEFT)
    assert section.tables.empty.title.text() == "Nothing was sent yet"
    export(part, section, tmp_path / "x.xlsx", qtbot)
    assert part.desktop.files.asked == []
    assert section.problem.count() == 1
    assert not (tmp_path / "x.xlsx").exists()


def test_a_closed_election_sends_nothing_more(part):
    election = part.stations()[0].election_id
    part.do(lambda db, desk: close_election(db, desk, election))
    section = part.open(ProposalSection)
    assert not section.export_button.isEnabled()
    assert section.print_button.isEnabled()


def test_what_is_in_front_is_what_is_printed(part, qtbot):
    section = part.open(ProposalSection)
    qtbot.mouseClick(section.print_button, LEFT)
    part.desktop.settle()
    assert section.paper.printed.report == "kpu-proposal"
    section.paper.close()
    qtbot.mouseClick(section.tables.chips.chip("changes"), LEFT)
    qtbot.mouseClick(section.print_button, LEFT)
    part.desktop.settle()
    assert section.paper.printed.report == "kpu-difference"
    section.paper.close()


@pytest.mark.parametrize("name", OTHER_PAPERS)
def test_other_papers_for_kpu_are_in_a_menu(part, name):
    section = part.open(ProposalSection)
    section.more_button.menu().actions()[OTHER_PAPERS.index(name)].trigger()
    part.desktop.settle()
    assert section.paper.printed.report == paper(name).report
    section.paper.close()


@pytest.fixture
def columns(part, qtbot):
    """The section, and the dialog of its columns."""
    section = part.open(ProposalSection)
    qtbot.mouseClick(section.columns_button, LEFT)
    part.desktop.settle()
    return section, section.dialog


def test_columns_are_left_out_renamed_and_moved_and_the_preview_follows(
    part, columns, qtbot, tmp_path
):
    section, dialog = columns
    rows = {one.field: one for one in dialog.rows}
    qtbot.keyClick(rows["number"].use, Qt.Key.Key_Space)
    rows["nik"].heading.selectAll()
    qtbot.keyClicks(rows["nik"].heading, "NOMOR INDUK")
    rows["name"].heading.setFocus()
    qtbot.keyClick(rows["name"].heading, Qt.Key.Key_Up, ALT)
    qtbot.keyClick(rows["name"].heading, Qt.Key.Key_Up, ALT)
    assert dialog.preview.texts[:4] == ["Nama", "No KK", "NOMOR INDUK", "Tempat Lahir"]
    assert "No" not in dialog.preview.texts
    qtbot.mouseClick(dialog.save_button, LEFT)
    part.desktop.settle()
    kept = part.ask(proposal_columns)
    assert [one.heading for one in kept[:3]] == ["Nama", "No KK", "NOMOR INDUK"]
    export(part, section, tmp_path / "usulan.xlsx", qtbot)
    assert any(row[:3] == ["Nama", "No KK", "NOMOR INDUK"] for row in rows_of(
        tmp_path / "usulan.xlsx"))  # fmt: skip


def test_a_wrong_map_is_said_and_cannot_be_saved(columns, qtbot):
    _section, dialog = columns
    rows = {one.field: one for one in dialog.rows}
    qtbot.keyClick(rows["name"].use, Qt.Key.Key_Space)
    assert "column with the name is needed" in dialog.problem.text()
    assert not dialog.save_button.isEnabled()
    qtbot.keyClick(rows["name"].use, Qt.Key.Key_Space)
    rows["name"].heading.setText("NIK")
    assert dialog.problem.text() == "Two columns have the heading “NIK”."
    rows["name"].heading.setText(" ")
    assert "has no heading" in dialog.problem.text()
    qtbot.mouseClick(dialog.form_button, LEFT)
    assert dialog.save_button.isEnabled()
    assert dialog.preview.texts[:3] == ["No", "No KK", "NIK"]
    dialog.close()


def test_kpus_own_form_can_be_brought_back(part, columns, qtbot):
    section, dialog = columns
    before = part.ask(proposal_columns)
    qtbot.keyClick(dialog.rows[0].use, Qt.Key.Key_Space)
    qtbot.mouseClick(dialog.save_button, LEFT)
    part.desktop.settle()
    assert part.ask(proposal_columns) != before
    qtbot.mouseClick(section.columns_button, LEFT)
    part.desktop.settle()
    assert not section.dialog.rows[-1].use.isChecked()
    qtbot.mouseClick(section.dialog.form_button, LEFT)
    qtbot.mouseClick(section.dialog.save_button, LEFT)
    part.desktop.settle()
    assert part.ask(proposal_columns) == before


def test_every_stop_has_a_name_and_the_letter_survives(part, columns, reach):
    section, dialog = columns
    assert reach(dialog) > 19
    dialog.close()
    assert reach(part.window) >= 8
    section.letter.setText("12/PL")
    section.tables.choose("held")
    kept = section.remember()
    again = part.open(ProposalSection)
    again.restore(kept)
    part.desktop.settle()
    assert (again.letter.text(), again.tables.current) == ("12/PL", "held")


def test_little_room_leaves_out_what_is_least_needed(part):
    section = part.open(ProposalSection, width=560)
    table = section.tables.tables["proposed"]
    shown = [one.name for one in table.shown_columns()]
    assert shown[:2] == ["station", "name"]
    assert "address" not in shown
    assert table.columnWidth(1) >= 120
