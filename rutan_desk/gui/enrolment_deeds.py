"""What can be recorded about people's place on the lists, of one or of many at once."""

from collections.abc import Sequence
from dataclasses import replace

from rutan_desk.domain.election import Ground
from rutan_desk.domain.enrolment import Elsewhere, Enrolment
from rutan_desk.domain.lists import ListReason
from rutan_desk.domain.person import Kind, Presence
from rutan_desk.domain.readiness import Readiness
from rutan_desk.gui.enrolment_deed import ListDeed, Said
from rutan_desk.gui.person_forms import Operation
from rutan_desk.gui.person_inputs import ChoiceInput, Input, TextInput
from rutan_desk.gui.rows_model import Tone
from rutan_desk.ops.enrolments import (
    record_check,
    record_letter,
    record_move,
    record_moved_back,
    withdraw_move,
)
from rutan_desk.words.catalog import tr
from rutan_desk.words.lists_page import answer_name, ground_name
from rutan_desk.words.moments import long_day


class CheckDeed(ListDeed):
    """The answer of cekdptonline or of KPU."""

    def title(self) -> str:
        """ListDeed override."""
        return tr("DPT check")

    def make(self) -> dict[str, Input]:
        """ListDeed override."""
        answers = [(one, answer_name(one)) for one in Elsewhere]
        made = {
            "elsewhere": ChoiceInput(tr("Answer"), answers),
            "place": TextInput(tr("Listed at"), tr("TPS and desa it named")),
            "on": self.day(tr("Checked on")),
        }
        if len(self.people) == 1 and self.first.elsewhere is not Elsewhere.UNKNOWN:
            made["elsewhere"].show_value(self.first.elsewhere)
            made["place"].show_value(self.first.elsewhere_place)
            made["on"].show_value(self.first.checked_on)
        return made

    def complete(self) -> bool:
        """ListDeed override: the place may stay empty."""
        return self.value("on") is not None

    def findings(self) -> Said:
        """ListDeed override."""
        self.inputs["place"].setEnabled(self.value("elsewhere") is Elsewhere.YES)
        return self.not_ahead("on")

    def why_not(self, one: Readiness) -> str:
        """ListDeed override."""
        return not_ours_to_place(one)

    def after(self, one: Enrolment) -> Enrolment:
        """ListDeed override."""
        answer, on = self.value("elsewhere"), self.value("on")
        place = (self.value("place") or "") if answer is Elsewhere.YES else ""
        checked = None if answer is Elsewhere.UNKNOWN else on
        return replace(one, elsewhere=answer, elsewhere_place=place, checked_on=checked)

    def operation(self, ids: Sequence[int]) -> Operation:
        """ListDeed override."""
        election, answer = self.desk.election.id, self.value("elsewhere")
        on, place = self.value("on"), self.value("place") or ""
        return lambda db, desk: record_check(db, desk, election, ids, answer, on, place)


class MoveDeed(ListDeed):
    """A move to our station was filed."""

    def title(self) -> str:
        """ListDeed override."""
        return tr("Move filed")

    def make(self) -> dict[str, Input]:
        """ListDeed override: prisoners move as prisoners, officers on duty.

        A filing that came to nothing is no beginning for the next one.
        """
        grounds = [(one, ground_name(one)) for one in self.desk.election.grounds_general]
        made = {
            "ground": ChoiceInput(tr("Ground"), grounds),
            "on": self.day(tr("Filed on")),
        }
        staff = self.people[0].person.kind is Kind.STAFF
        made["ground"].show_value(Ground.DUTY if staff else Ground.DETAINED)
        refused = ListReason.MOVE_TO_FILE in self.people[0].place.reasons
        if len(self.people) == 1 and self.first.applied_on is not None and not refused:
            made["on"].show_value(self.first.applied_on)
            if self.first.ground is not None:
                made["ground"].show_value(self.first.ground)
        return made

    def findings(self) -> Said:
        """ListDeed override: the last day for the ground stands under it."""
        election, ground, on = self.desk.election, self.value("ground"), self.value("on")
        special = ground in election.grounds_special
        last = election.last_day_special if special else election.last_day_general
        late = on is not None and on > last
        words = tr("Last day for this ground: {day}.").format(day=long_day(last))
        return {"ground": (words, Tone.AMBER if late else Tone.GREY)} | self.not_ahead("on")

    def why_not(self, one: Readiness) -> str:
        """ListDeed override."""
        return not_ours_to_place(one)

    def after(self, one: Enrolment) -> Enrolment:
        """ListDeed override: the letter of an earlier filing is taken back."""
        ground, on = self.value("ground"), self.value("on")
        if (one.ground, one.applied_on) == (ground, on):
            return one
        return replace(one, ground=ground, applied_on=on, letter_number="", letter_on=None)

    def operation(self, ids: Sequence[int]) -> Operation:
        """ListDeed override."""
        election, ground, on = self.desk.election.id, self.value("ground"), self.value("on")
        return lambda db, desk: record_move(db, desk, election, ids, ground, on)


class WithdrawDeed(ListDeed):
    """A filing is taken back: KPU refused it, or it was recorded by mistake."""

    def title(self) -> str:
        """ListDeed override."""
        return tr("Move taken back")

    def make(self) -> dict[str, Input]:
        """ListDeed override: nothing to type."""
        return {}

    def why_not(self, one: Readiness) -> str:
        """ListDeed override."""
        return _unfiled(one)

    def after(self, one: Enrolment) -> Enrolment:
        """ListDeed override."""
        return replace(one, ground=None, applied_on=None, letter_number="", letter_on=None)

    def operation(self, ids: Sequence[int]) -> Operation:
        """ListDeed override."""
        election = self.desk.election.id
        return lambda db, desk: withdraw_move(db, desk, election, ids)


class LetterDeed(ListDeed):
    """The *surat pindah memilih* has come: each person's number, one day."""

    def title(self) -> str:
        """ListDeed override."""
        return tr("Moving letter")

    def make(self) -> dict[str, Input]:
        """ListDeed override: of many, those who wait for one are asked for."""
        made: dict[str, Input] = {"on": self.day(tr("Letter of"))}
        alone = len(self.people) == 1
        for one in self.people:
            if _unfiled(one) or self._has_one(one):
                continue
            name = tr("Letter no.") if alone else one.person.name
            number = TextInput(name, tr("Letter no."))
            number.show_value(self.row_of(one).letter_number)
            made[f"number_{one.person.id}"] = number
        if len(self.people) == 1 and self.first.letter_on is not None:
            made["on"].show_value(self.first.letter_on)
        return made

    def complete(self) -> bool:
        """ListDeed override: a letter without a number is left alone."""
        return self.value("on") is not None

    def _has_one(self, one: Readiness) -> bool:
        """Whether one of many has a letter already: it is corrected by itself, not with others."""
        row = self.row_of(one)
        known = bool(row.letter_number) or row.letter_on is not None
        return known and len(self.people) > 1

    def number(self, person_id: int) -> str:
        """The number typed for somebody."""
        name = f"number_{person_id}"
        return (self.value(name) or "") if name in self.inputs else ""

    def findings(self) -> Said:
        """ListDeed override."""
        filed = [row.applied_on for row in map(self.row_of, self.people) if row.applied_on]
        on = self.value("on")
        if on is not None and filed and on < min(filed):
            return {"on": (tr("The letter is older than the filing."), Tone.RED)}
        return self.not_ahead("on")

    def why_not(self, one: Readiness) -> str:
        """ListDeed override."""
        if self._has_one(one):
            return tr("has a letter already")
        row, on = self.row_of(one), self.value("on")
        if row.applied_on is not None and on is not None and on < row.applied_on:
            return tr("the letter is older than the filing")
        return _unfiled(one) or ("" if self.number(one.person.id) else tr("no number typed"))

    def after(self, one: Enrolment) -> Enrolment:
        """ListDeed override."""
        return replace(one, letter_number=self.number(one.person_id), letter_on=self.value("on"))

    def operation(self, ids: Sequence[int]) -> Operation:
        """ListDeed override."""
        election, on = self.desk.election.id, self.value("on")
        letters = {one: self.number(one) for one in ids}
        return lambda db, desk: record_letter(db, desk, election, letters, on)


class MovedBackDeed(ListDeed):
    """Somebody who left was filed back to his home station (T9)."""

    def title(self) -> str:
        """ListDeed override."""
        return tr("Filed back home")

    def make(self) -> dict[str, Input]:
        """ListDeed override."""
        made = {"on": self.day(tr("Filed on"))}
        if len(self.people) == 1 and self.first.moved_back_on is not None:
            made["on"].show_value(self.first.moved_back_on)
        return {**made}

    def findings(self) -> Said:
        """ListDeed override."""
        return self.not_ahead("on")

    def why_not(self, one: Readiness) -> str:
        """ListDeed override."""
        if one.person.presence is Presence.PRESENT:
            return tr("is still here")
        return tr("has died") if one.person.presence is Presence.DIED else ""

    def after(self, one: Enrolment) -> Enrolment:
        """ListDeed override."""
        return replace(one, moved_back_on=self.value("on"))

    def operation(self, ids: Sequence[int]) -> Operation:
        """ListDeed override."""
        election, on = self.desk.election.id, self.value("on")
        return lambda db, desk: record_moved_back(db, desk, election, ids, on)


def not_ours_to_place(one: Readiness) -> str:
    """Why there is nothing to settle about somebody's list: he left, or KPU has listed him."""
    if one.person.presence is not Presence.PRESENT:
        return tr("has left")
    return tr("is on KPU’s list of our station") if one.line is not None else ""


def _unfiled(one: Readiness) -> str:
    filed = one.enrolment is not None and one.enrolment.applied_on is not None
    return "" if filed else tr("no move was filed")
