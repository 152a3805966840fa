"""The encrypted file: keys, schema, reads, and the journal every write goes through.

``Database`` is loaded when somebody asks for it: what only looks whether there is a
registry (the start screen) does not wait for all that SQL needs.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sqlite_utils import Database

__all__ = ["Database"]


def __getattr__(name: str) -> Any:
    """Python override."""
    if name != "Database":
        raise AttributeError(name)
    from sqlite_utils import Database

    return Database
