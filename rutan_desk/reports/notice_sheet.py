"""The value behind the notices that people of the roll get before the day."""

from dataclasses import dataclass
from datetime import date

from rutan_desk.domain.list_id import list_id
from rutan_desk.reports.imprint import Imprint
from rutan_desk.reports.text import IN_CELL, legible

ROWS = {4: 2, 8: 4}
"""How many notices stand under each other, by how many a sheet holds; two beside each other."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeWords:
    """The labels of a notice, in the language of the desk.

    ``reprint`` holds ``{count}``; ``helper`` says that this is not KPU's form, ``bring``
    stands before the documents; ``page_counts`` and ``list_counts`` hold ``{count}``.
    """

    title: str
    helper: str
    block: str
    station: str
    number: str
    day: str
    hour: str
    bring: str
    reprint: str
    cut: str
    empty: str
    replaced_legend: str
    page_counts: str
    list_counts: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """One person's notice, worded by the caller: no NIK, and nothing of the crime.

    ``number`` is the list and the number on it (``DPT 12``), ``code`` the signed token in
    the QR code; ``reprint`` counts the prints before this one.
    """

    name: str
    block: str
    station: str
    place: str = ""
    number: str
    hour: str
    code: str
    reprint: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeSheet:
    """Sheets of notices, in the order they are handed out.

    ``documents`` are those to bring, worded; ``per_sheet`` is 4 or 8; ``size`` is a key of
    ``style.PAGE_SIZES``.
    """

    words: NoticeWords
    imprint: Imprint
    election: str
    day: date
    day_text: str
    documents: str
    notices: tuple[Notice, ...]
    per_sheet: int = 8
    size: str = "A4"


def typed(text: str, most: int = IN_CELL) -> str:
    """What somebody typed, as it is printed."""
    return legible(text, most)


def notices_list_id(sheet: NoticeSheet) -> str:
    """The id printed on the sheets: over election, day, and what each notice says.

    Language, paper, officer and hour of printing do not count.
    """
    return list_id(
        (legible(sheet.election), sheet.day.isoformat(), "notices"),
        (
            (
                typed(one.name),
                typed(one.block),
                typed(one.station),
                one.number,
                one.hour,
                one.code,
                str(one.reprint),
            )
            for one in sheet.notices
        ),
    )
