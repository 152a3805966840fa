"""What the tests of a voting day begin with: a small prison and its clock."""

import pytest

from tests.day_parts import Watch, small_prison


@pytest.fixture
def watch():
    return Watch()


@pytest.fixture
def prison(tmp_path, watch, make_person):
    made = small_prison(tmp_path / "hari", watch, make_person)
    yield made
    made.close()
