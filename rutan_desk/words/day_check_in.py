"""The check-in of voting day in words: the answer, why not, what is at hand, the last events."""

from rutan_desk.domain.check_in import CheckReason, VerdictKind
from rutan_desk.domain.day import Act, RollLine
from rutan_desk.domain.election import Election
from rutan_desk.domain.lists import Category
from rutan_desk.domain.person import Disability
from rutan_desk.domain.right import Outcome
from rutan_desk.domain.station import Station
from rutan_desk.ops.day_finding import Answer
from rutan_desk.words.catalog import tr
from rutan_desk.words.day import act_name, reason_text, state_name
from rutan_desk.words.lists import category_name, list_reason_text
from rutan_desk.words.people import disability_name
from rutan_desk.words.rights import bar_text, no_way_text
from rutan_desk.words.stations import station_name


def verdict_name(kind: VerdictKind) -> str:
    """The one answer, in large letters."""
    return {
        VerdictKind.MAY: tr("May vote here"),
        VerdictKind.WARN: tr("May vote here, but mind"),
        VerdictKind.NO: tr("May not vote here"),
    }[kind]


def reasons(answer: Answer, election: Election) -> list[str]:
    """Why not, and what to mind, each a clause; those that forbid first."""
    stood, line = answer.stood, answer.line
    numbers = {stood.id: stood.number} if stood else {}
    right = answer.station.number if answer.station else ""
    found = []
    for one in answer.verdict.reasons:
        if one is CheckReason.STRUCK and line is not None:
            words = tr("struck from the roll: {reason}")
            found.append(words.format(reason=line.struck_reason))
        elif one is CheckReason.AFTER_ABSENCE:
            words = tr("comes after all, was noted as: {state}")
            found.append(words.format(state=state_name(answer.attendance.state)))
        else:
            since = answer.verdict.since
            found.append(
                reason_text(one, election=election, since=since, stations=numbers, right=right)
            )
    return found


def why_text(answer: Answer) -> str:
    """What the registry knows of why somebody is on no list or has no right; may be empty."""
    if answer.right.outcome is Outcome.BARRED:
        return ", ".join(bar_text(one) for one in answer.right.bars)
    known = answer.readiness
    if known is None:
        return ""
    if known.no_way is not None:
        return no_way_text(known.no_way)
    return ", ".join(list_reason_text(one) for one in known.place.reasons)


def advice_text(answer: Answer) -> str:
    """What the officer does with somebody who may not vote; empty when there is nothing."""
    first = answer.verdict.reasons[0] if answer.verdict.reasons else None
    return (
        {
            CheckReason.WRONG_STATION: tr("Send him there. He may not vote here."),
            CheckReason.NOT_ON_LIST: tr(
                "An unlisted voter can void the station. Turn him away and record it (F12)."
            ),
            CheckReason.NOT_ELIGIBLE: tr("Turn him away and record it (F12)."),
            CheckReason.ALREADY_VOTED: tr(
                "If that mark is wrong, take it back with a reason under “Last”."
            ),
            CheckReason.TWIN_VOTED: tr("Compare both rows before anything is taken back."),
            CheckReason.GONE: tr("If he is here after all, take that mark back with a reason."),
            CheckReason.DPK_EARLY: tr("Let him wait and look him up again then."),
            CheckReason.NOT_OPEN: tr("Open the day first, under “The evening before”."),
        }.get(first, "")
        if first
        else ""
    )


def station_text(station: Station | None) -> str:
    """TPS 901 Aula."""
    if station is None:
        return "–"
    return " ".join(filter(None, (station_name(station), station.place)))


def line_text(category: Category | None, number: str) -> str:
    """DPTb no. 23."""
    if category is None:
        return tr("on no list")
    return tr("{list} no. {number}").format(list=category_name(category), number=number)


def roll_text(line: RollLine | None) -> str:
    """The same for a line of the roll."""
    return line_text(line.category if line else None, line.number if line else "")


def help_text(disability: Disability) -> str:
    """The assistance somebody may need at the station."""
    return tr("assistance: {kind}").format(kind=disability_name(disability))


def recorded_text(act: Act, at: str) -> str:
    """What stands in the band after a mark."""
    if act is Act.VOTED:
        return tr("Recorded at {at}: has voted").format(at=at)
    return tr("Recorded at {at}: {act}").format(at=at, act=act_name(act))


def undo_question(name: str, act: Act, at: str) -> str:
    """What is asked before something is taken back."""
    return tr("Take back: {name}, {act} at {at}. Why?").format(name=name, act=act_name(act), at=at)
