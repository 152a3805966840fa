"""What the matching of a line with people needs of the line, whatever list it stands on."""

from datetime import date
from typing import Protocol

from rutan_desk.domain.person import Sex


class Described(Protocol):
    """A line that describes somebody; a number that was not believed is only in writing."""

    @property
    def name(self) -> str:
        """The name, aliases among it."""

    @property
    def nik(self) -> str | None:
        """Sixteen digits that were believed."""

    @property
    def nik_as_written(self) -> str | None:
        """What the cell held."""

    @property
    def register_number(self) -> str | None:
        """The register number, where the list has it."""

    @property
    def birth_place(self) -> str | None:
        """Where he was born."""

    @property
    def birth_date(self) -> date | None:
        """When he was born."""

    @property
    def sex(self) -> Sex | None:
        """L or P."""
