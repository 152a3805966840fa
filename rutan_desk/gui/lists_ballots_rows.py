"""The ballot matrix as lines of a table, as filters of Orang, and as a spreadsheet."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from rutan_desk.domain.contest import Contest
from rutan_desk.domain.election import Election
from rutan_desk.domain.region import PROVINCE, part
from rutan_desk.domain.station import Station
from rutan_desk.exchange.plain_export import TextTable
from rutan_desk.gui.book import read_everybody
from rutan_desk.gui.rows_model import Column, Run, Tone
from rutan_desk.ops.ballots import BallotMatrix, MatrixRow, ballot_matrix
from rutan_desk.store import Database
from rutan_desk.store.settings import read_settings
from rutan_desk.store.stations import stations_of
from rutan_desk.words.catalog import tr
from rutan_desk.words.exports import table_title
from rutan_desk.words.people_filters import NONE
from rutan_desk.words.supply import contest_code, home_name

TOTAL = "total"
"""The key of the line that sums up all others."""


@dataclass(frozen=True, slots=True)
class MatrixLine:
    """A home region, or the sum; ``people`` of it are counted, ``key`` tells lines apart."""

    key: str
    home: str
    row: MatrixRow

    @property
    def unknown(self) -> bool:
        """Whether these are the people without an address."""
        return self.key == NONE


@dataclass(frozen=True, slots=True, kw_only=True)
class MatrixView:
    """The matrix of one station or of all; people without an address come first."""

    stations: tuple[Station, ...]
    station: Station | None
    matrix: BallotMatrix
    lines: tuple[MatrixLine, ...]


def read_matrix(db: Database, election: Election, wanted: int | None, today: date) -> MatrixView:
    """Count it, in the worker; a station that is no longer there means all of them."""
    stations = tuple(stations_of(db, election.id))
    station = next((one for one in stations if one.id == wanted), None)
    matrix = ballot_matrix(read_everybody(db, election, today), election, station)
    province = part(read_settings(db).station_region, PROVINCE)
    lines = [
        MatrixLine(row.region or NONE, home_name(row.region, province), row)
        for row in sorted(matrix.rows, key=lambda one: one.region != "")
    ]
    if lines:
        lines.append(MatrixLine(TOTAL, tr("Total"), matrix.total))
    return MatrixView(stations=stations, station=station, matrix=matrix, lines=tuple(lines))


def matrix_columns(contests: Sequence[Contest]) -> tuple[Column[MatrixLine], ...]:
    """Home, people, a column for each contest, and who is not certain."""
    return (
        Column("home", tr("Home region"), lambda one: one.home, runs=_home),
        Column("people", tr("People"), _people, runs=lambda one: (_figure(one, _people(one)),),
               width=84),
        *(_contest_column(at, contest) for at, contest in enumerate(contests)),
        Column("open", tr("Not certain"), _open, runs=_open_runs, width=112),
    )  # fmt: skip


def _home(one: MatrixLine) -> tuple[Run, ...]:
    if one.unknown:
        return (Run(one.home, Tone.AMBER),)
    return (Run(one.home, Tone.STRONG if one.key == TOTAL else Tone.PLAIN),)


def _people(one: MatrixLine) -> str:
    return str(one.row.people)


def _contest_column(at: int, contest: Contest) -> Column[MatrixLine]:
    def text(one: MatrixLine) -> str:
        return str(one.row.counts[at])

    return Column(
        f"contest:{contest.code}",
        contest_code(contest.code),
        text,
        runs=lambda one: (_figure(one, text(one)),),
        width=104,
    )


def _figure(one: MatrixLine, text: str) -> Run:
    if text == "0":
        return Run(text, Tone.QUIET)
    return Run(text, Tone.STRONG if one.key == TOTAL else Tone.PLAIN)


def _open(one: MatrixLine) -> str:
    return str(one.row.open)


def _open_runs(one: MatrixLine) -> tuple[Run, ...]:
    return (Run(_open(one), Tone.AMBER if one.row.open else Tone.QUIET),)


def tag_of(line: MatrixLine, column: str, station: Station | None) -> str:
    """The filter of Orang that shows whom a cell counts; empty where there is none.

    A region's cells open the region, those of the sum the contest or the station.
    """
    if line.key != TOTAL:
        return f"region:{line.key}"
    if column.startswith("contest:"):
        return f"ballots:{column.partition(':')[2]}"
    return f"station:{station.id}" if station else ""


def matrix_table(view: MatrixView, election: Election) -> TextTable:
    """The matrix as it is shown, to be exported."""
    columns = matrix_columns(election.contests)
    return TextTable(
        title=table_title("ballot-matrix"),
        headings=tuple(one.heading for one in columns),
        rows=[[one.text(line) for one in columns] for line in view.lines],
    )
