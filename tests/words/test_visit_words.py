"""Visits, filings and missing papers in words."""

from dataclasses import replace
from datetime import date

import pytest

from rutan_desk.domain.ballots import BallotGap, Ballots
from rutan_desk.domain.election import Ground
from rutan_desk.domain.enrolment import Elsewhere, Enrolment
from rutan_desk.domain.identity import Identity
from rutan_desk.domain.lists import Category, ListPlace
from rutan_desk.domain.readiness import readiness
from rutan_desk.domain.standing import standing
from rutan_desk.domain.station import Station
from rutan_desk.domain.visit import Absence, Visit, VisitLine, VisitOutcome
from rutan_desk.store.profiles import load_profile
from rutan_desk.words import enrolments, visits
from rutan_desk.words.catalog import set_language

TODAY = date(2029, 1, 24)
HERE = Station(id=1, election_id=1, number="901", region="33.16.09.1009")
VISIT = Visit(planned_on=date(2029, 1, 29), place="Aula", team="Tim Contoh", capacity=20)


@pytest.fixture(autouse=True)
def english():
    set_language("en")


@pytest.fixture
def judged(make_person):
    def judge(election=None, ballots=None, station=HERE, **facts):
        election = election or load_profile("pemilu-2024")
        own = standing(make_person(1, **facts), election, today=TODAY)
        place = ListPlace(Category.DPT)
        return readiness(
            own, place, election, identity=Identity(ready=True), station=station, ballots=ballots
        )

    return judge


def test_a_visit_that_the_rule_cannot_fill_says_why():
    after = visits.nothing_suggested(VISIT, date(2029, 1, 20), 5)
    assert after == "Recording after 20 January 2029 no longer helps for this election."
    assert "full" in visits.nothing_suggested(VISIT, date(2029, 2, 13), 0)
    assert "Nobody else waits" in visits.nothing_suggested(VISIT, date(2029, 2, 13), 5)


def test_a_suggestion_names_the_first_twelve_blocks(judged):
    people = [judged(block=f"B{number:02}") for number in range(14)]
    said = visits.suggestion_text(people)
    assert said.endswith("B10 1 · B11 1 · ….")
    assert said.startswith("14 people can still be recorded")


def test_the_person_at_the_table_is_told_apart_by_number_room_and_mother(judged, make_person):
    assert visits.nik_text(judged(nik=None)) == "No NIK"
    assert visits.nik_text(judged(nik=None, nik_as_written="3,3E+15")) == "NIK damaged"
    assert visits.nik_text(judged()).startswith("NIK 331609")
    assert visits.room_text(make_person(block=None)) == "no block"
    assert visits.room_text(make_person(block="A", cell="03")) == "Block A · cell 03"
    born = visits.birth_text(make_person(mother=None))
    assert visits.birth_text(make_person(mother="IBU CONTOH")) == f"{born} · mother IBU CONTOH"
    assert visits.birth_text(make_person(birth_date=None, mother=None)) == "Born –"


def test_a_result_has_its_reason_and_nothing_before():
    waiting = VisitLine(visit_id=1, person_id=1, position=1)
    absent = replace(waiting, outcome=VisitOutcome.ABSENT, reason=next(iter(Absence)))
    assert visits.line_result(waiting) == ""
    assert visits.line_result(absent).startswith("Absent: ")
    assert ":" not in visits.line_result(replace(waiting, outcome=VisitOutcome.RECORDED))


def test_checks_moves_and_letters_say_their_days():
    blank = Enrolment(election_id=1, person_id=1)
    assert enrolments.check_text(blank) == "not checked yet"
    found = replace(blank, elsewhere=Elsewhere.YES, elsewhere_place="TPS 003 Contoh")
    assert enrolments.check_text(found).endswith("TPS 003 Contoh")
    assert enrolments.check_text(replace(found, checked_on=TODAY)).endswith("24-01-2029")
    assert enrolments.move_text(blank) == ""
    assert enrolments.move_text(replace(blank, applied_on=TODAY)).endswith("ground not recorded")
    filed = replace(blank, applied_on=TODAY, ground=Ground.DETAINED)
    assert enrolments.move_text(filed).startswith("24-01-2029 · ")
    assert enrolments.letter_text(blank) == ""
    assert enrolments.letter_text(replace(filed, letter_on=TODAY)) == "– · 24-01-2029"
    assert enrolments.place_text(ListPlace(Category.DPT)) == "DPT."


@pytest.mark.parametrize(
    ("home", "ballots", "expected"),
    [
        ("35.22.01", Ballots(("PPWP",)), {"KTP-el address in another province"}),
        (
            "33.17.01",
            Ballots(("PPWP", "DPD", "DPR")),
            {"KTP-el address in another dapil", "KTP-el address in another kabupaten or kota"},
        ),
        ("33.16.05", Ballots(("PPWP", "DPD", "DPR", "DPRD_PROV")), None),
    ],
)
def test_each_paper_that_is_missing_has_its_reason(judged, home, ballots, expected):
    election = load_profile("pemilu-2024")
    said = enrolments.without_ballot(judged(ballots=ballots, region=home), election)
    named = {code for codes, _ in said for code in codes.split(", ")}
    assert named == {one.code for one in election.contests} - set(ballots.codes)
    assert expected is None or {why for _, why in said} == expected


def test_a_paper_that_is_not_settled_or_not_held_says_so(judged):
    election = load_profile("pemilu-2024")
    unsettled = Ballots((), (BallotGap.ADDRESS_UNKNOWN,), open=("PPWP",))
    [first, *_] = enrolments.without_ballot(judged(ballots=unsettled, region=None), election)
    assert first[0] == "PPWP"
    jakarta = replace(HERE, region="31.74.01.1001")
    one = judged(ballots=Ballots(("PPWP",)), region="31.74.01.1001", station=jakarta)
    said = dict(enrolments.without_ballot(one, election))
    assert said["DPRD_KAB"] == "this province does not elect it"
    assert enrolments.without_ballot(judged(station=None), election) == []
