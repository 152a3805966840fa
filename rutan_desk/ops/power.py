"""Whether this PC runs on mains or on its battery, as far as the system tells."""

import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

SUPPLIES = Path("/sys/class/power_supply")
"""Where Linux says it."""


@dataclass(frozen=True, slots=True)
class Power:
    """``mains``: on the plug. ``percent`` is the battery's charge (``None``: no battery)."""

    mains: bool
    percent: int | None = None


def read_power(supplies: Path = SUPPLIES) -> Power | None:
    """What the system says now; ``None`` where it does not tell."""
    return _read(supplies)


if sys.platform == "win32":
    import ctypes

    class _Status(ctypes.Structure):
        """SYSTEM_POWER_STATUS of ``kernel32``."""

        _fields_ = (
            ("line", ctypes.c_ubyte),
            ("flag", ctypes.c_ubyte),
            ("percent", ctypes.c_ubyte),
            ("saver", ctypes.c_ubyte),
            ("left", ctypes.c_uint32),
            ("full", ctypes.c_uint32),
        )

    def _read(supplies: Path) -> Power | None:
        status = _Status()
        told = ctypes.windll.kernel32.GetSystemPowerStatus(ctypes.byref(status))
        if not told or status.line not in (0, 1):
            return None
        return Power(status.line == 1, status.percent if status.percent <= 100 else None)
else:

    def _read(supplies: Path) -> Power | None:
        """A plug that is in, or a battery that is not discharging, is mains."""
        found = sorted(supplies.iterdir()) if supplies.is_dir() else []
        plugs = [one for one in found if _said(one, "type") in ("Mains", "USB")]
        batteries = [one for one in found if _said(one, "type") == "Battery"]
        own = [one for one in batteries if _said(one, "scope") != "Device"]
        if not plugs and not own:
            return None
        charges = [_said(one, "capacity") for one in own]
        plugged = any(_said(one, "online") == "1" for one in plugs)
        drained = any(_said(one, "status") == "Discharging" for one in own)
        left = min((int(one) for one in charges if one.isdecimal()), default=None)
        return Power(plugged or not drained, left)


def _said(supply: Path, name: str) -> str:
    with suppress(OSError, UnicodeDecodeError):
        return (supply / name).read_text(encoding="ascii").strip()
    return ""
