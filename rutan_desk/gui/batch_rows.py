"""The papers of a folder as a list: what will be in it, what was made, what was left out."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from rutan_desk.domain.errors import DeskError
from rutan_desk.gui.batch_making import PaperMade, PaperName, Step
from rutan_desk.gui.rows_model import Column, RowsModel, Run, Tone
from rutan_desk.ops.batch import Batched, BatchPaper, LeftOut
from rutan_desk.words.catalog import tr
from rutan_desk.words.counts import lists_text, pages_text
from rutan_desk.words.refusals import explain


@dataclass(frozen=True, slots=True)
class BatchRow:
    """One paper: ``number`` counts from 1; ``result`` is none before it is drawn."""

    number: int
    paper: PaperName
    result: PaperMade | DeskError | None = None
    file: str = ""
    making: bool = False


def planned(papers: Sequence[PaperName]) -> list[BatchRow]:
    """Before anything is drawn."""
    return [BatchRow(number, one) for number, one in enumerate(papers, 1)]


def under_way(step: Step, *, going: bool = True) -> list[BatchRow]:
    """While they are drawn, one after another."""
    done = len(step.results)
    return [
        BatchRow(at + 1, one, step.results[at] if at < done else None, making=going and at == done)
        for at, one in enumerate(step.papers)
    ]


def written(batched: Batched) -> list[BatchRow]:
    """At the end: what was left out first, then the files in their order."""
    found: list[tuple[BatchPaper, PaperMade | DeskError, str]] = [
        (one.paper, one.why, "") for one in batched.left_out
    ]
    for one in batched.files:
        found.append((one.paper, PaperMade(one.printed.pages, one.printed.lines), one.name))
    return [
        BatchRow(number, PaperName(paper.title, paper.station), result, name)
        for number, (paper, result, name) in enumerate(found, 1)
    ]


def written_text(batched: Batched) -> str:
    """What lies in the folder, in one sentence."""
    pages = sum(one.printed.pages for one in batched.files)
    return tr("{lists} on {pages}, and the cover, are in “{folder}”.").format(
        lists=lists_text(len(batched.files)),
        pages=pages_text(pages),
        folder=batched.folder.name,
    )


def left_out_texts(left: Sequence[LeftOut]) -> list[str]:
    """Why papers were left out: one sentence for each reason, the papers before it."""
    said = sorted(((explain(one.why), _called(one)) for one in left), key=lambda one: one[0])
    return [
        f"{', '.join(name for _, name in some)}: {why}"
        for why, some in groupby(said, key=lambda one: one[0])
    ]


def _called(left: LeftOut) -> str:
    title, station = left.paper.title, left.paper.station
    named = tr("TPS {number}").format(number=station)
    return f"{title} ({named})" if station else title


def batch_model() -> RowsModel[BatchRow]:
    """The list: paper, station, and what became of it."""
    columns: tuple[Column[BatchRow], ...] = (
        Column("list", tr("List of"), lambda row: row.paper.title, tone=Tone.STRONG, width=300),
        Column("station", tr("TPS"), lambda row: row.paper.station or "–", width=70),
        Column("result", tr("Result"), _text, runs=_runs),
    )
    return RowsModel(columns, key=lambda row: row.number)


def _text(row: BatchRow) -> str:
    return " ".join(run.text for run in _runs(row))


def _runs(row: BatchRow) -> Sequence[Run]:
    if isinstance(row.result, DeskError):
        return Run(tr("Left out"), Tone.AMBER), Run(explain(row.result))
    if row.result is not None:
        return Run(pages_text(row.result.pages), Tone.GREEN), Run(row.file, Tone.QUIET)
    return (Run(tr("Making the list…") if row.making else "", Tone.QUIET),)
