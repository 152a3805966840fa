"""The work on the KTP-el as the page shows it: the queue, its groups, progress, forecast."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from rutan_desk.domain.completeness import Element, count_missing
from rutan_desk.domain.ktp_progress import Forecast, WeekCount, forecast, per_week
from rutan_desk.domain.ktp_queue import Group, QueueEntry, grouped, ktp_queue
from rutan_desk.domain.readiness import Readiness
from rutan_desk.domain.standing import Action
from rutan_desk.store import Database
from rutan_desk.store.elections import active_election
from rutan_desk.store.visits import last_lines, planned_lines

TO_RECORD = (Action.SCHEDULE_RECORDING, Action.RECORD_AGAIN)
"""Who waits to be recorded, for the forecast."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KtpWork:
    """Everything the KTP-el page counts.

    ``by_action`` are the values of ``Action``, ``by_home`` codes of a kab/kota (or province),
    ``by_block`` blocks; ``missing`` says how many people miss each element KPU wants.
    """

    queue: list[QueueEntry]
    by_action: list[Group]
    by_home: list[Group]
    by_block: list[Group]
    missing: dict[Element, int]
    weeks: tuple[WeekCount, ...]
    forecast: Forecast


def ktp_work(db: Database, people: Sequence[Readiness], today: date) -> KtpWork:
    """Whose KTP-el or data still needs work; ``people`` as ``ops.readiness`` judged them.

    Recorded in a week is who gave his fingerprints then, wherever he is now.
    """
    queue = ktp_queue(people, today, planned=planned_lines(db), last=last_lines(db))
    acting = [one for one in queue if one.action is not None]
    captured = [one.ktp.captured_on for one in people if one.ktp and one.ktp.captured_on]
    waiting = sum(one.action in TO_RECORD for one in acting)
    return KtpWork(
        queue=queue,
        by_action=grouped(acting, lambda one: one.action),
        by_home=grouped(acting, lambda one: one.home),
        by_block=grouped(acting, lambda one: one.person.block),
        missing=count_missing(one.missing for one in queue),
        weeks=per_week(captured, today),
        forecast=forecast(captured, waiting, today, active_election(db).last_day_recording),
    )
