"""Paper: the value of each list gathered from the registry, drawn, and noted when used."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from hashlib import sha256

from rutan_desk.domain.disclosure import Receiver
from rutan_desk.domain.election import Election
from rutan_desk.domain.errors import StationUnknown
from rutan_desk.domain.names import fold
from rutan_desk.domain.officer import Role
from rutan_desk.domain.paper_table import PaperTable
from rutan_desk.domain.person import Person
from rutan_desk.domain.region import PROVINCE, part
from rutan_desk.domain.right import Outcome
from rutan_desk.domain.settings import Settings
from rutan_desk.domain.station import Station, StationKind
from rutan_desk.ops.readiness import everybody
from rutan_desk.ops.registry import recovery_key
from rutan_desk.reports.imprint import Imprint, PageWords, Signature
from rutan_desk.reports.pages import page_count
from rutan_desk.reports.recovery_sheet import RecoverySheet, RecoveryWords
from rutan_desk.reports.roll import (
    RollSheet,
    RollWords,
    roll_line,
    roll_list_id,
    roll_pdf,
    turned,
)
from rutan_desk.reports.roll_sheet import roll_as_table
from rutan_desk.store import Database
from rutan_desk.store.elections import get_election
from rutan_desk.store.journal import Desk, Touched, deed, last_seal
from rutan_desk.store.prints import next_copy
from rutan_desk.store.regions import official_parts, region_label
from rutan_desk.store.registry import Registry
from rutan_desk.store.settings import read_settings
from rutan_desk.store.stations import stations_of


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperWords:
    """Everything a roll says that is not data, in one language (see ``words.paper``)."""

    page: PageWords
    roll: RollWords
    day: str
    printed_at: str
    signatories: tuple[str, str]
    receiver: str
    purpose: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecoveryPaperWords:
    """Everything a recovery sheet says that is not data (see ``words.paper``)."""

    page: PageWords
    sheet: RecoveryWords
    made_at: str
    signatories: tuple[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class RollRequest:
    """Which roll: election (``None``: the active one), station number, page size."""

    election: str | None = None
    station: str | None = None
    size: str = "A4"


@dataclass(frozen=True, slots=True)
class Printed:
    """A finished document: the bytes to show, save or print, and what to note of them.

    ``people`` are the ids of those whose paper it is, where a reprint is to be told. ``seal``,
    ``purpose`` and ``copy`` are as printed; ``asked`` is everything needed to make it again
    from the registry as of that seal (``words.paper_asked``), empty where it cannot be; ``table``
    is the same paper as plain tables, ``None`` where it is none.
    """

    report: str
    pdf: bytes
    list_id: str
    lines: int
    pages: int
    receiver: Receiver
    size: str
    people: tuple[int, ...] = ()
    seal: str = ""
    purpose: str = ""
    copy: int = 0
    asked: Mapping[str, object] = field(default_factory=dict)
    table: PaperTable | None = None


def roll(db: Database, desk: Desk, words: PaperWords, request: RollRequest) -> Printed:
    """The attendance roll of one station: everybody with the right to vote on the day.

    Sorted by folded name, as KPPS look people up. Changes nothing; ``record_print`` notes
    it when it is saved or printed. Raises ``ElectionUnknown`` or ``StationUnknown``.
    """
    election, settings = get_election(db, request.election), read_settings(db)
    station = roll_station(db, election, settings, request.station)
    voters = sorted(
        (
            one.person
            for one in everybody(db, desk.clock().date(), election)
            if one.right.outcome is Outcome.ELIGIBLE
            and (one.station is None or one.station == station)
        ),
        key=lambda person: (fold(person.name), str(person.birth_date), person.id),
    )
    home = part(station.region, PROVINCE)
    sheet = RollSheet(
        words=words.roll,
        imprint=roll_imprint(db, desk.officer, words, settings, election),
        election=election.name,
        day=election.day,
        day_text=words.day,
        station=f"TPS {station.number}",
        station_place=station.place,
        station_region=region_label(station.region) if station.region else "",
        lines=tuple(
            roll_line(number, person, region=home_district(person, home), day=election.day)
            for number, person in enumerate(voters, 1)
        ),
        signatures=roll_signatures(words, settings),
        signed_at=settings.place,
        size=request.size,
    )
    return roll_printed(db, sheet)


def roll_printed(db: Database, sheet: RollSheet) -> Printed:
    """A roll drawn as the next copy of itself; changes nothing."""
    found = roll_list_id(sheet)
    copy = next_copy(db, sheet.report, found)
    sheet = replace(sheet, imprint=replace(sheet.imprint, copy=copy))
    pdf = roll_pdf(sheet)
    return Printed(
        sheet.report,
        pdf,
        found,
        len(sheet.lines),
        page_count(pdf),
        Receiver.KPPS,
        turned(sheet),
        seal=sheet.imprint.seal,
        purpose=sheet.imprint.purpose,
        copy=copy,
        table=roll_as_table(sheet),
    )


def roll_station(
    db: Database, election: Election, settings: Settings, number: str | None
) -> Station:
    """The station of that number, the special ones first; ``None``: the first of all.

    A registry from before stations were kept has the one that its settings name. Raises
    ``StationUnknown`` with the numbers there are.
    """
    stations = stations_of(db, election.id) or [
        Station(
            election_id=election.id,
            number=settings.station_number,
            place=settings.station_place,
            region=settings.station_region,
        )
    ]
    for station in sorted(stations, key=lambda one: one.kind is not StationKind.SPECIAL):
        if number in (None, station.number):
            return station
    raise StationUnknown(number or "", tuple(one.number for one in stations))


def record_print(
    db: Database,
    desk: Desk,
    printed: Printed,
    target: str,
    *,
    pages_sent: str = "",
    copies: int = 1,
) -> Touched:
    """Note that a document left the program; ``target`` is ``file`` or ``printer``.

    ``pages_sent`` (``2-4, 7``) are those that did when not all did, ``copies`` how often.
    """
    details = {
        "report": printed.report,
        "list_id": printed.list_id,
        "lines": printed.lines,
        "pages": printed.pages,
        "receiver": printed.receiver.value,
        "size": printed.size,
        "target": target,
        "seal": printed.seal,
        "purpose": printed.purpose,
        "copy": printed.copy,
        "asked": dict(printed.asked),
        "sha256": sha256(printed.pdf).hexdigest(),
        **({"people": printed.people} if printed.people else {}),
        **({"pages_sent": pages_sent} if pages_sent else {}),
        **({"copies": copies} if copies > 1 else {}),
    }
    with deed(db, desk, "print", details, needs=Role.VIEWER) as act:
        pass
    return act.touched


def recovery_sheet(registry: Registry, words: RecoveryPaperWords) -> bytes:
    """The recovery sheet of the file as it is; heads only, noted in the journal.

    The page is the key itself: the bytes go to a printer or to a file the officer chose.
    """
    # The QR code brings half of reportlab along, and this page is drawn once in years.
    from rutan_desk.reports.recovery import recovery_pdf

    settings, key = read_settings(registry.db), recovery_key(registry)
    giver, taker = words.signatories
    with deed(registry.db, registry.desk, "recovery-sheet", needs=Role.HEAD):
        pass
    return recovery_pdf(
        RecoverySheet(
            words=words.sheet,
            page_words=words.page,
            prison=settings.prison,
            registry_id=key.registry,
            made_at=words.made_at,
            made_by=registry.officer.name,
            groups=key.groups,
            qr_text=key.qr,
            signatures=(Signature(giver, registry.officer.name), Signature(taker)),
            place=settings.place,
            demo=settings.demo,
        )
    )


def roll_imprint(
    db: Database, officer: str, words: PaperWords, settings: Settings, election: Election
) -> Imprint:
    """What stands around the roll, with these settings and as of the last seal."""
    return Imprint(
        words=words.page,
        prison=settings.prison,
        letterhead=settings.letterhead,
        logo=settings.logo_png,
        seal=last_seal(db),
        printed_at=words.printed_at,
        printed_by=officer,
        regulation="; ".join(election.regulations),
        receiver=words.receiver,
        purpose=words.purpose,
        demo=settings.demo,
    )


def roll_signatures(words: PaperWords, settings: Settings) -> tuple[Signature, ...]:
    """Who signs the roll: KPPS, and the prison by its signatory."""
    kpps, head = words.signatories
    number = f"NIP {settings.head_number}" if settings.head_number else ""
    return (Signature(kpps), Signature(settings.head_title or head, settings.head_name, number))


def home_district(person: Person, home: str | None) -> str:
    """Kabupaten and kecamatan of the KTP-el address (T10), as known."""
    if person.region is not None:
        district = ".".join(person.region.split(".")[:3])
        return region_label(district, home)
    return official_parts(person.region_as_written or "", home)
