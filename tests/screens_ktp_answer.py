"""Pictures of Dukcapil's answer on its way in, and of the bench for NIKs."""

from dataclasses import replace
from pathlib import Path

from rutan_desk.domain.person import Person
from rutan_desk.gui.ktp_answer import AnswerSection
from rutan_desk.gui.ktp_page import KtpPage
from rutan_desk.gui.main_window import MainWindow
from rutan_desk.gui.nik_bench import BenchSection
from rutan_desk.gui.session import Session
from rutan_desk.store import Database
from rutan_desk.store.journal import Desk, Touched, deed
from rutan_desk.store.people import all_people, save_people
from tests.screens_camera import Camera, settle

_CODES = ("CARD_PRINTED", "PRR", "SFE", "BELUM REKAM", "DUP", "KODE BARU 7", "SUDAH REKAM")


def answer_pictures(camera: Camera, session: Session, window: MainWindow, folder: Path) -> None:
    """The three steps, a decision, and what it says afterwards."""
    worker, page = session.context.worker, window.pages["ktp"]
    assert isinstance(page, KtpPage)
    window.go("ktp")
    page.open_section("answer")
    settle(worker)
    section = page.section("answer")
    assert isinstance(section, AnswerSection)
    camera.shoot(window, "ktp-answer-1")
    found: list[list[Person]] = []
    worker.ask(window, lambda db: list(all_people(db)), found.append)
    settle(worker)
    path = folder / "Jawaban Dukcapil.csv"
    path.write_text("\n".join(";".join(row) for row in _rows(found[0])), encoding="utf-8")
    importing = section.importing
    importing.read_file(path)
    settle(worker)
    camera.shoot(window, "ktp-answer-2")
    importing._go(2)
    camera.shoot(window, "ktp-answer-3")
    importing.decide(None)
    camera.shoot(window, "ktp-answer-decide")
    held = (
        next((one for one in importing.found.waiting if one.held), None)
        if importing.found
        else None
    )
    importing.decide(held.row if held else None)
    camera.shoot(window, "ktp-answer-left")
    importing._go(2)
    importing.apply()
    settle(worker)
    camera.shoot(window, "ktp-answer-done")


def _rows(people: list[Person]) -> list[list[str]]:
    rows = [["No", "NIK", "Nama", "Tanggal Lahir", "Status Perekaman", "NIK Ditemukan"]]
    for place, one in enumerate(people[:90]):
        born = f"{one.birth_date:%d-%m-%Y}" if one.birth_date else ""
        other = people[place - 1].nik or "" if place % 17 == 16 else ""
        new = "" if one.nik else f"3316{one.birth_date:%d}{'0101900'}{place:03}"[:16]
        code = _CODES[place % len(_CODES)]
        rows.append([str(place + 1), one.nik or "", one.name, born, code, other or new])
    return rows


def bench_pictures(camera: Camera, session: Session, window: MainWindow) -> None:
    """The bench as it opens, a number half typed, a document missing."""
    worker, page = session.context.worker, window.pages["ktp"]
    assert isinstance(page, KtpPage)
    worker.do(_spoil)
    window.go("ktp")
    page.open_section("bench")
    settle(worker)
    section = page.section("bench")
    assert isinstance(section, BenchSection)
    camera.shoot(window, "ktp-bench")
    section.table.pick(section.model.at(min(3, section.model.rowCount() - 1)).person.id)
    section.form.number.put("3316090101909001")
    section.form.save()
    camera.shoot(window, "ktp-bench-typed")
    section.form.number.put("")


def _spoil(db: Database, desk: Desk) -> Touched:
    """Numbers as they come out of spreadsheets: cut, of another day, twice."""
    some = [one for one in all_people(db) if one.nik][-6:]
    cut = [replace(one, nik=None, nik_as_written=f"{(one.nik or '')[:14]}00") for one in some[:2]]
    twice = replace(some[2], nik=None, nik_as_written=some[3].nik)
    with deed(db, desk, "add-person", {"name": some[0].name}) as act:
        save_people(act, [*cut, twice])
    return act.touched
