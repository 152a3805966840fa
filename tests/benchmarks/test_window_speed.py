"""The window against a bare one (DESIGN §9): time until people stand there, memory, search."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from rutan_desk.ops.demo import HEAD, PASSWORD, make_demo

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="memory is read from /proc")


def probe(*arguments: str) -> tuple[float, float, float]:
    """Seconds until the window stood there, MiB then, ms of the slowest search."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.window_probe", *arguments],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
        env={
            **os.environ,
            "PROBE_START": str(time.time()),
            "PYTHONPATH": str(ROOT),
            "QT_QPA_PLATFORM": "offscreen",
        },
    )
    seconds, memory, search = map(float, done.stdout.split()[-3:])
    return seconds, memory, search


@pytest.fixture
def people(tmp_path, clock):
    """Makes a registry of so many inmates and gives what opens it."""

    def make(number):
        folder = tmp_path / f"contoh-{number}"
        make_demo(folder, clock, inmate_count=number).registry.close()
        return "desk", str(folder), HEAD, PASSWORD

    return make


def test_the_window_of_212_people(measuring, tell, people):
    desk = people(212 if measuring else 5)
    rounds = 5 if measuring else 1
    ours = min(probe(*desk)[0] for _ in range(rounds))
    bare = min(probe("bare")[0] for _ in range(rounds))
    tell("window with 212 people / bare window", ours / bare, "2.5")


@pytest.mark.parametrize(("number", "budget"), [(5_000, "50 ms"), (20_000, "100 ms")])
def test_memory_and_search(measuring, tell, people, number, budget):
    desk = people(number if measuring else 5)
    _, memory, search = probe(*desk)
    _, bare, _ = probe("bare")
    tell(f"memory with {number} people / bare window", memory / bare, "3 at 5,000")
    tell(f"search among {number} people, ms of the slowest key", search, budget)
