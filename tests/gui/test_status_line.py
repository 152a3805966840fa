"""The status line says what is wrong around the registry, and what to do about it."""

from datetime import timedelta, timezone

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from rutan_desk.domain.surroundings import Concern
from rutan_desk.gui.status_line import Said
from rutan_desk.words.catalog import tr
from rutan_desk.words.checks import concern_name, concern_text
from tests.conftest import NOW

pytestmark = pytest.mark.qt_log_ignore("grabbing the keyboard")
WIB = timezone(timedelta(hours=7))


@pytest.fixture
def told(desktop, monkeypatch):
    """A desk in WIB with room enough; its clock and its disks can be changed."""
    now, room = [NOW.astimezone(WIB)], [10**12]
    desktop.context.clock = lambda: now[0]
    monkeypatch.setattr("rutan_desk.ops.doctor.free_bytes", lambda folder: room[0])
    desktop.window.keeper.look()
    desktop.settle()

    def tell(at=None, free=None):
        now[0] = at or now[0]
        room[0] = room[0] if free is None else free
        desktop.window.keeper.look()
        desktop.settle()
        return desktop.window.status

    return tell


def test_all_in_order_says_nothing(told):
    assert not told().concern.isVisible()


def test_a_disk_nearly_full_is_amber_with_a_word_and_a_click_says_what_to_do(told, qtbot):
    status = told(free=10_000_000)
    assert status.concern.isVisible()
    assert status.concern.property("tone") == "amber"
    assert status.concern.accessibleName() == concern_name(Concern.ROOM)
    qtbot.mouseClick(status.concern, Qt.MouseButton.LeftButton)
    assert concern_text(Concern.ROOM) in status.popover.accessibleName()
    assert status.popover.isVisible()
    status.popover.close_button.click()
    assert status.popover is None or not status.popover.isVisible()


def test_room_made_takes_it_away(told):
    told(free=0)
    assert not told(free=10**12).concern.isVisible()


def test_a_clock_set_back_while_open_is_said_until_somebody_trusts_it(told, desktop, qtbot):
    told(at=NOW + timedelta(hours=3))
    status = told(at=(NOW + timedelta(minutes=30)).astimezone(WIB))
    assert status.concern.accessibleName() == concern_name(Concern.JUMPED)
    assert concern_text(Concern.JUMPED) in status.concern.accessibleDescription()
    status.explain()
    [said] = status.said
    assert said.word == tr("The clock is right now")
    said.act()
    assert not status.concern.isVisible()
    desktop.window.keeper.tick()
    assert not status.concern.isVisible()
    status.popover.close()


def test_several_are_counted_and_each_is_explained(told):
    status = told(at=(NOW - timedelta(days=3)).astimezone(WIB), free=0)
    words = tr("{what}, and {count} more").format(what=concern_name(Concern.ROOM), count=1)
    assert status.concern.accessibleName() == words
    assert [one.text for one in status.said] == [
        concern_name(Concern.ROOM),
        concern_name(Concern.BEFORE_DEED),
    ]


def test_another_time_zone_is_said_without_amber(told):
    status = told(at=NOW)
    assert status.concern.accessibleName() == concern_name(Concern.ZONE)
    assert status.concern.property("tone") == ""
    assert "⚠" not in status.concern.text()


def test_the_minute_notices_a_clock_and_the_tenth_looks_at_the_disks(told, desktop, monkeypatch):
    looked = []
    monkeypatch.setattr(desktop.window.keeper, "look", lambda: looked.append(1))
    for _ in range(20):
        desktop.window.keeper.tick()
    assert len(looked) == 2


def test_what_is_in_order_gives_way_in_a_narrow_window(told, desktop):
    status = told(free=0)
    status.show_backups(Said("Cadangan lama sekali", old=True), None, status.said)
    status.setFixedWidth(status.concern.sizeHint().width() + status.backup.sizeHint().width() + 70)
    desktop.settle()
    assert not status.seal.isVisible()
    assert not status.saved.isVisible()
    assert status.backup.isVisible()
    assert status.concern.width() >= status.concern.sizeHint().width()


def test_its_buttons_are_named_for_who_cannot_see_them(told):
    status = told(free=0)
    interface = QAccessible.queryAccessibleInterface(status.concern)
    assert interface.text(QAccessible.Text.Name) == concern_name(Concern.ROOM)
    assert interface.text(QAccessible.Text.Description) == concern_text(Concern.ROOM)
