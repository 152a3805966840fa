"""A PDF held against the registry on the screen: every verdict and refusal; by keys and clicks."""

from contextlib import closing
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from rutan_desk.gui.verify_paper import VerifyPaper
from rutan_desk.gui.verify_rows import differing
from rutan_desk.ops import verifying
from rutan_desk.ops.people import add_person, edit_person
from rutan_desk.ops.printing import record_print
from rutan_desk.ops.readiness import everybody
from rutan_desk.ops.registry import create_registry
from rutan_desk.ops.verifying import Verdict
from rutan_desk.reports.read_back import PaperRead
from rutan_desk.store.elections import active_election
from rutan_desk.store.journal import last_deed_id
from rutan_desk.store.people import all_people
from rutan_desk.words.catalog import set_language
from rutan_desk.words.paper_makers import MAKERS
from rutan_desk.words.paper_request import PaperRequest
from tests import tamper
from tests.conftest import NOW, PASSWORD
from tests.gui.paper_bench import made_bench

LEFT = Qt.MouseButton.LeftButton
NIK = "3316091203901234"
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def drawn(db, desk, name="kpu-proposal"):
    election = active_election(db)
    request = PaperRequest(
        election=election, people=lambda: everybody(db, NOW.date(), election), now=NOW
    )
    return MAKERS[name](db, desk, request)


def noted(db, desk):
    made = drawn(db, desk)
    record_print(db, desk, made, "file")
    return made


@pytest.fixture
def bench(qapp, tmp_path, people):
    yield from made_bench(tmp_path, people)


@pytest.fixture
def ask(bench):
    return bench.ask


@pytest.fixture
def heard():
    return []


@pytest.fixture
def dialog(bench, heard):
    set_language("en")
    made = VerifyPaper(bench.context, bench.window)
    made.said.connect(heard.append)
    made.show()
    bench.settle()
    yield made
    if isValid(made):
        made.close()
    bench.settle()


@pytest.fixture
def path(tmp_path):
    """A file whose name says more than it should."""
    return tmp_path / f"Usulan {NIK}.pdf"


@pytest.fixture
def hold(bench, dialog, path, qtbot):
    """Choose a file with that content; the answer is the verdict, in its words."""

    def choose(content):
        path.write_bytes(content)
        bench.files.file = path
        qtbot.mouseClick(dialog.choose_button, LEFT)
        bench.settle()
        return dialog.verdict.band.title.text()

    return choose


def tone(dialog):
    return dialog.verdict.band.property("tone")


def shown(dialog):
    """Every row of the list in sight, as it can be copied."""
    table = dialog.verdict.table
    if table is None:
        return []
    table.selectAll()
    return table.selected_text().split("\n")


def everything(dialog, heard):
    band = dialog.verdict.band
    parts = (band.title, band.text, band.noted, dialog.verdict.faults.full, dialog.reading)
    texts = [one.text() for one in (*parts, dialog.verdict.changes.full)]
    return "\n".join([*texts, *shown(dialog), *heard, band.accessibleName()])


def names_on(pdf):
    return [
        piece.text
        for row in PaperRead("x.pdf", pdf).lines(1)
        for piece in row.pieces
        if piece.text.startswith("ORANG CONTOH")
    ]


def test_it_says_at_first_what_to_do(dialog):
    assert "Drop a PDF here" in dialog.empty.title.text()
    assert dialog.choose_button.text() == "Choose a PDF…"
    assert dialog.choose_button.hasFocus()
    assert dialog.choose_button.isDefault()


def test_nothing_chosen_changes_nothing(bench, dialog, qtbot):
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    bench.settle()
    assert bench.files.asked == ["Choose a PDF"]
    assert dialog.parts.currentWidget() is dialog.begin


def test_a_print_as_it_was_is_the_same(dialog, heard, ask, hold):
    made = ask(noted)
    before = ask(lambda db, _desk: last_deed_id(db))
    assert hold(made.pdf) == "The same"
    assert tone(dialog) == "green"
    assert made.list_id in dialog.verdict.band.noted.text()
    assert "copy 1" in dialog.verdict.band.noted.text()
    assert dialog.found.verdict is Verdict.SAME
    assert shown(dialog) == []
    assert dialog.choose_button.hasFocus()
    assert ask(lambda db, _desk: last_deed_id(db)) == before
    assert [one.split(": ")[-1] for one in heard] == ["The same"]


def test_a_stale_one_says_what_changed_and_why(dialog, heard, ask, hold, qtbot):
    made = ask(noted)

    def change(db, desk):
        one, other, *_ = (one for one in all_people(db) if one.name.startswith("ORANG"))
        edit_person(db, desk, replace(one, name="ORANG LAIN", nik="3316090101909777"))
        edit_person(db, desk, replace(other, name="ORANG BARU"))

    ask(change)
    assert hold(made.pdf) == "Genuine, but stale"
    assert tone(dialog) == "amber"
    assert "different today: 2" in dialog.verdict.band.text.text()
    rows = shown(dialog)
    assert [row.split("\t")[0] for row in rows] == ["Changed", "Changed"]
    assert "ORANG CONTOH 1 → ORANG LAIN" in rows[0]
    assert "331609**********" in rows[0]
    assert "ORANG LAIN" in rows[0].split("\t")[3]
    table, full = dialog.verdict.table, dialog.verdict.changes.full
    assert table.hasFocus()
    table.pick_first()
    assert "ORANG LAIN" in full.text()
    assert "deed " in full.text()
    qtbot.keyClick(table, Qt.Key.Key_Down)
    assert "ORANG BARU" in full.text()
    assert "9777" not in everything(dialog, heard)
    model = dialog.verdict.changes.model
    painted = [run.text for row in model.rows() for run in model.columns[2].painted(row)]
    assert "9777" not in " ".join(painted)
    assert "331609**********" in painted


def test_somebody_who_came_and_somebody_who_went(dialog, ask, hold, make_person):
    made = ask(noted)

    def change(db, desk):
        add_person(db, desk, make_person(77, name="ORANG DATANG"))
        one = next(one for one in all_people(db) if one.name == "ORANG CONTOH 2")
        edit_person(db, desk, replace(one, nik=None))

    ask(change)
    hold(made.pdf)
    words = [row.split("\t")[:2] for row in shown(dialog)]
    assert ["Added", "ORANG DATANG"] in words
    assert tone(dialog) == "amber"


def test_an_altered_one_names_page_line_and_both_texts(dialog, ask, hold):
    made = ask(noted)
    name, other, *_ = names_on(made.pdf)
    forged = tamper.replaced(made.pdf, 1, f"({name})", "(ORANG CONTOH 99)")
    forged = tamper.replaced(forged, 1, f"({other})", "()")
    assert hold(forged) == "Altered"
    assert tone(dialog) == "red"
    assert "differ: 2" in dialog.verdict.band.text.text()
    rows = [row.split("\t") for row in shown(dialog)]
    assert {row[0] for row in rows} == {"1"}
    assert all(int(row[1]) > 1 for row in rows)
    model = dialog.verdict.faults.model
    runs = [[run.text for run in model.columns[3].painted(row)] for row in model.rows()]
    assert runs[0] == [name.split()[-1], "→", "99"]
    dialog.verdict.table.pick_first()
    assert name in dialog.verdict.faults.full.text()
    assert dialog.verdict.table.hasFocus()


def test_a_forged_number_is_found_and_never_shown(dialog, heard, ask, hold):
    made = ask(noted)
    nik = next(
        word
        for row in PaperRead("x.pdf", made.pdf).lines(1)
        for piece in row.pieces
        for word in piece.text.split()
        if len(word) == 16 and word.isdecimal()
    )
    other = nik[:-1] + str((int(nik[-1]) + 1) % 10)
    assert hold(tamper.replaced(made.pdf, 1, nik, other)) == "Altered"
    said = everything(dialog, heard)
    assert "the numbers differ" in said
    assert nik not in said
    assert other not in said


def test_pages_that_were_added_or_painted_over(dialog, ask, hold):
    made = ask(noted)
    pages = [(made.pdf, page + 1) for page in range(made.pages)]
    hold(tamper.put_together(*pages, (tamper.blank(), 1)))
    [row] = shown(dialog)
    assert row.startswith(f"{made.pages + 1}\t–\tPage added\tPage {made.pages + 1} does not")
    hold(tamper.noted_on(made.pdf, 1))
    assert [row.split("\t")[2] for row in shown(dialog)] == ["Drawn over"]


def test_a_list_that_never_left_the_desk(dialog, ask, hold):
    assert hold(ask(drawn).pdf) == "No such print"
    assert tone(dialog) == "red"
    assert not dialog.verdict.band.noted.isVisible()


def test_a_print_that_cannot_be_made_again(dialog, ask, hold):
    def print_it(db, desk):
        made = drawn(db, desk)
        record_print(db, desk, replace(made, asked={}), "file")
        return made

    assert hold(ask(print_it).pdf) == "Printed, not comparable"
    assert tone(dialog) == "grey"
    assert dialog.verdict.band.noted.isVisible()


def test_a_list_of_another_registry(dialog, hold, tmp_path, clock, make_person):
    with closing(create_registry(tmp_path / "lain", "Lain", PASSWORD, clock)) as other:
        add_person(other.db, other.desk, make_person(5))
        made = noted(other.db, other.desk)
    assert hold(made.pdf) == "Another registry"
    assert tone(dialog) == "grey"


def test_a_pdf_of_somebody_else(dialog, hold):
    assert hold(tamper.blank()) == "Not a list of this program"
    assert tone(dialog) == "grey"


@pytest.mark.parametrize(
    ("content", "word"),
    [
        (b"", "is not a PDF"),
        (b"PK\x03\x04 a sheet", "is not a PDF"),
        (b"%PDF-1.4\n%%EOF", "is damaged"),
        (tamper.blank()[:200], "is damaged"),
        (tamper.encrypted(tamper.blank()), "locked with a password"),
    ],
)
def test_a_file_that_cannot_be_read_is_said_in_a_sentence(dialog, heard, hold, content, word):
    assert hold(content) == "This file was not read"
    assert word in dialog.verdict.band.text.text()
    assert tone(dialog) == "red"
    assert heard == []
    assert shown(dialog) == []


def test_files_that_are_huge_locked_gone_or_a_folder(
    bench, dialog, hold, path, tmp_path, monkeypatch
):
    def locked(self):
        raise PermissionError

    with monkeypatch.context() as patch:
        patch.setattr(verifying, "MOST_BYTES", 5)
        hold(tamper.blank())
        assert "too big" in dialog.verdict.band.text.text()
    with monkeypatch.context() as patch:
        path.write_bytes(b"x")
        patch.setattr(Path, "read_bytes", locked)
        dialog.read(path)
        bench.settle()
        assert "Close it in other programs" in dialog.verdict.band.text.text()
    path.unlink()
    dialog.read(path)
    bench.settle()
    assert "is not there" in dialog.verdict.band.text.text()
    dialog.read(tmp_path)
    bench.settle()
    assert "is not a PDF" in dialog.verdict.band.text.text()


def test_the_name_of_a_file_never_says_a_whole_number(dialog, heard, ask, hold):
    made = ask(noted)
    for content in (made.pdf, tamper.blank(), b"", tamper.noted_on(made.pdf, 1)):
        hold(content)
        assert "331609**********" in everything(dialog, heard)
        assert NIK not in everything(dialog, heard)


# --- dropped


def dropped(dialog, *paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(one)) for one in paths])
    where, act, keys = QPointF(9, 9), Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(where, act, data, LEFT, keys)
    QApplication.sendEvent(dialog, enter)
    if enter.isAccepted():
        QApplication.sendEvent(dialog, QDropEvent(where, act, data, LEFT, keys))
    return enter.isAccepted()


def test_a_file_is_dropped_and_another_after_it(bench, dialog, ask, tmp_path):
    made = ask(noted)
    ours, other = tmp_path / "a.pdf", tmp_path / "b.pdf"
    ours.write_bytes(made.pdf)
    other.write_bytes(tamper.blank())
    assert dropped(dialog, ours)
    bench.settle()
    assert tone(dialog) == "green"
    assert dropped(dialog, other)
    bench.settle()
    assert tone(dialog) == "grey"
    assert "b.pdf" in dialog.verdict.band.text.text()


def test_several_at_once_and_what_is_no_file(bench, dialog, tmp_path):
    one, two = tmp_path / "a.pdf", tmp_path / "b.pdf"
    assert dropped(dialog, one, two)
    bench.settle()
    assert dialog.empty.text.text() == "Drop one file at a time."
    assert dialog.parts.currentWidget() is dialog.begin
    assert not dropped(dialog)


def test_it_can_be_opened_with_a_file(bench, ask, path):
    path.write_bytes(ask(noted).pdf)
    made = VerifyPaper(bench.context, bench.window, path)
    bench.settle()
    assert tone(made) == "green"
    made.close()
    bench.settle()


# --- stopped


@pytest.fixture
def gate(monkeypatch):
    """Reading waits until it is set."""
    made, verify = Event(), verifying.verify

    def slow(db, desk, path, how):
        made.wait()
        how.tick(1, 2)
        return verify(db, desk, path, how)

    monkeypatch.setattr("rutan_desk.gui.verify_paper.verify", slow)
    yield made
    made.set()


@pytest.mark.parametrize("by", ["key", "click"])
def test_reading_can_be_stopped(bench, dialog, ask, path, gate, qtbot, by):
    path.write_bytes(ask(noted).pdf)
    dialog.read(path)
    assert dialog.stop_button.hasFocus()
    if by == "key":
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    else:
        qtbot.mouseClick(dialog.stop_button, LEFT)
    gate.set()
    bench.settle()
    assert dialog.isVisible()
    assert dialog.empty.text.text().startswith("Stopped.")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    bench.settle()
    assert not isValid(dialog)


def test_another_file_takes_the_place_of_one_that_is_being_read(
    bench, dialog, heard, ask, path, gate, tmp_path
):
    path.write_bytes(ask(noted).pdf)
    other = tmp_path / "lain.pdf"
    other.write_bytes(tamper.blank())
    dialog.read(path)
    first = dialog._work
    assert dropped(dialog, other)
    assert first.cancelled()
    gate.set()
    bench.settle()
    assert "lain.pdf" in dialog.verdict.band.text.text()
    assert len(heard) == 1


def test_an_answer_that_comes_too_late_is_not_shown(bench, dialog, heard, ask, path, monkeypatch):
    path.write_bytes(ask(noted).pdf)
    finished, verify = Event(), verifying.verify

    def told(*given):
        try:
            return verify(*given)
        finally:
            finished.set()

    monkeypatch.setattr("rutan_desk.gui.verify_paper.verify", told)
    dialog.read(path)
    assert finished.wait(30)
    other = path.with_name("lain.pdf")
    other.write_bytes(tamper.blank())
    dialog.read(other)
    bench.settle()
    assert [one.split(":")[0] for one in heard] == ["lain.pdf"]


def test_closed_while_reading_nobody_is_told(bench, dialog, heard, ask, path, gate):
    path.write_bytes(ask(noted).pdf)
    dialog.read(path)
    dialog.close()
    gate.set()
    bench.settle()
    assert not isValid(dialog)
    assert heard == []


def test_the_bar_says_how_far_it_is(bench, dialog, ask, path, gate):
    path.write_bytes(ask(noted).pdf)
    dialog.read(path)
    assert dialog.progress.maximum() == 0
    seen = []
    dialog.progress.valueChanged.connect(lambda at: seen.append((at, dialog.progress.maximum())))
    gate.set()
    bench.settle()
    assert (1, 2) in seen


# --- words and names


@pytest.mark.parametrize("scale", [100, 200])
def test_every_stop_of_the_keyboard_has_a_name(bench, dialog, ask, hold, reach, scale):
    bench.context.preferences.scale = scale
    made = ask(noted)
    assert reach(dialog) >= 2
    hold(tamper.noted_on(made.pdf, 1))
    assert reach(dialog) >= 3


def test_it_speaks_indonesian_too(bench, path, ask):
    path.write_bytes(ask(noted).pdf)
    set_language("id")
    made = VerifyPaper(bench.context, bench.window, path)
    bench.settle()
    assert made.verdict.band.title.text() == "Sama"
    made.close()
    bench.settle()


def test_only_the_words_that_differ_are_told():
    assert differing("1 BUDI BIN KARTO L", "1 BUDI BIN KARTA L") == ("KARTO", "KARTA")
    assert differing("1 BUDI L", "1 BUDI BIN L") == ("", "BIN")
    assert differing("A A", "A") == ("A", "")
    assert differing("", "A") == ("", "A")
