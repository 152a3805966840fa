"""Voting day in words: states, events, figures, and what stands in the way of closing.

Screens, the command line and papers all say it with these.
"""

from collections.abc import Mapping

from rutan_desk.domain.attendance import Conflict, ConflictKind
from rutan_desk.domain.balance import Blocker, BlockerKind, Difference
from rutan_desk.domain.check_in import CheckReason
from rutan_desk.domain.day import Act, DayEvent, DayState, Means, Phase
from rutan_desk.domain.election import Election
from rutan_desk.domain.lists import Category
from rutan_desk.words.catalog import tr
from rutan_desk.words.lists import category_name
from rutan_desk.words.moments import clock_time, long_day
from rutan_desk.words.supply import contest_code


def state_name(state: DayState) -> str:
    """Where somebody stands, for a pill or a heading."""
    return {
        DayState.NOT_CALLED: tr("Not called yet"),
        DayState.CALLED: tr("Called"),
        DayState.OUT: tr("Out of the block"),
        DayState.QUEUEING: tr("Queueing"),
        DayState.VOTED: tr("Voted"),
        DayState.REFUSED: tr("Refuses to vote"),
        DayState.ILL: tr("Ill"),
        DayState.COURT: tr("At court"),
        DayState.LOAN: tr("Out on loan"),
        DayState.HOSPITAL: tr("In hospital"),
        DayState.ISOLATION: tr("In isolation"),
        DayState.RELEASED: tr("Released"),
        DayState.TRANSFERRED: tr("Transferred"),
        DayState.DIED: tr("Died"),
        DayState.ESCAPED: tr("Escaped"),
        DayState.NO_BALLOTS: tr("No papers left"),
    }[state]


def act_name(act: Act) -> str:
    """What an event says; most are the state they lead to."""
    if act.state is not None:
        return state_name(act.state)
    return {
        Act.BACK: tr("Back in the block"),
        Act.TURNED_AWAY: tr("Turned away"),
        Act.WITHDRAWN: tr("Withdrawn"),
    }[act]


def phase_name(phase: Phase | None) -> str:
    """How far the day is; ``None`` is before the freeze."""
    return {
        None: tr("Not frozen yet"),
        Phase.FROZEN: tr("Frozen"),
        Phase.OPEN: tr("Opened"),
        Phase.CLOSED: tr("Day closed"),
    }[phase]


def means_name(means: Means) -> str:
    """How an event came in."""
    return {
        Means.SCREEN: tr("typed"),
        Means.SCAN: tr("scanned"),
        Means.PAPER: tr("from paper"),
        Means.SHELL: tr("command line"),
    }[means]


def reason_text(
    reason: CheckReason,
    *,
    election: Election | None = None,
    since: DayEvent | None = None,
    stations: Mapping[int, str] | None = None,
    right: str = "",
) -> str:
    """One reason as a clause, with the hour, station or day it hangs on where they are given.

    ``since`` is the earlier event, ``stations`` are numbers by id, ``right`` is the number of
    the station that is his.
    """
    if reason in (CheckReason.ALREADY_VOTED, CheckReason.TWIN_VOTED) and since is not None:
        return _voted_before(reason, since, stations or {})
    if reason is CheckReason.WRONG_STATION and right:
        return tr("votes at TPS {station}").format(station=right)
    if election is not None and (hour := _hour_text(reason, election)):
        return hour
    return _reasons()[reason]


def _voted_before(reason: CheckReason, since: DayEvent, stations: Mapping[int, str]) -> str:
    words = (
        tr("already voted at {time} at TPS {station}")
        if reason is CheckReason.ALREADY_VOTED
        else tr("somebody with the same NIK or register number voted at {time} at TPS {station}")
    )
    station = stations.get(since.station_id or 0, "-")
    return words.format(time=clock_time(since.at), station=station)


def _hour_text(reason: CheckReason, election: Election) -> str:
    """The reasons of clock and date, with the election's own hours."""
    hours = {
        CheckReason.BEFORE_OPENING: (tr("voting begins at {time}"), election.opens),
        CheckReason.LATE_START: (tr("began after {time}"), election.latest_start),
        CheckReason.DPTB_EARLY: (tr("DPTb from {time} on"), election.dptb_from),
        CheckReason.DPK_EARLY: (tr("DPK from {time} on"), election.dpk_from),
        CheckReason.CLOSED_HOURS: (tr("voting ended at {time}"), election.closes),
    }
    if reason is CheckReason.NOT_THE_DAY:
        return tr("voting is on {day}").format(day=long_day(election.day))
    if reason not in hours:
        return ""
    words, hour = hours[reason]
    return words.format(time=f"{hour:%H.%M}")


def _reasons() -> dict[CheckReason, str]:
    return {
        **_plain_hours(),
        CheckReason.NOT_FROZEN: tr("the roll is not frozen yet"),
        CheckReason.DAY_CLOSED: tr("the day has been closed"),
        CheckReason.NOT_ON_LIST: tr("on no list of this place"),
        CheckReason.STRUCK: tr("struck from the roll"),
        CheckReason.ALREADY_VOTED: tr("already voted"),
        CheckReason.TWIN_VOTED: tr("somebody with the same NIK or register number has voted"),
        CheckReason.GONE: tr("has left the prison: withdraw that first"),
        CheckReason.WRONG_STATION: tr("votes at another station"),
        CheckReason.NOT_ELIGIBLE: tr("has no right to vote"),
        CheckReason.NO_BALLOT: tr("no paper of this station is for the address"),
        CheckReason.NOT_OPEN: tr("the day is not open yet"),
        CheckReason.DPK_AFTER_QUEUE: tr("DPT and DPTb are still queueing and go first"),
        CheckReason.AFTER_ABSENCE: tr("was noted as absent, and comes after all"),
        CheckReason.LEFT_SINCE: tr("has left according to the registry: make sure who this is"),
        CheckReason.ALREADY_SO: tr("is marked so already"),
        CheckReason.OUT_OF_ORDER: tr("is further on already"),
        CheckReason.NOT_OUT: tr("is not out of the block"),
        CheckReason.IS_WITHDRAWAL: tr("is itself a withdrawal: mark again instead"),
        CheckReason.ALREADY_WITHDRAWN: tr("has been withdrawn already"),
    }


def _plain_hours() -> dict[CheckReason, str]:
    return {
        CheckReason.NOT_THE_DAY: tr("voting is on another day"),
        CheckReason.BEFORE_OPENING: tr("voting has not begun"),
        CheckReason.LATE_START: tr("began late"),
        CheckReason.CLOSED_HOURS: tr("voting has ended"),
        CheckReason.DPK_EARLY: tr("too early for the DPK"),
        CheckReason.DPTB_EARLY: tr("too early for the DPTb"),
    }


def event_text(event: DayEvent, name: str, station: str = "") -> str:
    """One event in a line: when, who, what, where, and why if it was said."""
    said = [clock_time(event.at), name or event.named or "-", act_name(event.act)]
    if station:
        said.append(tr("TPS {number}").format(number=station))
    if event.reason:
        said.append(event.reason)
    return " · ".join(said)


# --- figures, differences, and what stands in the way of closing


def figure_name(key: str) -> str:
    """What a figure of KPPS counts, or what a remark is about."""
    what, _, of = key.partition(":")
    if what == "kpps":
        return _count_name(of)
    words = {
        "received": tr("{contest}: papers received"),
        "used": tr("{contest}: papers used"),
        "returned": tr("{contest}: papers returned"),
        "unused": tr("{contest}: papers not used"),
        "valid": tr("{contest}: valid votes"),
        "invalid": tr("{contest}: invalid votes"),
        "votes": tr("{contest}: valid and invalid votes"),
        "unaccounted": tr("people not accounted for"),
        "conflict": tr("somebody marked twice"),
    }
    return words.get(what, key).format(contest=contest_code(of))


def _count_name(of: str) -> str:
    """KPPS's count of one list, of men or women: ``dpt:L``."""
    which, _, sex = of.partition(":")
    if which == "disabled":
        return tr("KPPS’s count of the disabled, {sex}").format(sex=sex)
    return tr("KPPS’s count of the {list}, {sex}").format(
        list=category_name(Category(which)), sex=sex
    )


def difference_text(difference: Difference, station: str) -> str:
    """What does not agree, with both numbers."""
    return tr("TPS {station}, {figure}: ours {ours}, KPPS {theirs}").format(
        station=station,
        figure=figure_name(difference.key),
        ours=difference.ours,
        theirs=difference.theirs,
    )


def conflict_text(conflict: Conflict, name: str, stations: Mapping[int, str]) -> str:
    """What cannot be true of one person, with every record."""
    words = {
        ConflictKind.VOTED_TWICE: tr("{name} is marked as having voted more than once: {records}"),
        ConflictKind.ABSENT_AFTER_VOTE: tr("{name} voted, and was noted as absent: {records}"),
    }[conflict.kind]
    return words.format(
        name=name, records="; ".join(_record(one, stations) for one in conflict.events)
    )


def _record(event: DayEvent, stations: Mapping[int, str]) -> str:
    return tr("{act} {time} TPS {station}, {officer}").format(
        act=act_name(event.act),
        time=clock_time(event.at),
        station=stations.get(event.station_id or 0, "-"),
        officer=event.officer,
    )


def blocker_text(blocker: Blocker, stations: Mapping[int, str]) -> str:
    """One thing that stands in the way of closing, and what to do."""
    station = stations.get(blocker.station_id or 0, "-")
    count = len(blocker.people)
    if blocker.kind is BlockerKind.DIFFERENCE and blocker.difference is not None:
        return difference_text(blocker.difference, station) + ". " + tr("Write a remark.")
    if blocker.kind is BlockerKind.FIGURES_MISSING:
        return tr("TPS {station}: {count} figures of KPPS are missing, first {figure}.").format(
            station=station, count=len(blocker.keys), figure=figure_name(blocker.keys[0])
        )
    words = {
        BlockerKind.CONFLICT: tr("{count} people are in a conflict: withdraw one, or remark."),
        BlockerKind.QUEUEING: tr("TPS {station}: {count} people are still queueing."),
        BlockerKind.UNACCOUNTED: tr(
            "TPS {station}: {count} people neither voted nor are noted as absent. Note why, or"
            " write a remark."
        ),
        BlockerKind.OFF_ROLL: tr("{count} people are marked who stand on no roll."),
    }
    return words[blocker.kind].format(station=station, count=count)
