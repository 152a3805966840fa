import errno
from dataclasses import replace
from datetime import timedelta

import pytest

from rutan_desk.domain.errors import BackupInvalid, DiskFull
from rutan_desk.ops import backups
from rutan_desk.ops.backups import Second, automatic_backup, backups_of, second_folder_age
from rutan_desk.ops.importing import import_people, preview_people
from rutan_desk.ops.people import add_person
from rutan_desk.ops.registry import restore
from rutan_desk.ops.settings import change_settings
from rutan_desk.store.backup import read_contents
from rutan_desk.store.journal import last_deed_id, last_seal
from rutan_desk.store.people import all_people
from rutan_desk.store.rotation import Reason
from rutan_desk.store.settings import read_settings
from tests.conftest import PASSWORD


@pytest.fixture
def stick(registry, tmp_path):
    """A second folder, set."""
    folder = tmp_path / "stik"
    folder.mkdir()
    settings = replace(read_settings(registry.db), second_folder=str(folder))
    change_settings(registry.db, registry.desk, settings)
    return folder


def test_old_registries_have_the_defaults(registry):
    settings = read_settings(registry.db)
    assert (settings.backup_minutes, settings.second_folder) == (30, "")


def test_a_backup_holds_the_registry_as_it_is_and_leaves_no_deed(registry, make_person):
    add_person(registry.db, registry.desk, make_person(1))
    deeds = last_deed_id(registry.db)
    report = automatic_backup(registry, Reason.EXIT)
    assert (report.made, report.second, report.thinned) == (True, Second.NOT_SET, ())
    assert read_contents(report.file).seal == last_seal(registry.db)
    assert last_deed_id(registry.db) == deeds
    [one] = backups_of(registry.folder)
    assert (one.path, one.people, one.reason) == (report.file, 1, Reason.EXIT)


def test_nothing_changed_nothing_made(registry, make_person):
    first = automatic_backup(registry, Reason.RHYTHM)
    again = automatic_backup(registry, Reason.EXIT)
    assert (again.made, again.file) == (False, first.file)
    add_person(registry.db, registry.desk, make_person(1))
    assert automatic_backup(registry, Reason.EXIT).made
    assert len(backups_of(registry.folder)) == 2


def test_a_spoiled_backup_does_not_count_as_the_last_one(registry):
    first = automatic_backup(registry, Reason.RHYTHM)
    content = bytearray(first.file.read_bytes())
    content[3000] ^= 1
    first.file.write_bytes(bytes(content))
    again = automatic_backup(registry, Reason.EXIT)
    assert again.made
    assert [one.verified for one in backups_of(registry.folder, thorough=True)].count(True) == 1


def test_old_ones_are_thinned_after_each(registry, make_person):
    start = registry.clock()
    for number in range(4):
        moment = start + timedelta(minutes=number)
        registry.clock = lambda moment=moment: moment
        add_person(registry.db, registry.desk, make_person(number))
        automatic_backup(registry, Reason.RHYTHM)
    registry.clock = lambda: start + timedelta(days=60)
    add_person(registry.db, registry.desk, make_person(9))
    assert len(automatic_backup(registry, Reason.EXIT).thinned) == 3
    assert len(backups_of(registry.folder)) == 2


def test_the_second_folder_gets_each_backup_and_its_age_is_known(registry, stick, make_person):
    assert second_folder_age(registry) is None
    assert automatic_backup(registry, Reason.EXIT).second is Second.COPIED
    assert automatic_backup(registry, Reason.EXIT).second is Second.CURRENT
    [copy] = stick.iterdir()
    assert read_contents(copy).seal == last_seal(registry.db)
    late = registry.clock() + timedelta(days=3)
    registry.clock = lambda: late
    assert second_folder_age(registry) == timedelta(days=3)


def test_a_stick_plugged_in_later_gets_the_last_backup(registry, stick):
    stick.rename(stick.with_name("di-laci"))
    report = automatic_backup(registry, Reason.EXIT)
    assert (report.made, report.second) == (True, Second.MISSING)
    assert not stick.exists()
    assert second_folder_age(registry) is None
    stick.with_name("di-laci").rename(stick)
    report = automatic_backup(registry, Reason.EXIT)
    assert (report.made, report.second) == (False, Second.COPIED)


@pytest.mark.parametrize(
    ("number", "finding"),
    [
        (errno.ENOSPC, Second.FULL),
        (errno.EROFS, Second.READ_ONLY),
        (errno.EACCES, Second.READ_ONLY),
        (errno.EIO, Second.FAILED),
    ],
)
def test_trouble_with_the_second_folder_is_a_finding(registry, stick, monkeypatch, number, finding):
    def fails(*_):
        raise OSError(number, "stick")

    monkeypatch.setattr("rutan_desk.store.rotation.shutil.copyfile", fails)
    report = automatic_backup(registry, Reason.EXIT)
    assert (report.made, report.second) == (True, finding)
    assert report.file.exists()
    assert list(stick.iterdir()) == []


def test_a_name_that_is_no_folder_is_a_finding(registry):
    settings = replace(read_settings(registry.db), second_folder="x\0y")
    change_settings(registry.db, registry.desk, settings)
    assert automatic_backup(registry, Reason.EXIT).second in (Second.MISSING, Second.FAILED)


def test_a_damaged_registry_is_not_backed_up_quietly(registry, make_person):
    add_person(registry.db, registry.desk, make_person(1))
    registry.db.execute("DROP TRIGGER deed_refuses_update")
    registry.db.execute("UPDATE deed SET officer = 'X' WHERE id = 1")
    with pytest.raises(BackupInvalid):
        automatic_backup(registry, Reason.EXIT)
    assert backups_of(registry.folder) == []


def csv(tmp_path):
    path = tmp_path / "penghuni.csv"
    path.write_text("No. Registrasi;Nama Lengkap\nB.I.1/2028;SUTRISNO CONTOH", "utf-8")
    return path


def test_an_import_is_preceded_by_a_backup(registry, tmp_path):
    before = last_seal(registry.db)
    plan = preview_people(registry.db, registry.desk, csv(tmp_path))
    done = import_people(registry, plan)
    assert done.touched == {"person"}
    assert done.backup.file.name.endswith("-sebelum-impor.rutan")
    assert read_contents(done.backup.file).seal == before


def test_without_its_backup_nothing_is_imported(registry, tmp_path, monkeypatch):
    def full(*_):
        raise DiskFull("x")

    plan = preview_people(registry.db, registry.desk, csv(tmp_path))
    monkeypatch.setattr(backups, "backup_path", full)
    with pytest.raises(DiskFull):
        import_people(registry, plan)
    assert all_people(registry.db) == []


def test_a_restore_is_undone_from_the_list(registry, make_person, clock):
    automatic_backup(registry, Reason.EXIT)
    add_person(registry.db, registry.desk, make_person(1))
    registry.close()
    [old] = backups_of(registry.folder)
    restored, kept = restore(registry.folder, old.path, "Budi", PASSWORD, clock)
    assert all_people(restored.db) == []
    restored.close()
    listed = {one.path: one for one in backups_of(registry.folder, thorough=True)}
    assert kept in listed
    assert (listed[kept].reason, listed[kept].people) == (Reason.RESTORE, 1)
    back, _ = restore(registry.folder, kept, "Budi", PASSWORD, clock)
    assert len(all_people(back.db)) == 1
    back.close()
