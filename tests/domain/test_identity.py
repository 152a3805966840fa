"""T2: from the NIK, the recording and the paper in hand to one next step."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rutan_desk.domain.election import Document
from rutan_desk.domain.identity import FAMILY_ANSWERS, IdentityReason, identity
from rutan_desk.domain.ktp_el import IN_PROCESS, SUBSTITUTES, Card, KtpEl, Recording
from rutan_desk.domain.person import Doubt
from rutan_desk.domain.standing import Action, NikState, Owner, nik_state

DAY = date(2024, 2, 14)
LAST = date(2024, 2, 13)
TODAY = date(2024, 1, 10)
NIK = "3316091705909001"
PEMILU = (Document.KTP_EL, Document.SUKET, Document.PHOTO)
PILKADA = (Document.KTP_EL, Document.BIODATA, Document.IKD, Document.KK)
ONLY_CARD = (Document.KTP_EL,)
R = IdentityReason


@pytest.fixture(scope="session")
def judge(make_person, make_election):
    def judged(
        nik=NikState.VALID, docs=PEMILU, today=TODAY, person=None, says=False, known=True, **ktp
    ):
        election = make_election(day=DAY, recording_cut=1, docs_accepted=docs)
        facts = {"id": 1, "nik": NIK, "region": "33.16.09.1009", **(person or {})}
        row = KtpEl(person_id=1, **ktp) if known else None
        return identity(
            make_person(**facts), nik, row, election, today=today, line_says_recorded=says
        )

    return judged


def answer(found):
    return found.action, found.owner, found.due


# ---- the rows of the table ---------------------------------------------------------------


@pytest.mark.parametrize("recording", [Recording.PRINT_READY, Recording.PRINTED])
def test_row_1_recorded_with_the_card_in_hand_is_ready(judge, recording):
    found = judge(recording=recording, card=Card.IN_HAND)
    assert (found.ready, found.settled, found.in_time) == (True, True, True)
    assert answer(found) == (None, None, None)
    assert found.reasons == (R.CARD_IN_HAND,)


@pytest.mark.parametrize(
    ("docs", "helps"),
    [(PEMILU, (R.SUKET_HELPS,)), (PILKADA, (R.BIODATA_HELPS,)), (ONLY_CARD, ())],
)
@pytest.mark.parametrize("recording", [Recording.PRINT_READY, Recording.PRINTED])
def test_row_2_a_lost_card_is_printed_again_or_replaced_by_a_paper(judge, recording, docs, helps):
    found = judge(recording=recording, card=Card.LOST, docs=docs)
    assert answer(found) == (Action.REPRINT_CARD, Owner.DUKCAPIL_LOCAL, LAST)
    assert found.reasons == (R.CARD_LOST, *helps)
    assert not found.settled


@pytest.mark.parametrize("recording", IN_PROCESS)
@pytest.mark.parametrize("card", [Card.UNKNOWN, Card.NONE, Card.LOST])
def test_row_3_on_the_way_is_waited_for(judge, recording, card):
    found = judge(recording=recording, card=card)
    assert answer(found) == (Action.AWAIT_RECORDING, Owner.DUKCAPIL_LOCAL, LAST)
    assert found.reasons == (R.IN_PROCESS, R.SUKET_HELPS)
    assert (found.ready, found.settled) == (False, True)


@pytest.mark.parametrize("recording", IN_PROCESS)
def test_row_3_with_a_paper_the_profile_accepts(judge, recording):
    assert judge(recording=recording, substitutes=(Document.SUKET,)).ready
    assert judge(recording=recording, substitutes=(Document.BIODATA,), docs=PILKADA).ready


def test_row_4_unregistered_is_scheduled(judge):
    found = judge(recording=Recording.UNREGISTERED)
    assert answer(found) == (Action.SCHEDULE_RECORDING, Owner.DUKCAPIL_LOCAL, LAST)
    assert found.reasons == (R.NOT_RECORDED,)


@pytest.mark.parametrize("nik", NikState)
@pytest.mark.parametrize("card", Card)
def test_row_5_a_double_record_is_removed_at_home_whatever_the_number(judge, nik, card):
    found = judge(nik, recording=Recording.DUPLICATE, card=card)
    assert answer(found) == (Action.REMOVE_DOUBLE_RECORD, Owner.DUKCAPIL_HOME, LAST)
    assert found.reasons == (R.RECORD_DOUBLE,)
    nowhere = judge(nik, recording=Recording.DUPLICATE, person={"region": None})
    assert nowhere.owner is Owner.DUKCAPIL


@pytest.mark.parametrize("nik", NikState)
def test_row_6_a_failed_record_is_taken_again_whatever_the_number(judge, nik):
    found = judge(nik, recording=Recording.FAILED, substitutes=(Document.SUKET,))
    assert answer(found) == (Action.RECORD_AGAIN, Owner.DUKCAPIL_LOCAL, LAST)
    assert found.reasons == (R.RECORD_FAILED,)


def test_row_7_a_missing_number_is_searched_then_the_family_is_asked(judge):
    first = judge(NikState.MISSING, known=False)
    assert answer(first) == (Action.SEARCH_BIOMETRICS, Owner.DUKCAPIL_LOCAL, LAST)
    assert first.reasons == (R.NIK_MISSING,)
    meanwhile = judge(NikState.MISSING, kk_requested_on=TODAY)
    assert meanwhile.action is Action.SEARCH_BIOMETRICS
    assert R.KK_ASKED in meanwhile.reasons
    searched = judge(NikState.MISSING, biometric_on=TODAY)
    assert answer(searched) == (Action.ASK_KK, Owner.RUTAN, LAST)
    assert searched.reasons == (R.NIK_MISSING, R.SEARCHED)
    for days, action, owner in (
        (0, Action.ASK_KK, Owner.FAMILY),
        (FAMILY_ANSWERS.days, Action.ASK_KK, Owner.FAMILY),
        (FAMILY_ANSWERS.days + 1, Action.FIND_NIK, Owner.DUKCAPIL_HOME),
    ):
        asked = judge(
            NikState.MISSING,
            biometric_on=TODAY,
            kk_requested_on=TODAY,
            today=TODAY + timedelta(days=days),
        )
        assert answer(asked) == (action, owner, LAST)
        assert asked.reasons == (R.NIK_MISSING, R.KK_ASKED, R.SEARCHED)
    here = judge(NikState.MISSING, kk_requested_on=TODAY, kk_received_on=TODAY)
    assert answer(here) == (Action.REPAIR_NIK, Owner.RUTAN, LAST)
    assert here.reasons == (R.NIK_MISSING, R.KK_HERE)


def test_row_8_zeros_are_a_missing_number(judge, make_person):
    zeros = "0000000000000000"
    person = make_person(nik_as_written=zeros, doubts=(Doubt("nik", zeros, "nik_empty_pattern"),))
    state, _ = nik_state(person, today=TODAY)
    found = judge(state, person={"nik": None, "nik_as_written": zeros}, known=False)
    assert found.action is Action.SEARCH_BIOMETRICS


@pytest.mark.parametrize("recording", [Recording.CAPTURED, Recording.PRINTED, Recording.UNKNOWN])
def test_case_suket_only_in_the_pilkada_needs_a_biodata(judge, recording):
    found = judge(recording=recording, substitutes=(Document.SUKET,), docs=PILKADA)
    assert answer(found) == (Action.ASK_SUBSTITUTE, Owner.DUKCAPIL_LOCAL, DAY)
    assert found.reasons == (R.SUBSTITUTE_REFUSED, R.BIODATA_HELPS)


@pytest.mark.parametrize("recording", [Recording.CAPTURED, Recording.PRINTED, Recording.UNKNOWN])
def test_case_suket_in_the_pemilu_is_ready(judge, recording):
    found = judge(recording=recording, substitutes=(Document.SUKET,))
    assert (found.ready, found.reasons) == (True, (R.SUBSTITUTE_ACCEPTED,))


@pytest.mark.parametrize("card", [Card.LOST, Card.NONE, Card.UNKNOWN])
def test_case_ikd_in_the_pilkada_is_ready(judge, card):
    assert judge(substitutes=(Document.IKD,), card=card, docs=PILKADA).ready


# ---- beside the table --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("nik", "action", "why"),
    [
        (NikState.DAMAGED, Action.REPAIR_NIK, R.NIK_DAMAGED),
        (NikState.DUPLICATE, Action.DECIDE_DUPLICATE, R.NIK_DOUBLE),
    ],
)
def test_a_number_nobody_can_use_is_the_rutans_own_work(judge, nik, action, why):
    found = judge(nik, card=Card.IN_HAND)
    assert answer(found) == (action, Owner.RUTAN, LAST)
    assert found.reasons == (why,)


def test_an_odd_number_is_a_number(judge):
    assert judge(NikState.ODD, card=Card.IN_HAND).ready


def test_a_number_dukcapil_does_not_know_is_typed_again_and_then_forgotten(judge):
    found = judge(card=Card.IN_HAND, unmatched_nik=NIK, unmatched_on=TODAY)
    assert answer(found) == (Action.REPAIR_NIK, Owner.RUTAN, LAST)
    assert found.reasons == (R.NIK_UNMATCHED,)
    other = {"nik": "3316091705909002"}
    assert judge(card=Card.IN_HAND, unmatched_nik=NIK, person=other).ready


def test_of_whom_nothing_is_known_the_rutan_finds_out(judge):
    for found in (judge(known=False), judge(), judge(card=Card.NONE)):
        assert answer(found) == (Action.CHECK_RECORDING, Owner.RUTAN, LAST)
        assert found.reasons == (R.RECORDING_UNKNOWN,)


def test_kpus_s_says_recorded_and_the_card_is_looked_for(judge):
    found = judge(known=False, says=True)
    assert answer(found) == (Action.CONFIRM_CARD, Owner.RUTAN, DAY)
    assert found.reasons == (R.CARD_UNKNOWN, R.KPU_SAYS_RECORDED)
    ours = judge(recording=Recording.PRINTED, says=True)
    assert ours.reasons == (R.CARD_UNKNOWN,)


def test_dukcapil_knows_better_than_kpu(judge):
    assert judge(recording=Recording.UNREGISTERED, says=True).action is Action.SCHEDULE_RECORDING


def test_a_card_seen_proves_the_recording(judge):
    assert judge(card=Card.IN_HAND).ready
    assert judge(card=Card.LOST).action is Action.REPRINT_CARD


def test_a_card_kept_elsewhere_is_brought(judge):
    found = judge(card=Card.KEPT_ELSEWHERE, substitutes=(Document.KK,))
    assert answer(found) == (Action.FETCH_CARD, Owner.FAMILY, DAY)
    assert found.reasons == (R.CARD_ELSEWHERE,)


def test_a_card_that_never_came_is_printed(judge):
    found = judge(recording=Recording.PRINT_READY, card=Card.NONE, reprint_asked_on=TODAY)
    assert answer(found) == (Action.REPRINT_CARD, Owner.DUKCAPIL_LOCAL, LAST)
    assert found.reasons == (R.CARD_NEVER_CAME, R.REPRINT_ASKED, R.SUKET_HELPS)


def test_a_paper_refused_with_no_better_one_to_be_had_leaves_the_card(judge):
    found = judge(recording=Recording.PRINTED, substitutes=(Document.SUKET,), docs=ONLY_CARD)
    assert found.action is Action.CONFIRM_CARD
    way = judge(recording=Recording.SENT, substitutes=(Document.SUKET,), docs=ONLY_CARD)
    assert way.action is Action.AWAIT_RECORDING


def test_an_election_may_refuse_the_card_itself(judge):
    found = judge(card=Card.IN_HAND, docs=(Document.BIODATA,))
    assert found.action is Action.ASK_SUBSTITUTE


# ---- too late ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "ktp",
    [
        {"recording": Recording.UNREGISTERED},
        {"recording": Recording.FAILED},
        {"recording": Recording.DUPLICATE},
        {},
    ],
)
def test_after_the_last_day_recording_no_longer_helps_and_that_is_said(judge, ktp):
    in_time = judge(today=LAST, **ktp)
    assert in_time.in_time
    assert R.TOO_LATE not in in_time.reasons
    late = judge(today=DAY, **ktp)
    assert late.reasons == (*in_time.reasons, R.TOO_LATE)
    assert (late.in_time, late.action, late.ready) == (False, in_time.action, False)


@pytest.mark.parametrize("ktp", [{"recording": Recording.UNREGISTERED}, {}])
def test_too_late_to_record_an_accepted_paper_is_what_is_left(judge, ktp):
    paper = {"substitutes": (Document.KK,), "docs": PILKADA}
    assert not judge(today=LAST, **paper, **ktp).ready
    found = judge(today=DAY, **paper, **ktp)
    assert (found.ready, found.reasons) == (True, (R.SUBSTITUTE_ACCEPTED,))


@pytest.mark.parametrize(
    "ktp",
    [
        {"recording": Recording.SENT},
        {"recording": Recording.PRINTED, "card": Card.LOST},
        {"recording": Recording.PRINTED, "card": Card.NONE},
    ],
)
def test_too_late_for_the_card_a_paper_can_still_be_asked_for(judge, ktp):
    found = judge(today=DAY, **ktp)
    assert answer(found) == (Action.ASK_SUBSTITUTE, Owner.DUKCAPIL_LOCAL, DAY)
    assert found.in_time
    alone = judge(today=DAY, docs=ONLY_CARD, **ktp)
    assert not alone.in_time
    assert not alone.settled
    over = judge(today=DAY + timedelta(days=1), **ktp)
    assert not over.in_time


ANY_DAY = st.none() | st.dates(date(2023, 12, 1), DAY)
ROWS = st.fixed_dictionaries(
    {
        "recording": st.sampled_from(Recording),
        "card": st.sampled_from(Card),
        "substitutes": st.lists(st.sampled_from(SUBSTITUTES), unique=True).map(tuple),
        "kk_requested_on": ANY_DAY,
        "kk_received_on": ANY_DAY,
        "biometric_on": ANY_DAY,
        "reprint_asked_on": ANY_DAY,
        "unmatched_nik": st.sampled_from([None, NIK]),
    }
)


@given(
    st.sampled_from(NikState),
    ROWS,
    st.sampled_from([PEMILU, PILKADA, ONLY_CARD]),
    st.booleans(),
    st.dates(date(2024, 1, 1), DAY + timedelta(days=3)),
)
def test_everybody_is_ready_or_has_one_step_with_owner_day_and_reason(
    judge, nik, ktp, docs, says, today
):
    found = judge(nik, docs=docs, says=says, today=today, **ktp)
    assert found.reasons
    assert len(set(found.reasons)) == len(found.reasons)
    if found.ready:
        assert answer(found) == (None, None, None)
        assert found.in_time
    else:
        assert None not in answer(found)
        assert found.in_time == (today <= found.due)
        assert (R.TOO_LATE in found.reasons) is not found.in_time
