"""Sorting by several columns without a mouse, and saying so to who does not see the marks."""

import pytest
from PySide6.QtCore import Qt

from rutan_desk.gui.rows_model import Column, RowsModel
from rutan_desk.gui.sort_header import order_words
from rutan_desk.gui.table import RowsTable
from rutan_desk.words.catalog import set_language

CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


@pytest.fixture
def table(qtbot):
    """Two columns, three rows, the keyboard in it."""
    columns: list[Column[tuple[str, str]]] = [
        Column("name", "Name", lambda row: row[0], width=100),
        Column("block", "Block", lambda row: row[1], width=100),
    ]
    model = RowsModel(columns, key=lambda row: row)
    made = RowsTable(model, "People")
    made.let_sort()
    model.show_rows([("B", "1"), ("A", "2"), ("C", "1")])
    qtbot.addWidget(made)
    made.show()
    made.pick_first()
    qtbot.waitExposed(made)
    made.activateWindow()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    return made


def names(table):
    return "".join(table.rows.at(place)[0] for place in range(table.rows.rowCount()))


def test_a_key_sorts_by_the_column_reached_up_down_and_as_given(table, qtbot):
    for wanted in ("ABC", "CBA", "BAC"):
        qtbot.keyClick(table, Qt.Key.Key_S, CONTROL | SHIFT)
        assert names(table) == wanted


def test_another_key_sorts_by_that_column_too(table, qtbot):
    qtbot.keyClick(table, Qt.Key.Key_Right)
    qtbot.keyClick(table, Qt.Key.Key_S, CONTROL | SHIFT)
    assert names(table) == "BCA"
    qtbot.keyClick(table, Qt.Key.Key_Left)
    qtbot.keyClick(table, Qt.Key.Key_S, CONTROL | ALT)
    qtbot.keyClick(table, Qt.Key.Key_S, CONTROL | ALT)
    assert table.rows.order == (("block", False), ("name", True))
    assert names(table) == "CBA"


def test_the_row_and_the_column_stay_under_the_cursor(table, qtbot):
    qtbot.keyClick(table, Qt.Key.Key_Right)
    qtbot.keyClick(table, Qt.Key.Key_S, CONTROL | SHIFT)
    qtbot.keyClick(table, Qt.Key.Key_S, CONTROL | SHIFT)
    assert table.current == ("B", "1")
    assert table.currentIndex().column() == 1


def test_the_order_is_said_in_words(table, qtbot):
    set_language("en")
    qtbot.keyClick(table, Qt.Key.Key_S, CONTROL | SHIFT)
    assert table.accessibleDescription() == "Sorted by Name upwards"
    qtbot.keyClick(table, Qt.Key.Key_Right)
    qtbot.keyClick(table, Qt.Key.Key_S, CONTROL | ALT)
    assert table.accessibleDescription() == "Sorted by Name upwards, Block upwards"
    table.horizontalHeader().setSortIndicator(1, Qt.SortOrder.DescendingOrder)
    assert table.accessibleDescription() == "Sorted by Block downwards"
    table.sort_by([])
    assert table.accessibleDescription() == "Not sorted"
    assert order_words([("X", True)]) == "Sorted by X downwards"


def test_a_bar_shows_the_column_while_the_list_has_the_keyboard(table, qtbot):
    header = table.horizontalHeader()
    before = header.grab().toImage()
    qtbot.keyClick(table, Qt.Key.Key_Right)
    assert header.grab().toImage() != before
