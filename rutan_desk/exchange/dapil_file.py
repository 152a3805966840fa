"""KPU's open data on electoral districts (dapil): its JSON list, or the same as a table.

Codes stand there without dots. A region cut in two (*pecahan*) is named by each of its
dapils, and its parts are listed besides; only the parts are taken, so that a region lies in
one dapil of a kind, and a home whose code goes no deeper is a question and not a guess.
"""

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from rutan_desk.domain.contest import Dapil
from rutan_desk.domain.errors import DapilFileInvalid, SheetUnreadable
from rutan_desk.domain.region import dotted, within
from rutan_desk.exchange.cells import Row, plain, text_of
from rutan_desk.exchange.delimited import decode
from rutan_desk.exchange.sheets import read_sheets
from rutan_desk.exchange.sniff import FileKind, read_file, sniff

CONTESTS = {"DPR RI": "DPR", "DPRD PROVINSI": "DPRD_PROV", "DPRD KABUPATEN/KOTA": "DPRD_KAB"}
"""KPU's kinds of dapil, and the contests they are for."""
WITHOUT_DAPIL = frozenset({"DPD", "DPD RI"})
"""Kinds whose district is the province itself: nothing to read."""
NEEDED = ("jenis_dapil", "nama_dapil", "kode_wilayah", "is_pecah")
MOST_BYTES = 50_000_000
_SEARCHED = 30
_YES = frozenset({"true", "1", "ya", "y"})
_Line = Mapping[str, str]


def read_dapils(path: Path) -> tuple[Dapil, ...]:
    """Every dapil of a file, in its order.

    Raises ``DapilFileInvalid``: ``missing`` for a file that cannot be opened, ``shape`` for
    one that holds something else. Of which election it is, the file does not say.
    """
    found: defaultdict[tuple[str, str, str], list[str]] = defaultdict(list)
    cut: defaultdict[tuple[str, str, str], list[str]] = defaultdict(list)
    for line in _lines(path):
        kind = line["jenis_dapil"].upper()
        if kind in WITHOUT_DAPIL:
            continue
        contest, name = CONTESTS.get(kind), line["nama_dapil"]
        code = dotted(line["kode_wilayah"])
        if contest is None or code is None or not name:
            raise DapilFileInvalid(path.name, "shape")
        into = cut if line["is_pecah"].casefold() in _YES else found
        into[contest, line.get("kode_dapil", ""), name].append(code)
    for key, wholes in cut.items():
        # Without its parts the whole stays: two dapils then claim it, and no ballot is guessed.
        found[key] += [one for one in wholes if not any(within(part, one) for part in found[key])]
    if not found:
        raise DapilFileInvalid(path.name, "shape")
    return tuple(
        Dapil(contest=contest, name=name, regions=tuple(dict.fromkeys(codes)))
        for (contest, _, name), codes in found.items()
    )


def unknown_regions(dapils: Iterable[Dapil], known: Callable[[str], bool]) -> tuple[str, ...]:
    """The codes in dapils that ``known`` denies, each once: to warn of, not to refuse.

    Regions are split and renumbered between elections; a code that nobody has any more is
    nobody's home.
    """
    codes = dict.fromkeys(code for dapil in dapils for code in dapil.regions)
    return tuple(code for code in codes if not known(code))


def holding(dapils: Iterable[Dapil], region: str) -> tuple[Dapil, ...]:
    """The dapils that hold a region or a part of it; none: the file is not of its election."""
    return tuple(
        dapil
        for dapil in dapils
        if any(within(region, code) or within(code, region) for code in dapil.regions)
    )


def _lines(path: Path) -> Iterator[_Line]:
    """The rows of the file by KPU's names of the fields, as plain text."""
    try:
        data = read_file(path)
        if len(data) > MOST_BYTES:
            raise DapilFileInvalid(path.name, "shape")
        text = decode(data, path.name) if sniff(data, path.name) is FileKind.TEXT else ""
        if text.lstrip()[:1] in ("[", "{"):
            return _from_json(text, path.name)
        return _from_table(path)
    except SheetUnreadable as fault:
        why = "missing" if fault.why in ("missing", "not_allowed") else "shape"
        raise DapilFileInvalid(path.name, why) from fault


def _from_json(text: str, file: str) -> Iterator[_Line]:
    try:
        rows = json.loads(text)
    except (ValueError, RecursionError) as fault:
        raise DapilFileInvalid(file, "shape") from fault
    if isinstance(rows, dict):
        rows = rows.get("data")
    if not isinstance(rows, list):
        raise DapilFileInvalid(file, "shape")
    for row in rows:
        if not isinstance(row, dict) or any(field not in row for field in NEEDED):
            raise DapilFileInvalid(file, "shape")
        yield {field: plain(str(value)) for field, value in row.items()}


def _from_table(path: Path) -> Iterator[_Line]:
    for grid in read_sheets(path, _likeness).grids:
        for place, row in enumerate(grid.rows[:_SEARCHED]):
            names = _names(row)
            if set(NEEDED) <= set(names):
                return _below(grid.rows[place + 1 :], names)
    raise DapilFileInvalid(path.name, "shape")


def _below(rows: Sequence[Row], names: Sequence[str]) -> Iterator[_Line]:
    for row in rows:
        line = dict.fromkeys(NEEDED, "")
        line |= {name: plain(text_of(cell)) for name, cell in zip(names, row, strict=False)}
        if any(line.values()):
            yield line


def _names(row: Row) -> list[str]:
    return [plain(text_of(cell)).casefold() for cell in row]


def _likeness(rows: list[Row]) -> float:
    """How much rows look like the table: the delimiter that shows all its names wins."""
    return max((len({*NEEDED} & {*_names(row)}) for row in rows[:_SEARCHED]), default=0)
