"""The list of everybody who cannot vote here: why, by which article, with KPU's code.

What each receiver reads of a person is asked of the one table of disclosure (T10).
"""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from rutan_desk.domain.disclosure import Field, Receiver, Shown, number_for, shown
from rutan_desk.domain.election import Election
from rutan_desk.domain.ineligible import Group, Ineligible, concerns, not_eligible
from rutan_desk.domain.names import fold
from rutan_desk.domain.paper_table import person_key
from rutan_desk.domain.person import Person, age_on
from rutan_desk.domain.readiness import NoWay, Readiness
from rutan_desk.domain.region import PROVINCE, REGENCY, part
from rutan_desk.domain.right import Bar
from rutan_desk.ops.kpu_rows import address, birth
from rutan_desk.ops.printing import Printed
from rutan_desk.ops.sheet_paper import ListPaperWords, Made, home_of, printed
from rutan_desk.reports.list_sheet import SheetColumn, SheetPart
from rutan_desk.store import Database
from rutan_desk.store.journal import Desk
from rutan_desk.store.regions import region_label
from rutan_desk.store.settings import read_settings


@dataclass(frozen=True, slots=True, kw_only=True)
class IneligibleWords:
    """What this list says beside every list (see ``words.ineligible_papers``).

    Its tables are by ``Group``; ``untold`` says how many are left out for a receiver outside.
    """

    sheet: ListPaperWords
    reason: Callable[[Bar | NoWay], str]
    short: Callable[[Bar | NoWay], str]
    day: Callable[[date], str]
    age: str
    birth: str
    block: str
    article: str
    code: str
    listed: str
    left_on: str
    untold: str


@dataclass(frozen=True, slots=True)
class _Column:
    """A column and what stands in it."""

    shape: SheetColumn
    text: Callable[[Ineligible], str]


def ineligible_paper(
    db: Database,
    desk: Desk,
    words: IneligibleWords,
    people: Iterable[Readiness],
    election: Election,
    size: str = "A4",
    receiver: Receiver = Receiver.KPU,
) -> Printed:
    """Everybody who cannot vote, those here first; of KPU and Bawaslu only their business."""
    everybody = not_eligible(people, election)
    told = [one for one in everybody if concerns(one, receiver)]
    home = part(read_settings(db).station_region, PROVINCE)
    parts = []
    for group, table in zip(Group, words.sheet.sheet.parts, strict=True):
        some = sorted((one for one in told if one.group is group), key=_by_name)
        columns = _columns(words, receiver, election, group, home)
        parts.append(
            SheetPart(
                columns=(SheetColumn(words.sheet.head.number, "center", 0), *_shapes(columns)),
                rows=tuple(
                    (str(number), *(one.text(who) for one in columns))
                    for number, who in enumerate(some, 1)
                ),
                title=table.title,
                note=table.note if some else "",
                keys=tuple(person_key(one.person.uuid) for one in some),
                empty=table.empty,
            )
        )
    untold = len(everybody) - len(told)
    made = Made(
        report="not-eligible",
        receiver=receiver,
        election=election,
        parts=tuple(parts),
        facts=_facts(words, told, untold),
        signed=receiver is not Receiver.INTERNAL,
    )
    return printed(db, desk, words.sheet, made, size)


def _shapes(columns: Sequence[_Column]) -> tuple[SheetColumn, ...]:
    return tuple(one.shape for one in columns)


def _facts(
    words: IneligibleWords, told: Sequence[Ineligible], untold: int
) -> tuple[tuple[str, str], ...]:
    """How many, how many for each gravest reason, and how many are left out."""
    counts = Counter(one.whys[0].reason for one in told)
    said = (f"{words.short(one)} {counts[one]}" for one in (*Bar, *NoWay) if counts[one])
    reasons = [(words.sheet.head.reason, ", ".join(said))] if told else []
    left_out = [(words.untold, str(untold))] if untold else []
    return ((words.sheet.head.people, str(len(told))), *reasons, *left_out)


def _columns(
    words: IneligibleWords, receiver: Receiver, election: Election, group: Group, home: str | None
) -> tuple[_Column, ...]:
    """Who he is, as far as the receiver may read it, and why."""
    head = words.sheet.head
    name = _Column(SheetColumn(head.name, weight=3, bold=True), lambda one: one.person.name)
    sex = _Column(SheetColumn(head.sex, "center", 0), lambda one: one.person.sex or "-")
    numbers, born = _numbers(words, receiver), _born(words, receiver, election)
    # KPU reads a voter in the order of its form, everybody else by the name.
    first = [*numbers, name, *born, sex] if len(numbers) > 1 else [name, sex, *numbers, *born]
    who = [*first, *_places(words, receiver, home)]
    if group is Group.LEFT:
        who.append(_Column(SheetColumn(words.left_on), lambda one: _left_on(one, words)))
    return (
        *who,
        _Column(SheetColumn(words.listed, "center", 0), lambda one: _listed(one, words)),
        _Column(
            SheetColumn(head.reason, weight=3),
            lambda one: "\n".join(words.reason(why.reason) for why in one.whys),
        ),
        _Column(SheetColumn(words.article, weight=2), lambda one: _lines(one, "article")),
        _Column(SheetColumn(words.code, "center", 0), lambda one: _lines(one, "code")),
    )


def _numbers(words: IneligibleWords, receiver: Receiver) -> list[_Column]:
    """NKK and NIK, whole or masked; the desk itself needs no NKK here, and no whole number."""
    head = words.sheet.head
    masking = Receiver.BAWASLU if receiver is Receiver.INTERNAL else receiver

    def nkk(one: Ineligible) -> str:
        return number_for(masking, Field.NKK, one.person.nkk) or "-"

    def nik(one: Ineligible) -> str:
        return number_for(masking, Field.NIK, one.person.nik or one.person.nik_as_written) or "-"

    columns = [_Column(SheetColumn(head.nik, weight=0), nik)]
    if shown(masking, Field.NKK) is Shown.FULL:
        columns.insert(0, _Column(SheetColumn(head.nkk, weight=0), nkk))
    return columns


def _born(words: IneligibleWords, receiver: Receiver, election: Election) -> list[_Column]:
    """The birth, or only the age on the day."""

    def age(one: Ineligible) -> str:
        born = one.person.birth_date
        return str(age_on(born, election.day)) if born else "-"

    def whole(one: Ineligible) -> str:
        person = one.person
        return birth(person.birth_place, words.day(person.birth_date) if person.birth_date else "-")

    if shown(receiver, Field.BIRTH_DATE) is Shown.FULL:
        return [_Column(SheetColumn(words.birth), whole)]
    return [_Column(SheetColumn(words.age, "right", 0), age)]


def _places(words: IneligibleWords, receiver: Receiver, home: str | None) -> list[_Column]:
    """Where he lives by the KTP-el, or (at the desk) where he is held."""
    if receiver is Receiver.INTERNAL:
        return [_Column(SheetColumn(words.block), lambda one: _cell(one.person))]
    full = shown(receiver, Field.ADDRESS) is Shown.FULL
    heading = SheetColumn(words.sheet.head.address, weight=2)

    def whole(one: Ineligible) -> str:
        person = one.person
        return address(person.street, person.rt, person.rw, home_of(person, home))

    def regency(one: Ineligible) -> str:
        code = part(one.person.region or "", REGENCY) or part(one.person.region or "", PROVINCE)
        return region_label(code, home) if code else "-"

    return [_Column(heading, whole if full else regency)]


def _lines(one: Ineligible, name: str) -> str:
    """One for each reason; said once where all are the same."""
    texts = [str(getattr(why, name)) for why in one.whys]
    return "\n".join(texts) if len(set(texts)) > 1 else texts[0]


def _left_on(one: Ineligible, words: IneligibleWords) -> str:
    return words.day(one.person.left_on) if one.person.left_on else "-"


def _listed(one: Ineligible, words: IneligibleWords) -> str:
    """The number on KPU's list, or the list itself when the line has none."""
    if one.readiness.line is not None and one.readiness.line.number:
        return one.readiness.line.number
    return words.sheet.say.category(one.readiness.place.category) if one.listed else "-"


def _cell(person: Person) -> str:
    return " / ".join(filter(None, (person.block, person.cell))) or "-"


def _by_name(one: Ineligible) -> tuple[str, int]:
    return fold(one.person.name), one.person.id
