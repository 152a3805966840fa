"""A deed opened under the list: who and when, and every row before and after."""

from PySide6.QtWidgets import QFrame, QStackedWidget

from rutan_desk.domain.list_id import grouped
from rutan_desk.gui import theme
from rutan_desk.gui.history_facts import Fact, fact_columns, facts_of
from rutan_desk.gui.history_words import ChangeLine, Opened
from rutan_desk.gui.rows_model import Column, RowsModel, Run, Tone
from rutan_desk.gui.table import RowsTable
from rutan_desk.gui.widgets import column, label, look
from rutan_desk.store.history import DeedRow
from rutan_desk.words.catalog import tr
from rutan_desk.words.deeds import deed_title
from rutan_desk.words.moments import moment
from rutan_desk.words.values import NOTHING

_FROM_FILES = frozenset({"import", "import-list", "import-ktp-el", "restore", "day-merge"})
"""Deeds whose rows came out of a file; of the others the title names it."""


def title_of(deed: DeedRow) -> str:
    """What was done, beginning with a capital."""
    text = deed_title(deed.kind, deed.details)
    return text[:1].upper() + text[1:]


class DeedPanel(QFrame):
    """What the deed under the cursor changed, field by field."""

    def __init__(self) -> None:
        super().__init__()
        look(self, "card")
        self.title = label("", "heading", wrap=True)
        self.text = label("", "small", wrap=True)
        self.model = RowsModel[ChangeLine](_columns(), lambda line: line.place, parent=self)
        self.table = RowsTable[ChangeLine](self.model, tr("Before and after"), row_height=28)
        self.facts = RowsModel[Fact](fact_columns(), lambda fact: fact.place, parent=self)
        self.details = RowsTable[Fact](self.facts, tr("Details"), row_height=28)
        self.nothing = label("", "quiet", wrap=True)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.details)
        self.stack.addWidget(self.nothing)
        box = column(self.title, self.text, gap=3, margin=theme.M)
        box.addWidget(self.stack, 1)
        self.setLayout(box)

    def show_deed(self, deed: DeedRow | None) -> None:
        """Its head line; the rows follow when they have been read."""
        self.setVisible(deed is not None)
        if deed is None:
            return
        self.title.setText(title_of(deed))
        seal = tr("seal {seal}").format(seal=grouped(deed.seal, 2))
        parts = [moment(deed.at), deed.officer, seal]
        if deed.kind in _FROM_FILES and (file := deed.details.get("file")):
            parts.append(tr("from {file}").format(file=file))
        self.text.setText(" · ".join(parts))
        self.model.show_rows([])
        self.nothing.setText(
            "" if deed.changes else tr("This deed wrote no rows; there is nothing to undo.")
        )
        facts = () if deed.changes else facts_of(deed)
        self.facts.show_rows(facts)
        self.stack.setCurrentWidget(self.details if facts else self.nothing)
        if facts:
            self.details.scrollToTop()

    def show_rows(self, opened: Opened) -> None:
        """What it wrote."""
        self.model.show_rows(opened.lines)
        sources = any(line.source_row for line in opened.lines)
        self.table.setColumnHidden(0, not sources)
        if opened.lines:
            self.stack.setCurrentWidget(self.table)
            self.table.scrollToTop()
        if opened.hidden:
            more = tr("the first {shown} of {all} rows").format(
                shown=opened.rows - opened.hidden, all=opened.rows
            )
            self.text.setText(f"{self.text.text()} · {more}")


def _columns() -> list[Column[ChangeLine]]:
    return [
        Column(
            "row",
            tr("Row"),
            lambda line: str(line.source_row) if line.source_row else NOTHING,
            tone=Tone.QUIET,
            width=60,
        ),
        Column("who", tr("Who or what"), lambda line: line.who, runs=_who_runs, width=250),
        Column("field", tr("Field"), lambda line: line.field, tone=Tone.QUIET, width=170),
        Column("change", tr("Before and after"), _change_text, runs=_change_runs),
    ]


def _who_runs(line: ChangeLine) -> tuple[Run, ...]:
    if line.new:
        return Run(line.who), Run(tr("new"), Tone.GREEN)
    return (Run(line.who), Run(tr("gone"), Tone.GREY)) if line.gone else (Run(line.who),)


def _change_runs(line: ChangeLine) -> tuple[Run, ...]:
    if line.new:
        return (Run(line.after, Tone.STRONG),)
    if line.gone:
        return (Run(line.before, Tone.STRUCK),)
    return Run(line.before, Tone.STRUCK), Run("→", Tone.QUIET), Run(line.after, Tone.STRONG)


def _change_text(line: ChangeLine) -> str:
    return " ".join(run.text for run in _change_runs(line))
