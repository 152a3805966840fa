"""Finding the headings of a list of people, and which column holds which field.

Looked for by their names in the first rows of a sheet, under letterheads and merged
titles; one line, or two where group titles stand above (``Alamat`` over Jalan, RT, RW).
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from rutan_desk.domain.errors import MappingInvalid
from rutan_desk.exchange.cells import Row, plain, text_of
from rutan_desk.exchange.vocabulary import PEOPLE, Vocabulary, heading_key

SEARCHED = 100
_LONGEST = 60
_HYPHEN = re.compile(r"(?<=\w)-\s*\n\s*(?=\w)")
_REGION_PARTS = ("village", "district", "city", "province")
_SEVERAL = ("alias",)


@dataclass(frozen=True, slots=True)
class Headings:
    """Where the headings are and what they mean.

    ``row`` is the first heading line, counted from 0, and ``lines`` how many there are;
    ``texts`` the heading of every column as found; ``sources`` the columns of each field
    or combined cell, best first (several only for ``alias``); ``vocabulary`` the kind of list.
    """

    row: int
    lines: int
    texts: tuple[str, ...]
    sources: Mapping[str, tuple[int, ...]]
    vocabulary: Vocabulary = PEOPLE

    @property
    def columns(self) -> dict[str, str]:
        """Field → heading as found, left to right; a combined cell serves two fields."""
        found: dict[str, str] = {}
        for source, places in sorted(self.sources.items(), key=lambda one: one[1]):
            heading = " + ".join(self.texts[place] for place in places)
            for field in _FIELDS_OF.get(source, (source,)):
                found.setdefault(field, heading)
        parts = [self.texts[self.sources[one][0]] for one in _REGION_PARTS if one in self.sources]
        if parts and "region_as_written" not in self.sources:
            found["region_as_written"] = " + ".join(parts)
        return found

    @property
    def unused(self) -> tuple[str, ...]:
        """Headings that were not used, in the order of the sheet."""
        used = {place for places in self.sources.values() for place in places}
        return tuple(text for place, text in enumerate(self.texts) if text and place not in used)

    def score(self) -> float:
        """How much this looks like a list of people; 0 when it does not."""
        if "name" not in self.sources:
            return 0
        known = sum(self.vocabulary.is_known(text) for text in self.texts if text)
        others = sum(1 for text in self.texts if text) - known
        if len(self.sources) == 1 and (others or known < 2):
            return 0
        return len(self.sources) + known / 100


_FIELDS_OF = {
    "birth": ("birth_place", "birth_date"),
    "block_cell": ("block", "cell"),
    "rt_rw": ("rt", "rw"),
    "country": ("citizenship",),
    "occupation": ("service",),
    "sex_male": ("sex",),
    "sex_female": ("sex",),
    "staff": ("kind",),
    **dict.fromkeys(_REGION_PARTS, ("region_as_written",)),
}


def find_headings(
    rows: Sequence[Row],
    overrides: Mapping[str, str],
    header_row: int | None = None,
    vocabulary: Vocabulary = PEOPLE,
) -> Headings | None:
    """The best heading row among the first hundred, or of the 1-based ``header_row`` alone.

    ``overrides`` maps fields to headings and is believed before any spelling; a field or
    heading that does not exist raises :class:`MappingInvalid`.
    """
    for field, heading in overrides.items():
        if field not in vocabulary.fields:
            raise MappingInvalid(field, heading)
    places: Iterable[int] = range(min(SEARCHED, len(rows)))
    if header_row is not None:
        places = [header_row - 1] if 0 < header_row <= len(rows) else []
    found = [one for place in places for one in readings(rows, place, overrides, vocabulary)]
    best = max(found, key=Headings.score, default=None)
    if best is None or best.score() == 0:
        _check_anywhere(rows, overrides)
        return None
    _check_overrides(best, overrides)
    return best


def score_rows(rows: list[Row], vocabulary: Vocabulary = PEOPLE) -> float:
    """How much the best heading row among these looks like a list of that kind."""
    best = find_headings(rows, {}, vocabulary=vocabulary)
    return best.score() if best else 0.0


def readings(
    rows: Sequence[Row],
    place: int,
    overrides: Mapping[str, str],
    vocabulary: Vocabulary = PEOPLE,
) -> Iterable[Headings]:
    """A row as headings of one line, and of two where the row below goes on with it."""
    upper = _texts(rows[place])
    if sum(1 for text in upper if text) < 2:
        return
    meanings = [vocabulary.meaning(text) for text in upper]
    yield _headings((place, 1), upper, meanings, overrides, vocabulary)
    lower = _texts(rows[place + 1]) if place + 1 < len(rows) else []
    if _is_second_line(upper, lower, vocabulary):
        width = max(len(upper), len(lower))
        upper += [""] * (width - len(upper))
        lower += [""] * (width - len(lower))
        above = _spread(upper, lower)
        meanings = [_together(top, low, vocabulary) for top, low in zip(above, lower, strict=True)]
        joined = [f"{top} {low}".strip() for top, low in zip(above, lower, strict=True)]
        yield _headings((place, 2), joined, meanings, overrides, vocabulary)


def _texts(row: Row) -> list[str]:
    texts = [plain(_HYPHEN.sub("", text_of(cell))) for cell in row]
    return [text if len(text) <= _LONGEST else "" for text in texts]


def _is_second_line(upper: list[str], lower: list[str], vocabulary: Vocabulary) -> bool:
    """A second heading line fills gaps under group titles and holds no data."""
    found = [(place, text) for place, text in enumerate(lower) if text]
    if not found or any(sum(map(str.isdigit, text)) > 1 for _, text in found):
        return False
    known = 0
    for place, text in found:
        above = next(
            (upper[one] for one in range(min(place, len(upper) - 1), -1, -1) if upper[one]), ""
        )
        known += _together(above, text, vocabulary) is not None or vocabulary.is_known(text)
    return known * 2 > len(found)


def _spread(upper: list[str], lower: list[str]) -> list[str]:
    """The upper line with each group title written over all of its columns."""
    spread, group = [], ""
    for top, low in zip(upper, lower, strict=True):
        group = top if top else (group if low else "")
        spread.append(group)
        if top and not low:
            group = ""
    return spread


def _together(upper: str, lower: str, vocabulary: Vocabulary) -> str | None:
    """What a heading under another one means."""
    meaning = vocabulary.meaning
    if not lower:
        return meaning(upper)
    if not upper:
        return meaning(lower)
    group, key = meaning(upper), heading_key(lower)
    if group == "birth" and key.startswith(("tempat", "kota")):
        return "birth_place"
    if group == "birth" and key.startswith("tanggal"):
        return "birth_date"
    if group == "sex" and key in ("l", "lk", "lakilaki"):
        return "sex_male"
    if group == "sex" and key in ("p", "pr", "perempuan"):
        return "sex_female"
    return meaning(f"{upper} {lower}") or meaning(f"{lower} {upper}") or meaning(lower)


def _headings(
    where: tuple[int, int],
    texts: list[str],
    meanings: list[str | None],
    overrides: Mapping[str, str],
    vocabulary: Vocabulary,
) -> Headings:
    """The headings that begin at a row and go on for so many lines (``where``)."""
    sources: dict[str, list[int]] = {}
    forced = {
        column: field
        for field, heading in overrides.items()
        if (column := _column_of(texts, heading)) is not None
    }
    for column, found in enumerate(meanings):
        field = forced.get(column, found)
        if field is not None:
            sources.setdefault(field, []).append(column)
    for column, field in forced.items():
        sources[field] = [column]
    if "name" not in sources and "staff_name" in sources:
        sources["name"] = sources["staff"] = sources["staff_name"]
    sources.pop("staff_name", None)
    if "name" not in sources and "alias" in sources:
        whole = [one for one in sources["alias"] if heading_key(texts[one]) == "namaalias"]
        if whole:
            sources["name"] = whole[:1]
            sources["alias"] = [one for one in sources["alias"] if one not in whole]
    best = {
        source: tuple(
            columns
            if source in _SEVERAL
            else sorted(columns, key=lambda one: vocabulary.rank(texts[one]))[:1]
        )
        for source, columns in sources.items()
        if columns
    }
    return Headings(*where, tuple(texts), best, vocabulary)


def _column_of(texts: Sequence[str], heading: str) -> int | None:
    wanted = heading.strip()
    for column, text in enumerate(texts):
        if text == wanted:
            return column
    key = heading_key(wanted)
    return next((one for one, text in enumerate(texts) if text and heading_key(text) == key), None)


def _check_overrides(found: Headings, overrides: Mapping[str, str]) -> None:
    for field, heading in overrides.items():
        if _column_of(found.texts, heading) is None:
            raise MappingInvalid(field, heading)


def _check_anywhere(rows: Sequence[Row], overrides: Mapping[str, str]) -> None:
    """A heading that is in no row at all is a mistake of the mapping, not of the file."""
    texts = [text for row in rows[:SEARCHED] for text in _texts(row)]
    for field, heading in overrides.items():
        if _column_of(texts, heading) is None:
            raise MappingInvalid(field, heading)
