"""A line of a file while it is being read."""

from rutan_desk.domain.note import Note, error
from rutan_desk.domain.person import Doubt


class Draft:
    """Values believed so far, and what was noticed on the way."""

    def __init__(self) -> None:
        self.values: dict[str, object] = {}
        self.doubts: list[Doubt] = []
        self.notes: list[Note] = []
        self.nik: str | None = None

    def put(self, field: str, value: object) -> None:
        """Keep a value that is there."""
        if value is not None and value != "":
            self.values[field] = value

    def doubt(self, field: str, text: str, code: str) -> None:
        """Keep a value as written, flagged."""
        self.doubts.append(Doubt(field, text, code))
        self.notes.append(error(code, field))
