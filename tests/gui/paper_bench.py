"""What a dialog needs, without the whole window: a worker, a parent, a small registry."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from rutan_desk.domain.person import Person
from rutan_desk.domain.settings import Settings
from rutan_desk.gui.context import Context
from rutan_desk.gui.preferences import Preferences
from rutan_desk.gui.worker import Worker
from rutan_desk.ops.registry import create_registry
from rutan_desk.store import Database
from rutan_desk.store.history import DeedRow, history
from rutan_desk.store.journal import Desk, deed
from rutan_desk.store.people import save_people
from rutan_desk.store.registry import Registry
from tests.conftest import NOW, PASSWORD
from tests.gui.conftest import Answers, settle

T = TypeVar("T")


@dataclass
class Bench:
    """What a dialog is given, and what a test asks of the registry."""

    context: Context
    files: Answers
    window: QWidget

    def settle(self) -> None:
        settle(self.context.worker)

    def ask(self, act: Callable[[Database, Desk], T]) -> T:
        """Something of the registry, done in the worker."""
        found: list[T] = []
        job = lambda registry: act(registry.db, registry.desk)  # noqa: E731
        self.context.worker.use(self.window, job, found.append)
        self.settle()
        return found[0]

    @property
    def deeds(self) -> list[DeedRow]:
        return self.ask(lambda db, _desk: list(history(db)))


def made_bench(folder: Path, people: list[Person]) -> Iterator[Bench]:
    """Yields it; for a fixture."""
    files, worker, window = Answers(), Worker(), QWidget()
    settings = Settings(prison="Rutan Contoh", station_region="33.16.09")

    def opener() -> Registry:
        registry = create_registry(
            folder / "rutan", "Budi Contoh", PASSWORD, lambda: NOW, settings=settings
        )
        with deed(registry.db, registry.desk, "add-person", {"name": people[0].name}) as act:
            save_people(act, people)
        return registry

    context = Context(worker, Preferences(folder / "jendela.ini"), lambda: NOW, files)
    worker.open(window, opener, lambda _: None, print)
    settle(worker)
    window.show()
    yield Bench(context, files, window)
    settle(worker, 2)
    worker.close()
    window.close()
    window.deleteLater()
