"""The NIK bench: what a number says, what the registry says, and the right one typed."""

from dataclasses import replace
from datetime import date

import pytest

from rutan_desk.domain.errors import KtpInvalid, NikInvalid, NikTaken, PersonUnknown
from rutan_desk.domain.ktp_el import Mark, Milestone
from rutan_desk.domain.person import Doubt, Sex
from rutan_desk.ops.history import undo_last
from rutan_desk.ops.ktp_el import record_mark
from rutan_desk.ops.nik_bench import Part, Trouble, compare_nik, nik_bench, repair_nik
from rutan_desk.store.history import history
from rutan_desk.store.journal import deed
from rutan_desk.store.people import get_person, save_people
from rutan_desk.words.deeds import deed_title

TODAY = date(2029, 1, 24)
BORN = date(1990, 1, 1)
SOUND = "3316090101909001"


@pytest.fixture
def put(registry, make_person):
    def put(number=1, **changes):
        person = replace(make_person(number), birth_date=BORN, **changes)
        with deed(registry.db, registry.desk, "add-person") as act:
            return save_people(act, [person])[0]

    return put


def damaged(text, code):
    return {"nik": None, "nik_as_written": text, "doubts": (Doubt("nik", text, code),)}


def bench(registry):
    return [(one.person.id, one.trouble) for one in nik_bench(registry.db, TODAY)]


def test_only_what_wants_a_look_lies_on_the_bench_the_worst_first(registry, put):
    put(1, nik=SOUND)
    odd = put(2, nik="3316090201909002")
    broken = put(3, **damaged("331609010190", "nik_length"))
    put(4, nik=None)
    put(5, **damaged("0000000000000000", "nik_empty_pattern"))
    double = put(6, **damaged(SOUND, "nik_duplicate"))
    unknown = put(7, nik="3316090101909007")
    record_mark(registry.db, registry.desk, [unknown.id], Mark(Milestone.UNMATCHED, TODAY))
    assert bench(registry) == [
        (1, Trouble.DOUBLE),
        (double.id, Trouble.DOUBLE),
        (broken.id, Trouble.DAMAGED),
        (unknown.id, Trouble.UNMATCHED),
        (odd.id, Trouble.ODD),
    ]


def test_both_holders_of_a_number_are_side_by_side(registry, put):
    one = put(1, nik=SOUND)
    two = put(2, **damaged(SOUND, "nik_duplicate"))
    left, right = nik_bench(registry.db, TODAY)
    assert (left.rivals, right.rivals) == ((two,), (one,))
    assert (left.written, right.written) == (SOUND, SOUND)


@pytest.mark.parametrize(
    ("written", "born", "sex", "region", "agrees"),
    [
        (SOUND, BORN, Sex.MALE, "33.16.09.1015", [True, True, True]),
        ("3316094101909001", BORN, Sex.MALE, "33.16.01.2001", [True, False, True]),
        ("3522010201909001", BORN, Sex.MALE, "33.16.09.1015", [False, True, False]),
        (SOUND, None, None, None, [None, None, None]),
        ("331609010190", BORN, Sex.MALE, "33.16.09", [True, True, True]),
        ("3316090101909000.", BORN, Sex.MALE, "33.16.09", [True, True, True]),
        ("3.31609E+15", BORN, Sex.MALE, "33.16.09", [None, None, None]),
        ("12345", BORN, Sex.MALE, "33.16.09", [None, None, None]),
    ],
)
def test_what_the_number_says_against_the_registry(make_person, written, born, sex, region, agrees):
    person = replace(make_person(1), birth_date=born, sex=sex, region=region)
    found = compare_nik(written, person, TODAY)
    assert [one.part for one in found] == list(Part)
    assert [one.agrees for one in found] == agrees


def test_the_right_number_is_typed_from_a_named_document(registry, put):
    broken = put(1, **damaged("331609010190", "nik_length"))
    repair_nik(registry.db, registry.desk, broken.id, "3316 0901 0190 9001", " KK  3316 ")
    after = get_person(registry.db, broken.id)
    assert (after.nik, after.doubts) == (SOUND, ())
    assert "nik" in after.by_hand
    [latest] = history(registry.db, 1, person=broken.id)
    assert latest.details["document"] == "KK 3316"
    assert SOUND not in str(latest.details)
    assert "KK 3316" in deed_title(latest.kind, latest.details)
    assert bench(registry) == []
    undo_last(registry.db, registry.desk)
    assert get_person(registry.db, broken.id).nik_as_written == "331609010190"


def test_an_odd_number_is_valid_once_a_document_says_so(registry, put):
    odd = put(1, nik="3316090201909002")
    repair_nik(registry.db, registry.desk, odd.id, odd.nik, "KTP-el")
    assert bench(registry) == []
    assert get_person(registry.db, odd.id).nik == odd.nik


def test_a_double_number_goes_to_whom_the_document_names(registry, put):
    one = put(1, nik=SOUND)
    two = put(2, **damaged(SOUND, "nik_duplicate"))
    with pytest.raises(NikTaken):
        repair_nik(registry.db, registry.desk, two.id, SOUND, "KTP-el")
    repair_nik(registry.db, registry.desk, one.id, None, "KK")
    assert deed_title(history(registry.db, 1)[0].kind, history(registry.db, 1)[0].details)
    repair_nik(registry.db, registry.desk, two.id, SOUND, "KTP-el")
    assert get_person(registry.db, one.id).nik is None
    assert get_person(registry.db, two.id).nik == SOUND
    assert bench(registry) == []


def test_nothing_is_corrected_by_guess(registry, put):
    broken = put(1, **damaged("331609010190900", "nik_length"))
    for refusal, number, document in (
        (KtpInvalid, SOUND, "  "),
        (NikInvalid, "331609010190900", "KK"),
        (NikInvalid, "0000000000000000", "KK"),
    ):
        with pytest.raises(refusal):
            repair_nik(registry.db, registry.desk, broken.id, number, document)
    with pytest.raises(PersonUnknown):
        repair_nik(registry.db, registry.desk, 99, SOUND, "KK")
    assert get_person(registry.db, broken.id) == broken
