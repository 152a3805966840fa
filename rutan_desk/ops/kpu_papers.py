"""Lists for KPU: whom we propose, what changed since, which papers are needed.

NIK, NKK and birth date are whole, since KPU must match them (T10); never block or crime.
"""

from collections.abc import Iterable, Sequence

from rutan_desk.domain.ballots import OVERSEAS
from rutan_desk.domain.disclosure import Field, Receiver, number_for
from rutan_desk.domain.election import Election
from rutan_desk.domain.proposal import ChangedLine, ProposalLine
from rutan_desk.domain.readiness import Readiness
from rutan_desk.domain.region import PROVINCE, part
from rutan_desk.domain.station import Station
from rutan_desk.domain.supply import SupplyLine
from rutan_desk.exchange.kpu_proposal import LEGEND
from rutan_desk.ops.ballots import MatrixRow, StationSupply, ballot_matrix
from rutan_desk.ops.printing import Printed
from rutan_desk.ops.proposal import Difference, HeldBack, Proposal
from rutan_desk.ops.sheet_paper import ListPaperWords, Made, PartWords, printed
from rutan_desk.reports.list_sheet import SheetColumn, SheetPart
from rutan_desk.store import Database
from rutan_desk.store.journal import Desk
from rutan_desk.store.regions import region_label
from rutan_desk.store.settings import read_settings

_TO_A_LINE = 4
_PAPER = (
    SheetColumn("No (1)", "center", 0),
    SheetColumn("No KK (2)", weight=0),
    SheetColumn("NIK (3)", weight=0),
    SheetColumn("Nama (4)", weight=3, bold=True),
    SheetColumn("Tempat, tanggal lahir (5, 6)"),
    SheetColumn("Kawin (7)", "center", 0),
    SheetColumn("L/P (8)", "center", 0),
    SheetColumn("Jalan/Dukuh (9)", weight=2),
    SheetColumn("RT (10)", "center", 0),
    SheetColumn("RW (11)", "center", 0),
    SheetColumn("Dis. (12)", "center", 0),
    SheetColumn("KTP-el (13)", "center", 0),
    SheetColumn("Ket. (14)", "center", 0),
    SheetColumn("Desa, kecamatan, kabupaten/kota", weight=2),
)
"""The form on paper; the numbers are those of its columns, which the legend speaks of."""


def ballot_matrix_paper(
    db: Database,
    desk: Desk,
    words: ListPaperWords,
    people: Iterable[Readiness],
    election: Election,
    station: Station | None = None,
    size: str = "A4",
) -> Printed:
    """Which home region needs how many papers of each contest; counts only."""
    matrix = ballot_matrix(people, election, station)
    [table] = words.sheet.parts
    home = part(read_settings(db).station_region, PROVINCE)
    columns = (
        SheetColumn(words.head.address, weight=4),
        SheetColumn(words.head.people, "right"),
        *(SheetColumn(code, "right") for code in matrix.contests),
        *(SheetColumn(text, "right") for text in table.headings),
    )
    rows = tuple(_figures(_region(one, words, home), one) for one in matrix.rows)
    made = Made(
        report="ballot-matrix",
        receiver=Receiver.KPU,
        election=election,
        station=station,
        parts=(
            SheetPart(
                columns=columns,
                rows=rows,
                totals=(_figures(words.head.total, matrix.total),) if rows else (),
                empty=table.empty,
            ),
        ),
        facts=((words.head.people, str(matrix.total.people)),),
    )
    return printed(db, desk, words, made, size)


def _region(row: MatrixRow, words: ListPaperWords, home: str | None) -> str:
    if row.region == OVERSEAS:
        return words.head.abroad
    return region_label(row.region, home) if row.region else words.head.unknown_address


def _figures(label: str, row: MatrixRow) -> tuple[str, ...]:
    return (label, *map(str, (row.people, *row.counts, row.open)))


def supply_paper(
    db: Database,
    desk: Desk,
    words: ListPaperWords,
    found: StationSupply,
    election: Election,
    size: str = "A4",
) -> Printed:
    """The papers of one station: packed in both ways, needed, short, and whom to ask."""
    now, expected, asked = words.sheet.parts
    codes = {one.code: one.name for one in election.contests}
    parts = [
        SheetPart(
            columns=_supply_columns(table),
            rows=tuple(_supply_row(line, words) for line in lines),
            title=table.title,
            note=table.note,
            empty=table.empty,
        )
        for table, lines in ((now, found.lines), (expected, found.expected))
    ]
    rows = [
        (codes[code], f"TPS {number}", str(count))
        for code, stations in found.asked.items()
        for number, count in stations.items()
    ]
    rows += [(codes[code], "KPU", str(count)) for code, count in found.missing.items()]
    parts.append(
        SheetPart(
            columns=tuple(SheetColumn(text) for text in asked.headings),
            rows=tuple(rows),
            title=asked.title,
            note=asked.note if rows else "",
            empty=asked.empty,
        )
    )
    made = Made(
        report="ballot-supply",
        receiver=Receiver.KPU,
        election=election,
        station=found.station,
        parts=tuple(parts),
        facts=(("DPT", str(found.dpt)),),
        signed=True,
    )
    return printed(db, desk, words, made, size)


def _supply_columns(table: PartWords) -> tuple[SheetColumn, ...]:
    first, *others = table.headings
    return (SheetColumn(first, weight=2, bold=True), *(SheetColumn(one, "right") for one in others))


def _supply_row(line: SupplyLine, words: ListPaperWords) -> tuple[str, ...]:
    figures = (
        line.packed_all, line.packed_entitled, line.need_dpt, line.freed, line.need_dptb,
        line.need_dpk, line.need_staff, line.need, line.short, line.spare,
        line.short_entitled, line.spare_entitled,
    )  # fmt: skip
    since = words.say.day(line.short_since) if line.short_since else "-"
    return (line.contest, *map(str, figures), since)


def proposal_paper(
    db: Database, desk: Desk, words: ListPaperWords, made: Proposal, size: str = "A4"
) -> Printed:
    """Whom we propose, by the columns of the form, and who is held back for what."""
    sent, held = words.sheet.parts
    home = part(read_settings(db).station_region, PROVINCE)
    numbers = list(dict.fromkeys(line.station for line in made.lines)) or [""]
    parts = [
        SheetPart(
            columns=_PAPER,
            rows=tuple(
                _form_row(number, line, home)
                for number, line in enumerate(_of(made.lines, station), 1)
            ),
            title=f"TPS {station}" if station else sent.title,
            empty=sent.empty,
        )
        for station in numbers
    ]
    facts = ((sent.title, str(len(made.lines))), (held.title, str(len(made.held_back))))
    paper = Made(
        report="kpu-proposal",
        receiver=Receiver.KPU,
        election=made.election,
        station=made.station,
        parts=(*parts, _held_back(words, held, made.held_back)),
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
        f"{line.birth_place},\n{line.birth_date}",
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
    """What changed since the list last sent, and who is held back for what."""
    changes, held = words.sheet.parts
    head = words.head
    columns = (
        SheetColumn("TPS", "center", 0),
        SheetColumn(head.number, "center", 0),
        SheetColumn(head.name, weight=2, bold=True),
        SheetColumn(head.nik),
        SheetColumn(head.nkk),
        SheetColumn(head.birth_date),
        *(SheetColumn(text) for text in changes.headings),
    )
    rows = tuple(_changed_row(number, one, words) for number, one in enumerate(made.changes, 1))
    last = words.say.day(made.last.made_on) if made.last else "-"
    return printed(
        db,
        desk,
        words,
        Made(
            report="kpu-difference",
            receiver=Receiver.KPU,
            election=made.election,
            station=made.station,
            parts=(
                SheetPart(columns=columns, rows=rows, title=changes.title, empty=changes.empty),
                _held_back(words, held, made.held_back),
            ),
            facts=((changes.note, last), (changes.title, str(len(rows)))),
            notes=LEGEND[-1:],
            signed=True,
        ),
        size,
    )


def _changed_row(number: int, one: ChangedLine, words: ListPaperWords) -> tuple[str, ...]:
    line = one.line
    return (
        line.station,
        str(number),
        line.name,
        line.nik,
        line.nkk,
        line.birth_date,
        line.remark or "-",
        words.say.change(one.change),
        words.say.gone(one.reason) if one.reason else _old_and_new(one, words),
    )


def _old_and_new(one: ChangedLine, words: ListPaperWords) -> str:
    """Each field that changed on a line of its own: what it was, what it is."""
    if one.before is None:
        return "-"
    return "\n".join(
        words.say.changed(name, _text(one.before, name), _text(one.line, name))
        for name in one.fields
    )


def _text(line: ProposalLine, name: str) -> str:
    text = str(getattr(line, name))
    return (region_label(text) if name == "region" and text else text) or "-"


def _held_back(words: ListPaperWords, table: PartWords, people: Sequence[HeldBack]) -> SheetPart:
    head, say = words.head, words.say
    columns = (
        SheetColumn(head.number, "center", 0),
        SheetColumn("TPS", "center", 0),
        SheetColumn(head.name, weight=2, bold=True),
        SheetColumn(head.nik),
        SheetColumn(head.birth_date),
        SheetColumn(head.reason, weight=3),
    )
    rows = tuple(
        (
            str(number),
            one.station or "-",
            one.person.name,
            number_for(Receiver.KPU, Field.NIK, one.person.nik) or "-",
            f"{one.person.birth_date:%d-%m-%Y}" if one.person.birth_date else "-",
            _together([say.fault(fault) for fault in one.faults]),
        )
        for number, one in enumerate(people, 1)
    )
    return SheetPart(
        columns=columns, rows=rows, title=table.title, note=table.note, empty=table.empty
    )


def _together(texts: Sequence[str]) -> str:
    """Beside each other, a few to a line."""
    lines = (texts[at : at + _TO_A_LINE] for at in range(0, len(texts), _TO_A_LINE))
    return ",\n".join(", ".join(some) for some in lines)
