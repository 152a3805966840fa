"""Where things are: the data folder, and the resources in every kind of build."""

import sys
from pathlib import Path

from platformdirs import user_data_path


def default_data_folder() -> Path:
    """The user's own data folder; ``--data-dir`` names any other."""
    return user_data_path("Rutan Desk", appauthor=False)


def resources() -> Path:
    """The folder of fonts, words, icons, regions and profiles.

    In a frozen build it lies beside the bundled code, in a wheel inside the package, in a
    checkout beside the package.
    """
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen is not None:
        return Path(frozen) / "rutan_desk" / "resources"
    inside = Path(__file__).parent / "resources"
    return inside if inside.is_dir() else Path(__file__).parent.parent / "resources"
