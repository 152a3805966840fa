"""The story from the first line to the last, with everything that must hold checked on the way."""

from collections import Counter

from tests.day_story.closing import balance_and_close
from tests.day_story.reckoning import (
    nothing_lost_nothing_doubled,
    read_books,
    same_as_recount,
)
from tests.day_story.story import Story


def play(folder, size, seed):
    """Play one day; the figures of it. ``AssertionError`` when something was not as it must be."""
    story = Story(folder, size, seed)
    try:
        story.set_up(seed)
        story.play()
        story.end_of_hours()
        remarks = bring_home(story)
    finally:
        story.kill()
    return figures_of(story, check(story), remarks)


def bring_home(story):
    """Merge everything everywhere, settle who is marked twice, balance, close."""
    story.bring_together()
    expected = story.votes_twice()
    story.figures["double votes found"] = len(expected)
    story.settle()
    story.spread()
    for desk in story.copies:
        desk.process.stop()
    remarks = balance_and_close(story.main.process, story.main_folder)
    story.stop()
    return remarks


def check(story):
    """All desks say the same, and what was acknowledged; the close holds."""
    books = read_books(story.main_folder)
    nothing_lost_nothing_doubled(story.ledger, books)
    same_as_recount(books.status, books.counted)
    assert books.counted["conflicts"] == []
    assert books.status["phase"] == "closed"
    assert all(one["balanced"] for one in books.status["stations"])
    for desk in story.copies:
        theirs = read_books(desk.process.folder)
        nothing_lost_nothing_doubled(story.ledger, theirs)
        assert theirs.counted["stations"] == books.counted["stations"]
        same_as_recount(theirs.status, theirs.counted)
    return books


def figures_of(story, books, remarks):
    """What is worth telling, in the order of the day."""
    ledger, desks, whole = story.ledger, story.desks, books.counted["total"]
    acts = Counter(one["act"] for one in ledger.events.values())
    return {
        "people on the roll": whole["listed"],
        "desks (main and copies)": len(desks),
        "events acknowledged": len(ledger.events),
        "  of them votes": acts["voted"],
        "  of them withdrawals": acts["withdrawn"],
        "  of them turned away": acts["turned_away"],
        "acknowledged events lost": len(ledger.events.keys() - books.events.keys()),
        "acknowledged events doubled": sum(
            len(one["twice"]) for one in books.counted["desks"].values()
        ),
        "kills (SIGKILL)": ledger.done["kills"],
        "events safe but not yet said at a kill": ledger.unheard,
        "clock jumps": sum(desk.jumps for desk in desks),
        "sticks that failed": sum(desk.sticks_failed for desk in desks),
        "emergency rolls written": sum(desk.rolls for desk in desks),
        "second windows refused": sum(desk.second_windows for desk in desks),
        "second votes refused at once": sum(desk.twice_refused for desk in desks),
        **{what: story.figures[what] for what in sorted(story.figures)},
        "voted": whole["voted"],
        "absent with a reason": sum(whole["absent"].values()),
        "never came, remarked": whole["not_called"] + whole["called"] + whole["out"]
        + whole["queueing"],
        "lines of nobody of ours": whole["not_ours"],
        "remarks to close": remarks,
    }  # fmt: skip
