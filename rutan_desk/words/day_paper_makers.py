"""The papers of the roll on voting day by name: who draws each, and in which words.

Part of the table of all papers, ``words.paper_makers``.
"""

from collections.abc import Mapping
from dataclasses import replace

from rutan_desk.domain.lists import Category
from rutan_desk.ops import day_papers
from rutan_desk.ops.printing import Printed
from rutan_desk.store import Database
from rutan_desk.store.journal import Desk
from rutan_desk.words.day_papers import emergency_words, notice_words
from rutan_desk.words.paper_request import Maker, PaperRequest


def _notices(db: Database, desk: Desk, one: PaperRequest) -> Printed:
    asked = day_papers.NoticesAsked(
        election=one.election,
        station=one.station,
        category=Category(one.category) if one.category is not None else None,
        block=one.block,
        people=frozenset(one.chosen) if one.chosen is not None else None,
        per_sheet=one.per_sheet,
        size=one.size,
    )
    said = replace(notice_words(one.election, one.now), purpose=one.purpose)
    return day_papers.notices(db, desk, said, asked)


def _emergency_roll(db: Database, desk: Desk, one: PaperRequest) -> Printed:
    said = replace(emergency_words(one.election, one.now), purpose=one.purpose)
    return day_papers.emergency_roll(db, desk, said, one.election, one.size)


DAY_MAKERS: Mapping[str, Maker] = {
    day_papers.NOTICES: _notices,
    day_papers.EMERGENCY: _emergency_roll,
}
"""By the name that ``print`` takes; each raises ``NotFrozen`` before the freeze.

The emergency roll is of the active election: ``ElectionNotActive`` of any other.
"""
