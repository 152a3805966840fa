"""Who may see what on paper and in exports: table T10, asked by every report.

Crime, register class and sentence are specific personal data (UU 27/2022 art. 4(2)) and
are shown to nobody on paper. NIK, NKK and the full birth date belong to whoever must
match a person (UU 24/2013 art. 84), which is Dukcapil and KPU.
"""

from enum import StrEnum

from rutan_desk.domain.nik import masked


class Receiver(StrEnum):
    """Who will hold the paper."""

    KPPS = "kpps"
    DUKCAPIL = "dukcapil"
    KPU = "kpu"
    BAWASLU = "bawaslu"
    WALL = "wall"
    GUARDS = "guards"
    INTERNAL = "internal"


class Field(StrEnum):
    """What can be known of a person; an alias goes with the name."""

    NAME = "name"
    SEX = "sex"
    NIK = "nik"
    NKK = "nkk"
    BIRTH_DATE = "birth_date"
    MOTHER = "mother"
    ADDRESS = "address"
    DISABILITY = "disability"
    CRIME = "crime"
    BLOCK = "block"
    BALLOTS = "ballots"
    RECORDING = "recording"


class Shown(StrEnum):
    """How much of a field is shown.

    ``MASKED`` hides digits 7 to 16; ``AGE`` stands for the birth date; ``DISTRICT`` is
    kabupaten and kecamatan, ``VILLAGE`` the desa as well, ``REGENCY`` the kabupaten
    alone; ``CODE`` is KPU's code; ``COUNT`` appears in totals only; ``MARK`` says that
    there is something, not what.
    """

    FULL = "full"
    MASKED = "masked"
    AGE = "age"
    VILLAGE = "village"
    DISTRICT = "district"
    REGENCY = "regency"
    CODE = "code"
    COUNT = "count"
    MARK = "mark"
    NEVER = "never"


_RECEIVERS = (Receiver.KPPS, Receiver.DUKCAPIL, Receiver.KPU, Receiver.BAWASLU, Receiver.WALL)
_TABLE = {
    Field.NAME: (Shown.FULL,) * 5,
    Field.SEX: (Shown.FULL,) * 5,
    Field.NIK: (Shown.MASKED, Shown.FULL, Shown.FULL, Shown.MASKED, Shown.NEVER),
    Field.NKK: (Shown.NEVER, Shown.FULL, Shown.FULL, Shown.NEVER, Shown.NEVER),
    Field.BIRTH_DATE: (Shown.AGE, Shown.FULL, Shown.FULL, Shown.AGE, Shown.NEVER),
    Field.MOTHER: (Shown.NEVER, Shown.FULL, Shown.NEVER, Shown.NEVER, Shown.NEVER),
    Field.ADDRESS: (Shown.DISTRICT, Shown.FULL, Shown.FULL, Shown.REGENCY, Shown.NEVER),
    Field.DISABILITY: (Shown.MARK, Shown.NEVER, Shown.CODE, Shown.COUNT, Shown.NEVER),
    Field.CRIME: (Shown.NEVER,) * 5,
    Field.BLOCK: (Shown.NEVER,) * 5,
    Field.BALLOTS: (Shown.FULL, Shown.NEVER, Shown.FULL, Shown.COUNT, Shown.NEVER),
    Field.RECORDING: (Shown.NEVER, Shown.FULL, Shown.CODE, Shown.COUNT, Shown.NEVER),
}
_GUARDS = frozenset({Field.NAME, Field.SEX, Field.BLOCK})


def shown(
    receiver: Receiver, field: Field, *, matches_card: bool = False, dpk: bool = False
) -> Shown:
    """How much of a field a receiver may see (T10).

    ``matches_card``: these KPPS must compare the number with the KTP-el, so they see it
    whole; ``dpk``: the line is of a DPK voter, whose desa decides. Guards get the escort
    list (who is fetched from which block); the desk's own papers leave out only the crime.
    """
    if receiver is Receiver.GUARDS:
        return Shown.FULL if field in _GUARDS else Shown.NEVER
    if receiver is Receiver.INTERNAL:
        return Shown.NEVER if field is Field.CRIME else Shown.FULL
    if receiver is Receiver.KPPS and field is Field.NIK and matches_card:
        return Shown.FULL
    if receiver is Receiver.KPPS and field is Field.ADDRESS and dpk:
        return Shown.VILLAGE
    return _TABLE[field][_RECEIVERS.index(receiver)]


def number_for(
    receiver: Receiver, field: Field, number: str | None, *, matches_card: bool = False
) -> str:
    """A NIK or NKK as the receiver may read it; empty when it may not, or is unknown."""
    match shown(receiver, field, matches_card=matches_card):
        case Shown.FULL:
            return number or ""
        case Shown.MASKED:
            return masked(number)
        case _:
            return ""
