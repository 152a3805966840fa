"""Rows that may be one person, in words."""

from collections.abc import Callable, Mapping
from typing import Any

from rutan_desk.domain.duplicates import Likeness, Pair
from rutan_desk.words.catalog import tr


def likeness_name(likeness: Likeness) -> str:
    """Why two rows may be one person."""
    return {
        Likeness.NIK: tr("the same NIK"),
        Likeness.RE_ENTERED: tr("came back under a new register number"),
        Likeness.REGISTER: tr("the same register number"),
        Likeness.NAME_AND_BIRTH: tr("the same name and birth date"),
        Likeness.LIKE_NAME_AND_BIRTH: tr("like names, the same birth date"),
        Likeness.NIK_ONE_DIGIT: tr("NIKs one digit apart, like names"),
    }[likeness]


def pair_text(pair: Pair) -> str:
    """Everything that speaks for one person."""
    return ", ".join(map(likeness_name, pair.why))


Details = Mapping[str, Any]


def _decide_different(details: Details) -> str:
    return tr("two people, not one: {name} and {other}").format(
        name=details["name"], other=details["other"]
    )


def _merge_people(details: Details) -> str:
    return tr("one person, not two: {name} and {other}").format(
        name=details["name"], other=details["other"]
    )


TITLES: dict[str, Callable[[Details], str]] = {
    "decide-different": _decide_different,
    "merge-people": _merge_people,
}
"""Titles of the deeds on duplicates."""
