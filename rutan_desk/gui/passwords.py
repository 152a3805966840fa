"""A new password, typed twice and judged in words."""

from PySide6.QtWidgets import QWidget

from rutan_desk.gui import theme
from rutan_desk.gui.fields import PasswordField, side_by_side
from rutan_desk.gui.widgets import column, label
from rutan_desk.store.keys import LEAST_PASSWORD
from rutan_desk.words.catalog import tr


class NewPassword(QWidget):
    """A new password twice, with its strength in words."""

    def __init__(self) -> None:
        super().__init__()
        self.first = PasswordField(tr("New password"))
        self.second = PasswordField(tr("The same again"))
        self.strength = label(
            tr("Several words are easy to remember and hard to guess."), "small", wrap=True
        )
        self.first.edit.textChanged.connect(self._judge)
        self.setLayout(column(side_by_side(self.first, self.second), self.strength, gap=theme.XS))

    def _judge(self, text: str) -> None:
        self.strength.setText(strength(text, LEAST_PASSWORD))

    @property
    def password(self) -> str | None:
        """What was typed; ``None`` when the two differ, which is then said."""
        if len(self.first.text) < LEAST_PASSWORD:
            self.first.say(strength(self.first.text, LEAST_PASSWORD))
            self.first.edit.setFocus()
            return None
        if self.first.text != self.second.text:
            self.second.say(tr("The two passwords differ."))
            self.second.edit.setFocus()
            return None
        return self.first.text


def strength(password: str, least: int) -> str:
    """How good a new password is, in words."""
    if len(password) < least:
        return tr("Too short: at least {least} characters.").format(least=least)
    kinds = sum(
        any(test(sign) for sign in password)
        for test in (str.islower, str.isupper, str.isdigit, _is_other)
    )
    weight = len(password) + 3 * (kinds - 1) + 4 * password.count(" ")
    if len(set(password)) < 5 or weight < 14:
        return tr("Weak: easily guessed. Several words are better than one.")
    if weight < 20:
        return tr("Good.")
    return tr("Strong.")


def _is_other(sign: str) -> bool:
    return not sign.isalnum()
