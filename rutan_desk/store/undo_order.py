"""Which deed Undo and Redo would take next, from the newest deeds alone.

A deed in force stands on a stack; undoing takes it off and lays the undo on a second one,
which a new deed empties; undoing an undo brings the deed back onto the first. Walked from
the oldest deed that is plain, and costs all of them. From the newest a few are enough: what
was undone lies behind the last new deed, and so does most of what is in force.
"""

from collections.abc import Iterable
from dataclasses import dataclass

Undoable = tuple[int, int | None]
"""A deed's id, and the id of the deed it undid."""


@dataclass(frozen=True, slots=True)
class Steps:
    """What is next; ``redone`` is the undo that gave its name to the deed to undo."""

    undo: int | None = None
    redo: int | None = None
    redone: int | None = None


def next_steps(newest_first: Iterable[Undoable]) -> Steps:
    """Read deeds that can be undone, from the newest, until both answers are known."""
    redo: int | None = None
    gone: set[int] = set()
    behind: list[Undoable] = []
    first = True
    for one in newest_first:
        if one[1] is not None:
            behind.append(one)
            continue
        moves, undone = _played(behind)
        redo, first = (undone if first else redo), False
        found = _last_in_force(moves, gone)
        if found is not None:
            return Steps(found[0], redo, found[1])
        if one[0] not in gone:
            return Steps(one[0], redo)
        behind = []
    moves, undone = _played(behind)
    last, named = _last_in_force(moves, gone) or (None, None)
    return Steps(last, undone if first else redo, named)


def _played(behind: list[Undoable]) -> tuple[list[Undoable], int | None]:
    """The undos after a new deed, in order: what each took off, or for a redo brought back.

    A redo is ``(its id, the undo it undid)``, an undo ``(the deed it took off, None)``. The
    second result is the undo that is still to be redone.
    """
    undone: dict[int, None] = {}
    moves: list[Undoable] = []
    for deed_id, undoes in reversed(behind):
        if undoes in undone:
            del undone[undoes]
            moves.append((deed_id, undoes))
        elif undoes is not None:
            undone[deed_id] = None
            moves.append((undoes, None))
    return moves, next(reversed(undone), None)


def _last_in_force(moves: list[Undoable], gone: set[int]) -> Undoable | None:
    """The newest redo still in force; what was taken off is noted in ``gone``."""
    for deed_id, brought_back in reversed(moves):
        if brought_back is None:
            gone.add(deed_id)
        elif deed_id not in gone:
            return deed_id, brought_back
    return None
