"""The check of the evening before in words."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from rutan_desk.domain.lists import Category
from rutan_desk.ops.day_evening import EveningItem, Light
from rutan_desk.words.catalog import tr
from rutan_desk.words.checks import check_name, found_words
from rutan_desk.words.lists import category_name
from rutan_desk.words.moments import long_day, moment
from rutan_desk.words.supply import contest_code

_Fields = Mapping[str, Any]
_OF_THE_SELF_CHECK = ("pages", "seals", "tables", "place", "room", "second-room", "clock", "zone")


def light_name(light: Light) -> str:
    """How it stands, in one or two words."""
    return {
        Light.OK: tr("In order"),
        Light.WARN: tr("To be looked at"),
        Light.BAD: tr("Not in order"),
    }[light]


def verdict_text(light: Light) -> str:
    """What all of it comes to, in one sentence."""
    return {
        Light.OK: tr("Everything is in order for voting day."),
        Light.WARN: tr("Voting day can begin; look at what is marked."),
        Light.BAD: tr("Not ready for voting day: put in order what is marked."),
    }[light]


def item_name(key: str) -> str:
    """What was looked at."""
    if key in _OF_THE_SELF_CHECK:
        return check_name(key)
    return {
        "election": tr("Election"),
        "lists": tr("List from KPU"),
        "placed": tr("Stations of the voters"),
        "frozen": tr("Roll frozen"),
        "agree": tr("Roll and lists"),
        "ballots": tr("Ballot papers"),
        "backup": tr("Backup"),
        "second": tr("Copy in the second folder"),
        "printer": tr("Printer"),
        "power": tr("Power"),
        "folder": tr("Folder of the emergency roll"),
        "officers": tr("Officers"),
    }[key]


def item_text(item: EveningItem) -> str:
    """What was found, and what to do where it is not in order."""
    fields = item.fields
    if item.key in _OF_THE_SELF_CHECK:
        return found_words(item.key, str(fields["detail"])) or light_name(item.light)
    return _TEXTS[item.key](fields)


def _election(fields: _Fields) -> str:
    day = long_day(date.fromisoformat(fields["day"]))
    if fields.get("closed"):
        return tr("{name} is closed. Choose the right election.").format(name=fields["name"])
    words = {0: tr("{name}, {day}: today"), 1: tr("{name}, {day}: tomorrow")}
    if fields["ahead"] in words:
        return words[fields["ahead"]].format(name=fields["name"], day=day)
    if fields.get("rehearsal"):
        return tr("{name}, {day}: rehearsal on another date").format(name=fields["name"], day=day)
    return tr("{name}, {day}: neither today nor tomorrow. Choose the right election.").format(
        name=fields["name"], day=day
    )


def _lists(fields: _Fields) -> str:
    if not fields["lines"]:
        return tr("TPS {station}: no list yet. Import KPU’s list.").format(**fields)
    if fields["open"]:
        return tr(
            "TPS {station}: {lines} lines, {open} not decided. Decide whom they mean."
        ).format(**fields)
    return tr("TPS {station}: {lines} lines, all decided").format(**fields)


def _placed(fields: _Fields) -> str:
    if fields["without"]:
        return tr("{without} people who may vote have no station. Allocate them.").format(**fields)
    return tr("Everybody who may vote has a station")


def _frozen(fields: _Fields) -> str:
    if not fields:
        return tr("Not frozen yet. Freeze it when everything else is in order.")
    at = datetime.fromisoformat(fields["at"])
    return tr("Frozen on {moment} by {by}").format(moment=moment(at), by=fields["by"])


def _agree(fields: _Fields) -> str:
    if not fields["differences"]:
        return tr("{count} lines, as on the lists").format(**fields)
    said = (
        tr("TPS {station} {list}: {roll} on the roll, {lists} on the lists").format(
            station=one["station"],
            list=category_name(Category(one["list"])),
            roll=one["roll"],
            lists=one["lists"],
        )
        for one in fields["differences"]
    )
    return "; ".join(said)


def _ballots(fields: _Fields) -> str:
    if not fields["short"]:
        return tr("TPS {station}: enough for everybody").format(**fields)
    short = ", ".join(f"{contest_code(code)} {count}" for code, count in fields["short"].items())
    words = (
        tr("TPS {station}: short of {short}; a supporting station has them")
        if fields["asked"]
        else tr("TPS {station}: short of {short}. Ask KPU.")
    )
    return words.format(station=fields["station"], short=short)


def _backup(fields: _Fields) -> str:
    if fields["hours"] is None:
        return tr("None yet. Make a backup.")
    if fields["hours"] >= 24:
        return tr("{hours} hours old. Make a backup.").format(**fields)
    return tr("{hours} hours old").format(**fields)


def _second(fields: _Fields) -> str:
    if not fields["chosen"]:
        return tr("No second folder is chosen: a lost PC would take the backups along.")
    if fields["hours"] is None:
        return tr("Nothing there now. Put the stick in and make a backup.")
    return _backup(fields)


def _printer(fields: _Fields) -> str:
    if fields["names"] is None:
        return tr("Not looked at from here. Print a page to try it.")
    return ", ".join(fields["names"]) or tr("No printer answers. Connect it and print a page.")


def _power(fields: _Fields) -> str:
    if fields["mains"] is None:
        return tr("This PC does not tell. See that it is on the plug.")
    battery = "" if fields["percent"] is None else tr("battery {percent} %").format(**fields)
    on = tr("On the plug") if fields["mains"] else tr("On the battery: put in the plug")
    return f"{on}, {battery}" if battery else on


def _folder(fields: _Fields) -> str:
    if fields["path"] is None:
        return tr("None is chosen. Choose a stick or another disk.")
    return str(fields["path"])


def _officers(fields: _Fields) -> str:
    said = tr("{count} officers with a password, {heads} of them head").format(**fields)
    if fields["count"] > 1:
        return said
    return said + ". " + tr("Add a second one: who withdraws a mark needs a witness.")


_TEXTS = {
    "election": _election,
    "lists": _lists,
    "placed": _placed,
    "frozen": _frozen,
    "agree": _agree,
    "ballots": _ballots,
    "backup": _backup,
    "second": _second,
    "printer": _printer,
    "power": _power,
    "folder": _folder,
    "officers": _officers,
}
