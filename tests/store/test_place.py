import json
import os
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from rutan_desk.store import place
from rutan_desk.store.place import Around, Mount, Place, PlaceWarning, judge, place_warning

HERE = Mount(PurePosixPath("/"), "ext4", "/dev/sda1")
SHARE = Mount(PurePosixPath("/mnt/kantor"), "cifs", "//server/kantor")
STICK = Mount(PurePosixPath("/media/budi/STIK"), "vfat", "/dev/sdb1")
MOUNTS = (HERE, SHARE, STICK)


def on_linux(folder, *mounts, **around):
    return judge(PurePosixPath(folder), Around(mounts=mounts or MOUNTS, **around))


def on_windows(folder, **around):
    return judge(PureWindowsPath(folder), Around(**around))


@pytest.mark.parametrize(
    "folder",
    ["/srv/budi/rutan", "/media/budi/STIK/rutan", "/mnt/kantor2/rutan", "/srv/budi/Dropboxes/x"],
)
def test_disks_and_sticks_of_this_pc_are_sound(folder):
    assert on_linux(folder) is None


@pytest.mark.parametrize(
    "folder",
    ["C:\\Data\\Budi\\rutan", "E:\\rutan", "\\\\?\\C:\\rutan", "C:\\Data\\OneDriveBackup\\rutan"],
)
def test_disks_and_sticks_of_windows_are_sound(folder):
    assert on_windows(folder, remote_drives=frozenset({"Z:"})) is None


@pytest.mark.parametrize("kind", ["nfs", "nfs4", "cifs", "smb3", "fuse.sshfs", "fuse.gvfsd-fuse"])
def test_a_mounted_share(kind):
    mount = Mount(PurePosixPath("/mnt/kantor"), kind, "server:/kantor")
    found = on_linux("/mnt/kantor/rutan", HERE, mount)
    assert found == PlaceWarning(Place.SHARE, "server:/kantor")


def test_the_file_system_that_counts_is_the_deepest_and_the_last():
    inner = Mount(PurePosixPath("/mnt/kantor/lokal"), "ext4", "/dev/sdc1")
    assert on_linux("/mnt/kantor/lokal/rutan", *MOUNTS, inner) is None
    assert on_linux("/mnt/kantor/rutan", SHARE, HERE) is not None
    over = Mount(PurePosixPath("/mnt/kantor"), "ext4", "/dev/sdd1")
    assert on_linux("/mnt/kantor/rutan", *MOUNTS, over) is None
    assert on_linux("/mnt/kantor/rutan", over, *MOUNTS) is not None


@pytest.mark.parametrize(
    ("folder", "name"),
    [
        ("\\\\server\\kantor\\rutan", "\\\\server\\kantor"),
        ("\\\\?\\UNC\\server\\kantor\\rutan", "\\\\?\\UNC\\server\\kantor"),
        ("z:\\rutan", "z:"),
    ],
)
def test_a_share_on_windows(folder, name):
    found = on_windows(folder, remote_drives=frozenset({"Z:"}))
    assert found == PlaceWarning(Place.SHARE, name)


@pytest.mark.parametrize(
    ("folder", "program"),
    [
        ("C:\\Data\\Budi\\OneDrive\\rutan", "OneDrive"),
        ("C:\\Data\\Budi\\OneDrive - Rutan Contoh\\Documents\\rutan", "OneDrive"),
        ("C:\\Data\\Budi\\Dropbox (Pribadi)\\rutan", "Dropbox"),
        ("G:\\My Drive\\rutan", "Google Drive"),
        ("G:\\Drive Saya\\rutan", "Google Drive"),
        ("C:\\Data\\Budi\\iCloudDrive\\rutan", "iCloud"),
        ("C:\\Data\\Budi\\NEXTCLOUD\\rutan", "Nextcloud"),
    ],
)
def test_a_synced_folder_by_its_name(folder, program):
    assert on_windows(folder) == PlaceWarning(Place.SYNCED, program)
    assert on_linux(PureWindowsPath(folder).as_posix()) == PlaceWarning(Place.SYNCED, program)


def test_a_synced_folder_of_any_name_by_what_its_program_says():
    roots = ((PureWindowsPath("D:\\Awan"), "OneDrive"),)
    assert on_windows("d:\\awan\\rutan", synced=roots) == PlaceWarning(Place.SYNCED, "OneDrive")
    assert on_windows("D:\\Awan2\\rutan", synced=roots) is None


def test_a_share_is_said_before_what_synchronises_it():
    found = on_linux("/mnt/kantor/Nextcloud/rutan")
    assert found == PlaceWarning(Place.SHARE, "//server/kantor")


@pytest.mark.parametrize("mark", [".dropbox", ".nextcloudsync.log", ".stfolder"])
def test_a_synced_folder_by_what_lies_in_it(tmp_path, mark):
    (tmp_path / "awan" / "data" / "rutan").mkdir(parents=True)
    assert place_warning(tmp_path / "awan" / "data" / "rutan") is None
    (tmp_path / "awan" / mark).touch()
    found = place_warning(tmp_path / "awan" / "data" / "rutan")
    assert found is not None
    assert found.place is Place.SYNCED
    assert place_warning(tmp_path / "awan" / "belum" / "ada") is not None


def test_environment_and_notes_name_synced_folders(tmp_path, monkeypatch):
    (tmp_path / ".dropbox").mkdir()
    note = tmp_path / ".dropbox" / "info.json"
    note.write_text(json.dumps({"personal": {"path": str(tmp_path / "kotak")}}), "utf-8")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("OneDriveCommercial", str(tmp_path / "dinas"))
    assert place._synced({}) is not None
    for name, program in (("kotak", "Dropbox"), ("dinas", "OneDrive")):
        found = [root for root, one in place._synced(os.environ) if one == program]
        assert found == [tmp_path / name]
    note.write_text("[1]", "utf-8")
    assert [one for _, one in place._synced({"HOME": str(tmp_path)})] == []


def test_links_are_followed(tmp_path):
    (tmp_path / "Nextcloud" / "rutan").mkdir(parents=True)
    (tmp_path / "pintas").symlink_to(tmp_path / "Nextcloud" / "rutan")
    assert place_warning(tmp_path / "pintas") == PlaceWarning(Place.SYNCED, "Nextcloud")


def test_the_table_of_mounts_is_read_with_its_escapes(tmp_path):
    table = tmp_path / "mounts"
    table.write_text("//s/a\\040b /mnt/a\\040b cifs rw 0 0\n/dev/sda1 / ext4 rw 0 0\n", "utf-8")
    first, second = place._mounts(table)
    assert first == Mount(Path("/mnt/a b"), "cifs", "//s/a b")
    assert second.kind == "ext4"
    assert list(place._mounts(tmp_path / "tidak-ada")) == []
