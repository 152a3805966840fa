"""The difference between Dukcapil's answer and what the desk knows, line by line.

What is certain (``list_matching``) is taken in as it is. A line that may mean several people,
a number found for somebody, a number that stands with somebody else, and somebody who left
wait for an officer: nothing is written for them before a ``Decision``.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date
from types import MappingProxyType

from rutan_desk.domain.ktp_el import COMPLETE, KtpEl
from rutan_desk.domain.list_line import Match
from rutan_desk.domain.note import Note, error, warning
from rutan_desk.domain.person import Person, Presence
from rutan_desk.exchange.ktp_answered import after_answer, goes_back, is_older
from rutan_desk.exchange.ktp_model import AnswerPlan, Decision, Offer, PlannedAnswer, Verdict
from rutan_desk.exchange.ktp_sheet import AnswerLine, answer_line
from rutan_desk.exchange.list_matching import Candidate, Matched, Sign, compared, match_lines
from rutan_desk.exchange.model import Line, Outcome, PeopleSheet

_IS_HE = (Verdict.HIS, Verdict.TAKE_NIK)
_IDENTITY = ("id", "uuid", "person_id")


def plan_answer(
    sheet: PeopleSheet,
    people: Sequence[Person],
    known: Mapping[int, KtpEl],
    *,
    answered_on: date,
    decisions: Mapping[int, Decision] = MappingProxyType({}),
) -> AnswerPlan:
    """What an import would do; ``known`` is what the desk knows by person.

    ``decisions`` are an officer's, by row of the file. The same answer planned again after it
    was applied writes nothing.
    """
    named = {one.row: answer_line(one) for one in sheet.lines if "name" in one.values}
    meant = [one.person_id for one in decisions.values() if one.verdict in _IS_HE]
    waiting = [line for row, line in named.items() if row not in decisions]
    matched = dict(
        zip(
            (line.row for line in waiting),
            match_lines(waiting, people, taken=[one for one in meant if one is not None]),
            strict=True,
        )
    )
    desk = _Desk(
        {one.id: one for one in people},
        {one.nik: one for one in people if one.nik},
        known,
        answered_on,
        Counter(one.nik for one in named.values() if one.nik),
    )
    lines = tuple(
        desk.planned(one, named[one.row], matched.get(one.row), decisions.get(one.row))
        if one.row in named
        else _refused(one)
        for one in sheet.lines
    )
    spoken = {one.person_id for line in lines for one in line.candidates}
    return AnswerPlan(
        sheet=sheet,
        answered_on=answered_on,
        lines=lines,
        decisions=dict(decisions),
        missing=_missing(lines, people, known),
        names={one: desk.people[one].name for one in spoken},
    )


def _refused(line: Line) -> PlannedAnswer:
    return PlannedAnswer(
        row=line.row,
        outcome=Outcome.REFUSED,
        line=answer_line(line),
        match=Match.OPEN,
        notes=line.notes,
        cells=line.cells,
    )


def _missing(
    lines: Sequence[PlannedAnswer], people: Sequence[Person], known: Mapping[int, KtpEl]
) -> tuple[Person, ...]:
    answered = {one.person.id for one in lines if one.person is not None}
    return tuple(
        one
        for one in people
        if one.presence is Presence.PRESENT
        and one.id not in answered
        and (one.id not in known or known[one.id].recording not in COMPLETE)
    )


@dataclass(frozen=True, slots=True)
class _Desk:
    """The registry as the lines are held against it."""

    people: Mapping[int, Person]
    holders: Mapping[str, Person]
    known: Mapping[int, KtpEl]
    answered_on: date
    twice: Mapping[str | None, int]

    def planned(
        self, file_line: Line, line: AnswerLine, found: Matched | None, said: Decision | None
    ) -> PlannedAnswer:
        """One line with a name: of nobody certain, it waits or is left alone."""
        notes = list(file_line.notes)
        if line.nik and self.twice[line.nik] > 1:
            notes.append(error("nik_twice_in_list", "nik"))
        person_id = said.person_id if said else found.certain if found else None
        if person_id is None:
            candidates = found.candidates if found else ()
            return PlannedAnswer(
                row=line.row,
                outcome=Outcome.UNCHANGED,
                line=line,
                match=Match.NOT_OURS if said else Match.OPEN,
                decision=said,
                candidates=candidates,
                notes=(*notes, *self._suspicions(candidates)),
                cells=file_line.cells,
            )
        return self._meant(line, self.people[person_id], said, (notes, file_line.cells))

    def _meant(
        self,
        line: AnswerLine,
        person: Person,
        said: Decision | None,
        seen: tuple[list[Note], tuple[str, ...]],
    ) -> PlannedAnswer:
        notes, cells = seen
        before = self.known.get(person.id)
        now = before or KtpEl(person_id=person.id)
        his = said is None or said.verdict in _IS_HE
        after = after_answer(line, person, now, self.answered_on, his=his)
        offer = self._offer(line, person) if his else None
        held = said is None and after != now and self._why_held(line, person, now, notes)
        taken = line.found if said and said.verdict is Verdict.TAKE_NIK else None
        notes += [] if taken else _offered(offer, person)
        notes += _turned_back(now, after)
        changes = {} if held else _changes(now, after)
        changes |= {"nik": (person.nik, taken)} if taken and taken != person.nik else {}
        written = any(name != "nik" for name in changes)
        fresh = Outcome.NEW if before is None and written else Outcome.CHANGED
        return PlannedAnswer(
            row=line.row,
            outcome=fresh if changes else Outcome.UNCHANGED,
            line=line,
            match=Match.MATCHED if his else Match.NOT_OURS,
            decision=said,
            candidates=(compared(line, person),),
            person=person,
            before=before,
            after=after if written else None,
            nik=taken if "nik" in changes else None,
            offer=offer,
            held=bool(held),
            changes=changes,
            notes=tuple(notes),
            cells=cells,
        )

    def _why_held(self, line: AnswerLine, person: Person, now: KtpEl, notes: list[Note]) -> bool:
        """Whether only an officer may write it; says why."""
        why = []
        if person.presence is not Presence.PRESENT:
            why.append(warning("answer_for_leaver", "presence", person.name))
        if is_older(line, now, self.answered_on):
            why.append(warning("answer_older", "recording"))
        notes += why
        return bool(why)

    def _offer(self, line: AnswerLine, person: Person) -> Offer | None:
        if line.found is None or line.found == person.nik:
            return None
        return Offer(line.found, self.holders.get(line.found))

    def _suspicions(self, candidates: Sequence[Candidate]) -> list[Note]:
        """Whom the line may mean; an error for a NIK that stands with somebody else."""
        return [
            error("nik_duplicate", "nik", self.people[one.person_id].name)
            if Sign.NIK in one.agrees
            else warning("possible_same_person", "", self.people[one.person_id].name)
            for one in candidates
        ]


def _offered(offer: Offer | None, person: Person) -> list[Note]:
    if offer is None:
        return []
    if offer.holder is not None:
        return [error("nik_duplicate", "nik", offer.holder.name)]
    return [warning("nik_found" if person.nik is None else "nik_other", "nik", person.name)]


def _turned_back(now: KtpEl, after: KtpEl) -> list[Note]:
    back = goes_back(now.recording, after.recording)
    return [warning("recording_back", "recording")] if back else []


def _changes(before: KtpEl, after: KtpEl) -> dict[str, tuple[object, object]]:
    names = (one.name for one in fields(KtpEl) if one.name not in _IDENTITY)
    pairs = ((name, getattr(before, name), getattr(after, name)) for name in names)
    return {name: (old, new) for name, old, new in pairs if old != new}
