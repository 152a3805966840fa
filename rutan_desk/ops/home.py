"""Work that waits in other rooms than the list of people, counted for the home page."""

from collections.abc import Sequence
from dataclasses import dataclass

from rutan_desk.domain.election import Election
from rutan_desk.domain.errors import StationUnknown
from rutan_desk.domain.list_line import Match
from rutan_desk.domain.readiness import Readiness
from rutan_desk.ops.addresses import waiting_addresses
from rutan_desk.ops.day_desk import ThisCopy, this_copy
from rutan_desk.ops.duplicates import open_pairs
from rutan_desk.ops.proposal import proposal
from rutan_desk.store import Database
from rutan_desk.store.journal import Desk
from rutan_desk.store.lists import lines_of


@dataclass(frozen=True, slots=True)
class LooseEnds:
    """How much waits.

    ``pairs`` that may be one person, people whose ``addresses`` have no code, ``lines`` of
    KPU's lists that nobody has decided, people ``held_back`` from the proposal to KPU.
    ``copy``: this registry is a copy for voting day, where none of that can be done.
    """

    pairs: int = 0
    addresses: int = 0
    lines: int = 0
    held_back: int = 0
    copy: ThisCopy | None = None


def loose_ends(
    db: Database, desk: Desk, election: Election, people: Sequence[Readiness]
) -> LooseEnds:
    """Count them; ``people`` is everybody judged. A second or two for 20,000 people.

    Of a closed election and of a repeat vote (PSU) no list is decided or proposed any more.
    """
    pairs, addresses = len(open_pairs(db)), waiting_addresses(one.person for one in people)
    copy = this_copy(db)
    if election.closed or election.psu:
        return LooseEnds(pairs, addresses, copy=copy)
    lines = sum(one.match is Match.OPEN for one in lines_of(db, election.id))
    try:
        held = len(proposal(db, desk, election, people=people).held_back)
    except StationUnknown:
        held = 0
    return LooseEnds(pairs, addresses, lines, held, copy)
