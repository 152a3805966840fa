"""The questions of the start screen, each made when it is first asked."""

from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from rutan_desk.gui.context import Context
from rutan_desk.gui.start_form import Form
from rutan_desk.gui.start_open import OpenForm
from rutan_desk.gui.widgets import OneOf

if TYPE_CHECKING:
    from rutan_desk.gui.start_forms import CreateForm, RecoverForm, RestoreForm
    from rutan_desk.gui.start_sheet import SheetStep

F = TypeVar("F", bound=Form)


class Questions(QWidget):
    """``stack`` shows one of them; ``answered`` carries a form and its opener.

    ``sheet_kept`` and ``sheet_postponed`` say how the recovery sheet of a new registry
    ended.
    """

    answered = Signal(object, object)
    sheet_kept = Signal()
    sheet_postponed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.stack = OneOf()

    @cached_property
    def open_form(self) -> OpenForm:
        """Officer and password."""
        return self._form(OpenForm(self.context))

    @cached_property
    def create_form(self) -> "CreateForm":
        """A new registry."""
        from rutan_desk.gui.start_forms import CreateForm

        return self._form(CreateForm(self.context))

    @cached_property
    def recover_form(self) -> "RecoverForm":
        """The key of the recovery sheet."""
        from rutan_desk.gui.start_forms import RecoverForm

        return self._form(RecoverForm(self.context))

    @cached_property
    def restore_form(self) -> "RestoreForm":
        """A backup."""
        from rutan_desk.gui.start_forms import RestoreForm

        return self._form(RestoreForm(self.context))

    @cached_property
    def sheet(self) -> "SheetStep":
        """The recovery sheet of a new registry."""
        from rutan_desk.gui.start_sheet import SheetStep

        made = SheetStep(self.context)
        made.done.connect(self.sheet_kept)
        made.postponed.connect(self.sheet_postponed)
        self.stack.add(made)
        return made

    def _form(self, form: F) -> F:
        form.wanted.connect(lambda opener: self.answered.emit(form, opener))
        self.stack.add(form)
        return form
