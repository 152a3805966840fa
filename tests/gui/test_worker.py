"""The one thread that owns the registry: order, answers, refusals, bugs, progress."""

import gc
import threading
from concurrent.futures import Future
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from rutan_desk.domain.errors import Cancelled, NameMissing, NothingToUndo
from rutan_desk.domain.person import Person
from rutan_desk.gui.tidy import collect
from rutan_desk.gui.worker import Work, Worker
from rutan_desk.ops.history import undo_last
from rutan_desk.ops.people import add_person
from rutan_desk.ops.registry import create_registry, open_registry
from rutan_desk.store.people import all_people
from tests.conftest import PASSWORD


@pytest.fixture
def worker(qapp, tmp_path, clock, qtbot):
    folder = tmp_path / "rutan"
    create_registry(folder, "Budi", PASSWORD, clock).close()
    made = Worker()
    opened: list[object] = []
    made.open(
        made, lambda: open_registry(folder, "Budi", PASSWORD, clock), opened.append, opened.append
    )
    qtbot.waitUntil(lambda: bool(opened))
    yield made
    made.close()


@pytest.fixture
def idle(worker, qtbot):
    def wait():
        done = []
        worker.aside(worker, lambda: None, lambda _: done.append(1))
        qtbot.waitUntil(lambda: bool(done))

    return wait


def test_a_read_runs_on_one_other_thread_and_answers_on_this_one(worker, idle):
    seen: list[Any] = []
    for _ in range(3):
        worker.ask(
            worker,
            lambda db: (threading.get_ident(), all_people(db)),
            lambda found: seen.append((*found, threading.get_ident())),
        )
    idle()
    there = {one[0] for one in seen}
    assert len(seen) == 3
    assert len(there) == 1
    assert there != {threading.get_ident()}
    assert {one[2] for one in seen} == {threading.get_ident()}


def test_no_answer_comes_before_the_call_is_over(worker, idle):
    seen: list[Any] = []
    for number in range(50):
        worker.aside(worker, lambda number=number: number, seen.append)
        assert seen == []
    idle()
    assert seen == list(range(50))


def test_an_answer_at_hand_still_comes_after_the_call(worker, idle, monkeypatch):
    def at_once(job):
        future: Future[object] = Future()
        future.set_result(job())
        return future

    seen: list[Any] = []
    with monkeypatch.context() as patch:
        patch.setattr(worker._thread, "submit", at_once)
        worker.aside(worker, lambda: 1, seen.append)
    assert seen == []
    idle()
    assert seen == [1]


def test_a_deed_tells_everybody_what_it_touched(worker, idle):
    touched: list[Any] = []
    worker.changed.connect(touched.append)
    worker.do(lambda db, desk: add_person(db, desk, Person(name="Orang Contoh")))
    idle()
    assert touched == [frozenset({"person"})]


def test_a_refusal_is_a_signal_unless_the_asker_wants_it(worker, idle):
    heard: list[object] = []
    own: list[object] = []
    worker.refused.connect(heard.append)
    worker.do(undo_last)
    worker.do(undo_last, refused=own.append)
    worker.do(lambda db, desk: add_person(db, desk, Person(name=" ")))
    idle()
    assert [type(one) for one in heard] == [NothingToUndo, NameMissing]
    assert [type(one) for one in own] == [NothingToUndo]


def test_an_answer_for_somebody_gone_is_dropped(worker, idle):
    owner = QObject()
    seen: list[object] = []
    worker.ask(owner, all_people, seen.append)
    worker.start(owner, lambda db, desk, work: 1, seen.append)
    owner.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    idle()
    assert seen == []


def test_a_bug_reaches_the_crash_path_and_the_registry_stays_usable(worker, idle, qtbot):
    def bug(_db):
        raise ZeroDivisionError

    with qtbot.captureExceptions() as caught:
        worker.ask(worker, bug, lambda _: None)
        idle()
    assert [kind for kind, _, _ in caught] == [ZeroDivisionError]
    seen: list[Any] = []
    worker.ask(worker, all_people, seen.append)
    idle()
    assert seen == [[]]


def test_long_work_reports_ends_and_can_be_stopped(worker, idle):
    reports: list[tuple[int, int]] = []
    ended: list[object] = []
    refused: list[object] = []

    def job(_db, _desk, work: Work):
        work.report(1, 2)
        work.report(2, 2)
        if work.cancelled():
            raise Cancelled
        return "done"

    before = threading.Event()
    worker.aside(worker, before.wait, lambda _: None)
    work = worker.start(worker, job, ended.append)
    work.progressed.connect(lambda done, total: reports.append((done, total)))
    before.set()
    idle()
    assert ended == ["done"]
    assert reports[-1] == (2, 2)
    stopped = worker.start(worker, job, ended.append, refused.append)
    stopped.cancel()
    idle()
    assert [type(one) for one in refused] == [Cancelled]
    assert ended == ["done"]


def test_closing_finishes_what_is_queued_and_lets_go_of_the_file(qapp, tmp_path, clock, qtbot):
    folder = tmp_path / "lain"
    create_registry(folder, "Budi", PASSWORD, clock).close()
    worker = Worker()
    opened: list[object] = []
    worker.open(
        worker, lambda: open_registry(folder, "Budi", PASSWORD, clock), opened.append, print
    )
    worker.do(lambda db, desk: add_person(db, desk, Person(name="Orang Contoh")))
    worker.close()
    again = open_registry(folder, "Budi", PASSWORD, clock)
    assert [one.name for one in all_people(again.db)] == ["Orang Contoh"]
    again.close()


def test_asking_without_a_registry_is_a_bug(qapp, qtbot):
    worker = Worker()
    with qtbot.captureExceptions() as caught:
        worker.ask(worker, all_people, lambda _: None)
        qtbot.waitUntil(lambda: bool(caught))
    worker.close()
    assert caught[0][0] is RuntimeError


def test_garbage_is_collected_on_this_thread_only(worker, idle):
    class Loop:
        def __init__(self):
            self.itself = self

        def __del__(self):
            freed_on.append(threading.get_ident())

    def many_cycles(_db):
        for _ in range(5000):
            one: list[object] = []
            one.append(one)

    freed_on: list[int] = []
    Loop()
    worker.ask(worker, many_cycles, lambda _: None)
    idle()
    assert freed_on == []
    collect()
    assert freed_on == [threading.get_ident()]


def test_without_a_worker_the_collector_is_as_it_was(qapp):
    assert gc.isenabled()
    one, other = Worker(), Worker()
    assert not gc.isenabled()
    one.close()
    assert not gc.isenabled()
    other.close()
    assert gc.isenabled()


def test_what_is_asked_after_the_end_is_never_answered(qtbot):
    worker = Worker()
    seen: list[str] = []
    worker.close()
    worker.aside(worker, lambda: "done", seen.append)
    assert (seen, worker._waiting) == ([], {})
