"""The roll after the freeze, KPPS's figures and the remarks, from a shell."""

import click

from rutan_desk.cli.day_json import line_json
from rutan_desk.cli.day_sitting import (
    AT_STATION,
    JSON,
    REASON,
    STATION,
    opened,
    person_id_of,
    tell_saved,
)
from rutan_desk.cli.day_words import line_meant, who_is
from rutan_desk.cli.json_values import write_json
from rutan_desk.cli.sitting import Sitting
from rutan_desk.domain.lists import Category
from rutan_desk.ops.day_close import remark, type_in
from rutan_desk.ops.day_roll import add_to_roll, strike_from_roll
from rutan_desk.words.catalog import tr
from rutan_desk.words.lists import category_name

LISTS = [Category.DPT.value, Category.DPTB.value, Category.DPK.value]


@click.command("add")
@click.argument("person")
@AT_STATION
@click.option("--list", "category", type=click.Choice(LISTS), required=True, help="Which list.")
@REASON
@JSON
@click.pass_obj
def add(
    sitting: Sitting, person: str, station: str, category: str, reason: str, as_json: bool
) -> None:
    """Put somebody on the roll after the freeze; printed as an addition."""
    with opened(sitting) as at_work:
        registry, place = at_work.registry, at_work.at(station)
        who = person_id_of(at_work, person, None)
        line = add_to_roll(registry.db, registry.desk, who, place, Category(category), reason)
        if as_json:
            write_json({"line": line_json(at_work.board, line)})
        else:
            words = tr("{name} is now number {number} of the {list}, TPS {station}.")
            click.echo(
                words.format(
                    name=line.name,
                    number=line.number,
                    list=category_name(line.category),
                    station=station,
                )
            )


@click.command("strike")
@click.argument("person")
@STATION
@REASON
@JSON
@click.pass_obj
def strike(sitting: Sitting, person: str, station: str | None, reason: str, as_json: bool) -> None:
    """Strike somebody's line from the roll; it stays, struck."""
    with opened(sitting) as at_work:
        registry, board = at_work.registry, at_work.board
        line = line_meant(who_is(board, person, at_work.station(station), registry.clock()), person)
        strike_from_roll(registry.db, registry.desk, line.id, reason)
        board.read(registry.clock().date())
        if as_json:
            write_json({"line": line_json(board, board.lines[line.id])})
        else:
            click.echo(tr("{name} is struck from the roll.").format(name=line.name))


@click.command("figure")
@click.argument("figures", nargs=-1, required=True, metavar="KEY=COUNT…")
@AT_STATION
@JSON
@click.pass_obj
def figure(sitting: Sitting, figures: tuple[str, ...], station: str, as_json: bool) -> None:
    """Type in what KPPS counted, as in used:PPWP=212; an empty count takes it out."""
    values = dict(_figure(one) for one in figures)
    with opened(sitting) as at_work:
        registry, place = at_work.registry, at_work.at(station)
        type_in(registry.db, registry.desk, at_work.board, place, values)
    tell_saved(as_json, {"station": station, "figures": values})


def _figure(written: str) -> tuple[str, int | None]:
    key, equals, count = written.partition("=")
    fits = not count or (count.isascii() and count.isdecimal() and len(count) < 10)
    if not equals or not fits:
        words = tr("{given} is no figure, as in used:PPWP=212")
        raise click.BadParameter(words.format(given=written))
    return key.strip(), int(count) if count else None


@click.command("remark")
@click.argument("key")
@click.argument("text")
@AT_STATION
@JSON
@click.pass_obj
def remark_command(sitting: Sitting, key: str, text: str, station: str, as_json: bool) -> None:
    """Say why something of a station does not agree; an empty text takes it out."""
    with opened(sitting) as at_work:
        registry, place = at_work.registry, at_work.at(station)
        remark(registry.db, registry.desk, at_work.board, place, key, text)
    tell_saved(as_json, {"station": station, "key": key, "remark": text})


COMMANDS = (add, strike, figure, remark_command)
