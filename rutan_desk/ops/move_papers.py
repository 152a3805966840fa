"""Moves on paper: whose to file with which proof, and whose letter is here.

Internal paper: NIK masked, and never anything of the crime (T10). The ballots are marked in
the order of *Model A-Surat Pindah Memilih* (FORMS §1.6).
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from rutan_desk.domain.disclosure import Receiver
from rutan_desk.domain.election import Document, Election, Ground
from rutan_desk.domain.ktp_el import Card
from rutan_desk.domain.lists import ListReason
from rutan_desk.domain.names import fold
from rutan_desk.domain.nik import masked
from rutan_desk.domain.paper_table import person_key
from rutan_desk.domain.person import Person
from rutan_desk.domain.readiness import Readiness, Step
from rutan_desk.domain.region import PROVINCE, part
from rutan_desk.domain.standing import Action
from rutan_desk.ops.printing import Printed
from rutan_desk.ops.sheet_paper import ListPaperWords, Made, PartWords, home_of, printed
from rutan_desk.reports.list_sheet import SheetColumn, SheetPart
from rutan_desk.store import Database
from rutan_desk.store.journal import Desk
from rutan_desk.store.settings import read_settings

GIVEN, NOT_GIVEN, OPEN = "V", "X", "…"
"""A paper somebody gets, one he does not, and one that is not settled yet."""
_FORM = ("DPR", "DPD", "PPWP", "DPRD_PROV", "DPRD_KAB")
"""The order of the form; contests it does not know come after, as the election has them."""
_MOVES = (Action.CHECK_DPT, Action.FILE_MOVE)
_SAID = frozenset(
    {
        ListReason.MOVED_IN_TIME,
        ListReason.MOVED_ON_SPECIAL_GROUND,
        ListReason.LETTER_HERE,
        ListReason.LETTER_MISSING,
    }
)
"""Reasons that the column of the letter tells already."""


_LETTER = -3
"""The place of the letter among the columns of moves."""
_Move = tuple[Readiness, date | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveWords:
    """What these lists say beside every list (see ``words.move_papers``).

    ``document`` names a paper that proves who he is, ``statement`` that of the head of the
    prison, ``checked``, ``filed`` and ``letter`` hold ``{day}`` (``letter`` also
    ``{number}``); ``awaited`` is said without a letter.
    """

    sheet: ListPaperWords
    day: Callable[[date], str]
    ground: Callable[[Ground], str]
    document: Callable[[Document], str]
    statement: str
    checked: str
    filed: str
    letter: str
    awaited: str


def contests_of(election: Election) -> tuple[str, ...]:
    """The contests in the order of the form."""
    codes = [one.code for one in election.contests]
    known = [one for one in _FORM if one in codes]
    return (*known, *(one for one in codes if one not in known))


def moves_to_file(
    db: Database,
    desk: Desk,
    words: MoveWords,
    people: Iterable[Readiness],
    election: Election,
    size: str = "A4",
) -> Printed:
    """Whose move to our station is to be filed or first checked, and whose has been filed.

    The most pressing come first; who moved already comes by name.
    """
    judged = list(people)
    queue = [(one, step.due) for step, one in _queue(judged)]
    waiting = {one.person.id for one, _ in queue}
    filed = [(one, one.place.last_day) for one in judged if _has_filed(one, waiting)]
    filed.sort(key=lambda pair: by_name(pair[0].person))
    home = part(read_settings(db).station_region, PROVINCE)
    to_file, was_filed = words.sheet.sheet.parts
    parts = (
        _without_letter(_moves_part(to_file, queue, words, election, home)),
        _moves_part(was_filed, filed, words, election, home),
    )
    return drawn(db, desk, words, "moves-to-file", parts, election, size)


def _moves_part(
    table: PartWords, some: Sequence[_Move], words: MoveWords, election: Election, home: str | None
) -> SheetPart:
    rows = (
        _move_row(number, one, due, words, election, home)
        for number, (one, due) in enumerate(some, 1)
    )
    return SheetPart(
        columns=_move_columns(words, table, election),
        rows=tuple(rows),
        title=table.title,
        empty=table.empty,
        keys=tuple(person_key(one.person.uuid) for one, _ in some),
    )


def _without_letter(table: SheetPart) -> SheetPart:
    """Of who is still to file there is no letter; of a refused one the reason tells."""
    columns = table.columns[:_LETTER] + table.columns[_LETTER + 1 :]
    rows = tuple(row[:_LETTER] + row[_LETTER + 1 :] for row in table.rows)
    return replace(table, columns=columns, rows=rows)


def _queue(people: Iterable[Readiness]) -> list[tuple[Step, Readiness]]:
    found = [(step, one) for one in people for step in one.steps if step.action in _MOVES]
    first = {one.person.id: (step, one) for step, one in reversed(found)}
    return sorted(
        first.values(),
        key=lambda pair: (pair[0].due is None, str(pair[0].due), by_name(pair[1].person)),
    )


def _has_filed(one: Readiness, waiting: set[int]) -> bool:
    known = one.enrolment
    if known is None or not one.voter or one.line is not None or one.person.id in waiting:
        return False
    return bool(known.applied_on or known.letter_number or known.letter_on)


def _move_columns(
    words: MoveWords, table: PartWords, election: Election
) -> tuple[SheetColumn, ...]:
    head = words.sheet.head
    nik, cell, home, listed, proof, letter, reason, last_day = table.headings
    return (
        SheetColumn(head.number, "center", 0),
        SheetColumn(head.name, weight=2, bold=True),
        *(SheetColumn(text) for text in (nik, cell, home, listed)),
        *(SheetColumn(code.replace("_", " "), "center", 0) for code in contests_of(election)),
        *(SheetColumn(text) for text in (proof, letter, reason, last_day)),
    )


def _move_row(
    number: int,
    one: Readiness,
    due: date | None,
    words: MoveWords,
    election: Election,
    home: str | None,
) -> tuple[str, ...]:
    return (
        str(number),
        one.person.name,
        masked(one.person.nik) or "-",
        " / ".join(filter(None, (one.person.block, one.person.cell))) or "-",
        home_of(one.person, home),
        "\n".join(_listed(one, words)) or "-",
        *(mark(one, code) for code in contests_of(election)),
        "\n".join(proofs(one, words)),
        "\n".join(_letter(one, words)) or "-",
        "\n".join(_why(one, words)) or "-",
        words.day(due) if due else "-",
    )


def mark(one: Readiness, code: str) -> str:
    """Whether somebody gets the paper of a contest, as far as that is settled."""
    if one.ballots is None or code in one.ballots.open:
        return OPEN
    return GIVEN if code in one.ballots.codes else NOT_GIVEN


def proofs(one: Readiness, words: MoveWords) -> list[str]:
    """What goes with the application (PKPU 7/2022 art. 117), as far as it is here.

    The head's statement is the proof of the ground for who is held; KTP-el or KK say who he is.
    """
    known, ktp = one.enrolment, one.ktp
    ground = known.ground if known else None
    found = [words.statement] if ground in (None, Ground.DETAINED) else []
    if ktp is not None:
        here = [Document.KTP_EL] if ktp.card is Card.IN_HAND else []
        here += [one for one in ktp.substitutes if one is not Document.KK]
        if ktp.kk_received_on is not None or Document.KK in ktp.substitutes:
            here.append(Document.KK)
        found += [words.document(one) for one in here]
    return found


def _listed(one: Readiness, words: MoveWords) -> list[str]:
    """The station elsewhere, and when that was looked up, as long as nothing was filed."""
    known = one.enrolment
    if known is None or known.checked_on is None:
        return []
    found = [known.elsewhere_place] if known.elsewhere_place else []
    if not _letter(one, words):
        found.append(words.checked.format(day=words.day(known.checked_on)))
    return found


def _letter(one: Readiness, words: MoveWords) -> list[str]:
    known = one.enrolment
    if known is None:
        return []
    found = [words.filed.format(day=words.day(known.applied_on))] if known.applied_on else []
    if known.letter_number or known.letter_on:
        day = words.day(known.letter_on) if known.letter_on else "-"
        found.append(words.letter.format(number=known.letter_number or "-", day=day))
    elif found:
        found.append(words.awaited)
    return found


def _why(one: Readiness, words: MoveWords) -> list[str]:
    ground = one.enrolment.ground if one.enrolment else None
    said = [words.ground(ground)] if ground else []
    reasons = (reason for reason in one.place.reasons if reason not in _SAID)
    return [*said, *map(words.sheet.say.reason, reasons)]


def drawn(
    db: Database,
    desk: Desk,
    words: MoveWords,
    report: str,
    parts: Sequence[SheetPart],
    election: Election,
    size: str,
) -> Printed:
    """One of the lists of moves, counted by its tables."""
    tables = words.sheet.sheet.parts
    made = Made(
        report=report,
        receiver=Receiver.INTERNAL,
        election=election,
        parts=tuple(parts),
        facts=tuple(
            (table.title, str(len(one.rows))) for table, one in zip(tables, parts, strict=True)
        ),
    )
    return printed(db, desk, words.sheet, made, size)


def by_name(person: Person) -> tuple[str, int]:
    """The order in which people are looked up."""
    return fold(person.name), person.id
