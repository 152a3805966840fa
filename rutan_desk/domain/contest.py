"""Contests, and what a voter's home must share with the station to get their ballots."""

from dataclasses import dataclass
from enum import StrEnum


class Reach(StrEnum):
    """Something that the KTP-el address and the station have in common, or not."""

    PROVINCE = "provinsi"
    REGENCY = "kab_kota"
    DAPIL_DPR = "dapil_dpr"
    DAPIL_PROV = "dapil_dprd_prov"
    DAPIL_KAB = "dapil_dprd_kab"


@dataclass(frozen=True, slots=True, kw_only=True)
class Contest:
    """One kind of ballot paper.

    ``same`` is the scope rule of UU 7/2017 art. 348(4) and its kin: a voter away from
    home gets the paper where home and station share all of it; an empty rule means
    everywhere. ``colour`` is the Indonesian word for the paper's mark, empty where no
    source names one. ``absent_in`` are the provinces, by code, that do not hold it.
    """

    code: str
    name: str
    colour: str
    same: tuple[Reach, ...]
    absent_in: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Dapil:
    """An electoral district: the contest it belongs to, and its dotted region codes."""

    contest: str
    name: str
    regions: tuple[str, ...]
