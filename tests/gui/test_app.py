"""What holds it together: crash path, Qt's own words, what is remembered on this PC."""

import sys

import pytest
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMessageBox, QPlainTextEdit

from rutan_desk import app
from rutan_desk.domain.errors import NoScreen
from rutan_desk.gui.crash import details_of
from rutan_desk.gui.passwords import strength
from rutan_desk.gui.preferences import Preferences
from rutan_desk.gui.qt_words import QtWords
from rutan_desk.gui.theme import Mode
from rutan_desk.words.catalog import catalog, set_language
from tests.conftest import PASSWORD
from tests.gui.conftest import HEAD


class Spy(QtWords):
    """Notes what Qt asks for."""

    def __init__(self):
        super().__init__()
        self.asked = set()

    def translate(self, context, text, disambiguation=None, n=-1):
        self.asked.add((context, text))
        return super().translate(context, text, disambiguation, n)


NO_BUTTONS = {"NoButton", "Default", "Escape", "FlagMask", "ButtonMask"}
NOT_WORDS = {"QShortcut", "QPageSize", "QGuiApplication", "QApplication"}
SIGNS = {"Form", "...", "Alt+Left", "Alt+Right", "Alt+Up"}


def test_every_word_of_qts_own_dialogs_is_there(qapp, qtbot, tmp_path):
    spy = Spy()
    qapp.installTranslator(spy)
    try:
        files = QFileDialog(None, "x", str(tmp_path))
        files.setOption(QFileDialog.Option.DontUseNativeDialog)
        printer = QPrinter()
        message = QMessageBox()
        boxes = [files, QPrintDialog(printer), message]
        for button in QMessageBox.StandardButton:
            if button.name not in NO_BUTTONS:
                message.addButton(button)
        for box in boxes:
            qtbot.addWidget(box)
            box.show()
        files.setFileMode(QFileDialog.FileMode.Directory)
        files.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        for field in (QLineEdit("x"), QPlainTextEdit("x")):
            qtbot.addWidget(field)
            field.createStandardContextMenu().deleteLater()
        QApplication.processEvents()
    finally:
        qapp.removeTranslator(spy)
    known = {(context, text) for context, text, _ in catalog("id")}
    asked = {one for one in spy.asked if one[0] not in NOT_WORDS and one[1] not in SIGNS and one[0]}
    assert len(asked) > 60
    assert asked - known == set()


def test_none_outlives_any_number_of_calls(qapp):
    widget = QLineEdit()
    before = sys.getrefcount(None)
    for side in range(2000):
        widget.resize(side, side)
    assert before > 2000 + (1 << 28)
    assert sys.getrefcount(None) > 1 << 28


def test_qt_speaks_the_language_in_force(qapp):
    words = QtWords()
    qapp.installTranslator(words)
    try:
        assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Batal"
        assert QCoreApplication.translate("QPlatformTheme", "Unknown") == "Unknown"
        set_language("en")
        assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"
    finally:
        qapp.removeTranslator(words)


def raised():
    secret = "SUTRISNO 3316090101909001"
    try:
        try:
            return {"": ValueError()}[secret]
        except KeyError:
            return ValueError(int(secret))
    except ValueError as fault:
        return fault


def test_the_details_of_a_crash_say_where_and_nothing_of_people():
    fault = raised()
    said = details_of(type(fault), fault, fault.__traceback__)
    assert "gui/test_app.py" in said
    assert "ValueError" in said
    assert "KeyError" in said
    assert "SUTRISNO" not in said
    assert "3316" not in said


def test_a_bug_opens_the_dialog_and_the_details_can_be_copied(session, tmp_path, qtbot):
    session.start(tmp_path)
    fault = raised()
    app.crash_hook(session)(type(fault), fault, fault.__traceback__)
    assert session.crash.isVisible()
    session.crash.copy_button.click()
    assert "ValueError" in QApplication.clipboard().text()
    session.crash.close_button.click()
    assert not session.crash.isVisible()


def test_a_bug_is_noted_in_the_log_of_the_registry_without_values(desktop):
    fault = raised()
    app.crash_hook(desktop.session)(type(fault), fault, fault.__traceback__)
    desktop.session.crash.accept()
    noted = (desktop.folder / "catatan.log").read_text("utf-8")
    assert "ValueError" in noted
    assert "SUTRISNO" not in noted


def test_preferences_survive_and_nonsense_is_forgotten(tmp_path):
    path = tmp_path / "jendela.ini"
    one = Preferences(path)
    one.language, one.mode, one.folder, one.officer = "en", Mode.DARK, tmp_path, HEAD
    one.save()
    again = Preferences(path)
    assert (again.language, again.mode, again.folder, again.officer) == (
        "en", Mode.DARK, tmp_path, HEAD,
    )  # fmt: skip
    path.write_text("[General]\nlanguage=xx\ntheme=pink\n[state]\nwindow=rusak\n", "utf-8")
    broken = Preferences(path)
    assert (broken.language, broken.mode, broken.folder) == ("id", Mode.SYSTEM, None)
    assert broken.state("window").isEmpty()


def test_the_window_runs_and_ends_with_the_last_window(qapp, tmp_path, clock, monkeypatch):
    from rutan_desk.ops.registry import create_registry

    folder = tmp_path / "rutan"
    create_registry(folder, HEAD, PASSWORD, clock).close()
    titles: list[str] = []

    def look():
        shown = [one for one in qapp.topLevelWidgets() if one.isVisible()]
        titles.extend(one.windowTitle() for one in shown)
        if any("Beranda" in title for title in titles):
            for one in shown:
                one.close()
        else:
            QTimer.singleShot(20, look)

    QTimer.singleShot(20, look)
    hook = sys.excepthook
    code = app.run_window(folder, HEAD, PASSWORD, clock=clock, preferences=tmp_path / "jendela.ini")
    assert code == 0
    assert "Beranda – Rutan Desk" in titles
    assert sys.excepthook is sys.__excepthook__
    sys.excepthook = hook


@pytest.mark.parametrize(
    ("password", "words"),
    [
        ("", "Terlalu pendek"),
        ("pendek7", "Terlalu pendek"),
        ("aaaaaaaaaaaa", "Lemah"),
        ("password", "Lemah"),
        ("gajah biru", "Baik"),
        ("gajah biru terbang tinggi", "Kuat"),
        ("Gj8#kQ2!pLx9", "Kuat"),
    ],
)
def test_a_new_password_is_judged_in_words(password, words):
    assert strength(password, 8).startswith(words)


def test_without_a_screen_it_says_so_before_qt_gives_up(tmp_path, monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    with pytest.raises(NoScreen):
        app.run_window(tmp_path)


def test_recent_folders_and_numbers_survive(tmp_path):
    one = Preferences(tmp_path / "jendela.ini")
    for number in range(9):
        one.opened(tmp_path / f"rutan {number}")
    one.opened(tmp_path / "rutan 7")
    one.scale, one.idle_minutes = 150, 15
    one.save()
    again = Preferences(tmp_path / "jendela.ini")
    assert again.recent[:2] == [tmp_path / "rutan 7", tmp_path / "rutan 8"]
    assert len(again.recent) == 6
    assert again.folder == tmp_path / "rutan 7"
    assert (again.scale, again.idle_minutes) == (150, 15)
    one.scale, one.idle_minutes = 137, -1
    assert (one.scale, one.idle_minutes) == (100, 10)
