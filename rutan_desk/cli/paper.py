"""Commands that make paper."""

from pathlib import Path

import click

from rutan_desk.cli.json_values import write_json
from rutan_desk.cli.sitting import Sitting, now
from rutan_desk.ops.output import write_output
from rutan_desk.ops.printing import Printed, RollRequest, record_print, recovery_sheet, roll
from rutan_desk.ops.readiness import everybody
from rutan_desk.store.elections import get_election
from rutan_desk.store.registry import Registry
from rutan_desk.store.stations import station_numbered
from rutan_desk.words.catalog import tr
from rutan_desk.words.paper import recovery_paper, roll_paper
from rutan_desk.words.paper_makers import MAKERS, OF_ONE_STATION, PaperRequest

ROLL, RECOVERY = "roll", "recovery"


@click.command("print")
@click.argument("report", type=click.Choice([ROLL, RECOVERY, *MAKERS]))
@click.option("--election", help="Election by number or profile; the active one otherwise.")
@click.option("--station", help="Number of the station.")
@click.option("--size", type=click.Choice(["A4", "F4", "Legal"]), default="A4", show_default=True)
@click.option("--out", type=click.Path(path_type=Path), required=True, help="The PDF to write.")
@click.option("--json", "as_json", is_flag=True, help="One JSON document on stdout.")
@click.pass_obj
def print_report(
    sitting: Sitting,
    report: str,
    election: str | None,
    station: str | None,
    size: str,
    out: Path,
    as_json: bool,
) -> None:
    """Write one list as a PDF; the print is noted in the journal."""
    if station is not None and report not in (ROLL, *OF_ONE_STATION):
        raise click.UsageError(tr("This list is of all stations."))
    with sitting.registry() as registry:
        facts: dict[str, object] = {"report": report, "file": str(out)}
        if report == RECOVERY:
            write_output(out, recovery_sheet(registry, recovery_paper(now())))
        else:
            made = _made(registry, report, election, station, size)
            write_output(out, made.pdf)
            record_print(registry.db, registry.desk, made, "file")
            facts |= {"list_id": made.list_id, "lines": made.lines, "pages": made.pages}
    if as_json:
        write_json(facts)
    else:
        click.echo(tr("Saved: {path}").format(path=out))


def _made(
    registry: Registry, report: str, election: str | None, station: str | None, size: str
) -> Printed:
    """Draw it; raises ``ElectionUnknown`` or ``StationUnknown``."""
    db, desk = registry.db, registry.desk
    wanted = get_election(db, election)
    if report == ROLL:
        request = RollRequest(election=str(wanted.id), station=station, size=size)
        return roll(db, desk, roll_paper(wanted, now()), request)
    moment = now()
    asked = PaperRequest(
        election=wanted,
        people=lambda: everybody(db, moment.date(), wanted),
        now=moment,
        station=station_numbered(db, wanted.id, station) if station is not None else None,
        size=size,
    )
    return MAKERS[report](db, desk, asked)


COMMANDS = (print_report,)
