"""Commands that make paper."""

from pathlib import Path

import click

from rutan_desk.cli.json_values import write_json
from rutan_desk.cli.sitting import Sitting, now
from rutan_desk.ops.output import write_output
from rutan_desk.ops.printing import RollRequest, record_print, recovery_sheet, roll
from rutan_desk.store.elections import get_election
from rutan_desk.words.catalog import tr
from rutan_desk.words.paper import recovery_paper, roll_paper


@click.command("print")
@click.argument("report", type=click.Choice(["roll", "recovery"]))
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
    with sitting.registry() as registry:
        if report == "recovery":
            write_output(out, recovery_sheet(registry, recovery_paper(now())))
            facts: dict[str, object] = {"report": report, "file": str(out)}
        else:
            wanted = get_election(registry.db, election)
            request = RollRequest(election=str(wanted.id), station=station, size=size)
            made = roll(registry.db, registry.desk, roll_paper(wanted, now()), request)
            write_output(out, made.pdf)
            record_print(registry.db, registry.desk, made, "file")
            facts = {
                "report": report,
                "file": str(out),
                "list_id": made.list_id,
                "lines": made.lines,
                "pages": made.pages,
            }
    if as_json:
        write_json(facts)
    else:
        click.echo(tr("Saved: {path}").format(path=out))


COMMANDS = (print_report,)
