"""Pictures of calling, and of typing back from paper, for ``tests.screens_day``."""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from rutan_desk.domain.lists import Category
from rutan_desk.gui.day_calling import CallingSection
from rutan_desk.gui.day_catch_up import CatchUpSection
from rutan_desk.gui.day_catch_up_rows import LISTS
from rutan_desk.gui.day_page import DayPage
from rutan_desk.gui.main_window import MainWindow
from rutan_desk.gui.session import Session
from rutan_desk.ops.day_board import Board
from tests.screens_camera import Camera, settle


def calling_pictures(camera: Camera, session: Session, window: MainWindow) -> None:
    """The next and who is out, called, taken back, the notices, and the list on paper."""
    section = _open(session, window, "calling")
    assert isinstance(section, CallingSection)
    worker = session.context.worker
    section.pace.at_once()
    section.pace.soon()
    for _ in range(2):
        settle(worker)
    camera.shoot(window, "day-calling")
    section.next.count.setValue(5)
    settle(worker)
    section.call()
    settle(worker)
    section.out.table.pick_first()
    camera.shoot(window, "day-calling-called")
    section.done.undo()
    camera.shoot(window, "day-calling-undo")
    section.done.ask.drop()
    section.ask_notices()
    camera.shoot(window, "day-calling-notices")
    section.notices.send()
    settle(worker)
    if section.paper is not None:
        camera.shoot(section.paper, "day-calling-notices-paper", fit=False)
        QTest.keyClick(section.paper, Qt.Key.Key_Escape)
    section.notices.drop()


def catch_up_pictures(camera: Camera, session: Session, window: MainWindow) -> None:
    """Nothing typed yet; then ticks, one twice, one unknown; and one taken back."""
    section = _open(session, window, "catch_up")
    assert isinstance(section, CatchUpSection)
    worker = session.context.worker
    camera.shoot(window, "day-catch-up")
    section.list.setCurrentIndex(LISTS.index(Category.DPTB))
    first, second = _waiting(section)
    some = (f"{first} 09.31", first, "9999", "orang asing", "purnomo", f"{second} 09.36")
    for text in some:
        QTest.keyClicks(section.field, text)
        QTest.keyClick(section.field, Qt.Key.Key_Return)
        settle(worker)
    camera.shoot(window, "day-catch-up-typed")
    section.log.undo_last()
    camera.shoot(window, "day-catch-up-undo")
    section.log.ask.drop()


def _waiting(section: CatchUpSection) -> list[str]:
    """The numbers of two of the list chosen who may vote and have not."""
    station, category = section.station_id, section.category
    found: list[list[str]] = []

    def read(board: Board, _now: datetime) -> list[str]:
        return [
            one.number
            for one in board.lines.values()
            if (one.station_id, one.category) == (station, category)
            and one.person_id and one.ballots and not board.attendance_of(one.person_id).voted
        ][-2:]  # fmt: skip

    section.look(read, found.append)
    settle(section.context.worker)
    return found[0]


def _open(session: Session, window: MainWindow, name: str) -> object:
    window.go("day")
    settle(session.context.worker)
    page = window.pages["day"]
    assert isinstance(page, DayPage)
    page.open_section(name)
    for _ in range(2):
        settle(session.context.worker)
    return page.section(name)
