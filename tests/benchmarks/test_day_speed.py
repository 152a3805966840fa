"""Voting day at 20,000 people: a mark against a bare commit, the answer, and being up to date."""

import itertools
from datetime import UTC, datetime

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from rutan_desk.domain.day import Act
from rutan_desk.domain.notice_token import token
from rutan_desk.ops.day_board import Board
from rutan_desk.ops.day_finding import Finding, FindingKind, find
from rutan_desk.ops.day_marking import mark
from rutan_desk.store.key_file import FileKey
from tests.big_day import big_day

KINDS = {
    "what everybody is called": FindingKind.MANY,
    "nobody": FindingKind.NONE,
}
NOW = datetime(2029, 2, 14, 8, 14, tzinfo=UTC)


@pytest.fixture
def many(measuring):
    return 20_000 if measuring else 60


@pytest.fixture
def registry(tmp_path, many):
    made = big_day(tmp_path / "hari", many, lambda: NOW)
    yield made
    made.close()


@pytest.fixture
def board(registry):
    made = Board(registry.db)
    made.read(NOW.date())
    return made


@pytest.fixture
def bare(tmp_path):
    connection = sqlcipher.connect(tmp_path / "bare.db")
    connection.execute(f"PRAGMA key = \"x'{FileKey.fresh().secret.hex()}'\"")
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("CREATE TABLE journal (id INTEGER PRIMARY KEY, line TEXT)")
    yield connection
    connection.close()


def test_a_mark_against_a_bare_commit(measuring, best, tell, registry, board, bare):
    times = 50 if measuring else 2
    people = iter(sorted(board.attendance))

    def marks(_):
        for person in itertools.islice(people, times):
            mark(registry.db, registry.desk, board, person, Act.VOTED, None)

    def commits(_):
        for _ in range(times):
            with bare:
                bare.execute("INSERT INTO journal (line) VALUES ('x')")

    taken, least = best(marks), best(commits)
    tell("a mark at 20,000 people / bare commit", taken / least, "5")
    tell("a mark at 20,000 people, ms", taken / times * 1000, "-")


def test_the_first_load_and_being_up_to_date(measuring, best, tell, registry, board):
    def load(_):
        Board(registry.db).read(NOW.date())

    tell("voting day, first load at 20,000, seconds", best(load), "2 s")
    people = iter(sorted(board.attendance))
    other = Board(registry.db)
    other.read(NOW.date())

    def one_more():
        for person in itertools.islice(people, 1):
            mark(registry.db, registry.desk, other, person, Act.CALLED, None)

    tell(
        "voting day, up to date after one mark, ms",
        best(lambda _: board.read(NOW.date()), one_more, rounds=9) * 1000,
        "1 ms",
    )
    assert board.events == other.events


def test_one_text_to_the_answer(measuring, best, tell, board):
    line = next(iter(board.lines.values()))
    person = board.people.by_id[line.person_id]
    texts = {
        "a name": person.name,
        "what everybody is called": "orang",
        "a list number": line.number,
        "a NIK": person.nik,
        "a register number": person.register_number,
        "a notice": token(board.day.secret, person.uuid),
        "nobody": "tidak ada",
    }
    find(board, "orang", line.station_id, NOW)
    for what, text in texts.items():
        found: list[Finding] = []

        def look(_, text=text, found=found):
            found.append(find(board, text, line.station_id, NOW))

        tell(f"finding {what} at 20,000, ms", best(look, rounds=9) * 1000, "10 ms")
        assert found[0].kind is KINDS.get(what, FindingKind.ONE)
