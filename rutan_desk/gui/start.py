"""The start screen: open, make, recover, restore, or try the demo."""

from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QScrollArea, QWidget

from rutan_desk.domain.officer import Role
from rutan_desk.gui import icons, theme
from rutan_desk.gui.context import Context
from rutan_desk.gui.rows_model import Tone
from rutan_desk.gui.start_form import Form, Opener
from rutan_desk.gui.start_open import OpenForm, opens
from rutan_desk.gui.start_questions import Questions
from rutan_desk.gui.start_welcome import Welcome
from rutan_desk.gui.widgets import (
    Notice,
    button,
    card,
    clear,
    column,
    hairline,
    label,
    line,
    look,
)
from rutan_desk.store.folder import exists_in
from rutan_desk.words.catalog import LANGUAGES, language, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from rutan_desk.domain.errors import DeskError
    from rutan_desk.store.place import PlaceWarning
    from rutan_desk.store.registry import Registry


class StartWindow(Questions):
    """One card in the middle; ``opened`` carries the registry, now in the worker's hands.

    ``opening`` names the officer whose password is being tried, ``refused`` tells that it
    led nowhere. What is behind the first question is made when it is asked for, and the
    worker loads what opens a file: the first screen waits for neither.
    """

    opening = Signal(str)
    refused = Signal()
    opened = Signal(object)
    language_wanted = Signal(str)

    def __init__(self, context: Context, folder: Path, demo_folder: Path) -> None:
        super().__init__(context)
        self.folder, self.demo_folder = folder, demo_folder
        self._registry: Registry | None = None
        look(self, "start")
        self.setWindowTitle("Rutan Desk")
        room = self.screen().availableSize()
        self.resize(QSize(theme.px(1000), theme.px(720)).boundedTo(room))
        self.answered.connect(self._run)
        self.sheet_kept.connect(self._sheet_kept)
        self.sheet_postponed.connect(self._enter)
        self.others, self.warning = column(gap=2), column()
        self._lay_out()
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.home)
        self.home()

    @cached_property
    def welcome(self) -> Welcome:
        """What to do where there is no registry."""
        made = Welcome(self)
        self.stack.add(made)
        return made

    def _lay_out(self) -> None:
        sign = label()
        side = theme.px(28)
        sign.setPixmap(icons.icon("vote", "link", side).pixmap(side, side))
        other = next(code for code in LANGUAGES if code != language())
        words = {"id": "Bahasa Indonesia", "en": "English"}
        self.language_button = button(
            words[other], lambda: self.language_wanted.emit(other), "link", "languages"
        )
        head = line(sign, label("Rutan Desk", "title"), None, self.language_button, gap=theme.S)
        frame = card()
        self.folder_name = label("", "small", wrap=True)
        self.folder_button = button(tr("Change folder…"), self.choose_folder, "link")
        self.recent_button = button(tr("Opened before"), lambda: None, "link")
        self.recent_button.setMenu(QMenu(self.recent_button))
        where = line(gap=theme.S)
        where.addWidget(self.folder_name, 1)
        where.addWidget(self.recent_button)
        where.addWidget(self.folder_button)
        inside = column(self.stack, hairline(), where, gap=theme.L)
        inside.setContentsMargins(theme.px(28), theme.XL, theme.px(28), theme.L)
        frame.setLayout(inside)
        body = QWidget()
        look(body, "inside")
        body.setMaximumWidth(theme.px(600))
        body.setLayout(column(None, head, self.warning, frame, self.others, None, gap=theme.L))
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        middle = QWidget()
        look(middle, "inside")
        across = line()
        across.addStretch(1)
        across.addWidget(body, 100)
        across.addStretch(1)
        middle.setLayout(across)
        scroll.setWidget(middle)
        self.setLayout(column(scroll, margin=theme.M))

    # --- where we are

    def home(self) -> None:
        """The first question: the password when there is a registry, else what to do."""
        if self._registry is not None and self.stack.current is self.sheet:
            return
        self._show(self.open_form if exists_in(self.folder) else self.welcome)

    def choose_folder(self) -> None:
        """Another data folder, on this PC or on a stick."""
        found = self.context.files.folder(self, tr("Data folder"), self.folder)
        if found is not None:
            self.take_folder(found)

    def take_folder(self, folder: Path) -> None:
        """Go on with this data folder."""
        self.folder = folder
        self.home()

    def offer_backup(self, file: Path) -> None:
        """Restore that backup; only the password is still to be typed."""
        self._show(self.restore_form)
        self.restore_form.take(file)

    def show_form(self, form: Form) -> None:
        """Bring one of the forms to the front."""
        self._show(form)

    def _show(self, page: QWidget) -> None:
        self._show_place()
        self.stack.show_only(page)
        self._offer(page)
        if isinstance(page, Form):
            page.begin(self.folder)
        if isinstance(page, OpenForm):
            self.context.worker.aside(
                self, partial(_officers, self.folder), page.show_officers, self._no_officers
            )
        elif isinstance(page, Welcome):
            page.say("")
            page.make.setFocus()

    def _show_place(self) -> None:
        """Which folder, which others there are, and whether it is a good place."""
        folder = self.folder
        self.folder_name.setText(tr("Data folder: {folder}").format(folder=folder))
        menu = self.recent_button.menu()
        menu.clear()
        for one in self.context.preferences.recent:
            if one != folder:
                menu.addAction(str(one), partial(self.take_folder, one))
        self.recent_button.setVisible(not menu.isEmpty())
        self.context.worker.aside(
            self, lambda: _doubtful(folder), lambda found: self._warn(folder, found)
        )

    def _warn(self, folder: Path, place: "PlaceWarning | None") -> None:
        if folder == self.folder:
            clear(self.warning)
            if place is not None:
                from rutan_desk.words.place import place_text

                self.warning.addWidget(Notice(Tone.AMBER, place_text(place)))

    def _no_officers(self, refusal: "DeskError") -> None:
        from rutan_desk.domain.errors import RegistryMissing

        self.open_form.show_officers([])
        self.open_form.say(refusal)
        if isinstance(refusal, RegistryMissing):
            self._show(self.welcome)

    def _offer(self, page: QWidget) -> None:
        """The other ways, as quiet links under the card."""
        clear(self.others)
        if not isinstance(page, Form):
            return
        ways: list[tuple[str, Callable[[], object]]] = []
        if not isinstance(page, OpenForm):
            ways.append((tr("Back"), self.home))
        else:
            ways.append(
                (
                    tr("Password lost? Open with the recovery sheet"),
                    lambda: self._show(self.recover_form),
                )
            )
            ways.append((tr("Restore a backup"), lambda: self._show(self.restore_form)))
            ways.append((tr("Try it with invented people"), self.start_demo))
        for word, act in ways:
            self.others.addLayout(line(button(word, act, "link"), None))

    # --- the registry

    def start_demo(self) -> None:
        """The demo registry, made now or opened again."""
        folder, clock = self.demo_folder, self.context.clock

        def opener() -> "Registry":
            from rutan_desk.ops import demo
            from rutan_desk.ops.registry import open_registry

            if exists_in(folder):
                return open_registry(folder, demo.HEAD, demo.PASSWORD, clock)
            return demo.make_demo(folder, clock).registry

        self._run(None, opener)

    def open_with(self, officer: str, password: str) -> None:
        """Open it as if that had been typed: the demo, whose password everybody knows."""
        opener = opens(self.folder, officer, password, self.context.clock)
        self._run(self.open_form, opener, officer)

    def _run(self, form: Form | None, opener: Opener, officer: str = "") -> None:
        self._set_busy(form, busy=True)
        new = form is not None and form.NEW

        def then(registry: "Registry") -> None:
            self._set_busy(form, busy=False)
            self._registry = registry
            if new:
                self.context.preferences.note_sheet(registry.folder, due=True)
            if form is not None and self._sheet_is_due(registry):
                self._show_sheet(again=not new)
            else:
                self._enter()

        def refused(refusal: "DeskError") -> None:
            self.refused.emit()
            self._set_busy(form, busy=False)
            (form.say if form is not None else self._refuse_demo)(refusal)

        # Told first: whoever makes the window ready is then always asked before the answer.
        if isinstance(form, OpenForm):
            self.opening.emit(officer or form.officer.currentText())
        self.context.worker.open(self, opener, then, refused)

    def _sheet_is_due(self, registry: "Registry") -> bool:
        due = self.context.preferences.sheet_due(registry.folder)
        return due and registry.officer.role is Role.HEAD

    def _show_sheet(self, *, again: bool) -> None:
        self._show(self.sheet)
        self.folder_button.hide()
        self.recent_button.hide()
        self.sheet.later.setVisible(again)
        self.sheet.begin()

    def _sheet_kept(self) -> None:
        if self._registry is not None:
            self.context.preferences.note_sheet(self._registry.folder, due=False)
        self._enter()

    def _refuse_demo(self, refusal: "DeskError") -> None:
        from rutan_desk.words.refusals import explain

        if isinstance(self.stack.current, Welcome):
            self.welcome.say(explain(refusal))
        else:
            self.open_form.say(refusal)

    def _set_busy(self, form: Form | None, *, busy: bool) -> None:
        self.stack.setEnabled(not busy)
        if form is not None:
            form.set_busy(busy=busy, word=tr("One moment…"))
        elif isinstance(self.stack.current, Welcome):
            self.welcome.demo.setText(tr("One moment…") if busy else self.welcome.demo_word)

    def _enter(self) -> None:
        if self._registry is not None:
            self.opened.emit(self._registry)


def _officers(folder: Path) -> list[str]:
    """In the worker: who can open it."""
    from rutan_desk.ops.registry import officers_of

    return officers_of(folder)


def _doubtful(folder: Path) -> "PlaceWarning | None":
    """In the worker: whether the place is a good one."""
    from rutan_desk.store.place import place_warning

    return place_warning(folder)
