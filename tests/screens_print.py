"""Pictures of *Cetak*: a list and its changes, one person, a quarter, and what cannot be made."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtTest import QTest

from rutan_desk.gui.main_window import MainWindow
from rutan_desk.gui.print_page import PrintPage
from rutan_desk.gui.worker import Worker
from rutan_desk.ops.people import edit_person
from rutan_desk.store import Database
from rutan_desk.store.journal import Desk, Touched
from rutan_desk.store.people import all_people
from tests.screens_camera import Camera, NoFiles, settle


def print_pictures(
    camera: Camera, window: MainWindow, worker: Worker, files: NoFiles, folder: Path
) -> None:
    """Everything this file knows."""
    window.go("print")
    page = window.pages["print"]
    assert isinstance(page, PrintPage)
    settle(worker)
    page.point_at({"paper": "roll"})
    settle(worker)
    camera.shoot(window, "print")
    files.answer = folder / "daftar.pdf"
    page.save_button.click()
    settle(worker)
    window.message.hide()
    camera.shoot(window, "print-second-copy")
    worker.do(_rename)
    settle(worker)
    since = page.options.choices["since"].box
    since.showPopup()
    camera.over(window, since.view().window(), "print-since-choice")
    since.hidePopup()
    since.setCurrentIndex(1)
    settle(worker)
    camera.shoot(window, "print-since")
    for name in ("recap", "not-eligible", "pdpb", "roll-dptb", "notices", "person"):
        page.point_at({"paper": name})
        settle(worker)
        camera.shoot(window, f"print-{name}")
    _person(camera, window, worker, page)
    _counted(camera, window, worker, page)
    files.answer = None


def _rename(db: Database, desk: Desk) -> Touched:
    one = next(one for one in all_people(db) if one.presence.value == "present" and one.nik)
    return edit_person(db, desk, replace(one, name=f"{one.name} BARU"))


def _person(camera: Camera, window: MainWindow, worker: Worker, page: PrintPage) -> None:
    """Somebody looked for and found."""
    person = page.options.person
    person.edit.setFocus()
    QTest.keyClicks(person.edit, "su")
    settle(worker)
    camera.shoot(window, "print-person-found")
    person.found.itemClicked.emit(person.found.item(0))
    settle(worker)
    camera.shoot(window, "print-person-sheet")


def _counted(camera: Camera, window: MainWindow, worker: Worker, page: PrintPage) -> None:
    """How many pages all of them would be."""
    page.point_at({"paper": "station-plan"})
    settle(worker)
    while page.counts.is_wanted:
        page.counts.go_on()
        settle(worker)
    camera.shoot(window, "print-counted")
