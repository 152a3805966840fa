"""The start screen: made, opened, refused, recovered, restored, tried."""

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from rutan_desk.gui.main_window import MainWindow
from rutan_desk.gui.printing import page_size
from rutan_desk.gui.start import StartWindow
from rutan_desk.ops.registry import (
    back_up,
    create_registry,
    open_registry,
    preset_settings,
    recovery_key,
)
from rutan_desk.store.place import Place, PlaceWarning
from rutan_desk.store.settings import read_settings
from rutan_desk.words.place import place_text
from tests.conftest import PASSWORD
from tests.gui.conftest import HEAD, settle

if TYPE_CHECKING:
    from rutan_desk.domain.settings import Settings

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def start(session, tmp_path):
    folder = tmp_path / "data"
    folder.mkdir()
    made = session.start(folder)
    settle(session.context.worker)
    return made


@pytest.fixture
def known(session, tmp_path, clock):
    """The start screen of a folder that holds a registry, and its recovery key."""
    folder = tmp_path / "ada"
    registry = create_registry(folder, HEAD, PASSWORD, clock)
    key = " ".join(recovery_key(registry).groups)
    back_up(registry, tmp_path / "cadangan.rutan")
    registry.close()
    made = session.start(folder)
    settle(session.context.worker)
    return made, key


def said(widget):
    return "\n".join(one.text() for one in widget.findChildren(QLabel) if one.isVisibleTo(widget))


def test_an_empty_folder_is_asked_what_to_do(start):
    assert start.stack.current is start.welcome
    assert str(start.folder) in start.folder_name.text()
    assert start.welcome.make.text().strip() == "Buat registri baru"


def test_a_registry_is_made_only_after_a_group_was_typed_back(session, start, tmp_path, qtbot):
    qtbot.mouseClick(start.welcome.make, LEFT)
    form, sheet = start.create_form, start.sheet
    assert QApplication.focusWidget() is form.head.edit
    qtbot.keyClicks(form.head.edit, HEAD)
    qtbot.keyClicks(form.passwords.first.edit, "gajah biru terbang")
    assert form.passwords.strength.text() == "Kuat."
    qtbot.keyClicks(form.passwords.second.edit, "gajah biru terbang")
    qtbot.keyClick(form.passwords.second.edit, Qt.Key.Key_Return)
    settle(session.context.worker)
    assert start.stack.current is sheet
    assert not sheet.submit.isVisibleTo(start)
    session.files.target = tmp_path / "lembar.pdf"
    qtbot.mouseClick(sheet.save_button, LEFT)
    settle(session.context.worker)
    assert session.files.target.read_bytes().startswith(b"%PDF-")
    assert not any(one.isVisibleTo(start) for one in sheet.key_labels)
    qtbot.keyClicks(sheet.group.edit, "AAAA AAAA")
    qtbot.mouseClick(sheet.submit, LEFT)
    assert "Itu bukan kelompok" in said(sheet)
    assert session.window is start
    sheet.group.edit.clear()
    qtbot.keyClicks(sheet.group.edit, sheet._groups[sheet.asked].lower())
    qtbot.keyClick(sheet.group.edit, Qt.Key.Key_Return)
    settle(session.context.worker)
    assert isinstance(session.window, MainWindow)
    assert session.window.top.prison.text() == preset_settings("blora").prison
    assert session.preferences.folder == start.folder


def test_the_group_asked_for_is_not_always_the_same(start):
    asked = set()
    for _ in range(60):
        start.sheet._show((tuple("ABCDEFGH"), b""))
        asked.add(start.sheet.asked)
    assert len(asked) > 1


def test_the_sheet_may_be_printed_instead(session, start, tmp_path, qtbot):
    start.show_form(start.create_form)
    start.create_form.head.edit.setText(HEAD)
    start.create_form.passwords.first.edit.setText(PASSWORD)
    start.create_form.passwords.second.edit.setText(PASSWORD)
    start.create_form.send()
    settle(session.context.worker)
    qtbot.mouseClick(start.sheet.print_button, LEFT)
    assert not start.sheet.kept
    session.files.paper = tmp_path / "kertas.pdf"
    qtbot.mouseClick(start.sheet.print_button, LEFT)
    settle(session.context.worker)
    assert start.sheet.kept
    start.home()
    assert start.stack.current is start.sheet


@pytest.mark.parametrize("anyway", [True, False])
def test_a_sheet_that_does_not_fit_the_printer_is_not_printed_unasked(
    session, start, tmp_path, qtbot, monkeypatch, anyway
):
    ask = session.files.printer

    def other_paper(parent, printer, pages):
        given = ask(parent, printer, pages)
        printer.setPageSize(page_size("Legal"))
        return given

    monkeypatch.setattr(session.files, "printer", other_paper)
    session.files.paper = tmp_path / "kertas.pdf"
    start.show_form(start.create_form)
    start.create_form.head.edit.setText(HEAD)
    start.create_form.passwords.first.edit.setText(PASSWORD)
    start.create_form.passwords.second.edit.setText(PASSWORD)
    start.create_form.send()
    settle(session.context.worker)
    sheet = start.sheet
    qtbot.mouseClick(sheet.print_button, LEFT)
    settle(session.context.worker)
    assert sheet.bar.asks
    assert "216 × 356 mm" in said(sheet)
    assert not session.files.paper.exists()
    assert not sheet.save_button.isEnabled()
    qtbot.mouseClick(sheet.bar.anyway_button if anyway else sheet.bar.cancel_button, LEFT)
    settle(session.context.worker)
    assert (sheet.kept, session.files.paper.exists()) == (anyway, anyway)
    assert sheet.bar.isHidden()
    assert sheet.print_button.isEnabled()


def test_what_is_missing_is_said_under_its_field(start):
    start.show_form(start.create_form)
    form = start.create_form
    form.send()
    assert form.head.problem.text() == "Ketik nama Anda."
    form.head.edit.setText(HEAD)
    form.passwords.first.edit.setText("pendek")
    form.send()
    assert "paling sedikit 8" in form.passwords.first.problem.text()
    form.passwords.first.edit.setText("cukup panjang")
    form.passwords.second.edit.setText("lain sekali")
    form.send()
    assert form.passwords.second.problem.text() == "Kedua sandi berbeda."
    form.preset.setCurrentIndex(1)
    form.send()
    assert form.prison.isVisibleTo(start)
    assert form.prison.problem.text() == "Ketik nama Rutan."


def test_another_prison_gets_the_name_typed(session, start, clock, tmp_path):
    start.show_form(start.create_form)
    form = start.create_form
    form.preset.setCurrentIndex(1)
    form.prison.edit.setText("Rutan Contoh Lain")
    form.head.edit.setText(HEAD)
    form.passwords.first.edit.setText(PASSWORD)
    form.passwords.second.edit.setText(PASSWORD)
    form.send()
    settle(session.context.worker)
    found: list[Settings] = []
    session.context.worker.ask(start, read_settings, found.append)
    settle(session.context.worker)
    assert found[0].prison == "Rutan Contoh Lain"


def test_the_password_opens(session, known, qtbot):
    start, _ = known
    assert start.stack.current is start.open_form
    assert start.open_form.officer.currentText() == HEAD
    assert QApplication.focusWidget() is start.open_form.password.edit
    qtbot.keyClicks(start.open_form.password.edit, PASSWORD)
    qtbot.keyClick(start.open_form.password.edit, Qt.Key.Key_Return)
    settle(session.context.worker)
    assert isinstance(session.window, MainWindow)
    assert session.preferences.officer == HEAD


def test_a_wrong_password_is_a_sentence_and_the_wait_is_counted_down(session, known, qtbot):
    start, _ = known
    form = start.open_form
    for _ in range(4):
        qtbot.keyClicks(form.password.edit, "salah sekali")
        form.send()
        settle(session.context.worker)
    assert f"Itu bukan sandi {HEAD}." in said(form) or "Tunggu" in said(form)
    assert not form.submit.isEnabled()
    left = form._left
    assert left > 0
    assert form.submit.text() == f"Tunggu {left} dtk"
    form.tick()
    assert form.submit.text() in (f"Tunggu {left - 1} dtk", "Buka")
    for _ in range(left):
        form.tick()
    assert form.submit.isEnabled()
    assert form.submit.text() == "Buka"


def test_the_recovery_sheet_opens_and_sets_a_new_password(session, known, clock, qtbot):
    start, key = known
    start.show_form(start.recover_form)
    form = start.recover_form
    form.key.setPlainText(key[:-1] + ("0" if key[-1] != "0" else "1"))
    form.passwords.first.edit.setText("sandi baru sekali")
    form.passwords.second.edit.setText("sandi baru sekali")
    form.send()
    settle(session.context.worker)
    assert "Kelompok 8 kunci pemulihan salah ketik." in said(form)
    form.key.setPlainText(key.lower().replace(" ", "-"))
    form.send()
    settle(session.context.worker)
    assert isinstance(session.window, MainWindow)
    session.leave()
    again = open_registry(start.folder, HEAD, "sandi baru sekali", clock)
    again.close()


def test_a_backup_is_restored_into_an_empty_folder(session, known, tmp_path, qtbot):
    start, _ = known
    start.folder = tmp_path / "pulih"
    start.home()
    qtbot.mouseClick(start.welcome.restore, LEFT)
    form = start.restore_form
    form.send()
    assert form.name.text() == "Pilih cadangan dahulu."
    session.files.file = tmp_path / "cadangan.rutan"
    qtbot.mouseClick(form.choose_button, LEFT)
    form.officer.edit.setText(HEAD)
    form.password.edit.setText(PASSWORD)
    form.send()
    settle(session.context.worker)
    assert isinstance(session.window, MainWindow)


def test_a_file_that_is_no_backup_is_refused(session, start, tmp_path):
    start.show_form(start.restore_form)
    wrong = tmp_path / "bukan.rutan"
    wrong.write_bytes(b"bukan cadangan")
    session.files.file = wrong
    start.restore_form.choose()
    start.restore_form.officer.edit.setText(HEAD)
    start.restore_form.send()
    settle(session.context.worker)
    assert "bukan cadangan Rutan Desk" in said(start.restore_form)


def test_a_registry_open_elsewhere_says_where_and_by_whom(session, known, clock):
    start, _ = known
    other = open_registry(start.folder, HEAD, PASSWORD, clock)
    start.open_form.password.edit.setText(PASSWORD)
    start.open_form.send()
    settle(session.context.worker)
    assert f"oleh {HEAD} sejak 24 Januari 2029 08.14" in said(start.open_form)
    other.close()


def test_another_folder_is_chosen_and_escape_leads_home(session, known, tmp_path, qtbot):
    start, _ = known
    session.files.chosen_folder = tmp_path / "kosong"
    qtbot.mouseClick(start.folder_button, LEFT)
    assert start.stack.current is start.welcome
    start.show_form(start.create_form)
    qtbot.keyClick(start, Qt.Key.Key_Escape)
    assert start.stack.current is start.welcome


def test_a_missing_key_file_is_said_and_the_sheet_offered(session, known):
    start, _ = known
    (start.folder / "kunci.json").unlink()
    start.home()
    settle(session.context.worker)
    assert "kunci.json tidak ada" in said(start.open_form)
    assert "Lupa sandi?" in " ".join(
        start.others.itemAt(at).layout().itemAt(0).widget().text()
        for at in range(start.others.count())
    )


def test_the_start_screen_speaks_the_other_language_too(session, start, qtbot):
    qtbot.mouseClick(start.language_button, LEFT)
    settle(session.context.worker)
    assert session.window.welcome.make.text().strip() == "Make a new registry"
    assert session.preferences.language == "en"


@pytest.mark.parametrize("form", ["open_form", "create_form", "recover_form", "restore_form"])
def test_every_field_of_every_form_has_a_name(known, form, reach):
    start, _ = known
    start.show_form(getattr(start, form))
    assert reach(start) >= 4


def test_a_registry_opened_before_is_one_click_away(session, known, tmp_path):
    start, _ = known
    assert not start.recent_button.isVisibleTo(start)
    session.preferences.opened(tmp_path / "lain")
    session.preferences.opened(start.folder)
    start.home()
    assert start.recent_button.isVisibleTo(start)
    (action,) = start.recent_button.menu().actions()
    assert action.text() == str(tmp_path / "lain")
    action.trigger()
    settle(session.context.worker)
    assert start.folder == tmp_path / "lain"
    assert start.stack.current is start.welcome


def test_a_doubtful_place_is_said_before_the_password(session, known, monkeypatch):
    start, _ = known
    monkeypatch.setattr(
        "rutan_desk.store.place.place_warning", lambda _: PlaceWarning(Place.SHARE, "server")
    )
    start.home()
    settle(session.context.worker)
    assert place_text(PlaceWarning(Place.SHARE, "server")) in said(start)
    monkeypatch.setattr("rutan_desk.store.place.place_warning", lambda _: None)
    start.home()
    settle(session.context.worker)
    assert place_text(PlaceWarning(Place.SHARE, "server")) not in said(start)


def open_known(session, start, qtbot):
    start.open_form.password.edit.setText(PASSWORD)
    qtbot.keyClick(start.open_form.password.edit, Qt.Key.Key_Return)
    settle(session.context.worker)


def room_entered(session):
    return isinstance(session.window, MainWindow)


def test_a_sheet_never_read_back_is_offered_again_until_it_is(session, known, qtbot):
    start, _ = known
    session.preferences.note_sheet(start.folder, due=True)
    open_known(session, start, qtbot)
    assert start.stack.current is start.sheet
    qtbot.mouseClick(start.sheet.later, LEFT)
    assert room_entered(session)
    session.leave()
    settle(session.context.worker)
    again = session.window
    assert isinstance(again, StartWindow)
    open_known(session, again, qtbot)
    assert again.stack.current is again.sheet
    again.sheet._left()
    again.sheet.group.edit.setText(again.sheet._groups[again.sheet.asked])
    again.sheet.check()
    assert isinstance(session.window, MainWindow)
    assert not session.preferences.sheet_due(again.folder)


def test_a_new_registry_waits_for_its_sheet_even_when_the_program_ends(session, start, qtbot):
    form = start.create_form
    start.show_form(form)
    form.head.edit.setText(HEAD)
    form.passwords.first.edit.setText(PASSWORD)
    form.passwords.second.edit.setText(PASSWORD)
    form.send()
    settle(session.context.worker)
    assert session.preferences.sheet_due(start.folder)
    assert not start.sheet.later.isVisibleTo(start)
