"""*KTP-el*: who still lacks a number, a recording or a card, and the work on it, in parts."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from rutan_desk.domain.election import Election
from rutan_desk.domain.officer import Role
from rutan_desk.gui.context import Context
from rutan_desk.gui.frame import countdown
from rutan_desk.gui.lists_paper import offer_papers, open_over
from rutan_desk.gui.lists_section import ListSection
from rutan_desk.gui.sections_page import SectionsPage
from rutan_desk.gui.widgets import button
from rutan_desk.store.elections import active_election
from rutan_desk.store.registry import Registry
from rutan_desk.words.catalog import tr
from rutan_desk.words.ktp_queue import part_name
from rutan_desk.words.moments import long_day

if TYPE_CHECKING:
    from rutan_desk.gui.list_paper import ListPaper

PAPERS = ("ktp-request", "kk-request", "no-nik")
"""What Dukcapil is asked for; the papers of a visit are with the visit."""


def _queue() -> type[ListSection]:
    from rutan_desk.gui.ktp_queue import QueueSection

    return QueueSection


def _visits() -> type[ListSection]:
    from rutan_desk.gui.visits_section import VisitsSection

    return VisitsSection


def _answer() -> type[ListSection]:
    from rutan_desk.gui.ktp_answer import AnswerSection

    return AnswerSection


def _bench() -> type[ListSection]:
    from rutan_desk.gui.nik_bench import BenchSection

    return BenchSection


PARTS: dict[str, Callable[[], type[ListSection]]] = {
    "queue": _queue,
    "visits": _visits,
    "answer": _answer,
    "bench": _bench,
}
"""The parts in the order of their tabs."""


def read_election(registry: Registry) -> tuple[Election, bool]:
    """The election in force, and whether a head is at the desk; in the worker."""
    return active_election(registry.db), registry.officer.role.may(Role.HEAD)


class KtpPage(SectionsPage):
    """The queue, the visits, Dukcapil's answers and the repair of NIKs, for the active election.

    What another page points at without a ``section`` is something of the queue.
    """

    SHOWS = frozenset(
        {"person", "election", "list_line", "enrolment", "ktp_el", "visit", "visit_line"}
        | {"movement", "revocation", "station", "setting", "pair"}
    )

    def __init__(self, context: Context) -> None:
        self.paper: ListPaper | None = None
        self.papers_button = button(tr("Papers for Dukcapil"), lambda: None, "quiet", "file-text")
        offer_papers(self.papers_button, PAPERS, self.print_paper)
        self.papers_button.setEnabled(False)
        titles = "KTP-el", tr("Parts of the work on KTP-el")
        super().__init__(context, titles, PARTS, part_name, self.papers_button)

    def read(self) -> None:
        """Page override: which election is in force; the parts read for themselves."""
        self.context.worker.use(self, read_election, self._show)

    def _show(self, found: tuple[Election, bool]) -> None:
        election, head = found
        today = self.context.clock().date()
        words = tr("Recording helps until {day} ({days})").format(
            day=long_day(election.last_day_recording),
            days=countdown(election.day, election.last_day_recording),
        )
        over = tr("After {day} a recording no longer helps").format(
            day=long_day(election.last_day_recording)
        )
        self.head.text.setText(words if today <= election.last_day_recording else over)
        self.papers_button.setEnabled(True)
        self.take(election, head=head)

    def print_paper(self, name: str) -> None:
        """One of the papers for Dukcapil, over the page."""
        if self.election is not None:
            self.paper = open_over(self.context, self, self.said.emit, name, self.election)

    def point_at(self, what: dict[str, object]) -> None:
        """SectionsPage override: ``{"action": …}`` and its like are for the queue."""
        super().point_at({"section": "queue", **what})
