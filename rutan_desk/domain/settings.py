"""What the prison says of itself: letterhead, logo, station, signatories."""

from base64 import b64decode
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """One registry's own facts; texts are printed as they stand.

    ``letterhead`` are the lines above the prison's name, ``logo`` the picture beside them (a
    PNG in base64, so that it lies in a row like every other setting), ``station_region`` the
    dotted code of the kecamatan or desa the special station stands in, ``demo`` marks a
    registry of invented people on every screen and page. While something changed, a backup is made
    every ``backup_minutes`` (0: not by the clock); each is copied to ``second_folder``, the
    full path of another disk or stick (empty: to none). ``retention_months`` after an election
    is closed its backups and papers may be destroyed (``ops.retention``).
    """

    prison: str = ""
    letterhead: tuple[str, ...] = ()
    logo: str = field(default="", repr=False)
    address: str = ""
    place: str = ""
    head_name: str = ""
    head_title: str = ""
    head_number: str = ""
    station_number: str = "901"
    station_place: str = ""
    station_region: str = ""
    demo: bool = False
    backup_minutes: int = 30
    second_folder: str = ""
    retention_months: int = 12

    @property
    def logo_png(self) -> bytes:
        """The logo as the bytes of a PNG; empty for none."""
        return b64decode(self.logo)
