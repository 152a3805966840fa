"""What a screen reader sees of a program, asked over D-Bus from another process.

Run by ``test_at_spi`` with the Python of the system, inside a session bus of its own:
``at_spi_reader.py TABLE BUTTON PROGRAM…`` starts the program, presses the button named as the
table, waits until that has cells, presses the button of that name, and prints JSON: ``seen``
(depth, role, name, focusable, showing of everything, a table by its first cells) and ``pressed``
(the title of the window afterwards). It speaks AT-SPI's own protocol, so that neither a
library nor a cache of names stands between.
"""

import importlib
import json
import subprocess
import sys
import time
from collections.abc import Callable
from typing import Any

importlib.import_module("gi")
Gio: Any = importlib.import_module("gi.repository.Gio")
GLib: Any = importlib.import_module("gi.repository.GLib")

Ref = tuple[str, str]
ACCESSIBLE, ROOT = "org.a11y.atspi.Accessible", "/org/a11y/atspi/accessible/root"
FOCUSABLE, SHOWING = 11, 25
"""Bits of AtspiStateType."""
MOST_CHILDREN, MS, SECONDS = 60, 3000, 12.0


class Reader:
    """A connection to the accessibility bus; a ``Ref`` is a place on it."""

    def __init__(self) -> None:
        session = Gio.bus_get_sync(Gio.BusType.SESSION)
        address = session.call_sync(
            "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None, 0, MS, None
        ).unpack()[0]
        flags = Gio.DBusConnectionFlags
        self._bus = Gio.DBusConnection.new_for_address_sync(
            address, flags.AUTHENTICATION_CLIENT | flags.MESSAGE_BUS_CONNECTION, None, None
        )

    def ask(self, ref: Ref, interface: str, method: str, arguments: Any = None) -> Any:
        """The first value of the answer."""
        return self._bus.call_sync(*ref, interface, method, arguments, None, 0, MS, None).unpack()[
            0
        ]

    def children(self, ref: Ref) -> list[Ref]:
        """Everything directly inside."""
        return list(self.ask(ref, ACCESSIBLE, "GetChildren"))

    def name(self, ref: Ref) -> str:
        """The name a screen reader says."""
        asked = GLib.Variant("(ss)", (ACCESSIBLE, "Name"))
        return str(self.ask(ref, "org.freedesktop.DBus.Properties", "Get", asked))

    def walk(self, ref: Ref, depth: int = 0) -> list[tuple[Ref, dict[str, Any]]]:
        """The thing and all inside, in order."""
        low, high = self.ask(ref, ACCESSIBLE, "GetState")
        states = low | high << 32
        here = {
            "depth": depth,
            "role": self.ask(ref, ACCESSIBLE, "GetRoleName"),
            "name": self.name(ref),
            "focusable": bool(states >> FOCUSABLE & 1),
            "showing": bool(states >> SHOWING & 1),
        }
        found = [(ref, here)]
        for child in self.children(ref)[:MOST_CHILDREN]:
            found += self.walk(child, depth + 1)
        return found


def wait(what: str, found: Callable[[], Any]) -> Any:
    """What ``found`` finds before the time is up; things vanish while they are asked."""
    end = time.monotonic() + SECONDS
    while time.monotonic() < end:
        try:
            if result := found():
                return result
        except GLib.Error:
            pass
        time.sleep(0.1)
    raise SystemExit(f"waited in vain for {what}")


def read(table: str, button: str) -> dict[str, Any]:
    """See the module."""
    reader = Reader()

    def application() -> Ref | None:
        offered = reader.children(("org.a11y.atspi.Registry", ROOT))
        return next((one for one in offered if reader.children(one)), None)

    def filled() -> list[tuple[Ref, dict[str, Any]]]:
        seen = reader.walk(wait("the program", application))
        cells = sum(one["role"] == "cell" and bool(one["name"]) for _, one in seen)
        return seen if cells > 5 and any(one["name"] == table for _, one in seen) else []

    def press(name: str) -> Ref | None:
        """Press the button of that name once it is there; the window it changed."""
        all_seen = reader.walk(wait("the program", application))
        asked = [ref for ref, one in all_seen if one["name"] == name and one["focusable"]]
        if not asked:
            return None
        window = next(ref for ref, one in all_seen if one["role"] == "frame")
        before = reader.name(window)
        reader.ask(asked[0], "org.a11y.atspi.Action", "DoAction", GLib.Variant("(i)", (0,)))
        wait("another room", lambda: reader.name(window) != before)
        return window

    wait("the room of people", lambda: press(table))
    seen = wait("people", filled)
    window = wait("the other room", lambda: press(button))
    return {"seen": [one for _, one in seen], "pressed": reader.name(window)}


if __name__ == "__main__":
    program = subprocess.Popen(sys.argv[3:], stdout=subprocess.DEVNULL)
    try:
        sys.stdout.write("\n" + json.dumps(read(*sys.argv[1:3])))
    finally:
        program.kill()
        program.wait()
