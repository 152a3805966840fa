"""Commands on people: import a file, everybody's standing, check numbers."""

import sys
from datetime import datetime
from pathlib import Path
from typing import Any

import click

from rutan_desk.cli.imports import (
    line_text,
    list_json,
    list_lines,
    needs_look,
    saved_text,
    take_list,
)
from rutan_desk.cli.json_values import notes_json, plan_json, readiness_json, write_json
from rutan_desk.cli.ktp_answer import answer_json, answer_lines, take_answer
from rutan_desk.cli.sitting import Sitting, now
from rutan_desk.domain.errors import MappingInvalid
from rutan_desk.domain.nik import NikCheck, check_nik, masked
from rutan_desk.domain.person import Sex
from rutan_desk.domain.right import Outcome as Answer
from rutan_desk.exchange.model import ImportPlan
from rutan_desk.ops.importing import Reading, import_people, preview_people
from rutan_desk.ops.readiness import everybody
from rutan_desk.store.elections import get_election
from rutan_desk.store.journal import last_deed_id
from rutan_desk.store.regions import known_districts
from rutan_desk.words.catalog import tr
from rutan_desk.words.imports import plan_sum
from rutan_desk.words.notes import note_text
from rutan_desk.words.rights import (
    nik_state_name,
    no_way_text,
    right_sentence,
    state_name,
    step_text,
)

JSON = click.option("--json", "as_json", is_flag=True, help="One JSON document on stdout.")


@click.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@click.option(
    "--as",
    "kind",
    type=click.Choice(["people", "dpt", "ktp-el"]),
    default="people",
    show_default=True,
)
@click.option("--station", help="With --as dpt: the TPS; the only special one otherwise.")
@click.option("--dry-run", is_flag=True, help="Show the difference, change nothing.")
@click.option("--map", "mapping", multiple=True, metavar="FIELD=HEADING", help="Correct a column.")
@click.option("--sheet", help="The sheet of the workbook to read.")
@click.option("--header-row", type=click.IntRange(min=1), help="The row of the headings.")
@JSON
@click.pass_obj
def import_file(
    sitting: Sitting,
    file: Path,
    kind: str,
    station: str | None,
    dry_run: bool,
    mapping: tuple[str, ...],
    sheet: str | None,
    header_row: int | None,
    as_json: bool,
) -> None:
    """Compare a spreadsheet with the registry and take it in as one deed."""
    if station is not None and kind != "dpt":
        raise click.UsageError("--station goes with --as dpt.")
    reading = Reading(overrides=_overrides(mapping), sheet=sheet, header_row=header_row)
    deed_id = None
    with sitting.registry() as registry:
        if kind == "dpt":
            listed, deed_id = take_list(registry, file, station, reading, dry_run=dry_run)
            document, said = list_json(listed), list_lines(listed, deed_id)
        elif kind == "ktp-el":
            answer, deed_id = take_answer(registry, file, reading, dry_run=dry_run)
            document, said = answer_json(answer), answer_lines(answer, deed_id)
        else:
            plan = preview_people(registry.db, registry.desk, file, reading)
            if not dry_run and plan.new + plan.changed:
                import_people(registry, plan)
                deed_id = last_deed_id(registry.db)
            document, said = plan_json(plan), _lines(plan, deed_id)
    if as_json:
        write_json({**document, "dry_run": dry_run, "deed": deed_id})
    else:
        click.echo("\n".join(said))


def _overrides(mapping: tuple[str, ...]) -> dict[str, str]:
    found = {}
    for one in mapping:
        field, equals, heading = one.partition("=")
        if not equals:
            raise MappingInvalid(one, "")
        found[field.strip()] = heading.strip()
    return found


def _lines(plan: ImportPlan, deed_id: int | None) -> list[str]:
    """What an import says on the screen."""
    return [
        *(line_text(line.row, line.person.name, line) for line in plan.lines if needs_look(line)),
        *(tr("not in the file: {name}").format(name=person.name) for person in plan.missing),
        plan_sum(plan),
        saved_text(deed_id),
    ]


@click.command()
@click.option("--election", help="Election by number or profile; the active one otherwise.")
@JSON
@click.pass_obj
def status(sitting: Sitting, election: str | None, as_json: bool) -> None:
    """Everybody: right, NIK, list, station, ballots, whether ready, and what is to be done."""
    with sitting.registry() as registry:
        wanted = get_election(registry.db, election)
        found = everybody(registry.db, now().date(), wanted)
    if as_json:
        about = {
            "id": wanted.id,
            "profile": wanted.profile,
            "name": wanted.name,
            "day": wanted.day.isoformat(),
            "undecided": list(wanted.undecided),
        }
        write_json({"election": about, "people": [readiness_json(one) for one in found]})
        return
    click.echo(f"{wanted.name}, {wanted.day:%d-%m-%Y}")
    for one in found:
        steps = "".join(f" -> {step_text(step)}" for step in one.steps)
        said = [state_name(one.state), right_sentence(one), nik_state_name(one.nik)]
        said += [no_way_text(one.no_way)] if one.no_way else []
        click.echo(f"{one.person.name}: {'; '.join(said)}{steps}")
    able = sum(one.right.outcome is Answer.ELIGIBLE for one in found)
    click.echo(tr("{able} of {all} people may vote.").format(able=able, all=len(found)))


@click.command()
@click.argument("numbers", nargs=-1, required=True)
@click.option("--born", type=click.DateTime(["%Y-%m-%d"]), help="Birth date of the holder.")
@click.option("--sex", type=click.Choice([sex.value for sex in Sex]), help="Sex of the holder.")
@JSON
def nik(numbers: tuple[str, ...], born: datetime | None, sex: str | None, as_json: bool) -> None:
    """Check numbers, from the arguments or with - one a line from standard input."""
    written = [
        line
        for number in numbers
        for line in (sys.stdin.read().splitlines() if number == "-" else [number])
        if line.strip()
    ]
    today, districts = now().date(), known_districts()
    checks = [
        check_nik(
            number,
            today=today,
            born=born.date() if born else None,
            sex=Sex(sex) if sex else None,
            districts=districts,
        )
        for number in written
    ]
    if as_json:
        write_json({"numbers": [_nik_json(*pair) for pair in zip(written, checks, strict=True)]})
        return
    for number, check in zip(written, checks, strict=True):
        notes = "; ".join(note_text(note) for note in check.notes)
        click.echo(f"{masked(number.strip())}: {check.result.value} {notes}".rstrip())


def _nik_json(number: str, check: NikCheck) -> dict[str, Any]:
    return {
        "number": number,
        "result": check.result.value,
        "nik": check.number,
        "notes": notes_json(check.notes),
        "codes": [note.code for note in check.notes],
        "birth_date": check.birth_date and check.birth_date.isoformat(),
        "sex": check.sex and check.sex.value,
        "region": check.region,
    }


COMMANDS = (import_file, status, nik)
