"""The command that holds a printed PDF against the registry."""

from pathlib import Path
from typing import Any

import click

from rutan_desk.cli.json_values import write_json
from rutan_desk.cli.sitting import Sitting
from rutan_desk.ops.verifying import Changed, Verdict, Verified, Verifying, verify
from rutan_desk.reports.page_faults import Fault
from rutan_desk.store.prints_noted import NotedPrint
from rutan_desk.words.catalog import tr
from rutan_desk.words.deeds import deed_title
from rutan_desk.words.paper_again import paper_again
from rutan_desk.words.verifying import (
    cell_text,
    change_text,
    fault_text,
    print_text,
    row_name,
    shown,
    verdict_text,
)

_MOST = 40
"""So many places are said one by one; ``--json`` says all."""


@click.command("verify")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="One JSON document on stdout.")
@click.pass_obj
def verify_file(sitting: Sitting, file: Path, as_json: bool) -> int:
    """Read a printed list back: the same, stale (what changed since) or altered (where)."""
    with sitting.registry() as registry:
        found = verify(registry.db, registry.desk, file, Verifying(again=paper_again))
    same = found.verdict is Verdict.SAME
    if as_json:
        write_json(_json(found))
    else:
        for line in _lines(found):
            click.echo(line)
    if not as_json or not same:
        click.echo(verdict_text(found), err=not same)
    return 0 if same else 1


def _lines(found: Verified) -> list[str]:
    """The print, then each place or change, those beyond ``_MOST`` as a number."""
    told = [*map(fault_text, found.faults), *map(change_text, found.changes)]
    more = len(told) - _MOST
    return [
        *([print_text(found.noted)] if found.noted else []),
        *told[:_MOST],
        *([tr("… and {count} more").format(count=more)] if more > 0 else []),
    ]


def _json(found: Verified) -> dict[str, Any]:
    marks = found.marks
    return {
        "file": found.file,
        "verdict": found.verdict.value,
        "says": verdict_text(found),
        "pages": found.pages,
        "list_id": marks and marks.list_id,
        "seal": marks and marks.seal,
        "print": found.noted and _print_json(found.noted),
        "identical": found.identical,
        "faults": [_fault_json(one) for one in found.faults],
        "changes": [_change_json(one) for one in found.changes],
    }


def _print_json(noted: NotedPrint) -> dict[str, Any]:
    return {
        "deed": noted.deed,
        "at": noted.at.isoformat(),
        "officer": noted.officer,
        "report": noted.report,
        "list_id": noted.list_id,
        "lines": noted.lines,
        "pages": noted.pages,
        "receiver": noted.receiver,
        "purpose": noted.purpose,
        "copy": noted.copy,
        "target": noted.target,
    }


def _fault_json(fault: Fault) -> dict[str, Any]:
    was, now = shown(fault)
    return {
        "kind": fault.kind.value,
        "page": fault.page,
        "line": fault.line,
        "was": was,
        "now": now,
        "says": fault_text(fault),
    }


def _change_json(change: Changed) -> dict[str, Any]:
    row, deed = change.row, change.deed
    return {
        "fate": row.fate.value,
        "part": row.part,
        "number": row.number,
        "name": row_name(row),
        "cells": [cell_text(one) for one in row.cells],
        "deed": deed and deed.id,
        "sure": change.sure,
        "at": deed and deed.at.isoformat(),
        "officer": deed and deed.officer,
        "title": deed and deed_title(deed.kind, deed.details),
    }


COMMANDS = (verify_file,)
