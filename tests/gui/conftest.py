"""A window on a small registry, used as a person uses it: keys, clicks, files named for it."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QEvent, QEventLoop, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from rutan_desk.domain.ktp_el import Card, Mark, Milestone, Recording
from rutan_desk.domain.person import Citizenship, Kind, Person
from rutan_desk.domain.settings import Settings
from rutan_desk.gui.context import Context, Files
from rutan_desk.gui.main_window import MainWindow
from rutan_desk.gui.page import Page
from rutan_desk.gui.preferences import Preferences
from rutan_desk.gui.rooms import PAGES
from rutan_desk.gui.session import Session
from rutan_desk.gui.theme import Mode
from rutan_desk.gui.worker import Worker
from rutan_desk.ops.ktp_el import record_mark
from rutan_desk.ops.registry import create_registry, open_registry
from rutan_desk.store import Database
from rutan_desk.store.journal import Desk, Touched, deed
from rutan_desk.store.people import save_people
from rutan_desk.store.registry import Registry
from tests import moulds
from tests.conftest import PASSWORD, MakePerson

P = TypeVar("P", bound=Page)
Clock = Callable[[], datetime]
HEAD = "Budi Contoh"


class Answers(Files):
    """Answers for the dialogs of the system, and notes what was asked."""

    def __init__(self) -> None:
        super().__init__()
        self.file: Path | None = None
        self.target: Path | None = None
        self.chosen_folder: Path | None = None
        self.paper: Path | None = None
        self.asked: list[str] = []
        self.viewed: list[Path] = []

    def open(self, parent: QWidget, title: str, kinds: str) -> Path | None:
        self.asked.append(title)
        return self.file

    def save(self, parent: QWidget, title: str, name: str, kinds: str) -> Path | None:
        self.asked.append(name)
        return self.target

    def folder(self, parent: QWidget, title: str, start: Path) -> Path | None:
        return self.chosen_folder

    def printer(self, parent: QWidget, printer: QPrinter, pages: int) -> bool:
        if self.paper is None:
            return False
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(self.paper))
        return True

    def view(self, path: Path) -> bool:
        self.viewed.append(path)
        return path.exists()


def _quit(loop: QEventLoop, _: None) -> None:
    loop.quit()


def settle(worker: Worker, rounds: int = 6) -> None:
    """Until everything asked for is answered, and what the answers asked for too."""
    for _ in range(rounds):
        loop = QEventLoop()
        worker.aside(worker, lambda: None, partial(_quit, loop))
        loop.exec()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QApplication.processEvents()


def room_of(kind: type[Page]) -> str:
    """The room whose page is of that kind."""
    return next(name for name, load in PAGES.items() if load() is kind)


@dataclass
class Desktop:
    """The session under test and its way to wait."""

    session: Session
    files: Answers
    folder: Path

    def settle(self) -> None:
        settle(self.session.context.worker)

    @property
    def context(self) -> Context:
        return self.session.context

    @property
    def window(self) -> MainWindow:
        assert isinstance(self.session.window, MainWindow)
        return self.session.window

    def page(self, kind: type[P]) -> P:
        """The window's page of that kind, made if nobody has been there yet."""
        page = self.window.pages[room_of(kind)]
        assert isinstance(page, kind)
        self.settle()
        return page

    def go(self, kind: type[P]) -> P:
        """The same, brought to the front."""
        self.window.go(room_of(kind))
        return self.page(kind)


@pytest.fixture(autouse=True)
def _nothing_left_over(qapp: QApplication) -> Iterator[None]:
    """Widgets that nobody shows any more: every change of theme would restyle them too."""
    yield
    for widget in qapp.topLevelWidgets():
        if widget.parent() is None and not widget.isVisible():
            widget.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def session(
    qapp: QApplication, tmp_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Session]:
    """The program without a registry; its preferences are its own."""
    monkeypatch.setattr("rutan_desk.gui.session.default_data_folder", lambda: tmp_path / "bawaan")
    for pause in ("_TYPING", "_MOVING"):  # nobody waits for a choice to rest
        monkeypatch.setattr(f"rutan_desk.gui.people_page.{pause}", 0)
    preferences = Preferences(tmp_path / "jendela.ini")
    preferences.mode = Mode.LIGHT
    made = Session(qapp, preferences, clock, Answers())
    yield made
    if made.window is not None:
        if isinstance(made.window, MainWindow):
            made.window.closing.done = True
        made.window.close()
        made.window.deleteLater()
    made.close()
    qapp.styleHints().colorSchemeChanged.disconnect(made._system_changed)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def people(make_person: MakePerson) -> list[Person]:
    """Three of them with something to find: an alias, a foreigner, no NIK."""
    ordinary = [make_person(number) for number in range(1, 6)]
    some = [
        *ordinary,
        make_person(6, name="SUTRISNO BIN KARTO", alias="GEMBUL", register_number="A.III.021/2028"),
        make_person(7, name="LIM CONTOH HOCK", citizenship=Citizenship.WNA),
        make_person(8, name="PAIJO CONTOH", nik=None),
        replace(make_person(9, name="SITI PETUGAS CONTOH"), kind=Kind.STAFF, register_number=None),
    ]
    return [
        replace(one, block="A-01", register_class=_class(one), nik_as_written=one.nik)
        for one in some
    ]


def _class(person: Person) -> str | None:
    number = person.register_number
    return ".".join(number.split(".")[:2]) if number else None


@pytest.fixture
def desktop(
    session: Session, tmp_path: Path, clock: Clock, people: list[Person], qtbot: QtBot
) -> Desktop:
    """A window on a registry of nine invented people."""
    folder = tmp_path / "rutan"
    moulds.cast(("desktop", people, clock()), folder, lambda place: _filled(place, clock, people))
    start = session.start(folder)
    session.context.worker.open(
        start, lambda: open_registry(folder, HEAD, PASSWORD, clock), session.enter, print
    )
    assert isinstance(session.files, Answers)
    made = Desktop(session, session.files, folder)
    made.settle()
    qtbot.waitExposed(made.window)
    return made


def _filled(folder: Path, clock: Clock, people: Sequence[Person]) -> Registry:
    settings = Settings(prison="Rutan Contoh", station_region="33.16.09")
    registry = create_registry(folder, HEAD, PASSWORD, clock, settings=settings)
    with deed(registry.db, registry.desk, "add-person", {"name": people[0].name}) as act:
        save_people(act, people)
    return registry


def carded(db: Database, desk: Desk, ids: Sequence[int]) -> Touched:
    """These people's KTP-el is printed and in hand: nothing is left to do about it."""
    day = date(2029, 1, 10)
    first = record_mark(db, desk, ids, Mark(Milestone.RECORDING, day, Recording.PRINTED))
    return first | record_mark(db, desk, ids, Mark(Milestone.CARD, day, Card.IN_HAND))


@pytest.fixture
def reach() -> Callable[[QWidget], int]:
    """Walk every Tab stop of a window; each must have a name. The result is how many."""

    def walk(window: QWidget) -> int:
        nameless, seen = [], []
        widget = window.nextInFocusChain()
        while widget is not None and widget is not window:
            takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            inner = isinstance(widget.parent(), QAbstractSpinBox | QComboBox)
            if takes and widget.isVisibleTo(window) and not inner:
                seen.append(widget)
                interface = QAccessible.queryAccessibleInterface(widget)
                if not interface.text(QAccessible.Text.Name).strip():
                    nameless.append(f"{type(widget).__name__} in {type(widget.parent()).__name__}")
            widget = widget.nextInFocusChain()
        assert nameless == []
        return len(seen)

    return walk
