"""Pictures of papers over the screens they belong to, and of a printer they do not fit."""

from PySide6.QtCore import QMarginsF
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from rutan_desk.gui.home_page import HomePage
from rutan_desk.gui.lists_page import ListsPage
from rutan_desk.gui.lists_proposal import ProposalSection
from rutan_desk.gui.lists_stations import StationsSection
from rutan_desk.gui.main_window import MainWindow
from rutan_desk.gui.people_page import PeoplePage
from rutan_desk.gui.worker import Worker
from tests.screens_camera import Camera, NoFiles, settle


def out_pictures(camera: Camera, window: MainWindow, worker: Worker, files: NoFiles) -> None:
    """Everything this file knows."""
    _home(camera, window, worker, files)
    _people(camera, window, worker)
    _lists(camera, window, worker)


def _home(camera: Camera, window: MainWindow, worker: Worker, files: NoFiles) -> None:
    window.go("home")
    page = window.pages["home"]
    assert isinstance(page, HomePage)
    settle(worker)
    camera.shoot(window, "out-home")
    page.print_recap()
    settle(worker)
    camera.shoot(page.paper, "out-recap", fit=False)
    files.__dict__["printer"] = wide_edges
    page.paper.print()
    camera.shoot(page.paper, "out-warning", fit=False)
    del files.__dict__["printer"]
    page.paper.out.withdraw()
    page.paper.close()
    settle(worker)


def wide_edges(_parent: QWidget, printer: QPrinter, _pages: int) -> bool:
    """A printer that leaves much white."""
    layout = printer.pageLayout()
    layout.setMinimumMargins(QMarginsF(6.4, 4.2, 6.4, 16.2))
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setPageLayout(layout)
    return True


def _people(camera: Camera, window: MainWindow, worker: Worker) -> None:
    window.go("people")
    page = window.pages["people"]
    assert isinstance(page, PeoplePage)
    settle(worker)
    camera.shoot(window, "out-people")
    page.panel.print()
    settle(worker)
    camera.shoot(page.panel.paper, "out-person", fit=False)
    page.panel.paper.close()
    page.list.print()
    settle(worker)
    camera.shoot(page.list.paper, "out-people-list", fit=False)
    page.list.paper.close()
    settle(worker)


def _lists(camera: Camera, window: MainWindow, worker: Worker) -> None:
    window.go("lists")
    page = window.pages["lists"]
    assert isinstance(page, ListsPage)
    page.open_section("stations")
    settle(worker)
    stations = page.section("stations")
    assert isinstance(stations, StationsSection)
    card = next(iter(stations.cards.values()))
    _menu(camera, window, card.roll_button, "out-stations")
    page.open_section("proposal")
    settle(worker)
    proposal = page.section("proposal")
    assert isinstance(proposal, ProposalSection)
    _menu(camera, window, proposal.more_button, "out-proposal")


def _menu(camera: Camera, window: MainWindow, button: QPushButton, name: str) -> None:
    camera.shoot(window, f"{name}-page")
    menu = button.menu()
    assert isinstance(menu, QMenu)
    menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
    camera.over(window, menu, name)
    menu.hide()
