"""The right to vote in words: the answer first, then every reason with its article."""

from rutan_desk.domain.readiness import NoWay, Readiness, Risk, State, Step
from rutan_desk.domain.right import RIGHT_ARTICLE, Bar, Outcome
from rutan_desk.domain.standing import Action, NikState, Owner, Standing
from rutan_desk.words.catalog import tr
from rutan_desk.words.values import short_day


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


def right_sentence(standing: Standing | Readiness) -> str:
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


def state_name(state: State) -> str:
    """The answer of everything together, for a pill."""
    return {
        State.READY: tr("Ready"),
        State.ACTION: tr("Needs action"),
        State.UNABLE: tr("Cannot vote"),
    }[state]


def no_way_text(no_way: NoWay) -> str:
    """Why somebody with the right to vote still gets no ballot here, as a clause."""
    return {
        NoWay.NO_LIST: tr("on no voter list, and too late or not able to come onto one"),
        NoWay.NO_BALLOT: tr("no ballot of this election is for his KTP-el address"),
    }[no_way]


def risk_text(risk: Risk) -> str:
    """What may still go wrong, as a clause."""
    return {
        Risk.LEAVES_BEFORE_DAY: tr("expected to be released before voting day"),
        Risk.AWAY_ON_DAY: tr("out of the prison now; the return has to be confirmed"),
        Risk.KPU_DISPUTES_BALLOT: tr("one ballot is read differently by KPU's tools: ask KPU"),
        Risk.IDENTITY_TOO_LATE: tr("too late to put NIK, recording or card in order"),
    }[risk]


def action_text(action: Action) -> str:
    """What has to be done next."""
    return {
        Action.COMPLETE_BIRTH_DATE: tr("Complete the birth date"),
        Action.COMPLETE_MARITAL: tr("Complete the marital status"),
        Action.ASK_KPU: tr("Ask KPU for a decision"),
        **_identity_actions(),
        Action.CHECK_DPT: tr("Check the DPT online"),
        Action.FILE_MOVE: tr("File the move to this station"),
        Action.NAME_GROUND: tr("Record the ground of the move"),
        Action.AWAIT_LETTER: tr("Wait for the letter of the move"),
        Action.ASSIGN_STATION: tr("Assign a station"),
        Action.COMPLETE_ADDRESS: tr("Complete the KTP-el address"),
        Action.COMPLETE_VILLAGE: tr("Complete the desa of the KTP-el address"),
        Action.SET_DAPIL: tr("Set the dapil of the station"),
        Action.MOVE_BACK: tr("File the move back to the home station"),
        Action.CONFIRM_RETURN: tr("Confirm the return before voting day"),
    }[action]


def _identity_actions() -> dict[Action, str]:
    return {
        Action.SEARCH_BIOMETRICS: tr("Search the NIK by fingerprint or iris"),
        Action.ASK_KK: tr("Ask the family for the KK"),
        Action.FIND_NIK: tr("Have the NIK found by name, birth date and mother"),
        Action.REPAIR_NIK: tr("Type the NIK again from the KTP-el or KK"),
        Action.DECIDE_DUPLICATE: tr("Decide whose NIK it is"),
        Action.REMOVE_DOUBLE_RECORD: tr("Have the double record removed"),
        Action.RECORD_AGAIN: tr("Record the KTP-el again"),
        Action.SCHEDULE_RECORDING: tr("Schedule the recording of the KTP-el"),
        Action.CHECK_RECORDING: tr("Find out whether the KTP-el is recorded"),
        Action.AWAIT_RECORDING: tr("Wait for the recording to be processed"),
        Action.REPRINT_CARD: tr("Have the card printed"),
        Action.ASK_SUBSTITUTE: tr("Ask for a paper in place of the card"),
        Action.FETCH_CARD: tr("Have the card brought here"),
        Action.CONFIRM_CARD: tr("Look whether the card is here"),
    }


def owner_name(owner: Owner) -> str:
    """Who has to do it."""
    return {
        Owner.RUTAN: tr("Rutan"),
        Owner.DUKCAPIL: tr("Dukcapil"),
        Owner.DUKCAPIL_HOME: tr("Dukcapil at home"),
        Owner.DUKCAPIL_LOCAL: tr("Dukcapil here"),
        Owner.KPU: tr("KPU"),
        Owner.FAMILY: tr("Family"),
    }[owner]


def step_text(step: Step) -> str:
    """One step: what, by whom, until when."""
    said = f"{action_text(step.action)} · {owner_name(step.owner)}"
    return said if step.due is None else f"{said} · {short_day(step.due)}"
