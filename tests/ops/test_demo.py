from collections import Counter
from dataclasses import replace

import pytest

from rutan_desk.domain.election import Document
from rutan_desk.domain.enrolment import Elsewhere
from rutan_desk.domain.errors import RegistryExists
from rutan_desk.domain.ktp_el import Card, Recording
from rutan_desk.domain.list_line import Match
from rutan_desk.domain.nik import check_nik
from rutan_desk.domain.person import Away, Kind
from rutan_desk.domain.readiness import State
from rutan_desk.domain.right import Bar, Outcome
from rutan_desk.domain.standing import Action, NikState, Owner
from rutan_desk.domain.station import StationKind
from rutan_desk.domain.visit import VisitOutcome, VisitState
from rutan_desk.ops.demo import make_demo
from rutan_desk.ops.ktp_queue import ktp_work
from rutan_desk.ops.readiness import everybody
from rutan_desk.store.audit import broken_seals, tables_that_disagree
from rutan_desk.store.elections import active_election
from rutan_desk.store.ktp_el import ktp_by_person
from rutan_desk.store.lists import enrolments_of, lines_of
from rutan_desk.store.people import all_people
from rutan_desk.store.settings import read_settings
from rutan_desk.store.stations import dapils_of, stations_of
from rutan_desk.store.visits import all_visits, lines_of_visit


@pytest.fixture
def demo(tmp_path, clock):
    made = make_demo(tmp_path / "contoh", clock)
    yield made.registry
    made.registry.close()


def test_the_demo_has_every_interesting_case(demo, clock):
    found = everybody(demo.db, clock().date())
    assert Counter(one.person.kind for one in found) == {Kind.INMATE: 212, Kind.STAFF: 14}
    bars = {bar for one in found for bar in one.right.bars}
    assert bars >= {
        Bar.FOREIGNER,
        Bar.IN_SERVICE,
        Bar.REVOKED,
        Bar.UNDER_AGE,
        Bar.RELEASED,
        Bar.TRANSFERRED,
        Bar.DIED,
        Bar.BIRTH_DATE_UNKNOWN,
    }
    assert {one.nik for one in found} == set(NikState)
    assert sum(one.nik is NikState.DUPLICATE for one in found) == 2
    outcomes = Counter(one.right.outcome for one in found)
    assert outcomes[Outcome.ELIGIBLE] > 200
    people = [one.person for one in found]
    names = Counter(one.name for one in people)
    assert max(names.values()) >= 2
    assert any("KEMBAR" in one.name for one in people)
    assert any(len(one.alias or "") > 20 for one in people)
    married = [one for one in found if one.person.marital_status == "S"]
    assert any(
        one.right.outcome is Outcome.ELIGIBLE
        and one.person.birth_date
        and one.person.birth_date.year >= 2029 - 17
        for one in married
    )
    assert any(one.person.dismissal_decree for one in found)


def test_the_demo_says_that_it_is_one(demo):
    settings = read_settings(demo.db)
    assert settings.demo
    assert "Contoh" in settings.prison


def test_the_demo_was_made_by_deeds(demo):
    assert broken_seals(demo.db) == []
    assert tables_that_disagree(demo.db) == []


def test_numbers_are_made_up(demo, clock):
    for one in all_people(demo.db):
        if one.nik:
            assert one.nik[12] == "9"
            assert check_nik(one.nik, today=clock().date()).number


def test_the_same_seed_gives_the_same_people(tmp_path, clock):
    rolls = []
    for name, seed in (("a", 5), ("b", 5), ("c", 6)):
        made = make_demo(tmp_path / name, clock, inmate_count=30, seed=seed)
        rolls.append([(one.name, one.nik, one.block) for one in all_people(made.registry.db)])
        made.registry.close()
    assert rolls[0] == rolls[1] != rolls[2]


def test_the_demo_has_everybody_on_the_way_to_a_list(demo):
    election = active_election(demo.db)
    special, neighbour = stations_of(demo.db, election.id)
    assert (special.number, neighbour.kind) == ("901", StationKind.SUPPORTING)
    assert dapils_of(demo.db, election.id)
    lines = lines_of(demo.db, election.id)
    assert 90 < len(lines) < 130
    assert {one.match for one in lines} >= {Match.OPEN, Match.MATCHED}
    people = {one.id: one for one in all_people(demo.db)}
    meant = [people[one.person_id] for one in lines if one.person_id]
    assert sum(one.presence != "present" for one in meant) >= 3
    found = enrolments_of(demo.db, election.id).values()
    assert {one.elsewhere for one in found} == set(Elsewhere)
    assert any(one.letter_number for one in found)
    assert any(one.applied_on and not one.letter_number for one in found)
    assert any(one.moved_back_on for one in found)
    assert {one.away for one in people.values()} == {None, *Away}
    unknown = [one for one in people.values() if one.region is None and one.kind == "inmate"]
    assert 15 <= len(unknown) <= 25


def test_the_same_seed_gives_the_same_lists(tmp_path, clock):
    lists = []
    for name in ("a", "b"):
        made = make_demo(tmp_path / name, clock, inmate_count=80, seed=3)
        db, known = made.registry.db, enrolments_of(made.registry.db, 1).values()
        lists.append(
            (
                [replace(one, uuid="") for one in lines_of(db, 1)],
                [replace(one, uuid="") for one in known],
            )
        )
        made.registry.close()
    assert lists[0] == lists[1]


@pytest.mark.parametrize("number", [0, 1, 2, 11, 12, 14])
def test_small_demos_work_too(tmp_path, clock, number):
    made = make_demo(tmp_path / "kecil", clock, inmate_count=number)
    assert len(all_people(made.registry.db)) == number + 14
    made.registry.close()


def test_a_demo_never_covers_a_registry(tmp_path, clock):
    make_demo(tmp_path / "x", clock, inmate_count=1).registry.close()
    with pytest.raises(RegistryExists):
        make_demo(tmp_path / "x", clock)


def test_the_demo_has_a_ktp_el_in_every_state(demo, clock):
    today = clock().date()
    found = [one for one in everybody(demo.db, today) if one.voter]
    ktps = [one.ktp for one in found if one.ktp]
    assert {one.recording for one in ktps} == set(Recording)
    assert {one.card for one in ktps} == set(Card)
    assert {paper for one in ktps for paper in one.substitutes} >= {
        Document.SUKET, Document.BIODATA, Document.IKD,
    }  # fmt: skip
    steps = {(one.identity.action, one.identity.owner) for one in found}
    assert {action for action, _ in steps} == {
        None,
        Action.SEARCH_BIOMETRICS, Action.ASK_KK, Action.FIND_NIK, Action.REPAIR_NIK,
        Action.DECIDE_DUPLICATE, Action.REMOVE_DOUBLE_RECORD, Action.RECORD_AGAIN,
        Action.SCHEDULE_RECORDING, Action.CHECK_RECORDING, Action.AWAIT_RECORDING,
        Action.REPRINT_CARD, Action.ASK_SUBSTITUTE, Action.FETCH_CARD, Action.CONFIRM_CARD,
    }  # fmt: skip
    assert (Action.ASK_KK, Owner.FAMILY) in steps
    assert {one.state for one in found} == set(State)
    assert 50 < sum(one.state is State.READY for one in found) < 120


def test_the_demo_has_a_visit_to_come_and_one_gone_by(demo, clock):
    today = clock().date()
    to_come, gone_by = all_visits(demo.db)
    assert (to_come.state, gone_by.state) == (VisitState.PLANNED, VisitState.CLOSED)
    assert gone_by.planned_on < today < to_come.planned_on
    assert {one.outcome for one in lines_of_visit(demo.db, gone_by.id)} == {
        VisitOutcome.RECORDED, VisitOutcome.ABSENT, VisitOutcome.FAILED, VisitOutcome.REFUSED,
    }  # fmt: skip
    assert len(lines_of_visit(demo.db, to_come.id)) > 10
    work = ktp_work(demo.db, everybody(demo.db, today), today)
    assert any(one.planned for one in work.queue)
    assert sum(week.count > 0 for week in work.weeks) >= 4
    assert work.forecast.waiting > 0
    assert any(one.planned and one.last and one.last.reason for one in work.queue)


def test_the_same_seed_gives_the_same_ktp_els(tmp_path, clock):
    known = []
    for name in ("a", "b"):
        made = make_demo(tmp_path / name, clock, inmate_count=80, seed=3)
        db = made.registry.db
        rows = [replace(one, uuid="") for one in ktp_by_person(db).values()]
        lines = [
            replace(line, uuid="") for one in all_visits(db) for line in lines_of_visit(db, one.id)
        ]
        known.append((rows, lines))
        made.registry.close()
    assert known[0] == known[1]
