"""Dukcapil's answer compared, decided and taken in; the stories of DOMAIN §6.5 about answers."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from rutan_desk.domain.errors import (
    KtpInvalid,
    LineTaken,
    NikTaken,
    PersonUnknown,
    PlanStale,
    RoleTooLow,
)
from rutan_desk.domain.ktp_el import Card, KtpEl, Mark, Milestone, Recording
from rutan_desk.domain.list_line import Match
from rutan_desk.domain.movement import Movement
from rutan_desk.domain.officer import Role
from rutan_desk.domain.person import Doubt
from rutan_desk.domain.standing import Action
from rutan_desk.exchange.ktp_model import Decision, Verdict
from rutan_desk.exchange.list_matching import Sign
from rutan_desk.ops.history import redo_last, undo_last
from rutan_desk.ops.ktp_answer import apply_answer, decide_answer, import_answer, preview_answer
from rutan_desk.ops.ktp_el import record_mark
from rutan_desk.ops.people import edit_person, mark_left
from rutan_desk.ops.readiness import one_person
from rutan_desk.store.audit import tables_as_they_are, tables_that_disagree
from rutan_desk.store.history import changes_of, history
from rutan_desk.store.journal import Desk, deed
from rutan_desk.store.ktp_el import ktp_of
from rutan_desk.store.people import get_person, save_people
from tests.exchange.files import write_html, write_text, write_xlsx

HEAD = ["No", "NIK", "Nama", "Tgl Lahir", "L/P", "Status Perekaman", "Tgl Status"]
TODAY = date(2029, 1, 24)


def born(number):
    return date(1960, 1, 1) + timedelta(days=97 * number)


def nik(number):
    return f"331609{born(number):%d%m%y}{9000 + number:04}"


def spelled(number):
    syllables = ("KA", "SU", "PRI", "WO", "NGE", "TJI", "BRO", "MUL", "DE", "HAR")
    return "CONTOH " + "".join(syllables[int(digit)] for digit in f"{number:03}")


@pytest.fixture
def people(registry, make_person):
    """Inmates with names and birth dates of their own; ``changes`` by place."""

    def put(count, **changes):
        rows = [
            replace(
                make_person(one),
                name=spelled(one),
                birth_date=born(one),
                nik=nik(one),
                **changes,
            )
            for one in range(1, count + 1)
        ]
        with deed(registry.db, registry.desk, "add-person") as act:
            return save_people(act, rows)

    return put


def row(person, status, *, number=None, name=None, on=""):
    number = person.nik if number is None else number
    return [
        "1",
        number or "",
        name or person.name,
        f"{person.birth_date:%d-%m-%Y}",
        "L",
        status,
        on,
    ]


@pytest.fixture
def plan_of(registry, tmp_path):
    def plan(*rows, write=write_xlsx, name="jawaban.xlsx", head=HEAD, **how):
        path = write(tmp_path / name, [head, *rows])
        return preview_answer(registry.db, registry.desk, path, **how)

    return plan


@pytest.fixture
def take(registry, plan_of):
    def take(*rows, **how):
        plan = plan_of(*rows, **how)
        apply_answer(registry.db, registry.desk, plan)
        return plan

    return take


def known(registry, person):
    found = ktp_of(registry.db, person.id)
    assert found is not None
    return found


def codes(line):
    return [note.code for note in line.notes]


def test_a_preview_changes_nothing(registry, people, plan_of):
    [one] = people(1)
    before = tables_as_they_are(registry.db)
    plan = plan_of(row(one, "PRR"))
    assert (plan.rows, plan.new, plan.matched, plan.open) == (1, 1, 1, 0)
    assert plan.lines[0].changes["recording"] == (Recording.UNKNOWN, Recording.PRINT_READY)
    assert tables_as_they_are(registry.db) == before


@pytest.mark.parametrize(
    ("write", "name"),
    [(write_xlsx, "a.xlsx"), (write_text, "a.csv"), (write_html, "a.xls")],
)
def test_an_answer_is_one_deed_undone_and_redone(registry, people, plan_of, write, name):
    one, two = people(2)
    plan = plan_of(row(one, "PRR"), row(two, "BELUM REKAM"), write=write, name=name)
    done = import_answer(registry, plan)
    assert done.touched == {"ktp_el"}
    assert done.backup.made
    [latest] = history(registry.db, 1)
    assert (latest.kind, latest.details["file"], latest.details["rows"]) == (
        "import-ktp-el", name, 2,
    )  # fmt: skip
    assert [one.source_row for one in changes_of(registry.db, latest.id)] == [2, 3]
    assert known(registry, one).recording is Recording.PRINT_READY
    assert known(registry, one).recording_as_written == "PRR"
    assert known(registry, one).recorded_on == TODAY
    after = tables_as_they_are(registry.db)
    undo_last(registry.db, registry.desk)
    assert ktp_of(registry.db, one.id) is None
    redo_last(registry.db, registry.desk)
    assert tables_as_they_are(registry.db) == after
    assert tables_that_disagree(registry.db) == []


def test_a_second_time_nothing_changes_even_days_later(registry, people, take, plan_of):
    one, two, three = people(3)
    rows = (row(one, "PRR"), row(two, "XYZ_77"), row(three, "NIK TIDAK DITEMUKAN"))
    take(*rows, answered_on=TODAY - timedelta(days=9))
    again = plan_of(*rows)
    assert (again.unchanged, again.new, again.changed) == (3, 0, 0)


def test_recorded_alone_takes_nothing_back_and_counts_no_week(registry, people, take):
    one, two = people(2)
    take(row(one, "PRR"))
    plan = take(row(one, "SUDAH REKAM"), row(two, "SUDAH REKAM"))
    assert plan.unchanged == 1
    assert known(registry, one).recording is Recording.PRINT_READY
    assert (known(registry, two).recording, known(registry, two).captured_on) == (
        Recording.CAPTURED, None,
    )  # fmt: skip


def test_the_day_of_the_fingerprints_comes_from_the_file(registry, people, take):
    [one] = people(1)
    head = [*HEAD[:6], "Tgl Rekam"]
    take(row(one, "BIO_CAPTURED", on=date(2028, 12, 3)), head=head)
    found = known(registry, one)
    assert found.captured_on == found.recorded_on == date(2028, 12, 3)


def test_codes_nobody_knows_are_kept_as_written_and_listed(registry, people, take):
    one, two = people(2)
    record_mark(
        registry.db, registry.desk, [two.id], Mark(Milestone.RECORDING, TODAY, Recording.PRINTED)
    )
    plan = take(row(one, "XYZ_77"), row(two, "XYZ_77"))
    assert plan.unknown_codes == {"XYZ_77": 2}
    assert codes(plan.lines[0]) == ["status_unknown"]
    assert (known(registry, one).recording, known(registry, one).recording_as_written) == (
        Recording.UNKNOWN, "XYZ_77",
    )  # fmt: skip
    assert known(registry, two).recording is Recording.PRINTED
    assert history(registry.db, 1)[0].details["unknown_codes"] == {"XYZ_77": 2}


def test_an_answer_older_than_what_is_known_waits(registry, people, plan_of):
    [one] = people(1)
    record_mark(
        registry.db, registry.desk, [one.id], Mark(Milestone.RECORDING, TODAY, Recording.CAPTURED)
    )
    old = row(one, "BELUM REKAM", on=TODAY - timedelta(days=3))
    plan = plan_of(old)
    [line] = plan.lines
    assert (plan.unchanged, plan.open, line.after) == (1, 1, None)
    assert "answer_older" in codes(line)
    decided = decide_answer(registry.db, plan, {2: Decision(Verdict.HIS, one.id)})
    apply_answer(registry.db, registry.desk, decided)
    assert known(registry, one).recording is Recording.UNREGISTERED


def test_a_recording_that_goes_back_is_taken_in_and_pointed_out(registry, people, take):
    [one] = people(1)
    take(row(one, "PRR"))
    plan = take(row(one, "DUPLICATE_RECORD"))
    assert codes(plan.lines[0]) == ["recording_back"]
    assert known(registry, one).recording is Recording.DUPLICATE


def test_an_answer_for_somebody_who_left_waits_for_a_decision(registry, people, plan_of):
    [one] = people(1)
    mark_left(registry.db, registry.desk, [one.id], Movement.TRANSFERRED, TODAY)
    plan = plan_of(row(one, "PRR"))
    [line] = plan.lines
    assert (line.match, line.held, line.to_decide) == (Match.MATCHED, True, True)
    assert "answer_for_leaver" in codes(line)
    apply_answer(registry.db, registry.desk, plan)
    assert ktp_of(registry.db, one.id) is None
    decided = decide_answer(registry.db, plan, {2: Decision(Verdict.HIS, one.id)})
    assert decided.open == 0
    apply_answer(registry.db, registry.desk, decided)
    assert known(registry, one).recording is Recording.PRINT_READY


def test_a_found_number_is_shown_decided_and_given(registry, people, plan_of):
    """Pasuruan: NIK blank in SDP; the number comes back with the answer."""
    [one] = people(1, nik_as_written=None)
    edit_person(registry.db, registry.desk, replace(one, nik=None))
    number = nik(1)
    plan = plan_of(row(one, "PRR", number=number))
    [line] = plan.lines
    assert (line.match, line.to_decide, plan.open) == (Match.OPEN, True, 1)
    [candidate] = line.candidates
    assert {Sign.NAME, Sign.BIRTH} <= set(candidate.agrees)
    assert candidate.disagrees == ()
    apply_answer(registry.db, registry.desk, plan)
    assert get_person(registry.db, one.id).nik is None
    decided = decide_answer(registry.db, plan, {2: Decision(Verdict.TAKE_NIK, one.id)})
    assert decided.lines[0].changes["nik"] == (None, number)
    assert decided.found == 1
    apply_answer(registry.db, registry.desk, decided)
    after = get_person(registry.db, one.id)
    assert (after.nik, after.nik_as_written) == (number, number)
    assert "nik" in after.by_hand
    assert known(registry, one).recording is Recording.PRINT_READY
    assert number not in str(history(registry.db, 1)[0].details)
    undo_last(registry.db, registry.desk)
    assert get_person(registry.db, one.id).nik is None


def test_taking_a_number_settles_the_doubt_about_the_old_one(registry, people, plan_of):
    """Madiun: nine with NIK 00000."""
    [one] = people(1)
    zeros = replace(
        one,
        nik=None,
        nik_as_written="0000000000000000",
        doubts=(Doubt("nik", "0000000000000000", "nik_empty_pattern"),),
    )
    with deed(registry.db, registry.desk, "edit-person") as act:
        save_people(act, [zeros])
    plan = plan_of(row(one, "CARD_PRINTED", number=nik(1)))
    decided = decide_answer(registry.db, plan, {2: Decision(Verdict.TAKE_NIK, one.id)})
    apply_answer(registry.db, registry.desk, decided)
    after = get_person(registry.db, one.id)
    assert (after.nik, after.doubts) == (nik(1), ())


def test_the_number_of_somebody_else_here_is_never_taken(registry, people, plan_of):
    one, two = people(2)
    edit_person(registry.db, registry.desk, replace(one, nik=None))
    plan = plan_of(row(one, "PRR", number=two.nik))
    [line] = plan.lines
    assert line.match is Match.OPEN
    assert "nik_duplicate" in codes(line)
    assert {found.person_id for found in line.candidates} == {one.id, two.id}
    with pytest.raises(NikTaken) as refusal:
        decide_answer(registry.db, plan, {2: Decision(Verdict.TAKE_NIK, one.id)})
    assert refusal.value.holder == two.name
    assert two.nik not in str(refusal.value)
    decided = decide_answer(registry.db, plan, {2: Decision(Verdict.HIS, one.id)})
    [line] = decided.lines
    assert line.offer is not None
    assert line.offer.holder == two
    apply_answer(registry.db, registry.desk, decided)
    assert get_person(registry.db, one.id).nik is None
    assert get_person(registry.db, two.id).nik == two.nik
    assert ktp_of(registry.db, two.id) is None


def test_dukcapil_has_another_name_under_our_number(registry, people, plan_of):
    [one] = people(1)
    stranger = [
        "1", one.nik, "ORANG LAIN SAMA SEKALI", "05-05-1955", "P", "CARD_PRINTED", "",
    ]  # fmt: skip
    plan = plan_of(stranger)
    [line] = plan.lines
    assert (line.match, line.after) == (Match.OPEN, None)
    assert Sign.NAME in line.candidates[0].disagrees
    decided = decide_answer(registry.db, plan, {2: Decision(Verdict.NOT_HIS_NIK, one.id)})
    apply_answer(registry.db, registry.desk, decided)
    found = known(registry, one)
    assert (found.recording, found.unmatched_nik) == (Recording.UNKNOWN, one.nik)
    judged = one_person(registry.db, one.id, TODAY)
    assert judged.identity.action is Action.REPAIR_NIK


def test_a_number_dukcapil_does_not_know_and_later_does(registry, people, take):
    [one] = people(1)
    take(row(one, "NIK TIDAK DITEMUKAN"))
    assert known(registry, one).unmatched_nik == one.nik
    take(row(one, "PRR"))
    assert known(registry, one).unmatched_nik is None


def test_another_number_for_somebody_is_offered_and_may_be_taken(registry, people, plan_of):
    [one] = people(1)
    head = [*HEAD, "NIK Ditemukan"]
    right = f"{one.nik[:-1]}9"
    plan = plan_of([*row(one, "PRR"), right], head=head)
    [line] = plan.lines
    assert (line.match, line.to_decide) == (Match.MATCHED, True)
    assert codes(line) == ["nik_other"]
    decided = decide_answer(registry.db, plan, {2: Decision(Verdict.TAKE_NIK, one.id)})
    apply_answer(registry.db, registry.desk, decided)
    assert get_person(registry.db, one.id).nik == right


def test_decisions_are_taken_back_and_contradictions_refused(registry, people, plan_of):
    one, two = people(2)
    odd = [row(x, "PRR", number="", name=f"{x.name} ALIAS KANCIL") for x in (one, two)]
    plan = plan_of(*odd)
    assert plan.open == 2
    nobody = decide_answer(registry.db, plan, {2: Decision(Verdict.NOBODY)})
    assert (nobody.lines[0].match, nobody.open) == (Match.NOT_OURS, 1)
    assert decide_answer(registry.db, nobody, {2: None}).open == 2
    twice = {2: Decision(Verdict.HIS, one.id), 3: Decision(Verdict.HIS, one.id)}
    for refusal, decisions in (
        (LineTaken, twice),
        (KtpInvalid, {99: Decision(Verdict.NOBODY)}),
        (KtpInvalid, {2: Decision(Verdict.HIS)}),
        (KtpInvalid, {2: Decision(Verdict.TAKE_NIK, one.id)}),
        (PersonUnknown, {2: Decision(Verdict.HIS, 999)}),
    ):
        with pytest.raises(refusal):
            decide_answer(registry.db, plan, decisions)


def test_one_number_is_never_given_to_two(registry, people, plan_of):
    one, two = people(2)
    for person in (one, two):
        edit_person(registry.db, registry.desk, replace(person, nik=None))
    number = nik(7)
    plan = plan_of(row(one, "PRR", number=number), row(two, "PRR", number=number))
    assert all("nik_twice_in_list" in codes(line) for line in plan.lines)
    both = {
        2: Decision(Verdict.TAKE_NIK, one.id),
        3: Decision(Verdict.TAKE_NIK, two.id),
    }
    with pytest.raises(NikTaken):
        decide_answer(registry.db, plan, both)


def test_a_preview_overtaken_by_other_work_is_not_applied(registry, people, plan_of):
    one, two = people(2)
    plan = plan_of(row(one, "PRR"))
    record_mark(registry.db, registry.desk, [one.id], Mark(Milestone.CARD, TODAY, Card.LOST))
    with pytest.raises(PlanStale):
        apply_answer(registry.db, registry.desk, plan)
    plan = plan_of(row(two, "PRR"))
    edit_person(registry.db, registry.desk, replace(two, name="ORANG LAIN"))
    with pytest.raises(PlanStale):
        apply_answer(registry.db, registry.desk, plan)
    assert ktp_of(registry.db, two.id) is None


def test_a_viewer_takes_nothing_in_and_no_day_is_to_come(registry, people, plan_of, clock):
    [one] = people(1)
    with pytest.raises(RoleTooLow):
        apply_answer(registry.db, Desk("Tono", Role.VIEWER, clock), plan_of(row(one, "PRR")))
    with pytest.raises(KtpInvalid):
        plan_of(row(one, "PRR"), answered_on=TODAY + timedelta(days=1))


def test_a_line_without_a_name_is_refused_and_the_unanswered_are_named(people, plan_of):
    one, two, three = people(3)
    nameless = row(two, "PRR")
    nameless[2] = ""
    plan = plan_of(row(one, "PRR"), nameless)
    assert (plan.new, plan.refused, plan.rows) == (1, 1, 2)
    assert [x.id for x in plan.missing] == [two.id, three.id]


def test_muara_sabak_double_data_and_fingers_not_found(registry, people, take):
    """168 of 678 were excluded: the answer says which step each of them needs, and of whom."""
    rows = people(6, region="33.17.10.2001")
    said = ("DUP", "SEARCH_FAILURE_AT_CENTRAL", "EFAC", "SFE", "BELUM REKAM", "CARD_PRINTED")
    take(*(row(person, status) for person, status in zip(rows, said, strict=True)))
    steps = [one_person(registry.db, one.id, date(2029, 1, 10)).identity.action for one in rows]
    assert steps == [
        Action.REMOVE_DOUBLE_RECORD, Action.RECORD_AGAIN, Action.RECORD_AGAIN,
        Action.AWAIT_RECORDING, Action.SCHEDULE_RECORDING, Action.CONFIRM_CARD,
    ]  # fmt: skip


def test_ntb_a_third_without_nik_found_line_by_line(registry, people, plan_of):
    """1,120 of 3,457 without NIK: here 6 of 18; four are found, one is another's, one nobody."""
    rows = people(18)
    without = rows[:6]
    for one in without:
        edit_person(registry.db, registry.desk, replace(one, nik=None))
    lines = [row(one, "PRR", number=nik(place)) for place, one in enumerate(without[:4], 1)]
    lines.append(row(without[4], "PRR", number=rows[10].nik))
    lines.append(row(without[5], "DATA TIDAK DITEMUKAN", number=""))
    lines += [row(one, "CARD_PRINTED") for one in rows[6:]]
    plan = plan_of(*lines)
    assert (plan.matched, plan.open) == (11, 7)
    decisions = {
        line.row: Decision(Verdict.TAKE_NIK, line.candidates[0].person_id)
        for line in plan.lines[:4]
    }
    decided = decide_answer(registry.db, plan, decisions)
    import_answer(registry, decided)
    assert [get_person(registry.db, one.id).nik for one in without] == [
        nik(1), nik(2), nik(3), nik(4), None, None,
    ]  # fmt: skip
    assert get_person(registry.db, rows[10].id).nik == rows[10].nik
    again = plan_of(*lines)
    assert (again.matched, again.new, again.changed) == (15, 0, 0)
    assert tables_that_disagree(registry.db) == []


def test_a_row_of_nothing_known_stays_away(registry, people, take):
    [one] = people(1)
    take(row(one, ""))
    assert ktp_of(registry.db, one.id) is None
    assert KtpEl(person_id=one.id).recording is Recording.UNKNOWN
