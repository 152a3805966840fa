import pytest

from rutan_desk.store.regions import official_parts


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("BLORA, JAWA TENGAH", "BLORA"),
        ("Kab. Bojonegoro, Jawa Timur", "Kab. Bojonegoro, Jawa Timur"),
        ("KEDUNGJENAR, KEC. BLORA, KAB BLORA, JAWA TENGAH", "KEC. BLORA, KAB BLORA"),
        ("Jl. Contoh No. 3", ""),
        ("", ""),
        (" ,, ", ""),
    ],
)
def test_only_what_papers_for_kpps_may_show(text, shown):
    assert official_parts(text, "33") == shown


def test_without_a_home_the_province_is_shown():
    assert official_parts("Blora, Jawa Tengah") == "Blora, Jawa Tengah"
