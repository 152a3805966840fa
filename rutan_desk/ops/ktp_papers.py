"""The letters of the KTP-el work: to Dukcapil at home, about people without a NIK, to families.

Dukcapil reads everything it must match (T10), and fills in what is blank. Nobody reads
anything of the crime.
"""

from collections.abc import Iterable, Sequence

from rutan_desk.domain.completeness import FAMILY_KNOWS, Element, missing_elements
from rutan_desk.domain.disclosure import Receiver
from rutan_desk.domain.election import Election
from rutan_desk.domain.ktp_queue import home_of
from rutan_desk.domain.readiness import Readiness
from rutan_desk.domain.standing import Action, NikState
from rutan_desk.domain.visit import by_block
from rutan_desk.ops.ktp_rows import (
    KtpPaperWords,
    columns,
    dukcapil_paper,
    keys_of,
    named,
    present,
    province,
    told,
)
from rutan_desk.ops.printing import Printed
from rutan_desk.ops.sheet_paper import Made, printed
from rutan_desk.reports.list_sheet import SheetPart
from rutan_desk.store import Database
from rutan_desk.store.journal import Desk
from rutan_desk.store.regions import region_label

ASKED = (
    Action.FIND_NIK, Action.REPAIR_NIK, Action.DECIDE_DUPLICATE, Action.REMOVE_DOUBLE_RECORD,
    Action.CHECK_RECORDING, Action.REPRINT_CARD, Action.ASK_SUBSTITUTE,
)  # fmt: skip
"""The steps that a letter to Dukcapil helps with; the others need its machine, or the family."""


def ktp_request(
    db: Database,
    desk: Desk,
    words: KtpPaperWords,
    people: Iterable[Readiness],
    election: Election,
    size: str = "A4",
    home: str | None = None,
) -> Printed:
    """What is asked of Dukcapil, a part for each kab/kota of the KTP-el address.

    With ``home`` (its code) only that one's, for a letter that goes there and nowhere else.
    """
    groups: dict[str | None, list[Readiness]] = {}
    for one in present(people):
        code = home_of(one.person)
        if one.identity.action in ASKED and home in (None, code):
            groups.setdefault(code, []).append(one)
    own = province(db)
    parts = []
    for code in sorted(groups, key=lambda one: (one is None, one or "")):
        ordered = sorted(groups[code], key=_by_name)
        named = words.dukcapil.format(region=region_label(code, own)) if code else words.no_home
        rows = tuple(
            (
                str(number),
                *told(one.person, words, own),
                words.recording(one.ktp),
                words.action(one.identity.action) if one.identity.action else "-",
                words.blank_wide,
            )
            for number, one in enumerate(ordered, 1)
        )
        parts.append((named, rows, keys_of(one.person for one in ordered)))
    return dukcapil_paper(db, desk, words, "ktp-request", parts, election, size)


def no_nik(
    db: Database,
    desk: Desk,
    words: KtpPaperWords,
    people: Iterable[Readiness],
    election: Election,
    size: str = "A4",
) -> Printed:
    """Who has no NIK at all, with everything by which Dukcapil may find him."""
    own = province(db)
    missing = [one for one in present(people) if one.nik is NikState.MISSING]
    found = sorted(missing, key=_by_name)
    rows = tuple(
        (
            str(number),
            *told(one.person, words, own, family=True),
            _searched(one, words),
            words.blank_wide,
        )
        for number, one in enumerate(found, 1)
    )
    parts = [("", rows, keys_of(one.person for one in found))]
    return dukcapil_paper(db, desk, words, "no-nik", parts, election, size)


def _searched(one: Readiness, words: KtpPaperWords) -> str:
    on = one.ktp.biometric_on if one.ktp else None
    return words.day(on) if on else "-"


def kk_request(
    db: Database,
    desk: Desk,
    words: KtpPaperWords,
    people: Iterable[Readiness],
    election: Election,
    size: str = "A4",
) -> Printed:
    """Whose family is asked for the KK: what is missing, when it was asked, whether it came."""
    wanted = []
    for one in present(people):
        missing = missing_elements(one.person, ktp_el_known=True)
        lacks = [element for element in missing if element in FAMILY_KNOWS]
        if lacks or one.identity.action is Action.ASK_KK:
            wanted.append((one, lacks))
    wanted.sort(key=lambda pair: by_block(pair[0].person))
    [table] = words.sheet.sheet.parts
    rows = tuple(
        _family_row(number, one, lacks, words) for number, (one, lacks) in enumerate(wanted, 1)
    )
    made = Made(
        report="kk-request",
        receiver=Receiver.INTERNAL,
        election=election,
        parts=(
            SheetPart(
                columns=columns(words, table.headings, pens=2),
                rows=rows,
                empty=table.empty,
                keys=keys_of(one.person for one, _ in wanted),
            ),
        ),
        facts=((words.sheet.head.people, str(len(rows))),),
        subtitle=words.subtitle,
    )
    return printed(db, desk, words.sheet, made, size)


def _family_row(
    number: int, one: Readiness, lacks: Sequence[Element], words: KtpPaperWords
) -> tuple[str, ...]:
    person, ktp = one.person, one.ktp
    asked, received = (ktp.kk_requested_on, ktp.kk_received_on) if ktp else (None, None)
    return (
        str(number),
        named(person, words),
        " / ".join(filter(None, (person.block, person.cell))) or "-",
        "\n".join(one for one in (person.mother, person.father) if one) or "-",
        ", ".join(map(words.element, lacks)) or "-",
        words.day(asked) if asked else words.blank,
        words.day(received) if received else words.blank,
    )


def _by_name(one: Readiness) -> tuple[str, int]:
    return one.person.name, one.person.id
