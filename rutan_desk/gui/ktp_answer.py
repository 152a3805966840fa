"""*Dukcapil's answer*: a sheet of NIKs, names and statuses, compared, decided, taken in."""

from rutan_desk.domain.errors import DeskError
from rutan_desk.gui.context import Context
from rutan_desk.gui.ktp_answer_import import AnswerImport
from rutan_desk.gui.lists_section import ListSection
from rutan_desk.gui.rows_model import Tone
from rutan_desk.gui.widgets import Notice
from rutan_desk.store.journal import Touched
from rutan_desk.words.catalog import tr


class AnswerSection(ListSection):
    """Nothing is written before the last button; what it did stands over the next file."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.importing = AnswerImport(context)
        self.importing.finished.connect(self._finished)
        self.importing.left.connect(self._left)
        self.importing.refused.connect(self._refused)
        self.importing.drop.dropped.connect(lambda _: self.accepted())
        self.importing.drop.button.clicked.connect(lambda: self.accepted())
        self.body.addWidget(self.importing, 1)

    def refresh(self, touched: Touched) -> None:
        """ListSection override: a plan that is no longer true is refused when it is applied."""

    def _finished(self) -> None:
        self.accepted()
        said = self.importing.summary
        title = tr("Dukcapil’s answer was taken in")
        self.problem.addWidget(Notice(Tone.GREEN, title, said))
        self.said.emit(title)

    def _left(self) -> None:
        self.accepted()
        self.importing.start_over()

    def _refused(self, refusal: DeskError) -> None:
        self.refuse(refusal)

    def unsaved(self) -> str | None:
        """ListSection override."""
        if self.importing.found is None:
            return None
        return tr("Dukcapil’s answer was read and not taken in.")

    def remember(self) -> object:
        """ListSection override."""
        return self.importing.remember()

    def restore(self, state: object) -> None:
        """ListSection override."""
        if isinstance(state, dict):
            self.importing.restore(state)

    def arrive(self) -> None:
        """ListSection override."""
        self.importing.arrive()
