"""Indonesia's regions by dotted code, read from the files the program brings along.

Codes are those of the Ministry of Home Affairs: 33 a province, 33.16 a regency or city,
33.16.09 a kecamatan, 33.16.09.2001 a village. Nothing is read before the first question,
and each file only once. A code that is no longer (or not yet) in the files is no error:
regions are split, and a NIK keeps the code of its first registration for life.
"""

import csv
from functools import cache

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
def _names(level: int) -> dict[str, str]:
    """Official names by code; 0 provinces … 3 villages (empty where not installed)."""
    path = resources() / "regions" / f"{_FILES[level]}.csv"
    if not path.is_file():
        return {}
    with path.open(encoding="utf-8", newline="") as file:
        return {row["code"]: row["name"] for row in csv.DictReader(file)}


@cache
def known_districts() -> frozenset[str]:
    """The dotted codes of every kecamatan in force, for ``check_nik``."""
    return frozenset(_names(2))


def region_name(code: str) -> str | None:
    """The official name, shortened (``Kab. Blora``, ``DKI Jakarta``), or ``None``."""
    level = code.count(".")
    name = _names(level).get(code) if level < len(_FILES) else None
    if name is None:
        return None
    for long, short in _SHORT:
        if name.startswith(long):
            return short + name.removeprefix(long)
    return name


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
        level = _levels().get(_bare(part))
        if level is None or (level == 0 and _bare(part) == _bare(_names(0).get(home or "", ""))):
            continue
        kept.append(" ".join(part.split()))
    return ", ".join(kept)


@cache
def _levels() -> dict[str, int]:
    """Bare names of provinces, regencies and districts; the widest level wins."""
    found = {_bare(name): level for level in (2, 1, 0) for name in _names(level).values()}
    # A kecamatan may be called just "Kota": with its kind taken away no name is left.
    return {name: level for name, level in found.items() if name}


def _bare(name: str) -> str:
    words = name.casefold().replace(".", " ").split()
    while words and words[0] in _KINDS:
        words = words[1:]
    return " ".join(words)


_KINDS = {"kabupaten", "kab", "kota", "kodya", "kecamatan", "kec", "provinsi", "prov"}
_KINDS |= {"administrasi", "adm"}
