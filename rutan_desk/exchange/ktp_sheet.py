"""From a file to Dukcapil's answer: whom it was asked about, what it says of each (KTP-el).

Read by the people importer, with the headings of such answers. As in KPU's lists the name
stays whole, and a number with hidden digits identifies nobody.
"""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Unpack

from rutan_desk.domain.nik import check_nik
from rutan_desk.domain.note import Level, error
from rutan_desk.domain.person import Sex
from rutan_desk.exchange.cells import Row, text_of
from rutan_desk.exchange.dates import NoSuchDate, read_date
from rutan_desk.exchange.draft import Draft
from rutan_desk.exchange.ktp_codes import Status, read_status
from rutan_desk.exchange.model import Line, PeopleSheet
from rutan_desk.exchange.numbers import bare, excel_fault, written
from rutan_desk.exchange.people_sheet import Asked, ListKind, read_people
from rutan_desk.exchange.vocabulary import KTP_ANSWER
from rutan_desk.exchange.voter_lines import VoterLineReader

_DAYS = ("recorded_on", "captured_on")


class AnswerReader(VoterLineReader):
    """Reads the rows of an answer."""

    def _listed(self, row: Row, draft: Draft) -> None:
        """What Dukcapil says: status and its day, the day of the fingerprints, a number."""
        remark = self._text(row, "remark")
        draft.put("remark", remark)
        told = "recording" in self._at
        text = self._text(row, "recording") if told else remark
        if not text and read_status(remark) is not None:
            text = remark
        draft.put("recording", text)
        if text and read_status(text) is None:
            draft.notes.append(error("status_unknown", "recording", text))
        for field in _DAYS:
            self._day(row, field, draft)
        self._found(row, draft)

    def _day(self, row: Row, field: str, draft: Draft) -> None:
        value = self._value(row, field)
        if value == "":
            return
        try:
            day = read_date(value, today=self._today, past=True)
        except NoSuchDate:
            day = date.max
        if day is not None and day > self._today:
            draft.doubt(field, text_of(value), f"{field}_invalid")
        else:
            draft.put(field, day)

    def _found(self, row: Row, draft: Draft) -> None:
        """A number in a column of its own beside the one that was asked about."""
        value = self._value(row, "nik_found")
        text = written(value)
        if text is None:
            return
        if fault := excel_fault(value, text, damaged_column=False, field="nik"):
            draft.notes.append(fault)
            return
        check = check_nik(bare(text), today=self._today, districts=self._districts)
        draft.notes.extend(one for one in check.notes if one.level is Level.ERROR)
        draft.put("nik_found", check.number)


KTP_LIST = ListKind(KTP_ANSWER, AnswerReader)


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerLine:
    """One line of an answer.

    ``nik`` is the number it was asked about (or, where only that is there, the one found),
    ``found`` the number that Dukcapil gives. ``status`` is ``None`` for a code that is not
    known, which ``as_written`` keeps; ``recorded_on`` is its day, ``captured_on`` that of the
    fingerprints, where the file says them.
    """

    row: int
    name: str
    nik: str | None = None
    nik_as_written: str | None = None
    found: str | None = None
    register_number: str | None = None
    birth_place: str | None = None
    birth_date: date | None = None
    sex: Sex | None = None
    mother: str | None = None
    status: Status | None = None
    as_written: str = ""
    recorded_on: date | None = None
    captured_on: date | None = None
    remark: str = ""


_SAME = ("register_number", "birth_place", "birth_date", "sex", "mother", *_DAYS, "remark")


def answer_line(line: Line) -> AnswerLine:
    """A line of a file as a line of the answer."""
    said = line.values
    values: dict[str, Any] = {name: said[name] for name in _SAME if name in said}
    text, found = str(said.get("recording", "")), said.get("nik_found") or said.get("nik")
    values |= {"nik": said.get("nik") or said.get("nik_found"), "found": found}
    return AnswerLine(
        row=line.row,
        name=str(said.get("name", "")),
        nik_as_written=line.nik_as_written,
        status=read_status(text) if text else None,
        as_written=text,
        **values,
    )


def read_answer(path: Path, *, today: date, **asked: Unpack[Asked]) -> PeopleSheet:
    """Read Dukcapil's answer out of any spreadsheet; takes and raises what ``read_people`` does."""
    return read_people(path, today=today, kind=KTP_LIST, **asked)
