"""What an import says, as text and as JSON; and voter lists (``import --as dpt``)."""

from pathlib import Path
from typing import Any, Protocol

from rutan_desk.cli.json_values import changes_json, notes_json, person_json, sheet_json
from rutan_desk.domain.note import Note
from rutan_desk.exchange.list_matching import Candidate
from rutan_desk.exchange.list_plan import ListPlan, PlannedListLine
from rutan_desk.exchange.model import Outcome
from rutan_desk.ops.importing import Reading
from rutan_desk.ops.voter_lists import import_list, list_station, preview_list
from rutan_desk.store.elections import active_election
from rutan_desk.store.journal import last_deed_id
from rutan_desk.store.registry import Registry
from rutan_desk.words.catalog import tr
from rutan_desk.words.imports import outcome_name
from rutan_desk.words.notes import note_text
from rutan_desk.words.voter_lists import list_sum


class _Judged(Protocol):
    @property
    def outcome(self) -> Outcome: ...

    @property
    def notes(self) -> tuple[Note, ...]: ...


def needs_look(line: _Judged) -> bool:
    """Whether a line is worth a sentence of its own."""
    return bool(line.notes) or line.outcome is Outcome.REFUSED


def line_text(row: int, name: str, line: _Judged) -> str:
    """One line of a file: what becomes of it, and what was noticed."""
    notes = "; ".join(note_text(note) for note in line.notes)
    where = tr("row {row}").format(row=row)
    return f"{where}: {name or '-'}: {outcome_name(line.outcome)}; {notes}"


def saved_text(deed_id: int | None) -> str:
    """Whether anything was written."""
    if deed_id is None:
        return tr("Nothing was changed.")
    return tr("Saved as deed number {number}.").format(number=deed_id)


def take_list(
    registry: Registry, file: Path, number: str | None, reading: Reading, *, dry_run: bool
) -> tuple[ListPlan, int | None]:
    """Compare KPU's list of a station of the active election, and take it in.

    Gives the plan and the number of the deed (``None``: nothing was written).
    """
    station = list_station(registry.db, active_election(registry.db).id, number)
    plan = preview_list(registry.db, registry.desk, file, station.id, reading)
    if dry_run or not (plan.new or plan.changed or plan.gone):
        return plan, None
    import_list(registry, plan)
    return plan, last_deed_id(registry.db)


def list_lines(plan: ListPlan, deed_id: int | None) -> list[str]:
    """What the import of a voter list says on the screen."""
    return [
        *(line_text(line.row, line.line.name, line) for line in plan.lines if needs_look(line)),
        *(tr("no longer on the list: {name}").format(name=one.name) for one in plan.gone),
        *(tr("here, but on no list: {name}").format(name=one.name) for one in plan.missing),
        list_sum(plan),
        saved_text(deed_id),
    ]


def list_json(plan: ListPlan) -> dict[str, Any]:
    """The import of a voter list, previewed or done: as for people, and whom each line means."""
    head = plan.sheet.head
    return {
        **sheet_json("dpt", plan.sheet.sheet, plan),
        "station": {"id": plan.station_id, "in_file": head.station, "village": head.village},
        "sidalih": plan.sheet.sidalih,
        "matched": plan.matched,
        "open": plan.open,
        "lines": [_line_json(plan, line) for line in plan.lines],
        "gone": [person_json(line) for line in plan.gone],
        "missing": [person_json(person) for person in plan.missing],
    }


def _line_json(plan: ListPlan, line: PlannedListLine) -> dict[str, Any]:
    candidates = line.proposal.candidates if line.proposal else ()
    return {
        "row": line.row,
        "outcome": line.outcome.value,
        "person": person_json(line.line),
        "changes": changes_json(line.changes),
        "notes": notes_json(line.notes),
        "match": {
            "state": line.line.match.value,
            "person_id": line.line.person_id,
            "by_hand": line.line.by_hand,
            "candidates": [_candidate_json(plan, one) for one in candidates],
        },
    }


def _candidate_json(plan: ListPlan, candidate: Candidate) -> dict[str, Any]:
    return {
        "person_id": candidate.person_id,
        "name": plan.names[candidate.person_id],
        "score": round(candidate.score),
        "agrees": [one.value for one in candidate.agrees],
        "disagrees": [one.value for one in candidate.disagrees],
    }
