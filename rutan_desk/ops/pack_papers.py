"""The quarterly pack for KPU on paper: the sums first, then every change, line by line (T11).

NIK, NKK and birth date are whole, since KPU must match them (T10); never block or crime.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from rutan_desk.domain.disclosure import Field, Receiver, number_for
from rutan_desk.domain.election import Election
from rutan_desk.domain.paper_table import person_key
from rutan_desk.domain.pdpb import GONE, JOINED, Group, Pack, PackLine, Why
from rutan_desk.domain.person import Person, Sex
from rutan_desk.domain.proposal import NEW, NO_DISABILITY
from rutan_desk.domain.quarter import Quarter
from rutan_desk.domain.region import PROVINCE, part
from rutan_desk.exchange.kpu_proposal import LEGEND
from rutan_desk.ops.kpu_rows import FORM_OF_CHANGES, address, birth, by_sex
from rutan_desk.ops.pdpb import QuarterlyPack
from rutan_desk.ops.printing import Printed
from rutan_desk.ops.sheet_paper import ListPaperWords, Made, home_of, printed
from rutan_desk.reports.list_sheet import SheetColumn, SheetPart
from rutan_desk.store import Database
from rutan_desk.store.journal import Desk
from rutan_desk.store.packs import REPORT
from rutan_desk.store.settings import read_settings

PDPB_ARTICLE = "PKPU 1/2025"
"""The rule for packs between elections; an election may name its own under ``pdpb``."""
_REASONS = {Group.DIED: "meninggal"}
_WHYS = {Why.DOUBLE: "ganda", Why.FOREIGNER: "wna"}
"""The desk's word that the election's code of *tidak memenuhi syarat* is looked up by."""
_NEW = (Group.OF_AGE, Group.RESTORED, Group.CIVILIAN, Group.NOW_VOTER)
_Tally = tuple[int, int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class PackWords:
    """What the pack says beside every list (see ``words.pack_papers``).

    The first part of ``sheet`` heads the sums, then comes one for each ``Group`` in order; the
    last stands in for them where nothing changed.
    ``of_group`` labels the sum of a group; ``before``, ``now``, ``told`` and ``no_sex`` are
    labels too. ``change`` says what became of somebody.
    """

    sheet: ListPaperWords
    quarter: Callable[[Quarter], str]
    of_group: Callable[[Group], str]
    change: Callable[[PackLine], str]
    change_heading: str
    what: str
    before: str
    now: str
    no_sex: str
    last_pack: str
    first_pack: str
    list_of: str
    period: str
    period_text: Callable[[Quarter], str]
    basis: str


def pack_paper(
    db: Database,
    desk: Desk,
    words: PackWords,
    found: QuarterlyPack,
    election: Election,
    size: str = "A4",
) -> Printed:
    """The pack of a quarter, signed by the head of the prison."""
    home = part(read_settings(db).station_region, PROVINCE)
    sums, *groups, nothing = words.sheet.sheet.parts
    parts = [_sums(found, words, sums.title)]
    columns = (*FORM_OF_CHANGES, SheetColumn(words.change_heading, weight=2))
    for group, table in zip(Group, groups, strict=True):
        if lines := found.pack.of(group):
            rows = (_row(at, line, words, election, home) for at, line in enumerate(lines, 1))
            keys = tuple(person_key(one.person.uuid) for one in lines)
            parts.append(SheetPart(columns, tuple(rows), table.title, keys=keys))
    if not found.pack.lines:
        parts.append(SheetPart(columns, (), nothing.title, empty=nothing.empty))
    made = Made(
        report=REPORT,
        receiver=Receiver.KPU,
        election=election,
        parts=tuple(parts),
        facts=_facts(found, words),
        notes=(words.basis.format(rule=election.articles.get("pdpb", PDPB_ARTICLE)), *LEGEND),
        signed=True,
        subtitle=words.quarter(found.quarter),
    )
    return printed(db, desk, words.sheet, made, size)


def _facts(found: QuarterlyPack, words: PackWords) -> tuple[tuple[str, str], ...]:
    last = words.first_pack
    if found.last is not None:
        listed = words.list_of.format(list=found.last.list_id)
        last = f"{words.quarter(found.last.quarter)} · {listed}"
    return (
        (words.period, words.period_text(found.quarter)),
        (words.now, by_sex(one.sex for one in found.pack.now)),
        (words.last_pack, last),
    )


# --- the sums: who was a voter, who joined, who is none any more, who is one now


def _sums(found: QuarterlyPack, words: PackWords, title: str) -> SheetPart:
    rows = _sum_rows(found.pack, words)
    last = found.last_pack and [sum(one) for _, one in _sum_rows(found.last_pack, words)]
    unknown = any(no_sex for _, (_, _, no_sex) in rows)
    headings = [
        *(one.value for one in Sex), *([words.no_sex] if unknown else []), "L+P",
        *([words.last_pack] if last else []),
    ]  # fmt: skip
    texts = []
    for at, (label, (male, female, no_sex)) in enumerate(rows):
        figures = [male, female, *([no_sex] if unknown else []), male + female + no_sex]
        texts.append((label, *map(str, (*figures, *([last[at]] if last else [])))))
    return SheetPart(
        columns=(
            SheetColumn(words.what, weight=3, bold=True),
            *(SheetColumn(one, "right") for one in headings),
        ),
        rows=tuple(texts),
        title=title,
    )


def _sum_rows(told: Pack, words: PackWords) -> list[tuple[str, _Tally]]:
    def of(group: Group) -> _Tally:
        return _tally(one.person for one in told.of(group))

    return [
        (words.before, _tally(told.before)),
        *((f"+ {words.of_group(one)}", of(one)) for one in JOINED),
        *((f"− {words.of_group(one)}", of(one)) for one in GONE),
        (f"= {words.now}", _tally(told.now)),
        (words.of_group(Group.RECORDED), of(Group.RECORDED)),
    ]


def _tally(people: Iterable[Person]) -> _Tally:
    sexes = [one.sex for one in people]
    return sexes.count(Sex.MALE), sexes.count(Sex.FEMALE), sexes.count(None)


# --- the lines


def _row(
    number: int, line: PackLine, words: PackWords, election: Election, home: str | None
) -> tuple[str, ...]:
    person = line.person
    nkk, nik = (
        number_for(Receiver.KPU, field, text) or "-"
        for field, text in ((Field.NKK, person.nkk), (Field.NIK, person.nik))
    )
    return (
        str(number),
        nkk,
        nik,
        person.name,
        birth(person.birth_place, _day(person)),
        person.marital_status or "-",
        person.sex or "-",
        address(person.street, person.rt, person.rw, home_of(person, home)),
        person.disability or NO_DISABILITY,
        line.letter or "-",
        _code(line, election) or "-",
        words.change(line),
    )


def _day(person: Person) -> str:
    return f"{person.birth_date:%d-%m-%Y}" if person.birth_date else "-"


def _code(line: PackLine, election: Election) -> str:
    """KPU's *keterangan*; who only came or left stays a voter where he lives, and has none."""
    if line.group in _NEW:
        return NEW if NEW in {one.code for one in election.change_codes} else ""
    service = line.person.service if line.group is Group.IN_SERVICE else None
    reason = service.lower() if service else _REASONS.get(line.group) or _WHYS.get(line.why)
    return (election.tms_code(reason) or "") if reason else ""
