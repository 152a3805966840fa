"""The labels of the printed list of people, and its filters in words."""

from collections.abc import Sequence
from datetime import datetime

from rutan_desk.domain.election import Election
from rutan_desk.ops.people_list import PeoplePaperWords
from rutan_desk.reports.people_list import PeopleListWords
from rutan_desk.words.catalog import tr
from rutan_desk.words.moments import full_day, moment
from rutan_desk.words.paper import page_words
from rutan_desk.words.purposes import default_purpose


def people_list_words() -> PeopleListWords:
    """The list of people."""
    return PeopleListWords(
        title=tr("LIST OF PEOPLE"),
        election=tr("Election"),
        day=tr("Voting day"),
        shown=tr("Shown"),
        shown_of=tr("{shown} of {all} people"),
        order=tr("Sorted by"),
        number=tr("No."),
        empty=tr("Nobody is on this list."),
        replaced_legend=tr("?: a letter that cannot be printed"),
        page_counts=tr("This page: {count} people"),
        list_counts=tr("Whole list: {count} people"),
    )


def people_paper(election: Election, now: datetime) -> PeoplePaperWords:
    """Everything the list says that is not data."""
    return PeoplePaperWords(
        page=page_words(),
        sheet=people_list_words(),
        day=full_day(election.day),
        printed_at=moment(now),
        receiver=tr("For the desk itself"),
        purpose=default_purpose("people-list"),
        all=tr("Everybody in the registry"),
        search=tr("Search “{text}”"),
        left_out=tr("The register class is not printed"),
        serial_only=tr("Register no.: serial and year only"),
    )


def order_text(order: Sequence[tuple[str, bool]]) -> str:
    """Headings with whether backwards, in words: “Block, Name (descending)”."""
    backwards = tr("{heading} (descending)")
    return ", ".join(
        backwards.format(heading=heading) if down else heading for heading, down in order
    )
