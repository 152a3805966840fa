"""Quarters of a year, in which KPU keeps its voters current between elections (PKPU 1/2025)."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

_WRITTEN = re.compile(r"(\d{4})-([1-4])")


@dataclass(frozen=True, slots=True, order=True)
class Quarter:
    """One quarter: ``number`` 1 to 4 of a year."""

    year: int
    number: int

    @property
    def first_day(self) -> date:
        """The day it begins."""
        return date(self.year, 3 * self.number - 2, 1)

    @property
    def last_day(self) -> date:
        """The day it ends."""
        after = (self.year + self.number // 4, self.number % 4 + 1)
        return Quarter(*after).first_day - timedelta(days=1)

    def __str__(self) -> str:
        return f"{self.year}-{self.number}"


def quarter_of(day: date) -> Quarter:
    """The quarter a day lies in."""
    return Quarter(day.year, (day.month + 2) // 3)


def read_quarter(text: str) -> Quarter:
    """A quarter as ``str`` writes it (``2026-4``); raises ``ValueError`` for anything else."""
    found = _WRITTEN.fullmatch(text.strip())
    if found is None or not 1 <= int(found[1]) < date.max.year:
        raise ValueError(text)
    return Quarter(int(found[1]), int(found[2]))
