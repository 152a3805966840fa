"""KPU's voter lists in words: what an import does, whom a line may mean, and why."""

from collections.abc import Callable, Mapping
from typing import Any

from rutan_desk.domain.list_line import Match
from rutan_desk.exchange.list_matching import Candidate, Sign
from rutan_desk.exchange.list_plan import ListPlan
from rutan_desk.words.catalog import tr
from rutan_desk.words.imports import counts
from rutan_desk.words.people import field_name


def match_name(match: Match) -> str:
    """What is known of whom a line means, for a pill."""
    return {
        Match.OPEN: tr("To decide"),
        Match.MATCHED: tr("Matched"),
        Match.NOT_OURS: tr("Not ours"),
    }[match]


def sign_name(sign: Sign) -> str:
    """What a line and a person agree or disagree in."""
    return {
        Sign.NIK: tr("NIK"),
        Sign.NIK_ONE_DIGIT: tr("NIK but for one digit"),
        Sign.NIK_VISIBLE: tr("visible digits of the NIK"),
        Sign.REGISTER: tr("Register no."),
        Sign.NAME: tr("Name"),
        Sign.NAME_ALIKE: tr("a like name"),
        Sign.BIRTH: tr("Birth date"),
        Sign.BIRTH_SWAPPED: tr("birth date with day and month swapped"),
        Sign.BIRTH_NEAR: tr("birth date but for day, month or year"),
        Sign.BIRTH_PLACE: tr("Birth place"),
        Sign.SEX: tr("Sex"),
    }[sign]


def candidate_text(candidate: Candidate) -> str:
    """What speaks for somebody, and what against him."""
    agrees = ", ".join(map(sign_name, candidate.agrees)) or "-"
    if not candidate.disagrees:
        return tr("the same: {agrees}").format(agrees=agrees)
    return tr("the same: {agrees}; different: {disagrees}").format(
        agrees=agrees, disagrees=", ".join(map(sign_name, candidate.disagrees))
    )


def line_field_name(field: str) -> str:
    """A field of a line of a list as a label."""
    names = {
        "number": tr("No. on the list"),
        "birth_as_written": tr("Birth date as written"),
        "ktp_el": tr("KTP-el"),
        "remark": tr("Remark"),
        "dpid": tr("DPID"),
        "tps": tr("TPS"),
        "status": tr("Status"),
        "person_id": tr("Person"),
        "match": tr("Match"),
        "active": tr("On the newest list"),
    }
    return names.get(field) or field_name(field)


def list_sum(plan: ListPlan) -> str:
    """The sentences that add up to the rows of the file."""
    return tr(
        "{rows} rows read = {new} new + {changed} changed + {unchanged} unchanged"
        " + {refused} refused. {matched} matched, {open} to decide, {gone} no longer on the"
        " list. {missing} people are here and on no list. {skipped} rows skipped."
    ).format(
        **counts(plan),
        matched=plan.matched,
        open=plan.open,
        gone=len(plan.gone),
        missing=len(plan.missing),
        skipped=len(plan.sheet.sheet.skipped),
    )


Details = Mapping[str, Any]


def _import_list(details: Details) -> str:
    return tr("voter list of TPS {station} from {file}: {new} new, {changed} changed").format(
        station=details["station"],
        file=details["file"],
        new=details["new"],
        changed=details["changed"],
    )


def _decide_lines(details: Details) -> str:
    if details["count"] == 1:
        words = (
            tr("line of the list decided: {name}")
            if details["ours"]
            else tr("line of the list is not ours: {name}")
        )
        return words.format(name=details["name"])
    return tr("{count} lines of the list decided").format(count=details["count"])


TITLES: dict[str, Callable[[Details], str]] = {
    "import-list": _import_list,
    "decide-lines": _decide_lines,
}
"""Titles of the deeds on lists."""
