"""*Cetak*: every paper by its receiver, few options, and the very bytes that are printed."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent
from PySide6.QtWidgets import QProgressBar

from rutan_desk.domain.errors import Cancelled, DeskError
from rutan_desk.gui import theme
from rutan_desk.gui.context import Context
from rutan_desk.gui.fields import shortcut
from rutan_desk.gui.folding import tall
from rutan_desk.gui.page import MARGINS, Page
from rutan_desk.gui.people_columns import read_json, write_json
from rutan_desk.gui.print_catalogue import catalogue, maker_of, paper
from rutan_desk.gui.print_list import PaperList
from rutan_desk.gui.print_options import PrintOptions
from rutan_desk.gui.print_preview import Preview
from rutan_desk.gui.print_reading import PrintDesk, last_text, read_desk
from rutan_desk.gui.printing import print_pdf, printer_for, save_file
from rutan_desk.gui.widgets import PageHead, button, card, column, line
from rutan_desk.gui.worker import Work
from rutan_desk.ops.printing import Printed, record_print
from rutan_desk.store import Database
from rutan_desk.store.journal import Desk, Touched
from rutan_desk.words.catalog import tr

_KEY = "print/chosen"


class PrintPage(Page):
    """Moving in the list makes the paper; a print or a file of it is noted in the journal.

    ``point_at`` takes ``paper`` and the names of the choices.
    """

    SHOWS = frozenset(
        {"person", "movement", "revocation", "election", "setting", "station", "dapil", "pair"}
        | {"enrolment", "list_line", "proposal", "ktp_el", "visit", "visit_line"}
        | {"day", "roll_line", "day_event", "figure", "remark"}
    )

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.desk: PrintDesk | None = None
        self.printed: Printed | None = None
        self._work: Work | None = None
        self._drawing: Work | None = None
        self._number = 0
        self._stale = self._entering = False
        self.list = PaperList(catalogue())
        self.list.choose(str(read_json(context.preferences, _KEY, dict).get("paper")))
        self.list.chosen.connect(lambda _name: self._chosen())
        self.options = PrintOptions(context.preferences.page_size)
        self.options.changed.connect(self._option_changed)
        self.preview = Preview()
        self.preview.go_to.connect(self.go_to)
        self.save_button = button(tr("Save PDF…"), self.save)
        self.open_button = button(tr("Save and open…"), self.save_and_open)
        self.print_button = button(tr("Print"), self.print, "primary")
        self.head = PageHead(tr("Print"), self.open_button, self.save_button, self.print_button)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(tr("Printing"))
        self.progress.hide()
        self.stop_button = button(tr("Stop"), self.cancel)
        self.stop_button.hide()
        self._lay_out()
        for keys in ("Return", "Enter"):
            shortcut(keys, self.list, self.enter)
        shortcut("Esc", self.preview, self.arrive, inside=True)
        shortcut(QKeySequence.StandardKey.Print, self, self.print, inside=True)
        self._enable()

    def _lay_out(self) -> None:
        self.left, self.middle = card(), card()
        self.left.setLayout(column(self.list, margin=theme.XS))
        self.middle.setLayout(column(tall(self.options), margin=1))
        bar = line(gap=theme.M)
        bar.addWidget(self.progress, 1)
        bar.addWidget(self.stop_button)
        parts = line(self.left, self.middle, gap=theme.M)
        parts.addWidget(self.preview, 1)
        page = column(self.head, bar, gap=theme.M)
        page.addLayout(parts, 1)
        page.setContentsMargins(*MARGINS)
        self.setLayout(page)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt override: the preview keeps the greater part."""
        super().resizeEvent(event)
        width = event.size().width()
        self.left.setFixedWidth(min(theme.px(256), width * 30 // 100))
        self.middle.setFixedWidth(min(theme.px(232), width * 26 // 100))

    # --- which paper, and its pages

    def read(self) -> None:
        """Read what can be chosen, and make the paper anew from the registry as it is."""
        self._stale = False
        self.context.worker.use(self, read_desk, self._offer)

    def refresh(self, touched: Touched) -> None:
        """Page override: behind other pages nothing is drawn before it is looked at."""
        self._stale = self._stale or bool(touched & self.SHOWS)
        if self._stale and self.isVisible():
            self.read()

    def _offer(self, desk: PrintDesk) -> None:
        self._show_desk(desk)
        self._chosen()

    def _show_desk(self, desk: PrintDesk) -> None:
        self.desk = desk
        self.list.note({one.name: last_text(desk.last.get(one.report)) for one in catalogue()})

    def _chosen(self) -> None:
        """Another paper: its options, and its pages."""
        if self.desk is None:
            return
        if self.options.paper is None or self.options.paper.name != self.list.name:
            self.preview.wait()
            self.head.text.setText(tr("Making the list…"))
        self.options.offer(paper(self.list.name), self.desk)
        self.draw()

    def _option_changed(self) -> None:
        self.context.preferences.page_size = str(self.options.value("size"))
        self.draw()

    def draw(self) -> None:
        """Make the paper chosen; one that was asked for before and not begun is left out."""
        desk, options = self.desk, self.options
        if desk is None:
            return
        if self._drawing is not None:
            self._drawing.cancel()
        size = str(options.value("size"))
        chosen = options.chosen(desk, self.context.preferences.emergency_folder)
        make = maker_of(self.list.name, desk.election, self.context.clock, chosen)

        def job(db: Database, officer: Desk, work: Work) -> Printed:
            if work.cancelled():
                raise Cancelled
            return make(db, officer, size)

        self._take(None)
        self._number += 1
        show, refused = partial(self._show, self._number), partial(self._refused, self._number)
        self._drawing = self.context.worker.start(self, job, show, refused)

    def _take(self, printed: Printed | None) -> None:
        self.printed = printed
        self.options.tell(printed)
        self._enable()

    def _show(self, number: int, printed: Printed) -> None:
        if number != self._number:
            return
        self.preview.show_pdf(printed.pdf)
        pages = tr("Print {pages} pages").format(pages=printed.pages)
        self.print_button.setText(pages)
        self.print_button.setAccessibleName(pages)
        said = tr("{count} lines on {pages} pages")
        self.head.text.setText(said.format(count=printed.lines, pages=printed.pages))
        self._take(printed)
        self._enter_now()

    def _refused(self, number: int, refusal: DeskError) -> None:
        if number != self._number:
            return
        self.preview.refuse(refusal)
        self.head.text.setText(paper(self.list.name).title)
        self.print_button.setText(tr("Print"))
        self.print_button.setAccessibleName(tr("Print"))
        self._enter_now()

    def enter(self) -> None:
        """The keyboard to the pages, as soon as they are there; Esc brings it back."""
        self._entering = not self.preview.take_keyboard()

    def _enter_now(self) -> None:
        if self._entering and self.list.hasFocus():
            self.preview.take_keyboard()
        self._entering = False

    def _enable(self) -> None:
        ready = self.printed is not None and self.progress.isHidden()
        for made in (self.save_button, self.open_button, self.print_button):
            made.setEnabled(ready)

    # --- out of the program

    def _name(self, printed: Printed) -> str:
        """What the file or the print job is called."""
        return f"{paper(self.list.name).title} {printed.list_id}"

    def save(self) -> None:
        """Ask where, write the very bytes, note it."""
        self._save(lambda path: self.said.emit(tr("Saved: {file}").format(file=path.name)))

    def save_and_open(self) -> None:
        """Save, then show it in the system's own viewer."""
        self._save(self._open)

    def _open(self, path: Path) -> None:
        if not self.context.files.view(path):
            self.said.emit(tr("This PC has no program to open {file}.").format(file=path.name))

    def _save(self, then: Callable[[Path], object]) -> None:
        printed = self.printed
        if printed is None:
            return
        name = self._name(printed) + ".pdf"
        path = self.context.files.save(self, tr("Save PDF"), name, "PDF (*.pdf)")
        if path is not None:
            self.context.worker.aside(
                self,
                lambda: save_file(path, printed.pdf),
                lambda _: self._note(printed, "file", lambda: then(path)),
            )

    def print(self) -> None:
        """Ask for a printer, send the pages, note it."""
        printed = self.printed
        if printed is None or not self.print_button.isEnabled():
            return
        printer = printer_for(printed.size, self._name(printed))
        if not self.context.files.printer(self, printer, printed.pages):
            return
        self._printing(on=True)
        self._work = self.context.worker.start(
            self,
            lambda _db, _desk, work: print_pdf(printed.pdf, printer, work.report, work.cancelled),
            lambda _pages: self._note(printed, "printer", lambda: None),
        )
        self._work.progressed.connect(self._progressed)
        self._work.finished.connect(lambda: self._printing(on=False))

    def _progressed(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def _printing(self, *, on: bool) -> None:
        self.progress.setVisible(on)
        self.progress.setValue(0)
        self.stop_button.setVisible(on)
        self._enable()

    def cancel(self) -> None:
        """Stop between two pages."""
        if self._work is not None:
            self._work.cancel()

    def _note(self, printed: Printed, target: str, then: Callable[[], object]) -> None:
        def noted(_touched: object) -> None:
            then()
            self._look_again()

        self.context.worker.do(lambda db, desk: record_print(db, desk, printed, target), noted)

    def _look_again(self) -> None:
        """The last prints, which other rooms make too, without making the paper anew."""
        if self.desk is not None:
            self.context.worker.use(self, read_desk, self._show_desk)

    # --- the page as a whole

    def arrive(self) -> None:
        """Page override: the list has the keyboard."""
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._stale:
            self.read()
        else:
            self._look_again()

    def remember(self) -> dict[str, object]:
        """Page override."""
        return {"paper": self.list.name, **self.options.kept}

    def restore(self, state: dict[str, object]) -> None:
        """Page override; also what ``point_at`` is given."""
        self.options.kept |= {name: state[name] for name in self.options.choices if name in state}
        self.list.choose(str(state.get("paper", self.list.name)))
        self._chosen()

    def leave(self) -> None:
        """Page override: the paper chosen is there again tomorrow."""
        write_json(self.context.preferences, _KEY, {"paper": self.list.name})
