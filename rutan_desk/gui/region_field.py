"""A field that finds a place by any part of its name or code, from desa up.

``RegionEdit`` is the line itself with its list; ``RegionInput`` and ``RegionField`` put it
into a form of a person and into a labelled field. The search runs in the worker.
"""

import re
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit

from rutan_desk.gui.fields import Field
from rutan_desk.gui.person_inputs import Input, TextInput, Unreadable
from rutan_desk.gui.region_list import RegionList
from rutan_desk.gui.rows_model import Tone
from rutan_desk.gui.worker import Worker
from rutan_desk.store.region_search import LEVELS, RegionHit, search_regions
from rutan_desk.store.regions import region_label, region_name
from rutan_desk.words.catalog import tr

_CODE = re.compile(r"\d{2}(?:\.\d{2}){0,2}(?:\.\d{4})?$")
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}


def region_words(code: str, home: str = "") -> str:
    """A place as it stands in the field: ``Cepu, Kab. Blora · 33.16.05``.

    A code no longer known stands alone.
    """
    if not code or region_name(code) is None:
        return code
    return f"{region_label(code, home[:2])} · {code}"


class RegionEdit(QLineEdit):
    """A line to type any part of a place into; ``code`` is what was chosen.

    ``picked`` carries the code when one is chosen, typed whole or (empty) cleared.
    ``home`` is the region what is near is measured from, and whose province goes unsaid.
    """

    picked = Signal(str)

    def __init__(
        self, name: str, worker: Worker, home: str = "", levels: Sequence[int] = LEVELS
    ) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(tr("Part of a name, or a code"))
        self.setClearButtonEnabled(True)
        self.near = home
        self._worker, self._levels = worker, tuple(levels)
        self._searching = self._enter = False
        self._told: str | None = ""
        self.popup = RegionList(self)
        self.popup.table.clicked.connect(self._clicked)
        self.textEdited.connect(self._typed)
        self.textChanged.connect(self._changed)
        self.destroyed.connect(self.popup.deleteLater)

    @property
    def code(self) -> str | None:
        """The dotted code; empty for none, ``None`` while what is typed names no place.

        A code that no longer exists is given back as it was put.
        """
        text = self.text().strip()
        found = _CODE.search(text)
        if not text or found is None:
            return None if text else ""
        whole = text in (found[0], region_words(found[0], self.near))
        known = region_name(found[0]) is not None or not self.isModified()
        return found[0] if whole and known else None

    @code.setter
    def code(self, code: str) -> None:
        self.popup.hide()
        self._told = code
        self.setText(region_words(code, self.near))
        self.setCursorPosition(0)

    @property
    def problem(self) -> str:
        """What is wrong with what stands in the field, as a sentence; empty for nothing."""
        code = self.code
        if code is None:
            return tr("This place is not known. Choose it from the list.")
        if code and region_name(code) is None:
            return tr("The code {code} no longer exists. Choose the place again.").format(code=code)
        return ""

    def _changed(self) -> None:
        code = self.code
        if code is not None and code != self._told:
            self.picked.emit(code)
        self._told = code

    def _typed(self, text: str) -> None:
        self._enter = False
        if not text.strip():
            self.popup.hide()
        elif not self._searching:
            self._search(text)

    def _search(self, text: str) -> None:
        """One search at a time; what was typed meanwhile is looked for after it."""
        self._searching = True
        home, levels = self.near or None, self._levels
        self._worker.aside(
            self,
            lambda: search_regions(text, levels=levels, home=home),
            partial(self._take, text),
        )

    def _take(self, text: str, hits: list[RegionHit]) -> None:
        self._searching = False
        if text != self.text():
            if self.text().strip() and self.hasFocus():
                self._search(self.text())
            return
        if not self.hasFocus():
            return
        self.popup.show_hits(hits)
        self.setAccessibleDescription(self.popup.words_of_current())
        if self._enter:
            self._accept()

    def _accept(self) -> None:
        hit = self.popup.table.current
        self._enter = False
        if hit is not None:
            self.code = hit.code
            self.picked.emit(hit.code)

    def _clicked(self, _index: QModelIndex) -> None:
        self._accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt override: arrows move in the list while letters are typed here."""
        key, open_ = Qt.Key(event.key()), self.popup.isVisible()
        if key in _ENTER and (open_ or self._searching):
            # A search under way answers first: what is shown may be of an earlier text.
            self._enter = self._searching
            if not self._searching:
                self._accept()
        elif key == Qt.Key.Key_Escape and open_:
            self.popup.hide()
        elif key in _STEPS and open_:
            self.popup.step(_STEPS[key])
            self.setAccessibleDescription(self.popup.words_of_current())
        elif key == Qt.Key.Key_Down and not self._searching and self.text().strip():
            self._search(self.text())
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Qt override: the list belongs to the field."""
        super().focusOutEvent(event)
        self.popup.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt override: the list stays at the field."""
        super().resizeEvent(event)
        if self.popup.isVisible():
            self.popup.place()

    def event(self, event: QEvent) -> bool:
        """Qt override: while the list is open its keys are nobody else's."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            if self.popup.isVisible() and (key in (*_ENTER, *_STEPS, Qt.Key.Key_Escape)):
                event.accept()
                return True
        return super().event(event)


class RegionInput(TextInput):
    """The region of a person in a form; under it stands what is wrong with it."""

    def __init__(self, name: str, worker: Worker, home: str = "") -> None:
        self.line = self.region = RegionEdit(name, worker, home)
        Input.__init__(self, name, self.line)
        self.line.textChanged.connect(lambda _: self.changed.emit())

    @property
    def value(self) -> str | None:
        """The dotted code; raises ``Unreadable``."""
        code = self.region.code
        if code is None:
            raise Unreadable(self.region.problem)
        return code or None

    def show_value(self, value: str | None) -> None:
        """Write a value as it would be chosen; one that no longer exists is said so."""
        self.region.code = value or ""
        if self.region.problem:
            self.say(self.region.problem, Tone.AMBER)


class RegionField(Field):
    """The same with its label above, as in the settings; ``code`` as in ``RegionEdit``."""

    def __init__(
        self, name: str, worker: Worker, home: str = "", levels: Sequence[int] = LEVELS
    ) -> None:
        super().__init__(name)
        plain, self.region = self.edit, RegionEdit(name, worker, home, levels)
        self.edit = self.region
        box = self.layout()
        if box is not None:
            box.replaceWidget(plain, self.region)
        plain.deleteLater()
        self.name.setBuddy(self.region)
        self.region.textEdited.connect(lambda: self.say(""))
        self.region.editingFinished.connect(self.check)

    @property
    def code(self) -> str | None:
        """The dotted code; empty for none, ``None`` while it names no place."""
        return self.region.code

    @code.setter
    def code(self, code: str) -> None:
        self.region.code = code
        self.check()

    def check(self) -> None:
        """Say underneath what is wrong."""
        self.say(self.region.problem)
