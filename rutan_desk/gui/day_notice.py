"""Why nobody can be marked now, and the way to where that is mended."""

from collections.abc import Callable
from functools import partial

from rutan_desk.domain.day import Phase
from rutan_desk.gui.rows_model import Tone
from rutan_desk.gui.widgets import Notice, button
from rutan_desk.words.catalog import tr


def not_open_notice(phase: Phase | None, go_to: Callable[[str, object], object]) -> Notice | None:
    """A notice with a link; ``None`` while the day is open. ``go_to`` is the section's signal."""
    if phase is Phase.OPEN:
        return None
    title, word, part = {
        None: (tr("The lists are not frozen yet."), tr("To the evening before"), "evening"),
        Phase.FROZEN: (tr("The day is not open yet."), tr("To opening the day"), "evening"),
        Phase.CLOSED: (tr("The day is closed."), tr("To the balance and close"), "close"),
    }[phase]
    made = Notice(Tone.AMBER, title)
    made.words.addWidget(button(word, partial(go_to, "day", {"section": part}), "link"))
    return made
