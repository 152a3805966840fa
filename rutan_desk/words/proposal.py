"""The list proposed to KPU in words: why somebody is held back, and what changed."""

from collections.abc import Callable, Mapping
from typing import Any

from rutan_desk.domain.proposal import Change, Fault
from rutan_desk.ops.proposal import HeldBack
from rutan_desk.words.catalog import tr


def fault_text(fault: Fault) -> str:
    """Why somebody is held back, as one line."""
    return {**_numbers(), **_birth_and_name(), **_address_and_codes()}[fault]


def _numbers() -> dict[Fault, str]:
    return {
        Fault.STATION_MISSING: tr("no station yet"),
        Fault.RIGHT_FOR_KPU: tr("KPU decides on the right to vote"),
        Fault.NKK_MISSING: tr("NKK missing"),
        Fault.NKK_DAMAGED: tr("NKK damaged"),
        Fault.NIK_MISSING: tr("the NIK is missing"),
        Fault.NIK_DAMAGED: tr("NIK damaged"),
        Fault.NIK_DUPLICATE: tr("NIK of two people"),
    }


def _birth_and_name() -> dict[Fault, str]:
    return {
        Fault.NAME_MISSING: tr("name missing"),
        Fault.BIRTH_PLACE_MISSING: tr("birth place missing"),
        Fault.BIRTH_DATE_MISSING: tr("birth date missing"),
        Fault.BIRTH_DATE_DAMAGED: tr("birth date impossible"),
        Fault.TOO_YOUNG: tr("younger than five years"),
        Fault.MARITAL_MISSING: tr("marital status missing"),
        Fault.YOUNG_AND_SINGLE: tr("under age and not married"),
        Fault.SEX_MISSING: tr("sex missing"),
    }


def _address_and_codes() -> dict[Fault, str]:
    return {
        Fault.STREET_MISSING: tr("street of the KTP-el address missing"),
        Fault.RT_MISSING: tr("RT missing"),
        Fault.RT_DAMAGED: tr("RT is no number"),
        Fault.RW_MISSING: tr("RW missing"),
        Fault.RW_DAMAGED: tr("RW is no number"),
        Fault.REGION_MISSING: tr("region of the KTP-el address missing"),
        Fault.REGION_INCOMPLETE: tr("kecamatan of the KTP-el address missing"),
        Fault.DISABILITY_UNKNOWN: tr("disability is none of KPU’s codes"),
        Fault.KTP_EL_UNKNOWN: tr("KTP-el status unknown"),
    }


def held_back_text(one: HeldBack) -> str:
    """Somebody held back, and everything that is the matter."""
    return tr("held back: {name}: {reasons}").format(
        name=one.person.name, reasons=", ".join(map(fault_text, one.faults))
    )


def change_name(change: Change) -> str:
    """What became of a line since the list last sent."""
    return {
        Change.NEW: tr("New"),
        Change.CHANGED: tr("Changed"),
        Change.GONE: tr("No longer"),
    }[change]


def gone_reason(reason: str) -> str:
    """The desk's word for why a line is struck."""
    return {
        "meninggal": tr("died"),
        "ganda": tr("double of another line"),
        "umur": tr("under age and not married"),
        "pindah_domisili": tr("left the Rutan"),
        "melarikan_diri": tr("escaped"),
        "wna": tr("foreigner"),
        "tni": tr("member of TNI"),
        "polri": tr("member of Polri"),
        "dicabut": tr("right to vote revoked by a court"),
        "tps_tidak_sesuai": tr("now at another station"),
    }.get(reason, tr("no right to vote"))


def sheet_title(purpose: str) -> str:
    """What was sent."""
    return tr("KPU difference") if purpose == "difference" else tr("KPU proposal")


Details = Mapping[str, Any]


def _export_proposal(details: Details) -> str:
    words = tr("{what}: {rows} lines, {held_back} held back, {file}")
    return words.format(
        what=sheet_title(details["purpose"]),
        rows=details["rows"],
        held_back=details["held_back"],
        file=details["file"],
    )


def _proposal_columns(details: Details) -> str:
    return tr("columns of the KPU proposal changed")


TITLES: dict[str, Callable[[Details], str]] = {
    "export-proposal": _export_proposal,
    "proposal-columns": _proposal_columns,
}
"""Titles of the deeds on what is sent to KPU."""
