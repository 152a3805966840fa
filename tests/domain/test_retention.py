"""Until when what is left of a closed election is kept."""

from datetime import date

import pytest

from rutan_desk.domain.retention import Closed, Trace, keep_until, last_day_of

FIRST = Closed(1, "Pemilu", date(2024, 2, 14), date(2024, 3, 20), date(2025, 3, 20))
SECOND = Closed(2, "Pilkada", date(2024, 11, 27), date(2024, 12, 20), date(2025, 12, 20))


@pytest.mark.parametrize(
    ("day", "months", "until"),
    [
        (date(2024, 3, 20), 12, date(2025, 3, 20)),
        (date(2024, 12, 31), 2, date(2025, 2, 28)),
        (date(2023, 12, 31), 2, date(2024, 2, 29)),
        (date(2024, 11, 30), 1, date(2024, 12, 30)),
        (date(2024, 3, 20), 0, date(2024, 3, 20)),
    ],
)
def test_months_are_counted_by_the_calendar(day, months, until):
    assert keep_until(day, months) == until


def test_what_was_made_belongs_to_the_election_closed_next():
    both = (SECOND, FIRST)
    assert last_day_of(Trace.BACKUP, date(2024, 3, 20), both) == FIRST.until
    assert last_day_of(Trace.PAPER, date(2024, 3, 21), both) == SECOND.until
    assert last_day_of(Trace.BACKUP, date(2024, 12, 21), both) is None
    assert last_day_of(Trace.BACKUP, date(2024, 1, 1), ()) is None


def test_copies_events_and_leftovers_go_with_the_closing():
    for kind in (Trace.COPY, Trace.EVENTS, Trace.LEFTOVER):
        assert last_day_of(kind, date(2024, 2, 14), (FIRST,)) == FIRST.closed_on
