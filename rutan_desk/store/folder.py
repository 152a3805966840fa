"""What lies in a data folder, by name; the start screen looks before anything else is loaded."""

from pathlib import Path

DATABASE = "registri.db"
KEYS = "kunci.json"
BACKUPS = "cadangan"
LOG = "catatan.log"
LOCK = "registri.lock"
RESTORED = "pulih.tanda"
"""Lies there while a restore is past its point of no return and not finished."""


def exists_in(folder: Path) -> bool:
    """Whether the folder holds a registry (or half a restore of one)."""
    return (folder / DATABASE).exists() or restore_pending(folder)


def restore_pending(folder: Path) -> bool:
    """Whether a restore was cut short after its point of no return."""
    return (folder / RESTORED).exists()
