"""Lists for KPU of figures: which papers are needed, and which will be short; nobody by name."""

from collections.abc import Iterable

from rutan_desk.domain.ballots import OVERSEAS
from rutan_desk.domain.disclosure import Receiver
from rutan_desk.domain.election import Election
from rutan_desk.domain.readiness import Readiness
from rutan_desk.domain.region import PROVINCE, part
from rutan_desk.domain.station import Station
from rutan_desk.domain.supply import SupplyLine
from rutan_desk.ops.ballots import MatrixRow, StationSupply, ballot_matrix
from rutan_desk.ops.printing import Printed
from rutan_desk.ops.sheet_paper import ListPaperWords, Made, PartWords, printed
from rutan_desk.reports.list_sheet import SheetColumn, SheetPart
from rutan_desk.store import Database
from rutan_desk.store.journal import Desk
from rutan_desk.store.regions import region_label
from rutan_desk.store.settings import read_settings


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
    voters, open_heading = table.headings
    home = part(read_settings(db).station_region, PROVINCE)
    columns = (
        SheetColumn(words.head.address, weight=4),
        SheetColumn(voters, "right"),
        *(SheetColumn(code, "right") for code in matrix.contests),
        SheetColumn(open_heading, "right"),
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
        facts=((voters, str(matrix.total.people)),),
        signed=True,
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
    """The papers of one station: packed in both ways, needed, short, and whom to ask.

    A column for each contest, as the lists stand and then if all are listed who can be.
    """
    balance, asked = words.sheet.parts
    rows = tuple(
        (f"{one.name} ({one.code})", whom, str(count))
        for one in election.contests
        for whom, count in _asked(found, one.code)
    )
    contest, whom, papers = asked.headings
    parts = (
        _balance(found, words, balance),
        SheetPart(
            columns=(
                SheetColumn(contest, bold=True),
                SheetColumn(whom),
                SheetColumn(papers, "right"),
            ),
            rows=rows,
            title=asked.title,
            note=asked.note if rows else "",
            empty=asked.empty,
        ),
    )
    made = Made(
        report="ballot-supply",
        receiver=Receiver.KPU,
        election=election,
        station=found.station,
        parts=parts,
        facts=(("DPT", str(found.dpt)),),
        signed=True,
    )
    return printed(db, desk, words, made, size)


def _asked(found: StationSupply, contest: str) -> list[tuple[str, int]]:
    """Who is asked for how many papers of a contest: the neighbours, then KPU."""
    asked = [(f"TPS {number}", count) for number, count in found.asked.get(contest, {}).items()]
    missing = found.missing.get(contest, 0)
    return [*asked, *([("KPU", missing)] if missing else [])]


def _balance(found: StationSupply, words: ListPaperWords, table: PartWords) -> SheetPart:
    """A row for each figure, a column for each contest, the figures expected behind them."""
    what, now, later, *labels = table.headings
    columns = [
        SheetColumn(said.format(ballot=line.contest.replace("_", " ")), "right")
        for said, lines in ((now, found.lines), (later, found.expected))
        for line in lines
    ]
    figures = [
        *(_figures_of(line, words) for line in found.lines),
        # When somebody comes is not known of who may still come.
        *((*_figures_of(line, words)[:-1], "-") for line in found.expected),
    ]
    rows = tuple(zip(labels, *figures, strict=True)) if figures else ()
    return SheetPart(
        columns=(SheetColumn(what, weight=3, bold=True), *columns),
        rows=rows,
        title=table.title,
        empty=table.empty,
    )


def _figures_of(line: SupplyLine, words: ListPaperWords) -> tuple[str, ...]:
    figures = (
        line.packed_all, line.packed_entitled, line.need_dpt, line.need_dptb, line.need_dpk,
        line.need_staff, line.covered, line.need, line.freed, line.short, line.spare,
        line.short_entitled, line.spare_entitled,
    )  # fmt: skip
    since = f"{line.short_since:%d-%m-%Y}" if line.short_since else "-"
    return (*map(str, figures), since)
