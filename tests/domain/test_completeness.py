"""Which of KPU's elements are missing."""

import pytest

from rutan_desk.domain.completeness import (
    FAMILY_KNOWS,
    Element,
    count_missing,
    missing_elements,
)
from rutan_desk.domain.person import Sex

FULL = {
    "nik": "3316091705909001", "nkk": "3316091705909002", "birth_place": "BLORA",
    "sex": Sex.MALE, "street": "DUKUH", "rt": "001", "rw": "002", "region": "33.16.09.1009",
}  # fmt: skip


def test_nothing_is_missing_of_a_full_line(make_person):
    assert missing_elements(make_person(**FULL), ktp_el_known=True) == ()
    assert missing_elements(make_person(**FULL), ktp_el_known=False) == (Element.KTP_EL,)


def test_somebody_out_of_sdp_lacks_what_sdp_cannot_hold(make_person):
    sdp = {**FULL, "nkk": None, "rt": None, "rw": "  ", "region": "33.16"}
    assert missing_elements(make_person(**sdp), ktp_el_known=True) == (
        Element.NKK, Element.RT, Element.RW, Element.DISTRICT, Element.VILLAGE,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("region", "missing"),
    [
        (None, {Element.REGENCY, Element.DISTRICT, Element.VILLAGE}),
        ("33", {Element.REGENCY, Element.DISTRICT, Element.VILLAGE}),
        ("33.16", {Element.DISTRICT, Element.VILLAGE}),
        ("33.16.09", {Element.VILLAGE}),
    ],
)
def test_an_address_goes_down_to_the_desa(make_person, region, missing):
    found = missing_elements(make_person(**{**FULL, "region": region}), ktp_el_known=True)
    assert set(found) == missing <= set(FAMILY_KNOWS)


def test_nobody_at_all_lacks_everything_in_kpus_order(make_person):
    nobody = make_person(name=" ", birth_date=None, marital_status=None)
    assert missing_elements(nobody, ktp_el_known=False) == tuple(Element)


def test_elements_are_counted_in_kpus_order():
    some = [(Element.RT, Element.VILLAGE), (Element.NKK, Element.RT), ()]
    assert list(count_missing(some).items()) == [
        (Element.NKK, 1), (Element.RT, 2), (Element.VILLAGE, 1),
    ]  # fmt: skip
