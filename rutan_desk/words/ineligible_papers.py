"""The labels of the list of everybody who cannot vote here, in the language in force."""

from datetime import datetime

from rutan_desk.domain.disclosure import Receiver
from rutan_desk.domain.readiness import NoWay
from rutan_desk.domain.right import Bar
from rutan_desk.ops.ineligible_papers import IneligibleWords
from rutan_desk.ops.sheet_paper import PartWords, SheetWords
from rutan_desk.words.catalog import tr
from rutan_desk.words.list_papers import list_paper
from rutan_desk.words.receivers import for_receiver
from rutan_desk.words.rights import bar_name, bar_text, no_way_text
from rutan_desk.words.values import short_day


def ineligible_words(now: datetime, receiver: Receiver = Receiver.KPU) -> IneligibleWords:
    """Who cannot vote, and why."""
    notes: tuple[str, ...] = (
        tr("KPU code: the code of this election for who is not eligible; -: it has none"),
    )
    if receiver is not Receiver.KPU:
        notes = (*notes, tr("NIK: only the first six digits are printed"))
    title = "DAFTAR YANG TIDAK DAPAT MEMILIH"
    return IneligibleWords(
        sheet=list_paper(
            now,
            SheetWords(title=title, parts=_tables(receiver), notes=notes),
            for_receiver(receiver),
        ),
        reason=_reason,
        short=_short,
        day=short_day,
        age=tr("Age"),
        birth=tr("Place and date of birth"),
        block=tr("Block / cell"),
        article=tr("Legal basis"),
        code=tr("KPU code"),
        listed=tr("KPU list"),
        left_on=tr("Left on"),
        untold=tr("Left and on no list (not printed)"),
    )


def _tables(receiver: Receiver) -> tuple[PartWords, ...]:
    return (
        PartWords(
            title=tr("Here, without the right to vote"),
            headings=(),
            empty=tr("Everybody here has the right to vote, or may turn out to have it."),
        ),
        PartWords(
            title=tr("Have left the prison"),
            headings=(),
            note="" if receiver is Receiver.INTERNAL else _left_note(),
            empty=tr("Nobody who left is to be told of."),
        ),
        PartWords(
            title=tr("With the right to vote, but no ballot here"),
            headings=(),
            empty=tr("Everybody with the right to vote can get a ballot here."),
        ),
    )


def _left_note() -> str:
    return tr(
        "The dead, and who still stands on a list; whoever else left has the right elsewhere."
    )


def _short(reason: Bar | NoWay) -> str:
    if isinstance(reason, Bar):
        return bar_name(reason)
    return {NoWay.NO_LIST: tr("On no list"), NoWay.NO_BALLOT: tr("No ballot")}[reason]


def _reason(reason: Bar | NoWay) -> str:
    text = bar_text(reason) if isinstance(reason, Bar) else no_way_text(reason)
    return f"{text[:1].upper()}{text[1:]}"
