"""The value behind a *daftar hadir pemilih*: all it says, and nothing looked up later."""

from dataclasses import dataclass
from datetime import date

from rutan_desk.domain.disclosure import Field, Receiver, Shown, number_for, shown
from rutan_desk.domain.list_id import list_id
from rutan_desk.domain.person import Person, Sex, age_on
from rutan_desk.reports.imprint import Imprint, Signature
from rutan_desk.reports.text import IN_CELL, legible

NO_ANSWER = "-"


@dataclass(frozen=True, slots=True, kw_only=True)
class RollWords:
    """The labels of the roll, in the language of the desk.

    ``alias`` holds ``{alias}``; ``disability_mark`` is the letter in the column, told in
    ``disability_legend`` (which holds ``{mark}``); ``signed_at`` holds ``{place}``.
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


@dataclass(frozen=True, slots=True, kw_only=True)
class RollLine:
    """One voter as KPPS may see him (T10): make it with ``roll_line``."""

    number: int
    name: str
    alias: str = ""
    sex: Sex | None
    age: int | None
    nik: str
    region: str
    disability: bool = False


def roll_line(number: int, person: Person, *, region: str, day: date) -> RollLine:
    """A voter's line; ``region`` words kabupaten and kecamatan of the KTP-el address.

    What may be seen is decided by T10 alone: the NIK masked, the age on ``day`` instead
    of the birth date, that there is a disability and not which one.
    """
    mark = shown(Receiver.KPPS, Field.DISABILITY) is not Shown.NEVER
    return RollLine(
        number=number,
        name=person.name,
        alias=person.alias or "",
        sex=person.sex,
        age=age_on(person.birth_date, day) if person.birth_date else None,
        nik=number_for(Receiver.KPPS, Field.NIK, person.nik),
        region=region,
        disability=mark and person.disability is not None,
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
    ``style.PAGE_SIZES``.
    """

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


def roll_list_id(sheet: RollSheet) -> str:
    """The id printed on the roll (``domain.list_id``).

    Over the heading (election, day as ISO, station) and over each line's number, name
    with alias, sex, age, NIK as shown, region and disability. Language, page size,
    officer and hour do not count.
    """
    heading = (legible(sheet.election), sheet.day.isoformat(), legible(sheet.station))
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
            )
            for line in sheet.lines
        ),
    )
