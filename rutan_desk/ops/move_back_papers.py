"""Who goes back to the list at home, on paper: released before the day though on ours (T9).

Internal paper: NIK masked, and never anything of the crime (T10).
"""

from collections.abc import Iterable

from rutan_desk.domain.election import Election
from rutan_desk.domain.lists import ListReason
from rutan_desk.domain.nik import masked
from rutan_desk.domain.paper_table import person_key
from rutan_desk.domain.readiness import Readiness
from rutan_desk.domain.region import PROVINCE, part
from rutan_desk.ops.move_papers import MoveWords, by_name, drawn
from rutan_desk.ops.printing import Printed
from rutan_desk.ops.sheet_paper import PartWords, home_of
from rutan_desk.reports.list_sheet import SheetColumn, SheetPart
from rutan_desk.store import Database
from rutan_desk.store.journal import Desk
from rutan_desk.store.settings import read_settings

_BACK = (
    ListReason.MOVE_BACK_TO_FILE,
    ListReason.MOVED_BACK,
    ListReason.MOVE_BACK_TOO_LATE,
)
"""The tables of who goes back home, in this order."""


def people_to_move_back(
    db: Database,
    desk: Desk,
    words: MoveWords,
    people: Iterable[Readiness],
    election: Election,
    size: str = "A4",
) -> Printed:
    """Who was released before the day though on our list (T9).

    First whose move home is to be filed, then whose was, then for whom it is too late: his
    line stays, and only frees a paper.
    """
    home = part(read_settings(db).station_region, PROVINCE)
    by_reason: dict[ListReason, list[Readiness]] = {reason: [] for reason in _BACK}
    for one in sorted(people, key=lambda one: by_name(one.person)):
        for reason in _BACK:
            if reason in one.place.reasons:
                by_reason[reason].append(one)
    parts = tuple(
        SheetPart(
            columns=_back_columns(words, table),
            rows=tuple(_back_row(number, one, words, home) for number, one in enumerate(some, 1)),
            title=table.title,
            empty=table.empty,
            keys=tuple(person_key(one.person.uuid) for one in some),
        )
        for table, some in zip(words.sheet.sheet.parts, by_reason.values(), strict=True)
    )
    return drawn(db, desk, words, "move-back", parts, election, size)


def _back_columns(words: MoveWords, table: PartWords) -> tuple[SheetColumn, ...]:
    head = words.sheet.head
    return (
        SheetColumn(head.number, "center", 0),
        SheetColumn(head.name, weight=2, bold=True),
        *(SheetColumn(text) for text in table.headings),
    )


def _back_row(number: int, one: Readiness, words: MoveWords, home: str | None) -> tuple[str, ...]:
    say, person, known = words.sheet.say, one.person, one.enrolment
    moved = known.moved_back_on if known else None
    station = f"TPS {one.station.number}" if one.station else "-"
    listed = one.line.number if one.line and one.line.number else "-"
    return (
        str(number),
        person.name,
        masked(person.nik) or "-",
        f"{say.category(one.place.category)}, {station}",
        listed,
        home_of(person, home),
        words.day(person.left_on) if person.left_on else "-",
        words.day(moved) if moved else "-",
        words.day(one.place.last_day) if one.place.last_day else "-",
    )
