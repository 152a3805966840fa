import re
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

import rutan_desk
from rutan_desk.domain.movement import Movement
from rutan_desk.domain.note import warning
from rutan_desk.domain.officer import Role
from rutan_desk.domain.person import Disability, Kind, Marital, Person, Presence, Sex
from rutan_desk.domain.right import Bar, Outcome
from rutan_desk.domain.standing import Action, NikState, Owner, standing
from rutan_desk.exchange import model
from rutan_desk.words import catalog
from rutan_desk.words.catalog import set_language, tr
from rutan_desk.words.checks import check_name
from rutan_desk.words.deeds import deed_title, worded
from rutan_desk.words.imports import outcome_name as line_outcome
from rutan_desk.words.imports import skipped_reason
from rutan_desk.words.moments import clock_time, full_day, long_day, moment
from rutan_desk.words.notes import note_text
from rutan_desk.words.people import (
    disability_name,
    field_name,
    kind_name,
    marital_name,
    movement_name,
    presence_name,
    sex_name,
)
from rutan_desk.words.rights import (
    action_text,
    bar_name,
    bar_text,
    nik_state_name,
    outcome_name,
    owner_name,
    right_sentence,
)
from rutan_desk.words.roles import role_name

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
    (kind_name, Kind),
    (sex_name, [*Sex, None]),
    (marital_name, [*Marital, None]),
    (disability_name, [*Disability, None]),
    (line_outcome, model.Outcome),
    (skipped_reason, model.Why),
    (check_name, ["pages", "seals", "tables", "schema", "backup", "room", "clock"]),
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
    assert {"nik_excel", "foreigner", "kept_by_hand"} <= made
    assert [code for code in sorted(made) if note_text(warning(code, "nik")) == fallback] == []


def test_every_kind_of_deed_has_a_title():
    opened = set(re.findall(r"deed\(\s*[\w.]+,\s*[\w.]+,\s*\"([a-z-]+)\"", SOURCE))
    assert opened == worded()


@pytest.mark.parametrize(
    ("kind", "details", "words"),
    [
        ("import", {"file": "a.xlsx", "new": 3, "changed": 2}, "a.xlsx"),
        ("edit-person", {"name": "SITI", "fields": ["block"]}, "SITI"),
        ("edit-person", {"name": "SITI", "fields": []}, "SITI"),
        ("move-person", {"name": "SITI", "movement": "died", "on": "2029-01-02"}, "2029"),
        ("add-officer", {"name": "Tono", "role": "viewer"}, "Tono"),
        ("change-role", {"name": "Tono", "role": "head"}, "Tono"),
        ("create", {"prison": ""}, "-"),
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
