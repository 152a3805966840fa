import pytest
from hypothesis import given
from hypothesis import strategies as st

from rutan_desk.domain.errors import RecoveryGroupWrong, RecoveryKeyShape
from rutan_desk.domain.recovery_key import GROUPS, groups_of, key_from_text, qr_text, same_group

KEY = bytes(range(32))
keys = st.binary(min_size=32, max_size=32)


@given(keys)
def test_the_groups_hold_the_key(key):
    groups = groups_of(key)
    assert len(groups) == GROUPS
    assert {len(group) for group in groups} == {8}
    assert key_from_text(" ".join(groups)) == key


@given(keys)
def test_the_qr_holds_the_key(key):
    assert key_from_text(qr_text(key)) == key


@given(keys, st.sampled_from([str.lower, str.upper]), st.sampled_from(["", " ", "-", " - ", "\n"]))
def test_spaces_dashes_and_case_do_not_matter(key, case, between):
    assert key_from_text(case(between.join(groups_of(key)))) == key


def test_letters_that_look_like_digits_are_read_as_those():
    text = " ".join(groups_of(KEY))
    assert key_from_text(text.replace("0", "O").replace("1", "l")) == KEY


@pytest.mark.parametrize("place", range(GROUPS))
def test_a_slip_in_one_sign_is_found_in_its_group(place):
    groups = list(groups_of(KEY))
    groups[place] = groups[place][:-1] + ("7" if groups[place][-1] != "7" else "8")
    with pytest.raises(RecoveryGroupWrong) as refusal:
        key_from_text("".join(groups))
    assert refusal.value.group == place + 1


@given(keys, st.integers(0, 63), st.sampled_from("0123456789ABCDEFGHJKMNPQRSTVWXYZ"))
def test_no_single_wrong_sign_escapes(key, at, sign):
    signs = "".join(groups_of(key))
    if signs[at] == sign:
        return
    with pytest.raises(RecoveryGroupWrong) as refusal:
        key_from_text(signs[:at] + sign + signs[at + 1 :])
    assert refusal.value.group == at // 8 + 1


def test_a_sign_that_is_in_no_key():
    with pytest.raises(RecoveryGroupWrong) as refusal:
        key_from_text("U" + " ".join(groups_of(KEY))[1:])
    assert refusal.value.group == 1


def test_two_groups_changed_round_are_found():
    first, second, *rest = groups_of(KEY)
    with pytest.raises(RecoveryGroupWrong) as refusal:
        key_from_text(" ".join([second, first, *rest]))
    assert refusal.value.group == 1


@pytest.mark.parametrize(("signs", "groups"), [(0, 0), (63, 8), (65, 9), (56, 7)])
def test_a_wrong_number_of_signs(signs, groups):
    with pytest.raises(RecoveryKeyShape) as refusal:
        key_from_text("0" * signs)
    assert (refusal.value.groups, refusal.value.expected) == (groups, GROUPS)


def test_a_group_typed_back():
    group = groups_of(KEY)[2]
    assert same_group(f" {group[:4].lower()} {group[4:]} ", group)
    assert not same_group(group[::-1], group)
    assert not same_group("", group)
