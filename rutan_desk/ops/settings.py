"""What the head sets: letterhead, station, signatories."""

from rutan_desk.domain.officer import Role
from rutan_desk.domain.settings import Settings
from rutan_desk.store import Database
from rutan_desk.store.journal import Desk, Touched, deed
from rutan_desk.store.settings import save_settings


def change_settings(db: Database, desk: Desk, settings: Settings) -> Touched:
    """Save the settings that differ; heads only."""
    with deed(db, desk, "change-settings", needs=Role.HEAD) as act:
        save_settings(act, settings)
    return act.touched
