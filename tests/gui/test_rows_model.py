"""The model and table of every list."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from rutan_desk.domain.names import squeezed
from rutan_desk.gui import theme
from rutan_desk.gui.delegate import RunsDelegate
from rutan_desk.gui.rows_model import ROW, Column, RowsModel, Run, Tone
from rutan_desk.gui.table import RowsTable

ROWS = ["Sutrisno", "abdul M.", "Paijo", "Siti R."]


@pytest.fixture
def model(qapp):
    made = RowsModel(
        [
            Column("name", "Nama", str, squeezed, width=80),
            Column(
                "state",
                "Keadaan",
                lambda row: str(len(row)),
                len,
                runs=lambda row: (Run(row, Tone.GREEN), Run(row, Tone.STRUCK)),
            ),
        ],
        key=str,
        haystack=squeezed,
        tinted=lambda row: row == "Paijo",
    )
    made.show_rows(ROWS)
    return made


def shown(model):
    return [model.at(place) for place in range(model.rowCount())]


def test_qt_finds_no_fault_with_the_model(model, qtmodeltester):
    qtmodeltester.check(model)
    model.search("s")
    qtmodeltester.check(model)


def test_search_filter_and_order_work_together(model):
    model.sort(0)
    assert shown(model) == ["abdul M.", "Paijo", "Siti R.", "Sutrisno"]
    model.search("S")
    model.keep_only(lambda row: row != "Paijo")
    assert shown(model) == ["Siti R.", "Sutrisno"]
    model.sort(1, Qt.SortOrder.DescendingOrder)
    assert shown(model) == ["Sutrisno", "Siti R."]
    model.sort(-1)
    model.keep_only(None)
    assert shown(model) == ["Sutrisno", "Siti R."]
    model.search("")
    assert shown(model) == ROWS


def test_new_rows_keep_search_and_order(model):
    model.sort(0)
    model.search("a")
    model.show_rows([*ROWS, "Anton"])
    assert shown(model) == ["abdul M.", "Anton", "Paijo"]


def test_a_search_without_letters_shows_everybody(model):
    model.search(" .-/ ")
    assert shown(model) == ROWS


def test_the_row_itself_and_headings_are_there(model):
    assert model.index(2, 0).data(ROW) == "Paijo"
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Keadaan"
    assert model.headerData(1, Qt.Orientation.Vertical) == 2
    assert model.row_of("nobody") is None


def test_a_row_chosen_and_filtered_away_comes_back(model, qtbot):
    table = RowsTable(model, "Daftar")
    qtbot.addWidget(table)
    table.pick("Siti R.")
    model.search("paijo")
    assert table.current is None
    assert table.wanted == "Siti R."
    model.search("")
    assert table.current == "Siti R."


def test_the_row_chosen_stays_in_sight_when_the_table_gets_lower(model, qtbot):
    model.show_rows([f"orang {number}" for number in range(40)])
    table = RowsTable(model, "Daftar")
    qtbot.addWidget(table)
    table.resize(300, 400)
    table.show()
    table.pick("orang 9")
    height = table.viewport().height()
    assert table.visualRect(table.currentIndex()).bottom() < height
    table.resize(300, 200)
    assert table.visualRect(table.currentIndex()).bottom() < table.viewport().height()
    table.verticalScrollBar().setValue(0)
    table.resize(300, 400)
    table.verticalScrollBar().setValue(20 * theme.ROW_HEIGHT)
    table.resize(300, 300)
    assert table.verticalScrollBar().value() == 20 * theme.ROW_HEIGHT


def test_a_pill_and_the_ground_are_painted_in_the_colours_of_the_theme(model, qtbot):
    table = RowsTable(model, "Daftar")
    qtbot.addWidget(table)
    delegate = RunsDelegate(table)
    image = QImage(300, 32, QImage.Format.Format_RGB32)
    image.fill("white")
    option = QStyleOptionViewItem()
    option.rect = image.rect()
    option.widget = table
    painter = QPainter(image)
    delegate.paint(painter, option, model.index(2, 1))
    painter.end()
    colours = {image.pixelColor(x, 12).name() for x in range(image.width())}
    assert theme.colour("green_fill") in colours
    assert theme.colour("selected") in colours
    assert delegate.sizeHint(option, model.index(2, 1)).height() == theme.ROW_HEIGHT
