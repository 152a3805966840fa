"""A process that checks voters in and says how long a key took until its answer was painted.

``day_probe.py FOLDER OFFICER PASSWORD NAMES`` opens a registry whose day is open, types that
many names key by key as somebody at the table does, and marks them. Prints JSON: milliseconds
from the key to the painted answer (p95 and worst), and from Enter to the painted mark.
"""

import json
import os
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from statistics import quantiles

from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from rutan_desk import app as program
from rutan_desk.gui.day_check_in import CheckInSection
from rutan_desk.gui.day_page import DayPage
from rutan_desk.gui.main_window import MainWindow
from rutan_desk.gui.preferences import Preferences
from rutan_desk.gui.session import Session
from rutan_desk.ops.registry import open_registry
from rutan_desk.store import Database
from rutan_desk.store.day import roll_lines
from rutan_desk.store.elections import active_election
from rutan_desk.store.people import people_by_id
from tests.benchmarks.loop_probe import settle

PATIENCE = 30.0
_FLAG = QEventLoop.ProcessEventsFlag
_WAIT = _FLAG.AllEvents | _FLAG.WaitForMoreEvents
"""Asleep until something comes: a loop that spins would take the worker's turn at Python."""


def until(ready: Callable[[], bool]) -> None:
    """Turn the loop until that is so."""
    end = time.monotonic() + PATIENCE
    while not ready():
        QApplication.processEvents(_WAIT)
        if time.monotonic() > end:
            raise SystemExit("no answer came")


def keys_of(section: CheckInSection, name: str) -> list[float]:
    """Milliseconds of every key of a name until its own answer is painted."""
    taken = []
    for letter in name:
        begun = time.perf_counter()
        QTest.keyClicks(section.field, letter)
        text = section.field.text().strip()
        until(partial(_answers, section, text))
        section.card.repaint()
        taken.append((time.perf_counter() - begun) * 1000)
    return taken


def _answers(section: CheckInSection, text: str) -> bool:
    """Whether the answer on show is that of the text."""
    return section.shown is not None and section.shown.text == text


def enter(section: CheckInSection) -> float:
    """Milliseconds of Enter until the mark is painted."""
    begun = time.perf_counter()
    QTest.keyClick(section.field, Qt.Key.Key_Return)
    word = section.card.band.word
    before = word.text()
    until(lambda: word.text() != before)
    section.card.repaint()
    return (time.perf_counter() - begun) * 1000


def measure(session: Session, count: int) -> dict[str, float]:
    """Names typed and marked, each from the answer of the key before."""
    window = session.window
    assert isinstance(window, MainWindow)
    window.go("day")
    settle(session)
    page = window.pages["day"]
    assert isinstance(page, DayPage)
    page.open_section("check_in")
    settle(session)
    section = page.section("check_in")
    assert isinstance(section, CheckInSection)
    voters: list[tuple[str, str]] = []
    session.context.worker.ask(section, lambda db: _voters(db, count), voters.extend)
    settle(session)
    keys, marks = [], []
    for name, number in voters:
        for text in (name, number):
            section.field.clear()
            keys += keys_of(section, text)
        if section.shown is not None and section.shown.allowed:
            marks.append(enter(section))
    return {
        "keys": len(keys),
        "key p95": quantiles(keys, n=20)[-1],
        "key worst": max(keys),
        "marks": len(marks),
        "mark p95": quantiles(marks, n=20)[-1] if len(marks) > 1 else 0.0,
    }


def _voters(db: Database, count: int) -> list[tuple[str, str]]:
    """Name and register number of some of the roll, from all of it."""
    lines = roll_lines(db, active_election(db).id)
    known = [one.person_id for one in lines if one.person_id is not None and one.ballots]
    some = people_by_id(db, known[:: max(1, len(known) // count)][:count])
    return [(one.name, one.register_number) for one in some.values() if one.register_number]


def main(folder: str, officer: str, password: str, count: str) -> None:
    """See the module."""
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
    sys.stdout.write(json.dumps(measure(session, int(count))))
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    main(*sys.argv[1:])
