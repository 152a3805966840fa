"""Pictures of the retention of data: an election closed long ago, and what lies about of it."""

from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from tempfile import mkdtemp

from rutan_desk.gui.history_page import HistoryPage
from rutan_desk.gui.main_window import MainWindow
from rutan_desk.gui.session import Session
from rutan_desk.gui.settings_page import SettingsPage
from rutan_desk.gui.settings_retention import RetentionSection
from rutan_desk.ops.elections import close_election
from rutan_desk.ops.printing import record_print
from rutan_desk.store.elections import active_election
from rutan_desk.store.journal import Touched
from rutan_desk.store.registry import Registry
from rutan_desk.store.rotation import Reason, backup_path
from rutan_desk.words.paper_makers import MAKERS
from rutan_desk.words.paper_request import PaperRequest
from tests.screens_camera import Camera, settle


def _stands(at: datetime) -> datetime:
    return at


def _closed_long_ago(registry: Registry, stick: Path) -> Touched:
    """Papers on a stick and backups from before an election was closed, 400 days ago."""
    db, now = registry.db, registry.clock()
    election = active_election(db)
    then = replace(registry.desk, clock=lambda: now - timedelta(days=410))
    for name in ("recap", "station-plan", "roll-dpt"):
        made = MAKERS[name](db, then, PaperRequest(election=election, people=tuple, now=now))
        (stick / f"{name} CONTOH.pdf").write_bytes(made.pdf)
        record_print(db, then, made, "file")
    clock = registry.clock
    for days in (430, 420, 415):
        at = now - timedelta(days=days)
        registry.clock = partial(_stands, at)
        registry.back_up(backup_path(registry.folder, Reason.HAND, at))
    registry.clock = clock
    closed = replace(registry.desk, clock=lambda: now - timedelta(days=400))
    return close_election(db, closed, election.id)


def retention_pictures(camera: Camera, session: Session, window: MainWindow) -> None:
    """The list, the question, what was done, and its deed; changes the registry for good."""
    worker, page = session.context.worker, window.pages["settings"]
    assert isinstance(page, SettingsPage)
    stick = Path(mkdtemp())
    window.go("settings")
    page.open_section("retention")
    settle(worker)
    camera.shoot(window, "settings-retention-open")
    worker.perform(lambda registry: _closed_long_ago(registry, stick))
    settle(worker)
    part = page.section("retention")
    assert isinstance(part, RetentionSection)
    part.files.places = (stick,)
    part.files.look()
    settle(worker)
    camera.shoot(window, "settings-retention")
    part.files.ask()
    settle(worker)
    form = part.files.form
    assert form is not None
    camera.shoot(window, "settings-retention-ask")
    form.field.edit.setText(form.word)
    form.send()
    for _ in range(3):
        settle(worker)
    if part.paper is not None:
        camera.shoot(part.paper, "settings-retention-paper", fit=False)
        part.paper.reject()
    camera.shoot(window, "settings-retention-done")
    window.go("history")
    shown = window.pages["history"]
    assert isinstance(shown, HistoryPage)
    settle(worker)
    shown.table.pick_first()
    settle(worker)
    camera.shoot(window, "history-retention")
    prints = [one.id for one in shown.model.rows() if one.kind == "print"]
    shown.table.pick(prints[0])
    settle(worker)
    camera.shoot(window, "history-print")
