"""The stations (TPS) that people of the prison vote at: the special one, and its neighbours."""

from dataclasses import dataclass
from enum import StrEnum


class StationKind(StrEnum):
    """Whether a station stands in the prison, or near it and lends ballots and places."""

    SPECIAL = "special"
    SUPPORTING = "supporting"


@dataclass(frozen=True, slots=True, kw_only=True)
class Station:
    """One station of one election.

    ``region`` is the dotted code of the desa (or, while that is unknown, the kecamatan) it
    stands in: it decides the dapil. ``ceiling`` is how many voters it may hold (``None``: the
    election's ``max_per_station``); it warns and never blocks, since KPU itself kept special
    stations beyond it (FORMS §5). ``listed`` is KPU's own figure of the DPT, for a station
    whose list is not in the registry (``None``: count the list). ``kpps`` are the names of its
    officials. ``blocks`` are those that an officer bound to this station.
    """

    id: int = 0
    uuid: str = ""
    election_id: int
    number: str
    kind: StationKind = StationKind.SPECIAL
    place: str = ""
    region: str = ""
    ceiling: int | None = None
    listed: int | None = None
    kpps: tuple[str, ...] = ()
    blocks: tuple[str, ...] = ()
