"""Pictures of Dukcapil's visits: all of them, one, whom the rule adds, the results, the end."""

from rutan_desk.domain.visit import Visit
from rutan_desk.gui.ktp_page import KtpPage
from rutan_desk.gui.main_window import MainWindow
from rutan_desk.gui.session import Session
from rutan_desk.gui.visits_section import VisitsSection
from rutan_desk.ops.visits import plan_visit
from tests.screens_camera import Camera, settle


def visit_pictures(camera: Camera, session: Session, window: MainWindow) -> None:
    """From the list to the sums; what is planned here is undone at the end."""
    worker, page = session.context.worker, window.pages["ktp"]
    assert isinstance(page, KtpPage)
    today = session.context.clock().date()
    visit = Visit(planned_on=today, place="Aula", team="Tim Contoh", capacity=60)
    worker.do(lambda db, desk: plan_visit(db, desk, visit))
    window.go("ktp")
    page.open_section("visits")
    settle(worker)
    section = page.section("visits")
    assert isinstance(section, VisitsSection)
    camera.shoot(window, "visits")
    section.list.open_current()
    settle(worker)
    section.propose()
    settle(worker)
    camera.shoot(window, "visits-rule")
    section.add.send()
    settle(worker)
    camera.shoot(window, "visits-one")
    section.take_in()
    settle(worker)
    camera.shoot(window, "visits-results")
    section.to_end()
    settle(worker)
    camera.shoot(window, "visits-end")
    section.to_list()
    for _ in range(2):
        window.undo()
        settle(worker)
