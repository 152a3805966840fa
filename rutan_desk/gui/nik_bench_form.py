"""The right number out of a document: checked as it is typed, the document named."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from rutan_desk.domain.election import Document
from rutan_desk.gui import theme
from rutan_desk.gui.fields import shortcut
from rutan_desk.gui.flow import FlowBox
from rutan_desk.gui.person_checks import person_findings
from rutan_desk.gui.person_forms import form_grid
from rutan_desk.gui.person_inputs import ChoiceInput, TextInput
from rutan_desk.gui.rows_model import Tone
from rutan_desk.gui.widgets import button, column
from rutan_desk.ops.nik_bench import BenchEntry
from rutan_desk.words.catalog import tr
from rutan_desk.words.ktp_el import document_name

NikOwner = Callable[[str], str | None]
"""Names somebody else who has that number, or nobody."""


class RepairForm(QWidget):
    """``saved`` carries the number (``None``: it is taken away) and the document.

    ``typed`` says that another number stands in the field; nothing is corrected by guess.
    """

    saved = Signal(object, str)
    typed = Signal()

    def __init__(self, today: date) -> None:
        super().__init__()
        self._today = today
        self._entry: BenchEntry | None = None
        self._holder: NikOwner = lambda _: None
        self.number = TextInput("NIK", tr("16 digits, as the document says"))
        self.document = ChoiceInput(tr("Document"), _documents())
        self.remark = TextInput(tr("Which one"), tr("Number or day of the document, if any"))
        self.number.changed.connect(self._changed)
        self.document.changed.connect(self._changed)
        self.save_button = button(tr("Save the NIK (Enter)"), self.save, "primary")
        self.same_button = button(tr("The document says the same"), self.confirm)
        self.none_button = button(tr("Not theirs: take it away"), self.take_away)
        self.acts = FlowBox(theme.S)
        for one in (self.save_button, self.same_button, self.none_button):
            self.acts.add(one)
        grid = form_grid(
            [
                (tr("Right NIK"), [self.number]),
                (tr("Document"), [self.document]),
                (tr("Which one"), [self.remark]),
            ]
        )
        page = column(gap=theme.M)
        page.addLayout(grid)
        page.addWidget(self.acts)
        self.setLayout(page)
        for field in (self.number.line, self.remark.line, self.document.box):
            for keys in ("Return", "Enter"):
                shortcut(keys, field, self.save)

    def show_entry(self, entry: BenchEntry | None, holder: NikOwner, draft: str = "") -> None:
        """The number of somebody; the document stays, several come out of one."""
        self._entry, self._holder = entry, holder
        self.setEnabled(entry is not None)
        self.number.put(draft)
        self.remark.put("")
        whole = bool(entry and entry.person.nik)
        self.same_button.setVisible(whole and not (entry and entry.rivals))
        self.none_button.setVisible(bool(entry and entry.written))
        self.acts.rearrange()
        self._changed()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt override: other widths, other lines."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Sentences of several lines would else be laid over their fields."""
        for one in (self.number, self.document):
            width = one.said.width()
            room = one.said.heightForWidth(width) if one.said.text() else 0
            one.said.setMinimumHeight(max(0, room))

    @property
    def dirty(self) -> bool:
        """Whether something was typed."""
        return bool(self.number.raw.strip())

    def _changed(self) -> None:
        self.check(tried=False)
        self.typed.emit()

    def check(self, *, tried: bool) -> TextInput | ChoiceInput | None:
        """Say under both what is to be said; the result is the first that stands in the way."""
        entry, value = self._entry, self.number.value
        text, tone = "", Tone.GREY
        if entry is not None and value:
            person = entry.person
            values = {
                "nik": value,
                "birth_date": person.birth_date,
                "sex": person.sex,
                "region": person.region,
            }
            text, tone = person_findings(values, self._today, self._holder)["nik"]
        elif tried:
            text, tone = tr("This is needed."), Tone.RED
        self.number.say(text, tone)
        named = self._say_document(tried=tried)
        self._make_room()
        if tone is Tone.RED:
            return self.number
        return None if named else self.document

    def _say_document(self, *, tried: bool) -> bool:
        named = self.document.value is not None
        missing = tried and not named
        self.document.say(tr("Name the document the NIK is read from.") if missing else "")
        return named

    @property
    def source(self) -> str:
        """The document as it is kept in the history."""
        return " · ".join(filter(None, (self.document.value, self.remark.value)))

    def save(self) -> None:
        """Give the number to the person, if nothing stands in the way."""
        if self._entry is None:
            return
        wrong = self.check(tried=True)
        if wrong is not None:
            wrong.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.saved.emit(self.number.value, self.source)

    def confirm(self) -> None:
        """The document has the number that stands here: it is the officer's from now on."""
        if self._entry is not None and self._entry.person.nik:
            self.number.put(self._entry.person.nik)
            self.save()

    def take_away(self) -> None:
        """The document shows that the number is not his."""
        if self._entry is None:
            return
        if self._say_document(tried=True):
            self.saved.emit(None, self.source)
        else:
            self.document.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def arrive(self) -> None:
        """The keyboard into the number."""
        self.number.line.setFocus(Qt.FocusReason.OtherFocusReason)


def _documents() -> list[tuple[str | None, str]]:
    names = [
        *(document_name(one) for one in Document if one is not Document.PHOTO),
        tr("Letter of Dukcapil"),
        tr("Birth certificate"),
        tr("Court ruling"),
        document_name(Document.PHOTO),
    ]
    return [(None, tr("– choose –")), *((name, name) for name in names)]
