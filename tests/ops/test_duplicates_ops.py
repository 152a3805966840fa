"""Two rows judged by an officer: remembered as two people, or made one as one deed."""

from dataclasses import replace
from datetime import date

import pytest

from rutan_desk.domain.duplicates import Likeness
from rutan_desk.domain.election import Ground
from rutan_desk.domain.enrolment import Elsewhere, Enrolment
from rutan_desk.domain.errors import ChangedSince, MergeImpossible, PersonUnknown, RoleTooLow
from rutan_desk.domain.list_line import ListLine, Match
from rutan_desk.domain.movement import Moved, Movement, Revocation, RevokedRight
from rutan_desk.domain.officer import Role
from rutan_desk.domain.person import Doubt, Kind, Presence
from rutan_desk.ops.duplicates import decide_different, merge_people, open_pairs, richer_fields
from rutan_desk.ops.history import redo_last, undo, undo_last
from rutan_desk.ops.people import edit_person
from rutan_desk.store.audit import tables_as_they_are, tables_that_disagree
from rutan_desk.store.elections import active_election, save_election
from rutan_desk.store.history import history
from rutan_desk.store.journal import Desk, deed
from rutan_desk.store.lists import (
    enrolment_of,
    enrolments_of_person,
    lines_of_person,
    save_enrolments,
    save_lines,
)
from rutan_desk.store.people import (
    all_people,
    get_person,
    movements_of,
    revocations_of,
    save_movements,
    save_people,
    save_revocation,
)
from rutan_desk.store.stations import stations_of

NIK = "3316090101909001"
REFUSED = (Doubt("nik", NIK, "nik_duplicate"),)


@pytest.fixture
def two(registry, make_person):
    """The same man twice: old and released with his NIK, new and here without it."""
    old = make_person(1, presence=Presence.RELEASED, left_on=date(2028, 5, 1), mother="IBU")
    new = make_person(
        2, name=old.name, nik=None, nik_as_written=NIK, doubts=REFUSED, street="JL. MAWAR",
        admitted_on=date(2028, 9, 9), block="B-02",
    )  # fmt: skip
    with deed(registry.db, registry.desk, "add-person") as act:
        return save_people(act, [old, new])


@pytest.fixture
def papers(registry, two):
    """What hangs on both of them: a line of a list, enrolments, movements, a decision."""
    old, new = two
    election_id = active_election(registry.db).id
    [station] = stations_of(registry.db, election_id)
    with deed(registry.db, registry.desk, "import-list") as act:
        line = ListLine(
            election_id=election_id, station_id=station.id, name=new.name,
            person_id=new.id, match=Match.MATCHED,
        )  # fmt: skip
        save_lines(act, [line])
        save_enrolments(
            act,
            [
                Enrolment(election_id=election_id, person_id=old.id, note="catatan lama"),
                Enrolment(
                    election_id=election_id, person_id=new.id, elsewhere=Elsewhere.YES,
                    ground=Ground.DETAINED, note="catatan baru",
                ),
            ],
        )  # fmt: skip
        save_movements(
            act,
            [Moved(person_id=new.id, movement=Movement.ADMITTED, on=date(2028, 9, 9))],
        )
        save_revocation(
            act,
            Revocation(
                person_id=new.id, decision_number="1/Pid/2028", court="PN", right=RevokedRight.VOTE
            ),
        )
    return election_id


def pairs(registry):
    return [(one.a, one.b) for one in open_pairs(registry.db)]


def test_who_came_back_is_a_pair_until_it_is_decided(registry, two):
    old, new = two
    [pair] = open_pairs(registry.db)
    assert (pair.a, pair.b) == (old.id, new.id)
    assert Likeness.RE_ENTERED in pair.why
    assert decide_different(registry.db, registry.desk, new.id, old.id) == {"pair"}
    assert pairs(registry) == []
    undo_last(registry.db, registry.desk)
    assert pairs(registry) == [(old.id, new.id)]


def test_a_merge_keeps_the_chosen_values_and_the_row_of_the_other(registry, two):
    old, new = two
    merge_people(registry.db, registry.desk, old.id, new.id, {"street", "block", "presence"})
    kept, gone = get_person(registry.db, old.id), get_person(registry.db, new.id)
    assert (kept.nik, kept.street, kept.block, kept.mother) == (NIK, "JL. MAWAR", "B-02", "IBU")
    assert (kept.presence, kept.left_on) == (Presence.PRESENT, None)
    assert kept.register_number == "B.I.001/2028"
    assert kept.by_hand == {"street", "block"}
    assert (gone.merged_into, gone.nik) == (old.id, None)
    assert [one.id for one in all_people(registry.db)] == [old.id]
    assert pairs(registry) == []
    assert history(registry.db, 1)[0].kind == "merge-people"


def test_by_itself_a_merge_takes_what_only_the_other_has_and_the_present_stay(registry, two):
    old, new = two
    wanted = richer_fields(old, new)
    assert wanted == {
        "street", "admitted_on", "block", "presence", "register_number",
    }  # fmt: skip
    assert richer_fields(new, old) == {"nik", "mother"}
    merge_people(registry.db, registry.desk, old.id, new.id)
    kept = get_person(registry.db, old.id)
    assert (kept.register_number, kept.presence) == ("B.I.002/2028", Presence.PRESENT)
    assert [(one.movement, one.on) for one in movements_of(registry.db, old.id)] == [
        (Movement.READMITTED, date(2028, 9, 9))
    ]


def test_the_nik_goes_over_to_the_row_that_stays(registry, two):
    old, new = two
    merge_people(registry.db, registry.desk, new.id, old.id, ())
    kept = get_person(registry.db, new.id)
    assert (kept.nik, kept.nik_as_written, kept.doubts) == (NIK, NIK, ())
    assert get_person(registry.db, old.id).nik is None


def test_a_nik_that_a_third_row_holds_stays_there(registry, two, make_person):
    old, new = two
    with deed(registry.db, registry.desk, "add-person") as act:
        [third] = save_people(act, [replace(new, id=0, uuid="", name="ORANG LAIN")])
    merge_people(registry.db, registry.desk, new.id, third.id, ())
    assert get_person(registry.db, new.id).nik is None
    assert get_person(registry.db, old.id).nik == NIK


def test_everything_that_hangs_on_a_person_goes_over(registry, two, papers):
    old, new = two
    merge_people(registry.db, registry.desk, old.id, new.id)
    assert [one.person_id for one in lines_of_person(registry.db, old.id)] == [old.id]
    assert lines_of_person(registry.db, new.id) == []
    enrolled = enrolment_of(registry.db, papers, old.id)
    assert enrolled is not None
    assert (enrolled.elsewhere, enrolled.ground) == (Elsewhere.YES, Ground.DETAINED)
    assert enrolled.note == "catatan lama"
    assert Movement.ADMITTED in [one.movement for one in movements_of(registry.db, old.id)]
    assert [one.decision_number for one in revocations_of(registry.db, old.id)] == ["1/Pid/2028"]
    assert revocations_of(registry.db, new.id) == ()


@pytest.mark.parametrize("take", [(), ("nik",), None])
@pytest.mark.parametrize("turned", [False, True])
def test_undo_brings_both_back_and_redo_makes_them_one_again(registry, two, papers, take, turned):
    keep, drop = reversed(two) if turned else two
    before = tables_as_they_are(registry.db)
    merge_people(registry.db, registry.desk, keep.id, drop.id, take)
    after = tables_as_they_are(registry.db)
    undo_last(registry.db, registry.desk)
    assert tables_as_they_are(registry.db) == before
    redo_last(registry.db, registry.desk)
    assert tables_as_they_are(registry.db) == after
    assert tables_that_disagree(registry.db) == []


def test_a_merge_is_not_undone_over_later_work(registry, two):
    old, new = two
    merge_people(registry.db, registry.desk, old.id, new.id)
    merged = history(registry.db, 1)[0].id
    edit_person(registry.db, registry.desk, replace(get_person(registry.db, old.id), alias="JO"))
    undo_last(registry.db, registry.desk)
    edit_person(registry.db, registry.desk, replace(get_person(registry.db, old.id), alias="JO"))
    with pytest.raises(ChangedSince):
        undo(registry.db, registry.desk, merged)


def test_two_lines_of_one_list_leave_the_second_to_decide(registry, two, papers):
    old, new = two
    with deed(registry.db, registry.desk, "import-list") as act:
        [line] = lines_of_person(registry.db, new.id)
        twin = replace(line, id=0, uuid="", number="2", person_id=old.id)
        [twin] = save_lines(act, [twin])
    merge_people(registry.db, registry.desk, old.id, new.id)
    assert [one.id for one in lines_of_person(registry.db, old.id)] == [twin.id]
    rows = tables_as_they_are(registry.db)["list_line"]
    assert rows[line.id]["matching"] == "open"


def test_closed_elections_keep_their_lists_as_they_were(registry, two, papers):
    old, new = two
    election = active_election(registry.db)
    with deed(registry.db, registry.desk, "edit-election") as act:
        save_election(act, replace(election, closed=True), active=True)
    merge_people(registry.db, registry.desk, old.id, new.id)
    assert [one.person_id for one in lines_of_person(registry.db, new.id)] == [new.id]
    assert len(enrolments_of_person(registry.db, new.id)) == 1
    undo_last(registry.db, registry.desk)
    assert get_person(registry.db, new.id).merged_into is None


def test_an_enrolment_of_the_other_alone_goes_over_whole(registry, two, papers):
    old, new = two
    merge_people(registry.db, registry.desk, old.id, new.id)
    undo_last(registry.db, registry.desk)
    with deed(registry.db, registry.desk, "x") as act:
        [mine] = enrolments_of_person(registry.db, old.id)
        act.put_back("enrolment", [(mine.id, None)])
    merge_people(registry.db, registry.desk, old.id, new.id)
    enrolled = enrolment_of(registry.db, papers, old.id)
    assert enrolled is not None
    assert enrolled.note == "catatan baru"
    assert enrolments_of_person(registry.db, new.id) == []


@pytest.mark.parametrize(
    ("attempt", "why"),
    [
        (lambda db, desk, a, b: merge_people(db, desk, a, a), "same"),
        (lambda db, desk, a, b: decide_different(db, desk, a, a), "same"),
        (lambda db, desk, a, b: merge_people(db, desk, a, b, {"uuid"}), "field"),
        (lambda db, desk, a, b: merge_people(db, desk, a, b, {"left_on"}), "field"),
    ],
)
def test_what_cannot_be_merged_is_refused(registry, two, attempt, why):
    before = tables_as_they_are(registry.db)
    with pytest.raises(MergeImpossible) as refusal:
        attempt(registry.db, registry.desk, *(one.id for one in two))
    assert refusal.value.why == why
    assert tables_as_they_are(registry.db) == before


def test_merged_rows_other_kinds_and_strangers_are_refused(registry, two, make_person, clock):
    old, new = two
    with deed(registry.db, registry.desk, "add-person") as act:
        [guard] = save_people(act, [make_person(3, kind=Kind.STAFF)])
    with pytest.raises(MergeImpossible) as refusal:
        merge_people(registry.db, registry.desk, old.id, guard.id)
    assert refusal.value.why == "kind"
    with pytest.raises(PersonUnknown):
        merge_people(registry.db, registry.desk, old.id, 999)
    with pytest.raises(RoleTooLow):
        merge_people(registry.db, Desk("Tono", Role.VIEWER, clock), old.id, new.id)
    merge_people(registry.db, registry.desk, old.id, new.id)
    with pytest.raises(MergeImpossible) as refusal:
        merge_people(registry.db, registry.desk, new.id, old.id)
    assert refusal.value.why == "merged"
