"""Pictures of the KTP-el queue: everybody, one step, the form for many, nobody."""

from rutan_desk.domain.ktp_el import Card, Milestone, Recording
from rutan_desk.gui.ktp_page import KtpPage
from rutan_desk.gui.ktp_queue import QueueSection
from rutan_desk.gui.main_window import MainWindow
from rutan_desk.gui.session import Session
from tests.screens_camera import Camera, settle


def queue_pictures(camera: Camera, session: Session, window: MainWindow) -> None:
    """The queue as it opens, filtered, with the form for many open, and empty."""
    worker, page = session.context.worker, window.pages["ktp"]
    assert isinstance(page, KtpPage)
    window.go("ktp")
    page.open_section("queue")
    settle(worker)
    section = page.section("queue")
    assert isinstance(section, QueueSection)
    camera.shoot(window, "ktp-queue")
    page.point_at({"action": "schedule_recording"})
    settle(worker)
    camera.shoot(window, "ktp-queue-step")
    section.table.selectAll()
    section.acts.begin()
    assert section.acts.form is not None
    section.acts.form.choose(Milestone.RECORDING, Recording.CAPTURED)
    settle(worker)
    camera.shoot(window, "ktp-queue-mark")
    section.acts.form.choose(Milestone.CARD, Card.IN_HAND)
    section.acts.finish()
    section.search.setText("tidak ada orang begini")
    camera.shoot(window, "ktp-queue-nobody")
    section.show_all()
