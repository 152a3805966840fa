"""A locked desk opens for its officer alone, and wrong tries wait as at the start."""

from dataclasses import replace
from datetime import timedelta

import pytest

from rutan_desk.domain.errors import FolderReadOnly, TooSoon, WrongPassword
from rutan_desk.domain.officer import Role
from rutan_desk.ops.officers import add_officer
from rutan_desk.ops.registry import open_registry
from rutan_desk.ops.unlocking import check_password
from rutan_desk.store.folder import KEYS
from rutan_desk.store.history import history
from rutan_desk.store.key_file import load_key_file
from rutan_desk.store.registry import Registry
from tests.conftest import NOW, PASSWORD


def wrong(registry, times):
    for _ in range(times):
        with pytest.raises(WrongPassword):
            check_password(registry, "bukan itu sama sekali")


def test_the_right_password_opens_and_leaves_no_deed(registry):
    before = len(history(registry.db))
    check_password(registry, PASSWORD)
    assert len(history(registry.db)) == before


def test_another_officers_password_does_not_open(registry):
    add_officer(registry, "Siti", Role.OFFICER, "sandi lain sekali")
    with pytest.raises(WrongPassword):
        check_password(registry, "sandi lain sekali")


def test_wrong_tries_wait_and_are_counted_in_the_key_file(registry, clock):
    wrong(registry, 2)
    with pytest.raises(TooSoon):
        check_password(registry, PASSWORD)
    assert load_key_file(registry.folder / KEYS).slot("Budi").wrong == 2
    registry.close()
    with pytest.raises(TooSoon):
        open_registry(registry.folder, "Budi", PASSWORD, clock)


def test_a_right_one_after_the_wait_ends_the_counting(registry):
    wrong(registry, 2)
    registry.clock = lambda: NOW + timedelta(minutes=1)
    check_password(registry, PASSWORD)
    assert load_key_file(registry.folder / KEYS).slot("Budi").wrong == 0


def test_a_full_disk_does_not_stop_the_counting(registry, monkeypatch):
    def refuse(self, key_file):
        raise FolderReadOnly(str(self.folder))

    monkeypatch.setattr(Registry, "save_keys", refuse)
    wrong(registry, 2)
    assert registry.key_file.slot("Budi").wrong == 2
    with pytest.raises(TooSoon):
        check_password(registry, PASSWORD)


def test_after_a_new_password_only_that_one_opens(registry):
    from rutan_desk.ops.officers import change_password

    change_password(registry, "Budi", "sandi yang baru")
    check_password(registry, "sandi yang baru")
    wrong(registry, 1)
    assert replace(registry.officer, role=Role.HEAD) == registry.officer
