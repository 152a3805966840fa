"""A process that shows a window and says when it stood there; run by ``test_window_speed``.

``window_probe.py bare`` shows an empty table, ``window_probe.py desk FOLDER OFFICER PASSWORD``
opens a registry and waits for its people. Prints seconds since ``PROBE_START`` (a clock of
the parent), memory in MiB, and for the desk the milliseconds of the slowest search.
"""

import os
import sys
import time
from pathlib import Path

from rutan_desk.domain.errors import DeskError


def bare() -> float:
    from PySide6.QtWidgets import QApplication, QMainWindow, QTableView

    app = QApplication([])
    window = QMainWindow()
    window.setCentralWidget(QTableView())
    window.show()
    app.processEvents()
    return 0.0


def desk(folder: str, officer: str, password: str) -> float:
    from PySide6.QtCore import QEventLoop

    from rutan_desk import app as program
    from rutan_desk.gui.people_page import PeoplePage
    from rutan_desk.gui.preferences import Preferences
    from rutan_desk.gui.session import Session
    from rutan_desk.ops.registry import open_registry

    application = program.application()
    session = Session(application, Preferences(Path(folder) / "jendela.ini"), program.now)
    start = session.start(Path(folder))
    session.context.worker.open(
        start,
        lambda: open_registry(Path(folder), officer, password, program.now),
        session.enter,
        refused,
    )
    page = None
    while page is None or page.model.rowCount() == 0:
        application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        page = session.window.findChild(PeoplePage) if session.window else None
    application.processEvents()
    ready()
    slowest = 0.0
    for text in ("s", "su", "sut", "su", "s", "", "3316", "contoh 1", ""):
        begun = time.perf_counter()
        page.search.setText(text)
        page.repaint()
        application.processEvents()
        slowest = max(slowest, time.perf_counter() - begun)
    session.close()
    return slowest * 1000


def refused(refusal: DeskError) -> None:
    raise refusal


def ready() -> None:
    taken = time.time() - float(os.environ["PROBE_START"])
    # Not the peak that rusage tells: that one begins with the parent's.
    lines = Path("/proc/self/status").read_text().splitlines()
    memory = next(int(line.split()[1]) for line in lines if line.startswith("VmRSS")) / 1024
    sys.stdout.write(f"{taken} {memory} ")


if __name__ == "__main__":
    if sys.argv[1] == "bare":
        slowest = bare()
        ready()
    else:
        slowest = desk(*sys.argv[2:])
    sys.stdout.write(f"{slowest}\n")
    sys.stdout.flush()
    os._exit(0)
