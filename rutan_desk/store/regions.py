"""Indonesia's regions by dotted code, read from the files the program brings along.

Codes are those of the Ministry of Home Affairs: 33 a province, 33.16 a regency or city,
33.16.09 a kecamatan, 33.16.09.2001 a village. Nothing is read before the first question,
and each file only once; the 83,762 villages only for a question about villages, as rows in
the order of their codes, so that one is found by halving. A code that is no longer (or not
yet) in the files is no error: regions are split, and a NIK keeps the code of its first
registration for life. Every function here may be called from any thread.
"""

import csv
from bisect import bisect_left
from functools import cache

from rutan_desk.domain.region import DISTRICT, PROVINCE, VILLAGE, level, within
from rutan_desk.paths import resources

_FILES = ("provinces", "regencies", "districts", "villages")
_SHORT = (
    ("Kabupaten Administrasi ", "Kab. Adm. "),
    ("Kota Administrasi ", "Kota Adm. "),
    ("Kabupaten ", "Kab. "),
    ("Daerah Khusus Ibukota ", "DKI "),
    ("Daerah Istimewa ", "DI "),
)


@cache
def _names(step: int) -> dict[str, str]:
    """Official names by code; 0 provinces … 2 districts (empty where not installed)."""
    return dict(map(_split, _rows(step)))


@cache
def _villages() -> list[str]:
    """The rows ``code,name`` of every village, in the order of the codes."""
    return _rows(3)


def _rows(step: int) -> list[str]:
    path = resources() / "regions" / f"{_FILES[step]}.csv"
    return path.read_text("utf-8").split("\n")[1:-1] if path.is_file() else []


def _split(row: str) -> tuple[str, str]:
    code, _, name = row.partition(",")
    return (code, next(csv.reader([name]))[0]) if '"' in name else (code, name)


def names_of(depth: int) -> dict[str, str]:
    """Official names by code of a whole level: 1 provinces … 4 villages."""
    return dict(map(_split, _villages())) if depth == VILLAGE else dict(_names(depth - 1))


@cache
def known_districts() -> frozenset[str]:
    """The dotted codes of every kecamatan in force, for ``check_nik``."""
    return frozenset(_names(2))


def region_name(code: str) -> str | None:
    """The official name, shortened (``Kab. Blora``, ``DKI Jakarta``), or ``None``."""
    depth = level(code)
    name = _village(code) if depth == VILLAGE else None
    if PROVINCE <= depth < VILLAGE:
        name = _names(depth - 1).get(code)
    return None if name is None else shortened(name)


def shortened(name: str) -> str:
    """An official name with its kind cut short: ``Kab. Blora``, ``DI Yogyakarta``."""
    for long, short in _SHORT:
        if name.startswith(long):
            return short + name.removeprefix(long)
    return name


def _village(code: str) -> str | None:
    rows = _villages()
    place = bisect_left(rows, code)
    if place < len(rows) and (found := _split(rows[place]))[0] == code:
        return found[1]
    return None


def region_path(code: str) -> tuple[tuple[str, str | None], ...]:
    """Every region a code lies in, widest first and itself last, with its short name."""
    parts = code.split(".") if code else []
    codes = [".".join(parts[: depth + 1]) for depth in range(len(parts))]
    return tuple((one, region_name(one)) for one in codes)


def region_children(code: str) -> tuple[str, ...]:
    """The codes one level deeper, in order; of ``""`` the provinces, of a village none."""
    depth = level(code)
    if depth >= VILLAGE:
        return ()
    if depth == DISTRICT:
        rows = _villages()
        # "/" comes right after "." and so ends the villages of one district.
        inside = rows[bisect_left(rows, code + ".") : bisect_left(rows, code + "/")]
        return tuple(_split(row)[0] for row in inside)
    return tuple(one for one in _names(depth) if not code or within(one, code))


def region_label(code: str, home: str | None = None) -> str:
    """A region as people write it: ``Blora, Kab. Blora``, smallest part first.

    ``home`` is the province code of the reader: another province is then said at the end
    (``Kedewan, Kab. Bojonegoro, Jawa Timur``); with ``None`` none is. A code without a name
    is shown itself before the parts that have one, except a village's, which is left out.
    """
    parts = code.split(".")
    codes = [".".join(parts[:length]) for length in range(len(parts), 0, -1)]
    if len(parts) > 1 and home in (None, parts[0]):
        codes.pop()
    names = [name for name in map(region_name, codes) if name is not None]
    if region_name(code) is None and (len(parts) < len(_FILES) or not names):
        names.insert(0, code)
    return ", ".join(names)


def official_parts(text: str, home: str | None = None) -> str:
    """Of a free-text address, only the parts that name a kecamatan, kabupaten or kota.

    What papers for KPPS may show (T10): a street or a desa in the text is left out, and so
    is the province unless it is another than ``home``.
    """
    kept = []
    for part in text.split(","):
        step = _levels().get(_bare(part))
        if step is None or (step == 0 and _bare(part) == _bare(_names(0).get(home or "", ""))):
            continue
        kept.append(" ".join(part.split()))
    return ", ".join(kept)


@cache
def _levels() -> dict[str, int]:
    """Bare names of provinces, regencies and districts; the widest level wins."""
    found = {_bare(name): step for step in (2, 1, 0) for name in _names(step).values()}
    # A kecamatan may be called just "Kota": with its kind taken away no name is left.
    return {name: step for name, step in found.items() if name}


def _bare(name: str) -> str:
    words = name.casefold().replace(".", " ").split()
    while words and words[0] in _KINDS:
        words = words[1:]
    return " ".join(words)


_KINDS = {"kabupaten", "kab", "kota", "kodya", "kecamatan", "kec", "provinsi", "prov"}
_KINDS |= {"administrasi", "adm"}
