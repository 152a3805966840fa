"""The self-check: is the file whole, is it backed up, is there room."""

from datetime import datetime

from PySide6.QtCore import Qt

from rutan_desk.domain.errors import DeskError
from rutan_desk.gui import theme
from rutan_desk.gui.context import Context
from rutan_desk.gui.rows_model import Run, Tone
from rutan_desk.gui.settings_section import Section
from rutan_desk.gui.widgets import Notice, button, clear, column, hairline, label, line, pill
from rutan_desk.ops.doctor import Check, examine
from rutan_desk.words.catalog import tr
from rutan_desk.words.checks import check_advice, check_name, concern_text, found_words
from rutan_desk.words.moments import moment


class HealthSection(Section):
    """Every check in words, run when the section is opened and again on request."""

    READ = True

    def __init__(self, context: Context) -> None:
        super().__init__(
            context, tr("Health"), tr("The program looks at the file, the backups and this PC.")
        )
        self.checks: list[Check] = []
        self._busy = False
        self.again = button(tr("Check again"), self.examine, icon="refresh-cw")
        self.rows = column(gap=theme.S)
        self.body.addLayout(self.rows)
        self.body.addStretch(1)
        self.body.addLayout(line(None, self.again))

    def read(self) -> None:
        """Section override: the whole file is read, so not at every deed."""
        if not self.checks and not self._busy:
            self.examine()

    def examine(self) -> None:
        """Run every check on the worker."""
        self._busy = True
        self.again.setEnabled(False)
        self.folding = []
        clear(self.rows)
        self.rows.addWidget(label(tr("Checking…"), "quiet"))
        self.context.worker.use(self, examine, self._show, self._refused)

    def _refused(self, refusal: DeskError) -> None:
        self._busy = False
        self.again.setEnabled(True)
        clear(self.rows)
        self.refuse(refusal)

    def _show(self, checks: list[Check]) -> None:
        self._busy = False
        self.checks = checks
        self.again.setEnabled(True)
        clear(self.rows)
        bad = [one for one in checks if not one.ok]
        self.rows.addWidget(_verdict(bad))
        self.rows.addSpacing(theme.XS)
        for one in checks:
            word = (
                Run(tr("in order"), Tone.GREEN)
                if one.ok
                else Run(check_advice(one.code), Tone.AMBER)
            )
            row = line(label(check_name(one.code), wrap=True), gap=theme.M)
            row.setStretch(0, 2)
            answer = line(gap=theme.S)
            answer.addWidget(pill(word), 0, Qt.AlignmentFlag.AlignLeft)
            detail = label(detail_text(one), "quiet", wrap=True)
            detail.setVisible(bool(detail.text()))
            answer.addWidget(detail, 1)
            row.addLayout(answer, 5)
            self.folding.append(answer)
            self.rows.addLayout(row)
            self.rows.addWidget(hairline())
        self.fold()


def _verdict(bad: list[Check]) -> Notice:
    if not bad:
        return Notice(Tone.GREEN, tr("Everything is in order"))
    if any(one.code in ("pages", "seals", "tables") for one in bad):
        return Notice(
            Tone.RED,
            tr("The registry is damaged"),
            tr("Do not go on working. Restore the newest backup from before, or ask for help."),
        )
    return Notice(Tone.AMBER, tr("Needs attention: {count}").format(count=len(bad)))


def detail_text(check: Check) -> str:
    """What was found, with days as officers write them, and what it means when it is wrong."""
    found = _found(check)
    return f"{found}. {concern_text(check.concern)}" if check.concern else found


def _found(check: Check) -> str:
    if check.code in ("backup", "clock") and check.detail:
        return moment(datetime.fromisoformat(check.detail))
    if check.code == "backup":
        return tr("no backup yet")
    return found_words(check.code, check.detail)
