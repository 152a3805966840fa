"""The command that says what is kept of closed elections, and destroys what is due."""

from pathlib import Path

import click

from rutan_desk.cli.json_values import write_json
from rutan_desk.cli.sitting import Sitting, now
from rutan_desk.ops.output import write_output
from rutan_desk.ops.printing import record_print
from rutan_desk.ops.retention import Survey, TraceFile, set_retention, survey, wipe
from rutan_desk.ops.retention_looking import Watch
from rutan_desk.ops.retention_records import Destroyed
from rutan_desk.store.elections import active_election
from rutan_desk.store.registry import Registry
from rutan_desk.words.catalog import tr
from rutan_desk.words.moments import long_day
from rutan_desk.words.paper_makers import MAKERS
from rutan_desk.words.paper_request import PaperRequest
from rutan_desk.words.retention import fate_name, trace_name, unread_text, unread_title, until_text
from rutan_desk.words.values import size_words

PLACE = click.Path(path_type=Path, exists=True, file_okay=False)
_EACH = 100
"""After so many files it is told how far it is."""


@click.command()
@click.option(
    "--in",
    "places",
    type=PLACE,
    multiple=True,
    help="Look here too: the stick of the emergency roll, say.",
)
@click.option("--months", type=int, help="Keep so many months after closing, from now on.")
@click.option("--wipe", "wiping", is_flag=True, help="Destroy what is due; heads only.")
@click.option("--yes", is_flag=True, help="Do not ask again before that.")
@click.option("--certificate", type=click.Path(path_type=Path), help="Save the record as a PDF.")
@click.option("--size", type=click.Choice(["A4", "F4", "Legal"]), default="A4", show_default=True)
@click.option("--json", "as_json", is_flag=True, help="One JSON document on stdout.")
@click.pass_obj
def retention(
    sitting: Sitting,
    places: tuple[Path, ...],
    months: int | None,
    wiping: bool,
    yes: bool,
    certificate: Path | None,
    size: str,
    as_json: bool,
) -> int:
    """Say what is kept of closed elections and until when; destroy what is due."""
    with sitting.registry() as registry:
        if months is not None:
            set_retention(registry.db, registry.desk, months)
        how = Watch() if as_json else Watch(looked=_tell)
        found = survey(registry, places, how)
        gone: tuple[Destroyed, ...] = ()
        whole = True
        if wiping:
            if not yes and found.due:
                question = tr("Destroy {count} files for good?").format(count=len(found.due))
                click.confirm(question, abort=True, err=True)
            done = wipe(registry, places, how)
            gone, whole = done.files, done.whole
        if certificate is not None:
            _certify(registry, certificate, size)
    if as_json:
        write_json(_as_json(found, gone, certificate))
    else:
        _say(found, gone, certificate)
        _say_unread(found)
    return 0 if whole else 1


def _certify(registry: Registry, path: Path, size: str) -> None:
    request = PaperRequest(
        election=active_election(registry.db), people=tuple, now=now(), size=size
    )
    made = MAKERS["retention"](registry.db, registry.desk, request)
    write_output(path, made.pdf)
    record_print(registry.db, registry.desk, made, "file")


def _tell(done: int, of: int) -> None:
    """How many files were looked at, on stderr; not each of them."""
    if done == of or done % _EACH == 0:
        click.echo(f"{done}/{of}", err=True)


def _say(found: Survey, gone: tuple[Destroyed, ...], certificate: Path | None) -> None:
    for election in found.closed:
        said = tr("{name}: closed on {day}, backups and papers kept until {until}")
        days = {"day": long_day(election.closed_on), "until": long_day(election.until)}
        click.echo(said.format(name=election.name, **days))
    if not found.closed:
        click.echo(tr("No election is closed yet."))
    if gone:
        for done in gone:
            click.echo(f"{done.name}: {fate_name(done.fate)}")
    else:
        for file in found.files:
            words = (trace_name(file.kind, file.seal), size_words(file.size), until_text(file))
            click.echo(f"{file.path}: {', '.join(words)}")
    if certificate is not None:
        click.echo(tr("Saved: {path}").format(path=certificate))


def _say_unread(found: Survey) -> None:
    """What could not be looked into, on stderr."""
    if found.unread:
        click.echo(unread_title(found.unread), err=True)
    for one in found.unread:
        click.echo(unread_text(one), err=True)


def _as_json(
    found: Survey, gone: tuple[Destroyed, ...], certificate: Path | None
) -> dict[str, object]:
    return {
        "elections": [
            {
                "name": one.name,
                "closed_on": one.closed_on.isoformat(),
                "until": one.until.isoformat(),
            }
            for one in found.closed
        ],
        "files": [_file(one) for one in found.files],
        "unread": [{"file": str(one.path), "why": one.why} for one in found.unread],
        "destroyed": [
            {"name": one.name, "size": one.size, "sha256": one.sha256, "fate": one.fate.value}
            for one in gone
        ],
        "certificate": certificate and str(certificate),
    }


def _file(one: TraceFile) -> dict[str, object]:
    return {
        "kind": one.kind.value,
        "file": str(one.path),
        "size": one.size,
        "sha256": one.sha256,
        "until": one.until and one.until.isoformat(),
        "kept": one.kept.value,
        "due": one.due,
        "seal": one.seal or None,
    }


COMMANDS = (retention,)
