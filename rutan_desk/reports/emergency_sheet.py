"""The value behind the emergency roll: the whole roll as it stands, to go on by pen."""

from dataclasses import dataclass, field
from datetime import date

from rutan_desk.domain.list_id import list_id
from rutan_desk.domain.person import Sex
from rutan_desk.reports.imprint import Imprint
from rutan_desk.reports.text import IN_CELL, legible

NO_ANSWER = "-"


@dataclass(frozen=True, slots=True, kw_only=True)
class EmergencyWords:
    """The labels of the emergency roll, in the language of the desk.

    ``how`` are the steps to go on by pen; ``by_number`` and ``by_block`` hold ``{place}``;
    ``added`` and ``struck`` hold ``{reason}``, ``voted_here`` ``{count}`` and ``{voted}``.
    """

    title: str
    day: str
    stand: str
    seal: str
    how_title: str
    how: tuple[str, ...]
    counts_title: str
    station: str
    list_name: str
    counts: tuple[str, ...]
    total: str
    events_title: str
    desk: str
    last_number: str
    last_at: str
    no_events: str
    by_number: str
    by_block: str
    no_block: str
    number: str
    name: str
    sex: str
    block: str
    disability: str
    voted: str
    state: str
    by_pen: str
    initials: str
    added: str
    struck: str
    disability_mark: str
    disability_legend: str
    replaced_legend: str
    empty: str
    page_counts: str
    list_counts: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EmergencyLine:
    """One line of the roll, worded; ``voted_at`` is the tick, ``state`` any other standing.

    ``note`` says that the line was added or struck after the freeze, and why; on a struck
    one nothing is to be written.
    """

    station: str
    category: str
    number: str
    name: str
    sex: Sex | None = None
    block: str = ""
    disability: bool = False
    voted_at: str = ""
    state: str = ""
    note: str = ""
    struck: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskStand:
    """The last event known of one desk, worded."""

    desk: str
    number: int
    at: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EmergencyRoll:
    """The whole roll, by station, list and number as it was frozen.

    ``counts`` are rows of station, list and as many figures as ``words.counts``; ``order``
    are the places in ``lines`` of who may be fetched, block by block. ``stand`` says in one
    line up to which event.
    """

    words: EmergencyWords
    imprint: Imprint
    election: str
    day: date
    day_text: str
    stand: str
    desks: tuple[DeskStand, ...]
    counts: tuple[tuple[str, ...], ...]
    totals: tuple[str, ...]
    lines: tuple[EmergencyLine, ...] = field(repr=False)
    order: tuple[int, ...] = field(repr=False)
    size: str = "A4"


def typed(text: str) -> str:
    """What somebody typed, as it is printed in a cell."""
    return legible(text, IN_CELL)


def emergency_list_id(roll: EmergencyRoll) -> str:
    """The id printed on the roll: over election, day, stand, and every line with its state."""
    heading = (legible(roll.election), roll.day.isoformat(), "emergency", roll.stand)
    return list_id(
        heading,
        (
            (
                line.station,
                line.category,
                line.number,
                typed(line.name),
                line.sex or NO_ANSWER,
                typed(line.block),
                "D" if line.disability else "",
                line.voted_at,
                line.state,
                typed(line.note),
                "X" if line.struck else "",
            )
            for line in roll.lines
        ),
    )
