"""Commands that write spreadsheets."""

from pathlib import Path

import click

from rutan_desk.cli.json_values import write_json
from rutan_desk.cli.sitting import Sitting
from rutan_desk.ops.exporting import export_people
from rutan_desk.ops.proposal import proposal, proposal_difference
from rutan_desk.ops.proposal_files import write_difference, write_proposal
from rutan_desk.store.elections import get_election
from rutan_desk.store.history import history
from rutan_desk.store.registry import Registry
from rutan_desk.store.stations import station_numbered
from rutan_desk.words.catalog import tr
from rutan_desk.words.exports import table_title
from rutan_desk.words.proposal import held_back_text

PROPOSAL = "kpu-proposal"


@click.command()
@click.argument("table", type=click.Choice(["people", PROPOSAL]))
@click.option(
    "--out", type=click.Path(path_type=Path), required=True, help="The .xlsx or .csv to write."
)
@click.option("--election", help="Election by number or profile; the active one otherwise.")
@click.option("--station", help="Only those of this station (kpu-proposal).")
@click.option("--difference", is_flag=True, help="Only what changed since last sent to KPU.")
@click.option("--all", "everyone", is_flag=True, help="Also who is on KPU's list already.")
@click.option("--letter", default="", help="Number of KPU's letter, printed on top.")
@click.option("--json", "as_json", is_flag=True, help="One JSON document on stdout.")
@click.pass_obj
def export(
    sitting: Sitting,
    table: str,
    out: Path,
    election: str | None,
    station: str | None,
    difference: bool,
    everyone: bool,
    letter: str,
    as_json: bool,
) -> None:
    """Write a table as a spreadsheet, NIK as text; noted in the journal."""
    if table != PROPOSAL and (election or station or difference or everyone or letter):
        raise click.UsageError(tr("These options go with kpu-proposal."))
    if difference and everyone:
        raise click.UsageError(tr("Choose one of --difference and --all."))
    with sitting.registry() as registry:
        if table == PROPOSAL:
            _send(registry, out, election, station, letter, difference=difference, all=everyone)
        else:
            export_people(registry.db, registry.desk, table_title(table), out)
        [done] = history(registry.db, 1)
    rows = done.details["rows"]
    if as_json:
        held = {"held_back": done.details["held_back"]} if table == PROPOSAL else {}
        write_json({"table": table, "file": str(out), "rows": rows, **held, "deed": done.id})
    else:
        click.echo(tr("{rows} rows saved: {path}").format(rows=rows, path=out))


def _send(
    registry: Registry,
    out: Path,
    election: str | None,
    station: str | None,
    letter: str,
    *,
    difference: bool,
    all: bool,
) -> None:
    """Write the list for KPU, and tell on stderr who is held back and why."""
    db, desk = registry.db, registry.desk
    wanted = get_election(db, election)
    at = station_numbered(db, wanted.id, station) if station else None
    if difference:
        changed = proposal_difference(db, desk, wanted, at)
        held = changed.held_back
        write_difference(db, desk, out, changed, letter)
    else:
        made = proposal(db, desk, wanted, at, all=all)
        held = made.held_back
        write_proposal(db, desk, out, made, letter)
    for one in held:
        click.echo(held_back_text(one), err=True)


COMMANDS = (export,)
