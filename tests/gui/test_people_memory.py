"""Filters in one line at every width; the list found as it was left, in each registry."""

from functools import partial
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt

from rutan_desk.gui import theme
from rutan_desk.gui.people_chips import PeopleChips
from rutan_desk.gui.people_page import PeoplePage
from rutan_desk.gui.people_rows import chip_words
from rutan_desk.gui.people_views import LastViews, SavedView
from rutan_desk.gui.preferences import Preferences
from rutan_desk.gui.widgets import ChipText
from rutan_desk.ops.registry import create_registry, open_registry
from rutan_desk.store.journal import deed
from rutan_desk.store.people import save_people
from rutan_desk.words.catalog import set_language
from tests.conftest import PASSWORD

LEFT = Qt.MouseButton.LeftButton
HEAD = "Budi Contoh"


@pytest.fixture
def page(desktop):
    return desktop.go(PeoplePage)


def restart(desktop, folder=None):
    """Close the window, open the registry again: as after a night."""
    session, folder = desktop.session, folder or desktop.folder
    session.window.closing.done = True
    session.window.close()
    session.leave()
    start = session.window
    clock = session.clock
    session.context.worker.open(
        start, partial(open_registry, folder, HEAD, PASSWORD, clock), session.enter, print
    )
    desktop.settle()
    return desktop.go(PeoplePage)


def test_chip_block_search_and_order_outlive_the_program(desktop, page, qtbot):
    qtbot.mouseClick(page.chips.chip("nik"), LEFT)
    page.list.choose_block("A-01")
    qtbot.keyClicks(page.search, "C")
    page.table.sort_by([("block", False), ("name", True)])
    shown = [page.model.at(at).person.name for at in range(page.model.rowCount())]
    assert 0 < len(shown) < 9
    again = restart(desktop)
    assert again is not page
    assert again.chips.current == "nik"
    assert again.chips.chip("nik").isChecked()
    assert (again.list.block, again.search.text()) == ("A-01", "C")
    assert again.list.tools.block.currentData() == "A-01"
    assert again.model.order == (("block", False), ("name", True))
    assert [again.model.at(at).person.name for at in range(again.model.rowCount())] == shown


def test_a_name_searched_for_is_never_written_down(desktop, page, qtbot):
    qtbot.keyClicks(page.search, "sutrisno")
    again = restart(desktop)
    assert again.search.text() == ""
    desktop.session.preferences.save()
    ini = next(desktop.folder.parent.glob("*.ini")).read_text("utf-8")
    assert "sutrisno" not in ini


def test_another_registry_has_its_own_list(desktop, page, make_person, clock, tmp_path):
    other = tmp_path / "lain"
    registry = create_registry(other, HEAD, PASSWORD, clock)
    with deed(registry.db, registry.desk, "add-person", {"name": "-"}) as act:
        save_people(act, [make_person(1)])
    registry.close()
    page.chips.choose("staff")
    assert restart(desktop, other).chips.current == "all"
    assert restart(desktop).chips.current == "staff"


def test_a_person_found_from_anywhere_is_shown_in_spite_of_it(desktop, page):
    page.chips.choose("staff")
    hidden = next(row.person.id for row in page.list.rows if row.person.kind == "inmate")
    again = restart(desktop)
    again.point_at({"person": hidden})
    assert again.table.current.person.id == hidden


def test_it_is_shown_too_before_the_list_was_read(desktop, page):
    page.chips.choose("staff")
    hidden = next(row.person.id for row in page.list.rows if row.person.kind == "inmate")
    page.leave()
    new = PeoplePage(desktop.context)
    new.read()
    new.point_at({"person": hidden})
    desktop.settle()
    assert new.table.wanted == hidden
    assert new.table.current is not None
    assert new.chips.current == "all"
    new.deleteLater()


def test_few_registries_are_remembered_and_damage_only_forgets(tmp_path):
    preferences = Preferences(tmp_path / "jendela.ini")
    last = LastViews(preferences)
    for number in range(12):
        last.keep(str(number), SavedView("", chip="may"))
    assert last.get("3") is None
    assert last.get("11") == SavedView("", chip="may")
    preferences.keep_state("people/last", preferences.state("nothing"))
    assert last.get("11") is None


def test_a_filter_of_another_version_shows_everybody(desktop, page):
    page.list.last.keep("x", SavedView("", chip="long-gone"))
    page.list.recall("x")
    assert page.chips.current == "all"
    assert page.model.rowCount() == 9


# --- one line


@pytest.mark.parametrize("language", ["id", "en"])
def test_all_chips_of_a_full_prison_stand_in_one_line_at_1366(desktop, language):
    desktop.session.speak(language)
    desktop.window.resize(1366, 768)
    page = desktop.go(PeoplePage)
    counts = (226, 120, 88, 18, 58, 178, 131, 14, 20, 217, 107)
    chips = [
        ChipText(*word, count) for word, count in zip(chip_words().items(), counts, strict=True)
    ]
    page.chips.show_chips(chips, "leaving")
    desktop.settle()
    assert page.chips.more.isVisible()
    shown = [one.name for one in chips if page.chips.chip(one.name).isVisible()]
    assert shown == [one.name for one in chips if one.name not in ("may", "may-not")]
    assert {page.chips.chip(name).y() for name in shown} == {0}


@pytest.fixture
def chips(qtbot):
    set_language("en")
    made = PeopleChips("Filters")
    qtbot.addWidget(made)
    made.show_chips([ChipText(f"c{at}", f"Filter {at}", 20_000) for at in range(9)], "c0")
    made.resize(560, 40)
    made.show()
    return made


def visible(chips):
    return [f"c{at}" for at in range(9) if chips.chip(f"c{at}").isVisible()]


def test_what_has_no_room_goes_into_a_menu_with_counts(chips, qtbot):
    shown = visible(chips)
    assert 2 < len(shown) < 9
    assert chips.more.geometry().right() <= chips.width()
    chips.more.menu().aboutToShow.emit()
    acts = chips.more.menu().actions()
    assert len(acts) == 9 - len(shown)
    assert acts[-1].text().split() == ["Filter", "8", "20000"]
    with qtbot.waitSignal(chips.chosen) as told:
        acts[-1].trigger()
    assert told.args == ["c8"]
    assert chips.chip("c8").isVisible()
    assert chips.chip("c8").isChecked()
    assert chips.more.geometry().right() <= chips.width()


@pytest.mark.parametrize("width", [200, 300, 461, 640, 900, 1200])
def test_never_two_lines_and_nothing_cut(chips, width):
    chips.resize(width, 40)
    parts = [chips.chip(name) for name in visible(chips)]
    if chips.more.isVisible():
        parts.append(chips.more)
    assert chips.heightForWidth(width) <= theme.px(30)
    edges = [(one.x(), one.geometry().right()) for one in parts]
    assert all(left > right for (_, right), (left, _) in pairwise(edges))
    assert edges[-1][1] <= max(width, chips.minimumSizeHint().width())
