"""Commands on the journal: what was done, whether it is whole, undo."""

import click

from rutan_desk.cli.json_values import write_json
from rutan_desk.cli.sitting import Sitting
from rutan_desk.ops import history as deeds
from rutan_desk.store.audit import broken_seals, tables_that_disagree
from rutan_desk.store.history import history
from rutan_desk.store.journal import last_deed_id
from rutan_desk.words.catalog import tr
from rutan_desk.words.deeds import deed_title

JSON = click.option("--json", "as_json", is_flag=True, help="One JSON document on stdout.")


@click.command()
@click.option("--verify", is_flag=True, help="Check every seal, and the tables against it.")
@click.option("--limit", default=200, show_default=True, type=click.IntRange(min=1))
@JSON
@click.pass_obj
def journal(sitting: Sitting, verify: bool, limit: int, as_json: bool) -> int:
    """What was done, newest first."""
    with sitting.registry() as registry:
        found = history(registry.db, limit)
        broken = broken_seals(registry.db) if verify else []
        tables = tables_that_disagree(registry.db) if verify else []
    sound = not broken and not tables
    if as_json:
        deeds_json = [
            {
                "id": one.id,
                "at": one.at.isoformat(),
                "officer": one.officer,
                "kind": one.kind,
                "title": deed_title(one.kind, one.details),
                "details": one.details,
                "changes": one.changes,
                "undoes": one.undoes,
                "seal": one.seal,
            }
            for one in found
        ]
        checked = {"verified": sound, "broken": broken, "tables": tables} if verify else {}
        write_json({"deeds": deeds_json, **checked})
    else:
        for one in found:
            title = deed_title(one.kind, one.details)
            click.echo(f"{one.id:>5}  {one.at:%d-%m-%Y %H.%M}  {one.officer}: {title}")
        if verify and sound:
            click.echo(tr("Every seal is whole and the data agrees with the journal."))
    if not sound:
        where = ", ".join([*map(str, broken[:5]), *tables])
        click.echo(
            tr("The journal was altered behind the program's back: {where}.").format(where=where),
            err=True,
        )
    return 0 if sound else 1


@click.command()
@click.argument("deed", type=int, required=False)
@click.pass_obj
def undo(sitting: Sitting, deed: int | None) -> None:
    """Undo a deed by its number, or the last one; undoing an undo redoes."""
    with sitting.registry() as registry:
        if deed is None:
            deeds.undo_last(registry.db, registry.desk)
        else:
            deeds.undo(registry.db, registry.desk, deed)
        [done] = history(registry.db, 1)
        number = last_deed_id(registry.db)
    title = deed_title(done.kind, done.details)
    click.echo(tr("Deed number {number}: {title}").format(number=number, title=title))


COMMANDS = (journal, undo)
