"""What the bench reads: numbers to look at, who has which, and the parts side by side."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from rutan_desk.domain.person import Sex
from rutan_desk.gui.rows_model import Column, Run, Tone
from rutan_desk.gui.sheet_difference import ALL
from rutan_desk.gui.widgets import ChipText
from rutan_desk.ops.nik_bench import BenchEntry, Comparison, Part, Trouble, nik_bench
from rutan_desk.store import Database
from rutan_desk.store.people import all_people
from rutan_desk.store.regions import region_label
from rutan_desk.words.catalog import tr
from rutan_desk.words.ktp_answer import part_name, trouble_name
from rutan_desk.words.people import sex_name
from rutan_desk.words.values import NOTHING, masked_number, place_of, short_day

_TONES = {Trouble.DOUBLE: Tone.RED, Trouble.DAMAGED: Tone.RED}


@dataclass(frozen=True, slots=True)
class BenchBook:
    """The numbers to look at, and who of ours has each number."""

    entries: tuple[BenchEntry, ...]
    holders: Mapping[str, tuple[tuple[int, str], ...]]

    def other(self, number: str, person_id: int) -> str | None:
        """Who else has that number."""
        held = self.holders.get(number, ())
        return next((name for one, name in held if one != person_id), None)


def read_bench(db: Database, today: date) -> BenchBook:
    """Read it, in the worker."""
    holders: dict[str, tuple[tuple[int, str], ...]] = {}
    for one in all_people(db):
        if one.nik:
            holders[one.nik] = (*holders.get(one.nik, ()), (one.id, one.name))
    return BenchBook(tuple(nik_bench(db, today)), holders)


def chips_of(entries: Iterable[BenchEntry]) -> list[ChipText]:
    """The filters with their counts."""
    found = Counter(one.trouble for one in entries)
    every = ChipText(ALL, tr("All"), found.total())
    return [every, *(ChipText(one.value, trouble_name(one), found[one]) for one in Trouble)]


def fits(entry: BenchEntry, chip: str) -> bool:
    """Whether a number belongs under a filter."""
    return chip in (ALL, entry.trouble.value)


def entry_columns() -> list[Column[BenchEntry]]:
    """The list of numbers, in the language in force."""
    return [
        Column("name", tr("Name"), lambda one: one.person.name),
        Column(
            "trouble",
            tr("What is wrong"),
            lambda one: trouble_name(one.trouble),
            lambda one: list(Trouble).index(one.trouble),
            runs=lambda one: (Run(trouble_name(one.trouble), _TONES.get(one.trouble, Tone.AMBER)),),
            width=178,
        ),
        Column("nik", "NIK", lambda one: masked_number(one.written), tone=Tone.QUIET, width=148),
        Column("block", tr("Block"), lambda one: place_of(one.person), tone=Tone.QUIET, width=74),
    ]


def part_columns() -> list[Column[Comparison]]:
    """Number and registry beside each other."""
    return [
        Column("part", "", lambda one: part_name(one.part), tone=Tone.QUIET, width=204),
        Column("number", tr("The number says"), lambda one: said(one.part, one.number_says)),
        Column("registry", tr("The registry says"), lambda one: said(one.part, one.registry_says)),
        Column("verdict", "", lambda one: _verdict(one).text, runs=_runs, width=104),
    ]


def said(part: Part, text: str | None) -> str:
    """One side of a comparison in words."""
    if text is None:
        return NOTHING
    if part is Part.BIRTH_DATE:
        return short_day(date.fromisoformat(text))
    return sex_name(Sex(text)) if part is Part.SEX else region_label(text)


def _runs(one: Comparison) -> tuple[Run, ...]:
    return (_verdict(one),)


def _verdict(one: Comparison) -> Run:
    if one.agrees is None:
        return Run(tr("not said"), Tone.GREY)
    if one.agrees:
        return Run(tr("agrees"), Tone.GREEN)
    # By law a region tells where somebody was first registered, not where he lives now.
    return Run(tr("differs"), Tone.AMBER if one.part is Part.REGION else Tone.RED)
