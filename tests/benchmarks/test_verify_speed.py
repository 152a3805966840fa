"""Holding a long list against the registry, against printing it."""

import tracemalloc
from contextlib import closing

import pytest

from rutan_desk.domain.settings import Settings
from rutan_desk.ops.printing import record_print
from rutan_desk.ops.registry import create_registry
from rutan_desk.ops.verifying import Verdict, Verifying, verify
from rutan_desk.store.journal import deed
from rutan_desk.store.people import save_people
from rutan_desk.words.paper_again import paper_again
from tests import tamper
from tests.benchmarks.test_desk_speed import person
from tests.conftest import NOW, PASSWORD
from tests.ops.paper_room import drawn

HOW = Verifying(again=paper_again)
MIB = 2**20


@pytest.fixture
def many(tmp_path, measuring):
    """A registry of so many people that the roll has 20,000 lines."""
    facts = Settings(prison="Rutan Contoh", station_number="901", station_region="33.16.09.1016")
    folder = tmp_path / "rutan"
    made = create_registry(folder, "Budi", PASSWORD, lambda: NOW, settings=facts)
    with closing(made) as registry:
        with deed(registry.db, registry.desk, "import", {"file": "contoh"}) as act:
            save_people(act, [person(one) for one in range(20_000 if measuring else 60)])
        yield registry


def test_verifying_a_roll_of_20000_lines(many, tmp_path, best, tell):
    made = drawn(many, "roll")
    assert made.lines >= 60
    record_print(many.db, many.desk, made, "file")
    paper = tmp_path / "daftar.pdf"
    paper.write_bytes(made.pdf)
    name = "ORANG CONTOH 17"
    wrong = tmp_path / "diubah.pdf"
    place = tamper.page_saying(made.pdf, name)
    wrong.write_bytes(tamper.replaced(made.pdf, place, name, "ORANG CONTOH 71"))

    def check(path, verdict):
        assert verify(many.db, many.desk, path, HOW).verdict is verdict

    printing = best(lambda _: drawn(many, "roll"), rounds=1)
    same = best(lambda _: check(paper, Verdict.SAME), rounds=1)
    altered = best(lambda _: check(wrong, Verdict.ALTERED), rounds=1)
    tell("verify a roll of 20,000 lines / print it", same / printing, "3")
    tell("verify one with a name altered / print it", altered / printing, "3")
    tracemalloc.start()
    check(paper, Verdict.SAME)
    tell("verify a roll of 20,000 lines, MiB", tracemalloc.get_traced_memory()[1] / MIB, "150 MiB")
    tracemalloc.stop()
