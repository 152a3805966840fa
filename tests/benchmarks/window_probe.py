"""A process that shows a window and says when it stood there; run by ``test_window_speed``.

``window_probe.py bare`` shows an empty table, ``window_probe.py desk FOLDER OFFICER PASSWORD``
opens a registry and waits for its people; with ``typed`` for ``desk`` an officer takes
``PAUSE`` seconds to type the password, which do not count. Prints JSON: the seconds since
``PROBE_START`` (a clock of the parent) until the first window stood there and until people
did, memory in MiB, and for the desk the milliseconds of the slowest key of a search and of
the slowest screenful while scrolling.
"""

import json
import os
import sys
import time
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QEventLoop

    from rutan_desk.gui.worker import Worker


SECONDS = 60
PAUSE = 1.5
"""Nobody types eight letters faster."""


def bare() -> dict[str, float]:
    """An empty table in a window."""
    from PySide6.QtWidgets import QApplication, QMainWindow, QTableView

    app = QApplication([])
    window = QMainWindow()
    window.setCentralWidget(QTableView())
    window.show()
    app.processEvents()
    return {"first": since_start(), "people": since_start(), "memory": memory()}


def desk(pause: float, folder: str, officer: str, password: str) -> dict[str, float]:
    """The program from its start to people on the screen, then a search and a scroll."""
    from PySide6.QtCore import QEventLoop

    from rutan_desk import app as program
    from rutan_desk.gui.preferences import Preferences
    from rutan_desk.gui.session import Session

    application = program.application()
    preferences = Preferences(Path(folder) / "jendela.ini")
    preferences.room = "people"
    session = Session(application, preferences, program.now)
    start = session.start(Path(folder))
    start.repaint()
    first = since_start()
    sent = time.monotonic() + pause
    while time.monotonic() < sent:
        application.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)
    typing = since_start() - first if pause else 0.0
    start.open_with(officer, password)
    page, end = None, time.monotonic() + SECONDS
    while page is None or page.model.rowCount() == 0:
        application.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
        # Not by its class: only the program decides when that is loaded.
        page = getattr(session.window, "pages", {}).get("people")
        if time.monotonic() > end:
            raise SystemExit("no people came")
    application.processEvents()
    found = {"first": first, "people": since_start() - typing, "memory": memory()}

    def slowest(acts: Iterable[Callable[[], object]]) -> float:
        taken = []
        for act in acts:
            begun = time.perf_counter()
            act()
            page.repaint()
            application.processEvents()
            taken.append((time.perf_counter() - begun) * 1000)
        return max(taken)

    settle(session.context.worker)
    texts = ("s", "su", "sut", "su", "s", "", "3316", "contoh 1", "")
    found["search"] = slowest(partial(page.search.setText, text) for text in texts)
    bar = page.table.verticalScrollBar()
    step = max(bar.maximum() // 12, 1)
    found["scroll"] = slowest(partial(bar.setValue, step * place) for place in range(1, 12))
    session.close()
    return found


def settle(worker: "Worker") -> None:
    """Until what arriving asked for is answered: keys are typed later than that."""
    from PySide6.QtCore import QCoreApplication, QEventLoop

    for _ in range(4):
        loop = QEventLoop()
        worker.aside(worker, lambda: None, partial(_quit, loop))
        loop.exec()
        QCoreApplication.processEvents()


def _quit(loop: "QEventLoop", _: object) -> None:
    loop.quit()


def since_start() -> float:
    """Seconds since the parent started this process."""
    return time.time() - float(os.environ["PROBE_START"])


def memory() -> float:
    """MiB now; not the peak that rusage tells: that one begins with the parent's."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS")) / 1024


if __name__ == "__main__":
    kind, *given = sys.argv[1:]
    found = desk(PAUSE * (kind == "typed"), *given) if given else bare()
    sys.stdout.write(json.dumps(found))
    sys.stdout.flush()
    os._exit(0)
