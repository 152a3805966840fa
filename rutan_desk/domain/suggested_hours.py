"""When somebody on the roll had best come: what C.PEMBERITAHUAN calls *saran waktu kehadiran*."""

from datetime import date, datetime, time, timedelta

from rutan_desk.domain.election import Election
from rutan_desk.domain.lists import Category

_MINUTE = timedelta(minutes=1)


def suggested_hours(
    category: Category, place: int, count: int, election: Election
) -> tuple[time, time]:
    """The hour to come from and the last minute of it; a suggestion, never a bar.

    ``place`` counts from 0 among the ``count`` DPT lines of the station by number: the DPT
    is divided over ``election.dpt_slots`` in equal shares (Keputusan KPU 66/2024), each slot
    until the minute before the next. DPTb come from ``dptb_from``, DPK from ``dpk_from``.
    """
    if category is Category.DPK:
        return election.dpk_from, election.closes
    if category is Category.DPTB:
        return election.dptb_from, election.closes
    slots = election.dpt_slots
    if not slots:
        return election.opens, election.closes
    at = min(place * len(slots) // max(count, 1), len(slots) - 1)
    later = [one for one in (*slots, election.dptb_from, election.closes) if one > slots[at]]
    return slots[at], _before(min(later))


def _before(hour: time) -> time:
    """The minute before."""
    return (datetime.combine(date.max, hour) - _MINUTE).time()
