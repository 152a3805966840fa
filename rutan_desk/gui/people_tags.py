"""The filters a person falls under: those of the chips, and the tags other pages open."""

from collections.abc import Iterable
from datetime import date

from rutan_desk.domain.ballots import OVERSEAS
from rutan_desk.domain.overview import Stage, stage_of
from rutan_desk.domain.person import Kind, Person, Presence
from rutan_desk.domain.readiness import Readiness, State
from rutan_desk.domain.region import DISTRICT, PROVINCE, REGENCY, level, part
from rutan_desk.domain.right import Outcome
from rutan_desk.domain.standing import NikState
from rutan_desk.words.people_filters import ANY, NONE

ALL, READY, ACTION, UNABLE, NIK, DETAINEE, CONVICT, STAFF, LEAVING, MAY, MAY_NOT = (
    "all",
    "ready",
    "action",
    "unable",
    "nik",
    "detainee",
    "convict",
    "staff",
    "leaving",
    "may",
    "may-not",
)
"""The chips; a tag holds a colon."""
_STATES = {State.READY: READY, State.ACTION: ACTION, State.UNABLE: UNABLE}
_RIGHTS = {Outcome.ELIGIBLE: MAY, Outcome.BARRED: MAY_NOT}
_STAGES = tuple(Stage)


def filters_of(one: Readiness, day: date | None) -> frozenset[str]:
    """Everything somebody is found under; ``day`` is that of the election."""
    return frozenset((*_chips(one, day), *_tags(one)))


def _chips(one: Readiness, day: date | None) -> Iterable[str]:
    person = one.person
    yield ALL
    yield _STATES[one.state]
    if one.right.outcome in _RIGHTS:
        yield _RIGHTS[one.right.outcome]
    if one.nik is not NikState.VALID:
        yield NIK
    if _leaves_before(person, day):
        yield LEAVING
    if person.kind is Kind.STAFF:
        yield STAFF
    elif person.presence is Presence.PRESENT and person.register_class:
        yield CONVICT if person.register_class.startswith("B") else DETAINEE


def _leaves_before(person: Person, day: date | None) -> bool:
    """Whether somebody who is here will be free again on the day of the election."""
    release = person.release_on
    here = person.presence is Presence.PRESENT
    return here and day is not None and release is not None and release < day


def _tags(one: Readiness) -> Iterable[str]:
    """As others count them: leavers have steps, but no place in the funnel."""
    yield f"state:{one.state.value}"
    yield f"list:{one.place.category.value}"
    for step in one.steps:
        yield f"action:{step.action.value}"
        yield f"owner:{step.owner.value}"
        if step.due is not None:
            yield f"due:{step.due.isoformat()}"
    for risk in one.risks:
        yield f"risk:{risk.value}"
    if one.person.presence is Presence.PRESENT:
        yield from _stages(one)
    if one.state is not State.UNABLE:
        yield from _voting(one)


def _stages(one: Readiness) -> Iterable[str]:
    reached = stage_of(one)
    yield f"stage:{reached.value}"
    for stage in _STAGES[: _STAGES.index(reached) + 1]:
        yield f"reached:{stage.value}"
    if one.no_way is not None:
        yield f"no_way:{ANY}"
        yield f"no_way:{one.no_way.value}"


def _voting(one: Readiness) -> Iterable[str]:
    """Where from, where and on which papers: of everybody who votes or still can come to."""
    home = one.person.region or ""
    if part(home, PROVINCE) == OVERSEAS:
        yield f"region:{OVERSEAS}"
    else:
        yield f"region:{part(home, REGENCY) or NONE}"
        if level(home) >= DISTRICT:
            yield f"region:{part(home, DISTRICT)}"
    yield f"station:{one.station.id if one.station else NONE}"
    for code in one.ballots.codes if one.ballots else ():
        yield f"ballots:{code}"
