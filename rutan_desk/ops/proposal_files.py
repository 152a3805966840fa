"""What goes to KPU as a file: the workbook written, noted as sent, its columns kept."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from hashlib import sha256
from pathlib import Path

from rutan_desk.domain.disclosure import Receiver
from rutan_desk.domain.errors import FormatUnknown, NothingToExport
from rutan_desk.domain.plain import to_plain
from rutan_desk.domain.proposal import ProposalLine
from rutan_desk.domain.region import DISTRICT, PROVINCE, REGENCY, VILLAGE, part
from rutan_desk.exchange.kpu_proposal import (
    ProposalBook,
    ProposalColumn,
    StationSheet,
    chosen_of,
    columns_of,
    proposal_xlsx,
)
from rutan_desk.exchange.layout import Layout
from rutan_desk.ops.elections import open_election
from rutan_desk.ops.output import write_output
from rutan_desk.ops.proposal import Difference, Proposal, sent_lines
from rutan_desk.store import Database
from rutan_desk.store.journal import Desk, Touched, deed
from rutan_desk.store.proposals import Proposal as Sent
from rutan_desk.store.proposals import save_proposal
from rutan_desk.store.regions import region_name
from rutan_desk.store.settings import layout_settings, read_settings, save_layout_setting

SHAPE = "kpu-proposal"
"""The name under which the columns of the form are remembered."""
FULL, DIFFERENCE = "proposal", "difference"
"""What kind of list was sent, in the table of those sent."""


def write_proposal(
    db: Database, desk: Desk, path: Path, made: Proposal, letter: str = ""
) -> Touched:
    """Write the workbook and keep what was sent: one deed, no file without it.

    ``letter`` is the number of KPU's letter. Raises ``NothingToExport``, ``FormatUnknown``,
    ``FileUnwritable``, ``DiskFull``, ``ElectionClosed``.
    """
    anew = {one.number for one in made.stations} if made.all else set[str]()
    before = sent_lines(db, made.election)
    kept = {one: line for one, line in before.items() if line.station not in anew}
    state = {**kept, **{line.person_id: line for line in made.lines}}
    return _write(db, desk, path, made, made.lines, state, (FULL, letter))


def write_difference(
    db: Database, desk: Desk, path: Path, made: Difference, letter: str = ""
) -> Touched:
    """Write only what changed, with KPU's codes; the next difference counts from here.

    Raises as ``write_proposal``.
    """
    state = sent_lines(db, made.election)
    for one in made.changes:
        if one.reason and state.get(one.line.person_id) == one.before:
            del state[one.line.person_id]
    state |= {one.line.person_id: one.line for one in made.changes if not one.reason}
    lines = tuple(one.line for one in made.changes)
    return _write(db, desk, path, made, lines, state, (DIFFERENCE, letter))


def proposal_columns(db: Database) -> tuple[ProposalColumn, ...]:
    """The columns of the form, as the officer last set them."""
    return columns_of(layout_settings(db).get(SHAPE, {}).get("overrides", {}))


def set_proposal_columns(db: Database, desk: Desk, columns: Sequence[ProposalColumn]) -> Touched:
    """Keep another order or other headings; none at all brings the form's own back.

    Raises ``MappingInvalid`` and changes nothing then.
    """
    chosen = chosen_of(columns)
    columns_of(chosen)
    with deed(db, desk, "proposal-columns", {"count": len(columns)}) as act:
        save_layout_setting(act, SHAPE, to_plain(Layout(chosen)))
    return act.touched


def place_names(codes: Iterable[str]) -> dict[str, tuple[str, str, str, str]]:
    """Province, kabupaten or kota, kecamatan and desa of each code; empty where unknown."""
    return {code: _place(code) for code in set(codes)}


def _place(code: str) -> tuple[str, str, str, str]:
    depths = (PROVINCE, REGENCY, DISTRICT, VILLAGE)
    parts = [part(code, depth) for depth in depths]
    province, regency, district, village = (region_name(one) or "" if one else "" for one in parts)
    return province, regency, district, village


def _write(
    db: Database,
    desk: Desk,
    path: Path,
    made: Proposal | Difference,
    lines: tuple[ProposalLine, ...],
    state: Mapping[int, ProposalLine],
    kind: tuple[str, str],
) -> Touched:
    purpose, letter = kind
    open_election(db, made.election.id)
    if path.suffix.casefold() != ".xlsx":
        raise FormatUnknown(path.name, (".xlsx",))
    if not lines:
        raise NothingToExport
    content = proposal_xlsx(book_of(db, made, lines, letter))
    station = made.station
    details = {
        "purpose": purpose,
        "election": made.election.name,
        "station": station.number if station else "",
        "rows": len(lines),
        "held_back": len(made.held_back),
        "letter": letter,
        "receiver": Receiver.KPU.value,
        "file": path.name,
        "sha256": sha256(content).hexdigest(),
    }
    sent = Sent(
        election_id=made.election.id,
        station_id=station.id if station else None,
        made_on=desk.clock().date(),
        purpose=purpose,
        lines=tuple(asdict(line) for line in state.values()),
    )
    with deed(db, desk, "export-proposal", details) as act:
        save_proposal(act, sent)
        write_output(path, content)
    return act.touched


def book_of(
    db: Database, made: Proposal | Difference, lines: Sequence[ProposalLine], letter: str = ""
) -> ProposalBook:
    """The workbook of some lines, a sheet for each station that has any."""
    settings = read_settings(db)
    what = "DAFTAR PEMILIH LOKASI KHUSUS"
    title = f"PERUBAHAN {what}" if isinstance(made, Difference) else what
    by_station = {one.number: one for one in made.stations}
    numbers = sorted({line.station for line in lines}, key=lambda text: (len(text), text))
    sheets = tuple(
        StationSheet(
            number=number,
            region=_place(by_station[number].region) if number in by_station else ("",) * 4,
            lines=tuple(line for line in lines if line.station == number),
        )
        for number in numbers
    )
    titles = (title, made.election.name.upper(), settings.prison)
    return ProposalBook(
        titles=tuple(filter(None, titles)),
        sheets=sheets,
        places=place_names(line.region for line in lines),
        columns=proposal_columns(db),
        letter=f"Dasar: {letter}" if letter else "",
    )
