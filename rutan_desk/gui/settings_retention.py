"""How long data of closed elections is kept, what lies about of it, and its destruction."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QSpinBox

from rutan_desk.domain.retention import Closed
from rutan_desk.gui import theme
from rutan_desk.gui.context import Context
from rutan_desk.gui.lists_paper import open_over
from rutan_desk.gui.rows_model import Run, Tone
from rutan_desk.gui.settings_retention_files import RetentionFiles
from rutan_desk.gui.settings_retention_rows import Keeping, read_keeping
from rutan_desk.gui.settings_section import Section
from rutan_desk.gui.widgets import Notice, button, clear, column, hairline, label, line, pill
from rutan_desk.ops.retention import MOST_MONTHS
from rutan_desk.words.catalog import tr
from rutan_desk.words.retention import closed_text, law_text

if TYPE_CHECKING:
    from rutan_desk.gui.list_paper import ListPaper


class RetentionSection(Section):
    """The months, each closed election, and for the head the list of what may go."""

    def __init__(self, context: Context) -> None:
        super().__init__(
            context,
            tr("Data retention"),
            tr(
                "Backups, papers, copies and temporary files of closed elections, outside the"
                " registry. The registry itself always stays."
            ),
        )
        self.keeping: Keeping | None = None
        self.paper: ListPaper | None = None
        self.months = QSpinBox()
        self.months.setRange(0, MOST_MONTHS)
        self.months.setSuffix(" " + tr("months"))
        self.months.lineEdit().setTextMargins(theme.S, 0, 0, 0)
        self.months.setAccessibleName(tr("Months kept after closing"))
        self.months.setAccessibleDescription(law_text())
        self.save_button = button(tr("Save"), self.save_months)
        self.save_button.setAccessibleName(tr("Save the months"))
        self.elections = column(gap=theme.S)
        self.files = RetentionFiles(context)
        self._typed: int | None = None
        self._lay_out()

    def _lay_out(self) -> None:
        self.months.setEnabled(False)
        self.save_button.setEnabled(False)
        self.months.valueChanged.connect(lambda _months: self._judge())
        self.files.certified.connect(self.certify)
        self.files.hide()
        name = label(tr("Keep after closing"), "strong")
        name.setBuddy(self.months)
        self.body.addLayout(line(name, self.months, self.save_button, None, gap=theme.S))
        self.body.addWidget(label(law_text(), "quiet", wrap=True))
        self.body.addWidget(hairline())
        self.body.addLayout(self.elections)
        self.body.addWidget(self.files, 1)
        self._rest = column()
        self.body.addLayout(self._rest)

    def read(self) -> None:
        """Section override: what is typed stays."""
        self.context.worker.use(self, read_keeping, self._show)

    def _show(self, keeping: Keeping) -> None:
        was, self.keeping = self.keeping, keeping
        head = keeping.sitting.head
        if was is None or was.sitting.head != head:
            self.read_only(head=head)
        self.months.setEnabled(head)
        self.save_button.setVisible(head)
        if was is None or self.months.value() == was.sitting.settings.retention_months:
            typed = self._typed if self._typed is not None else self._saved
            self.months.setValue(typed)
        self._typed = None
        self._judge()
        self._show_elections(keeping)
        self.files.setVisible(head and bool(keeping.closed))
        clear(self._rest)
        if self.files.isHidden():
            self._rest.addStretch(1)
        else:
            self.files.show_keeping(keeping)

    def _show_elections(self, keeping: Keeping) -> None:
        clear(self.elections)
        if not keeping.closed:
            self.elections.addWidget(
                Notice(
                    Tone.GREY,
                    tr("No election is closed yet."),
                    tr("Until one is closed for good, under Election, nothing may be destroyed."),
                )
            )
        today = self.context.clock().date()
        for one in keeping.closed:
            over = one.until < today
            state = Run(tr("time is over"), Tone.AMBER) if over else Run(tr("kept"), Tone.GREEN)
            self.elections.addLayout(_election(one, state))

    # --- the months

    @property
    def _saved(self) -> int:
        return self.keeping.sitting.settings.retention_months if self.keeping else 0

    def _judge(self) -> None:
        self.save_button.setEnabled(self.unsaved())

    def save_months(self) -> None:
        """Keep so many months from now on, as one deed."""
        if self.keeping is not None and self.unsaved():
            settings = self.keeping.sitting.settings
            self.save(replace(settings, retention_months=self.months.value()), self.read)

    # --- the certificate

    def certify(self) -> None:
        """What was destroyed, on paper."""
        if self.keeping is not None:
            election = self.keeping.active
            self.paper = open_over(self.context, self, self.said.emit, "retention", election)

    # --- what is typed

    def unsaved(self) -> bool:
        """Section override."""
        return self.keeping is not None and self.months.value() != self._saved

    def remember(self) -> object:
        """Section override: the months typed, and where was looked."""
        typed = self.months.value() if self.unsaved() else None
        return typed, tuple(map(str, self.files.places))

    def restore(self, state: object) -> None:
        """Section override."""
        if isinstance(state, tuple) and len(state) == 2:
            self._typed, places = state
            self.files.places = tuple(map(Path, places))


def _election(one: Closed, state: Run) -> QHBoxLayout:
    row = line(gap=theme.M)
    name = label(one.name, "strong", wrap=True)
    row.addLayout(column(name, label(closed_text(one), "quiet", wrap=True), gap=2), 1)
    row.addWidget(pill(state))
    return row
