"""The file that desks exchange on voting day: every event one desk knows, sealed.

Laid out as: 8 bytes that say what it is, 2 bytes of format, 4 bytes of length, the header
as JSON, 12 bytes of nonce, and the events as compressed JSON under AES-256-GCM. The key
comes from the secret of the freeze, so only desks of that freeze read or write one; the
header stands in clear and is sealed with the rest. People and stations travel by uuid.
"""

import json
import os
import zlib
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from rutan_desk.domain.day import Act, Means
from rutan_desk.domain.errors import (
    EventFileAltered,
    EventFileForeign,
    EventFileNewer,
    EventFileUnknown,
    FolderReadOnly,
)
from rutan_desk.store.stick import stick_faults

EVENT_SUFFIX = ".hari"
FORMAT = 1
_MAGIC = b"RUTANDAY"
_FIXED = len(_MAGIC) + 2 + 4
_NONCE = 12
_MOST_BYTES = 1 << 28


@dataclass(frozen=True, slots=True, kw_only=True)
class Freeze:
    """Which freeze of which registry: only desks of the same one understand each other.

    ``registry``, ``election`` and ``day`` are uuids, ``secret`` is ``Day.secret``.
    """

    registry: str
    election: str
    day: str
    secret: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EventHeader:
    """What a file says of itself; nothing in it is about a person.

    ``desk`` wrote it and calls itself ``name``, for the station of that uuid (empty: the main
    desk). ``last_number`` is the desk's own last event, ``count`` how many events of all
    desks are inside.
    """

    registry: str
    election: str
    day: str
    desk: str
    name: str
    station: str
    made_at: datetime
    last_number: int
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TravellingEvent:
    """A ``DayEvent`` without the ids of one file: person and station are uuids."""

    uuid: str
    desk: str
    number: int
    stamp: int
    person: str | None
    named: str
    act: Act
    station: str | None
    at: datetime
    officer: str
    reason: str
    means: Means
    ballots: tuple[str, ...]
    withdraws: str | None
    second: str


def seal_events(header: EventHeader, events: tuple[TravellingEvent, ...], secret: str) -> bytes:
    """The content of the file."""
    about = _as_json({**asdict(header), "made_at": header.made_at.isoformat()})
    clear = _MAGIC + FORMAT.to_bytes(2) + len(about).to_bytes(4) + about
    inside = zlib.compress(_as_json([_plain(event) for event in events]))
    nonce = os.urandom(_NONCE)
    return clear + nonce + AESGCM(_key(secret)).encrypt(nonce, inside, clear)


def read_event_file(path: Path) -> bytes:
    """The bytes of a file that may be one.

    Raises ``EventFileUnknown`` (no file, one that may not be read, far too large) and
    ``StickGone``.
    """
    try:
        with stick_faults(path.parent):
            if path.parent.is_dir() and not path.is_file():
                raise EventFileUnknown(str(path))
            if path.stat().st_size > _MOST_BYTES:
                raise EventFileUnknown(str(path))
            return path.read_bytes()
    except FolderReadOnly as fault:
        raise EventFileUnknown(str(path)) from fault


def open_events(
    content: bytes, path: Path, freeze: Freeze
) -> tuple[EventHeader, tuple[TravellingEvent, ...]]:
    """What a file holds; ``path`` names it in a refusal.

    Raises ``EventFileUnknown`` (no such file at all), ``EventFileNewer`` (a newer program
    wrote it), ``EventFileForeign`` (of another registry, election or freeze) and
    ``EventFileAltered`` (changed, cut short or damaged since it was written).
    """
    if not content.startswith(_MAGIC):
        raise EventFileUnknown(str(path))
    if int.from_bytes(content[len(_MAGIC) : len(_MAGIC) + 2]) > FORMAT:
        raise EventFileNewer(str(path))
    end = _FIXED + int.from_bytes(content[_FIXED - 4 : _FIXED])
    header = _header(content[_FIXED:end], path)
    for why in ("registry", "election", "day"):
        if getattr(header, why) != getattr(freeze, why):
            raise EventFileForeign(str(path), why)
    try:
        nonce, closed = content[end : end + _NONCE], content[end + _NONCE :]
        inside = AESGCM(_key(freeze.secret)).decrypt(nonce, closed, content[:end])
    except (InvalidTag, ValueError) as fault:
        raise EventFileAltered(str(path)) from fault
    return header, _events(inside, path)


def _header(text: bytes, path: Path) -> EventHeader:
    try:
        found = json.loads(text)
        found["made_at"] = datetime.fromisoformat(found["made_at"])
        return EventHeader(**found)
    except (ValueError, TypeError, KeyError) as fault:
        raise EventFileAltered(str(path)) from fault


def _events(inside: bytes, path: Path) -> tuple[TravellingEvent, ...]:
    try:
        return tuple(_event(row) for row in json.loads(zlib.decompress(inside)))
    except (zlib.error, ValueError, TypeError, KeyError) as fault:
        # The seal holds, so a desk of ours wrote it: one that knows words this one does not.
        raise EventFileNewer(str(path)) from fault


def _event(row: dict[str, Any]) -> TravellingEvent:
    known = {
        "act": Act(row["act"]),
        "means": Means(row["means"]),
        "at": datetime.fromisoformat(row["at"]),
        "ballots": tuple(row["ballots"]),
    }
    return TravellingEvent(**{**row, **known})


def _plain(event: TravellingEvent) -> dict[str, Any]:
    return {**asdict(event), "at": event.at.isoformat()}


def _key(secret: str) -> bytes:
    return HKDF(SHA256(), 32, None, b"rutan-desk events of the day").derive(bytes.fromhex(secret))


def _as_json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
