"""What the part *evening* shows, read in the worker: how far the day is, the check, the changes."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from rutan_desk.domain.day import Day, Phase, RollLine
from rutan_desk.domain.station import Station
from rutan_desk.ops.day_board import Board
from rutan_desk.ops.day_desk import ThisCopy, this_copy
from rutan_desk.ops.day_evening import EveningGiven, EveningItem, Light, evening_check
from rutan_desk.ops.power import read_power
from rutan_desk.store.registry import Registry
from rutan_desk.words.catalog import tr

_GRAVEST_FIRST = (Light.BAD, Light.WARN, Light.OK)


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """A line added or struck after the freeze; ``line.changed_at`` is when."""

    line: RollLine
    station: Station

    @property
    def reason(self) -> str:
        """Why; of a line added and then struck both."""
        return "; ".join(filter(None, (self.line.added_reason, self.line.struck_reason)))


@dataclass(frozen=True, slots=True)
class EveningView:
    """How far the day is. ``day`` is ``None`` before the freeze.

    ``lines`` are those in force, ``events`` what has happened, ``copy`` what this registry
    is a copy for (``None``: the main desk, which alone freezes and changes the roll).
    """

    day: Day | None
    stations: tuple[Station, ...]
    lines: int
    events: int
    changes: tuple[ChangeRow, ...]
    copy: ThisCopy | None
    rehearsal: bool

    @property
    def phase(self) -> Phase | None:
        """``None`` before the freeze."""
        return self.day.phase if self.day else None


def read_evening(board: Board, _now: datetime) -> EveningView:
    """Read it, the changes newest first; for the worker only."""
    changed = [one for one in board.lines.values() if one.changed_at is not None]
    changed.sort(key=lambda one: (one.changed_at, one.id), reverse=True)
    return EveningView(
        day=board.day,
        stations=tuple(board.stations.values()),
        lines=sum(one.active for one in board.lines.values()),
        events=len(board.events),
        changes=tuple(ChangeRow(one, board.stations[one.station_id]) for one in changed),
        copy=this_copy(board.db),
        rehearsal=board.rehearsal,
    )


# --- the check


@dataclass(frozen=True, slots=True)
class Checked:
    """What the check found, and when."""

    items: tuple[EveningItem, ...]
    at: datetime

    def count(self, light: Light) -> int:
        """How many stand so."""
        return sum(one.light is light for one in self.items)

    @property
    def gravest_first(self) -> tuple[EveningItem, ...]:
        """What is to be put in order, what is to be looked at, and the rest."""
        return tuple(sorted(self.items, key=lambda one: _GRAVEST_FIRST.index(one.light)))


def run_check(registry: Registry, folder: Path | None) -> Checked:
    """Look at everything, for the worker: printers and disks may be slow to answer."""
    given = EveningGiven(printers=printer_names(), folder=folder, power=read_power())
    return Checked(evening_check(registry, given), registry.clock())


def printer_names() -> tuple[str, ...]:
    """The printers this PC knows."""
    from PySide6.QtPrintSupport import QPrinterInfo

    return tuple(QPrinterInfo.availablePrinterNames())


@dataclass(frozen=True, slots=True)
class Remedy:
    """The link beside something that is not in order; without a ``room`` it is done here."""

    word: str
    key: str
    room: str = ""
    section: str = ""


def remedy(item: EveningItem, view: EveningView | None) -> Remedy | None:
    """Where it is put in order; ``None`` when it is, or when no screen can."""
    if item.light is Light.OK:
        return None
    if item.key == "lists":
        lists = bool(item.fields["lines"])
        word = tr("Decide the lines") if lists else tr("Import KPU’s list")
        return Remedy(word, item.key, "lists", "compare" if lists else "import")
    if item.key == "agree" and view is not None and view.day is not None:
        return Remedy(tr("To the changes of the roll"), item.key)
    return next((one for one in _remedies() if one.key == item.key), None)


def _remedies() -> Sequence[Remedy]:
    health = (tr("To the self-check"), "settings", "health")
    return (
        Remedy(tr("Choose the election"), "election", "settings", "election"),
        Remedy(tr("Allocate them"), "placed", "lists", "allocation"),
        Remedy(tr("To the ballot supply"), "ballots", "lists", "supply"),
        Remedy(tr("Back up now"), "backup"),
        Remedy(tr("Choose the second folder"), "second", "settings", "backups"),
        Remedy(tr("Choose the folder…"), "folder"),
        Remedy(tr("To the officers"), "officers", "settings", "officers"),
        *(
            Remedy(health[0], key, *health[1:])
            for key in ("pages", "seals", "tables", "place", "room", "second-room", "clock", "zone")
        ),
    )
