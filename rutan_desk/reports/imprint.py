"""What every printed page says beside its own content: the values, frozen.

Labels arrive here already in the language of the desk; official titles stay Indonesian.
"""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class PageWords:
    """The labels of the frame; ``{…}`` are filled in while drawing.

    ``page`` holds ``{page}`` and ``{pages}``; ``page_counts`` and ``list_counts`` hold
    ``{count}``, ``{male}`` and ``{female}``; ``printed`` holds ``{at}`` and ``{officer}``,
    ``copy`` holds ``{copy}`` and ``purpose`` ``{purpose}``. ``proof`` says what the code on
    the last page is for.
    """

    notice: str
    page: str
    list_id: str
    seal: str
    printed: str
    page_counts: str
    list_counts: str
    demo: str
    demo_notice: str
    copy: str = ""
    purpose: str = ""
    proof: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Imprint:
    """Who printed, when, for whom and by which rule, as printed.

    ``letterhead`` are the unit's lines from the top; the one that equals ``prison`` is
    set large (it is added when none does); ``logo`` is a PNG that stands beside them.
    ``seal`` is the journal's last seal in hex, printed short; ``printed_at`` is worded by
    the caller; ``regulation`` cites the rules of the election, ``receiver`` says who gets
    the paper and ``purpose`` what for; ``copy`` counts the prints of the same list (0: not
    counted); ``demo`` marks an invented registry on every page.
    """

    words: PageWords
    prison: str
    letterhead: tuple[str, ...] = ()
    logo: bytes = field(default=b"", repr=False)
    seal: str = ""
    printed_at: str
    printed_by: str
    regulation: str = ""
    receiver: str = ""
    purpose: str = ""
    copy: int = 0
    demo: bool = False


@dataclass(frozen=True, slots=True)
class Signature:
    """One place to sign: the office, the name if known (else a dotted line), a line below."""

    title: str
    name: str = ""
    detail: str = ""
