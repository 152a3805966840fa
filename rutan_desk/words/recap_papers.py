"""The labels of the recapitulation, in the language in force."""

from datetime import datetime

from rutan_desk.domain.disclosure import Receiver
from rutan_desk.domain.person import Disability
from rutan_desk.domain.recap import AgeGroup, HeldAs
from rutan_desk.ops.recap_papers import RecapWords
from rutan_desk.ops.sheet_paper import PartWords, SheetWords
from rutan_desk.words.catalog import tr
from rutan_desk.words.list_papers import list_paper
from rutan_desk.words.people import disability_name
from rutan_desk.words.receivers import for_receiver


def recap_words(now: datetime, receiver: Receiver = Receiver.INTERNAL) -> RecapWords:
    """Voters by list and sex, along every line."""
    empty = tr("Nobody in the registry has the right to vote.")
    titles = (
        tr("By station"),
        tr("By age on voting day"),
        tr("By disability"),
        tr("Detainees and convicts"),
        tr("By home region (KTP-el)"),
    )
    sheet = SheetWords(
        title="REKAPITULASI PEMILIH",
        parts=tuple(PartWords(title=one, headings=(), empty=empty) for one in titles),
        notes=(
            tr("Counted: everybody with the right to vote, or who may turn out to have it"),
            tr("None yet: on no list yet, or it is not clear"),
        ),
    )
    return RecapWords(
        sheet=list_paper(now, sheet, for_receiver(receiver)),
        voters=tr("Voters"),
        group=tr("Group"),
        unlisted=tr("None yet"),
        no_sex=tr("L/P not known"),
        no_station=tr("No station yet"),
        counted=tr("Voters by age on voting day"),
        inactive=tr("On a list, but can no longer vote"),
        age=age_text,
        bar=age_bar,
        disability=_disability,
        held=held_text,
    )


def age_text(group: AgeGroup | None) -> str:
    """An age group in full years."""
    if group is None:
        return tr("Age not known")
    if group.most is None:
        return tr("{age} and over").format(age=group.least)
    if not group.least:
        return tr("Under {age}").format(age=group.most + 1)
    return f"{group.least}–{group.most}"


def age_bar(group: AgeGroup | None) -> str:
    """The same in as few signs as a bar is wide; of an unknown age nothing is said."""
    if group is None:
        return "-"
    if group.most is None:
        return f"{group.least}+"
    return age_text(group) if group.least else f"< {group.most + 1}"


def held_text(held: HeldAs) -> str:
    """What somebody is here as."""
    return {
        HeldAs.DETAINEE: tr("Detainees"),
        HeldAs.CONVICT: tr("Convicts"),
        HeldAs.STAFF: tr("Staff"),
        HeldAs.UNKNOWN: tr("Register not known"),
    }[held]


def _disability(code: str) -> str:
    if not code:
        return tr("No disability")
    name = disability_name(Disability(code))
    return f"{code} {name[:1].upper()}{name[1:]}"
