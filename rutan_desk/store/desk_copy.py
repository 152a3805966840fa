"""A copy of the registry handed out for the day: how it knows, and what it may not do.

A copy is a registry whose own desk id stands among the desks that were handed out. Lists,
figures and the close live on the main desk: what a copy wrote of them would never come back.
"""

from sqlite_utils import Database

from rutan_desk.domain.errors import CopyIsForTheDay

MAY_ON_COPY = frozenset(
    {
        "day-open", "day-mark", "day-withdraw", "day-turn-away", "day-queue",
        "day-merge", "day-new-desk", "day-take-over",
        "print", "batch", "export", "backup", "restore", "recover", "recovery-sheet",
        "change-password", "change-settings",
    }
)  # fmt: skip
"""The kinds of deed a copy writes: of the day, those that leave no row of the lists, and the
settings, whose folders are of each PC."""


def refuse_on_copy(db: Database, kind: str) -> None:
    """Raise ``CopyIsForTheDay`` when this registry is a copy and the deed is not of the day.

    Every deed passes here (``journal.deed``), so a new kind is refused until it is named above.
    """
    if kind in MAY_ON_COPY:
        return
    sql = """
        SELECT desk_copy.name, station.number FROM desk_copy
        JOIN station ON station.id = station_id
        JOIN setting ON setting.name = 'desk_id' AND setting.value = json_quote(desk)
    """
    for name, station in db.execute(sql).fetchall():
        raise CopyIsForTheDay(name, station)
