"""What the check of the evening before found, on paper to sign."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from rutan_desk.domain.disclosure import Receiver
from rutan_desk.domain.election import Election
from rutan_desk.ops.day_evening import EveningItem, Light
from rutan_desk.ops.printing import Printed
from rutan_desk.ops.sheet_paper import ListPaperWords, Made, printed
from rutan_desk.reports.imprint import Signature
from rutan_desk.reports.list_sheet import SheetColumn, SheetPart
from rutan_desk.store import Database
from rutan_desk.store.journal import Desk


@dataclass(frozen=True, slots=True, kw_only=True)
class EveningPaperWords:
    """What the sheet says beside every list (see ``words.day_report_papers``)."""

    sheet: ListPaperWords
    name: Callable[[str], str]
    text: Callable[[EveningItem], str]
    light: Callable[[Light], str]
    signer: str


def evening_paper(
    db: Database,
    desk: Desk,
    words: EveningPaperWords,
    items: Sequence[EveningItem],
    election: Election,
    size: str = "A4",
) -> Printed:
    """The check as it was run, a line of each item; without any it says that none was run."""
    [table] = words.sheet.sheet.parts
    number, check, result, details = table.headings
    part = SheetPart(
        columns=(
            SheetColumn(number, "right", 0),
            SheetColumn(check, weight=2),
            SheetColumn(result, weight=0, bold=True),
            SheetColumn(details, weight=4),
        ),
        rows=tuple(
            (str(at), words.name(one.key), words.light(one.light), words.text(one))
            for at, one in enumerate(items, 1)
        ),
        empty=table.empty,
    )
    counts = Counter(one.light for one in items)
    made = Made(
        report="evening-check",
        receiver=Receiver.INTERNAL,
        election=election,
        parts=(part,),
        facts=tuple((words.light(light), str(counts[light])) for light in Light),
        signed=True,
        signers=(Signature(words.signer, desk.officer),),
    )
    return printed(db, desk, words.sheet, made, size)
