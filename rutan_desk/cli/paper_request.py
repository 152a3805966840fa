"""What the commands that make a list take, and the list made of it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import click

from rutan_desk.cli.paper_quarter import check_quarter, quarter
from rutan_desk.cli.paper_roster import RECEIVERS, roster_of
from rutan_desk.cli.sitting import now
from rutan_desk.ops.day_calling import BATCH
from rutan_desk.ops.day_evening import EveningGiven, evening_check
from rutan_desk.ops.power import read_power
from rutan_desk.ops.printing import Printed
from rutan_desk.ops.readiness import everybody
from rutan_desk.store.elections import get_election
from rutan_desk.store.registry import Registry
from rutan_desk.store.stations import station_numbered
from rutan_desk.store.visits import get_visit
from rutan_desk.words.catalog import tr
from rutan_desk.words.paper_makers import MAKERS, OF_ONE_STATION, OF_ONE_VISIT
from rutan_desk.words.paper_request import PaperRequest
from rutan_desk.words.print_since import last_print

LAST = "last"
"""What ``--since`` takes for the newest print of the same list."""
Command = Callable[..., Any]


def since(
    context: click.Context, parameter: click.Parameter, typed: str | None
) -> int | str | None:
    """The number of a deed, or ``LAST``; anything else is wrong use."""
    if typed is None or typed == LAST:
        return typed
    if not typed.isdecimal():
        raise click.BadParameter(tr("Give the number of a deed, or “last”."))
    return int(typed)


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedPaper:
    """What was typed: which election (``None``: the active one), station and visit.

    ``block`` and ``count`` are of who is fetched; ``receiver`` and ``person`` of the papers
    about people; ``since`` is a deed, or ``LAST``.
    """

    election: str | None
    station: str | None
    visit: int | None
    block: str | None
    count: int
    purpose: str
    since: int | str | None
    person: int | None
    receiver: str | None
    size: str
    quarter: str | None = None

    def check(self, report: str) -> None:
        """Raise ``UsageError`` where the report does not take what was typed."""
        if self.station is not None and report not in OF_ONE_STATION:
            raise click.UsageError(tr("This list is of all stations."))
        if self.visit is not None and report not in OF_ONE_VISIT:
            raise click.UsageError(tr("This list is not of a visit."))
        roster_of(report, self.person, self.receiver)
        check_quarter(report, self.quarter)

    @property
    def bare(self) -> bool:
        """Whether nothing was typed but what every list takes."""
        given = (self.visit, self.block, self.since, self.person, self.receiver, self.purpose)
        return not any((*given, self.quarter)) and self.count == BATCH


_OPTIONS = (
    click.option("--election", help="Election by number or profile; the active one otherwise."),
    click.option("--station", help="Number of the station."),
    click.option("--visit", type=int, help="Number of Dukcapil's visit; the next one otherwise."),
    click.option("--block", help="Block to fetch from, for the call list; all blocks otherwise."),
    click.option(
        "--count", type=click.IntRange(1), default=BATCH, help="How many to fetch at most."
    ),
    click.option("--purpose", default="", help="What it is for, as the footer says; noted."),
    click.option(
        "--since",
        callback=since,
        metavar="DEED|last",
        help="Only what changed since that print (deed, or last).",
    ),
    click.option("--person", type=int, help="Whose sheet, by number of the person."),
    click.option("--for", "receiver", type=click.Choice(RECEIVERS), help="Who gets the list."),
    click.option("--quarter", callback=quarter, help="Of the pack for KPU, as in 2026-4."),
    click.option(
        "--size", type=click.Choice(["A4", "F4", "Legal"]), default="A4", show_default=True
    ),
)


def paper_options(command: Command) -> Command:
    """Give a command the options of a list; they arrive as the fields of ``AskedPaper``."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


def paper_asked(registry: Registry, report: str, asked: AskedPaper) -> Printed:
    """Draw it; raises ``ElectionUnknown``, ``StationUnknown``, ``VisitUnknown``, ``VisitInvalid``.

    A visit is given by the number it was planned under. Raises ``NoEarlierPrint`` and what
    ``words.print_since`` raises where only changes are asked for.
    """
    request = request_of(registry, asked)
    if asked.since == LAST:
        found = last_print(registry.db, report, request)
        request = replace(request, since=found.deed)
    return MAKERS[report](registry.db, registry.desk, request)


def request_of(registry: Registry, asked: AskedPaper) -> PaperRequest:
    """The request; of the newest print nothing is known yet."""
    db, moment = registry.db, now()
    wanted = get_election(db, asked.election)
    number = asked.station
    return PaperRequest(
        election=wanted,
        people=lambda: everybody(db, moment.date(), wanted),
        now=moment,
        station=station_numbered(db, wanted.id, number) if number is not None else None,
        size=asked.size,
        visit=get_visit(db, asked.visit) if asked.visit is not None else None,
        block=asked.block,
        count=asked.count,
        purpose=asked.purpose,
        since=asked.since if isinstance(asked.since, int) else None,
        person=asked.person,
        receiver=asked.receiver,
        quarter=asked.quarter,
        evening=lambda: evening_check(registry, EveningGiven(power=read_power())),
    )
