"""*Hari pemungutan*: voting day from the evening before to the signed report, in parts."""

from collections.abc import Callable

from rutan_desk.gui import theme
from rutan_desk.gui.context import Context
from rutan_desk.gui.day_desk import DAY_ROWS, Stand, read_stand
from rutan_desk.gui.day_emergency import EmergencyWord
from rutan_desk.gui.fields import shortcut
from rutan_desk.gui.lists_section import ListSection
from rutan_desk.gui.sections_page import SectionsPage
from rutan_desk.gui.status_line import Said
from rutan_desk.store.journal import Touched
from rutan_desk.words.catalog import tr
from rutan_desk.words.day_page import part_name, phase_text


def _evening() -> type[ListSection]:
    from rutan_desk.gui.day_evening import EveningSection

    return EveningSection


def _calling() -> type[ListSection]:
    from rutan_desk.gui.day_calling import CallingSection

    return CallingSection


def _check_in() -> type[ListSection]:
    from rutan_desk.gui.day_check_in import CheckInSection

    return CheckInSection


def _picture() -> type[ListSection]:
    from rutan_desk.gui.day_picture import PictureSection

    return PictureSection


def _catch_up() -> type[ListSection]:
    from rutan_desk.gui.day_catch_up import CatchUpSection

    return CatchUpSection


def _close() -> type[ListSection]:
    from rutan_desk.gui.day_close import CloseSection

    return CloseSection


def _desks() -> type[ListSection]:
    from rutan_desk.gui.day_desks import DesksSection

    return DesksSection


PARTS: dict[str, Callable[[], type[ListSection]]] = {
    "evening": _evening,
    "calling": _calling,
    "check_in": _check_in,
    "picture": _picture,
    "catch_up": _catch_up,
    "close": _close,
    "desks": _desks,
}
"""The parts in the order of their tabs, which is that of the day."""


class DayPage(SectionsPage):
    """The evening before, calling, check-in, turnout, paper, the close and the desks.

    The first time it shows what is next: the evening before while the day is not open, then
    the check-in. ``/`` leads to the field of the check-in from anywhere on the page.
    """

    SHOWS = DAY_ROWS | {"person", "movement", "revocation", "enrolment", "list_line", "dapil"}

    def __init__(self, context: Context) -> None:
        self._chosen = False
        titles = tr("Polling day"), tr("Parts of the polling day")
        self.emergency = EmergencyWord()
        self.emergency.folder_wanted.connect(lambda: self.open_section("evening"))
        super().__init__(context, titles, PARTS, part_name, self.emergency)
        # Where letters are huge the answer of the check-in needs the room; the rail says the name.
        self.head.title.setVisible(theme.scale() <= 150)
        shortcut("/", self, self.to_field, inside=True)

    def read(self) -> None:
        """Page override: how far the day is; the parts read for themselves."""
        self.context.worker.use(self, read_stand, self._show)

    def refresh(self, touched: Touched) -> None:
        """SectionsPage override: freezing and opening change the head."""
        super().refresh(touched)
        if touched & {"day", "setting"} and "election" not in touched:
            self.context.worker.use(self, read_stand, self._show_head)

    def _show(self, stand: Stand) -> None:
        self._show_head(stand)
        if not self._chosen:
            self._chosen = True
            self.current = "check_in" if stand.open else "evening"
        self.take(stand.election, head=stand.head)

    def _show_head(self, stand: Stand) -> None:
        words = phase_text(stand.election.day, stand.phase, stand.since, rehearsal=stand.rehearsal)
        self.head.text.setText(words)

    def show_emergency(self, said: Said | None) -> None:
        """How the emergency roll stands, as its keeper tells."""
        self.emergency.show_said(said)

    def open_section(self, name: str) -> None:
        """SectionsPage override: what was asked for stays in front."""
        self._chosen = self._chosen or name != self.current
        super().open_section(name)

    def to_field(self) -> None:
        """The field that finds a voter, whatever is in front."""
        if self.current != "check_in":
            self.open_section("check_in")
        if "check_in" in self.sections:
            self.sections["check_in"].arrive()

    def restore(self, state: dict[str, object]) -> None:
        """SectionsPage override: the part in front was chosen before."""
        self._chosen = "section" in state
        super().restore(state)

    def point_at(self, what: dict[str, object]) -> None:
        """SectionsPage override."""
        self._chosen = self._chosen or "section" in what
        super().point_at(what)
