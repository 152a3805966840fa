"""A paper made again from what the journal keeps of how it was asked for."""

from collections.abc import Mapping
from dataclasses import fields, replace
from datetime import datetime
from typing import Any

from rutan_desk.domain.errors import ReportUnknown
from rutan_desk.domain.visit import Visit
from rutan_desk.ops.printing import Printed
from rutan_desk.ops.readiness import everybody
from rutan_desk.store import Database
from rutan_desk.store.elections import get_election
from rutan_desk.store.journal import Desk
from rutan_desk.store.stations import station_numbered
from rutan_desk.store.visits import get_visit
from rutan_desk.words.catalog import speaking
from rutan_desk.words.ktp_paper_makers import next_visit
from rutan_desk.words.paper_makers import MAKERS, OF_ONE_VISIT
from rutan_desk.words.paper_request import PaperRequest

_OWN = frozenset({"election", "people", "now", "station", "visit", "evening"})
"""Fields of a request that are not noted as they are."""
_OPTIONS = frozenset(one.name for one in fields(PaperRequest)) - _OWN


def paper_again(
    db: Database, desk: Desk, asked: Mapping[str, Any], now: datetime | None = None
) -> Printed:
    """The paper of ``Printed.asked`` on this registry, or on one ``as_of`` a seal.

    In the language it had, signed and dated as then; with ``now`` everybody is judged as of
    that moment. Changes nothing; what it says it was asked for names the visit. Raises
    ``ReportUnknown`` for a paper that cannot be made again, and what its maker raises.
    """
    name = asked.get("paper", "")
    if name not in MAKERS:
        raise ReportUnknown(str(name), tuple(MAKERS))
    moment = now or datetime.fromisoformat(asked["printed_at"])
    election = get_election(db, str(asked["election"]))
    station = asked.get("station")
    request = PaperRequest(
        election=election,
        people=lambda: everybody(db, moment.date(), election),
        now=moment,
        station=station_numbered(db, election.id, station) if station is not None else None,
        visit=_visit(db, name, asked.get("visit")),
        **{option: asked[option] for option in _OPTIONS & asked.keys()},
    )
    then = replace(desk, officer=asked["officer"], clock=lambda: moment)
    with speaking(asked["language"]):
        return MAKERS[name](db, then, request)


def _visit(db: Database, name: str, visit: int | None) -> Visit | None:
    """The visit of a paper that is of one: ``None`` was the next one of that time."""
    if name not in OF_ONE_VISIT:
        return None
    return next_visit(db) if visit is None else get_visit(db, visit)
