"""Undo and redo: deeds like any other, in force again after a restart."""

from rutan_desk.domain.errors import NothingToUndo
from rutan_desk.store import Database, journal
from rutan_desk.store.history import next_redo, next_undo
from rutan_desk.store.journal import Desk, Touched


def undo(db: Database, desk: Desk, deed_id: int) -> Touched:
    """Undo any deed; raises as ``store.journal.undo`` does."""
    return journal.undo(db, desk, deed_id)


def undo_last(db: Database, desk: Desk) -> Touched:
    """Undo the newest deed in force; raises ``NothingToUndo``."""
    last = next_undo(db)
    if last is None:
        raise NothingToUndo
    return journal.undo(db, desk, last.id)


def redo_last(db: Database, desk: Desk) -> Touched:
    """Undo the newest undo; raises ``NothingToUndo``."""
    last = next_redo(db)
    if last is None:
        raise NothingToUndo(redo=True)
    return journal.undo(db, desk, last.id)
