"""What every list on paper has in common: its words, its letterhead, and how it is drawn."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from rutan_desk.domain.disclosure import Receiver
from rutan_desk.domain.election import Election
from rutan_desk.domain.lists import Category, ListReason
from rutan_desk.domain.person import Person
from rutan_desk.domain.proposal import Change, Fault
from rutan_desk.domain.station import Station
from rutan_desk.ops.printing import Printed
from rutan_desk.reports.imprint import Imprint, PageWords, Signature
from rutan_desk.reports.list_drawing import list_sheet_pdf, turned
from rutan_desk.reports.list_sheet import (
    ListSheet,
    ListSheetWords,
    SheetPart,
    list_sheet_id,
    paper_table,
)
from rutan_desk.reports.pages import page_count
from rutan_desk.store import Database
from rutan_desk.store.journal import Desk, last_seal
from rutan_desk.store.prints import next_copy
from rutan_desk.store.regions import region_label
from rutan_desk.store.settings import read_settings


@dataclass(frozen=True, slots=True, kw_only=True)
class Headings:
    """Headings and labels that several lists share, in the language of the desk."""

    election: str
    day: str
    station: str
    place: str
    number: str
    name: str
    sex: str
    nik: str
    nkk: str
    birth_date: str
    address: str
    block: str
    people: str
    total: str
    last_day: str
    reason: str
    all_stations: str
    unknown_address: str
    abroad: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PartWords:
    """One table of a list: its title, its own headings in order, and what an empty one says."""

    title: str = ""
    headings: tuple[str, ...]
    empty: str
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetWords:
    """One list: its title, its tables, and what stands at the foot of its pages."""

    title: str
    parts: tuple[PartWords, ...]
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """How values are said."""

    day: Callable[[date], str]
    presence: Callable[[str], str]
    category: Callable[[Category], str]
    reason: Callable[[ListReason], str]
    fault: Callable[[Fault], str]
    change: Callable[[Change], str]
    gone: Callable[[str], str]
    changed: Callable[[str, str, str], str]


@dataclass(frozen=True, slots=True, kw_only=True)
class ListPaperWords:
    """Everything one list says that is not data (see ``words.list_papers``)."""

    page: PageWords
    frame: ListSheetWords
    sheet: SheetWords
    head: Headings
    say: Wording
    printed_at: str
    receiver: str
    head_of_rutan: str
    purpose: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """What a list says, beside what all lists do.

    With a ``subtitle`` of its own the list is of no station; ``where`` says in what region
    stations are. ``signers`` sign beside the head of the prison, who signs what is ``signed``:
    two before him, the others below.
    """

    report: str
    receiver: Receiver
    election: Election
    station: Station | None = None
    parts: tuple[SheetPart, ...]
    where: tuple[tuple[str, str], ...] = ()
    facts: tuple[tuple[str, str], ...] = ()
    notes: tuple[str, ...] = ()
    signed: bool = False
    signers: tuple[Signature, ...] = ()
    subtitle: str = ""


def printed(db: Database, desk: Desk, words: ListPaperWords, made: Made, size: str) -> Printed:
    """Draw a list as its next copy; changes nothing, ``record_print`` notes it when used."""
    sheet = _sheet(db, desk, words, made, size)
    found = list_sheet_id(sheet)
    copy = next_copy(db, made.report, found)
    sheet = replace(sheet, imprint=replace(sheet.imprint, copy=copy))
    pdf = list_sheet_pdf(sheet)
    return Printed(
        made.report,
        pdf,
        found,
        sheet.count,
        page_count(pdf),
        made.receiver,
        turned(sheet),
        seal=sheet.imprint.seal,
        purpose=sheet.imprint.purpose,
        copy=copy,
        table=paper_table(sheet),
    )


def _sheet(db: Database, desk: Desk, words: ListPaperWords, made: Made, size: str) -> ListSheet:
    settings, election = read_settings(db), made.election
    number = f"NIP {settings.head_number}" if settings.head_number else ""
    title = settings.head_title or words.head_of_rutan
    head = (Signature(title, settings.head_name, number),) if made.signed else ()
    left = ((words.head.election, election.name), (words.head.day, words.say.day(election.day)))
    return ListSheet(
        report=made.report,
        title=words.sheet.title,
        subtitle=made.subtitle or f"{election.name} · {station_label(words, made.station)}",
        words=words.frame,
        imprint=Imprint(
            words=words.page,
            prison=settings.prison,
            letterhead=settings.letterhead,
            logo=settings.logo_png,
            seal=last_seal(db),
            printed_at=words.printed_at,
            printed_by=desk.officer,
            regulation="; ".join(election.regulations),
            receiver=words.receiver,
            purpose=words.purpose,
            demo=settings.demo,
        ),
        parts=made.parts,
        facts=(
            (*left, *made.where),
            (*(() if made.subtitle else _where(words, made.station)), *made.facts),
        ),
        notes=(*words.sheet.notes, *made.notes),
        signatures=(*made.signers[:2], *head, *made.signers[2:]),
        place=settings.place,
        size=size,
    )


def station_label(words: ListPaperWords, station: Station | None) -> str:
    """A station by its number, or that all are meant."""
    return f"TPS {station.number}" if station else words.head.all_stations


def _where(words: ListPaperWords, station: Station | None) -> tuple[tuple[str, str], ...]:
    if station is None:
        return ((words.head.station, words.head.all_stations),)
    place = (words.head.place, station.place)
    return ((words.head.station, f"TPS {station.number}"), *([place] if station.place else []))


def home_of(person: Person, home: str | None) -> str:
    """The KTP-el address down to the desa, as far as known; ``home`` is our own province."""
    if person.region:
        return region_label(person.region, home)
    return person.region_as_written or "-"
