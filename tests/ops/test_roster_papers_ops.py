"""Who cannot vote, one person and the recapitulation on paper: what each says, and to whom."""

import re
from dataclasses import replace
from datetime import UTC, date, datetime
from io import BytesIO
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from rutan_desk.domain.disclosure import Receiver
from rutan_desk.domain.errors import PersonUnknown
from rutan_desk.domain.movement import Movement, Revocation, RevokedRight
from rutan_desk.domain.person import Citizenship, Disability, Service, Sex
from rutan_desk.domain.readiness import State
from rutan_desk.ops.people import mark_left
from rutan_desk.ops.person_paper import one_of
from rutan_desk.ops.readiness import everybody
from rutan_desk.store.elections import active_election
from rutan_desk.store.journal import deed
from rutan_desk.store.people import all_people, revocations_of, save_people, save_revocation
from rutan_desk.store.settings import read_settings, save_settings
from rutan_desk.words.catalog import set_language
from rutan_desk.words.paper_makers import MAKERS
from rutan_desk.words.paper_request import PaperRequest
from rutan_desk.words.person_paper import person_said
from rutan_desk.words.roster_paper_makers import FOR_RECEIVERS, ROSTER_MAKERS, receiver_of
from tests.moulds import demo_of
from tests.reports.geometry import faults

NOW = datetime(2029, 1, 24, 8, 14, tzinfo=UTC)
TODAY = NOW.date()
MARGIN = 10 * 72 / 25.4
VARIANTS = [(name, receiver) for name, some in FOR_RECEIVERS.items() for receiver in some]
NAMES = st.one_of(
    st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=120),
    st.text("WMjgpÁŰ' ", min_size=100, max_size=120),
    st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ", min_size=1, max_size=120),
)


@pytest.fixture(autouse=True)
def english():
    set_language("en")


@pytest.fixture
def clock():
    return lambda: NOW


@pytest.fixture
def demo(tmp_path, clock):
    made = demo_of(tmp_path / "contoh", clock, inmate_count=60)
    with deed(made.db, made.desk, "change-settings") as act:
        save_settings(act, replace(read_settings(made.db), demo=False))
    yield made
    made.close()


@pytest.fixture
def few(registry, make_person):
    """Invented people: one of each way not to vote, and two who can."""
    made: dict[str, dict[str, object]] = {
        "fine": {"region": "33.16.09.1015", "register_class": "B.I"},
        "disabled": {"sex": Sex.FEMALE, "disability": Disability.SIGHT, "register_class": "A.I"},
        "foreign": {"citizenship": Citizenship.WNA, "service": Service.POLRI},
        "young": {"birth_date": date(2013, 1, 1), "region": "35.22.01"},
        "revoked": {"street": "JL. CONTOH 3316090101901234", "rt": "001", "rw": "002"},
        "died": {"birth_place": "BLORA", "nkk": "3316090101000001"},
        "released": {},
    }
    people = [
        make_person(number, **{"name": f"{name.upper()} CONTOH", **facts})
        for number, (name, facts) in enumerate(made.items(), 1)
    ]
    with deed(registry.db, registry.desk, "add-person") as act:
        saved = dict(zip(made, save_people(act, people), strict=True))
    with deed(registry.db, registry.desk, "record-revocation") as act:
        save_revocation(
            act,
            Revocation(
                person_id=saved["revoked"].id,
                decision_number="9/Pid/2027/PN Rahasia",
                court="PN Rahasia",
                right=RevokedRight.VOTE,
                final_on=date(2027, 5, 1),
                until=date(2031, 5, 1),
            ),
        )
    for name, movement in (("died", Movement.DIED), ("released", Movement.RELEASED)):
        mark_left(registry.db, registry.desk, [saved[name].id], movement, TODAY)
    return saved


def drawn(registry, name, receiver=None, person=None, size="A4"):
    election = active_election(registry.db)
    people = everybody(registry.db, TODAY, election)
    request = PaperRequest(
        election=election,
        people=lambda: people,
        now=NOW,
        size=size,
        person=person,
        receiver=receiver,
    )
    return MAKERS[name](registry.db, registry.desk, request)


def text_of(printed):
    return "\n".join(page.extract_text() for page in PdfReader(BytesIO(printed.pdf)).pages)


def flat(printed):
    return " ".join(text_of(printed).split())


@pytest.mark.parametrize(("name", "receiver"), VARIANTS)
def test_the_papers_read_as_agreed(golden, registry, few, name, receiver):
    made = drawn(registry, name, receiver)
    golden(f"{name}-{receiver}.txt", re.sub(r"Seal [-0-9A-F]+", "Seal", text_of(made)))


@pytest.mark.parametrize("name", ["revoked", "foreign", "fine"])
def test_the_sheet_of_a_person_reads_as_agreed(golden, registry, few, name):
    text = text_of(drawn(registry, "person", person=few[name].id))
    golden(f"person-{name}.txt", re.sub(r"Seal [-0-9A-F]+", "Seal", text))


@pytest.mark.parametrize("size", ["A4", "F4", "Legal"])
def test_every_letter_lies_in_its_place(demo, size):
    made = [drawn(demo, name, receiver, size=size) for name, receiver in VARIANTS]
    made += [drawn(demo, "person", person=one.id, size=size) for one in all_people(demo.db)[::20]]
    for printed in made:
        assert printed.size.startswith(size)
        assert faults(printed.pdf, MARGIN) == [], printed.report


@given(names=st.lists(NAMES, min_size=7, max_size=7), size=st.sampled_from(["A4", "F4", "Legal"]))
@settings(max_examples=8)
def test_no_name_leaves_its_cell(registry, few, names, size):
    changed = [replace(one, name=name) for one, name in zip(few.values(), names, strict=True)]
    with deed(registry.db, registry.desk, "edit-person") as act:
        save_people(act, changed)
    for name, person in (("not-eligible", None), ("person", few["young"].id)):
        assert faults(drawn(registry, name, person=person, size=size).pdf, MARGIN) == []


def test_the_list_is_exactly_who_cannot_vote(demo):
    unable = [one for one in everybody(demo.db, TODAY) if one.state is State.UNABLE]
    assert unable
    made = drawn(demo, "not-eligible", Receiver.INTERNAL)
    assert made.lines == len(unable)
    keys = [key for part in made.table.parts for key in part.keys]
    assert sorted(keys) == sorted(f"person:{one.person.uuid}" for one in unable)


def test_each_receiver_reads_no_more_than_the_table_says(registry, few):
    texts = {
        one: flat(drawn(registry, "not-eligible", one)) for one in FOR_RECEIVERS["not-eligible"]
    }
    nik, nkk = few["died"].nik, few["died"].nkk
    assert [receiver for receiver, text in texts.items() if nik in text] == [Receiver.KPU]
    assert [receiver for receiver, text in texts.items() if nkk in text] == [Receiver.KPU]
    assert [one for one, text in texts.items() if "01-01-2013" in text] == [
        Receiver.KPU, Receiver.INTERNAL,
    ]  # fmt: skip
    assert [one for one, text in texts.items() if "A-01" in text] == [Receiver.INTERNAL]
    assert [one for one, text in texts.items() if "JL. CONTOH" in text] == [Receiver.KPU]
    for text in texts.values():
        assert "PN Rahasia" not in text
        assert not [one for one in few.values() if one.register_number in text]


def test_who_was_released_and_stands_on_no_list_is_not_called_ineligible_outside(registry, few):
    for receiver in (Receiver.KPU, Receiver.BAWASLU):
        text = flat(drawn(registry, "not-eligible", receiver))
        assert "RELEASED CONTOH" not in text
        assert "Left and on no list (not printed) : 1" in text
    assert "RELEASED CONTOH" in flat(drawn(registry, "not-eligible", Receiver.INTERNAL))


def test_codes_articles_and_reasons_stand_beside_each_other(registry, few):
    parts = drawn(registry, "not-eligible").table.parts
    rows = {row[3]: row for part in parts for row in part.rows}
    assert rows["DIED CONTOH"][-1] == "1"
    assert rows["YOUNG CONTOH"][-1] == "3"
    assert rows["REVOKED CONTOH"][-2:] == ("UU 7/2017 ps. 198 ayat (3)", "-")
    assert rows["FOREIGN CONTOH"][-1] == "5\n7"
    assert rows["FOREIGN CONTOH"][-3].count("\n") == 1


def test_the_sheet_of_a_person_masks_numbers_and_says_nothing_of_the_case(registry, few):
    text = flat(drawn(registry, "person", person=few["revoked"].id))
    for secret in (few["revoked"].nik, "3316090101901234", "PN Rahasia", "B.I.005/2028"):
        assert secret not in text
    assert "331609**********" in text
    assert "final on 01-05-2027; until 01-05-2031; bars voting" in text


def test_no_sheet_tells_a_number_the_register_or_the_end_of_a_sentence(demo):
    election = active_election(demo.db)
    people = everybody(demo.db, TODAY, election)
    texts = {}
    for one in people:
        said = person_said(one, election, revocations_of(demo.db, one.person.id), date(2029, 2, 9))
        tables = (said.facts, said.right, said.identity, said.lists, said.ballots, said.steps)
        text = texts[one.person.id] = " ".join(
            cell for rows in tables for row in rows for cell in row
        )
        secrets = (one.person.nik, one.person.nkk, one.person.register_number)
        assert not [secret for secret in secrets if secret and secret in text]
        assert "convict" not in text
        if one.person.release_on:
            assert f"{one.person.release_on:%d-%m-%Y}" not in text
    no_way = [texts[one.person.id] for one in people if one.no_way is not None]
    assert all("On no voter list" in text for text in no_way)
    assert all("Kept as written" in texts[one.person.id] for one in people if one.person.doubts)
    overdue = [one for one in people if any(step.due == date(2029, 2, 7) for step in one.steps)]
    assert all("overdue" in texts[one.person.id] for one in overdue)
    assert no_way
    assert overdue


@pytest.mark.parametrize("person", [None, 999])
def test_a_sheet_of_nobody_is_refused(registry, few, person):
    with pytest.raises(PersonUnknown):
        drawn(registry, "person", person=person)
    with pytest.raises(PersonUnknown):
        one_of([], person)


def test_the_register_is_counted_for_the_desk_alone(registry, few):
    inside, outside = (
        flat(drawn(registry, "recap", one)) for one in (Receiver.INTERNAL, Receiver.KPU)
    )
    assert "Detainees and convicts" in inside
    assert "Convicts" not in outside
    assert "Detainees" not in outside
    assert "CONTOH" not in outside


def test_the_recapitulation_agrees_with_the_registry(demo):
    voters = [one for one in everybody(demo.db, TODAY) if one.voter]
    made = drawn(demo, "recap")
    for part in made.table.parts:
        [total] = part.totals
        for at in range(1, len(total)):
            assert sum(int(row[at]) for row in part.rows) == int(total[at])
        assert total[-1] == str(len(voters))


def test_who_has_no_sex_has_a_column_only_when_there_is_somebody(registry, few):
    assert "L/P not known" not in flat(drawn(registry, "recap"))
    with deed(registry.db, registry.desk, "edit-person") as act:
        save_people(act, [replace(few["fine"], sex=None)])
    [total] = drawn(registry, "recap").table.parts[0].totals
    assert total[-2:] == ("1", "2")


def test_empty_lists_are_one_page_that_says_so(registry):
    for name, said in (
        ("not-eligible", "Everybody with the right to vote can get a ballot here."),
        ("recap", "Nobody in the registry has the right to vote."),
    ):
        made = drawn(registry, name)
        assert (made.pages, made.lines) == (1, 0)
        assert said in flat(made)


def test_a_paper_for_the_wrong_receiver_is_an_error():
    assert receiver_of("recap", None) is Receiver.INTERNAL
    with pytest.raises(ValueError, match="recap is not for wall"):
        receiver_of("recap", "wall")


def test_what_was_asked_makes_the_same_paper_again(registry, few):
    made = drawn(registry, "person", person=few["fine"].id)
    assert (made.asked["person"], made.asked["receiver"]) == (few["fine"].id, None)
    assert drawn(registry, "person", person=made.asked["person"]).pdf == made.pdf
    assert drawn(registry, "recap", "kpu").asked["receiver"] == "kpu"
    assert set(ROSTER_MAKERS) <= set(MAKERS)


def test_nobody_without_the_right_is_given_a_ballot(registry, few):
    ballots = drawn(registry, "person", person=few["revoked"].id).table.parts[4]
    assert {row[1:] for row in ballots.rows} == {("No", "No right to vote")}


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({}, "Right to be elected revoked; not final; for life; does not bar voting"),
        (
            {"right": RevokedRight.VOTE, "final_on": TODAY, "withdrawn_on": TODAY},
            "Right to vote revoked; final on 24-01-2029; withdrawn on 24-01-2029;"
            " does not bar voting",
        ),
    ],
)
def test_a_decision_is_told_with_whether_it_counts(registry, few, changes, said):
    election = active_election(registry.db)
    one = one_of(everybody(registry.db, TODAY, election), few["fine"].id)
    facts: dict[str, Any] = {
        "person_id": few["fine"].id,
        "decision_number": "1/Pid/2027/PN Rahasia",
        "court": "PN Rahasia",
        "right": RevokedRight.ELECTED,
    }
    decision = Revocation(**{**facts, **changes})
    rows = person_said(one, election, [decision], TODAY).right
    assert rows[1] == (said, "UU 7/2017 ps. 198 ayat (3)")
