"""The quarterly pack for KPU (PDPB, T11), gathered from the registry as it was and as it is."""

from contextlib import closing
from dataclasses import dataclass
from datetime import date

from rutan_desk.domain.election import Election
from rutan_desk.domain.pdpb import Cut, Pack, pack
from rutan_desk.domain.quarter import Quarter, quarter_of
from rutan_desk.store import Database
from rutan_desk.store.as_of import as_of_deed
from rutan_desk.store.ktp_el import ktp_by_person
from rutan_desk.store.packs import PackCut, cut_of, last_cut
from rutan_desk.store.people import all_people, all_revocations


@dataclass(frozen=True, slots=True, kw_only=True)
class QuarterlyPack:
    """The pack of a quarter; ``last`` is the one before it and ``last_pack`` what it told.

    Both are ``None`` for the first pack of all. ``day`` is the day it tells up to.
    """

    quarter: Quarter
    day: date
    pack: Pack
    last: PackCut | None
    last_pack: Pack | None


def quarterly_pack(
    db: Database, election: Election, today: date, quarter: Quarter | None = None
) -> QuarterlyPack:
    """What changed since the pack before; changes nothing.

    The quarter that runs (the one meant without ``quarter``) is told up to now, one that is
    over as it was told. What was written late comes in the next pack, so nothing is lost or
    told twice. Raises ``ValueError`` for a quarter to come.
    """
    wanted = quarter or quarter_of(today)
    if wanted > quarter_of(today):
        raise ValueError(f"{wanted} is not here yet")
    running = wanted == quarter_of(today)
    day, now = (today, _read(db, today)) if running else _told(db, cut_of(db, wanted))
    last = last_cut(db, wanted)
    before = _told(db, last)[1] if last else None
    return QuarterlyPack(
        quarter=wanted,
        day=day,
        pack=pack(before, now, election),
        last=last,
        last_pack=_pack_before(db, last, before, election),
    )


def _pack_before(
    db: Database, last: PackCut | None, before: Cut | None, election: Election
) -> Pack | None:
    if last is None or before is None:
        return None
    earlier = last_cut(db, last.quarter)
    return pack(_told(db, earlier)[1] if earlier else None, before, election)


def _told(db: Database, cut: PackCut) -> tuple[date, Cut]:
    with closing(as_of_deed(db, cut.deed)) as past:
        return cut.day, _read(past, cut.day)


def _read(db: Database, day: date) -> Cut:
    return Cut(
        day=day,
        people={one.id: one for one in all_people(db, merged=True)},
        revocations=all_revocations(db),
        ktp=ktp_by_person(db),
    )
