"""Moves for KPU on paper: who asks for a *surat pindah memilih* to our station.

With everything that stands in that letter (DOMAIN §3). NIK, NKK and birth date are whole,
since KPU must match them (T10); never block or crime.
"""

from collections.abc import Iterable

from rutan_desk.domain.disclosure import Field, Receiver, number_for
from rutan_desk.domain.election import Election, Ground
from rutan_desk.domain.paper_table import person_key
from rutan_desk.domain.readiness import Readiness
from rutan_desk.domain.region import PROVINCE, part
from rutan_desk.domain.standing import Action
from rutan_desk.ops.kpu_rows import address, birth, by_sex
from rutan_desk.ops.move_papers import MoveWords, by_name, contests_of, mark, proofs
from rutan_desk.ops.printing import Printed
from rutan_desk.ops.sheet_paper import Made, home_of, printed
from rutan_desk.reports.list_sheet import SheetColumn, SheetPart
from rutan_desk.store import Database
from rutan_desk.store.journal import Desk
from rutan_desk.store.settings import read_settings


def moves_for_kpu(
    db: Database,
    desk: Desk,
    words: MoveWords,
    people: Iterable[Readiness],
    election: Election,
    size: str = "A4",
) -> Printed:
    """Who is on a list elsewhere and is to move here; who is still to be looked up is not."""
    some = sorted(
        (one for one in people if any(step.action is Action.FILE_MOVE for step in one.steps)),
        key=lambda one: by_name(one.person),
    )
    home = part(read_settings(db).station_region, PROVINCE)
    [table] = words.sheet.sheet.parts
    head = words.sheet.head
    born, listed, station, ground, proof = table.headings
    columns = (
        SheetColumn(head.number, "center", 0),
        SheetColumn(head.nkk, weight=0),
        SheetColumn(head.nik, weight=0),
        SheetColumn(head.name, weight=3, bold=True),
        SheetColumn(head.sex, "center", 0),
        SheetColumn(born),
        SheetColumn(head.address, weight=2),
        SheetColumn(listed),
        SheetColumn(station, "center", 0),
        *(SheetColumn(code.replace("_", " "), "center", 0) for code in contests_of(election)),
        SheetColumn(ground),
        SheetColumn(proof),
    )
    made = Made(
        report="moves-to-file",
        receiver=Receiver.KPU,
        election=election,
        parts=(
            SheetPart(
                columns=columns,
                rows=tuple(
                    _row(number, one, words, election, home) for number, one in enumerate(some, 1)
                ),
                title=table.title,
                empty=table.empty,
                keys=tuple(person_key(one.person.uuid) for one in some),
            ),
        ),
        facts=((table.title, by_sex(one.person.sex for one in some)),),
        signed=True,
    )
    return printed(db, desk, words.sheet, made, size)


def _row(
    number: int, one: Readiness, words: MoveWords, election: Election, home: str | None
) -> tuple[str, ...]:
    person, known = one.person, one.enrolment
    ground = (known.ground if known else None) or Ground.DETAINED
    return (
        str(number),
        number_for(Receiver.KPU, Field.NKK, person.nkk) or "-",
        number_for(Receiver.KPU, Field.NIK, person.nik) or "-",
        person.name,
        person.sex or "-",
        birth(person.birth_place, words.day(person.birth_date) if person.birth_date else "-"),
        address(person.street, person.rt, person.rw, home_of(person, home)),
        (known.elsewhere_place if known else "") or "-",
        f"TPS {one.station.number}" if one.station else "-",
        *(mark(one, code) for code in contests_of(election)),
        words.ground(ground),
        "\n".join(proofs(one, words)),
    )
