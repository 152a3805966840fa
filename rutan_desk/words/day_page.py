"""The page of voting day in words: its parts, and how far the day is."""

from datetime import date, datetime

from rutan_desk.domain.day import Phase
from rutan_desk.words.catalog import tr
from rutan_desk.words.moments import clock_time, long_day


def part_name(name: str) -> str:
    """A part of the page, as its tab is called."""
    return {
        "check_in": tr("Check-in"),
        "evening": tr("The evening before"),
        "calling": tr("Calling"),
        "picture": tr("Live picture"),
        "catch_up": tr("From paper"),
        "close": tr("Balance and close"),
        "desks": tr("Several desks"),
    }[name]


def phase_text(
    day: date, phase: Phase | None, at: datetime | None, *, rehearsal: bool = False
) -> str:
    """The day, and how far it is; ``at`` is when it was frozen, opened or closed."""
    words = {
        None: tr("{day} · the lists are not frozen yet"),
        Phase.FROZEN: tr("{day} · frozen, not open yet"),
        Phase.OPEN: tr("{day} · open since {at}"),
        Phase.CLOSED: tr("{day} · closed at {at}"),
    }[phase]
    said = words.format(day=long_day(day), at=clock_time(at) if at else "–")
    return tr("{text} · rehearsal").format(text=said) if rehearsal else said
