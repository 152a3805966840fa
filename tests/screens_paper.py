"""Pictures of papers that leave together, and of a PDF held against the registry."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QWidget

from rutan_desk.domain.disclosure import Receiver
from rutan_desk.domain.paper_table import person_key
from rutan_desk.gui import theme
from rutan_desk.gui.batch_paper import BatchPaper
from rutan_desk.gui.main_window import MainWindow
from rutan_desk.gui.session import Session
from rutan_desk.gui.verify_paper import VerifyPaper
from rutan_desk.ops.people import edit_person
from rutan_desk.ops.printing import Printed, record_print
from rutan_desk.ops.readiness import everybody
from rutan_desk.reports.read_back import PaperRead
from rutan_desk.store import Database
from rutan_desk.store.elections import active_election
from rutan_desk.store.journal import Desk, Touched
from rutan_desk.store.people import all_people
from rutan_desk.words.paper_makers import MAKERS
from rutan_desk.words.paper_request import PaperRequest
from tests import tamper
from tests.screens_camera import Camera, NoFiles, settle

_CHANGED = 4
"""So many people are renamed after the print, and called as before at the end."""


class Places(NoFiles):
    """Folders go into one place."""

    def __init__(self, place: Path) -> None:
        super().__init__()
        self.place = place

    def folder(self, parent: QWidget, title: str, start: Path) -> Path | None:
        return self.place


def paper_pictures(camera: Camera, session: Session, window: MainWindow, folder: Path) -> None:
    """The folder of a receiver from the plan to the end, and every verdict on a file."""
    place = folder / f"kertas-{camera.prefix}"
    place.mkdir()
    _batches(camera, session, window, place)
    _verdicts(camera, session, window, place)


def _shown(camera: Camera, dialog: QDialog) -> None:
    """As large as on a screen of the size that pictures are taken of."""
    room = QSize(*camera.size) - QSize(2 * theme.XL, 2 * theme.XXL)
    dialog.resize(QSize(theme.px(960), theme.px(640)).boundedTo(room))
    dialog.show()


def _forged(pdf: bytes) -> bytes:
    """Other letters in two names of the second page, and a third name gone."""
    found = []
    for row in PaperRead("usulan.pdf", pdf).lines(2):
        for piece in row.pieces:
            words = piece.text.split()
            if (
                40 < piece.x < 330
                and 150 < row.y < 450
                and len(words) > 1
                and "".join(words).isalpha()
            ):
                found.append(piece.text)
    first, second, third = found[:3]
    for name, other in ((first, f"Z{first[1:]}"), (second, f"Z{second[1:]}"), (third, "")):
        pdf = tamper.replaced(pdf, 2, f"({name})", f"({other})")
    return pdf


def _batches(camera: Camera, session: Session, window: MainWindow, place: Path) -> None:
    worker, before = session.context.worker, session.context.files
    files = session.context.files = Places(place)
    dialog = BatchPaper(session.context, window, Receiver.KPPS)
    settle(worker)
    _shown(camera, dialog)
    camera.shoot(dialog, "batch-plan", fit=False)
    dialog.options.purpose.edit.setText("rapat koordinasi di Aula")
    dialog.make()
    settle(worker, 3)
    camera.shoot(dialog, "batch-busy", fit=False)
    settle(worker, 20)
    camera.shoot(dialog, "batch-done", fit=False)
    dialog.options.chips.choose(Receiver.INTERNAL.value)
    dialog.make()
    settle(worker, 20)
    camera.shoot(dialog, "batch-left-out", fit=False)
    files.place = place / "tidak ada"
    dialog.options.chips.choose(Receiver.DUKCAPIL.value)
    dialog.make()
    settle(worker, 20)
    camera.shoot(dialog, "batch-refused", fit=False)
    dialog.close()
    session.context.files = before


def _verdicts(camera: Camera, session: Session, window: MainWindow, place: Path) -> None:
    worker, clock = session.context.worker, session.context.clock
    drawn: list[Printed] = []

    def draw(db: Database, desk: Desk) -> Touched:
        election = active_election(db)
        request = PaperRequest(
            election=election, people=lambda: everybody(db, clock().date(), election), now=clock()
        )
        drawn.append(MAKERS["kpu-proposal"](db, desk, request))
        return record_print(db, desk, drawn[0], "file")

    def alter(db: Database, desk: Desk) -> Touched:
        keys = next(one for one in drawn[0].table.parts if one.keys).keys if drawn[0].table else ()
        touched: Touched = frozenset()
        for number, person in enumerate(all_people(db)):
            if person_key(person.uuid) in keys[:_CHANGED]:
                renamed = replace(person, name=f"{person.name} {number}")
                touched |= edit_person(db, desk, renamed)
        return touched

    worker.do(draw)
    settle(worker)
    path = place / "Usulan ke KPU 3316091203901234.pdf"
    dialog = VerifyPaper(session.context, window)
    settle(worker)
    _shown(camera, dialog)
    camera.shoot(dialog, "verify-empty", fit=False)

    def hold(content: bytes, name: str) -> None:
        path.write_bytes(content)
        dialog.read(path)
        settle(worker, 4)
        camera.shoot(dialog, f"verify-{name}", fit=False)

    pdf = drawn[0].pdf
    hold(pdf, "same")
    hold(_forged(pdf), "altered")
    hold(tamper.pages_of(pdf, 2, 1, *range(4, drawn[0].pages + 1)), "pages")
    hold(tamper.blank(), "not-ours")
    hold(b"bukan PDF", "refused")
    worker.do(alter)
    settle(worker)
    hold(pdf, "stale")
    dialog.parts.setCurrentWidget(dialog.busy)
    dialog._progressed(dialog._number, 3, drawn[0].pages)
    camera.shoot(dialog, "verify-busy", fit=False)
    dialog.close()
    for _ in range(_CHANGED):
        window.undo()
        settle(worker)
