from dataclasses import replace
from datetime import date

import pytest

from rutan_desk.domain.errors import RevocationInvalid, RevocationUnknown
from rutan_desk.domain.movement import Revocation, RevokedRight
from rutan_desk.domain.right import Bar
from rutan_desk.ops.history import undo_last
from rutan_desk.ops.people import (
    add_person,
    edit_revocation,
    record_revocation,
    withdraw_revocation,
)
from rutan_desk.ops.readiness import one_person
from rutan_desk.store.audit import tables_that_disagree
from rutan_desk.store.history import history
from rutan_desk.store.people import all_people, revocations_of

TODAY = date(2029, 1, 24)


@pytest.fixture
def decided(registry, make_person):
    """A decision that bars somebody from voting."""
    add_person(registry.db, registry.desk, make_person(1))
    [person] = all_people(registry.db)
    decision = Revocation(
        person_id=person.id,
        decision_number="1/Pid/2028",
        court="PN Contoh",
        right=RevokedRight.VOTE,
        final_on=date(2028, 1, 1),
    )
    record_revocation(registry.db, registry.desk, decision)
    return only(registry, person.id)


def only(registry, person_id):
    [found] = revocations_of(registry.db, person_id)
    return found


def bars(registry, decided):
    return one_person(registry.db, decided.person_id, TODAY).right.bars


def test_a_decision_is_corrected_in_place(registry, decided):
    wrong = replace(decided, right=RevokedRight.ELECTED, court="PT Contoh", person_id=404, uuid="x")
    assert edit_revocation(registry.db, registry.desk, wrong) == {"revocation"}
    after = only(registry, decided.person_id)
    assert after == replace(decided, right=RevokedRight.ELECTED, court="PT Contoh")
    assert bars(registry, decided) == ()
    assert edit_revocation(registry.db, registry.desk, after) == frozenset()


def test_a_correction_may_not_contradict_itself(registry, decided):
    for details, why in (({"court": " "}, "decision"), ({"until": date(2027, 1, 1)}, "dates")):
        with pytest.raises(RevocationInvalid) as refusal:
            edit_revocation(registry.db, registry.desk, replace(decided, **details))
        assert refusal.value.why == why
    assert only(registry, decided.person_id) == decided


def test_withdrawn_it_bars_nothing_and_stays_on_record(registry, decided):
    assert bars(registry, decided) == (Bar.REVOKED,)
    withdraw_revocation(registry.db, registry.desk, decided.id, " dibatalkan  PK ")
    assert only(registry, decided.person_id) == replace(decided, withdrawn_on=TODAY)
    assert bars(registry, decided) == ()
    assert history(registry.db, 1)[0].details["why"] == "dibatalkan PK"
    edit_revocation(registry.db, registry.desk, replace(decided, court="PT Contoh"))
    assert only(registry, decided.person_id).withdrawn_on == TODAY
    with pytest.raises(RevocationInvalid) as refusal:
        withdraw_revocation(registry.db, registry.desk, decided.id, "")
    assert refusal.value.why == "withdrawn"
    assert tables_that_disagree(registry.db) == []


def test_a_withdrawal_is_undone(registry, decided):
    withdraw_revocation(registry.db, registry.desk, decided.id, "")
    undo_last(registry.db, registry.desk)
    assert only(registry, decided.person_id) == decided
    assert bars(registry, decided) == (Bar.REVOKED,)


def test_a_decision_nobody_recorded(registry):
    with pytest.raises(RevocationUnknown):
        withdraw_revocation(registry.db, registry.desk, 404, "")
