"""The queue of the KTP-el work in words: parts, filters, the last step, the forecast."""

from collections.abc import Iterable
from datetime import date

from rutan_desk.domain.completeness import Element
from rutan_desk.domain.ktp_el import KtpEl, Milestone, day_of
from rutan_desk.domain.ktp_progress import Forecast, WeekCount
from rutan_desk.domain.ktp_queue import QueueEntry
from rutan_desk.domain.standing import Action
from rutan_desk.domain.visit import VisitLine
from rutan_desk.store.regions import region_name
from rutan_desk.words.catalog import tr
from rutan_desk.words.counts import decimals_text
from rutan_desk.words.ktp_el import (
    absence_name,
    card_name,
    element_name,
    milestone_name,
    recording_name,
    visit_outcome_name,
)
from rutan_desk.words.moments import long_day
from rutan_desk.words.rights import action_text
from rutan_desk.words.values import NOTHING, short_day


def part_name(name: str) -> str:
    """A part of the page, as its tab is called."""
    return {
        "queue": tr("Queue"),
        "visits": tr("Visits of Dukcapil"),
        "answer": tr("Dukcapil’s answer"),
        "bench": tr("NIK repair"),
    }[name]


def step_name(action: Action) -> str:
    """A step as short as a chip; ``rights.action_text`` says it in full."""
    return {
        Action.SEARCH_BIOMETRICS: tr("Search by fingerprint"),
        Action.ASK_KK: tr("Ask for the KK"),
        Action.FIND_NIK: tr("Find the NIK"),
        Action.REPAIR_NIK: tr("Type the NIK again"),
        Action.DECIDE_DUPLICATE: tr("NIK of two people"),
        Action.REMOVE_DOUBLE_RECORD: tr("Remove the double"),
        Action.RECORD_AGAIN: tr("Record again"),
        Action.SCHEDULE_RECORDING: tr("Record"),
        Action.CHECK_RECORDING: tr("Check the recording"),
        Action.AWAIT_RECORDING: tr("Wait"),
        Action.REPRINT_CARD: tr("Print the card"),
        Action.ASK_SUBSTITUTE: tr("Ask for a paper"),
        Action.FETCH_CARD: tr("Fetch the card"),
        Action.CONFIRM_CARD: tr("Look for the card"),
    }.get(action) or action_text(action)


def urgency_name(name: str) -> str:
    """A choice by urgency."""
    return {
        "": tr("Any urgency"),
        "certain": tr("Certain voters"),
        "soon": tr("At most 14 days left"),
        "in_time": tr("Still in time"),
        "late": tr("Too late"),
        "unplanned": tr("On no visit yet"),
    }[name]


def home_name(home: str | None) -> str:
    """The Dukcapil of a KTP-el address."""
    if home is None:
        return tr("Home not known")
    return region_name(home) or home


def block_name(block: str | None) -> str:
    """A block, or that there is none."""
    return block or tr("No block")


def missing_text(missing: Iterable[Element]) -> str:
    """What KPU wants and nobody knows yet."""
    return ", ".join(map(element_name, missing)) or NOTHING


def days_text(days: int) -> str:
    """How long there is."""
    if days < 0:
        return tr("{count} days late").format(count=-days)
    return tr("today") if not days else tr("{count} days").format(count=days)


_STEPS = {
    Milestone.RECORDING: lambda ktp: recording_name(ktp.recording),
    Milestone.CARD: lambda ktp: card_name(ktp.card),
}
_DATED = (
    Milestone.RECORDING, Milestone.CARD, Milestone.KK_REQUESTED, Milestone.KK_RECEIVED,
    Milestone.REPRINT_ASKED, Milestone.SEARCHED, Milestone.UNMATCHED,
)  # fmt: skip


def last_step(entry: QueueEntry) -> tuple[date | None, str]:
    """What was done last, and when; the visit that is planned goes before it."""
    if entry.planned is not None:
        return None, tr("On a planned visit")
    found = _ktp_steps(entry.readiness.ktp)
    if entry.last is not None and entry.last.done_on is not None:
        found.append((entry.last.done_on, visit_words(entry.last)))
    return max(found, key=lambda one: one[0], default=(None, NOTHING))


def _ktp_steps(ktp: KtpEl | None) -> list[tuple[date, str]]:
    if ktp is None:
        return []
    return [
        (day, _STEPS.get(one, lambda _ktp, one=one: milestone_name(one))(ktp))
        for one in _DATED
        if (day := day_of(ktp, one)) is not None
    ]


def visit_words(line: VisitLine) -> str:
    """How it went with somebody on a visit."""
    if line.outcome is None:
        return tr("On a planned visit")
    words = visit_outcome_name(line.outcome)
    return f"{words}: {absence_name(line.reason)}" if line.reason else words


def last_step_text(entry: QueueEntry) -> str:
    """The same as one cell."""
    day, words = last_step(entry)
    return words if day is None else f"{short_day(day)} · {words}"


def week_text(week: WeekCount) -> str:
    """One week for a screen reader."""
    return tr("week of {day}: {count}").format(day=short_day(week.monday), count=week.count)


def rate_text(rate: float) -> str:
    """People a week."""
    return decimals_text(f"{rate:.1f}".rstrip("0").rstrip("."))


def forecast_text(found: Forecast) -> str:
    """What becomes of those who wait to be recorded, if it goes on like this."""
    day = long_day(found.last_day)
    if not found.waiting:
        return tr("Nobody waits to be recorded any more.")
    if found.needed is None:
        return tr("The last day for it, {day}, has come: {count} people are not recorded.").format(
            day=day, count=found.remain
        )
    if not found.remain and found.done_on is not None:
        return tr("At this rate all {count} are recorded by {day}.").format(
            count=found.waiting, day=long_day(found.done_on)
        )
    return tr("At this rate {count} people remain on {day}.").format(count=found.remain, day=day)


def needed_text(found: Forecast) -> str:
    """The rate of the last weeks beside the one that would leave nobody; empty without need."""
    if not found.waiting or found.needed is None:
        return ""
    return tr("{waiting} wait · {rate} a week in the last four weeks · {needed} needed").format(
        waiting=found.waiting, rate=rate_text(found.rate), needed=rate_text(found.needed)
    )
