"""Which quarter the pack for KPU is of, as typed."""

import click

from rutan_desk.cli.sitting import now
from rutan_desk.domain.quarter import quarter_of, read_quarter
from rutan_desk.words.catalog import tr
from rutan_desk.words.pack_paper_makers import OF_ONE_QUARTER


def quarter(context: click.Context, parameter: click.Parameter, typed: str | None) -> str | None:
    """A quarter that has begun; raises ``BadParameter`` for anything else."""
    if typed is None:
        return None
    try:
        wanted = read_quarter(typed)
    except ValueError as fault:
        raise click.BadParameter(tr("Give a quarter as in 2026-4.")) from fault
    if wanted > quarter_of(now().date()):
        raise click.BadParameter(tr("That quarter has not begun yet."))
    return str(wanted)


def check_quarter(report: str, typed: str | None) -> None:
    """Raise ``UsageError`` where the report is not of a quarter."""
    if typed is not None and report not in OF_ONE_QUARTER:
        raise click.UsageError(tr("This list is not of a quarter."))
