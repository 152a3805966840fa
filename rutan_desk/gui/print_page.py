"""*Cetak*: every paper by its receiver, few options, and the very bytes that are printed."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QHideEvent,
    QKeySequence,
    QResizeEvent,
)

from rutan_desk.domain.errors import DeskError
from rutan_desk.gui import theme
from rutan_desk.gui.context import Context
from rutan_desk.gui.fields import shortcut
from rutan_desk.gui.folding import tall
from rutan_desk.gui.page import MARGINS, Page
from rutan_desk.gui.people_columns import read_json, write_json
from rutan_desk.gui.print_catalogue import catalogue, paper
from rutan_desk.gui.print_counting import PageCounts, page_key
from rutan_desk.gui.print_drawing import Drawing, Drawn, asked_for
from rutan_desk.gui.print_list import PaperCard
from rutan_desk.gui.print_options import PrintOptions
from rutan_desk.gui.print_preview import Preview
from rutan_desk.gui.print_reading import PrintDesk, paper_text, read_desk
from rutan_desk.gui.print_ways import Way, Ways, open_batch, open_verify, pdf_of
from rutan_desk.gui.widgets import PageHead, card, column, line
from rutan_desk.ops.printing import Printed
from rutan_desk.store.journal import Touched
from rutan_desk.words.catalog import tr
from rutan_desk.words.counts import lines_text, pages_text

_KEY = "print/chosen"


class PrintPage(Page):
    """Moving in the list makes the paper; a print or a file of it is noted in the journal.

    After that the same paper is made anew in place, as the next copy. ``point_at`` takes
    ``paper``, ``person`` and the names of the choices.
    """

    SHOWS = frozenset(
        {"person", "movement", "revocation", "election", "setting", "station", "dapil", "pair"}
        | {"enrolment", "list_line", "proposal", "ktp_el", "visit", "visit_line"}
        | {"day", "roll_line", "day_event", "figure", "remark"}
    )

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.desk: PrintDesk | None = None
        self._after: Way | None = None
        self._newest = 0
        self._stale = self._entering = self._staying = False
        self.left, self.middle = PaperCard(catalogue()), card()
        self.list = self.left.list
        self.list.choose(str(read_json(context.preferences, _KEY, dict).get("paper")))
        self.options = PrintOptions(context)
        self.preview = Preview()
        self.drawing = Drawing(context, self)
        self.counts = PageCounts(context, self)
        self.ways = Ways(self)
        self.sheet_button, self.open_button, self.save_button, self.print_button = self.ways.buttons
        self._lay_out()
        self._connect()
        self._set_keys()

    def _lay_out(self) -> None:
        self.head = PageHead(tr("Print"), *self.ways.parts)
        self.middle.setLayout(column(tall(self.options), margin=1))
        parts = line(self.left, self.middle, gap=theme.M)
        parts.addWidget(self.preview, 1)
        page = column(self.head, self.ways.out.bar, gap=theme.M)
        page.addLayout(parts, 1)
        page.setContentsMargins(*MARGINS)
        self.setLayout(page)

    def _connect(self) -> None:
        self.list.chosen.connect(lambda _name: self._chosen())
        self.left.all_wanted.connect(self.make_all)
        self.left.verify_wanted.connect(partial(open_verify, self, None))
        self.options.changed.connect(self._option_changed)
        self.options.worded.connect(partial(self.draw, quietly=True))
        self.preview.go_to.connect(self.go_to)
        self.preview.person_wanted.connect(self.options.person.edit.setFocus)
        self.drawing.drawn.connect(self._take)
        self.counts.counted.connect(self._note_papers)
        self.ways.wanted.connect(self._send)

    def _set_keys(self) -> None:
        for keys in ("Return", "Enter"):
            shortcut(keys, self.list, self.enter)
        shortcut("Esc", self.preview, self.arrive, inside=True)
        shortcut(QKeySequence.StandardKey.Print, self, self.print, inside=True)
        self.setAcceptDrops(True)
        typed = (self.options.purpose.edit, self.options.person.edit)
        for edit in typed:
            edit.setAcceptDrops(False)
        view = self.preview.view
        self.counts.watch((self, self.list, self.list.viewport(), view, view.viewport(), *typed))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt override: the preview keeps the greater part."""
        super().resizeEvent(event)
        width = event.size().width()
        self.left.setFixedWidth(min(theme.px(256), width * 30 // 100))
        self.middle.setFixedWidth(min(theme.px(248), width * 26 // 100))

    # --- which paper, and its pages

    def read(self) -> None:
        """Read what can be chosen, and make the paper anew from the registry as it is."""
        self._stale = False
        self.counts.forget()
        self.options.person.forget()
        self.context.worker.use(self, read_desk, self._offer)

    def refresh(self, touched: Touched) -> None:
        """Page override: behind other pages nothing is drawn before it is looked at."""
        self._stale = self._stale or bool(touched & self.SHOWS)
        if self._stale and self.isVisible():
            self.read()
        elif self.isVisible():
            self._look_again()

    def _offer(self, desk: PrintDesk) -> None:
        self.desk = desk
        self._note_papers()
        self._chosen()

    def _look_again(self) -> None:
        """The last prints, which other rooms make too."""
        if self.desk is not None:
            self.context.worker.use(self, read_desk, self._show_desk)

    def _show_desk(self, desk: PrintDesk) -> None:
        """After a print the next one is another copy: the paper is made anew, in its place."""
        self.desk = desk
        self._note_papers()
        if self.drawing.is_under_way:
            return
        if desk.newest != self._newest:
            self.draw(quietly=True)
        else:
            self._count()

    def _note_papers(self) -> None:
        desk = self.desk
        if desk is None:
            return
        known, kept = self.counts.pages, self.options.kept
        self.list.note({
            one.name: paper_text(known.get(page_key(one, desk, kept)), desk.last.get(one.report))
            for one in catalogue()
        })  # fmt: skip

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

    # --- its pages

    @property
    def printed(self) -> Printed | None:
        """The paper that is shown; ``None`` while there is none."""
        return self.ways.printed

    def draw(self, *, quietly: bool = False) -> None:
        """Make the paper chosen; quietly what is shown stays until the new pages are there."""
        if self.desk is None:
            return
        self.counts.stop()
        self._staying = quietly and self.printed is not None
        if not self._staying:
            self._after = None
            self.ways.wait()
            self.options.tell(None)
        one = paper(self.list.name)
        self.drawing.ask(asked_for(self.context, one, self.options.wish(), self.desk))

    def _take(self, drawn: Drawn) -> None:
        self._newest = drawn.newest
        self.options.take(drawn)
        if isinstance(drawn.outcome, DeskError):
            self._refused(drawn.outcome)
        else:
            self._show(drawn.outcome)
        if self._entering and self.list.hasFocus():
            self.preview.take_keyboard()
        self._entering = False
        after, self._after = self._after, None
        if after is not None:
            self.ways.send(after)
        self._count()

    def _show(self, printed: Printed) -> None:
        self.preview.show_pdf(printed.pdf, stay=self._staying)
        lines, pages = lines_text(printed.lines), pages_text(printed.pages)
        self.head.text.setText(tr("{lines} on {pages}").format(lines=lines, pages=pages))
        self.options.tell(printed)
        self.ways.tell(printed)

    def _refused(self, refusal: DeskError) -> None:
        self.preview.refuse(refusal)
        self.head.text.setText(paper(self.list.name).title)
        self.options.tell(None)
        self.ways.tell(None)

    def enter(self) -> None:
        """The keyboard to the pages, as soon as they are there; Esc brings it back."""
        self._entering = not self.preview.take_keyboard()

    def _count(self) -> None:
        """The others too, when this paper is there and nobody wants anything."""
        if self.desk is None or not self.isVisible():
            return
        kept, one = self.options.kept, paper(self.list.name)
        if self.options.since is None and not one.of_one_person:
            pages = self.printed.pages if self.printed is not None else None
            self.counts.know(page_key(one, self.desk, kept), pages)
        self.counts.want(catalogue(), self.desk, kept)

    # --- out of the program

    def _send(self, way: Way) -> None:
        """What was typed last stands on it, and no copy goes out twice."""
        self.options.purpose.finish()
        if self.printed is not None and self.drawing.is_under_way:
            self._after = way
        else:
            self.ways.send(way)

    def print(self) -> None:
        """Ask for a printer, send the pages, note it."""
        self.print_button.click()

    def make_all(self) -> None:
        """Every paper of a receiver, at first of the one whom this paper is for."""
        known = self.options.paper is not None
        open_batch(self, self.options.receiver if known else paper(self.list.name).receiver)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Qt override: one PDF from this PC."""
        if pdf_of(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Qt override: it is verified."""
        path = pdf_of(event)
        if path is not None:
            event.acceptProposedAction()
            open_verify(self, path)

    # --- the page as a whole

    def arrive(self) -> None:
        """Page override: the list has the keyboard."""
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._stale:
            self.read()
        else:
            self._look_again()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Qt override: behind other pages nothing is counted."""
        super().hideEvent(event)
        self.counts.stop()

    def remember(self) -> dict[str, object]:
        """Page override."""
        return {"paper": self.list.name, **self.options.remember()}

    def restore(self, state: dict[str, object]) -> None:
        """Page override; also what ``point_at`` is given."""
        self.options.restore(state)
        self.list.choose(str(state.get("paper", self.list.name)))
        self._chosen()

    def leave(self) -> None:
        """Page override: the paper chosen is there again tomorrow."""
        self.counts.stop()
        write_json(self.context.preferences, _KEY, {"paper": self.list.name})
