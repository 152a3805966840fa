from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rutan_desk.domain.errors import NikTaken, PersonUnknown
from rutan_desk.domain.movement import Moved, Movement, Revocation, RevokedRight
from rutan_desk.domain.person import (
    Citizenship,
    Disability,
    Doubt,
    Kind,
    Marital,
    Person,
    Presence,
    Service,
    Sex,
)
from rutan_desk.store.journal import deed
from rutan_desk.store.people import (
    all_people,
    all_revocations,
    get_person,
    movements_of,
    niks_taken,
    people_by_id,
    revocations_of,
    save_movement,
    save_people,
    save_person,
    save_revocation,
)

texts = st.none() | st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1, max_size=20
)
dates = st.none() | st.dates(date(1900, 1, 1), date(2100, 1, 1))
numbers = st.none() | st.text("0123456789", min_size=16, max_size=16)
people = st.builds(
    Person,
    kind=st.sampled_from(Kind),
    name=texts.filter(bool),
    alias=texts,
    nik=numbers,
    nik_as_written=texts,
    nkk=numbers,
    birth_date=dates,
    sex=st.none() | st.sampled_from(Sex),
    marital_status=st.none() | st.sampled_from(Marital),
    citizenship=st.sampled_from(Citizenship),
    disability=st.none() | st.sampled_from(Disability),
    service=st.none() | st.sampled_from(Service),
    presence=st.sampled_from(Presence),
    left_on=dates,
    release_on=dates,
    doubts=st.lists(st.builds(Doubt, *[st.text(max_size=9)] * 3), max_size=3).map(tuple),
    by_hand=st.frozensets(st.sampled_from(["nik", "name", "block"])),
)


@given(person=people)
def test_what_is_saved_is_what_is_read(registry, person):
    with deed(registry.db, registry.desk, "add-person", {"name": "x"}) as act:
        saved = save_person(act, replace(person, nik=None))
    assert get_person(registry.db, saved.id) == saved
    assert saved.uuid


def test_a_nik_belongs_to_one_person(registry, make_person):
    with deed(registry.db, registry.desk, "import") as act:
        first = save_person(act, make_person(1))
    with (
        pytest.raises(NikTaken) as refusal,
        deed(registry.db, registry.desk, "import") as act,
    ):
        save_person(act, make_person(1, name="LAIN"))
    assert refusal.value == NikTaken("331609**********", first.name)
    assert [one.name for one in all_people(registry.db)] == [first.name]
    assert niks_taken(registry.db, [str(first.nik), "x"])
    assert not niks_taken(registry.db, [])
    assert not niks_taken(registry.db, ["9" * 16])


def test_who_is_not_there_is_refused(registry, make_person):
    with pytest.raises(PersonUnknown):
        get_person(registry.db, 404)
    with pytest.raises(PersonUnknown), deed(registry.db, registry.desk, "import") as act:
        save_person(act, make_person(1, id=404))
    assert people_by_id(registry.db, [404]) == {}


def test_many_ids_are_read_in_one_go(registry, make_person):
    everybody = [make_person(number, nik=None) for number in range(1_203)]
    with deed(registry.db, registry.desk, "import") as act:
        saved = save_people(act, everybody)
    assert people_by_id(registry.db, [one.id for one in saved]) == {one.id: one for one in saved}


def test_movements_and_revocations_come_back_as_they_went(registry, make_person):
    with deed(registry.db, registry.desk, "import") as act:
        person = save_person(act, make_person(1))
        moved = save_movement(
            act,
            Moved(
                person_id=person.id,
                movement=Movement.RELEASED,
                on=date(2029, 1, 2),
                note="bebas murni",
            ),
        )
        revocation = save_revocation(
            act,
            Revocation(
                person_id=person.id,
                decision_number="1/Pid/2028",
                court="PN Contoh",
                right=RevokedRight.BOTH,
                final_on=date(2028, 1, 1),
            ),
        )
    assert movements_of(registry.db, person.id) == [moved]
    assert revocations_of(registry.db, person.id) == (revocation,)
    assert revocations_of(registry.db, 404) == ()
    assert all_revocations(registry.db) == {person.id: (revocation,)}
