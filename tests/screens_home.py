"""Pictures of home and of the elections in the settings, in the states one does not walk into."""

from PySide6.QtCore import QPoint

from rutan_desk.gui.home_page import HomePage
from rutan_desk.gui.main_window import MainWindow
from rutan_desk.gui.settings_election import ElectionSection
from rutan_desk.gui.settings_election_inputs import LineInput
from rutan_desk.gui.settings_page import SettingsPage
from rutan_desk.gui.worker import Worker
from tests.screens_camera import Camera, settle


def pictures(camera: Camera, window: MainWindow, worker: Worker) -> None:
    """All of them; the registry is as it was afterwards."""
    home_pictures(camera, window, worker)
    election_pictures(camera, window, worker)


def home_pictures(camera: Camera, window: MainWindow, worker: Worker) -> None:
    """Home, with the first of the work and with all of it, and the menu of the elections."""
    window.go("home")
    page = window.pages["home"]
    assert isinstance(page, HomePage)
    settle(worker)
    camera.shoot(window, "home")
    page.work.show_everything()
    camera.shoot(window, "home-everything")
    menu = window.top.election.choices
    menu.popup(window.top.election.mapToGlobal(QPoint(0, window.top.election.height())))
    camera.over(window, menu, "menu-elections")
    menu.close()
    page.work.everything = False


def election_pictures(camera: Camera, window: MainWindow, worker: Worker) -> None:
    """The list, its forms, the rules by group, an edit with its effect, a refusal."""
    window.show_elections()
    page = window.pages["settings"]
    assert isinstance(page, SettingsPage)
    part = page.section("election")
    assert isinstance(part, ElectionSection)
    settle(worker)
    camera.shoot(window, "elections")
    for name, ask in (("new", part.ask_new), ("psu", part.ask_repeat), ("close", part.ask_close)):
        ask()
        settle(worker)
        camera.shoot(window, f"elections-{name}")
        part.close_form()
    part.open_rules()
    form, editor = part.editor.form, part.editor
    for group in form.buttons:
        form.show_group(group)
        camera.shoot(window, f"election-rules-{group}")
    for key, text, name in (
        ("day", "28-02-2029", "effect"),
        ("cut_special", "400", "refused"),
    ):
        edit = form.rows[key].input
        assert isinstance(edit, LineInput)
        edit.edit.setText(text)
        editor.preview()
        settle(worker)
        camera.shoot(window, f"election-{name}")
        editor.show_rules()
    editor.discard()
    part.show_list()
    settle(worker)
