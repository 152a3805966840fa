"""The list of people on paper, exactly as shown, but for what no paper may say (T10)."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from rutan_desk.domain.disclosure import Field, Receiver, Shown, shown
from rutan_desk.domain.nik import mask_in_text
from rutan_desk.ops.printing import Printed
from rutan_desk.reports.imprint import Imprint, PageWords
from rutan_desk.reports.pages import page_count
from rutan_desk.reports.people_list import (
    PeopleListSheet,
    PeopleListWords,
    people_list_id,
    people_list_pdf,
    people_table,
    turned,
)
from rutan_desk.store import Database
from rutan_desk.store.elections import active_election
from rutan_desk.store.journal import Desk, last_seal
from rutan_desk.store.prints import next_copy
from rutan_desk.store.settings import read_settings

REPORT = "people-list"
_FIELDS = {
    "name": Field.NAME,
    "nik": Field.NIK,
    "block": Field.BLOCK,
    "birth_date": Field.BIRTH_DATE,
    "sex": Field.SEX,
    "region": Field.ADDRESS,
    "register_class": Field.CRIME,
    "ballots": Field.BALLOTS,
}
"""What T10 calls the columns it speaks of; all others are for the desk to see."""
_REGISTER = "register"
_NUMBERS = re.compile(r"\d+")
_CLASS = re.compile(r"\s*[A-D]\W*[IV]{1,3}[ab]?\b", re.IGNORECASE)
"""How a register number begins: the class, roman (DOMAIN 6.1)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownPeople:
    """The list as it is on the screen: columns by name and heading, rows as texts.

    ``filters`` and ``order`` are in words, without what was searched for: that is
    ``search``. ``everyone`` is how many people are in the registry, ``keys`` who each row is
    (``domain.paper_table.person_key``) or nothing.
    """

    columns: tuple[tuple[str, str], ...]
    rows: Sequence[Sequence[str]]
    filters: tuple[str, ...]
    search: str
    order: str
    everyone: int
    keys: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PeoplePaperWords:
    """Everything the list says that is not data (see ``words.people_list``).

    ``all`` stands when nothing was filtered, ``search`` holds ``{text}``; ``left_out`` and
    ``serial_only`` say what the columns of the register do not show.
    """

    page: PageWords
    sheet: PeopleListWords
    day: str
    printed_at: str
    receiver: str
    purpose: str = ""
    all: str
    search: str
    left_out: str
    serial_only: str


def people_list(
    db: Database, desk: Desk, people: ShownPeople, words: PeoplePaperWords, size: str = "A4"
) -> Printed:
    """The list on paper; changes nothing, ``record_print`` notes it when it is used.

    The register class is never on paper (UU 27/2022 art. 4(2)): its column is left out,
    register numbers keep their serial and year, and long numbers are masked everywhere.
    """
    kept = [at for at, (name, _) in enumerate(people.columns) if _may_print(name)]
    names = [people.columns[at][0] for at in kept]
    settings, election = read_settings(db), active_election(db)
    sheet = PeopleListSheet(
        words=words.sheet,
        imprint=Imprint(
            words=words.page,
            prison=settings.prison,
            letterhead=settings.letterhead,
            logo=settings.logo_png,
            seal=last_seal(db),
            printed_at=words.printed_at,
            printed_by=desk.officer,
            receiver=words.receiver,
            purpose=words.purpose,
            demo=settings.demo,
        ),
        election=election.name,
        day_text=words.day,
        filters=_filters(people, words),
        order=people.order,
        everyone=people.everyone,
        headings=tuple(people.columns[at][1] for at in kept),
        rows=tuple(
            tuple(_text(name, row[at]) for name, at in zip(names, kept, strict=True))
            for row in people.rows
        ),
        notes=_notes(len(kept) < len(people.columns), _REGISTER in names, words),
        keys=people.keys,
        size=size,
    )
    return _printed(db, sheet)


def _printed(db: Database, sheet: PeopleListSheet) -> Printed:
    found = people_list_id(sheet)
    copy = next_copy(db, REPORT, found)
    sheet = replace(sheet, imprint=replace(sheet.imprint, copy=copy))
    pdf = people_list_pdf(sheet)
    return Printed(
        REPORT,
        pdf,
        found,
        len(sheet.rows),
        page_count(pdf),
        Receiver.INTERNAL,
        turned(sheet),
        seal=sheet.imprint.seal,
        purpose=sheet.imprint.purpose,
        copy=copy,
        table=people_table(sheet),
    )


def _may_print(name: str) -> bool:
    field = _FIELDS.get(name)
    return field is None or shown(Receiver.INTERNAL, field) is not Shown.NEVER


def _text(name: str, text: str) -> str:
    """A cell as paper may show it; dots of a masked number become the asterisks of paper."""
    if name == _REGISTER:
        return serial(text) or "–"
    return mask_in_text(text).replace("•", "*")


def serial(register_number: str) -> str:
    """Serial and year of a register number, without the class before them: ``021/2028``."""
    return mask_in_text("/".join(_NUMBERS.findall(register_number)[-2:]))


def _filters(people: ShownPeople, words: PeoplePaperWords) -> str:
    """Who is shown, in words; of a register number searched for only its serial."""
    typed = mask_in_text(people.search.strip())
    if _CLASS.match(typed):
        typed = serial(typed) or "…"
    said = [*people.filters, *([words.search.format(text=typed)] if typed else [])]
    return " · ".join(said) or words.all


def _notes(left_out: bool, serials: bool, words: PeoplePaperWords) -> tuple[str, ...]:
    said = (words.left_out if left_out else "", words.serial_only if serials else "")
    return tuple(text for text in said if text)
