"""The difference between a file and the registry, case by case (table T8)."""

from dataclasses import replace
from datetime import date

import pytest

from rutan_desk.domain.person import Citizenship, Doubt, Kind, Person, Presence
from rutan_desk.exchange.model import Outcome
from rutan_desk.exchange.plan import plan_people
from tests.exchange.files import TODAY

NIK = "3316091402079001"
OTHER = "3316091402079002"
BORN = date(2007, 2, 14)
HEAD = ["Nama", "No Reg", "NIK", "Tgl Lahir", "Blok", "L/P"]


@pytest.fixture
def plan(read):
    """Plan a sheet of rows under HEAD against some people."""

    def plan(rows, *registry, head=HEAD):
        numbered = [replace(one, id=one.id or n) for n, one in enumerate(registry, 1)]
        return plan_people(read([head, *rows]), numbered, today=TODAY)

    return plan


def codes(line):
    return [note.code for note in line.notes]


PAIJO = Person(
    name="PAIJO",
    register_number="A.I/1/2026",
    register_class="A.I",
    nik=NIK,
    nik_as_written=NIK,
    birth_date=BORN,
    block="A",
)
ROW = ["PAIJO", "A.I/1/2026", NIK, "14-02-2007", "A", ""]


def test_into_an_empty_registry_everybody_is_new(plan):
    done = plan([ROW, ["SITI", "", "", "", "", "P"]])
    assert (done.new, done.changed, done.unchanged, done.refused) == (2, 0, 0, 0)
    assert done.lines[0].person == PAIJO
    assert done.lines[0].before is None
    assert done.missing == ()


def test_the_same_person_is_unchanged(plan):
    [line] = plan([ROW], PAIJO).lines
    assert line.outcome is Outcome.UNCHANGED
    assert line.person == line.before == replace(PAIJO, id=1)


def test_every_changed_field_is_shown_old_and_new(plan):
    row = ["PAIJO BIN KARTO", "B.I/7/2026", NIK, "14-02-2007", "C", "L"]
    [line] = plan([row], PAIJO).lines
    assert line.outcome is Outcome.CHANGED
    assert line.changes == {
        "name": ("PAIJO", "PAIJO BIN KARTO"),
        "register_number": ("A.I/1/2026", "B.I/7/2026"),
        "register_class": ("A.I", "B.I"),
        "block": ("A", "C"),
        "sex": (None, "L"),
    }
    assert line.person.block == "C"
    assert line.person.id == 1


def test_a_blank_never_empties_a_field(plan):
    [line] = plan([["PAIJO", "", NIK, "", "", ""]], PAIJO).lines
    assert line.outcome is Outcome.UNCHANGED


def test_what_officers_typed_is_kept_and_said(plan):
    typed = replace(PAIJO, by_hand=frozenset({"block", "nik"}))
    [line] = plan([["PAIJO", "A.I/1/2026", OTHER, "14-02-2007", "C", "L"]], typed).lines
    assert line.changes == {"sex": (None, "L")}
    kept = {note.field for note in line.notes if note.code == "kept_by_hand"}
    assert kept == {"block", "nik"}


def test_a_number_corrected_in_the_file_is_a_change(plan):
    [line] = plan([["PAIJO", "A.I/1/2026", OTHER, "14-02-2007", "A"]], PAIJO).lines
    assert line.changes == {"nik": (NIK, OTHER), "nik_as_written": (NIK, OTHER)}


def test_a_number_typed_by_hand_survives_another_in_the_file(plan):
    typed = replace(PAIJO, nik=None, nik_as_written="3.3E+15", by_hand=frozenset({"nik"}))
    [line] = plan([ROW], typed).lines
    assert line.outcome is Outcome.UNCHANGED
    assert ("kept_by_hand", "nik") in [(note.code, note.field) for note in line.notes]
    assert line.person.nik_as_written == "3.3E+15"


def test_the_officers_own_fields_are_never_touched(plan):
    own = replace(PAIJO, dismissal_decree="Kep/1", citizenship=Citizenship.WNA)
    [line] = plan([ROW], own).lines
    assert line.person == replace(own, id=1)


def test_recognised_by_number_although_the_name_was_respelt(plan):
    [line] = plan([["PAIJO KARTODIKROMO", "", NIK, "", "", ""]], PAIJO).lines
    assert line.before is not None


def test_recognised_by_register_number_when_the_nik_is_flagged(plan):
    [line] = plan([["PAIJO", "a.i / 1 / 2026", "3.31609E+15", "", "", ""]], PAIJO).lines
    assert line.before is not None
    assert line.person.nik == NIK
    assert line.person.nik_as_written == NIK
    assert codes(line) == ["nik_excel"]


def test_recognised_by_name_and_birth_date(plan):
    [line] = plan([["MOH. PAIJO", "", "", "14-02-2007", "", ""]],
                  replace(PAIJO, name="Muhammad Paijo", nik=None)).lines  # fmt: skip
    assert line.before is not None
    assert line.changes["name"] == ("Muhammad Paijo", "MOH. PAIJO")


def test_never_recognised_by_a_flagged_number(plan):
    cells = plan([["SOMEONE ELSE", "", int(NIK), "", "", ""]], PAIJO)
    assert cells.lines[0].before is None
    assert cells.new == 1


def test_a_number_with_another_name_and_birth_date_is_nobody_elses(plan):
    [line] = plan([["SRI WAHYUNI", "", NIK, "01-01-1980", "", ""]], PAIJO).lines
    assert line.outcome is Outcome.NEW
    assert line.person.nik is None
    assert line.person.nik_as_written == NIK
    assert "nik_duplicate" in codes(line)
    assert next(note for note in line.notes if note.code == "nik_duplicate").detail == "PAIJO"


def test_a_register_number_with_another_name_is_another_person(plan):
    done = plan([["SRI WAHYUNI", "A.I/1/2026", "", "01-01-1980", "", ""]], PAIJO)
    assert done.lines[0].outcome is Outcome.NEW
    assert codes(done.lines[0]) == ["register_duplicate"]
    assert [one.name for one in done.missing] == ["PAIJO"]


def test_two_lines_with_one_nik_are_both_flagged_and_neither_is_merged(plan):
    done = plan([ROW, ["PAIMIN", "A.I/2/2026", NIK, "", "", ""]])
    for line in done.lines:
        assert line.person.nik is None
        assert line.person.nik_as_written == NIK
        assert codes(line)[0] == "nik_duplicate"
        assert "nik_birth_mismatch" not in codes(line)
    assert done.lines[0].notes[0].detail == "3 PAIMIN"
    assert done.lines[1].notes[0].detail == "2 PAIJO"


def test_two_lines_with_one_nik_do_not_take_it_from_its_holder(plan):
    done = plan([ROW, ["PAIMIN", "", NIK, "", "", ""]], PAIJO)
    assert done.lines[0].before is not None
    assert done.lines[0].person.nik == NIK
    assert done.lines[1].person.nik is None


@pytest.mark.parametrize(("second", "level"), [("PAIJO", "error"), ("PAIMIN", "warning")])
def test_two_lines_with_one_register_number(plan, second, level):
    done = plan([["PAIJO", "A.I/1/2026"], [second, "A.I/1/2026"]], replace(PAIJO, nik=None))
    for line in done.lines:
        [note] = [one for one in line.notes if one.code == "register_duplicate"]
        assert note.level == level
        assert line.before is None


def test_two_lines_with_the_two_numbers_of_one_person_are_both_flagged(plan):
    rows = [["PAIJO", "A.I/9/2026", NIK, "14-02-2007"], ["PAIJO", "A.I/1/2026", "", "14-02-2007"]]
    done = plan(rows, PAIJO)
    assert [line.before is not None for line in done.lines] == [False, True]
    assert done.lines[0].person.nik is None
    assert [codes(line)[0] for line in done.lines] == ["nik_duplicate", "possible_same_person"]


def test_nobody_is_claimed_twice(plan):
    rows = [["PAIJO", "A.I/9/2026", NIK, "14-02-2007"], ["PAIJO", "A.I/1/2026", OTHER]]
    done = plan(rows, PAIJO)
    assert [line.before is not None for line in done.lines] == [True, False]


def test_two_of_one_name_and_birth_date_are_not_guessed_apart(plan):
    twin = replace(PAIJO, nik=None, nik_as_written=None)
    other = replace(twin, register_number="A.I/2/2026")
    done = plan([["PAIJO", "", "", "14-02-2007"]], twin, other)
    assert done.lines[0].outcome is Outcome.NEW
    assert codes(done.lines[0]) == ["possible_same_person"]


def test_one_name_and_birth_date_but_two_numbers_are_two_people(plan):
    done = plan([["PAIJO", "", OTHER, "14-02-2007"]], PAIJO)
    assert done.lines[0].outcome is Outcome.NEW
    assert done.lines[0].person.nik == OTHER
    assert codes(done.lines[0]) == ["possible_same_person"]
    assert done.lines[0].notes[0].detail == "PAIJO"


def test_a_name_nearly_the_same_on_one_birth_date_is_suggested(plan):
    done = plan([["TRI WAHYUDI", "", "", "14-02-2007"]], replace(PAIJO, name="TRI WAHJUDI"))
    assert codes(done.lines[0]) == ["possible_same_person"]
    assert plan([["SUTRISNO", "", "", "14-02-2007"]], PAIJO).lines[0].notes == ()


def test_one_person_twice_in_a_file_is_suggested(plan):
    rows = [["PAIJO", "A.I/1/2026", "", "14-02-2007"], ["PAIJO", "A.I/2/2026", "", "14-02-2007"]]
    done = plan(rows)
    assert [codes(line) for line in done.lines] == [["possible_same_person"]] * 2


def test_readmitted_under_a_new_register_number_is_the_old_person(plan):
    left = replace(PAIJO, presence=Presence.RELEASED, left_on=date(2026, 5, 1))
    [line] = plan([["PAIJO", "A.I/9/2026", NIK, "14-02-2007", "A"]], left).lines
    assert line.changes["presence"] == (Presence.RELEASED, Presence.PRESENT)
    assert line.person.presence is Presence.PRESENT
    assert line.person.left_on is None
    assert codes(line) == ["readmitted"]


def test_missing_people_are_named_and_nothing_happens_to_them(plan):
    gone = replace(PAIJO, name="SUTRISNO", nik=None, register_number="A.I/5/2026")
    left = replace(gone, name="SLAMET", presence=Presence.DIED)
    staff = replace(gone, name="BAMBANG", kind=Kind.STAFF)
    done = plan([ROW], PAIJO, gone, left, staff)
    assert [one.name for one in done.missing] == ["SUTRISNO"]
    assert len(done.lines) == 1


@pytest.mark.parametrize(("number", "nik"), [("A.I/1/2026", ""), ("", NIK)])
def test_somebody_on_a_refused_line_is_not_missing(plan, number, nik):
    done = plan([["", number, nik], ["SITI", "", "", "", "", "P"]], PAIJO)
    assert done.refused == 1
    assert done.missing == ()


def test_a_bad_value_beside_a_good_one_of_the_registry(plan):
    [line] = plan([["PAIJO", "A.I/1/2026", NIK, "31-02-2007", "A"]], PAIJO).lines
    doubt = Doubt("birth_date", "31-02-2007", "birth_date_invalid")
    assert line.changes == {"doubts": ((), (doubt,))}
    assert line.person.birth_date == BORN
    [again] = plan([["PAIJO", "A.I/1/2026", NIK, "31-02-2007", "A"]], line.person).lines
    assert again.outcome is Outcome.UNCHANGED


def test_a_good_value_ends_a_doubt(plan):
    doubtful = replace(
        PAIJO, birth_date=None, doubts=(Doubt("birth_date", "31-02-2007", "birth_date_invalid"),)
    )
    [line] = plan([ROW], doubtful).lines
    assert line.person == replace(PAIJO, id=1)
    assert set(line.changes) == {"birth_date", "doubts"}


def test_a_doubt_on_a_field_typed_by_hand_is_not_raised_again(plan):
    typed = replace(PAIJO, by_hand=frozenset({"birth_date"}))
    [line] = plan([["PAIJO", "A.I/1/2026", NIK, "31-02-2007", "A"]], typed).lines
    assert line.outcome is Outcome.UNCHANGED


def test_no_note_holds_a_whole_number(plan):
    rows = [ROW, ["PAIMIN", "", NIK], ["SITI", "", int(OTHER)], ["SRI", "", "33160914020790"]]
    for line in plan(rows, PAIJO).lines:
        for note in line.notes:
            assert sum(map(str.isdigit, note.detail)) < 7


def test_thousands_born_on_one_day_are_planned_quickly(plan):
    names = [f"ORANG {n:04} CONTOH" for n in range(3000)]
    registry = [Person(name=name, birth_date=date(1970, 1, 1)) for name in names]
    done = plan([[f"{name}X", "", "", "01-01-1970"] for name in names], *registry)
    assert done.new == 3000
