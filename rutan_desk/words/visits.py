"""Dukcapil's visits in words: how full they are, how they went, what can be done."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date

from rutan_desk.domain.person import Person
from rutan_desk.domain.readiness import Readiness
from rutan_desk.domain.standing import NikState
from rutan_desk.domain.visit import Visit, VisitLine, VisitOutcome, VisitState, certain
from rutan_desk.words.catalog import tr
from rutan_desk.words.ktp_el import absence_name, visit_outcome_name, visit_state_name
from rutan_desk.words.moments import full_day, long_day
from rutan_desk.words.rights import action_text
from rutan_desk.words.values import NOTHING, masked_number

_NAMED_BLOCKS = 12


def visit_name(visit: Visit) -> str:
    """A visit by its day, for a sentence or a title."""
    return tr("Visit of {day}").format(day=full_day(visit.planned_on))


def visit_about(visit: Visit) -> str:
    """Where, and which team."""
    return " · ".join(filter(None, (visit.place, visit.team, visit.note)))


def visits_counted(states: Mapping[VisitState, int]) -> str:
    """How many visits stand how."""
    said = [f"{visit_state_name(one)} {states[one]}" for one in VisitState if states.get(one)]
    return " · ".join(said)


def outcomes_counted(outcomes: Mapping[VisitOutcome, int]) -> str:
    """How it went, the likeliest first; empty when nobody has a result."""
    said = [f"{visit_outcome_name(one)} {outcomes[one]}" for one in VisitOutcome if one in outcomes]
    return " · ".join(said)


def line_result(line: VisitLine) -> str:
    """How it went with one person, with the reason; empty before."""
    if line.outcome is None:
        return ""
    name = visit_outcome_name(line.outcome)
    return f"{name}: {absence_name(line.reason)}" if line.reason else name


def to_be_done(one: Readiness) -> str:
    """What a visit is to do for somebody."""
    action = one.identity.action
    return action_text(action) if action else tr("Nothing to be done")


def suggestion_text(people: Sequence[Readiness]) -> str:
    """Whom the rule would add, in sums."""
    sure = sum(map(certain, people))
    said = tr("{count} people can still be recorded in time and come next: {sure} certain voters")
    blocks = Counter(one.person.block or tr("no block") for one in people)
    named = [f"{block} {count}" for block, count in sorted(blocks.items())[:_NAMED_BLOCKS]]
    if len(blocks) > _NAMED_BLOCKS:
        named.append("…")
    text = said.format(count=len(people), sure=sure)
    by_block = tr("By block")
    return f"{text}. {by_block}: {' · '.join(named)}."


def nothing_suggested(visit: Visit, last_day: date, free: int) -> str:
    """Why the rule adds nobody."""
    if visit.planned_on > last_day:
        return tr("Recording after {day} no longer helps for this election.").format(
            day=long_day(last_day)
        )
    if not free:
        return tr("The visit is full. Raise its number, or plan another one.")
    return tr("Nobody else waits for a recording, or all of them stand on a planned visit.")


def nik_text(one: Readiness) -> str:
    """The NIK as anybody beside the screen may see it."""
    if one.nik is NikState.MISSING:
        return tr("No NIK")
    number = one.person.nik
    return f"NIK {masked_number(number)}" if number else tr("NIK damaged")


def room_text(person: Person) -> str:
    """Block and cell, large on a screen."""
    if person.block is None:
        return tr("no block")
    cell = tr("cell {cell}").format(cell=person.cell) if person.cell else ""
    return " · ".join(filter(None, (tr("Block {block}").format(block=person.block), cell)))


def birth_text(person: Person) -> str:
    """Born when, of which mother: by this the team knows it has the right person."""
    born = long_day(person.birth_date) if person.birth_date else NOTHING
    said = tr("Born {day}").format(day=born)
    if not person.mother:
        return said
    mother = tr("mother {name}").format(name=person.mother)
    return f"{said} · {mother}"
