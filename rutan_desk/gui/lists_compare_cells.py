"""The columns of the comparison: what stands in a cell, and how it is sorted."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass, field
from datetime import date
from operator import attrgetter
from typing import TYPE_CHECKING

from rutan_desk.domain.list_line import ListLine
from rutan_desk.domain.lists import Category
from rutan_desk.domain.person import Person, Presence
from rutan_desk.domain.readiness import Readiness
from rutan_desk.exchange.list_matching import Proposal
from rutan_desk.gui.rows_model import Column, Run, Tone
from rutan_desk.words.catalog import tr
from rutan_desk.words.lists import category_name, list_reason_text
from rutan_desk.words.lists_page import matched_how
from rutan_desk.words.people import presence_name
from rutan_desk.words.rights import action_text, owner_name
from rutan_desk.words.values import NOTHING, place_of, short_day
from rutan_desk.words.voter_lists import candidate_text

if TYPE_CHECKING:
    from rutan_desk.gui.lists_compare_rows import CompareRow

_TONES = {
    Category.DPT: Tone.GREEN,
    Category.DPTB: Tone.GREEN,
    Category.DPK: Tone.GREEN,
    Category.NONE: Tone.GREY,
    Category.UNKNOWN: Tone.AMBER,
}
NO_RUNS: tuple[Run, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CellTexts:
    """Every cell of a row as text; in several tones ``lists``, ``hows`` and ``guesses``.

    ``in_order``, ``born_on`` and ``due_on`` are what the number and the days sort by.
    """

    number: str = NOTHING
    listed: str = ""
    name: str = NOTHING
    register: str = NOTHING
    block: str = NOTHING
    born: str = NOTHING
    how: str = NOTHING
    place: str = NOTHING
    list: str = NOTHING
    guess: str = ""
    speaks: str = ""
    step: str = NOTHING
    due: str = NOTHING
    decided: str = NOTHING
    lists: tuple[Run, ...] = NO_RUNS
    hows: tuple[Run, ...] = NO_RUNS
    guesses: tuple[Run, ...] = NO_RUNS
    in_order: tuple[int, str] = (0, "")
    born_on: date = date.min
    due_on: date = date.max


@dataclass(slots=True)
class CellWriter:
    """Writes the cells of rows, what many have in common once; belongs to the worker.

    Cells hold words: another language needs another writer.
    """

    _said: dict[Hashable, tuple[str, tuple[Run, ...]]] = field(default_factory=dict)
    _steps: dict[Hashable, str] = field(default_factory=dict)

    def cells(
        self,
        line: ListLine | None,
        person: Person | None,
        standing: Readiness | None,
        guess: Proposal | None,
        guessed: str,
    ) -> CellTexts:
        """Everything a row says; ``guessed`` is the name of its best guess."""
        guesses = _guess_runs(guess, guessed) if line is not None and person is None else NO_RUNS
        hows = _how_runs(person)
        text, lists = self._list(standing, quiet=bool(hows))
        number = (line.number if line else "") or NOTHING
        due = standing.due if standing else None
        best = guess.candidates[0] if guess and guess.candidates else None
        return CellTexts(
            number=number,
            listed=line.name if line else "",
            name=person.name if person else NOTHING,
            register=(person.register_number if person else None) or NOTHING,
            block=place_of(person) if person else NOTHING,
            born=_born(line, person),
            how=_joined(hows),
            place=(line.street if line else None) or NOTHING,
            list=text,
            guess=_joined(guesses),
            speaks=candidate_text(best) if best else "",
            step=self._step(standing),
            due=short_day(due),
            decided=matched_how(line) if line else NOTHING,
            lists=lists,
            hows=hows,
            guesses=guesses,
            in_order=(len(number), number),
            born_on=(line.birth_date if line else None) or date.min,
            due_on=due or date.max,
        )

    def _list(self, standing: Readiness | None, *, quiet: bool) -> tuple[str, tuple[Run, ...]]:
        if standing is None:
            return NOTHING, NO_RUNS
        place = standing.place
        key = place.category, place.reasons, quiet
        if key not in self._said:
            tone = Tone.GREY if quiet else _TONES[place.category]
            reasons = "; ".join(map(list_reason_text, place.reasons))
            runs = Run(category_name(place.category), tone), Run(reasons, Tone.QUIET)
            self._said[key] = _joined(runs), runs
        return self._said[key]

    def _step(self, standing: Readiness | None) -> str:
        if standing is None or standing.action is None or standing.owner is None:
            return NOTHING
        key = standing.action, standing.owner
        if key not in self._steps:
            self._steps[key] = f"{action_text(standing.action)} · {owner_name(standing.owner)}"
        return self._steps[key]


def _joined(runs: Sequence[Run]) -> str:
    return " ".join(run.text for run in runs) or NOTHING


def _how_runs(person: Person | None) -> tuple[Run, ...]:
    """How somebody left; who is here did not."""
    if person is None or person.presence is Presence.PRESENT:
        return NO_RUNS
    state = Run(presence_name(person.presence), Tone.GREY)
    return state, Run(short_day(person.left_on), Tone.QUIET)


def _guess_runs(guess: Proposal | None, guessed: str) -> tuple[Run, ...]:
    if guess is None or not guess.candidates:
        return (Run(tr("nobody like it"), Tone.QUIET),)
    more = len(guess.candidates) - 1
    others = (Run(tr("+{count} more").format(count=more), Tone.QUIET),) if more else ()
    return Run(guessed), *others


def _born(line: ListLine | None, person: Person | None) -> str:
    if line is None:
        return short_day(person.birth_date if person else None)
    return line.birth_as_written or short_day(line.birth_date)


def columns() -> list[Column["CompareRow"]]:
    """Every column of every group, in the language in force."""
    quiet = Tone.QUIET
    return [
        _column("number", tr("No."), 62, quiet, "in_order"),
        _column("listed", tr("Name on the list")),
        _column("name", tr("Name here")),
        _column("register", tr("Register no."), 124, quiet),
        _column("block", tr("Block"), 72),
        _column("born", tr("Birth date"), 116, order="born_on"),
        _column("how", tr("How"), 216, runs="hows"),
        _column("place", tr("Street")),
        _column("list", tr("List"), 262, runs="lists"),
        _column("guess", tr("May be"), runs="guesses"),
        _column("speaks", tr("What agrees"), tone=quiet),
        _column("step", tr("Next step")),
        _column("due", tr("Until"), 116, order="due_on"),
        _column("decided", tr("Decided"), 120, quiet),
    ]


def _column(
    name: str,
    heading: str,
    width: int = 0,
    tone: Tone = Tone.PLAIN,
    order: str = "",
    runs: str = "",
) -> Column["CompareRow"]:
    """A column of ``CellTexts``; reading it is no call of ours, however many rows there are."""
    return Column(
        name,
        heading,
        attrgetter(f"cells.{name}"),
        attrgetter(f"cells.{order}") if order else None,
        attrgetter(f"cells.{runs}") if runs else None,
        tone,
        width,
    )
