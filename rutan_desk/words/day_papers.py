"""The labels of the notices and of the emergency roll, in the language in force."""

from datetime import datetime, time

from rutan_desk.domain.day import DayState
from rutan_desk.domain.election import Election
from rutan_desk.domain.lists import Category
from rutan_desk.ops.day_papers import NoticePaperWords
from rutan_desk.ops.emergency_roll import EmergencyPaperWords
from rutan_desk.reports.emergency_roll import EmergencyWords
from rutan_desk.reports.notices import NoticeWords
from rutan_desk.words.catalog import tr
from rutan_desk.words.day import state_name
from rutan_desk.words.ktp_el import document_name
from rutan_desk.words.lists import category_name
from rutan_desk.words.moments import full_day, moment
from rutan_desk.words.paper import page_words


def notice_words(election: Election, now: datetime) -> NoticePaperWords:
    """Everything the notices of an election say that is not data."""
    return NoticePaperWords(
        page=page_words(),
        notice=NoticeWords(
            title="PEMBERITAHUAN WAKTU MEMILIH",
            helper=tr("Helper slip of the Rutan, not KPU’s C.PEMBERITAHUAN-KPU."),
            block=tr("Block"),
            station=tr("Station"),
            number=tr("List, no."),
            day=tr("Day"),
            hour=tr("Come at"),
            bring=tr("Bring one of these:"),
            reprint="CETAK ULANG {count}",
            cut=tr("Cut where the marks cross"),
            empty=tr("Nobody on the roll gets a notice."),
            replaced_legend=tr("?: a letter that cannot be printed"),
            page_counts=tr("This page: {count} notices"),
            list_counts=tr("In all: {count} notices"),
        ),
        day=full_day,
        hours=hours_text,
        category=category_name,
        documents=", ".join(map(document_name, election.docs_accepted)),
        printed_at=moment(now),
        receiver=tr("For the people on the roll, by their block"),
    )


def hours_text(begin: time, end: time) -> str:
    """From one hour to another, as Indonesian offices write it: 08.00–08.59."""
    return f"{begin:%H.%M}–{end:%H.%M}"


def emergency_words(election: Election, now: datetime) -> EmergencyPaperWords:
    """Everything the emergency roll says that is not data; safe to hand to another thread."""
    return EmergencyPaperWords(
        page=page_words(),
        roll=_roll_words(),
        states={state: state_name(state) for state in DayState},
        categories={category: category_name(category) for category in Category},
        day=full_day(election.day),
        printed_at=moment(now),
        receiver=tr("For the desk itself"),
        stand=tr("event no. {number} at {at}"),
        this_desk=tr("{desk} (this desk)"),
        since="{state} {at}",
        back=tr("{state}, back {at}"),
        still_out=tr("not back yet"),
        not_ours=tr("not one of ours"),
    )


def _roll_words() -> EmergencyWords:
    return EmergencyWords(
        title="DAFTAR DARURAT",
        day=tr("Voting day"),
        stand=tr("Known up to"),
        seal=tr("Seal"),
        how_title=tr("If the computer, the power or the printer fails"),
        how=_steps(),
        counts_title=tr("Figures at that moment"),
        station=tr("TPS"),
        list_name=tr("List"),
        counts=(
            tr("Listed"),
            tr("Voted"),
            tr("Queueing"),
            tr("Out"),
            tr("Called"),
            tr("Absent"),
            tr("Not called"),
            tr("Not ours"),
        ),
        total=tr("Total"),
        events_title=tr("The last event of each desk"),
        desk=tr("Desk"),
        last_number=tr("No."),
        last_at=tr("At"),
        no_events=tr("nothing has happened yet"),
        by_number=tr("By number: {place}"),
        by_block=tr("By block: {place}"),
        no_block=tr("without a block"),
        number=tr("No."),
        name=tr("Name"),
        sex=tr("L/P"),
        block=tr("Block"),
        disability=tr("Dis."),
        voted=tr("Voted"),
        state=tr("State"),
        by_pen=tr("At"),
        initials=tr("Initials"),
        added=tr("Added: {reason}"),
        struck=tr("STRUCK: {reason}"),
        disability_mark=tr("D"),
        disability_legend=tr("{mark}: voter with a disability; offer help"),
        replaced_legend=tr("?: a letter that cannot be printed"),
        empty=tr("Nobody stands on the roll."),
        page_counts=tr("This page: {count} lines, {voted} voted"),
        list_counts=tr("Whole roll: {count} lines, {voted} voted"),
    )


def _steps() -> tuple[str, ...]:
    """How to go on by pen."""
    return (
        tr("Go on with this paper. A time under “Voted” is in the computer already."),
        tr("Write time and initials in the empty columns for everybody who votes from now on."),
        tr("Who is not on this roll, or is struck, does not vote here: note the name overleaf."),
        tr(
            "When the computer works again, enter what was written by pen under “From paper” on"
            " the page of voting day, from the event number above on."
        ),
    )
