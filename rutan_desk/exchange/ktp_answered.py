"""What an answer of Dukcapil makes of what was known of one person's KTP-el."""

from dataclasses import replace
from datetime import date

from rutan_desk.domain.ktp_el import COMPLETE, IN_PROCESS, KtpEl, Mark, Milestone, Recording, marked
from rutan_desk.domain.person import Person
from rutan_desk.exchange.ktp_codes import Status
from rutan_desk.exchange.ktp_sheet import AnswerLine

_KNOWN = (*IN_PROCESS, *COMPLETE)
_ORDER = {one: place for place, one in enumerate(Recording)}


def after_answer(
    line: AnswerLine, person: Person, now: KtpEl, answered_on: date, *, his: bool = True
) -> KtpEl:
    """The row after the answer; the day is that of the file, else ``answered_on``.

    What is known already keeps its day. A word that only says *recorded* never takes back how
    far it has come. A code that is not known is kept as written where nothing else is known.
    Not ``his``: his number is somebody else's, and nothing else is said of him.
    """
    day = _day(line, answered_on)
    if not his:
        return _unmatched(now, person, day)
    status = line.status
    if status is None:
        return _unknown_code(line, now, day)
    if status.not_found:
        return _unmatched(now, person, day) if line.nik and line.nik == person.nik else now
    if not _says_the_same(status, now):
        mark = Mark(Milestone.RECORDING, day, status.recording, line.as_written)
        # When the fingerprints were taken is for the file to say, not the day of the answer.
        now = replace(marked(now, mark), captured_on=now.captured_on)
    if line.captured_on and (now.captured_on is None or now.captured_on < line.captured_on):
        now = replace(now, captured_on=line.captured_on)
    if person.nik and line.nik == person.nik == now.unmatched_nik:
        now = replace(now, unmatched_nik=None, unmatched_on=None)
    return now


def is_older(line: AnswerLine, now: KtpEl, answered_on: date) -> bool:
    """Whether the desk knows something of a later day than the answer is of."""
    return now.recorded_on is not None and _day(line, answered_on) < now.recorded_on


def goes_back(before: Recording, after: Recording) -> bool:
    """Whether a recording that was known to be under way, or done, now counts as less."""
    if before not in _KNOWN or before is after:
        return False
    return after not in _KNOWN or _ORDER[after] < _ORDER[before]


def _day(line: AnswerLine, answered_on: date) -> date:
    if line.recorded_on is not None:
        return line.recorded_on
    captured = line.status is not None and line.status.recording is Recording.CAPTURED
    return line.captured_on if captured and line.captured_on else answered_on


def _says_the_same(status: Status, now: KtpEl) -> bool:
    return now.recording is status.recording or (status.loose and now.recording in _KNOWN)


def _unmatched(now: KtpEl, person: Person, day: date) -> KtpEl:
    if person.nik is None or now.unmatched_nik == person.nik:
        return now
    return marked(now, Mark(Milestone.UNMATCHED, day), person.nik)


def _unknown_code(line: AnswerLine, now: KtpEl, day: date) -> KtpEl:
    same = not line.as_written or line.as_written == now.recording_as_written
    if same or now.recording is not Recording.UNKNOWN:
        return now
    return replace(now, recording_as_written=line.as_written, recorded_on=day)
