"""Where a form stands in the panel: saved, cancelled, never lost without a question."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QWidget
from shiboken6 import isValid

from rutan_desk.domain.errors import DeskError
from rutan_desk.gui import theme
from rutan_desk.gui.context import Context
from rutan_desk.gui.fields import shortcut
from rutan_desk.gui.flow import FlowBox
from rutan_desk.gui.person_forms import PanelForm
from rutan_desk.gui.rows_model import Tone
from rutan_desk.gui.widgets import button, column, hairline, label, line, look, tint
from rutan_desk.store.journal import Touched
from rutan_desk.words.catalog import tr
from rutan_desk.words.refusals import explain

Then = Callable[[], object]


def scrolled(inside: QWidget, name: str) -> QScrollArea:
    """A part that scrolls up and down when it is too tall."""
    look(inside, "inside")
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inside)
    area.setAccessibleName(name)
    return area


class Question(QFrame):
    """A tinted box with a sentence and a few answers under it."""

    def __init__(self) -> None:
        super().__init__()
        look(self, "notice")
        self.text = label("", wrap=True)
        self._answers = FlowBox(theme.XS)
        box = column(self.text, self._answers, gap=6)
        box.setContentsMargins(theme.M, theme.S, theme.M, theme.S)
        self.setLayout(box)
        self.hide()

    def put(self, text: str, tone: Tone, *answers: QPushButton) -> None:
        """Say it, with these answers."""
        self.text.setText(text)
        self.setAccessibleName(text)
        self._answers.empty()
        for one in answers:
            self._answers.add(one)
        self._answers.setVisible(bool(answers))
        tint(self, tone)
        self.show()
        if answers:
            answers[0].setFocus(Qt.FocusReason.OtherFocusReason)


class FormHost(QWidget):
    """Shows one form with its button; ``closed`` after it was saved or dropped.

    ``saved`` hands over the form whose effect is done, before it closes;
    ``kept`` says that the officer rather goes on typing than to what was asked for.
    """

    closed = Signal()
    saved = Signal(object)
    kept = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.form: PanelForm | None = None
        self._then: Then = lambda: None
        self._inside = QWidget()
        self._column = column(margin=theme.L)
        self._inside.setLayout(self._column)
        self.area = scrolled(self._inside, tr("Form"))
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.question = Question()
        self.save_button = button(tr("Save changes"), self.save, "primary")
        self.cancel_button = button(tr("Cancel"), self.cancel)
        foot = line(None, self.cancel_button, self.save_button, gap=theme.S)
        below = column(self.question, foot, gap=theme.S)
        below.setContentsMargins(theme.L, theme.M, theme.L, theme.M)
        parts = column()
        parts.addWidget(self.area, 1)
        parts.addWidget(hairline())
        parts.addLayout(below)
        self.setLayout(parts)
        for keys, act in (("Esc", self.cancel), ("Ctrl+S", self.save), ("Ctrl+Return", self.save)):
            shortcut(keys, self, act, inside=True)

    @property
    def dirty(self) -> bool:
        """Whether something typed is not saved yet."""
        return self.form is not None and self.form.dirty

    def open(self, form: PanelForm, draft: Mapping[str, str] | None = None) -> None:
        """Put a form here and the keyboard into its first field."""
        self._drop()
        self.form = form
        self._column.addWidget(form)
        self._column.addStretch(1)
        if draft:
            form.take(draft)
        form.edited.connect(self._edited)
        form.check()
        self.question.hide()
        self._edited()
        self.focus(next(iter(form.inputs), ""))
        self.area.verticalScrollBar().setValue(0)

    def focus(self, name: str) -> None:
        """Bring the keyboard to one input."""
        if self.form is not None and name in self.form.inputs:
            one = self.form.inputs[name]
            one.edit.setFocus(Qt.FocusReason.OtherFocusReason)
            self.area.ensureWidgetVisible(one)

    def _edited(self) -> None:
        if self.form is not None:
            self.save_button.setText(self.form.effect())
            self.save_button.setAccessibleName(self.form.effect())
            self.save_button.setEnabled(self.form.ready())

    def save(self) -> None:
        """Save it, or lead to the first field that stands in the way."""
        form = self.form
        if form is None or not form.ready() or not self.save_button.isEnabled():
            return
        wrong = form.wrong()
        self.question.hide()
        if wrong:
            self.focus(wrong[0])
            return
        self.save_button.setEnabled(False)
        self._context.worker.do(form.operation(), lambda _: self._saved(_, form), self._refused)

    def _saved(self, _touched: Touched, form: PanelForm) -> None:
        if isValid(self) and self.form is form:
            self.saved.emit(form)
            self._close()

    def _refused(self, refusal: DeskError) -> None:
        if not isValid(self) or self.form is None:
            return
        self._edited()
        name = self.form.blame(refusal)
        if name is None:
            self.question.put(explain(refusal), Tone.RED)
            return
        self.form.inputs[name].say(explain(refusal))
        self.focus(name)

    def cancel(self) -> None:
        """Close the form; what was typed is asked about, and Esc again goes on typing."""
        if self.question.isVisibleTo(self) and self.dirty:
            self.keep()
        else:
            self.ask(lambda: None)

    def ask(self, then: Then) -> None:
        """Close the form and do ``then``, once it is clear what becomes of what was typed."""
        self._then = then
        if self.form is None or not self.form.dirty:
            self.drop()
            return
        self.question.put(
            tr("“{title}” is not saved yet.").format(title=self.form.title),
            Tone.AMBER,
            button(tr("Save"), self.save),
            button(tr("Throw away"), self.drop),
            button(tr("Go on typing"), self.keep),
        )

    def keep(self) -> None:
        """Go on typing."""
        self._then = lambda: None
        self.question.hide()
        if self.form is not None:
            self.focus(next(iter(self.form.typed), next(iter(self.form.inputs), "")))
        self.kept.emit()

    def drop(self) -> None:
        """Close the form without saving."""
        self._close()

    def _close(self) -> None:
        then, self._then = self._then, lambda: None
        self._drop()
        self.question.hide()
        self.closed.emit()
        then()

    def _drop(self) -> None:
        if self.form is not None:
            self.form.hide()
            self.form.deleteLater()
            self.form = None
        while self._column.count():
            self._column.takeAt(0)
