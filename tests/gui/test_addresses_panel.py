"""The queue of addresses, worked from start to end by keys alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from rutan_desk.gui.addresses_panel import AddressesPanel
from rutan_desk.ops.history import undo_last
from rutan_desk.store import regions
from rutan_desk.store.people import all_people
from rutan_desk.words.catalog import tr

KUNDEN, CEPU = "33.16.09.1015", "33.16.05"


@pytest.fixture
def people(make_person):
    """Two places for three people, one address nobody understands, two without any."""
    written = [
        "RT 03 RW 02 Ds. Kunden Kec. Blora",
        "RT 03 RW 02 Desa Kunden, Kec. Blora",
        "CEPU, BLORA",
        "ZZQ XQQ",
        None,
    ]
    return [make_person(number, street=text) for number, text in enumerate(written, 1)]


@pytest.fixture
def panel(desktop, qtbot):
    """The panel with the queue read, the keyboard in the suggestions."""
    made = AddressesPanel(desktop.context)
    qtbot.addWidget(made)
    made.resize(1100, 600)
    made.show()
    made.activateWindow()
    made.read()
    desktop.settle()
    made.begin()
    QApplication.processEvents()
    return made


def regions_of(desktop):
    found: dict[str, tuple[str | None, ...]] = {}

    def read(db):
        return {one.name[-1]: (one.region, one.rt, one.rw) for one in all_people(db)}

    desktop.context.worker.ask(desktop.window, read, found.update)
    desktop.settle()
    return found


def places(panel):
    return [panel.model.at(row).place for row in range(panel.model.rowCount())]


def test_the_best_suggestion_of_the_largest_place_is_ready(panel):
    assert places(panel) == ["Ds Kunden, Kec Blora", "Cepu, Blora", "Zzq Xqq"]
    assert panel.list.hasFocus()
    assert panel.code == KUNDEN
    assert panel.apply_button.text() == tr("Apply to {count} people").format(count=2)


def test_enter_applies_and_goes_on(panel, desktop, qtbot):
    counts: list[int] = []
    panel.counted.connect(counts.append)
    qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    desktop.settle()
    assert regions_of(desktop)["1"] == regions_of(desktop)["2"] == (KUNDEN, "03", "02")
    assert places(panel) == ["Cepu, Blora", "Zzq Xqq"]
    assert (panel.place.text(), panel.code, counts[-1]) == ("Cepu, Blora", CEPU, 2)
    assert panel.list.hasFocus()


def test_arrows_choose_another_suggestion(panel, desktop, qtbot):
    qtbot.keyClick(panel.list, Qt.Key.Key_Down)
    second = panel.choices.at(1).code
    qtbot.keyClick(panel.list, Qt.Key.Key_Enter)
    desktop.settle()
    assert regions_of(desktop)["1"][0] == second


def test_s_skips_and_the_place_comes_last(panel, desktop, qtbot):
    qtbot.keyClick(panel.list, Qt.Key.Key_S)
    assert panel.place.text() == "Cepu, Blora"
    assert places(panel)[-1] == "Ds Kunden, Kec Blora"
    panel.read()
    desktop.settle()
    assert places(panel)[-1] == "Ds Kunden, Kec Blora"
    qtbot.keyClick(panel.list, Qt.Key.Key_S)
    assert panel.place.text() == "Zzq Xqq"
    assert regions_of(desktop)["1"][0] is None


def test_without_a_suggestion_the_place_is_looked_for(panel, desktop, qtbot):
    panel.table.pick(("zzq xqq", None))
    assert panel.none.isVisible()
    assert not panel.apply_button.isEnabled()
    panel.begin()
    assert panel.field.edit.hasFocus()
    qtbot.keyClicks(panel.field.edit, "jepon")
    desktop.settle()
    assert not panel.apply_button.isEnabled()
    qtbot.keyClick(panel.field.edit, Qt.Key.Key_Return)
    assert panel.code == "33.16.08"
    assert panel.apply_button.hasFocus()
    qtbot.keyClick(panel.apply_button, Qt.Key.Key_Space)
    desktop.settle()
    assert regions_of(desktop)["4"][0] == "33.16.08"


def test_another_place_goes_before_the_suggestion(panel, desktop, qtbot):
    panel.field.edit.setFocus()
    qtbot.keyClicks(panel.field.edit, "kunden s")
    desktop.settle()
    assert not panel.apply_button.isEnabled()
    qtbot.keyClick(panel.field.edit, Qt.Key.Key_Return)
    assert panel.code == "33.11.02.2008"


def test_a_typed_s_skips_nothing(panel, desktop, qtbot):
    panel.field.edit.setFocus()
    qtbot.keyClicks(panel.field.edit, "seso")
    desktop.settle()
    assert panel.place.text() == "Ds Kunden, Kec Blora"


def test_undo_brings_the_place_back(panel, desktop, qtbot):
    qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    desktop.settle()
    desktop.context.worker.do(undo_last)
    desktop.settle()
    assert "Ds Kunden, Kec Blora" in places(panel)


def test_when_all_have_their_code_it_says_so(panel, desktop, qtbot):
    for _ in range(2):
        qtbot.keyClick(panel.list, Qt.Key.Key_Return)
        desktop.settle()
    panel.field.edit.setFocus()
    qtbot.keyClicks(panel.field.edit, "33.16.05")
    desktop.settle()
    assert panel.field.edit.hasFocus()
    panel.apply()
    desktop.settle()
    assert panel.empty.isVisible()
    assert panel.empty.title.text() == tr("No address waits for its code")


def test_escape_asks_to_leave(panel, qtbot):
    with qtbot.waitSignal(panel.left, timeout=1000):
        qtbot.keyClick(panel.list, Qt.Key.Key_Escape)


def test_every_tab_stop_has_a_name(panel, reach):
    assert reach(panel) >= 5
    assert all(one.accessibleName() for one in panel.work.findChildren(QPushButton))


def test_the_window_starts_without_the_villages(desktop):
    regions._villages.cache_clear()
    desktop.window.pages["people"].read()
    desktop.settle()
    assert regions._villages.cache_info().currsize == 0
