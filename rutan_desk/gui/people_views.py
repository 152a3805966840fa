"""Views of the list, under a name or as it was left: search, filters, columns and order."""

import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from typing import Any

from rutan_desk.gui.people_columns import read_json, write_json
from rutan_desk.gui.people_tags import ALL
from rutan_desk.gui.preferences import Preferences

_KEY = "people/views"
_LAST = "people/last"
_REGISTRIES = 8
"""As many registries as this PC remembers the list of."""
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


class LastViews:
    """How the list was left, for each registry; columns are kept elsewhere, for all."""

    def __init__(self, preferences: Preferences) -> None:
        self._preferences = preferences

    def get(self, registry: str) -> SavedView | None:
        """The list of that registry; ``None`` when nobody looked at it here."""
        return _view(self._all().get(registry))

    def keep(self, registry: str, view: SavedView) -> None:
        """Remember it, without a search that may name a person."""
        kept = replace(view, search=view.search if may_keep(view.search) else "", columns={})
        others = [(name, one) for name, one in self._all().items() if name != registry]
        found = dict([*others, (registry, asdict(kept))][-_REGISTRIES:])
        write_json(self._preferences, _LAST, found)

    def _all(self) -> dict[str, Any]:
        found: dict[str, Any] = read_json(self._preferences, _LAST, dict)
        return found


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
