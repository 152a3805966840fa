"""The self-check: is the file whole, is it backed up, is there room."""

from datetime import datetime

from PySide6.QtWidgets import QWidget

from rutan_desk.domain.errors import DeskError
from rutan_desk.gui import theme
from rutan_desk.gui.context import Context
from rutan_desk.gui.rows_model import Run, Tone
from rutan_desk.gui.settings_section import Section, scrolling
from rutan_desk.gui.widgets import Notice, button, clear, column, hairline, label, line, pill
from rutan_desk.ops.doctor import Check, examine
from rutan_desk.words.catalog import tr
from rutan_desk.words.checks import check_name
from rutan_desk.words.moments import moment


class HealthSection(Section):
    """Every check in words, run when the section is opened and again on request."""

    def __init__(self, context: Context) -> None:
        super().__init__(
            context, tr("Health"), tr("The program looks at the file, the backups and this PC.")
        )
        self.checks: list[Check] = []
        self._busy = False
        self.again = button(tr("Check again"), self.examine, icon="refresh-cw")
        self.rows = column(gap=theme.S)
        inside = QWidget()
        inside.setLayout(column(self.rows, None))
        inside.setContentsMargins(0, 0, theme.M, 0)
        self.body.addWidget(scrolling(inside, tr("Checks")), 1)
        self.body.addLayout(line(None, self.again))

    def read(self) -> None:
        """Section override: the whole file is read, so not at every deed."""
        if not self.checks and not self._busy:
            self.examine()

    def examine(self) -> None:
        """Run every check on the worker."""
        self._busy = True
        self.again.setEnabled(False)
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
            word = Run(tr("in order"), Tone.GREEN) if one.ok else Run(_advice(one), Tone.AMBER)
            name = label(check_name(one.code))
            name.setMinimumWidth(210)
            row = line(name, pill(word), gap=theme.M)
            detail = label(detail_text(one), "quiet", wrap=True)
            row.addWidget(detail, 1)
            self.rows.addLayout(row)
            self.rows.addWidget(hairline())


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


def _advice(check: Check) -> str:
    return {
        "backup": tr("make a backup"),
        "room": tr("make room"),
        "clock": tr("set the clock"),
        "place": tr("move the folder"),
    }.get(check.code, tr("damaged"))


def detail_text(check: Check) -> str:
    """What was found, with days as officers write them."""
    if check.code in ("backup", "clock") and check.detail:
        return moment(datetime.fromisoformat(check.detail))
    if check.code == "backup":
        return tr("no backup yet")
    return check.detail
