"""An import in words."""

from rutan_desk.exchange.model import ImportPlan, Outcome, Why
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
    }[why]


def plan_sum(plan: ImportPlan) -> str:
    """The sentence that adds up to the rows of the file."""
    return tr(
        "{rows} rows read = {new} new + {changed} changed + {unchanged} unchanged"
        " + {refused} refused. {skipped} rows skipped (titles, totals, signatures)."
        " {missing} people of the registry are not in the file."
    ).format(
        rows=plan.rows,
        new=plan.new,
        changed=plan.changed,
        unchanged=plan.unchanged,
        refused=plan.refused,
        skipped=len(plan.sheet.skipped),
        missing=len(plan.missing),
    )


def correction_title() -> str:
    """The name of the sheet of lines to correct."""
    return tr("Lines to correct")
