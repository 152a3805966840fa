"""Contests by their papers, home regions, and whether the papers will suffice, in words."""

from collections.abc import Mapping
from datetime import date

from rutan_desk.domain.ballots import OVERSEAS
from rutan_desk.domain.contest import Contest
from rutan_desk.domain.supply import SupplyLine
from rutan_desk.store.regions import region_label
from rutan_desk.words.catalog import tr
from rutan_desk.words.moments import long_day


def contest_code(code: str) -> str:
    """A contest as its papers are called: ``DPRD PROV``."""
    return code.replace("_", " ")


def colour_name(contest: Contest) -> str:
    """The colour of a paper's mark; one that no profile of ours has stays as it is written."""
    known = {
        "abu-abu": tr("grey"),
        "merah": tr("red"),
        "kuning": tr("yellow"),
        "biru": tr("blue"),
        "hijau": tr("green"),
        "merah marun": tr("maroon"),
        "biru muda": tr("light blue"),
        "hijau tosca": tr("turquoise"),
    }
    return known.get(contest.colour, contest.colour)


def contest_paper(contest: Contest) -> str:
    """A contest and the colour of its paper, in one short line."""
    code, colour = contest_code(contest.code), colour_name(contest)
    return tr("{contest} ({colour})").format(contest=code, colour=colour) if colour else code


def home_name(region: str, province: str | None) -> str:
    """A home region of the matrix; ``province`` is the reader's own."""
    if not region:
        return tr("Address unknown")
    return tr("Overseas") if region == OVERSEAS else region_label(region, province)


def matrix_sum(people: int, regions: int, uncertain: int) -> str:
    """Who is counted in the matrix, in one line."""
    said = tr("{people} people who can vote here, from {regions} home regions").format(
        people=people, regions=regions
    )
    if not uncertain:
        return said
    more = tr("for {count} some ballot is not certain yet").format(count=uncertain)
    return f"{said}; {more}"


def balance_text(line: SupplyLine) -> str:
    """Whether the papers of a contest suffice, as a headline."""
    code = contest_code(line.contest)
    if line.short:
        return tr("{count} {contest} ballots short").format(count=line.short, contest=code)
    if line.spare:
        return tr("{contest} ballots suffice, {count} to spare").format(
            contest=code, count=line.spare
        )
    return tr("{contest} ballots just suffice").format(contest=code)


def balance_word(line: SupplyLine) -> str:
    """The same in two words, for a pill."""
    if line.short:
        return tr("Short {count}").format(count=line.short)
    return tr("Spare {count}").format(count=line.spare)


def need_text(line: SupplyLine) -> str:
    """What the bar shows."""
    return tr("{need} needed, {packed} packed").format(need=line.need, packed=line.packed_all)


def since_text(day: date | None) -> str:
    """From when on a shortage could be seen coming."""
    if day is None:
        return tr("Foreseeable from the first list on.")
    return tr("Foreseeable since {day}: whoever came after found no ballot left.").format(
        day=long_day(day)
    )


def by_right_text(line: SupplyLine) -> str:
    """What it comes to if KPU packs by right; empty when that is the same."""
    if (line.short, line.spare) == (line.short_entitled, line.spare_entitled):
        return ""
    if line.short_entitled:
        return tr("If KPU packs by right only ({packed}): {count} short.").format(
            packed=line.packed_entitled, count=line.short_entitled
        )
    return tr("If KPU packs by right only ({packed}): {count} to spare.").format(
        packed=line.packed_entitled, count=line.spare_entitled
    )


def other_view_text(line: SupplyLine) -> str:
    """What the lists as they stand do not show yet: a shortage if everybody is listed."""
    return tr("If everybody who can still be listed is: {count} short.").format(count=line.short)


def asked_text(stations: Mapping[str, int], missing: int) -> str:
    """Whom to ask for the papers that lack."""
    parts = [
        tr("{count} of TPS {number}").format(count=count, number=number)
        for number, count in stations.items()
    ]
    if missing:
        parts.append(tr("{count} of KPU").format(count=missing))
    return tr("Ask for {parts}.").format(parts=", ".join(parts))


def supply_facts(line: SupplyLine) -> tuple[tuple[str, int], ...]:
    """The figures behind a balance, each under its name."""
    return (
        (tr("Packed for all of the DPT"), line.packed_all),
        (tr("Packed by right"), line.packed_entitled),
        (tr("Freed by leavers"), line.freed),
        (tr("DPT still here"), line.need_dpt),
        (tr("DPTb"), line.need_dptb),
        (tr("DPK"), line.need_dpk),
        (tr("Staff"), line.need_staff),
        (tr("Needed"), line.need),
    )


def supply_head(dpt: int, short: int, contests: int) -> str:
    """The whole station in one line."""
    if short:
        return tr("DPT {dpt}: {short} of {contests} ballots will be short").format(
            dpt=dpt, short=short, contests=contests
        )
    return tr("DPT {dpt}: all {contests} ballots suffice").format(dpt=dpt, contests=contests)
