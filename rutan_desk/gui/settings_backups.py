"""The backups there are, the way back to any of them, and where copies of them go."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QStackedWidget, QWidget

from rutan_desk.domain.errors import DeskError, OfficerUnknown
from rutan_desk.gui import theme
from rutan_desk.gui.context import Context
from rutan_desk.gui.fields import PasswordField
from rutan_desk.gui.flow import FlowBox
from rutan_desk.gui.rows_model import RowsModel, Tone
from rutan_desk.gui.settings_restore import Restoring, Wish
from rutan_desk.gui.settings_section import Section, at_least
from rutan_desk.gui.settings_shelf import Shelf, columns, read_shelf, second_words, when_words
from rutan_desk.gui.table import RowsTable
from rutan_desk.gui.widgets import Empty, Notice, button, clear, column, label, line
from rutan_desk.ops.backups import BackupReport, automatic_backup
from rutan_desk.store.rotation import Backup, Reason
from rutan_desk.words.backups import second_text
from rutan_desk.words.catalog import tr

_SPARE = ("age", "people", "size")
MINUTES = (10, 15, 30, 60, 120, 0)


class BackupsSection(Section):
    """The list, newest first; restoring opens under it and takes a password."""

    restored = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(
            context,
            tr("Backups"),
            tr("Made by themselves, opened and checked. Restoring one can itself be undone."),
        )
        self.shelf: Shelf | None = None
        self.model = RowsModel[Backup](
            columns(context.clock()), lambda one: one.path.name, parent=self
        )
        self.table = RowsTable[Backup](self.model, tr("Backups"))
        self.table.picked.connect(self._picked)
        self.empty = Empty("archive")
        self.empty.say(tr("No backup yet"), tr("The first one is made when you close or import."))
        self.stack = QStackedWidget()
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        self.restore_button = button(tr("Restore…"), self.ask_restore, icon="history")
        self.file_button = button(tr("Restore another file…"), self.choose_file, "link")
        self.now_button = button(tr("Back up now"), self.back_up, "primary", "save")
        self.form: RestoreForm | None = None
        self._place = column(gap=theme.M)
        self.second = label("", wrap=True)
        self.second_state = label("", "small", wrap=True)
        self.choose_button = button(tr("Choose…"), self.choose_second)
        self.clear_button = button(tr("None"), self.clear_second)
        self.minutes = QComboBox()
        self._lay_out()

    def _lay_out(self) -> None:
        self.choose_button.setAccessibleName(tr("Choose the second folder"))
        self.clear_button.setAccessibleName(tr("No second folder"))
        self.minutes.setAccessibleName(tr("While something changed, a backup"))
        self.minutes.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.minutes.activated.connect(self._rhythm_chosen)
        ways = FlowBox(theme.S)
        ways.add(self.restore_button)
        ways.add(self.file_button)
        self.restore_button.ensurePolished()
        self.file_button.setMinimumHeight(self.restore_button.sizeHint().height())
        acts = line(gap=theme.S)
        acts.addWidget(ways, 1)
        acts.addWidget(self.now_button, 0, Qt.AlignmentFlag.AlignTop)
        at_least(self.stack, 150)
        second = line(gap=theme.S)
        second.addLayout(
            column(label(tr("Second folder or stick"), "strong"), self.second, self.second_state), 1
        )
        second.addWidget(self.choose_button)
        second.addWidget(self.clear_button)
        rhythm = line(label(tr("While something changed, a backup")), self.minutes, None, gap=8)
        self.body.addWidget(self.stack, 1)
        self.body.addLayout(acts)
        self.body.addLayout(self._place)
        self.body.addLayout(second)
        self.body.addLayout(rhythm)

    def fold(self) -> None:
        """Section override: without room the columns that only add to the others go."""
        super().fold()
        for place, one in enumerate(self.model.columns):
            self.table.setColumnHidden(place, self.narrow and one.name in _SPARE)

    def read(self) -> None:
        """Section override."""
        self.context.worker.use(self, read_shelf, self._show)

    def _show(self, shelf: Shelf) -> None:
        self.shelf = shelf
        settings = shelf.sitting.settings
        self.model.columns = tuple(columns(self.context.clock()))
        self.model.show_rows(shelf.backups)
        self.stack.setCurrentWidget(self.table if shelf.backups else self.empty)
        if self.table.current is None:
            self.table.pick_first()
        self._picked()
        self.second.setText(settings.second_folder or tr("none"))
        self.second_state.setText(second_words(shelf))
        head = shelf.sitting.head
        for part in (self.choose_button, self.clear_button, self.minutes):
            part.setEnabled(head)
        self.clear_button.setVisible(bool(settings.second_folder))
        self._show_rhythm(settings.backup_minutes)

    def _show_rhythm(self, minutes: int) -> None:
        choices = sorted({*MINUTES, minutes} - {0})
        self.minutes.clear()
        for one in (*choices, 0):
            words = tr("every {count} minutes").format(count=one)
            self.minutes.addItem(words if one else tr("not by the clock"), one)
        self.minutes.setCurrentIndex(self.minutes.findData(minutes))

    def _picked(self) -> None:
        one = self.table.current
        self.restore_button.setEnabled(one is not None and one.verified)

    # --- making and keeping

    def back_up(self) -> None:
        """A verified backup now, and its copy in the second folder."""
        self.now_button.setEnabled(False)
        self.context.worker.use(
            self,
            lambda registry: automatic_backup(registry, Reason.HAND),
            self._backed_up,
            self._not_backed_up,
        )

    def _backed_up(self, report: BackupReport) -> None:
        self.now_button.setEnabled(True)
        clear(self.problem)
        text = (
            tr("Backup made and checked: {file}.")
            if report.made
            else tr("Nothing changed since the last backup: {file}.")
        )
        said = text.format(file=report.file.name)
        self.said.emit(f"{said} {second_text(report.second)}")
        self.table.pick(report.file.name)
        self.read()

    def _not_backed_up(self, refusal: DeskError) -> None:
        self.now_button.setEnabled(True)
        self.refuse(refusal)

    def choose_second(self) -> None:
        """Another disk or a stick; a copy goes there at once."""
        if self.shelf is None:
            return
        settings = self.shelf.sitting.settings
        start = Path(settings.second_folder or Path.home())
        folder = self.context.files.folder(self, tr("Choose the second folder"), start)
        if folder is None:
            return
        if folder.resolve().is_relative_to(self.shelf.folder.resolve()):
            clear(self.problem)
            self.problem.addWidget(
                Notice(
                    Tone.AMBER,
                    tr("This folder lies inside the registry's own folder"),
                    tr("Choose a stick or another disk, which survives when this one fails."),
                )
            )
            return
        self.save(replace(settings, second_folder=str(folder)), self.back_up)

    def clear_second(self) -> None:
        """No copies elsewhere; those that are there stay."""
        if self.shelf is not None:
            self.save(replace(self.shelf.sitting.settings, second_folder=""), self.read)

    def _rhythm_chosen(self, _place: int) -> None:
        minutes = self.minutes.currentData()
        if self.shelf is not None and minutes != self.shelf.sitting.settings.backup_minutes:
            self.save(replace(self.shelf.sitting.settings, backup_minutes=minutes), self.read)

    # --- the way back

    def choose_file(self) -> None:
        """A backup that lies elsewhere."""
        path = self.context.files.open(self, tr("Choose the backup"), "Rutan Desk (*.rutan)")
        if path is not None:
            self._ask(path, path.name)

    def ask_restore(self) -> None:
        """The backup under the cursor."""
        one = self.table.current
        if one is not None and one.verified:
            self._ask(one.path, when_words(one))

    def _ask(self, path: Path, name: str) -> None:
        self.close_form()
        self.form = RestoreForm(name)
        self.form.submit.clicked.connect(lambda _checked=False: self._restore(path))
        self.form.password.edit.returnPressed.connect(lambda: self._restore(path))
        self.form.cancel.clicked.connect(lambda _checked=False: self.close_form())
        self._place.addWidget(self.form)
        self.form.password.edit.setFocus()

    def close_form(self) -> None:
        """Take the form away."""
        clear(self._place)
        self.form = None

    def _restore(self, path: Path) -> None:
        if self.form is None:
            return
        wish = Wish(path, self.form.password.text)
        self.form.setEnabled(False)
        work = Restoring(
            self.context.worker, self.context.clock, lambda: self.restore_wanted.emit(path)
        )
        work.begin(wish, lambda: self._restored(path), lambda why: self._not_restored(why, path))

    def _restored(self, path: Path) -> None:
        self.close_form()
        clear(self.problem)
        self.said.emit(
            tr(
                "Restored: {file}. What was here before is the newest backup in the list:"
                " restoring that one takes this back."
            ).format(file=path.name)
        )
        self.restored.emit()

    def _not_restored(self, refusal: DeskError, path: Path) -> None:
        if self.form is not None:
            self.form.setEnabled(True)
            self.form.password.edit.selectAll()
            self.form.password.edit.setFocus()
        self.refuse(refusal)
        if isinstance(refusal, OfficerUnknown):
            # Somebody else's backup is opened on the start screen, by that officer.
            words = tr("Close, and restore it on the start screen as another officer…")
            elsewhere = button(words, lambda: self.restore_wanted.emit(path), "link")
            self.problem.addWidget(elsewhere)


class RestoreForm(QWidget):
    """Says what restoring means and takes the password that opens the backup."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.password = PasswordField(tr("Your password when this backup was made"))
        self.submit = button(tr("Restore this backup"), lambda: None, "primary")
        self.cancel = button(tr("Cancel"), lambda: None)
        notice = Notice(
            Tone.AMBER,
            tr("Back to {name}?").format(name=name),
            tr("Everything is then as it was at that time. A backup of now is made first."),
        )
        acts = line(None, self.cancel, self.submit, gap=theme.M)
        self.setLayout(column(notice, self.password, acts, gap=theme.M))
