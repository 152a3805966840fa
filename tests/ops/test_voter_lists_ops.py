"""KPU's list taken in, matched, decided and compared; the story of 83 names and 174 inmates."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from rutan_desk.domain.errors import (
    ElectionClosed,
    ElectionFrozen,
    LineTaken,
    ListLineUnknown,
    ListOfAnotherStation,
    PersonUnknown,
    PlanStale,
    RoleTooLow,
    StationUnknown,
)
from rutan_desk.domain.list_line import Match
from rutan_desk.domain.movement import Movement
from rutan_desk.domain.nik import masked
from rutan_desk.domain.officer import Role
from rutan_desk.domain.person import Presence
from rutan_desk.domain.station import Station, StationKind
from rutan_desk.ops.history import redo_last, undo_last
from rutan_desk.ops.importing import Reading
from rutan_desk.ops.people import edit_person, mark_left, move_person
from rutan_desk.ops.voter_lists import (
    apply_list,
    decide_line,
    decide_lines,
    import_list,
    list_result,
    list_station,
    open_proposals,
    preview_list,
)
from rutan_desk.store.audit import tables_as_they_are, tables_that_disagree
from rutan_desk.store.elections import active_election, save_election
from rutan_desk.store.history import changes_of, history
from rutan_desk.store.journal import Desk, deed
from rutan_desk.store.lists import lines_of
from rutan_desk.store.people import all_people, save_people
from rutan_desk.store.stations import save_station, stations_of
from tests.exchange.files import write_xlsx

HEAD = ["No", "No KK", "NIK", "Nama", "Tempat Lahir", "Tanggal Lahir", "Jenis Kelamin"]


@pytest.fixture
def add_station(registry):
    def add(number="901", kind=StationKind.SPECIAL, region="33.16.09.1015"):
        election_id = active_election(registry.db).id
        station = Station(election_id=election_id, number=number, kind=kind, region=region)
        with deed(registry.db, registry.desk, "save-station") as act:
            return save_station(act, station)

    return add


@pytest.fixture
def station(registry):
    """The special station that every registry begins with, its desa known."""
    [first] = stations_of(registry.db, active_election(registry.db).id)
    with deed(registry.db, registry.desk, "save-station") as act:
        return save_station(act, replace(first, number="901", region="33.16.09.1015"))


@pytest.fixture
def people(registry, make_person):
    """Inmates with different invented names, 1 the first."""

    def put(count):
        rows = [
            replace(make_person(one), name=f"CONTOH {spelled(one)}", birth_date=born(one))
            for one in range(1, count + 1)
        ]
        with deed(registry.db, registry.desk, "add-person") as act:
            return save_people(act, rows)

    return put


def born(number):
    return date(1960, 1, 1) + timedelta(days=97 * number)


def spelled(number):
    """A name of its own for each number, far from every other."""
    syllables = ("KA", "SU", "PRI", "WO", "NGE", "TJI", "BRO", "MUL", "DE", "HAR")
    return "".join(syllables[int(digit)] for digit in f"{number:03}")


def row_of(person, number=1, **said):
    words = {
        "nik": person.nik,
        "name": person.name,
        "born": f"{person.birth_date:%d-%m-%Y}",
        **said,
    }
    return [str(number), "", words["nik"], words["name"], "BLORA", words["born"], "L"]


@pytest.fixture
def plan_of(registry, station, tmp_path):
    def plan(*rows, at=None, above=()):
        path = write_xlsx(tmp_path / "dpt.xlsx", [*above, HEAD, *rows])
        return preview_list(registry.db, registry.desk, path, (at or station).id)

    return plan


@pytest.fixture
def taken(registry, plan_of):
    """Rows of a list, taken in; gives the lines in the registry."""

    def take(*rows):
        apply_list(registry.db, registry.desk, plan_of(*rows))
        return lines_of(registry.db, active_election(registry.db).id)

    return take


def result(registry):
    return list_result(registry.db, active_election(registry.db))


def names(listed):
    return [one.person.name for one in listed]


def test_a_preview_changes_nothing(registry, plan_of, people):
    [one] = people(1)
    before = tables_as_they_are(registry.db)
    plan = plan_of(row_of(one))
    assert (plan.new, plan.matched) == (1, 1)
    assert tables_as_they_are(registry.db) == before


def test_an_import_is_one_deed_with_its_file_rows_and_station(registry, plan_of, people):
    one, two = people(2)
    assert apply_list(registry.db, registry.desk, plan_of(row_of(one), row_of(two))) == {
        "list_line"
    }
    [latest] = history(registry.db, 1)
    assert latest.kind == "import-list"
    assert (latest.details["file"], latest.details["station"]) == ("dpt.xlsx", "901")
    assert (latest.details["rows"], latest.details["matched"], latest.details["gone"]) == (2, 2, 0)
    assert [change.source_row for change in changes_of(registry.db, latest.id)] == [2, 3]


def test_an_import_is_undone_and_redone(registry, plan_of, people):
    [one] = people(1)
    apply_list(registry.db, registry.desk, plan_of(row_of(one)))
    after = tables_as_they_are(registry.db)
    undo_last(registry.db, registry.desk)
    assert result(registry).here == ()
    redo_last(registry.db, registry.desk)
    assert tables_as_they_are(registry.db) == after
    assert tables_that_disagree(registry.db) == []


def test_a_person_imports_with_a_backup_first(registry, plan_of, people):
    [one] = people(1)
    done = import_list(registry, plan_of(row_of(one)))
    assert done.touched == {"list_line"}
    assert done.backup.made
    assert done.backup.file.is_file()


def test_who_is_on_the_list_and_gone_and_absent(registry, taken, people):
    one, two, three = people(3)
    taken(
        row_of(one),
        row_of(two, 2),
        row_of(replace(three, name="ORANG LAIN", nik=""), 3, born="07-07-1955"),
    )
    move_person(registry.db, registry.desk, two.id, Movement.RELEASED, registry.clock().date())
    found = result(registry)
    assert names(found.here) == [one.name]
    assert [(x.person.name, x.person.presence) for x in found.gone] == [
        (two.name, Presence.RELEASED)
    ]
    assert [x.name for x in found.absent] == [three.name]
    assert [x.name for x in found.open] == ["ORANG LAIN"]
    assert found.not_ours == ()


def test_a_newer_list_switches_off_what_it_no_longer_has(registry, taken, people):
    one, two = people(2)
    taken(row_of(one), row_of(two, 2))
    [left] = taken(row_of(one))
    assert left.person_id == one.id
    everything = lines_of(registry.db, left.election_id, all=True)
    assert [x.active for x in everything] == [True, False]
    assert [x.name for x in result(registry).absent] == [two.name]


def test_a_decision_outlives_a_newer_list(registry, taken, people):
    one, two = people(2)
    odd = row_of(replace(one, nik=""), name="ORANG LAIN", born="07-07-1955")
    [line] = taken(odd)
    decide_line(registry.db, registry.desk, line.id, two.id)
    [again] = taken([*odd[:4], "CEPU", *odd[5:]])
    assert (again.person_id, again.match, again.by_hand) == (two.id, Match.MATCHED, True)
    decide_line(registry.db, registry.desk, line.id, None)
    assert [x.name for x in result(registry).not_ours] == ["ORANG LAIN"]
    undo_last(registry.db, registry.desk)
    assert names(result(registry).here) == [two.name]


def test_many_lines_are_decided_as_one_deed_or_none(registry, taken, people):
    one, two = people(2)
    rows = [
        row_of(replace(x, nik=""), at, name=f"LAIN {x.name[::-1]}")
        for at, x in enumerate((one, two))
    ]
    first, second = taken(*rows)
    with pytest.raises(PersonUnknown):
        decide_lines(registry.db, registry.desk, {first.id: one.id, second.id: 999})
    assert result(registry).here == ()
    decide_lines(registry.db, registry.desk, {first.id: one.id, second.id: two.id})
    assert history(registry.db, 1)[0].details["count"] == 2
    assert decide_line(registry.db, registry.desk, first.id, one.id) == frozenset()


def test_one_person_is_never_two_lines_of_a_list(registry, taken, people):
    one, two = people(2)
    first, second = taken(row_of(one), row_of(replace(two, nik=""), 2, name="ORANG LAIN"))
    with pytest.raises(LineTaken) as refusal:
        decide_line(registry.db, registry.desk, second.id, one.id)
    assert (refusal.value.name, refusal.value.number) == (one.name, "1")
    decide_lines(registry.db, registry.desk, {first.id: None, second.id: one.id})
    assert [x.line.name for x in result(registry).here] == ["ORANG LAIN"]


def test_a_line_that_is_not_there(registry):
    with pytest.raises(ListLineUnknown):
        decide_line(registry.db, registry.desk, 77, None)


def test_open_lines_are_offered_side_by_side(registry, taken, people):
    one, two, three = people(3)
    taken(row_of(one, nik=masked(one.nik)), row_of(two, 2))
    [proposal] = open_proposals(registry.db, active_election(registry.db).id)
    assert [x.person_id for x in proposal.candidates] == [one.id]
    assert three.id not in [x.person_id for x in proposal.candidates]


def test_lists_of_two_stations_stay_apart(registry, add_station, plan_of, people):
    one, two = people(2)
    other = add_station("902")
    apply_list(registry.db, registry.desk, plan_of(row_of(one)))
    plan = plan_of(row_of(two), at=other)
    assert plan.missing == ()
    apply_list(registry.db, registry.desk, plan)
    assert names(result(registry).here) == [one.name, two.name]
    election_id = active_election(registry.db).id
    assert [x.name for x in lines_of(registry.db, election_id, other.id)] == [two.name]


@pytest.mark.parametrize("above", [[["TPS", ":", "902"]], [["DESA/KELURAHAN : TEMPELAN"]]])
def test_a_list_of_another_station_changes_nothing(registry, plan_of, people, above):
    [one] = people(1)
    before = tables_as_they_are(registry.db)
    with pytest.raises(ListOfAnotherStation):
        plan_of(row_of(one), above=above)
    assert tables_as_they_are(registry.db) == before


def test_a_preview_overtaken_by_other_work_is_not_applied(registry, plan_of, taken, people):
    one, two = people(2)
    plan = plan_of(row_of(one))
    taken(row_of(two))
    with pytest.raises(PlanStale):
        apply_list(registry.db, registry.desk, plan)
    plan = plan_of(row_of(one))
    edit_person(registry.db, registry.desk, replace(one, name="ORANG LAIN"))
    with pytest.raises(PlanStale):
        apply_list(registry.db, registry.desk, plan)
    assert names(result(registry).here) == [two.name]


@pytest.mark.parametrize(
    ("state", "refusal"), [({"closed": True}, ElectionClosed), ({"psu": True}, ElectionFrozen)]
)
def test_closed_and_frozen_lists_are_left_alone(registry, plan_of, taken, people, state, refusal):
    [one] = people(1)
    [line] = taken(row_of(replace(one, nik=""), name="ORANG LAIN"))
    plan = plan_of(row_of(one))
    election = active_election(registry.db)
    with deed(registry.db, registry.desk, "edit-election") as act:
        save_election(act, replace(election, **state), active=True)
    for attempt in (
        lambda: plan_of(row_of(one)),
        lambda: apply_list(registry.db, registry.desk, plan),
        lambda: decide_line(registry.db, registry.desk, line.id, one.id),
    ):
        with pytest.raises(refusal):
            attempt()


def test_a_viewer_takes_nothing_in(registry, plan_of, people, clock):
    [one] = people(1)
    with pytest.raises(RoleTooLow):
        apply_list(registry.db, Desk("Tono", Role.VIEWER, clock), plan_of(row_of(one)))
    assert result(registry).here == ()


def test_the_only_special_station_is_meant(registry, station, add_station):
    election_id = station.election_id
    add_station("001", StationKind.SUPPORTING)
    assert list_station(registry.db, election_id) == station
    assert list_station(registry.db, election_id, "1").kind is StationKind.SUPPORTING
    add_station("902")
    with pytest.raises(StationUnknown) as refusal:
        list_station(registry.db, election_id)
    assert refusal.value.known == ("901", "902")
    with pytest.raises(StationUnknown):
        list_station(registry.db, election_id, "903")


def test_columns_chosen_for_a_list_are_remembered(registry, station, tmp_path, people):
    [one] = people(1)
    path = write_xlsx(tmp_path / "aneh.xlsx", [["No", "Orang", "NIK"], ["1", one.name, one.nik]])
    reading = Reading(overrides={"name": "Orang"})
    plan = preview_list(registry.db, registry.desk, path, station.id, reading)
    apply_list(registry.db, registry.desk, plan)
    again = preview_list(registry.db, registry.desk, path, station.id)
    assert again.sheet.sheet.remembered
    assert again.unchanged == 1


def test_kpus_list_of_83_names_against_174_inmates(registry, plan_of, people):
    """The story: 50 by NIK, 20 hidden, 6 misspelt, 4 gone since, 3 that are nobody of ours."""
    inmates = people(174)
    gone = [one.id for one in inmates[76:80]]
    mark_left(registry.db, registry.desk, gone, Movement.TRANSFERRED, registry.clock().date())
    rows = [row_of(one, at) for at, one in enumerate(inmates[:50], 1)]
    rows += [row_of(one, 51 + at, nik=masked(one.nik)) for at, one in enumerate(inmates[50:70])]
    rows += [
        row_of(one, 71 + at, nik="", name=f"{one.name[:-1]}H ALIAS KANCIL")
        for at, one in enumerate(inmates[70:76])
    ]
    rows += [row_of(one, 77 + at) for at, one in enumerate(inmates[76:80])]
    rows += [
        [
            str(81 + at),
            "",
            f"352201010170{at:04}",
            f"BUKAN {spelled(900 + at)}",
            "",
            "01-01-1970",
            "L",
        ]
        for at in range(1, 4)
    ]
    plan = plan_of(*rows)
    assert (plan.rows, plan.new, plan.matched, plan.open) == (83, 83, 54, 29)
    import_list(registry, plan)

    waiting = open_proposals(registry.db, active_election(registry.db).id)
    assert len(waiting) == 29
    sure = {one.line.id: one.candidates[0].person_id for one in waiting if len(one.candidates) == 1}
    assert len(sure) == 26
    assert {inmates[place].id for place in range(50, 76)} == set(sure.values())
    decide_lines(registry.db, registry.desk, sure)
    rest = open_proposals(registry.db, active_election(registry.db).id)
    decide_lines(registry.db, registry.desk, {one.line.id: None for one in rest})

    found = result(registry)
    assert (len(found.here), len(found.gone), len(found.absent)) == (76, 4, 94)
    assert (len(found.open), len(found.not_ours)) == (0, 3)
    assert {one.person.presence for one in found.gone} == {Presence.TRANSFERRED}

    again = plan_of(*rows)
    assert (again.unchanged, again.new, again.changed, again.open) == (83, 0, 0, 0)
    newer = plan_of(*rows[:80])
    assert (newer.unchanged, len(newer.gone)) == (80, 3)
    assert len(all_people(registry.db)) == 174
    assert tables_that_disagree(registry.db) == []
