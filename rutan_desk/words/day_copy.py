"""A copy of the registry handed out for voting day, in words: which it is, and what it is for."""

from rutan_desk.ops.day_desk import ThisCopy
from rutan_desk.words.catalog import tr


def copy_title(here: ThisCopy) -> str:
    """Which copy this registry is."""
    return tr("This is the copy “{name}” for TPS {station}.").format(
        name=here.copy.name, station=here.station.number
    )


def copy_rules() -> str:
    """What is done on a copy, and what is not."""
    return tr(
        "Only voting day is recorded here. Lists, figures and the close are on the main desk:"
        " bring it the notes on a stick."
    )


def copy_badge(here: ThisCopy) -> str:
    """The same in two words, for the bar over every page."""
    return tr("COPY TPS {station}").format(station=here.station.number)
