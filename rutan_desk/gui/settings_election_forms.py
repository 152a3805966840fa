"""The small forms under the list of elections: a new one, a repeat vote, closing for good."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from rutan_desk.domain.election import Election
from rutan_desk.domain.errors import DeskError
from rutan_desk.gui import theme
from rutan_desk.gui.fields import Field, side_by_side
from rutan_desk.gui.rows_model import Tone
from rutan_desk.gui.settings_election_inputs import Unreadable, day_of
from rutan_desk.gui.widgets import Notice, button, clear, column, label, line
from rutan_desk.words.catalog import tr
from rutan_desk.words.elections import profile_line
from rutan_desk.words.refusals import explain


class SmallForm(QWidget):
    """Fields, a place for the refusal, cancel and one button named by what it does.

    ``sent``: everything typed can be read; ``cancelled``: the officer does not want it.
    """

    sent = Signal()
    cancelled = Signal()

    def __init__(self, title: str, text: str, word: str) -> None:
        super().__init__()
        self.problem = column()
        self.fields = column(gap=theme.M)
        self.submit = button(word, self.send, "primary")
        self.cancel = button(tr("Cancel"), self.cancelled.emit)
        self.setLayout(
            column(
                label(title, "heading", wrap=True),
                label(text, "quiet", wrap=True),
                self.fields,
                self.problem,
                line(None, self.cancel, self.submit, gap=theme.M),
                gap=theme.S,
            )
        )

    def send(self) -> None:
        """Say that it is wanted, when nothing is wrong."""
        self.sent.emit()

    def refuse(self, refusal: DeskError) -> None:
        """What was refused, in its place."""
        clear(self.problem)
        self.problem.addWidget(Notice(Tone.RED, explain(refusal)))

    def begin(self) -> None:
        """Give the keyboard to where typing begins."""
        self.cancel.setFocus()


class DatedForm(SmallForm):
    """A form with a name and a day."""

    def __init__(self, title: str, text: str, word: str, today: date) -> None:
        super().__init__(title, text, word)
        self._today = today
        self.name = Field(tr("Name of the election"))
        self.day = Field(tr("Voting day"), "14-02-2029")
        for field in (self.name, self.day):
            field.edit.returnPressed.connect(self.send)

    @property
    def chosen_day(self) -> date:
        """The day as typed; raises ``Unreadable``."""
        return day_of(self.day.text, self._today)

    def send(self) -> None:
        """SmallForm override: the name and the day must be there."""
        if not self.name.text.strip():
            self.name.say(tr("Type the name of the election."))
            self.name.edit.setFocus()
            return
        try:
            _ = self.chosen_day
        except Unreadable as why:
            self.day.say(str(why))
            self.day.edit.setFocus()
            return
        super().send()

    def begin(self) -> None:
        """SmallForm override."""
        self.name.edit.setFocus()
        self.name.edit.selectAll()


class NewElectionForm(DatedForm):
    """From one of the profiles that come with the program; stations may be another's."""

    def __init__(
        self, profiles: Sequence[Election], elections: Sequence[Election], today: date
    ) -> None:
        super().__init__(
            tr("A new election"),
            tr("It begins with the rules of a profile; every rule can be edited afterwards."),
            tr("Make the election"),
            today,
        )
        self._profiles = list(profiles)
        self.profile, self.like = QComboBox(), QComboBox()
        for one in self._profiles:
            self.profile.addItem(profile_line(one), one.profile)
        self.like.addItem(tr("one station, as in the settings of the Rutan"), None)
        for one in elections:
            self.like.addItem(tr("as in {election}").format(election=one.name), one.id)
        boxes = [
            _named(self.profile, tr("Profile")),
            _named(self.like, tr("Stations and dapils")),
        ]
        self.fields.addWidget(side_by_side(*boxes))
        self.fields.addWidget(side_by_side(self.name, self.day))
        self.profile.currentIndexChanged.connect(self._profile_chosen)
        upcoming = [place for place, one in enumerate(self._profiles) if one.day >= today]
        first = min(upcoming, key=lambda place: self._profiles[place].day, default=0)
        self.profile.setCurrentIndex(first)
        self._profile_chosen(first)

    def _profile_chosen(self, place: int) -> None:
        one = self._profiles[place]
        self.name.edit.setText(one.name)
        self.day.edit.setText(f"{one.day:%d-%m-%Y}")

    def begin(self) -> None:
        """SmallForm override: the profile comes first."""
        self.profile.setFocus()


class RepeatForm(DatedForm):
    """A repeat vote (PSU): the lists stay as they are."""

    def __init__(self, source: Election, today: date) -> None:
        super().__init__(
            tr("Repeat vote (PSU) of {election}").format(election=source.name),
            tr(
                "Stations, dapils, lists and enrolments are copied as they are now, and stay so:"
                " the voters are those of the same DPT, DPTb and DPK."
            ),
            tr("Make the repeat vote"),
            today,
        )
        self.name.edit.setText(f"PSU {source.name}")
        self.day.edit.setText(f"{source.day + timedelta(days=10):%d-%m-%Y}")
        self.fields.addWidget(side_by_side(self.name, self.day))


class CloseForm(SmallForm):
    """Closing cannot be undone: said before it is done."""

    def __init__(self, election: Election) -> None:
        super().__init__(
            tr("Close {election} for good?").format(election=election.name),
            tr(
                "Its rules, stations, lists and enrolments can then only be read. The people of"
                " the registry go on as before. This cannot be undone."
            ),
            tr("Close {election} for good").format(election=election.name),
        )


def _named(box: QComboBox, name: str) -> QWidget:
    box.setAccessibleName(name)
    box.setMinimumContentsLength(12)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    above = label(name, "strong")
    above.setBuddy(box)
    made = QWidget()
    made.setLayout(column(above, box, gap=theme.XS))
    return made
