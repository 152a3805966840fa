"""All papers of a receiver in a folder: planned, made, stopped, left out; by keys and clicks."""

from io import BytesIO
from threading import Event
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from rutan_desk.domain.disclosure import Receiver
from rutan_desk.domain.errors import NotFrozen
from rutan_desk.gui import batch_making
from rutan_desk.gui.batch_making import Drawing
from rutan_desk.gui.batch_paper import BatchPaper
from rutan_desk.ops.batch import COVER, write_batch
from rutan_desk.store.journal import deed
from rutan_desk.words.batches import PAPERS
from rutan_desk.words.catalog import set_language
from rutan_desk.words.refusals import explain
from tests.gui.paper_bench import made_bench

LEFT = Qt.MouseButton.LeftButton
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def bench(qapp, tmp_path, people):
    yield from made_bench(tmp_path, people)


@pytest.fixture
def said():
    return []


@pytest.fixture
def batch(bench, said, tmp_path):
    """The dialog, and a place for its folders."""
    set_language("en")
    bench.files.chosen_folder = tmp_path / "keluar"
    bench.files.chosen_folder.mkdir()
    dialog = BatchPaper(bench.context, bench.window)
    dialog.said.connect(said.append)
    dialog.show()
    bench.settle()
    yield dialog
    if isValid(dialog):
        dialog.close()
    bench.settle()


@pytest.fixture
def place(bench, batch):
    return bench.files.chosen_folder


@pytest.fixture
def done(bench):
    """Until the folder is made, or is not."""
    return lambda: [bench.settle() for _ in range(4)]


@pytest.fixture
def drawn(monkeypatch):
    """What was drawn in the worker; something can be done before each."""
    names: list[str] = []
    before: list[Any] = []
    draw = batch_making._draw

    def watched(paper):
        for act in before:
            act(len(names))
        names.append(paper.report)
        return draw(paper)

    monkeypatch.setattr(batch_making, "_draw", watched)
    return names, before


def rows(dialog):
    return [(row.paper.title, row.paper.station) for row in dialog.model.rows()]


def results(dialog):
    result = dialog.model.columns[2]
    return [result.text(row) for row in dialog.model.rows()]


def notices(dialog):
    parts = (dialog.answer.itemAt(at).widget() for at in range(dialog.answer.count()))
    return [
        (one.property("tone"), one.title.text(), [part.text() for part in one.sentences])
        for one in parts
    ]


def test_the_plan_says_which_lists_of_which_station(batch, drawn):
    assert rows(batch) == [
        ("Voter attendance list", "901"),
        ("Attendance list of the DPT", "901"),
        ("Attendance list of the DPTb", "901"),
        ("Attendance list of the DPK", "901"),
    ]
    assert batch.make_button.text() == "Make a folder of 4 lists…"
    assert "“For KPPS 2029-01-24”" in batch.text.text()
    assert batch.make_button.hasFocus()
    assert not batch.open_button.isVisible()
    assert drawn[0] == []


def test_each_receiver_says_how_many_lists_are_for_it(batch, qtbot):
    texts = [batch.options.chips.chip(one).text() for one in PAPERS]
    assert texts[0] == "For KPPS  4"
    assert len(texts) == len(PAPERS)
    chip = batch.options.chips.chip(Receiver.BAWASLU)
    chip.setFocus()
    qtbot.keyClick(chip, Qt.Key.Key_Space)
    assert [title for title, _ in rows(batch)] == [
        "People who cannot vote", "Recapitulation of voters", "Report of voting day",
    ]  # fmt: skip
    assert batch.make_button.accessibleName() == "Make a folder of 3 lists…"


def test_it_can_be_opened_for_a_receiver(bench, batch):
    other = BatchPaper(bench.context, bench.window, Receiver.DUKCAPIL)
    bench.settle()
    assert "For Dukcapil" in other.text.text()
    other.close()


def test_enter_makes_the_folder_and_each_paper_says_what_it_is_for(
    bench, batch, place, done, said, qtbot
):
    qtbot.keyClicks(batch.options.purpose.edit, "rapat di Aula")
    qtbot.keyClick(batch.options.purpose.edit, Qt.Key.Key_Return)
    done()
    folder = place / "For KPPS 2029-01-24"
    files = sorted(one.name for one in folder.iterdir())
    assert files[0] == COVER
    assert len(files) == 5
    for name in files:
        pages = PdfReader(BytesIO((folder / name).read_bytes())).pages
        assert "rapat di Aula" in " ".join(pages[0].extract_text().split())
    assert [text.split()[-1] for text in results(batch)] == files[1:]
    tone, title, _ = notices(batch)[0]
    assert (tone, title) == (
        "green", "4 lists on 4 pages, and the cover, are in “For KPPS 2029-01-24”.",
    )  # fmt: skip
    assert said == [title]
    assert batch.text.text() == str(folder)
    kinds = [one.kind for one in bench.deeds]
    assert kinds[:6].count("print") == 5
    assert "batch" in kinds[:6]


def test_the_folder_is_opened_by_the_one_button_that_is_left(bench, batch, place, done, qtbot):
    qtbot.mouseClick(batch.make_button, LEFT)
    done()
    assert batch.open_button.hasFocus()
    assert batch.open_button.isDefault()
    assert not batch.make_button.isVisible()
    qtbot.keyClick(batch, Qt.Key.Key_Return)
    assert bench.files.viewed == [place / "For KPPS 2029-01-24"]


def test_a_folder_that_no_program_opens_is_said_in_place(batch, place, done, qtbot, monkeypatch):
    qtbot.mouseClick(batch.make_button, LEFT)
    done()
    monkeypatch.setattr(batch.context.files, "view", lambda path: False)
    qtbot.mouseClick(batch.open_button, LEFT)
    assert notices(batch)[-1][0] == "amber"
    assert "no program" in notices(batch)[-1][1]


def test_the_next_folder_of_the_day_gets_a_number(batch, place, done, qtbot):
    for _ in range(3):
        qtbot.mouseClick(batch.make_button, LEFT)
        done()
        batch.options.chips.choose(Receiver.KPPS.value)
        done()
    names = sorted(one.name for one in place.iterdir())
    assert names == [f"For KPPS 2029-01-24{end}" for end in ("", " (2)", " (3)")]


def test_another_receiver_begins_anew(batch, place, done, qtbot):
    qtbot.mouseClick(batch.make_button, LEFT)
    done()
    qtbot.mouseClick(batch.options.chips.chip(Receiver.KPU), LEFT)
    assert notices(batch) == []
    assert batch.make_button.isVisible()
    assert batch.make_button.isDefault()
    assert set(results(batch)) == {""}


def test_what_is_left_out_stands_first_with_its_reason(batch, place, done, qtbot):
    qtbot.mouseClick(batch.options.chips.chip(Receiver.BAWASLU), LEFT)
    qtbot.mouseClick(batch.make_button, LEFT)
    done()
    why = explain(NotFrozen())
    assert results(batch)[0] == f"Left out {why}"
    assert notices(batch)[1] == ("amber", "1 list left out", [f"Report of voting day: {why}"])
    [folder] = place.iterdir()
    assert len(list(folder.iterdir())) == 3


def test_no_place_chosen_makes_nothing(bench, batch, place, done, qtbot):
    bench.files.chosen_folder = None
    qtbot.mouseClick(batch.make_button, LEFT)
    done()
    assert list(place.iterdir()) == []
    assert batch.make_button.isEnabled()
    assert not batch.progress.isVisible()


def test_a_place_that_is_gone_is_refused_in_a_sentence(bench, batch, place, done, qtbot):
    bench.files.chosen_folder = place / "tidak ada"
    before = bench.deeds
    qtbot.mouseClick(batch.make_button, LEFT)
    done()
    [(tone, title, [text])] = notices(batch)
    assert (tone, title) == ("red", "No folder was made")
    assert "tidak ada" in text
    assert bench.deeds == before
    assert set(results(batch)) == {""}
    bench.files.chosen_folder = place
    qtbot.mouseClick(batch.make_button, LEFT)
    done()
    assert len(list(place.iterdir())) == 1
    assert [tone for tone, _, _ in notices(batch)] == ["green"]


def test_a_place_that_may_not_be_looked_into_is_refused_too(batch, place, done, qtbot, monkeypatch):
    def locked(folder):
        raise PermissionError

    monkeypatch.setattr(batch_making, "_free", locked)
    qtbot.mouseClick(batch.make_button, LEFT)
    done()
    assert [(tone, title) for tone, title, _ in notices(batch)] == [("red", "No folder was made")]


@pytest.mark.parametrize("at", [0, 1, 3])
def test_stopped_at_any_list_nothing_is_written(bench, batch, place, done, drawn, qtbot, at):
    names, before = drawn
    before.append(lambda number: number == at and batch._work.cancel())
    before_it = bench.deeds
    qtbot.mouseClick(batch.make_button, LEFT)
    assert batch.stop_button.hasFocus()
    assert not batch.make_button.isEnabled()
    done()
    assert len(names) == at + 1
    assert list(place.iterdir()) == []
    assert bench.deeds == before_it
    assert notices(batch) == [("grey", "Stopped. Nothing was written.", [])]
    assert batch.make_button.hasFocus()
    assert not batch.stop_button.isVisible()


def test_escape_stops_first_and_closes_then(batch, place, done, qtbot):
    qtbot.mouseClick(batch.make_button, LEFT)
    qtbot.keyClick(batch, Qt.Key.Key_Escape)
    assert batch.isVisible()
    done()
    assert notices(batch)[0][1] == "Stopped. Nothing was written."
    assert list(place.iterdir()) == []
    qtbot.keyClick(batch, Qt.Key.Key_Escape)
    done()
    assert not isValid(batch)


def test_the_cross_closes_at_once_and_nothing_is_made(bench, batch, place, done, drawn, qtbot):
    names, before = drawn
    closed = Event()
    before.append(lambda number: number == 2 and closed.wait())
    qtbot.mouseClick(batch.make_button, LEFT)
    qtbot.waitUntil(lambda: len(names) == 2)
    batch.close()
    closed.set()
    done()
    assert not isValid(batch)
    assert list(place.iterdir()) == []
    assert len(names) < 4
    assert [one.kind for one in bench.deeds].count("print") == 0


def test_closed_while_the_folder_is_written_nothing_stays(
    bench, batch, place, done, qtbot, monkeypatch
):
    begun, closed, write = Event(), Event(), write_batch

    def slow(*given):
        begun.set()
        closed.wait()
        return write(*given)

    monkeypatch.setattr(batch_making, "write_batch", slow)
    qtbot.mouseClick(batch.make_button, LEFT)
    qtbot.waitUntil(begun.is_set)
    batch.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not isValid(batch)
    closed.set()
    done()
    assert list(place.iterdir()) == []


def test_another_act_of_the_desk_comes_in_between(bench, batch, done, drawn, qtbot):
    names, order = drawn[0], []
    drawn[1].append(lambda number: order.append(f"draw {number}"))
    qtbot.mouseClick(batch.make_button, LEFT)
    bench.context.worker.aside(bench.window, lambda: order.append("act"), lambda _: None)
    done()
    assert order[:3] == ["draw 0", "act", "draw 1"]
    assert len(names) == 4


def test_the_list_tells_which_one_is_made(batch, done, drawn, qtbot):
    told = []
    drawn[1].append(lambda _: told.append((batch.now_text.text(), results(batch))))
    qtbot.mouseClick(batch.make_button, LEFT)
    done()
    assert [text for text, _ in told] == [
        f"{number} of 4: {title}" for number, (title, _) in enumerate(rows(batch))
    ]
    assert told[1][1][0].strip() == "1 page"
    assert told[1][1][1:] == ["Making the list…", "", ""]
    assert batch.progress.accessibleName()


def test_all_lists_show_one_state_when_the_registry_moves_on(bench, batch, done, drawn, qtbot):
    qtbot.mouseClick(batch.make_button, LEFT)
    bench.context.worker.do(note)
    done()
    prints = [one for one in bench.deeds if one.kind == "print"]
    assert len({one.details["seal"] for one in prints[:4]}) == 1
    assert drawn[0][:2] == ["roll", "roll"]
    assert len(drawn[0]) == 5


def test_a_registry_that_never_rests_does_not_keep_it_from_the_end(
    batch, place, done, qtbot, monkeypatch
):
    step = Drawing.step

    def busy(self, db, desk):
        note(db, desk)
        return step(self, db, desk)

    monkeypatch.setattr(Drawing, "step", busy)
    qtbot.mouseClick(batch.make_button, LEFT)
    for _ in range(4):
        done()
    [folder] = place.iterdir()
    assert len(list(folder.iterdir())) == 5


def note(db, desk):
    with deed(db, desk, "add-person", {"name": "ORANG CONTOH"}) as act:
        pass
    return act.touched


def test_every_stop_of_the_keyboard_has_a_name(batch, done, reach, qtbot):
    assert reach(batch) > 8
    qtbot.mouseClick(batch.make_button, LEFT)
    done()
    assert reach(batch) > 8
