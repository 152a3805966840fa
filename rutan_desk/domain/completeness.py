"""Which of the elements KPU wants of everybody are still missing (Model A, FORMS §1.1, §1.3).

SDP holds no NKK, kecamatan, desa, RT or RW, and KPU bounces rows without them: collecting
them belongs to the work on the KTP-el.
"""

from collections import Counter
from collections.abc import Iterable
from enum import StrEnum

from rutan_desk.domain.person import Person
from rutan_desk.domain.region import DISTRICT, REGENCY, VILLAGE, level


class Element(StrEnum):
    """What KPU wants, in the order of its form; the address goes down to the desa.

    Disability (none: 0) and the remark are never missing.
    """

    NKK = "nkk"
    NIK = "nik"
    NAME = "name"
    BIRTH_PLACE = "birth_place"
    BIRTH_DATE = "birth_date"
    MARITAL = "marital_status"
    SEX = "sex"
    STREET = "street"
    RT = "rt"
    RW = "rw"
    REGENCY = "regency"
    DISTRICT = "district"
    VILLAGE = "village"
    KTP_EL = "ktp_el"


FAMILY_KNOWS = (
    Element.NKK, Element.NIK, Element.STREET, Element.RT, Element.RW, Element.REGENCY,
    Element.DISTRICT, Element.VILLAGE,
)  # fmt: skip
"""What stands on the family's KK."""
_OF_PERSON = (
    Element.NKK, Element.NIK, Element.NAME, Element.BIRTH_PLACE, Element.BIRTH_DATE,
    Element.MARITAL, Element.SEX, Element.STREET, Element.RT, Element.RW,
)  # fmt: skip
_DEPTHS = ((Element.REGENCY, REGENCY), (Element.DISTRICT, DISTRICT), (Element.VILLAGE, VILLAGE))


def missing_elements(person: Person, *, ktp_el_known: bool) -> tuple[Element, ...]:
    """What is missing of one person, in KPU's order.

    ``ktp_el_known``: whether column 13 (S or B) can be filled in.
    """
    found = {one for one in _OF_PERSON if not str(getattr(person, one.value) or "").strip()}
    depth = level(person.region or "")
    found |= {one for one, wanted in _DEPTHS if depth < wanted}
    if not ktp_el_known:
        found.add(Element.KTP_EL)
    return tuple(one for one in Element if one in found)


def count_missing(missing: Iterable[tuple[Element, ...]]) -> dict[Element, int]:
    """How many people miss each element, in KPU's order; what nobody misses is left out."""
    counts = Counter(element for some in missing for element in some)
    return {element: counts[element] for element in Element if counts[element]}
