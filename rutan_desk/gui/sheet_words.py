"""What a kind of file is called where it is taken in."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ImportWords:
    """What one kind of file is called: over the place it is dropped on, and in its dialogs.

    ``fields`` are those such a file can have, ``asked`` those that are asked for when no
    headings were found, ``say`` their labels.
    """

    title: str
    text: str
    choose: str
    nothing: str
    fields: Sequence[str]
    asked: Sequence[str]
    say: Callable[[str], str]
