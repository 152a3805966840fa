"""Finding a place by any part of its name or code, as somebody types."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from rutan_desk.domain.region import DISTRICT, REGENCY, VILLAGE
from rutan_desk.store import regions
from rutan_desk.store.region_search import RegionHit, search_regions

HOME = "33.16.09"


def codes(text, **how):
    return [hit.code for hit in search_regions(text, **{"home": HOME, **how})]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("kunden blora", "33.16.09.1015"),
        ("blora kunden", "33.16.09.1015"),
        ("KUNDEN", "33.16.09.1015"),
        ("kund", "33.16.13"),
        ("kunde", "33.16.09.1015"),
        ("jepon", "33.16.08"),
        ("desa jepon", "33.16.08.1013"),
        ("33.16.09", "33.16.09"),
        ("331609", "33.16.09"),
        ("3316091015", "33.16.09.1015"),
        ("33.16.09.1015", "33.16.09.1015"),
        ("ds tempuran kec blora", "33.16.09.2026"),
        ("Ds. Tempuran, Kec. Blora", "33.16.09.2026"),
        ("kel. kunden", "33.16.09.1015"),
        ("kab blora", "33.16"),
        ("kec blora", "33.16.09"),
        ("blora", "33.16"),
        ("jawa", "33"),
        ("kota semarang", "33.74"),
        ("kodya semarang", "33.74"),
        ("kab. semarang", "33.22"),
        ("kepulauan seribu", "31.01"),
        ("karang jati blora", "33.16.09.1018"),
        ("randu blatung", "33.16.02"),
        ("ra'as", "35.29.22"),
        ("raas", "35.29.22"),
        ("bojonegoro kedewan", "35.22.25"),
    ],
)
def test_the_first_is_the_one_meant(text, first):
    assert codes(text)[0] == first


@pytest.mark.parametrize("text", ["", "   ", "kec", "zzzz", "99.99.99", "kunden 99", "...", "'"])
def test_nothing_fits(text):
    assert codes(text) == []


def test_a_hit_says_where_it_is_and_how_deep():
    assert search_regions("kedewan bojonegoro", home=HOME)[0] == RegionHit(
        "35.22.25", "Kedewan, Kab. Bojonegoro, Jawa Timur", DISTRICT
    )
    assert search_regions("kunden blora", home=HOME)[0] == RegionHit(
        "33.16.09.1015", "Kunden, Blora, Kab. Blora", VILLAGE
    )


def test_without_a_home_the_province_is_always_said():
    (hit,) = search_regions("kunden kec blora")
    assert hit.label == "Kunden, Blora, Kab. Blora, Jawa Tengah"


def test_whole_names_then_beginnings_then_parts_and_the_near_ones_first():
    found = codes("jati", limit=200)
    assert found[:2] == ["33.16.01", "33.16.01.2006"]
    names = [regions.region_name(code) for code in found]
    assert names == sorted(names, key=lambda name: name != "Jati")
    whole = [code for code, name in zip(found, names, strict=True) if name == "Jati"]
    assert [code[:2] == "33" for code in whole] == sorted(
        (code[:2] == "33" for code in whole), reverse=True
    )


def test_a_beginning_far_away_comes_before_an_end_nearby():
    names = [regions.region_name(code) for code in codes("rejo", limit=2_000)]
    begins = [name is not None and name.startswith("Rejo") for name in names]
    assert begins == sorted(begins, reverse=True)
    assert 0 < sum(begins) < len(begins)


def test_what_is_near_is_near_the_home_given():
    assert codes("kunden", home="33.15")[0] == "33.15.10.1007"
    assert codes("kauman", home="35.22.15")[0].startswith("35.22")


def test_a_part_inside_a_name_or_a_code_is_found_too():
    assert "33.16.09.1015" in codes("unden")
    assert codes("16.09.1015") == ["33.16.09.1015"]


def test_a_code_shows_what_lies_in_it_in_order():
    found = codes("33.16.09")
    assert found == [HOME, *regions.region_children(HOME)]
    assert codes("33")[:3] == ["33", "33.16", "33.01"]
    assert codes("33.16.09.20") == [one for one in found if ".20" in one]


def test_only_within_a_region_and_only_some_levels():
    assert set(codes("blora", levels=[REGENCY, DISTRICT])) == {"33.16", "33.16.09"}
    assert codes("kunden", under="33.11") == ["33.11.02.2008"]
    assert codes("kunden", under="33.1") == []
    assert codes("blora", levels=[]) == []


def test_the_villages_stay_unread_where_they_are_not_wanted():
    regions._villages.cache_clear()
    assert codes("blora", levels=[REGENCY, DISTRICT])
    assert regions._villages.cache_info().currsize == 0


def test_no_more_than_asked_for():
    assert len(codes("a")) == 50
    assert len(codes("a", limit=7)) == 7


def test_from_several_threads_at_once():
    with ThreadPoolExecutor(4) as threads:
        found = list(threads.map(codes, ["kunden blora"] * 12))
    assert found == [["33.16.09.1015"]] * 12


def test_every_village_is_found_by_its_code():
    for code in list(regions.names_of(VILLAGE))[::9_000]:
        assert codes(code) == [code]
