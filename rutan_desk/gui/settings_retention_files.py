"""What lies about of closed elections: ticked, destroyed for good, and certified."""

from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget
from shiboken6 import isValid

from rutan_desk.domain.errors import Cancelled, DeskError
from rutan_desk.gui import theme
from rutan_desk.gui.context import Context
from rutan_desk.gui.flow import FlowBox
from rutan_desk.gui.folding import beside_or_under, leave_out
from rutan_desk.gui.into_sight import into_sight
from rutan_desk.gui.rows_model import Tone
from rutan_desk.gui.settings_retention_doing import Doing
from rutan_desk.gui.settings_retention_form import WipeForm
from rutan_desk.gui.settings_retention_rows import (
    Keeping,
    Thing,
    places_text,
    thing_columns,
    things_of,
    total_words,
    unread_notice,
    wiped_notice,
)
from rutan_desk.gui.ticks import TickModel, TickTable
from rutan_desk.gui.widgets import Empty, Notice, button, clear, column, label, line
from rutan_desk.gui.worker import Work
from rutan_desk.ops.retention import Survey, Wiped, survey, wipe
from rutan_desk.ops.retention_looking import Watch
from rutan_desk.store.journal import Touched
from rutan_desk.store.registry import Registry
from rutan_desk.words.catalog import tr
from rutan_desk.words.refusals import explain

_LEAST = 170
"""How tall the list is at least, in pixels at 100 %."""


class RetentionFiles(QWidget):
    """The list with its ticks, the places looked in, and the one way to destroy.

    ``certified`` asks for the certificate.
    """

    certified = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.keeping: Keeping | None = None
        self.found: Survey | None = None
        self.places: tuple[Path, ...] = ()
        self._looked_in: tuple[Path, ...] = ()
        self.form: WipeForm | None = None
        self.doing = Doing(context)
        self.model = TickModel[Thing](
            thing_columns(), lambda one: str(one.path), self, lambda one: one.due
        )
        self.table = TickTable[Thing](self.model, tr("Files of closed elections"))
        self.table.resized.connect(
            lambda width: leave_out(self.table, width, {"made": 700, "size": 500})
        )
        self.model.ticks.connect(self._tell)
        self.empty = Empty("shield-check")
        self.stack = QStackedWidget()
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        self.text = label("", "quiet", wrap=True)
        self.where = label("", "small", wrap=True)
        self.all_button = button(tr("Tick all"), self._tick_all, "link")
        self.place_button = button(
            tr("Look in a folder or stick too…"), self.choose_place, icon="folder-open"
        )
        self.forget_button = button(tr("Leave out the chosen folders"), self.forget_places, "link")
        self.again_button = button(tr("Look again"), self.look, icon="refresh-cw")
        self.paper_button = button(
            tr("Certificate of destruction…"), self.certified.emit, icon="printer"
        )
        self.destroy_button = button("", self.ask, "primary")
        self.problem, self._place = column(gap=theme.S), column()
        self.unread = column()
        self._lay_out()

    def _lay_out(self) -> None:
        self.stack.setMinimumHeight(theme.px(_LEAST))
        self.stack.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        head = line(gap=theme.S)
        head.addWidget(self.text, 1)
        head.addWidget(self.all_button)
        self._ways = FlowBox(theme.S)
        for one in (self.place_button, self.again_button, self.paper_button, self.forget_button):
            self._ways.add(one)
        self.again_button.ensurePolished()
        self.forget_button.setMinimumHeight(self.again_button.sizeHint().height())
        self.forget_button.hide()
        self.paper_button.hide()
        self._acts = QWidget()
        self._acts.setLayout(beside_or_under(self._ways, self.destroy_button, gap=theme.S))
        whole = column(self.problem, head, gap=theme.S)
        whole.addWidget(self.stack, 1)
        whole.addLayout(self.unread)
        for part in (self.where, self.doing, self._acts):
            whole.addWidget(part)
        whole.addLayout(self._place)
        self.setLayout(whole)
        self._show_work()

    # --- looking

    @property
    def all_places(self) -> tuple[Path, ...]:
        """Those chosen, and where this PC keeps the emergency roll of voting day."""
        rolls = self.context.preferences.emergency_folder
        return tuple(dict.fromkeys((*((rolls,) if rolls else ()), *self.places)))

    def show_keeping(self, keeping: Keeping) -> None:
        """The closed elections as they are now; looks when they or the places are others."""
        known = self.found.closed if self.found is not None else None
        self.keeping = keeping
        self.paper_button.setVisible(keeping.recorded)
        self._ways.rearrange()
        fresh = known != keeping.closed or self._looked_in != self.all_places
        if fresh and self.doing.work is None:
            self.look()

    def look(self) -> None:
        """See what lies about, off the GUI thread; nothing is changed by it."""
        self.close_form()
        work, places = self._begin(tr("Looking")), self.all_places
        self._looked_in = places
        work.progressed.connect(self._tell_looked)
        how = Watch(looked=work.report, cancelled=work.cancelled)
        self.context.worker.use(
            self,
            lambda registry: survey(registry, places, how),
            self._looked,
            self._refused,
        )

    def _tell_looked(self, done: int, of: int) -> None:
        words = tr("Looking: {done} of {count} files…")
        self.text.setText(words.format(done=done, count=of))

    def _looked(self, found: Survey) -> None:
        self._end()
        before = self.model.keys
        self.found = found
        things = things_of(found)
        self.model.show_rows(things)
        # What was unticked stays so; what is seen for the first time is ticked.
        fresh = self.model.keys - before
        self.model.ticked = (self.model.ticked | fresh) & self.model.keys
        if self.table.current is None:
            self.table.pick_first()
        self.empty.say(
            tr("Nothing lies about"),
            tr("Beside the registry and in the places looked in there is nothing of it."),
        )
        self.stack.setCurrentWidget(self.table if things else self.empty)
        self._show_places()
        self._tell()

    def choose_place(self) -> None:
        """A stick or a folder that may hold copies, event files, papers or backups."""
        start = self.places[-1] if self.places else Path.home()
        folder = self.context.files.folder(self, tr("Look in a folder or stick too"), start)
        if folder is not None:
            self.places = tuple(dict.fromkeys((*self.places, folder)))
            self.look()

    def forget_places(self) -> None:
        """Look where nobody needs to choose only."""
        self.places = ()
        self.look()

    def _show_places(self) -> None:
        self.where.setText(places_text(self._looked_in))
        clear(self.unread)
        if self.found is not None and self.found.unread:
            self.unread.addWidget(unread_notice(self.found.unread))
        self.forget_button.setVisible(bool(self.places))
        self._ways.rearrange()

    # --- choosing

    @property
    def chosen(self) -> list[Thing]:
        """What is ticked."""
        return [one for one in self.model.rows() if str(one.path) in self.model.ticked]

    def _tick_all(self) -> None:
        self.model.tick(self.model.keys, on=not self.model.keys <= self.model.ticked)

    def _tell(self) -> None:
        self.close_form()
        due = [one for one in self.model.rows() if one.due]
        kept = [one for one in self.model.rows() if not one.due]
        (count, size), (others, _) = total_words(due), total_words(kept)
        said = {"count": count, "size": size, "kept": others}
        words = tr("{count} files ({size}) may be destroyed now; kept: {kept}.")
        none = tr("No file may be destroyed now; kept: {kept}.")
        self.text.setText((words if due else none).format(**said))
        everything = self.model.keys <= self.model.ticked
        self.all_button.setText(tr("Tick none") if everything else tr("Tick all"))
        self.all_button.setVisible(bool(due))
        ticked, large = total_words(self.chosen)
        words = tr("Destroy {count} files ({size})…").format(count=ticked, size=large)
        self.destroy_button.setText(words if ticked else tr("Nothing to destroy"))
        self.destroy_button.setAccessibleName(self.destroy_button.text())
        self.destroy_button.setEnabled(bool(ticked))
        self.destroy_button.setVisible(bool(due))

    # --- destroying

    def ask(self) -> None:
        """It cannot be undone, so it is asked, under the list."""
        self.close_form()
        clear(self.problem)
        form = WipeForm(*total_words(self.chosen))
        form.sent.connect(self._wipe)
        form.cancelled.connect(self._dropped)
        self.form = form
        self._place.addWidget(form)
        self._acts.hide()
        form.field.edit.setFocus()
        into_sight(form)
        # Where letters are large the form is taller than its place: the field comes first.
        QTimer.singleShot(0, form, lambda: into_sight(form.field))

    def _dropped(self) -> None:
        self.close_form()
        self.destroy_button.setFocus()

    def close_form(self) -> None:
        """Take the question away."""
        clear(self._place)
        self.form = None
        self._acts.setVisible(self.doing.work is None)

    def _wipe(self) -> None:
        paths = frozenset(file.path for one in self.chosen for file in one.files)
        places = self.all_places
        self.close_form()
        work = self._begin(tr("Destroying"))
        how = Watch(chosen=paths, progress=work.report, cancelled=work.cancelled)
        done: list[Wiped] = []

        def job(registry: Registry) -> Touched:
            done.append(wipe(registry, places, how))
            return done[-1].touched

        self.context.worker.perform(
            job,
            lambda _touched: self._wiped(done[-1]) if isValid(self) else None,
            lambda refusal: self._refused(refusal) if isValid(self) else None,
        )

    def _wiped(self, done: Wiped) -> None:
        self._end()
        self._answer(wiped_notice(done.files))
        self.look()
        self.certified.emit()

    # --- under way

    def _begin(self, name: str) -> Work:
        work = self.doing.begin(name)
        self.text.setText(name + "…")
        self._show_work()
        return work

    def _end(self) -> None:
        self.doing.end()
        self._show_work()

    def _show_work(self) -> None:
        busy = self.doing.work is not None
        self._acts.setVisible(not busy and self.form is None)
        for part in (self.table, self.all_button):
            part.setEnabled(not busy)

    def _refused(self, refusal: DeskError) -> None:
        self._end()
        self._tell()
        if isinstance(refusal, Cancelled):
            self._answer(Notice(Tone.GREY, tr("Stopped. Nothing was destroyed.")))
        else:
            self._answer(Notice(Tone.RED, explain(refusal)))

    def _answer(self, notice: Notice) -> None:
        clear(self.problem)
        self.problem.addWidget(notice)
        into_sight(notice)
