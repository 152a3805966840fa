"""What is kept of closed elections and what was destroyed, in words."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any

from rutan_desk.domain.disclosure import Receiver
from rutan_desk.domain.nik import mask_in_text
from rutan_desk.domain.retention import Closed, Fate, Kept, Trace
from rutan_desk.ops.retention import TraceFile
from rutan_desk.ops.retention_looking import Unread
from rutan_desk.ops.retention_papers import RetentionWords
from rutan_desk.ops.retention_records import PLAN, WIPE, Destroyed
from rutan_desk.ops.sheet_paper import PartWords, SheetWords
from rutan_desk.words.catalog import tr
from rutan_desk.words.list_papers import list_paper
from rutan_desk.words.moments import long_day, moment
from rutan_desk.words.receivers import for_receiver
from rutan_desk.words.values import size_words


def trace_name(kind: Trace, seal: str = "") -> str:
    """What lies about, and by which seal it is known where nothing else tells."""
    name = {
        Trace.BACKUP: tr("backup"),
        Trace.REPLACED: tr("registry put aside by a restore"),
        Trace.COPY: tr("copy for voting day"),
        Trace.EVENTS: tr("events of voting day"),
        Trace.PAPER: tr("paper or sheet"),
        Trace.LIST: tr("printed list"),
        Trace.EMERGENCY: tr("emergency roll"),
        Trace.LEFTOVER: tr("temporary file"),
    }[kind]
    return tr("{kind}, by its seal {seal}").format(kind=name, seal=seal) if seal else name


def unread_text(one: Unread) -> str:
    """What could not be looked into, and why."""
    why = {
        "missing": tr("not there now"),
        "not_allowed": tr("cannot be read now"),
        "too_big": tr("too big for a paper of this program"),
        "damaged": tr("damaged"),
        "encrypted": tr("locked with a password"),
    }[one.why]
    return f"{mask_in_text(str(one.path))}: {why}"


def unread_title(files: Sequence[Unread]) -> str:
    """How much could not be looked into."""
    words = tr("Left because they could not be looked into: {count}")
    return words.format(count=len(files))


def fate_name(fate: Fate) -> str:
    """What became of a file that was to go."""
    return {
        Fate.DESTROYED: tr("overwritten and removed"),
        Fate.GONE: tr("no longer there"),
        Fate.CHANGED: tr("left: it holds something else by now"),
        Fate.STAYED: tr("left: it could not be written to"),
        Fate.STOPPED: tr("left: stopped before its turn"),
        Fate.UNCONFIRMED: tr("cut off: look whether it is still there"),
    }[fate]


def until_text(one: TraceFile) -> str:
    """Until when a file is kept, and why."""
    if one.due:
        return tr("may be destroyed")
    reasons = {
        Kept.NEWEST: tr("kept: the newest backup"),
        Kept.AT_WORK: tr("kept: the election is not closed"),
        Kept.NOT_MERGED: tr("kept: its events were not taken in yet"),
        Kept.OPEN: tr("kept: it cannot be read now"),
        Kept.OTHER_PAGES: tr("kept: it holds other pages too"),
        Kept.OF_A_COPY: tr("kept: a copy wrote it, look yourself"),
    }
    if one.kept is not Kept.NOTHING or one.until is None:
        return reasons.get(one.kept, reasons[Kept.AT_WORK])
    return tr("kept until {day}").format(day=long_day(one.until))


def why_text(one: TraceFile) -> str:
    """Why a file may go or stays, in the room of a column."""
    if one.until is None or one.kept is not Kept.NOTHING:
        return until_text(one)
    words = tr("its time ended {day}") if one.due else tr("kept until {day}")
    return words.format(day=f"{one.until:%d-%m-%Y}")


def law_text() -> str:
    """Why there is a time at all, and who sets it."""
    return tr(
        "UU 27/2022 (articles 42 to 44) has personal data destroyed once its time is over, but"
        " names no number of months: the Rutan sets its own."
    )


def closed_text(one: Closed) -> str:
    """Until when a closed election keeps what is outside the registry."""
    days = {"closed": long_day(one.closed_on), "until": long_day(one.until)}
    return tr("closed on {closed}, backups and papers kept until {until}").format(**days)


def wiped_text(files: Sequence[Destroyed]) -> str:
    """How many of those that were to go have gone."""
    gone = [one for one in files if one.gone]
    size = size_words(sum(one.size for one in gone))
    said = tr("{gone} of {count} files destroyed, {size}")
    return said.format(gone=len(gone), count=len(files), size=size)


def retention_words(now: datetime) -> RetentionWords:
    """The record of what was destroyed."""
    number, nothing = tr("No."), tr("Nothing was destroyed yet.")
    columns = (
        number, tr("File"), tr("What it was"), tr("Size"), tr("SHA-256"), tr("What became of it"),
    )  # fmt: skip
    elections = PartWords(
        title=tr("Closed elections"),
        headings=(
            number,
            tr("Election"),
            tr("Voting day"),
            tr("Closed on"),
            tr("Backups and papers kept until"),
            tr("Copies handed out"),
        ),
        empty=tr("No election is closed yet."),
    )
    gone = PartWords(title=tr("Destroyed"), headings=columns, empty=nothing)
    left = PartWords(title=tr("Not destroyed"), headings=columns, empty=tr("Nothing was left."))
    notes = (
        tr("The registry itself and its newest backup are never destroyed"),
        tr("On SSDs and sticks the disk itself may keep parts that no program reaches"),
    )
    sheet = SheetWords(
        title="BERITA ACARA PEMUSNAHAN DATA", parts=(elections, gone, left), notes=notes
    )
    return RetentionWords(
        sheet=list_paper(now, sheet, for_receiver(Receiver.INTERNAL)),
        kind=trace_name,
        fate=fate_name,
        size=size_words,
        moment=moment,
        day=long_day,
        of=tr("Data of closed elections"),
        kept=tr("Kept after closing"),
        months=tr("{months} months"),
        destroyed=tr("Files destroyed"),
        bytes=tr("Size"),
        witnesses=("Petugas", "Saksi"),
    )


def _plan(details: Mapping[str, Any]) -> str:
    return tr("about to destroy {count} files of closed elections").format(**details)


def _wipe(details: Mapping[str, Any]) -> str:
    return tr("{destroyed} of {count} files of closed elections destroyed").format(**details)


TITLES: dict[str, Callable[[Mapping[str, Any]], str]] = {PLAN: _plan, WIPE: _wipe}
