"""A page of several parts about one election, a part to a quiet tab."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QTabBar, QWidget

from rutan_desk.domain.election import Election
from rutan_desk.gui import theme
from rutan_desk.gui.context import Context
from rutan_desk.gui.fields import shortcut
from rutan_desk.gui.lists_section import ListSection
from rutan_desk.gui.page import MARGINS, Page
from rutan_desk.gui.settings_section import scrolling
from rutan_desk.gui.widgets import PageHead, column
from rutan_desk.store.journal import Touched

Parts = Mapping[str, Callable[[], type[ListSection]]]
"""The parts in the order of their tabs, each loaded when it is first looked at."""


class SectionsPage(Page):
    """The head, and the parts under it; a part is made when first looked at.

    A page calls ``take`` with the election to show; until then no part is made. ``words``
    gives the name of a tab, ``buttons`` stand in the head.
    """

    def __init__(
        self,
        context: Context,
        titles: tuple[str, str],
        parts: Parts,
        words: Callable[[str], str],
        *buttons: QWidget,
    ) -> None:
        super().__init__(context)
        self.parts, self._words = parts, words
        self.election: Election | None = None
        self.may_head = False
        self.current = next(iter(parts))
        self.sections: dict[str, ListSection] = {}
        self.areas: dict[str, QScrollArea] = {}
        self._stale: set[str] = set()
        self._missed: dict[str, Touched] = {}
        self._kept: dict[str, object] = {}
        self._pointed: dict[str, object] | None = None
        self._arriving = False
        self.head = PageHead(titles[0], *buttons)
        self.notice = column()
        self.tabs = self._tab_bar(titles[1])
        self.tabs.currentChanged.connect(lambda place: self.open_section(list(parts)[place]))
        self.stack = QStackedWidget()
        page = column(self.head, gap=theme.M)
        page.addLayout(self.notice)
        page.addWidget(self.tabs)
        page.addWidget(self.stack, 1)
        page.setContentsMargins(*MARGINS)
        self.setLayout(page)
        for keys, step in (
            ("Ctrl+Tab", 1), ("Ctrl+Shift+Tab", -1), ("Alt+Right", 1), ("Alt+Left", -1),
        ):  # fmt: skip
            shortcut(keys, self, partial(self.turn, step), inside=True)

    def _tab_bar(self, name: str) -> QTabBar:
        bar = QTabBar()
        bar.setDrawBase(False)
        bar.setExpanding(False)
        bar.setElideMode(Qt.TextElideMode.ElideRight)
        bar.setAccessibleName(name)
        for one in self.parts:
            bar.addTab(self._words(one).replace("&", "&&"))
        pad, gap = theme.px(6), theme.px(20)
        bar.setStyleSheet(
            f"QTabBar {{ background: transparent; }}"
            f"QTabBar::tab {{ background: transparent; color: {theme.colour('quiet')};"
            f" border: none; border-bottom: 2px solid transparent;"
            f" padding: {pad}px 2px; margin-right: {gap}px; }}"
            f"QTabBar::tab:hover {{ color: {theme.colour('text')}; }}"
            f"QTabBar::tab:selected {{ color: {theme.colour('link')};"
            f" border-bottom: 2px solid {theme.colour('link')}; }}"
            f"QTabBar::tab:focus {{ background: {theme.colour('selected')}; }}"
        )
        return bar

    # --- parts

    def take(self, election: Election, *, head: bool) -> None:
        """Show this election in every part; those behind read when they come forward."""
        self.election, self.may_head = election, head
        self._stale = set(self.sections)
        self.open_section(self.current)

    def section(self, name: str) -> ListSection:
        """One part, made if nobody has looked at it yet."""
        if name not in self.sections:
            made = self.parts[name]()(self.context)
            made.said.connect(self.said)
            made.go.connect(self.go)
            made.go_to.connect(self.go_to)
            self.sections[name] = made
            self._stale.add(name)
            self.areas[name] = scrolling(made, self._words(name))
            self.stack.addWidget(self.areas[name])
            if name in self._kept:
                made.restore(self._kept.pop(name))
        return self.sections[name]

    def open_section(self, name: str) -> None:
        """Bring one part to the front; unknown names change nothing."""
        if name not in self.parts:
            return
        self.current = name
        self.tabs.blockSignals(True)
        self.tabs.setCurrentIndex(list(self.parts).index(name))
        self.tabs.blockSignals(False)
        if self.election is None:
            return
        part = self.section(name)
        self.stack.setCurrentWidget(self.areas[name])
        missed = self._missed.pop(name, frozenset())
        if name in self._stale:
            self._stale.discard(name)
            part.show_election(self.election, head=self.may_head)
        elif missed:
            part.refresh(missed)
        self._point(part)
        if self.isVisible() and (self._arriving or not self.tabs.hasFocus()):
            part.arrive()
        self._arriving = False

    def turn(self, step: int) -> None:
        """The part beside the one in front, round and round."""
        names = list(self.parts)
        self.open_section(names[(names.index(self.current) + step) % len(names)])

    def refresh(self, touched: Touched) -> None:
        """Page override: the part in front reads at once, the others when they are wanted."""
        if "election" in touched:
            self.read()
        elif touched & self.SHOWS:
            for name, part in self.sections.items():
                if name == self.current:
                    part.refresh(touched)
                else:
                    self._missed[name] = self._missed.get(name, frozenset()) | touched

    def point_at(self, what: dict[str, object]) -> None:
        """Open ``section``; the rest of ``what`` is for it, when it understands any."""
        self._pointed = {key: value for key, value in what.items() if key != "section"}
        self.open_section(str(what.get("section", self.current)))

    def _point(self, part: ListSection) -> None:
        what, self._pointed = self._pointed, None
        point = getattr(part, "point_at", None)
        if what and point is not None:
            point(what)

    # --- the page as a whole

    def arrive(self) -> None:
        """Page override: the part in front, as soon as there is one."""
        if self.current in self.sections:
            self.sections[self.current].arrive()
        else:
            self._arriving = True
            self.tabs.setFocus(Qt.FocusReason.OtherFocusReason)

    def unsaved(self) -> str | None:
        """Page override: the first part with something typed."""
        return next((said for one in self.sections.values() if (said := one.unsaved())), None)

    def remember(self) -> dict[str, object]:
        """Page override: the part in front, and what each part keeps."""
        kept = {**self._kept, **{name: one.remember() for name, one in self.sections.items()}}
        return {"section": self.current, "parts": kept}

    def restore(self, state: dict[str, object]) -> None:
        """Page override: parts that are not made yet take theirs up when they are."""
        parts = state.get("parts")
        self._kept = dict(parts) if isinstance(parts, dict) else {}
        for name in [one for one in self._kept if one in self.sections]:
            self.sections[name].restore(self._kept.pop(name))
        self.open_section(str(state.get("section", self.current)))
