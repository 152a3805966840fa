"""The papers of a station: a column to each contest, checked by C.HASIL's identities as typed."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel

from rutan_desk.domain.result_form import Check, ResultForm, Trio, identities, total
from rutan_desk.gui import theme
from rutan_desk.gui.day_close_fields import FigureField, FigureGroup, chain
from rutan_desk.gui.day_close_rows import StationClose
from rutan_desk.gui.widgets import clear, column, label, look
from rutan_desk.words.catalog import tr
from rutan_desk.words.day_close import (
    check_cell,
    check_row,
    holds,
    paper_row,
    sexes_text,
    voter_row,
)
from rutan_desk.words.supply import contest_code

VOTERS = ("listed", "dpt", "dptb", "dpk", "users", "sexes", "disabled")
PAPERS = ("received", "used", "returned", "unused", "valid", "invalid")
CHECKS = {
    "voters": ("E1", "E2", "E6"),
    "received": ("E5:received",),
    "used": ("E5:used",),
    "votes": ("E4",),
}
"""The rows of identities; E3 holds by the way votes are typed: valid and invalid."""
_NAME, _NARROW_NAME, _FEW = 290, 182, 3
"""The width of the names of the rows; narrow beside more than a few contests."""
_REST = 20
"""A column beyond all others takes what room is left."""
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_TONES = {True: "green", False: "amber", None: "quiet"}


class ContestsCard(QFrame):
    """Voters, papers and votes; ``save`` carries a column when it is left."""

    save = Signal(int, object)

    def __init__(self) -> None:
        super().__init__()
        look(self, "card")
        self.forms: tuple[ResultForm, ...] = ()
        self.groups: dict[str, FigureGroup] = {}
        self.checks: dict[tuple[str, str], QLabel] = {}
        self._voters: dict[tuple[str, str], QLabel] = {}
        self._made: tuple[int, tuple[str, ...]] | None = None
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.S)
        self._grid.setVerticalSpacing(theme.px(5))
        self._grid.setColumnStretch(_REST, 1)
        self.title = label(tr("Ballot papers and votes, as KPPS counted them"), "strong")
        self.setLayout(column(self.title, self._grid, gap=theme.S, margin=theme.L))

    @property
    def fields(self) -> list[FigureField]:
        """Every field, column by column."""
        return [made for group in self.groups.values() for made in group.fields.values()]

    def show_station(self, one: StationClose, *, fixed: bool) -> None:
        """Fill it in; another station's fields are made anew."""
        self.forms = one.balance.contests if one.asked else ()
        codes = tuple(form.contest for form in self.forms)
        if self._made != (one.station.id, codes):
            self._rebuild(one.station.id, codes)
            self._made = (one.station.id, codes)
        for form in self.forms:
            self.groups[form.contest].show_values(one.figures, fixed=fixed)
            self._show_voters(form)
            self._check(form.contest)
        self.setVisible(bool(self.forms))

    def _rebuild(self, station_id: int, codes: tuple[str, ...]) -> None:
        clear(self._grid)
        for group in self.groups.values():
            group.deleteLater()
        self.groups, self.checks, self._voters = {}, {}, {}
        names = (
            *map(voter_row, VOTERS), *map(paper_row, PAPERS), *map(check_row, CHECKS),
        )  # fmt: skip
        for row, name in enumerate(names, 1):
            made = label(name, "" if row > len(VOTERS) else "quiet", wrap=True)
            made.setFixedWidth(theme.px(_NAME if len(codes) <= _FEW else _NARROW_NAME))
            self._grid.addWidget(made, row, 0)
        for place, code in enumerate(codes, 1):
            self._column(place, station_id, code)
        chain(self.fields)

    def _column(self, place: int, station_id: int, code: str) -> None:
        self._put(label(contest_code(code).replace(" ", "\n"), "strong"), 0, place)
        row = 1
        for name in VOTERS:
            self._voters[code, name] = label("", "strong" if name == "users" else "")
            self._put(self._voters[code, name], row, place)
            row += 1
        keys = (f"{one}:{code}" for one in PAPERS)
        group = self.groups[code] = FigureGroup(station_id, keys, self)
        group.typed.connect(partial(self._check, code))
        group.left.connect(self.save)
        for made in group.fields.values():
            self._grid.addWidget(made, row, place, _RIGHT)
            row += 1
        for name in CHECKS:
            self.checks[code, name] = label("–")
            self._put(self.checks[code, name], row, place)
            row += 1

    def _put(self, made: QLabel, row: int, place: int) -> None:
        made.setAlignment(_RIGHT)
        self._grid.addWidget(made, row, place)

    def _show_voters(self, form: ResultForm) -> None:
        for name in VOTERS:
            trio: Trio = form.users if name == "sexes" else getattr(form, name)
            made, both = self._voters[form.contest, name], sexes_text(trio)
            pair = f"{trio.male} · {trio.female}"
            made.setText(pair if name == "sexes" else str(trio.total))
            made.setToolTip(both)
            said = f"{contest_code(form.contest)} {voter_row(name)}: {trio.total}"
            made.setAccessibleName(f"{said}, {both}")

    def _check(self, code: str) -> None:
        """The identities with what is typed now."""
        form = next(one for one in self.forms if one.contest == code)
        found = identities(_as_typed(form, self.groups[code].values))
        for name, keys in CHECKS.items():
            own = [one for one in found if _is_of(one, keys)]
            made, text = self.checks[code, name], check_cell(own)
            made.setText(text)
            made.setAccessibleName(f"{contest_code(code)} {check_row(name)}: {text}")
            bold = 600 if holds(own) is False else 400
            colour = theme.colour(_TONES[holds(own)])
            made.setStyleSheet(f"color: {colour}; font-weight: {bold};")


def _as_typed(form: ResultForm, values: dict[str, int | None]) -> ResultForm:
    received, used, returned, unused, valid, invalid = (
        values[f"{name}:{form.contest}"] for name in PAPERS
    )
    return replace(
        form,
        received=received,
        used=used,
        returned=returned,
        unused=unused,
        valid=valid,
        invalid=invalid,
        votes=total(valid, invalid),
    )


def _is_of(check: Check, keys: tuple[str, ...]) -> bool:
    return any(check.key == key or check.key.startswith(f"{key}:") for key in keys)
