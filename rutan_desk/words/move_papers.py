"""The labels of the lists of moves, in the language in force."""

from datetime import datetime

from rutan_desk.domain.disclosure import Receiver
from rutan_desk.ops.move_papers import GIVEN, NOT_GIVEN, OPEN, MoveWords
from rutan_desk.ops.sheet_paper import PartWords, SheetWords
from rutan_desk.words.catalog import tr
from rutan_desk.words.ktp_el import document_name
from rutan_desk.words.list_papers import list_paper
from rutan_desk.words.lists_page import ground_name
from rutan_desk.words.receivers import for_receiver
from rutan_desk.words.values import short_day


def moves_words(now: datetime) -> MoveWords:
    """Whose move to file, and whose was."""
    headings = (
        tr("NIK"),
        tr("Block / cell"),
        tr("KTP-el address"),
        tr("Listed at"),
        tr("Proof"),
        tr("Letter"),
        tr("Reason"),
        tr("Last day"),
    )
    parts = (
        PartWords(title=tr("To file"), headings=headings, empty=tr("No move is to be filed.")),
        PartWords(title=tr("Filed"), headings=headings, empty=tr("No move was filed.")),
    )
    return _words(now, "USULAN PINDAH MEMILIH", parts, _marks())


def _marks() -> str:
    return tr("{given}: gets the paper, {not_given}: does not, {open}: not settled yet").format(
        given=GIVEN, not_given=NOT_GIVEN, open=OPEN
    )


def kpu_moves_words(now: datetime) -> MoveWords:
    """Who asks KPU for the letter of a move to our station."""
    table = PartWords(
        title=tr("To file"),
        headings=(
            tr("Place and date of birth"),
            tr("TPS of origin"),
            tr("TPS of destination"),
            tr("Ground of the move"),
            tr("Proof"),
        ),
        empty=tr("No move is to be filed."),
    )
    return _words(now, "USULAN PINDAH MEMILIH", (table,), _marks(), receiver=Receiver.KPU)


def move_back_words(now: datetime) -> MoveWords:
    """Who was released and goes back to the list at home."""
    headings = (
        tr("NIK"),
        tr("List here"),
        tr("No. on the list"),
        tr("KTP-el address"),
        tr("Left on"),
        tr("Filed on"),
        tr("Last day"),
    )
    parts = (
        PartWords(title=tr("To file"), headings=headings, empty=tr("Nobody is to be moved back.")),
        PartWords(title=tr("Filed"), headings=headings, empty=tr("Nobody was moved back.")),
        PartWords(
            title=tr("Too late to file"),
            headings=headings,
            empty=tr("Nobody was released too late for it."),
        ),
    )
    return _words(now, "USULAN PINDAH MEMILIH KEMBALI", parts)


def _words(
    now: datetime,
    title: str,
    parts: tuple[PartWords, ...],
    *notes: str,
    receiver: Receiver = Receiver.INTERNAL,
) -> MoveWords:
    if receiver is Receiver.INTERNAL:
        notes = (*notes, tr("NIK: only the first six digits are printed"))
    sheet = SheetWords(title=title, parts=parts, notes=notes)
    return MoveWords(
        sheet=list_paper(now, sheet, for_receiver(receiver)),
        day=short_day,
        ground=ground_name,
        document=document_name,
        statement=tr("Karutan’s statement"),
        checked=tr("checked {day}"),
        filed=tr("filed {day}"),
        letter=tr("letter {number}, {day}"),
        awaited=tr("letter awaited"),
    )
