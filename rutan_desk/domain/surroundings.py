"""What around the registry may spoil it: a disk nearly full, a clock that is wrong.

Rules about figures that somebody else has measured; sizes in bytes, moments with their zone.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

PROGRAM_YEAR = 2026
"""The year this program was built: no clock that is right stands before it."""
SPARE_ROOM = 200 * 1024 * 1024
"""Bytes that a PC needs besides, to print and to work at all."""
COPIES = 5
"""So many copies of the registry must still fit: it is copied whole before it replaces."""
EARLIER = timedelta(minutes=5)
"""How far two PCs that share a stick may differ."""
JUMP = timedelta(minutes=2)
"""How far a clock may be set back by itself, when it was compared with others."""
AHEAD = timedelta(days=400)
"""So long no registry rests: an election comes every year or two, and inmates every week."""
INDONESIAN_HOURS = (7, 8, 9)
"""WIB, WITA and WIT, in hours before Greenwich."""


class Concern(StrEnum):
    """One thing that is not as it should be; ``ZONE`` alone may well be meant so."""

    ROOM = "room"
    SECOND_ROOM = "second-room"
    BEFORE_PROGRAM = "before-program"
    BEFORE_DEED = "before-deed"
    JUMPED = "jumped"
    FAR_AHEAD = "far-ahead"
    ZONE = "zone"

    @property
    def mild(self) -> bool:
        """Whether it is only said, not warned about."""
        return self is Concern.ZONE


@dataclass(frozen=True, slots=True)
class Figures:
    """What was measured: the size of the registry, and the free bytes beside it.

    ``second_free`` are those in the second folder (``None``: not set or not there), and
    ``newest`` is when the newest deed was done.
    """

    size: int
    free: int
    second_free: int | None = None
    newest: datetime | None = None


def room_needed(size: int) -> int:
    """How many bytes should be free where a registry of that size, or its copies, lie."""
    return COPIES * size + SPARE_ROOM


def room_concerns(figures: Figures) -> tuple[Concern, ...]:
    """Which disk is nearly full."""
    needed, found = room_needed(figures.size), []
    if figures.free < needed:
        found.append(Concern.ROOM)
    if figures.second_free is not None and figures.second_free < needed:
        found.append(Concern.SECOND_ROOM)
    return tuple(found)


def clock_concern(
    now: datetime, newest: datetime | None, latest: datetime | None = None
) -> Concern | None:
    """Why the clock looks wrong, if it does; ``latest`` is the latest it showed since the start.

    The gravest reason alone: a clock that stands in 2021 is before everything else too.
    """
    if now.year < PROGRAM_YEAR:
        return Concern.BEFORE_PROGRAM
    if newest is not None and now < newest - EARLIER:
        return Concern.BEFORE_DEED
    if latest is not None and now < latest - JUMP:
        return Concern.JUMPED
    if newest is not None and now > newest + AHEAD:
        return Concern.FAR_AHEAD
    return None


def zone_concern(now: datetime) -> Concern | None:
    """Whether the PC keeps the hours of another country."""
    hours = [timedelta(hours=hour) for hour in INDONESIAN_HOURS]
    return None if now.utcoffset() in hours else Concern.ZONE


def concerns_of(
    figures: Figures, now: datetime, latest: datetime | None = None
) -> tuple[Concern, ...]:
    """Everything that is not as it should be, the mild one last."""
    clock = clock_concern(now, figures.newest, latest)
    found = (*room_concerns(figures), clock, zone_concern(now))
    return tuple(one for one in found if one is not None)
