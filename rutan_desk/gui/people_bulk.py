"""One field of several people at once, with who would change, who is so, who is left alone."""

from collections.abc import Sequence
from datetime import date

from rutan_desk.domain.errors import DeskError
from rutan_desk.domain.person import Person
from rutan_desk.gui import theme
from rutan_desk.gui.people_rows import cell_text
from rutan_desk.gui.person_form import input_for
from rutan_desk.gui.person_forms import Operation, PanelForm, form_grid
from rutan_desk.gui.person_inputs import ChoiceInput, Input, RegionInput
from rutan_desk.gui.rows_model import Tone
from rutan_desk.gui.widgets import OneOf, clear, column, hairline, label
from rutan_desk.ops.bulk import BULK_FIELDS, BulkPreview, bulk_edit, bulk_preview
from rutan_desk.words.bulk import not_for_text, preview_text
from rutan_desk.words.catalog import tr
from rutan_desk.words.people import field_name
from rutan_desk.words.refusals import explain

_NAMED = 12
"""As many people as are named; the rest is counted."""


class BulkForm(PanelForm):
    """Choose a field and its value; under it stands what would happen to whom."""

    def __init__(
        self, people: Sequence[Person], today: date, regions: Sequence[tuple[str, str]] = ()
    ) -> None:
        title = tr("{count} people chosen").format(count=len(people))
        super().__init__(title, lambda: BulkForm(people, today, regions))
        self._people = people
        self.preview: BulkPreview | None = None
        what = ChoiceInput(tr("Field"), [(name, field_name(name)) for name in BULK_FIELDS])
        self._values = {name: input_for(name, today) for name in BULK_FIELDS}
        self._one = OneOf()
        for one in self._values.values():
            self._one.add(one)
        self.offer(regions)
        self._said = column(gap=theme.S)
        grid = form_grid([(what.name, [what])])
        name = label(tr("New value"), "quiet", wrap=True)
        name.setMinimumHeight(34)
        grid.addWidget(name, 1, 0)
        grid.addWidget(self._one, 1, 1)
        self.setLayout(
            column(
                label(self.title, "person", wrap=True), grid, hairline(), self._said, gap=theme.M
            )
        )
        self.hold({"field": what, **{_key(name): one for name, one in self._values.items()}})
        self.check()

    @property
    def _field(self) -> str:
        return self.inputs["field"].raw

    @property
    def _input(self) -> Input:
        return self._values[self._field]

    def offer(self, regions: Sequence[tuple[str, str]]) -> None:
        """Regions to choose from by name."""
        region = self._values["region"]
        if isinstance(region, RegionInput):
            region.offer(regions)

    def effect(self) -> str:
        """The words on its button."""
        count = len(self.preview.changes) if self.preview else 0
        return tr("Change {count} people").format(count=count)

    def ready(self) -> bool:
        """Whether anybody would change."""
        return self.preview is not None and bool(self.preview.changes)

    def findings(self) -> dict[str, tuple[str, Tone]]:
        """Works the preview out anew; a value the field cannot hold is said under it."""
        self._one.show_only(self._input)
        self.preview = None
        value = self.value(_key(self._field))
        said: dict[str, tuple[str, Tone]] = {}
        if value is not None:
            try:
                self.preview = bulk_preview(self._people, self._field, value)
            except DeskError as refusal:
                said[_key(self._field)] = explain(refusal), Tone.RED
        self._tell()
        return said

    def _tell(self) -> None:
        clear(self._said)
        found = self.preview
        if found is None:
            hint = tr("Type or choose the new value; then you see who would change.")
            self._said.addWidget(label(hint, "quiet", wrap=True))
            return
        new = self._new_words(found)
        changes = [f"{one.name}: {cell_text(found.field, one)} → {new}" for one in found.changes]
        refused = [f"{one.name}: {not_for_text(why)}" for one, why in found.refused]
        self._said.addWidget(label(preview_text(found), wrap=True))
        self._part(tr("{count} would change"), changes)
        self._part(tr("{count} are so already"), [one.name for one in found.already])
        self._part(tr("{count} are left alone"), refused)

    @staticmethod
    def _new_words(found: BulkPreview) -> str:
        sample = Person(name="", **{found.field: found.value})
        return cell_text(found.field, sample)

    def _part(self, words: str, lines: Sequence[str]) -> None:
        if not lines:
            return
        self._said.addWidget(label(words.format(count=len(lines)), "strong", wrap=True))
        shown = list(lines[:_NAMED])
        if len(lines) > _NAMED:
            shown.append(tr("and {count} more").format(count=len(lines) - _NAMED))
        self._said.addWidget(label("\n".join(shown), wrap=True))

    def operation(self) -> Operation:
        """Change all of them as one deed."""
        ids = [one.id for one in self._people]
        field, value = self._field, self.value(_key(self._field))
        return lambda db, desk: bulk_edit(db, desk, ids, field, value)


def _key(field: str) -> str:
    return f"value_{field}"
