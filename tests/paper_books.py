"""Registries for ``tests.papers``: the demo with its voting day, a nasty one, and nobody."""

import shutil
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

from rutan_desk.domain.day import Act
from rutan_desk.domain.errors import DeskError
from rutan_desk.domain.movement import Movement
from rutan_desk.ops import demo, people
from rutan_desk.ops.day_board import Board
from rutan_desk.ops.day_freeze import freeze, open_day
from rutan_desk.ops.day_marking import mark, turn_away
from rutan_desk.ops.elections import close_election
from rutan_desk.ops.printing import record_print
from rutan_desk.ops.registry import open_registry
from rutan_desk.ops.retention import wipe
from rutan_desk.ops.settings import change_settings
from rutan_desk.store.elections import active_election
from rutan_desk.store.people import all_people
from rutan_desk.store.registry import Registry
from rutan_desk.store.rotation import Reason, backup_path
from rutan_desk.store.settings import read_settings
from tests.day_parts import Watch, at
from tests.paper_press import NASTY, OF_THE_DAY, Press, bare_press, invented, small_press

NOW = at(8, 14, day=date(2029, 1, 24))
ABSENT = (Act.ILL, Act.REFUSED, Act.COURT, Act.HOSPITAL)


def full_press(folder: Path) -> Press:
    """The demo three weeks before its day, in the middle of it, and a year after."""
    watch = Watch(NOW)
    demo.make_demo(folder / "demo", watch).registry.close()
    demo_, day, after = (_again(folder, name, watch) for name in ("awal", "hari", "sesudah"))
    voting = active_election(day.db).day
    _vote(day, watch)
    late = at(9, day=voting + timedelta(days=500))
    _clear(after, watch, folder / "stik", late)
    return Press(
        registry=demo_,
        now=watch,
        usual=NOW,
        registries={
            **dict.fromkeys((*OF_THE_DAY, "evening-check"), day),
            "retention": after,
        },
        moments={
            **dict.fromkeys(OF_THE_DAY, at(9, 41, day=voting)),
            "evening-check": at(19, day=voting - timedelta(days=1)),
            "retention": late,
        },
    )


def _again(folder: Path, name: str, watch: Watch) -> Registry:
    shutil.copytree(folder / "demo", folder / name)
    return open_registry(folder / name, demo.HEAD, demo.PASSWORD, watch)


def _vote(registry: Registry, watch: Watch) -> None:
    """Freeze in the evening, open at seven, and mark until 09.41."""
    db, desk, day = registry.db, registry.desk, active_election(registry.db).day
    watch.now = at(18, day=day - timedelta(days=1))
    freeze(db, desk)
    watch.now = at(7, day=day)
    open_day(db, desk)
    board = Board(db)
    board.read(day)
    lines = [one for one in board.lines.values() if one.person_id and one.ballots and not one.gone]
    for place, line in enumerate(lines[: len(lines) * 3 // 5]):
        act = ABSENT[place // 9 % 4] if place % 9 == 8 else Act.VOTED
        with suppress(DeskError):
            mark(db, desk, board, line.person_id or 0, act, line.station_id)
        watch.now += timedelta(seconds=60 + (place * 37) % 90)
    turn_away(db, desk, board, "ORANG LAIN CONTOH", lines[0].station_id, "tidak terdaftar")


def _clear(registry: Registry, watch: Watch, stick: Path, late: datetime) -> None:
    """Close the election, and wipe what lies about when its time has come."""
    db, desk = registry.db, registry.desk
    stick.mkdir()
    watch.now = NOW
    press = Press(registry=registry, now=watch, usual=NOW)
    for name in ("recap", "no-nik", "roll"):
        made = press.make(name)
        (stick / f"{name} {made.list_id}.pdf").write_bytes(made.pdf)
        record_print(db, desk, made, "file")
    for days in range(5):
        watch.now = NOW + timedelta(days=days)
        registry.back_up(backup_path(registry.folder, Reason.HAND, watch.now))
    watch.now = NOW + timedelta(days=40)
    close_election(db, desk, active_election(db).id)
    watch.now = late
    wipe(registry, [stick])


def change_some(registry: Registry) -> None:
    """Somebody comes, some go, some are corrected: what a list of changes is about."""
    db, desk = registry.db, registry.desk
    some = [one for one in all_people(db) if one.nik and one.presence == "present"]
    with suppress(DeskError):
        people.add_person(db, desk, invented(700, name="BARU CONTOH", region="33.16.09.1016"))
    for at_, one in enumerate(some[:24]):
        with suppress(DeskError):
            if at_ % 4 == 0:
                today = desk.clock().date()
                people.move_person(db, desk, one.id, Movement.RELEASED, today, "bebas murni")
            elif at_ % 4 == 1:
                people.edit_person(db, desk, replace(one, name=f"{one.name} BIN CONTOH"))
            elif at_ % 4 == 2:
                people.edit_person(db, desk, replace(one, block="Z-09", rt="009"))


def nasty_press(folder: Path) -> Press:
    """The registries of the tests with every name, block and field nobody would wish for."""
    press = small_press(folder)
    for registry in {id(one): one for one in press.registries.values()}.values():
        press.now.now = press.moments["day-report"]
        _nasty_settings(registry)
    press.now.now = press.usual
    _nasty_settings(press.registry)
    press.call(NASTY)
    return press


def _nasty_settings(registry: Registry) -> None:
    facts = replace(
        read_settings(registry.db),
        prison="Rumah Tahanan Negara Kelas IIB Contoh Dengan Nama Yang Amat Sangat Panjang Sekali",
        letterhead=("KEMENTERIAN " * 9, "DIREKTORAT " * 9, "KANTOR WILAYAH " * 7),
        address="Jalan Contoh Yang Panjang No. 123456 RT 001 RW 002 " * 3,
        place="Kabupaten Contoh Yang Panjang Sekali",
        head_number="197001011990032001",
    )
    change_settings(registry.db, registry.desk, facts)


BOOKS: Mapping[str, Callable[[Path], Press]] = {
    "full": full_press,
    "nasty": nasty_press,
    "empty": bare_press,
}
