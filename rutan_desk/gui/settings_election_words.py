"""The keys and values of an election as an officer reads them."""

from datetime import date, time
from decimal import Decimal
from enum import Enum
from typing import Any

from rutan_desk.domain.contest import Contest
from rutan_desk.domain.election import Code, Document, LeapDay, OutOfProvince, Rounding, TmsCode
from rutan_desk.words.catalog import tr
from rutan_desk.words.counts import decimals_text
from rutan_desk.words.moments import full_day, month_name


def key_name(key: str) -> str:
    """A rule of an election, as a label; an unknown one as it is."""
    return {**_people_keys(), **_station_keys(), **_table_keys()}.get(key, key)


def _people_keys() -> dict[str, str]:
    return {
        "day": tr("Voting day"),
        "form_suffix": tr("Names of the forms"),
        "voting_age": tr("Voting age"),
        "leap_day": tr("Born on 29 February: of age on"),
        "contests": tr("Ballots"),
        "out_of_province": tr("Voters from another province"),
        "docs_accepted": tr("Documents that are accepted"),
        "recording_cut": tr("Last recording of a KTP-el, days before"),
        "cut_general": tr("Last day to move, days before"),
        "cut_special": tr("Last day to move on a special ground, days before"),
        "grounds_general": tr("Grounds to move"),
        "grounds_special": tr("Special grounds to move"),
        "h7_includes_terpidana": tr("Convicts count as detained until D-7"),
        "late_entry_allowed": tr("Entry after the last day to move"),
    }


def _station_keys() -> dict[str, str]:
    return {
        "max_per_station": tr("Most voters of a TPS"),
        "min_per_station": tr("Fewest voters of a special TPS"),
        "law_ceiling": tr("Most voters of a TPS by law"),
        "station_first": tr("First number of special TPS"),
        "station_last": tr("Last number of special TPS"),
        "reserve_pct": tr("Reserve ballots, per cent of the DPT"),
        "reserve_round": tr("Rounding of reserve ballots"),
        "opens": tr("The TPS opens"),
        "latest_start": tr("Latest start"),
        "dpt_slots": tr("Hours suggested for the DPT"),
        "dptb_from": tr("DPTb from"),
        "dptb_from_blocks": tr("DPTb before its hour is refused"),
        "dpk_from": tr("DPK from"),
        "closes": tr("The TPS closes"),
        "queue_served": tr("Who queues at closing still votes"),
        "invite_cut": tr("Invitations delivered, days before"),
        "invite_ask_cut": tr("Invitations asked for, days before"),
        "kpps_members": tr("Members of the KPPS"),
        "station_guards": tr("Guards of the TPS"),
    }


def _table_keys() -> dict[str, str]:
    return {
        "tms_codes": tr("Codes of TMS"),
        "change_codes": tr("Codes of changes"),
        "disability_codes": tr("Codes of disabilities"),
        "marital_codes": tr("Codes of marital status"),
        "ktp_el_codes": tr("Codes of the KTP-el"),
        "undelivered_reasons": tr("Reasons for invitations not delivered"),
    }


def rule_text(value: Any) -> str:
    """A value as text; tables as their codes."""
    match value:
        case bool():
            return tr("yes") if value else tr("no")
        case date():
            return full_day(value)
        case time():
            return f"{value:%H.%M}"
        case Enum():
            return _choices().get(value) or str(value.value).replace("_", " ")
        case tuple():
            return ", ".join(map(rule_text, value)) or "–"
    return _entry_text(value)


def _choices() -> dict[Enum, str]:
    """Where the program's own word is none an officer would use."""
    return {
        Rounding.UP: tr("up"),
        Rounding.DOWN: tr("down"),
        Rounding.NEAREST: tr("to the nearest"),
        OutOfProvince.PPWP_ONLY: tr("PPWP only"),
        OutOfProvince.NONE: tr("no ballot"),
        LeapDay.FEBRUARY_28: f"28 {month_name(2)}",
        LeapDay.MARCH_1: f"1 {month_name(3)}",
        Document.KTP_EL: "KTP-el",
        Document.SUKET: tr("suket"),
        Document.BIODATA: tr("biodata of the population"),
        Document.IKD: "IKD",
        Document.KK: "KK",
        Document.PHOTO: tr("document with a photo"),
    }


def _entry_text(value: Any) -> str:
    match value:
        case Contest():
            return value.name
        case Code() | TmsCode():
            return value.code
        case Decimal():
            return decimals_text(f"{value.normalize():f}")
    return str(value)
