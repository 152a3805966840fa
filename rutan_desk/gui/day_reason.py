"""A question asked in place: why something is taken back, and who saw it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from rutan_desk.gui import theme
from rutan_desk.gui.escape import EscapeFrame
from rutan_desk.gui.rows_model import Tone
from rutan_desk.gui.sort_header import announce
from rutan_desk.gui.widgets import button, column, label, line, look
from rutan_desk.words.catalog import tr


class ReasonLine(EscapeFrame):
    """Hidden until ``ask_why``; Enter answers, Esc gives up.

    ``given`` carries the reason and the witness (empty where none was asked for),
    ``dropped`` comes when it was given up. The keyboard goes back where it was.
    """

    given = Signal(str, str)
    dropped = Signal()

    def __init__(self, word: str, *, witness: bool = False) -> None:
        super().__init__()
        look(self, "notice")
        self.setProperty("tone", Tone.AMBER.value)
        self._before: QWidget | None = None
        self.question = label("", "strong", wrap=True)
        self.reason = self._edit(tr("Reason"))
        self.second = self._edit(tr("Witness (may stay empty)"))
        self.second.setVisible(witness)
        self.problem = label("", "problem", wrap=True)
        self.problem.hide()
        self.button = button(word, self.send, "primary")
        self.drop_button = button(tr("Never mind (Esc)"), self.drop, "quiet")
        fields = line(gap=theme.S)
        fields.addWidget(self.reason, 2)
        fields.addWidget(self.second, 1)
        fields.addWidget(self.button)
        fields.addWidget(self.drop_button)
        whole = column(self.question, fields, self.problem, gap=theme.S)
        whole.setContentsMargins(theme.M, theme.S, theme.M, theme.M)
        self.setLayout(whole)
        self.hide()

    def _edit(self, name: str) -> QLineEdit:
        made = QLineEdit()
        made.setPlaceholderText(name)
        made.setAccessibleName(name)
        made.setMinimumWidth(theme.px(90))
        made.returnPressed.connect(self.send)
        return made

    def ask_why(self, question: str, reason: str = "") -> None:
        """Ask it, and take the keyboard; ``reason`` is a first answer to be written over."""
        if self.isHidden():
            self._before = self.window().focusWidget()
        self.question.setText(question)
        self.reason.setText(reason)
        self.second.clear()
        self.say("")
        self.show()
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
        self.reason.selectAll()
        announce(self, question)

    def send(self) -> None:
        """Hand it over, unless there is none."""
        reason = " ".join(self.reason.text().split())
        if not reason:
            self.say(tr("A reason is needed: it stays beside what was taken back."))
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        second = " ".join(self.second.text().split())
        self.close_up()
        self.given.emit(reason, second)

    def drop(self) -> None:
        """Nothing after all."""
        self.close_up()
        self.dropped.emit()

    def close_up(self) -> None:
        """Away, and the keyboard back."""
        before, self._before = self._before, None
        inside = self.isAncestorOf(self.focusWidget() or self)
        self.hide()
        if before is not None and before.isVisible() and inside:
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self, problem: str) -> None:
        """What is wrong with it; empty takes the words away."""
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        self.reason.setAccessibleDescription(problem)
