"""The way to an open day in four steps: the emergency folder, the check, the freeze, opening."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from rutan_desk.domain.day import Phase
from rutan_desk.domain.election import Election
from rutan_desk.gui import icons, theme
from rutan_desk.gui.day_evening_rows import Checked, EveningView
from rutan_desk.gui.day_reason import ReasonLine
from rutan_desk.gui.home_parts import HomeCard, inset
from rutan_desk.gui.into_sight import into_sight
from rutan_desk.gui.widgets import button, column, hairline, label, line, look
from rutan_desk.ops.day_evening import Light, worst
from rutan_desk.words.catalog import tr
from rutan_desk.words.day_evening import verdict_text
from rutan_desk.words.day_evening_page import counted_text, frozen_text, opening_text

_SIGNS = {Light.OK: ("circle-check", "green"), Light.WARN: ("triangle-alert", "amber"),
          Light.BAD: ("ban", "red"), None: ("circle", "quiet")}  # fmt: skip


class Step(QWidget):
    """A sign, a title, a sentence, and the buttons under them."""

    def __init__(self, title: str, *buttons: QPushButton) -> None:
        super().__init__()
        self.sign = QLabel()
        self.sign.setFixedWidth(theme.px(22))
        self.title, self.text = label(title, "strong"), label("", "quiet", wrap=True)
        words = column(self.title, self.text, theme.XS, gap=2)
        for one in buttons:
            words.addLayout(line(one, None))
        row = line(gap=theme.S)
        row.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.setLayout(row)
        # A link begins where the sentence over it does.
        self.setStyleSheet('QPushButton[look="link"] { padding-left: 0px; margin-left: 0px; }')

    def say(self, text: str, light: Light | None) -> None:
        """How it stands; ``None`` is still to be done."""
        name, colour = _SIGNS[light]
        self.sign.setPixmap(icons.icon(name, colour).pixmap(theme.ICON, theme.ICON))
        self.text.setText(text)
        self.setAccessibleDescription(text)


class Steps(HomeCard):
    """What comes next has the one strong button; a step of the head's says so to others.

    ``unfreeze_wanted`` carries the reason; ``why`` asks for it, where there is room.
    """

    folder_wanted = Signal()
    emergency_wanted = Signal()
    check_wanted = Signal()
    sheet_wanted = Signal()
    freeze_wanted = Signal()
    unfreeze_wanted = Signal(str)
    open_wanted = Signal()
    check_in_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(tr("To the opening of the day"))
        self.folder_button = button(tr("Choose the folder…"), self.folder_wanted.emit, "link")
        self.emergency_button = button(
            tr("Print the emergency roll…"), self.emergency_wanted.emit, "link"
        )
        self.check_button = button(tr("Check everything"), self.check_wanted.emit)
        self.sheet_button = button(tr("Print the signed sheet…"), self.sheet_wanted.emit, "link")
        self.freeze_button = button(tr("Freeze the roll"), self.freeze_wanted.emit)
        self.unfreeze_button = button(tr("Take the freeze back…"), self._ask_unfreeze, "link")
        self.open_button = button(tr("Open the day"), self.open_wanted.emit)
        self.check_in_button = button(tr("To the check-in"), self.check_in_wanted.emit)
        self.folder = Step(
            tr("Folder of the emergency roll"), self.folder_button, self.emergency_button
        )
        self.check = Step(tr("Check"), self.check_button, self.sheet_button)
        self.freeze = Step(tr("Freeze"), self.freeze_button, self.unfreeze_button)
        self.opening = Step(tr("Open"), self.open_button, self.check_in_button)
        self.why = ReasonLine(tr("Take the freeze back"))
        self.why.given.connect(lambda reason, _second: self.unfreeze_wanted.emit(reason))
        self._lay_out()

    def _lay_out(self) -> None:
        for place, step in enumerate((self.folder, self.check, self.freeze, self.opening)):
            if place:
                self.body.addSpacing(theme.S)
                self.body.addLayout(inset(hairline()))
                self.body.addSpacing(theme.S)
            self.body.addLayout(inset(step))

    def _ask_unfreeze(self) -> None:
        self.why.ask_why(tr("The lists can be changed again then. Why is it taken back?"))
        into_sight(self.why)

    def show_all(
        self,
        view: EveningView,
        election: Election,
        checked: Checked | None,
        folder: Path | None,
        *,
        head: bool,
        checking: bool,
    ) -> None:
        """Fill it in."""
        self._show_folder(folder)
        self.emergency_button.setVisible(view.day is not None)
        self._show_check(checked, checking=checking)
        self._show_freeze(view, head=head)
        self._show_open(view, election)
        self._prefer(self._next(view, checked))

    def _show_folder(self, folder: Path | None) -> None:
        words = tr("None is chosen. Choose a stick or another disk.")
        self.folder.say(str(folder) if folder else words, Light.OK if folder else None)

    def _show_check(self, checked: Checked | None, *, checking: bool) -> None:
        self.sheet_button.setVisible(checked is not None)
        if checking:
            self.check.say(tr("Looking at everything…"), None)
        elif checked is None:
            self.check.say(tr("Not checked yet."), None)
        else:
            light = worst(checked.items)
            self.check.say(f"{verdict_text(light)} {counted_text(checked)}", light)

    def _show_freeze(self, view: EveningView, *, head: bool) -> None:
        frozen = view.day is not None
        mine = head and view.copy is None
        self.freeze_button.setVisible(not frozen)
        self.freeze_button.setEnabled(mine)
        back = frozen and mine and view.phase is Phase.FROZEN and not view.events
        self.unfreeze_button.setVisible(back)
        if not back:
            self.why.close_up()
        self.freeze.say(frozen_text(view.day, view.lines, head=head), Light.OK if frozen else None)

    def _show_open(self, view: EveningView, election: Election) -> None:
        phase = view.phase
        self.open_button.setVisible(phase in (None, Phase.FROZEN))
        self.open_button.setEnabled(phase is Phase.FROZEN)
        self.check_in_button.setVisible(phase is Phase.OPEN)
        done = phase in (Phase.OPEN, Phase.CLOSED)
        words = opening_text(view.day, election, rehearsal=view.rehearsal)
        self.opening.say(words, Light.OK if done else None)

    def _next(self, view: EveningView, checked: Checked | None) -> QPushButton | None:
        """The button of the step that comes next."""
        if view.day is None:
            ready = checked is not None and worst(checked.items) is not Light.BAD
            return self.freeze_button if ready else self.check_button
        return {Phase.FROZEN: self.open_button, Phase.OPEN: self.check_in_button}.get(
            view.day.phase
        )

    def _prefer(self, chosen: QPushButton | None) -> None:
        every = (self.check_button, self.freeze_button, self.open_button, self.check_in_button)
        for one in every:
            look(one, "primary" if one is chosen else "")
            one.style().unpolish(one)
            one.style().polish(one)

    @property
    def next_button(self) -> QPushButton | None:
        """The one that is strong now, if it can be pressed."""
        every = (self.check_button, self.freeze_button, self.open_button, self.check_in_button)
        strong = (one for one in every if one.property("look") == "primary")
        return next((one for one in strong if one.isEnabled()), None)
