"""The frame around every page: rail, top bar, message bar, status line."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QMenu, QPushButton, QSizePolicy

from rutan_desk.domain.election import Election
from rutan_desk.domain.list_id import grouped
from rutan_desk.domain.settings import Settings
from rutan_desk.gui import icons, theme
from rutan_desk.gui.rows_model import Tone
from rutan_desk.gui.widgets import button, column, label, line, look, tint
from rutan_desk.store import Database
from rutan_desk.store.elections import active_election
from rutan_desk.store.history import DeedRow, history, next_redo, next_undo
from rutan_desk.store.settings import read_settings
from rutan_desk.words.catalog import tr
from rutan_desk.words.deeds import deed_title
from rutan_desk.words.moments import clock_time, moment


@dataclass(frozen=True, slots=True)
class Facts:
    """What the frame shows of the registry."""

    settings: Settings
    election: Election
    undo: DeedRow | None
    redo: DeedRow | None
    last: DeedRow | None


def read_facts(db: Database) -> Facts:
    """Read them, in the worker."""
    last = next(iter(history(db, 1)), None)
    return Facts(read_settings(db), active_election(db), next_undo(db), next_redo(db), last)


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
    """One page of the rail."""

    name: str
    word: str
    icon: str
    low: bool = False


def rooms() -> tuple[Room, ...]:
    """The rooms there are, in the language in force."""
    return (
        Room("people", tr("People"), "users"),
        Room("import", tr("Import"), "file-input"),
        Room("print", tr("Print"), "printer"),
        Room("history", tr("History"), "history", low=True),
    )


class Rail(QFrame):
    """One button per room; folds to icons in a narrow window."""

    WIDE, NARROW = 196, 60
    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        look(self, "rail")
        self.setAccessibleName(tr("Rooms"))
        sign = label()
        sign.setPixmap(icons.icon("vote", "link", 22).pixmap(22, 22))
        self._brand = label("Rutan Desk", "brand")
        top = line(sign, self._brand, None, gap=theme.S)
        top.setContentsMargins(theme.S, 2, 0, 14)
        self.buttons: dict[str, QPushButton] = {}
        self._rooms = rooms()
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
        made.clicked.connect(lambda _checked, name=room.name: self.chosen.emit(name))
        self.buttons[room.name] = made
        return made

    def fold(self, *, narrow: bool) -> None:
        """Icons only, or icons and words."""
        self.setFixedWidth(self.NARROW if narrow else self.WIDE)
        self._brand.setVisible(not narrow)
        for room in self._rooms:
            made = self.buttons[room.name]
            made.setText("" if narrow else f"  {room.word}")
            made.setToolTip(room.word if narrow else "")

    def mark(self, name: str) -> None:
        """Show which room this is."""
        for room in self._rooms:
            here = room.name == name
            self.buttons[room.name].setChecked(here)
            self.buttons[room.name].setIcon(icons.icon(room.icon, "link" if here else "quiet"))


class TopBar(QFrame):
    """Which prison, which election, what can be undone, and who is at the desk."""

    def __init__(self, menu: QMenu, undo: Callable[[], object], redo: Callable[[], object]) -> None:
        super().__init__()
        look(self, "top")
        self.setFixedHeight(52)
        self.prison = label("", "strong")
        self.election = label("", "quiet")
        self.countdown = label("", "strong")
        self.demo = label(tr("SAMPLE"), "demo")
        self.demo.setToolTip(tr("Invented people, for practice only"))
        self.demo.hide()
        self.undo = button("", undo, "quiet", "undo")
        self.redo = button("", redo, "quiet", "redo")
        self.officer = QPushButton()
        look(self.officer, "quiet")
        self.officer.setMenu(menu)
        self.officer.setAccessibleName(tr("Officer and settings"))
        self.avatar = label("", "avatar")
        self.avatar.setFixedSize(28, 28)
        self.avatar.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for words in (self.prison, self.election):
            words.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        row = line(
            self.prison, self.demo, self.election, self.countdown, None,
            self.undo, self.redo, self.officer, self.avatar, gap=theme.S,
        )  # fmt: skip
        row.setAlignment(self.demo, Qt.AlignmentFlag.AlignVCenter)
        row.setContentsMargins(theme.XL, 0, theme.XL, 0)
        self.setLayout(row)

    def show_facts(self, facts: Facts, officer: str, today: date) -> None:
        """Fill it in."""
        self.prison.setText(facts.settings.prison or tr("Rutan without a name"))
        self.election.setText(facts.election.name + " ·")
        self.countdown.setText(countdown(facts.election.day, today))
        self.demo.setVisible(facts.settings.demo)
        self.officer.setText(officer)
        self.avatar.setText("".join(part[0] for part in officer.split()[:2]).upper())
        _name(self.undo, undo_words(facts.undo) if facts.undo else "", tr("Nothing to undo"))
        _name(self.redo, redo_words(facts.redo) if facts.redo else "", tr("Nothing to redo"))


def _name(made: QPushButton, words: str, nothing: str) -> None:
    made.setEnabled(bool(words))
    made.setToolTip(words or nothing)
    made.setAccessibleName(words or nothing)


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


class StatusLine(QFrame):
    """Saved at, and the seal of the newest deed."""

    def __init__(self) -> None:
        super().__init__()
        look(self, "status")
        self.setFixedHeight(30)
        sign = label()
        sign.setPixmap(icons.icon("check", "green", 14).pixmap(14, 14))
        self.text = label("", "small")
        row = line(sign, self.text, None, gap=6)
        row.setContentsMargins(theme.XL, 0, theme.XL, 0)
        self.setLayout(row)

    def show_facts(self, facts: Facts, today: date) -> None:
        """Fill it in."""
        if facts.last is None:
            return
        at = facts.last.at
        saved = clock_time(at) if at.date() == today else moment(at)
        seal = grouped(facts.last.seal, 2)
        self.text.setText(tr("Saved {at} · Seal {seal}").format(at=saved, seal=seal))
