"""Who works at the desk: roles, passwords, coming and leaving."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QComboBox, QGridLayout, QPushButton, QWidget

from rutan_desk.domain.errors import DeskError
from rutan_desk.domain.officer import Officer, Role
from rutan_desk.gui import theme
from rutan_desk.gui.context import Context
from rutan_desk.gui.fields import Field
from rutan_desk.gui.flow import FlowBox
from rutan_desk.gui.passwords import NewPassword
from rutan_desk.gui.rows_model import Tone
from rutan_desk.gui.settings_section import Section
from rutan_desk.gui.start_sheet import SheetStep
from rutan_desk.gui.widgets import Notice, button, clear, column, hairline, label, line
from rutan_desk.ops.officers import add_officer, change_password, change_role, remove_officer
from rutan_desk.store.journal import Touched
from rutan_desk.store.officers import all_officers
from rutan_desk.store.registry import Registry
from rutan_desk.words.catalog import tr
from rutan_desk.words.roles import role_name

ROLES = (Role.HEAD, Role.OFFICER, Role.VIEWER)


@dataclass(frozen=True, slots=True)
class Staffing:
    """The officers with a key, and which of them is at the desk."""

    officers: tuple[Officer, ...]
    me: Officer


def read_staffing(registry: Registry) -> Staffing:
    """Read it, in the worker."""
    active = (one for one in all_officers(registry.db) if one.active)
    return Staffing(tuple(active), registry.officer)


def role_combo(role: Role) -> QComboBox:
    """The roles to choose from."""
    made = QComboBox()
    for one in ROLES:
        made.addItem(role_name(one), one)
    made.setCurrentIndex(ROLES.index(role))
    return made


class OfficersSection(Section):
    """The list of officers; what is done to one opens under the list."""

    def __init__(self, context: Context) -> None:
        super().__init__(
            context,
            tr("Officers"),
            tr("Everybody has a password of their own; the history names who did what."),
        )
        self.staffing: Staffing | None = None
        self.rows = QGridLayout()
        self.rows.setHorizontalSpacing(theme.M)
        self.rows.setVerticalSpacing(theme.S)
        self.rows.setColumnStretch(0, 1)
        self.form: QWidget | None = None
        self._place = column(gap=theme.M)
        self.add_button = button(tr("Add an officer…"), self.add, icon="user-plus")
        self.roles: dict[str, QComboBox] = {}
        self.password_buttons: dict[str, QPushButton] = {}
        self.remove_buttons: dict[str, QPushButton] = {}
        adding = line(self.add_button, None)
        self.body.addLayout(column(self.rows, adding, self._place, None, gap=theme.L), 1)

    def read(self) -> None:
        """Section override."""
        self.context.worker.use(self, read_staffing, self._show)

    def _show(self, staffing: Staffing) -> None:
        if staffing == self.staffing:
            return
        self.staffing = staffing
        head = staffing.me.role is Role.HEAD
        self.read_only(head=head)
        self.add_button.setVisible(head)
        clear(self.rows)
        self.roles, self.password_buttons, self.remove_buttons = {}, {}, {}
        for place, one in enumerate(staffing.officers):
            for at, part in enumerate(self._row(one, staffing, head=head)):
                self.rows.addWidget(part, 2 * place, at)
            self.rows.addWidget(hairline(), 2 * place + 1, 0, 1, 2)

    def _row(self, one: Officer, staffing: Staffing, *, head: bool) -> Iterator[QWidget]:
        me = one.name == staffing.me.name
        name = column(label(one.name, "strong", wrap=True))
        if me:
            name.addWidget(label(tr("you"), "small"))
        named, acts = QWidget(), FlowBox(theme.S)
        named.setLayout(name)
        combo = role_combo(one.role)
        combo.setAccessibleName(tr("Role of {name}").format(name=one.name))
        combo.setEnabled(head)
        combo.activated.connect(lambda place: self._role_chosen(one, ROLES[place]))
        self.roles[one.name] = combo
        acts.add(combo)
        if head or me:
            made = button(tr("New password…"), partial(self.new_password, one), "link")
            made.setAccessibleName(tr("New password for {name}").format(name=one.name))
            self.password_buttons[one.name] = made
            acts.add(made)
        if head and not me:
            made = button(tr("Remove…"), partial(self.remove, one), "link")
            made.setAccessibleName(tr("Remove {name}").format(name=one.name))
            self.remove_buttons[one.name] = made
            acts.add(made)
        combo.ensurePolished()
        for made in acts.findChildren(QPushButton):
            made.setMinimumHeight(combo.sizeHint().height())
        yield named
        yield acts

    # --- what can be done

    def _open(self, form: QWidget) -> None:
        self.close_form()
        self.form = form
        self._place.addWidget(form)

    def close_form(self) -> None:
        """Take the form under the list away."""
        clear(self._place)
        self.form = None

    def unsaved(self) -> bool:
        """Section override."""
        return isinstance(self.form, OfficerForm) and self.form.begun

    def add(self) -> None:
        """Somebody new."""
        form = OfficerForm(tr("Add an officer"), tr("Add"), self.close_form, named=True)
        form.send = lambda: self._add(form)
        self._open(form)
        form.name.edit.setFocus()

    def _add(self, form: "OfficerForm") -> None:
        name, role = form.name.text, ROLES[form.role.currentIndex()]
        if not name.strip():
            form.name.say(tr("Type the name of the officer."))
            form.name.edit.setFocus()
            return
        password = form.passwords.password
        if password is not None:
            self._perform(
                lambda registry: add_officer(registry, name, role, password), self.close_form
            )

    def new_password(self, one: Officer) -> None:
        """Another password for somebody."""
        title = tr("New password for {name}").format(name=one.name)
        form = OfficerForm(title, tr("Save the password"), self.close_form, named=False)
        form.send = lambda: self._new_password(form, one.name)
        self._open(form)
        form.passwords.first.edit.setFocus()

    def _new_password(self, form: "OfficerForm", name: str) -> None:
        password = form.passwords.password
        if password is not None:
            self._perform(
                lambda registry: change_password(registry, name, password), self.close_form
            )

    def remove(self, one: Officer) -> None:
        """Ask once: this cannot be undone."""
        notice = Notice(
            Tone.AMBER,
            tr("Remove {name}?").format(name=one.name),
            tr(
                "{name} can no longer open the registry, and the file gets a new key. The"
                " recovery sheet printed before no longer works: a new one must be printed."
            ).format(name=one.name),
        )
        asked = QWidget()
        yes = button(tr("Remove {name}").format(name=one.name), lambda: self._remove(one.name))
        asked.setLayout(
            column(notice, line(None, button(tr("Cancel"), self.close_form), yes, gap=12), gap=12)
        )
        self._open(asked)
        yes.setFocus()

    def _remove(self, name: str) -> None:
        self._perform(lambda registry: remove_officer(registry, name), self.offer_sheet)

    def offer_sheet(self) -> None:
        """The old recovery sheet is worthless now: the new one, printed and read back."""
        step = SheetStep(self.context)
        step.done.connect(self.close_form)
        self._open(step)
        step.begin()

    def _role_chosen(self, one: Officer, role: Role) -> None:
        if role is not one.role:
            self._perform(lambda registry: change_role(registry, one.name, role), self._read_anew)

    def _read_anew(self) -> None:
        self.staffing = None
        self.read()

    def _perform(
        self, operation: Callable[[Registry], Touched], then: Callable[[], object]
    ) -> None:
        def done(_touched: Touched) -> None:
            clear(self.problem)
            then()

        self.context.worker.perform(operation, done, self._refused)

    def _refused(self, refusal: DeskError) -> None:
        if self.staffing is not None:
            for one in self.staffing.officers:
                self.roles[one.name].setCurrentIndex(ROLES.index(one.role))
        self.refuse(refusal)


class OfficerForm(QWidget):
    """A new officer, or a new password; ``send`` is what its button does."""

    def __init__(self, title: str, word: str, cancel: Callable[[], object], *, named: bool) -> None:
        super().__init__()
        self.send: Callable[[], object] = lambda: None
        self.name = Field(tr("Name"))
        self.role = role_combo(Role.OFFICER)
        self.role.setAccessibleName(tr("Role"))
        self.role_name = label(tr("Role"), "strong")
        self.role_name.setBuddy(self.role)
        self.passwords = NewPassword()
        self.submit = button(word, lambda: self.send(), "primary")
        for field in (self.name, self.passwords.first, self.passwords.second):
            field.edit.returnPressed.connect(lambda: self.send())
        who = line(gap=theme.L)
        who.addWidget(self.name, 2)
        who.addLayout(column(self.role_name, self.role, gap=theme.XS), 1)
        box = column(label(title, "heading"), gap=theme.M)
        if named:
            box.addLayout(who)
        box.addWidget(self.passwords)
        box.addLayout(line(None, button(tr("Cancel"), cancel), self.submit, gap=theme.M))
        self.setLayout(box)
        self._named = named

    @property
    def begun(self) -> bool:
        """Whether anything was typed."""
        return bool(self.passwords.first.text or (self._named and self.name.text))
