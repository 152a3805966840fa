"""What was found in a file, row by row: places that were altered, rows that would be others."""

from collections.abc import Sequence
from dataclasses import dataclass

from rutan_desk.domain.nik import mask_in_text
from rutan_desk.domain.table_difference import RowFate
from rutan_desk.gui.rows_model import Column, RowsModel, Run, Tone
from rutan_desk.ops.verifying import Changed, Verdict
from rutan_desk.reports.page_faults import Fault, FaultKind
from rutan_desk.words.catalog import tr
from rutan_desk.words.deeds import deed_title
from rutan_desk.words.values import NOTHING
from rutan_desk.words.verifying import (
    cell_text,
    change_text,
    fault_text,
    reason_text,
    row_name,
    shown,
)

SIGNS = {
    Verdict.SAME: (Tone.GREEN, "circle-check"),
    Verdict.STALE: (Tone.AMBER, "clock"),
    Verdict.REDRAWN: (Tone.AMBER, "info"),
    Verdict.ALTERED: (Tone.RED, "octagon-alert"),
    Verdict.NOTED: (Tone.GREY, "info"),
    Verdict.NO_SUCH_PRINT: (Tone.RED, "circle-x"),
    Verdict.OTHER_REGISTRY: (Tone.GREY, "help-circle"),
    Verdict.NOT_OURS: (Tone.GREY, "ban"),
}
"""The colour and the icon that a verdict has beside its word."""


@dataclass(frozen=True, slots=True)
class FaultRow:
    """A place that is not as printed; ``number`` counts from 1."""

    number: int
    fault: Fault

    @property
    def text(self) -> str:
        """All of it."""
        return fault_text(self.fault)


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """A row that the list would have otherwise today; ``number`` counts from 1."""

    number: int
    change: Changed

    @property
    def text(self) -> str:
        """All of it, with the part of the list it stands in."""
        return " · ".join(filter(None, (self.change.row.part, change_text(self.change))))


def fault_model() -> RowsModel[FaultRow]:
    """Page, line, what was done to it, and the words that differ."""
    columns: tuple[Column[FaultRow], ...] = (
        Column("page", tr("Page"), lambda row: str(row.fault.page), width=80),
        Column("line", tr("Line"), lambda row: str(row.fault.line or NOTHING), width=80),
        Column("what", tr("Finding"), lambda row: kind_word(row.fault.kind), width=150),
        Column("texts", tr("Printed → in this file"), lambda row: row.text, runs=_fault_runs),
    )
    return RowsModel(columns, key=lambda row: row.number)


def change_model() -> RowsModel[ChangeRow]:
    """What became of it, who it is about, what changed, and after which deed."""
    columns: tuple[Column[ChangeRow], ...] = (
        Column("what", tr("Finding"), lambda row: fate_word(row.change.row.fate), width=90),
        Column(
            "who", tr("List row"), lambda row: row_name(row.change.row), tone=Tone.STRONG, width=180
        ),
        Column("cells", tr("What changed"), _cells_text, runs=_cells_runs),
        Column("why", tr("Reason"), _reason, width=260),
    )
    return RowsModel(columns, key=lambda row: row.number)


def fate_word(fate: RowFate) -> str:
    """What became of a row, in a word."""
    return {
        RowFate.ADDED: tr("Added"),
        RowFate.GONE: tr("Gone"),
        RowFate.CHANGED: tr("Changed"),
    }[fate]


def kind_word(kind: FaultKind) -> str:
    """What was done to a place, in a word or two."""
    return {
        FaultKind.LINE_CHANGED: tr("Changed"),
        FaultKind.LINE_ADDED: tr("Added"),
        FaultKind.LINE_MISSING: tr("Taken out"),
        FaultKind.LINE_MOVED: tr("Shifted"),
        FaultKind.DRAWING: tr("Drawn over"),
        FaultKind.PAGE_MISSING: tr("Page missing"),
        FaultKind.PAGE_ADDED: tr("Page added"),
        FaultKind.PAGE_REPLACED: tr("Page replaced"),
        FaultKind.PAGE_MOVED: tr("Page moved"),
    }[kind]


def _reason(row: ChangeRow) -> str:
    """The deed in short; which one, when and by whom stands below the list."""
    deed = row.change.deed
    return mask_in_text(deed_title(deed.kind, deed.details)) if deed else reason_text(None)


def _cells_text(row: ChangeRow) -> str:
    return "; ".join(map(cell_text, row.change.row.cells)) or row.change.row.part


def _cells_runs(row: ChangeRow) -> Sequence[Run]:
    """Each cell before and after; a whole row that came or went stands in its part."""
    cells = row.change.row.cells
    if not cells:
        return (Run(row.change.row.part, Tone.QUIET),)
    found: list[Run] = []
    for cell in cells:
        was, now = (
            mask_in_text(" ".join(text.split())) or NOTHING for text in (cell.was, cell.now)
        )
        found += [Run(f"{cell.heading}:", Tone.QUIET), *_pair(was, now)]
    return found


def _fault_runs(row: FaultRow) -> Sequence[Run]:
    """Only the words that differ; a whole line where nothing else does, a page in a sentence."""
    was, now = shown(row.fault)
    if row.fault.kind is FaultKind.LINE_CHANGED and was != now:
        return _pair(*(text or NOTHING for text in differing(was, now)))
    if row.fault.kind is FaultKind.LINE_ADDED:
        return (Run(now, Tone.STRONG),)
    if row.fault.kind is FaultKind.LINE_MISSING:
        return (Run(was, Tone.STRUCK),)
    return (Run(fault_text(row.fault)),)


def _pair(was: str, now: str) -> tuple[Run, Run, Run]:
    return Run(was, Tone.STRUCK), Run("→", Tone.QUIET), Run(now, Tone.STRONG)


def differing(was: str, now: str) -> tuple[str, str]:
    """Two texts without the words that they begin and end with alike."""
    one, other = was.split(), now.split()
    while one and other and one[0] == other[0]:
        one, other = one[1:], other[1:]
    while one and other and one[-1] == other[-1]:
        one, other = one[:-1], other[:-1]
    return " ".join(one), " ".join(other)
