import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from rutan_desk.domain.names import fold, squeezed

SHORT = ("md", "mhd", "mch", "moh", "mohd", "moch", "mochd", "muh", "muhd", "much", "mokh", "mukh")
ENDINGS = ("amad", "ammad", "amat", "amed", "ammed")
LONG = tuple(root + ending for root in ("moh", "muh", "moch", "much", "mukh") for ending in ENDINGS)
WAYS = (*SHORT, *LONG, "M", "Moh.", "MUH.", "Muhammad")


@pytest.mark.parametrize("written", WAYS)
def test_the_many_ways_to_write_muhammad(written):
    assert fold(f"{written} Wage") == "muhammad wage"


@pytest.mark.parametrize("name", ["Ahmad", "Achmad", "Mud", "Mo", "Mucha", "Muhar", "Mhadi"])
def test_other_names_stay(name):
    assert fold(name) == name.casefold()


@pytest.mark.parametrize(
    ("name", "folded"),
    [
        ("  SLAMET   riyadi ", "slamet riyadi"),
        ("Slamet-Riyadi", "slamet riyadi"),
        ("Nur'aini", "nuraini"),
        ("Nur’aini", "nuraini"),
        ("José", "jose"),
        ("SLAMET BIN KASMIN", "slamet bin kasmin"),
        ("Wage_Legi", "wage legi"),
        ("Wage M", "wage m"),
        ("M", "m"),
        ("Siti M. Rahayu", "siti muhammad rahayu"),
        ("Wage 2", "wage 2"),
        ("", ""),
    ],
)
def test_folding(name, folded):
    assert fold(name) == folded


@example("M M")
@example("M' x")
@example("ͅ")
@given(st.text())
def test_folding_twice_changes_nothing(name):
    assert fold(fold(name)) == fold(name)


@given(st.text("abMmoh .'-BIN", max_size=30))
def test_case_and_spacing_do_not_matter(name):
    assert fold(name) == fold(name.upper()) == fold(f" {name.lower()}  ")


@pytest.mark.parametrize("written", ["BI.12/2026", "bi 12 2026", "B.I-12-2026", "BI122026"])
def test_a_register_number_squeezed(written):
    assert squeezed(written) == "bi122026"


@given(st.text())
def test_only_letters_and_digits_are_left(text):
    assert all(letter.isalnum() for letter in squeezed(text))
