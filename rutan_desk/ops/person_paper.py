"""One person on paper, for the desk itself: what is known, the right, the lists, the steps.

Numbers are masked, and nothing of the register, the sentence or the crime is said (T10).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rutan_desk.domain.disclosure import Receiver
from rutan_desk.domain.election import Election
from rutan_desk.domain.errors import PersonUnknown
from rutan_desk.domain.readiness import Readiness
from rutan_desk.ops.printing import Printed
from rutan_desk.ops.sheet_paper import ListPaperWords, Made, PartWords, printed
from rutan_desk.reports.list_sheet import SheetColumn, SheetPart
from rutan_desk.store import Database
from rutan_desk.store.journal import Desk

Rows = tuple[tuple[str, ...], ...]
_ABOUT, _REASONS, _BALLOTS, _STEPS = (1, 3), (3, 1), (2, 1, 3), (0, 3, 2, 2)
_WEIGHTS = (_ABOUT, _REASONS, _ABOUT, _ABOUT, _BALLOTS, _STEPS)
"""How the columns of each table share the width."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonSaid:
    """All that is said of one person, already worded: the rows of each table in its order.

    ``facts``, ``identity`` and ``lists`` are labels and values, ``right`` reasons and articles,
    ``ballots`` papers, whether he gets them and why not, ``steps`` what, who and until when.
    ``head`` stands on top beside the election.
    """

    head: tuple[tuple[str, str], ...]
    facts: Rows
    right: Rows
    identity: Rows
    lists: Rows
    ballots: Rows
    steps: Rows


def one_of(people: Iterable[Readiness], person_id: int | None) -> Readiness:
    """Whose sheet it is; raises ``PersonUnknown``."""
    for one in people:
        if one.person.id == person_id:
            return one
    raise PersonUnknown(person_id or 0)


def person_paper(
    db: Database,
    desk: Desk,
    words: ListPaperWords,
    one: Readiness,
    said: PersonSaid,
    election: Election,
    size: str = "A4",
) -> Printed:
    """The sheet of one person; ``words.sheet.parts`` head the tables of ``said``."""
    tables = (said.facts, said.right, said.identity, said.lists, said.ballots, said.steps)
    made = Made(
        report="person",
        receiver=Receiver.INTERNAL,
        election=election,
        parts=tuple(
            _table(table, rows, weights)
            for table, rows, weights in zip(words.sheet.parts, tables, _WEIGHTS, strict=True)
        ),
        facts=said.head,
        subtitle=one.person.name,
    )
    return printed(db, desk, words, made, size)


def _table(table: PartWords, rows: Rows, weights: Sequence[float]) -> SheetPart:
    return SheetPart(
        columns=tuple(
            SheetColumn(text, "left" if weight else "center", weight, bold=not at)
            for at, (text, weight) in enumerate(zip(table.headings, weights, strict=True))
        ),
        rows=rows,
        title=table.title,
        empty=table.empty,
    )
