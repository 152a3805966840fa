"""The states of ``tests.screens`` that nobody meets by walking from page to page."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from unittest.mock import patch

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from rutan_desk.gui.backup_keeper import BackupKeeper
from rutan_desk.gui.crash import CrashDialog, details_of
from rutan_desk.gui.import_page import ImportPage
from rutan_desk.gui.import_rows import CHANGED, NEW, PROBLEM
from rutan_desk.gui.main_window import MainWindow
from rutan_desk.gui.people_page import PeoplePage
from rutan_desk.gui.session import Session
from rutan_desk.gui.settings_backups import BackupsSection
from rutan_desk.gui.settings_officers import OfficersSection
from rutan_desk.gui.settings_page import SettingsPage
from rutan_desk.store.place import Place, PlaceWarning
from tests.screens_camera import Camera, settle

UNHEADED = "Contoh laporan;;\nSatu;Dua;Tiga\n1;BUDI CONTOH;A-01\n2;SITI CONTOH;B-02\n"


def form_pictures(camera: Camera, session: Session, window: MainWindow) -> None:
    """Comings and goings, a court's decision, and what asks before it goes away."""
    worker, people = session.context.worker, window.pages["people"]
    assert isinstance(people, PeoplePage)
    window.go("people")
    people.chips.choose("all")
    people.table.pick_first()
    settle(worker)
    panel = people.panel
    panel.record_movement()
    camera.shoot(window, "person-movement")
    _away(people)
    panel.decide(None)
    camera.shoot(window, "person-decision")
    _away(people)
    _decided(camera, session, people, window)
    people.table.pick_first()
    settle(worker)
    people.edit()
    form = panel.host.form
    if form is not None:
        form.inputs["name"].show_value("DIUBAH CONTOH")
        form.inputs["alias"].edit.setFocus()
        QTest.keyClick(people, Qt.Key.Key_Escape)
        camera.shoot(window, "person-unsaved")
        window.close()
        settle(worker)
        camera.shoot(window, "closing-unsaved")
        window.message.hide()
        panel.host.drop()
    settle(worker)


def _decided(camera: Camera, session: Session, people: PeoplePage, window: MainWindow) -> None:
    """Somebody about whom a court decided."""
    people.chips.choose("may-not")
    for place in range(people.model.rowCount()):
        people.table.pick(people.model.key(people.model.at(place)))
        settle(session.context.worker)
        detail = people.panel._detail
        if detail is None or not detail.revocations:
            continue
        people.panel.tabs.setCurrentIndex(1)
        settle(session.context.worker)
        camera.shoot(window, "person-decided")
        people.panel.withdraw(detail.revocations[0])
        camera.shoot(window, "person-withdraw")
        _away(people)
        people.panel.tabs.setCurrentIndex(0)
        break
    people.chips.choose("all")


def _away(people: PeoplePage) -> None:
    people.panel.host.drop()


def list_pictures(camera: Camera, session: Session, window: MainWindow) -> None:
    """What opens over the list of people, and finding from anywhere."""
    worker, people = session.context.worker, window.pages["people"]
    assert isinstance(people, PeoplePage)
    window.go("people")
    settle(worker)
    people.table.sort_by([("block", True), ("name", False)])
    people.table.setFocus()
    camera.shoot(window, "people-sorted")
    people.table.sort_by([])
    people.list.choose_columns()
    camera.over(window, people.list.chooser, "people-columns")
    people.list.chooser.close()
    people.list.tools.ask_name()
    camera.shoot(window, "people-view-naming")
    QTest.keyClick(people.list.tools.name, Qt.Key.Key_Escape)
    window.find_anything()
    window.finder.setText("sut")
    settle(worker)
    camera.over(window, window.finder.popup, "find-results")
    window.finder.popup.hide()
    window.finder.clear()


def frame_pictures(camera: Camera, session: Session, window: MainWindow) -> None:
    """The warnings of the frame, the lock, the notice before closing."""
    worker = session.context.worker
    window.go("people")
    settle(worker)
    window._warn(PlaceWarning(Place.SYNCED, "OneDrive"))
    camera.shoot(window, "place-warning")
    window.warning.hide()
    _trouble(window.keeper)
    camera.shoot(window, "status-amber")
    window.status.explain()
    assert window.status.popover is not None
    camera.over(window, window.status.popover, "status-popover")
    window.status.popover.close()
    window.keeper.trust_clock()
    window.keeper.look()
    settle(worker)
    window.desk_lock.lock()
    camera.shoot(window, "lock")
    window.desk_lock.unlock()
    settle(worker)
    window.closing.under_way = False
    with patch.object(window.keeper, "finish"):  # a backup that takes for ever
        window.close()
    camera.shoot(window, "closing-notice")
    crash = CrashDialog(details_of(RuntimeError, RuntimeError(), None), window)
    crash.show()
    camera.over(window, crash, "crash-over")
    crash.close()


def _trouble(keeper: BackupKeeper) -> None:
    """Everything wrong at once: an old backup, full disks, a clock set back."""
    state = keeper.state
    assert state is not None
    now = keeper.context.clock()
    figures = replace(state.figures, free=10_000_000, second_free=5_000_000)
    keeper.state = replace(state, newest=now - timedelta(days=9), figures=figures)
    keeper._latest = now + timedelta(hours=3)
    keeper._tell()


def settings_states(camera: Camera, session: Session, window: MainWindow) -> None:
    """The forms that open inside the settings."""
    worker, page = session.context.worker, window.pages["settings"]
    assert isinstance(page, SettingsPage)
    window.go("settings")
    page.open_section("officers")
    settle(worker)
    officers = page.section("officers")
    assert isinstance(officers, OfficersSection)
    officers.add()
    camera.shoot(window, "settings-officers-add")
    officers.close_form()
    if officers.staffing is not None:
        officers.remove(officers.staffing.officers[-1])
        camera.shoot(window, "settings-officers-remove")
        officers.close_form()
    page.open_section("backups")
    settle(worker)
    backups = page.section("backups")
    assert isinstance(backups, BackupsSection)
    backups.back_up()
    for _ in range(2):
        settle(worker)
    backups.table.pick_first()
    backups.ask_restore()
    camera.shoot(window, "settings-backups-restore")
    backups.close_form()


def import_states(
    camera: Camera, session: Session, window: MainWindow, folder: Path, messy: Path
) -> None:
    """Headings not found, problems only, and the summary that is offered again."""
    worker, page = session.context.worker, window.pages["import"]
    assert isinstance(page, ImportPage)
    window.go("import")
    odd = folder / "tanpa judul kolom.csv"
    odd.write_text(UNHEADED, encoding="utf-8")
    page.read_file(odd)
    for _ in range(2):
        settle(worker)
    camera.shoot(window, "import-headings")
    page.start_over()
    page.read_file(messy)
    settle(worker)
    page._go(2)
    for chip in (PROBLEM, CHANGED, NEW):
        page.difference.chips.choose(chip)
        camera.shoot(window, f"import-3-{chip}")
    page.start_over()


def after_import(camera: Camera, session: Session, window: MainWindow) -> None:
    """The correction sheet and the summary are offered again on the first step."""
    window.go("import")
    settle(session.context.worker)
    camera.shoot(window, "import-offered-again")


def menu_picture(camera: Camera, window: MainWindow) -> None:
    """The officer's menu where it opens."""
    menu = window.top.officer.menu()
    menu.popup(window.top.officer.mapToGlobal(QPoint(0, window.top.officer.height())))
    camera.over(window, menu, "menu-over")
    menu.close()
