"""Views of the list under a name: what is searched, filtered, shown and sorted by."""

import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from rutan_desk.gui.people_columns import read_json, write_json
from rutan_desk.gui.people_rows import ALL
from rutan_desk.gui.preferences import Preferences

_KEY = "people/views"
_NAMELIKE = re.compile(r"[^\W\d_]{3}")
_DIGITS = 5


@dataclass(frozen=True, slots=True)
class SavedView:
    """A view by its name; ``columns`` as ``ColumnLayout.plain`` gives them."""

    name: str
    search: str = ""
    chip: str = ALL
    block: str = ""
    order: tuple[tuple[str, bool], ...] = ()
    columns: Mapping[str, Any] = field(default_factory=dict)


def may_keep(search: str) -> bool:
    """Whether a search may stand in this PC's preferences, which are not encrypted.

    A text that could be somebody's name or number may not: preferences never hold people.
    """
    digits = sum(sign.isdigit() for sign in search)
    return _NAMELIKE.search(search) is None and digits <= _DIGITS


class ViewShelf:
    """The views of this PC's user, by name; a damaged file only forgets."""

    def __init__(self, preferences: Preferences) -> None:
        self._preferences = preferences
        self._views = {
            view.name: view for view in map(_view, read_json(preferences, _KEY, list)) if view
        }

    @property
    def names(self) -> list[str]:
        """Every name, in the order of the alphabet."""
        return sorted(self._views, key=str.casefold)

    def get(self, name: str) -> SavedView:
        """The view of that name."""
        return self._views[name]

    def save(self, view: SavedView) -> None:
        """Keep a view; one of the same name gives way."""
        self._views[view.name] = view
        self._write()

    def delete(self, name: str) -> None:
        """Forget a view."""
        self._views.pop(name, None)
        self._write()

    def _write(self) -> None:
        write_json(self._preferences, _KEY, [asdict(self._views[name]) for name in self.names])


def _view(plain: object) -> SavedView | None:
    if not isinstance(plain, dict) or not isinstance(plain.get("name"), str):
        return None
    order = plain.get("order")
    pairs = [one for one in order if isinstance(one, list)] if isinstance(order, list) else []
    columns = plain.get("columns")
    return SavedView(
        name=plain["name"],
        search=str(plain.get("search") or ""),
        chip=str(plain.get("chip") or ALL),
        block=str(plain.get("block") or ""),
        order=tuple((str(one[0]), bool(one[1])) for one in pairs if len(one) == 2),
        columns=columns if isinstance(columns, dict) else {},
    )
