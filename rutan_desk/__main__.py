"""``python -m rutan_desk`` and ``rutan-desk``: the command line, or the window."""

import sys
from pathlib import Path

from rutan_desk.cli import run


def open_window(folder: Path | None, officer: str | None, password: str | None) -> int:
    """Start the window; Qt is loaded only now."""
    from rutan_desk.app import run_window

    return run_window(folder, officer, password)


def main() -> int:
    """Run what the arguments ask for; the result is the exit code."""
    return run(sys.argv[1:], open_window)


if __name__ == "__main__":
    sys.exit(main())
