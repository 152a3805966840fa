"""The page of voter lists in words: its parts, its groups of people, and what is empty."""

from rutan_desk.domain.election import Ground
from rutan_desk.domain.enrolment import Elsewhere
from rutan_desk.domain.list_line import ListLine
from rutan_desk.exchange.list_matching import Sign
from rutan_desk.words.catalog import tr


def section_name(name: str) -> str:
    """A part of the page, as its tab is called."""
    return {
        "compare": tr("Side by side"),
        "stations": tr("Stations"),
        "allocation": tr("Allocation"),
        "ballots": tr("Ballots by home"),
        "supply": tr("Ballot forecast"),
        "proposal": tr("Proposal to KPU"),
    }[name]


def group_name(group: str) -> str:
    """What a list and the registry say of somebody, short enough for a chip."""
    return {
        "here": tr("On the list, here"),
        "gone": tr("On the list, has left"),
        "absent": tr("Here, not on the list"),
        "staff": tr("Staff, not on the list"),
        "open": tr("Not settled"),
        "not_ours": tr("Nobody of ours"),
    }[group]


def group_text(group: str) -> str:
    """What a group means for the day, under its chip."""
    return {
        "here": tr("They vote from the DPT of the station, with the ballots of their KTP-el."),
        "gone": tr(
            "DPT no longer active here: who was released before the day is moved back home."
        ),
        "absent": tr("Check the DPT of each; who is listed elsewhere is moved here in time."),
        "staff": tr("Officers vote at home, or move here on the ground of duty."),
        "open": tr("Lines of KPU’s list that may mean somebody here: you decide each."),
        "not_ours": tr("Lines that mean nobody of the registry: report them to KPU."),
    }[group]


def empty_group(group: str) -> tuple[str, str]:
    """Why a group is empty: a title and a sentence."""
    return {
        "here": (
            tr("Nobody on the list is here"),
            tr("No line of the list means somebody who is here."),
        ),
        "gone": (tr("Nobody on the list has left"), tr("Everybody on the list is here.")),
        "absent": (tr("Every inmate is on the list"), tr("There is nobody to move here.")),
        "staff": (tr("No staff is left"), tr("Every officer of the registry is on a list.")),
        "open": (tr("Nothing is open"), tr("Whom every line means is decided.")),
        "not_ours": (
            tr("Nobody else is on the list"),
            tr("No line was decided to mean nobody of ours."),
        ),
    }[group]


def ground_name(ground: str) -> str:
    """A ground to vote elsewhere than at home, in KPU's own words where there are some."""
    return {
        Ground.DUTY: tr("on duty on voting day"),
        Ground.INPATIENT: tr("inpatient, or with one"),
        Ground.CARE_HOME: tr("in a care home"),
        Ground.REHABILITATION: tr("in drug rehabilitation"),
        Ground.DETAINED: tr("in prison or detention"),
        Ground.STUDY: tr("studying"),
        Ground.MOVED: tr("moved house"),
        Ground.DISASTER: tr("struck by a disaster"),
        Ground.WORK: tr("working away from home"),
    }[Ground(ground)]


def answer_name(elsewhere: Elsewhere) -> str:
    """What a check of the DPT found, to be chosen."""
    return {
        Elsewhere.YES: tr("Listed at another station"),
        Elsewhere.NO: tr("In no DPT"),
        Elsewhere.UNKNOWN: tr("Not known any more"),
    }[elsewhere]


def line_title(line: ListLine) -> str:
    """A line of KPU's list by its number."""
    return tr("No. {number} on KPU’s list").format(number=line.number or "–")


def verdict_name(sign: Sign, *, agrees: bool) -> str:
    """How one field of a line and of a person compare, for a pill."""
    if not agrees:
        return tr("different")
    near = {
        Sign.NIK_ONE_DIGIT: tr("one digit off"),
        Sign.NIK_VISIBLE: tr("as far as seen"),
        Sign.NAME_ALIKE: tr("alike"),
        Sign.BIRTH_SWAPPED: tr("swapped"),
        Sign.BIRTH_NEAR: tr("nearly"),
    }
    return near.get(sign, tr("the same"))


def matched_how(line: ListLine) -> str:
    """Who said whom a line means."""
    return tr("by an officer") if line.by_hand else tr("by its number")
