"""From a file to the voter list of one station: *Model A-Daftar Pemilih*, Sidalih's, KPU's own.

Read by the people importer, with the headings of voter lists. Of Sidalih's export only
voters of status AKTIF, UBAH or BARU are kept, and its KECAMATAN and KELURAHAN are where the
station is, never anybody's home (FORMS §1.3).
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any, Unpack

from rutan_desk.domain.errors import ListOfAnotherStation
from rutan_desk.domain.list_line import ListLine
from rutan_desk.exchange.list_head import (
    ListHead,
    ListStation,
    read_head,
    refuse_another,
    same_place,
    station_number,
    station_of,
)
from rutan_desk.exchange.model import Line, PeopleSheet, Skipped, Why
from rutan_desk.exchange.people_sheet import Asked, ListKind, read_people
from rutan_desk.exchange.vocabulary import VOTERS, heading_key
from rutan_desk.exchange.voter_lines import VoterLineReader

VOTER_LIST = ListKind(VOTERS, VoterLineReader)
_SIDALIH = frozenset(map(heading_key, ("KEC_ID", "KEL_ID", "TPS_ID", "TAHAPAN_ID")))
_KEPT = ("aktif", "ubah", "baru")
_NOT_OF_THE_LINE = ("tps", "status", "register_class")


@dataclass(frozen=True, slots=True)
class VoterListSheet:
    """A voter list as a file holds it; nothing of it is in the registry yet.

    ``sheet`` has its lines and the rows that are no voter of the station, as for people;
    the values of a line are named as in ``ListLine``. ``head`` is what stands above the
    headings, ``sidalih`` whether it is an export of Sidalih.
    """

    sheet: PeopleSheet
    head: ListHead
    sidalih: bool


def read_voter_list(
    path: Path, *, today: date, station: ListStation | None = None, **asked: Unpack[Asked]
) -> VoterListSheet:
    """Read the list of one ``station`` out of any spreadsheet; nothing is written anywhere.

    Of a workbook with a sheet for each station the one named after this is read, unless a
    sheet was asked for. Rows of other stations are skipped with that reason; a file that has
    only such, or whose head names another station or desa, is a
    :class:`ListOfAnotherStation`. Raises as ``read_people`` does, and takes what it takes;
    without a ``station`` every row is kept.
    """
    sheet = read_people(path, today=today, kind=VOTER_LIST, **asked)
    own = _own_sheet(sheet, station) if station and not asked.get("sheet") else None
    if own is not None:
        named: Asked = {**asked, "sheet": own}
        sheet = read_people(path, today=today, kind=VOTER_LIST, **named)
    head = read_head(sheet.preview[: sheet.header_row - 1], sheet.sheet)
    sidalih = set(map(heading_key, sheet.headings)) >= _SIDALIH
    if station is not None:
        refuse_another(sheet.file, head, station)
    reasons = [_why(line, station, sidalih) for line in sheet.lines]
    if station is not None:
        _refuse_foreign(sheet, reasons, station)
    kept = tuple(
        _without_station(line, sidalih)
        for line, why in zip(sheet.lines, reasons, strict=True)
        if why is None
    )
    left_out = [
        Skipped(line.row, why) for line, why in zip(sheet.lines, reasons, strict=True) if why
    ]
    skipped = sorted((*sheet.skipped, *left_out), key=lambda one: one.row)
    return VoterListSheet(replace(sheet, lines=kept, skipped=tuple(skipped)), head, sidalih)


def _own_sheet(sheet: PeopleSheet, station: ListStation) -> str | None:
    """Another sheet of the workbook that is named after the station, where this one is not."""
    wanted = station_number(station.number)
    if station_of(sheet.sheet) == wanted:
        return None
    return next((name for name in sheet.other_sheets if station_of(name) == wanted), None)


def list_line(line: Line, election_id: int, station_id: int) -> ListLine:
    """A line of a file as a line of the list; what has no field there stays in ``cells``."""
    values: dict[str, Any] = {"name": "", **line.values}
    born = next((one.text for one in line.doubts if one.field == "birth_date"), None)
    return ListLine(
        election_id=election_id,
        station_id=station_id,
        nik_as_written=line.nik_as_written,
        birth_as_written=born,
        **values,
    )


def _why(line: Line, station: ListStation | None, sidalih: bool) -> Why | None:
    """Why a row is no voter of the station."""
    status = str(line.values.get("status", "")).casefold()
    if sidalih and status not in _KEPT:
        return Why.NOT_ACTIVE
    if station is None:
        return None
    number = station_number(str(line.values.get("tps", "")))
    if number and number != station_number(station.number):
        return Why.OTHER_STATION
    if sidalih and not all(map(same_place, _places(line), (station.village, station.district))):
        return Why.OTHER_STATION
    return None


def _places(line: Line) -> tuple[str, str]:
    """Where Sidalih says that the station is: desa and kecamatan, smallest part first."""
    parts = str(line.values.get("region_as_written", "")).split(", ")
    return (parts[0], parts[1]) if len(parts) > 1 else ("", "")


def _refuse_foreign(
    sheet: PeopleSheet, reasons: Sequence[Why | None], station: ListStation
) -> None:
    """Refuse a file in which every voter is of another station."""
    if Why.OTHER_STATION not in reasons or None in reasons:
        return
    foreign = [
        line for line, why in zip(sheet.lines, reasons, strict=True) if why is Why.OTHER_STATION
    ]
    numbers = Counter(station_number(str(line.values.get("tps", ""))) for line in foreign)
    number = numbers.most_common(1)[0][0]
    if number and number != station_number(station.number):
        raise ListOfAnotherStation(sheet.file, "station", number, station.number)
    raise ListOfAnotherStation(sheet.file, "village", _places(foreign[0])[0], station.village)


def _without_station(line: Line, sidalih: bool) -> Line:
    """The line with only what it says of the voter himself."""
    gone = (*_NOT_OF_THE_LINE, *(("region", "region_as_written") if sidalih else ()))
    values = {field: value for field, value in line.values.items() if field not in gone}
    return replace(line, values=values)
