"""The right to vote in words: the answer first, then every reason with its article."""

from rutan_desk.domain.right import RIGHT_ARTICLE, Bar, Outcome
from rutan_desk.domain.standing import Action, NikState, Owner, Standing
from rutan_desk.words.catalog import tr


def outcome_name(outcome: Outcome) -> str:
    """The answer in one or two words, for a pill."""
    return {
        Outcome.ELIGIBLE: tr("May vote"),
        Outcome.BARRED: tr("May not vote"),
        Outcome.ACTION: tr("Needs action"),
        Outcome.KPU_DECIDES: tr("KPU decides"),
    }[outcome]


def bar_name(bar: Bar) -> str:
    """A reason in one or two words, for a pill."""
    return {
        Bar.DIED: tr("Died"),
        Bar.RELEASED: tr("Released"),
        Bar.TRANSFERRED: tr("Transferred"),
        Bar.ESCAPED: tr("Escaped"),
        Bar.FOREIGNER: tr("Foreigner"),
        Bar.IN_SERVICE: tr("TNI/Polri"),
        Bar.REVOKED: tr("Right revoked"),
        Bar.UNDER_AGE: tr("Under age"),
        Bar.MARITAL_UNKNOWN: tr("Marital status?"),
        Bar.BIRTH_DATE_UNKNOWN: tr("Birth date?"),
        Bar.LEAP_DAY: tr("Born 29 February"),
    }[bar]


def bar_text(bar: Bar) -> str:
    """A reason as a clause."""
    return {
        Bar.DIED: tr("died before voting day"),
        Bar.RELEASED: tr("released before voting day"),
        Bar.TRANSFERRED: tr("transferred before voting day"),
        Bar.ESCAPED: tr("escaped before voting day"),
        Bar.FOREIGNER: tr("not an Indonesian citizen"),
        Bar.IN_SERVICE: tr("active member of TNI or Polri, no dismissal decree shown"),
        Bar.REVOKED: tr("a final court decision revokes the right to vote"),
        Bar.UNDER_AGE: tr("under age on voting day and never married"),
        Bar.MARITAL_UNKNOWN: tr("under age on voting day; marital status is not known"),
        Bar.BIRTH_DATE_UNKNOWN: tr("the birth date is not known"),
        Bar.LEAP_DAY: tr("comes of age on 29 February, which this year does not have"),
    }[bar]


def right_sentence(standing: Standing) -> str:
    """The answer and every reason, each with its article."""
    right = standing.right
    if not right.bars:
        return tr("May vote. Citizen, of age on voting day, right not revoked ({article}).").format(
            article=RIGHT_ARTICLE
        )
    cited = zip(right.bars, standing.articles, strict=True)
    reasons = "; ".join(f"{bar_text(bar)} ({article})" for bar, article in cited)
    return f"{outcome_name(right.outcome)}: {reasons}."


def nik_state_name(state: NikState) -> str:
    """How things stand with the NIK, for a pill."""
    return {
        NikState.VALID: tr("NIK in order"),
        NikState.ODD: tr("NIK to check"),
        NikState.DAMAGED: tr("NIK damaged"),
        NikState.DUPLICATE: tr("NIK double"),
        NikState.MISSING: tr("NIK missing"),
    }[state]


def action_text(action: Action) -> str:
    """What has to be done next."""
    return {
        Action.COMPLETE_BIRTH_DATE: tr("Complete the birth date"),
        Action.COMPLETE_MARITAL: tr("Complete the marital status"),
        Action.ASK_KPU: tr("Ask KPU for a decision"),
        Action.FIND_NIK: tr("Find the NIK: fingerprint or iris, or the family's KK"),
        Action.REPAIR_NIK: tr("Type the NIK again from the KTP-el or KK"),
        Action.DECIDE_DUPLICATE: tr("Decide whose NIK it is"),
    }[action]


def owner_name(owner: Owner) -> str:
    """Who has to do it."""
    return {Owner.RUTAN: tr("Rutan"), Owner.DUKCAPIL: tr("Dukcapil"), Owner.KPU: tr("KPU")}[owner]
