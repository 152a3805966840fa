"""``python -m tests.screens_day OUT``: pictures of voting day, the parts before and after noon.

A demo registry of invented people in the middle of its day: 09.41, some have voted, some
queue, some are ill. The options are those of ``tests.screens``. A part adds a function here
and a line to ``PICTURES``; what it changes, the next one sees.
"""

import os
import sys
import tempfile
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

from argon2 import Parameters
from argon2.low_level import Type
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from rutan_desk import app as desk_app
from rutan_desk.domain.day import Act, DayState, Phase
from rutan_desk.domain.errors import NotEligible
from rutan_desk.gui.day_check_in import CheckInSection
from rutan_desk.gui.day_page import DayPage
from rutan_desk.gui.main_window import MainWindow
from rutan_desk.gui.preferences import Preferences
from rutan_desk.gui.session import Session
from rutan_desk.gui.theme import Mode
from rutan_desk.ops import demo
from rutan_desk.ops.day_board import Board
from rutan_desk.ops.day_finding import answer_for
from rutan_desk.ops.day_freeze import freeze, open_day
from rutan_desk.ops.day_marking import mark, turn_away
from rutan_desk.ops.registry import open_registry
from rutan_desk.store import keys
from rutan_desk.store.elections import active_election
from rutan_desk.store.registry import Registry
from tests.gui.day_bench import Hands, at
from tests.screens import NOW, opened, wishes
from tests.screens_camera import Camera, NoFiles, settle
from tests.screens_day_calling import calling_pictures, catch_up_pictures
from tests.screens_day_close import close_pictures, picture_pictures
from tests.screens_day_desks import PICTURES as DESKS

ABSENT = (Act.ILL, Act.REFUSED, Act.COURT, Act.HOSPITAL)


def check_in_pictures(camera: Camera, session: Session, window: MainWindow) -> None:
    """Ready, found, recorded, many, nobody, and why not."""
    section = part(session, window, "check_in")
    assert isinstance(section, CheckInSection)
    worker = session.context.worker
    camera.shoot(window, "day-check-in")
    waiting, voted = _some(section)
    for name, text in (
        ("may", waiting), ("already", voted), ("many", "a"), ("nobody", "orang asing"),
    ):  # fmt: skip
        section.field.clear()
        QTest.keyClicks(section.field, text)
        settle(worker)
        camera.shoot(window, f"day-check-in-{name}")
    QTest.keyClick(section.field, Qt.Key.Key_F12)
    camera.shoot(window, "day-check-in-away")
    section.away.drop()
    section.field.clear()
    QTest.keyClicks(section.field, waiting)
    settle(worker)
    QTest.keyClick(section.field, Qt.Key.Key_Return)
    settle(worker)
    camera.shoot(window, "day-check-in-recorded")
    section.last.undo_last()
    camera.shoot(window, "day-check-in-undo")
    section.last.ask.drop()


def _some(section: CheckInSection) -> tuple[str, str]:
    """The register numbers of somebody who may vote, and of somebody who has."""
    found: list[tuple[str, str]] = []

    def read(board: Board, now: datetime) -> tuple[str, str]:
        numbers: dict[DayState, str] = {}
        for line in board.lines.values():
            person = board.people.by_id.get(line.person_id or 0)
            if person and person.register_number and line.ballots:
                answer = answer_for(board, person.id, None, now)
                if answer.verdict.allowed or answer.attendance.state is DayState.VOTED:
                    numbers.setdefault(answer.attendance.state, person.register_number)
        return numbers[DayState.NOT_CALLED], numbers[DayState.VOTED]

    section.look(read, found.append)
    settle(section.context.worker)
    return found[0]


PICTURES: tuple[Callable[[Camera, Session, MainWindow], None], ...] = (
    calling_pictures, check_in_pictures, catch_up_pictures,
    picture_pictures, close_pictures, *DESKS,
)  # fmt: skip
"""One for each part, in the order of the day."""


def part(session: Session, window: MainWindow, name: str) -> object:
    """A part of the page brought to the front, and read."""
    window.go("day")
    settle(session.context.worker)
    page = window.pages["day"]
    assert isinstance(page, DayPage)
    page.open_section(name)
    for _ in range(2):
        settle(session.context.worker)
    return page.section(name)


def make_day(folder: Path, hands: Hands, phase: Phase | None) -> None:
    """A demo frozen the evening before, opened at seven, and marked until 09.41."""
    hands.now = NOW
    registry = demo.make_demo(folder, hands).registry
    day = active_election(registry.db).day
    hands.now = at(19, day=day - timedelta(days=1))
    if phase is not None:
        freeze(registry.db, registry.desk)
    if phase is Phase.OPEN:
        hands.now = at(7, day=day)
        open_day(registry.db, registry.desk)
        _morning(registry, hands)
    hands.now = at(9, 41, day=day)
    registry.close()


def _morning(registry: Registry, hands: Hands) -> None:
    db, desk = registry.db, registry.desk
    board = Board(db)
    board.read(hands.now.date())
    lines = [one for one in board.lines.values() if one.person_id and one.ballots and not one.gone]
    for place, line in enumerate(lines[: len(lines) * 3 // 5]):
        act = ABSENT[place // 9 % 4] if place % 9 == 8 else Act.VOTED
        with suppress(NotEligible):
            mark(db, desk, board, line.person_id or 0, act, line.station_id)
        hands.now += timedelta(seconds=60 + (place * 37) % 170)
    for place, line in enumerate(lines[-6:]):
        act = (Act.OUT, Act.QUEUEING)[place % 2]
        mark(db, desk, board, line.person_id or 0, act, line.station_id)
    turn_away(db, desk, board, "ORANG LAIN CONTOH", lines[0].station_id, "tidak terdaftar")


def main(arguments: list[str]) -> int:
    """Take them all; the exit code is 0."""
    given = wishes(arguments)
    given.out.mkdir(parents=True, exist_ok=True)
    width, height = map(int, given.size.split("x"))
    camera = Camera(given.out, (width, height), given.only)
    keys.COST = Parameters(Type.ID, 19, 16, 32, 1, 8, 1)
    app = desk_app.application()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for look in given.looks.split(","):
            language, mode = look.split("-")
            camera.prefix = f"{look}-"
            preferences = Preferences(folder / f"{look}.ini")
            preferences.language, preferences.mode = language, Mode(mode)
            preferences.scale = given.scale
            hands, place = Hands(), folder / look
            make_day(place, hands, Phase.OPEN)
            session = Session(app, preferences, hands, NoFiles())
            session.start(place)
            settle(session.context.worker)
            opener = partial(open_registry, place, demo.HEAD, demo.PASSWORD, hands)
            window = opened(session, opener)
            for take in PICTURES:
                take(camera, session, window)
            session.close()
    sys.stdout.write(f"{camera.taken} pictures in {given.out}\n")
    return 0


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.exit(main(sys.argv[1:]))
