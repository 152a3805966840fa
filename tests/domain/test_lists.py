"""T3, every row and case, and the lists' side of T9."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rutan_desk.domain.election import Ground
from rutan_desk.domain.enrolment import Elsewhere, Enrolment
from rutan_desk.domain.lists import Category, ListPlace, ListReason, Treatment, list_place
from rutan_desk.domain.person import Kind, Presence
from rutan_desk.store.profiles import load_profile

PEMILU, PILKADA = load_profile("pemilu-2024"), load_profile("pilkada-2024")
DAY, GENERAL, SPECIAL = date(2024, 2, 14), date(2024, 1, 15), date(2024, 2, 7)
STATION = "33.16.09.1009"
ONE = timedelta(days=1)
EARLY = date(2023, 12, 1)


@pytest.fixture(scope="session")
def place(make_person):
    """Where somebody stands: facts of the person, and of his enrolment by ``enrolled``."""

    def judge(
        *,
        election=PEMILU,
        today=EARLY,
        on_special=False,
        station=STATION,
        filed_as_convict=None,
        enrolled=None,
        **facts,
    ):
        person = make_person(**{"register_class": "A.III", "region": "35.22.15.2001", **facts})
        known = None if enrolled is None else Enrolment(election_id=1, person_id=1, **enrolled)
        return list_place(
            person,
            known,
            on_special,
            station,
            election,
            today=today,
            convict_when_filed=filed_as_convict,
        )

    return judge


def filed(day, ground=Ground.DETAINED, elsewhere=Elsewhere.YES, **more):
    return {"applied_on": day, "ground": ground, "elsewhere": elsewhere, **more}


# --- row 1: in the special DPT


@pytest.mark.parametrize("elsewhere", Elsewhere)
def test_row_1_on_the_special_list_is_dpt_with_the_papers_of_the_address(place, elsewhere):
    found = place(on_special=True, enrolled=filed(SPECIAL + ONE, elsewhere=elsewhere))
    assert found == ListPlace(
        Category.DPT, (ListReason.ON_SPECIAL_LIST,), None, Treatment.BY_ADDRESS
    )


# --- row 2: in another DPT, filed until H-30


@pytest.mark.parametrize("ground", Ground)
def test_row_2_any_ground_until_h_30(place, ground):
    found = place(enrolled=filed(GENERAL, ground))
    assert found.category is Category.DPTB
    assert found.reasons == (ListReason.MOVED_IN_TIME, ListReason.LETTER_MISSING)
    assert found.treatment is Treatment.BY_ADDRESS
    assert found.last_day == DAY


def test_a_move_in_time_without_its_ground_counts_and_asks_for_it(place):
    found = place(enrolled=filed(GENERAL, None))
    assert found.category is Category.DPTB
    assert ListReason.GROUND_MISSING in found.reasons


def test_a_ground_that_the_election_does_not_know_is_refused(place):
    election = replace(PEMILU, grounds_general=(Ground.DETAINED,), grounds_special=())
    found = place(election=election, enrolled=filed(GENERAL, Ground.WORK), today=DAY)
    assert (found.category, found.reasons) == (Category.NONE, (ListReason.GROUND_REFUSED,))


# --- row 3: H-29 to H-7


@pytest.mark.parametrize("ground", Ground)
@pytest.mark.parametrize("day", [GENERAL + ONE, SPECIAL])
def test_row_3_only_special_grounds_until_h_7(place, ground, day):
    found = place(enrolled=filed(day, ground), today=SPECIAL + ONE)
    if ground in PEMILU.grounds_special:
        assert found.category is Category.DPTB
        assert found.reasons[0] is ListReason.MOVED_ON_SPECIAL_GROUND
    else:
        assert (found.category, found.reasons) == (Category.NONE, (ListReason.TOO_LATE_GENERAL,))


def test_a_late_ordinary_ground_may_still_be_filed_again_as_detained(place):
    found = place(enrolled=filed(GENERAL + ONE, Ground.WORK), today=GENERAL + 2 * ONE)
    assert found.category is Category.NONE
    assert found.reasons == (ListReason.TOO_LATE_GENERAL, ListReason.MOVE_TO_FILE)
    assert found.last_day == SPECIAL


def test_a_late_move_without_its_ground_is_not_guessed(place):
    found = place(enrolled=filed(SPECIAL, None), today=DAY)
    assert (found.category, found.reasons) == (Category.UNKNOWN, (ListReason.GROUND_MISSING,))
    assert found.last_day == DAY


@pytest.mark.parametrize(("flag", "category"), [(True, "dptb"), (False, "none")])
def test_convicts_after_h_30_by_the_flag(place, flag, category):
    election = replace(PEMILU, h7_includes_terpidana=flag)
    found = place(
        election=election, register_class="B.I", enrolled=filed(SPECIAL), today=SPECIAL + ONE
    )
    assert found.category == category
    assert (ListReason.CONVICT_H7_ASSUMED in found.reasons) is flag


def test_what_kpu_has_decided_about_convicts_is_no_assumption(place):
    decided = replace(PEMILU, undecided=())
    found = place(election=decided, register_class="BI", enrolled=filed(SPECIAL), today=DAY)
    assert found.reasons == (ListReason.MOVED_ON_SPECIAL_GROUND, ListReason.LETTER_MISSING)


@pytest.mark.parametrize("register", ["A.I", "AIII", None, "", "C"])
def test_detainees_need_no_flag(place, register):
    election = replace(PEMILU, h7_includes_terpidana=False)
    found = place(
        election=election, register_class=register, enrolled=filed(SPECIAL), today=SPECIAL + ONE
    )
    assert found.category is Category.DPTB


# --- row 4: after H-7


def test_row_4_after_h_7_no_list(place):
    found = place(enrolled=filed(SPECIAL + ONE), today=SPECIAL + ONE)
    assert found == ListPlace(Category.NONE, (ListReason.TOO_LATE_SPECIAL,))


def test_row_4_where_late_entry_is_allowed_kpu_decides(place):
    election = replace(PEMILU, late_entry_allowed=True)
    found = place(election=election, enrolled=filed(SPECIAL + ONE), today=SPECIAL + ONE)
    assert found.category is Category.NONE
    assert found.reasons == (ListReason.TOO_LATE_SPECIAL, ListReason.LATE_ENTRY_KPU)
    assert found.last_day == DAY


# --- row 5: in no list


def test_row_5_in_no_list_and_from_the_stations_own_desa_is_dpk(place):
    found = place(region=STATION, enrolled={"elsewhere": Elsewhere.NO})
    assert found == ListPlace(
        Category.DPK,
        (ListReason.NOT_IN_ANY_LIST, ListReason.DPK_SAME_VILLAGE),
        None,
        Treatment.ALL,
    )


@pytest.mark.parametrize("home", ["33.16.09.1015", "33.16.08", "35", "99"])
def test_row_5_from_anywhere_else_is_no_list(place, home):
    found = place(region=home, enrolled={"elsewhere": Elsewhere.NO})
    assert found == ListPlace(Category.NONE, (ListReason.NOT_IN_ANY_LIST,))


@pytest.mark.parametrize(
    ("home", "station"),
    [
        (None, STATION),
        ("33.16.09", STATION),
        ("33", STATION),
        (STATION, "33.16.09"),
        ("33.16.09", "33.16.09"),
        (STATION, ""),
    ],
)
def test_row_5_with_the_desa_unknown_here_or_there_asks_for_it(place, home, station):
    found = place(region=home, station=station, enrolled={"elsewhere": Elsewhere.NO})
    assert found.category is Category.UNKNOWN
    assert found.reasons == (ListReason.NOT_IN_ANY_LIST, ListReason.DPK_VILLAGE_UNKNOWN)
    assert found.last_day == DAY


@pytest.mark.parametrize("day", [GENERAL, SPECIAL, SPECIAL + ONE])
def test_row_5_who_is_in_no_list_cannot_move_whenever_it_was_filed(place, day):
    found = place(enrolled=filed(day, elsewhere=Elsewhere.NO))
    assert found.category is Category.NONE


# --- row 6: unknown


@pytest.mark.parametrize("enrolled", [None, {}, {"station_id": 3}])
def test_row_6_unknown_is_checked_before_h_7(place, enrolled):
    found = place(enrolled=enrolled, today=SPECIAL)
    assert found.category is Category.UNKNOWN
    assert found.reasons == (ListReason.CHECK_ELSEWHERE,)
    assert found.last_day == SPECIAL


def test_after_h_7_an_unknown_is_in_no_list(place):
    found = place(today=SPECIAL + ONE)
    assert found == ListPlace(Category.NONE, (ListReason.TOO_LATE_SPECIAL,))


def test_after_h_7_an_unknown_may_only_be_a_dpk_voter_of_this_desa(place):
    found = place(region=STATION, today=SPECIAL + ONE)
    assert found.category is Category.UNKNOWN
    assert set(found.reasons) == {
        ListReason.TOO_LATE_SPECIAL,
        ListReason.DPK_SAME_VILLAGE,
        ListReason.CHECK_ELSEWHERE,
    }
    assert found.last_day == DAY


# --- candidates: who has not filed, and by when


@pytest.mark.parametrize(("today", "open_still"), [(SPECIAL, True), (SPECIAL + ONE, False)])
def test_an_inmate_on_another_list_may_file_until_h_7(place, today, open_still):
    found = place(enrolled={"elsewhere": Elsewhere.YES}, today=today)
    assert found.category is Category.NONE
    assert found.last_day == (SPECIAL if open_still else None)
    assert (ListReason.MOVE_TO_FILE in found.reasons) is open_still
    assert (found.treatment is Treatment.BY_ADDRESS) is open_still


def test_a_convict_may_file_until_h_30_only_where_the_flag_is_off(place):
    election = replace(PEMILU, h7_includes_terpidana=False)
    known = {"elsewhere": Elsewhere.YES}
    found = place(election=election, register_class="B.IIa", enrolled=known)
    assert found.last_day == GENERAL
    late = place(election=election, register_class="B.IIa", enrolled=known, today=GENERAL + ONE)
    assert late == ListPlace(Category.NONE, (ListReason.TOO_LATE_GENERAL,))


def test_a_convict_who_relies_on_the_assumption_is_told(place):
    found = place(register_class="B.I", enrolled={"elsewhere": Elsewhere.YES})
    assert found.reasons == (ListReason.MOVE_TO_FILE, ListReason.CONVICT_H7_ASSUMED)


def test_staff_may_file_on_duty_until_h_7(place):
    found = place(kind=Kind.STAFF, register_class=None, enrolled={"elsewhere": Elsewhere.YES})
    assert found.last_day == SPECIAL
    narrow = replace(PEMILU, grounds_special=(Ground.DETAINED,))
    early = place(
        kind=Kind.STAFF, election=narrow, register_class=None, enrolled={"elsewhere": "yes"}
    )
    assert early.last_day == GENERAL


def test_late_entry_reaches_those_who_never_filed(place):
    election = replace(PEMILU, late_entry_allowed=True)
    for known in (None, {"elsewhere": Elsewhere.YES}):
        found = place(election=election, enrolled=known, today=SPECIAL + ONE)
        assert found.reasons == (ListReason.TOO_LATE_SPECIAL, ListReason.LATE_ENTRY_KPU)


# --- the letter


@pytest.mark.parametrize("letter", [{"letter_number": "12/A-PINDAH/2024"}, {"letter_on": SPECIAL}])
@pytest.mark.parametrize("elsewhere", Elsewhere)
def test_a_letter_makes_it_sure(place, letter, elsewhere):
    found = place(enrolled=filed(GENERAL, elsewhere=elsewhere, **letter))
    assert found == ListPlace(
        Category.DPTB,
        (ListReason.MOVED_IN_TIME, ListReason.LETTER_HERE),
        None,
        Treatment.BY_ADDRESS,
    )


def test_a_letter_without_a_day_of_filing_is_judged_by_its_own_day(place):
    known = {"letter_on": SPECIAL, "ground": Ground.DETAINED}
    assert place(enrolled=known).reasons[0] is ListReason.MOVED_ON_SPECIAL_GROUND
    bare = place(enrolled={"letter_number": "7"})
    assert (bare.category, bare.reasons) == (Category.DPTB, (ListReason.LETTER_HERE,))


def test_a_letter_whose_dates_do_not_fit_keeps_the_vote_and_says_so(place):
    found = place(enrolled=filed(SPECIAL + ONE, letter_number="7"))
    assert found.category is Category.DPTB
    assert found.reasons == (ListReason.LETTER_HERE, ListReason.LETTER_AFTER_CUT_OFF)


# --- the cases below the table


@pytest.mark.parametrize(
    ("election", "applied", "ground", "category"),
    [
        *((PEMILU, date(2024, 1, 15), ground, "dptb") for ground in Ground),
        (PEMILU, date(2024, 1, 16), Ground.WORK, "none"),
        (PEMILU, date(2024, 2, 7), Ground.DETAINED, "dptb"),
        (PEMILU, date(2024, 2, 8), Ground.DETAINED, "none"),
        (PILKADA, date(2024, 10, 28), Ground.WORK, "dptb"),
        (PILKADA, date(2024, 10, 29), Ground.WORK, "none"),
        (PILKADA, date(2024, 11, 20), Ground.DETAINED, "dptb"),
        (PILKADA, date(2024, 11, 21), Ground.DETAINED, "none"),
        (replace(PEMILU, day=date(2019, 4, 17)), date(2019, 4, 10), Ground.DETAINED, "dptb"),
        (replace(PEMILU, day=date(2019, 4, 17)), date(2019, 4, 11), Ground.DETAINED, "none"),
    ],
)
def test_the_cases_of_the_table(place, election, applied, ground, category):
    found = place(election=election, enrolled=filed(applied, ground), today=election.day)
    assert found.category == category


def test_the_special_dpt_of_another_prison_is_another_dpt(place):
    known = {"elsewhere": Elsewhere.YES, "elsewhere_place": "TPS 902 Lapas Contoh"}
    found = place(enrolled=known)
    assert found.reasons == (ListReason.MOVE_TO_FILE,)


def test_transferred_out_after_the_special_dpt(place):
    found = place(on_special=True, presence=Presence.TRANSFERRED, left_on=DAY - 3 * ONE)
    assert found == ListPlace(
        Category.DPT, (ListReason.LIST_INACTIVE, ListReason.RECEIVING_PRISON_FILES)
    )


# --- T9: comings, goings and registers


def test_a_change_of_register_keeps_the_category(place):
    election = replace(PEMILU, h7_includes_terpidana=False)
    known = filed(SPECIAL)
    found = place(
        election=election, register_class="B.I", enrolled=known, filed_as_convict=False, today=DAY
    )
    assert found.category is Category.DPTB
    assert place(register_class="B.I", on_special=True).category is Category.DPT


@pytest.mark.parametrize("presence", [Presence.DIED, Presence.ESCAPED])
def test_the_line_of_who_died_or_fled_is_inactive(place, presence):
    found = place(on_special=True, presence=presence, left_on=EARLY)
    assert found == ListPlace(Category.DPT, (ListReason.LIST_INACTIVE,))


@pytest.mark.parametrize("left_on", [EARLY, SPECIAL, None])
def test_released_until_h_7_is_to_be_moved_back(place, left_on):
    found = place(on_special=True, presence=Presence.RELEASED, left_on=left_on, today=SPECIAL)
    assert found.reasons == (ListReason.LIST_INACTIVE, ListReason.MOVE_BACK_TO_FILE)
    assert (found.last_day, found.treatment) == (SPECIAL, Treatment.NO_BALLOT)


def test_moved_back_is_done(place):
    found = place(
        on_special=True,
        presence=Presence.RELEASED,
        left_on=EARLY,
        enrolled={"moved_back_on": SPECIAL},
    )
    assert found.reasons == (ListReason.LIST_INACTIVE, ListReason.MOVED_BACK)
    assert found.last_day is None


@pytest.mark.parametrize(
    ("left_on", "today"), [(SPECIAL + ONE, SPECIAL + ONE), (EARLY, SPECIAL + ONE)]
)
def test_after_h_7_a_release_is_only_listed(place, left_on, today):
    found = place(on_special=True, presence=Presence.RELEASED, left_on=left_on, today=today)
    assert found.reasons == (ListReason.LIST_INACTIVE, ListReason.MOVE_BACK_TOO_LATE)


@pytest.mark.parametrize("left_on", [DAY, DAY + ONE])
def test_who_leaves_on_the_day_or_later_keeps_his_place(place, left_on):
    found = place(on_special=True, presence=Presence.RELEASED, left_on=left_on)
    assert found.reasons == (ListReason.ON_SPECIAL_LIST,)


@pytest.mark.parametrize("known", [filed(GENERAL), {"letter_number": "7"}, {"letter_on": GENERAL}])
def test_who_moved_to_us_and_left_goes_back_too(place, known):
    found = place(presence=Presence.RELEASED, left_on=EARLY, enrolled=known)
    assert found.category is Category.DPTB
    assert found.reasons == (ListReason.LIST_INACTIVE, ListReason.MOVE_BACK_TO_FILE)


@pytest.mark.parametrize("known", [None, {}, filed(SPECIAL + ONE)])
def test_who_left_and_was_on_no_list_frees_nothing(place, known):
    found = place(presence=Presence.RELEASED, left_on=EARLY, enrolled=known)
    assert found == ListPlace(Category.NONE, (ListReason.LEFT,))


# --- whatever is known

DAYS = st.none() | st.dates(date(2023, 12, 1), date(2024, 2, 20))
KNOWN = st.fixed_dictionaries(
    {
        "elsewhere": st.sampled_from(Elsewhere),
        "ground": st.none() | st.sampled_from(Ground),
        "applied_on": DAYS,
        "letter_on": DAYS,
        "letter_number": st.sampled_from(["", "7"]),
    }
)
FACTS = st.fixed_dictionaries(
    {
        "kind": st.sampled_from(Kind),
        "register_class": st.sampled_from([None, "A.III", "B.I"]),
        "region": st.sampled_from([None, "33.16.09", STATION, "35.22.15"]),
        "presence": st.sampled_from(Presence),
        "left_on": DAYS,
        "on_special": st.booleans(),
    }
)


@given(FACTS, KNOWN, st.dates(date(2023, 12, 1), DAY))
def test_every_answer_has_its_reason_and_no_day_that_is_over(place, facts, known, today):
    found = place(**facts, enrolled=known, today=today)
    assert found.reasons
    assert len(set(found.reasons)) == len(found.reasons)
    assert found.last_day is None or today <= found.last_day <= DAY
    if found.category is Category.UNKNOWN:
        assert found.last_day is not None
    if found.category in (Category.DPT, Category.DPTB):
        inactive = ListReason.LIST_INACTIVE in found.reasons
        assert (found.treatment is Treatment.NO_BALLOT) is inactive


@given(FACTS, KNOWN, st.dates(date(2023, 12, 1), DAY))
def test_an_earlier_filing_is_never_worse(place, facts, known, today):
    rank = [Category.NONE, Category.UNKNOWN, Category.DPTB]
    here = {**facts, "presence": Presence.PRESENT, "on_special": False}
    late = {**known, "elsewhere": Elsewhere.YES, "applied_on": SPECIAL + ONE}
    places = [
        place(**here, enrolled={**late, "applied_on": day}, today=today).category
        for day in (SPECIAL + ONE, SPECIAL, GENERAL)
    ]
    assert places == sorted(places, key=rank.index)
