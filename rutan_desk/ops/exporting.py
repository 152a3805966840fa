"""Tables that leave as spreadsheets, for the desk itself; each is noted in the journal."""

from hashlib import sha256
from pathlib import Path

from rutan_desk.domain.disclosure import Receiver
from rutan_desk.domain.errors import FormatUnknown, NothingToExport
from rutan_desk.domain.person import Presence
from rutan_desk.exchange.people_export import people_table
from rutan_desk.exchange.plain_export import TextTable, csv_of, xlsx_of
from rutan_desk.ops.output import write_output
from rutan_desk.store import Database
from rutan_desk.store.journal import Desk, Touched, deed
from rutan_desk.store.people import all_people

FORMATS = {".xlsx": xlsx_of, ".csv": csv_of}
"""What can be written, by the ending of the file asked for."""


def export_table(db: Database, desk: Desk, name: str, table: TextTable, path: Path) -> Touched:
    """Write what is shown as a spreadsheet; its receiver is the desk itself.

    ``name`` says which table it is (``people``). The deed and the file come about together.
    Raises ``FormatUnknown``, ``NothingToExport``, ``FileUnwritable`` or ``DiskFull``.
    """
    ending = path.suffix.casefold()
    if ending not in FORMATS:
        raise FormatUnknown(path.name, tuple(FORMATS))
    if not table.rows:
        raise NothingToExport
    content = FORMATS[ending](table)
    details = {
        "table": name,
        "rows": len(table.rows),
        "receiver": Receiver.INTERNAL.value,
        "file": path.name,
        "sha256": sha256(content).hexdigest(),
    }
    with deed(db, desk, "export", details) as act:
        write_output(path, content)
    return act.touched


def export_people(db: Database, desk: Desk, title: str, path: Path) -> Touched:
    """Everybody who is here, with every field an import reads; raises as ``export_table``.

    People who left are not in it: an import would bring them back.
    """
    here = [person for person in all_people(db) if person.presence is Presence.PRESENT]
    return export_table(db, desk, "people", people_table(here, title), path)
