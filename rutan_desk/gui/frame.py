"""The frame around every page: rail, message bar, and the words they share."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QPushButton

from rutan_desk.domain.election import Election
from rutan_desk.domain.officer import Role
from rutan_desk.domain.settings import Settings
from rutan_desk.gui import icons, theme
from rutan_desk.gui.rows_model import Tone
from rutan_desk.gui.widgets import button, column, label, line, look, tint
from rutan_desk.ops.day_desk import ThisCopy, this_copy
from rutan_desk.store.elections import all_elections
from rutan_desk.store.history import DeedRow, history, next_redo, next_undo
from rutan_desk.store.registry import Registry
from rutan_desk.store.settings import read_settings
from rutan_desk.words.catalog import tr
from rutan_desk.words.deeds import deed_title


@dataclass(frozen=True, slots=True)
class Facts:
    """What the frame shows of the registry; ``elections`` are all, the active one first.

    ``head``: this officer may choose another election. ``copy``: the registry is one that was
    handed out for a station of voting day.
    """

    settings: Settings
    elections: tuple[Election, ...]
    head: bool
    undo: DeedRow | None
    redo: DeedRow | None
    last: DeedRow | None
    copy: ThisCopy | None = None

    @property
    def election(self) -> Election:
        """The one the desk works on."""
        return self.elections[0]


def read_facts(registry: Registry) -> Facts:
    """Read them, in the worker."""
    db = registry.db
    return Facts(
        settings=read_settings(db),
        elections=tuple(all_elections(db)),
        head=registry.officer.role.may(Role.HEAD),
        undo=next_undo(db),
        redo=next_redo(db),
        last=next(iter(history(db, 1)), None),
        copy=this_copy(db),
    )


def countdown(day: date, today: date) -> str:
    """Days to voting day as officers count them: H-21, H, H+1."""
    days = (day - today).days
    if days > 0:
        return tr("D-{days}").format(days=days)
    return tr("D+{days}").format(days=-days) if days else tr("D-day")


def undo_words(deed: DeedRow) -> str:
    """Undo, with the name of the deed."""
    return tr("Undo: {title}").format(title=deed_title(deed.kind, deed.details))


def redo_words(deed: DeedRow) -> str:
    """Redo, with the name of the deed that was undone."""
    of = deed.details["of"]
    return tr("Redo: {title}").format(title=deed_title(of["kind"], of["details"]))


@dataclass(frozen=True, slots=True)
class Room:
    """One page of the window; ``low`` begins the lower part of the rail.

    One with a ``door`` is not on the rail: it is entered from that room, which stays marked.
    """

    name: str
    word: str
    icon: str
    low: bool = False
    door: str = ""


def rooms() -> tuple[Room, ...]:
    """The rooms there are, in the language in force."""
    return tuple(room for room in all_rooms() if not room.door)


def all_rooms() -> tuple[Room, ...]:
    """The same, and behind them those that are not on the rail."""
    return (
        Room("home", tr("Home"), "house"),
        Room("people", tr("People"), "users"),
        Room("ktp", "KTP-el", "id-card"),
        Room("lists", tr("Voter lists"), "list-checks"),
        Room("day", tr("Polling day"), "vote"),
        Room("import", tr("Import"), "file-input"),
        Room("print", tr("Print"), "printer"),
        Room("history", tr("History"), "history", low=True),
        Room("settings", tr("Settings"), "settings"),
        Room("duplicates", tr("Pairs that may be one person"), "users", door="people"),
        Room("addresses", tr("Addresses without a region"), "map-pin", door="people"),
    )


def room_of(name: str) -> Room:
    """A room by its name."""
    return next(room for room in all_rooms() if room.name == name)


class Rail(QFrame):
    """One button per room; folds to icons in a narrow window."""

    WIDE, NARROW = 196, 60
    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        look(self, "rail")
        self.setAccessibleName(tr("Rooms"))
        sign = label()
        side = theme.px(22)
        sign.setPixmap(icons.icon("vote", "link", side).pixmap(side, side))
        self._brand = label("Rutan Desk", "brand")
        top = line(sign, self._brand, None, gap=theme.S)
        top.setContentsMargins(theme.S, 2, 0, 14)
        self.buttons: dict[str, QPushButton] = {}
        self._rooms, self._here = rooms(), ""
        box = column(top, gap=theme.XS)
        for room in self._rooms:
            if room.low:
                box.addStretch(1)
            box.addWidget(self._button(room))
        box.setContentsMargins(10, theme.L, 10, theme.M)
        self.setLayout(box)
        self.fold(narrow=False)

    def _button(self, room: Room) -> QPushButton:
        made = QPushButton()
        look(made, "room")
        made.setCheckable(True)
        made.setAutoDefault(False)
        made.setIconSize(QSize(theme.ICON, theme.ICON))
        made.setAccessibleName(room.word)
        # Not ``clicked``: what a screen reader does to a checkable button is to toggle it.
        made.toggled.connect(partial(self._toggled, room.name))
        self.buttons[room.name] = made
        return made

    def fold(self, *, narrow: bool) -> None:
        """Icons only, or icons and words."""
        self.setFixedWidth(theme.px(self.NARROW if narrow else self.WIDE))
        self._brand.setVisible(not narrow)
        for room in self._rooms:
            made = self.buttons[room.name]
            made.setText("" if narrow else f"  {room.word}")
            made.setToolTip(room.word if narrow else "")

    def _toggled(self, name: str, checked: bool) -> None:
        """A button is otherwise than ``mark`` left it: somebody wants that room."""
        if checked != (name == self._here):
            self.chosen.emit(name)

    def mark(self, name: str) -> None:
        """Show which room this is, or through which it was entered."""
        self._here = room_of(name).door or name
        for room in self._rooms:
            here = room.name == self._here
            self.buttons[room.name].setChecked(here)
            self.buttons[room.name].setIcon(icons.icon(room.icon, "link" if here else "quiet"))


class MessageBar(QFrame):
    """One slim line over the page: what just happened, and the way back."""

    def __init__(self) -> None:
        super().__init__()
        look(self, "notice")
        self.text = label("", wrap=True)
        self._act: Callable[[], object] = lambda: None
        self.link = button("", lambda: self._act(), "link")
        self.close_button = button("", self.hide, "quiet", "x")
        self.close_button.setAccessibleName(tr("Close the message"))
        row = line(gap=theme.S)
        row.addWidget(self.text, 1)
        row.addWidget(self.link)
        row.addWidget(self.close_button)
        row.setContentsMargins(theme.M, 3, theme.XS, 3)
        self.setLayout(row)
        self.hide()

    def say(
        self, text: str, tone: Tone, word: str = "", act: Callable[[], object] | None = None
    ) -> None:
        """Show a sentence, with a link when there is a word for it."""
        self.text.setText(text)
        self.setAccessibleName(text)
        self.link.setText(word)
        self.link.setVisible(bool(word))
        self._act = act or (lambda: None)
        tint(self, tone)
        self.show()
