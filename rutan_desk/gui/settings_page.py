"""The settings: a quiet list of parts at the left, the part chosen at the right."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QPushButton, QScrollArea, QStackedWidget, QWidget

from rutan_desk.gui import icons, theme
from rutan_desk.gui.context import Context
from rutan_desk.gui.page import MARGINS, Page
from rutan_desk.gui.settings_backups import BackupsSection
from rutan_desk.gui.settings_election import ElectionSection
from rutan_desk.gui.settings_health import HealthSection
from rutan_desk.gui.settings_institution import InstitutionSection
from rutan_desk.gui.settings_licences import LicencesSection
from rutan_desk.gui.settings_looks import LooksSection
from rutan_desk.gui.settings_officers import OfficersSection
from rutan_desk.gui.settings_retention import RetentionSection
from rutan_desk.gui.settings_section import Section, scrolling
from rutan_desk.gui.widgets import PageHead, card, column, line, look
from rutan_desk.store.journal import Touched
from rutan_desk.words.catalog import tr

NARROW = 740
"""Below this width (at 100 %) the parts are chosen from a box instead of a list."""
_SECTIONS: dict[str, tuple[str, Callable[[Context], Section]]] = {
    "institution": ("file-text", InstitutionSection),
    "officers": ("users", OfficersSection),
    "election": ("vote", ElectionSection),
    "backups": ("archive", BackupsSection),
    "retention": ("clock", RetentionSection),
    "looks": ("sun", LooksSection),
    "health": ("shield-check", HealthSection),
    "licences": ("info", LicencesSection),
}


def section_name(name: str) -> str:
    """A part of the settings as it is called on the screen."""
    return {
        "institution": tr("Rutan and letterhead"),
        "officers": tr("Officers"),
        "election": tr("Election"),
        "backups": tr("Backups"),
        "retention": tr("Data retention"),
        "looks": tr("Appearance"),
        "health": tr("Health"),
        "licences": tr("Licences"),
    }[name]


class SettingsPage(Page):
    """Every part is made when it is first looked at, and reads again when it is."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.current = "institution"
        self.sections: dict[str, Section] = {}
        self.areas: dict[str, QScrollArea] = {}
        self.choice = QComboBox()
        self.choice.setAccessibleName(tr("Parts of the settings"))
        self.choice.setIconSize(QSize(theme.ICON, theme.ICON))
        for name, (sign, _) in _SECTIONS.items():
            self.choice.addItem(icons.icon(sign, "quiet"), section_name(name), name)
        self.choice.activated.connect(lambda place: self.open_section(list(_SECTIONS)[place]))
        self.choice.hide()
        self.head = PageHead(tr("Settings"), self.choice)
        self.head.text.hide()
        self.buttons: dict[str, QPushButton] = {}
        self.stack = QStackedWidget()
        self.names = QWidget()
        self.names.setAccessibleName(tr("Parts of the settings"))
        self.names.setLayout(column(*map(self._button, _SECTIONS), None, gap=theme.XS))
        self.names.setFixedWidth(theme.px(196))
        frame = card()
        frame.setLayout(column(self.stack, margin=theme.L))
        body = line(self.names, gap=theme.L)
        body.addWidget(frame, 1)
        page = column(self.head, gap=theme.L)
        page.addLayout(body, 1)
        page.setContentsMargins(*MARGINS)
        self.setLayout(page)

    def _button(self, name: str) -> QPushButton:
        # A lone & would underline the letter behind it instead of being shown.
        made = QPushButton("  " + section_name(name).replace("&", "&&"))
        look(made, "room")
        made.setCheckable(True)
        made.setAutoDefault(False)
        made.setIconSize(QSize(theme.ICON, theme.ICON))
        made.setAccessibleName(section_name(name))
        made.clicked.connect(lambda _checked: self.open_section(name))
        self.buttons[name] = made
        return made

    def section(self, name: str) -> Section:
        """One part, made if nobody has looked at it yet."""
        if name not in self.sections:
            made = _SECTIONS[name][1](self.context)
            made.said.connect(self.said)
            made.go_to.connect(self.go_to)
            made.restore_wanted.connect(self.restore_wanted)
            self.sections[name] = made
            self.areas[name] = scrolling(made, section_name(name))
            if made.READ:
                self.areas[name].setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.stack.addWidget(self.areas[name])
        return self.sections[name]

    def open_section(self, name: str) -> None:
        """Bring one part to the front; unknown names change nothing."""
        if name not in _SECTIONS:
            name = self.current
        self.current = name
        self.section(name).read()
        self.stack.setCurrentWidget(self.areas[name])
        self.choice.setCurrentIndex(list(_SECTIONS).index(name))
        for own, made in self.buttons.items():
            made.setChecked(own == name)
            made.setIcon(icons.icon(_SECTIONS[own][0], "link" if own == name else "quiet"))

    def read(self) -> None:
        """Page override."""
        self.open_section(self.current)

    def refresh(self, touched: Touched) -> None:
        """Any deed may concern the part that is shown; what is typed stays."""
        self.section(self.current).read()

    def unsaved(self) -> str | None:
        """What would be lost, in a sentence; ``None`` when nothing was typed."""
        for name, section in self.sections.items():
            if section.unsaved():
                return tr("“{section}” has changes that are not saved.").format(
                    section=section_name(name)
                )
        return None

    def arrive(self) -> None:
        """The list of parts."""
        chooser = self.buttons[self.current] if self.choice.isHidden() else self.choice
        chooser.setFocus(Qt.FocusReason.OtherFocusReason)

    def point_at(self, what: dict[str, object]) -> None:
        """Page override: the keyboard goes along to the part that is shown."""
        super().point_at(what)
        self.arrive()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt override: without room for a list of parts, a box."""
        super().resizeEvent(event)
        narrow = event.size().width() < theme.px(NARROW)
        self.names.setVisible(not narrow)
        self.choice.setVisible(narrow)

    def remember(self) -> dict[str, object]:
        """The part that is shown, and what was typed in each."""
        typed = {name: one.remember() for name, one in self.sections.items()}
        return {"section": self.current, "typed": typed}

    def restore(self, state: dict[str, object]) -> None:
        """Take up what ``remember`` gave."""
        typed = state.get("typed")
        if isinstance(typed, dict):
            for name, what in typed.items():
                if what is not None:
                    self.section(str(name)).restore(what)
        self.open_section(str(state.get("section", self.current)))
