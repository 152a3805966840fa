"""Where a sitting stands in which results are taken in: who is in front, what was sent."""

from dataclasses import dataclass, field

from rutan_desk.domain.names import squeezed
from rutan_desk.gui.visits_rows import Guest, VisitView, guest_hay


@dataclass(slots=True)
class Sitting:
    """``sent`` are results on their way, ``order`` who has one of this sitting, the last last."""

    view: VisitView | None = None
    current: int | None = None
    sent: set[int] = field(default_factory=set)
    order: list[int] = field(default_factory=list)

    @property
    def guests(self) -> tuple[Guest, ...]:
        """Everybody on the visit, in order."""
        return self.view.guests if self.view else ()

    @property
    def guest(self) -> Guest | None:
        """The one in front."""
        return next((one for one in self.guests if one.person_id == self.current), None)

    @property
    def done(self) -> int:
        """How many have a result."""
        return sum(map(self._done, self.guests))

    def _done(self, one: Guest) -> bool:
        return one.line.outcome is not None or one.person_id in self.sent

    def take_view(self, view: VisitView) -> None:
        """The visit as read again; whose result was undone comes in front."""
        before = {one.person_id for one in self.guests if one.line.outcome}
        self.view = view
        done = {one.person_id for one in view.guests if one.line.outcome}
        self.sent -= done
        self.order = [one for one in self.order if one in done or one in self.sent]
        ids = [one.person_id for one in view.guests]
        undone = [one for one in ids if one in before - done]
        if undone:
            self.current = undone[0]
        if self.current not in ids:
            first = self.following() or next(iter(view.guests), None)
            self.current = first.person_id if first else None

    def following(self) -> Guest | None:
        """The next without result, from the top again at the end."""
        ids = [one.person_id for one in self.guests]
        at = ids.index(self.current) + 1 if self.current in ids else 0
        for one in (*self.guests[at:], *self.guests[:at]):
            if not self._done(one) and one.person_id != self.current:
                return one
        return None

    def send(self, person_id: int) -> None:
        """A result is on its way."""
        self.sent.add(person_id)
        self.order = [one for one in self.order if one != person_id] + [person_id]

    def refuse(self, person_id: int) -> None:
        """It was not taken: the same person again."""
        self.sent.discard(person_id)
        self.order = [one for one in self.order if one != person_id]
        self.current = person_id

    def go(self, place: int) -> None:
        """Somebody by place, from the ends no further."""
        if self.guests:
            self.current = self.guests[max(0, min(place, len(self.guests) - 1))].person_id

    def step(self, by: int) -> None:
        """The one before or after."""
        if self.guest is not None:
            self.go(self.guests.index(self.guest) + by)

    def look_for(self, text: str) -> bool:
        """Somebody by name, block or number in front; whether anybody fits."""
        needle = squeezed(text)
        found = next((one for one in self.guests if needle in guest_hay(one)), None)
        if found is not None:
            self.current = found.person_id
        return found is not None
