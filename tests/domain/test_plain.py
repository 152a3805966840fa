from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from decimal import Decimal
from enum import StrEnum

import pytest

from rutan_desk.domain.plain import NotPlain, from_plain, to_plain


class Colour(StrEnum):
    RED = "merah"


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    code: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Whole:
    count: int
    sure: bool
    share: Decimal
    on: date
    at: time
    colour: Colour
    parts: tuple[Part, ...]
    words: Mapping[str, str] = field(default_factory=dict, hash=False)
    note: str = ""


WHOLE = Whole(
    count=3,
    sure=True,
    share=Decimal("2.50"),
    on=date(2024, 2, 14),
    at=time(7, 30),
    colour=Colour.RED,
    parts=(Part(code="a"), Part(code="b")),
    words={"key": "text"},
    note="-",
)
PLAIN = {
    "count": 3,
    "sure": True,
    "share": "2.50",
    "on": "2024-02-14",
    "at": "07:30:00",
    "colour": "merah",
    "parts": [{"code": "a"}, {"code": "b"}],
    "words": {"key": "text"},
    "note": "-",
}


def test_there_and_back():
    assert to_plain(WHOLE) == PLAIN
    assert from_plain(Whole, PLAIN) == WHOLE


def test_plain_means_plain():
    assert type(to_plain(WHOLE)["colour"]) is str
    assert type(to_plain(WHOLE)["share"]) is str


def test_dates_and_times_may_be_themselves():
    data = {**PLAIN, "on": WHOLE.on, "at": WHOLE.at}
    assert from_plain(Whole, data) == WHOLE


def test_what_has_a_default_may_be_missing():
    data = {key: PLAIN[key] for key in PLAIN if key not in {"note", "words"}}
    built = from_plain(Whole, data)
    assert (built.note, built.words) == ("", {})


@pytest.mark.parametrize("key", ["count", "sure", "share", "on", "at", "colour", "parts"])
def test_what_has_none_may_not(key):
    data = {name: PLAIN[name] for name in PLAIN if name != key}
    with pytest.raises(NotPlain) as fault:
        from_plain(Whole, data)
    assert fault.value.key == key


@pytest.mark.parametrize(
    ("key", "value", "where"),
    [
        ("count", True, "count"),
        ("count", "3", "count"),
        ("count", 3.0, "count"),
        ("sure", 1, "sure"),
        ("share", 2.5, "share"),
        ("share", "2,5", "share"),
        ("on", "14-02-2024", "on"),
        ("on", datetime(2024, 2, 14, tzinfo=UTC), "on"),
        ("at", "7", "at"),
        ("colour", "biru", "colour"),
        ("note", None, "note"),
        ("parts", {"code": "a"}, "parts"),
        ("parts", "ab", "parts"),
        ("parts", [{"code": "a"}, {"code": 2}], "parts[1].code"),
        ("parts", [{"code": "a", "kode": "b"}], "parts[0].kode"),
        ("parts", [{}], "parts[0].code"),
        ("parts", ["a"], "parts[0]"),
        ("words", [], "words"),
        ("words", {"key": 3}, "words.key"),
        ("stray", 1, "stray"),
    ],
)
def test_what_is_wrong_is_named(key, value, where):
    with pytest.raises(NotPlain) as fault:
        from_plain(Whole, {**PLAIN, key: value})
    assert fault.value.key == where
    assert str(fault.value) == where


def test_a_record_must_be_a_table():
    with pytest.raises(NotPlain) as fault:
        from_plain(Whole, [PLAIN])
    assert fault.value.key == ""
