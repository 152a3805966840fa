"""The list of people and the person beside it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from rutan_desk.gui.people_page import PeoplePage
from rutan_desk.gui.people_rows import person_row


def names(page):
    return [page.model.at(place).person.name for place in range(page.model.rowCount())]


def words(widget):
    return "\n".join(found.text() for found in widget.findChildren(QLabel))


def test_everybody_is_shown_and_counted(desktop):
    page = desktop.page(PeoplePage)
    assert len(names(page)) == 9
    assert page.head.text.text() == "9 dari 9 ditampilkan"
    assert page.chips.chip("may").text() == "Berhak  8"
    assert page.chips.chip("may-not").text() == "Tidak berhak  1"
    assert page.chips.chip("nik").text() == "NIK bermasalah  1"
    assert page.chips.chip("staff").text() == "Petugas  1"


def test_the_search_field_has_the_keyboard_and_narrows(desktop, qtbot):
    page = desktop.go(PeoplePage)
    assert QApplication.focusWidget() is page.search
    qtbot.keyClicks(page.search, "sutris")
    assert names(page) == ["SUTRISNO BIN KARTO"]
    assert page.head.text.text() == "1 dari 9 ditampilkan"


def test_a_search_ignores_punctuation_and_looks_into_alias_number_and_register(desktop, qtbot):
    page = desktop.go(PeoplePage)
    for typed in ("gembul", "a iii 021", "A.III.021/2028", "3316 0901 0190 9006"):
        page.search.clear()
        qtbot.keyClicks(page.search, typed)
        assert names(page) == ["SUTRISNO BIN KARTO"], typed


def test_nobody_found_says_why_and_leads_back(desktop, qtbot):
    page = desktop.go(PeoplePage)
    qtbot.keyClicks(page.search, "tidak ada")
    assert page.stack.currentWidget() is page.empty
    assert page.empty.title.text() == "Tidak ada yang cocok"
    qtbot.mouseClick(page.empty.button, Qt.MouseButton.LeftButton)
    assert len(names(page)) == 9
    assert page.stack.currentWidget() is page.table


def test_a_chip_filters_and_another_one_replaces_it(desktop, qtbot):
    page = desktop.go(PeoplePage)
    qtbot.mouseClick(page.chips.chip("may-not"), Qt.MouseButton.LeftButton)
    assert names(page) == ["LIM CONTOH HOCK"]
    qtbot.mouseClick(page.chips.chip("action"), Qt.MouseButton.LeftButton)
    assert names(page) == ["PAIJO CONTOH"]
    assert not page.chips.chip("may-not").isChecked()


def test_the_person_says_why_not_and_by_which_article(desktop, qtbot):
    page = desktop.go(PeoplePage)
    qtbot.keyClicks(page.search, "lim")
    desktop.settle()
    said = words(page.panel).replace("\N{NO-BREAK SPACE}", " ")
    assert "Tidak berhak" in said
    assert "Bukan warga negara Indonesia (UU 7/2017 ps. 198 ayat (1))." in said


def test_the_person_names_the_next_step_who_takes_it_and_until_when(desktop, qtbot):
    page = desktop.go(PeoplePage)
    qtbot.keyClicks(page.search, "paijo")
    desktop.settle()
    said = words(page.panel)
    assert "Cari NIK" in said
    assert "Dukcapil setempat, paling lambat" in said


def test_the_row_chosen_stays_chosen_while_others_go(desktop, qtbot):
    page = desktop.go(PeoplePage)
    page.table.pick(page.model.at(5).person.id)
    chosen = page.table.current.person.name
    qtbot.keyClicks(page.search, chosen[:5].lower())
    assert page.table.current.person.name == chosen
    page.search.clear()
    page.table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    assert page.table.current.person.name == chosen


def test_arrows_lead_from_the_search_into_the_list_and_copy_takes_the_row(desktop, qtbot):
    page = desktop.go(PeoplePage)
    qtbot.keyClicks(page.search, "sutris")
    qtbot.keyClick(page.search, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is page.table
    qtbot.keyClick(page.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QApplication.clipboard().text()
    assert copied.startswith("SUTRISNO BIN KARTO (alias GEMBUL)\tA.III.021/2028\t")
    assert "3316090101909006" not in copied


def test_a_nik_is_masked_in_the_list(desktop):
    page = desktop.page(PeoplePage)
    column = next(at for at, one in enumerate(page.model.columns) if one.name == "nik")
    shown = [page.model.index(row, column).data() for row in range(page.model.rowCount())]
    assert set(shown) == {"331609••••••••••", "–"}


def test_a_search_key_never_joins_two_fields(desktop):
    row = desktop.page(PeoplePage).model.at(0)
    assert "|" in person_row(row.standing).hay
