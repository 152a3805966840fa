"""What was ever to go of closed elections, and what became of it, out of the journal."""

from dataclasses import dataclass
from datetime import date, datetime

from rutan_desk.domain.retention import Fate, Trace
from rutan_desk.store import Database
from rutan_desk.store.history import history

PLAN, WIPE = "retention-plan", "retention-wipe"
"""The deeds: what is to go, and what became of it."""
_ALL = 1 << 30


@dataclass(frozen=True, slots=True, kw_only=True)
class Destroyed:
    """One file as the journal has it: what it was, what became of it, when and by whom.

    ``seal`` is what its pages said, where that alone told whose it was.
    """

    kind: Trace
    name: str
    size: int
    sha256: str
    made_on: date
    fate: Fate
    at: datetime
    officer: str
    seal: str = ""

    @property
    def gone(self) -> bool:
        """Whether nothing of it is there any more."""
        return self.fate in (Fate.DESTROYED, Fate.GONE)


def destroyed_files(db: Database) -> tuple[Destroyed, ...]:
    """Every file that was ever to go, oldest first, with what became of it.

    What a cut-off call left untold is ``UNCONFIRMED``, unless a later call told it.
    """
    deeds = sorted(
        [*history(db, _ALL, kind=PLAN), *history(db, _ALL, kind=WIPE)], key=lambda one: one.id
    )
    found: list[Destroyed] = []
    for place, one in enumerate(deeds):
        after = deeds[place + 1] if place + 1 < len(deeds) else None
        if one.kind == PLAN and after is not None and after.kind == WIPE:
            continue
        for file in one.details["files"]:
            found.append(
                Destroyed(
                    kind=Trace(file["kind"]),
                    name=file["name"],
                    size=file["size"],
                    sha256=file["sha256"],
                    made_on=date.fromisoformat(file["made_on"]),
                    fate=Fate(file.get("fate", Fate.UNCONFIRMED)),
                    at=one.at,
                    officer=one.officer,
                    seal=file.get("seal", ""),
                )
            )
    return tuple(found)
