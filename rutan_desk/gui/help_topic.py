"""One page of the help."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Topic:
    """A page: ``steps`` are numbered, ``notes`` stand under them."""

    name: str
    title: str
    steps: tuple[str, ...]
    notes: tuple[str, ...] = ()
