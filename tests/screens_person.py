"""Pictures of one person's way to a vote, of what is recorded of many, and of pairs."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from rutan_desk.domain.lists import ListReason
from rutan_desk.domain.movement import Movement
from rutan_desk.domain.readiness import Readiness, State
from rutan_desk.gui.duplicates_page import DuplicatesPage
from rutan_desk.gui.main_window import MainWindow
from rutan_desk.gui.people_page import PeoplePage
from rutan_desk.gui.person_panel import LISTS
from rutan_desk.gui.worker import Worker
from rutan_desk.ops.people import add_person
from rutan_desk.store import Database
from rutan_desk.store.journal import Desk, Touched
from rutan_desk.store.people import all_people
from tests.screens_camera import Camera, settle

Wanted = Callable[[Readiness], bool]


def pictures(camera: Camera, window: MainWindow, worker: Worker) -> None:
    """Everything this file knows."""
    people = window.pages["people"]
    assert isinstance(people, PeoplePage)
    window.go("people")
    settle(worker)
    panel = people.panel
    states: dict[str, Wanted] = {
        "ready": lambda one: one.state is State.READY,
        "check": lambda one: ListReason.CHECK_ELSEWHERE in one.place.reasons,
        "file": lambda one: ListReason.MOVE_TO_FILE in one.place.reasons,
        "letter": lambda one: ListReason.LETTER_HERE in one.place.reasons,
        "listed": lambda one: one.line is not None and one.state is not State.UNABLE,
        "gone": lambda one: ListReason.MOVE_BACK_TO_FILE in one.place.reasons,
        "away": lambda one: one.person.away is not None,
        "many-steps": lambda one: len(one.steps) > 2,
    }
    for name, wanted in states.items():
        if choose(people, worker, wanted):
            panel.tabs.setCurrentIndex(0)
            camera.shoot(window, f"one-{name}")
            panel.tabs.setCurrentIndex(LISTS)
            camera.shoot(window, f"one-{name}-lists")
            bar = panel.area.verticalScrollBar()
            bar.setValue(bar.maximum())
            camera.shoot(window, f"one-{name}-lists-end")
    choose(people, worker, states["file"])
    for kind in ("check", "move", "letter", "station"):
        panel.record(kind)
        settle(worker)
        camera.shoot(window, f"one-record-{kind}")
        panel.host.drop()
    _moves(camera, window, worker, people, states["listed"])
    _many(camera, window, worker, people)
    _pairs(camera, window, worker)


def choose(people: PeoplePage, worker: Worker, wanted: Wanted) -> bool:
    """Pick the first person of that kind."""
    for place in range(people.model.rowCount()):
        row = people.model.at(place)
        if wanted(row.readiness):
            people.table.pick(row.person.id)
            people._show_current()
            settle(worker)
            return True
    return False


def _moves(
    camera: Camera, window: MainWindow, worker: Worker, people: PeoplePage, wanted: Wanted
) -> None:
    choose(people, worker, wanted)
    for movement in (Movement.RELEASED, Movement.ON_LOAN, Movement.REGISTER_CHANGED):
        people.panel.record_movement(movement)
        settle(worker)
        camera.shoot(window, f"one-moves-{movement}")
        people.panel.host.drop()
    people.panel.record_movement(Movement.RELEASED)
    settle(worker)
    people.panel.host.save()
    settle(worker)
    people._show_current()
    settle(worker)
    camera.shoot(window, "one-moved")
    window.undo()
    settle(worker)


def _many(camera: Camera, window: MainWindow, worker: Worker, people: PeoplePage) -> None:
    people.table.selectAll()
    rows = [row.readiness for row in people.table.chosen]
    people.panel.change_many(rows)
    settle(worker)
    camera.shoot(window, "many-field")
    form = people.panel.host.form
    assert form is not None
    form.inputs["field"].put("list:check")
    settle(worker)
    camera.shoot(window, "many-check")
    form = people.panel.host.form
    assert form is not None
    form.inputs["what"].put("list:letter")
    settle(worker)
    camera.shoot(window, "many-letter")
    people.panel.host.drop()
    people.table.pick_first()


def _twins(db: Database, desk: Desk) -> Touched:
    touched: Touched = frozenset()
    inmates = [one for one in all_people(db) if one.birth_date and one.register_number]
    for one in inmates[:3]:
        fresh = replace(
            one, id=0, uuid="", nik=None, nik_as_written=None, block="C", cell=None, street=None,
            name=one.name.replace("DWI", "DWIE"), mother="IBU CONTOH",
        )  # fmt: skip
        touched = add_person(db, desk, fresh)
    return touched


def _pairs(camera: Camera, window: MainWindow, worker: Worker) -> None:
    worker.do(_twins)
    settle(worker)
    window.go("duplicates")
    settle(worker)
    camera.shoot(window, "pairs")
    page = window.pages["duplicates"]
    assert isinstance(page, DuplicatesPage)
    QTest.keyClick(page.panel.table, Qt.Key.Key_Return)
    camera.shoot(window, "pairs-compare")
    for _ in range(3):
        window.undo()
        settle(worker)
    camera.shoot(window, "pairs-none")
    window.go("addresses")
    settle(worker)
    camera.shoot(window, "addresses")
    window.go("people")
