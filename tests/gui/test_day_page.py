"""The page of voting day: its parts, what it opens with, and what it says in its head."""

from rutan_desk.domain.day import Act
from rutan_desk.gui.day_page import PARTS, DayPage
from rutan_desk.words.catalog import set_language
from tests.gui.test_day_event_loop import day
from tests.gui.test_event_loop import many

__all__ = ["day", "many"]


def test_every_part_opens_and_tells_what_it_is(desktop, reach):
    page = desktop.go(DayPage)
    for place, name in enumerate(PARTS):
        page.tabs.setCurrentIndex(place)
        desktop.settle()
        assert page.current == name
        assert page.stack.currentWidget() is page.areas[name]
        assert page.tabs.tabText(place)
        assert reach(desktop.window) > 5


def test_before_the_day_it_opens_with_the_evening_and_says_so(desktop):
    set_language("en")
    page = desktop.go(DayPage)
    page.read()
    desktop.settle()
    assert page.current == "evening"
    assert "not frozen" in page.head.text.text()


def test_an_open_day_opens_with_the_check_in(day):
    set_language("en")
    page = day.go(DayPage)
    assert page.current == "check_in"
    assert "open since" in page.head.text.text()
    assert day.window.focusWidget() is page.sections["check_in"].field


def test_what_was_asked_for_or_was_in_front_stays_there(day):
    day.window.go("day", {"section": "close"})
    page = day.page(DayPage)
    assert page.current == "close"
    kept = page.remember()
    page.open_section("desks")
    page.restore(kept)
    day.settle()
    assert page.current == "close"


def test_marks_do_not_fill_the_message_bar_of_the_page(day):
    page = day.go(DayPage)
    section = page.sections["check_in"]
    assert day.window.message.isVisible()  # the freeze is told there
    section.field.setText("1")
    day.settle()
    section.act(Act.ILL)
    day.settle()
    assert section.last.model.rowCount() == 1
    assert not day.window.message.isVisible()
