"""Pictures of *Daftar pemilih*: the comparison, KPU's list on its way in, lines to decide."""

from pathlib import Path
from random import Random

from rutan_desk.gui.lists_compare import CompareSection
from rutan_desk.gui.lists_page import ListsPage
from rutan_desk.gui.main_window import MainWindow
from rutan_desk.gui.session import Session
from rutan_desk.ops.invented_lists import voter_list
from tests.screens_camera import Camera, settle


def list_pictures(camera: Camera, session: Session, window: MainWindow, folder: Path) -> None:
    """Every group, every form, the three steps of the import, and the decisions."""
    worker, page = session.context.worker, window.pages["lists"]
    assert isinstance(page, ListsPage)
    window.go("lists")
    settle(worker)
    page.point_at({"section": "compare", "group": "here"})
    settle(worker)
    section = page.section("compare")
    assert isinstance(section, CompareSection)
    for group in ("here", "gone", "absent", "staff", "open", "not_ours"):
        section.table.choose(group)
        camera.shoot(window, f"lists-{group}")
    section.table.choose("absent")
    for name in ("check", "move"):
        section.table.acts.begin(name)
        camera.shoot(window, f"lists-absent-{name}")
        section.table.acts.finish()
    section.decide()
    settle(worker)
    camera.shoot(window, "lists-decide")
    section.matching.show_sure()
    section.matching.sure.least.setValue(60)
    camera.shoot(window, "lists-decide-sure")
    section.back()
    settle(worker)
    _import(camera, session, window, folder, section)


def _import(
    camera: Camera, session: Session, window: MainWindow, folder: Path, section: CompareSection
) -> None:
    worker, importing = session.context.worker, section.importing
    rows = section.found.rows if section.found else ()
    people = [row.person for row in rows if row.person is not None]
    path = folder / "DPT TPS 901.csv"
    lines = voter_list(Random(7), people)
    path.write_text("\n".join(";".join(line) for line in lines), encoding="utf-8")
    section.import_file()
    camera.shoot(window, "lists-import-1")
    importing.read_file(path)
    settle(worker)
    camera.shoot(window, "lists-import-2")
    importing._go(2)
    camera.shoot(window, "lists-import-3")
    section.back()
    settle(worker)
