"""Refusals in words: what is wrong, what was kept, what to do. One sentence or two."""

from collections.abc import Callable
from typing import Any

from rutan_desk.domain import errors
from rutan_desk.domain.errors import DeskError
from rutan_desk.words import (
    refusals_day,
    refusals_desk,
    refusals_desks,
    refusals_election,
    refusals_file,
    refusals_ktp,
    refusals_lists,
    refusals_paper,
    refusals_sheets,
)
from rutan_desk.words.catalog import tr

_WORDS: dict[type[DeskError], Callable[[Any], str]] = {
    **refusals_file.WORDS,
    **refusals_desk.WORDS,
    **refusals_election.WORDS,
    **refusals_sheets.WORDS,
    **refusals_lists.WORDS,
    **refusals_paper.WORDS,
    **refusals_ktp.WORDS,
    **refusals_day.WORDS,
    **refusals_desks.WORDS,
    errors.Cancelled: lambda refusal: tr("Stopped. Nothing was changed."),
}


def explain(refusal: DeskError) -> str:
    """The sentence for a refusal in the language in force; a missing one is a bug."""
    return _WORDS[type(refusal)](refusal)


def worded() -> frozenset[type[DeskError]]:
    """The refusals there are words for."""
    return frozenset(_WORDS)
