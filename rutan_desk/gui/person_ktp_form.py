"""The forms that record one step of somebody's KTP-el, or a remark on it, where it is read."""

from collections.abc import Sequence
from datetime import date

from rutan_desk.domain.errors import DeskError, KtpInvalid
from rutan_desk.domain.ktp_el import SUBSTITUTES, Card, KtpEl, Mark, Milestone, Recording, day_of
from rutan_desk.domain.person import Person
from rutan_desk.gui import theme
from rutan_desk.gui.people_bulk import TickInput
from rutan_desk.gui.person_forms import Operation, PanelForm, form_grid, needed, show_row
from rutan_desk.gui.person_inputs import ChoiceInput, DayInput, Input, TextInput
from rutan_desk.gui.person_steps import KtpValue
from rutan_desk.gui.rows_model import Tone
from rutan_desk.gui.widgets import Notice, clear, column, label
from rutan_desk.gui.worker import Worker
from rutan_desk.ops.ktp_el import MarkPreview, NotMarked, note_ktp, preview_mark, record_mark
from rutan_desk.words.catalog import tr
from rutan_desk.words.ktp_el import (
    card_name,
    document_name,
    mark_text,
    milestone_name,
    not_marked_text,
    recording_name,
)
from rutan_desk.words.moments import long_day
from rutan_desk.words.refusals import explain

_VALUES = {
    Milestone.RECORDING: "recording",
    Milestone.CARD: "card",
    Milestone.SUBSTITUTE: "paper",
    Milestone.SUBSTITUTE_GONE: "paper",
}
"""The input that says which status, card or paper."""


class KtpForm(PanelForm):
    """One step with its day; under the inputs stands what it would do.

    ``first`` and ``value`` are what it begins with. Nothing can be saved before the worker
    has said that it changes something.
    """

    def __init__(
        self,
        person: Person,
        ktp: KtpEl | None,
        today: date,
        worker: Worker,
        first: Milestone | None = None,
        value: KtpValue | None = None,
    ) -> None:
        super().__init__(person.name, lambda: KtpForm(person, ktp, today, worker, first, value))
        self.person, self.ktp = person, ktp or KtpEl(person_id=person.id)
        self._today, self._worker = today, worker
        self.preview: MarkPreview | None = None
        self._asked: tuple[Mark, bool] | None = None
        inputs = self._inputs()
        if first is not None:
            inputs["what"].show_value(first.value)
            if value is not None:
                inputs[_VALUES[first]].show_value(value.value)
        rows = [("" if name == "anyway" else one.name, [one]) for name, one in inputs.items()]
        self._grid = form_grid(rows)
        self._places = {name: place for place, name in enumerate(inputs)}
        self._said = column(gap=theme.S)
        self.hold(inputs)
        head = column(label(person.name, "person", wrap=True), gap=theme.XS)
        head.addWidget(label("KTP-el", "strong"))
        self.setLayout(column(head, self._grid, self._said, gap=theme.M))
        self.check()

    def _inputs(self) -> dict[str, Input]:
        steps = [(one.value, milestone_name(one)) for one in Milestone if self._sensible(one)]
        statuses = [one for one in Recording if one is not Recording.UNKNOWN]
        cards = [one for one in Card if one is not Card.UNKNOWN]
        made: dict[str, Input] = {
            "what": ChoiceInput(tr("What happened"), steps),
            "recording": _choice(tr("Status"), [(one, recording_name(one)) for one in statuses]),
            "card": _choice(tr("Card"), [(one, card_name(one)) for one in cards]),
            "paper": _choice(tr("Which paper"), [(one, document_name(one)) for one in SUBSTITUTES]),
            "on": DayInput(tr("Day"), self._today),
            "anyway": TickInput(tr("Record it all the same")),
        }
        made["on"].show_value(self._today)
        return made

    def _sensible(self, one: Milestone) -> bool:
        """Whether it can be said of this person at all."""
        if one is Milestone.UNMATCHED:
            return self.person.nik is not None
        return one is not Milestone.SUBSTITUTE_GONE or bool(self.ktp.substitutes)

    @property
    def milestone(self) -> Milestone:
        """What is chosen."""
        return Milestone(self.inputs["what"].raw)

    @property
    def mark(self) -> Mark | None:
        """What would be recorded; ``None`` while something needed is missing."""
        on, name = self.value("on"), _VALUES.get(self.milestone)
        value = self.value(name) if name else None
        if on is None or on > self._today or (name and value is None):
            return None
        return Mark(self.milestone, on, value)

    # --- what it would do

    def findings(self) -> dict[str, tuple[str, Tone]]:
        """PanelForm override: asks the worker anew what would become of it."""
        wanted = _VALUES.get(self.milestone)
        for name in ("recording", "card", "paper"):
            show_row(self._grid, self._places[name], shown=name == wanted)
        said = needed(self, "on", *([wanted] if wanted else []))
        on = self.value("on")
        if on is not None and on > self._today:
            said["on"] = tr("This day has not come yet."), Tone.RED
        self._ask()
        return said

    def _ask(self) -> None:
        mark, anyway = self.mark, self.inputs["anyway"].raw == "yes"
        wanted = (mark, anyway) if mark is not None else None
        if wanted is not None and wanted == self._asked:
            return
        self._asked, self.preview = wanted, None
        self._tell(None)
        if mark is None:
            return
        ids = [self.person.id]
        self._worker.use(
            self,
            lambda registry: preview_mark(registry.db, registry.desk, ids, mark, anyway=anyway),
            lambda found: self._answered(found, wanted),
            lambda refusal: self._unanswered(refusal, wanted),
        )

    def _answered(self, found: MarkPreview, asked: tuple[Mark, bool] | None) -> None:
        if asked == self._asked:
            self.preview = found
            self._tell(found)
            self.edited.emit()

    def _unanswered(self, refusal: DeskError, asked: tuple[Mark, bool] | None) -> None:
        if asked == self._asked:
            self._tell(None)
            self._said.addWidget(Notice(Tone.RED, explain(refusal)))

    def _tell(self, found: MarkPreview | None) -> None:
        clear(self._said)
        why = found.refused[0][1] if found is not None and found.refused else None
        overruled = self.inputs["anyway"].raw == "yes"
        may = why in (NotMarked.LEFT, NotMarked.OLDER) or overruled
        show_row(self._grid, self._places["anyway"], shown=may)
        if found is None:
            return
        if why is not None:
            words = not_marked_text(why)
            self._said.addWidget(
                Notice(Tone.AMBER, f"{words[:1].upper()}{words[1:]}.", *self._on_record(why))
            )
        elif found.already:
            self._said.addWidget(label(tr("It is recorded so already."), "quiet", wrap=True))

    def _on_record(self, why: NotMarked) -> list[str]:
        """What of a later day it is that would be written over."""
        on = day_of(self.ktp, self.milestone)
        if why is not NotMarked.OLDER or on is None:
            return []
        value: dict[Milestone, KtpValue] = {
            Milestone.RECORDING: self.ktp.recording,
            Milestone.CARD: self.ktp.card,
        }
        known = mark_text(Mark(self.milestone, on, value.get(self.milestone)))
        return [tr("On record: {what}, {day}.").format(what=known, day=long_day(on))]

    # --- saving

    def effect(self) -> str:
        """PanelForm override."""
        return tr("Record: {what}").format(what=milestone_name(self.milestone))

    def ready(self) -> bool:
        """PanelForm override: whether it would change anything."""
        return self.preview is not None and bool(self.preview.changes)

    def blame(self, refusal: DeskError) -> str | None:
        """PanelForm override."""
        return "on" if isinstance(refusal, KtpInvalid) and refusal.why == "future" else None

    def operation(self) -> Operation:
        """PanelForm override: one deed."""
        found, ids, anyway = self.preview, [self.person.id], self.inputs["anyway"].raw == "yes"
        if found is None:
            return lambda _db, _desk: frozenset()
        mark = found.mark
        return lambda db, desk: record_mark(db, desk, ids, mark, anyway=anyway)


def _choice(name: str, values: Sequence[tuple[str, str]]) -> ChoiceInput:
    """Nothing is chosen for the officer."""
    return ChoiceInput(name, [(None, tr("Choose…")), *values])


class KtpRemarkForm(PanelForm):
    """A remark on somebody's KTP-el."""

    def __init__(self, person: Person, ktp: KtpEl | None) -> None:
        super().__init__(person.name, lambda: KtpRemarkForm(person, ktp))
        self.person = person
        note = TextInput(tr("Note"))
        note.show_value(ktp.note if ktp else "")
        self.hold({"note": note})
        head = column(label(person.name, "person", wrap=True), gap=theme.XS)
        head.addWidget(label("KTP-el", "strong"))
        grid = form_grid([(note.name, [note])])
        self.setLayout(column(head, grid, gap=theme.M))

    def effect(self) -> str:
        """PanelForm override."""
        return tr("Save the note")

    def ready(self) -> bool:
        """PanelForm override: whether it differs."""
        return self.dirty

    def operation(self) -> Operation:
        """PanelForm override."""
        person_id, note = self.person.id, self.value("note") or ""
        return lambda db, desk: note_ktp(db, desk, person_id, note)
