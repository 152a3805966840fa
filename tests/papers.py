"""``python -m tests.papers OUT``: every paper as a PDF and its pages as pictures, to be looked at.

``--registry full`` is the demo (the papers of voting day at 09.41 of it), ``nasty`` names and
fields nobody would wish for, ``empty`` nobody. ``--only roll,pdpb`` takes those whose name is
one of these, or begins with one that ends in ``*``.
"""

import argparse
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, suppress
from dataclasses import replace
from functools import partial
from pathlib import Path

from argon2 import Parameters
from argon2.low_level import Type

from rutan_desk.domain.disclosure import Receiver
from rutan_desk.domain.errors import DeskError, NoEarlierPrint
from rutan_desk.ops.batch import write_batch
from rutan_desk.ops.import_summary import import_summary
from rutan_desk.ops.importing import preview_people
from rutan_desk.ops.people_list import ShownPeople, people_list
from rutan_desk.ops.printing import record_print, recovery_sheet
from rutan_desk.store import keys
from rutan_desk.words.batches import RECEIVERS, batch_of
from rutan_desk.words.catalog import set_language
from rutan_desk.words.paper import import_paper, recovery_paper
from rutan_desk.words.paper_makers import MAKERS
from rutan_desk.words.people_filters import state_text
from rutan_desk.words.people_list import people_paper
from rutan_desk.words.print_since import can_be_compared, earlier_prints
from tests.paper_books import BOOKS, change_some
from tests.paper_press import Press

Paper = Callable[[str], bytes]
SINCE = "-since"


def papers_of(press: Press) -> Mapping[str, Paper]:
    """Every paper there is by its name; each is made when it is called with a size."""
    return {
        **{name: partial(_whole, press, name) for name in MAKERS},
        "recovery": partial(_recovery, press),
        "people-list": partial(_people_list, press),
        "import-summary": partial(_import_summary, press),
        **{f"batch-{one.value}": partial(_cover, press, one) for one in RECEIVERS},
        **{name + SINCE: partial(_since, press, name) for name in MAKERS if can_be_compared(name)},
    }


def _whole(press: Press, name: str, size: str) -> bytes:
    return press.make(name, size).pdf


def _recovery(press: Press, _size: str) -> bytes:
    return recovery_sheet(press.registry, recovery_paper(press.usual))


def _people_list(press: Press, size: str) -> bytes:
    request = press.request("recap", size)
    people = request.people()
    headings = ("Nama", "No. Registrasi", "NIK", "L/P", "Lahir", "Blok", "Alamat", "Keadaan")
    names = ("name", "register", "nik", "sex", "birth_date", "block", "region", "state")
    shown = ShownPeople(
        columns=tuple(zip(names, headings, strict=True)),
        rows=[
            [
                str(one or "")
                for one in (
                    person.name, person.register_number, person.nik, person.sex,
                    person.birth_date, person.block, person.region_as_written or person.region,
                )
            ] + [state_text(ready)]
            for ready, person in ((ready, ready.person) for ready in people)
        ],
        filters=("Penghuni",),
        search="",
        order="Nama",
        everyone=len(people),
    )  # fmt: skip
    db, desk = press.registry.db, press.registry.desk
    return people_list(db, desk, shown, people_paper(request.election, request.now), size).pdf


def _import_summary(press: Press, size: str) -> bytes:
    request, registry = press.request("recap", size), press.registry
    lines = ["No. Registrasi;Nama Lengkap;NIK;Tgl Lahir;JK;Blok"]
    for number, one in enumerate((ready.person for ready in request.people()), 1):
        born = f"{one.birth_date:%d-%m-%Y}" if one.birth_date else ""
        block = "C-02" if number % 9 == 0 else one.block or ""
        nik = "33160" if number % 17 == 0 else one.nik or ""
        if number % 23:
            register, name = one.register_number or "", one.name.replace(";", ",")
            lines.append(
                f'{register};"{name.replace(chr(34), chr(34) * 2)}";{nik};{born};L;{block}'
            )
    lines += ["B.I.901/2028;BARU CONTOH;3316091203901234;12-03-1990;L;A-04", ";;;;;", ";JUMLAH;;;;"]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "Penghuni 24 Jan 2029.csv"
        path.write_text("\n".join(lines), encoding="utf-8")
        plan = preview_people(registry.db, registry.desk, path)
    return import_summary(registry.db, registry.desk, plan, import_paper(request.now), size).pdf


def _cover(press: Press, receiver: Receiver, size: str) -> bytes:
    request = press.request("recap", size)
    db, desk = press.registry.db, press.registry.desk
    batch = batch_of(db, desk, receiver, request)
    with tempfile.TemporaryDirectory() as folder:
        return write_batch(db, desk, batch, Path(folder) / "berkas").cover.pdf


def _since(press: Press, name: str, size: str) -> bytes:
    """What changed since a print made before some people came, went and were corrected."""
    registry, request = press.registry_of(name), press.request(name, size)
    db, desk = registry.db, registry.desk
    if not earlier_prints(db, name, request):
        for one in filter(can_be_compared, MAKERS):
            if press.registry_of(one) is registry:
                with suppress(DeskError):
                    record_print(db, desk, press.make(one), "file")
        change_some(registry)
        request = press.request(name, size)
    earlier = earlier_prints(db, name, request)
    if not earlier:
        raise NoEarlierPrint(name)
    return MAKERS[name](db, desk, replace(request, since=earlier[-1].deed)).pdf


def wishes(arguments: list[str]) -> argparse.Namespace:
    """What was asked for."""
    parser = argparse.ArgumentParser(prog="tests.papers", description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--only", default="", help="names, with commas; roll* takes all rolls")
    parser.add_argument("--size", default="A4")
    parser.add_argument("--registry", choices=tuple(BOOKS), default="full")
    parser.add_argument("--language", choices=("id", "en"), default="id")
    parser.add_argument("--pages", type=int, default=4, help="so many pictures of a paper")
    parser.add_argument("--dpi", type=int, default=70)
    return parser.parse_args(arguments)


def chosen(names: Mapping[str, Paper], only: str) -> Iterator[str]:
    """The names asked for; without any, all of them."""
    wanted = [one for one in only.split(",") if one]
    for name in names:
        if not wanted or any(
            name.startswith(one[:-1]) if one.endswith("*") else name == one for one in wanted
        ):
            yield name


def main(arguments: list[str]) -> int:
    """Make them; the exit code is 1 where a paper could not be made but by a refusal."""
    given, failed = wishes(arguments), 0
    given.out.mkdir(parents=True, exist_ok=True)
    keys.COST = Parameters(Type.ID, 19, 16, 32, 1, 8, 1)
    set_language(given.language)
    with tempfile.TemporaryDirectory() as name, closing(BOOKS[given.registry](Path(name))) as press:
        papers = papers_of(press)
        # What changes the registry comes last.
        for name in sorted(chosen(papers, given.only), key=lambda one: one.endswith(SINCE)):
            for size in given.size.split(","):
                stem = given.out / f"{given.registry}-{size}-{name}"
                try:
                    stem.with_name(f"{stem.name}.pdf").write_bytes(papers[name](size))
                except DeskError as refusal:
                    sys.stdout.write(f"{name}: {refusal!r}\n")
                    continue
                except Exception as fault:
                    failed += 1
                    sys.stdout.write(f"FAILED {name} {size}: {fault!r}\n")
                    continue
                draw = ["pdftoppm", "-png", "-r", str(given.dpi), "-l", str(given.pages)]
                subprocess.run([*draw, f"{stem}.pdf", str(stem)], check=True)
    pictures = len(list(given.out.glob("*.png")))
    sys.stdout.write(f"{pictures} pictures in {given.out}\n")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
