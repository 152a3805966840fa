"""Everything for one receiver: which papers they get, and the cover in the language in force."""

from collections.abc import Mapping
from dataclasses import replace
from functools import cache, partial

from rutan_desk.domain.disclosure import Receiver
from rutan_desk.domain.station import Station
from rutan_desk.ops.batch import COVER, Batch, BatchFile, BatchPaper, LeftOut
from rutan_desk.ops.printing import Printed
from rutan_desk.ops.sheet_paper import ListPaperWords, Made, PartWords, SheetWords, printed
from rutan_desk.reports.imprint import Signature
from rutan_desk.reports.list_sheet import SheetColumn, SheetPart
from rutan_desk.store import Database
from rutan_desk.store.journal import Desk
from rutan_desk.store.stations import stations_of
from rutan_desk.words.catalog import tr
from rutan_desk.words.exports import table_title
from rutan_desk.words.list_papers import list_paper
from rutan_desk.words.paper_makers import MAKERS, OF_ONE_STATION, ONLY_OF_ONE_STATION
from rutan_desk.words.paper_request import PaperRequest
from rutan_desk.words.purposes import purpose_of
from rutan_desk.words.receivers import for_receiver
from rutan_desk.words.refusals import explain
from rutan_desk.words.roster_paper_makers import FOR_RECEIVERS

PAPERS: Mapping[Receiver, tuple[str, ...]] = {
    Receiver.KPPS: ("roll", "roll-dpt", "roll-dptb", "roll-dpk"),
    Receiver.KPU: (
        "kpu-proposal", "kpu-difference", "move-proposal", "ballot-matrix", "ballot-supply",
        "not-eligible", "recap",
    ),
    Receiver.DUKCAPIL: ("ktp-visit", "ktp-request", "no-nik"),
    Receiver.BAWASLU: ("not-eligible", "recap", "day-report"),
    Receiver.GUARDS: ("visit-calls", "call-list", "notices"),
    Receiver.INTERNAL: (
        "station-plan", "list-comparison", "move-proposal", "moved-back", "kk-request",
        "emergency-roll", "not-eligible", "recap",
    ),
}  # fmt: skip
"""Who gets which papers, by the names of ``paper_makers``; nobody gets one made for another.

The quarterly pack goes to KPU by itself: each print of it is remembered as sent.
"""
RECEIVERS = tuple(PAPERS)


def batch_of(db: Database, desk: Desk, receiver: Receiver, request: PaperRequest) -> Batch:
    """All papers of a receiver, those of a station for each; nothing is drawn yet.

    Of the request count election, people, moment, size and purpose.
    """
    # Everybody is judged once for all papers.
    request = replace(request, people=cache(request.people))
    stations: list[Station | None] = [*stations_of(db, request.election.id)]
    papers = tuple(
        _paper(db, desk, name, receiver, station, request)
        for name in PAPERS[receiver]
        for station in ((stations or [None]) if name in ONLY_OF_ONE_STATION else [None])
    )
    return Batch(receiver, papers, partial(_cover, db, desk, receiver, request))


def _paper(
    db: Database,
    desk: Desk,
    name: str,
    receiver: Receiver,
    station: Station | None,
    request: PaperRequest,
) -> BatchPaper:
    asked = replace(
        request,
        station=station,
        visit=None,
        person=None,
        since=None,
        receiver=receiver.value if name in FOR_RECEIVERS else None,
    )
    number = station.number if station is not None else ""
    return BatchPaper(name, table_title(name), number, lambda: MAKERS[name](db, desk, asked))


def _cover(
    db: Database,
    desk: Desk,
    receiver: Receiver,
    request: PaperRequest,
    files: tuple[BatchFile, ...],
    left: tuple[LeftOut, ...],
) -> Printed:
    """The page that says what is in the folder, and what is not."""
    words = _cover_words(receiver, request)
    made = Made(
        report="batch",
        receiver=receiver,
        election=request.election,
        parts=(_listed(words, files), _missing(words, left)),
        facts=(
            (tr("Files"), str(len(files))),
            (tr("Pages"), str(sum(one.printed.pages for one in files))),
        ),
        notes=(tr("This page is the file {name}.").format(name=COVER),),
        signed=True,
        signers=(Signature(tr("Received by")),),
        subtitle=f"{for_receiver(receiver)} · {request.election.name}",
    )
    return printed(db, desk, words, made, request.size)


def _cover_words(receiver: Receiver, request: PaperRequest) -> ListPaperWords:
    listed = PartWords(title=tr("In this folder"), headings=(), empty="")
    missing = PartWords(title=tr("Left out"), headings=(), empty=tr("No paper was left out."))
    sheet = SheetWords(title="DAFTAR BERKAS", parts=(listed, missing))
    words = list_paper(request.now, sheet, for_receiver(receiver))
    return replace(words, purpose=purpose_of("batch", request.purpose))


def _listed(words: ListPaperWords, files: tuple[BatchFile, ...]) -> SheetPart:
    return SheetPart(
        columns=(
            SheetColumn(words.head.number, align="right", weight=0),
            SheetColumn(tr("File")),
            SheetColumn(tr("List of"), bold=True),
            SheetColumn(words.head.station),
            SheetColumn(tr("Lines"), align="right", weight=0),
            SheetColumn(tr("Pages"), align="right", weight=0),
            SheetColumn(tr("List"), weight=0),
            SheetColumn(tr("Copy No."), align="right", weight=0),
        ),
        rows=tuple(
            (
                str(number),
                one.name,
                one.paper.title,
                _station(words, one.paper),
                str(one.printed.lines),
                str(one.printed.pages),
                one.printed.list_id,
                str(one.printed.copy),
            )
            for number, one in enumerate(files, 1)
        ),
        title=words.sheet.parts[0].title,
    )


def _station(words: ListPaperWords, paper: BatchPaper) -> str:
    """Of which station a paper is; a dash where papers of that kind are of none."""
    if paper.station:
        return f"TPS {paper.station}"
    return words.head.all_stations if paper.report in OF_ONE_STATION else "-"


def _missing(words: ListPaperWords, left: tuple[LeftOut, ...]) -> SheetPart:
    said = words.sheet.parts[1]
    return SheetPart(
        columns=(
            SheetColumn(words.head.number, align="right", weight=0),
            SheetColumn(tr("List of"), bold=True),
            SheetColumn(words.head.station),
            SheetColumn(words.head.reason, weight=2),
        ),
        rows=tuple(
            (
                str(number),
                one.paper.title,
                _station(words, one.paper),
                explain(one.why),
            )
            for number, one in enumerate(left, 1)
        ),
        title=said.title,
        empty=said.empty,
    )
