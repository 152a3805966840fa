"""Build ``resources/regions/*.csv``: codes and names of Indonesia's regions.

``python3 packaging/regions.py`` asks npm for the package below in its exact version and
writes provinces, regencies and districts; ``--villages`` writes the villages too (2 MB).
``--check`` writes nothing and exits with 1 where a file differs. Needs npm and a network;
the program itself needs neither. Each file is UTF-8 with the columns ``code,name``, codes
dotted (33, 33.16, 33.16.09, 33.16.09.2001), rows in the order of the codes.
"""

import argparse
import csv
import io
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

PACKAGE = "idn-area-data@4.0.1"
FOLDER = Path(__file__).resolve().parent.parent / "resources" / "regions"
PATTERNS = {
    "provinces": re.compile(r"\d{2}"),
    "regencies": re.compile(r"\d{2}\.\d{2}"),
    "districts": re.compile(r"\d{2}\.\d{2}\.\d{2}"),
    "villages": re.compile(r"\d{2}\.\d{2}\.\d{2}\.\d{4}"),
}
COUNTS = {"provinces": 38, "regencies": 514, "districts": 7_285, "villages": 83_762}
LICENCE = "LICENSE.md"


def fetch(levels: list[str]) -> dict[str, bytes]:
    """The package's table of each level, and its data licence, by file name."""
    npm = shutil.which("npm")
    if npm is None:
        sys.exit("npm is needed to fetch the regions.")
    with tempfile.TemporaryDirectory() as folder:
        command = [npm, "pack", "--silent", "--pack-destination", folder, PACKAGE]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        (ball,) = Path(folder).glob("*.tgz")
        with tarfile.open(ball) as tar:
            names = [LICENCE, *(f"{level}.csv" for level in levels)]
            return {name: _read(tar, f"package/data/{name}") for name in names}


def _read(tar: tarfile.TarFile, member: str) -> bytes:
    stream = tar.extractfile(member)
    if stream is None:
        raise KeyError(member)
    return stream.read()


def table(level: str, source: str) -> str:
    """Our CSV of one level out of the package's.

    The source writes an apostrophe as a double quote (``Ra"as``); it is put right here, and
    spaces are made single. Raises ``ValueError`` where a code has another form, is there
    twice, or their number is not the one known for this version.
    """
    rows = {row["code"]: clean_name(row["name"]) for row in csv.DictReader(io.StringIO(source))}
    odd = [code for code in rows if not PATTERNS[level].fullmatch(code)]
    if odd or len(rows) != COUNTS[level] or not all(rows.values()):
        raise ValueError(f"{level}: {len(rows)} codes, of an unknown form: {odd[:5]}")
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(("code", "name"))
    writer.writerows(sorted(rows.items()))
    return out.getvalue()


def clean_name(name: str) -> str:
    """A name with its apostrophe back and single spaces."""
    return " ".join(name.replace('"', "'").split())


def main() -> int:
    """Build the files; 1 when ``--check`` finds one that is not what would be built."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--villages", action="store_true", help="the villages too")
    parser.add_argument("--check", action="store_true", help="compare only, write nothing")
    options = parser.parse_args()
    levels = list(PATTERNS) if options.villages else list(PATTERNS)[:3]
    different = 0
    for name, source in fetch(levels).items():
        text = source.decode("utf-8").replace("\r\n", "\n")
        content = (text if name == LICENCE else table(name[:-4], text)).encode("utf-8")
        path = FOLDER / name
        if path.is_file() and path.read_bytes() == content:
            continue
        different += 1
        sys.stdout.write(f"{'differs' if options.check else 'written'}: {name}\n")
        if not options.check:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
    return 1 if options.check and different else 0


if __name__ == "__main__":
    sys.exit(main())
