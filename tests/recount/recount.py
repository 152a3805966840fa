"""A second, independent count of a voting day: it shares nothing with the program it checks.

    python tests/recount/recount.py FILE KEY [ELECTION]

``FILE`` is the database of a registry, ``KEY`` its key in 64 hex digits, ``ELECTION`` the id of
the election (else that of the newest roll). Only the journal is read (tables ``deed`` and
``change``), never the tables that the program keeps beside it: the last state of every row of
the kinds below is what the day comes to. Prints one JSON object.

Written from DOMAIN T6 and the form C.HASIL, not from the program: whoever changes a rule there
has to change it here by hand, and that is the point.
"""

import hashlib
import json
import sys
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as sqlcipher

UNDER_WAY = ("not_called", "called", "out", "queueing")
NO_STATE = ("back", "turned_away", "withdrawn")
LISTS = ("dpt", "dptb", "dpk")
Row = dict[str, Any]
Rows = dict[int, Row]


def recount(file, key, election_id=None):
    """Everything that the journal of ``file`` says about one day; ``key`` is hex."""
    journal = read_journal(file, key)
    return count(journal, election_id)


# ---- the journal ----------------------------------------------------------------------


def read_journal(file, key):
    """All deeds and changes, oldest first, as plain dicts."""
    if not Path(file).is_file():
        raise SystemExit(f"no such file: {file}")
    connection = sqlcipher.connect(str(file))
    try:
        connection.execute(f"PRAGMA key = \"x'{key}'\"")
        connection.execute("PRAGMA query_only = ON")
        return {name: rows_of(connection, name) for name in ("deed", "change")}
    finally:
        connection.close()


def rows_of(connection, table):
    found = connection.execute(f"SELECT * FROM {table} ORDER BY id")
    names = [column[0] for column in found.description]
    return [dict(zip(names, row, strict=True)) for row in found]


def last_states(changes):
    """For each kind, the rows as the last change left them; the deleted are left out."""
    kinds: defaultdict[str, Rows] = defaultdict(dict)
    for change in changes:
        row = json.loads(change["became"])
        if row is None:
            kinds[change["kind"]].pop(change["row_id"], None)
        else:
            kinds[change["kind"]][change["row_id"]] = row
    return kinds


def broken_seals(journal):
    """The deeds whose seal is not the hash of what they say on the seal before."""
    changes = defaultdict(list)
    for one in journal["change"]:
        changes[one["deed_id"]].append(one)
    before, broken = "0" * 64, []
    for deed in journal["deed"]:
        said = [deed[name] for name in ("id", "at", "officer", "kind", "details", "undoes")]
        seal = hashlib.sha256(text_of([before, *said]).encode())
        for one in changes[deed["id"]]:
            noted = [one[name] for name in ("kind", "row_id", "was", "became", "source_row")]
            seal.update(b"\n" + text_of(noted).encode())
        before = deed["seal"]
        if seal.hexdigest() != before:
            broken.append(deed["id"])
    return broken


def text_of(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def rewritten_events(changes):
    """Events that were written a second time or taken out of the table: there must be none."""
    return [one["row_id"] for one in changes if one["kind"] == "day_event" and one["was"] != "null"]


# ---- where everybody stands -----------------------------------------------------------


def in_order(event):
    return event["stamp"], event["desk"], event["number"], event["uuid"]


def effective(events):
    """Each event once, those taken back left out; who takes back is never taken back."""
    known = {event["uuid"]: event for event in events}
    taken_back = {one["withdraws"] for one in known.values() if one["act"] == "withdrawn"}
    kept = [
        one for one in known.values() if one["act"] != "withdrawn" and one["uuid"] not in taken_back
    ]
    return sorted(kept, key=in_order)


def state_of(events, gone):
    """Where somebody stands by his effective events; a vote outweighs whatever follows."""
    states = [one["act"] for one in events if one["act"] not in NO_STATE]
    if "voted" in states:
        return "voted"
    return states[-1] if states else gone or "not_called"


def same_people(persons, pairs):
    """The people by whom they are: two rows with one NIK or register number are one person.

    Unless an officer has judged that the two are not.
    """
    apart = {(one["person_a"], one["person_b"]) for one in pairs if one["decision"] == "different"}
    chief = {person_id: person_id for person_id in persons}

    def found(person_id):
        while chief[person_id] != person_id:
            person_id = chief[person_id]
        return person_id

    known = [(one, row) for one, row in sorted(persons.items()) if not row.get("merged_into")]
    for name in ("nik", "register_number"):
        holders: defaultdict[str, list[int]] = defaultdict(list)
        for person_id, row in known:
            if row[name]:
                for other in holders[row[name]]:
                    if (other, person_id) not in apart:
                        chief[found(person_id)] = found(other)
                holders[row[name]].append(person_id)
    return {person_id: found(person_id) for person_id in persons}


def conflicts(by_person, persons, pairs):
    """What cannot be true: two votes of one person (whichever rows), an absence after a vote."""
    who, found = same_people(persons, pairs), []
    votes: defaultdict[int, list[Row]] = defaultdict(list)
    for person_id, events in by_person.items():
        own = [one for one in events if one["act"] == "voted"]
        votes[who.get(person_id, person_id)] += own
        away = [
            one
            for one in events
            if own and in_order(one) > in_order(own[0]) and is_absence(one["act"])
        ]
        if away:
            found.append(conflict("absent_after_vote", [own[0], *away], persons))
    found += [conflict("voted_twice", some, persons) for some in votes.values() if len(some) > 1]
    return sorted(found, key=text_of)


def conflict(kind, events, persons):
    return {
        "kind": kind,
        "people": sorted({persons[one["person_id"]]["uuid"] for one in events}),
        "events": sorted(one["uuid"] for one in events),
    }


def is_absence(state):
    return state not in (*UNDER_WAY, *NO_STATE, "voted")


# ---- the count ------------------------------------------------------------------------


def count(journal, election_id=None):
    """The day as plain numbers, by number of station, and everything that is odd about it."""
    kinds = last_states(journal["change"])
    if election_id is None:
        election_id = max((one["election_id"] for one in kinds["roll_line"].values()), default=0)
    lines = [one for one in kinds["roll_line"].values() if one["election_id"] == election_id]
    known = {one["uuid"]: one for one in kinds["day_event"].values()}
    events = [one for one in known.values() if one["election_id"] == election_id]
    by_person = defaultdict(list)
    for event in effective(events):
        by_person[event["person_id"]].append(event)
    strangers = by_person.pop(None, [])
    stations = {
        row["number"]: count_station(
            [one for one in lines if one["station_id"] == station_id], by_person
        )
        for station_id, row in kinds["station"].items()
        if any(one["station_id"] == station_id for one in lines)
    }
    return {
        "stations": stations,
        "total": total(stations.values()),
        "conflicts": conflicts(by_person, kinds["person"], kinds["pair"].values()),
        "turned_away": sum(
            one["act"] == "turned_away" for some in (*by_person.values(), strangers) for one in some
        ),
        "withdrawn": sorted(
            {
                one["withdraws"]
                for one in events
                if one["act"] == "withdrawn"
                and known.get(one["withdraws"], one) is not one
                and known[one["withdraws"]]["act"] != "withdrawn"
            }
        ),
        "events": len(events),
        "desks": numbers_by_desk(events),
        "rewritten": rewritten_events(journal["change"]),
        "broken_seals": broken_seals(journal),
    }


def count_station(lines, by_person):
    """One station: the lines in force, by state and by list; struck lines stand apart."""
    active = [one for one in lines if not one["struck_reason"]]
    states: Counter[str] = Counter()
    lists = {name: Counter(dict.fromkeys(COLUMNS, 0)) for name in LISTS}
    handed_out: Counter[str] = Counter()
    for line in active:
        state, votes = judge(line, by_person)
        states[state] += 1
        count_line(lists[line["category"]], line, state)
        for vote in votes:
            handed_out.update(as_list(vote["ballots"]))
    for line in lines:
        lists[line["category"]]["struck"] += bool(line["struck_reason"])
    return {
        "listed": len(active),
        "struck": len(lines) - len(active),
        "voted": states["voted"],
        "queueing": states["queueing"],
        "out": states["out"],
        "called": states["called"],
        "not_called": states["not_called"],
        "not_ours": states["not_ours"],
        "absent": {
            state: number
            for state, number in sorted(states.items())
            if is_absence(state) and state != "not_ours"
        },
        "lists": {name: dict(lists[name]) for name in LISTS},
        "handed_out": dict(sorted(handed_out.items())),
    }


COLUMNS = (
    "listed", "voted", "absent", "unaccounted", "not_ours", "struck",
    "listed_L", "listed_P", "listed_disabled", "voted_L", "voted_P", "voted_disabled",
    "voted_disabled_L", "voted_disabled_P",
)  # fmt: skip


def judge(line, by_person):
    """Where the person of a line stands, and his votes; nobody of ours never comes."""
    if line["person_id"] is None:
        return "not_ours", []
    events = by_person.get(line["person_id"], [])
    return state_of(events, line["gone"]), [one for one in events if one["act"] == "voted"]


def count_line(counted, line, state):
    counted["listed"] += 1
    counted[column_of(state)] += 1
    for what in ("listed", "voted") if state == "voted" else ("listed",):
        counted[f"{what}_{line['sex']}"] += 1
        if line["disability"] is not None:
            counted[f"{what}_disabled"] += 1
            counted[f"{what}_disabled_{line['sex']}"] += 1


def column_of(state):
    if state in ("voted", "not_ours"):
        return state
    return "unaccounted" if state in UNDER_WAY else "absent"


def as_list(value):
    return json.loads(value) if isinstance(value, str) else value


def numbers_by_desk(events):
    """For each desk how many events, the highest number, and numbers given twice or left out."""
    desks = defaultdict(list)
    for event in events:
        desks[event["desk"]].append(event["number"])
    return {
        desk: {
            "events": len(numbers),
            "last": max(numbers),
            "gaps": sorted(set(range(1, max(numbers) + 1)) - set(numbers)),
            "twice": sorted(one for one, times in Counter(numbers).items() if times > 1),
        }
        for desk, numbers in sorted(desks.items())
    }


def total(stations):
    """All stations together."""
    whole: dict[str, Counter[str]] = {"absent": Counter(), "handed_out": Counter()}
    numbers: Counter[str] = Counter()
    for one in stations:
        for name, value in one.items():
            if name in whole:
                whole[name].update(value)
            elif name != "lists":
                numbers[name] += value
    return {**numbers, **{name: dict(sorted(some.items())) for name, some in whole.items()}}


if __name__ == "__main__":
    FILE, KEY, *CHOSEN = sys.argv[1:]
    FOUND = recount(FILE, KEY, int(CHOSEN[0]) if CHOSEN else None)
    sys.stdout.write(json.dumps(FOUND, indent=1, ensure_ascii=False) + "\n")
