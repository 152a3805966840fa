"""Pictures of the stations, their dapils and the allocation, for ``tests.screens``."""

from rutan_desk.gui.lists_allocation import AllocationSection
from rutan_desk.gui.lists_page import ListsPage
from rutan_desk.gui.lists_stations import StationsSection
from rutan_desk.gui.main_window import MainWindow
from rutan_desk.gui.session import Session
from tests.screens_camera import Camera, settle


def station_pictures(camera: Camera, session: Session, window: MainWindow) -> None:
    """Stations read, one typed in, the dapils and one chosen by hand; who votes where."""
    worker, page = session.context.worker, window.pages["lists"]
    assert isinstance(page, ListsPage)
    window.go("lists")
    page.open_section("stations")
    settle(worker)
    stations = page.section("stations")
    assert isinstance(stations, StationsSection)
    camera.shoot(window, "lists-stations")
    stations.edit(0)
    settle(worker)
    camera.shoot(window, "lists-stations-new")
    stations.cancel()
    stations.dapil.pick("DPR")
    settle(worker)
    stations.area.verticalScrollBar().setValue(stations.area.verticalScrollBar().maximum())
    camera.shoot(window, "lists-stations-dapil")
    stations.dapil.cancel()
    page.open_section("allocation")
    settle(worker)
    allocation = page.section("allocation")
    assert isinstance(allocation, AllocationSection)
    camera.shoot(window, "lists-allocation")
    allocation.preview(afresh=True)
    settle(worker)
    camera.shoot(window, "lists-allocation-plan")
    allocation.keep()
    for name in ("ballots", "supply", "proposal"):
        page.open_section(name)
        settle(worker)
        camera.shoot(window, f"lists-{name}")
