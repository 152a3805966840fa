"""Papers about the lists: a preview of the very bytes, printed or saved."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from rutan_desk.gui.context import Context
from rutan_desk.gui.people_paper import ListShown, PeoplePaper
from rutan_desk.gui.worker import Work
from rutan_desk.ops.printing import Printed
from rutan_desk.store import Database
from rutan_desk.store.journal import Desk

Draw = Callable[[Database, Desk, str], Printed]
"""Makes a paper on the size asked for, in the worker."""
_NOTHING = ListShown(columns=(), rows=(), filters=(), search="", order="", everyone=0)


class ListPaper(PeoplePaper):
    """The preview of a paper that an operation draws by itself."""

    def __init__(self, context: Context, title: str, make: Draw, parent: QWidget) -> None:
        self._make, self._title = make, title
        super().__init__(context, _NOTHING, parent)
        self.setWindowTitle(title)

    def draw(self) -> None:
        """PeoplePaper override."""
        size, make = self.paper.currentText(), self._make

        def job(db: Database, desk: Desk, _work: Work) -> Printed:
            return make(db, desk, size)

        self.context.worker.start(self, job, self._show, self._refused)

    def name(self, printed: Printed) -> str:
        """PeoplePaper override."""
        return f"{self._title.lower()} {printed.list_id}"
