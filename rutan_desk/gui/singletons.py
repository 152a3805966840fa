"""A loan to Python before 3.12, without which PySide 6.12 ends it.

Shiboken 6.12 hands out ``None`` for every call without a result and does not count it.
From Python 3.12 on ``None`` is immortal and nothing happens; before, the count sinks with
every ``resize`` and ``repaint``, and at nought the interpreter stops ("deallocating
None", measured with Python 3.11.7 and PySide 6.12.0). ``True`` and ``False`` sink too, by
some dozens with every window built. So the three are made as good as immortal here too.
"""

import ctypes
import sys

PLENTY = sys.maxsize >> 2
"""Enough references for some millions of years of repainting."""


def keep_none_alive() -> None:
    """Once per process, before the first widget; does nothing where it is not needed."""
    if sys.version_info >= (3, 12):
        return
    # The count is the first word of an object in every ordinary build; else hands off.
    for single in (None, True, False):
        count = ctypes.c_ssize_t.from_address(id(single))
        if count.value < PLENTY and abs(count.value - sys.getrefcount(single)) < 16:
            count.value += PLENTY
