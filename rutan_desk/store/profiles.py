"""The profiles of elections and the presets of prisons that come with the program."""

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rutan_desk.domain.contest import Dapil
from rutan_desk.domain.election import Election, election_from_profile
from rutan_desk.domain.errors import ElectionUnknown, PresetUnknown, ProfileInvalid
from rutan_desk.domain.plain import NotPlain, from_plain
from rutan_desk.domain.settings import Settings
from rutan_desk.paths import resources


@dataclass(frozen=True, slots=True, kw_only=True)
class Preset:
    """What a new registry of one prison starts with; holds no person's name."""

    settings: Settings
    dapils: tuple[Dapil, ...]


def profile_names() -> tuple[str, ...]:
    """The names of all profiles, in the order of the alphabet."""
    return _names("elections")


def load_profile(name: str) -> Election:
    """A new election from the profile of that name.

    Raises ``ElectionUnknown`` with the names there are, ``ProfileInvalid`` for a file that
    is no profile or carries another name inside.
    """
    known = profile_names()
    if name not in known:
        raise ElectionUnknown(name, known)
    election = election_from_profile(_read("elections", name))
    if election.profile != name:
        raise ProfileInvalid(name, "profile")
    return election


def preset_names() -> tuple[str, ...]:
    """The names of all presets, in the order of the alphabet."""
    return _names("presets")


def load_preset(name: str) -> Preset:
    """The preset of a prison; raises ``PresetUnknown`` or ``ProfileInvalid``."""
    known = preset_names()
    if name not in known:
        raise PresetUnknown(name, known)
    try:
        preset: Preset = from_plain(Preset, _read("presets", name))
    except NotPlain as fault:
        raise ProfileInvalid(name, fault.key) from fault
    return preset


def _names(folder: str) -> tuple[str, ...]:
    return tuple(sorted(path.stem for path in _folder(folder).glob("*.toml")))


def _read(folder: str, name: str) -> dict[str, Any]:
    try:
        return tomllib.loads((_folder(folder) / f"{name}.toml").read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as fault:
        raise ProfileInvalid(name, "") from fault


def _folder(folder: str) -> Path:
    return resources() / folder
