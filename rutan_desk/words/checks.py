"""The self-check in words."""

from rutan_desk.words.catalog import tr


def check_name(code: str) -> str:
    """What was looked at."""
    return {
        "pages": tr("Pages of the file"),
        "seals": tr("Seals of the journal"),
        "tables": tr("Data agrees with the journal"),
        "schema": tr("Version of the file"),
        "backup": tr("Last backup"),
        "place": tr("Place of the data folder"),
        "room": tr("Free disk space"),
        "clock": tr("Clock of this PC"),
    }[code]
