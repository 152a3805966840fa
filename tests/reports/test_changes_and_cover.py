"""Lists of changes and covers of folders with the longest and strangest names."""

from dataclasses import replace

import pytest

from rutan_desk.domain.disclosure import Receiver
from rutan_desk.ops.batch import BatchWatch, write_batch
from rutan_desk.reports.style import PAGE_SIZES, mm
from rutan_desk.store.journal import deed
from rutan_desk.store.people import all_people, save_people
from rutan_desk.store.settings import read_settings, save_settings
from rutan_desk.words.batches import batch_of
from tests.ops.paper_room import drawn, made_demo, noted, request_of, rolled_back
from tests.paper_press import NASTY

EDGE = 10 * mm
LISTS = ("roll", "kpu-proposal", "list-comparison", "station-plan", "ktp-request")


@pytest.fixture(scope="module")
def made_once(tmp_path_factory):
    yield from made_demo(tmp_path_factory.mktemp("contoh"))


@pytest.fixture
def demo(made_once):
    """The registry of the demo, without the mark across its pages."""
    for registry in rolled_back(made_once):
        with deed(registry.db, registry.desk, "change-settings") as act:
            save_settings(act, replace(read_settings(registry.db), demo=False))
        yield registry


def rename(registry):
    people = [
        replace(one, name=NASTY[at % len(NASTY)], street=NASTY[-at % len(NASTY)])
        for at, one in enumerate(all_people(registry.db))
        if at % 2
    ]
    with deed(registry.db, registry.desk, "add-person", {"name": "semua"}) as act:
        save_people(act, people)


@pytest.mark.parametrize("size", PAGE_SIZES)
@pytest.mark.parametrize("name", LISTS)
def test_nothing_of_a_list_of_changes_is_out_of_its_place(demo, faults, name, size):
    _, since = noted(demo, name)
    rename(demo)
    made = drawn(demo, name, since=since, size=size)
    assert made.lines > 5
    assert faults(made.pdf, EDGE) == []


@pytest.mark.parametrize("size", PAGE_SIZES)
def test_the_cover_is_tidy(demo, faults, tmp_path, size):
    papers = batch_of(demo.db, demo.desk, Receiver.GUARDS, request_of(demo, size=size))
    done = write_batch(demo.db, demo.desk, papers, tmp_path / "jaga", BatchWatch())
    assert faults(done.cover.pdf, EDGE) == []
