"""The room without a place in the rail where addresses in words are given their codes."""

from typing import Any

from rutan_desk.gui import theme
from rutan_desk.gui.addresses_panel import AddressesPanel
from rutan_desk.gui.context import Context
from rutan_desk.gui.page import MARGINS, Page
from rutan_desk.gui.widgets import PageHead, button, column
from rutan_desk.words.catalog import tr


class AddressesPage(Page):
    """The panel with a way back; ``point_at`` takes ``back``, the room before."""

    SHOWS = frozenset({"person", "setting"})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._back = "people"
        self.back_button = button(tr("Back"), self.back, icon="chevron-left")
        self.head = PageHead(tr("Addresses without a region"), self.back_button)
        self.panel = AddressesPanel(context)
        self.panel.left.connect(self.back)
        self.panel.counted.connect(self._count)
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
        words = tr("1 place to decide") if count == 1 else tr("{count} places to decide")
        self.head.text.setText(words.format(count=count))

    def back(self) -> None:
        """To the room it was opened from."""
        self.go.emit(self._back)

    def arrive(self) -> None:
        """Page override."""
        self.panel.begin()

    def remember(self) -> dict[str, object]:
        """Page override."""
        return {"back": self._back}

    def restore(self, state: dict[str, object]) -> None:
        """Page override."""
        self._back = str(state.get("back") or "people")
