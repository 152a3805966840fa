"""Pictures of the turnout, and of the balance and close, for ``tests.screens_day``."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from rutan_desk.gui.day_close import CloseSection
from rutan_desk.gui.day_close_contests import PAPERS
from rutan_desk.gui.day_page import DayPage
from rutan_desk.gui.main_window import MainWindow
from rutan_desk.gui.session import Session
from tests.screens_camera import Camera, settle


def picture_pictures(camera: Camera, session: Session, window: MainWindow) -> None:
    """The turnout from its top, and from its end."""
    page = _open(session, window, "picture")
    camera.shoot(window, "day-picture")
    _to_end(page, "picture")
    camera.shoot(window, "day-picture-end")


def close_pictures(camera: Camera, session: Session, window: MainWindow) -> None:
    """Empty, typed with a paper missing, and its end with the remarks."""
    page = _open(session, window, "close")
    section = page.section("close")
    assert isinstance(section, CloseSection)
    camera.shoot(window, "day-close")
    for form in section.contests.forms:
        users = form.users.total or 0
        supply = users + 40
        figures = (supply, users, 2, supply - users - 3, users - 4, 4)
        for name, figure in zip(PAPERS, figures, strict=True):
            section.contests.groups[form.contest].fields[f"{name}:{form.contest}"].setText(
                str(figure)
            )
    section.flush()
    for _ in range(2):
        settle(session.context.worker)
    camera.shoot(window, "day-close-typed")
    _to_end(page, "close")
    camera.shoot(window, "day-close-end")
    section.report()
    settle(session.context.worker)
    if section.paper is not None:
        camera.shoot(section.paper, "day-close-report", fit=False)
        QTest.keyClick(section.paper, Qt.Key.Key_Escape)


def _open(session: Session, window: MainWindow, name: str) -> DayPage:
    window.go("day")
    settle(session.context.worker)
    page = window.pages["day"]
    assert isinstance(page, DayPage)
    page.open_section(name)
    for _ in range(2):
        settle(session.context.worker)
    return page


def _to_end(page: DayPage, name: str) -> None:
    bar = page.areas[name].verticalScrollBar()
    bar.setValue(bar.maximum())
