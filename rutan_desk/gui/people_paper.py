"""The list on paper: the rows and columns shown now, previewed, printed or saved."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from PySide6.QtWidgets import QWidget

from rutan_desk.domain.paper_table import person_key
from rutan_desk.gui.context import Context
from rutan_desk.gui.list_paper import ListPaper, Make, MakeFor
from rutan_desk.gui.people_rows import PersonRow
from rutan_desk.gui.rows_model import Column
from rutan_desk.ops.people_list import REPORT, ShownPeople, people_list
from rutan_desk.ops.printing import Printed
from rutan_desk.store import Database
from rutan_desk.store.elections import active_election
from rutan_desk.store.journal import Desk
from rutan_desk.words.catalog import tr
from rutan_desk.words.counts import pages_text, people_text
from rutan_desk.words.people_list import people_paper
from rutan_desk.words.purposes import purpose_of


@dataclass(frozen=True, slots=True, kw_only=True)
class ListShown:
    """The list as it is on the screen at one moment; its texts are read in the worker."""

    columns: tuple[Column[PersonRow], ...]
    rows: tuple[PersonRow, ...]
    filters: tuple[str, ...]
    search: str
    order: str
    everyone: int

    def texts(self) -> ShownPeople:
        """Every cell as text."""
        return ShownPeople(
            columns=tuple((one.name, one.heading) for one in self.columns),
            rows=[[one.text(row) for one in self.columns] for row in self.rows],
            filters=self.filters,
            search=self.search,
            order=self.order,
            everyone=self.everyone,
            keys=tuple(person_key(row.person.uuid) for row in self.rows),
        )


class PeoplePaper(ListPaper):
    """The people shown, on paper."""

    def __init__(self, context: Context, shown: ListShown, parent: QWidget) -> None:
        title = tr("Print what is shown")
        make_for = _maker(shown, context.clock)
        super().__init__(context, title, make_for(""), parent, make_for)

    def facts(self, printed: Printed) -> str:
        """ListPaper override."""
        return tr("{people} on {pages}, list {list_id}. For the desk itself.").format(
            people=people_text(printed.lines),
            pages=pages_text(printed.pages),
            list_id=printed.list_id,
        )

    def name(self, printed: Printed) -> str:
        """ListPaper override."""
        return tr("people list {list_id}").format(list_id=printed.list_id)


def _maker(shown: ListShown, clock: Callable[[], datetime]) -> MakeFor:
    def make_for(purpose: str) -> Make:
        def make(db: Database, desk: Desk, size: str) -> Printed:
            words = people_paper(active_election(db), clock())
            words = replace(words, purpose=purpose_of(REPORT, purpose))
            return people_list(db, desk, shown.texts(), words, size)

        return make

    return make_for
