"""Finding a region by any part of its name or code, from desa up, while somebody types.

The first search reads the region files and folds their names; a later one only compares
text and may run in any thread. ``search_regions`` is the door.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from heapq import nsmallest
from typing import TypeAlias

from rutan_desk.domain.region import DISTRICT, PROVINCE, REGENCY, VILLAGE, part, within
from rutan_desk.store.regions import names_of, region_label

LEVELS = (PROVINCE, REGENCY, DISTRICT, VILLAGE)
_MARKS = {PROVINCE: "P", REGENCY: "R", DISTRICT: "D", VILLAGE: "V"}
"""What stands before a name, so that ``kec blora`` finds no regency; names are lower case."""
_KINDS = {
    **dict.fromkeys(("prov", "provinsi", "propinsi"), "P"),
    **dict.fromkeys(("kab", "kabupaten"), "R"),
    **dict.fromkeys(("kec", "kecamatan"), "D"),
    **dict.fromkeys(("ds", "desa", "kel", "kelurahan"), "V"),
    **dict.fromkeys(("kota", "kodya", "kotamadya"), "kota"),
}
_PLAIN = str.maketrans(dict.fromkeys("'’`") | dict.fromkeys('-/,()*&"', " "))
_MANY = 1_000


@dataclass(frozen=True, slots=True)
class RegionHit:
    """A region found: its code, how it is written, and how deep it is (1 … 4)."""

    code: str
    label: str
    level: int


@dataclass(frozen=True, slots=True)
class _Level:
    """All regions of a level in the order of their codes.

    ``texts`` is what words are looked for in (mark, name, name without spaces, code),
    ``bare`` the name without spaces, ``parents`` the place of each in the level above.
    """

    codes: tuple[str, ...]
    texts: tuple[str, ...]
    bare: tuple[str, ...]
    parents: tuple[int, ...]


Key: TypeAlias = tuple[int, int, int, int, str]
Hit: TypeAlias = tuple[int, int]


def search_regions(
    text: str,
    limit: int = 50,
    under: str | None = None,
    levels: Sequence[int] = LEVELS,
    home: str | None = None,
) -> list[RegionHit]:
    """The regions that fit what was typed, best first.

    Every word must be in the name or code of the region or of one it lies in, and at least
    one in its own: ``kunden blora``, ``jepon``, ``33.16.09``, ``331609``, ``ds tempuran kec
    blora``. Words of one or two letters and codes fit at a beginning only. ``under`` keeps
    to one region and what lies in it. A whole name comes before a beginning, that before
    any other part, and within each what is near ``home`` (a region's code) comes first.
    Nothing typed finds nothing; unknown codes are no error.
    """
    words = _words(text)
    hits = _hits(words, levels, under) if words else []
    if not hits and any(_is_code(word) for word in words):
        words = [f".{word[1:]}" if _is_code(word) else word for word in words]
        hits = _hits(words, levels, under)
    sought = [(word, _plain(word)) for word in words]
    near_home = (part(home, REGENCY) or home, part(home, PROVINCE) or home) if home else None
    ranked = (_rank(hit, sought, near_home) for hit in _likely(hits, words, limit))
    here = near_home[1] if near_home else ""
    return [
        RegionHit(code, region_label(code, here), depth)
        for _, _, depth, _, code in nsmallest(limit, ranked)
    ]


def folded(text: str) -> str:
    """A name for comparing: no capitals, apostrophes, hyphens or doubled spaces."""
    return " ".join(text.lower().translate(_PLAIN).split())


def _words(text: str) -> list[str]:
    """What to look for: a word, a mark or ``kota`` with the word after it, a code."""
    found: list[str] = []
    kind = ""
    for word in folded(text).split():
        code = _dotted(word)
        if code:
            found.append(f" {code}")
            continue
        word = word.replace(".", "")
        if word in _KINDS:
            kind = _KINDS[word]
        elif kind or len(word) > 2:
            found.append(f"{kind} {word}".strip())
            kind = ""
        elif word:
            found.append(f" {word}")
    if kind == "kota":
        found.append(kind)
    return list(dict.fromkeys(found))


def _dotted(word: str) -> str:
    """A code or its beginning with dots; empty for a word."""
    digits = word.replace(".", "")
    if not digits.isdecimal():
        return ""
    if word != digits:
        return word
    return ".".join(filter(None, (digits[:2], digits[2:4], digits[4:6], digits[6:])))


def _is_code(word: str) -> bool:
    return word[1:2].isdecimal() and word[0] in " ."


def _hits(words: list[str], levels: Sequence[int], under: str | None) -> list[Hit]:
    """Level and place of every region that fits, in no order of merit."""
    found: list[Hit] = []
    above: list[list[bool]] = []
    for depth in LEVELS[: max(levels, default=0)]:
        here = _level(depth)
        if depth == VILLAGE:
            places: Iterable[int] = _in_villages(words, here, above)
        else:
            own = [[word in text for text in here.texts] for word in words]
            above = _with_parents(own, above, here.parents)
            places = _places(own, above)
        if depth in levels:
            found += [
                (depth, at) for at in places if under is None or within(here.codes[at], under)
            ]
    return found


def _with_parents(
    own: list[list[bool]], above: list[list[bool]], parents: tuple[int, ...]
) -> list[list[bool]]:
    """Per word and region: whether the word is in it or in one it lies in."""
    if not above:
        return own
    return [
        [mine or wider[parent] for mine, parent in zip(column, parents, strict=True)]
        for column, wider in zip(own, above, strict=True)
    ]


def _places(own: list[list[bool]], whole: list[list[bool]]) -> list[int]:
    """Where all words fit somewhere and one of them in the region's own name or code."""
    rows = zip(zip(*own, strict=True), zip(*whole, strict=True), strict=True)
    return [at for at, (mine, all_of) in enumerate(rows) if any(mine) and all(all_of)]


def _in_villages(words: list[str], here: _Level, above: list[list[bool]]) -> Iterator[int]:
    """The same for the villages, which are too many to compare with every word."""
    by_rarity = sorted(zip(words, above, strict=True), key=lambda one: -len(one[0]))
    (first, wider), *others = by_rarity
    texts, parents = here.texts, here.parents
    if not others:
        yield from (at for at, text in enumerate(texts) if first in text)
        return
    for at, text in enumerate(texts):
        own = first in text
        if not own and not wider[parents[at]]:
            continue
        for word, over in others:
            if word in text:
                own = True
            elif not over[parents[at]]:
                break
        else:
            if own:
                yield at


def _likely(hits: list[Hit], words: list[str], limit: int) -> list[Hit]:
    """Of very many only those that can be among the best, if they are enough."""
    if len(hits) < _MANY:
        return hits
    if all(map(_is_code, words)):
        return hits[:limit]
    begins = tuple({_plain(word) for word in words})
    first = [hit for hit in hits if _level(hit[0]).bare[hit[1]].startswith(begins)]
    return first if len(first) >= limit else hits


def _rank(hit: Hit, sought: list[tuple[str, str]], home: tuple[str, str] | None) -> Key:
    """How good a hit is, then how near, how wide and how short, and the order of codes."""
    depth, at = hit
    here = _level(depth)
    code, bare, text = here.codes[at], here.bare[at], here.texts[at]
    own = [plain for word, plain in sought if word in text]
    if depth == REGENCY:
        own = [word.removeprefix("kota") for word in own]
    if bare in own or code in own or bare == "".join(own):
        fit = 0
    elif bare.startswith(tuple(filter(None, own))):
        fit = 0 if depth == PROVINCE and len(own[0]) > 2 else 1  # ``jawa`` means Jawa Tengah.
    else:
        fit = 2
    far = 0
    if home is not None and not within(code, home[0]):
        far = 1 if within(code, home[1]) else 2
    by_code = len(own) == 1 and own[0][:1].isdecimal()
    return fit, far, depth, 0 if by_code else len(bare), code


def _plain(word: str) -> str:
    return word.lstrip("PRDV .").replace(" ", "")


@cache
def _level(depth: int) -> _Level:
    names = names_of(depth)
    codes = tuple(names)
    plain = "\n".join(names.values()).lower().translate(_PLAIN).replace(".", "")
    folds = [" ".join(name.split()) if "  " in name else name for name in plain.split("\n")]
    if depth == REGENCY:
        folds = [name.removeprefix("kabupaten ").replace("administrasi ", "") for name in folds]
    bare = [name.replace(" ", "") for name in folds]
    mark = _MARKS[depth]
    texts = [
        f"{mark} {name} {code}" if name == short else f"{mark} {name} {mark} {short} {code}"
        for name, short, code in zip(folds, bare, codes, strict=True)
    ]
    if depth == REGENCY:
        # A city is found by ``kota semarang`` and ``semarang``, never by ``kab semarang``.
        texts = [f"C{text[1:]}" if " kota " in text[:7] else text for text in texts]
        bare = [
            name.removeprefix("kota") if text[0] == "C" else name
            for name, text in zip(bare, texts, strict=True)
        ]
    return _Level(codes, tuple(texts), tuple(bare), _parents(codes, depth))


def _parents(codes: Sequence[str], depth: int) -> tuple[int, ...]:
    if depth == PROVINCE:
        return ()
    places = {code: at for at, code in enumerate(_level(depth - 1).codes)}
    return tuple(places[code.rpartition(".")[0]] for code in codes)
