"""A list printed as what changed since an earlier print of it."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from rutan_desk.domain.election import Election
from rutan_desk.domain.errors import NoEarlierPrint, PrintNotComparable, PrintOfAnotherList
from rutan_desk.domain.officer import Role
from rutan_desk.domain.station import Station
from rutan_desk.ops.print_difference import Compared, DifferenceWords, difference_paper
from rutan_desk.ops.printing import Printed, roll_station
from rutan_desk.ops.sheet_paper import PartWords, SheetWords
from rutan_desk.store import Database
from rutan_desk.store.elections import get_election
from rutan_desk.store.journal import Desk
from rutan_desk.store.prints_noted import NotedPrint, person_asked, print_noted, prints_of_paper
from rutan_desk.store.settings import read_settings
from rutan_desk.words.catalog import language, tr
from rutan_desk.words.change_reasons import change_reason
from rutan_desk.words.list_papers import list_paper
from rutan_desk.words.moments import moment
from rutan_desk.words.paper_again import paper_again
from rutan_desk.words.paper_asked import ONCE, asked_of
from rutan_desk.words.paper_makers import ONLY_OF_ONE_STATION
from rutan_desk.words.paper_request import PaperRequest
from rutan_desk.words.receivers import for_receiver
from rutan_desk.words.roster_paper_makers import FOR_RECEIVERS

_ANY_WAY = frozenset({
    "election", "visit_uuid", "language", "printed_at", "officer", "size", "per_sheet", "count",
    "purpose", "since", "station", "receiver",
})  # fmt: skip
"""What makes no other list of what was asked; station and receiver are looked at by themselves."""
NO_LINES = frozenset({"notices", "emergency-roll"})
"""Papers that are no list of lines: they have no sheet either."""


def can_be_compared(name: str) -> bool:
    """Whether a paper is a list of lines that can be made again."""
    return name not in NO_LINES | ONCE


def earlier_prints(db: Database, name: str, request: PaperRequest) -> list[NotedPrint]:
    """The prints of that very list, newest first: whole ones and lists of changes."""
    if not can_be_compared(name):
        return []
    wanted = _list_of(db, name, _asked(name, request))
    found = prints_of_paper(db, name)
    return [one for one in found if one.seal and _list_of(db, name, one.asked) == wanted]


def last_print(db: Database, name: str, request: PaperRequest) -> NotedPrint:
    """The newest print of that very list; raises ``NoEarlierPrint``, ``PrintNotComparable``."""
    if not can_be_compared(name):
        raise PrintNotComparable(name)
    found = earlier_prints(db, name, request)
    if not found:
        raise NoEarlierPrint(name)
    return found[0]


def changes_since(
    db: Database, desk: Desk, name: str, request: PaperRequest, now: Printed
) -> Printed:
    """What changed on a list since the print of the deed ``request.since``.

    Raises ``DeedUnknown``, ``PrintOfAnotherList`` or ``PrintNotComparable``.
    """
    if not can_be_compared(name) or request.since is None:
        raise PrintNotComparable(name)
    earlier = print_noted(db, request.since)
    if not earlier.asked or not earlier.seal:
        raise PrintNotComparable(name)
    if _list_of(db, name, earlier.asked) != _list_of(db, name, _asked(name, request)):
        raise PrintOfAnotherList(request.since, name, earlier.report)
    # Whole, and in today's language: a heading in another one would be another column.
    asked = {**earlier.asked, "since": None, "language": language()}
    compared = Compared(
        election=request.election,
        station=_station(db, name, request),
        size=request.size,
        now=now,
        earlier=earlier,
        again=lambda past: paper_again(past, desk, asked),
        about=person_asked(db, asked),
    )
    return difference_paper(db, desk, _words(request, now, earlier), compared)


def _asked(name: str, request: PaperRequest) -> Mapping[str, Any]:
    nobody = Desk("", Role.VIEWER, lambda: request.now)
    return asked_of(name, nobody, request)


def _list_of(db: Database, name: str, asked: Mapping[str, Any]) -> tuple[object, ...]:
    """What makes it that list and no other."""
    station = asked.get("station")
    if station is None and name in ONLY_OF_ONE_STATION:
        station = _first(db, get_election(db, str(asked["election"]))).number
    receiver = asked.get("receiver") or next(iter(FOR_RECEIVERS.get(name, ())), None)
    options = sorted(
        (name, value) for name, value in asked.items() if value and name not in _ANY_WAY
    )
    return station, receiver, *options


def _station(db: Database, name: str, request: PaperRequest) -> Station | None:
    """The station of the list, also where the first was meant; ``None``: all."""
    if request.station is None and name in ONLY_OF_ONE_STATION:
        return _first(db, request.election)
    return request.station


def _first(db: Database, election: Election) -> Station:
    return roll_station(db, election, read_settings(db), None)


def _words(request: PaperRequest, now: Printed, earlier: NotedPrint) -> DifferenceWords:
    """Everything the list of changes says that is not data."""
    details, reason = tr("What changed"), tr("Reason")
    then, today = tr("Line then"), tr("Line now")
    added, gone, changed = tr("Added"), tr("Removed"), tr("Changed")
    parts = (
        PartWords(title=added, headings=(today, tr("What it says"), reason),
                  empty=tr("Nothing was added.")),
        PartWords(title=gone, headings=(then, tr("What it said"), reason),
                  empty=tr("Nothing was removed.")),
        PartWords(title=changed, headings=(then, details, reason),
                  empty=tr("Nothing says otherwise.")),
    )  # fmt: skip
    sheet = SheetWords(title="PERUBAHAN: {title}", parts=parts)
    paper = list_paper(request.now, sheet, for_receiver(now.receiver))
    return DifferenceWords(
        paper=replace(paper, purpose=request.purpose),
        item=tr("Item"),
        table=tr("Table"),
        value=tr("{field}: {value}"),
        changed=tr("{field}: {old}, now {new}"),
        becomes=tr("now {new}"),
        counts=(added, gone, changed),
        reason=change_reason,
        facts=(
            (tr("Compared with"), _called(earlier)),
            (tr("List then"), earlier.list_id),
            (tr("List now"), now.list_id),
        ),
    )


def _called(earlier: NotedPrint) -> str:
    return tr("{at}, copy {copy}").format(at=moment(earlier.at), copy=earlier.copy)
