"""The check-in among 20,000 people: from a key to the painted answer, from Enter to the mark.

Before every mark its deed is on the disk; that is in the second figure.
"""

import pytest

from rutan_desk.app import now
from rutan_desk.ops.day_freeze import freeze, open_day
from rutan_desk.ops.demo import HEAD, PASSWORD, make_demo
from tests.benchmarks.test_window_speed import pytestmark as _on_linux
from tests.benchmarks.test_window_speed import run

__all__ = ["run"]
pytestmark = _on_linux


@pytest.fixture
def day(tmp_path, measuring):
    """A registry whose day is open, and what opens it."""
    made = make_demo(tmp_path / "contoh", now, inmate_count=20_000 if measuring else 40)
    freeze(made.registry.db, made.registry.desk)
    open_day(made.registry.db, made.registry.desk)
    made.registry.close()
    return str(tmp_path / "contoh"), HEAD, PASSWORD


def test_from_a_key_to_the_painted_answer(measuring, tell, day, run):
    found = run("day_probe", *day, str(40 if measuring else 2))
    assert found["keys"]
    assert found["marks"]
    tell("key to painted answer among 20,000, ms p95", found["key p95"], "50 ms")
    tell("  of it, the worst", found["key worst"], "a mark")
    tell("Enter to painted mark among 20,000, ms p95", found["mark p95"], "a mark")
