"""The quarterly pack and the record of what was destroyed, by their names.

Part of the table of all papers, ``words.paper_makers``.
"""

from collections.abc import Mapping
from dataclasses import replace

from rutan_desk.domain.quarter import read_quarter
from rutan_desk.ops.pack_papers import pack_paper
from rutan_desk.ops.pdpb import quarterly_pack
from rutan_desk.ops.printing import Printed
from rutan_desk.ops.retention_papers import retention_paper
from rutan_desk.store import Database
from rutan_desk.store.journal import Desk
from rutan_desk.words.pack_papers import pack_words
from rutan_desk.words.paper_request import Maker, PaperRequest
from rutan_desk.words.retention import retention_words

OF_ONE_QUARTER = frozenset({"pdpb"})
"""Those of one quarter, the one that runs when none is asked for."""


def _pack(db: Database, desk: Desk, one: PaperRequest) -> Printed:
    wanted = read_quarter(one.quarter) if one.quarter else None
    found = quarterly_pack(db, one.election, one.now.date(), wanted)
    words = pack_words(one.now, found.last.day if found.last else None)
    words = replace(words, sheet=replace(words.sheet, purpose=one.purpose))
    return pack_paper(db, desk, words, found, one.election, one.size)


def _retention(db: Database, desk: Desk, one: PaperRequest) -> Printed:
    words = retention_words(one.now)
    words = replace(words, sheet=replace(words.sheet, purpose=one.purpose))
    return retention_paper(db, desk, words, one.election, one.size)


PACK_MAKERS: Mapping[str, Maker] = {"pdpb": _pack, "retention": _retention}
"""By the name that ``print`` takes; ``pdpb`` raises ``ValueError`` for a quarter to come."""
