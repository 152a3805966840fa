"""The papers of a visit: whom Dukcapil's team takes in, and whom the guards bring when."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import time

from rutan_desk.domain.disclosure import Receiver
from rutan_desk.domain.election import Election
from rutan_desk.domain.person import Person, Presence
from rutan_desk.domain.readiness import Readiness
from rutan_desk.domain.visit import Visit, VisitLine, by_block
from rutan_desk.ops.ktp_rows import KtpPaperWords, columns, dukcapil_paper, keys_of, province, told
from rutan_desk.ops.printing import Printed
from rutan_desk.ops.sheet_paper import Made, printed
from rutan_desk.reports.list_sheet import SheetPart
from rutan_desk.store import Database
from rutan_desk.store.journal import Desk
from rutan_desk.store.visits import lines_of_visit

_LAST_MINUTE = 24 * 60 - 1


def _minute(at: time) -> int:
    return at.hour * 60 + at.minute


@dataclass(frozen=True, slots=True)
class CallTimes:
    """When the guards bring people: so many at once, every so many minutes, not in the break."""

    begin: time = time(8)
    minutes: int = 30
    at_once: int = 10
    break_from: time = time(12)
    break_until: time = time(13)

    def slots(self, count: int) -> list[time]:
        """The time of each of so many people, in order; nobody is called past midnight."""
        begin, rest, again = map(_minute, (self.begin, self.break_from, self.break_until))
        found: list[time] = []
        at = begin
        while len(found) < count:
            at = again if rest <= at < again else min(at, _LAST_MINUTE)
            found += [time(*divmod(at, 60))] * min(max(1, self.at_once), count - len(found))
            at += max(1, self.minutes)
        return found


def ktp_visit(
    db: Database,
    desk: Desk,
    words: KtpPaperWords,
    visit: Visit,
    people: Iterable[Readiness],
    election: Election,
    size: str = "A4",
) -> Printed:
    """Whom the team takes in on a visit, in order, with cells to sign in."""
    judged = {one.person.id: one for one in people}
    home = province(db)
    lines = [one for one in lines_of_visit(db, visit.id) if one.person_id in judged]
    rows = tuple(
        (
            str(line.position),
            *told(judged[line.person_id].person, words, home),
            _at_the_visit(judged[line.person_id], words),
            words.blank_wide,
        )
        for line in lines
    )
    parts = [("", rows, keys_of(judged[one.person_id].person for one in lines))]
    return dukcapil_paper(db, desk, words, "ktp-visit", parts, election, size)


def _at_the_visit(one: Readiness, words: KtpPaperWords) -> str:
    if one.person.presence is not Presence.PRESENT:
        return words.gone
    action = one.identity.action
    return words.action(action) if action is not None else "-"


def visit_calls(
    db: Database,
    desk: Desk,
    words: KtpPaperWords,
    visit: Visit,
    people: Iterable[Readiness],
    election: Election,
    size: str = "A4",
    times: CallTimes = CallTimes(),
) -> Printed:
    """Whom the guards bring to a visit, block by block, and when; no number of anybody."""
    judged = {one.person.id: one.person for one in people}
    lines = [
        one
        for one in lines_of_visit(db, visit.id)
        if one.outcome is None
        and one.person_id in judged
        and judged[one.person_id].presence is Presence.PRESENT
    ]
    called = dict(zip((one.id for one in lines), times.slots(len(lines)), strict=True))
    [table] = words.sheet.sheet.parts
    heads = columns(words, table.headings)
    blocks: dict[str | None, list[VisitLine]] = {}
    for one in sorted(lines, key=lambda line: by_block(judged[line.person_id])):
        blocks.setdefault(judged[one.person_id].block, []).append(one)
    parts = [
        SheetPart(
            columns=heads,
            rows=tuple(_call(one, judged[one.person_id], called[one.id], words) for one in some),
            title=words.block.format(block=block) if block else words.no_block,
            keys=keys_of(judged[one.person_id] for one in some),
        )
        for block, some in blocks.items()
    ]
    empty = SheetPart(columns=heads, rows=(), empty=table.empty)
    made = Made(
        report="visit-calls",
        receiver=Receiver.GUARDS,
        election=election,
        parts=tuple(parts) or (empty,),
        facts=((words.sheet.head.people, str(len(lines))),),
        subtitle=words.subtitle,
    )
    return printed(db, desk, words.sheet, made, size)


def _call(line: VisitLine, person: Person, at: time, words: KtpPaperWords) -> tuple[str, ...]:
    room = " / ".join(filter(None, (person.block, person.cell))) or "-"
    return (str(line.position), person.name, room, words.slot.format(time=f"{at:%H.%M}"), "")
