"""The report of the day in its preview, drawn anew from the board."""

from rutan_desk.gui.day_desk import DaySection, fresh_board
from rutan_desk.gui.list_paper import ListPaper
from rutan_desk.ops.day_report_papers import day_report
from rutan_desk.ops.printing import Printed
from rutan_desk.store import Database
from rutan_desk.store.journal import Desk
from rutan_desk.words.catalog import tr
from rutan_desk.words.day_report_papers import day_report_words
from rutan_desk.words.exports import table_title


class DayReportPaper(ListPaper):
    """The pack of the close: figures, remarks, changes, and room for the signatures."""

    def facts(self, printed: Printed) -> str:
        """ListPaper override."""
        words = tr("{pages} pages, list {list_id}. To be signed, and shown to Bawaslu.")
        return words.format(pages=printed.pages, list_id=printed.list_id)


def report_paper(part: DaySection) -> ListPaper:
    """Open it over the part; the board in the worker is the one the screens use."""
    clock = part.context.clock

    def make(db: Database, desk: Desk, size: str) -> Printed:
        now = clock()
        return day_report(db, desk, day_report_words(now), fresh_board(db, now), size)

    made = DayReportPaper(part.context, table_title("day-report"), make, part)
    made.said.connect(part.said)
    made.open()
    return made
