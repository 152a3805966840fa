"""The recovery sheet: on paper or in a file, and one group typed back, before going on."""

from secrets import choice

from PySide6.QtCore import Signal
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from rutan_desk.domain.errors import DeskError
from rutan_desk.domain.recovery_key import same_group
from rutan_desk.gui import theme
from rutan_desk.gui.context import Context
from rutan_desk.gui.fields import Field
from rutan_desk.gui.paper_bar import PaperBar
from rutan_desk.gui.printer_fit import fit_of_size, fit_words
from rutan_desk.gui.printing import Sent, print_pdf, printer_for, save_file
from rutan_desk.gui.rows_model import Tone
from rutan_desk.gui.widgets import Notice, button, clear, column, label, line
from rutan_desk.gui.worker import Work
from rutan_desk.ops.registry import recovery_key
from rutan_desk.store.registry import Registry
from rutan_desk.words.catalog import tr
from rutan_desk.words.refusals import explain

_SIZE = "A4"


class SheetStep(QWidget):
    """Shows the key once; ``done`` only after it left the screen and was read back.

    Offered again at a later opening it may be ``postponed`` once more.
    """

    done = Signal()
    postponed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.kept = False
        self.asked = 0
        self._groups: tuple[str, ...] = ()
        self._pdf = b""
        self.key_labels: list[QLabel] = []
        self._keys = QGridLayout()
        self._keys.setSpacing(theme.S)
        self.save_button = button(tr("Save the sheet as PDF…"), self.save, icon="save")
        self.print_button = button(tr("Print the sheet"), self.print, icon="printer")
        self.bar = PaperBar()
        self.bar.stop.connect(self.cancel)
        self._work: Work | None = None
        self.state = label("", "small", wrap=True)
        self.group = Field(tr("Group"))
        self.problem = column()
        self.submit = button(tr("Go on"), self.check, "primary")
        self.later = button(tr("Not now; ask again next time"), self.postponed.emit, "link")
        self.later.hide()
        self.group.edit.returnPressed.connect(self.check)
        warning = Notice(
            Tone.AMBER,
            tr("Without this sheet lost passwords mean lost data"),
            tr(
                "Seal it in an envelope in the safe of the head of the Rutan, never beside this PC."
            ),
        )
        self.setLayout(
            column(
                label(tr("Keep the recovery sheet"), "title"),
                warning,
                self._keys,
                line(self.save_button, self.print_button, None, gap=theme.S),
                self.bar,
                self.state,
                self.group,
                self.problem,
                line(self.later, None, self.submit),
                gap=theme.M,
            )
        )

    def begin(self) -> None:
        """Read the key of the registry just made."""
        clock = self.context.clock

        def read(registry: Registry) -> tuple[tuple[str, ...], bytes]:
            # Only a new registry needs paper on the start screen.
            from rutan_desk.ops.printing import recovery_sheet
            from rutan_desk.words.paper import recovery_paper

            sheet = recovery_sheet(registry, recovery_paper(clock()))
            return recovery_key(registry).groups, sheet

        self.context.worker.use(self, read, self._show)

    def _show(self, found: tuple[tuple[str, ...], bytes]) -> None:
        self._groups, self._pdf = found
        clear(self._keys)
        self.key_labels = []
        for place, group in enumerate(self._groups):
            made = label(f"{place + 1}   {group[:4]} {group[4:]}", "key")
            self.key_labels.append(made)
            self._keys.addWidget(made, place // 2, place % 2)
        self.kept = False
        self._let(out=True)
        self.ask_for(choice(range(len(self._groups))))
        self._show_state()
        self.save_button.setFocus()

    def ask_for(self, place: int) -> None:
        """Which group is to be typed back, from 0."""
        self.asked = place
        words = tr("Type group {number} back from the sheet").format(number=place + 1)
        self.group.name.setText(words)
        self.group.edit.setAccessibleName(words)

    def _show_state(self) -> None:
        self.group.setVisible(self.kept)
        self.submit.setVisible(self.kept)
        self._hide_key()
        self.state.setText(
            tr("The sheet has left the program. The key is hidden now: read it from the sheet.")
            if self.kept
            else tr("Save or print the sheet to go on.")
        )
        if self.kept:
            self.group.edit.setFocus()

    def _hide_key(self) -> None:
        for made in self.key_labels:
            made.setVisible(not self.kept)

    def save(self) -> None:
        """Into a file the officer chooses."""
        path = self.context.files.save(
            self, tr("Save the recovery sheet"), tr("recovery sheet") + ".pdf", "PDF (*.pdf)"
        )
        if path is not None:
            pdf = self._pdf
            self.context.worker.aside(
                self, lambda: save_file(path, pdf), lambda _: self._left(), self._refused
            )

    def print(self) -> None:
        """Onto paper; first a warning where the page does not fit the printer."""
        printer = printer_for(_SIZE, tr("recovery sheet"))
        if not self.context.files.printer(self, printer, 1):
            return
        fit = fit_of_size(printer.pageLayout(), _SIZE)
        if fit.is_exact:
            self._send(printer)
            return

        def answered(anyway: bool) -> None:
            self._let(out=True)
            if anyway:
                self._send(printer)

        title = tr("The pages do not fit this printer")
        self.bar.warn(title, fit_words(fit, _SIZE), answered)
        self._let(out=False)

    def _send(self, printer: QPrinter) -> None:
        pdf = self._pdf

        def job(_db: object, _desk: object, work: Work) -> Sent:
            return print_pdf(pdf, printer, work.report, work.cancelled)

        self._let(out=False)
        self.bar.print()
        self._work = self.context.worker.start(self, job, lambda _: self._left(), self._refused)
        self._work.progressed.connect(self.bar.tell)

    def cancel(self) -> None:
        """Stop before the page is out."""
        if self._work is not None:
            self._work.cancel()

    def _let(self, *, out: bool) -> None:
        """Whether the sheet can go out, or is on its way."""
        self.save_button.setEnabled(out)
        self.print_button.setEnabled(out)
        if out:
            self.bar.rest()

    def _left(self) -> None:
        self.kept = True
        self._let(out=True)
        clear(self.problem)
        self._show_state()

    def _refused(self, refusal: DeskError) -> None:
        self._let(out=True)
        clear(self.problem)
        self.problem.addWidget(Notice(Tone.RED, explain(refusal)))

    def check(self) -> None:
        """Go on when the group is right."""
        if same_group(self.group.text.replace("-", ""), self._groups[self.asked]):
            self.done.emit()
            return
        self.group.say(
            tr("That is not group {number}. Compare it with the sheet.").format(
                number=self.asked + 1
            )
        )
        self.group.edit.selectAll()
        self.group.edit.setFocus()
