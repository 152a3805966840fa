"""The settings, one row each."""

import json
from dataclasses import asdict, fields
from typing import Any

from sqlite_utils import Database

from rutan_desk.domain.settings import Settings
from rutan_desk.store.journal import LAYOUT, Deed

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


def layout_settings(db: Database) -> dict[str, dict[str, Any]]:
    """What is remembered of spreadsheets, by their shape; rows beside the settings."""
    return {
        row["name"].removeprefix(LAYOUT): json.loads(row["value"])
        for row in db.query("SELECT name, value FROM setting ORDER BY id")
        if row["name"].startswith(LAYOUT)
    }


def save_layout_setting(act: Deed, shape: str, value: dict[str, Any]) -> None:
    """Remember something of the spreadsheets of one shape."""
    name = LAYOUT + shape
    known = act.db.query("SELECT id FROM setting WHERE name = ?", [name])
    row_id = next((row["id"] for row in known), 0)
    text = json.dumps(value, ensure_ascii=False)
    act.put("setting", {"id": row_id, "name": name, "value": text})
