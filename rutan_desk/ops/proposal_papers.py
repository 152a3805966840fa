"""Whom we propose to KPU on paper, and what changed since: its form, line by line.

NIK, NKK and birth date are whole, since KPU must match them (T10); never block or crime.
"""

from collections import Counter
from collections.abc import Sequence

from rutan_desk.domain.disclosure import Receiver
from rutan_desk.domain.proposal import Change, ChangedLine, ProposalLine
from rutan_desk.domain.region import PROVINCE, part
from rutan_desk.exchange.kpu_proposal import LEGEND
from rutan_desk.ops.kpu_rows import (
    FORM,
    FORM_OF_CHANGES,
    address,
    birth,
    by_sex,
    head_block,
    held_back,
    keys_by_id,
)
from rutan_desk.ops.printing import Printed
from rutan_desk.ops.proposal import Difference, Proposal
from rutan_desk.ops.sheet_paper import ListPaperWords, Made, printed
from rutan_desk.reports.list_sheet import SheetColumn, SheetPart
from rutan_desk.store import Database
from rutan_desk.store.journal import Desk
from rutan_desk.store.regions import region_label
from rutan_desk.store.settings import read_settings

_RECAP = ("TPS", "Pemilih Baru", "Tidak Memenuhi Syarat", "Perbaikan Data", "Total")
"""The columns of *Model A-Rekap PPS Perubahan Pemilih* (FORMS §1.2)."""
_IN_RECAP = (Change.NEW, Change.GONE, Change.CHANGED)


def proposal_paper(
    db: Database, desk: Desk, words: ListPaperWords, made: Proposal, size: str = "A4"
) -> Printed:
    """Whom we propose, by the columns of the form, and who is held back for what."""
    sent, held = words.sheet.parts
    home = part(read_settings(db).station_region, PROVINCE)
    numbers = list(dict.fromkeys(line.station for line in made.lines)) or [""]
    by_station = {number: _of(made.lines, number) for number in numbers}
    parts = [
        SheetPart(
            columns=FORM,
            rows=tuple(_form_row(at, line, home) for at, line in enumerate(lines, 1)),
            title=f"TPS {number}" if number else sent.title,
            empty=sent.empty,
            keys=keys_by_id(db, [line.person_id for line in lines]),
        )
        for number, lines in by_station.items()
    ]
    each = by_station if len(numbers) > 1 else {}
    facts = (
        (sent.title, by_sex(line.sex for line in made.lines)),
        *((f"TPS {number}", by_sex(one.sex for one in each[number])) for number in each),
        (held.title, str(len(made.held_back))),
    )
    paper = Made(
        report="kpu-proposal",
        receiver=Receiver.KPU,
        election=made.election,
        station=made.station,
        parts=(*parts, held_back(words, held, made.held_back)),
        where=head_block(made.stations),
        facts=facts,
        notes=LEGEND,
        signed=True,
    )
    return printed(db, desk, words, paper, size)


def _of(lines: Sequence[ProposalLine], station: str) -> list[ProposalLine]:
    return [line for line in lines if line.station == station]


def _form_row(number: int, line: ProposalLine, home: str | None) -> tuple[str, ...]:
    return (
        str(number),
        line.nkk,
        line.nik,
        line.name,
        birth(line.birth_place, line.birth_date),
        line.marital_status,
        line.sex,
        line.street,
        line.rt,
        line.rw,
        line.disability,
        line.ktp_el,
        line.remark or "-",
        region_label(line.region, home),
    )


def difference_paper(
    db: Database, desk: Desk, words: ListPaperWords, made: Difference, size: str = "A4"
) -> Printed:
    """What changed since the list last sent, and who is held back for what.

    The sums first, then every changed line whole, as KPU enters it.
    """
    changes, held = words.sheet.parts
    home = part(read_settings(db).station_region, PROVINCE)
    numbers = list(dict.fromkeys(one.line.station for one in made.changes)) or [""]
    last = words.say.day(made.last.made_on) if made.last else "-"
    paper = Made(
        report="kpu-difference",
        receiver=Receiver.KPU,
        election=made.election,
        station=made.station,
        parts=(
            *([_change_sums(words, made, numbers)] if made.changes else []),
            *(_changes_at(db, words, made, number, home) for number in numbers),
            held_back(words, held, made.held_back),
        ),
        where=head_block(made.stations),
        facts=(
            (changes.note, last),
            (changes.title, str(len(made.changes))),
            (held.title, str(len(made.held_back))),
        ),
        notes=LEGEND,
        signed=True,
    )
    return printed(db, desk, words, paper, size)


def _change_sums(words: ListPaperWords, made: Difference, numbers: Sequence[str]) -> SheetPart:
    """How many lines of each station are new, struck and mended."""
    found = Counter((one.line.station, one.change) for one in made.changes)
    figures = [[found[number, change] for change in _IN_RECAP] for number in numbers]
    rows = [
        (number or "-", *map(str, (*some, sum(some))))
        for number, some in zip(numbers, figures, strict=True)
    ]
    sums = [sum(some) for some in zip(*figures, strict=True)]
    return SheetPart(
        columns=tuple(SheetColumn(one, "right" if at else "left") for at, one in enumerate(_RECAP)),
        rows=tuple(rows),
        title=words.sheet.parts[0].headings[0],
        totals=((words.head.total, *map(str, (*sums, sum(sums)))),),
    )


def _changes_at(
    db: Database, words: ListPaperWords, made: Difference, number: str, home: str | None
) -> SheetPart:
    some = [one for one in made.changes if one.line.station == number]
    table = words.sheet.parts[0]
    return SheetPart(
        columns=(*FORM_OF_CHANGES, SheetColumn(table.headings[1], weight=2)),
        rows=tuple(_changed_row(at, one, words, home) for at, one in enumerate(some, 1)),
        title=f"TPS {number}" if number else table.title,
        empty=table.empty,
        keys=keys_by_id(db, [one.line.person_id for one in some]),
    )


def _changed_row(
    number: int, one: ChangedLine, words: ListPaperWords, home: str | None
) -> tuple[str, ...]:
    line, say = one.line, words.say
    why = say.gone(one.reason) if one.reason else _old_and_new(one, words)
    return (
        str(number),
        line.nkk,
        line.nik,
        line.name,
        birth(line.birth_place, line.birth_date),
        line.marital_status,
        line.sex,
        address(line.street, line.rt, line.rw, region_label(line.region, home)),
        line.disability,
        line.ktp_el,
        line.remark or "-",
        "\n".join(filter(None, (say.change(one.change), why))),
    )


def _old_and_new(one: ChangedLine, words: ListPaperWords) -> str:
    """Each field that changed on a line of its own: what it was, what it is."""
    if one.before is None:
        return ""
    return "\n".join(
        words.say.changed(name, _text(one.before, name), _text(one.line, name))
        for name in one.fields
    )


def _text(line: ProposalLine, name: str) -> str:
    text = str(getattr(line, name))
    return (region_label(text) if name == "region" and text else text) or "-"
