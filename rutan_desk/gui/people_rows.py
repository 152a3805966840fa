"""People as lines of the table: the state in one word, and the filters they fall under."""

from collections import Counter
from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from rutan_desk.domain.names import squeezed
from rutan_desk.domain.person import Person, Presence
from rutan_desk.domain.readiness import Readiness, State
from rutan_desk.domain.right import Bar
from rutan_desk.gui.people_tags import (
    ACTION,
    ALL,
    CONVICT,
    DETAINEE,
    LEAVING,
    MAY,
    MAY_NOT,
    NIK,
    READY,
    STAFF,
    UNABLE,
    filters_of,
)
from rutan_desk.gui.rows_model import Run, Tone
from rutan_desk.gui.widgets import ChipText
from rutan_desk.words.catalog import tr
from rutan_desk.words.people_filters import state_reason, state_text, tag_name
from rutan_desk.words.rights import state_name
from rutan_desk.words.values import table_text

_LEFT = (Bar.DIED, Bar.RELEASED, Bar.TRANSFERRED, Bar.ESCAPED)


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One person as the list shows it; ``hay`` is what a search looks in, the name first.

    Made by the worker, and so that sorting and filtering thousands only compare.
    """

    readiness: Readiness
    person: Person
    hay: str
    filters: frozenset[str]
    state: Run
    state_text: str


@dataclass(slots=True)
class Alike:
    """What many rows have in common, made once: their filters, their states in words."""

    filters: dict[frozenset[str], frozenset[str]] = field(default_factory=dict)
    states: dict[Hashable, tuple[Run, str]] = field(default_factory=dict)


def person_row(
    readiness: Readiness, day: date | None = None, alike: Alike | None = None
) -> PersonRow:
    """Prepare one person for the list; ``day`` is that of the election."""
    alike = alike or Alike()
    person = readiness.person
    written = person.nik or person.nik_as_written
    parts = (person.name, person.alias, written, person.register_number)
    hay = "|".join(squeezed(part) for part in parts if part)
    filters = filters_of(readiness, day)
    state = readiness.state, readiness.action, readiness.no_way, readiness.right.bars
    if state not in alike.states:
        alike.states[state] = state_of(readiness), state_text(readiness)
    kept = alike.filters.setdefault(filters, filters)
    return PersonRow(readiness, person, hay, kept, *alike.states[state])


_TONES = {State.READY: Tone.GREEN, State.ACTION: Tone.AMBER, State.UNABLE: Tone.RED}


def state_of(readiness: Readiness) -> Run:
    """The state as one pill: that all is well, the next step, or why not; grey who left."""
    tone = _TONES[readiness.state]
    if tone is Tone.RED and any(bar in _LEFT for bar in readiness.right.bars):
        tone = Tone.GREY
    return Run(state_reason(readiness) or state_name(readiness.state), tone)


# --- filters


def chip_words() -> dict[str, str]:
    """Every filter as its chip calls it; the first have the room of one line."""
    return {
        ALL: tr("All"),
        READY: state_name(State.READY),
        ACTION: state_name(State.ACTION),
        UNABLE: state_name(State.UNABLE),
        NIK: tr("NIK problems"),
        DETAINEE: tr("Detainees"),
        CONVICT: tr("Convicts"),
        STAFF: tr("Staff"),
        LEAVING: tr("Free before D"),
        MAY: tr("May vote"),
        MAY_NOT: tr("May not vote"),
    }


def filter_name(name: str, stations: Mapping[str, str] | None = None) -> str:
    """A filter or a tag in full, as paper names it; all of them is no filter."""
    if name == ALL:
        return ""
    if name == LEAVING:
        return tr("Free before voting day")
    return chip_words().get(name) or tag_name(name, stations)


def chips_of(counts: Mapping[str, int], tag: ChipText | None = None) -> list[ChipText]:
    """Every filter with its count; a tag stands second."""
    chips = [ChipText(name, word, counts.get(name, 0)) for name, word in chip_words().items()]
    return chips if tag is None else [chips[0], tag, *chips[1:]]


def counts_of(rows: Iterable[PersonRow]) -> Counter[str]:
    """How many people fall under each filter; many fall under the same ones."""
    found: Counter[str] = Counter()
    for filters, count in Counter(row.filters for row in rows).items():
        for name in filters:
            found[name] += count
    return found


def cell_text(field: str, person: Person) -> str:
    """One value of a person for a table."""
    return table_text(field, getattr(person, field))


def blocks_of(people: Iterable[Person]) -> list[tuple[str, int]]:
    """Every block of people who are here, with how many are in it."""
    found = Counter(one.block for one in people if one.presence is Presence.PRESENT and one.block)
    return sorted(found.items())
