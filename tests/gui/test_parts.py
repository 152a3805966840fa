"""The small parts: values as text, fields, dialogs of the system, boxes that wrap."""

from datetime import date
from unittest.mock import Mock

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QWidget

from rutan_desk.domain.identity import Identity
from rutan_desk.domain.lists import Category, ListPlace
from rutan_desk.domain.movement import Moved, Movement
from rutan_desk.domain.person import (
    Citizenship,
    Disability,
    Doubt,
    Kind,
    Marital,
    Presence,
    Sex,
)
from rutan_desk.domain.readiness import readiness
from rutan_desk.domain.standing import standing
from rutan_desk.gui.context import Files
from rutan_desk.gui.fields import PasswordField
from rutan_desk.gui.flow import FlowBox
from rutan_desk.gui.import_page import ImportPage
from rutan_desk.gui.person_facts import doubt_facts, facts_of, movement_facts
from rutan_desk.gui.rows_model import Tone
from rutan_desk.gui.theme import Mode
from rutan_desk.gui.widgets import Notice, tint
from rutan_desk.words.values import NOTHING, place_of, table_text


@pytest.mark.parametrize(
    ("field", "value", "text"),
    [
        ("nik", "3316090101909001", "331609••••••••••"),
        ("nkk", None, NOTHING),
        ("birth_date", date(1990, 1, 2), "02-01-1990"),
        ("sex", Sex.FEMALE, "perempuan"),
        ("marital_status", Marital.ONCE, "pernah kawin"),
        ("disability", Disability.SIGHT, "sensorik netra"),
        ("kind", Kind.STAFF, "petugas"),
        ("presence", Presence.RELEASED, "bebas"),
        ("citizenship", Citizenship.WNA, "WNA"),
        ("street", "Jl. Contoh 1", "Jl. Contoh 1"),
        ("street", "nomor 3316090101909001", "nomor 331609**********"),
        ("doubts", (Doubt("birth_date", "31-02-1990", "birth_date_invalid"),), "“31-02-1990”"),
        ("doubts", (), NOTHING),
    ],
)
def test_a_value_is_worded_and_a_number_masked(field, value, text):
    assert table_text(field, value) == text


def test_block_and_cell_stand_together(make_person):
    assert place_of(make_person(block="A", cell="11")) == "A-11"
    assert place_of(make_person(block=None)) == NOTHING


def test_facts_name_what_is_missing_and_hide_what_is_seldom_there(make_person, election, clock):
    person = make_person(
        rt="001", rw="002", street="Dukuh Contoh", region="33.16.09", mother="IBU CONTOH",
        doubts=(Doubt("admitted_on", "99-99-2028", "admitted_on_invalid"),),
    )  # fmt: skip
    own = standing(person, election, today=clock().date())
    one = readiness(own, ListPlace(Category.UNKNOWN), election, identity=Identity(True))
    facts = {fact.name: fact for fact in facts_of(one)}
    assert facts["Alamat KTP-el"].text.startswith("Dukuh Contoh, RT 001 RW 002, ")
    assert facts["Ibu"].text == "IBU CONTOH"
    assert facts["Ekspirasi"].text == NOTHING
    assert "Ayah" not in facts
    [doubt] = doubt_facts(person)
    assert doubt.text == "“99-99-2028”"
    assert doubt.why


def test_movements_stand_newest_first():
    moved = [
        Moved(person_id=1, movement=Movement.RELEASED, on=date(2028, 1, 2), note="bebas murni"),
        Moved(person_id=1, movement=Movement.READMITTED, on=date(2028, 5, 6)),
    ]
    facts = movement_facts(moved)
    assert [(fact.name, fact.text, fact.why) for fact in facts] == [
        ("06-05-2028", "Masuk kembali", ""),
        ("02-01-2028", "Bebas", "bebas murni"),
    ]


def test_a_password_can_be_looked_at(qtbot):
    field = PasswordField("Sandi")
    qtbot.addWidget(field)
    assert field.edit.echoMode() is QLineEdit.EchoMode.Password
    [eye] = [action for action in field.edit.actions() if action.isCheckable()]
    eye.trigger()
    assert field.edit.echoMode() is QLineEdit.EchoMode.Normal
    eye.trigger()
    assert field.edit.echoMode() is QLineEdit.EchoMode.Password


def test_a_box_goes_on_in_the_next_line(qtbot):
    box = FlowBox(8)
    qtbot.addWidget(box)
    parts = [QLabel("x") for _ in range(3)]
    for part in parts:
        part.setFixedSize(50, 20)
        box.add(part)
    assert box.sizeHint().toTuple() == (166, 20)
    assert box.minimumSizeHint().width() == 50
    assert box.heightForWidth(110) == 48
    box.resize(110, 60)
    box.rearrange()
    assert [part.pos().toTuple() for part in parts] == [(0, 0), (58, 0), (0, 28)]
    box.empty()
    assert box.heightForWidth(110) == 0


def test_a_tint_reaches_the_words(qtbot):
    notice = Notice(Tone.GREEN, "Judul", "Kalimat.")
    qtbot.addWidget(notice)
    tint(notice, Tone.RED)
    assert notice.property("tone") == "red"
    tint(notice, None)
    assert notice.property("tone") == ""


def test_a_name_is_never_taken_for_markup(qtbot):
    notice = Notice(Tone.RED, "<b>NAMA</b>")
    qtbot.addWidget(notice)
    assert notice.title.textFormat() is Qt.TextFormat.PlainText


def test_the_dialogs_of_the_system_begin_where_the_last_file_was(qtbot, tmp_path, monkeypatch):
    parent, begun = QWidget(), []
    qtbot.addWidget(parent)

    def answer(_parent, _title, start, *_kinds):
        begun.append(start)
        return str(tmp_path / "a.xlsx"), ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", answer)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    monkeypatch.setattr(QPrintDialog, "exec", lambda _: QPrintDialog.DialogCode.Rejected)
    files = Files()
    assert files.open(parent, "x", "y") == tmp_path / "a.xlsx"
    assert files.save(parent, "x", "b.pdf", "y") == tmp_path / "a.xlsx"
    assert begun[1] == str(tmp_path / "b.pdf")
    assert files.folder(parent, "x", tmp_path) is None
    assert not files.printer(parent, QPrinter(), 3)


def test_only_one_file_of_this_pc_may_be_dropped(desktop):
    page = desktop.page(ImportPage)

    def accepted(*urls):
        data = QMimeData()
        data.setUrls([QUrl(url) for url in urls])
        event = Mock(mimeData=lambda: data)
        page.drop.dragEnterEvent(event)
        return event.acceptProposedAction.called

    assert accepted("file:///a.xlsx")
    assert not accepted("file:///a.xlsx", "file:///b.xlsx")
    assert not accepted("https://example.org/a.xlsx")


def test_a_key_imports_from_anywhere(desktop, tmp_path, qtbot):
    desktop.files.file = tmp_path / "tiada.xlsx"
    desktop.window.go("history")
    qtbot.keyClick(desktop.window, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    desktop.settle()
    assert desktop.window.room == "import"
    assert desktop.files.asked == ["Pilih daftar orang"]


def test_the_theme_of_the_system_is_followed_when_asked_for(desktop):
    desktop.session.dress(Mode.SYSTEM)
    before = desktop.window.top
    desktop.session._system_changed()
    assert desktop.window.top is not before
    desktop.session.dress(Mode.LIGHT)
    now = desktop.window.top
    desktop.session._system_changed()
    assert desktop.window.top is now
