"""The sheet of the check of the evening before, to sign: what the screen showed, on paper."""

from rutan_desk.domain.election import Election
from rutan_desk.gui.list_paper import ListPaper
from rutan_desk.gui.lists_section import ListSection
from rutan_desk.ops.day_evening import EveningItem
from rutan_desk.ops.printing import Printed
from rutan_desk.store import Database
from rutan_desk.store.journal import Desk
from rutan_desk.words.exports import table_title
from rutan_desk.words.paper_makers import MAKERS
from rutan_desk.words.paper_request import PaperRequest


def open_sheet(part: ListSection, election: Election, items: tuple[EveningItem, ...]) -> ListPaper:
    """Its preview over the part."""
    clock = part.context.clock

    def make(db: Database, desk: Desk, size: str) -> Printed:
        request = PaperRequest(
            election=election, people=tuple, now=clock(), size=size, evening=lambda: items
        )
        return MAKERS["evening-check"](db, desk, request)

    made = ListPaper(part.context, table_title("evening-check"), make, part)
    made.said.connect(part.said)
    made.open()
    return made
