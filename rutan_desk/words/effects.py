"""What a movement changes for the election, in sentences."""

from rutan_desk.domain.lists import ListReason
from rutan_desk.domain.readiness import Readiness, Step
from rutan_desk.ops.effects import Effect
from rutan_desk.words.catalog import tr
from rutan_desk.words.lists import category_name, list_reason_text
from rutan_desk.words.moments import long_day
from rutan_desk.words.rights import action_text, bar_text, risk_text, state_name

_CONSEQUENCES = (
    ListReason.RECEIVING_PRISON_FILES,
    ListReason.MOVE_BACK_TOO_LATE,
    ListReason.LATE_ENTRY_KPU,
)
"""Reasons that nobody is sent to act upon, but that follow from a movement."""


def effect_texts(effect: Effect) -> list[str]:
    """Everything that changes, the weightiest first; one sentence when nothing does."""
    before, after = effect.before, effect.after
    said = [
        *_state(before, after),
        *_list(before, after),
        *_ballots(before, after),
        *(step_sentence(step) for step in _new_steps(before, after)),
        *(_sentence(risk_text(one)) for one in after.risks if one not in before.risks),
        *_settled(before, after),
    ]
    return said or [tr("Nothing changes for the election.")]


def step_sentence(step: Step) -> str:
    """One step with its last day: what is to be done now."""
    if step.due is None:
        return f"{action_text(step.action)}."
    return tr("{action}, by {day} at the latest.").format(
        action=action_text(step.action), day=long_day(step.due)
    )


def _state(before: Readiness, after: Readiness) -> list[str]:
    said = []
    if before.state is not after.state:
        words = tr("{before} becomes {after}.")
        said.append(
            words.format(before=state_name(before.state), after=state_name(after.state).lower())
        )
    bars = [bar for bar in after.right.bars if bar not in before.right.bars]
    return [*said, *(_sentence(bar_text(bar)) for bar in bars)]


def _list(before: Readiness, after: Readiness) -> list[str]:
    said, was, now = [], before.place, after.place
    inactive = ListReason.LIST_INACTIVE
    if inactive in now.reasons and inactive not in was.reasons:
        said.append(
            tr("The line on the {list} becomes inactive; it is not struck out.").format(
                list=category_name(now.category)
            )
        )
    elif inactive in was.reasons and inactive not in now.reasons:
        said.append(
            tr("The line on the {list} is active again.").format(list=category_name(was.category))
        )
    elif was.category is not now.category:
        words = tr("List: {before} becomes {after}.")
        said.append(
            words.format(before=category_name(was.category), after=category_name(now.category))
        )
    new = [one for one in _CONSEQUENCES if one in now.reasons and one not in was.reasons]
    return [*said, *(_sentence(list_reason_text(one)) for one in new)]


def _ballots(before: Readiness, after: Readiness) -> list[str]:
    had = before.ballots.codes if before.ballots else ()
    has = after.ballots.codes if after.ballots else ()
    gone = [code for code in had if code not in has]
    new = [code for code in has if code not in had]
    said = []
    if gone:
        packed = before.line is not None
        freed = (
            tr("1 ballot is freed: {codes}.")
            if len(gone) == 1
            else tr("{count} ballots are freed: {codes}.")
        )
        fewer = (
            tr("1 ballot less is needed: {codes}.")
            if len(gone) == 1
            else tr("{count} ballots less are needed: {codes}.")
        )
        said.append((freed if packed else fewer).format(count=len(gone), codes=", ".join(gone)))
    if new:
        words = (
            tr("1 ballot is needed: {codes}.")
            if len(new) == 1
            else tr("{count} ballots are needed: {codes}.")
        )
        said.append(words.format(count=len(new), codes=", ".join(new)))
    return said


def _new_steps(before: Readiness, after: Readiness) -> list[Step]:
    known = {one.action for one in before.steps}
    return [one for one in after.steps if one.action not in known]


def _settled(before: Readiness, after: Readiness) -> list[str]:
    left = {one.action for one in after.steps}
    gone = [action_text(one.action) for one in before.steps if one.action not in left]
    if not gone:
        return []
    return [tr("No longer to be done: {actions}.").format(actions="; ".join(gone))]


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}."
