"""The value behind a *daftar hadir pemilih*: all it says, and nothing looked up later."""

from dataclasses import dataclass
from datetime import date

from rutan_desk.domain.disclosure import Field, Receiver, Shown, number_for, shown
from rutan_desk.domain.list_id import list_id
from rutan_desk.domain.paper_table import PaperColumn, PaperPart, PaperTable, person_key
from rutan_desk.domain.person import Person, Sex, age_on
from rutan_desk.reports.imprint import Imprint, Signature
from rutan_desk.reports.text import IN_CELL, legible

NO_ANSWER = "-"
UNSETTLED = "…"


@dataclass(frozen=True, slots=True, kw_only=True)
class RollWords:
    """The labels of the roll, in the language of the desk.

    ``alias`` holds ``{alias}``; ``disability_mark`` is the letter in the column, told in
    ``disability_legend`` (which holds ``{mark}``); ``signed_at`` holds ``{place}``. Of one
    list alone, ``list_number`` heads the number on it, ``list_label`` the list's name,
    ``ballots`` the sums of the papers; ``ballots_legend`` tells ``ballot_mark``,
    ``no_ballot_mark`` and ``UNSETTLED``. ``no_sex`` holds ``{count}``: of whom L or P is not
    known.
    """

    title: str
    day: str
    station: str
    place: str
    region: str
    voters: str
    number: str
    name: str
    sex: str
    age: str
    nik: str
    address: str
    disability: str
    signature: str
    alias: str
    disability_mark: str
    disability_legend: str
    sex_legend: str
    nik_legend: str
    replaced_legend: str
    empty: str
    totals: str
    male: str
    female: str
    sex_unknown: str
    total: str
    on_the_list: str
    with_disability: str
    attended: str
    attended_with_disability: str
    signed_at: str
    list_number: str = ""
    list_label: str = ""
    ballots: str = ""
    ballot_mark: str = "V"
    no_ballot_mark: str = "–"
    ballots_legend: str = ""
    no_sex: str = "? {count}"


@dataclass(frozen=True, slots=True, kw_only=True)
class RollLine:
    """One voter as KPPS may see him (T10): make it with ``roll_line``.

    ``list_number`` is his number on the list, ``note`` stands below the name (``absent``:
    he has nothing to sign), ``ballots`` says of each of the sheet's contests whether he gets
    its paper (``None``: not settled). ``key`` is who he is, for programs only
    (``domain.paper_table``).
    """

    number: int
    name: str
    alias: str = ""
    sex: Sex | None
    age: int | None
    nik: str
    region: str
    disability: bool = False
    list_number: str = ""
    note: str = ""
    absent: bool = False
    ballots: tuple[bool | None, ...] = ()
    key: str = ""


def roll_line(
    number: int, person: Person, *, region: str, day: date, matches_card: bool = False
) -> RollLine:
    """A voter's line; ``region`` words kabupaten and kecamatan of the KTP-el address.

    What may be seen is decided by T10 alone: the NIK masked unless KPPS match it with the
    card, the age on ``day`` instead of the birth date, that there is a disability and not
    which one.
    """
    mark = shown(Receiver.KPPS, Field.DISABILITY) is not Shown.NEVER
    return RollLine(
        number=number,
        name=person.name,
        alias=person.alias or "",
        sex=person.sex,
        age=age_on(person.birth_date, day) if person.birth_date else None,
        nik=number_for(Receiver.KPPS, Field.NIK, person.nik, matches_card=matches_card),
        region=region,
        disability=mark and person.disability is not None,
        key=person_key(person.uuid),
    )


@dataclass(frozen=True, slots=True)
class Counts:
    """How many lines, by sex; ``unknown`` have neither letter yet. They add up."""

    male: int
    female: int
    unknown: int

    @property
    def total(self) -> int:
        """All lines."""
        return self.male + self.female + self.unknown


def counts(lines: tuple[RollLine, ...]) -> Counts:
    """Count lines by sex."""
    letters = [line.sex for line in lines]
    male, female = letters.count(Sex.MALE), letters.count(Sex.FEMALE)
    return Counts(male, female, len(letters) - male - female)


@dataclass(frozen=True, slots=True, kw_only=True)
class RollSheet:
    """One station's roll, sorted by the caller and numbered in ``lines``.

    ``day`` is voting day and ``day_text`` how it is printed. ``station`` is as printed
    (``TPS 901``), ``station_place`` where it stands, ``station_region`` its desa up to
    kabupaten. ``signed_at`` is the town before the date of signing. ``size`` is a key of
    ``style.PAGE_SIZES``, upright: ``roll.turned`` decides.

    The roll of one list (``of_list``: its name, and the form it follows) shows KPU's numbers
    in place of the ages, the NIK as in its lines, and of each contest (its code) in
    ``contests`` who gets the paper.
    """

    report: str = "roll"
    of_list: str = ""
    contests: tuple[str, ...] = ()
    words: RollWords
    imprint: Imprint
    election: str
    day: date
    day_text: str
    station: str
    station_place: str = ""
    station_region: str = ""
    lines: tuple[RollLine, ...]
    signatures: tuple[Signature, ...] = ()
    signed_at: str = ""
    size: str = "A4"


def _typed(text: str) -> str:
    """What somebody typed, as it is printed in a cell."""
    return legible(text, IN_CELL)


def cells(line: RollLine, words: RollWords) -> tuple[str, ...]:
    """A line's texts in the order of the columns, as they will be printed.

    The alias is a text of its own after the name (empty when there is none).
    """
    return (
        str(line.number),
        _typed(line.name),
        words.alias.format(alias=_typed(line.alias)) if line.alias else "",
        line.sex or NO_ANSWER,
        NO_ANSWER if line.age is None else str(line.age),
        line.nik or NO_ANSWER,
        _typed(line.region) or NO_ANSWER,
        words.disability_mark if line.disability else "",
    )


def list_cells(line: RollLine, words: RollWords) -> tuple[str, ...]:
    """What only the roll of one list says of a line: KPU's number, the note, the papers."""
    marks = {True: words.ballot_mark, False: words.no_ballot_mark, None: UNSETTLED}
    ballots = (marks[one] for one in line.ballots)
    return (_typed(line.list_number) or NO_ANSWER, _typed(line.note), *ballots)


def roll_as_table(sheet: RollSheet) -> PaperTable:
    """The same roll as a plain table, as far as it is not to be filled in by pen."""
    words = sheet.words
    where = ((words.place, sheet.station_place), (words.region, sheet.station_region))
    if sheet.of_list:
        headings = (words.number, words.list_number, words.name, words.sex, words.nik,
                    words.disability, words.address, *sheet.contests)  # fmt: skip
    else:
        headings = (words.number, words.name, words.sex, words.age, words.nik, words.disability,
                    words.address)  # fmt: skip
    numbers = {words.number, words.age}
    return PaperTable(
        title=words.title,
        facts=(
            (words.station, sheet.station),
            (words.day, sheet.day_text),
            *(fact for fact in where if fact[1]),
        ),
        parts=(
            PaperPart(
                title="",
                columns=tuple(
                    PaperColumn(text, "number" if text in numbers else "text") for text in headings
                ),
                rows=tuple(_plain_row(line, sheet) for line in sheet.lines),
                keys=tuple(line.key for line in sheet.lines),
            ),
        ),
    )


def _plain_row(line: RollLine, sheet: RollSheet) -> tuple[str, ...]:
    number, name, alias, sex, age, nik, region, mark = cells(line, sheet.words)
    if not sheet.of_list:
        named = "\n".join(filter(None, (name, alias)))
        return (number, named, sex, age, nik, mark, region)
    on_list, note, *ballots = list_cells(line, sheet.words)
    named = "\n".join(filter(None, (name, alias, note)))
    return (number, on_list, named, sex, nik, mark, region, *ballots)


def roll_list_id(sheet: RollSheet) -> str:
    """The id printed on the roll (``domain.list_id``).

    Over the heading (election, day as ISO, station, the one list) and over each line's
    number, name with alias, sex, age, NIK as shown, region, disability, and what only the
    roll of one list says. Language, page size, officer and hour do not count.
    """
    heading: tuple[str, ...] = (
        legible(sheet.election), sheet.day.isoformat(), legible(sheet.station)
    )  # fmt: skip
    if sheet.of_list:
        heading = (*heading, sheet.report, *sheet.contests)
    return list_id(
        heading,
        (
            (
                str(line.number),
                _typed(line.name) + (f" ({_typed(line.alias)})" if line.alias else ""),
                line.sex or NO_ANSWER,
                NO_ANSWER if line.age is None else str(line.age),
                line.nik or NO_ANSWER,
                _typed(line.region) or NO_ANSWER,
                "D" if line.disability else "",
                *(_of_list(line) if sheet.of_list else ()),
            )
            for line in sheet.lines
        ),
    )


def _of_list(line: RollLine) -> tuple[str, ...]:
    ballots = "".join({True: "V", False: "-", None: UNSETTLED}[one] for one in line.ballots)
    return (_typed(line.list_number), _typed(line.note), ballots)
