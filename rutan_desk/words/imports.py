"""An import in words."""

from rutan_desk.exchange.model import Counted, ImportPlan, Outcome, Why
from rutan_desk.words.catalog import tr


def outcome_name(outcome: Outcome) -> str:
    """What happens to a line, for a pill."""
    return {
        Outcome.NEW: tr("New"),
        Outcome.CHANGED: tr("Changed"),
        Outcome.UNCHANGED: tr("Unchanged"),
        Outcome.REFUSED: tr("Refused"),
    }[outcome]


def skipped_reason(why: Why) -> str:
    """Why a row is nobody."""
    return {
        Why.BLANK: tr("blank"),
        Why.HEADING: tr("second line of the headings"),
        Why.NUMBERING: tr("numbers of the columns"),
        Why.REPEATED_HEADING: tr("headings repeated"),
        Why.TITLE: tr("title"),
        Why.TOTAL: tr("total"),
        Why.SIGNATURE: tr("signature"),
        Why.NUMBER_ONLY: tr("only a number"),
        Why.REMARK: tr("remark"),
        Why.NOT_ACTIVE: tr("not active in Sidalih"),
        Why.OTHER_STATION: tr("of another station"),
    }[why]


def plan_sum(plan: ImportPlan) -> str:
    """The sentence that adds up to the rows of the file."""
    return tr(
        "{rows} rows read = {new} new + {changed} changed + {unchanged} unchanged"
        " + {refused} refused. {skipped} rows skipped (titles, totals, signatures)."
        " {missing} people of the registry are not in the file."
    ).format(**counts(plan), skipped=len(plan.sheet.skipped), missing=len(plan.missing))


def counts(plan: Counted) -> dict[str, int]:
    """What the lines of a file add up to, to be filled into a sentence."""
    return {"rows": plan.rows, **{one.value: plan.count(one) for one in Outcome}}


def correction_title() -> str:
    """The name of the sheet of lines to correct."""
    return tr("Lines to correct")
