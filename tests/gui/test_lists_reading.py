"""The comparison is made in the worker; a deed makes only what it touched be made anew."""

from dataclasses import replace

import pytest

from rutan_desk.domain.list_line import ListLine
from rutan_desk.exchange import list_matching
from rutan_desk.gui import lists_guesses
from rutan_desk.gui.lists_compare_reading import CompareReader
from rutan_desk.gui.lists_compare_rows import ABSENT, GROUPS, OPEN
from rutan_desk.gui.lists_match_cases import read_cases
from rutan_desk.ops.people import edit_person
from rutan_desk.ops.voter_lists import decide_line, open_proposals
from rutan_desk.store.elections import active_election
from rutan_desk.store.journal import deed
from rutan_desk.store.lists import lines_of, save_lines
from rutan_desk.store.people import all_people, save_people
from rutan_desk.store.stations import stations_of
from tests.conftest import NOW

TODAY = NOW.date()
NAMES = ("SUTRISNO", "HARYANTO", "WIDODO", "PRASETYO")


@pytest.fixture
def election(registry, make_person):
    """Four people and an open line for each of the first three."""
    election = active_election(registry.db)
    [station] = stations_of(registry.db, election.id)
    with deed(registry.db, registry.desk, "add-person", {"name": "x"}) as act:
        save_people(act, [replace(make_person(at), name=name) for at, name in enumerate(NAMES, 1)])
    lines = [
        ListLine(
            election_id=election.id, station_id=station.id, name=one.name, number=str(at),
            birth_date=one.birth_date,
        )
        for at, one in enumerate(by_name(registry)[:3], 1)
    ]  # fmt: skip
    with deed(registry.db, registry.desk, "import-list", {"file": "x"}) as act:
        save_lines(act, lines)
    return election


def by_name(registry):
    return sorted(all_people(registry.db), key=lambda one: one.name)


@pytest.fixture
def looked(monkeypatch):
    """Which line was held against which person."""
    found = []
    compare = list_matching.compared

    def watched(line, person):
        found.append((line.name, person.name))
        return compare(line, person)

    monkeypatch.setattr(lists_guesses, "compared", watched)
    return found


def test_rows_that_nothing_touched_are_the_very_same(registry, election):
    reader = CompareReader()
    before = {row.key: row for row in reader.read(registry.db, election, TODAY).rows}
    first = by_name(registry)[0]
    edit_person(registry.db, registry.desk, replace(first, alias="KANCIL"))
    after = {row.key: row for row in reader.read(registry.db, election, TODAY).rows}
    assert after.keys() == before.keys()
    assert [key for key in after if after[key] is not before[key]] == [("person", first.id)]


def test_only_what_a_deed_touched_is_compared_again(registry, election, looked):
    db, desk = registry.db, registry.desk
    read_cases(db, election.id, TODAY)
    looked.clear()
    CompareReader().read(db, election, TODAY)
    assert looked == []
    first, second, *_ = by_name(registry)
    edit_person(db, desk, replace(first, alias="KANCIL"))
    book = read_cases(db, election.id, TODAY)
    assert {person for _, person in looked} == {first.name}
    assert "kancil" in book.hays[first.id]
    looked.clear()
    decide_line(db, desk, lines_of(db, election.id)[1].id, second.id)
    book = read_cases(db, election.id, TODAY)
    assert looked == []
    fresh = open_proposals(db, election.id)
    assert [(one.line, one.candidates) for one in book.cases] == [
        (one.line, one.candidates) for one in fresh
    ]
    assert second.id not in {who.person_id for one in fresh for who in one.candidates}


def test_every_station_has_its_lines_and_who_is_on_none(registry, election):
    found = CompareReader().read(registry.db, election, TODAY)
    [station] = found.stations
    for at in (None, station.id):
        assert {group: len(rows) for group, rows in found.at(at).items() if rows} == {
            OPEN: 3,
            ABSENT: 4,
        }
    assert set(found.at(None)) == set(GROUPS)
    assert [row.cells.number for row in found.at(None)[OPEN]] == ["1", "2", "3"]
    assert found.people[by_name(registry)[3].id].group == ABSENT
