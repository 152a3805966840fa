"""The room without a place in the rail where rows that may be one person are decided."""

from typing import Any

from rutan_desk.gui import theme
from rutan_desk.gui.context import Context
from rutan_desk.gui.duplicates_panel import DuplicatesPanel
from rutan_desk.gui.page import MARGINS, Page
from rutan_desk.gui.widgets import PageHead, button, column
from rutan_desk.words.catalog import tr


class DuplicatesPage(Page):
    """The panel with a way back; ``point_at`` takes ``person`` and ``back``, the room before."""

    SHOWS = frozenset({"person", "pair"})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._back = "people"
        self.back_button = button(tr("Back"), self.back, icon="chevron-left")
        self.head = PageHead(tr("Pairs that may be one person"), self.back_button)
        self.panel = DuplicatesPanel(context)
        self.panel.left.connect(self.back)
        self.panel.counted.connect(self._count)
        self.panel.person_wanted.connect(lambda one: self.go_to.emit("people", {"person": one}))
        page = column(self.head, gap=theme.M)
        page.addWidget(self.panel, 1)
        page.setContentsMargins(*MARGINS)
        self.setLayout(page)

    def read(self) -> None:
        """Page override."""
        self.panel.read()

    def refresh(self, _touched: Any) -> None:
        """Page override: the panel hears of changes itself."""

    def _count(self, count: int) -> None:
        words = tr("1 pair to decide") if count == 1 else tr("{count} pairs to decide")
        self.head.text.setText(words.format(count=count))

    def back(self) -> None:
        """To the room it was opened from."""
        self.go.emit(self._back)

    def arrive(self) -> None:
        """Page override."""
        self.panel.begin()

    def remember(self) -> dict[str, object]:
        """Page override."""
        return {"back": self._back, "pair": self.panel.table.wanted}

    def restore(self, state: dict[str, object]) -> None:
        """Page override; also what ``point_at`` is given."""
        self._back = str(state.get("back") or "people")
        pair: Any = state.get("pair")
        self.panel.table.pick(pair)
        person = state.get("person")
        if isinstance(person, int):
            self.panel.choose(person)
