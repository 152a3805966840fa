"""Pictures of every room and every part of it, and of each paper, whatever the registry holds."""

from rutan_desk.gui.main_window import MainWindow
from rutan_desk.gui.people_page import PeoplePage
from rutan_desk.gui.print_catalogue import catalogue
from rutan_desk.gui.sections_page import SectionsPage
from rutan_desk.gui.session import Session
from tests.screens_camera import Camera, settle

ROOMS = ("home", "people", "ktp", "lists", "day", "import", "print", "history", "settings")


def room_pictures(camera: Camera, session: Session, window: MainWindow, kind: str) -> None:
    """Everything that can be looked at without choosing anybody; ``kind`` ends the names."""
    worker = session.context.worker
    for room in ROOMS:
        window.go(room)
        for _ in range(2):
            settle(worker)
        camera.shoot(window, f"{room}-{kind}")
        page = window.pages[room]
        if not isinstance(page, SectionsPage):
            continue
        for part in page.parts:
            page.open_section(part)
            settle(worker)
            camera.shoot(window, f"{room}-{part}-{kind}")
    window.go("print")
    for paper in catalogue():
        window.pages["print"].restore({"paper": paper.name})
        settle(worker)
        camera.shoot(window, f"print-{paper.name}-{kind}")
    _people(camera, session, window, kind)


def _people(camera: Camera, session: Session, window: MainWindow, kind: str) -> None:
    people = window.pages["people"]
    assert isinstance(people, PeoplePage)
    window.go("people")
    people.chips.choose("all")
    settle(session.context.worker)
    if not people.model.rowCount():
        return
    people.table.pick_first()
    for place in range(people.panel.tabs.count()):
        people.panel.tabs.setCurrentIndex(place)
        settle(session.context.worker)
        camera.shoot(window, f"person-{place}-{kind}")
