"""Refusals around keys, the registry file and the disk, in words."""

from collections.abc import Callable, Sequence
from typing import Any

from rutan_desk.domain import errors
from rutan_desk.domain.errors import DeskError
from rutan_desk.words.catalog import tr
from rutan_desk.words.moments import moment
from rutan_desk.words.roles import role_name


def _listed(names: Sequence[str]) -> str:
    return ", ".join(names) if names else "-"


def _registry_missing(refusal: errors.RegistryMissing) -> str:
    return tr(
        "There is no registry in {folder}. Choose another folder, or make a new registry."
    ).format(folder=refusal.folder)


def _registry_exists(refusal: errors.RegistryExists) -> str:
    return tr(
        "{folder} already holds a registry; it was left as it is. Choose another folder."
    ).format(folder=refusal.folder)


def _key_file_missing(refusal: errors.KeyFileMissing) -> str:
    return tr(
        "The key file kunci.json is missing in {folder}. The data is safe: open the registry"
        " with the recovery sheet."
    ).format(folder=refusal.folder)


def _key_file_damaged(refusal: errors.KeyFileDamaged) -> str:
    return tr(
        "The key file {path} cannot be read. The data is safe: open the registry with the"
        " recovery sheet."
    ).format(path=refusal.path)


def _wrong_password(refusal: errors.WrongPassword) -> str:
    if refusal.wait:
        return tr(
            "That is not the password of {officer}. The next try is possible in {wait} seconds."
        ).format(officer=refusal.officer, wait=refusal.wait)
    return tr(
        "That is not the password of {officer}. Check the Caps Lock key and try again."
    ).format(officer=refusal.officer)


def _too_soon(refusal: errors.TooSoon) -> str:
    return tr("Too many wrong passwords. Wait {wait} seconds, then try again.").format(
        wait=refusal.wait
    )


def _officer_unknown(refusal: errors.OfficerUnknown) -> str:
    if not refusal.officer:
        return tr("Say which officer you are: {known}.").format(known=_listed(refusal.known))
    return tr("No officer named {officer} works here. Known: {known}.").format(
        officer=refusal.officer, known=_listed(refusal.known)
    )


def _officer_exists(refusal: errors.OfficerExists) -> str:
    return tr("An officer named {officer} already has a password. Choose another name.").format(
        officer=refusal.officer
    )


def _last_head(refusal: errors.LastHead) -> str:
    return tr(
        "{officer} is the only head of the registry. Make another officer head first."
    ).format(officer=refusal.officer)


def _role_too_low(refusal: errors.RoleTooLow) -> str:
    return tr("{officer} may not do this; it needs the role {role}. Nothing was changed.").format(
        officer=refusal.officer, role=role_name(refusal.needed)
    )


def _password_too_weak(refusal: errors.PasswordTooWeak) -> str:
    return tr("A password needs at least {least} characters. Type a longer one.").format(
        least=refusal.least
    )


def _recovery_group_wrong(refusal: errors.RecoveryGroupWrong) -> str:
    return tr(
        "Group {group} of the recovery key has a typing mistake. Compare it with the sheet."
    ).format(group=refusal.group)


def _recovery_key_shape(refusal: errors.RecoveryKeyShape) -> str:
    return tr(
        "The recovery key has {expected} groups of 8 characters; {groups} were typed."
    ).format(expected=refusal.expected, groups=refusal.groups)


def _recovery_key_foreign(refusal: errors.RecoveryKeyForeign) -> str:
    return tr(
        "This recovery key does not open the registry in {folder}. It belongs to another"
        " registry, or a newer sheet was printed after an officer was removed."
    ).format(folder=refusal.folder)


def _file_damaged(refusal: errors.FileDamaged) -> str:
    if refusal.backups:
        return tr(
            "The registry {path} is damaged and was not touched. Restore one of the {backups}"
            " backups in the folder cadangan."
        ).format(path=refusal.path, backups=refusal.backups)
    return tr(
        "The registry {path} is damaged and was not touched. Restore a backup from another"
        " disk or stick."
    ).format(path=refusal.path)


def _file_newer(refusal: errors.FileNewer) -> str:
    return tr(
        "The registry {path} was written by a newer version of Rutan Desk and was left as it"
        " is. Install that version to open it."
    ).format(path=refusal.path)


def _file_locked(refusal: errors.FileLocked) -> str:
    if refusal.since is None:
        return tr("The registry is open elsewhere. Close it there, then try again.")
    return tr(
        "The registry is open on {host}, by {officer}, since {since}. Close it there, then"
        " try again."
    ).format(host=refusal.host, officer=refusal.officer or "-", since=moment(refusal.since))


def _folder_read_only(refusal: errors.FolderReadOnly) -> str:
    return tr(
        "{folder} cannot be written to. Nothing was changed. Use a folder you may write to."
    ).format(folder=refusal.folder)


def _disk_full(refusal: errors.DiskFull) -> str:
    return tr(
        "The disk of {folder} is full. The last step was not done; everything before it is"
        " safe. Make room, then repeat it."
    ).format(folder=refusal.folder)


def _no_screen(refusal: errors.NoScreen) -> str:
    return tr("There is no screen here to show a window on. The command line works without one.")


def _file_unwritable(refusal: errors.FileUnwritable) -> str:
    return tr(
        "{path} cannot be written. Check the folder, or close the file if it is open in"
        " another program."
    ).format(path=refusal.path)


def _backup_invalid(refusal: errors.BackupInvalid) -> str:
    words = {
        "shape": tr("{path} is not a Rutan Desk backup, or only part of one. Nothing was changed."),
        "content": tr("The backup {path} is damaged. Nothing was changed. Choose another backup."),
        "seal": tr(
            "The journal in {path} was altered: its seals do not fit. Nothing was changed."
            " Choose another backup."
        ),
    }
    return words[refusal.why].format(path=refusal.path)


WORDS: dict[type[DeskError], Callable[[Any], str]] = {
    errors.RegistryMissing: _registry_missing,
    errors.RegistryExists: _registry_exists,
    errors.KeyFileMissing: _key_file_missing,
    errors.KeyFileDamaged: _key_file_damaged,
    errors.WrongPassword: _wrong_password,
    errors.TooSoon: _too_soon,
    errors.OfficerUnknown: _officer_unknown,
    errors.OfficerExists: _officer_exists,
    errors.LastHead: _last_head,
    errors.RoleTooLow: _role_too_low,
    errors.PasswordTooWeak: _password_too_weak,
    errors.RecoveryGroupWrong: _recovery_group_wrong,
    errors.RecoveryKeyShape: _recovery_key_shape,
    errors.RecoveryKeyForeign: _recovery_key_foreign,
    errors.FileDamaged: _file_damaged,
    errors.FileNewer: _file_newer,
    errors.FileLocked: _file_locked,
    errors.FolderReadOnly: _folder_read_only,
    errors.DiskFull: _disk_full,
    errors.NoScreen: _no_screen,
    errors.FileUnwritable: _file_unwritable,
    errors.BackupInvalid: _backup_invalid,
}
