"""Pictures of the evening before and of several desks, each on a registry of its own."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from rutan_desk.domain.day import Act
from rutan_desk.domain.person import Person
from rutan_desk.gui.day_desks import DesksSection
from rutan_desk.gui.day_evening import CHANGES, EveningSection
from rutan_desk.gui.main_window import MainWindow
from rutan_desk.gui.session import Session
from rutan_desk.ops import demo
from rutan_desk.ops.day_board import Board
from rutan_desk.ops.day_copies import hand_out, write_events
from rutan_desk.ops.day_finding import answer_for
from rutan_desk.ops.day_marking import mark
from rutan_desk.ops.day_roll import strike_from_roll
from rutan_desk.ops.registry import open_registry
from rutan_desk.store import Database
from rutan_desk.store.journal import Desk, Touched
from rutan_desk.store.registry import Registry
from tests.gui.day_bench import Hands
from tests.screens import opened
from tests.screens_camera import Camera, NoFiles, settle


def evening_pictures(camera: Camera, session: Session, window: MainWindow) -> None:
    """Checked, and the roll changed: found, asked about, listed."""
    from tests.screens_day import part

    worker, section = session.context.worker, part(session, window, "evening")
    assert isinstance(section, EveningSection)
    camera.shoot(window, "day-evening")
    section.check()
    settle(worker)
    camera.shoot(window, "day-evening-checked")
    worker.do(_struck)
    settle(worker)
    section.chips.choose(CHANGES)
    QTest.keyClicks(section.roll.search, "su")
    settle(worker)
    camera.shoot(window, "day-evening-found")
    section.roll.choose()
    camera.shoot(window, "day-evening-strike")
    section.roll.why.drop()
    section.roll.add_form.ask(_somebody(section), None)
    camera.shoot(window, "day-evening-add")
    section.roll.done()
    settle(worker)
    camera.shoot(window, "day-evening-changes")


def _struck(db: Database, desk: Desk) -> Touched:
    board = Board(db)
    board.read(desk.clock().date())
    waiting = [one for one in board.lines.values() if one.active]
    return strike_from_roll(db, desk, waiting[-20].id, "bebas tadi malam, contoh")


def _somebody(section: EveningSection) -> Person:
    return next(one.person for one in section.roll.model.rows() if one.person)


def desks_pictures(camera: Camera, session: Session, window: MainWindow) -> None:
    """Copies out and back, a conflict side by side, asked about."""
    from tests.screens_day import part

    worker, section = session.context.worker, part(session, window, "desks")
    assert isinstance(section, DesksSection)
    camera.shoot(window, "day-desks-none")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        found: list[Path] = []
        worker.use(window, lambda registry: _two_desks(registry, folder), found.append, print)
        settle(worker)
        section.take_in(found[0])
        settle(worker)
        camera.shoot(window, "day-desks")
        first = next(iter(section.clashes.buttons.values()))
        first.click()
        camera.shoot(window, "day-desks-why")
        section.clashes.ask.drop()
        section.take_in(folder / "bukan.hari")
        settle(worker)
        camera.shoot(window, "day-desks-refused")


def _two_desks(registry: Registry, folder: Path) -> Path:
    """Two copies; one marked some people, two of whom the main desk marked too."""
    db, clock = registry.db, registry.clock
    board = Board(db)
    board.read(clock().date())
    station = next(iter(board.stations))
    hand_out(registry, folder, station, "Meja cadangan")
    made = hand_out(registry, folder, station, "Laptop TPS")
    hands = Hands(clock() + timedelta(minutes=8))
    copy = open_registry(made.folder, demo.HEAD, demo.PASSWORD, hands)
    there = Board(copy.db)
    there.read(hands().date())
    free = [
        one
        for one in there.lines.values()
        if one.person_id and answer_for(there, one.person_id, None, hands()).verdict.allowed
    ]
    for line in free[:5]:
        mark(copy.db, copy.desk, there, line.person_id or 0, Act.VOTED, line.station_id)
    path = write_events(copy, folder)
    copy.close()
    for line in free[:1]:
        mark(db, registry.desk, board, line.person_id or 0, Act.VOTED, line.station_id)
    return path


@contextmanager
def beside(session: Session, folder: Path) -> Iterator[tuple[Session, MainWindow]]:
    """Another registry in a window of its own, in the same language and theme."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    other = Session(app, session.context.preferences, session.context.clock, NoFiles())
    other.start(folder)
    settle(other.context.worker)
    clock = session.context.clock
    window = opened(other, lambda: open_registry(folder, demo.HEAD, demo.PASSWORD, clock))
    yield other, window
    window.closing.done = True
    window.close()
    window.deleteLater()
    other.close()


def before_pictures(camera: Camera, session: Session, _window: MainWindow) -> None:
    """The evening before anything is frozen."""
    from tests.screens_day import make_day, part

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "belum"
        make_day(folder, Hands(), None)
        with beside(session, folder) as (other, window):
            section = part(other, window, "evening")
            assert isinstance(section, EveningSection)
            camera.shoot(window, "day-before")
            section.check()
            settle(other.context.worker)
            camera.shoot(window, "day-before-checked")
            section.freeze()
            settle(other.context.worker)
            camera.shoot(window, "day-before-frozen")
            section.steps.unfreeze_button.click()
            camera.shoot(window, "day-before-unfreeze")
            part(other, window, "desks")
            camera.shoot(window, "day-before-desks")


def copy_pictures(camera: Camera, session: Session, window: MainWindow) -> None:
    """The same day on a copy: what it is, at home and on the page of the day."""
    from tests.screens_day import part

    found: list[Path] = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        session.context.worker.use(
            window, lambda registry: _one_copy(registry, folder), found.append
        )
        settle(session.context.worker)
        with beside(session, found[0]) as (other, second):
            second.go("home")
            for _ in range(3):
                settle(other.context.worker)
            camera.shoot(second, "day-copy-home")
            for one in ("desks", "evening"):
                part(other, second, one)
                camera.shoot(second, f"day-copy-{one}")


def _one_copy(registry: Registry, folder: Path) -> Path:
    station = registry.db.execute("SELECT id FROM station").fetchone()[0]
    return hand_out(registry, folder, station, "Laptop TPS").folder


PICTURES = (evening_pictures, desks_pictures, before_pictures, copy_pictures)
