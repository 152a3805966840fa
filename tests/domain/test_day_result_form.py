"""E1 to E6 of C.HASIL on the golden rows of FORMS §1.10, and each of them broken."""

from dataclasses import replace

import pytest

from rutan_desk.domain.result_form import Check, ResultForm, Trio, identities, total

DEIYAI = ResultForm(
    contest="PPWP",
    listed=Trio(103, 98, 201),
    dpt=Trio(62, 73, 135),
    dptb=Trio(0, 0, 0),
    dpk=Trio(11, 5, 16),
    users=Trio(73, 78, 151),
    valid=150,
    invalid=1,
    votes=151,
)
"""TPS 9203011002010, as counted in 2024."""
JAKARTA = ResultForm(
    listed=Trio(132, 152, 284),
    dpt=Trio(total=233),
    dptb=Trio(total=12),
    dpk=Trio(total=1),
    users=Trio(112, 134, 246),
    valid=243,
    invalid=3,
    votes=246,
)
"""TPS 3174081002017, as counted in 2024; its lists are known in sum only."""
COUNTED = replace(DEIYAI, received=206, used=151, returned=2, unused=53)
"""The same with papers, which Sirekap does not tell: invented."""


def broken(form):
    return [check.key for check in identities(form) if check.holds is False]


@pytest.mark.parametrize("form", [DEIYAI, JAKARTA, COUNTED])
def test_the_golden_rows_hold(form):
    assert broken(form) == []
    known = {check.key.split(":")[0] for check in identities(form) if check.holds}
    assert known >= {"E1", "E2", "E3", "E4", "E6"}


def test_the_golden_rows_line_by_line():
    checks = {check.key: check for check in identities(DEIYAI)}
    assert checks["E1:dpk:PPWP"] == Check("E1:dpk:PPWP", 16, 16, True)
    assert checks["E2:L:PPWP"] == Check("E2:L:PPWP", 73, 73, True)
    assert checks["E2:J:PPWP"] == Check("E2:J:PPWP", 151, 151, True)
    assert checks["E3:PPWP"] == Check("E3:PPWP", 151, 151, True)
    assert checks["E4:PPWP"] == Check("E4:PPWP", 151, 151, True)
    assert checks["E6:dpt:P:PPWP"] == Check("E6:dpt:P:PPWP", 73, 98, True)


def test_what_is_not_known_neither_holds_nor_fails():
    checks = {check.key: check for check in identities(JAKARTA)}
    assert checks["E1:dpt"] == Check("E1:dpt", 233, None, None)
    assert checks["E2:L"] == Check("E2:L", 112, None, None)
    assert checks["E5:received"] == Check("E5:received", None, None, None)
    assert checks["E6:disabled:J"] == Check("E6:disabled:J", None, 246, None)


@pytest.mark.parametrize(
    ("changes", "keys"),
    [
        ({"listed": Trio(103, 97, 201)}, ["E1:listed"]),
        ({"dpk": Trio(11, 6, 16)}, ["E1:dpk", "E2:P"]),
        ({"dptb": Trio(1, 0, 1)}, ["E2:L", "E2:J"]),
        ({"valid": 151}, ["E3"]),
        ({"valid": 151, "votes": 152}, ["E4"]),
        ({"received": 207}, ["E5:received"]),
        ({"used": 150}, ["E5:received", "E5:used"]),
        ({"returned": 1, "unused": 54}, []),
        ({"listed": Trio(61, 98, 159)}, ["E6:dpt:L"]),
        ({"listed": Trio(62, 72, 134)}, ["E6:dpt:P", "E6:dpt:J"]),
        ({"disabled": Trio(73, 78, 151)}, []),
        ({"disabled": Trio(74, 0, 74)}, ["E6:disabled:L"]),
    ],
)
def test_each_identity_notices_what_breaks_it(changes, keys):
    form = replace(COUNTED, **changes)
    assert broken(form) == [f"{key}:PPWP" for key in keys]


def test_a_sum_is_known_only_as_a_whole():
    assert total() == 0
    assert total(1, 2) == 3
    assert total(1, None) is None
    assert COUNTED.accounted == 206
    assert DEIYAI.accounted is None
