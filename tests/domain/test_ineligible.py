"""Who cannot vote: every reason, its article, and KPU's code where the election has one."""

from datetime import date

import pytest

from rutan_desk.domain.disclosure import Receiver
from rutan_desk.domain.election import TmsCode
from rutan_desk.domain.identity import Identity
from rutan_desk.domain.ineligible import Group, Why, concerns, not_eligible
from rutan_desk.domain.list_line import ListLine
from rutan_desk.domain.lists import Category, ListPlace, ListReason
from rutan_desk.domain.person import Citizenship, Presence, Service
from rutan_desk.domain.readiness import NoWay, readiness
from rutan_desk.domain.right import Bar
from rutan_desk.domain.standing import standing

TODAY = date(2024, 1, 10)
OPEN = ListPlace(Category.DPT, (ListReason.ON_SPECIAL_LIST,))
NOWHERE = ListPlace(Category.NONE, (ListReason.NOT_IN_ANY_LIST,))
INACTIVE = ListPlace(Category.DPT, (ListReason.LIST_INACTIVE,))
LEFT = ListPlace(Category.NONE, (ListReason.LEFT,))
CODES = tuple(
    TmsCode(code=code, text=reason, reason=reason)
    for code, reason in (
        ("1", "meninggal"), ("3", "umur"), ("4", "pindah_domisili"), ("5", "wna"),
        ("6", "tni"), ("7", "polri"),
    )
)  # fmt: skip
LINE = ListLine(id=1, election_id=1, station_id=1, name="ORANG CONTOH", person_id=1)


@pytest.fixture
def judged(make_person, make_election, make_revocation):
    def one(place=OPEN, *, revoked=False, line=None, election=None, **facts):
        election = election or make_election(tms_codes=CODES)
        revocations = (make_revocation(final_on=date(2023, 3, 10)),) if revoked else ()
        own = standing(make_person(**facts), election, revocations, today=TODAY)
        return readiness(own, place, election, identity=Identity(True), line=line)

    return one


def gone(presence):
    return {"presence": presence, "left_on": date(2024, 1, 2)}


@pytest.mark.parametrize(
    ("facts", "bar", "code"),
    [
        ({"citizenship": Citizenship.WNA}, Bar.FOREIGNER, "5"),
        ({"service": Service.TNI}, Bar.IN_SERVICE, "6"),
        ({"service": Service.POLRI}, Bar.IN_SERVICE, "7"),
        ({"birth_date": date(2010, 1, 1)}, Bar.UNDER_AGE, "3"),
        ({"revoked": True}, Bar.REVOKED, "-"),
        (gone(Presence.DIED), Bar.DIED, "1"),
        (gone(Presence.RELEASED), Bar.RELEASED, "4"),
        (gone(Presence.TRANSFERRED), Bar.TRANSFERRED, "4"),
        (gone(Presence.ESCAPED), Bar.ESCAPED, "-"),
    ],
)
def test_each_reason_has_the_code_of_the_election_or_none(judged, make_election, facts, bar, code):
    [found] = not_eligible([judged(**facts)], make_election(tms_codes=CODES))
    assert found.whys == (Why(bar, bar.article, code),)
    here = facts.get("presence") is None
    assert found.group is (Group.HERE if here else Group.LEFT)


def test_another_table_of_codes_gives_another_code(judged, make_election):
    older = (TmsCode(code="9", text="dicabut", reason="dicabut"),)
    [found] = not_eligible([judged(revoked=True)], make_election(tms_codes=older))
    assert found.whys[0].code == "9"


def test_every_bar_is_told_gravest_first_and_no_open_question(judged, make_election):
    one = judged(citizenship=Citizenship.WNA, service=Service.TNI, birth_date=None)
    [found] = not_eligible([one], make_election(tms_codes=CODES))
    assert [why.reason for why in found.whys] == [Bar.FOREIGNER, Bar.IN_SERVICE]


def test_who_may_vote_or_lacks_only_a_date_is_not_among_them(judged, make_election):
    assert not_eligible([judged(), judged(birth_date=None)], make_election()) == ()


@pytest.mark.parametrize(
    ("articles", "article"),
    [
        ({}, "UU 7/2017 ps. 210 ayat (1)"),
        ({"umur": "PKPU 7/2024 ps. 4"}, "-"),
        ({"no_list": "PKPU 7/2024 ps. 50"}, "PKPU 7/2024 ps. 50"),
    ],
)
def test_with_the_right_and_no_list_it_is_said_under_which_law(
    judged, make_election, articles, article
):
    election = make_election(articles=articles)
    [found] = not_eligible([judged(NOWHERE, election=election)], election)
    assert found.group is Group.NO_WAY
    assert found.whys == (Why(NoWay.NO_LIST, article, "-"),)


@pytest.mark.parametrize("receiver", [Receiver.KPU, Receiver.BAWASLU])
@pytest.mark.parametrize(
    ("facts", "told"),
    [
        ({"citizenship": Citizenship.WNA}, True),
        ({"place": LEFT, **gone(Presence.DIED)}, True),
        ({"place": LEFT, **gone(Presence.RELEASED)}, False),
        ({"place": INACTIVE, **gone(Presence.RELEASED)}, True),
        ({"place": LEFT, "line": LINE, **gone(Presence.TRANSFERRED)}, True),
    ],
)
def test_who_left_and_votes_elsewhere_is_no_business_of_others(
    judged, make_election, receiver, facts, told
):
    [found] = not_eligible([judged(**facts)], make_election())
    assert concerns(found, receiver) is told
    assert concerns(found, Receiver.INTERNAL)


def test_whom_it_is_about_is_at_hand(judged, make_election):
    one = judged(citizenship=Citizenship.WNA, line=LINE)
    [found] = not_eligible([one], make_election())
    assert (found.person, found.listed) == (one.person, True)
