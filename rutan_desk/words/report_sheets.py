"""Papers as spreadsheets, in the language in force."""

from pathlib import Path

from rutan_desk.exchange.table_sheet import NameWords
from rutan_desk.ops.printing import Printed
from rutan_desk.ops.report_sheets import SheetLabels, export_report
from rutan_desk.store import Database
from rutan_desk.store.journal import Desk, Touched
from rutan_desk.words.catalog import tr
from rutan_desk.words.moments import moment
from rutan_desk.words.paper import page_words
from rutan_desk.words.receivers import for_receiver


def export_paper(db: Database, desk: Desk, printed: Printed, path: Path) -> Touched:
    """The lines of a paper as ``.xlsx`` or ``.csv``, noted in the journal.

    Raises ``NotATable``, ``FormatUnknown``, ``NothingToExport``, ``FileUnwritable`` or
    ``DiskFull``.
    """
    return export_report(db, desk, sheet_labels(desk, printed), printed, path)


def sheet_labels(desk: Desk, printed: Printed) -> SheetLabels:
    """Everything a sheet says that is not data."""
    page = page_words()
    return SheetLabels(
        name=NameWords(
            name=tr("Name"), alias=tr("Alias"), note=tr("Remark"), written=tr("alias {alias}")
        ),
        list_id=page.list_id,
        seal=page.seal,
        purpose=page.purpose,
        receiver=for_receiver(printed.receiver),
        notice=page.notice,
        printed=tr("Saved {at} by {officer}").format(at=moment(desk.clock()), officer=desk.officer),
        demo=page.demo,
    )
