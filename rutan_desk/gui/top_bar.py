"""The bar over every page: prison, election, find anything, undo, and the officer."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QMenu, QPushButton

from rutan_desk.gui import theme
from rutan_desk.gui.find_field import FindField
from rutan_desk.gui.frame import Facts, redo_words, undo_words
from rutan_desk.gui.top_election import ElectionButton
from rutan_desk.gui.widgets import button, label, line, look
from rutan_desk.ops.day_desk import ThisCopy
from rutan_desk.words.catalog import tr
from rutan_desk.words.day_copy import copy_badge, copy_rules, copy_title


class Elided(QLabel):
    """One line that ends in “…” where there is no room for it."""

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Qt override: a few letters will do."""
        return QSize(theme.px(48), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt override."""
        painter = QPainter(self)
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, text)


class TopBar(QFrame):
    """Which prison, which election, find anything, what can be undone, who is at the desk."""

    def __init__(
        self,
        menu: QMenu,
        finder: FindField,
        undo: Callable[[], object],
        redo: Callable[[], object],
        lock: Callable[[], object],
    ) -> None:
        super().__init__()
        look(self, "top")
        self.setFixedHeight(theme.px(52))
        self.prison = Elided()
        look(self.prison, "strong")
        self.election = ElectionButton()
        self.countdown = self.election.countdown
        self.demo = label(tr("SAMPLE"), "demo")
        self.demo.setToolTip(tr("Invented people, for practice only"))
        self.demo.hide()
        self.copy = label("", "copy")
        self.copy.hide()
        self.finder, self._officer = finder, ""
        self._narrow = self._tiny = False
        self.undo = button("", undo, "quiet", "undo")
        self.redo = button("", redo, "quiet", "redo")
        self.lock = button("", lock, "quiet", "lock")
        self.lock.setAccessibleName(tr("Lock the desk"))
        self.lock.setToolTip(tr("Lock the desk") + " (Ctrl+L)")
        self.officer = QPushButton()
        look(self.officer, "quiet")
        self.officer.setMenu(menu)
        self.officer.setAccessibleName(tr("Officer and settings"))
        self.avatar = label("", "avatar")
        self.avatar.setFixedSize(theme.px(28), theme.px(28))
        self.avatar.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row = line(
            self.prison, self.demo, self.copy, self.election, None,
            self.finder, self.undo, self.redo, self.officer, self.avatar, self.lock, gap=theme.S,
        )  # fmt: skip
        for one in (self.demo, self.copy):
            row.setAlignment(one, Qt.AlignmentFlag.AlignVCenter)
        row.setContentsMargins(theme.XL, 0, theme.L, 0)
        self.setLayout(row)

    def fold(self, *, narrow: bool, tiny: bool) -> None:
        """In a narrow window the day counts, not the election's name; the menu undoes too."""
        self._narrow, self._tiny = narrow, tiny
        self.election.fold(narrow=narrow)
        self.avatar.setVisible(not tiny)
        self.undo.setVisible(not tiny)
        self.redo.setVisible(not tiny)
        self.finder.fold(narrow=narrow)
        self._show_officer()

    def _show_officer(self) -> None:
        """The whole name, the first word of it, or the initials."""
        words = self._officer.split()
        short = self._initials if self._tiny else " ".join(words[:1])
        shown = short if self._narrow else self._officer
        room = theme.px(90 if self._narrow else 180)
        words_of = self.officer.fontMetrics()
        self.officer.setText(words_of.elidedText(shown, Qt.TextElideMode.ElideRight, room))

    @property
    def _initials(self) -> str:
        return "".join(part[0] for part in self._officer.split()[:2]).upper()

    def show_facts(self, facts: Facts, officer: str, today: date) -> None:
        """Fill it in."""
        self.prison.setToolTip(facts.settings.prison)
        self.prison.setText(facts.settings.prison or tr("Rutan without a name"))
        self.election.show_elections(facts.elections, today, head=facts.head)
        self.demo.setVisible(facts.settings.demo)
        self._show_copy(facts.copy)
        self._officer = officer
        self._show_officer()
        self.officer.setToolTip(officer)
        self.avatar.setText(self._initials)
        _name(self.undo, undo_words(facts.undo) if facts.undo else "", tr("Nothing to undo"))
        _name(self.redo, redo_words(facts.redo) if facts.redo else "", tr("Nothing to redo"))

    def _show_copy(self, copy: ThisCopy | None) -> None:
        """That only voting day is recorded in this registry, quietly."""
        self.copy.setVisible(copy is not None)
        if copy is not None:
            self.copy.setText(copy_badge(copy))
            self.copy.setToolTip(f"{copy_title(copy)} {copy_rules()}")
            self.copy.setAccessibleDescription(copy_title(copy))


def _name(made: QPushButton, words: str, nothing: str) -> None:
    made.setEnabled(bool(words))
    made.setToolTip(words or nothing)
    made.setAccessibleName(words or nothing)
