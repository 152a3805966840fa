"""Commands on the registry as a whole: make, recover, copy, bring back, examine."""

import os
from pathlib import Path

import click

from rutan_desk.cli.json_values import write_json
from rutan_desk.cli.sitting import (
    NEW_PASSWORD,
    PASSWORD,
    RECOVERY_KEY,
    Sitting,
    new_secret,
    now,
    secret,
    the_only,
)
from rutan_desk.domain.officer import Role
from rutan_desk.domain.settings import Settings
from rutan_desk.ops import officers as deeds
from rutan_desk.ops.demo import make_demo
from rutan_desk.ops.doctor import examine
from rutan_desk.ops.output import new_folder, write_output
from rutan_desk.ops.printing import recovery_sheet
from rutan_desk.ops.registry import (
    back_up,
    create_registry,
    officers_in_backup,
    preset_settings,
    recover_registry,
    recovery_key,
    restore,
)
from rutan_desk.store.officers import all_officers
from rutan_desk.store.registry import Registry
from rutan_desk.words.catalog import tr
from rutan_desk.words.checks import check_name, found_words
from rutan_desk.words.paper import recovery_paper
from rutan_desk.words.roles import role_name

JSON = click.option("--json", "as_json", is_flag=True, help="One JSON document on stdout.")
FILE = click.Path(path_type=Path)
ADVICE = ("backup", "place", "second-room", "zone")
"""What the self-check finds that is no fault of the file."""
RECOVERY = click.option("--recovery", type=FILE, help="Save the recovery sheet as this PDF.")


@click.command()
@click.option("--people", "number", default=212, show_default=True, help="How many inmates.")
@click.option("--seed", default=1, show_default=True, help="The same seed, the same people.")
@click.option("--no-window", is_flag=True, help="Make it and stop.")
@JSON
@click.pass_obj
def demo(sitting: Sitting, number: int, seed: int, no_window: bool, as_json: bool) -> int:
    """Make a registry of invented people and open it."""
    if number < 0:
        raise click.BadParameter("0 or more", param_hint="--people")
    folder = sitting.given_folder or new_folder("rutan-desk-contoh-")
    made = make_demo(folder, now, inmate_count=number, seed=seed)
    made.registry.close()
    if as_json:
        write_json({"folder": str(folder), "officer": made.officer, "password": made.password})
    else:
        click.echo(tr("Sample registry: {folder}").format(folder=folder))
        click.echo(tr("Officer: {officer}").format(officer=made.officer))
        click.echo(tr("Password: {password}").format(password=made.password))
    return 0 if no_window else sitting.open_window(folder, made.officer, made.password)


@click.command()
@click.option("--head", required=True, help="Name of the first officer, who heads the registry.")
@click.option("--preset", help="A prison whose settings come with the program: blora.")
@click.option("--prison", help="Name of the prison as on its letterhead.")
@RECOVERY
@JSON
@click.pass_obj
def init(
    sitting: Sitting,
    head: str,
    preset: str | None,
    prison: str | None,
    recovery: Path | None,
    as_json: bool,
) -> None:
    """Make a new registry."""
    settings = preset_settings(preset) if preset else Settings(prison=prison or "")
    password = new_secret(PASSWORD, head)
    registry = create_registry(
        sitting.folder, head, password, now, settings=settings, preset=preset
    )
    try:
        _hand_out(registry, recovery, as_json)
    finally:
        registry.close()


@click.command()
@RECOVERY
@JSON
@click.pass_obj
def recover(sitting: Sitting, recovery: Path | None, as_json: bool) -> None:
    """Open with the recovery sheet's key and give the head a new password."""
    key = os.environ.get(RECOVERY_KEY) or click.prompt(tr("Recovery key"), err=True)
    password = new_secret(NEW_PASSWORD, sitting.officer or tr("the head"))
    registry = recover_registry(sitting.folder, key, password, now, sitting.officer)
    try:
        _hand_out(registry, recovery, as_json)
    finally:
        registry.close()


def _hand_out(registry: Registry, recovery: Path | None, as_json: bool) -> None:
    """Say where the registry is, and give the recovery key once: as a page or as text."""
    key = recovery_key(registry)
    if recovery is not None:
        write_output(recovery, recovery_sheet(registry, recovery_paper(now())))
    if as_json:
        shown = None if recovery else "-".join(key.groups)
        write_json(
            {
                "folder": str(registry.folder),
                "officer": registry.officer.name,
                "registry": key.registry,
                "recovery_key": shown,
                "recovery_sheet": recovery and str(recovery),
            }
        )
        return
    click.echo(tr("Registry: {folder}").format(folder=registry.folder))
    if recovery is not None:
        click.echo(tr("Recovery sheet: {path}").format(path=recovery))
    else:
        click.echo(tr("Recovery key, write it down and keep it in a safe:"))
        click.echo("\n".join(f"  {place}. {group}" for place, group in enumerate(key.groups, 1)))


@click.group(invoke_without_command=True)
@JSON
@click.pass_context
def officers(context: click.Context, as_json: bool) -> None:
    """List the officers; add, remove, change role or password."""
    if context.invoked_subcommand is not None:
        return
    sitting: Sitting = context.obj
    with sitting.registry() as registry:
        found = all_officers(registry.db)
    if as_json:
        write_json(
            [{"name": one.name, "role": one.role.value, "active": one.active} for one in found]
        )
        return
    for one in found:
        left = "" if one.active else tr(" (removed)")
        click.echo(f"{one.name}: {role_name(one.role)}{left}")


ROLE = click.Choice([role.value for role in Role])


@officers.command("add")
@click.argument("name")
@click.option("--role", type=ROLE, default=Role.OFFICER.value, show_default=True)
@click.pass_obj
def add_officer(sitting: Sitting, name: str, role: str) -> None:
    """Give somebody a password of his own."""
    with sitting.registry() as registry:
        deeds.add_officer(registry, name, Role(role), new_secret(NEW_PASSWORD, name))
    click.echo(tr("{name} may now open the registry.").format(name=name))


@officers.command("remove")
@click.argument("name")
@RECOVERY
@click.pass_obj
def remove_officer(sitting: Sitting, name: str, recovery: Path | None) -> None:
    """Take an officer's way in, and give the registry a new key."""
    with sitting.registry() as registry:
        deeds.remove_officer(registry, name)
        click.echo(tr("{name} can no longer open the registry.").format(name=name))
        _hand_out(registry, recovery, as_json=False)


@officers.command("role")
@click.argument("name")
@click.argument("role", type=ROLE)
@click.pass_obj
def change_role(sitting: Sitting, name: str, role: str) -> None:
    """Give an officer another role."""
    with sitting.registry() as registry:
        deeds.change_role(registry, name, Role(role))
    click.echo(tr("{name} is now {role}.").format(name=name, role=role_name(role)))


@officers.command("password")
@click.argument("name")
@click.pass_obj
def change_password(sitting: Sitting, name: str) -> None:
    """Give oneself, or as head anybody, a new password."""
    with sitting.registry() as registry:
        deeds.change_password(registry, name, new_secret(NEW_PASSWORD, name))
    click.echo(tr("New password for {name} saved.").format(name=name))


@click.command()
@click.argument("file", type=FILE)
@JSON
@click.pass_obj
def backup(sitting: Sitting, file: Path, as_json: bool) -> None:
    """Copy the registry into one verified file."""
    with sitting.registry() as registry:
        contents = back_up(registry, file)
    if as_json:
        write_json({"file": str(file), "people": contents.people, "seal": contents.seal})
    else:
        click.echo(
            tr("Backup of {people} people verified: {file}").format(
                people=contents.people, file=file
            )
        )


@click.command("restore")
@click.argument("file", type=FILE)
@JSON
@click.pass_obj
def restore_command(sitting: Sitting, file: Path, as_json: bool) -> None:
    """Bring a backup back; what it replaces is kept."""
    officer = sitting.officer or the_only(officers_in_backup(file))
    registry, kept = restore(sitting.folder, file, officer, secret(PASSWORD, officer), now)
    registry.close()
    if as_json:
        write_json({"folder": str(sitting.folder), "kept": kept and str(kept)})
        return
    click.echo(tr("Restored: {folder}").format(folder=sitting.folder))
    if kept is not None:
        click.echo(tr("What was there is kept in {kept}").format(kept=kept))


@click.command()
@JSON
@click.pass_obj
def doctor(sitting: Sitting, as_json: bool) -> int:
    """Examine the file, its journal, its backups and the disk."""
    with sitting.registry() as registry:
        checks = examine(registry)
    sound = all(check.ok for check in checks if check.code not in ADVICE)
    if as_json:
        found = [{"code": one.code, "ok": one.ok, "detail": one.detail} for one in checks]
        write_json({"ok": sound, "checks": found})
    else:
        for check in checks:
            mark = tr("in order") if check.ok else tr("LOOK")
            words = found_words(check.code, check.detail)
            click.echo(f"{check_name(check.code)}: {mark} {words}".rstrip())
    if not sound:
        click.echo(tr("The self-check found trouble: restore a backup, or ask for help."), err=True)
    return 0 if sound else 1


COMMANDS = (demo, init, recover, officers, backup, restore_command, doctor)
