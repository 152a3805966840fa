"""The whole day, twice: 2,000 people, 4 stations, two seeds; prints its figures.

python -m tests.day_story [SEED …]
"""

import sys
import tempfile
import time
from pathlib import Path

from argon2 import Parameters
from argon2.low_level import Type

from rutan_desk.store import keys
from tests.day_story.play import play
from tests.day_story.story import WHOLE

SEEDS = (2029, 2031)


def main(seeds):
    # What a password costs to try is not what is measured here.
    keys.COST = Parameters(Type.ID, 19, 16, 32, 1, 8, 1)
    for seed in seeds:
        with tempfile.TemporaryDirectory(prefix="rutan-desk-hari-") as name:
            began = time.monotonic()
            figures = play(Path(name) / "hari", WHOLE, seed)
            sys.stdout.write(f"\nseed {seed}: {time.monotonic() - began:.0f} s\n")
            for what, number in figures.items():
                sys.stdout.write(f"{number:>8}  {what}\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main([int(one) for one in sys.argv[1:]] or SEEDS)
