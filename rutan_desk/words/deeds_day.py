"""Titles of the deeds of voting day."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from rutan_desk.domain.day import Act
from rutan_desk.domain.lists import Category
from rutan_desk.words.catalog import tr
from rutan_desk.words.day import act_name, figure_name
from rutan_desk.words.lists import category_name
from rutan_desk.words.moments import clock_time

Details = Mapping[str, Any]


def _freeze(details: Details) -> str:
    return tr("roll of {election} frozen: {count} lines").format(**details)


def _unfreeze(details: Details) -> str:
    return tr("roll of {election} no longer frozen: {why}").format(**details)


def _open(details: Details) -> str:
    return tr("voting day of {election} opened").format(**details)


def _close(details: Details) -> str:
    return tr("voting day of {election} closed: {voted} voted").format(**details)


def _reopen(details: Details) -> str:
    return tr("voting day of {election} reopened: {why}").format(**details)


def _mark(details: Details) -> str:
    said = tr("{act}: {who}, TPS {station}") if details["station"] else tr("{act}: {who}")
    return said.format(act=_act(details), who=_who(details), station=details["station"])


def _turn_away(details: Details) -> str:
    return tr("turned away: {who}, TPS {station}: {why}").format(
        who=_who(details), station=details["station"] or "-", why=details["why"]
    )


def _withdraw(details: Details) -> str:
    return tr("withdrawn, {act}: {who}: {why}").format(
        act=_act(details), who=_who(details), why=details["why"]
    )


def _queue(details: Details) -> str:
    return tr("queue closed at {time}").format(
        time=clock_time(datetime.fromisoformat(details["at"]))
    )


def _add(details: Details) -> str:
    return tr("onto the roll, {list} of TPS {number}: {name}: {why}").format(**_named(details))


def _strike(details: Details) -> str:
    return tr("struck from the roll, {list}: {name}: {why}").format(**_named(details))


def _figures(details: Details) -> str:
    return tr("{count} figures of KPPS typed in, TPS {number}").format(**details)


def _remark(details: Details) -> str:
    return tr("remark, TPS {number}: {figure}").format(
        number=details["number"], figure=figure_name(details["key"])
    )


def _hand_out(details: Details) -> str:
    return tr("copy handed out for TPS {station}: {name}").format(**details)


def _copy(details: Details) -> str:
    return tr("this is the copy for TPS {station}: {name}").format(**details)


def _new_desk(details: Details) -> str:
    return tr("this desk counts its notes anew")


def _take_over(details: Details) -> str:
    return tr("copy {name} made the main desk: {why}").format(**details)


def _merge(details: Details) -> str:
    return tr("{count} notes taken in from {name}: {file}").format(
        count=details["new"], name=details["name"] or tr("the main desk"), file=details["file"]
    )


def _act(details: Details) -> str:
    return act_name(Act(details["act"]))


def _who(details: Details) -> str:
    return details["name"] or tr("{count} people").format(count=details["count"])


def _named(details: Details) -> Details:
    return {**details, "list": category_name(Category(details["list"]))}


TITLES: dict[str, Callable[[Details], str]] = {
    "day-freeze": _freeze,
    "day-unfreeze": _unfreeze,
    "day-open": _open,
    "day-close": _close,
    "day-reopen": _reopen,
    "day-mark": _mark,
    "day-turn-away": _turn_away,
    "day-withdraw": _withdraw,
    "day-queue": _queue,
    "day-add": _add,
    "day-strike": _strike,
    "day-figures": _figures,
    "day-remark": _remark,
    "day-hand-out": _hand_out,
    "day-copy": _copy,
    "day-new-desk": _new_desk,
    "day-take-over": _take_over,
    "day-merge": _merge,
}
