"""The officers at the desk and what each may do."""

from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """``head`` runs the desk, ``officer`` does its work, ``viewer`` reads."""

    HEAD = "head"
    OFFICER = "officer"
    VIEWER = "viewer"

    def may(self, needed: "Role") -> bool:
        """Whether this role includes what ``needed`` may do."""
        order = (Role.VIEWER, Role.OFFICER, Role.HEAD)
        return order.index(self) >= order.index(needed)


@dataclass(frozen=True, slots=True, kw_only=True)
class Officer:
    """Somebody with a key slot; leaving takes the slot away, the row stays."""

    id: int = 0
    uuid: str = ""
    name: str
    role: Role
    active: bool = True
