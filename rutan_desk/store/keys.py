"""Who can open the registry: passwords, slots and the file's key.

A random 256-bit key encrypts the registry. Each slot holds an X25519 key pair whose
private half is wrapped by the officer's password (argon2id with RFC 9106's second set of
parameters, AES-256-GCM), and the registry's key sealed to the public half. So a new key
can be handed to every remaining officer without anybody's password, and nobody who leaves
can open what was sealed afterwards.

While the file is being re-keyed the slots hold both keys; whichever opens the file is
right, and the next opening tidies up.
"""

import os
import uuid
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from argon2.low_level import Type, hash_secret_raw
from argon2.profiles import RFC_9106_LOW_MEMORY
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from rutan_desk.domain.errors import OfficerExists, PasswordTooWeak, TooSoon, WrongPassword
from rutan_desk.store.key_file import FileKey, KeyFile, Slot

COST = RFC_9106_LOW_MEMORY
"""What a new slot costs to try: RFC 9106's second recommended set (64 MiB, 3 passes)."""
LEAST_PASSWORD = 8
LONGEST_WAIT = 300
_NONCE = 12


def new_key_file(key: FileKey) -> KeyFile:
    """The key file of a registry under ``key``, without officers yet."""
    return KeyFile(str(uuid.uuid4()), (key.id,))


def add_slot(keys: KeyFile, officer: str, password: str, key: FileKey) -> KeyFile:
    """Give an officer a way in; raises ``OfficerExists`` or ``PasswordTooWeak``."""
    if any(one.officer.casefold() == officer.casefold() for one in keys.slots):
        raise OfficerExists(officer)
    return keys.with_slot(_new_slot(keys.registry, officer, password, key))


def change_password(keys: KeyFile, officer: str, password: str, key: FileKey) -> KeyFile:
    """Re-word an officer's slot under a new password (and a new key pair)."""
    slot = keys.slot(officer)
    return keys.with_slot(_new_slot(keys.registry, slot.officer, password, key))


def unlock(keys: KeyFile, officer: str, password: str, now: datetime) -> tuple[FileKey, ...]:
    """The keys the password opens, newest first.

    Raises ``OfficerUnknown``, ``TooSoon`` while a waiting time runs, ``WrongPassword``
    with the seconds to wait before the next try (see ``after_wrong``).
    """
    slot = keys.slot(officer)
    if slot.wait_until is not None and now < slot.wait_until:
        raise TooSoon(_seconds_until(slot.wait_until, now))
    wrapping = _stretched(password, slot.salt, slot.cost)
    try:
        private = _open(wrapping, slot.private, _label(keys.registry, slot.officer))
    except InvalidTag:
        raise WrongPassword(slot.officer, _wait_after(slot.wrong + 1)) from None
    holder = X25519PrivateKey.from_private_bytes(private)
    return tuple(
        FileKey(_unseal(holder, slot.sealed[key_id], key_id))
        for key_id in keys.key_ids
        if key_id in slot.sealed
    )


def after_wrong(keys: KeyFile, officer: str, now: datetime) -> KeyFile:
    """With one more wrong try counted, and the longer wait it brings."""
    slot = keys.slot(officer)
    wait = timedelta(seconds=_wait_after(slot.wrong + 1))
    return keys.with_slot(replace(slot, wrong=slot.wrong + 1, wait_until=now + wait))


def after_right(keys: KeyFile, officer: str) -> KeyFile:
    """With the wrong tries forgotten."""
    return keys.with_slot(replace(keys.slot(officer), wrong=0, wait_until=None))


def with_second_key(keys: KeyFile, new: FileKey) -> KeyFile:
    """Both keys in every slot, the new one first: the state in the middle of re-keying."""
    slots = tuple(
        replace(slot, sealed={**slot.sealed, new.id: _seal(slot.public, new)})
        for slot in keys.slots
    )
    return replace(keys, key_ids=(new.id, *keys.key_ids), slots=slots)


def with_only(keys: KeyFile, key_id: str) -> KeyFile:
    """One key in every slot: the state before and after re-keying."""
    slots = tuple(
        replace(slot, sealed={key_id: slot.sealed[key_id]})
        for slot in keys.slots
        if key_id in slot.sealed
    )
    return replace(keys, key_ids=(key_id,), slots=slots)


def _new_slot(registry: str, officer: str, password: str, key: FileKey) -> Slot:
    if len(password) < LEAST_PASSWORD:
        raise PasswordTooWeak(LEAST_PASSWORD)
    pair, salt = X25519PrivateKey.generate(), os.urandom(16)
    spent = {"time": COST.time_cost, "memory": COST.memory_cost, "lanes": COST.parallelism}
    public = pair.public_key().public_bytes_raw()
    private = _close(
        _stretched(password, salt, spent), pair.private_bytes_raw(), _label(registry, officer)
    )
    return Slot(officer, salt, spent, public, private, {key.id: _seal(public, key)})


def _stretched(password: str, salt: bytes, cost: Mapping[str, int]) -> bytes:
    return hash_secret_raw(
        password.encode(), salt, cost["time"], cost["memory"], cost["lanes"], 32, Type.ID
    )


def _seal(public: bytes, key: FileKey) -> bytes:
    once = X25519PrivateKey.generate()
    shared = once.exchange(X25519PublicKey.from_public_bytes(public))
    return once.public_key().public_bytes_raw() + _close(
        _derived(shared, key.id), key.secret, key.id.encode()
    )


def _unseal(holder: X25519PrivateKey, sealed: bytes, key_id: str) -> bytes:
    shared = holder.exchange(X25519PublicKey.from_public_bytes(sealed[:32]))
    return _open(_derived(shared, key_id), sealed[32:], key_id.encode())


def _derived(shared: bytes, key_id: str) -> bytes:
    return HKDF(SHA256(), 32, None, b"rutan-desk file key " + key_id.encode()).derive(shared)


def _close(key: bytes, secret: bytes, label: bytes) -> bytes:
    nonce = os.urandom(_NONCE)
    return nonce + AESGCM(key).encrypt(nonce, secret, label)


def _open(key: bytes, closed: bytes, label: bytes) -> bytes:
    return AESGCM(key).decrypt(closed[:_NONCE], closed[_NONCE:], label)


def _label(registry: str, officer: str) -> bytes:
    return f"{registry}/{officer}".encode()


def _wait_after(wrong: int) -> int:
    """Seconds: none after a first slip, then 2, 4, 8 … up to five minutes."""
    return 0 if wrong < 2 else int(min(2 ** (wrong - 1), LONGEST_WAIT))


def _seconds_until(until: datetime, now: datetime) -> int:
    return max(1, round((until - now).total_seconds()))
