"""The emergency roll on a stick: written beside the work, and whatever happens the work goes on."""

import os
from threading import Event

import pytest
from pypdfium2 import PdfDocument  # type: ignore[import-untyped]
from PySide6.QtWidgets import QApplication

from rutan_desk.domain.day import Act, Phase
from rutan_desk.domain.errors import DiskFull, FolderReadOnly, NotFrozen
from rutan_desk.gui import emergency_keeper
from rutan_desk.gui.day_check_in import CheckInSection
from rutan_desk.gui.day_emergency import EmergencyWord
from rutan_desk.gui.day_page import DayPage
from rutan_desk.gui.emergency_keeper import EVERY, EmergencyKeeper, choose_emergency_folder
from rutan_desk.gui.status_line import Said, StatusLine
from rutan_desk.ops import emergency_roll
from tests.gui.day_bench import DPT_901, opened_day

pytestmark = pytest.mark.qt_log_ignore("grabbing the keyboard")


class Desk:
    """A part of the day with a keeper beside it, its stick, and a monotonic clock by hand."""

    def __init__(self, part, folder):
        self.part, self.folder, self.seconds = part, folder, 1000.0
        self.heard: list[Said | None] = []
        folder.mkdir()
        part.context.preferences.emergency_folder = folder
        self.keeper = EmergencyKeeper(part.context, part.window, lambda: self.seconds)
        self.keeper.told.connect(self.heard.append)
        part.worker.changed.connect(lambda _touched: self.keeper.look())
        self.settle()

    def settle(self):
        """Until the roll under way is written, or given up."""
        self.part.settle()
        if self.keeper.writing is not None:
            self.keeper.writing.join()
        self.part.settle()

    def mark(self, name, act=Act.VOTED):
        self.part.mark(name, act)
        self.settle()

    @property
    def rolls(self):
        return sorted(one.name for one in self.folder.glob("*.pdf")) if self.folder.exists() else []

    def newest(self):
        """The text of the newest roll that is there, which must open."""
        path = max(self.folder.glob("*.pdf"), key=lambda one: (one.stat().st_mtime_ns, one.name))
        return "".join(page.get_textpage().get_text_range() for page in PdfDocument(str(path)))

    @property
    def said(self):
        return self.keeper.said.text if self.keeper.said else None


@pytest.fixture
def desk(qapp, tmp_path):
    with opened_day(CheckInSection, tmp_path) as part:
        yield Desk(part, tmp_path / "stick")


def test_the_roll_is_there_as_soon_as_the_day_is_open(desk):
    assert len(desk.rolls) == 1
    assert DPT_901[0] in desk.newest()
    assert desk.said == "Emergency roll of 09.00 written"
    assert not desk.keeper.said.old


def test_at_most_every_minute_and_only_when_something_changed(desk, monkeypatch):
    written = []
    monkeypatch.setattr(
        emergency_keeper, "write_roll", lambda taken, *_rest: written.append(taken.last[0].number)
    )
    for name in DPT_901[:5]:
        desk.seconds += 11
        desk.mark(name)
    assert written == []  # 55 seconds
    desk.seconds += 4
    desk.mark(DPT_901[5])
    assert written == []  # 59
    desk.seconds += 1
    desk.keeper.look()
    desk.settle()
    assert written == [6]
    desk.seconds += 10 * EVERY
    desk.keeper.look()
    desk.settle()
    assert written == [6]  # nothing happened since
    desk.mark(DPT_901[6])
    assert written == [6, 7]


def test_what_was_written_is_known_when_paper_is_typed_back(desk):
    desk.mark(DPT_901[0])
    desk.seconds += EVERY
    desk.keeper.look()
    desk.settle()
    day = desk.part.day.uuid
    assert desk.part.context.preferences.emergency_roll(day) == (1, "09.00")


def test_a_stick_pulled_out_is_told_quietly_and_the_work_goes_on(desk):
    for one in desk.folder.iterdir():
        one.unlink()
    desk.folder.rmdir()
    desk.seconds += EVERY
    desk.mark(DPT_901[0])
    assert desk.said == "Emergency roll: the stick is not there"
    assert desk.keeper.said.old
    desk.mark(DPT_901[1])
    assert len(desk.part.events) == 2
    assert not desk.folder.exists()  # it is never made: that would be the disk of the PC
    desk.folder.mkdir()
    desk.seconds += EVERY
    desk.keeper.look()
    desk.settle()
    assert desk.said == "Emergency roll of 09.00 written"
    assert len(desk.rolls) == 1


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        (DiskFull("stick"), "Emergency roll: the stick is full"),
        (FolderReadOnly("stick"), "Emergency roll: the stick cannot be written"),
    ],
)
def test_full_and_read_only_leave_the_last_roll_and_the_work_alone(desk, monkeypatch, fault, said):
    before = desk.rolls

    def refuse(*_given):
        raise fault

    monkeypatch.setattr(emergency_roll, "write_on_stick", refuse)
    desk.seconds += EVERY
    desk.mark(DPT_901[0])
    assert desk.said == said
    assert desk.rolls == before
    assert DPT_901[0] in desk.newest()
    desk.mark(DPT_901[1])
    desk.mark(DPT_901[2])
    assert len(desk.part.events) == 3
    assert desk.part.said == []
    assert desk.heard.count(desk.keeper.said) == 1  # told once, not at every mark


def test_a_bug_in_the_drawing_stops_nobody_and_is_noted_without_names(desk, monkeypatch, caplog):
    def broken(*_given):
        raise ValueError(DPT_901[0])

    monkeypatch.setattr(emergency_keeper, "write_roll", broken)
    desk.seconds += EVERY
    desk.mark(DPT_901[0])
    assert desk.said == "Emergency roll: not written"
    assert "ValueError" in caplog.text
    assert DPT_901[0] not in caplog.text


def test_a_stick_that_never_answers_keeps_nobody_waiting(desk, monkeypatch):
    go = Event()
    monkeypatch.setattr(emergency_keeper, "write_roll", lambda *_given: go.wait(20))
    desk.seconds += EVERY
    desk.part.mark(DPT_901[0])
    assert desk.keeper.writing is not None
    desk.part.mark(DPT_901[1])
    desk.seconds += 200
    desk.part.mark(DPT_901[2])
    assert len(desk.part.events) == 3
    assert desk.said == "Emergency roll: the stick does not answer"
    go.set()
    desk.settle()
    assert desk.said == "Emergency roll of 09.00 written"


def test_another_folder_is_used_at_once(desk, tmp_path):
    desk.part.files.chosen_folder = other = tmp_path / "lain"
    other.mkdir()
    assert choose_emergency_folder(desk.part.context, desk.part.window) == other
    desk.keeper.look()
    desk.settle()
    assert len(list(other.glob("*.pdf"))) == 1


def test_giving_up_the_choice_changes_nothing(desk):
    assert choose_emergency_folder(desk.part.context, desk.part.window) is None
    assert desk.part.context.preferences.emergency_folder == desk.folder


def test_without_a_folder_it_asks_for_one_and_the_answer_is_a_click(desk, tmp_path):
    desk.part.context.preferences.emergency_folder = None
    desk.keeper.look()
    desk.settle()
    assert desk.said == "Emergency roll: no folder is chosen"
    desk.part.files.chosen_folder = other = tmp_path / "lain"
    other.mkdir()
    desk.keeper.said.act()
    desk.settle()
    assert len(list(other.glob("*.pdf"))) == 1
    assert not desk.keeper.said.old


@pytest.mark.parametrize("phase", [None, Phase.FROZEN, Phase.CLOSED])
def test_nothing_is_written_while_the_day_is_not_open(qapp, tmp_path, phase):
    with opened_day(CheckInSection, tmp_path, phase=phase) as part:
        made = Desk(part, tmp_path / "stick")
        assert made.rolls == []
        assert made.said is None


def test_a_registry_that_cannot_be_read_is_no_business_of_the_roll(desk, monkeypatch):
    def refuse(*_given):
        raise NotFrozen

    monkeypatch.setattr(emergency_keeper, "read_stand", refuse)
    desk.seconds += EVERY
    desk.keeper.look()
    desk.settle()
    assert desk.keeper.said.old
    desk.mark(DPT_901[0])
    assert len(desk.part.events) == 1


def test_the_window_says_it_below_and_on_the_page_of_the_day(desktop):
    keeper = desktop.window.emergency
    page = desktop.go(DayPage)
    keeper._say(emergency_keeper._amber("Emergency roll: the stick is not there", list))
    assert page.emergency.text() == "⚠ Emergency roll: the stick is not there"
    assert "the stick is not there" in desktop.window.status.concern.text()
    page.emergency.click()
    QApplication.processEvents()
    keeper._say(Said("Emergency roll of 09.00 written", old=False))
    assert page.emergency.text() == "Emergency roll of 09.00 written"
    assert "stick" not in desktop.window.status.concern.text()


def test_a_quiet_word_leads_to_the_folder(qapp):
    word = EmergencyWord()
    wanted = []
    word.folder_wanted.connect(lambda: wanted.append(True))
    word.show_said(Said("Emergency roll of 09.00 written", old=False))
    word.click()
    assert wanted == [True]
    word.show_said(None)
    assert word.isHidden()
    line = StatusLine()
    line.show_emergency(None)
    assert line.concern.isHidden()


def test_names_of_files_hold_no_name_of_anybody(desk):
    [name] = desk.rolls
    assert name.startswith("daftar-darurat-")
    assert os.sep not in name
