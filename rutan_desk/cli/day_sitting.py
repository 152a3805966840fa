"""What the commands of voting day share: the registry with the day, and how they answer."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click

from rutan_desk.cli.day_json import day_json
from rutan_desk.cli.day_words import who_is
from rutan_desk.cli.json_values import write_json
from rutan_desk.cli.sitting import Sitting
from rutan_desk.domain.day import Day, DayEvent
from rutan_desk.domain.errors import NobodyFits
from rutan_desk.domain.nik import mask_in_text
from rutan_desk.ops.day_board import Board
from rutan_desk.store.registry import Registry
from rutan_desk.store.stations import station_numbered
from rutan_desk.words.catalog import tr
from rutan_desk.words.day import event_text, phase_name

JSON = click.option("--json", "as_json", is_flag=True, help="One JSON document on stdout.")
STATION = click.option("--station", help="Number of the station (TPS).")
AT_STATION = click.option("--station", required=True, help="Number of the station (TPS).")
REASON = click.option("--reason", default="", help="Why.")
FILE = click.Path(path_type=Path)


@dataclass(frozen=True, slots=True)
class OpenDay:
    """The open registry with the day as it stands."""

    registry: Registry
    board: Board

    def station(self, number: str | None) -> int | None:
        """The id of a station by its number; raises ``StationUnknown``."""
        if number is None:
            return None
        return self.at(number)

    def at(self, number: str) -> int:
        """The same where one has to be given."""
        return station_numbered(self.registry.db, self.board.election.id, number).id

    def told(self, event: DayEvent) -> str:
        """One event in a line."""
        person = self.board.people.by_id.get(event.person_id or 0)
        station = self.board.stations.get(event.station_id or 0)
        return event_text(event, person.name if person else "", station.number if station else "")


@contextmanager
def opened(sitting: Sitting) -> Iterator[OpenDay]:
    """The registry and the day, closed again whatever happens."""
    with sitting.registry() as registry:
        board = Board(registry.db)
        board.read(registry.clock().date())
        yield OpenDay(registry, board)


def person_id_of(at_work: OpenDay, text: str, station_id: int | None) -> int:
    """Who is meant; a line of nobody of ours is nobody. Raises as ``who_is``."""
    found = who_is(at_work.board, text, station_id, at_work.registry.clock())
    if found.person is None:
        raise NobodyFits(mask_in_text(text.strip()))
    return found.person.id


def tell_day(found: Day, as_json: bool, more: dict[str, Any]) -> None:
    """How far the day is now, in a word or as JSON with ``more``."""
    if as_json:
        write_json({**day_json(found), **more})
    else:
        click.echo(phase_name(found.phase))


def tell_saved(as_json: bool, document: dict[str, Any]) -> None:
    """That it is saved, or what was."""
    if as_json:
        write_json(document)
    else:
        click.echo(tr("Saved."))
