"""Backups in words."""

from rutan_desk.ops.backups import Second
from rutan_desk.store.rotation import Reason
from rutan_desk.words.catalog import tr


def reason_name(reason: Reason | None) -> str:
    """Why a backup was made."""
    return {
        Reason.EXIT: tr("when closing"),
        Reason.IMPORT: tr("before an import"),
        Reason.RESTORE: tr("before a restore"),
        Reason.RHYTHM: tr("by the clock"),
        Reason.MIGRATION: tr("before a new version"),
        Reason.HAND: tr("on request"),
        None: tr("put there by hand"),
    }[reason]


def second_text(second: Second) -> str:
    """How the second folder stands after a backup: a sentence, and what to do."""
    return {
        Second.NOT_SET: tr("No second folder is set. Choose a stick or another disk."),
        Second.COPIED: tr("The backup was copied to the second folder."),
        Second.CURRENT: tr("The second folder already holds the newest backup."),
        Second.MISSING: tr("The second folder is not there. Plug the stick in."),
        Second.FULL: tr("The second folder is full. Make room on it, or choose another."),
        Second.READ_ONLY: tr("The second folder cannot be written. Choose another."),
        Second.FAILED: tr("The copy in the second folder failed. Try another stick or disk."),
    }[second]
