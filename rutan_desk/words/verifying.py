"""What a file turned out to be, in words; no NIK is ever whole."""

from rutan_desk.domain.nik import mask_in_text
from rutan_desk.domain.table_difference import CellChange, RowDifference, RowFate
from rutan_desk.ops.verifying import Changed, Verdict, Verified
from rutan_desk.reports.page_faults import Fault, FaultKind
from rutan_desk.store.history import DeedRow
from rutan_desk.store.prints_noted import NotedPrint
from rutan_desk.words.catalog import tr
from rutan_desk.words.counts import lines_text, pages_text
from rutan_desk.words.deeds import deed_title
from rutan_desk.words.exports import table_title
from rutan_desk.words.moments import moment
from rutan_desk.words.refusals import explain

_NAME = "nam"
"""How the heading of a name begins, in either language."""


def verdict_title(verdict: Verdict) -> str:
    """A verdict in a word or two."""
    return {
        Verdict.SAME: tr("The same"),
        Verdict.STALE: tr("Genuine, but stale"),
        Verdict.REDRAWN: tr("Reads the same"),
        Verdict.ALTERED: tr("Altered"),
        Verdict.NOTED: tr("Printed, not comparable"),
        Verdict.NO_SUCH_PRINT: tr("No such print"),
        Verdict.OTHER_REGISTRY: tr("Another registry"),
        Verdict.NOT_OURS: tr("Not a list of this program"),
    }[verdict]


def verdict_text(found: Verified) -> str:
    """What the file is, in one sentence."""
    noted, marks = found.noted, found.marks
    say = {
        Verdict.SAME: _same,
        Verdict.STALE: _stale,
        Verdict.REDRAWN: _redrawn,
        Verdict.ALTERED: _altered,
        Verdict.NOTED: _noted,
        Verdict.NO_SUCH_PRINT: _unknown,
        Verdict.OTHER_REGISTRY: _of_another,
        Verdict.NOT_OURS: _not_ours,
    }[found.verdict]
    return say(found).format(
        file=mask_in_text(found.file),
        at=moment(noted.at) if noted else "",
        officer=noted.officer if noted else "",
        places=len(found.faults),
        changes=len(found.changes),
        list_id=marks.list_id if marks else "",
        seal=marks.seal if marks else "",
        why=explain(found.why) if found.why else "",
    )


def _same(found: Verified) -> str:
    return tr(
        "{file} is as it was printed on {at} by {officer}, and the list would be the same today."
    )


def _altered(found: Verified) -> str:
    return tr(
        "{file} was altered after it was printed on {at} by {officer}. Places that differ:"
        " {places}."
    )


def _redrawn(found: Verified) -> str:
    if found.changes or found.why:
        return tr(
            "{file} reads word for word as printed on {at} by {officer}, but is drawn in another"
            " way, as when a PDF is printed to a PDF again: signs and lines cannot be compared."
            " The list would be another today."
        )
    return tr(
        "{file} reads word for word as printed on {at} by {officer}, but is drawn in another way,"
        " as when a PDF is printed to a PDF again: signs and lines cannot be compared. Ask for the"
        " file itself."
    )


def _unknown(found: Verified) -> str:
    return tr(
        "The journal has no print of list {list_id} with the seal {seal}: {file} was never"
        " printed or saved as a paper of this registry."
    )


def _of_another(found: Verified) -> str:
    return tr(
        "This registry never had the seal {seal}: {file} is of another registry, or newer than"
        " this one."
    )


def _not_ours(found: Verified) -> str:
    if found.scan:
        return tr(
            "{file} has no text, as a scan or a photo: it cannot be compared. Ask for the PDF"
            " itself, or compare the list code on the paper with the journal."
        )
    return tr("{file} is not a list of this program: no page says a list code and a seal.")


def _stale(found: Verified) -> str:
    if found.why:
        return tr(
            "{file} is as it was printed on {at} by {officer}, but the list cannot be made today:"
            " {why}"
        )
    if found.changes:
        return tr(
            "{file} is as it was printed on {at} by {officer}, but stale. Rows that would be"
            " different today: {changes}."
        )
    return tr(
        "{file} is as it was printed on {at} by {officer}, but stale: the list would be another"
        " today."
    )


def _noted(found: Verified) -> str:
    if found.identical:
        return tr(
            "{file} is byte for byte what was printed on {at} by {officer}, but this paper cannot"
            " be made again and compared with the registry."
        )
    if found.why:
        return tr(
            "The journal has the print of {at} by {officer}, but the paper cannot be made again,"
            " so {file} cannot be compared: {why}"
        )
    return tr(
        "The journal has the print of {at} by {officer}, but the paper cannot be made again as it"
        " was, so {file} cannot be compared line by line."
    )


def print_text(noted: NotedPrint) -> str:
    """What the journal has of a print."""
    parts = [
        tr("print {report}: {lines}, {pages}, list {list_id}").format(
            report=table_title(noted.report),
            lines=lines_text(noted.lines),
            pages=pages_text(noted.pages),
            list_id=noted.list_id,
        ),
        tr("copy {copy}").format(copy=noted.copy) if noted.copy else "",
        noted.purpose,
    ]
    return " · ".join(filter(None, parts))


def fault_text(fault: Fault) -> str:
    """One place that is not as printed."""
    was, now = shown(fault)
    words = {
        FaultKind.LINE_CHANGED: tr(
            "Page {page}, line {line}: printed was “{was}”, the file says “{now}”"
        ),
        FaultKind.LINE_ADDED: tr("Page {page}, line {line}: “{now}” was added"),
        FaultKind.LINE_MISSING: tr("Page {page}, line {line}: “{was}” is missing"),
        FaultKind.LINE_MOVED: tr("Page {page}, line {line}: “{now}” stands in another place"),
        FaultKind.DRAWING: tr("Page {page}: the text is the same, but not what is drawn there"),
        FaultKind.REDRAWN: tr("Page {page}: the words are the same, drawn in another way"),
        FaultKind.PAGE_MISSING: tr("Page {page} is missing"),
        FaultKind.PAGE_ADDED: tr("Page {page} does not belong to the list"),
        FaultKind.PAGE_REPLACED: tr("Page {page} was replaced by another"),
        FaultKind.PAGE_MOVED: tr("Page {page} is page {other} of the list"),
    }
    said = words[fault.kind].format(
        page=fault.page, line=fault.line, was=was, now=now, other=fault.other
    )
    same = fault.kind is FaultKind.LINE_CHANGED and was == now
    return tr("{place} (the numbers differ)").format(place=said) if same else said


def shown(fault: Fault) -> tuple[str, str]:
    """The text of a place as printed and as in the file, long numbers masked."""
    return mask_in_text(fault.was), mask_in_text(fault.now)


def row_name(row: RowDifference) -> str:
    """What a row of a list is called: who it is about."""
    cells = row.was or row.now
    for heading, text in zip(row.headings, cells, strict=True):
        if heading.lower().startswith(_NAME) and text.strip():
            return mask_in_text(" ".join(text.split()))
    return mask_in_text(" ".join(row.name.split()))


def row_text(row: RowDifference) -> str:
    """What became of a row."""
    name = row_name(row)
    if row.fate is RowFate.ADDED:
        return tr("added: {name}").format(name=name)
    if row.fate is RowFate.GONE:
        return tr("gone: {name}").format(name=name)
    cells = "; ".join(map(cell_text, row.cells))
    return tr("changed: {name} ({cells})").format(name=name, cells=cells)


def cell_text(cell: CellChange) -> str:
    """One cell before and after."""
    was, now = (mask_in_text(" ".join(text.split())) or "-" for text in (cell.was, cell.now))
    return f"{cell.heading}: {was} → {now}"


def reason_text(deed: DeedRow | None, *, sure: bool = True) -> str:
    """Which deed it comes from; where others can be the reason too, the newest of them."""
    if deed is None:
        return tr("no deed, only time has passed")
    title = mask_in_text(deed_title(deed.kind, deed.details))
    said = tr("deed {number}, {at}, {officer}: {title}").format(
        number=deed.id, at=moment(deed.at), officer=deed.officer, title=title
    )
    return said if sure else tr("other changes, the newest: {what}").format(what=said)


def change_text(change: Changed) -> str:
    """A row that would be different today, and why."""
    return f"{row_text(change.row)} · {reason_text(change.deed, sure=change.sure)}"
