"""What the papers of the KTP-el work have in common: their words, and how a person stands there."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from rutan_desk.domain.completeness import Element
from rutan_desk.domain.disclosure import Field, Receiver, number_for
from rutan_desk.domain.election import Election
from rutan_desk.domain.ktp_el import KtpEl
from rutan_desk.domain.paper_table import person_key
from rutan_desk.domain.person import Person, Presence
from rutan_desk.domain.readiness import Readiness
from rutan_desk.domain.region import PROVINCE, part
from rutan_desk.domain.standing import Action
from rutan_desk.ops.printing import Printed
from rutan_desk.ops.sheet_paper import ListPaperWords, Made, printed
from rutan_desk.reports.list_sheet import SheetColumn, SheetPart
from rutan_desk.store import Database
from rutan_desk.store.journal import Desk
from rutan_desk.store.regions import region_label
from rutan_desk.store.settings import read_settings


@dataclass(frozen=True, slots=True, kw_only=True)
class KtpPaperWords:
    """What the papers of the KTP-el work say beside every list (see ``words.ktp_papers``).

    ``blank`` is a line to write on: a day or a place, a NIK, a name; ``blank_wide`` is what
    stands in a column to write in.
    ``alias``, ``street`` (RT and RW), ``dukcapil``, ``block`` and ``slot`` hold what they name
    in braces.
    """

    sheet: ListPaperWords
    subtitle: str = ""
    action: Callable[[Action], str]
    recording: Callable[[KtpEl | None], str]
    element: Callable[[Element], str]
    day: Callable[[date], str]
    last_day: Callable[[date], str]
    until: str
    blank: str
    blank_number: str
    blank_name: str
    blank_wide: str
    alias: str
    street: str
    dukcapil: str
    no_home: str
    block: str
    no_block: str
    slot: str
    gone: str


def dukcapil_paper(
    db: Database,
    desk: Desk,
    words: KtpPaperWords,
    report: str,
    parts: Iterable[tuple[str, tuple[tuple[str, ...], ...], tuple[str, ...]]],
    election: Election,
    size: str,
) -> Printed:
    """A paper for Dukcapil, signed by the head: its parts by title, rows, who each row is."""
    [table] = words.sheet.sheet.parts
    shape = columns(words, table.headings)
    found = tuple(
        SheetPart(columns=shape, rows=rows, title=title, empty=table.empty, keys=keys)
        for title, rows, keys in parts
    )
    made = Made(
        report=report,
        receiver=Receiver.DUKCAPIL,
        election=election,
        parts=found or (SheetPart(columns=shape, rows=(), empty=table.empty),),
        facts=(
            (words.sheet.head.people, str(sum(len(one.rows) for one in found))),
            (words.until, words.last_day(election.last_day_recording)),
        ),
        signed=True,
        subtitle=words.subtitle,
    )
    return printed(db, desk, words.sheet, made, size)


def columns(
    words: KtpPaperWords, headings: Sequence[str], pens: int = 1
) -> tuple[SheetColumn, ...]:
    """Number, name, then the list's own: the last the widest, the last ``pens`` for a pen."""
    *others, last = headings
    printed = len(headings) - pens
    return (
        SheetColumn(words.sheet.head.number, "center", 0),
        SheetColumn(words.sheet.head.name, weight=2, bold=True),
        *(SheetColumn(text, pen=at >= printed) for at, text in enumerate(others)),
        SheetColumn(last, weight=3, pen=pens > 0),
    )


def told(
    person: Person, words: KtpPaperWords, home: str | None, *, family: bool = False
) -> tuple[str, ...]:
    """Name, NIK (without ``family``), NKK, birth, mother (and father), address: or blanks."""
    blank, name = words.blank, words.blank_name
    nik, nkk = (
        number_for(Receiver.DUKCAPIL, field, number) or words.blank_number
        for field, number in ((Field.NIK, person.nik), (Field.NKK, person.nkk))
    )
    born = f"{person.birth_date:%d-%m-%Y}" if person.birth_date else blank
    birth = f"{person.birth_place or blank},\n{born}"
    parents = (person.mother or name, person.father or name) if family else ()
    numbers = (nkk,) if family else (nik, nkk)
    mother = parents or (person.mother or name,)
    return (named(person, words), *numbers, birth, *mother, _address(person, words, home))


def named(person: Person, words: KtpPaperWords) -> str:
    """The name, and below it the aliases."""
    if not person.alias:
        return person.name
    return f"{person.name}\n{words.alias.format(alias=person.alias)}"


def _address(person: Person, words: KtpPaperWords, home: str | None) -> str:
    """Street, RT and RW, region down to the desa, a line each."""
    short = words.blank[: len(words.blank) // 3]
    where: Mapping[str, str] = {"rt": person.rt or short, "rw": person.rw or short}
    region = region_label(person.region, home) if person.region else person.region_as_written
    return "\n".join(
        (person.street or words.blank, words.street.format(**where), region or words.blank)
    )


def present(people: Iterable[Readiness]) -> list[Readiness]:
    """Who is here and may have the right to vote."""
    return [one for one in people if one.voter and one.person.presence is Presence.PRESENT]


def keys_of(people: Iterable[Person]) -> tuple[str, ...]:
    """Who each row is."""
    return tuple(person_key(one.uuid) for one in people)


def province(db: Database) -> str | None:
    """Our own province, which addresses do not name."""
    return part(read_settings(db).station_region, PROVINCE)
