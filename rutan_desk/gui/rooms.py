"""The rooms of the window, each loaded with all it needs when it is first entered.

Spreadsheets and PDF cost more to load than Qt itself, and most sittings begin with people.
A new room is a function here and a line in ``frame.all_rooms``, in the same order.
"""

from collections.abc import Callable

from rutan_desk.gui.page import Page


def _home() -> type[Page]:
    from rutan_desk.gui.home_page import HomePage

    return HomePage


def _people() -> type[Page]:
    from rutan_desk.gui.people_page import PeoplePage

    return PeoplePage


def _ktp() -> type[Page]:
    from rutan_desk.gui.ktp_page import KtpPage

    return KtpPage


def _lists() -> type[Page]:
    from rutan_desk.gui.lists_page import ListsPage

    return ListsPage


def _day() -> type[Page]:
    from rutan_desk.gui.day_page import DayPage

    return DayPage


def _import() -> type[Page]:
    from rutan_desk.gui.import_page import ImportPage

    return ImportPage


def _print() -> type[Page]:
    from rutan_desk.gui.print_page import PrintPage

    return PrintPage


def _history() -> type[Page]:
    from rutan_desk.gui.history_page import HistoryPage

    return HistoryPage


def _settings() -> type[Page]:
    from rutan_desk.gui.settings_page import SettingsPage

    return SettingsPage


def _duplicates() -> type[Page]:
    from rutan_desk.gui.duplicates_page import DuplicatesPage

    return DuplicatesPage


def _addresses() -> type[Page]:
    from rutan_desk.gui.addresses_page import AddressesPage

    return AddressesPage


PAGES: dict[str, Callable[[], type[Page]]] = {
    "home": _home,
    "people": _people,
    "ktp": _ktp,
    "lists": _lists,
    "day": _day,
    "import": _import,
    "print": _print,
    "history": _history,
    "settings": _settings,
    "duplicates": _duplicates,
    "addresses": _addresses,
}


class Rooms(dict[str, Page]):
    """The pages by name, each made when it is first asked for."""

    def __init__(self, make: Callable[[str], Page]) -> None:
        super().__init__()
        self._make = make

    def __missing__(self, name: str) -> Page:
        """Python override."""
        self[name] = page = self._make(name)
        return page
