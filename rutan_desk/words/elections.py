"""Elections as an officer reads them: which, when, and in what state; groups of their rules."""

from rutan_desk.domain.election import Election
from rutan_desk.words.catalog import tr
from rutan_desk.words.moments import long_day
from rutan_desk.words.values import short_day

GROUPS: dict[str, tuple[str, ...]] = {
    "days": (
        "day", "recording_cut", "cut_general", "cut_special", "grounds_general",
        "grounds_special", "h7_includes_terpidana", "late_entry_allowed", "invite_cut",
        "invite_ask_cut",
    ),
    "voters": ("voting_age", "leap_day", "docs_accepted"),
    "ballots": ("contests", "out_of_province", "reserve_pct", "reserve_round"),
    "stations": (
        "max_per_station", "min_per_station", "law_ceiling", "station_first", "station_last",
        "kpps_members", "station_guards",
    ),
    "hours": (
        "opens", "latest_start", "dpt_slots", "dptb_from", "dptb_from_blocks", "dpk_from",
        "closes", "queue_served",
    ),
    "codes": (
        "form_suffix", "tms_codes", "change_codes", "disability_codes", "marital_codes",
        "ktp_el_codes", "undelivered_reasons",
    ),
}  # fmt: skip
"""Every rule that has a source, under what it is about."""


def group_name(group: str) -> str:
    """What a group of rules is about."""
    return {
        "days": tr("Dates and lists"),
        "voters": tr("Voters and documents"),
        "ballots": tr("Ballots"),
        "stations": tr("Stations"),
        "hours": tr("Hours"),
        "codes": tr("Forms and codes"),
    }[group]


def election_marks(election: Election, *, active: bool) -> tuple[str, ...]:
    """What an election is besides being one: in force, closed, a repeat vote."""
    marks = (
        (active, tr("in use")),
        (election.closed, tr("closed")),
        (election.psu, tr("repeat vote (PSU)")),
    )
    return tuple(word for holds, word in marks if holds)


def election_line(election: Election) -> str:
    """An election in one line of a menu."""
    marks = election_marks(election, active=False)
    return " · ".join((election.name, long_day(election.day), *marks))


def last_day_name(name: str) -> str:
    """A last day of an election that moves when its rules are edited."""
    return {
        "last_day_general": tr("Last day to move, all grounds"),
        "last_day_special": tr("Last day to move, special grounds"),
        "last_day_recording": tr("Last recording of a KTP-el that helps"),
    }.get(name, name)


def moved_day(name: str, before: str, after: str) -> str:
    """A last day as it was and as it would be."""
    return tr("{what}: {before} → {after}").format(
        what=last_day_name(name), before=before, after=after
    )


def profile_line(election: Election) -> str:
    """A profile to choose from: its name and day."""
    return f"{election.name} · {short_day(election.day)}"
