import json
import os
import zipfile
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import pytest

from rutan_desk.domain.errors import (
    BackupInvalid,
    DiskFull,
    FileLocked,
    FileUnwritable,
    KeyFileDamaged,
    OfficerUnknown,
    WrongPassword,
)
from rutan_desk.ops.people import add_person
from rutan_desk.ops.registry import (
    back_up,
    create_registry,
    officers_in_backup,
    officers_of,
    open_registry,
    recover_registry,
    recovery_key,
    restore,
)
from rutan_desk.store import backup as backups
from rutan_desk.store.audit import broken_seals, tables_that_disagree
from rutan_desk.store.folder import DATABASE, KEYS
from rutan_desk.store.history import history
from rutan_desk.store.journal import last_seal
from rutan_desk.store.people import all_people
from tests.conftest import PASSWORD


@pytest.fixture
def backup(registry, make_person, tmp_path):
    """A backup with one person; the registry has two by now, and is closed."""
    add_person(registry.db, registry.desk, make_person(1))
    target = tmp_path / "salinan.rutan"
    contents = back_up(registry, target)
    assert contents.people == 1
    add_person(registry.db, registry.desk, make_person(2))
    registry.close()
    return target


def names(registry):
    return [one.name for one in all_people(registry.db)]


def test_a_backup_says_what_it_holds_and_nothing_readable(registry, backup):
    contents = backups.read_contents(backup)
    assert contents.people == 1
    assert contents.registry == registry.key_file.registry
    assert b"ORANG CONTOH" not in backup.read_bytes()
    assert officers_in_backup(backup) == ["Budi"]


def test_the_seal_in_a_backup_is_the_one_at_that_time(registry, tmp_path):
    seal = last_seal(registry.db)
    assert back_up(registry, tmp_path / "b.rutan").seal == seal


def test_restoring_brings_back_and_keeps_what_it_replaces(registry, backup, clock):
    restored, kept = restore(registry.folder, backup, "Budi", PASSWORD, clock)
    assert names(restored) == ["ORANG CONTOH 1"]
    assert history(restored.db, 1)[0].kind == "restore"
    assert broken_seals(restored.db) == []
    restored.close()
    assert kept is not None
    assert kept.name.endswith("-sebelum-pulih.rutan")
    undone, _ = restore(registry.folder, kept, "Budi", PASSWORD, clock)
    assert names(undone) == ["ORANG CONTOH 1", "ORANG CONTOH 2"]
    undone.close()


def test_a_backup_opens_in_an_empty_folder_with_nothing_else(backup, tmp_path, clock):
    restored, kept = restore(tmp_path / "pc-baru", backup, "budi", PASSWORD, clock)
    assert names(restored) == ["ORANG CONTOH 1"]
    assert kept is None
    key = " ".join(recovery_key(restored).groups)
    restored.close()
    recovered = recover_registry(tmp_path / "pc-baru", key, "sandi-yang-baru", clock)
    assert names(recovered) == ["ORANG CONTOH 1"]
    recovered.close()


def test_restoring_twice_in_one_second_keeps_both(registry, backup, clock):
    kept = []
    for _ in range(2):
        restored, replaced = restore(registry.folder, backup, "Budi", PASSWORD, clock)
        restored.close()
        kept.append(replaced)
    assert len(set(kept)) == 2


def test_restoring_over_another_registry_and_over_a_damaged_one(backup, tmp_path, clock):
    create_registry(tmp_path / "lain", "Siti", "sandi-siti", clock).close()
    restored, kept = restore(tmp_path / "lain", backup, "Budi", PASSWORD, clock)
    assert names(restored) == ["ORANG CONTOH 1"]
    restored.close()
    assert kept is not None
    open_registry(kept, "Siti", "sandi-siti", clock).close()
    (tmp_path / "lain" / DATABASE).write_bytes(os.urandom(9000))
    (tmp_path / "lain" / KEYS).unlink()
    restored, kept = restore(
        tmp_path / "lain", backup, "Budi", PASSWORD, lambda: clock() + timedelta(hours=1)
    )
    assert names(restored) == ["ORANG CONTOH 1"]
    assert kept is not None
    assert (kept / DATABASE).stat().st_size == 9000
    restored.close()


def rezipped(path, change):
    with zipfile.ZipFile(path) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    change(members)
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in members.items():
            archive.writestr(name, content)


def flip(members):
    content = bytearray(members[DATABASE])
    content[5000] ^= 1
    members[DATABASE] = bytes(content)


def flip_and_recount(members):
    flip(members)
    recount(members)


def recount(members):
    import hashlib

    contents = json.loads(members[backups.CONTENTS])
    contents["sha256"] = hashlib.sha256(members[DATABASE]).hexdigest()
    members[backups.CONTENTS] = json.dumps(contents).encode()


def newer(members):
    contents = json.loads(members[backups.CONTENTS])
    members[backups.CONTENTS] = json.dumps({**contents, "format": 2}).encode()


@pytest.mark.parametrize(
    ("spoil", "why"),
    [
        (lambda path: path.write_bytes(b""), "shape"),
        (lambda path: path.write_bytes(path.read_bytes()[:-40]), "shape"),
        (lambda path: path.write_bytes(os.urandom(5000)), "shape"),
        (lambda path: path.unlink(), "shape"),
        (lambda path: rezipped(path, lambda members: members.pop(KEYS)), "shape"),
        (lambda path: rezipped(path, lambda members: members.update(x=b"")), "shape"),
        (lambda path: rezipped(path, lambda members: members.update({"isi.json": b"3"})), "shape"),
        (lambda path: rezipped(path, flip), "content"),
        (lambda path: rezipped(path, flip_and_recount), "content"),
        (lambda path: rezipped(path, newer), "content"),
    ],
)
def test_a_spoiled_backup_is_refused_and_nothing_changed(registry, backup, clock, spoil, why):
    spoil(backup)
    before = (registry.folder / DATABASE).read_bytes()
    with pytest.raises(BackupInvalid) as refusal:
        restore(registry.folder, backup, "Budi", PASSWORD, clock)
    assert refusal.value.why == why
    assert (registry.folder / DATABASE).read_bytes() == before
    assert sorted(path.name for path in registry.folder.iterdir()) == [
        KEYS,
        DATABASE,
        "registri.lock",
    ]


def test_a_backup_whose_journal_was_altered_is_refused(registry, make_person, tmp_path, clock):
    add_person(registry.db, registry.desk, make_person(1))
    registry.db.execute("DROP TRIGGER deed_refuses_update")
    registry.db.execute("UPDATE deed SET officer = 'Nobody' WHERE id = 2")
    with pytest.raises(BackupInvalid) as refusal:
        back_up(registry, tmp_path / "b.rutan")
    assert refusal.value.why == "seal"
    assert not (tmp_path / "b.rutan").exists()


def test_wrong_password_unknown_officer_damaged_keys(registry, backup, clock):
    with pytest.raises(WrongPassword):
        restore(registry.folder, backup, "Budi", "salah-salah", clock)
    with pytest.raises(OfficerUnknown):
        restore(registry.folder, backup, "Siti", PASSWORD, clock)
    rezipped(backup, lambda members: members.update({KEYS: b"{}"}))
    with pytest.raises(KeyFileDamaged):
        restore(registry.folder, backup, "Budi", PASSWORD, clock)


def test_nothing_is_restored_under_an_open_registry(registry, backup, clock):
    opened = open_registry(registry.folder, "Budi", PASSWORD, clock)
    with pytest.raises(FileLocked):
        restore(registry.folder, backup, "Budi", PASSWORD, clock)
    opened.close()


def test_a_backup_replaces_an_older_one_only_when_it_is_whole(registry, backup, clock, monkeypatch):
    old = backup.read_bytes()
    opened = open_registry(registry.folder, "Budi", PASSWORD, clock)

    def fails(*_):
        raise BackupInvalid("x", "content")

    with monkeypatch.context() as patched:
        patched.setattr(backups, "read_contents", fails)
        with pytest.raises(BackupInvalid):
            back_up(opened, backup)
    assert backup.read_bytes() == old
    assert [path.name for path in backup.parent.iterdir() if path.name != "rutan"] == [backup.name]
    back_up(opened, backup)
    assert backup.read_bytes() != old
    opened.close()


def test_where_no_backup_can_go(registry, tmp_path):
    for target in (tmp_path / "tidak-ada" / "b.rutan", tmp_path):
        with pytest.raises(FileUnwritable):
            back_up(registry, target)
    (tmp_path / "b.rutan.tulis").symlink_to("/dev/full")
    with pytest.raises(DiskFull):
        back_up(registry, tmp_path / "b.rutan")
    assert not (tmp_path / "b.rutan").exists()


@contextmanager
def plug_pulled_at(monkeypatch, step):
    class Plug(BaseException):
        pass

    passed = 0
    path_type = type(Path())
    replace, unlink = path_type.replace, path_type.unlink

    def count(action):
        def counted(self, *arguments, **named):
            nonlocal passed
            if self.name.endswith(("-wal", "-shm", ".tulis")) and action is unlink:
                return action(self, *arguments, **named)
            passed += 1
            if passed == step:
                raise Plug
            return action(self, *arguments, **named)

        return counted

    with monkeypatch.context() as patched:
        patched.setattr(path_type, "replace", count(replace))
        patched.setattr(path_type, "unlink", count(unlink))
        with pytest.raises(Plug):
            yield


@pytest.mark.parametrize("step", range(1, 8))
def test_a_restore_cut_short_leaves_the_old_or_the_new_one(
    registry, backup, clock, monkeypatch, step
):
    old = ["ORANG CONTOH 1", "ORANG CONTOH 2"]
    with plug_pulled_at(monkeypatch, step):
        restore(registry.folder, backup, "Budi", PASSWORD, clock)
    assert officers_of(registry.folder) == ["Budi"]
    opened = open_registry(registry.folder, "Budi", PASSWORD, clock)
    assert names(opened) == (old if step <= 4 else old[:1])
    assert tables_that_disagree(opened.db) == []
    opened.close()
