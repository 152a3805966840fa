"""Every list as a spreadsheet, from a real registry, read back by the project's reader."""

import re
from hashlib import sha256

import pytest

from rutan_desk.domain.errors import DiskFull, FormatUnknown, NotATable, NothingToExport
from rutan_desk.exchange.cells import is_number, text_of
from rutan_desk.exchange.sheets import read_sheets
from rutan_desk.ops.day_freeze import freeze
from rutan_desk.store.journal import last_deed_id
from rutan_desk.words.catalog import set_language
from rutan_desk.words.paper_makers import MAKERS
from rutan_desk.words.print_since import NO_LINES
from rutan_desk.words.report_sheets import export_paper
from tests.ops.paper_room import drawn, made_demo, newest, people_on, rolled_back

OF_THE_DAY = {"notices", "emergency-roll", "day-report", "call-list"}
LISTS = sorted(set(MAKERS) - NO_LINES - {"person", "day-report", "evening-check"})


@pytest.fixture(scope="module")
def made_once(tmp_path_factory):
    yield from made_demo(tmp_path_factory.mktemp("contoh"))


@pytest.fixture
def demo(made_once):
    set_language("en")
    yield from rolled_back(made_once)


def exported(registry, printed, path):
    export_paper(registry.db, registry.desk, printed, path)
    return read_sheets(path, lambda rows: 1.0).grids


@pytest.mark.parametrize("name", LISTS)
@pytest.mark.parametrize("ending", ["xlsx", "csv"])
def test_every_line_of_the_paper_comes_back(demo, tmp_path, name, ending):
    printed = drawn(demo, name)
    path = tmp_path / f"daftar.{ending}"
    if printed.lines == 0:
        with pytest.raises(NothingToExport):
            export_paper(demo.db, demo.desk, printed, path)
        return
    grids = exported(demo, printed, path)
    found = [tuple(map(text_of, row)) for grid in grids for row in grid.rows]
    bare = [tuple(_bare(cell) for cell in row if cell) for row in found]
    for part in printed.table.parts:
        for row in part.rows:
            texts = [text for text in row if "\n" not in text and text.strip(". ")]
            wanted = {_bare(text) for text in texts}
            assert any(wanted <= set(one) for one in bare), row
    assert newest(demo).details["rows"] == printed.lines


def _bare(text):
    return " ".join(text.removeprefix("'").split())


@pytest.mark.parametrize("name", LISTS)
def test_a_number_that_is_a_name_is_never_a_numeric_cell(demo, tmp_path, name):
    printed = drawn(demo, name)
    if printed.lines == 0:
        return
    for grid, part in zip(
        exported(demo, printed, tmp_path / "daftar.xlsx"),
        printed.table.parts,
        strict=True,
    ):
        counts = {one.heading for one in part.columns if one.kind == "number"}
        top = _heading_row(grid, part)
        headings = [text_of(cell) for cell in grid.rows[top]]
        for row in grid.rows[top + 1 :]:
            for heading, cell in zip(headings, row, strict=False):
                assert heading in {*counts, headings[0]} or not is_number(cell), (heading, cell)
                assert not re.search(r"NIK|NKK|KK|TPS|RT|RW", heading) or not is_number(cell)


def _heading_row(grid, part):
    first = {one.heading for one in part.columns}
    return next(at for at, row in enumerate(grid.rows) if first <= {text_of(cell) for cell in row})


def test_it_shows_no_more_than_the_paper(demo, tmp_path):
    people = people_on(demo, drawn(demo, "roll"))
    for ending in ("xlsx", "csv"):
        grids = exported(demo, drawn(demo, "roll"), tmp_path / f"daftar.{ending}")
        said = " ".join(text_of(cell) for grid in grids for row in grid.rows for cell in row)
        assert not re.search(r"\d{16}", said)
        assert people[0].name in said
        assert not any(one.register_number in said for one in people if one.register_number)


def test_the_same_list_is_the_same_bytes_and_noted(demo, tmp_path):
    first, second = tmp_path / "a.xlsx", tmp_path / "b.xlsx"
    printed = drawn(demo, "roll", purpose="Rapat pleno")
    for path in (first, second):
        export_paper(demo.db, demo.desk, printed, path)
    assert first.read_bytes() == second.read_bytes()
    deed = newest(demo)
    assert deed.kind == "export"
    assert deed.details["sha256"] == sha256(second.read_bytes()).hexdigest()
    wanted = {"table": "roll", "receiver": "kpps", "purpose": "Rapat pleno", "file": "b.xlsx"}
    assert wanted.items() <= deed.details.items()
    assert (deed.details["list_id"], deed.details["seal"]) == (printed.list_id, printed.seal)


def test_the_head_says_what_it_is(demo, tmp_path):
    printed = drawn(demo, "roll", purpose="Rapat pleno")
    [grid] = exported(demo, printed, tmp_path / "a.xlsx")
    head = " ".join(text_of(row[0]) for row in grid.rows[:5])
    for said in (printed.list_id, "Rapat pleno", "For KPPS", "CONTOH", "DAFTAR HADIR", "TPS"):
        assert said in head


def test_a_paper_that_is_no_table_has_no_sheet(demo, tmp_path):
    freeze(demo.db, demo.desk)
    for name in sorted(NO_LINES):
        with pytest.raises(NotATable):
            export_paper(demo.db, demo.desk, drawn(demo, name), tmp_path / "a.xlsx")
    assert not any(tmp_path.iterdir())


def test_an_unknown_ending_and_a_full_disk_leave_nothing(demo, tmp_path, monkeypatch):
    import errno

    from rutan_desk.ops import output

    printed, before = drawn(demo, "roll"), last_deed_id(demo.db)
    with pytest.raises(FormatUnknown):
        export_paper(demo.db, demo.desk, printed, tmp_path / "a.ods")

    def full(path, content):
        raise OSError(errno.ENOSPC, "penuh")

    monkeypatch.setattr(output, "write_atomically", full)
    with pytest.raises(DiskFull):
        export_paper(demo.db, demo.desk, printed, tmp_path / "a.xlsx")
    assert last_deed_id(demo.db) == before
    assert not any(tmp_path.iterdir())
