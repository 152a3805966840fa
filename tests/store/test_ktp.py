"""KTP-el rows, visits and their lines in and out of the tables."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rutan_desk.domain.election import Document
from rutan_desk.domain.errors import VisitUnknown
from rutan_desk.domain.ktp_el import SUBSTITUTES, Card, KtpEl, Recording
from rutan_desk.domain.visit import Absence, Visit, VisitLine, VisitOutcome, VisitState
from rutan_desk.ops.history import redo_last, undo_last
from rutan_desk.ops.people import add_person
from rutan_desk.store.audit import tables_that_disagree
from rutan_desk.store.history import history, people_touched_since, timeline
from rutan_desk.store.journal import deed, last_deed_id
from rutan_desk.store.ktp_el import ktp_by_person, ktp_of, save_ktp, some_ktp
from rutan_desk.store.people import all_people
from rutan_desk.store.visits import (
    all_visits,
    get_visit,
    last_lines,
    lines_of_visit,
    on_planned_visits,
    planned_lines,
    remove_visit_lines,
    save_visit,
    save_visit_lines,
    visits_of_person,
)

texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=9)
days = st.none() | st.dates(date(1900, 1, 1), date(2100, 1, 1))
rows = st.builds(
    KtpEl,
    id=st.just(0), uuid=st.just(""), person_id=st.just(1), recording=st.sampled_from(Recording),
    recorded_on=days, recording_as_written=texts, captured_on=days, card=st.sampled_from(Card),
    card_on=days, substitutes=st.lists(st.sampled_from(SUBSTITUTES), unique=True).map(tuple),
    kk_requested_on=days, kk_received_on=days, reprint_asked_on=days, biometric_on=days,
    unmatched_nik=st.none() | st.text("0123456789", min_size=16, max_size=16),
    unmatched_on=days, note=texts,
)  # fmt: skip
ON = date(2029, 1, 24)


@pytest.fixture
def three(registry, make_person):
    for number in (1, 2, 3):
        add_person(registry.db, registry.desk, make_person(number))
    return sorted(one.id for one in all_people(registry.db))


@given(rows)
def test_a_row_comes_back_as_it_was_saved(registry, make_person, ktp):
    if not all_people(registry.db):
        add_person(registry.db, registry.desk, make_person())
    with deed(registry.db, registry.desk, "record-ktp") as act:
        [saved] = save_ktp(act, [ktp])
    assert ktp_of(registry.db, 1) == saved == replace(ktp, id=saved.id, uuid=saved.uuid)
    undo_last(registry.db, registry.desk)
    assert ktp_of(registry.db, 1) is None


def test_many_rows_are_read_by_person(registry, three):
    db, desk = registry.db, registry.desk
    with deed(db, desk, "record-ktp") as act:
        saved = save_ktp(act, [KtpEl(person_id=one) for one in three[:2]], [4, 5])
        save_ktp(act, [])
    assert ktp_by_person(db) == {one.person_id: one for one in saved}
    assert some_ktp(db, three[1:]) == {three[1]: saved[1]}
    assert some_ktp(db, []) == {}
    assert tables_that_disagree(db) == []


def test_a_deed_on_a_ktp_el_is_in_the_persons_own_history(registry, three):
    db, desk = registry.db, registry.desk
    before = last_deed_id(db)
    with deed(db, desk, "record-ktp") as act:
        [saved] = save_ktp(act, [KtpEl(person_id=three[1], substitutes=(Document.KK,))])
    with deed(db, desk, "plan-visit") as act:
        visit = save_visit(act, Visit(planned_on=ON, capacity=9))
    assert people_touched_since(db, before) == frozenset(three[1:2])
    with deed(db, desk, "add-to-visit") as act:
        save_visit_lines(act, [VisitLine(visit_id=visit.id, person_id=three[2], position=1)])
    assert people_touched_since(db, before) == frozenset(three[1:])
    assert [one.kind for one in history(db, person=three[1])] == ["record-ktp", "add-person"]
    assert [one.kind for one in history(db, person=three[2])] == ["add-to-visit", "add-person"]
    assert len(timeline(db, "ktp_el", saved.id)) == 1


def test_a_visit_and_its_people_come_back_as_they_were_saved(registry, three):
    db, desk = registry.db, registry.desk
    wanted = Visit(planned_on=ON, place="Aula", team="Tim", capacity=60, note="catatan")
    with deed(db, desk, "plan-visit") as act:
        visit = save_visit(act, wanted)
    with deed(db, desk, "plan-visit") as act:
        other = save_visit(act, replace(wanted, planned_on=date(2029, 1, 20)))
        lines = save_visit_lines(
            act,
            [
                VisitLine(visit_id=visit.id, person_id=three[1], position=2),
                VisitLine(
                    visit_id=visit.id, person_id=three[0], position=1, note="x", done_on=ON,
                    outcome=VisitOutcome.ABSENT, reason=Absence.SICK,
                ),
                VisitLine(visit_id=other.id, person_id=three[1], position=1),
            ],
        )  # fmt: skip
    assert get_visit(db, visit.id) == visit == replace(wanted, id=visit.id, uuid=visit.uuid)
    assert all_visits(db) == [visit, other]
    assert lines_of_visit(db, visit.id) == [lines[1], lines[0]]
    assert visits_of_person(db, three[1]) == [(other, lines[2]), (visit, lines[0])]
    assert last_lines(db) == {three[0]: lines[1]}
    assert planned_lines(db) == {three[1]: lines[2]}
    assert on_planned_visits(db) == {three[1]}
    assert on_planned_visits(db, but=visit.id) == {three[1]}
    with deed(db, desk, "cancel-visit") as act:
        save_visit(act, replace(visit, state=VisitState.CANCELLED))
    assert planned_lines(db) == {three[1]: lines[2]}
    assert on_planned_visits(db, but=other.id) == frozenset()
    with deed(db, desk, "remove-from-visit") as act:
        remove_visit_lines(act, lines[:1])
    assert lines_of_visit(db, visit.id) == [lines[1]]
    undo_last(db, desk)
    assert lines_of_visit(db, visit.id) == [lines[1], lines[0]]
    redo_last(db, desk)
    assert tables_that_disagree(db) == []


def test_a_visit_nobody_planned(registry):
    with pytest.raises(VisitUnknown):
        get_visit(registry.db, 404)
