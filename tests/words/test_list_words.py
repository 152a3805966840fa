"""The words of voter lists and of duplicates."""

import pytest

from rutan_desk.domain.duplicates import Likeness, Pair
from rutan_desk.domain.list_line import Match
from rutan_desk.exchange.list_matching import Candidate, Sign
from rutan_desk.words.catalog import set_language
from rutan_desk.words.deeds import deed_title
from rutan_desk.words.duplicates import likeness_name, pair_text
from rutan_desk.words.people import field_name
from rutan_desk.words.voter_lists import candidate_text, line_field_name, match_name, sign_name


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize(
    ("name", "values"), [(match_name, Match), (sign_name, Sign), (likeness_name, Likeness)]
)
def test_every_value_has_its_own_words(name, values, language):
    set_language(language)
    words = [name(one) for one in values]
    assert all(words)
    assert len(set(words)) == len(words)


def test_what_speaks_for_and_against_somebody():
    set_language("en")
    assert candidate_text(Candidate(1, 80, (Sign.NAME, Sign.BIRTH), ())) == (
        "the same: Name, Birth date"
    )
    assert candidate_text(Candidate(1, 80, (), (Sign.NIK,))) == "the same: -; different: NIK"
    assert pair_text(Pair(1, 2, (Likeness.NIK, Likeness.REGISTER))) == (
        "the same NIK, the same register number"
    )


def test_fields_of_a_line_are_named_and_those_of_a_person_as_ever():
    set_language("en")
    assert line_field_name("remark") == "Remark"
    assert line_field_name("street") == field_name("street")


@pytest.mark.parametrize(
    ("kind", "details", "title"),
    [
        (
            "import-list",
            {"station": "901", "file": "dpt.xlsx", "new": 83, "changed": 0},
            "voter list of TPS 901 from dpt.xlsx: 83 new, 0 changed",
        ),
        (
            "decide-lines",
            {"count": 1, "ours": 1, "name": "ALI"},
            "line of the list decided: ALI",
        ),
        (
            "decide-lines",
            {"count": 1, "ours": 0, "name": "ALI"},
            "line of the list is not ours: ALI",
        ),
        (
            "decide-lines",
            {"count": 26, "ours": 26, "name": "ALI"},
            "26 lines of the list decided",
        ),
        (
            "decide-different",
            {"name": "ALI", "other": "ALIE"},
            "two people, not one: ALI and ALIE",
        ),
        (
            "merge-people",
            {"name": "ALI", "other": "ALIE", "fields": []},
            "one person, not two: ALI and ALIE",
        ),
    ],
)
def test_titles(kind, details, title):
    set_language("en")
    assert deed_title(kind, details) == title
