"""One station typed in: every field with what is wrong with it underneath."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QPushButton, QWidget

from rutan_desk.domain import errors
from rutan_desk.domain.election import Election
from rutan_desk.domain.errors import DeskError
from rutan_desk.domain.region import DISTRICT, VILLAGE
from rutan_desk.domain.station import Station, StationKind
from rutan_desk.gui import theme
from rutan_desk.gui.fields import Field, shortcut
from rutan_desk.gui.flow import FlowBox
from rutan_desk.gui.region_field import RegionField
from rutan_desk.gui.rows_model import Tone
from rutan_desk.gui.widgets import Notice, button, clear, column, label, line, look
from rutan_desk.gui.worker import Worker
from rutan_desk.words.catalog import tr
from rutan_desk.words.refusals import explain
from rutan_desk.words.stations import ceiling_too_high, kpps_place, station_kind, station_name

Raw = dict[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """What a form must know besides the station.

    ``blocks`` are all blocks there are, with the number of the other station one is bound
    to (empty for none); ``home`` is where places are looked for first; ``columns``: how
    many fields stand beside each other.
    """

    election: Election
    blocks: Sequence[tuple[str, str]]
    home: str
    columns: int = 3


class StationForm(QFrame):
    """A new station (``id`` 0) or one to change; ``wanted`` carries what was typed.

    Of a repeat vote number, kind, region and blocks are shown and cannot be changed.
    """

    wanted = Signal(object)
    dropped = Signal()

    def __init__(self, station: Station, around: Surroundings, worker: Worker) -> None:
        super().__init__()
        look(self, "card")
        self.station, self.around = station, around
        election = around.election
        self.number = Field(tr("Number"))
        self.kind = QComboBox()
        self.kind.setAccessibleName(tr("Kind"))
        policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self.kind.setSizeAdjustPolicy(policy)
        self.kind.setMinimumContentsLength(6)
        for one in StationKind:
            self.kind.addItem(station_kind(one), one.value)
        self.place = Field(tr("Place"), tr("Hall, building or street"))
        self.region = RegionField(tr("Kecamatan or desa"), worker, around.home, (DISTRICT, VILLAGE))
        most = tr("{most} (of the election)").format(most=election.max_per_station)
        self.ceiling = Field(tr("Ceiling"), most)
        self.listed = Field(tr("DPT according to KPU"), tr("counted from the list"))
        places = range(election.kpps_members + election.station_guards)
        self.kpps = [Field(kpps_place(place, election)) for place in places]
        self.blocks = FlowBox(theme.S)
        self.chips: dict[str, QPushButton] = {}
        self.problem = column(gap=theme.S)
        self.save_button = button(self._effect(), self.send, "primary")
        self.drop_button = button(tr("Cancel"), self.dropped.emit)
        self._fill()
        self._lay_out()
        self._before = self.raw()
        self._freeze()
        self.ceiling.edit.textChanged.connect(self._check_ceiling)
        self._check_ceiling()
        for keys in ("Ctrl+Return", "Ctrl+Enter", "Ctrl+S"):
            shortcut(keys, self, self.send, inside=True)
        shortcut("Esc", self, self.dropped.emit, inside=True)

    def _effect(self) -> str:
        if not self.station.id:
            return tr("Add the TPS")
        return tr("Save {station}").format(station=station_name(self.station))

    def _fill(self) -> None:
        one = self.station
        self.number.edit.setText(one.number)
        self.kind.setCurrentIndex(self.kind.findData(one.kind.value))
        self.place.edit.setText(one.place)
        self.region.code = one.region
        self.ceiling.edit.setText("" if one.ceiling is None else str(one.ceiling))
        self.listed.edit.setText("" if one.listed is None else str(one.listed))
        for field, name in zip(self.kpps, one.kpps, strict=False):
            field.edit.setText(name)
        known = dict(self.around.blocks)
        for block in (*known, *(extra for extra in one.blocks if extra not in known)):
            self._chip(block, known.get(block, ""))

    def _chip(self, block: str, elsewhere: str) -> None:
        word = f"{block} · TPS {elsewhere}" if elsewhere else block
        made = QPushButton(word)
        look(made, "chip")
        made.setCheckable(True)
        made.setAutoDefault(False)
        made.setChecked(block in self.station.blocks)
        made.setEnabled(not elsewhere)
        made.setAccessibleName(tr("Block {block}").format(block=word))
        self.chips[block] = made
        self.blocks.add(made)

    def _lay_out(self) -> None:
        name = label(tr("Kind"), "strong")
        name.setBuddy(self.kind)
        kind = QWidget()
        kind.setLayout(column(name, self.kind, None, gap=theme.XS))
        title = tr("New TPS") if not self.station.id else station_name(self.station)
        some = [self.number, kind, self.ceiling, self.listed, self.place]
        columns = self.around.columns
        fields = _grid(some, columns, spans={4: 2})
        none = label(tr("Nobody in the registry has a block yet."), "quiet")
        self.setLayout(
            column(
                label(title, "person"),
                self.problem,
                fields,
                self.region,
                column(label(tr("Bound blocks"), "strong"), none, self.blocks, gap=theme.XS),
                label(tr("KPPS and guards"), "heading"),
                _grid(self.kpps, columns),
                line(None, self.drop_button, self.save_button, gap=theme.S),
                gap=theme.M,
                margin=theme.L,
            )
        )
        none.setVisible(not self.chips)

    def _freeze(self) -> None:
        if not self.around.election.psu:
            return
        self.number.edit.setReadOnly(True)
        self.kind.setEnabled(False)
        self.region.edit.setEnabled(False)
        self.blocks.setEnabled(False)

    def _check_ceiling(self) -> None:
        typed = self.ceiling.text.strip()
        most = self.around.election.law_ceiling
        if typed.isascii() and typed.isdigit() and most and int(typed) > most:
            self.ceiling.say(ceiling_too_high(self.around.election))

    # --- what was typed

    def raw(self) -> Raw:
        """What stands in every field."""
        chosen = [block for block, chip in self.chips.items() if chip.isChecked()]
        return {
            "number": self.number.text,
            "kind": str(self.kind.currentData()),
            "place": self.place.text,
            "region": self.region.edit.text(),
            "ceiling": self.ceiling.text,
            "listed": self.listed.text,
            "blocks": "\n".join(chosen),
            "kpps": "\n".join(one.text for one in self.kpps),
        }

    def put(self, raw: Raw) -> None:
        """Let this stand in the fields."""
        for name in ("number", "place", "region", "ceiling", "listed"):
            getattr(self, name).edit.setText(raw[name])
        self.kind.setCurrentIndex(max(0, self.kind.findData(raw["kind"])))
        chosen = raw["blocks"].split("\n")
        for block, chip in self.chips.items():
            chip.setChecked(block in chosen)
        for field, name in zip(self.kpps, raw["kpps"].split("\n"), strict=False):
            field.edit.setText(name)

    @property
    def dirty(self) -> bool:
        """Whether something was typed that is not saved."""
        return self.raw() != self._before

    def send(self) -> None:
        """Hand over the station, unless a field holds no number or no place."""
        ceiling, listed, region = _whole(self.ceiling), _whole(self.listed), self.region.code
        if region is None:
            self.region.check()
            self.region.edit.setFocus()
        if ceiling is False or listed is False or region is None:
            return
        raw = self.raw()
        blocks = tuple(filter(None, raw["blocks"].split("\n")))
        self.wanted.emit(
            replace(
                self.station,
                number=raw["number"],
                kind=StationKind(raw["kind"]),
                place=raw["place"],
                region=region,
                ceiling=ceiling,
                listed=listed,
                kpps=tuple(raw["kpps"].split("\n")),
                blocks=blocks,
            )
        )

    def refuse(self, refusal: DeskError) -> None:
        """Say it under the field it is about, or at the top."""
        clear(self.problem)
        field = self._field_of(refusal)
        if field is None:
            self.problem.addWidget(Notice(Tone.RED, explain(refusal)))
            return
        field.say(explain(refusal))
        field.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _field_of(self, refusal: DeskError) -> Field | None:
        if isinstance(refusal, errors.StationTaken):
            return self.number
        if isinstance(refusal, errors.RegionUnknown):
            return self.region
        if isinstance(refusal, errors.CeilingBelowAllocated):
            return self.ceiling
        if isinstance(refusal, errors.StationInvalid):
            fields = {"region": self.region, "ceiling": self.ceiling, "listed": self.listed}
            return None if refusal.why == "block" else fields.get(refusal.why, self.number)
        return None


def _whole(field: Field) -> int | Literal[False] | None:
    """The number typed, ``None`` for nothing, ``False`` (and a sentence) for anything else."""
    text = field.text.strip()
    if not text:
        return None
    if text.isascii() and text.isdigit() and len(text) <= 6:
        return int(text)
    field.say(tr("Only a whole number, or nothing."))
    field.edit.setFocus(Qt.FocusReason.OtherFocusReason)
    return False


def _grid(
    fields: Sequence[QWidget], columns: int, spans: dict[int, int] | None = None
) -> QGridLayout:
    """Fields in columns of equal width."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(theme.L)
    grid.setVerticalSpacing(theme.S)
    at = 0
    for place, field in enumerate(fields):
        wide = (spans or {}).get(place, 1)
        grid.addWidget(field, at // columns, at % columns, 1, wide, Qt.AlignmentFlag.AlignTop)
        at += wide
    for place in range(columns):
        grid.setColumnStretch(place, 1)
        grid.setColumnMinimumWidth(place, theme.px(60))
    return grid
