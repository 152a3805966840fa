"""What was sent to KPU."""

from datetime import date

from rutan_desk.ops.history import undo_last
from rutan_desk.store.audit import tables_that_disagree
from rutan_desk.store.journal import deed
from rutan_desk.store.proposals import Proposal, last_proposal, proposals_of, save_proposal

DAY = date(2029, 1, 24)


def keep(registry, **details):
    proposal = Proposal(election_id=1, made_on=DAY, **details)
    with deed(registry.db, registry.desk, "export", {"table": "people"}) as act:
        return save_proposal(act, proposal)


def test_the_newest_of_the_station_and_purpose_counts(registry):
    assert last_proposal(registry.db, 1) is None
    lines = ({"person_id": 7, "name": "CONTOH É"}, {"person_id": 8, "nik": None})
    first = keep(registry, lines=lines, purpose="dpt")
    second = keep(registry, station_id=1, purpose="dptb")
    third = keep(registry, station_id=1, purpose="dpt")
    assert last_proposal(registry.db, 1) == first
    assert first.lines == lines
    assert last_proposal(registry.db, 1, 1) == third
    assert last_proposal(registry.db, 1, 1, "dptb") == second
    assert last_proposal(registry.db, 2) is None
    assert proposals_of(registry.db, 1) == [third, second, first]
    undo_last(registry.db, registry.desk)
    assert last_proposal(registry.db, 1, 1) == second
    assert tables_that_disagree(registry.db) == []
