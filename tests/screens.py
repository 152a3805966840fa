"""``python -m tests.screens OUT``: every page and dialog as a picture, to be looked at.

A demo registry of invented people, both languages, light and dark, 1366 × 768. With
``--size 1024x768`` in another size, with ``--only people`` only the names that hold it.
"""

import argparse
import os
import sys
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from argon2 import Parameters
from argon2.low_level import Type
from PySide6.QtCore import QEvent, QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from rutan_desk import app as desk_app
from rutan_desk.domain.errors import WrongPassword
from rutan_desk.domain.person import Kind
from rutan_desk.gui.context import Files
from rutan_desk.gui.crash import CrashDialog, details_of
from rutan_desk.gui.import_page import ImportPage
from rutan_desk.gui.main_window import MainWindow
from rutan_desk.gui.people_page import PeoplePage
from rutan_desk.gui.preferences import Preferences
from rutan_desk.gui.session import Session
from rutan_desk.gui.theme import Mode
from rutan_desk.gui.worker import Worker
from rutan_desk.ops import demo
from rutan_desk.ops.registry import create_registry, open_registry, preset_settings
from rutan_desk.store import keys
from rutan_desk.store.registry import Registry

NOW = datetime(2029, 1, 24, 8, 14, tzinfo=UTC)
PASSWORD = "sandi contoh panjang"
MESSY = """RUTAN KELAS IIB CONTOH;;;;;;;;
LAPORAN PENGHUNI (CONTOH);;;;;;;;
;;;;;;;;
No;No. Registrasi;Nama Lengkap;NIK;Tempat, Tgl Lahir;JK;Status Kawin;Blok / Kamar;Tgl. Ekspirasi
1;2;3;4;5;6;7;8;9
"""


class NoFiles(Files):
    """Nobody is asked for a file while pictures are taken."""

    answer: Path | None = None

    def save(self, parent: QWidget, title: str, name: str, kinds: str) -> Path | None:
        return self.answer


def _quit(loop: QEventLoop, _: None) -> None:
    loop.quit()


def settle(worker: Worker, rounds: int = 6) -> None:
    """Wait until everything asked for has been answered, and answers to answers too."""
    for _ in range(rounds):
        loop = QEventLoop()
        worker.aside(worker, lambda: None, partial(_quit, loop))
        loop.exec()
    pause()


def pause() -> None:
    """Let everything be laid out and painted."""
    loop = QEventLoop()
    QTimer.singleShot(120, loop.quit)
    loop.exec()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


class Camera:
    """Takes pictures into a folder, of the size and the names wanted."""

    def __init__(self, out: Path, size: tuple[int, int], only: str) -> None:
        self.out, self.size, self.only = out, size, only
        self.prefix = ""
        self.taken = 0

    def shoot(self, widget: QWidget, name: str, *, fit: bool = True) -> None:
        if self.only not in f"{self.prefix}{name}":
            return
        if fit:
            widget.resize(*self.size)
        pause()
        widget.grab().save(str(self.out / f"{self.prefix}{name}.png"))
        self.taken += 1


def messy_file(folder: Path, session: Session, window: MainWindow) -> Path:
    """An export with a change, a new person, and every kind of trouble."""
    people = window.pages["people"]
    assert isinstance(people, PeoplePage)
    rows = [people.model.at(place).person for place in range(people.model.rowCount())]
    inmates = [one for one in rows if one.kind == "inmate" and one.presence == "present"]
    lines = []
    for number, one in enumerate(inmates[:-6], 1):
        born = f"{one.birth_place or ''}, {one.birth_date:%d-%m-%Y}" if one.birth_date else ""
        block = f"{one.block}/{one.cell}" if one.cell else one.block or ""
        block = "C/02" if number % 31 == 0 else block
        cells = [
            str(number), one.register_number or "", one.name, one.nik or "", born,
            one.sex or "", one.marital_status or "", block, "",
        ]  # fmt: skip
        lines.append(";".join(cells))
    lines += [
        "301;B.I.901/2028;BARU CONTOH;3316091203901234;Blora, 12-03-1990;L;S;A / 04;01-05-2031",
        "302;B.I.902/2028;CONTOH NIK EXCEL;3,31609E+15;Blora, 31-02-1990;L;B;A / 05;",
        "303;A.III.903/2028;CONTOH ALIAS GEMBUL;331609120390;Cepu, 1 Januari 1988;L;B;B / 01;",
        "304;;;3316091203905555;;;;;",
        ";;;;;;;;",
        ";;JUMLAH 215 orang;;;;;;",
        ";;Blora, 24 Januari 2029;;;;;;",
    ]
    path = folder / "Penghuni 24 Jan 2029.csv"
    path.write_text(MESSY + "\n".join(lines), encoding="utf-8")
    return path


def start_pictures(camera: Camera, session: Session, folder: Path, files: NoFiles) -> None:
    """The start screen in all its states."""
    empty = folder / "kosong"
    empty.mkdir(exist_ok=True)
    start = session.start(empty)
    settle(session.context.worker)
    size, camera.size = camera.size, (min(camera.size[0], 1000), min(camera.size[1], 720))
    camera.shoot(start, "start-welcome")
    start.show_form(start.create_form)
    start.create_form.head.edit.setText("Contoh Kepala")
    start.create_form.passwords.first.edit.setText("gajah biru")
    camera.shoot(start, "start-create")
    start.show_form(start.recover_form)
    camera.shoot(start, "start-recover")
    start.show_form(start.restore_form)
    camera.shoot(start, "start-restore")
    start.folder = folder / "demo"
    start.home()
    settle(session.context.worker)
    camera.shoot(start, "start-open")
    start.open_form.say(WrongPassword(demo.HEAD, 8))
    camera.shoot(start, "start-open-wrong")
    new = Path(tempfile.mkdtemp(dir=folder))
    start.folder = new
    start.show_form(start.create_form)
    for edit, text in (
        (start.create_form.head.edit, "Contoh Kepala"),
        (start.create_form.passwords.first.edit, PASSWORD),
        (start.create_form.passwords.second.edit, PASSWORD),
    ):
        edit.setText(text)
    start.create_form.send()
    settle(session.context.worker)
    camera.shoot(start, "start-sheet")
    files.answer = new / "lembar.pdf"
    start.sheet.save()
    settle(session.context.worker)
    start.sheet.group.edit.setText("AAAA")
    start.sheet.check()
    camera.shoot(start, "start-sheet-typed")
    session.context.worker.close()
    session.context = session._fresh_context()
    camera.size = size


def person_pictures(camera: Camera, session: Session, window: MainWindow) -> None:
    """The person beside the list: every tab and every form."""
    worker, people = session.context.worker, window.pages["people"]
    assert isinstance(people, PeoplePage)
    window.go("people")
    people.chips.choose("all")
    people.table.pick_first()
    settle(worker)
    for place, name in enumerate(("data", "right", "history")):
        people.panel.tabs.setCurrentIndex(place)
        settle(worker)
        camera.shoot(window, f"person-{name}")
    people.edit()
    camera.shoot(window, "person-edit")
    QTest.keyClick(people, Qt.Key.Key_Escape)
    people.add(Kind.STAFF)
    camera.shoot(window, "person-new")
    QTest.keyClick(people, Qt.Key.Key_Escape)
    people.table.selectAll()
    people.change_many()
    settle(worker)
    camera.shoot(window, "person-bulk")
    QTest.keyClick(people, Qt.Key.Key_Escape)
    people.table.pick_first()
    window.find_anything()
    settle(worker)
    camera.shoot(window, "find")


def settings_pictures(camera: Camera, session: Session, window: MainWindow) -> None:
    """Every part of the settings."""
    page = window.pages["settings"]
    window.go("settings")
    for name in ("institution", "officers", "election", "backups", "looks", "health", "licences"):
        page.restore({"section": name})
        for _ in range(3):
            settle(session.context.worker)
        camera.shoot(window, f"settings-{name}")


def main_pictures(camera: Camera, session: Session, window: MainWindow, folder: Path) -> None:
    """Every page of an open registry."""
    worker = session.context.worker
    people, importing = window.pages["people"], window.pages["import"]
    assert isinstance(people, PeoplePage)
    assert isinstance(importing, ImportPage)
    window.go("people")
    settle(worker)
    camera.shoot(window, "people")
    for name, pick in (
        ("action", "action"), ("barred", "may-not"), ("nik", "nik"), ("staff", "staff"),
    ):  # fmt: skip
        people.chips.choose(pick)
        people.table.pick_first()
        settle(worker)
        camera.shoot(window, f"people-{name}")
    people.chips.choose("all")
    people.search.setText("tidak ada orang begini")
    camera.shoot(window, "people-nobody")
    people.search.clear()
    window.go("import")
    camera.shoot(window, "import-1")
    importing.read_file(messy_file(folder, session, window))
    settle(worker)
    camera.shoot(window, "import-2")
    importing._go(2)
    camera.shoot(window, "import-3")
    importing.difference.chips.choose("missing")
    camera.shoot(window, "import-3-missing")
    importing.start_over()
    person_pictures(camera, session, window)
    settings_pictures(camera, session, window)
    broken = folder / "rusak.xlsx"
    broken.write_bytes(b"PK\x03\x04" + b"x" * 100)
    importing.read_file(broken)
    settle(worker)
    camera.shoot(window, "import-refused")
    window.go("print")
    settle(worker)
    camera.shoot(window, "print")
    window.go("history")
    settle(worker)
    camera.shoot(window, "history")
    window.show_help()
    camera.shoot(window.help, "help-keys", fit=False)
    window.show_help("import")
    camera.shoot(window.help, "help-import", fit=False)
    window.help.close()
    crash = CrashDialog(details_of(RuntimeError, RuntimeError(), None), window)
    crash.show()
    camera.shoot(crash, "crash", fit=False)
    crash.close()
    window.top.officer.menu().popup(window.mapToGlobal(window.rect().center()))
    camera.shoot(window.top.officer.menu(), "menu", fit=False)
    window.top.officer.menu().close()


def apply_pictures(camera: Camera, session: Session, window: MainWindow, folder: Path) -> None:
    """A message with its way back; done last, for it changes the registry."""
    worker = session.context.worker
    importing = window.pages["import"]
    assert isinstance(importing, ImportPage)
    importing.read_file(messy_file(folder, session, window))
    settle(worker)
    importing.apply()
    settle(worker)
    camera.shoot(window, "people-after-import")
    window.undo()
    settle(worker)
    camera.shoot(window, "people-undone")


def opened(session: Session, opener: Callable[[], Registry]) -> MainWindow:
    """A main window on a registry."""
    window: list[MainWindow] = []
    assert session.window is not None
    session.context.worker.open(
        session.window, opener, lambda found: window.append(session.enter(found)), print
    )
    settle(session.context.worker)
    return window[0]


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="tests.screens", description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--size", default="1366x768")
    parser.add_argument("--only", default="")
    parser.add_argument("--looks", default="id-light,id-dark,en-light,en-dark")
    given = parser.parse_args(arguments)
    given.out.mkdir(parents=True, exist_ok=True)
    width, height = map(int, given.size.split("x"))
    camera = Camera(given.out, (width, height), given.only)
    keys.COST = Parameters(Type.ID, 19, 16, 32, 1, 8, 1)
    app = desk_app.application()
    with tempfile.TemporaryDirectory() as name:
        folder, files = Path(name), NoFiles()
        demo.make_demo(folder / "demo", lambda: NOW).registry.close()
        settings = preset_settings("blora")
        create_registry(folder / "baru", "Contoh", PASSWORD, lambda: NOW, settings=settings).close()
        for look in given.looks.split(","):
            language, mode = look.split("-")
            camera.prefix = f"{look}-"
            preferences = Preferences(folder / f"{look}.ini")
            preferences.language, preferences.mode = language, Mode(mode)
            session = Session(app, preferences, lambda: NOW, files)
            start_pictures(camera, session, folder, files)
            for place, officer, password in (
                ("baru", "Contoh", PASSWORD), ("demo", demo.HEAD, demo.PASSWORD),
            ):  # fmt: skip
                session.start(folder / place)
                settle(session.context.worker)
                window = opened(
                    session,
                    partial(open_registry, folder / place, officer, password, lambda: NOW),
                )
                if place == "baru":
                    camera.shoot(window, "people-empty")
                    window.go("print")
                    settle(session.context.worker)
                    camera.shoot(window, "print-empty")
                    window.go("people")
                else:
                    main_pictures(camera, session, window, folder)
                    apply_pictures(camera, session, window, folder)
                session.context.worker.close()
                session.context = session._fresh_context()
            session.close()
    sys.stdout.write(f"{camera.taken} pictures in {given.out}\n")
    return 0


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.exit(main(sys.argv[1:]))
