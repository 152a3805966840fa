"""Record one thing of everybody chosen: first who would change, who not and why."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QPushButton, QWidget

from rutan_desk.domain.errors import DeskError
from rutan_desk.domain.ktp_el import SUBSTITUTES, Card, Mark, Milestone, Recording
from rutan_desk.gui import theme
from rutan_desk.gui.context import Context
from rutan_desk.gui.fields import shortcut
from rutan_desk.gui.flow import FlowBox
from rutan_desk.gui.history_day import DayEdit
from rutan_desk.gui.ktp_queue_rows import QueueRow
from rutan_desk.gui.widgets import OneOf, button, column, label, line
from rutan_desk.ops.ktp_el import MarkPreview, NotMarked, preview_mark, record_mark
from rutan_desk.store import Database
from rutan_desk.store.journal import Desk, Touched
from rutan_desk.words.catalog import tr
from rutan_desk.words.ktp_el import (
    card_name,
    document_name,
    milestone_name,
    not_marked_text,
    recording_name,
)
from rutan_desk.words.refusals import explain

Operation = Callable[[Database, Desk], Touched]
_NAMED = 8
"""As many people as are named; the rest is counted."""
_OVERRULED = (NotMarked.LEFT, NotMarked.OLDER)


def values_of(milestone: Milestone) -> list[tuple[str, Any]]:
    """What can be chosen of a milestone, by its name; none where it says all itself."""
    if milestone is Milestone.RECORDING:
        return [(recording_name(one), one) for one in Recording if one is not Recording.UNKNOWN]
    if milestone is Milestone.CARD:
        return [(card_name(one), one) for one in Card if one is not Card.UNKNOWN]
    if milestone in (Milestone.SUBSTITUTE, Milestone.SUBSTITUTE_GONE):
        return [(document_name(one), one) for one in SUBSTITUTES]
    return []


class MarkForm(QWidget):
    """What, on which day, and what it would do; ``record`` hands the operation over."""

    record = Signal(object)
    cancel = Signal()

    def __init__(self, context: Context, ids: Sequence[int], today: date) -> None:
        super().__init__()
        self.context, self.ids = context, list(ids)
        self.preview: MarkPreview | None = None
        self._asked = 0
        self.what, self.value = QComboBox(), QComboBox()
        self.what.setAccessibleName(tr("What happened"))
        self.value.setAccessibleName(tr("Which one"))
        for choice, width in ((self.what, 190), (self.value, 235)):
            choice.setFixedWidth(theme.px(width))
            choice.view().setMinimumWidth(theme.px(260))
        for one in Milestone:
            self.what.addItem(milestone_name(one), one)
        self.on = DayEdit(tr("On which day"), today)
        self.anyway = QCheckBox(tr("Also who has left, and over later entries"))
        self.anyway.setAccessibleName(self.anyway.text())
        self.save = button("", self.send, "primary")
        self.said = label("", wrap=True)
        self.problem = label("", "problem", wrap=True)
        self._lay_out()
        self._connect()
        self._fill_values()

    def _lay_out(self) -> None:
        box = FlowBox(theme.S)
        cancel = button(tr("Cancel"), self.cancel.emit)
        parts = (self.what, self.value, self.on, self.anyway, self.save, cancel)
        for part in parts:
            part.setMinimumHeight(theme.px(34))
            box.add(part)
        self.box = box
        self.problem.hide()
        self.setLayout(column(box, self.said, self.problem, gap=theme.XS))
        self.setFocusProxy(self.what)

    def _connect(self) -> None:
        self.what.currentIndexChanged.connect(lambda _place: self._fill_values())
        self.value.currentIndexChanged.connect(lambda _place: self.judge())
        self.on.textChanged.connect(lambda _text: self.judge())
        self.anyway.toggled.connect(lambda _on: self.judge())
        shortcut("Esc", self, self.cancel.emit, inside=True)
        for keys in ("Return", "Enter"):
            shortcut(keys, self, self._enter, inside=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt override."""
        super().resizeEvent(event)
        self._stand(self.minimumHeight())

    def _stand(self, least: int = 0) -> None:
        """As tall as its lines need: an area that scrolls would press them together.

        A change of width never makes it lower, or a scroll bar would come and go for ever.
        """
        self.setMinimumHeight(max(least, self.heightForWidth(self.width())))

    def choose(self, milestone: Milestone, value: Recording | Card | None = None) -> None:
        """Begin with that, as if it had been chosen."""
        self.what.setCurrentIndex(list(Milestone).index(milestone))
        if value is not None:
            self.value.setCurrentIndex([one for _, one in values_of(milestone)].index(value))

    @property
    def milestone(self) -> Milestone:
        """What is chosen."""
        return list(Milestone)[self.what.currentIndex()]

    @property
    def mark(self) -> Mark | None:
        """What would be recorded; ``None`` while the day is none."""
        if self.on.day is None:
            return None
        values = values_of(self.milestone)
        value = values[self.value.currentIndex()][1] if values else None
        return Mark(self.milestone, self.on.day, value)

    def _fill_values(self) -> None:
        self.value.blockSignals(True)
        self.value.clear()
        self.value.addItems([name for name, _ in values_of(self.milestone)])
        self.value.blockSignals(False)
        self.value.setVisible(self.value.count() > 0)
        self.box.rearrange()
        self.judge()

    # --- what it would do

    def judge(self) -> None:
        """Ask anew what it would do; until the answer nothing can be recorded."""
        self._asked += 1
        self.preview = None
        mark, ids, anyway, asked = self.mark, self.ids, self.anyway.isChecked(), self._asked
        self._tell()
        if mark is None:
            self._refuse(tr("Type the day as dd-mm-yyyy."), asked)
            return
        self.context.worker.use(
            self,
            lambda registry: preview_mark(registry.db, registry.desk, ids, mark, anyway=anyway),
            lambda found: self._show(found, asked),
            lambda refusal: self._refuse(explain(refusal), asked),
        )

    def _show(self, found: MarkPreview, asked: int) -> None:
        if asked == self._asked:
            self.preview = found
            self._tell()

    def _refuse(self, words: str, asked: int) -> None:
        if asked == self._asked:
            self.problem.setText(words)
            self.problem.show()

    def refuse(self, refusal: DeskError) -> None:
        """Recording was refused: say it here, with everything as it was typed."""
        self._refuse(explain(refusal), self._asked)

    def _tell(self) -> None:
        found = self.preview
        changes = len(found.changes) if found else 0
        words = tr("Record for {count} people").format(count=changes)
        self.save.setText(words)
        self.save.setAccessibleName(words)
        self.save.setEnabled(bool(changes))
        self.problem.hide()
        overrule = found is not None and any(why in _OVERRULED for _, why in found.refused)
        self.anyway.setVisible(overrule or self.anyway.isChecked())
        self.said.setText("\n".join(preview_lines(found)) if found else " ")
        self.box.rearrange()
        self._stand()

    # --- recording

    def _enter(self) -> None:
        """Enter records, but on a button it is the button's."""
        under = self.focusWidget()
        if isinstance(under, QPushButton):
            under.click()
        else:
            self.send()

    def send(self) -> None:
        """Hand the operation over, if anybody would change."""
        found, anyway = self.preview, self.anyway.isChecked()
        if found is not None and found.changes:
            ids, mark = self.ids, found.mark
            self.save.setEnabled(False)
            self.record.emit(lambda db, desk: record_mark(db, desk, ids, mark, anyway=anyway))


def preview_lines(found: MarkPreview) -> list[str]:
    """Who would change, who is so already, who is left alone and why."""
    refused = [f"{one.name} ({not_marked_text(why)})" for one, why in found.refused]
    parts = (
        (tr("{count} would change"), [one.name for one in found.changes]),
        (tr("{count} are so already"), [one.name for one in found.already]),
        (tr("{count} are left alone"), refused),
    )
    return [f"{words.format(count=len(names))}: {_named(names)}" for words, names in parts if names]


def _named(names: Sequence[str]) -> str:
    shown = ", ".join(names[:_NAMED])
    if len(names) <= _NAMED:
        return shown
    return shown + " " + tr("and {count} more").format(count=len(names) - _NAMED)


class QueueActs(OneOf):
    """The buttons for the rows chosen, or the form of one deed on them."""

    wanted = Signal(object)
    person = Signal()
    opened = Signal()
    left = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.rows: Sequence[QueueRow] = ()
        self.form: MarkForm | None = None
        self.count = label("", "quiet")
        self.mark_button = button(tr("Record for those chosen…"), self.begin, "primary")
        self.mark_button.setToolTip("T")
        self.person_button = button(tr("Open the person"), self.person.emit, "link")
        self.bar = QWidget()
        parts = (self.count, None, self.person_button, self.mark_button)
        self.bar.setLayout(line(*parts, gap=theme.S))
        self.add(self.bar)
        self.show_only(self.bar)

    def show_rows(self, rows: Sequence[QueueRow], shown: int) -> None:
        """Offer what can be done with these; a form that is open keeps its people."""
        self.rows = rows
        self.mark_button.setEnabled(bool(rows))
        self.person_button.setVisible(len(rows) == 1)
        self.count.setText(tr("{count} of {all} chosen").format(count=len(rows), all=shown))

    def begin(self) -> None:
        """Open the form for the rows chosen."""
        if self.form is not None or not self.rows:
            return
        ids = [row.person.id for row in self.rows]
        self.form = made = MarkForm(self.context, ids, self.context.clock().date())
        made.record.connect(self.wanted)
        made.cancel.connect(self.finish)
        self.add(made)
        self.show_only(made)
        made.setFocus(Qt.FocusReason.OtherFocusReason)
        self.opened.emit()

    def finish(self) -> None:
        """Back to the buttons."""
        if self.form is not None:
            self.show_only(self.bar)
            self.form.deleteLater()
            self.form = None
        self.left.emit()
