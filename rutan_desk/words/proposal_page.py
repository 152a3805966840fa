"""The part *Proposal to KPU* in words."""

from rutan_desk.domain.proposal import ChangedLine, ProposalLine
from rutan_desk.ops.proposal import Difference, Proposal
from rutan_desk.ops.proposal_files import DIFFERENCE
from rutan_desk.store.proposals import Proposal as Sent
from rutan_desk.store.regions import region_label
from rutan_desk.words.catalog import tr
from rutan_desk.words.moments import long_day
from rutan_desk.words.people import field_name
from rutan_desk.words.proposal import gone_reason

PROPOSED, HELD, CHANGES, SENT = "proposed", "held", "changes", "sent"
"""The four tables."""


def table_word(name: str) -> str:
    """One of the tables, on its chip."""
    return {
        PROPOSED: tr("To propose"),
        HELD: tr("Held back"),
        CHANGES: tr("Changed since last sent"),
        SENT: tr("Sent so far"),
    }[name]


def table_text(name: str) -> str:
    """What a table is about, in one sentence above it."""
    return {
        PROPOSED: tr("Inmates with the right to vote who are on no list here yet; all is checked."),
        HELD: tr("KPU would refuse these lines. Open one to complete it; then it goes out."),
        CHANGES: tr("What KPU must add, change or strike. Sending it begins the next comparison."),
        SENT: tr("Every list that left the desk; the newest is what is compared with."),
    }[name]


def empty_table(name: str, *, sent: bool) -> tuple[str, str]:
    """Why a table is empty: a title and a sentence; ``sent`` says that a list went out."""
    if name == CHANGES and not sent:
        return tr("Nothing was sent yet"), tr("Send the proposal first; then changes show here.")
    return {
        PROPOSED: (
            tr("Nothing to export"),
            tr("Everybody with the right to vote is on a list here, or is held back."),
        ),
        HELD: (tr("Nobody is held back"), tr("Every line would pass the checks of KPU.")),
        CHANGES: (tr("Nothing to export"), tr("Nothing changed since the list last sent.")),
        SENT: (tr("Nothing was sent yet"), tr("What you export for KPU is kept here.")),
    }[name]


def made_text(made: Proposal) -> str:
    """How many go out and how many are held back."""
    return tr("{count} people to propose, {held} held back.").format(
        count=len(made.lines), held=len(made.held_back)
    )


def last_text(changed: Difference) -> str:
    """When a list was last sent."""
    if changed.last is None:
        return tr("Nothing was sent to KPU yet.")
    return tr("Last sent on {day}.").format(day=long_day(changed.last.made_on))


def change_detail(one: ChangedLine) -> str:
    """Why a line is struck, or each field that changed: what it was, what it is."""
    if one.reason:
        return gone_reason(one.reason)
    if one.before is None:
        return ""
    return "; ".join(_changed(one.before, one.line, name) for name in one.fields)


def _changed(before: ProposalLine, now: ProposalLine, name: str) -> str:
    label = {"station": tr("TPS"), "ktp_el": tr("KTP-el")}.get(name) or field_name(name)
    old, new = _value(before, name), _value(now, name)
    return tr("{field}: {old}, now {new}").format(field=label, old=old, new=new)


def _value(line: ProposalLine, name: str) -> str:
    text = str(getattr(line, name))
    return (region_label(text) if name == "region" and text else text) or "-"


def sent_word(one: Sent) -> str:
    """What kind of list was sent."""
    return tr("Changes only") if one.purpose == DIFFERENCE else tr("Whole list")


def column_name(name: str) -> str:
    """A column of the form by what stands in it."""
    own = {
        "number": tr("Running number"),
        "ktp_el": tr("KTP-el"),
        "remark": tr("Remark (B, U, 1–8)"),
        "province": tr("Province"),
        "regency": tr("Kabupaten/kota"),
        "district": tr("Kecamatan"),
        "village": tr("Desa/kelurahan"),
        "region": tr("Region code"),
    }
    return own.get(name) or field_name(name)


def columns_problem(chosen: dict[str, str]) -> str:
    """What is wrong with a map of columns, in a sentence; empty when nothing is."""
    if not chosen:
        return tr("At least one column is needed.")
    if "name" not in chosen:
        return tr("The column with the name is needed: KPU finds each line by it.")
    texts = [text.strip() for text in chosen.values()]
    for name, text in zip(chosen, texts, strict=True):
        if not text.rpartition(" / ")[2].strip():
            return tr("{column} has no heading.").format(column=column_name(name))
        if texts.count(text) > 1:
            return tr("Two columns have the heading “{heading}”.").format(heading=text)
    return ""
