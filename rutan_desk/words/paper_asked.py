"""What a paper was asked for, as the journal keeps it: enough to make the same paper again."""

from rutan_desk.store.journal import Desk
from rutan_desk.words.catalog import language
from rutan_desk.words.paper_request import PaperRequest

ONCE = frozenset({"evening-check"})
"""Those that look at more than the registry, and can never be made again the same."""


def asked_of(name: str, desk: Desk, one: PaperRequest) -> dict[str, object]:
    """The request as JSON; empty where the paper cannot be made again.

    ``paper`` is the name that ``print`` takes; the options have the names of the fields of the
    request. Election and visit are named by id and by uuid, a station by its number.
    """
    if name in ONCE:
        return {}
    return {
        "paper": name,
        "election": one.election.id,
        "election_uuid": one.election.uuid,
        "station": one.station.number if one.station is not None else None,
        "visit": one.visit.id if one.visit is not None else None,
        "visit_uuid": one.visit.uuid if one.visit is not None else None,
        "language": language(),
        "printed_at": one.now.isoformat(),
        "officer": desk.officer,
        **one.options,
    }
