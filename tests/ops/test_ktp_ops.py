"""Marks on KTP-els, for one or many, on a real file."""

from dataclasses import replace
from datetime import timedelta

import pytest

from rutan_desk.domain.election import Document
from rutan_desk.domain.errors import KtpInvalid, PersonUnknown, RoleTooLow
from rutan_desk.domain.ktp_el import Card, KtpEl, Mark, Milestone, Recording
from rutan_desk.domain.movement import Movement
from rutan_desk.domain.officer import Role
from rutan_desk.domain.standing import Action
from rutan_desk.ops.duplicates import merge_people
from rutan_desk.ops.history import redo_last, undo_last
from rutan_desk.ops.ktp_el import (
    NotMarked,
    after_marks,
    known_ktp,
    note_ktp,
    preview_mark,
    record_mark,
)
from rutan_desk.ops.movements import move_person
from rutan_desk.ops.people import add_person, edit_person
from rutan_desk.ops.readiness import Everybody, everybody, one_person
from rutan_desk.store.audit import broken_seals, tables_that_disagree
from rutan_desk.store.history import history
from rutan_desk.store.journal import Desk, last_deed_id
from rutan_desk.store.ktp_el import ktp_by_person, ktp_of
from rutan_desk.store.people import all_people, get_person
from tests.conftest import NOW

TODAY = NOW.date()
DAY = timedelta(days=1)
PRINTED = Mark(Milestone.RECORDING, TODAY, Recording.PRINTED, "CARD_PRINTED")


@pytest.fixture
def three(registry, make_person):
    for number in (1, 2, 3):
        add_person(registry.db, registry.desk, make_person(number))
    return sorted(one.id for one in all_people(registry.db))


def known(db, person_id):
    """The row of somebody who has one."""
    found = ktp_of(db, person_id)
    assert found is not None
    return found


def test_one_deed_for_many_and_one_undo(registry, three):
    db, desk = registry.db, registry.desk
    before = last_deed_id(db)
    assert record_mark(db, desk, [*three, three[0]], PRINTED) == {"ktp_el"}
    assert last_deed_id(db) == before + 1
    found = ktp_by_person(db)
    assert {(one.recording, one.recorded_on) for one in found.values()} == {
        (Recording.PRINTED, TODAY)
    }
    assert {one.recording_as_written for one in found.values()} == {"CARD_PRINTED"}
    [latest] = history(db, 1)
    assert latest.details == {
        "count": 3, "name": "", "milestone": "recording", "value": "printed",
        "on": TODAY.isoformat(),
    }  # fmt: skip
    assert record_mark(db, desk, three, PRINTED) == frozenset()
    undo_last(db, desk)
    assert ktp_by_person(db) == {}
    redo_last(db, desk)
    assert ktp_by_person(db) == found
    assert tables_that_disagree(db) == []
    assert broken_seals(db) == []


def test_every_step_is_dated_and_stands_in_the_persons_own_history(registry, three):
    db, desk = registry.db, registry.desk
    for mark in (
        Mark(Milestone.KK_REQUESTED, TODAY - 3 * DAY),
        Mark(Milestone.KK_RECEIVED, TODAY),
        Mark(Milestone.SUBSTITUTE, TODAY, Document.KK),
    ):
        record_mark(db, desk, three[:1], mark)
    told = [one for one in history(db, person=three[0]) if one.kind == "record-ktp"]
    assert [one.details["milestone"] for one in told] == [
        "substitute", "kk_received", "kk_requested",
    ]  # fmt: skip
    assert [one.officer for one in told] == ["Budi"] * 3
    assert told[-1].details["on"] == (TODAY - 3 * DAY).isoformat()
    assert told[0].details["name"] == get_person(db, three[0]).name


def test_a_preview_says_who_changes_who_is_so_and_who_not_and_changes_nothing(registry, three):
    db, desk = registry.db, registry.desk
    older, left, plain = three
    record_mark(db, desk, [older], PRINTED)
    move_person(db, desk, left, Movement.RELEASED, TODAY)
    before = last_deed_id(db)
    mark = Mark(Milestone.RECORDING, TODAY - DAY, Recording.SENT)
    found = preview_mark(db, desk, three, mark)
    assert [one.id for one in found.changes] == [plain]
    assert [(one.id, why) for one, why in found.refused] == [
        (older, NotMarked.OLDER), (left, NotMarked.LEFT),
    ]  # fmt: skip
    assert found.already == ()
    same = preview_mark(db, desk, three, PRINTED)
    assert [one.id for one in same.already] == [older]
    assert last_deed_id(db) == before
    record_mark(db, desk, three, mark)
    assert set(ktp_by_person(db)) == {older, plain}
    record_mark(db, desk, three, mark, anyway=True)
    assert {one.recording for one in ktp_by_person(db).values()} == {Recording.SENT}


@pytest.mark.parametrize(
    ("mark", "why"),
    [
        (Mark(Milestone.SEARCHED, TODAY + DAY), "future"),
        (Mark(Milestone.RECORDING, TODAY, Card.LOST), "value"),
    ],
)
def test_what_cannot_be_is_not_recorded(registry, three, mark, why):
    before = last_deed_id(registry.db)
    for attempt in (preview_mark, record_mark):
        with pytest.raises(KtpInvalid) as refusal:
            attempt(registry.db, registry.desk, three, mark)
        assert refusal.value.why == why
    assert last_deed_id(registry.db) == before


def test_strangers_and_viewers(registry, three, clock):
    db, desk = registry.db, registry.desk
    with pytest.raises(PersonUnknown):
        record_mark(db, desk, [404], PRINTED)
    with pytest.raises(RoleTooLow):
        record_mark(db, Desk("Tono", Role.VIEWER, clock), three, PRINTED)
    merge_people(db, desk, three[0], three[1])
    with pytest.raises(PersonUnknown):
        known_ktp(db, three[1:2])


def test_a_number_dukcapil_does_not_know(registry, three, make_person):
    db, desk = registry.db, registry.desk
    record_mark(db, desk, three, Mark(Milestone.CARD, TODAY, Card.IN_HAND))
    bare = add_person(db, desk, make_person(9, nik=None))
    assert bare
    nobody = next(one.id for one in all_people(db) if one.nik is None)
    mark = Mark(Milestone.UNMATCHED, TODAY)
    found = preview_mark(db, desk, [three[0], nobody], mark, anyway=True)
    assert [(one.id, why) for one, why in found.refused] == [(nobody, NotMarked.NO_NIK)]
    record_mark(db, desk, [three[0], nobody], mark)
    one = one_person(db, three[0], TODAY)
    assert one.identity.action is Action.REPAIR_NIK
    edit_person(db, desk, replace(one.person, nik="3316090101909777"))
    assert one_person(db, three[0], TODAY).identity.ready


def test_a_remark_is_kept(registry, three):
    db, desk = registry.db, registry.desk
    assert note_ktp(db, desk, three[0], "  kartu  di penyidik ") == {"ktp_el"}
    assert known(db, three[0]).note == "kartu di penyidik"
    assert note_ktp(db, desk, three[0], "kartu di penyidik") == frozenset()
    undo_last(db, desk)
    assert ktp_of(db, three[0]) is None


def test_what_a_later_day_knows_holds_against_a_visit_taken_in_late():
    captured = Mark(Milestone.RECORDING, TODAY - DAY, Recording.CAPTURED)
    known = KtpEl(person_id=1, recording=Recording.SENT, recorded_on=TODAY)
    assert after_marks(known, [captured]) == replace(known, captured_on=TODAY - DAY)
    card = KtpEl(person_id=1, card=Card.LOST, card_on=TODAY)
    assert after_marks(card, [Mark(Milestone.CARD, TODAY - DAY, Card.IN_HAND)]) == card
    assert after_marks(known, [replace(captured, on=TODAY)]).recording is Recording.CAPTURED


def test_only_whom_a_mark_touched_is_judged_again(registry, three, monkeypatch):
    db, desk = registry.db, registry.desk
    book = Everybody(db)
    book.read(TODAY)
    seen = []
    real = one_person.__globals__["readiness"]

    def watched(own, *args, **facts):
        seen.append(own.person.id)
        return real(own, *args, **facts)

    monkeypatch.setattr("rutan_desk.ops.readiness.readiness", watched)
    record_mark(db, desk, three[1:2], PRINTED)
    after = book.read(TODAY)
    assert seen == three[1:2]
    assert after == everybody(db, TODAY)
    again = next(one.ktp for one in after if one.person.id == three[1])
    assert again == known(db, three[1])
    assert again is not None
    assert again.recording is Recording.PRINTED


@pytest.mark.parametrize("both", [False, True])
def test_of_two_rows_made_one_nothing_known_is_lost(registry, three, both):
    db, desk = registry.db, registry.desk
    keep, drop, _ = three
    record_mark(db, desk, [drop], PRINTED)
    record_mark(db, desk, [drop], Mark(Milestone.SUBSTITUTE, TODAY, Document.KK))
    if both:
        record_mark(db, desk, [keep], Mark(Milestone.CARD, TODAY, Card.LOST))
    before = ktp_by_person(db)
    merge_people(db, desk, keep, drop)
    kept = known(db, keep)
    assert (kept.recording, kept.substitutes) == (Recording.PRINTED, (Document.KK,))
    assert kept.card is (Card.LOST if both else Card.UNKNOWN)
    assert set(ktp_by_person(db)) == ({keep, drop} if both else {keep})
    undo_last(db, desk)
    assert ktp_by_person(db) == before
    assert tables_that_disagree(db) == []
