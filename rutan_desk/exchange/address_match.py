"""Free-text addresses matched to region codes: by suggestion, never by decision.

An address is compared level by level with the regions that may be meant: what its words
say (``Ds.``, ``Kec.``, ``Kab.``, ``Prov.``), typing errors allowed. Each suggestion tells
which levels agree with the text and which the text contradicts.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from rapidfuzz import fuzz, process

from rutan_desk.domain.region import DISTRICT, PROVINCE, REGENCY, VILLAGE, level, part, within
from rutan_desk.exchange.address_words import Mark, Mention, mentions
from rutan_desk.exchange.places import DEPTHS, Places

LEVEL_NAMES = {PROVINCE: "province", REGENCY: "regency", DISTRICT: "district", VILLAGE: "village"}
_WEIGHT = {PROVINCE: 10, REGENCY: 25, DISTRICT: 25, VILLAGE: 40}
_MARK = {
    Mark.PROVINCE: PROVINCE,
    Mark.REGENCY: REGENCY,
    Mark.CITY: REGENCY,
    Mark.DISTRICT: DISTRICT,
    Mark.VILLAGE: VILLAGE,
    Mark.HAMLET: VILLAGE,
}
_ALIKE, _ALIKE_SHORT, _SHORT = 80, 85, 5
"""Per cent two names must agree to be one with a typing error; more for short names."""
_CONTRADICTED, _SHARED = 20, 30
_ALONE, _ASTRAY = 0.6, 0.4
"""Taken from a desa that only its name speaks for, and from one whose kecamatan is not said:
there are many of every name, and a kecamatan of that name was rather meant."""
_MOST = 60
"""Villages of one name looked at when nothing says where, the nearest first."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A region that may be meant; ``score`` 0 … 100 is how much of the text it explains.

    ``agrees`` and ``disagrees`` name levels (``village``, ``district``, ``regency``,
    ``province``) the text confirms or contradicts; others it does not mention.
    """

    code: str
    score: int
    agrees: tuple[str, ...]
    disagrees: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Seen:
    """How well one mention names one region, 0 … 1."""

    mention: Mention
    likeness: float


@dataclass(frozen=True, slots=True)
class _Weighed:
    """A region with what speaks for it."""

    code: str
    points: float
    agrees: frozenset[int]
    disagrees: frozenset[int]


def suggest_regions(
    text: str, places: Places, limit: int = 5, under: str | None = None
) -> list[Suggestion]:
    """The regions a text may mean, best first; none when it names no region.

    ``under`` keeps to what lies in a region known already. Equal ones: the nearer to
    ``places.home`` first. The caller shows them; nothing is decided here.
    """
    found = _Reading(mentions(text), places)
    weighed = [found.weigh(code) for code in found.candidates()]
    kept = [
        one
        for one in weighed
        if one.points > 0 and (under is None or (within(one.code, under) and one.code != under))
    ]
    if not kept:
        return []
    kept.sort(
        key=lambda one: (-round(one.points), -places.nearness(one.code), level(one.code), one.code)
    )
    whole = max(found.possible(kept[0]), kept[0].points)
    return [
        Suggestion(
            code=one.code,
            score=round(100 * one.points / whole),
            agrees=_names(one.agrees),
            disagrees=_names(one.disagrees),
        )
        for one in kept[:limit]
    ]


def _names(depths: Iterable[int]) -> tuple[str, ...]:
    return tuple(LEVEL_NAMES[depth] for depth in sorted(depths, reverse=True))


class _Reading:
    """One text: what it may mention at each level, found from the widest to the smallest."""

    def __init__(self, said: list[Mention], places: Places) -> None:
        self.said, self.places = said, places
        self.seen: dict[str, list[_Seen]] = {}
        self.exact: set[str] = set()
        self.marked = {_MARK[one.mark] for one in said if one.mark in _MARK} - (
            {VILLAGE} if not any(one.mark is Mark.VILLAGE for one in said) else set()
        )
        self.provinces = self._look(PROVINCE, places.inside(""))
        self.regencies = self._look(REGENCY, places.regencies())
        self.districts = self._look_for_districts()
        self.villages = self._look_for_villages()

    def candidates(self) -> set[str]:
        """Every region some word may name."""
        return {*self.provinces, *self.regencies, *self.districts, *self.villages}

    def _look_for_districts(self) -> list[str]:
        pool: dict[str, str] = {}
        near = part(self.places.home, REGENCY if self.regencies else PROVINCE)
        for area in {*self.regencies, *([near] if near else [])}:
            pool |= self.places.districts(area)
        for mention in self.said:
            for code in self.places.called(DISTRICT, mention.key):
                pool[code] = mention.key
        return self._look(DISTRICT, pool)

    def _look_for_villages(self) -> list[str]:
        pool: dict[str, str] = {}
        home = part(self.places.home, REGENCY)
        for code in {*self.regencies, *self.districts, *([home] if home else [])}:
            pool |= self.places.villages(code)
        found = self._look(VILLAGE, pool)
        for mention in self.said:
            codes = self.places.called(VILLAGE, mention.key)
            near = sorted(codes, key=self.places.nearness, reverse=True)[:_MOST]
            found += self._look(VILLAGE, dict.fromkeys(near, mention.key))
        return found

    def _look(self, depth: int, pool: dict[str, str]) -> list[str]:
        """The regions of the pool that a mention may name; noted with how well it does."""
        names: dict[str, list[str]] = {}
        for code, key in pool.items():
            names.setdefault(key, []).append(code)
        for mention in self.said:
            if _MARK.get(mention.mark, depth) != depth:
                continue
            for key, likeness in self._alike(depth, mention, names):
                for code in names[key]:
                    fit = likeness * self._trust(code, mention)
                    self.seen.setdefault(code, []).append(_Seen(mention, fit))
        return [code for code in pool if code in self.seen]

    def _alike(
        self, depth: int, mention: Mention, names: dict[str, list[str]]
    ) -> list[tuple[str, float]]:
        key = mention.key
        if depth == PROVINCE and (codes := self.places.called(depth, key)):
            self.exact.add(key)
            return [(self.places.keys[code], 1.0) for code in codes]
        if key in names:
            self.exact.add(key)
            return [(key, 1.0)]
        if key in self.exact:  # The name of a wider region is no typing error of a desa's.
            return []
        least = _ALIKE if len(key) > _SHORT or mention.mark is not Mark.FREE else _ALIKE_SHORT
        found = process.extract(key, list(names), scorer=fuzz.ratio, score_cutoff=least, limit=4)
        return [(name, (score / 100) ** 2) for name, score, _ in found]

    def _trust(self, code: str, mention: Mention) -> float:
        """Less where the word before the name speaks of something else."""
        city = code in self.places.cities
        if mention.mark is Mark.HAMLET:
            return 0.5
        if mention.mark is Mark.CITY and not city:
            return 0.6
        return 0.4 if mention.mark is Mark.REGENCY and city else 1.0

    def weigh(self, code: str) -> _Weighed:
        """All levels of a region against the text; a word used twice speaks half for the wider."""
        points, depth = 0.0, level(code)
        used: dict[int, Mention] = {}
        disagrees = set[int]()
        for here in sorted(DEPTHS[:depth], reverse=True):
            best = self._best(part(code, here) or "", list(used.values()))
            if best is not None:
                shared = best.mention.overlaps(list(used.values()))
                points += _WEIGHT[here] * best.likeness * (0.5 if shared else 1)
                used[here] = best.mention
            elif here in self.marked:
                disagrees.add(here)
                points -= _CONTRADICTED
        return _Weighed(
            code, points - self._doubt(depth, used), frozenset(used), frozenset(disagrees)
        )

    def _doubt(self, depth: int, used: dict[int, Mention]) -> float:
        """What the smallest level loses because something else was probably meant."""
        doubt = 0.0
        if used[depth].overlaps([one for here, one in used.items() if here != depth]):
            doubt += _SHARED
        if depth == VILLAGE and DISTRICT not in used and VILLAGE not in self.marked:
            doubt += _WEIGHT[VILLAGE] * (_ASTRAY if REGENCY in used else _ALONE)
        return doubt

    def _best(self, code: str, used: list[Mention]) -> _Seen | None:
        """The mention that names a region best; one not used yet before others."""
        seen = self.seen.get(code, ())
        return max(
            seen,
            key=lambda one: (
                not one.mention.overlaps(used),
                one.likeness,
                one.mention.mark is not Mark.FREE,
                one.mention.first,
            ),
            default=None,
        )

    def possible(self, best: _Weighed) -> float:
        """The points of a region that would explain the whole text."""
        return float(sum(_WEIGHT[depth] for depth in best.agrees | self.marked))
