"""The summary of an import on paper: counts, old and new values, problems, who is missing."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from rutan_desk.domain.disclosure import Receiver
from rutan_desk.domain.nik import mask_in_text
from rutan_desk.domain.note import Level, Note
from rutan_desk.exchange.correction_sheet import lines_to_correct
from rutan_desk.exchange.model import ImportPlan, Outcome, PlannedLine, Why
from rutan_desk.ops.printing import Printed
from rutan_desk.reports.import_summary import (
    ImportEntry,
    ImportSummary,
    ImportWords,
    import_summary_id,
    import_summary_pdf,
)
from rutan_desk.reports.imprint import Imprint, PageWords
from rutan_desk.reports.pages import page_count
from rutan_desk.store import Database
from rutan_desk.store.journal import Desk, last_seal
from rutan_desk.store.prints import next_copy
from rutan_desk.store.settings import read_settings


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportPaperWords:
    """Everything a summary says that is not data (see ``words.paper``).

    ``change`` words one field with its old and new value, as paper may show it; ``counts``
    are the labels of new, changed, unchanged, refused, missing and skipped.
    """

    page: PageWords
    sheet: ImportWords
    printed_at: str
    receiver: str
    purpose: str = ""
    counts: tuple[str, str, str, str, str, str]
    missing: str
    skipped: str
    outcome: Callable[[Outcome], str]
    change: Callable[[str, object, object], str]
    note: Callable[[Note], str]
    why: Callable[[Why], str]


def import_summary(
    db: Database, desk: Desk, plan: ImportPlan, words: ImportPaperWords, size: str = "A4"
) -> Printed:
    """The summary of a plan, before or after it was applied; changes nothing.

    ``record_print`` notes it when it is saved or printed. Lines to correct come first, then
    changes, missing people, and the rows that are nobody.
    """
    sheet, settings = plan.sheet, read_settings(db)
    outcomes = (plan.new, plan.changed, plan.unchanged, plan.refused)
    numbers = (*outcomes, len(plan.missing), len(sheet.skipped))
    summary = ImportSummary(
        words=words.sheet,
        imprint=Imprint(
            words=words.page,
            prison=settings.prison,
            letterhead=settings.letterhead,
            logo=settings.logo_png,
            seal=last_seal(db),
            printed_at=words.printed_at,
            printed_by=desk.officer,
            receiver=words.receiver,
            purpose=words.purpose,
            demo=settings.demo,
        ),
        file=mask_in_text(sheet.file),
        sha256=sheet.sha256,
        sheet=sheet.sheet,
        heading_row=sheet.header_row,
        rows=plan.rows,
        counts=tuple(zip(words.counts, numbers, strict=True)),
        entries=tuple(_entries(plan, words)),
        size=size,
    )
    return _printed(db, summary)


def _printed(db: Database, summary: ImportSummary) -> Printed:
    found = import_summary_id(summary)
    copy = next_copy(db, "import-summary", found)
    summary = replace(summary, imprint=replace(summary.imprint, copy=copy))
    pdf = import_summary_pdf(summary)
    return Printed(
        "import-summary",
        pdf,
        found,
        len(summary.entries),
        page_count(pdf),
        Receiver.INTERNAL,
        summary.size,
        seal=summary.imprint.seal,
        purpose=summary.imprint.purpose,
        copy=copy,
    )


def _entries(plan: ImportPlan, words: ImportPaperWords) -> Iterator[ImportEntry]:
    doubtful = lines_to_correct(plan)
    rows = {line.row for line in doubtful}
    for line in doubtful:
        yield _line(line, words)
    for line in plan.lines:
        if line.outcome is Outcome.CHANGED and line.row not in rows:
            yield _line(line, words)
    for person in plan.missing:
        yield ImportEntry("", mask_in_text(person.name), words.missing, ())
    by_reason = sorted(plan.sheet.skipped, key=lambda one: (words.why(one.why), one.row))
    for reason, some in groupby(by_reason, key=lambda one: words.why(one.why)):
        yield ImportEntry("", "", words.skipped, (f"{reason}: {_spans([x.row for x in some])}",))


def _line(line: PlannedLine, words: ImportPaperWords) -> ImportEntry:
    """Old and new of every field, then what was noticed: errors before warnings."""
    changes = [words.change(field, *values) for field, values in line.changes.items()]
    notes = sorted(line.notes, key=lambda note: note.level is not Level.ERROR)
    said = (*changes, *(words.note(note) for note in notes))
    details = tuple(mask_in_text(text) for text in dict.fromkeys(said))
    name = mask_in_text(line.person.name)
    return ImportEntry(str(line.row), name, words.outcome(line.outcome), details)


def _spans(rows: list[int]) -> str:
    """Row numbers, those that follow each other as one: ``3, 7–9``."""
    spans: list[list[int]] = []
    for row in rows:
        if spans and spans[-1][-1] == row - 1:
            spans[-1][1:] = [row]
        else:
            spans.append([row])
    return ", ".join("–".join(map(str, span)) for span in spans)
