"""A small day in the suite; the whole one is ``python -m tests.day_story``."""

import pytest

from tests.day_story.play import play
from tests.day_story.story import SMALL


@pytest.mark.parametrize("seed", [7])
def test_a_day_of_kills_and_merges_ends_balanced_with_nothing_lost_or_doubled(tmp_path, seed):
    figures = play(tmp_path / "hari", SMALL, seed)
    # At least one at every copy; how much was done by then is never the same.
    assert figures["kills (SIGKILL)"] >= SMALL.stations
    assert figures["double votes found"] == figures["double votes settled"]
    assert figures["sticks that failed"]
    assert figures["clock jumps"]
