"""The window against a bare one (DESIGN §9): time until people stand there, memory, search.

Both processes run from bytecode, as an installed program does. The time of the desk is
what an officer waits: until the first window stands there, and after typing the password
(its stretching alone, argon2id, takes about as long as the bare window) until people do.
The program goes on loading while somebody types; without that pause, as the demo opens,
it is told too.
"""

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

import pytest

from rutan_desk.ops.demo import HEAD, PASSWORD, make_demo
from tests.benchmarks.test_desk_speed import workbook

ROOT = Path(__file__).parents[2]
SLICE = 16.0
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="memory is read from /proc")


@pytest.fixture(scope="session")
def run(tmp_path_factory):
    """Runs a probe from bytecode and gives what it printed."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    kept["PYTHONPYCACHEPREFIX"] = str(tmp_path_factory.mktemp("bytecode"))

    def probe(name, *arguments):
        begun = {"PROBE_START": str(time.time()), "QT_QPA_PLATFORM": "offscreen"}
        done = subprocess.run(
            [sys.executable, "-m", f"tests.benchmarks.{name}", *arguments],
            capture_output=True,
            encoding="utf-8",
            check=True,
            cwd=ROOT,
            timeout=240,
            env={**kept, **begun, "PYTHONPATH": str(ROOT)},
        )
        return json.loads(done.stdout)

    return probe


@pytest.fixture
def people(tmp_path, clock):
    """Makes a registry of so many inmates and gives what opens it."""

    def make(number):
        folder = tmp_path / f"contoh-{number}"
        make_demo(folder, clock, inmate_count=number).registry.close()
        return str(folder), HEAD, PASSWORD

    return make


def test_the_window_of_212_people(measuring, tell, people, run):
    registry = people(212 if measuring else 5)
    kinds = {
        "typed": ("window_probe", "typed", *registry),
        "desk": ("window_probe", "desk", *registry),
        "bare": ("window_probe", "bare"),
    }
    for probe in kinds.values() if measuring else ():
        run(*probe)
    rounds = [
        {kind: run(*probe) for kind, probe in kinds.items()} for _ in range(9 if measuring else 1)
    ]

    def ratio(read):
        return median(read(one) / one["bare"]["first"] for one in rounds)

    typed = ratio(lambda one: one["typed"]["people"])
    tell("window with 212 people / bare window", typed, "2.5")
    first = ratio(lambda one: one["typed"]["first"])
    tell("  of it, until the first window", first, "a mark")
    after = ratio(lambda one: one["typed"]["people"] - one["typed"]["first"])
    tell("  of it, from the password to people", after, "a mark")
    straight = ratio(lambda one: one["desk"]["people"])
    tell("  without the pause of typing", straight, "a mark")


@pytest.mark.parametrize(("number", "budget"), [(212, 50), (5_000, 50), (20_000, 100)])
def test_memory_search_and_scrolling(measuring, tell, people, run, number, budget):
    ours = run("window_probe", "desk", *people(number if measuring else 5))
    bare = run("window_probe", "bare")
    share = ours["memory"] / bare["memory"]
    tell(f"memory with {number} people / bare window", share, "3 at 5,000")
    tell(f"search among {number}, ms of the slowest key", ours["search"], f"{budget} ms")
    tell(f"scrolling {number}, ms of the slowest screenful", ours["scroll"], f"{SLICE:.0f} ms")


def test_the_longest_event(measuring, tell, people, run, tmp_path):
    desk = people(5_000 if measuring else 5)
    sheet = workbook(tmp_path / "penghuni.xlsx", 3_000 if measuring else 5)
    found = run("loop_probe", *desk, str(sheet))
    assert set(found["longest"]) >= {"searching", "finding", "preview", "apply", "room print"}
    for work, (taken, what) in found["longest"].items():
        tell(f"longest event besides painting, {work}, ms ({what})", taken, f"{SLICE:.0f} ms")
