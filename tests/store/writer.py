"""A program that works on a registry until it is killed; run by ``test_durable``.

``writer.py KIND FOLDER`` says on stdout what it has been promised is safe.
"""

import sys
from datetime import UTC, datetime
from pathlib import Path

from argon2 import Parameters
from argon2.low_level import Type

from rutan_desk.domain.day import Act
from rutan_desk.domain.officer import Role
from rutan_desk.domain.person import Person
from rutan_desk.ops.day_board import Board
from rutan_desk.ops.day_marking import mark
from rutan_desk.ops.importing import apply_people, preview_people
from rutan_desk.ops.officers import add_officer, remove_officer
from rutan_desk.ops.people import add_person
from rutan_desk.ops.registry import open_registry
from rutan_desk.store import keys
from rutan_desk.store.journal import last_deed_id
from rutan_desk.store.registry import Registry


def say(text: object) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def add_people(registry: Registry) -> None:
    for number in range(10_000):
        add_person(registry.db, registry.desk, Person(name=f"ORANG CONTOH {number}"))
        say(number)


def import_again_and_again(registry: Registry) -> None:
    for path in sorted(registry.folder.parent.glob("*.csv")):
        plan = preview_people(registry.db, registry.desk, path)
        say(f"begin {path.stem}")
        apply_people(registry.db, registry.desk, plan)
        say(f"done {path.stem}")


def change_officers(registry: Registry) -> None:
    for number in range(10_000):
        add_officer(registry, "Siti", Role.OFFICER, "sandi-siti")
        remove_officer(registry, "Siti")
        say(f"{number} {last_deed_id(registry.db)}")


def mark_people(registry: Registry) -> None:
    board = Board(registry.db)
    board.read(registry.clock().date())
    for line in board.lines.values():
        event = mark(registry.db, registry.desk, board, line.person_id or 0, Act.VOTED, None)
        say(event.uuid)


WORK = {
    "people": add_people,
    "import": import_again_and_again,
    "rekey": change_officers,
    "marks": mark_people,
}

if __name__ == "__main__":
    keys.COST = Parameters(Type.ID, 19, 16, 32, 1, 8, 1)
    opened = open_registry(Path(sys.argv[2]), "Budi", "sandi-contoh", lambda: datetime.now(UTC))
    say("open")
    WORK[sys.argv[1]](opened)
