"""The quarterly packs that were printed, as the journal notes them, and up to where each told."""

from dataclasses import dataclass
from datetime import date, datetime

from rutan_desk.domain.quarter import Quarter, quarter_of, read_quarter
from rutan_desk.store import Database
from rutan_desk.store.as_of import deed_sealed

REPORT = "pdpb"


@dataclass(frozen=True, slots=True)
class PackCut:
    """Up to which deed a quarter was told, and as of which day; ``list_id`` is as printed."""

    quarter: Quarter
    deed: int
    day: date
    list_id: str = ""


@dataclass(frozen=True, slots=True)
class _Sent:
    quarter: Quarter
    day: date
    seal: str
    list_id: str

    @property
    def in_time(self) -> bool:
        """Whether the quarter was not over when it was printed."""
        return quarter_of(self.day) == self.quarter


def last_cut(db: Database, before: Quarter) -> PackCut | None:
    """The cut of the newest pack of an earlier quarter; ``None`` when none was printed."""
    earlier = max((one.quarter for one in _sent(db) if one.quarter < before), default=None)
    return cut_of(db, earlier) if earlier is not None else None


def cut_of(db: Database, quarter: Quarter) -> PackCut:
    """Where a quarter that is over ends: where it was last told in time, else on its last day.

    So a pack printed again says the same, whatever was written since.
    """
    sent = [one for one in _sent(db) if one.quarter == quarter]
    found = sent[-1].list_id if sent else ""
    for one in reversed(sent):
        deed = deed_sealed(db, one.seal) if one.in_time else None
        if deed is not None:
            return PackCut(quarter, deed, one.day, found)
    sql = "SELECT coalesce(max(id), 0) FROM deed WHERE substr(at, 1, 10) <= ?"
    deed = int(db.execute(sql, [quarter.last_day.isoformat()]).fetchone()[0])
    return PackCut(quarter, deed, quarter.last_day, found)


def _sent(db: Database) -> list[_Sent]:
    """Every print of a pack, oldest first."""
    sql = """
        SELECT json_extract(details, '$.asked.quarter'),
            json_extract(details, '$.asked.printed_at'),
            json_extract(details, '$.seal'), json_extract(details, '$.list_id')
        FROM deed WHERE kind = 'print' AND json_extract(details, '$.report') = ? ORDER BY id
    """
    found = []
    for quarter, printed_at, seal, list_id in db.execute(sql, [REPORT]):
        day = datetime.fromisoformat(printed_at).date()
        found.append(
            _Sent(read_quarter(quarter) if quarter else quarter_of(day), day, seal, list_id)
        )
    return found
