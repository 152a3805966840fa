"""The same deeds from a shell, as JSON on request; never a window, never Qt."""

import sys
from pathlib import Path

import click

from rutan_desk.cli import (
    ballots,
    day,
    exports,
    history,
    paper,
    people,
    registry,
    retention,
    verify,
)
from rutan_desk.cli.sitting import OpenWindow, Sitting
from rutan_desk.domain.errors import DeskError
from rutan_desk.paths import default_data_folder
from rutan_desk.words.catalog import language_from_environment, set_language, tr
from rutan_desk.words.refusals import explain

REFUSED, WRONG_USE, FAULT = 1, 2, 70


@click.group(invoke_without_command=True)
@click.version_option(package_name="rutan-desk", prog_name="rutan-desk")
@click.option(
    "--data-dir", type=click.Path(path_type=Path), help="Data folder; the user's own otherwise."
)
@click.option("--officer", help="Who is at the desk; needed when there are several officers.")
@click.pass_context
def program(context: click.Context, data_dir: Path | None, officer: str | None) -> None:
    """Rutan Desk: nobody with the right to vote loses the vote. No command: the window."""
    open_window: OpenWindow = context.obj
    context.obj = Sitting(data_dir, data_dir or default_data_folder(), officer, open_window)
    if context.invoked_subcommand is None:
        context.exit(open_window(data_dir, officer, None))


for command in (
    *registry.COMMANDS,
    *people.COMMANDS,
    *history.COMMANDS,
    *paper.COMMANDS,
    *verify.COMMANDS,
    *retention.COMMANDS,
    *exports.COMMANDS,
    *ballots.COMMANDS,
    *day.COMMANDS,
):
    program.add_command(command)


def run(arguments: list[str], open_window: OpenWindow) -> int:
    """Run one command; 0 done, 1 refused in one sentence on stderr, 2 wrong use, 70 a bug."""
    set_language(language_from_environment())
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    try:
        code = program.main(arguments, "rutan-desk", standalone_mode=False, obj=open_window)
    except DeskError as refusal:
        click.echo(explain(refusal), err=True)
        return REFUSED
    except click.ClickException as wrong:
        wrong.show()
        return WRONG_USE
    except click.Abort:
        return REFUSED
    except Exception as fault:
        click.echo(
            tr(
                "The program itself failed ({kind}). The registry is safe: what was saved stays"
                " saved. Details are in catatan.log."
            ).format(kind=type(fault).__name__),
            err=True,
        )
        return FAULT
    return code if isinstance(code, int) else 0
