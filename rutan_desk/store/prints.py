"""How often somebody's paper has been printed, as the journal tells."""

import json
from collections import Counter

from rutan_desk.store import Database


def times_printed(db: Database, report: str, since_seal: str) -> Counter[int]:
    """How many prints of a report each person was on, by person id.

    Counts what was noted after the deed of that seal, whatever the clock showed then; after
    the first deed of all when there is none.
    """
    rows = db.execute(
        """
        SELECT json_extract(details, '$.people') FROM deed
        WHERE kind = 'print' AND json_extract(details, '$.report') = :report
        AND id > coalesce((SELECT id FROM deed WHERE seal = :seal), 0)
        """,
        {"report": report, "seal": since_seal},
    )
    return Counter(person for (people,) in rows if people for person in json.loads(people))


def next_copy(db: Database, report: str, list_id: str) -> int:
    """Which copy the next print of a list is: one more than the prints noted so far."""
    [(earlier,)] = db.execute(
        """
        SELECT count(*) FROM deed
        WHERE kind = 'print' AND json_extract(details, '$.report') = :report
        AND json_extract(details, '$.list_id') = :list_id
        """,
        {"report": report, "list_id": list_id},
    )
    return int(earlier) + 1
