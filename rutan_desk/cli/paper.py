"""Commands that make paper."""

from dataclasses import dataclass
from pathlib import Path

import click

from rutan_desk.cli.json_values import write_json
from rutan_desk.cli.sitting import Sitting, now
from rutan_desk.ops.day_calling import BATCH
from rutan_desk.ops.day_evening import EveningGiven, evening_check
from rutan_desk.ops.output import write_output
from rutan_desk.ops.power import read_power
from rutan_desk.ops.printing import Printed, record_print, recovery_sheet
from rutan_desk.ops.readiness import everybody
from rutan_desk.store.elections import get_election
from rutan_desk.store.registry import Registry
from rutan_desk.store.stations import station_numbered
from rutan_desk.store.visits import get_visit
from rutan_desk.words.catalog import tr
from rutan_desk.words.paper import recovery_paper
from rutan_desk.words.paper_makers import MAKERS, OF_ONE_STATION, OF_ONE_VISIT, PaperRequest

RECOVERY = "recovery"


@dataclass(frozen=True, slots=True)
class _Asked:
    """What was typed: which election (``None``: the active one), station and visit.

    ``block`` and ``count`` are of who is fetched.
    """

    election: str | None
    station: str | None
    visit: int | None
    block: str | None
    count: int
    size: str


@click.command("print")
@click.argument("report", type=click.Choice([RECOVERY, *MAKERS]))
@click.option("--election", help="Election by number or profile; the active one otherwise.")
@click.option("--station", help="Number of the station.")
@click.option("--visit", type=int, help="Number of Dukcapil's visit; the next one otherwise.")
@click.option("--block", help="Block to fetch from, for the call list; all blocks otherwise.")
@click.option("--count", type=click.IntRange(1), default=BATCH, help="How many to fetch at most.")
@click.option("--size", type=click.Choice(["A4", "F4", "Legal"]), default="A4", show_default=True)
@click.option("--out", type=click.Path(path_type=Path), required=True, help="The PDF to write.")
@click.option("--json", "as_json", is_flag=True, help="One JSON document on stdout.")
@click.pass_obj
def print_report(
    sitting: Sitting,
    report: str,
    election: str | None,
    station: str | None,
    visit: int | None,
    block: str | None,
    count: int,
    size: str,
    out: Path,
    as_json: bool,
) -> None:
    """Write one list as a PDF; the print is noted in the journal."""
    if station is not None and report not in OF_ONE_STATION:
        raise click.UsageError(tr("This list is of all stations."))
    if visit is not None and report not in OF_ONE_VISIT:
        raise click.UsageError(tr("This list is not of a visit."))
    with sitting.registry() as registry:
        facts: dict[str, object] = {"report": report, "file": str(out)}
        if report == RECOVERY:
            write_output(out, recovery_sheet(registry, recovery_paper(now())))
        else:
            made = _made(registry, report, _Asked(election, station, visit, block, count, size))
            write_output(out, made.pdf)
            record_print(registry.db, registry.desk, made, "file")
            facts |= {"list_id": made.list_id, "lines": made.lines, "pages": made.pages}
    if as_json:
        write_json(facts)
    else:
        click.echo(tr("Saved: {path}").format(path=out))


def _made(registry: Registry, report: str, asked: _Asked) -> Printed:
    """Draw it; raises ``ElectionUnknown``, ``StationUnknown``, ``VisitUnknown``, ``VisitInvalid``.

    A visit is given by the number it was planned under.
    """
    db, moment = registry.db, now()
    wanted = get_election(db, asked.election)
    number = asked.station
    request = PaperRequest(
        election=wanted,
        people=lambda: everybody(db, moment.date(), wanted),
        now=moment,
        station=station_numbered(db, wanted.id, number) if number is not None else None,
        size=asked.size,
        visit=get_visit(db, asked.visit) if asked.visit is not None else None,
        block=asked.block,
        count=asked.count,
        evening=lambda: evening_check(registry, EveningGiven(power=read_power())),
    )
    return MAKERS[report](db, registry.desk, request)


COMMANDS = (print_report,)
