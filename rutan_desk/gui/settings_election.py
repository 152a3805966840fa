"""The election the desk works on: its day, its rules, and what KPU has yet to decide."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from rutan_desk.domain.election import SOURCED_KEYS, Election
from rutan_desk.gui import theme
from rutan_desk.gui.context import Context
from rutan_desk.gui.frame import countdown
from rutan_desk.gui.rows_model import Run, Tone
from rutan_desk.gui.settings_election_words import key_name, rule_text
from rutan_desk.gui.settings_section import Section
from rutan_desk.gui.widgets import Notice, clear, column, hairline, label, line, pill
from rutan_desk.store.elections import active_election
from rutan_desk.words.catalog import tr
from rutan_desk.words.moments import full_day


class ElectionSection(Section):
    """Read only: what the program counts with, and where each rule comes from."""

    READ = True

    def __init__(self, context: Context) -> None:
        super().__init__(context, tr("Election"))
        self.election: Election | None = None
        self.name, self.day = label("", "person", wrap=True), label("", "quiet", wrap=True)
        self._rules = column(gap=theme.S)
        self.body.addLayout(
            column(self.name, self.day, theme.S, self._rules, None, gap=theme.XS), 1
        )

    def read(self) -> None:
        """Section override."""
        self.context.worker.ask(self, active_election, self._show)

    def _show(self, election: Election) -> None:
        if election == self.election:
            return
        self.election = election
        today = self.context.clock().date()
        self.name.setText(election.name)
        self.day.setText(f"{full_day(election.day)} · {countdown(election.day, today)}")
        clear(self._rules)
        self.folding = []
        open_keys = [key for key in SOURCED_KEYS if election.is_undecided(key)]
        if open_keys:
            self._rules.addWidget(
                Notice(
                    Tone.AMBER,
                    tr("{count} rules need a decision of KPU").format(count=len(open_keys)),
                    tr("Until then the program counts with the assumption that stands here."),
                )
            )
            self._rules.addLayout(self._grid(election, open_keys))
        settled = [key for key in SOURCED_KEYS if not election.is_undecided(key)]
        self._rules.addSpacing(theme.M)
        self._rules.addWidget(label(tr("Rules with a source"), "heading"))
        self._rules.addLayout(self._grid(election, settled))
        self.fold()

    def _grid(self, election: Election, keys: list[str]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.L)
        grid.setVerticalSpacing(theme.S)
        grid.setColumnMinimumWidth(0, theme.px(130))
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 3)
        for place, key in enumerate(keys):
            name = label(key_name(key), "quiet", wrap=True)
            value = line(label(rule_text(getattr(election, key)), wrap=True), gap=theme.S)
            value.setStretch(0, 1)
            if election.is_undecided(key):
                corner = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
                value.addWidget(pill(Run(tr("undecided"), Tone.AMBER)), 0, corner)
                self.folding.append(value)
            source = label(election.sources.get(key, ""), "small", wrap=True)
            grid.addWidget(name, 2 * place, 0, Qt.AlignmentFlag.AlignTop)
            grid.addLayout(column(value, source, gap=2), 2 * place, 1)
            grid.addWidget(hairline(), 2 * place + 1, 0, 1, 2)
        return grid
