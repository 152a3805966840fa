"""KPU's lists against who is here, as lines of one table with a group to each."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from rutan_desk.domain.election import Election
from rutan_desk.domain.list_line import ListLine
from rutan_desk.domain.lists import Category
from rutan_desk.domain.names import fold, squeezed
from rutan_desk.domain.person import Kind, Person
from rutan_desk.domain.readiness import Readiness
from rutan_desk.domain.station import Station, StationKind
from rutan_desk.exchange.list_matching import Proposal
from rutan_desk.gui.book import book_of
from rutan_desk.gui.rows_model import Column, Run, Tone
from rutan_desk.gui.widgets import ChipText
from rutan_desk.ops.readiness import everybody
from rutan_desk.ops.voter_lists import list_result, open_proposals
from rutan_desk.store import Database
from rutan_desk.store.elections import is_active
from rutan_desk.store.stations import stations_of
from rutan_desk.words.catalog import tr
from rutan_desk.words.lists import category_name, list_reason_text
from rutan_desk.words.lists_page import group_name, matched_how
from rutan_desk.words.people import presence_name
from rutan_desk.words.rights import action_text, owner_name
from rutan_desk.words.values import NOTHING, place_of, short_day
from rutan_desk.words.voter_lists import candidate_text

HERE, GONE, ABSENT, STAFF, OPEN, NOT_OURS = GROUPS = (
    "here",
    "gone",
    "absent",
    "staff",
    "open",
    "not_ours",
)
SHOWN: Mapping[str, tuple[str, ...]] = {
    HERE: ("number", "listed", "name", "block", "list", "step", "due"),
    GONE: ("number", "listed", "name", "how", "list", "step", "due"),
    ABSENT: ("name", "register", "block", "list", "step", "due"),
    STAFF: ("name", "list", "step", "due"),
    OPEN: ("number", "listed", "born", "guess", "speaks"),
    NOT_OURS: ("number", "listed", "born", "place", "decided"),
}
"""The columns of each group, from left to right."""
SPARE = ("register", "decided", "list", "born", "block", "place", "due", "speaks", "step")
"""What goes first where there is no room."""


@dataclass(frozen=True, slots=True)
class CompareRow:
    """A line of a list, or somebody on none; ``hay`` is what a search looks in."""

    group: str
    line: ListLine | None
    person: Person | None
    standing: Readiness | None
    guess: Proposal | None
    guessed: str
    hay: str

    @property
    def key(self) -> tuple[str, int]:
        """What tells it apart, also when it moves to another group."""
        if self.line is not None:
            return "line", self.line.id
        return "person", self.person.id if self.person is not None else 0


@dataclass(frozen=True, slots=True)
class Comparison:
    """Everybody, the stations that can have a list, and how many lines each has."""

    rows: tuple[CompareRow, ...]
    stations: tuple[Station, ...]
    lines: Mapping[int, int]


def read_comparison(db: Database, election: Election, today: date) -> Comparison:
    """Hold the lists in force against the registry, in the worker."""
    result = list_result(db, election)
    judged = {one.person.id: one for one in read_everybody(db, election, today)}
    guesses = open_proposals(db, election.id) if result.open else ()
    by_line = {one.line.id: one for one in guesses}
    rows = [
        *(_row(HERE, judged, one.line, one.person) for one in result.here),
        *(_row(GONE, judged, one.line, one.person) for one in result.gone),
        *(_row(STAFF if _is_staff(one) else ABSENT, judged, None, one) for one in result.absent),
        *(_row(OPEN, judged, one, None, by_line.get(one.id)) for one in result.open),
        *(_row(NOT_OURS, judged, one, None) for one in result.not_ours),
    ]
    lines = Counter(one.line.station_id for one in rows if one.line is not None)
    stations = [
        one for one in stations_of(db, election.id)
        if one.kind is StationKind.SPECIAL or one.id in lines
    ]  # fmt: skip
    return Comparison(tuple(sorted(rows, key=_order)), tuple(stations), lines)


def read_everybody(db: Database, election: Election, today: date) -> list[Readiness]:
    """Everybody judged; for the election in force only whom the last deeds touched, anew."""
    if is_active(db, election.id):
        return book_of(db).read(today)
    return everybody(db, today, election)


def _is_staff(person: Person) -> bool:
    return person.kind is Kind.STAFF


def _row(
    group: str,
    judged: Mapping[int, Readiness],
    line: ListLine | None,
    person: Person | None,
    guess: Proposal | None = None,
) -> CompareRow:
    best = guess.candidates[0].person_id if guess is not None and guess.candidates else 0
    guessed = judged[best].person.name if best in judged else ""
    texts = [guessed]
    if line is not None:
        texts += [line.name, line.nik or line.nik_as_written or "", line.number]
    if person is not None:
        texts += [person.name, person.alias or "", person.nik or "", person.register_number or ""]
    hay = "|".join(squeezed(text) for text in texts if text)
    standing = judged.get(person.id) if person is not None else None
    return CompareRow(group, line, person, standing, guess, guessed, hay)


def _order(row: CompareRow) -> tuple[int, int, str, str]:
    number, name = ("", row.person.name if row.person else "")
    if row.line is not None:
        number, name = row.line.number, row.line.name
    return row.line.station_id if row.line else 0, len(number), number, fold(name)


def at_station(row: CompareRow, station_id: int | None) -> bool:
    """Whether a row is of a station; who is on no list is of none, and shown with each."""
    return station_id is None or row.line is None or row.line.station_id == station_id


def chips_of(rows: Iterable[CompareRow]) -> list[ChipText]:
    """The groups with their counts."""
    found = Counter(row.group for row in rows)
    return [ChipText(group, group_name(group), found[group]) for group in GROUPS]


def columns() -> list[Column[CompareRow]]:
    """Every column of every group, in the language in force."""
    return [
        Column("number", tr("No."), _number, _number_order, tone=Tone.QUIET, width=62),
        Column("listed", tr("Name on the list"), lambda row: row.line.name if row.line else ""),
        Column("name", tr("Name here"), _name),
        Column("register", tr("Register no."), _register, tone=Tone.QUIET, width=140),
        Column("block", tr("Block"), _block, width=84),
        Column("born", tr("Birth date"), _born, _born_order, width=116),
        Column("how", tr("How"), _how, runs=_how_runs, width=196),
        Column("place", tr("Street"), lambda row: (row.line and row.line.street) or NOTHING),
        Column("list", tr("List"), _list, runs=_list_runs, width=250),
        Column("guess", tr("May be"), _guess, runs=_guess_runs),
        Column("speaks", tr("What agrees"), _speaks, tone=Tone.QUIET),
        Column("step", tr("Next step"), _step),
        Column("due", tr("Until"), _due, _due_order, width=116),
        Column("decided", tr("Decided"), _decided, tone=Tone.QUIET, width=120),
    ]


def _number(row: CompareRow) -> str:
    return (row.line.number if row.line else "") or NOTHING


def _number_order(row: CompareRow) -> tuple[int, str]:
    return len(_number(row)), _number(row)


def _name(row: CompareRow) -> str:
    return row.person.name if row.person else NOTHING


def _register(row: CompareRow) -> str:
    return (row.person.register_number if row.person else None) or NOTHING


def _block(row: CompareRow) -> str:
    return place_of(row.person) if row.person else NOTHING


def _born(row: CompareRow) -> str:
    if row.line is None:
        return short_day(row.person.birth_date if row.person else None)
    return row.line.birth_as_written or short_day(row.line.birth_date)


def _born_order(row: CompareRow) -> date:
    return (row.line.birth_date if row.line else None) or date.min


def _how(row: CompareRow) -> str:
    if row.person is None:
        return NOTHING
    return f"{presence_name(row.person.presence)} {short_day(row.person.left_on)}"


def _how_runs(row: CompareRow) -> Sequence[Run]:
    if row.person is None:
        return ()
    state = Run(presence_name(row.person.presence), Tone.GREY)
    return state, Run(short_day(row.person.left_on), Tone.QUIET)


_TONES = {
    Category.DPT: Tone.GREEN,
    Category.DPTB: Tone.GREEN,
    Category.DPK: Tone.GREEN,
    Category.NONE: Tone.GREY,
    Category.UNKNOWN: Tone.AMBER,
}


def _list(row: CompareRow) -> str:
    return " ".join(run.text for run in _list_runs(row)) or NOTHING


def _list_runs(row: CompareRow) -> Sequence[Run]:
    if row.standing is None:
        return ()
    place = row.standing.place
    tone = Tone.GREY if row.group == GONE else _TONES[place.category]
    reasons = "; ".join(map(list_reason_text, place.reasons))
    return Run(category_name(place.category), tone), Run(reasons, Tone.QUIET)


def _guess(row: CompareRow) -> str:
    return " ".join(run.text for run in _guess_runs(row))


def _guess_runs(row: CompareRow) -> Sequence[Run]:
    if row.guess is None or not row.guess.candidates:
        return (Run(tr("nobody like it"), Tone.QUIET),)
    more = len(row.guess.candidates) - 1
    others = (Run(tr("+{count} more").format(count=more), Tone.QUIET),) if more else ()
    return Run(row.guessed), *others


def _speaks(row: CompareRow) -> str:
    if row.guess is None or not row.guess.candidates:
        return ""
    return candidate_text(row.guess.candidates[0])


def _step(row: CompareRow) -> str:
    standing = row.standing
    if standing is None or standing.action is None or standing.owner is None:
        return NOTHING
    return f"{action_text(standing.action)} · {owner_name(standing.owner)}"


def _due(row: CompareRow) -> str:
    return short_day(row.standing.due if row.standing else None)


def _due_order(row: CompareRow) -> date:
    return (row.standing.due if row.standing else None) or date.max


def _decided(row: CompareRow) -> str:
    return matched_how(row.line) if row.line else NOTHING
