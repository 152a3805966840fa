"""A process that works in a window and says how long its longest event took.

``loop_probe.py FOLDER OFFICER PASSWORD SHEET`` opens a registry, types into both searches,
sorts, opens every room, previews the sheet and makes the roll. Prints JSON: for each of
these the milliseconds of processor time of the longest event on the GUI thread besides
painting and laying out, and what it was.
"""

import json
import os
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from rutan_desk import app as program
from rutan_desk.gui.import_page import ImportPage
from rutan_desk.gui.main_window import MainWindow
from rutan_desk.gui.people_page import PeoplePage
from rutan_desk.gui.preferences import Preferences
from rutan_desk.gui.session import Session
from rutan_desk.ops.registry import open_registry

PAINTING = {
    QEvent.Type.Paint, QEvent.Type.UpdateRequest, QEvent.Type.UpdateLater, QEvent.Type.Expose,
    QEvent.Type.LayoutRequest, QEvent.Type.Polish, QEvent.Type.PolishRequest,
    QEvent.Type.Show, QEvent.Type.Resize,
}  # fmt: skip


class Watch(QApplication):
    """Times each event; one inside another counts for both, painting for neither."""

    def __init__(self) -> None:
        super().__init__([])
        self.longest, self.what, self._painted = 0.0, "", 0.0

    def notify(self, receiver: QObject, event: QEvent) -> bool:
        """Qt override."""
        kind, before, begun = event.type(), self._painted, time.thread_time()
        result = super().notify(receiver, event)
        taken = time.thread_time() - begun
        if kind in PAINTING:
            self._painted = before + taken
        elif taken - (self._painted - before) > self.longest:
            self.longest = taken - (self._painted - before)
            self.what = f"{kind.name} of {type(receiver).__name__}"
        return result

    def during(self, work: Callable[[], object]) -> tuple[float, str]:
        """The longest event of that work, in milliseconds, and which it was."""
        self.longest, self.what = 0.0, ""
        work()
        return self.longest * 1000, self.what


def settle(session: Session) -> None:
    """Until all that was asked for is answered and shown."""
    for _ in range(6):
        loop = QEventLoop()
        session.context.worker.aside(session, lambda: None, partial(_quit, loop))
        loop.exec()
        QApplication.processEvents()


def _quit(loop: QEventLoop, _: object) -> None:
    loop.quit()


def measure(watch: Watch, session: Session, sheet: Path) -> dict[str, tuple[float, str]]:
    """Every kind of work once."""
    window = session.window
    assert isinstance(window, MainWindow)
    people, coming = window.pages["people"], window.pages["import"]
    assert isinstance(people, PeoplePage)
    assert isinstance(coming, ImportPage)
    settle(session)

    def then(work: Callable[[], object]) -> tuple[float, str]:
        def whole() -> None:
            work()
            settle(session)

        return watch.during(whole)

    found = {
        "searching": then(lambda: QTest.keyClicks(people.search, "con")),
        "finding": then(lambda: QTest.keyClicks(window.finder, "con")),
        "reading again": then(people.read),
    }
    people.search.clear()
    header = people.table.horizontalHeader()
    for column in (0, 4):
        place = header.viewport().rect().center()
        place.setX(header.sectionViewportPosition(column) + 20)
        found[f"sorting {column}"] = then(
            partial(QTest.mouseClick, header.viewport(), Qt.MouseButton.LeftButton, pos=place)
        )
    for room in ("print", "history", "settings", "people"):
        found[f"room {room}"] = then(window.rail.buttons[room].click)
    window.rail.buttons["import"].click()
    found["preview"] = then(lambda: coming.read_file(sheet))
    found["difference"] = then(coming.next_button.click)
    found["apply"] = then(coming.difference.apply_button.click)
    return found


def main(folder: str, officer: str, password: str, sheet: str) -> None:
    """See the module."""
    watch = Watch()
    application = program.application()
    session = Session(application, Preferences(Path(folder) / "jendela.ini"), program.now)
    start = session.start(Path(folder))
    session.context.worker.open(
        start,
        lambda: open_registry(Path(folder), officer, password, program.now),
        session.enter,
        lambda refusal: sys.exit(str(refusal)),
    )
    while not isinstance(session.window, MainWindow):
        settle(session)
    found = measure(watch, session, Path(sheet))
    sys.stdout.write(json.dumps({"longest": found}))
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    main(*sys.argv[1:])
