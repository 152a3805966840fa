"""Stations, their dapils and who votes at which, in words."""

from collections.abc import Sequence

from rutan_desk.domain.contest import Contest, Reach
from rutan_desk.domain.election import Election
from rutan_desk.domain.station import Station, StationKind
from rutan_desk.words.catalog import tr


def station_name(station: Station) -> str:
    """A station by its number."""
    return tr("TPS {number}").format(number=station.number)


def station_kind(kind: StationKind) -> str:
    """Whether it stands in the prison or beside it."""
    return {
        StationKind.SPECIAL: tr("special location"),
        StationKind.SUPPORTING: tr("supporting, outside"),
    }[kind]


def stations_counted(stations: Sequence[Station]) -> str:
    """How many stations of each kind, in one line."""
    special = sum(one.kind is StationKind.SPECIAL for one in stations)
    said = tr("Special stations: {special} · supporting stations outside: {others}")
    return said.format(special=special, others=len(stations) - special)


def ceiling_text(station: Station, election: Election) -> str:
    """The ceiling in force, and whose it is."""
    if station.ceiling is None:
        return tr("{most} (of the election)").format(most=election.max_per_station)
    return tr("{most} (own)").format(most=station.ceiling)


def ceiling_too_high(election: Election) -> str:
    """That no station may hold so many by law; it only warns."""
    return tr("More than the {most} the law allows a station. It can be saved.").format(
        most=election.law_ceiling
    )


def over_text(over: int) -> str:
    """How many people are too many at a station."""
    return tr("{count} over the ceiling").format(count=over)


def kpps_text(station: Station, election: Election) -> str:
    """How many of the officials are named."""
    members = [one for one in station.kpps[: election.kpps_members] if one]
    guards = [one for one in station.kpps[election.kpps_members :] if one]
    return tr("{members} of {all_members} members, {guards} of {all_guards} guards").format(
        members=len(members),
        all_members=election.kpps_members,
        guards=len(guards),
        all_guards=election.station_guards,
    )


def kpps_place(place: int, election: Election) -> str:
    """What the official in that place of the list is called."""
    if place == 0:
        return tr("Chair of the KPPS")
    if place < election.kpps_members:
        return tr("Member {number}").format(number=place + 1)
    return tr("Guard {number}").format(number=place - election.kpps_members + 1)


def plan_text(placed: int, moved: int, over: int) -> str:
    """What an allocation would do, in one sentence."""
    return tr(
        "{placed} people get a station, {moved} move to another, {over} are over a ceiling."
    ).format(placed=placed, moved=moved, over=over)


def people_counted(everybody: int, without: int) -> str:
    """How many may vote, and how many have no station yet."""
    if not without:
        return tr("{count} people may vote here; every one has a station").format(count=everybody)
    return tr("{count} people may vote here; {without} have no station").format(
        count=everybody, without=without
    )


def dapil_contest(contest: Contest) -> str:
    """Which dapil a contest needs, as a heading."""
    if Reach.DAPIL_DPR in contest.same:
        return tr("Dapil DPR")
    if Reach.DAPIL_PROV in contest.same:
        return tr("Dapil DPRD Provinsi")
    return tr("Dapil DPRD Kabupaten/Kota")


def dapils_read(counts: Sequence[tuple[str, int]]) -> str:
    """What a dapil file holds."""
    said = ", ".join(f"{name} {count}" for name, count in counts)
    return tr("Dapils read: {counts}.").format(counts=said)


def codes_gone(codes: Sequence[str]) -> str:
    """That regions in a dapil exist no longer."""
    return tr(
        "{count} region codes no longer exist and are left out: {codes}. Homes there are asked"
        " for, never guessed."
    ).format(count=len(codes), codes=shortened(codes))


def shortened(names: Sequence[str], most: int = 8) -> str:
    """A few names, and how many more."""
    said = ", ".join(names[:most])
    if len(names) <= most:
        return said
    return tr("{names} and {count} more").format(names=said, count=len(names) - most)


def people_uncertain(count: int) -> str:
    """What a missing dapil costs."""
    return tr("No dapil yet: {count} people have no certain ballot for this contest.").format(
        count=count
    )


def stations_split(numbers: Sequence[str]) -> str:
    """That the station's own kecamatan is divided between dapils."""
    return tr(
        "The kecamatan of TPS {numbers} is divided between dapils: give the station its desa."
    ).format(numbers=", ".join(numbers))


def homes_split(districts: Sequence[str], people: int) -> str:
    """That a kecamatan of the dapil is divided, and how many homes lack the desa."""
    return tr(
        "Divided between dapils, so the desa is needed: {districts}. {count} people lack it."
    ).format(districts=shortened(districts), count=people)
