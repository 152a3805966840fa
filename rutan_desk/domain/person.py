"""The people of the registry: inmates, and the staff who vote with them."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Kind(StrEnum):
    """Why somebody is in the registry."""

    INMATE = "inmate"
    STAFF = "staff"


class Sex(StrEnum):
    """KPU's letters (FORMS §3)."""

    MALE = "L"
    FEMALE = "P"


class Marital(StrEnum):
    """KPU's letters for *belum*, *sudah*, *pernah* kawin (Model A-Daftar Pemilih)."""

    NEVER = "B"
    MARRIED = "S"
    ONCE = "P"


class Citizenship(StrEnum):
    """Its own field: a foreigner may hold an NIK and even a KTP-el."""

    WNI = "WNI"
    WNA = "WNA"


class Disability(StrEnum):
    """KPU's codes of 2024 (Model A-Daftar Pemilih, column 12)."""

    PHYSICAL = "1"
    INTELLECTUAL = "2"
    MENTAL = "3"
    SPEECH = "4"
    HEARING = "5"
    SIGHT = "6"


class Service(StrEnum):
    """Forces whose active members do not vote (UU 7/2017 art. 200)."""

    TNI = "TNI"
    POLRI = "POLRI"


class Presence(StrEnum):
    """Whether somebody is here, or how he left; rows of leavers stay."""

    PRESENT = "present"
    RELEASED = "released"
    TRANSFERRED = "transferred"
    DIED = "died"
    ESCAPED = "escaped"


class Away(StrEnum):
    """Where somebody of ours is for a while: he stays ``PRESENT``, and is to come back (T9)."""

    LOAN = "loan"
    HOSPITAL = "hospital"
    COURT = "court"


@dataclass(frozen=True, slots=True)
class Doubt:
    """A value that could not be right: kept as written, flagged, left out of the person."""

    field: str
    text: str
    code: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """One person; ``id`` is 0 and ``uuid`` empty until the store has saved it.

    ``nik`` and ``nkk`` are 16 digits of text or ``None``; ``nik_as_written`` is the text
    the source held, whether believed or not. ``doubts`` keep every other value that was
    not believed. ``by_hand`` names the fields an officer typed: no import overwrites
    them. ``left_on`` is the day of leaving while ``presence`` is not ``PRESENT``. ``away`` says
    where somebody present is for now, ``back_on`` when he is expected (``None``: unknown).
    ``merged_into`` is the id of the person he turned out to be: such a row only stays on record.
    """

    id: int = 0
    uuid: str = ""
    kind: Kind = Kind.INMATE
    name: str
    alias: str | None = None
    register_number: str | None = None
    register_class: str | None = None
    sdp_number: str | None = None
    nik: str | None = None
    nik_as_written: str | None = None
    nkk: str | None = None
    birth_place: str | None = None
    birth_date: date | None = None
    sex: Sex | None = None
    marital_status: Marital | None = None
    citizenship: Citizenship = Citizenship.WNI
    mother: str | None = None
    father: str | None = None
    street: str | None = None
    rt: str | None = None
    rw: str | None = None
    region: str | None = None
    region_as_written: str | None = None
    disability: Disability | None = None
    service: Service | None = None
    dismissal_decree: str | None = None
    block: str | None = None
    cell: str | None = None
    admitted_on: date | None = None
    release_on: date | None = None
    presence: Presence = Presence.PRESENT
    left_on: date | None = None
    doubts: tuple[Doubt, ...] = ()
    by_hand: frozenset[str] = frozenset()
    away: Away | None = None
    back_on: date | None = None
    merged_into: int | None = None

    def doubt(self, field: str) -> Doubt | None:
        """The value of ``field`` that was not believed, if there is one."""
        return next((doubt for doubt in self.doubts if doubt.field == field), None)


def age_on(born: date, day: date) -> int:
    """Full years lived, by calendar dates; born on 29 February turns on 1 March."""
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))
