"""Which station a voter list is of: its head block, its TPS column, or the sheet's name."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from rutan_desk.domain.errors import ListOfAnotherStation
from rutan_desk.domain.names import squeezed

_LABELS = {
    "province": r"provinsi",
    "regency": r"kab(?:upaten|\.)?(?:\s*/\s*kota)?|kota",
    "district": r"kec(?:amatan|\.)?",
    "village": r"(?:desa|kel(?:urahan|\.)?)(?:\s*/\s*(?:desa|kel(?:urahan|\.)?))?",
}
_LABEL = re.compile(
    r"\b(?:"
    + "|".join(rf"(?P<{name}>{words})" for name, words in _LABELS.items())
    + r"|(?P<station>tps))(?![\w/])",
    re.IGNORECASE,
)
_STATION = re.compile(
    r"(?<!jumlah )\bTPS[\s:.\-]*(?:(?:no|nomor|lokasi|khusus|loksus)\b[\s:.\-]*)*0*(\d{1,3})\b",
    re.IGNORECASE,
)
_VALUE_ENDS = re.compile(r"[\t,;(\d]|\b(?:tahun|untuk|pada|tanggal|oleh|rt|rw)\b", re.IGNORECASE)
_DIGITS = re.compile(r"0*(\d{1,3})")
_ALIKE = 85


@dataclass(frozen=True, slots=True, kw_only=True)
class ListHead:
    """What the rows above the headings say; empty where they say nothing."""

    station: str = ""
    village: str = ""
    district: str = ""
    regency: str = ""
    province: str = ""


@dataclass(frozen=True, slots=True)
class ListStation:
    """The station whose list is wanted: its number, and the names of its desa and kecamatan.

    An empty name is not compared.
    """

    number: str
    village: str = ""
    district: str = ""


def read_head(rows: Sequence[Sequence[str]], sheet: str = "") -> ListHead:
    """The head block of a form, out of the rows above its headings.

    A value stands behind its label, in the same cell or in the next one that says anything.
    """
    found: dict[str, str] = {}
    for row in rows:
        text = "\t".join(cell.strip() for cell in row if cell.strip(" :."))
        for name, value in _labelled(text):
            found.setdefault(name, value)
    for text in ("\t".join(map("\t".join, rows)), sheet):
        if number := station_of(text):
            found.setdefault("station", number)
    return ListHead(**found)


def _labelled(text: str) -> Iterator[tuple[str, str]]:
    """Each label of a row with what stands behind it, up to the next label."""
    labels = list(_LABEL.finditer(text))
    ends = [label.start() for label in labels[1:]] + [len(text)] * bool(labels)
    for label, end in zip(labels, ends, strict=True):
        value = _VALUE_ENDS.split(text[label.end() : end].strip(" :.\t"))[0].strip(" :.-")
        if value and label.lastgroup and label.lastgroup != "station":
            yield label.lastgroup, value


def station_of(text: str) -> str:
    """The number of the station that a title names, without leading zeros; empty if none."""
    found = _STATION.search(text)
    return found[1] if found else ""


def station_number(text: str) -> str:
    """The number of a station as digits without leading zeros; empty when it has none."""
    found = _DIGITS.search(text)
    return found[1] if found else ""


def same_place(one: str, other: str) -> bool:
    """Whether two names may be one desa or kecamatan; an empty one may be any."""
    left, right = sorted((squeezed(one), squeezed(other)), key=len)
    return not left or left in right or fuzz.ratio(left, right) >= _ALIKE


def refuse_another(file: str, head: ListHead, wanted: ListStation) -> None:
    """Raise :class:`ListOfAnotherStation` when a head names another station or place."""
    number = station_number(head.station)
    if number and number != station_number(wanted.number):
        raise ListOfAnotherStation(file, "station", number, wanted.number)
    if not same_place(head.village, wanted.village):
        raise ListOfAnotherStation(file, "village", head.village, wanted.village)
    if not same_place(head.district, wanted.district):
        raise ListOfAnotherStation(file, "district", head.district, wanted.district)
