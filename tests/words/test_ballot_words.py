import pytest

from rutan_desk.domain.ballots import BallotGap, Ballots
from rutan_desk.domain.lists import Category, ListReason
from rutan_desk.words.ballots import ballots_remark, gap_text
from rutan_desk.words.catalog import set_language
from rutan_desk.words.lists import category_name, list_reason_text

NAMED = [(gap_text, BallotGap), (category_name, Category), (list_reason_text, ListReason)]


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize(("name", "values"), NAMED, ids=lambda one: getattr(one, "__name__", ""))
def test_every_value_has_its_own_words(name, values, language):
    set_language(language)
    words = [name(value) for value in values]
    assert all(words)
    assert len(set(words)) == len(words)


def test_a_remark_only_where_something_is_open():
    assert ballots_remark(Ballots(("PPWP",))) == ""
    both = Ballots(("PPWP",), (BallotGap.DISTRICT_UNKNOWN,), ask_kpu=("DPRD_PROV",))
    assert ballots_remark(both).count("; ") == 1
    assert "DPRD_PROV" in ballots_remark(both)
