"""``python -m tests.screens OUT``: every page and dialog as a picture, to be looked at.

A demo registry of invented people, both languages, light and dark, 1366 × 768. With
``--size 1024x768`` in another size, ``--scale 150`` with everything enlarged, ``--only
people`` only the names that hold it, ``--registry empty`` or ``nasty`` with nobody in it, or
with names, blocks and fields that nobody would wish for.
"""

import argparse
import os
import shutil
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from functools import partial
from pathlib import Path

from argon2 import Parameters
from argon2.low_level import Type
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from rutan_desk import app as desk_app
from rutan_desk.domain.errors import WrongPassword
from rutan_desk.domain.person import Kind
from rutan_desk.gui.crash import CrashDialog, details_of
from rutan_desk.gui.import_page import ImportPage
from rutan_desk.gui.main_window import MainWindow
from rutan_desk.gui.people_page import PeoplePage
from rutan_desk.gui.preferences import Preferences
from rutan_desk.gui.session import Session
from rutan_desk.gui.theme import Mode
from rutan_desk.ops import demo
from rutan_desk.ops.registry import create_registry, open_registry, preset_settings
from rutan_desk.store import keys
from rutan_desk.store.registry import Registry
from tests import screens_home, screens_person
from tests import screens_nasty as nasty
from tests import screens_states as states
from tests.screens_camera import Camera, NoFiles, settle
from tests.screens_ktp_answer import answer_pictures, bench_pictures
from tests.screens_ktp_queue import queue_pictures
from tests.screens_lists import list_pictures
from tests.screens_out import out_pictures
from tests.screens_paper import paper_pictures
from tests.screens_print import print_pictures
from tests.screens_retention import retention_pictures
from tests.screens_rooms import room_pictures
from tests.screens_stations import station_pictures
from tests.screens_visits import visit_pictures

NOW = datetime(2029, 1, 24, 8, 14, tzinfo=timezone(timedelta(hours=7), "WIB"))
PASSWORD = "sandi contoh panjang"
MESSY = """RUTAN KELAS IIB CONTOH;;;;;;;;
LAPORAN PENGHUNI (CONTOH);;;;;;;;
;;;;;;;;
No;No. Registrasi;Nama Lengkap;NIK;Tempat, Tgl Lahir;JK;Status Kawin;Blok / Kamar;Tgl. Ekspirasi
1;2;3;4;5;6;7;8;9
"""


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
    for place, name in enumerate(("data", "right", "ktp", "lists", "history")):
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
    for name in (
        "institution", "officers", "election", "backups", "retention", "looks", "health",
        "licences",
    ):  # fmt: skip
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
    states.import_states(camera, session, window, folder, messy_file(folder, session, window))
    person_pictures(camera, session, window)
    states.form_pictures(camera, session, window)
    states.list_pictures(camera, session, window)
    list_pictures(camera, session, window, folder)
    station_pictures(camera, session, window)
    queue_pictures(camera, session, window)
    visit_pictures(camera, session, window)
    answer_pictures(camera, session, window, folder)
    bench_pictures(camera, session, window)
    screens_person.pictures(camera, window, worker)
    screens_home.pictures(camera, window, worker)
    settings_pictures(camera, session, window)
    states.settings_states(camera, session, window)
    broken = folder / "rusak.xlsx"
    broken.write_bytes(b"PK\x03\x04" + b"x" * 100)
    importing.read_file(broken)
    settle(worker)
    camera.shoot(window, "import-refused")
    files = session.files
    assert isinstance(files, NoFiles)
    print_pictures(camera, window, worker, files, folder)
    out_pictures(camera, window, worker, files)
    window.go("history")
    settle(worker)
    camera.shoot(window, "history")
    window.show_help()
    camera.shoot(window.help, "help-keys", fit=False)
    for name in ("import", "print", "changes", "batch", "sheets", "verify", "retention"):
        window.show_help(name)
        camera.shoot(window.help, f"help-{name}", fit=False)
    window.help.close()
    crash = CrashDialog(details_of(RuntimeError, RuntimeError(), None), window)
    crash.show()
    camera.shoot(crash, "crash", fit=False)
    crash.close()
    states.menu_picture(camera, window)


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
    states.after_import(camera, session, window)
    window.undo()
    settle(worker)
    window.go("people")
    camera.shoot(window, "people-undone")
    states.frame_pictures(camera, session, window)


def opened(session: Session, opener: Callable[[], Registry]) -> MainWindow:
    """A main window on a registry."""
    window: list[MainWindow] = []
    assert session.window is not None
    session.context.worker.open(
        session.window, opener, lambda found: window.append(session.enter(found)), print
    )
    settle(session.context.worker)
    return window[0]


@dataclass(frozen=True, slots=True)
class Book:
    """A registry to take pictures of, and who opens it."""

    name: str
    officer: str
    password: str


_KINDS = {"baru": "empty", "gawat": "nasty"}
"""Registries that are walked through room by room."""


def made_books(folder: Path, wanted: str) -> list[Book]:
    """Make the registries; the last one is walked through from page to page."""
    found = []
    if wanted in ("full", "empty"):
        settings = preset_settings("blora")
        create_registry(folder / "baru", "Contoh", PASSWORD, lambda: NOW, settings=settings).close()
        found.append(Book("baru", "Contoh", PASSWORD))
    demo.make_demo(folder / "demo", lambda: NOW).registry.close()
    if wanted == "full":
        found.append(Book("demo", demo.HEAD, demo.PASSWORD))
    if wanted == "nasty":
        nasty.make_nasty(folder / "gawat", PASSWORD, lambda: NOW)
        found.append(Book("gawat", nasty.HEAD, PASSWORD))
    return found


def walk(camera: Camera, session: Session, folder: Path, book: Book) -> None:
    """Open a registry, take its pictures, and let it go."""
    place = folder / book.name
    session.start(place)
    settle(session.context.worker)
    opener = partial(open_registry, place, book.officer, book.password, lambda: NOW)
    window = opened(session, opener)
    if book.name in _KINDS:
        room_pictures(camera, session, window, _KINDS[book.name])
    else:
        main_pictures(camera, session, window, folder)
        apply_pictures(camera, session, window, folder)
        paper_pictures(camera, session, window, folder)
    session.context.worker.close()
    session.context = session._fresh_context()


def walk_closed(camera: Camera, session: Session, folder: Path) -> None:
    """What cannot be undone, on a copy of the demonstration."""
    place = folder / f"{camera.prefix}ditutup"
    shutil.copytree(folder / "demo", place)
    session.start(place)
    settle(session.context.worker)
    opener = partial(open_registry, place, demo.HEAD, demo.PASSWORD, lambda: NOW)
    retention_pictures(camera, session, opened(session, opener))
    session.context.worker.close()
    session.context = session._fresh_context()


def wishes(arguments: list[str]) -> argparse.Namespace:
    """What was asked for."""
    parser = argparse.ArgumentParser(prog="tests.screens", description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--size", default="1366x768")
    parser.add_argument("--only", default="")
    parser.add_argument("--looks", default="id-light,id-dark,en-light,en-dark")
    parser.add_argument("--scale", type=int, default=100)
    parser.add_argument("--registry", choices=("full", "empty", "nasty"), default="full")
    return parser.parse_args(arguments)


def main(arguments: list[str]) -> int:
    """Take them all; the exit code is 0."""
    given = wishes(arguments)
    given.out.mkdir(parents=True, exist_ok=True)
    width, height = map(int, given.size.split("x"))
    camera = Camera(given.out, (width, height), given.only)
    keys.COST = Parameters(Type.ID, 19, 16, 32, 1, 8, 1)
    app = desk_app.application()
    with tempfile.TemporaryDirectory() as name:
        folder, files = Path(name), NoFiles()
        books = made_books(folder, given.registry)
        for look in given.looks.split(","):
            language, mode = look.split("-")
            camera.prefix = f"{look}-"
            preferences = Preferences(folder / f"{look}.ini")
            preferences.language, preferences.mode = language, Mode(mode)
            preferences.scale = given.scale
            session = Session(app, preferences, lambda: NOW, files)
            if given.registry == "full":
                start_pictures(camera, session, folder, files)
            for book in books:
                walk(camera, session, folder, book)
            if given.registry == "full":
                walk_closed(camera, session, folder)
            session.close()
    sys.stdout.write(f"{camera.taken} pictures in {given.out}\n")
    return 0


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.exit(main(sys.argv[1:]))
