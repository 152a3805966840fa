"""Commands that write spreadsheets."""

from pathlib import Path
from typing import Any

import click

from rutan_desk.cli.json_values import write_json
from rutan_desk.cli.paper_request import AskedPaper, paper_asked, paper_options
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
from rutan_desk.words.paper_makers import MAKERS
from rutan_desk.words.print_since import NO_LINES
from rutan_desk.words.proposal import held_back_text
from rutan_desk.words.report_sheets import export_paper

PROPOSAL = "kpu-proposal"


PEOPLE = "people"
PAPERS = tuple(name for name in MAKERS if name != PROPOSAL and name not in NO_LINES)


@click.command(epilog=f"TABLE is one of {', '.join([PEOPLE, PROPOSAL, *PAPERS])}.")
@click.argument("table", type=click.Choice([PEOPLE, PROPOSAL, *PAPERS]), metavar="TABLE")
@click.option(
    "--out", type=click.Path(path_type=Path), required=True, help="The .xlsx or .csv to write."
)
@paper_options
@click.option("--difference", is_flag=True, help="Only what changed since last sent to KPU.")
@click.option("--all", "everyone", is_flag=True, help="Also who is on KPU's list already.")
@click.option("--letter", default="", help="Number of KPU's letter, printed on top.")
@click.option("--json", "as_json", is_flag=True, help="One JSON document on stdout.")
@click.pass_obj
def export(
    sitting: Sitting,
    /,
    table: str,
    out: Path,
    difference: bool,
    everyone: bool,
    letter: str,
    as_json: bool,
    **typed: Any,
) -> None:
    """Write a table or a list as a spreadsheet, NIK as text; noted in the journal."""
    asked = AskedPaper(**typed)
    if table != PROPOSAL and (difference or everyone or letter):
        raise click.UsageError(tr("These options go with kpu-proposal."))
    if difference and everyone:
        raise click.UsageError(tr("Choose one of --difference and --all."))
    _check(table, asked)
    with sitting.registry() as registry:
        if table == PROPOSAL:
            station = asked.station
            _send(
                registry, out, asked.election, station, letter, difference=difference, all=everyone
            )
        elif table == PEOPLE:
            export_people(registry.db, registry.desk, table_title(table), out)
        else:
            made = paper_asked(registry, table, asked)
            export_paper(registry.db, registry.desk, made, out)
        [done] = history(registry.db, 1)
    rows = done.details["rows"]
    if as_json:
        more = {name: done.details[name] for name in _TOLD if name in done.details}
        write_json({"table": table, "file": str(out), "rows": rows, **more, "deed": done.id})
    else:
        click.echo(tr("{rows} rows saved: {path}").format(rows=rows, path=out))


_TOLD = ("held_back", "list_id", "purpose")
"""Of the deed, where it has them."""


def _check(table: str, asked: AskedPaper) -> None:
    """Raise ``UsageError`` where the table does not take what was typed."""
    if table in PAPERS:
        asked.check(table)
    elif not asked.bare or (table == PEOPLE and (asked.election or asked.station)):
        raise click.UsageError(tr("These options go with a list."))


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
