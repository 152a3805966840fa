import json
import re
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

import rutan_desk
from rutan_desk.domain.completeness import Element
from rutan_desk.domain.election import Document
from rutan_desk.domain.enrolment import Elsewhere
from rutan_desk.domain.identity import Identity, IdentityReason
from rutan_desk.domain.ktp_el import Card, Mark, Milestone, Recording
from rutan_desk.domain.movement import Movement
from rutan_desk.domain.note import warning
from rutan_desk.domain.officer import Role
from rutan_desk.domain.person import Away, Disability, Doubt, Kind, Marital, Person, Presence, Sex
from rutan_desk.domain.proposal import Fault
from rutan_desk.domain.readiness import Risk
from rutan_desk.domain.right import Bar, Outcome
from rutan_desk.domain.standing import Action, NikState, Owner, standing
from rutan_desk.domain.visit import Absence, VisitOutcome, VisitState
from rutan_desk.exchange import model
from rutan_desk.ops.backups import Second
from rutan_desk.ops.bulk import NotFor, bulk_preview
from rutan_desk.ops.ktp_el import NotMarked
from rutan_desk.store.people import person_row
from rutan_desk.store.place import Place, PlaceWarning
from rutan_desk.store.rotation import Reason
from rutan_desk.words import catalog
from rutan_desk.words.backups import reason_name, second_text
from rutan_desk.words.bulk import not_for_text, preview_text
from rutan_desk.words.catalog import set_language, tr
from rutan_desk.words.checks import check_name
from rutan_desk.words.deeds import deed_title, worded
from rutan_desk.words.deeds_election import elsewhere_name
from rutan_desk.words.imports import outcome_name as line_outcome
from rutan_desk.words.imports import skipped_reason
from rutan_desk.words.ktp_el import (
    absence_name,
    card_name,
    document_name,
    element_name,
    identity_reason_text,
    identity_sentence,
    mark_text,
    milestone_name,
    not_marked_text,
    recording_name,
    visit_outcome_name,
    visit_state_name,
)
from rutan_desk.words.moments import clock_time, full_day, long_day, moment
from rutan_desk.words.notes import note_text
from rutan_desk.words.people import (
    away_name,
    disability_name,
    field_name,
    kind_name,
    marital_name,
    movement_name,
    presence_name,
    sex_name,
)
from rutan_desk.words.place import place_text
from rutan_desk.words.rights import (
    action_text,
    bar_name,
    bar_text,
    nik_state_name,
    outcome_name,
    owner_name,
    right_sentence,
    risk_text,
)
from rutan_desk.words.roles import role_name
from rutan_desk.words.values import masked_text, value_text

PACKAGE = Path(rutan_desk.__file__).parent
SOURCE = "\n".join(path.read_text("utf-8") for path in PACKAGE.rglob("*.py"))

NAMED = [
    (outcome_name, Outcome),
    (bar_name, Bar),
    (bar_text, Bar),
    (nik_state_name, NikState),
    (action_text, Action),
    (owner_name, Owner),
    (role_name, Role),
    (movement_name, Movement),
    (presence_name, Presence),
    (away_name, Away),
    (elsewhere_name, Elsewhere),
    (kind_name, Kind),
    (sex_name, [*Sex, None]),
    (marital_name, [*Marital, None]),
    (disability_name, [*Disability, None]),
    (line_outcome, model.Outcome),
    (skipped_reason, model.Why),
    (check_name, ["pages", "seals", "tables", "schema", "backup", "place", "room", "clock"]),
    (reason_name, [*Reason, None]),
    (second_text, Second),
    (not_for_text, NotFor),
    (recording_name, Recording),
    (card_name, Card),
    (document_name, Document),
    (milestone_name, Milestone),
    (not_marked_text, NotMarked),
    (identity_reason_text, IdentityReason),
    (element_name, Element),
    (risk_text, Risk),
    (visit_state_name, VisitState),
    (visit_outcome_name, VisitOutcome),
    (absence_name, Absence),
    (field_name, Person.__dataclass_fields__.keys() - {"id", "uuid"}),
]


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize(("name", "values"), NAMED, ids=lambda one: getattr(one, "__name__", ""))
def test_every_value_has_its_own_words(name, values, language):
    set_language(language)
    words = [name(value) for value in values]
    assert all(words)
    assert len(set(words)) == len(words)


def test_every_note_the_program_makes_has_words():
    fallback = tr("{field} is doubtful").format(field=field_name("nik"))
    made = set(re.findall(r"\b(?:error|warning)\(\s*\"([a-z_]+)\"", SOURCE))
    made |= set(re.findall(r"f\"\{field\}(_[a-z_]+)\"", SOURCE))
    made |= set(re.findall(r"\"(nik_[a-z_]+|nkk_[a-z_]+)\"", SOURCE)) - {"nik_as_written"}
    made -= {"_excel", "_numeric_cell"}  # of NIK and NKK, which have words of their own
    made -= {*Fault, *IdentityReason}  # have words of their own
    assert {"nik_excel", "foreigner", "kept_by_hand"} <= made
    assert [code for code in sorted(made) if note_text(warning(code, "nik")) == fallback] == []


def test_every_kind_of_deed_has_a_title():
    opened = set(re.findall(r"deed\(\s*[\w.]+,\s*[\w.]+,\s*\"([a-z-]+)\"", SOURCE))
    assert opened == worded()


def ktp(milestone, value):
    return {
        "milestone": milestone, "value": value, "on": "2029-01-02", "count": 1, "name": "SITI",
    }  # fmt: skip


def visit(outcome):
    return {"outcome": outcome, "on": "2029-01-02", "count": 1, "name": "SITI"}


def test_an_identity_is_told_with_its_reasons():
    set_language("en")
    lost = Identity(False, reasons=(IdentityReason.CARD_LOST, IdentityReason.SUKET_HELPS))
    assert identity_sentence(lost) == (
        "Identity not in order: the card is lost; this election accepts a suket of recording."
    )
    assert identity_sentence(Identity(True)) == "Identity in order."
    assert mark_text(Mark(Milestone.SEARCHED, date(2029, 1, 2))) == milestone_name(
        Milestone.SEARCHED
    )


@pytest.mark.parametrize(
    ("kind", "details", "words"),
    [
        ("import", {"file": "a.xlsx", "new": 3, "changed": 2}, "a.xlsx"),
        ("edit-person", {"name": "SITI", "fields": ["block"]}, "SITI"),
        ("edit-person", {"name": "SITI", "fields": []}, "SITI"),
        ("move-person", {"name": "SITI", "movement": "died", "on": "2029-01-02"}, "2029"),
        ("mark-left", {"count": 6, "movement": "released", "on": "2029-01-02"}, "6"),
        ("bulk-edit", {"field": "kind", "value": "staff", "count": 12}, "12"),
        ("bulk-edit", {"field": "release_on", "value": "2029-01-02", "count": 1}, "02-01-2029"),
        ("bulk-edit", {"field": "block", "value": None, "count": 1}, "-"),
        ("export", {"table": "people", "rows": 212, "file": "a.xlsx"}, "212"),
        ("edit-revocation", {"name": "SITI"}, "SITI"),
        ("withdraw-revocation", {"name": "SITI", "why": ""}, "-"),
        ("add-officer", {"name": "Tono", "role": "viewer"}, "Tono"),
        ("change-role", {"name": "Tono", "role": "head"}, "Tono"),
        ("create", {"prison": ""}, "-"),
        ("create-election", {"name": "PEMILU X", "day": "2029-01-02"}, "PEMILU X"),
        ("edit-election", {"name": "X", "fields": ["day"], "day": "2029-01-02"}, "2029"),
        ("edit-election", {"name": "X", "fields": ["opens"], "day": "2029-01-02"}, "X"),
        ("choose-election", {"name": "PEMILU X"}, "PEMILU X"),
        ("close-election", {"name": "PEMILU X"}, "PEMILU X"),
        ("make-psu", {"name": "ULANG", "of": "X", "day": "2029-01-02"}, "ULANG"),
        ("save-station", {"number": "902"}, "902"),
        ("remove-station", {"number": "902"}, "902"),
        ("set-dapils", {"name": "X", "count": 7}, "7"),
        ("allocate", {"count": 212}, "212"),
        ("assign-station", {"count": 1, "name": "SITI", "number": "902"}, "902"),
        ("assign-station", {"count": 3, "name": "", "number": ""}, "3"),
        ("record-check", {"count": 1, "name": "SITI", "elsewhere": "yes"}, "SITI"),
        ("record-move", {"count": 4, "name": "", "on": "2029-01-02"}, "4"),
        ("withdraw-move", {"count": 1, "name": "SITI"}, "SITI"),
        ("record-letter", {"count": 1, "name": "SITI"}, "SITI"),
        ("record-moved-back", {"count": 1, "name": "SITI", "on": "2029-01-02"}, "2029"),
        ("admit-person", {"name": "SITI", "movement": "admitted", "on": "2029-01-02"}, "SITI"),
        ("record-ktp", ktp("recording", "printed"), "SITI"),
        ("record-ktp", ktp("recording", "printed"), recording_name(Recording.PRINTED)),
        ("record-ktp", ktp("card", "lost"), card_name(Card.LOST)),
        ("record-ktp", ktp("substitute", "ikd"), "IKD"),
        ("record-ktp", {**ktp("searched", None), "count": 7, "name": ""}, "7"),
        ("note-ktp", {"name": "SITI"}, "SITI"),
        ("plan-visit", {"on": "2029-01-02"}, "2029"),
        ("edit-visit", {"on": "2029-01-02"}, "2029"),
        ("fill-visit", {"on": "2029-01-02", "count": 60, "name": ""}, "60"),
        ("add-to-visit", {"on": "2029-01-02", "count": 1, "name": "SITI"}, "SITI"),
        ("remove-from-visit", {"on": "2029-01-02", "count": 2, "name": ""}, "2"),
        ("visit-results", visit("absent"), visit_outcome_name(VisitOutcome.ABSENT)),
        ("visit-results", visit(None), "SITI"),
        ("close-visit", {"on": "2029-01-02", "count": 52, "of": 60}, "52"),
        ("cancel-visit", {"on": "2029-01-02"}, "2029"),
        ("recover", {}, ""),
        ("recovery-sheet", {}, ""),
        ("change-settings", {}, ""),
    ],
)
def test_titles_name_what_was_done(kind, details, words):
    assert words in deed_title(kind, details)


def test_undo_and_redo_are_titled_by_what_they_undo():
    set_language("en")
    added = {"kind": "add-person", "details": {"name": "SITI"}}
    undone = {"kind": "undo", "details": {"of": added}}
    assert deed_title("undo", {"of": added}) == "undo: add SITI"
    assert deed_title("undo", {"of": undone}) == "redo: add SITI"


def test_days_and_hours_as_officers_write_them():
    day = date(2029, 2, 14)
    at = datetime(2029, 2, 14, 8, 5, tzinfo=UTC)
    set_language("en")
    assert full_day(day) == "Wednesday, 14 February 2029"
    assert (clock_time(at), moment(at)) == ("08.05", "14 February 2029 08.05")
    set_language("id")
    assert long_day(date(2029, 8, 17)) == "17 Agustus 2029"
    assert full_day(day) == "Rabu, 14 Februari 2029"


def test_the_answer_comes_before_its_reasons(make_person, election):
    set_language("en")
    barred = standing(
        make_person(citizenship="WNA", birth_date=None), election, today=date(2029, 1, 1)
    )
    sentence = right_sentence(barred)
    assert sentence.startswith("May not vote: ")
    assert all(article in sentence for article in barred.articles)
    able = standing(make_person(), election, today=date(2029, 1, 1))
    assert "May vote" in right_sentence(able)


def test_an_unknown_language_is_indonesian(monkeypatch):
    set_language("fr")
    assert catalog.language() == "id"
    monkeypatch.setenv("RUTAN_DESK_LANGUAGE", "en")
    assert catalog.language_from_environment() == "en"


def test_what_is_not_translated_stays_readable():
    assert tr("no such sentence") == "no such sentence"  # noqa: INT


def test_a_value_reads_the_same_as_itself_and_out_of_the_journal():
    doubts = (Doubt("nik", "3316090101909001", "nik_duplicate"), Doubt("alias", "?", "x"))
    person = Person(
        name="SITI", nik="3316090101909001", birth_date=date(1990, 1, 2), sex=Sex.FEMALE,
        kind=Kind.STAFF, marital_status=Marital.ONCE, disability=Disability.SIGHT,
        region="33.16.09", doubts=doubts, by_hand=frozenset({"block", "name"}),
    )  # fmt: skip
    row = person_row(person)
    row["doubts"], row["by_hand"] = json.loads(row["doubts"]), json.loads(row["by_hand"])
    for field in Person.__dataclass_fields__.keys() - {"id", "uuid"}:
        assert value_text(field, getattr(person, field)) == value_text(field, row[field])
        hidden = masked_text(field, getattr(person, field))
        assert hidden == masked_text(field, row[field])
        assert "0101909001" not in hidden
    assert value_text("birth_date", person.birth_date) == "02-01-1990"
    assert value_text("region", "33.16.09") == "Blora, Kab. Blora"
    assert value_text("block", None) == "-"


def test_a_bulk_edit_adds_up_in_words(make_person):
    set_language("en")
    people = [make_person(1, block="A"), make_person(2, block="B"), make_person(3, block="C")]
    said = preview_text(bulk_preview(people, "block", "B"))
    assert said == "2 people change, 1 are so already, 0 are left alone."


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("place", list(Place))
def test_a_doubtful_place_is_named(language, place):
    set_language(language)
    assert "OneDrive" in place_text(PlaceWarning(place, "OneDrive"))
