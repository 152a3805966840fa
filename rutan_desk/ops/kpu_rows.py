"""What the lists for KPU have in common: the columns of its form, and who is held back for what.

The columns are those of *Model A-Daftar Pemilih*, in its order and with its numbers, which the
legend speaks of (FORMS §1.1); their names are KPU's in every language.
"""

from collections import Counter
from collections.abc import Iterable, Sequence

from rutan_desk.domain.disclosure import Field, Receiver, number_for
from rutan_desk.domain.paper_table import person_key
from rutan_desk.domain.region import DISTRICT, PROVINCE, REGENCY, VILLAGE, part
from rutan_desk.domain.station import Station
from rutan_desk.ops.proposal import HeldBack
from rutan_desk.ops.sheet_paper import ListPaperWords, PartWords
from rutan_desk.reports.list_sheet import SheetColumn, SheetPart
from rutan_desk.store import Database
from rutan_desk.store.people import people_by_id
from rutan_desk.store.regions import region_name

_TO_A_LINE = 4
_WHO = (
    SheetColumn("No (1)", "center", 0),
    SheetColumn("No KK (2)", weight=0),
    SheetColumn("NIK (3)", weight=0),
    SheetColumn("Nama (4)", weight=3, bold=True),
    SheetColumn("Tempat, tanggal lahir (5–6)"),
    SheetColumn("Status kawin (7)", "center", 0),
    SheetColumn("L/P (8)", "center", 0),
)
_CODES = (
    SheetColumn("Disab. (12)", "center", 0),
    SheetColumn("Status KTP-el (13)", "center", 0),
    SheetColumn("Ket. (14)", "center", 0),
)
FORM = (
    *_WHO,
    SheetColumn("Jalan/Dukuh (9)", weight=2),
    SheetColumn("RT (10)", "center", 0),
    SheetColumn("RW (11)", "center", 0),
    *_CODES,
    SheetColumn("Desa, kecamatan, kabupaten/kota", weight=2),
)
"""The form, and the region of the KTP-el behind it."""
FORM_OF_CHANGES = (*_WHO, SheetColumn("Alamat, RT/RW (9–11)", weight=2), *_CODES)
"""The form with the whole address in one column; what changed comes behind it."""
_HEAD = (
    ("Provinsi", PROVINCE),
    ("Kabupaten/Kota", REGENCY),
    ("Kecamatan", DISTRICT),
    ("Desa/Kelurahan", VILLAGE),
)


def head_block(stations: Iterable[Station]) -> tuple[tuple[str, str], ...]:
    """Where the stations stand, as the head of the form says it; nothing for several desa."""
    regions = {one.region or "" for one in stations}
    region = regions.pop() if len(regions) == 1 else ""
    found = ((label, part(region, level)) for label, level in _HEAD)
    named = ((label, code and region_name(code)) for label, code in found)
    return tuple((label, name) for label, name in named if name)


def by_sex(sexes: Iterable[str | None]) -> str:
    """How many, and of each sex: ``103 (L 95, P 8)``; who is of no known sex is in the first."""
    counts = Counter(sexes)
    return f"{counts.total()} (L {counts['L']}, P {counts['P']})"


def birth(place: str | None, day: str) -> str:
    """Place and day of birth, as far as known."""
    return f"{place},\n{day}" if place else day


def address(street: str | None, rt: str | None, rw: str | None, region: str) -> str:
    """A whole address, each part on a line of its own, as far as known."""
    numbers = f"RT {rt or '-'} RW {rw or '-'}" if rt or rw else ""
    return "\n".join(filter(None, (street, numbers, region)))


def keys_by_id(db: Database, ids: Sequence[int]) -> tuple[str, ...]:
    """Who each row is; nobody where the person is no longer known."""
    people = people_by_id(db, sorted(set(ids)))
    return tuple(person_key(people[one].uuid) if one in people else "" for one in ids)


def held_back(words: ListPaperWords, table: PartWords, people: Sequence[HeldBack]) -> SheetPart:
    """The table of who is not sent, and for what."""
    head, say = words.head, words.say
    columns = (
        SheetColumn(head.number, "center", 0),
        SheetColumn("TPS", "center", 0),
        SheetColumn(head.name, weight=2, bold=True),
        SheetColumn(head.nik),
        SheetColumn(head.birth_date),
        SheetColumn(head.reason, weight=3),
    )
    rows = tuple(
        (
            str(number),
            one.station or "-",
            one.person.name,
            number_for(Receiver.KPU, Field.NIK, one.person.nik) or "-",
            f"{one.person.birth_date:%d-%m-%Y}" if one.person.birth_date else "-",
            _together([say.fault(fault) for fault in one.faults]),
        )
        for number, one in enumerate(people, 1)
    )
    return SheetPart(
        columns=columns,
        rows=rows,
        title=table.title,
        note=table.note if rows else "",
        empty=table.empty,
        keys=tuple(person_key(one.person.uuid) for one in people),
    )


def _together(texts: Sequence[str]) -> str:
    """Beside each other, a few to a line."""
    lines = (texts[at : at + _TO_A_LINE] for at in range(0, len(texts), _TO_A_LINE))
    return ",\n".join(", ".join(some) for some in lines)
