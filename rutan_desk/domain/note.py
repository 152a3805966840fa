"""Notes: what the program noticed about one value, for a person to judge."""

from dataclasses import dataclass
from enum import StrEnum


class Level(StrEnum):
    """How much a note weighs."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Note:
    """One observation about one field.

    ``code`` is one of the codes of the command line contract (``nik_length``, ...);
    ``field`` names a field of a person, or is empty for the whole line; an ``error``
    means the value did not become part of the person's identity, a ``warning`` that it
    did. ``detail`` holds what the sentence needs (another row, another name) and never
    a whole NIK.
    """

    code: str
    field: str
    level: Level
    detail: str = ""


def error(code: str, field: str, detail: str = "") -> Note:
    """A note on a value that was kept as written but not believed."""
    return Note(code, field, Level.ERROR, detail)


def warning(code: str, field: str, detail: str = "") -> Note:
    """A note on a value that was believed and deserves a look."""
    return Note(code, field, Level.WARNING, detail)
