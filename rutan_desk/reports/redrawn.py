"""Pages that another program drew anew, as a printer driver does: what their words say.

Such a page has none of our fonts and its text is cut into other pieces, so that only the
words in the order of drawing can be compared.
"""

import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from rutan_desk.reports.read_back import PaperRead

_AROUND = 3
"""So many words before and after a place are told with it."""
_OPAQUE = frozenset({"Cc", "Co", "Cn"})
"""What stands for a letter whose meaning the other program lost."""


def is_redrawn(file: PaperRead, page: int, paper: PaperRead, other: int) -> bool:
    """Whether a page has none of the fonts of the page that it would be."""
    ours = paper.fonts(other)
    return bool(ours) and ours.isdisjoint(file.fonts(page))


def letters(paper: PaperRead, page: int) -> str:
    """All letters and digits of a page in their order, whatever stands between them."""
    return "".join(map(_plain, paper.words(page)))


def common_words(file: PaperRead, page: int, paper: PaperRead, other: int) -> float:
    """The share of words that two pages have in common, whatever their order."""
    ours, theirs = file.words(page), paper.words(other)
    return (Counter(ours) & Counter(theirs)).total() / max(len(ours), len(theirs), 1)


def word_faults(
    file: PaperRead, page: int, paper: PaperRead, other: int
) -> Iterator[tuple[int, str, str]]:
    """Where the words differ: the line of the file, what the paper said, what the file says.

    Where a sign was lost on the way, only plain Latin letters and digits are compared.
    """
    lost = any(map(_opaque, file.words(page)))
    ours, theirs = (_kept(one.words(at), lost) for one, at in ((file, page), (paper, other)))
    if "".join(ours.values) == "".join(theirs.values):
        return
    matcher = SequenceMatcher(None, theirs.values, ours.values, autojunk=False)
    for tag, a, b, c, d in matcher.get_opcodes():
        if tag != "equal" and "".join(theirs.values[a:b]) != "".join(ours.values[c:d]):
            place = ours.shown[min(c, len(ours.shown) - 1)] if ours.shown else ""
            yield _line(file, page, place), theirs.around(a, b), ours.around(c, d)


@dataclass(frozen=True, slots=True)
class _Words:
    """Words as they are compared, and as they stand on the page."""

    values: tuple[str, ...]
    shown: tuple[str, ...]

    def around(self, start: int, end: int) -> str:
        """Some words and those beside them."""
        return " ".join(self.shown[max(0, start - _AROUND) : end + _AROUND])


def _line(file: PaperRead, page: int, word: str) -> int:
    """The number of the first line that has a word."""
    lines = enumerate(file.lines(page), 1)
    return next((number for number, line in lines if word in line.text.split()), 1)


def _kept(words: Sequence[str], lost: bool) -> _Words:
    plain = ((_plain(word), word) for word in words)
    if lost:
        plain = (("".join(filter(str.isascii, one)), word) for one, word in plain)
    kept = [pair for pair in plain if pair[0]]
    return _Words(tuple(one for one, _ in kept), tuple(word for _, word in kept))


def _plain(word: str) -> str:
    return "".join(one for one in word if one.isalnum() or one == "*")


def _opaque(word: str) -> bool:
    return any(unicodedata.category(one) in _OPAQUE for one in word)
