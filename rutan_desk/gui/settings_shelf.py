"""What lies on the shelf of backups, in words and columns."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from rutan_desk.gui.rows_model import Column, Run, Tone
from rutan_desk.gui.settings_section import Sitting, read_sitting
from rutan_desk.ops.backups import backups_of, second_folder_age
from rutan_desk.store.registry import Registry
from rutan_desk.store.rotation import Backup
from rutan_desk.words.backups import reason_name
from rutan_desk.words.catalog import tr
from rutan_desk.words.moments import clock_time
from rutan_desk.words.values import size_words

OLD_COPY = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Shelf:
    """What lies in ``cadangan/``, and how old the copy elsewhere is."""

    sitting: Sitting
    folder: Path
    backups: tuple[Backup, ...]
    second_age: timedelta | None


def read_shelf(registry: Registry) -> Shelf:
    """Read it, in the worker."""
    return Shelf(
        read_sitting(registry),
        registry.folder,
        tuple(backups_of(registry.folder)),
        second_folder_age(registry),
    )


def age_words(age: timedelta) -> str:
    """How long ago, roughly."""
    minutes = int(age.total_seconds() // 60)
    if minutes < 2:
        return tr("just now")
    if minutes < 120:
        return tr("{count} minutes ago").format(count=minutes)
    if minutes < 48 * 60:
        return tr("{count} hours ago").format(count=minutes // 60)
    return tr("{count} days ago").format(count=minutes // (24 * 60))


def second_words(shelf: Shelf) -> str:
    """How old the copy elsewhere is, and what to do."""
    if not shelf.sitting.settings.second_folder:
        return tr("A copy on another disk or a stick survives when this PC does not.")
    if shelf.second_age is None:
        return tr("It is not there now, or holds no backup yet. Plug the stick in.")
    words = tr("Newest copy: {age}").format(age=age_words(shelf.second_age))
    old = tr("Plug the stick in and make a backup.")
    return f"{words}. {old}" if shelf.second_age > OLD_COPY else words


def when_words(one: Backup) -> str:
    """When it was made."""
    return f"{one.at:%d-%m-%Y} {clock_time(one.at)}"


def columns(now: datetime) -> list[Column[Backup]]:
    """The columns of the list, with ages as of ``now``."""

    def state(one: Backup) -> Run:
        if one.verified:
            return Run(tr("verified"), Tone.GREEN)
        return Run(tr("cannot be read"), Tone.RED)

    return [
        Column("at", tr("When"), when_words, lambda one: one.at, width=156),
        Column("age", tr("Age"), lambda one: age_words(one.age(now)), tone=Tone.QUIET, width=120),
        Column("reason", tr("Reason"), lambda one: reason_name(one.reason)),
        Column(
            "people",
            tr("People"),
            lambda one: "–" if one.people is None else str(one.people),
            width=70,
        ),
        Column("size", tr("Size"), lambda one: size_words(one.size), tone=Tone.QUIET, width=80),
        Column(
            "state", tr("State"), lambda one: state(one).text, runs=lambda o: (state(o),), width=130
        ),
    ]
