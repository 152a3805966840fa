"""Everybody's readiness for every page: judged once, kept up to date deed by deed."""

import weakref

from rutan_desk.ops.readiness import Everybody
from rutan_desk.store import Database

_BOOKS: "weakref.WeakKeyDictionary[Database, Everybody]" = weakref.WeakKeyDictionary()


def book_of(db: Database) -> Everybody:
    """The one book of an open registry; for the worker only, which alone may use ``db``.

    It does not keep the registry alive, and goes with it: nobody's data outlives the lock.
    """
    found = _BOOKS.get(db)
    if found is None:
        found = _BOOKS[db] = Everybody(weakref.proxy(db))
    return found
