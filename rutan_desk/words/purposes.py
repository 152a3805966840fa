"""What each paper is for, as its footer says when nobody says otherwise."""

from rutan_desk.domain.nik import mask_in_text
from rutan_desk.words.catalog import tr

LONGEST = 160
"""No purpose is longer on paper, in letters."""


def purpose_of(report: str, typed: str = "") -> str:
    """What somebody typed, on one line and without a whole NIK; else the report's own."""
    return mask_in_text(" ".join(typed.split()))[:LONGEST] or default_purpose(report)


def default_purpose(report: str) -> str:
    """What a report is printed for; of one that is not known here, the work of the desk."""
    if report.endswith("-since"):
        return tr("changes since an earlier print")
    if report.startswith("roll"):
        return tr("voters sign in at the station")
    return {
        "kpu-proposal": tr("voters proposed for the list"),
        "kpu-difference": tr("changes of the proposal already sent"),
        "ballot-matrix": tr("planning of ballots"),
        "ballot-supply": tr("planning of ballots"),
        "move-proposal": tr("moves to be filed"),
        "moved-back": tr("moves back to be filed"),
        "ktp-visit": tr("recording of KTP-el at the Rutan"),
        "visit-calls": tr("people brought to the recording"),
        "ktp-request": tr("help asked of Dukcapil"),
        "no-nik": tr("search for a NIK"),
        "kk-request": tr("family cards asked of families"),
        "notices": tr("handed to each person"),
        "call-list": tr("people brought to the station"),
        "emergency-roll": tr("voting goes on by pen"),
        "evening-check": tr("check before voting day"),
        "day-report": tr("report of voting day"),
        "not-eligible": tr("voters to be struck or not to be listed"),
        "person": tr("file of one person"),
        "recap": tr("recapitulation of voters"),
        "pdpb": tr("update of the data of voters"),
        "retention": tr("proof that data was destroyed"),
        "batch": tr("papers handed over together"),
    }.get(report, tr("work of the desk"))
