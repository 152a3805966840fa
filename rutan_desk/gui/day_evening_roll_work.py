"""What the panel of the changed roll asks for: somebody looked up, a line added, a line struck."""

from rutan_desk.domain.day import RollLine
from rutan_desk.gui.day_desk import DaySection
from rutan_desk.gui.day_evening_add import Addition
from rutan_desk.gui.day_evening_roll import RollChanges
from rutan_desk.ops.day_finding import Finding, find
from rutan_desk.ops.day_roll import add_to_roll, strike_from_roll
from rutan_desk.store.journal import Touched
from rutan_desk.words.catalog import tr
from rutan_desk.words.day_check_in import line_text

_ROLL: Touched = frozenset({"roll_line"})


class RollWork:
    """Belongs to the section, which says what was done or refused."""

    def __init__(self, section: DaySection, roll: RollChanges) -> None:
        self.section, self.roll = section, roll
        roll.typed.connect(self.look_up)
        roll.added.connect(self.add)
        roll.struck.connect(self.strike)

    def look_up(self, text: str) -> None:
        """Whom a text means; the answer to one that was typed over is dropped."""

        def show(found: Finding) -> None:
            if text == self.roll.search.text().strip():
                self.roll.show_found(found)

        self.section.look(lambda board, now: find(board, text, None, now), show)

    def add(self, wanted: Addition) -> None:
        """Somebody onto the roll after the freeze."""
        one = wanted.person

        def done(line: RollLine) -> None:
            said = line_text(line.category, line.number)
            self._done(tr("On the roll: {name}, {line}").format(name=line.name, line=said))

        self.section.do(
            lambda db, desk, _board: add_to_roll(
                db, desk, one.id, wanted.station_id, wanted.category, wanted.reason
            ),
            done,
            touches=_ROLL,
        )

    def strike(self, line_id: int, reason: str) -> None:
        """A line struck after the freeze."""

        def done(_touched: Touched) -> None:
            self._done(tr("Struck from the roll, with the reason."))

        self.section.do(
            lambda db, desk, _board: strike_from_roll(db, desk, line_id, reason),
            done,
            touches=_ROLL,
        )

    def _done(self, said: str) -> None:
        self.section.accepted()
        self.section.said.emit(said)
        self.roll.done()
