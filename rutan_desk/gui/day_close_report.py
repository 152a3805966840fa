"""The report of the day in its preview, drawn anew from the board."""

from rutan_desk.gui.day_desk import DaySection
from rutan_desk.gui.list_paper import ListPaper, Make
from rutan_desk.gui.print_catalogue import Chosen, maker_of
from rutan_desk.ops.printing import Printed
from rutan_desk.store import Database
from rutan_desk.store.elections import active_election
from rutan_desk.store.journal import Desk
from rutan_desk.words.catalog import tr
from rutan_desk.words.counts import pages_text
from rutan_desk.words.exports import table_title


class DayReportPaper(ListPaper):
    """The pack of the close: figures, remarks, changes, and room for the signatures."""

    def facts(self, printed: Printed) -> str:
        """ListPaper override."""
        words = tr("{pages}, list {list_id}. To be signed, and shown to Bawaslu.")
        return words.format(pages=pages_text(printed.pages), list_id=printed.list_id)


def report_paper(part: DaySection) -> ListPaper:
    """Open it over the part; it is of the active election, as the day is."""
    clock = part.context.clock

    def make_for(purpose: str) -> Make:
        def make(db: Database, desk: Desk, size: str) -> Printed:
            chosen = Chosen(purpose=purpose)
            return maker_of("day-report", active_election(db), clock, chosen)(db, desk, size)

        return make

    made = DayReportPaper(part.context, table_title("day-report"), make_for(""), part, make_for)
    made.said.connect(part.said)
    made.open()
    return made
