import json
from dataclasses import replace
from datetime import timedelta

import pytest
from argon2.profiles import RFC_9106_LOW_MEMORY

from rutan_desk.domain.errors import (
    KeyFileDamaged,
    KeyFileMissing,
    OfficerExists,
    OfficerUnknown,
    PasswordTooWeak,
    TooSoon,
    WrongPassword,
)
from rutan_desk.store import keys
from rutan_desk.store.key_file import FileKey, key_file_bytes, load_key_file, save_key_file
from tests.conftest import NOW, PASSWORD


@pytest.fixture
def key():
    return FileKey.fresh()


@pytest.fixture
def key_file(key):
    return keys.add_slot(keys.new_key_file(key), "Budi", PASSWORD, key)


def test_the_password_gives_the_key_whatever_the_case_of_the_name(key_file, key):
    assert keys.unlock(key_file, " bUDI", PASSWORD, NOW) == (key,)


def test_nothing_secret_stands_in_the_file(key_file, key, tmp_path):
    path = tmp_path / "kunci.json"
    save_key_file(path, key_file)
    content = path.read_bytes()
    assert PASSWORD.encode() not in content
    assert key.secret not in content
    assert key.secret.hex().encode() not in content
    assert load_key_file(path) == key_file


def test_wrong_passwords_wait_longer_each_time(key_file):
    now, waits = NOW, []
    for _ in range(12):
        with pytest.raises(WrongPassword) as refusal:
            keys.unlock(key_file, "Budi", "salah-salah", now)
        waits.append(refusal.value.wait)
        key_file = keys.after_wrong(key_file, "Budi", now)
        now += timedelta(seconds=refusal.value.wait)
    assert waits == [0, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300, 300]


def test_during_the_wait_even_the_right_password_waits(key_file, key):
    for _ in range(3):
        key_file = keys.after_wrong(key_file, "Budi", NOW)
    with pytest.raises(TooSoon) as refusal:
        keys.unlock(key_file, "Budi", PASSWORD, NOW + timedelta(seconds=1))
    assert refusal.value == TooSoon(3)
    assert keys.unlock(key_file, "Budi", PASSWORD, NOW + timedelta(seconds=4)) == (key,)
    assert keys.after_right(key_file, "Budi").slots[0].wrong == 0


def test_one_slot_per_name(key_file, key):
    with pytest.raises(OfficerExists):
        keys.add_slot(key_file, "budi", PASSWORD, key)
    with pytest.raises(OfficerUnknown) as refusal:
        keys.unlock(key_file, "Siti", PASSWORD, NOW)
    assert refusal.value.known == ("Budi",)


def test_short_passwords_are_refused(key_file, key):
    with pytest.raises(PasswordTooWeak):
        keys.add_slot(key_file, "Siti", "pendek", key)
    with pytest.raises(PasswordTooWeak):
        keys.change_password(key_file, "Budi", "pendek", key)


def test_a_new_password_replaces_the_old_one(key_file, key):
    changed = keys.change_password(key_file, "budi", "sandi-yang-baru", key)
    assert keys.unlock(changed, "Budi", "sandi-yang-baru", NOW) == (key,)
    with pytest.raises(WrongPassword):
        keys.unlock(changed, "Budi", PASSWORD, NOW)
    assert len(changed.slots) == 1


def test_a_second_key_reaches_everybody_without_their_passwords(key_file, key):
    both = keys.add_slot(key_file, "Siti", PASSWORD, key)
    new = FileKey.fresh()
    middle = keys.with_second_key(both.without("Siti"), new)
    assert keys.unlock(middle, "Budi", PASSWORD, NOW) == (new, key)
    after = keys.with_only(middle, new.id)
    assert keys.unlock(after, "Budi", PASSWORD, NOW) == (new,)
    assert [slot.officer for slot in after.slots] == ["Budi"]


def test_slots_are_bound_to_their_officer_and_registry(key_file):
    [slot] = key_file.slots
    with pytest.raises(WrongPassword):
        keys.unlock(replace(key_file, slots=(replace(slot, officer="X"),)), "X", PASSWORD, NOW)
    with pytest.raises(WrongPassword):
        keys.unlock(replace(key_file, registry="other"), "Budi", PASSWORD, NOW)


def test_a_missing_key_file_is_told_from_a_damaged_one(tmp_path, key_file):
    path = tmp_path / "kunci.json"
    with pytest.raises(KeyFileMissing):
        load_key_file(path)
    good = key_file_bytes(key_file)
    foreign = json.dumps({**json.loads(good), "format": 99}).encode()
    for content in (b"", b"{", good[:200], b"[]", b"\xff\xfe", foreign, b'{"format": 1}'):
        path.write_bytes(content)
        with pytest.raises(KeyFileDamaged):
            load_key_file(path)


def test_the_real_cost_is_the_one_of_rfc_9106(monkeypatch, key):
    monkeypatch.setattr(keys, "COST", RFC_9106_LOW_MEMORY)
    made = keys.add_slot(keys.new_key_file(key), "Budi", PASSWORD, key)
    assert made.slots[0].cost == {"time": 3, "memory": 65536, "lanes": 4}
    assert keys.unlock(made, "Budi", PASSWORD, NOW) == (key,)
