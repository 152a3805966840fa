"""A newer list of a station against the one in the registry: what changes, what is gone."""

from dataclasses import replace
from datetime import date

import pytest

from rutan_desk.domain.list_line import Match
from rutan_desk.domain.person import Presence
from rutan_desk.exchange.list_plan import plan_list, recognised
from rutan_desk.exchange.model import Outcome
from rutan_desk.exchange.voter_list import read_voter_list
from tests.exchange.files import TODAY, write_text

HEAD = ["No", "NIK", "Nama", "Tanggal Lahir", "Alamat", "DPID"]
SUTRISNO = ["1", "3316090101909001", "SUTRISNO CONTOH", "01-01-1990", "JL. MAWAR", "11"]
WAGIMAN = ["2", "3316091505859002", "WAGIMAN CONTOH", "15-05-1985", "JL. MELATI", "12"]
PAIMIN = ["3", "", "PAIMIN CONTOH", "02-02-1992", "", ""]


@pytest.fixture
def plan_of(tmp_path):
    def plan(*rows, known=(), people=(), **how):
        path = write_text(tmp_path / "dpt.csv", [HEAD, *rows])
        return plan_list(read_voter_list(path, today=TODAY), (1, 7), known, people, **how)

    return plan


def applied(plan):
    """The lines in the registry after an import."""
    taken = [one.line for one in plan.lines if one.outcome is not Outcome.REFUSED]
    numbered = [replace(one, id=one.id or 100 + at) for at, one in enumerate(taken)]
    return [*numbered, *(replace(one, active=False) for one in plan.gone)]


def edited(row, place, text):
    return [*row[:place], text, *row[place + 1 :]]


@pytest.fixture
def sutrisno(make_person):
    return replace(make_person(1), id=5, name="SUTRISNO CONTOH")


def test_the_same_file_again_changes_nothing(plan_of, sutrisno):
    first = plan_of(SUTRISNO, WAGIMAN, PAIMIN, people=[sutrisno])
    assert (first.new, first.matched, first.open) == (3, 1, 2)
    again = plan_of(SUTRISNO, WAGIMAN, PAIMIN, known=applied(first), people=[sutrisno])
    assert (again.new, again.changed, again.unchanged, again.gone) == (0, 0, 3, ())


def test_lines_are_compared_field_by_field_and_the_missing_ones_are_gone(plan_of):
    known = applied(plan_of(SUTRISNO, WAGIMAN))
    plan = plan_of(edited(WAGIMAN, 4, "JL. KENANGA"), PAIMIN, known=known)
    assert [(one.row, one.outcome) for one in plan.lines] == [
        (2, Outcome.CHANGED), (3, Outcome.NEW),
    ]  # fmt: skip
    assert plan.lines[0].changes == {"street": ("JL. MELATI", "JL. KENANGA")}
    assert [one.name for one in plan.gone] == ["SUTRISNO CONTOH"]


def test_who_is_on_the_newest_list_again_is_active_again(plan_of):
    known = applied(plan_of(WAGIMAN, known=applied(plan_of(SUTRISNO, WAGIMAN))))
    assert [one.active for one in known] == [True, False]
    [line] = plan_of(SUTRISNO, known=known).lines
    assert line.changes == {"active": (False, True)}


def test_a_line_gone_before_is_not_gone_again(plan_of):
    known = applied(plan_of(WAGIMAN, known=applied(plan_of(SUTRISNO, WAGIMAN))))
    assert plan_of(WAGIMAN, known=known).gone == ()


@pytest.mark.parametrize(
    "newer",
    [
        edited(SUTRISNO, 2, "SUTRISNO"),  # by NIK
        edited(edited(SUTRISNO, 1, "331609**********"), 2, "SUTRISNA CONTOH"),  # by DPID
        edited(edited(edited(SUTRISNO, 1, ""), 5, ""), 4, "JL. BARU"),  # by number and name
        edited(edited(edited(SUTRISNO, 1, ""), 5, ""), 0, "77"),  # by name and birth date
    ],
)
def test_what_an_officer_decided_stays_decided(plan_of, sutrisno, newer):
    [line] = applied(plan_of(SUTRISNO))
    decided = replace(line, person_id=9, match=Match.MATCHED, by_hand=True)
    [again] = plan_of(newer, known=[decided], people=[sutrisno]).lines
    assert (again.line.id, again.line.person_id, again.line.by_hand) == (line.id, 9, True)
    assert again.proposal is None
    refused = replace(line, match=Match.NOT_OURS, by_hand=True)
    [again] = plan_of(newer, known=[refused], people=[sutrisno]).lines
    assert again.line.match is Match.NOT_OURS


def test_whom_an_officer_gave_to_one_line_is_nobody_elses(plan_of, sutrisno):
    [line] = applied(plan_of(PAIMIN))
    decided = replace(line, person_id=sutrisno.id, match=Match.MATCHED, by_hand=True)
    plan = plan_of(PAIMIN, SUTRISNO, known=[decided], people=[sutrisno])
    assert plan.lines[1].line.match is Match.OPEN
    assert plan.lines[1].proposal.candidates == ()


def test_a_newer_list_with_hidden_numbers_takes_none_away(plan_of, sutrisno):
    known = applied(plan_of(SUTRISNO, people=[sutrisno]))
    hidden = edited(edited(SUTRISNO, 1, "331609**********"), 4, "")
    [line] = plan_of(hidden, known=known, people=[sutrisno]).lines
    assert (line.line.nik, line.line.street) == ("3316090101909001", "JL. MAWAR")
    assert line.outcome is Outcome.UNCHANGED


def test_two_lines_that_look_the_same_are_told_apart_or_left(plan_of):
    twin = edited(PAIMIN, 0, "4")
    known = applied(plan_of(PAIMIN, twin))
    assert recognised([replace(one, id=0) for one in known], known) == known
    unnumbered = [replace(one, id=0, number="") for one in known]
    assert recognised(unnumbered, known) == [None, None]


def test_one_nik_twice_is_an_error_on_both(plan_of, codes_of, sutrisno):
    plan = plan_of(SUTRISNO, edited(edited(WAGIMAN, 1, SUTRISNO[1]), 5, "13"), people=[sutrisno])
    assert all("nik_twice_in_list" in codes_of(one) for one in plan.lines)
    assert plan.matched == 0


def test_a_nik_that_stands_with_somebody_else_is_said(plan_of, make_person):
    other = replace(make_person(1), id=5, name="NGATEMIN", birth_date=date(1970, 7, 7))
    [line] = plan_of(SUTRISNO, people=[other]).lines
    assert ("nik_duplicate", "NGATEMIN") in [(one.code, one.detail) for one in line.notes]
    assert line.line.match is Match.OPEN


def test_a_line_without_a_name_is_refused_and_takes_nobody_off(plan_of):
    known = applied(plan_of(SUTRISNO, WAGIMAN))
    plan = plan_of(edited(SUTRISNO, 2, ""), WAGIMAN, known=known)
    assert (plan.refused, plan.unchanged, plan.gone) == (1, 1, ())
    assert plan.rows == plan.new + plan.changed + plan.unchanged + plan.refused


def test_missing_are_those_here_on_no_list(plan_of, make_person, sutrisno):
    here = replace(make_person(2), id=6)
    elsewhere = replace(make_person(3), id=7)
    left = replace(make_person(4), id=8, presence=Presence.RELEASED)
    plan = plan_of(SUTRISNO, people=[sutrisno, here, elsewhere, left], elsewhere={7})
    assert [one.id for one in plan.missing] == [6]
    assert plan.names[5] == "SUTRISNO CONTOH"
