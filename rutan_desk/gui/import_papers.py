"""What an import leaves behind: the lines to correct as a sheet, and a summary on paper."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from rutan_desk.exchange.correction_sheet import lines_to_correct
from rutan_desk.exchange.model import ImportPlan
from rutan_desk.gui import theme
from rutan_desk.gui.context import Context
from rutan_desk.gui.flow import FlowBox
from rutan_desk.gui.folding import large
from rutan_desk.gui.paper_out import PaperOut
from rutan_desk.gui.printing import save_file
from rutan_desk.gui.widgets import button, column, label, line
from rutan_desk.ops.import_summary import import_summary
from rutan_desk.ops.importing import correction_sheet
from rutan_desk.ops.printing import Printed
from rutan_desk.store import Database
from rutan_desk.store.journal import Desk
from rutan_desk.words.catalog import tr
from rutan_desk.words.imports import correction_title
from rutan_desk.words.notes import note_text
from rutan_desk.words.paper import import_paper


class ImportPapers(QWidget):
    """Three links for one plan; ``said`` gets a sentence when a file was written."""

    def __init__(self, context: Context, said: Callable[[str], object]) -> None:
        super().__init__()
        self.context, self._said = context, said
        self.plan: ImportPlan | None = None
        self.text = label("", "quiet")
        self.correct = button("", self.save_lines, "link", "file-spreadsheet", "link")
        self.save = button(tr("Save a summary…"), self.save_summary, "link", "save", "link")
        self.print = button(tr("Print a summary…"), self.print_summary, "link", "printer", "link")
        self.out = PaperOut(context, self)
        self.out.said.connect(said)
        self.out.refused.connect(context.worker.refused)
        self._links = FlowBox(theme.S)
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        links = (self.correct, self.save, self.print)
        if not large():
            self.setLayout(column(line(self.text, None, *links, gap=theme.S), self.out.bar))
            return
        for one in links:
            self._links.add(one)
        self.setLayout(column(self.text, self._links, self.out.bar))

    def show_plan(self, plan: ImportPlan | None, text: str = "") -> None:
        """Offer the papers of a plan; none hides them."""
        self.plan = plan
        self.text.setText(text)
        self.text.setVisible(bool(text) or not large())
        self.setVisible(plan is not None)
        if plan is None:
            return
        count = len(lines_to_correct(plan))
        words = tr("Save {count} lines to correct…").format(count=count)
        self.correct.setText(f" {words}")
        self.correct.setAccessibleName(words)
        self.correct.setVisible(count > 0)
        self._links.rearrange()

    def save_lines(self) -> None:
        """The lines that need a person, as a sheet with the reason in its last column."""
        plan = self.plan
        if plan is None:
            return
        name = f"{correction_title()} - {Path(plan.sheet.file).stem}.xlsx"
        path = self.context.files.save(
            self, tr("Save the lines to correct"), name, "Excel (*.xlsx)"
        )
        if path is None:
            return

        def write() -> None:
            save_file(path, correction_sheet(plan, correction_title(), note_text))

        words = tr("Saved: {file}. Correct the lines there and import that file.")
        self.context.worker.aside(self, write, lambda _: self._said(words.format(file=path.name)))

    def _summary(self, db: Database, desk: Desk, plan: ImportPlan) -> Printed:
        return import_summary(
            db, desk, plan, import_paper(self.context.clock()), self.context.preferences.page_size
        )

    def save_summary(self) -> None:
        """What changed, on paper, as a file."""
        self._make(self.out.save)

    def print_summary(self) -> None:
        """The same on a printer."""
        self._make(self.out.print)

    def _make(self, way: Callable[[Printed, str], None]) -> None:
        plan = self.plan
        if plan is None:
            return
        name = tr("import summary {file}").format(file=Path(plan.sheet.file).stem)
        self.context.worker.start(
            self,
            lambda db, desk, _work: self._summary(db, desk, plan),
            lambda printed: way(printed, name),
        )
