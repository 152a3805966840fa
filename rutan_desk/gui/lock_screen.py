"""The locked desk: a password, and nothing of what lies behind it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from rutan_desk.domain.errors import DeskError
from rutan_desk.gui import icons, theme
from rutan_desk.gui.context import Context
from rutan_desk.gui.rows_model import Tone
from rutan_desk.gui.start_form import PasswordForm
from rutan_desk.gui.widgets import Notice, card, clear, column, label, line, look
from rutan_desk.ops.unlocking import check_password
from rutan_desk.words.catalog import tr


class LockForm(PasswordForm):
    """The password of the officer who sits here."""

    opened = Signal()

    def __init__(self, context: Context, officer: str) -> None:
        super().__init__(
            context,
            tr("The desk is locked"),
            tr("{officer} goes on where it stopped. What was typed is still there.").format(
                officer=officer
            ),
            tr("Unlock"),
        )
        self.fields.addWidget(self.password)

    def send(self) -> None:
        """Try what was typed."""
        password = self.password.text
        self.set_busy(busy=True, word=tr("One moment…"))
        self.context.worker.use(
            self, lambda registry: check_password(registry, password), self._right, self._wrong
        )

    def _right(self, _nothing: None) -> None:
        self.set_busy(busy=False, word="")
        self.password.edit.clear()
        self.say(None)
        self.opened.emit()

    def _wrong(self, refusal: DeskError) -> None:
        self.set_busy(busy=False, word="")
        self.say(refusal)

    def remind(self, sentence: str) -> None:
        """Say why the window cannot close now."""
        clear(self.problem)
        self.problem.addWidget(Notice(Tone.AMBER, sentence))


class LockScreen(QWidget):
    """Fills the window while nobody who may sits here; ``opened`` says that they do."""

    opened = Signal()

    def __init__(self, context: Context, officer: str) -> None:
        super().__init__()
        look(self, "start")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.form = LockForm(context, officer)
        self.form.opened.connect(self.opened)
        sign = label()
        side = theme.px(28)
        sign.setPixmap(icons.icon("lock", "link", side).pixmap(side, side))
        frame: QFrame = card()
        inside = column(line(sign, label("Rutan Desk", "heading"), None, gap=theme.S), self.form)
        inside.setSpacing(theme.L)
        inside.setContentsMargins(theme.px(28), theme.XL, theme.px(28), theme.XL)
        frame.setLayout(inside)
        frame.setFixedWidth(theme.px(440))
        self.setLayout(column(None, line(None, frame, None), None))

    def begin(self) -> None:
        """The desk is locked now: the keyboard goes to the password."""
        self.form.password.edit.clear()
        self.form.say(None)
        self.form.password.edit.setFocus()
