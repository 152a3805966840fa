"""What a window tells by itself: facts of the registry, the newest deed, refusals, warnings."""

from typing import TYPE_CHECKING

from rutan_desk.domain.errors import DeskError
from rutan_desk.gui.frame import Facts, MessageBar, read_facts, redo_words, undo_words
from rutan_desk.gui.rows_model import Tone
from rutan_desk.store.place import PlaceWarning
from rutan_desk.words.catalog import tr
from rutan_desk.words.deeds import deed_title
from rutan_desk.words.place import place_text
from rutan_desk.words.refusals import explain

if TYPE_CHECKING:
    from rutan_desk.gui.main_window import MainWindow


_TOLD_IN_PLACE = frozenset({"day-mark", "day-turn-away", "day-withdraw"})
"""Deeds that the page of voting day tells where they were done, one after the other."""


class News:
    """``facts`` are those read last; ``message`` and ``warning`` are made anew with the window."""

    def __init__(self, window: "MainWindow") -> None:
        self.window = window
        self.facts: Facts | None = None
        self.message, self.warning = MessageBar(), MessageBar()
        self._day = window.context.clock().date()
        self._seen: int | None = None
        self._place: PlaceWarning | None = None

    def begin_anew(self) -> None:
        """New bars, in the language and theme in force; a warning stays in force."""
        self.message, self.warning = MessageBar(), MessageBar()
        self.warn(self._place)

    def forget_last(self) -> None:
        """The newest deed is told in other words already."""
        self._seen = None

    def read(self) -> None:
        """Ask the worker for the facts and show them."""
        self.window.context.worker.use(self.window.top, read_facts, self._show)

    def look_at_day(self) -> None:
        """After midnight the countdown is another."""
        if self._day != self.window.context.clock().date():
            self.read()

    def _show(self, facts: Facts) -> None:
        window, self.facts = self.window, facts
        self._day = today = window.context.clock().date()
        window.top.show_facts(facts, window.officer, today)
        window.status.show_last(facts.last, today)
        locked = window.desk_lock.locked
        undo, redo = window.commands.undo, window.commands.redo
        undo.setText(undo_words(facts.undo) if facts.undo else tr("Nothing to undo"))
        undo.setEnabled(facts.undo is not None and not locked)
        redo.setText(redo_words(facts.redo) if facts.redo else tr("Nothing to redo"))
        redo.setEnabled(facts.redo is not None and not locked)
        self._tell(facts)

    def _tell(self, facts: Facts) -> None:
        """Say what the newest deed was, once, with the way back."""
        last = facts.last
        if last is None or self._seen is None:
            self._seen = last.id if last else 0
            return
        if last.id < self._seen:  # an older registry was restored: its numbers are lower
            self._seen = last.id
        if last.id <= self._seen:
            return
        self._seen = last.id
        if last.kind in _TOLD_IN_PLACE and self.window.room == "day":
            self.message.hide()
            return
        title = deed_title(last.kind, last.details)
        text = tr("Done: {title}").format(title=title)
        if last.undoes is not None and facts.redo is not None and facts.redo.id == last.id:
            self.message.say(text, Tone.GREEN, tr("Redo"), self.window.redo)
        elif last.undoable:
            self.message.say(text, Tone.GREEN, tr("Undo"), self.window.undo)
        else:
            self.message.say(text, Tone.GREEN)

    def say(self, text: str) -> None:
        """Show a sentence."""
        self.message.say(text, Tone.GREEN)

    def refuse(self, refusal: DeskError) -> None:
        """What was refused, why, and what to do."""
        self.message.say(explain(refusal), Tone.RED)

    def warn(self, place: PlaceWarning | None) -> None:
        """The registry lies where it may be harmed."""
        self._place = place
        if place is not None:
            self.warning.say(
                place_text(place),
                Tone.AMBER,
                tr("What to do"),
                lambda: self.window.show_help("place"),
            )
