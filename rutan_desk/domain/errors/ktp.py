"""Refusals around KTP-el, visits and NIK repair."""

from dataclasses import dataclass

from rutan_desk.domain.errors.base import DeskError


@dataclass
class KtpInvalid(DeskError):
    """What cannot be recorded of a KTP-el.

    ``why`` is ``future`` (a day to come), ``value`` (not of that milestone), ``row`` (the answer
    has no such line), ``no_person`` or ``no_number`` (a decision on it names none), or
    ``document`` (a NIK typed without naming where it stands).
    """

    why: str


@dataclass
class VisitUnknown(DeskError):
    """No visit has this id."""

    visit_id: int


@dataclass
class VisitInvalid(DeskError):
    """What cannot be done with a visit.

    ``why`` is ``capacity`` (room for nobody), ``full`` (more people than ``count``), ``left``
    (``name`` is not here any more), ``over`` (closed or called off), ``begun`` (results are
    taken in), ``too_early`` (results of a day before the visit or to come), ``not_listed``,
    ``none`` (no visit is planned), ``reason`` (absent without one, or one without being absent),
    ``taken`` (``name`` has a result that counts), or ``open`` (``count`` people without a
    result).
    """

    why: str
    name: str = ""
    count: int = 0
