"""The independent count agrees with the program on a hundred days made by chance."""

import ast
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from argon2 import Parameters
from argon2.low_level import Type

from rutan_desk.domain.day import Act, DayEvent, Phase
from rutan_desk.ops.day_freeze import freeze
from rutan_desk.ops.registry import open_registry
from rutan_desk.store import keys
from rutan_desk.store.day import add_events, day_of, roll_lines, save_day
from rutan_desk.store.elections import active_election
from rutan_desk.store.folder import DATABASE
from rutan_desk.store.journal import deed
from rutan_desk.store.people import all_people, save_people
from tests.day_story.prison import HEAD, PASSWORD, at, eve, make_prison
from tests.day_story.reckoning import counted_now, same_as_recount, status_of
from tests.recount import recount as program
from tests.recount.random_day import play

DAYS = 100


@pytest.fixture(scope="module")
def morning(tmp_path_factory):
    """A small registry with people under two rows, frozen and open: each day begins with it."""
    folder = tmp_path_factory.mktemp("recount") / "pagi"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(keys, "COST", Parameters(Type.ID, 19, 16, 32, 1, 8, 1))
        _make(folder)
    return folder


def _make(folder):
    registry = make_prison(folder, 36, 3, seed=5, clock=eve)
    one, two, *_ = all_people(registry.db)
    with deed(registry.db, registry.desk, "edit-person") as act:
        save_people(act, [replace(two, register_number=one.register_number)])
    frozen = freeze(registry.db, registry.desk)
    with deed(registry.db, registry.desk, "day-open") as act:
        save_day(act, replace(frozen, phase=Phase.OPEN, opened_at=at(7)))
    registry.close()


@pytest.fixture
def day_at(morning, tmp_path):
    """A copy of that morning, open; closed at the end."""
    folder = tmp_path / "hari"
    shutil.copytree(morning, folder)
    registry = open_registry(folder, HEAD, PASSWORD, lambda: at(9))
    yield registry
    registry.close()


def played(morning, tmp_path, seed):
    """A day made by chance: its folder, and what the independent program counts there."""
    folder = shutil.copytree(morning, tmp_path / str(seed))
    registry = open_registry(folder, HEAD, PASSWORD, lambda: at(9))
    play(registry, seed)
    key = registry.key.secret.hex()
    registry.close()
    return folder, program.recount(folder / DATABASE, key)


@pytest.mark.parametrize("tens", range(DAYS // 10))
def test_the_recount_agrees_on_a_hundred_random_days(morning, tmp_path, tens):
    for seed in range(tens * 10, tens * 10 + 10):
        folder, counted = played(morning, tmp_path, seed)
        same_as_recount(status_of(folder), counted)


def test_the_days_hold_what_is_hard_to_count(morning, tmp_path):
    """What the hundred days are for: conflicts, withdrawals, strangers, struck lines, twins."""
    found = dict.fromkeys(("conflicts", "withdrawn", "turned_away", "struck", "twins"), 0)
    for seed in range(20):
        _, counted = played(morning, tmp_path, seed)
        found["conflicts"] += len(counted["conflicts"])
        found["withdrawn"] += len(counted["withdrawn"])
        found["turned_away"] += counted["turned_away"]
        found["struck"] += counted["total"]["struck"]
        found["twins"] += sum(len(one["people"]) > 1 for one in counted["conflicts"])
    assert all(found.values()), found


def test_it_knows_nothing_of_the_program():
    tree = ast.parse(Path(program.__file__).read_text("utf-8"))
    imported = {
        (node.module or "").split(".")[0]
        if isinstance(node, ast.ImportFrom)
        else name.name.split(".")[0]
        for node in ast.walk(tree)
        if isinstance(node, ast.Import | ast.ImportFrom)
        for name in node.names
    }
    assert imported - sys.stdlib_module_names == {"sqlcipher3"}


def test_it_runs_by_itself_on_a_file_and_a_key(day_at):
    key = day_at.key.secret.hex()
    path = day_at.folder / DATABASE
    day_at.close()
    said = subprocess.run(
        [sys.executable, program.__file__, str(path), key],
        capture_output=True,
        text=True,
        check=True,
        encoding="utf-8",
    )
    assert '"broken_seals": []' in said.stdout


def vote(registry, number, desk, person_id, **more):
    given = {
        "uuid": f"00000000-0000-4000-8000-{number:012}",
        "election_id": active_election(registry.db).id,
        "desk": desk,
        "number": number,
        "stamp": number,
        "person_id": person_id,
        "act": Act.VOTED,
        "station_id": roll_lines(registry.db, active_election(registry.db).id)[0].station_id,
        "at": at(9),
        "officer": "Siti",
        **more,
    }
    return DayEvent(**given)


def test_a_day_known_by_heart(day_at):
    """Three votes, one taken back, one of them by the other row of the same man."""
    db = day_at.db
    line = next(one for one in roll_lines(db, active_election(db).id) if one.person_id)
    one, two, *_ = sorted(all_people(db), key=lambda row: row.id)
    events = [
        vote(day_at, 1, "a", one.id, ballots=("PPWP",)),
        vote(day_at, 2, "b", two.id),
        vote(day_at, 3, "a", line.person_id),
        vote(
            day_at, 4, "a", line.person_id, act=Act.WITHDRAWN, reason="keliru",
            withdraws="00000000-0000-4000-8000-000000000003",
        ),
    ]  # fmt: skip
    with deed(db, day_at.desk, "day-merge") as act:
        add_events(act, events)
    assert day_of(db, active_election(db).id) is not None
    day_at.close()
    counted = counted_now(day_at.folder)
    assert counted["events"] == 4
    assert counted["withdrawn"] == ["00000000-0000-4000-8000-000000000003"]
    assert counted["desks"]["a"] == {"events": 3, "last": 4, "gaps": [2], "twice": []}


def test_a_changed_event_breaks_the_seal(day_at):
    """Somebody with the key and a tool for databases changes who voted; the count says so."""
    db = day_at.db
    with deed(db, day_at.desk, "day-mark") as act:
        add_events(act, [vote(day_at, 1, "a", 1)])
    db.execute("DROP TRIGGER change_refuses_update")
    db.execute("UPDATE change SET became = replace(became, 'voted', 'ill')")
    db.conn.commit()
    journal = program.read_journal(day_at.folder / DATABASE, day_at.key.secret.hex())
    assert program.broken_seals(journal)
