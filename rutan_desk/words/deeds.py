"""The title of every deed, for history, undo and redo."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from rutan_desk.domain.disclosure import Receiver
from rutan_desk.words import (
    deeds_day,
    deeds_election,
    deeds_ktp,
    duplicates,
    ktp_answer,
    proposal,
    retention,
    voter_lists,
)
from rutan_desk.words.catalog import tr
from rutan_desk.words.counts import lines_text, pages_text
from rutan_desk.words.exports import table_title
from rutan_desk.words.moments import long_day
from rutan_desk.words.people import field_name, movement_name
from rutan_desk.words.receivers import for_receiver
from rutan_desk.words.roles import role_name
from rutan_desk.words.values import value_text

Details = Mapping[str, Any]


def deed_title(kind: str, details: Details) -> str:
    """What was done, short enough for a menu: “import 226 people from …”."""
    return _TITLES[kind](details)


def worded() -> frozenset[str]:
    """The kinds of deed there are titles for."""
    return frozenset(_TITLES)


def _create(details: Details) -> str:
    return tr("registry made: {prison}").format(prison=details["prison"] or "-")


def _import(details: Details) -> str:
    return tr("import {file}: {new} new, {changed} changed").format(
        file=details["file"], new=details["new"], changed=details["changed"]
    )


def _add_person(details: Details) -> str:
    return tr("add {name}").format(name=details["name"])


def _edit_person(details: Details) -> str:
    fields = ", ".join(field_name(field) for field in details["fields"])
    return tr("change {name}: {fields}").format(name=details["name"], fields=fields or "-")


def _move_person(details: Details) -> str:
    return f"{movement_name(details['movement'])}: {details['name']}, " + long_day(
        date.fromisoformat(details["on"])
    )


def _mark_left(details: Details) -> str:
    return tr("{movement}: {count} people, {day}").format(
        movement=movement_name(details["movement"]),
        count=details["count"],
        day=long_day(date.fromisoformat(details["on"])),
    )


def _record_revocation(details: Details) -> str:
    return tr("court decision on {name}").format(name=details["name"])


def _edit_revocation(details: Details) -> str:
    return tr("court decision on {name} corrected").format(name=details["name"])


def _withdraw_revocation(details: Details) -> str:
    return tr("court decision on {name} withdrawn: {why}").format(
        name=details["name"], why=details["why"] or "-"
    )


def _bulk_edit(details: Details) -> str:
    field = details["field"]
    return tr("change {field} of {count} people: {value}").format(
        field=field_name(field), count=details["count"], value=value_text(field, details["value"])
    )


def _print(details: Details) -> str:
    return tr("print {report}: {lines}, {pages}, list {list_id}").format(
        report=table_title(details["report"]),
        lines=lines_text(details["lines"]),
        pages=pages_text(details["pages"]),
        list_id=details["list_id"],
    )


def _batch(details: Details) -> str:
    receiver = for_receiver(Receiver(details["receiver"]))
    return tr("folder of papers {folder}: {files} files, {receiver}").format(
        folder=details["folder"], files=details["files"], receiver=receiver
    )


def _export(details: Details) -> str:
    return tr("export {table}: {rows} rows, {file}").format(
        table=table_title(details["table"]), rows=details["rows"], file=details["file"]
    )


def _recovery_sheet(details: Details) -> str:
    return tr("print the recovery sheet")


def _backup(details: Details) -> str:
    return tr("backup {file}").format(file=details["file"])


def _restore(details: Details) -> str:
    return tr("restore backup {file}").format(file=details["file"])


def _recover(details: Details) -> str:
    return tr("opened with the recovery sheet")


def _add_officer(details: Details) -> str:
    return tr("add officer {name} ({role})").format(
        name=details["name"], role=role_name(details["role"])
    )


def _remove_officer(details: Details) -> str:
    return tr("remove officer {name}, new key").format(name=details["name"])


def _change_role(details: Details) -> str:
    return tr("officer {name} is now {role}").format(
        name=details["name"], role=role_name(details["role"])
    )


def _change_password(details: Details) -> str:
    return tr("new password for {name}").format(name=details["name"])


def _change_settings(details: Details) -> str:
    return tr("change settings")


def _undo(details: Details) -> str:
    of = details["of"]
    if of["kind"] == "undo":
        again = of["details"]["of"]
        return tr("redo: {title}").format(title=deed_title(again["kind"], again["details"]))
    return tr("undo: {title}").format(title=deed_title(of["kind"], of["details"]))


_TITLES: dict[str, Callable[[Details], str]] = {
    "create": _create,
    "import": _import,
    "add-person": _add_person,
    "edit-person": _edit_person,
    "move-person": _move_person,
    "mark-left": _mark_left,
    "record-revocation": _record_revocation,
    "edit-revocation": _edit_revocation,
    "withdraw-revocation": _withdraw_revocation,
    "bulk-edit": _bulk_edit,
    "print": _print,
    "batch": _batch,
    "export": _export,
    "recovery-sheet": _recovery_sheet,
    "backup": _backup,
    "restore": _restore,
    "recover": _recover,
    "add-officer": _add_officer,
    "remove-officer": _remove_officer,
    "change-role": _change_role,
    "change-password": _change_password,
    "change-settings": _change_settings,
    "undo": _undo,
    **deeds_election.TITLES,
    **deeds_ktp.TITLES,
    **deeds_day.TITLES,
    **ktp_answer.TITLES,
    **voter_lists.TITLES,
    **duplicates.TITLES,
    **proposal.TITLES,
    **retention.TITLES,
}
