"""Court decisions on political rights: the forms that record, correct and withdraw one."""

from dataclasses import replace
from datetime import date

from rutan_desk.domain.movement import Revocation, RevokedRight
from rutan_desk.domain.person import Person
from rutan_desk.gui import theme
from rutan_desk.gui.person_forms import Operation, PanelForm, form_grid, needed
from rutan_desk.gui.person_inputs import ChoiceInput, DayInput, Input, TextInput
from rutan_desk.gui.rows_model import Tone
from rutan_desk.gui.widgets import column, label
from rutan_desk.ops.people import edit_revocation, record_revocation, withdraw_revocation
from rutan_desk.words.catalog import tr
from rutan_desk.words.moments import long_day


def decision_name(field: str) -> str:
    """A part of a decision as a label."""
    return {
        "court": tr("Court"),
        "decision_number": tr("Decision no."),
        "right": tr("Right revoked"),
        "what": tr("Right revoked"),
        "final_on": tr("Final on"),
        "starts_on": tr("Counts from"),
        "until": tr("Until"),
        "withdrawn_on": tr("Withdrawn on"),
    }.get(field, field)


def right_name(right: RevokedRight) -> str:
    """Which right was taken."""
    return {
        RevokedRight.VOTE: tr("right to vote revoked"),
        RevokedRight.ELECTED: tr("right to be elected revoked"),
        RevokedRight.BOTH: tr("right to vote and to be elected revoked"),
    }[right]


class DecisionForm(PanelForm):
    """Records a decision, or corrects ``before``; says at once whether it bars voting."""

    def __init__(
        self, person: Person, day: date, today: date, before: Revocation | None = None
    ) -> None:
        super().__init__(person.name, lambda: DecisionForm(person, day, today, before))
        self.person, self.before, self._day = person, before, day
        rights = [(one, right_name(one)) for one in RevokedRight]
        inputs: dict[str, Input] = {
            "court": TextInput(decision_name("court"), "PN Contoh"),
            "decision_number": TextInput(decision_name("decision_number"), "12/Pid.B/2027/PN"),
            "right": ChoiceInput(decision_name("right"), rights),
            "final_on": DayInput(decision_name("final_on"), today),
            "starts_on": DayInput(decision_name("starts_on"), today),
            "until": DayInput(decision_name("until"), today),
        }
        for name, one in inputs.items():
            if before is not None:
                one.show_value(getattr(before, name))
        self.answer = label("", "small", wrap=True)
        self.hold(inputs)
        heading = label(tr("Court decision"), "strong")
        grid = form_grid([(one.name, [one]) for one in inputs.values()])
        self.setLayout(
            column(label(person.name, "person", wrap=True), heading, grid, self.answer, gap=theme.M)
        )
        self.check()

    def effect(self) -> str:
        """The words on its button."""
        return tr("Record the decision") if self.before is None else tr("Save the correction")

    def ready(self) -> bool:
        """Whether there is anything to save."""
        return self.before is None or self.dirty

    def findings(self) -> dict[str, tuple[str, Tone]]:
        """What is to be said under which input; besides, whether it bars voting."""
        said = needed(self, "court", "decision_number")
        if self.value("final_on") is None:
            said["final_on"] = tr("Empty: not final, so it bars nothing."), Tone.GREY
        if self.value("until") is None:
            said["until"] = tr("Empty: for life."), Tone.GREY
        start = self.value("starts_on") or self.value("final_on")
        if start and self.value("until") and self.value("until") < start:
            said["until"] = tr("The end lies before the beginning."), Tone.RED
        bars = self._decision().bars_voting_on(self._day)
        words = (
            tr("On {day} this person may not vote.")
            if bars
            else tr("On {day} this decision does not bar voting.")
        )
        self.answer.setText(words.format(day=long_day(self._day)))
        return said

    def _decision(self) -> Revocation:
        fresh = Revocation(
            person_id=self.person.id, decision_number="", court="", right=RevokedRight.VOTE
        )
        return replace(
            self.before or fresh,
            right=self.inputs["right"].value,
            court=self.value("court") or "",
            decision_number=self.value("decision_number") or "",
            final_on=self.value("final_on"),
            starts_on=self.value("starts_on"),
            until=self.value("until"),
        )

    def operation(self) -> Operation:
        """Record it, or correct what was recorded."""
        made = self._decision()
        act = record_revocation if self.before is None else edit_revocation
        return lambda db, desk: act(db, desk, made)


class WithdrawForm(PanelForm):
    """Why a decision counts no more; it stays on record."""

    def __init__(self, person: Person, decision: Revocation) -> None:
        super().__init__(person.name, lambda: WithdrawForm(person, decision))
        self._decision_id = decision.id
        why = TextInput(tr("Why"), tr("Annulled on review, wrong person"))
        self.hold({"why": why})
        what = f"{decision.court}, {decision.decision_number}"
        stays = tr("It stays on record and bars nothing any more.")
        self.setLayout(
            column(
                label(person.name, "person", wrap=True),
                label(tr("Withdraw the court decision"), "strong"),
                label(what, wrap=True),
                form_grid([(why.name, [why])]),
                label(stays, "small", wrap=True),
                gap=theme.M,
            )
        )

    def effect(self) -> str:
        """The words on its button."""
        return tr("Withdraw the decision")

    def findings(self) -> dict[str, tuple[str, Tone]]:
        """What is to be said under which input."""
        return needed(self, "why")

    def operation(self) -> Operation:
        """Withdraw it."""
        decision_id, why = self._decision_id, self.value("why") or ""
        return lambda db, desk: withdraw_revocation(db, desk, decision_id, why)
