"""A free-text address taken apart: what is marked as desa, kecamatan, kabupaten, and the rest.

``Jl. Pemuda 12 RT 03/RW 02 Ds. Kunden Kec. Blora`` says a street, a neighbourhood, a desa
and a kecamatan. Nothing is looked up here; ``address_match`` compares with the regions.
"""

import re
from dataclasses import dataclass, replace
from enum import Enum

from rutan_desk.exchange.splits import split_address


class Mark(Enum):
    """What the word before a name says it is; ``FREE`` when there is none."""

    FREE = ""
    STREET = "street"
    HAMLET = "hamlet"
    VILLAGE = "village"
    DISTRICT = "district"
    REGENCY = "regency"
    CITY = "city"
    PROVINCE = "province"


_MARKS = {
    Mark.STREET: "jl jln jalan gg gang lorong perum perumahan komplek blok kav km no nomor",
    Mark.HAMLET: "dk dkh dukuh dsn dusun dus lingk lingkungan link kp kampung rt rw",
    Mark.VILLAGE: "ds desa kel kelurahan kalurahan",
    Mark.DISTRICT: "kec kecamatan kapanewon distrik",
    Mark.REGENCY: "kab kabupaten",
    Mark.CITY: "kota kodya kotamadya",
    Mark.PROVINCE: "prov provinsi prop propinsi",
}
_MARK_OF = {word: mark for mark, words in _MARKS.items() for word in words.split()}
_TOKEN = re.compile(r"[^\W_]+(?:['’`][^\W_]+)*|[,;()\n]")
_CUTS = (None, Mark.STREET, Mark.VILLAGE, Mark.HAMLET)
"""What says where a street ends: a number or comma, *no*, or a named desa."""
_LONGEST = 5
"""Words a name may have here."""
_OLD = (("oe", "u"), ("dj", "j"), ("tj", "c"))


@dataclass(frozen=True, slots=True)
class Mention:
    """Words of the address that may be a name: its key, its mark, and where it stands."""

    key: str
    mark: Mark
    first: int
    end: int

    def overlaps(self, others: "list[Mention]") -> bool:
        """Whether a word of it is used already."""
        return any(self.first < one.end and one.first < self.end for one in others)


@dataclass(frozen=True, slots=True)
class _Span:
    """Words in a row under one mark; ``cut`` says that a street surely ends there."""

    mark: Mark
    words: tuple[str, ...]
    first: int
    cut: bool = False


def key_of(name: str) -> str:
    """A name for comparing: letters and digits only, in the spelling of today."""
    plain = "".join(letter for letter in name.casefold() if letter.isalnum())
    for old, new in _OLD:
        plain = plain.replace(old, new)
    return plain


def place_text(text: str) -> str:
    """The address without street, number and neighbourhood: what several people share.

    ``Jl. Pemuda 12 RT 03/RW 02 Ds. Kunden Kec. Blora`` gives ``Ds Kunden, Kec Blora``.
    """
    return ", ".join(
        " ".join((*_said(span.mark), *(word.capitalize() for word in span.words)))
        for span in _spans(text)
        if span.words
    )


def mentions(text: str) -> list[Mention]:
    """Every run of words that may be the name of a region."""
    found: list[Mention] = []
    for span in _spans(text):
        count = len(span.words)
        for start in range(count):
            mark = span.mark if start == 0 else Mark.FREE
            for end in range(start + 1, min(count, start + _LONGEST) + 1):
                key = key_of("".join(span.words[start:end]))
                place = span.first + start
                found.append(Mention(key, mark, place, span.first + end))
                if mark is Mark.CITY:  # Also a kecamatan may be called Kota Kudus.
                    found.append(Mention(f"kota{key}", Mark.FREE, place, span.first + end))
    return [one for one in found if len(one.key) > 2]


def _said(mark: Mark) -> tuple[str, ...]:
    words = _MARKS.get(mark, "").split()
    return (words[0].title(),) if words else ()


def _spans(text: str) -> list[_Span]:
    """The address in order, without streets and numbers."""
    kept: list[_Span] = []
    for span in _raw_spans(split_address(text).street or ""):
        if span.mark is Mark.STREET:
            # Where it is not cut nobody knows where the street ends.
            rest = () if span.cut else span.words[1:]
            span = _Span(Mark.FREE, rest, span.first + 1)
        if span.mark is Mark.HAMLET and len(span.words) > 1:
            kept.append(replace(span, words=span.words[:1]))
            span = _Span(Mark.FREE, span.words[1:], span.first + 1)
        if span.words:
            kept.append(span)
    return kept


def _raw_spans(text: str) -> list[_Span]:
    spans: list[_Span] = []
    mark, first = Mark.FREE, 0
    words: list[str] = []
    for place, token in enumerate(_TOKEN.findall(text)):
        named = _MARK_OF.get(token.casefold())
        if named is Mark.CITY and not words and mark in (Mark.VILLAGE, Mark.DISTRICT):
            named = None  # Kec. Kota Kudus
        if named is None and not _ends(token):
            words.append(token)
            continue
        spans.append(_Span(mark, tuple(words), first, cut=named in _CUTS))
        mark, words, first = named or Mark.FREE, [], place + 1
    return [*spans, _Span(mark, tuple(words), first)]


def _ends(token: str) -> bool:
    return not token[0].isalpha()
