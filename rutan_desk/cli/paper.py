"""Commands that make paper."""

from pathlib import Path
from typing import Any

import click

from rutan_desk.cli.json_values import write_json
from rutan_desk.cli.paper_request import AskedPaper, paper_asked, paper_options, request_of
from rutan_desk.cli.sitting import Sitting, now
from rutan_desk.domain.disclosure import Receiver
from rutan_desk.ops.batch import COVER, Batched, BatchWatch, write_batch
from rutan_desk.ops.day_calling import BATCH
from rutan_desk.ops.output import write_output
from rutan_desk.ops.printing import record_print, recovery_sheet
from rutan_desk.words.batches import RECEIVERS, batch_of
from rutan_desk.words.catalog import tr
from rutan_desk.words.paper import recovery_paper
from rutan_desk.words.paper_makers import MAKERS
from rutan_desk.words.refusals import explain

RECOVERY = "recovery"
_SIZES = click.Choice(["A4", "F4", "Legal"])


@click.command("print", epilog=f"REPORT is one of {', '.join([RECOVERY, *MAKERS])}.")
@click.argument("report", type=click.Choice([RECOVERY, *MAKERS]), metavar="REPORT")
@paper_options
@click.option("--out", type=click.Path(path_type=Path), required=True, help="The PDF to write.")
@click.option("--json", "as_json", is_flag=True, help="One JSON document on stdout.")
@click.pass_obj
def print_report(sitting: Sitting, /, report: str, out: Path, as_json: bool, **typed: Any) -> None:
    """Write one list as a PDF; the print is noted in the journal."""
    asked = AskedPaper(**typed)
    asked.check(report)
    with sitting.registry() as registry:
        facts: dict[str, object] = {"report": report, "file": str(out)}
        if report == RECOVERY:
            write_output(out, recovery_sheet(registry, recovery_paper(now())))
        else:
            made = paper_asked(registry, report, asked)
            write_output(out, made.pdf)
            record_print(registry.db, registry.desk, made, "file")
            facts |= {"list_id": made.list_id, "lines": made.lines, "pages": made.pages}
            facts |= {"copy": made.copy, "purpose": made.purpose, "since": made.asked.get("since")}
    if as_json:
        write_json(facts)
    else:
        click.echo(tr("Saved: {path}").format(path=out))


@click.command("batch")
@click.argument("receiver", type=click.Choice([one.value for one in RECEIVERS]))
@click.option("--election", help="Election by number or profile; the active one otherwise.")
@click.option("--purpose", default="", help="What it is for, as the footer says; noted.")
@click.option("--size", type=_SIZES, default="A4", show_default=True)
@click.option(
    "--out", type=click.Path(path_type=Path), required=True, help="A new or an empty folder."
)
@click.option("--json", "as_json", is_flag=True, help="One JSON document on stdout.")
@click.pass_obj
def batch(
    sitting: Sitting,
    receiver: str,
    election: str | None,
    purpose: str,
    size: str,
    out: Path,
    as_json: bool,
) -> None:
    """Write every paper of a receiver into one folder, with a cover; all of it or nothing."""
    asked = AskedPaper(
        election=election, station=None, visit=None, block=None, count=BATCH, purpose=purpose,
        since=None, person=None, receiver=None, size=size,
    )  # fmt: skip
    with sitting.registry() as registry:
        request = request_of(registry, asked)
        papers = batch_of(registry.db, registry.desk, Receiver(receiver), request)
        watch = BatchWatch() if as_json else BatchWatch(progress=_tell)
        done = write_batch(registry.db, registry.desk, papers, out, watch)
    if as_json:
        write_json(_batched(done))
        return
    for one in done.files:
        click.echo(f"{one.name}  {one.printed.list_id}")
    for left in done.left_out:
        click.echo(f"{left.paper.title}: {explain(left.why)}", err=True)
    click.echo(tr("Saved: {path}").format(path=out))


def _tell(done: int, of: int) -> None:
    """How far it is, on stderr."""
    click.echo(f"{done}/{of}", err=True)


def _batched(done: Batched) -> dict[str, Any]:
    return {
        "folder": str(done.folder),
        "cover": {"file": COVER, "list_id": done.cover.list_id, "pages": done.cover.pages},
        "files": [
            {
                "file": one.name,
                "report": one.paper.report,
                "title": one.paper.title,
                "station": one.paper.station or None,
                "lines": one.printed.lines,
                "pages": one.printed.pages,
                "list_id": one.printed.list_id,
                "copy": one.printed.copy,
            }
            for one in done.files
        ],
        "left_out": [
            {
                "report": one.paper.report,
                "station": one.paper.station or None,
                "why": explain(one.why),
            }
            for one in done.left_out
        ],
    }


COMMANDS = (print_report, batch)
