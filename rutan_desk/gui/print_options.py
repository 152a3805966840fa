"""The middle of *Cetak*: what a paper is, what can be chosen for it, what came of it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rutan_desk.domain.disclosure import Receiver
from rutan_desk.gui import theme
from rutan_desk.gui.context import Context
from rutan_desk.gui.folding import large
from rutan_desk.gui.print_catalogue import Chosen
from rutan_desk.gui.print_choice import Choice, Purpose
from rutan_desk.gui.print_drawing import Drawn
from rutan_desk.gui.print_items import (
    Wish,
    earlier_items,
    items_of,
    note_of,
    receiver_chosen,
)
from rutan_desk.gui.print_paper import Paper
from rutan_desk.gui.print_person import PersonChoice
from rutan_desk.gui.print_reading import PrintDesk
from rutan_desk.gui.widgets import column, hairline, label, line
from rutan_desk.ops.print_difference import SINCE
from rutan_desk.ops.printing import Printed
from rutan_desk.words.catalog import tr
from rutan_desk.words.purposes import default_purpose


class PrintOptions(QWidget):
    """Title and text of a paper, its choices, and under them the facts of the pages.

    ``changed`` tells that somebody chose, ``worded`` that only the purpose is another one;
    ``kept`` is what to choose again, ``purposes`` what was typed by the name of the paper.
    """

    changed = Signal()
    worded = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.paper: Paper | None = None
        self.kept: dict[str, object] = {"size": context.preferences.page_size}
        self.purposes: dict[str, str] = {}
        self.title, self.text = label("", "heading", wrap=True), label("", "quiet", wrap=True)
        self.note = label("", "small", wrap=True)
        self.person = PersonChoice(context)
        self.choices = {
            "receiver": Choice(tr("Receiver")),
            "station": Choice(tr("Station")),
            "visit": Choice(tr("Visit")),
            "quarter": Choice(tr("Quarter")),
            "everyone": Choice(tr("Who is on it")),
            "block": Choice(tr("Block")),
            "count": Choice(tr("How many")),
            "per_sheet": Choice(tr("On a sheet")),
            "since": Choice(tr("What stands on it")),
            "size": Choice(tr("Paper")),
        }
        self.purpose = Purpose()
        self.person.changed.connect(self.changed)
        self.purpose.changed.connect(self._worded)
        for name, one in self.choices.items():
            one.changed.connect(lambda name=name: self._kept_too(name))
        self.facts = {name: label("", wrap=True) for name in ("lines", "pages", "list", "copy")}
        self._lay_out()

    def _lay_out(self) -> None:
        whole = column(self.title, self.text, hairline(), self.person, gap=theme.M)
        for choice in self.choices.values():
            whole.addWidget(choice)
        whole.addWidget(self.purpose)
        whole.addWidget(hairline())
        self._lay_out_facts(whole)
        whole.addWidget(hairline())
        whole.addWidget(self.note)
        whole.addStretch(1)
        whole.setContentsMargins(theme.L, theme.L, theme.M, theme.L)
        self.setLayout(whole)

    def _lay_out_facts(self, whole: QVBoxLayout) -> None:
        facts = column(gap=theme.S)
        names = (tr("Lines"), tr("Pages"), tr("List"), tr("Copy No."))
        captions = [label(name, "quiet") for name in names]
        widest = QFontMetrics(theme.font())
        for caption, fact in zip(captions, self.facts.values(), strict=True):
            if large():
                facts.addLayout(column(caption, fact))
                continue
            caption.setFixedWidth(max(map(widest.horizontalAdvance, names)) + 2)
            row = line(caption, gap=theme.S)
            row.addWidget(fact, 1)
            facts.addLayout(row)
        whole.addLayout(facts)

    def offer(self, paper: Paper, desk: PrintDesk) -> None:
        """What can be chosen for a paper; what was chosen before stays where it can."""
        another = self.paper is None or self.paper.name != paper.name
        self.paper = paper
        self.title.setText(paper.title)
        self.text.setText(paper.text)
        items = items_of(paper, desk)
        for name, choice in self.choices.items():
            usual = Chosen().count if name == "count" else None
            if name != "since":
                choice.offer(items.get(name, ()), self.kept.get(name, usual))
            elif another:
                choice.offer((), None)
        self.person.setVisible(paper.of_one_person)
        self._say_note()
        self._offer_purpose()

    def _offer_purpose(self) -> None:
        if self.paper is not None and not self.purpose.edit.hasFocus():
            name = self.paper.name
            whole = name if self.since is None else f"{name}{SINCE}"
            self.purpose.offer(self.purposes.get(name, ""), default_purpose(whole))

    def _say_note(self) -> None:
        if self.paper is not None:
            self.note.setText(note_of(self.paper, self.receiver))

    def _kept_too(self, name: str) -> None:
        self.kept[name] = self.choices[name].value
        self._say_note()
        self._offer_purpose()
        self.changed.emit()

    def _worded(self) -> None:
        if self.paper is not None:
            self.purposes[self.paper.name] = self.purpose.value
            self.worded.emit()

    # --- what was chosen

    def value(self, name: str) -> object:
        """What is chosen there for the paper offered."""
        return self.choices[name].value

    @property
    def since(self) -> int | None:
        """The earlier print whose changes are asked for."""
        since = self.kept.get("since")
        return since if isinstance(since, int) else None

    @property
    def receiver(self) -> Receiver:
        """Whom the paper offered is for."""
        assert self.paper is not None
        return receiver_chosen(self.paper, self.value("receiver"))

    def wish(self) -> Wish:
        """Everything that is chosen for the paper offered."""
        values = {name: one.value for name, one in self.choices.items() if name != "since"}
        return Wish(values, self.purpose.value, self.since, self.person.value)

    def remember(self) -> dict[str, object]:
        """What must survive a rebuild."""
        return {**self.kept, "person": self.person.value, "purposes": dict(self.purposes)}

    def restore(self, state: dict[str, object]) -> None:
        """Take up what ``remember`` gave, or a part of it."""
        self.kept["since"] = None
        self.kept |= {name: state[name] for name in self.choices if name in state}
        person, purposes = state.get("person"), state.get("purposes")
        if isinstance(person, int):
            self.person.offer(person, "")
        if isinstance(purposes, dict):
            self.purposes |= purposes

    # --- what came of it

    def take(self, drawn: Drawn) -> None:
        """The earlier prints of the list just made, and who it is about."""
        self.kept["since"] = drawn.since
        self.choices["since"].offer(earlier_items(drawn.earlier), drawn.since)
        if self.paper is not None and self.paper.of_one_person:
            self.person.offer(self.person.value, drawn.name)
        self._offer_purpose()

    def tell(self, printed: Printed | None) -> None:
        """The facts of the pages made; ``None`` while there are none."""
        found = printed and {
            "lines": str(printed.lines),
            "pages": str(printed.pages),
            "list": printed.list_id,
            "copy": str(printed.copy or "–"),
        }
        for name, fact in self.facts.items():
            fact.setText(found[name] if found else "–")
