"""Commands on ballot papers that need no registry: who gets which, and will they suffice."""

import sys
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

from rutan_desk.cli.json_values import plain, write_json
from rutan_desk.domain.ballots import OVERSEAS, Ballots, PollingPlace, ballots_for, polling_place
from rutan_desk.domain.contest import Dapil, Reach
from rutan_desk.domain.election import Election
from rutan_desk.domain.errors import DapilFileInvalid, RegionUnknown
from rutan_desk.domain.region import PROVINCE, dotted, part, within
from rutan_desk.domain.supply import Demand, SupplyLine, packed, reserve, stations_needed, supply
from rutan_desk.exchange.dapil_file import holding, read_dapils, unknown_regions
from rutan_desk.store.profiles import load_preset, load_profile, preset_names
from rutan_desk.store.regions import known_districts, region_label, region_name
from rutan_desk.words.ballots import (
    ballots_remark,
    ceiling_warning,
    regions_unknown,
    station_dapil_missing,
    supply_figures,
    supply_headings,
    supply_sum,
)
from rutan_desk.words.catalog import tr

ELECTION = click.option("--election", "profile", required=True, help="A profile of an election.")
JSON = click.option("--json", "as_json", is_flag=True, help="One JSON document on stdout.")
COUNT = click.IntRange(min=0)
_DAPIL_REACHES = {Reach.DAPIL_DPR, Reach.DAPIL_PROV, Reach.DAPIL_KAB}


@click.command()
@click.argument("regions", nargs=-1, metavar="[REGION …|-]")
@ELECTION
@click.option("--station", required=True, help="Code of the region the station stands in.")
@click.option("--dapil", "file", type=click.Path(path_type=Path), help="KPU's dapil file.")
@JSON
def ballots(
    regions: tuple[str, ...], profile: str, station: str, file: Path | None, as_json: bool
) -> None:
    """Ballots per home region, with dots or without; - reads them; none: every kecamatan."""
    election = load_profile(profile)
    here = _region(station, abroad=False)
    dapils, source = _dapils(file, here, election)
    place = polling_place(here, dapils, election)
    homes = _homes(regions)
    found = [(home, ballots_for(home, place, election)) for home in homes]
    strange = unknown_regions(dapils, _exists) if file else ()
    lacking = _without_dapil(place, election)
    if as_json:
        about = {"source": source, "station_missing": lacking, "regions_unknown": list(strange)}
        rows = [_region_json(home, one, place) for home, one in found]
        top = {"election": _election_json(election), "station": here, "dapils": about}
        write_json({**top, "regions": rows})
        return
    if strange:
        click.echo(regions_unknown(strange), err=True)
    if lacking:
        click.echo(station_dapil_missing(lacking), err=True)
    click.echo(_head(election, here))
    _table(_ballot_rows(found, place, election))


def _region(written: str, *, abroad: bool) -> str:
    """The dotted code of a region there is (or also of one abroad), else ``RegionUnknown``."""
    code = dotted(written)
    if code is None or not (_exists(code) or (abroad and within(code, OVERSEAS))):
        raise RegionUnknown(written.strip())
    return code


def _exists(code: str) -> bool:
    return region_name(code) is not None


def _homes(written: tuple[str, ...]) -> list[str]:
    if not written:
        return sorted(known_districts())
    lines = [
        line
        for one in written
        for line in (sys.stdin.read().splitlines() if one == "-" else [one])
        if line.strip()
    ]
    return [_region(line, abroad=True) for line in lines]


def _dapils(
    file: Path | None, station: str, election: Election
) -> tuple[tuple[Dapil, ...], str | None]:
    """The dapils of the file, else of the preset that holds the station, else none.

    Raises ``DapilFileInvalid``, with ``elsewhere`` for a file that cannot be of this station.
    """
    if file is not None:
        dapils = read_dapils(file)
        needs = any(_DAPIL_REACHES & set(contest.same) for contest in election.contests)
        if needs and not holding(dapils, station):
            raise DapilFileInvalid(file.name, "elsewhere", station)
        return dapils, file.name
    for name in preset_names():
        dapils = load_preset(name).dapils
        if holding(dapils, station):
            return dapils, name
    return (), None


def _without_dapil(place: PollingPlace, election: Election) -> list[str]:
    """The contests for which the station's own dapil is not known."""
    province = part(place.region, PROVINCE)
    return [
        contest.code
        for contest in election.contests
        if province not in contest.absent_in
        and not _DAPIL_REACHES.intersection(contest.same) <= set(place.dapils)
    ]


def _election_json(election: Election) -> dict[str, Any]:
    return {
        "profile": election.profile,
        "name": election.name,
        "day": election.day.isoformat(),
        "contests": [contest.code for contest in election.contests],
        "undecided": list(election.undecided),
    }


def _region_json(home: str, found: Ballots, place: PollingPlace) -> dict[str, Any]:
    return {
        "region": home,
        "name": _label(home, place.region),
        "ballots": list(found.codes),
        "gaps": list(found.gaps),
        "open": list(found.open),
        "ask_kpu": list(found.ask_kpu),
    }


def _label(code: str, station: str) -> str:
    if within(code, OVERSEAS):
        return tr("Abroad")
    return region_label(code, part(station, PROVINCE))


def _head(election: Election, station: str) -> str:
    return tr("{election}, {day}. Station in {place} ({code})").format(
        election=election.name,
        day=f"{election.day:%d-%m-%Y}",
        place=region_label(station),
        code=station,
    )


def _ballot_rows(
    found: Iterable[tuple[str, Ballots]], place: PollingPlace, election: Election
) -> list[Sequence[str]]:
    contests = [contest.code for contest in election.contests]
    rows: list[Sequence[str]] = [(tr("Region"), *contests, tr("Count"), tr("Name"))]
    for home, one in found:
        marks = [_mark(code, one) for code in contests]
        count = str(len(one.codes)) if one.known else "?"
        remark = ballots_remark(one)
        label = _label(home, place.region)
        rows.append((home, *marks, count, f"{label} [{remark}]" if remark else label))
    return rows


def _mark(code: str, found: Ballots) -> str:
    if code in found.open:
        return "?"
    return "x" if code in found.codes else "-"


def _table(rows: list[Sequence[str]]) -> None:
    """Rows under each other, each column as wide as its longest cell."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        click.echo("  ".join(cells).rstrip())


@click.command("supply")
@ELECTION
@click.option("--dpt", type=COUNT, required=True, help="Voters in the DPT of the station.")
@click.option("--gone", type=COUNT, default=0, help="Of these, how many have left.")
@click.option("--dptb", type=COUNT, default=0, help="Inmates who moved their vote here (DPTb).")
@click.option("--dpk", type=COUNT, default=0, help="Voters in no list, of the station's desa.")
@click.option("--staff", type=COUNT, default=0, help="Staff who vote here as DPTb.")
@click.option("--covered", type=COUNT, default=0, help="Of all, served by another station.")
@click.option(
    "--per-contest",
    "entitled",
    multiple=True,
    metavar="CODE=DPT[,DPTB[,DPK[,STAFF]]]",
    help="Only so many of them are entitled to this contest.",
)
@JSON
def supply_forecast(
    profile: str,
    dpt: int,
    gone: int,
    dptb: int,
    dpk: int,
    staff: int,
    covered: int,
    entitled: tuple[str, ...],
    as_json: bool,
) -> None:
    """Ballots packed, needed, short or spare at one station, contest by contest."""
    election = load_profile(profile)
    if gone > dpt:
        raise click.BadParameter(tr("More people have left than are on the list."))
    narrowed = _entitled(entitled, election)
    everybody = (dpt, dptb, dpk, staff)
    demands = [
        _demand(contest.code, narrowed.get(contest.code, everybody), gone, covered)
        for contest in election.contests
    ]
    lines = supply(dpt, demands, election)
    if as_json:
        write_json(_supply_json(dpt, lines, election))
    else:
        _tell_supply(dpt, lines, election)


def _demand(code: str, counts: tuple[int, int, int, int], gone: int, covered: int) -> Demand:
    listed, dptb, dpk, staff = counts
    return Demand(
        contest=code,
        listed=listed,
        gone=min(gone, listed),
        dptb=dptb,
        dpk=dpk,
        staff=staff,
        covered=covered,
    )


def _entitled(written: tuple[str, ...], election: Election) -> dict[str, tuple[int, int, int, int]]:
    """The counts by contest; wrong use for a contest there is not or what is no count."""
    known = {contest.code for contest in election.contests}
    found = {}
    for one in written:
        code, _, numbers = one.partition("=")
        counts = [text.strip() for text in numbers.split(",")]
        fits = len(counts) <= 4 and all(text.isascii() and text.isdecimal() for text in counts)
        if code not in known or not fits:
            words = tr("{given} is not a contest of {known} with its counts, as in DPR=51,20")
            raise click.BadParameter(words.format(given=one, known=", ".join(sorted(known))))
        first, second, third, fourth = [*map(int, counts), 0, 0, 0][:4]
        found[code] = (first, second, third, fourth)
    return found


def _supply_json(dpt: int, lines: tuple[SupplyLine, ...], election: Election) -> dict[str, Any]:
    return {
        "election": _election_json(election),
        "dpt": dpt,
        "reserve": reserve(dpt, election),
        "packed": packed(dpt, election),
        "max_per_station": election.max_per_station,
        "stations_needed": stations_needed(dpt, election),
        "over_ceiling": dpt > election.max_per_station,
        "contests": [{key: plain(one) for key, one in asdict(line).items()} for line in lines],
    }


def _tell_supply(dpt: int, lines: tuple[SupplyLine, ...], election: Election) -> None:
    click.echo(f"{election.name}, {election.day:%d-%m-%Y}")
    _table([supply_headings(), *(supply_figures(line) for line in lines)])
    click.echo(supply_sum(lines))
    if dpt > election.max_per_station:
        click.echo(ceiling_warning(dpt, stations_needed(dpt, election), election), err=True)


COMMANDS = (ballots, supply_forecast)
