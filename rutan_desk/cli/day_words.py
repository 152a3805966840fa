"""What may be typed on voting day: states in two languages, and whom somebody means."""

from datetime import datetime

import click

from rutan_desk.domain.day import Act, RollLine
from rutan_desk.domain.errors import ManyFit, NobodyFits
from rutan_desk.domain.names import register_key, squeezed
from rutan_desk.domain.nik import mask_in_text
from rutan_desk.ops.day_board import Board
from rutan_desk.ops.day_finding import Candidate, FindingKind, find
from rutan_desk.words.catalog import tr

_INDONESIAN = {
    "dipanggil": Act.CALLED,
    "keluar": Act.OUT,
    "antre": Act.QUEUEING,
    "antri": Act.QUEUEING,
    "hadir": Act.VOTED,
    "selesai": Act.VOTED,
    "memilih": Act.VOTED,
    "sudah-memilih": Act.VOTED,
    "menolak": Act.REFUSED,
    "sakit": Act.ILL,
    "sidang": Act.COURT,
    "bon": Act.LOAN,
    "rawat-inap": Act.HOSPITAL,
    "isolasi": Act.ISOLATION,
    "bebas": Act.RELEASED,
    "pindah": Act.TRANSFERRED,
    "meninggal": Act.DIED,
    "kabur": Act.ESCAPED,
    "surat-suara-habis": Act.NO_BALLOTS,
    "kembali": Act.BACK,
    "ditolak": Act.TURNED_AWAY,
}


def act_of(text: str) -> Act:
    """The act of a word, English or Indonesian; wrong use for any other."""
    word = text.strip().casefold()
    plain = word.replace("-", "_").replace(" ", "_")
    if word in _INDONESIAN:
        return _INDONESIAN[word]
    if plain in Act.__members__.values() and plain != Act.WITHDRAWN:
        return Act(plain)
    known = ", ".join(sorted({*_INDONESIAN, *(one.value for one in Act)} - {"withdrawn"}))
    raise click.BadParameter(tr("{given} is none of {known}").format(given=text, known=known))


def who_is(board: Board, text: str, station_id: int | None, now: datetime) -> Candidate:
    """Whom a text means exactly; part of a name means nobody.

    That is a scanned notice, a uuid, ``id:`` with a number, with a station a list number
    (``12``, ``dptb 3``) and without one the id, a NIK, a register number, or a whole name.
    Raises ``NobodyFits`` or ``ManyFit``.
    """
    person_id = _id_of(board, text, station_id)
    if person_id:
        line = board.line_for(person_id, station_id)
        station = board.stations.get(line.station_id) if line else None
        return Candidate(
            board.people.by_id[person_id], line, station, board.attendance_of(person_id)
        )
    found = find(board, text, station_id, now)
    exact = [one for one in found.candidates if found.scanned or _fits(one, text, station_id)]
    if not exact or found.kind is FindingKind.NONE:
        raise NobodyFits(mask_in_text(text.strip()))
    if len(exact) > 1:
        raise ManyFit(mask_in_text(text.strip()), tuple(_told(one) for one in exact))
    return exact[0]


def _id_of(board: Board, text: str, station_id: int | None) -> int:
    wanted = text.strip()
    number = wanted.removeprefix("id:")
    if number.isascii() and number.isdecimal() and len(number) < 10:
        given = number != wanted or station_id is None
        return int(number) if given and int(number) in board.people.by_id else 0
    people = board.people.by_id.values()
    return next((one.id for one in people if one.uuid == wanted.casefold()), 0)


def _fits(one: Candidate, text: str, station_id: int | None) -> bool:
    """Whether a text is one of somebody's names or numbers, whole."""
    wanted, said = squeezed(text), []
    if one.line is not None:
        said.append(one.line.name)
        if station_id is not None:
            number = one.line.number.lstrip("0")
            said += [number, f"{one.line.category.value} {number}"]
            wanted = wanted.lstrip("0") if wanted.isdecimal() else wanted
    if one.person is not None:
        said += [one.person.name, one.person.nik or one.person.nik_as_written or ""]
        number = one.person.register_number or ""
        if number and register_key(number) == register_key(text):
            return True
    return wanted in [squeezed(each) for each in said if each]


def _told(one: Candidate) -> str:
    """Somebody among several, so that he can be typed."""
    named = one.person.name if one.person else one.line.name if one.line else "-"
    number = f" (id:{one.person.id})" if one.person else ""
    return f"{named}{number}"


def line_meant(one: Candidate, text: str) -> RollLine:
    """The line of the roll of somebody; raises ``NobodyFits`` when he has none."""
    if one.line is None:
        raise NobodyFits(mask_in_text(text.strip()))
    return one.line
