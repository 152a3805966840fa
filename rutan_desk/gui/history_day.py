"""A day, typed as officers write it."""

import re
from datetime import date

from PySide6.QtWidgets import QLineEdit

from rutan_desk.gui import theme
from rutan_desk.words.catalog import tr

_SIGNS = re.compile(r"[-./ ]+")
_FIRST_YEAR = 1900


class DayEdit(QLineEdit):
    """``dd-mm-yyyy``; dots, slashes and spaces are as good as dashes."""

    def __init__(self, name: str, day: date) -> None:
        super().__init__(f"{day:%d-%m-%Y}")
        self.setAccessibleName(name)
        self.setPlaceholderText(tr("dd-mm-yyyy"))
        self.setFixedWidth(theme.px(118))

    @property
    def day(self) -> date | None:
        """The day; ``None`` while it is none."""
        parts = _SIGNS.split(self.text().strip())
        try:
            day, month, year = map(int, parts)
            return date(year, month, day) if year >= _FIRST_YEAR else None
        except ValueError:
            return None

    @day.setter
    def day(self, day: date) -> None:
        self.setText(f"{day:%d-%m-%Y}")
