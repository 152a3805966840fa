"""Where a PDF says something else than the paper it claims to be: page, line, both texts."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from rutan_desk.reports.read_back import PaperRead, TextLine
from rutan_desk.reports.redrawn import common_words, is_redrawn, letters, word_faults

_ALIKE = 0.4
"""The share of lines that a page has in common with the one it was made from, at least."""
_ALIKE_IN_WORDS = 0.6
"""The same of words, of which the pages of one list share many."""
_ELSEWHERE = 2.0
"""Points by which a text stands elsewhere for an eye."""
_MOST_PAIRS = 2500
"""Looking for the page that a page was made from is given up beyond so many comparisons."""


class FaultKind(StrEnum):
    """What is wrong at a place.

    ``REDRAWN`` is a page that says the same in the drawing of another program.
    """

    LINE_CHANGED = "line_changed"
    LINE_ADDED = "line_added"
    LINE_MISSING = "line_missing"
    LINE_MOVED = "line_moved"
    DRAWING = "drawing"
    REDRAWN = "redrawn"
    PAGE_MISSING = "page_missing"
    PAGE_ADDED = "page_added"
    PAGE_REPLACED = "page_replaced"
    PAGE_MOVED = "page_moved"


@dataclass(frozen=True, slots=True)
class Fault:
    """One place where the file is not the paper.

    ``page`` is of the file, but of the paper for a missing page; ``line`` counts from the
    top of that page (0: the whole page). ``was`` is what the paper said there, ``now`` what
    the file says; ``other`` is the page of the paper that a moved page is.
    """

    kind: FaultKind
    page: int
    line: int = 0
    was: str = ""
    now: str = ""
    other: int = 0


Tick = Callable[[int, int], None]
_Texts = tuple[str, ...]


def page_faults(
    file: PaperRead, paper: PaperRead, tick: Tick = lambda done, of: None
) -> tuple[Fault, ...]:
    """Every place where ``file`` is not ``paper``, in the order of pages.

    Only pages whose drawing differs are read. A page that merely draws the same text in
    another way is a fault only when nothing else is: letters that were replaced change how
    later pages are written. ``tick`` is told pages done and pages in all; what it raises
    passes. Raises ``PaperUnreadable``.
    """
    pairs = _paired(file, paper, tick)
    faults = [*_page_faults(file, paper, pairs)]
    drawn: list[Fault] = []
    for page, other in sorted(pairs.items()):
        if file.drawing(page) == paper.drawing(other):
            continue
        if is_redrawn(file, page, paper, other):
            found, kind = list(_word_faults(file, page, paper, other)), FaultKind.REDRAWN
        else:
            found = list(_line_faults(page, file.lines(page), paper.lines(other)))
            kind = FaultKind.DRAWING
            if not found and file.strokes(page) == paper.strokes(other):
                continue
        faults += found
        drawn += [] if found else [Fault(kind, page)]
    return tuple(sorted(faults or drawn, key=lambda one: (one.page, one.line)))


def _paired(file: PaperRead, paper: PaperRead, tick: Tick) -> dict[int, int]:
    """Which page of the paper each page of the file is, or was made from."""
    mine, theirs = range(1, file.count + 1), range(1, paper.count + 1)
    drawn: dict[str, list[int]] = {}
    for page in theirs:
        drawn.setdefault(paper.drawing(page), []).append(page)
    pairs: dict[int, int] = {}
    for page in mine:
        tick(page, file.count)
        same = drawn.get(file.drawing(page))
        if same:
            pairs[page] = same.pop(page in same and same.index(page))
    left, over = _rest(mine, pairs), _rest(theirs, pairs.values())
    said: dict[_Texts, list[int]] = {}
    for page in over:
        said.setdefault(_texts(paper.lines(page)), []).append(page)
        said.setdefault((letters(paper, page),), []).append(page)
    for page in left:
        tick(page, file.count)
        same = said.get(_texts(file.lines(page))) or said.get((letters(file, page),))
        free = [one for one in same or () if one not in pairs.values()]
        if free:
            pairs[page] = free[0]
    pairs |= _made_from(file, paper, _rest(mine, pairs), _rest(theirs, pairs.values()), tick)
    return pairs


def _made_from(
    file: PaperRead, paper: PaperRead, left: Sequence[int], over: Sequence[int], tick: Tick
) -> dict[int, int]:
    """For pages that are none of the paper: the page of it that has most lines in common."""
    pairs: dict[int, int] = {}
    free = list(over)
    near = len(left) * len(over) > _MOST_PAIRS
    for page in left:
        tick(page, file.count)
        some = [one for one in free if one == page] if near else free
        alike, _, likest = max(
            ((_alike(file, page, paper, one), one == page, one) for one in some),
            default=(0.0, False, 0),
        )
        if alike >= 1:
            pairs[page] = likest
            free.remove(likest)
    return pairs


def _rest(pages: Iterable[int], taken: Iterable[int]) -> list[int]:
    gone = set(taken)
    return [page for page in pages if page not in gone]


def _alike(file: PaperRead, page: int, paper: PaperRead, other: int) -> float:
    """How much two pages have in common, whatever its order; less than 1 is too little."""
    if is_redrawn(file, page, paper, other):
        return common_words(file, page, paper, other) / _ALIKE_IN_WORDS
    ours, theirs = _texts(file.lines(page)), _texts(paper.lines(other))
    common = Counter(ours) & Counter(theirs)
    return common.total() / max(len(ours), len(theirs), 1) / _ALIKE


def _word_faults(file: PaperRead, page: int, paper: PaperRead, other: int) -> Iterator[Fault]:
    """The places of a page drawn anew that say something else."""
    for line, was, now in word_faults(file, page, paper, other):
        yield Fault(FaultKind.LINE_CHANGED, page, line, was, now)


def _texts(lines: Sequence[TextLine]) -> _Texts:
    return tuple(line.text for line in lines)


def _page_faults(file: PaperRead, paper: PaperRead, pairs: Mapping[int, int]) -> Iterator[Fault]:
    """Pages that are missing, too many, others, or in another order."""
    missing = set(_rest(range(1, paper.count + 1), pairs.values()))
    for page in _rest(range(1, file.count + 1), pairs):
        if page in missing:
            missing.remove(page)
            yield Fault(FaultKind.PAGE_REPLACED, page)
        else:
            yield Fault(FaultKind.PAGE_ADDED, page)
    for page in missing:
        yield Fault(FaultKind.PAGE_MISSING, page)
    for (page, other), due in zip(sorted(pairs.items()), sorted(pairs.values()), strict=True):
        if other != due:
            yield Fault(FaultKind.PAGE_MOVED, page, other=other)


def _line_faults(page: int, file: Sequence[TextLine], paper: Sequence[TextLine]) -> Iterator[Fault]:
    """The lines of one page that differ, by their number in the file."""
    ours, theirs = _texts(file), _texts(paper)
    for tag, a, b, c, d in SequenceMatcher(None, theirs, ours, autojunk=False).get_opcodes():
        if tag == "equal":
            for at, (line, other) in enumerate(zip(file[c:d], paper[a:b], strict=True), c + 1):
                if _moved(line, other):
                    yield Fault(FaultKind.LINE_MOVED, page, at, other.text, line.text)
            continue
        both = min(b - a, d - c)
        for step in range(both):
            was, now = theirs[a + step], ours[c + step]
            yield Fault(FaultKind.LINE_CHANGED, page, c + step + 1, was, now)
        for at in range(c + both, d):
            yield Fault(FaultKind.LINE_ADDED, page, at + 1, now=ours[at])
        for at in range(a + both, b):
            yield Fault(FaultKind.LINE_MISSING, page, c + both + 1, was=theirs[at])


def _moved(line: TextLine, was: TextLine) -> bool:
    """Whether the same text stands elsewhere in its line."""
    places = zip(line.pieces, was.pieces, strict=False)
    return any(abs(one.x - other.x) > _ELSEWHERE for one, other in places)
