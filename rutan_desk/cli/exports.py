"""Commands that write spreadsheets."""

from pathlib import Path

import click

from rutan_desk.cli.json_values import write_json
from rutan_desk.cli.sitting import Sitting
from rutan_desk.ops.exporting import export_people
from rutan_desk.store.history import history
from rutan_desk.words.catalog import tr
from rutan_desk.words.exports import table_title


@click.command()
@click.argument("table", type=click.Choice(["people"]))
@click.option(
    "--out", type=click.Path(path_type=Path), required=True, help="The .xlsx or .csv to write."
)
@click.option("--json", "as_json", is_flag=True, help="One JSON document on stdout.")
@click.pass_obj
def export(sitting: Sitting, table: str, out: Path, as_json: bool) -> None:
    """Write a table as a spreadsheet, NIK as text; noted in the journal."""
    with sitting.registry() as registry:
        export_people(registry.db, registry.desk, table_title(table), out)
        [done] = history(registry.db, 1)
    rows = done.details["rows"]
    if as_json:
        write_json({"table": table, "file": str(out), "rows": rows, "deed": done.id})
    else:
        click.echo(tr("{rows} rows saved: {path}").format(rows=rows, path=out))


COMMANDS = (export,)
