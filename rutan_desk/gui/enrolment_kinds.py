"""Everything that can be recorded about people's place on the lists, and the station by hand."""

from collections.abc import Sequence
from dataclasses import replace

from rutan_desk.domain.enrolment import Enrolment
from rutan_desk.domain.readiness import Readiness
from rutan_desk.domain.station import Station
from rutan_desk.gui.enrolment_deed import ListDeed, Said
from rutan_desk.gui.enrolment_deeds import (
    CheckDeed,
    LetterDeed,
    MovedBackDeed,
    MoveDeed,
    WithdrawDeed,
    not_ours_to_place,
)
from rutan_desk.gui.person_forms import Operation
from rutan_desk.gui.person_inputs import ChoiceInput, Input
from rutan_desk.gui.rows_model import Tone
from rutan_desk.ops.bulk import BULK_FIELDS
from rutan_desk.ops.stations import assign_station
from rutan_desk.words.catalog import tr
from rutan_desk.words.people import field_name
from rutan_desk.words.stations import station_name


class StationDeed(ListDeed):
    """Where people vote, chosen by hand; above a ceiling it is said and not refused."""

    def title(self) -> str:
        """ListDeed override."""
        return tr("Station")

    def make(self) -> dict[str, Input]:
        """ListDeed override."""
        stations = [(str(one.id), station_name(one)) for one in self.desk.stations]
        free: tuple[str | None, str] = (None, tr("none by hand"))
        made = ChoiceInput(tr("Station"), [*stations, free])
        if len(self.people) == 1 and self.first.station_id is not None:
            made.show_value(self.first.station_id)
        return {"station": made}

    @property
    def chosen(self) -> Station | None:
        """The station chosen."""
        number = self.value("station")
        return next((one for one in self.desk.stations if str(one.id) == number), None)

    def complete(self) -> bool:
        """ListDeed override."""
        return True

    def findings(self) -> Said:
        """ListDeed override: how many places are taken."""
        station = self.chosen
        if station is None:
            free = tr("The allocation may place them again.")
            return {"station": (free, Tone.GREY)}
        most = station.ceiling or self.desk.election.max_per_station
        coming = sum(self.row_of(one).station_id != station.id for one in self.people)
        taken = self.desk.held.get(station.id, 0) + coming
        words = tr("{count} of {most} places are then taken.").format(count=taken, most=most)
        return {"station": (words, Tone.AMBER if taken > most else Tone.GREY)}

    def why_not(self, one: Readiness) -> str:
        """ListDeed override: KPU's own list says where somebody votes."""
        return not_ours_to_place(one)

    def after(self, one: Enrolment) -> Enrolment:
        """ListDeed override."""
        station = self.chosen
        return replace(one, station_id=station.id if station else None, by_hand=station is not None)

    def operation(self, ids: Sequence[int]) -> Operation:
        """ListDeed override."""
        election, station = self.desk.election.id, self.chosen
        number = station.id if station else None
        return lambda db, desk: assign_station(db, desk, election, ids, number)


DEEDS: dict[str, type[ListDeed]] = {
    "check": CheckDeed,
    "move": MoveDeed,
    "letter": LetterDeed,
    "withdraw": WithdrawDeed,
    "moved-back": MovedBackDeed,
    "station": StationDeed,
}
"""Everything that can be recorded, by the name the program calls it."""


def deed_words() -> dict[str, str]:
    """The same, to choose from."""
    return {
        "check": tr("DPT check"),
        "move": tr("Move filed"),
        "letter": tr("Moving letter"),
        "withdraw": tr("Move taken back"),
        "moved-back": tr("Filed back home"),
        "station": tr("Station"),
    }


def what_to_change(*, lists: bool = False) -> ChoiceInput:
    """A field of the people, or with ``lists`` something on KPU's lists."""
    choices = [(name, field_name(name)) for name in BULK_FIELDS]
    if lists:
        on = tr("List: {what}")
        choices += [(f"list:{kind}", on.format(what=word)) for kind, word in deed_words().items()]
    return ChoiceInput(tr("What to change"), choices)
