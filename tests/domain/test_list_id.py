import re

from hypothesis import given
from hypothesis import strategies as st

from rutan_desk.domain.list_id import grouped, list_id

HEADING = ("Pemilu 2029", "2029-02-14", "TPS 901")
ROWS = [("1", "SITI RAHAYU", "P", "34"), ("2", "PAIJO", "L", "51")]
CELLS = st.lists(st.lists(st.text(max_size=9), min_size=1, max_size=4), max_size=5)


def test_it_is_short_enough_to_compare_by_eye():
    assert re.fullmatch(r"[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}", list_id(HEADING, ROWS))


def test_it_stays_what_it_was_in_earlier_releases():
    assert list_id(HEADING, ROWS) == "182B-A926-FC42"


def test_where_a_name_was_broken_does_not_count():
    wrapped = [("1", "SITI\nRAHA YU", "P", "34"), ROWS[1]]
    assert list_id(HEADING, wrapped) == list_id(HEADING, ROWS)


def test_how_an_accent_is_coded_does_not_count():
    assert list_id((), [("e\u0301",)]) == list_id((), [("\u00e9",)])


def test_everything_else_counts():
    ids = {
        list_id(HEADING, ROWS),
        list_id(HEADING, ROWS[::-1]),
        list_id(HEADING, ROWS[:1]),
        list_id(HEADING[:2], ROWS),
        list_id(HEADING, [("1", "SITI RAHAYU", "L", "34"), ROWS[1]]),
        list_id(HEADING, [("1", "Siti Rahayu", "P", "34"), ROWS[1]]),
        list_id(HEADING, [("1", "SITI RAHAYUP", "", "34"), ROWS[1]]),
        list_id(HEADING, [(*ROWS[0], *ROWS[1])]),
        list_id((), [HEADING, *ROWS]),
    }
    assert len(ids) == 9


@given(CELLS)
def test_any_text_has_an_id(rows):
    assert list_id(["x"], rows) == list_id(["x"], iter(rows))


def test_codes_are_grouped_for_the_eye():
    assert grouped("7f3a91c200beffff") == "7F3A-91C2-00BE"
    assert grouped("7F3A-91C2-00BE") == "7F3A-91C2-00BE"
    assert grouped("7f3a91c2", 2) == "7F3A-91C2"
    assert grouped("") == ""


def test_half_a_character_is_no_crash():
    assert list_id((), [("\ud800",)]) != list_id((), [("\ud801",)])
