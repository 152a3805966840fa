import json
import os
import subprocess
import sys
from contextlib import contextmanager
from dataclasses import replace

import pytest
from sqlite_utils import Migrations

from rutan_desk.domain.errors import (
    DiskFull,
    FileDamaged,
    FileLocked,
    FileNewer,
    FolderReadOnly,
    KeyFileDamaged,
    KeyFileMissing,
    LastHead,
    NameMissing,
    OfficerExists,
    OfficerUnknown,
    PasswordTooWeak,
    RecoveryGroupWrong,
    RecoveryKeyForeign,
    RegistryExists,
    RegistryMissing,
    RoleTooLow,
    TooSoon,
    WrongPassword,
)
from rutan_desk.domain.officer import Role
from rutan_desk.domain.recovery_key import groups_of
from rutan_desk.ops.officers import add_officer, change_password, change_role, remove_officer
from rutan_desk.ops.people import add_person
from rutan_desk.ops.registry import (
    create_registry,
    officers_of,
    open_registry,
    recover_registry,
    recovery_key,
)
from rutan_desk.store import connection, files, key_file, keys
from rutan_desk.store import registry as registries
from rutan_desk.store.audit import broken_seals, tables_that_disagree
from rutan_desk.store.backup import read_contents
from rutan_desk.store.connection import applied_steps
from rutan_desk.store.folder import DATABASE, KEYS, LOCK
from rutan_desk.store.key_file import FileKey, load_key_file
from rutan_desk.store.people import all_people
from rutan_desk.store.schema import STEPS, migrations
from tests.conftest import NOW, PASSWORD


@pytest.fixture
def folder(registry, make_person):
    """A closed registry with one person in it."""
    add_person(registry.db, registry.desk, make_person(1))
    registry.close()
    return registry.folder


@pytest.fixture
def again(folder, clock):
    """Opens the closed registry as Budi, and closes it after the test."""
    opened = []

    def reopen(officer="Budi", password=PASSWORD):
        opened.append(open_registry(folder, officer, password, clock))
        return opened[-1]

    yield reopen
    for one in opened:
        one.close()


def test_what_was_written_is_there_after_opening_again(again):
    assert [one.name for one in all_people(again().db)] == ["ORANG CONTOH 1"]


def test_the_file_is_noise_without_the_key(folder):
    content = (folder / DATABASE).read_bytes()
    assert b"SQLite" not in content
    assert b"ORANG CONTOH" not in content
    assert b"331609" not in content


@pytest.mark.usefixtures("durable")
def test_the_file_keeps_its_promises(again):
    db = again().db
    assert db.execute("PRAGMA journal_mode").fetchone()[0] == "wal"
    assert db.execute("PRAGMA synchronous").fetchone()[0] == 2
    assert db.execute("PRAGMA foreign_keys").fetchone()[0] == 1
    strict = {row["name"]: row["strict"] for row in db.query("PRAGMA table_list")}
    ours = ("person", "deed", "change", "movement", "revocation", "officer", "setting", "election")
    assert all(strict[table] for table in ours)


def test_two_registries_never_share_a_folder(folder, clock):
    before = (folder / DATABASE).read_bytes()
    with pytest.raises(RegistryExists):
        create_registry(folder, "Siti", PASSWORD, clock)
    assert (folder / DATABASE).read_bytes() == before


@pytest.mark.parametrize(
    ("head", "password", "refusal"),
    [("  ", PASSWORD, NameMissing), ("Budi", "pendek", PasswordTooWeak)],
)
def test_a_registry_refused_leaves_nothing(tmp_path, clock, head, password, refusal):
    with pytest.raises(refusal):
        create_registry(tmp_path / "baru", head, password, clock)
    assert not (tmp_path / "baru").exists()


def test_a_registry_cut_short_while_it_is_made_is_no_registry(tmp_path, clock, monkeypatch):
    def cut(*_):
        raise KeyboardInterrupt

    folder = tmp_path / "baru"
    with monkeypatch.context() as patched:
        patched.setattr(registries, "save_key_file", cut)
        with pytest.raises(KeyboardInterrupt):
            create_registry(folder, "Budi", PASSWORD, clock)
    assert sorted(path.name for path in folder.iterdir()) == [LOCK]
    create_registry(folder, "Budi", PASSWORD, clock).close()


def test_where_there_is_no_registry(tmp_path, clock):
    with pytest.raises(RegistryMissing):
        open_registry(tmp_path, "Budi", PASSWORD, clock)
    with pytest.raises(RegistryMissing):
        officers_of(tmp_path)
    with pytest.raises(RegistryMissing):
        recover_registry(tmp_path, "-".join(groups_of(bytes(32))), PASSWORD, clock)


def test_a_full_disk_does_not_change_the_answer_to_a_password(folder, again):
    (folder / (KEYS + ".tulis")).symlink_to("/dev/full")
    with pytest.raises(WrongPassword):
        again(password="salah-salah")
    with pytest.raises(WrongPassword):
        again(password="salah-salah")
    (folder / (KEYS + ".tulis")).symlink_to("/dev/full")
    assert again().officer.name == "Budi"


def test_wrong_passwords_are_remembered_across_starts(folder, again):
    for wait in (0, 2):
        with pytest.raises(WrongPassword) as refusal:
            again(password="salah-salah")
        assert refusal.value.wait == wait
    with pytest.raises(TooSoon):
        again()


def test_a_right_password_forgets_the_wrong_ones(folder, again):
    with pytest.raises(WrongPassword):
        again(password="salah-salah")
    again().close()
    assert load_key_file(folder / KEYS).slots[0].wrong == 0


def test_somebody_without_a_slot(again):
    with pytest.raises(OfficerUnknown) as refusal:
        again("Tono")
    assert refusal.value.known == ("Budi",)


def test_one_instance_at_a_time_and_it_says_which(again):
    first = again()
    with pytest.raises(FileLocked) as refusal:
        again()
    assert refusal.value.officer == "Budi"
    assert refusal.value.host
    assert refusal.value.since == NOW
    first.close()
    again()


def test_a_lock_of_a_program_that_died_is_no_lock(folder, again):
    (folder / LOCK).write_text('{"host": "PC-LAMA", "officer": "Budi", "since": "2020-01-01"}')
    again()


def test_a_lock_without_words_is_still_a_lock(folder, again):
    again()
    (folder / LOCK).write_bytes(b"\xff")
    with pytest.raises(FileLocked) as refusal:
        again()
    assert refusal.value.since is None


def test_a_damaged_file_is_told_and_left_alone(folder, again):
    path = folder / DATABASE
    content = bytearray(path.read_bytes())
    content[4096:8192] = os.urandom(4096)
    content[:4096] = os.urandom(4096)
    path.write_bytes(content)
    with pytest.raises(FileDamaged) as refusal:
        again()
    assert refusal.value.backups == 0
    assert path.read_bytes() == content


@pytest.mark.parametrize("length", [0, 100, 4096, 5000])
def test_a_truncated_file_is_told(folder, again, length):
    path = folder / DATABASE
    path.write_bytes(path.read_bytes()[:length])
    with pytest.raises(FileDamaged):
        again()


def test_the_key_file_lost_or_damaged(folder, again):
    (folder / KEYS).write_bytes(b"{}")
    with pytest.raises(KeyFileDamaged):
        again()
    (folder / KEYS).unlink()
    with pytest.raises(KeyFileMissing):
        again()


@pytest.mark.parametrize("lost", ["kept", "missing", "damaged"])
def test_the_recovery_sheet_opens_the_file(again, folder, clock, lost):
    opened = again()
    groups = recovery_key(opened).groups
    opened.close()
    if lost == "missing":
        (folder / KEYS).unlink()
    elif lost == "damaged":
        (folder / KEYS).write_bytes(b"\0\0")
    recovered = recover_registry(folder, " ".join(groups).lower(), "sandi-yang-baru", clock)
    assert recovered.officer.name == "Budi"
    assert len(all_people(recovered.db)) == 1
    recovered.close()
    with pytest.raises(WrongPassword):
        again()
    assert again(password="sandi-yang-baru").officer.role is Role.HEAD


def test_a_slip_in_the_recovery_key_is_named_before_anything_is_tried(again, folder, clock):
    opened = again()
    groups = list(recovery_key(opened).groups)
    groups[4] = ("1" if groups[4][0] == "0" else "0") + groups[4][1:]
    before = (folder / KEYS).read_bytes()
    with pytest.raises(RecoveryGroupWrong) as refusal:
        recover_registry(folder, " ".join(groups), PASSWORD, clock)
    assert refusal.value.group == 5
    assert (folder / KEYS).read_bytes() == before


def test_a_foreign_recovery_key_changes_nothing(folder, clock):
    before = (folder / KEYS).read_bytes()
    with pytest.raises(RecoveryKeyForeign):
        recover_registry(folder, "-".join(groups_of(FileKey.fresh().secret)), PASSWORD, clock)
    assert (folder / KEYS).read_bytes() == before


# --- officers


def test_officers_come_and_go(again, folder):
    opened = again()
    add_officer(opened, "Siti", Role.OFFICER, "sandi-siti")
    opened.close()
    assert officers_of(folder) == ["Budi", "Siti"]
    siti = again("siti", "sandi-siti")
    assert siti.officer.role is Role.OFFICER
    with pytest.raises(RoleTooLow):
        add_officer(siti, "Tono", Role.HEAD, PASSWORD)
    with pytest.raises(RoleTooLow):
        change_role(siti, "Siti", Role.VIEWER)
    with pytest.raises(RoleTooLow):
        change_password(siti, "Budi", "sandi-curian")
    change_password(siti, "Siti", "sandi-siti-2")
    siti.close()
    head = again()
    old = recovery_key(head).groups
    remove_officer(head, "Siti")
    assert recovery_key(head).groups != old
    assert len(all_people(head.db)) == 1
    head.close()
    assert officers_of(folder) == ["Budi"]
    with pytest.raises(OfficerUnknown):
        again("Siti", "sandi-siti-2")
    with pytest.raises(RecoveryKeyForeign):
        recover_registry(folder, " ".join(old), PASSWORD, lambda: NOW)
    back = again()
    add_officer(back, "Siti", Role.VIEWER, "sandi-siti-3")
    back.close()
    assert again("Siti", "sandi-siti-3").officer.role is Role.VIEWER


def test_there_is_always_a_head(again):
    head = again()
    for refused in (
        lambda: remove_officer(head, "Budi"),
        lambda: change_role(head, "Budi", Role.OFFICER),
    ):
        with pytest.raises(LastHead):
            refused()
    add_officer(head, "Siti", Role.HEAD, PASSWORD)
    change_role(head, "Budi", Role.OFFICER)
    with pytest.raises(RoleTooLow):
        add_officer(head, "Tono", Role.VIEWER, PASSWORD)


def test_an_officer_refused_leaves_nothing(again, folder):
    head = again()
    deeds = head.db.table("deed").count
    content = (folder / KEYS).read_bytes()
    for name, password, refusal in (
        ("budi", PASSWORD, OfficerExists),
        (" ", PASSWORD, NameMissing),
        ("Siti", "pendek", PasswordTooWeak),
    ):
        with pytest.raises(refusal):
            add_officer(head, name, Role.OFFICER, password)
    assert head.db.table("deed").count == deeds
    assert (folder / KEYS).read_bytes() == content


def test_a_removed_officers_copy_of_the_key_file_opens_nothing_new(again, folder, clock):
    head = again()
    add_officer(head, "Siti", Role.OFFICER, "sandi-siti")
    copy = (folder / KEYS).read_bytes()
    remove_officer(head, "Siti")
    head.close()
    current = (folder / KEYS).read_bytes()
    (folder / KEYS).write_bytes(copy)
    with pytest.raises(FileDamaged):
        open_registry(folder, "Siti", "sandi-siti", clock)
    (folder / KEYS).write_bytes(current)
    again()


@contextmanager
def cut_at(monkeypatch, step):
    """Pull the plug at the nth point of a re-keying where something becomes durable."""

    class Plug(BaseException):
        pass

    passed = 0
    save, change = files.write_atomically, connection.change_key

    def count(action):
        def counted(*arguments):
            nonlocal passed
            passed += 1
            if passed == step:
                raise Plug
            action(*arguments)
            if passed == step - 1:
                passed += 1
                raise Plug

        return counted

    with monkeypatch.context() as patched:
        patched.setattr(key_file, "write_atomically", count(save))
        patched.setattr(registries, "change_key", count(change))
        with pytest.raises(Plug):
            yield


@pytest.mark.parametrize("step", [1, 2, 3])
def test_rekeying_cut_short_leaves_a_file_that_opens(again, folder, monkeypatch, step):
    head = again()
    add_officer(head, "Siti", Role.OFFICER, "sandi-siti")
    old = head.key
    with cut_at(monkeypatch, step):
        remove_officer(head, "Siti")
    head.close()
    assert len(load_key_file(folder / KEYS).key_ids) == (1 if step == 1 else 2)
    opened = again()
    assert [one.name for one in all_people(opened.db)] == ["ORANG CONTOH 1"]
    assert broken_seals(opened.db) == []
    assert len(load_key_file(folder / KEYS).key_ids) == 1
    if step > 1:
        assert opened.key != old
    opened.close()
    with pytest.raises(OfficerUnknown):
        again("Siti", "sandi-siti")
    again()


# --- versions


@pytest.fixture
def newer_program(monkeypatch):
    """A program with one more migration than this one."""
    more = Migrations("rutan-desk")
    more._migrations = [*migrations._migrations]

    @more()
    def m900_more(db):
        db.execute("CREATE TABLE more (id INTEGER PRIMARY KEY) STRICT")

    @contextmanager
    def installed():
        with monkeypatch.context() as patched:
            patched.setattr(connection, "migrations", more)
            patched.setattr(connection, "STEPS", (*STEPS, "m900_more"))
            yield

    return installed


def test_an_older_file_is_backed_up_and_brought_up_to_date(folder, again, newer_program):
    with newer_program():
        opened = again()
        assert applied_steps(opened.db)[-1] == "m900_more"
        assert len(all_people(opened.db)) == 1
        opened.close()
    [backup] = (folder / "cadangan").iterdir()
    assert backup.name.endswith("-sebelum-migrasi.rutan")
    assert read_contents(backup).people == 1


def test_a_file_is_not_migrated_without_its_backup(folder, again, newer_program, monkeypatch):
    before = (folder / DATABASE).read_bytes()
    with newer_program(), monkeypatch.context() as patched:
        patched.setattr(registries, "write_backup", refuse_backup)
        with pytest.raises(DiskFull):
            again()
    assert applied_steps(again().db) == STEPS
    assert (folder / DATABASE).read_bytes() == before


def refuse_backup(*_):
    raise DiskFull("x")


def test_a_newer_file_is_refused_and_left_as_it_is(folder, again, newer_program):
    with newer_program():
        again().close()
    with pytest.raises(FileNewer) as refusal:
        again()
    assert refusal.value.steps == ("m900_more",)
    with newer_program():
        assert len(all_people(again().db)) == 1


# --- the disk


def test_a_full_disk_is_told_and_the_deed_not_done(again, make_person):
    opened = again()
    pages = opened.db.execute("PRAGMA page_count").fetchone()[0]
    opened.db.execute(f"PRAGMA max_page_count = {pages}")

    def fill_up():
        for number in range(2, 200):
            add_person(opened.db, opened.desk, make_person(number, street="x" * 4000))

    with pytest.raises(DiskFull):
        fill_up()
    there = len(all_people(opened.db))
    assert tables_that_disagree(opened.db) == []
    opened.close()
    assert len(all_people(again().db)) == there


def test_a_full_disk_while_the_keys_are_written(again, folder, monkeypatch):
    opened = again()
    (folder / (KEYS + ".tulis")).symlink_to("/dev/full")
    before = (folder / KEYS).read_bytes()
    with pytest.raises(DiskFull):
        add_officer(opened, "Siti", Role.OFFICER, PASSWORD)
    assert (folder / KEYS).read_bytes() == before
    assert not list(folder.glob("*.tulis"))
    opened.close()
    assert again().officer.name == "Budi"


READ_ONLY = """
import os, sys
from datetime import UTC, datetime
from pathlib import Path
from rutan_desk.domain.errors import FolderReadOnly
from rutan_desk.ops.registry import create_registry, open_registry
folder = Path(sys.argv[1])
if os.getuid() == 0:
    os.setgroups([])
    os.setuid(65534)
for attempt in (open_registry, create_registry):
    try:
        attempt(folder if attempt is open_registry else folder / "baru",
                "Budi", "sandi-contoh", lambda: datetime(2029, 1, 1, tzinfo=UTC))
    except FolderReadOnly as refusal:
        print("refused", type(refusal).__name__)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="permissions of a folder are POSIX here")
def test_a_read_only_folder_is_told(folder):
    for path in (*folder.iterdir(), folder):
        path.chmod(0o555 if path.is_dir() else 0o444)
    for parent in folder.parents:
        if "pytest" in parent.name or parent.parent.name.startswith(("pytest", "popen")):
            parent.chmod(0o755)
    done = subprocess.run(
        [sys.executable, "-c", READ_ONLY, str(folder)],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )
    folder.chmod(0o755)
    assert done.stdout.split() == ["refused", "FolderReadOnly"] * 2, done.stderr


def test_other_faults_of_the_system_are_not_dressed_up(tmp_path):
    with pytest.raises(IsADirectoryError), files.disk_faults(tmp_path):
        tmp_path.read_bytes()
    with pytest.raises(FolderReadOnly), files.disk_faults(tmp_path / "x"):
        raise PermissionError(13, "x")


def test_the_key_file_can_be_read_by_a_person(folder):
    found = json.loads((folder / KEYS).read_text("utf-8"))
    assert found["slots"][0]["officer"] == "Budi"
    assert set(found) == {"format", "registry", "keys", "slots"}


def test_keys_stand_apart_by_id():
    one, other = FileKey.fresh(), FileKey.fresh()
    assert one.id != other.id
    assert one.id not in one.secret.hex()
    assert replace(one) == one
    assert keys.LONGEST_WAIT == 300
