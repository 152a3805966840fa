"""What a deed says of itself where it wrote no rows: a print, an export, a destruction."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from rutan_desk.domain.disclosure import Receiver
from rutan_desk.domain.list_id import grouped
from rutan_desk.domain.retention import Fate, Trace
from rutan_desk.gui.rows_model import Column, Tone
from rutan_desk.store.history import DeedRow
from rutan_desk.words.catalog import tr
from rutan_desk.words.counts import lines_text, pages_text
from rutan_desk.words.exports import table_title
from rutan_desk.words.moments import long_day
from rutan_desk.words.receivers import for_receiver
from rutan_desk.words.retention import fate_name, trace_name
from rutan_desk.words.values import size_words

Details = Mapping[str, Any]
Pairs = Iterator[tuple[str, object]]


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing a deed says, and in which place."""

    place: int
    name: str
    value: str


def facts_of(deed: DeedRow) -> tuple[Fact, ...]:
    """What is known of it beyond its title; nothing for most kinds. Empty values are left out."""
    read = _FACTS.get(deed.kind)
    pairs = read(deed.details) if read is not None else ()
    said = [(name, str(value)) for name, value in pairs if value not in (None, "")]
    return tuple(Fact(place, *pair) for place, pair in enumerate(said))


def fact_columns() -> list[Column[Fact]]:
    """The columns, in the language in force."""
    return [
        Column("name", tr("What"), lambda one: one.name, tone=Tone.QUIET, width=250),
        Column("value", tr("Details"), lambda one: one.value),
    ]


def _print(of: Details) -> Pairs:
    yield tr("List"), table_title(of["report"])
    yield from _asked(of)
    yield tr("Copy No."), of.get("copy") or ""
    lines, pages = lines_text(of["lines"]), pages_text(of["pages"])
    length = tr("{lines} on {pages}, {size}")
    yield tr("Length"), length.format(lines=lines, pages=pages, size=of["size"])
    ways = {"file": tr("a PDF file"), "printer": tr("a printer")}
    yield tr("Went to"), ways.get(of["target"], of["target"])
    yield tr("Pages sent"), of.get("pages_sent", "")
    yield tr("Times printed"), of.get("copies", "")
    yield from _proof(of)


def _export(of: Details) -> Pairs:
    yield tr("List or table"), table_title(of["table"])
    yield from _asked(of)
    yield tr("Length"), lines_text(of["rows"])
    yield tr("File"), of["file"]
    yield from _proof(of)


def _asked(of: Details) -> Pairs:
    """For whom and what for, and of which part of the registry."""
    asked = of.get("asked") or {}
    yield tr("Receiver"), for_receiver(Receiver(of["receiver"]))
    yield tr("Purpose"), of.get("purpose", "")
    yield tr("TPS"), asked.get("station")
    yield tr("Quarter"), asked.get("quarter")
    if since := asked.get("since"):
        yield tr("Only changes"), tr("since the print of deed {deed}").format(deed=since)


def _proof(of: Details) -> Pairs:
    """By what a paper and a file are told from others."""
    yield tr("List ID"), of.get("list_id", "")
    yield tr("State of the registry"), grouped(of["seal"]) if of.get("seal") else ""
    yield tr("Checksum (SHA-256)"), of.get("sha256", "")


def _batch(of: Details) -> Pairs:
    yield tr("Receiver"), for_receiver(Receiver(of["receiver"]))
    yield tr("Folder"), of["folder"]
    yield tr("Lists in it"), of["files"]
    yield tr("Left out"), ", ".join(map(table_title, of["left_out"]))
    yield tr("List ID of the cover"), of["list_id"]


def _retention(of: Details) -> Pairs:
    yield tr("Closed elections"), ", ".join(of.get("elections", ()))
    yield tr("Files"), of["count"]
    yield tr("Size"), size_words(of["bytes"])
    for one in of["files"]:
        made = long_day(date.fromisoformat(one["made_on"]))
        words = [trace_name(Trace(one["kind"]), one.get("seal", "")), made, size_words(one["size"])]
        if "fate" in one:
            words.append(fate_name(Fate(one["fate"])))
        yield one["name"], ", ".join(words)


_FACTS: Mapping[str, Callable[[Details], Pairs]] = {
    "print": _print,
    "export": _export,
    "batch": _batch,
    "retention-plan": _retention,
    "retention-wipe": _retention,
}
