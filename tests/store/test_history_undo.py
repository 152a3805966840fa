"""What Undo and Redo take next: read from the newest deed, the same as walked from the oldest."""

from contextlib import closing

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rutan_desk.domain.person import Person
from rutan_desk.ops.history import redo_last, undo, undo_last
from rutan_desk.ops.people import add_person
from rutan_desk.store.history import next_redo, next_undo, undo_and_redo
from rutan_desk.store.undo_order import Steps, next_steps


def walked(oldest_first):
    """The plain way: every deed on one stack or the other."""
    done: list[tuple[int, int | None]] = []
    undone: list[int] = []
    for deed_id, undoes in oldest_first:
        if undoes is None:
            done.append((deed_id, None))
            undone.clear()
        elif undoes in undone:
            undone.remove(undoes)
            done.append((deed_id, undoes))
        else:
            done = [one for one in done if one[0] != undoes]
            undone.append(deed_id)
    last, named = done[-1] if done else (None, None)
    return Steps(last, undone[-1] if undone else None, named)


@st.composite
def journals(draw):
    """Deeds in order; each new, or undoing any earlier one, once or several times."""
    found: list[tuple[int, int | None]] = []
    for number in range(1, draw(st.integers(0, 25)) + 1):
        undoes = draw(st.none() | st.integers(max(1, number - 6), number - 1)) if found else None
        found.append((number, undoes))
    return found


@given(journals())
def test_from_the_newest_as_from_the_oldest(deeds):
    assert next_steps(reversed(deeds)) == walked(deeds)


@given(journals())
def test_no_more_is_read_than_is_needed(deeds):
    """Behind a new deed in force nothing can matter."""
    rest = iter([(99, None), *reversed(deeds)])
    assert next_steps(rest) == Steps(99)
    assert list(rest) == [*reversed(deeds)]


def named(details):
    """Whom a deed is about, through any number of undos."""
    return named(details["of"]["details"]) if "of" in details else details["name"]


@pytest.mark.parametrize(
    ("acts", "undoes", "redoes"),
    [
        ("", None, None),
        ("a", "a", None),
        ("ab", "b", None),
        ("ab-", "a", "b"),
        ("ab--", None, "a"),
        ("ab--+", "a", "b"),
        ("ab--++", "b", None),
        ("ab-+-", "a", "b"),
        ("ab-c", "c", None),
        ("abc--+-", "a", "b"),
        ("ab-+c-", "b", "c"),
    ],
)
def test_the_two_names(registry, acts, undoes, redoes):
    db, desk = registry.db, registry.desk
    steps = {"-": undo_last, "+": redo_last}
    for act in acts:
        step = steps.get(act)
        if step is not None:
            step(db, desk)
        else:
            add_person(db, desk, Person(name=act))
    undo_deed, redo_deed = undo_and_redo(db)
    assert (undo_deed and undo_deed.details["name"]) == undoes
    assert (redo_deed and named(redo_deed.details)) == redoes
    assert (next_undo(db), next_redo(db)) == (undo_deed, redo_deed)


def test_any_deed_undone_out_of_turn(registry):
    db, desk = registry.db, registry.desk
    for name in "abc":
        add_person(db, desk, Person(name=name))
    first = next(db.query("SELECT id FROM deed WHERE kind = 'add-person'"))["id"]
    undo(db, desk, first)
    last, again = undo_and_redo(db)
    assert last is not None
    assert again is not None
    assert (last.details["name"], again.undoes) == ("c", first)


def test_only_the_newest_rows_are_read(registry):
    db, desk = registry.db, registry.desk
    for number in range(30):
        add_person(db, desk, Person(name=f"CONTOH {number}"))
    steps = []
    db.conn.set_progress_handler(lambda: steps.append(1), 1)
    undo_and_redo(db)
    few = len(steps)
    for number in range(60):
        add_person(db, desk, Person(name=f"CONTOH {100 + number}"))
    steps.clear()
    undo_and_redo(db)
    db.conn.set_progress_handler(None, 1)
    assert len(steps) <= few + few // 4
    with closing(db.execute("SELECT count(*) FROM deed")) as found:
        assert found.fetchone()[0] > 90
