"""Why a line of a list differs from an earlier print, as far as its receiver may know (T10)."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from rutan_desk.domain.disclosure import Receiver
from rutan_desk.domain.nik import mask_in_text
from rutan_desk.store.deeds_since import DeedsSince
from rutan_desk.store.history import DeedRow
from rutan_desk.words.catalog import tr
from rutan_desk.words.deeds import deed_title
from rutan_desk.words.moments import long_day
from rutan_desk.words.people import movement_name

_UNSAID = frozenset({"register_class", "register_number"})
_MOVES = ("move-person", "mark-left")
_KINDS = {
    "data": ("edit-person", "bulk-edit", "repair-nik", "undo"),
    "new": ("add-person", "admit-person"),
    "file": ("import",),
    "court": ("record-revocation", "edit-revocation", "withdraw-revocation"),
    "ktp": (
        "record-ktp", "note-ktp", "import-ktp-el", "visit-results", "close-visit", "plan-visit",
        "edit-visit", "fill-visit", "add-to-visit", "remove-from-visit", "cancel-visit",
    ),
    "list": ("import-list", "decide-lines", "record-check"),
    "move": ("record-move", "withdraw-move", "record-letter", "record-moved-back"),
    "station": ("allocate", "assign-station", "save-station", "remove-station", "set-dapils"),
    "same": ("merge-people", "decide-different"),
    "election": ("create-election", "edit-election", "choose-election", "make-psu"),
}  # fmt: skip
_GROUP = {kind: group for group, kinds in _KINDS.items() for kind in kinds}


def change_reason(deeds: DeedsSince, key: str, receiver: Receiver) -> str:
    """Why the row of that key differs: the newest deed that can have changed it.

    The desk itself reads which deed it was; others what kind of thing happened and on which
    day, and never of whom but the person of the row. Of a row that nobody's deed was about,
    as a count, no single deed is the reason unless it was the only one. Register and NIK are
    said to nobody.
    """
    deed = deeds.why(key)
    if deed is None:
        return tr("only time has passed")
    own = any(one.id == deed.id for one in deeds.about.get(key, ()))
    if receiver is Receiver.INTERNAL and not _unsaid(deed.details):
        said = mask_in_text(deed_title(deed.kind, deed.details))
        told = tr("{what} (deed {number}, {day}, {officer})").format(
            what=said, number=deed.id, day=long_day(deed.at.date()), officer=deed.officer
        )
        return (
            told if deeds.sure(key) else tr("other changes, the newest: {what}").format(what=told)
        )
    if own and deed.kind in _MOVES:
        on = long_day(date.fromisoformat(deed.details["on"]))
        return f"{movement_name(deed.details['movement'])}, {on}"
    happened = _happened(deed, own=own) if deeds.sure(key) else tr("follows from other changes")
    return f"{happened}, {long_day(deed.at.date())}"


def _unsaid(details: Mapping[str, Any]) -> bool:
    """Whether the title of a deed would say somebody's register."""
    of = details.get("of")
    return details.get("field") in _UNSAID or (of is not None and _unsaid(of["details"]))


def _happened(deed: DeedRow, *, own: bool) -> str:
    """What happened, without a name."""
    if not own and deed.kind in (*_MOVES, *_KINDS["new"], *_KINDS["data"], *_KINDS["court"]):
        return tr("follows from another change")
    return _said(_GROUP.get(deed.kind, ""), deed.kind)


def _said(group: str, kind: str) -> str:
    if kind.startswith("day-"):
        return tr("work of voting day")
    return {
        "data": tr("data corrected"),
        "new": tr("person newly recorded"),
        "file": tr("data of the Rutan read in"),
        "court": tr("court decision"),
        "ktp": tr("answer or recording of KTP-el"),
        "list": tr("KPU’s list read or decided"),
        "move": tr("move of voter"),
        "station": tr("division of stations"),
        "same": tr("two records of one person"),
        "election": tr("election set up"),
    }.get(group) or tr("work of the desk")
