"""The form that records something about one or many people's place on the lists."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from rutan_desk.domain.errors import DeskError, EnrolmentInvalid
from rutan_desk.domain.lists import ListPlace
from rutan_desk.domain.readiness import Readiness
from rutan_desk.gui import theme
from rutan_desk.gui.enrolment_deed import ListDesk, ListPreview
from rutan_desk.gui.enrolment_kinds import DEEDS, deed_words, what_to_change
from rutan_desk.gui.person_forms import Operation, PanelForm, form_grid
from rutan_desk.gui.rows_model import Tone
from rutan_desk.gui.widgets import clear, column, hairline, label
from rutan_desk.words.catalog import tr
from rutan_desk.words.enrolments import check_text, letter_text, move_text, place_text
from rutan_desk.words.lists import category_name

_NAMED = 12
"""As many people as are named; the rest is counted."""
WHAT = "what"
"""The input of many people's form that says what is to be done with them."""


@dataclass(frozen=True, slots=True)
class Bulk:
    """Many people chosen, and the lists they may be recorded on."""

    people: Sequence[Readiness]
    desk: ListDesk


class EnrolmentForm(PanelForm):
    """Records one kind of thing; under the inputs stands what becomes of whom.

    With ``choice`` (for many people) its first input says what is recorded, and ``another``
    asks for another form when something else is chosen there.
    """

    another = Signal(str)

    def __init__(
        self,
        kind: str,
        desk: ListDesk,
        people: Sequence[Readiness],
        *,
        choice: bool = False,
    ) -> None:
        many = tr("{count} people chosen").format(count=len(people))
        title = people[0].person.name if len(people) == 1 else many
        super().__init__(title, lambda: EnrolmentForm(kind, desk, people, choice=choice))
        self.kind, self.chosen = kind, people
        self.bulk = Bulk(people, desk)
        self.deed = DEEDS[kind](desk, people)
        inputs = {**self.deed.inputs}
        if choice:
            what = what_to_change(lists=True)
            what.show_value(f"list:{kind}")
            what.changed.connect(self._another)
            inputs = {WHAT: what, **inputs}
        self.preview: ListPreview | None = None
        self._said = column(gap=theme.S)
        self.hold(inputs)
        head = column(label(self.title, "person", wrap=True), gap=theme.XS)
        if not choice:
            head.addWidget(label(deed_words()[kind], "strong"))
        if len(people) == 1:
            self._known(head)
        grid = form_grid([(one.name, [one]) for one in inputs.values()])
        self.setLayout(column(head, grid, hairline(), self._said, gap=theme.M))
        self.check()

    def _known(self, box: QVBoxLayout) -> None:
        """What is on record already."""
        row = self.deed.first
        for name, text in (
            (tr("DPT check"), check_text(row)),
            (tr("Move filed"), move_text(row)),
            (tr("Moving letter"), letter_text(row)),
        ):
            if text:
                box.addWidget(label(f"{name}: {text}", "quiet", wrap=True))

    def _another(self) -> None:
        wanted = self.inputs[WHAT].raw
        if wanted != f"list:{self.kind}":
            self.another.emit(wanted)

    def effect(self) -> str:
        """The words on its button."""
        if len(self.chosen) == 1:
            return tr("Record: {what}").format(what=deed_words()[self.kind])
        count = len(self.preview.changes) if self.preview else 0
        return tr("Record for {count}").format(count=count)

    def ready(self) -> bool:
        """Whether anybody would change."""
        return self.preview is not None and bool(self.preview.changes)

    @property
    def dirty(self) -> bool:
        """Whether closing it would lose something typed; what it records is no loss."""
        return any(name != WHAT for name in self.typed)

    def findings(self) -> dict[str, tuple[str, Tone]]:
        """What is to be said under which input; works the preview out anew."""
        said = self.deed.findings()
        self.preview = self.deed.preview()
        self._tell(self.preview)
        return said

    def _tell(self, found: ListPreview | None) -> None:
        clear(self._said)
        if found is None:
            self._line(tr("Fill in what is missing; then you see what changes."), "quiet")
        elif len(self.chosen) == 1:
            self._tell_one(found)
        else:
            self._tell_many(found)

    def _tell_one(self, found: ListPreview) -> None:
        for one, place in found.changes:
            if place != one.place:
                self._line(tr("Then on the list:"), "strong")
                self._line(place_text(place))
            else:
                self._line(tr("The list stays: {place}").format(place=place_text(place)), "quiet")
        if found.already:
            self._line(tr("It is recorded so already."), "quiet")
        for _, why in found.refused:
            self._line(f"{why[:1].upper()}{why[1:]}.", "quiet")

    def _tell_many(self, found: ListPreview) -> None:
        said = tr("{changes} people change, {already} are so already, {refused} are left alone.")
        self._line(
            said.format(
                changes=len(found.changes),
                already=len(found.already),
                refused=len(found.refused),
            )
        )
        counts = Counter(place.category for _, place in found.changes)
        if counts:
            sums = ", ".join(f"{category_name(one)} {count}" for one, count in counts.items())
            self._line(tr("Then on the lists: {sums}").format(sums=sums))
        self._part(tr("{count} would change"), [_becomes(*one) for one in found.changes])
        self._part(tr("{count} are so already"), [one.person.name for one in found.already])
        refused = [f"{one.person.name}: {why}" for one, why in found.refused]
        self._part(tr("{count} are left alone"), refused)

    def _line(self, text: str, name: str = "") -> None:
        self._said.addWidget(label(text, name, wrap=True))

    def _part(self, words: str, lines: Sequence[str]) -> None:
        if not lines:
            return
        self._line(words.format(count=len(lines)), "strong")
        shown = list(lines[:_NAMED])
        if len(lines) > _NAMED:
            shown.append(tr("and {count} more").format(count=len(lines) - _NAMED))
        self._line("\n".join(shown))

    def blame(self, refusal: DeskError) -> str | None:
        """The input a refusal is about."""
        if isinstance(refusal, EnrolmentInvalid) and refusal.why in ("future", "letter_early"):
            return "on"
        return None

    def operation(self) -> Operation:
        """Record it of all who change, as one deed."""
        found = self.preview
        return self.deed.operation([one.person.id for one, _ in found.changes] if found else [])


def _becomes(one: Readiness, place: ListPlace) -> str:
    before, after = category_name(one.place.category), category_name(place.category)
    return f"{one.person.name}: {before} → {after}" if before != after else one.person.name
