"""Back to a desk that locked itself: the same officer, the same password, the same waits."""

from contextlib import suppress

from rutan_desk.domain.errors import DeskError, WrongPassword
from rutan_desk.store import keys
from rutan_desk.store.key_file import KeyFile
from rutan_desk.store.registry import Registry


def check_password(registry: Registry, password: str) -> None:
    """Make sure that who sits here is the officer who opened the registry.

    Wrong tries are counted in the key file and bring the same waits as at the start; a
    right one ends them. It leaves no deed. Raises ``WrongPassword``, ``TooSoon`` and
    ``OfficerUnknown`` (the officer was removed meanwhile).
    """
    officer, key_file, now = registry.officer.name, registry.key_file, registry.clock()
    wrong_before = key_file.slot(officer).wrong
    try:
        keys.unlock(key_file, officer, password, now)
    except WrongPassword:
        _count(registry, keys.after_wrong(key_file, officer, now))
        raise
    if wrong_before:
        _count(registry, keys.after_right(key_file, officer))


def _count(registry: Registry, key_file: KeyFile) -> None:
    registry.key_file = key_file
    # A full or read-only disk must not change the answer to a password.
    with suppress(DeskError):
        registry.save_keys(key_file)
