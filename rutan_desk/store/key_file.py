"""``kunci.json`` as a value, and as a file: one slot per officer, no secret in clear."""

import base64
import hashlib
import json
import os
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from rutan_desk.domain.errors import KeyFileDamaged, KeyFileMissing, OfficerUnknown
from rutan_desk.store.files import write_atomically

_FORMAT = 1


@dataclass(frozen=True, slots=True)
class Slot:
    """One officer's way in; the bytes are ciphertext, salts and public keys."""

    officer: str
    salt: bytes
    cost: Mapping[str, int]
    public: bytes
    private: bytes
    sealed: Mapping[str, bytes]
    wrong: int = 0
    wait_until: datetime | None = None


@dataclass(frozen=True, slots=True)
class KeyFile:
    """All slots of one registry; ``key_ids`` newest first, more than one mid re-key."""

    registry: str
    key_ids: tuple[str, ...]
    slots: tuple[Slot, ...] = ()

    def slot(self, officer: str) -> Slot:
        """The officer's slot, whatever the case typed; raises ``OfficerUnknown``."""
        for slot in self.slots:
            if slot.officer.casefold() == officer.strip().casefold():
                return slot
        raise OfficerUnknown(officer, tuple(slot.officer for slot in self.slots))

    def with_slot(self, slot: Slot) -> "KeyFile":
        """With the slot put in the place of the officer's old one, or added."""
        kept = tuple(slot if one.officer == slot.officer else one for one in self.slots)
        return replace(self, slots=kept if slot in kept else (*kept, slot))

    def without(self, officer: str) -> "KeyFile":
        """Without the officer's slot."""
        return replace(self, slots=tuple(one for one in self.slots if one.officer != officer))


@dataclass(frozen=True, slots=True)
class FileKey:
    """The 32-byte key of the registry file."""

    secret: bytes

    @classmethod
    def fresh(cls) -> "FileKey":
        """A new random key."""
        return cls(os.urandom(32))

    @property
    def id(self) -> str:
        """The name slots know the key by; it gives nothing of the key away."""
        return hashlib.sha256(b"rutan-desk key id " + self.secret).hexdigest()[:8]


def key_file_bytes(keys: KeyFile) -> bytes:
    """The file's content: JSON, readable, without secrets."""
    slots = [
        {
            "officer": slot.officer,
            "salt": _text(slot.salt),
            "argon2id": dict(slot.cost),
            "public": _text(slot.public),
            "private": _text(slot.private),
            "sealed": {key_id: _text(sealed) for key_id, sealed in slot.sealed.items()},
            "wrong": slot.wrong,
            "wait_until": slot.wait_until and slot.wait_until.isoformat(),
        }
        for slot in keys.slots
    ]
    content = {"format": _FORMAT, "registry": keys.registry, "keys": keys.key_ids, "slots": slots}
    return json.dumps(content, indent=1, ensure_ascii=False).encode()


def save_key_file(path: Path, keys: KeyFile) -> None:
    """Write ``kunci.json`` as a whole."""
    write_atomically(path, key_file_bytes(keys))


def load_key_file(path: Path) -> KeyFile:
    """Read ``kunci.json``; raises ``KeyFileMissing`` or ``KeyFileDamaged``."""
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        raise KeyFileMissing(str(path.parent)) from None
    return parse_key_file(content, path)


def parse_key_file(content: bytes, path: Path) -> KeyFile:
    """The key file in ``content``; ``path`` names it in a ``KeyFileDamaged``."""
    try:
        found = json.loads(content)
        if found["format"] != _FORMAT:
            raise KeyFileDamaged(str(path))
        return KeyFile(
            str(found["registry"]),
            tuple(str(key_id) for key_id in found["keys"]),
            tuple(_slot(slot) for slot in found["slots"]),
        )
    except (ValueError, KeyError, TypeError, AttributeError) as fault:
        raise KeyFileDamaged(str(path)) from fault


def _slot(found: dict[str, Any]) -> Slot:
    wait_until = found["wait_until"]
    return Slot(
        str(found["officer"]),
        _bytes(found["salt"]),
        {name: int(found["argon2id"][name]) for name in ("time", "memory", "lanes")},
        _bytes(found["public"]),
        _bytes(found["private"]),
        {str(key_id): _bytes(sealed) for key_id, sealed in found["sealed"].items()},
        int(found["wrong"]),
        datetime.fromisoformat(wait_until) if wait_until else None,
    )


def _text(content: bytes) -> str:
    return base64.b64encode(content).decode()


def _bytes(text: str) -> bytes:
    return base64.b64decode(text, validate=True)
