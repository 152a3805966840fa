"""Calling by keys and clicks: the next of a block, who is out, back by one key, the papers."""

import pytest
from pypdfium2 import PdfDocument  # type: ignore[import-untyped]
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from rutan_desk.domain.day import Act, Phase
from rutan_desk.gui.day_calling import CallingSection
from rutan_desk.ops.day_calling import BATCH
from rutan_desk.ops.printing import record_print
from tests.gui.day_bench import DPT_901, at, opened_day

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def part(qapp, tmp_path):
    with opened_day(CallingSection, tmp_path) as made:
        yield made


def shown(part):
    return [one.name for one in part.section.next.model.rows()]


def out(part):
    return {one.name: one for one in part.section.out.model.rows()}


def choose(part, box, text):
    place = next(at for at in range(box.count()) if box.itemText(at).startswith(text))
    box.setCurrentIndex(place)
    part.settle()


def acts(part):
    names = {one.id: name for name, one in part.people.items()}
    return [(names[one.person_id], one.act) for one in part.events]


def click(part, made):
    QTest.mouseClick(made, Qt.MouseButton.LeftButton)
    part.settle()


def paper(part):
    part.settle()
    dialog = part.section.paper
    text = "".join(page.get_textpage().get_text_range() for page in PdfDocument(dialog.printed.pdf))
    dialog.close()
    return dialog.printed, text


def test_the_first_of_the_list_are_called_by_one_key_as_one_deed(part):
    assert shown(part) == list(DPT_901[:20])
    part.key(Qt.Key.Key_F6)
    assert acts(part) == [(name, Act.CALLED) for name in DPT_901[:20]]
    assert len({one.at for one in part.events}) == 1
    assert "20 people at 09.00" in part.section.done.words.text()
    # the freed one has gone before the freeze and is never called
    assert shown(part) == [*DPT_901[20:23], "YANTO PRASOJO", "ZAENAL ARIFIN", "ARDI WINATA",
                           "BUDI LAKSONO", "CANDRA MULYA", "DANANG ADI",
                           "SITI RAHAYU", "TUMINI LESTARI"]  # fmt: skip


def test_station_block_and_count_narrow_it(part):
    choose(part, part.section.next.station, "TPS 902")
    assert shown(part)[0] == "DWI PRASETYO"
    choose(part, part.section.next.station, "TPS 901")
    choose(part, part.section.next.block, "B (")
    blocks = {one.place[0] for one in part.section.next.model.rows()}
    assert blocks == {"B"}
    part.section.next.count.setValue(3)
    part.settle()
    part.key(Qt.Key.Key_F6)
    assert len(part.events) == 3
    assert part.section.next.block.currentText().startswith("B (")


def test_people_are_called_before_the_day_is_open(qapp, tmp_path):
    with opened_day(CallingSection, tmp_path, phase=Phase.FROZEN) as part:
        part.hands.now = at(6, 40)
        part.section.read()
        part.settle()
        part.key(Qt.Key.Key_F6)
        assert len(part.events) == BATCH


@pytest.mark.parametrize("phase", [None, Phase.CLOSED])
def test_before_the_freeze_and_after_the_close_it_says_where_to_go(qapp, tmp_path, phase):
    with opened_day(CallingSection, tmp_path, phase=phase) as part:
        assert part.section.problem.count() == 1
        if phase is None:
            assert not part.section.next.call_button.isEnabled()
        part.key(Qt.Key.Key_F6)
        assert part.events == []


def test_who_is_out_for_long_comes_first_and_in_amber(part):
    part.mark(DPT_901[1], Act.OUT)
    part.hands.forward(minutes=20)
    part.mark(DPT_901[0], Act.CALLED)
    part.mark(DPT_901[2], Act.QUEUEING)
    part.hands.forward(minutes=15)
    part.section.read()
    part.settle()
    assert list(out(part)) == [DPT_901[1], DPT_901[2], DPT_901[0]]
    assert [one.late for one in out(part).values()] == [True, False, False]
    assert [one.minutes for one in out(part).values()] == [35, 15, 15]
    assert part.section.out.late.text() == "1 out for long"
    choose(part, part.section.out.minutes, "long after 45")
    assert part.section.out.late.text() == ""


def test_back_by_one_key_and_the_next_one_is_chosen(part):
    for name in DPT_901[:3]:
        part.mark(name, Act.OUT)
        part.hands.forward(minutes=1)
    table = part.section.out.table
    table.setFocus()
    table.pick_first()
    part.key(Qt.Key.Key_F11)
    part.key(Qt.Key.Key_F11)
    assert acts(part)[3:] == [(DPT_901[0], Act.BACK), (DPT_901[1], Act.BACK)]
    assert list(out(part)) == [DPT_901[2]]
    assert table.current.name == DPT_901[2]


def test_called_go_out_and_queue_by_one_key_each(part):
    part.mark(DPT_901[0], Act.CALLED)
    part.section.out.table.setFocus()
    part.section.out.table.pick_first()
    assert not part.section.out.buttons[Act.BACK].isEnabled()
    part.key(Qt.Key.Key_F11)  # who was only called is not out
    part.key(Qt.Key.Key_F11, SHIFT)
    part.key(Qt.Key.Key_F2)
    assert [act for _, act in acts(part)] == [Act.CALLED, Act.OUT, Act.QUEUEING]


def test_what_was_just_done_is_taken_back_in_place_with_a_reason(part):
    part.section.next.count.setValue(3)
    part.settle()
    part.key(Qt.Key.Key_F6)
    part.key(Qt.Key.Key_Z, CTRL)
    part.key(Qt.Key.Key_Return)
    assert len(part.events) == 3  # without a reason nothing happens
    part.type("salah blok")
    part.key(Qt.Key.Key_Return)
    withdrawn = [one for one in part.events if one.act is Act.WITHDRAWN]
    assert [one.reason for one in withdrawn] == ["salah blok"] * 3
    assert shown(part)[:3] == list(DPT_901[:3])
    assert part.section.done.isHidden()


def test_a_refusal_is_said_in_its_place_and_nobody_is_called(part):
    part.hands.now = at(13, 30)
    part.key(Qt.Key.Key_F6)
    assert part.events == []
    assert part.section.problem.count() == 1


def test_the_list_of_those_called_is_printed(part):
    part.section.next.count.setValue(4)
    part.settle()
    part.key(Qt.Key.Key_F6)
    click(part, part.section.done.paper_button)
    printed, text = paper(part)
    assert (printed.report, printed.lines) == ("call-list", 4)
    assert DPT_901[3] in text
    assert DPT_901[4] not in text
    called = sorted(part.people[name].uuid for name in DPT_901[:4])
    assert (printed.asked["paper"], printed.asked["chosen"]) == ("call-list", called)
    assert printed.purpose


def test_the_list_of_those_called_stays_of_their_station_and_block(part):
    part.section.next.count.setValue(40)
    part.settle()
    part.key(Qt.Key.Key_F6)
    count = len(part.events)
    choose(part, part.section.next.station, "TPS 902")
    choose(part, part.section.next.block, "B (")
    click(part, part.section.done.paper_button)
    printed, _text = paper(part)
    assert (printed.lines, printed.asked["station"]) == (count, "901")
    assert printed.asked["block"] is None


def test_a_purpose_can_be_said(part):
    click(part, part.section.next.paper_button)
    part.settle()
    dialog = part.section.paper
    dialog.purpose.setText("simulasi")
    dialog.purpose.editingFinished.emit()
    part.settle()
    assert dialog.printed.purpose == "simulasi"
    dialog.close()


def test_the_next_are_printed_without_being_called(part):
    click(part, part.section.next.paper_button)
    printed, _text = paper(part)
    assert printed.lines == 20
    assert part.events == []


def ask_notices(part, **chosen):
    click(part, part.section.notice_button)
    form = part.section.notices
    for name, text in chosen.items():
        box = getattr(form, name)
        box.setCurrentIndex(box.findText(text))
    return form


def test_notices_of_a_list_of_a_station(part):
    form = ask_notices(part, station="TPS 901", list="DPTb", per_sheet="4 on a sheet")
    click(part, form.show_button)
    printed, text = paper(part)
    assert (printed.report, printed.lines, printed.pages) == ("notices", 6, 2)
    assert (printed.asked["category"], printed.asked["chosen"]) == ("dptb", None)
    assert "YANTO PRASOJO" in text
    assert DPT_901[0] not in text


def test_notices_of_a_block(part):
    form = ask_notices(part, station="All stations", block="C")
    click(part, form.show_button)
    printed, _text = paper(part)
    blocks = [part.people[name].block for name in part.people]
    assert printed.lines == blocks.count("C") - len([
        name for name in ("WAGIMAN SANTOSO", "MALIK TANPA DAFTAR", "NANDA TANPA DAFTAR")
        if part.people[name].block == "C"
    ])  # fmt: skip


def test_one_persons_notice_again_is_marked_as_such(part):
    form = ask_notices(part)
    form.one.setFocus()
    part.type("sutrisno")
    part.key(Qt.Key.Key_Return)
    part.settle()
    dialog = part.section.paper
    part.do(lambda db, desk: record_print(db, desk, dialog.printed, "printer"))
    _printed, first = paper(part)
    assert "CETAK ULANG" not in first
    part.key(Qt.Key.Key_Return)
    printed, again = paper(part)
    assert printed.lines == 1
    assert "CETAK ULANG" in again
    [person] = [one for name, one in part.people.items() if name in again]
    assert printed.asked["chosen"] == [person.uuid]


@pytest.mark.parametrize(("typed", "said"), [("bambang", "2 people fit"), ("zzz", "Nobody")])
def test_one_person_must_be_one(part, typed, said):
    form = ask_notices(part)
    form.one.setFocus()
    part.type(typed)
    part.key(Qt.Key.Key_Return)
    assert said in form.problem.text()
    assert part.section.paper is None
    part.key(Qt.Key.Key_Escape)
    assert form.isHidden()


def test_the_notice_of_somebody_out_is_printed_again(part):
    part.mark(DPT_901[0], Act.OUT)
    part.section.out.table.pick_first()
    click(part, part.section.out.notice_button)
    printed, text = paper(part)
    assert printed.lines == 1
    assert DPT_901[0] in text


def test_choices_survive_another_language(part):
    choose(part, part.section.next.station, "TPS 902")
    part.section.next.count.setValue(7)
    part.settle()
    part.key(Qt.Key.Key_F6)
    kept = part.section.remember()
    again = CallingSection(part.context)
    again.restore(kept)
    again.show_election(part.election, head=True)
    part.settle()
    assert again.asked.count == 7
    assert again.station_id == part.section.station_id
    assert not again.done.isHidden()
    again.deleteLater()


def test_everything_has_a_name_for_a_screen_reader(part):
    ask_notices(part)
    part.mark(DPT_901[0], Act.OUT)
    nameless = [
        one for one in QApplication.allWidgets()
        if part.section.isAncestorOf(one) and one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and one.isVisible() and not one.accessibleName()
        and not (hasattr(one, "text") and one.text())
    ]  # fmt: skip
    inside = ("qt_spinbox_lineedit",)
    assert [one for one in nameless if one.objectName() not in inside] == []
