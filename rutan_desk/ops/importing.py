"""A spreadsheet of people, compared with the registry and then taken in as one deed."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rutan_desk.domain.errors import PlanStale
from rutan_desk.domain.note import Note
from rutan_desk.exchange.correction_sheet import correction_xlsx
from rutan_desk.exchange.model import Counted, ImportPlan, Outcome, PeopleSheet, PlannedLine
from rutan_desk.exchange.people_sheet import Asked, read_people
from rutan_desk.exchange.plan import plan_people
from rutan_desk.ops.backups import BackupReport, automatic_backup
from rutan_desk.ops.layouts import remember_layout, remembered_layouts
from rutan_desk.ops.movements import imported_move
from rutan_desk.store import Database
from rutan_desk.store.journal import Desk, Touched, deed
from rutan_desk.store.people import (
    all_people,
    niks_taken,
    people_by_id,
    save_movements,
    save_people,
)
from rutan_desk.store.regions import known_districts
from rutan_desk.store.registry import Registry
from rutan_desk.store.rotation import Reason

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """How to read a file: a person's corrections of what was found, and who is watching.

    ``overrides`` maps fields to headings, ``header_row`` counts from 1 as in the file.
    Without these and ``sheet``, what was chosen for an earlier file of the same shape is
    used again, unless the file is to be read ``fresh``. ``progress`` is told rows
    done and rows in all, ``cancelled`` is asked now and then.
    """

    overrides: Mapping[str, str] | None = None
    header_row: int | None = None
    sheet: str | None = None
    fresh: bool = False
    progress: Progress | None = None
    cancelled: Callable[[], bool] | None = None


def preview_people(
    db: Database, desk: Desk, path: Path, reading: Reading | None = None
) -> ImportPlan:
    """Read a file and compare it with the registry; changes nothing.

    Raises ``SheetUnreadable``, ``HeadingsNotFound``, ``MappingInvalid`` or ``Cancelled``.
    """
    today = desk.clock().date()
    sheet: PeopleSheet = read_people(path, today=today, **asked(db, reading))
    return plan_people(sheet, all_people(db), today=today)


def asked(db: Database, reading: Reading | None) -> Asked:
    """A reading as the exchange takes it, with the layouts and regions the registry knows."""
    how = reading or Reading()
    return {
        "overrides": how.overrides or {},
        "header_row": how.header_row,
        "sheet": how.sheet,
        "districts": known_districts(),
        "layouts": {} if how.fresh else remembered_layouts(db),
        "progress": how.progress,
        "cancelled": how.cancelled,
    }


def file_details(sheet: PeopleSheet, plan: Counted) -> dict[str, Any]:
    """What the deed of an import says of its file and its lines."""
    return {
        "file": sheet.file,
        "sha256": sheet.sha256,
        "sheet": sheet.sheet,
        "rows": plan.rows,
        **{outcome.value: plan.count(outcome) for outcome in Outcome},
    }


def apply_people(db: Database, desk: Desk, plan: ImportPlan) -> Touched:
    """Take a previewed file in, as one deed; missing people stay as they are.

    The layout an officer chose for the file is remembered by the same deed.
    Raises ``PlanStale`` when one of the people was changed, or one of the NIKs given to
    somebody, since the preview; nothing is imported then.
    """
    lines = [line for line in plan.lines if line.outcome in (Outcome.NEW, Outcome.CHANGED)]
    _refuse_stale(db, plan, lines)
    with deed(db, desk, "import", file_details(plan.sheet, plan)) as act:
        save_people(act, [line.person for line in lines], [line.row for line in lines])
        on, file = desk.clock().date(), plan.sheet.file
        known = [(line.before, line.person) for line in lines if line.before is not None]
        moves = [imported_move(before, after, on, file) for before, after in known]
        save_movements(act, [one for one in moves if one is not None])
        if not plan.sheet.remembered:
            remember_layout(act, plan.sheet.shape, plan.sheet.layout)
    return act.touched


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import touched, and the backup made before it."""

    touched: Touched
    backup: BackupReport


def import_people(registry: Registry, plan: ImportPlan) -> Imported:
    """Back the registry up, then ``apply_people``: the way a person imports a file.

    Nothing is imported when no backup can be made; raises as both do.
    """
    backup = automatic_backup(registry, Reason.IMPORT)
    return Imported(apply_people(registry.db, registry.desk, plan), backup)


def correction_sheet(plan: ImportPlan, title: str, words: Callable[[Note], str]) -> bytes:
    """The lines of a file that need a person, as a workbook to correct and import again.

    ``words`` says what a note means (``words.notes.note_text``).
    """
    return correction_xlsx(plan, title, words)


def _refuse_stale(db: Database, plan: ImportPlan, lines: list[PlannedLine]) -> None:
    known = people_by_id(db, [line.before.id for line in lines if line.before is not None])
    new_niks = {
        line.person.nik
        for line in lines
        if line.person.nik and (line.before is None or line.before.nik != line.person.nik)
    }
    for line in lines:
        if line.before is not None and known.get(line.before.id) != line.before:
            raise PlanStale(plan.sheet.file)
    if niks_taken(db, new_niks):
        raise PlanStale(plan.sheet.file)
