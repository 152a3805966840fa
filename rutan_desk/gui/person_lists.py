"""A person's place on the lists: which, why, where, with which papers, and what was filed."""

from functools import partial

from PySide6.QtWidgets import QPushButton, QVBoxLayout

from rutan_desk.domain.lists import Category, ListReason
from rutan_desk.domain.person import Presence
from rutan_desk.domain.readiness import Readiness
from rutan_desk.gui import theme
from rutan_desk.gui.enrolment_deed import ListDesk
from rutan_desk.gui.person_ballots import ballots_view
from rutan_desk.gui.person_beside import beside_view, compared
from rutan_desk.gui.person_facts import Fact
from rutan_desk.gui.person_grid import acts_row, facts_grid
from rutan_desk.gui.person_steps import Actions
from rutan_desk.gui.rows_model import Run, Tone
from rutan_desk.gui.widgets import Notice, button, column, hairline, label
from rutan_desk.words.catalog import tr
from rutan_desk.words.enrolments import check_text, letter_text, move_text
from rutan_desk.words.lists import category_name, list_reason_text
from rutan_desk.words.lists_page import line_title
from rutan_desk.words.moments import long_day
from rutan_desk.words.stations import station_name
from rutan_desk.words.values import NOTHING, short_day

_TONES = {Category.NONE: Tone.RED, Category.UNKNOWN: Tone.AMBER}


def lists_tab(one: Readiness, desk: ListDesk, act: Actions, room: int) -> QVBoxLayout:
    """What can be recorded, the list, the station, the papers, the filings, KPU's line.

    ``room`` is how wide it may be, in pixels.
    """
    box = column(gap=theme.M)
    buttons = _buttons(one, act)
    if desk.writable and buttons:
        box.addWidget(acts_row(*buttons))
    elif not desk.writable:
        closed = tr("The lists of this election are closed: nothing more can be recorded.")
        box.addWidget(Notice(Tone.GREY, closed))
    box.addWidget(facts_grid(_list_facts(one), act.origin))
    _part(box, tr("Ballots"))
    box.addLayout(ballots_view(one, desk.election))
    _part(box, tr("Checked and filed"))
    box.addWidget(facts_grid(_filed_facts(one), act.origin))
    if one.line is not None:
        _part(box, line_title(one.line))
        box.addWidget(beside_view(compared(one.line, one.person), room))
        if one.line.remark:
            remark = tr("KPU remarks: {text}").format(text=one.line.remark)
            box.addWidget(label(remark, "small", wrap=True))
    return box


def _part(box: QVBoxLayout, title: str) -> None:
    box.addWidget(hairline())
    box.addWidget(label(title, "strong", wrap=True))


def _buttons(one: Readiness, act: Actions) -> list[QPushButton]:
    """What can be recorded of this person now."""
    here = one.person.presence is Presence.PRESENT
    filed = one.enrolment is not None and one.enrolment.applied_on is not None
    listed = one.line is not None
    words = {
        "check": (tr("DPT check…"), here and not listed),
        "move": (tr("Move filed…"), here and not listed),
        "letter": (tr("Moving letter…"), filed and not listed),
        "withdraw": (tr("Take the move back…"), filed),
        "moved-back": (tr("Filed back home…"), _may_move_back(one)),
        "station": (tr("Station…"), here and not listed),
    }
    return [
        button(text, partial(act.record, kind))
        for kind, (text, sensible) in words.items()
        if sensible
    ]


def _may_move_back(one: Readiness) -> bool:
    known = (ListReason.MOVE_BACK_TO_FILE, ListReason.MOVE_BACK_TOO_LATE, ListReason.MOVED_BACK)
    return any(reason in known for reason in one.place.reasons)


def _list_facts(one: Readiness) -> list[Fact]:
    place = one.place
    said = [list_reason_text(reason) for reason in place.reasons]
    why = "\n".join(f"{text[:1].upper()}{text[1:]}." for text in said)
    tone = Tone.GREY if ListReason.LIST_INACTIVE in place.reasons else Tone.GREEN
    state = Run(category_name(place.category), _TONES.get(place.category, tone))
    facts = [Fact(tr("List"), "", state, why)]
    if place.last_day is not None:
        facts.append(Fact(tr("Last day"), long_day(place.last_day)))
    return [*facts, Fact(tr("Station"), *_station(one))]


def _station(one: Readiness) -> tuple[str, None, str]:
    """Where somebody votes, and who says so."""
    if one.station is None:
        return tr("not assigned"), None, ""
    if one.line is not None:
        how = tr("by KPU’s list")
    elif one.enrolment is not None and one.enrolment.station_id is not None:
        how = tr("by hand") if one.enrolment.by_hand else tr("by the allocation")
    else:
        how = tr("the only special station")
    name = station_name(one.station)
    place = f"{name}, {one.station.place}" if one.station.place else name
    return place, None, how


def _filed_facts(one: Readiness) -> list[Fact]:
    row = one.enrolment
    if row is None:
        return [Fact(tr("DPT check"), tr("not checked yet"))]
    facts = [
        Fact(tr("DPT check"), check_text(row)),
        Fact(tr("Move filed"), move_text(row) or NOTHING),
        Fact(tr("Moving letter"), letter_text(row) or NOTHING),
    ]
    if row.moved_back_on is not None:
        facts.append(Fact(tr("Filed back home"), short_day(row.moved_back_on)))
    if row.note:
        facts.append(Fact(tr("Note"), row.note))
    return facts
