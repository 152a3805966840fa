"""Which deeds are shown: of whom, from when, about whom, of which kind."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import islice

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from rutan_desk.domain.names import squeezed
from rutan_desk.gui import theme
from rutan_desk.gui.fields import SearchField
from rutan_desk.gui.history_day import DayEdit
from rutan_desk.gui.history_kinds import kind_words
from rutan_desk.gui.widgets import column, label, line
from rutan_desk.store import Database
from rutan_desk.store.history import DeedRow, history
from rutan_desk.store.people import all_people
from rutan_desk.words.catalog import tr

LIMIT = 500
"""Deeds that are shown at once."""
_MOST_PEOPLE = 30
_PAUSE = 200
_MOST_KINDS = 20
"""Kinds in sight at once; the others are scrolled to, or found by their first letters."""
_ANY, _TODAY, _WEEK, _MONTH, _CHOSEN = "any", "today", "week", "month", "chosen"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the officer asked for; ``up_to`` begins the list at an older deed."""

    officer: str | None = None
    kind: str | None = None
    person: str = ""
    first: date | None = None
    last: date | None = None
    up_to: int | None = None

    @property
    def narrowed(self) -> bool:
        """Whether anything is left out."""
        return self != Wanted()


def find_deeds(db: Database, wanted: Wanted) -> list[DeedRow]:
    """The newest deeds that are wanted, at most ``LIMIT``; read in the worker."""
    if not wanted.person.strip():
        return list(islice(_deeds(db, wanted, None), LIMIT))
    found: dict[int, DeedRow] = {}
    for person_id in _people(db, wanted.person):
        for one in islice(_deeds(db, wanted, person_id), LIMIT):
            found[one.id] = one
    return sorted(found.values(), key=lambda one: -one.id)[:LIMIT]


def _people(db: Database, text: str) -> list[int]:
    """Everybody whose name, alias or number holds the text, the first thirty."""
    needle = squeezed(text)
    hits = (
        one.id
        for one in all_people(db)
        if needle in squeezed(" ".join(filter(None, (one.name, one.alias))))
        or needle in squeezed(one.register_number or "")
        or needle in (one.nik or "")
    )
    return list(islice(hits, _MOST_PEOPLE))


def _deeds(db: Database, wanted: Wanted, person: int | None) -> Iterator[DeedRow]:
    before = None if wanted.up_to is None else wanted.up_to + 1
    while True:
        some = history(db, LIMIT, before, officer=wanted.officer, kind=wanted.kind, person=person)
        for one in some:
            if wanted.first is not None and one.at.date() < wanted.first:
                return
            if wanted.last is None or one.at.date() <= wanted.last:
                yield one
        if len(some) < LIMIT:
            return
        before = some[-1].id


class Filters(QWidget):
    """One line of choices; ``changed`` a moment after the last of them."""

    changed = Signal()

    def __init__(self, today: date) -> None:
        super().__init__()
        self._today = today
        self.up_to: int | None = None
        self.person = SearchField(tr("Person"), tr("Name, alias, NIK or register no."))
        self.person.setMinimumWidth(180)
        self.officer, self.kind, self.days = QComboBox(), QComboBox(), QComboBox()
        self.first, self.last = DayEdit(tr("First day"), today), DayEdit(tr("Last day"), today)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self.changed)
        self._fill()
        row = line(self.person, self.officer, self.kind, self.days, gap=theme.S)
        row.setStretch(0, 1)
        self.range = QWidget()
        dash = label("–", "quiet")
        self.range.setLayout(line(None, self.first, dash, self.last, gap=theme.S))
        self.setLayout(column(row, self.range, gap=theme.S))
        self._show_days()

    def _fill(self) -> None:
        self.officer.setAccessibleName(tr("Officer"))
        self.officer.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.officer.addItem(tr("All officers"), "")
        self.kind.setAccessibleName(tr("Kind of deed"))
        self.kind.setMaxVisibleItems(_MOST_KINDS)
        self.kind.addItem(tr("Everything"), "")
        for name, word in kind_words().items():
            self.kind.addItem(word, name)
        self.days.setAccessibleName(tr("Days"))
        for name, word in {
            _ANY: tr("Any day"),
            _TODAY: tr("Today"),
            _WEEK: tr("The last 7 days"),
            _MONTH: tr("The last 30 days"),
            _CHOSEN: tr("From … to …"),
        }.items():
            self.days.addItem(word, name)
        for edit in (self.first, self.last):
            edit.textChanged.connect(lambda _text: self._timer.start())
        self.person.textChanged.connect(lambda _text: self._narrow())
        for combo in (self.officer, self.kind, self.days):
            combo.activated.connect(lambda _place: self._narrow())

    def _narrow(self) -> None:
        self.up_to = None
        self._show_days()
        self._timer.start()

    def _show_days(self) -> None:
        self.range.setVisible(self.days.currentData() == _CHOSEN)

    def offer_officers(self, names: list[str]) -> None:
        """Everybody who ever did a deed; the one chosen stays chosen."""
        chosen = self.officer.currentData()
        known = [self.officer.itemData(place) for place in range(1, self.officer.count())]
        if names != known:
            self.officer.clear()
            self.officer.addItem(tr("All officers"), "")
            for name in names:
                self.officer.addItem(name, name)
            self.officer.setCurrentIndex(max(0, self.officer.findData(chosen)))

    @property
    def wanted(self) -> Wanted:
        """What is chosen now."""
        first, last = self._range()
        return Wanted(
            self.officer.currentData() or None,
            self.kind.currentData() or None,
            self.person.text(),
            first,
            last,
            self.up_to,
        )

    def _range(self) -> tuple[date | None, date | None]:
        match self.days.currentData():
            case "today":
                return self._today, self._today
            case "week":
                return self._today - timedelta(days=6), self._today
            case "month":
                return self._today - timedelta(days=29), self._today
            case "chosen":
                return self.first.day, self.last.day
        return None, None

    def clear(self) -> None:
        """Everything again."""
        self.restore({})
        self.changed.emit()

    def remember(self) -> dict[str, object]:
        """What is chosen, to survive a rebuild."""
        return {
            "person": self.person.text(),
            "officer": self.officer.currentData(),
            "kind": self.kind.currentData(),
            "days": self.days.currentData(),
            "first": self.first.text(),
            "last": self.last.text(),
            "up_to": self.up_to,
        }

    def restore(self, state: dict[str, object]) -> None:
        """Take up what ``remember`` gave; what is missing is not narrowed."""
        self.person.setText(str(state.get("person", "")))
        officer = str(state.get("officer") or "")
        if officer and self.officer.findData(officer) < 0:
            self.officer.addItem(officer, officer)
        for combo, name, other in (
            (self.officer, officer, ""),
            (self.kind, state.get("kind"), ""),
            (self.days, state.get("days"), _ANY),
        ):
            combo.setCurrentIndex(max(0, combo.findData(name or other)))
        for edit, name in ((self.first, "first"), (self.last, "last")):
            if name in state:
                edit.setText(str(state[name]))
        found = state.get("up_to")
        self.up_to = found if isinstance(found, int) else None
        self._show_days()
        self._timer.stop()
