"""The line under every page: saved, backups, seal, and what needs somebody's attention."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget

from rutan_desk.domain.list_id import grouped
from rutan_desk.gui import icons, theme
from rutan_desk.gui.rows_model import Tone
from rutan_desk.gui.widgets import Notice, button, column, label, line, look, tint
from rutan_desk.store.history import DeedRow
from rutan_desk.words.catalog import tr
from rutan_desk.words.moments import clock_time, moment


@dataclass(frozen=True, slots=True)
class Said:
    """A piece of the status line; ``old`` pieces are amber.

    What is said on a click: ``advice``, and a button ``word`` that does ``act``.
    """

    text: str
    old: bool
    advice: str = ""
    word: str = ""
    act: Callable[[], object] | None = None


class Popover(QFrame):
    """What is wrong and what to do, over the piece of the line that was pressed.

    A click elsewhere or Esc closes it, and the keyboard is where it was before.
    """

    def __init__(self, said: Sequence[Said], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._window = parent
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        look(self, "popover")
        self.setAccessibleName(" ".join(f"{one.text}. {one.advice}" for one in said))
        box = column(gap=theme.M, margin=theme.L)
        for one in said:
            box.addWidget(Notice(Tone.AMBER if one.old else Tone.GREY, one.text, one.advice))
            if one.word:
                box.addLayout(line(button(one.word, partial(self._do, one), "link"), None))
        self.close_button = button(tr("Close"), self.close)
        box.addLayout(line(None, self.close_button))
        self.setLayout(box)
        self.setFixedWidth(min(theme.px(480), parent.width() - 2 * theme.XL))

    def _do(self, one: Said) -> None:
        self.close()
        if one.act is not None:
            one.act()

    def open_over(self, place: QWidget) -> None:
        """Its right lower corner stands on the widget; the keyboard goes into it."""
        self.ensurePolished()
        tall = max(self.sizeHint().height(), self.heightForWidth(self.width()))
        self.resize(self.width(), tall)
        corner = place.mapToGlobal(QPoint(place.width() - self.width(), -tall - theme.XS))
        top = self._window.mapToGlobal(QPoint(0, 0)).y()
        self.move(corner.x(), max(corner.y(), top))
        self.show()
        self.close_button.setFocus()


class StatusLine(QFrame):
    """Saved at, how old the backups are, the seal; what is not in order is amber and says so."""

    backups_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        look(self, "status")
        self.setFixedHeight(theme.px(30))
        self.sign, side = label(), theme.px(14)
        self.sign.setPixmap(icons.icon("check", "green", side).pixmap(side, side))
        self.saved, self.seal = label("", "small"), label("", "small")
        self.backup = button("", self.backups_wanted.emit)
        self.second = button("", self.backups_wanted.emit)
        self.concern = button("", self.explain)
        self.said: tuple[Said, ...] = ()
        self._concerns: tuple[Said, ...] = ()
        self._emergency: Said | None = None
        self.popover: Popover | None = None
        for made in (self.backup, self.second):
            made.setToolTip(tr("Open the backups in the settings"))
            made.hide()
        self.concern.hide()
        row = line(
            self.sign, self.saved, self.backup, self.second, self.seal, None, self.concern, gap=6
        )
        row.setContentsMargins(theme.XL, 0, theme.XL, 0)
        self.setLayout(row)

    def show_last(self, last: DeedRow | None, today: date) -> None:
        """When something was saved last, and its seal."""
        if last is None:
            return
        saved = clock_time(last.at) if last.at.date() == today else moment(last.at)
        self.saved.setText(tr("Saved {at}").format(at=saved))
        self.seal.setText("·  " + tr("Seal {seal}").format(seal=grouped(last.seal, 2)))
        self._fold()

    def show_backups(self, here: Said, second: Said | None, concerns: tuple[Said, ...]) -> None:
        """How the backups stand, and what is wrong with the disk or the clock."""
        for made, said in ((self.backup, here), (self.second, second)):
            made.setVisible(said is not None)
            if said is not None:
                made.setText(f"·  {said.text}" if not said.old else f"⚠ {said.text}")
                made.setAccessibleName(said.text)
                tint(made, Tone.AMBER if said.old else None)
            else:
                made.setText("")
        self._concerns = concerns
        self._show_concerns()
        self._fold()

    def show_emergency(self, said: Said | None) -> None:
        """That no emergency roll could be written; what is in order is not worth a place."""
        self._emergency = said if said is not None and said.old else None
        self._show_concerns()
        self._fold()

    def _fold(self) -> None:
        """Where there is no room for all of it the seal goes first, then what is in order."""
        spare: list[QWidget] = [self.seal, self.sign, self.saved]
        spare += [
            made
            for made in (self.second, self.backup)
            if made.text() and made.property("tone") != Tone.AMBER.value
        ]
        for one in spare:
            one.show()
        for one in spare:
            if self.sizeHint().width() <= self.width():
                return
            one.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt override: fold in a narrow window."""
        super().resizeEvent(event)
        self._fold()

    def _show_concerns(self) -> None:
        first = () if self._emergency is None else (self._emergency,)
        self.said = concerns = (*first, *self._concerns)
        self.concern.setVisible(bool(concerns))
        if not concerns:
            return
        words = tr("{what}, and {count} more") if len(concerns) > 1 else "{what}"
        text = words.format(what=concerns[0].text, count=len(concerns) - 1)
        old = any(one.old for one in concerns)
        self.concern.setText(f"⚠ {text}" if old else text)
        self.concern.setAccessibleName(text)
        self.concern.setAccessibleDescription(" ".join(one.advice for one in concerns))
        self.concern.setToolTip(tr("What is wrong, and what to do"))
        tint(self.concern, Tone.AMBER if old else None)

    def explain(self) -> None:
        """Say what is wrong and what to do."""
        self.popover = Popover(self.said, self.window())
        self.popover.open_over(self.concern)
