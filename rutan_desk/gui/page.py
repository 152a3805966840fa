"""What every page has in common."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from rutan_desk.gui import theme
from rutan_desk.gui.context import Context
from rutan_desk.gui.widgets import look
from rutan_desk.store.journal import Touched


class Page(QWidget):
    """One room of the window; built anew when language or theme change.

    ``go`` asks the window for another room, ``go_to`` for one thing in it (what its
    ``point_at`` understands); ``said`` hands it a sentence to show;
    ``restore_wanted`` carries the backup that shall take the registry's place.
    """

    go = Signal(str)
    go_to = Signal(str, object)
    said = Signal(str)
    restore_wanted = Signal(object)
    SHOWS: frozenset[str] = frozenset()
    """The kinds of row that make this page read again."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        look(self, "page")

    def read(self) -> None:
        """Ask the worker for what the page shows."""

    def refresh(self, touched: Touched) -> None:
        """Read again if it concerns this page."""
        if touched & self.SHOWS:
            self.read()

    def remember(self) -> dict[str, object]:
        """What must survive a rebuild."""
        return {}

    def restore(self, state: dict[str, object]) -> None:
        """Take up what ``remember`` gave."""

    def arrive(self) -> None:
        """The page has come to the front: give the keyboard to the right place."""

    def point_at(self, what: dict[str, object]) -> None:
        """Show one of the page's things, named as ``remember`` names it, and nothing hides it."""
        self.restore(what)

    def unsaved(self) -> str | None:
        """A sentence about what was typed and not saved; ``None`` when nothing was."""
        return None

    def begin(self) -> None:
        """Start what the page is for, asked for from anywhere (choose a file)."""

    def leave(self) -> None:
        """The window closes or is rebuilt: keep what this PC shall remember."""


MARGINS = (theme.XL, theme.XL - 4, theme.XL, theme.XL)
"""Around every page."""
