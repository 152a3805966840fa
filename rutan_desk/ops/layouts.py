"""The layouts of files that officers corrected, remembered by shape."""

from rutan_desk.domain.plain import to_plain
from rutan_desk.exchange.layout import Layout
from rutan_desk.store import Database
from rutan_desk.store.journal import Deed
from rutan_desk.store.settings import layout_settings, save_layout_setting


def remembered_layouts(db: Database) -> dict[str, Layout]:
    """What was chosen for files of each shape."""
    return {shape: Layout(**value) for shape, value in layout_settings(db).items()}


def remember_layout(act: Deed, shape: str, layout: Layout) -> None:
    """Keep what was chosen for the next file of the shape.

    Nothing chosen takes back what was kept, and is not kept itself.
    """
    known = remembered_layouts(act.db).get(shape, Layout({}))
    if shape and layout != known:
        save_layout_setting(act, shape, to_plain(layout))
