"""Several people at once: one field, or something on their lists; who would change, who not."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox

from rutan_desk.domain.errors import DeskError
from rutan_desk.gui import theme
from rutan_desk.gui.enrolment_forms import Bulk
from rutan_desk.gui.enrolment_kinds import what_to_change
from rutan_desk.gui.person_form import input_for
from rutan_desk.gui.person_forms import Operation, PanelForm, form_grid
from rutan_desk.gui.person_inputs import Input
from rutan_desk.gui.rows_model import Tone
from rutan_desk.gui.widgets import OneOf, clear, column, hairline, label
from rutan_desk.gui.worker import Worker
from rutan_desk.ops.bulk import BULK_FIELDS, EMPTIABLE, BulkPreview, bulk_edit, bulk_preview
from rutan_desk.words.bulk import not_for_text, preview_text
from rutan_desk.words.catalog import tr
from rutan_desk.words.refusals import explain
from rutan_desk.words.values import table_text

_NAMED = 12
"""As many people as are named; the rest is counted."""


class TickInput(Input):
    """Something that is so or not, said on the box itself."""

    def __init__(self, name: str) -> None:
        self.box = QCheckBox(name)
        super().__init__(name, self.box)
        self.box.toggled.connect(lambda _: self.changed.emit())

    @property
    def raw(self) -> str:
        """``yes`` or nothing."""
        return "yes" if self.box.isChecked() else ""

    def put(self, raw: str) -> None:
        """Tick the box, or not."""
        self.box.setChecked(raw == "yes")

    @property
    def value(self) -> bool:
        """Whether it is ticked."""
        return self.box.isChecked()

    def show_value(self, value: bool) -> None:
        """Tick the box, or not."""
        self.box.setChecked(value)


class BulkForm(PanelForm):
    """Choose a field and its value; under it stands what would happen to whom.

    An empty value is no choice yet: who wants a field emptied ticks the box. ``another`` asks
    for the form of what is chosen in place of a field (``list:check``).
    """

    another = Signal(str)

    def __init__(self, bulk: Bulk, worker: Worker, home: str = "") -> None:
        title = tr("{count} people chosen").format(count=len(bulk.people))
        super().__init__(title, lambda: BulkForm(bulk, worker, home))
        self.bulk, self.people = bulk, [one.person for one in bulk.people]
        self.preview: BulkPreview | None = None
        what, today = what_to_change(lists=bulk.desk.writable), bulk.desk.today
        self._values = {name: input_for(name, today, worker, home) for name in BULK_FIELDS}
        self._empty = TickInput(tr("Empty this field"))
        self._one = OneOf()
        for one in self._values.values():
            self._one.add(one)
        self._said = column(gap=theme.S)
        grid = form_grid([(what.name, [what])])
        name = label(tr("New value"), "quiet", wrap=True)
        name.setMinimumHeight(34)
        grid.addWidget(name, 1, 0)
        grid.addWidget(self._one, 1, 1)
        grid.addWidget(self._empty, 2, 1)
        self.setLayout(
            column(
                label(self.title, "person", wrap=True), grid, hairline(), self._said, gap=theme.M
            )
        )
        what.changed.connect(self._chosen)
        self._empty.changed.connect(self._forget)
        self._field = str(what.raw)
        values = {_key(name): one for name, one in self._values.items()}
        self.hold({"field": what, **values, "empty": self._empty})
        self.check()

    def _chosen(self) -> None:
        """Another field, or something on the lists: that is another form."""
        wanted = self.inputs["field"].raw
        if wanted in BULK_FIELDS:
            self._field = wanted
            self._forget()
        else:
            self.another.emit(wanted)

    @property
    def _input(self) -> Input:
        return self._values[self._field]

    @property
    def _emptying(self) -> bool:
        return self._field in EMPTIABLE and self._empty.value

    def _forget(self) -> None:
        """What no longer counts must not stand in the way of saving, unseen."""
        for name, one in self._values.items():
            if name != self._field or self._emptying:
                one.put("")

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
        self._input.setEnabled(not self._emptying)
        self._empty.setVisible(self._field in EMPTIABLE)
        self.preview = None
        value = self._new_value
        said: dict[str, tuple[str, Tone]] = {}
        if value is not None or self._emptying:
            try:
                self.preview = bulk_preview(self.people, self._field, value)
            except DeskError as refusal:
                said[_key(self._field)] = explain(refusal), Tone.RED
        self._tell()
        return said

    @property
    def _new_value(self) -> Any:
        return None if self._emptying else self.value(_key(self._field))

    def _tell(self) -> None:
        clear(self._said)
        found = self.preview
        if found is None:
            hint = tr("Type or choose the new value; then you see who would change.")
            self._said.addWidget(label(hint, "quiet", wrap=True))
            return
        new = self._new_words(found)
        changes = [
            f"{one.name}: {table_text(found.field, getattr(one, found.field))} → {new}"
            for one in found.changes
        ]
        refused = [f"{one.name}: {not_for_text(why)}" for one, why in found.refused]
        self._said.addWidget(label(preview_text(found), wrap=True))
        self._part(tr("{count} would change"), changes)
        self._part(tr("{count} are so already"), [one.name for one in found.already])
        self._part(tr("{count} are left alone"), refused)

    @staticmethod
    def _new_words(found: BulkPreview) -> str:
        if found.value is None:
            return tr("(empty)")
        return table_text(found.field, found.value)

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
        ids = [one.id for one in self.people]
        field, value = self._field, self._new_value
        return lambda db, desk: bulk_edit(db, desk, ids, field, value)


def _key(field: str) -> str:
    return f"value_{field}"
