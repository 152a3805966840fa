"""What can be chosen for a paper of *Cetak*, and what a choice means for its maker."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from rutan_desk.domain.disclosure import Receiver
from rutan_desk.domain.quarter import Quarter, quarter_of
from rutan_desk.gui.list_paper import SIZES
from rutan_desk.gui.print_catalogue import COUNTS, PER_SHEET, Chosen
from rutan_desk.gui.print_choice import Items
from rutan_desk.gui.print_paper import Paper
from rutan_desk.gui.print_reading import PrintDesk, short_pages
from rutan_desk.ops.print_difference import SINCE
from rutan_desk.store.prints_noted import NotedPrint
from rutan_desk.words.catalog import tr
from rutan_desk.words.moments import clock_time
from rutan_desk.words.pack_papers import quarter_name
from rutan_desk.words.receivers import for_receiver
from rutan_desk.words.stations import station_name
from rutan_desk.words.values import short_day

_QUARTERS = 5
"""The one that runs and those before it that can be chosen: a year back."""
_MOST = 30
"""Earlier prints that can be chosen."""


def items_of(paper: Paper, desk: PrintDesk) -> dict[str, Items]:
    """What can be chosen for a paper, by the name of the choice; the usual one first."""
    items: dict[str, Items] = {"size": [(one, one) for one in SIZES]}
    if len(paper.receivers) > 1:
        items["receiver"] = [(for_receiver(one), one.value) for one in paper.receivers]
    if paper.of_one_station:
        everywhere = [] if paper.only_of_one_station else [(tr("All stations"), None)]
        items["station"] = [*everywhere, *((station_name(one), one.id) for one in desk.stations)]
    if paper.of_one_visit:
        visits = [(short_day(one.planned_on), one.id) for one in desk.visits]
        items["visit"] = [(tr("The next one"), None), *visits]
    if paper.of_one_quarter:
        items["quarter"] = _quarters(quarter_of(desk.today))
    if paper.for_everyone:
        items["everyone"] = [(tr("Not listed yet"), False), (tr("Everybody"), True)]
    return items | _of_the_day(paper, desk)


def _of_the_day(paper: Paper, desk: PrintDesk) -> dict[str, Items]:
    items: dict[str, Items] = {}
    if paper.of_one_block:
        items["block"] = [(tr("All blocks"), None), *((one, one) for one in desk.blocks)]
    if paper.counted:
        items["count"] = [(tr("{count} people").format(count=one), one) for one in COUNTS]
    if paper.on_sheets:
        items["per_sheet"] = [(tr("{count} notices").format(count=one), one) for one in PER_SHEET]
    return items


def _quarters(running: Quarter) -> list[tuple[str, object]]:
    """The one that runs, then the others as the command line names them."""
    found: list[tuple[str, object]] = [(quarter_name(running), None)]
    one = running
    for _ in range(_QUARTERS - 1):
        one = Quarter(one.year, one.number - 1) if one.number > 1 else Quarter(one.year - 1, 4)
        found.append((quarter_name(one), str(one)))
    return found


def earlier_items(earlier: Sequence[NotedPrint]) -> Items:
    """Everything, or what changed since one of the earlier prints; none without any."""
    if not earlier:
        return ()
    return [
        (tr("Everything"), None),
        *((_earlier_text(one), one.deed) for one in earlier[:_MOST]),
    ]


def _earlier_text(one: NotedPrint) -> str:
    words = (
        tr("Changed since {at} · copy {copy} of the changes · {pages} · {officer}")
        if one.report.endswith(SINCE)
        else tr("Changed since {at} · copy {copy} · {pages} · {officer}")
    )
    at = f"{short_day(one.at.date())} {clock_time(one.at)}"
    pages = short_pages(one.pages)
    return words.format(at=at, copy=one.copy, pages=pages, officer=one.officer)


@dataclass(frozen=True, slots=True)
class Wish:
    """The values chosen, by the name of the choice, and what was typed."""

    values: Mapping[str, object]
    purpose: str = ""
    since: int | None = None
    person: int | None = None

    @property
    def size(self) -> str:
        """The paper."""
        return str(self.values.get("size") or SIZES[0])


def usual_wish(paper: Paper, desk: PrintDesk, kept: Mapping[str, object]) -> Wish:
    """What would stand in the choices of a paper that somebody moved to now."""
    usual = {"count": Chosen().count, **kept}
    values = {}
    for name, items in items_of(paper, desk).items():
        found = [value for _, value in items]
        if found:
            values[name] = usual.get(name) if usual.get(name) in found else found[0]
    return Wish(values)


def chosen_of(wish: Wish, desk: PrintDesk, folder: Path | None) -> Chosen:
    """The same as its maker takes it; ``folder`` is for the check of the evening before."""
    usual, values = Chosen(), wish.values
    count, per_sheet = values.get("count"), values.get("per_sheet")
    return Chosen(
        station=desk.station(values.get("station")),
        visit=desk.visit(values.get("visit")),
        everyone=values.get("everyone") is True,
        block=_text(values.get("block")),
        count=count if isinstance(count, int) else usual.count,
        per_sheet=per_sheet if isinstance(per_sheet, int) else usual.per_sheet,
        evening=partial(desk.evening, folder),
        purpose=wish.purpose,
        since=wish.since,
        person=wish.person,
        receiver=_text(values.get("receiver")),
        quarter=_text(values.get("quarter")),
    )


def _text(value: object) -> str | None:
    return str(value) if isinstance(value, str) else None


def receiver_chosen(paper: Paper, value: object) -> Receiver:
    """Whom the paper is for with what stands in that choice."""
    return Receiver(value) if isinstance(value, str) else paper.receiver


def note_of(paper: Paper, receiver: Receiver) -> str:
    """Who gets it, and how careful one has to be with it."""
    if paper.in_full(receiver):
        numbers = tr("NIK and NKK stand in full: hand it to nobody else.")
    else:
        numbers = tr("NIKs are masked or left out.")
    said = [f"{for_receiver(receiver)}.", numbers]
    if receiver in (Receiver.KPPS, Receiver.KPU):
        said.insert(1, tr("A helper list, not an official KPU form."))
    return " ".join(said)
