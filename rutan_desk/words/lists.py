"""KPU's lists, and why somebody stands on one or on none, in words."""

from rutan_desk.domain.lists import Category, ListReason
from rutan_desk.words.catalog import tr


def category_name(category: Category) -> str:
    """A list by the name everybody at KPU uses."""
    return {
        Category.DPT: "DPT",
        Category.DPTB: "DPTb",
        Category.DPK: "DPK",
        Category.NONE: tr("No list"),
        Category.UNKNOWN: tr("Not yet clear"),
    }[category]


def list_reason_text(reason: ListReason) -> str:
    """One reason, as one line of an answer."""
    return {**_standing(), **_to_do(), **_gone()}[reason]


def _standing() -> dict[ListReason, str]:
    return {
        ListReason.ON_SPECIAL_LIST: tr("in the DPT of the special station"),
        ListReason.MOVED_IN_TIME: tr("move filed in time"),
        ListReason.MOVED_ON_SPECIAL_GROUND: tr("move filed in time on a special ground"),
        ListReason.LETTER_HERE: tr("surat pindah memilih is here"),
        ListReason.LETTER_AFTER_CUT_OFF: tr("the letter’s dates lie after the cut-off: check them"),
        ListReason.TOO_LATE_GENERAL: tr("filed after the last day for this ground"),
        ListReason.TOO_LATE_SPECIAL: tr("the last day to move has passed"),
        ListReason.GROUND_REFUSED: tr("this election does not know the ground"),
        ListReason.CONVICT_H7_ASSUMED: tr("that convicts may file so late is for KPU to decide"),
        ListReason.NOT_IN_ANY_LIST: tr("in no DPT"),
        ListReason.DPK_SAME_VILLAGE: tr("KTP-el address in the station’s own desa"),
    }


def _to_do() -> dict[ListReason, str]:
    return {
        ListReason.LETTER_MISSING: tr("surat pindah memilih has not come yet"),
        ListReason.MOVE_TO_FILE: tr("in another DPT: file the move"),
        ListReason.CHECK_ELSEWHERE: tr("check at cekdptonline whether listed elsewhere"),
        ListReason.LATE_ENTRY_KPU: tr("KPU decides whether a late entry may vote"),
        ListReason.GROUND_MISSING: tr("the ground of the move is not recorded"),
        ListReason.DPK_VILLAGE_UNKNOWN: tr("the desa of the KTP-el or of the station is missing"),
    }


def _gone() -> dict[ListReason, str]:
    return {
        ListReason.LIST_INACTIVE: tr("has left: the line on the list is inactive"),
        ListReason.RECEIVING_PRISON_FILES: tr("transferred: the receiving prison files the move"),
        ListReason.MOVE_BACK_TO_FILE: tr("released: file the move back home"),
        ListReason.MOVE_BACK_TOO_LATE: tr("released: too late to move back home"),
        ListReason.MOVED_BACK: tr("moved back home"),
        ListReason.LEFT: tr("has left"),
    }
