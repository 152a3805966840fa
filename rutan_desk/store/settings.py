"""The settings, one row each."""

import json
from dataclasses import asdict, fields
from typing import Any

from sqlite_utils import Database

from rutan_desk.domain.settings import Settings
from rutan_desk.store.journal import Deed

_NAMES = {field.name for field in fields(Settings)}


def read_settings(db: Database) -> Settings:
    """All settings; what was never set has its default."""
    found: dict[str, Any] = {
        row["name"]: json.loads(row["value"])
        for row in db.query("SELECT name, value FROM setting")
        if row["name"] in _NAMES
    }
    if "letterhead" in found:
        found["letterhead"] = tuple(found["letterhead"])
    return Settings(**found)


def save_settings(act: Deed, settings: Settings) -> None:
    """Write the settings that differ from what is stored."""
    ids = {row["name"]: row["id"] for row in act.db.query("SELECT id, name FROM setting")}
    now, before = asdict(settings), asdict(read_settings(act.db))
    rows = [
        {"id": ids.get(name, 0), "name": name, "value": json.dumps(value, ensure_ascii=False)}
        for name, value in now.items()
        if value != before[name]
    ]
    act.put_all("setting", rows)
