"""Everybody's readiness for every page: judged once, kept up to date deed by deed."""

import weakref
from datetime import date

from rutan_desk.domain.election import Election
from rutan_desk.domain.readiness import Readiness
from rutan_desk.ops.readiness import Everybody, everybody
from rutan_desk.store import Database
from rutan_desk.store.elections import is_active

_BOOKS: "weakref.WeakKeyDictionary[Database, Everybody]" = weakref.WeakKeyDictionary()


def book_of(db: Database) -> Everybody:
    """The one book of an open registry; for the worker only, which alone may use ``db``.

    It does not keep the registry alive, and goes with it: nobody's data outlives the lock.
    """
    found = _BOOKS.get(db)
    if found is None:
        found = _BOOKS[db] = Everybody(weakref.proxy(db))
    return found


def read_everybody(db: Database, election: Election, today: date) -> list[Readiness]:
    """Everybody judged; for the election in force only whom the last deeds touched, anew."""
    if is_active(db, election.id):
        return book_of(db).read(today)
    return everybody(db, today, election)
