"""What was promised is there after the program is killed without a word (SIGKILL)."""

import os
import random
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from rutan_desk.domain.day import DayState
from rutan_desk.ops.day_board import Board
from rutan_desk.ops.registry import open_registry
from rutan_desk.store.audit import broken_seals, tables_that_disagree
from rutan_desk.store.connection import integrity_faults
from rutan_desk.store.folder import KEYS
from rutan_desk.store.key_file import load_key_file
from rutan_desk.store.people import all_people
from tests.big_day import big_day
from tests.conftest import PASSWORD

ROOT = Path(__file__).parents[2]


@pytest.fixture
def folder(registry):
    registry.close()
    return registry.folder


def killed(kind: str, folder: Path, lines: int, spin: int) -> list[str]:
    """Start the writer, kill it some moments after it said ``lines`` lines; what it said."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.store.writer", kind, str(folder)],
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    ) as writer:
        assert writer.stdout is not None
        said = [writer.stdout.readline() for _ in range(lines)]
        for _ in range(spin):
            pass
        writer.kill()
        said += writer.stdout.readlines()
    return [line.strip() for line in said if line.endswith("\n")]


def sound(folder, clock):
    """The registry opened again after the kill, found whole."""
    opened = open_registry(folder, "Budi", PASSWORD, clock)
    faults = integrity_faults(opened.db), broken_seals(opened.db), tables_that_disagree(opened.db)
    if faults != ([], [], []):
        opened.close()
    assert faults == ([], [], [])
    return opened


@pytest.mark.parametrize("trial", range(4))
def test_every_acknowledged_deed_survives(folder, clock, trial):
    chance = random.Random(trial)
    said = killed("people", folder, chance.randint(2, 60), chance.randint(0, 200_000))
    promised = [line for line in said if line != "open"]
    opened = sound(folder, clock)
    there = {one.name for one in all_people(opened.db)}
    opened.close()
    assert {f"ORANG CONTOH {number}" for number in promised} <= there
    assert len(there) - len(promised) in (0, 1)


@pytest.fixture
def voting_folder(tmp_path):
    """A registry of 200 people on a roll, on any day, closed again."""
    made = big_day(tmp_path / "hari", 200, lambda: datetime(2029, 2, 14, 8, 14, tzinfo=UTC))
    made.close()
    return made.folder


@pytest.mark.parametrize("trial", range(4))
def test_every_acknowledged_mark_survives_once(voting_folder, clock, trial):
    chance = random.Random(trial)
    said = killed("marks", voting_folder, chance.randint(2, 60), chance.randint(0, 200_000))
    promised = [line for line in said if line != "open"]
    opened = sound(voting_folder, clock)
    board = Board(opened.db)
    board.read(clock().date())
    opened.close()
    there = [one.uuid for one in board.events]
    assert there[: len(promised)] == promised
    assert len(there) - len(promised) in (0, 1)
    assert [one.number for one in board.events] == list(range(1, len(there) + 1))
    assert sum(one.state is DayState.VOTED for one in board.attendance.values()) == len(there)
    assert board.conflicts == ()


@pytest.mark.parametrize("trial", range(4))
def test_an_import_is_there_whole_or_not_at_all(folder, clock, trial):
    chance = random.Random(trial)
    for number in range(6):
        rows = [f"B.I.{number}{row:04}/2028;ORANG {number} CONTOH {row}" for row in range(400)]
        text = "\n".join(["No. Registrasi;Nama Lengkap", *rows])
        (folder.parent / f"{number}.csv").write_text(text, encoding="utf-8")
    said = killed("import", folder, 1 + chance.randint(1, 11), chance.randint(0, 800_000))
    opened = sound(folder, clock)
    there = len(all_people(opened.db))
    opened.close()
    done = sum(line.startswith("done") for line in said)
    assert there % 400 == 0
    assert there // 400 - done in (0, 1)


@pytest.mark.parametrize("trial", range(6))
def test_rekeying_killed_anywhere_leaves_a_file_that_opens(folder, clock, trial):
    chance = random.Random(trial)
    killed("rekey", folder, 1 + chance.randint(1, 4), chance.randint(0, 2_000_000))
    sound(folder, clock).close()
    assert len(load_key_file(folder / KEYS).key_ids) == 1
    sound(folder, clock).close()
