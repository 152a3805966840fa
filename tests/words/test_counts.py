"""Counts and figures as each language writes them."""

import pytest

from rutan_desk.words.catalog import set_language
from rutan_desk.words.counts import decimals_text, lines_text, lists_text, pages_text, people_text


@pytest.mark.parametrize(
    ("words", "one", "many"),
    [
        (pages_text, "1 page", "2 pages"),
        (lines_text, "1 line", "2 lines"),
        (lists_text, "1 list", "2 lists"),
        (people_text, "1 person", "2 people"),
    ],
)
def test_english_has_a_singular_and_none_is_many(words, one, many):
    set_language("en")
    assert (words(1), words(2), words(0)) == (one, many, many.replace("2", "0"))


def test_a_fraction_is_written_as_the_language_writes_it():
    set_language("en")
    assert decimals_text("3.5 MB") == "3.5 MB"
    set_language("id")
    assert decimals_text("3.5 MB") == "3,5 MB"
