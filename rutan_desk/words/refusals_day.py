"""Refusals of voting day, in words."""

from collections.abc import Callable
from datetime import date, time
from typing import Any

from rutan_desk.domain import errors
from rutan_desk.domain.day import Act, DayState
from rutan_desk.domain.errors import DeskError
from rutan_desk.domain.lists import Category
from rutan_desk.words.catalog import tr
from rutan_desk.words.day import act_name, figure_name, state_name
from rutan_desk.words.lists import category_name
from rutan_desk.words.moments import clock_time, full_day, moment

_Words = dict[type[DeskError], Callable[[Any], str]]


def _hour(hour: time) -> str:
    return f"{hour:%H.%M}"


# --- how far the day is


def _not_frozen(refusal: errors.NotFrozen) -> str:
    return tr("The roll is not frozen yet. Nothing was saved. The head freezes it the day before.")


def _already_frozen(refusal: errors.AlreadyFrozen) -> str:
    return tr("The roll is frozen already, since {moment}. Nothing was changed.").format(
        moment=moment(refusal.at)
    )


def _lists_locked(refusal: errors.ListsLocked) -> str:
    return tr(
        "The lists of {election} are locked: the roll is frozen. Nothing was changed. Add to the"
        " roll or strike from it on the voting-day page, with a reason."
    ).format(election=refusal.election)


def _day_begun(refusal: errors.DayBegun) -> str:
    return tr(
        "The freeze cannot be taken back: {count} things are noted or handed out already."
        " Nothing was changed."
    ).format(count=refusal.count)


def _day_not_open(refusal: errors.DayNotOpen) -> str:
    return tr("The day is not open yet. Nothing was saved. Open it on the voting-day page.")


def _day_is_open(refusal: errors.DayIsOpen) -> str:
    return tr("The day is open already, since {moment}. Nothing was changed.").format(
        moment=moment(refusal.at)
    )


def _day_is_closed(refusal: errors.DayIsClosed) -> str:
    return tr(
        "The day has been closed, {moment}. Nothing was saved. The head can reopen it with a"
        " reason."
    ).format(moment=moment(refusal.at))


def _day_not_closed(refusal: errors.DayNotClosed) -> str:
    return tr("The day is not closed. Nothing was changed.")


def _not_the_day(refusal: errors.NotTheDay) -> str:
    return tr(
        "Voting is on {day}. Nothing was saved. Check the clock of this computer, or the election."
    ).format(day=full_day(date.fromisoformat(refusal.day)))


def _too_early(refusal: errors.TooEarly) -> str:
    if refusal.category:
        said = tr("{list} votes from {time} on. Nothing was saved. Let the person come back then.")
        return said.format(
            list=category_name(Category(refusal.category)), time=_hour(refusal.start)
        )
    return tr("Voting begins at {time}. Nothing was saved.").format(time=_hour(refusal.start))


def _paper_hour_ahead(refusal: errors.PaperHourAhead) -> str:
    said = tr(
        "The hour {time} has not come yet. Nothing was saved. Look at the hour on the paper again."
    )
    return said.format(time=_hour(refusal.start))


def _hours_over(refusal: errors.HoursOver) -> str:
    return tr(
        "Voting ended at {time}, and {name} was not queueing by then. Nothing was saved. Ask KPPS."
    ).format(time=_hour(refusal.end), name=refusal.name)


def _queue_not_over(refusal: errors.QueueNotOver) -> str:
    if refusal.closed:
        return tr("The queue is closed already. Nothing was changed.")
    return tr("The queue is closed at {time}, not before. Nothing was changed.").format(
        time=_hour(refusal.end)
    )


def _day_unbalanced(refusal: errors.DayUnbalanced) -> str:
    return tr(
        "The day cannot be closed yet: {count} things do not agree or are missing. Nothing was"
        " changed. Settle them, or write a remark to each."
    ).format(count=len(refusal.blockers))


def _roll_empty(refusal: errors.RollEmpty) -> str:
    return tr(
        "Nobody stands on a list of {election}. Nothing was frozen. Load KPU’s lists first."
    ).format(election=refusal.election)


_DAY: _Words = {
    errors.NotFrozen: _not_frozen,
    errors.AlreadyFrozen: _already_frozen,
    errors.ListsLocked: _lists_locked,
    errors.DayBegun: _day_begun,
    errors.DayNotOpen: _day_not_open,
    errors.DayIsOpen: _day_is_open,
    errors.DayIsClosed: _day_is_closed,
    errors.DayNotClosed: _day_not_closed,
    errors.NotTheDay: _not_the_day,
    errors.TooEarly: _too_early,
    errors.HoursOver: _hours_over,
    errors.PaperHourAhead: _paper_hour_ahead,
    errors.QueueNotOver: _queue_not_over,
    errors.DayUnbalanced: _day_unbalanced,
    errors.RollEmpty: _roll_empty,
}


# --- one person


def _already_voted(refusal: errors.AlreadyVoted) -> str:
    if refusal.twin:
        said = tr(
            "{twin}, with the same NIK or register number as {name}, voted at {time} at TPS"
            " {station}. Nothing was saved. One person votes once."
        )
    else:
        said = tr("{name} already voted, at {time} at TPS {station}. Nothing was saved.")
    return said.format(
        name=refusal.name,
        twin=refusal.twin,
        time=clock_time(refusal.at),
        station=refusal.station or "-",
    )


def _wrong_station(refusal: errors.WrongStation) -> str:
    return tr(
        "{name} votes at TPS {right}, not at TPS {station}. Nothing was saved. Send the person"
        " there."
    ).format(name=refusal.name, right=refusal.right, station=refusal.station or "-")


def _not_on_roll(refusal: errors.NotOnRoll) -> str:
    if refusal.struck:
        said = tr("{name} was struck from the roll: {reason}. Nothing was saved.")
        return said.format(name=refusal.name, reason=refusal.struck)
    return tr(
        "{name} stands on no list of this place. Nothing was saved. Somebody on no list who votes"
        " can void the station: note that the person was turned away."
    ).format(name=refusal.name)


def _not_eligible(refusal: errors.NotEligible) -> str:
    return tr("{name} has no right to vote. Nothing was saved.").format(name=refusal.name)


def _no_ballot(refusal: errors.NoBallot) -> str:
    return tr("No paper of this station is for {name}. Nothing was saved. Ask KPPS.").format(
        name=refusal.name
    )


def _person_gone(refusal: errors.PersonGone) -> str:
    return tr(
        "{name} is noted as having left: {state}. Nothing was saved. If that is wrong, withdraw it"
        " first."
    ).format(name=refusal.name, state=state_name(DayState(refusal.state)))


def _act_impossible(refusal: errors.ActImpossible) -> str:
    return tr("{name}: “{act}” does not follow “{state}”. Nothing was saved.").format(
        act=act_name(Act(refusal.act)),
        name=refusal.name,
        state=state_name(DayState(refusal.state)),
    )


def _person_on_roll(refusal: errors.PersonOnRoll) -> str:
    return tr(
        "{name} stands on the roll of a voting day. Nothing was changed. Both rows stay until the"
        " election is closed."
    ).format(name=refusal.name)


def _already_on_roll(refusal: errors.AlreadyOnRoll) -> str:
    return tr(
        "{name} already stands on the roll: {list} number {number}, TPS {station}. Nothing was"
        " changed."
    ).format(
        name=refusal.name,
        list=category_name(Category(refusal.category)),
        number=refusal.number,
        station=refusal.station,
    )


def _line_struck(refusal: errors.LineStruck) -> str:
    return tr("The line of {name} is struck already: {reason}. Nothing was changed.").format(
        name=refusal.name, reason=refusal.reason
    )


def _line_voted(refusal: errors.LineVoted) -> str:
    return tr(
        "{name} has voted, so the line stays. Withdraw the mark first if it is wrong."
    ).format(name=refusal.name)


_PERSON: _Words = {
    errors.AlreadyVoted: _already_voted,
    errors.WrongStation: _wrong_station,
    errors.NotOnRoll: _not_on_roll,
    errors.NotEligible: _not_eligible,
    errors.NoBallot: _no_ballot,
    errors.PersonGone: _person_gone,
    errors.ActImpossible: _act_impossible,
    errors.PersonOnRoll: _person_on_roll,
    errors.AlreadyOnRoll: _already_on_roll,
    errors.LineStruck: _line_struck,
    errors.LineVoted: _line_voted,
}


# --- what was given


def _station_missing(refusal: errors.DayStationMissing) -> str:
    return tr("Say at which station of this election it was. Nothing was saved.")


def _reason_missing(refusal: errors.ReasonMissing) -> str:
    return tr("This needs a reason. Nothing was saved. Write it, then try again.")


def _event_unknown(refusal: errors.DayEventUnknown) -> str:
    return tr("There is no such note of this day. Nothing was withdrawn.")


def _not_withdrawable(refusal: errors.NotWithdrawable) -> str:
    if refusal.why == "withdrawn":
        return tr("This has been withdrawn already. Nothing was changed.")
    return tr("A withdrawal stays. Nothing was changed. Mark the person again instead.")


def _undo_on_day(refusal: errors.UndoOnDay) -> str:
    return tr(
        "What was done on voting day is not undone here. Nothing was changed. Take it back on the"
        " voting-day page, with a reason."
    )


def _line_unknown(refusal: errors.RollLineUnknown) -> str:
    return tr("The roll has no line {line}. Nothing was changed.").format(line=refusal.line)


def _figure_invalid(refusal: errors.FigureInvalid) -> str:
    if refusal.value:
        said = tr("{figure}: {value} is no count. Nothing was saved. Type a whole number.")
        return said.format(figure=figure_name(refusal.key), value=refusal.value)
    return tr("{figure} is no figure of this station. Nothing was saved.").format(
        figure=figure_name(refusal.key)
    )


def _nobody_fits(refusal: errors.NobodyFits) -> str:
    return tr(
        "“{text}” is nobody’s whole name or number here. Nothing was saved. Give the list number"
        " with its station, the NIK, or the whole name."
    ).format(text=refusal.text)


def _many_fit(refusal: errors.ManyFit) -> str:
    return tr("“{text}” are several: {names}. Nothing was saved. Name one.").format(
        text=refusal.text, names=", ".join(refusal.names)
    )


WORDS: _Words = {
    **_DAY,
    **_PERSON,
    errors.DayStationMissing: _station_missing,
    errors.ReasonMissing: _reason_missing,
    errors.DayEventUnknown: _event_unknown,
    errors.NotWithdrawable: _not_withdrawable,
    errors.UndoOnDay: _undo_on_day,
    errors.RollLineUnknown: _line_unknown,
    errors.FigureInvalid: _figure_invalid,
    errors.NobodyFits: _nobody_fits,
    errors.ManyFit: _many_fit,
}
