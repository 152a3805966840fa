"""Papers that leave as spreadsheets: the lines of a print for its receiver, noted as they go."""

from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from rutan_desk.domain.errors import FormatUnknown, NotATable, NothingToExport
from rutan_desk.domain.list_id import grouped
from rutan_desk.exchange.table_sheet import NameWords, TableBook, book_csv, book_xlsx, split_names
from rutan_desk.ops.output import write_output
from rutan_desk.ops.printing import Printed
from rutan_desk.store import Database
from rutan_desk.store.journal import Desk, Touched, deed
from rutan_desk.store.settings import read_settings

FORMATS: dict[str, Callable[[TableBook], bytes]] = {".xlsx": book_xlsx, ".csv": book_csv}
"""What can be written, by the ending of the file asked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetLabels:
    """Everything a sheet says that is not data (see ``words.report_sheets``)."""

    name: NameWords
    list_id: str
    seal: str
    purpose: str
    receiver: str
    notice: str
    printed: str
    demo: str


def sheet_book(db: Database, words: SheetLabels, printed: Printed) -> TableBook:
    """The sheet of a paper: what it shows to whom is what the paper shows.

    Raises ``NotATable`` or ``NothingToExport``.
    """
    table = printed.table
    if table is None:
        raise NotATable(printed.report)
    if not any(part.rows for part in table.parts):
        raise NothingToExport
    settings = read_settings(db)
    marks = (
        f"{words.list_id}: {printed.list_id}",
        f"{words.seal}: {grouped(printed.seal)}",
        words.receiver,
        words.purpose.format(purpose=printed.purpose),
        words.printed,
    )
    facts = (f"{label}: {value}" for label, value in table.facts if value)
    head = (
        table.title + (f" ({words.demo})" if settings.demo else ""),
        settings.prison,
        " · ".join(facts),
        " · ".join(filter(None, marks)),
    )
    return TableBook(
        title=table.title,
        head=tuple(filter(None, head)),
        foot=f"{words.list_id} {printed.list_id} · {words.receiver} · {words.notice}",
        parts=tuple(split_names(part, words.name) for part in table.parts),
        size=printed.size,
    )


def export_report(
    db: Database, desk: Desk, words: SheetLabels, printed: Printed, path: Path
) -> Touched:
    """Write the lines of a paper as a spreadsheet; the deed and the file come about together.

    Raises ``NotATable``, ``FormatUnknown``, ``NothingToExport``, ``FileUnwritable`` or
    ``DiskFull``.
    """
    ending = path.suffix.casefold()
    if ending not in FORMATS:
        raise FormatUnknown(path.name, tuple(FORMATS))
    content = FORMATS[ending](sheet_book(db, words, printed))
    details = {
        "table": printed.report,
        "rows": printed.lines,
        "receiver": printed.receiver.value,
        "purpose": printed.purpose,
        "list_id": printed.list_id,
        "seal": printed.seal,
        "asked": dict(printed.asked),
        "file": path.name,
        "sha256": sha256(content).hexdigest(),
    }
    with deed(db, desk, "export", details) as act:
        write_output(path, content)
    return act.touched
