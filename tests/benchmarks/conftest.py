"""Speed as ratios within one run: measured when asked for, told at the end, never judged.

``python -m pytest tests/benchmarks`` measures; in the run of all tests each benchmark goes
through its code once on a small load, so that it cannot rot.
"""

import gc
import time
from collections.abc import Callable

import pytest

FIGURES: list[str] = []


@pytest.fixture(scope="session")
def measuring(pytestconfig: pytest.Config) -> bool:
    """Whether the benchmarks were named on the command line."""
    return any("benchmarks" in argument for argument in pytestconfig.args)


@pytest.fixture(autouse=True)
def _with_the_disk(measuring: bool, request: pytest.FixtureRequest) -> None:
    """What is measured waits for the disk as the program does."""
    if measuring:
        request.getfixturevalue("durable")


@pytest.fixture
def best(measuring: bool) -> Callable[..., float]:
    """The seconds of the best of some rounds; ``prepare`` gives each round its argument."""

    def timed(work, prepare=lambda: None, rounds=3):
        taken = []
        for _ in range(rounds if measuring else 1):
            given = prepare()
            gc.collect()
            start = time.perf_counter()
            work(given)
            taken.append(time.perf_counter() - start)
        return min(taken)

    return timed


@pytest.fixture
def tell(measuring: bool) -> Callable[[str, float, str], None]:
    """Note a figure and its budget for the summary."""

    def note(what: str, figure: float, budget: str) -> None:
        if measuring:
            FIGURES.append(f"{what}: {figure:.2f} (budget {budget})")

    return note


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if FIGURES:
        terminalreporter.section("speed, as ratios unless a unit is named")
        for line in sorted(FIGURES):
            terminalreporter.line(line)
