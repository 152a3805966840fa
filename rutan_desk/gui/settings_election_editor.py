"""One election opened: its rules, what an edit would change, and saving it."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from rutan_desk.domain.election import Election, election_from_dict, election_to_dict
from rutan_desk.domain.errors import DeskError, NameMissing, ProfileInvalid
from rutan_desk.gui import theme
from rutan_desk.gui.context import Context
from rutan_desk.gui.rows_model import Tone
from rutan_desk.gui.settings_election_effect import EffectPanel
from rutan_desk.gui.settings_election_rules import RulesForm
from rutan_desk.gui.widgets import Notice, button, clear, column, label, line
from rutan_desk.ops.election_effect import ElectionEffect, effect_of
from rutan_desk.ops.elections import edit_election
from rutan_desk.store import Database
from rutan_desk.store.journal import Desk, Touched
from rutan_desk.store.registry import Registry
from rutan_desk.words.catalog import tr
from rutan_desk.words.refusals import explain


class ElectionEditor(QWidget):
    """Two steps: the rules, then what they would change; only the second one saves.

    ``left`` goes back to the list, ``opened`` carries a person to look at.
    """

    left = Signal()
    opened = Signal(int)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.election: Election | None = None
        self.editable = False
        self.wanted: Election | None = None
        self.back_button = button(tr("All elections"), self.left.emit, "link", "chevron-left")
        self.name = label("", "heading", wrap=True)
        self.problem = column(gap=theme.S)
        self.form, self.effect = RulesForm(), EffectPanel()
        self.form.changed.connect(self._typed)
        self.effect.opened.connect(self.opened)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.form)
        self.stack.addWidget(self.effect)
        self.discard_button = button(tr("Discard"), self.discard)
        self.rules_button = button(tr("Back to the rules"), self.show_rules)
        self.preview_button = button(tr("Show what this changes"), self.preview, "primary")
        self.save_button = button("", self.save, "primary")
        self.bar = QWidget()
        self.bar.setLayout(
            line(
                None, self.discard_button, self.rules_button,
                self.preview_button, self.save_button, gap=theme.M,
            )
        )  # fmt: skip
        self.bar.layout().setContentsMargins(0, 0, 0, 0)  # type: ignore[union-attr]
        box = column(line(self.back_button, None), self.name, self.problem, gap=theme.S)
        box.addWidget(self.stack, 1)
        box.addWidget(self.bar)
        self.setLayout(box)

    # --- the rules

    def show_election(self, election: Election, *, head: bool) -> None:
        """Open an election, its rules as they are saved."""
        self.election, self.editable = election, head and not election.closed
        clear(self.problem)
        if election.closed:
            self.problem.addWidget(
                Notice(Tone.GREY, tr("This election is closed. You can read it here."))
            )
        elif not head:
            self.problem.addWidget(
                Notice(Tone.GREY, tr("Only a head can change this. You can read it here."))
            )
        self.name.setText(election.name)
        self.form.show_election(election, self._today, editable=self.editable)
        self.show_rules()

    @property
    def _today(self) -> date:
        return self.context.clock().date()

    def show_rules(self) -> None:
        """The first step."""
        self.wanted = None
        self.stack.setCurrentWidget(self.form)
        self._judge()

    def discard(self) -> None:
        """Back to what is saved."""
        if self.election is not None:
            self.show_election(self.election, head=self.editable)

    def _typed(self) -> None:
        if self.editable:
            clear(self.problem)
        self._judge()

    def _judge(self) -> None:
        changes, seen = self.unsaved, self.wanted is not None
        self.bar.setVisible(self.editable)
        self.discard_button.setVisible(not seen)
        self.rules_button.setVisible(seen)
        self.preview_button.setVisible(not seen)
        self.save_button.setVisible(seen)
        self.discard_button.setEnabled(changes)
        self.preview_button.setEnabled(changes)
        words = tr("Save {count} changes") if self.form.changes != 1 else tr("Save 1 change")
        self.save_button.setText(words.format(count=self.form.changes))
        self.save_button.setAccessibleName(self.save_button.text())

    @property
    def unsaved(self) -> bool:
        """Whether something was typed and not saved."""
        return self.editable and self.form.changes > 0

    # --- the effect

    def preview(self) -> None:
        """The second step: judge everybody by the rules as typed."""
        wanted = self.form.typed()
        if wanted is None:
            return
        self.preview_button.setEnabled(False)

        def job(registry: Registry) -> ElectionEffect:
            if not wanted.name:
                raise NameMissing
            election_from_dict(election_to_dict(wanted))
            return effect_of(registry.db, registry.desk, wanted)

        self.context.worker.use(self, job, lambda found: self._show(found, wanted), self.refuse)

    def _show(self, effect: ElectionEffect, wanted: Election) -> None:
        if self.election is None or self.form.typed() != wanted:
            self._judge()
            return
        self.wanted = wanted
        clear(self.problem)
        self.effect.show_effect(effect, self.election, wanted)
        self.stack.setCurrentWidget(self.effect)
        self._judge()
        self.save_button.setFocus()

    def save(self) -> None:
        """Save as one deed."""
        wanted = self.wanted
        if wanted is None:
            return
        self.save_button.setEnabled(False)

        def write(db: Database, desk: Desk) -> Touched:
            return edit_election(db, desk, wanted)

        self.context.worker.do(write, lambda _: self._saved(wanted), self.refuse)

    def _saved(self, wanted: Election) -> None:
        self.save_button.setEnabled(True)
        self.show_election(wanted, head=True)
        self.left.emit()

    def refuse(self, refusal: DeskError) -> None:
        """A rule that cannot be is named where it stands; anything else above the rules."""
        self.save_button.setEnabled(True)
        self.show_rules()
        clear(self.problem)
        if isinstance(refusal, ProfileInvalid) and refusal.key.split(".")[0] in self.form.rows:
            self.form.point_at(
                refusal.key, tr("This contradicts another rule, or cannot be. Nothing was saved.")
            )
        elif isinstance(refusal, NameMissing):
            self.form.show_group("days")
            self.form.name.say(tr("Type the name of the election."))
            self.form.name.edit.setFocus()
        else:
            self.problem.addWidget(Notice(Tone.RED, explain(refusal)))
