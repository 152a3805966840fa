"""Ballot papers, what is missing to say them, and the supply of a station, in words."""

from collections.abc import Iterable

from rutan_desk.domain.ballots import BallotGap, Ballots
from rutan_desk.domain.election import Election
from rutan_desk.domain.supply import SupplyLine
from rutan_desk.words.catalog import tr


def gap_text(gap: BallotGap) -> str:
    """What must be known before all ballots of somebody can be said."""
    return {
        BallotGap.ADDRESS_UNKNOWN: tr("KTP-el address unknown"),
        BallotGap.REGENCY_UNKNOWN: tr("kabupaten or kota needed"),
        BallotGap.DISTRICT_UNKNOWN: tr("kecamatan needed"),
        BallotGap.VILLAGE_UNKNOWN: tr("desa needed: the dapils divide this kecamatan"),
        BallotGap.DAPIL_UNKNOWN: tr("the station’s dapil is not known"),
        BallotGap.DISTRICT_NEW: tr("in no dapil of the list: newer than it, ask KPU"),
    }[gap]


def ballots_remark(ballots: Ballots) -> str:
    """What is open about somebody's ballots, in one line; empty when nothing is."""
    said = [gap_text(gap) for gap in ballots.gaps]
    if ballots.ask_kpu:
        said.append(tr("ask KPU about {contests}").format(contests=", ".join(ballots.ask_kpu)))
    return "; ".join(said)


def station_dapil_missing(contests: Iterable[str]) -> str:
    """That the station's own dapil is not known, and what helps."""
    return tr(
        "The dapil of the station is not known for {contests}. Give its kecamatan or desa, or"
        " KPU’s dapil file with --dapil."
    ).format(contests=", ".join(contests))


def regions_unknown(codes: tuple[str, ...]) -> str:
    """That a dapil file names regions that are in no list."""
    return tr("{count} regions of the dapil file are in no list of regions: {codes}").format(
        count=len(codes), codes=", ".join(codes[:10])
    )


def supply_headings() -> tuple[str, ...]:
    """The headings over the figures of ``supply_figures``."""
    return (
        tr("Ballot"),
        tr("Packed"),
        tr("Needed"),
        tr("Short"),
        tr("Spare"),
        tr("Packed by right"),
        tr("Short by right"),
    )


def supply_figures(line: SupplyLine) -> tuple[str, ...]:
    """One contest of a station, under ``supply_headings``."""
    figures = (line.packed_all, line.need, line.short, line.spare)
    return (line.contest, *map(str, (*figures, line.packed_entitled, line.short_entitled)))


def supply_sum(lines: Iterable[SupplyLine]) -> str:
    """Whether the ballots suffice, in one sentence."""
    short = [f"{line.contest} {line.short}" for line in lines if line.short]
    if short:
        return tr("Ballots will be short: {contests}.").format(contests=", ".join(short))
    return tr("The ballots will suffice.")


def ceiling_warning(voters: int, stations: int, election: Election) -> str:
    """That a list is longer than a station should hold; nothing is blocked by it."""
    return tr(
        "{voters} voters are more than the {most} of one station: {stations} stations are needed,"
        " unless KPU allows more."
    ).format(voters=voters, most=election.max_per_station, stations=stations)
