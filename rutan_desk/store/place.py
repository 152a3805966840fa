"""Where the data folder lies: warned about when others may write into it behind our back.

A network share locks files badly, and a synced folder copies them in the middle of a
write: both spoil a database. A stick or another disk of this PC is as good as any.
"""

import json
import os
import re
import sys
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path, PurePath

_SHARES = frozenset((
    "nfs", "nfs4", "cifs", "smb3", "smbfs", "ncpfs", "afs", "ceph", "glusterfs", "9p", "davfs",
    "fuse.sshfs", "fuse.rclone", "fuse.gvfsd-fuse", "fuse.davfs2", "fuse.glusterfs",
))  # fmt: skip
_NAMED = {
    "onedrive": "OneDrive",
    "dropbox": "Dropbox",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
    "drive saya": "Google Drive",
    "icloud drive": "iCloud",
    "iclouddrive": "iCloud",
    "com~apple~clouddocs": "iCloud",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
}
"""Folders by which the programs that synchronise are known, folded."""
_MARKS = {
    ".dropbox": "Dropbox",
    ".dropbox.cache": "Dropbox",
    ".tmp.drivedownload": "Google Drive",
    ".tmp.driveupload": "Google Drive",
    ".nextcloudsync.log": "Nextcloud",
    ".owncloudsync.log": "ownCloud",
    ".stfolder": "Syncthing",
}
"""What those programs leave in the folder that they synchronise."""
_VARIABLES = ("OneDrive", "OneDriveConsumer", "OneDriveCommercial")
_ACCOUNT = re.compile(r" (?:- .+|\(.+\))$")
_ESCAPE = re.compile(r"\\([0-7]{3})")
_EXTENDED, _EXTENDED_SHARE = "\\\\?\\", "\\\\?\\unc\\"


class Place(StrEnum):
    """Why a place is doubtful."""

    SHARE = "share"
    SYNCED = "synced"


@dataclass(frozen=True, slots=True)
class PlaceWarning:
    """A doubtful place; ``name`` is the share's, or the program's that synchronises it."""

    place: Place
    name: str


@dataclass(frozen=True, slots=True)
class Mount:
    """A file system in the tree, as Linux lists it."""

    point: PurePath
    kind: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """What the system says about the places a folder may lie in.

    ``remote_drives`` are Windows drive letters with a colon that stand for shares;
    ``synced`` folders by the program that says they are its own; ``marks`` the names of
    files in the folder and above it.
    """

    mounts: tuple[Mount, ...] = ()
    remote_drives: frozenset[str] = frozenset()
    synced: tuple[tuple[PurePath, str], ...] = ()
    marks: frozenset[str] = frozenset()


def place_warning(folder: Path) -> PlaceWarning | None:
    """What is doubtful about a data folder; ``None`` when nothing is known against it.

    Only looks, never fails: what the system does not tell is not held against the place.
    """
    whole = folder
    with suppress(OSError, RuntimeError):
        whole = folder.resolve()
    return judge(whole, _look_around(whole))


def judge(folder: PurePath, around: Around) -> PlaceWarning | None:
    """The same from what is known; ``folder`` is absolute, of either system."""
    share = _share(folder, around)
    if share is not None:
        return PlaceWarning(Place.SHARE, share)
    program = _program(folder, around)
    return PlaceWarning(Place.SYNCED, program) if program is not None else None


def _share(folder: PurePath, around: Around) -> str | None:
    drive = folder.drive
    local = drive.startswith(_EXTENDED) and not drive.casefold().startswith(_EXTENDED_SHARE)
    if drive.startswith("\\\\") and not local:
        return drive
    if drive.upper().removeprefix(_EXTENDED) in around.remote_drives:
        return drive
    over = [one for one in around.mounts if folder.is_relative_to(one.point)]
    # The last one mounted on the longest path is the one that counts.
    deepest = max(reversed(over), key=lambda one: len(one.point.parts), default=None)
    return deepest.source if deepest is not None and deepest.kind in _SHARES else None


def _program(folder: PurePath, around: Around) -> str | None:
    for root, program in around.synced:
        if folder.is_relative_to(root):
            return program
    for part in folder.parts:
        if named := _NAMED.get(_ACCOUNT.sub("", part.casefold())):
            return named
    return next((_MARKS[mark] for mark in sorted(around.marks) if mark in _MARKS), None)


def _look_around(folder: Path) -> Around:
    return Around(
        mounts=tuple(_mounts()),
        remote_drives=_remote(folder.drive),
        synced=tuple(_synced(os.environ)),
        marks=frozenset(_marks(folder)),
    )


def _mounts(table: Path = Path("/proc/self/mounts")) -> Iterable[Mount]:
    with suppress(OSError):
        for line in table.read_text("utf-8", "surrogateescape").splitlines():
            source, point, kind, *_ = line.split(" ")
            yield Mount(Path(_unescaped(point)), kind, _unescaped(source))


def _unescaped(text: str) -> str:
    return _ESCAPE.sub(lambda found: chr(int(found[1], 8)), text)


def _synced(environment: Mapping[str, str]) -> Iterable[tuple[PurePath, str]]:
    """The folders that OneDrive and Dropbox name as theirs."""
    for name in _VARIABLES:
        if environment.get(name):
            yield Path(environment[name]), "OneDrive"
    homes = [environment.get(name) for name in ("APPDATA", "LOCALAPPDATA")]
    notes = [Path(home) / "Dropbox" / "info.json" for home in homes if home]
    if environment.get("HOME"):
        notes.append(Path(environment["HOME"]) / ".dropbox" / "info.json")
    for note in notes:
        with suppress(OSError, ValueError, AttributeError, KeyError, TypeError):
            for account in json.loads(note.read_text("utf-8")).values():
                yield Path(account["path"]), "Dropbox"


def _marks(folder: Path) -> Iterable[str]:
    for place in (folder, *folder.parents):
        for mark in _MARKS:
            with suppress(OSError):
                if (place / mark).exists():
                    yield mark


if sys.platform == "win32":
    import ctypes

    _REMOTE = 4

    def _remote(drive: str) -> frozenset[str]:
        """The drive itself when Windows says that it stands for a share."""
        kind = ctypes.windll.kernel32.GetDriveTypeW(f"{drive}\\")
        return frozenset((drive.upper(),)) if kind == _REMOTE else frozenset()
else:

    def _remote(drive: str) -> frozenset[str]:
        """Drive letters are of Windows only."""
        return frozenset()
