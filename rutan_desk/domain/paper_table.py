"""A paper as plain tables: what sheets, comparisons and checks read instead of its pages."""

from dataclasses import dataclass
from typing import Literal

Kind = Literal["text", "number", "date"]


@dataclass(frozen=True, slots=True)
class PaperColumn:
    """One column; a number that is a name (NIK, RT, TPS) is ``text``."""

    heading: str
    kind: Kind = "text"


@dataclass(frozen=True, slots=True)
class PaperPart:
    """One table: rows of as many texts as it has columns, exactly as printed.

    ``keys`` say who each row is (``person:<uuid>``, ``line:<uuid>`` or nothing); there are
    as many as rows, or none at all.
    """

    title: str
    columns: tuple[PaperColumn, ...]
    rows: tuple[tuple[str, ...], ...]
    keys: tuple[str, ...] = ()
    totals: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class PaperTable:
    """All tables of a paper below each other, its titles and its facts (label and value)."""

    title: str
    facts: tuple[tuple[str, str], ...]
    parts: tuple[PaperPart, ...]
    subtitle: str = ""


def person_key(uuid: str) -> str:
    """The key of a row that is about one person."""
    return f"person:{uuid}" if uuid else ""


def line_key(uuid: str) -> str:
    """The key of a row that is a line of KPU's list and nobody of ours."""
    return f"line:{uuid}" if uuid else ""
