"""All papers of one receiver in a folder: real files, whole or not at all."""

import errno
import os
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from rutan_desk.domain.disclosure import Receiver
from rutan_desk.domain.errors import (
    Cancelled,
    DiskFull,
    FileUnwritable,
    FolderNotEmpty,
    NothingToExport,
)
from rutan_desk.ops import batch as module
from rutan_desk.ops.batch import COVER, Batch, BatchPaper, BatchWatch, write_batch
from rutan_desk.ops.day_freeze import freeze
from rutan_desk.ops.verifying import Verdict, Verifying, verify
from rutan_desk.store.files import write_atomically
from rutan_desk.store.journal import last_deed_id
from rutan_desk.words.batches import PAPERS, RECEIVERS, batch_of
from rutan_desk.words.catalog import set_language
from rutan_desk.words.paper_again import paper_again
from rutan_desk.words.paper_makers import MAKERS
from tests.ops.paper_room import drawn, made_demo, newest, request_of, rolled_back


@pytest.fixture(scope="module")
def made_once(tmp_path_factory):
    yield from made_demo(tmp_path_factory.mktemp("contoh"))


@pytest.fixture
def demo(made_once):
    set_language("en")
    yield from rolled_back(made_once)


@pytest.fixture
def out(tmp_path):
    return tmp_path / "keluar" / "kpps"


@pytest.fixture(autouse=True)
def parent(out):
    out.parent.mkdir()


def written(registry, receiver, folder, how=None, **asked):
    papers = batch_of(registry.db, registry.desk, receiver, request_of(registry, **asked))
    return write_batch(registry.db, registry.desk, papers, folder, how)


def text_of(content):
    pages = PdfReader(BytesIO(content)).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


def untouched(registry, folder, deed):
    """Nothing beside or in the folder, nothing in the journal."""
    return not any(folder.parent.iterdir()) and last_deed_id(registry.db) == deed


@pytest.mark.parametrize("receiver", RECEIVERS)
def test_everything_for_a_receiver_lies_in_one_folder(demo, out, receiver):
    done = written(demo, receiver, out)
    files = sorted(path.name for path in out.iterdir())
    assert files == [COVER, *(one.name for one in done.files)]
    assert all(one.printed.receiver is receiver for one in done.files)
    for one in done.files:
        assert (out / one.name).read_bytes() == one.printed.pdf
    assert {one.name for one in out.parent.iterdir()} == {out.name}


@pytest.mark.parametrize("receiver", RECEIVERS)
def test_each_paper_is_made_for_that_receiver_on_the_day_too(demo, out, receiver):
    freeze(demo.db, demo.desk)
    done = written(demo, receiver, out)
    assert [one.paper.report for one in done.left_out] == []
    assert {one.paper.report for one in done.files} == set(PAPERS[receiver])


def test_nobody_is_forgotten_but_what_is_asked_for_one_by_one():
    given = {name for names in PAPERS.values() for name in names}
    assert given <= set(MAKERS)
    assert {"person", "evening-check"}.isdisjoint(given)


def test_the_cover_lists_every_file_and_what_was_left_out(demo, out):
    done = written(demo, Receiver.GUARDS, out, purpose="Rapat pleno")
    said = text_of((out / COVER).read_bytes())
    for one in done.files:
        assert one.printed.list_id in said
        assert one.name in said
    assert [one.paper.report for one in done.left_out] == ["notices"]
    assert "not frozen" in said
    assert "Rapat pleno" in said
    assert all("Rapat pleno" in text_of(one.printed.pdf) for one in done.files)


def test_the_cover_says_for_whom_and_is_signed_by_who_receives_it(demo, out):
    done = written(demo, Receiver.DUKCAPIL, out)
    said = text_of((out / COVER).read_bytes())
    assert "For Dukcapil · Pemilu Contoh" in said
    assert "Received by" in said
    assert f"Pages : {sum(one.printed.pages for one in done.files)}" in said
    # Its papers are of no station.
    assert {row[3] for row in done.cover.table.parts[0].rows} == {"-"}


def test_papers_of_a_station_are_made_for_each(demo, out):
    done = written(demo, Receiver.KPPS, out)
    stations = {one.paper.station for one in done.files}
    assert len(stations) == 2
    assert len(done.files) == len(PAPERS[Receiver.KPPS]) * 2


def test_each_file_is_a_print_that_can_be_verified(demo, out):
    before = last_deed_id(demo.db)
    done = written(demo, Receiver.KPPS, out)
    assert last_deed_id(demo.db) == before + len(done.files) + 2
    assert (newest(demo).kind, newest(demo).details["files"]) == ("batch", len(done.files))
    for one in done.files[:3]:
        found = verify(demo.db, demo.desk, out / one.name, Verifying(again=paper_again))
        assert (found.verdict, found.identical) == (Verdict.SAME, True)
    cover = verify(demo.db, demo.desk, out / COVER, Verifying(again=paper_again))
    assert cover.identical
    assert drawn(demo, "roll").copy == 2


def test_an_empty_folder_is_filled_one_with_something_in_it_refused(demo, out):
    out.mkdir()
    written(demo, Receiver.BAWASLU, out)
    before = sorted(path.name for path in out.iterdir())
    with pytest.raises(FolderNotEmpty):
        written(demo, Receiver.BAWASLU, out)
    assert sorted(path.name for path in out.iterdir()) == before


def test_where_nothing_can_be_written_it_is_refused_before_anything_is_drawn(demo, out):
    out.write_text("berkas")
    with pytest.raises(FileUnwritable):
        written(demo, Receiver.BAWASLU, out)
    with pytest.raises(FileUnwritable):
        written(demo, Receiver.BAWASLU, out.parent / "tidak" / "ada")


def test_progress_goes_up_to_the_end(demo, out):
    told: list[tuple[int, int]] = []
    done = written(
        demo, Receiver.BAWASLU, out, BatchWatch(progress=lambda *said: told.append(said))
    )
    of = len(done.files) + len(done.left_out) + 1
    assert told == [(one, of) for one in range(of + 1)]


@pytest.mark.parametrize("after", range(5))
def test_stopped_at_any_moment_nothing_is_left(demo, out, after):
    before, asked = last_deed_id(demo.db), iter([*[False] * after, *[True] * 99])
    with pytest.raises(Cancelled):
        written(demo, Receiver.BAWASLU, out, BatchWatch(cancelled=lambda: next(asked)))
    assert untouched(demo, out, before)


@pytest.mark.parametrize("good", [0, 1, 2])
def test_a_full_disk_leaves_nothing(demo, out, monkeypatch, good):
    before, left = last_deed_id(demo.db), [good]

    def full(path: Path, content: bytes) -> None:
        if left[0] == 0:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        left[0] -= 1
        write_atomically(path, content)

    monkeypatch.setattr(module, "write_atomically", full)
    with pytest.raises(DiskFull):
        written(demo, Receiver.BAWASLU, out)
    assert untouched(demo, out, before)


def test_a_fault_while_it_is_noted_leaves_no_file(demo, out, monkeypatch):
    before = last_deed_id(demo.db)

    def broken(*given: object) -> None:
        raise OSError(errno.EIO, "rusak")

    monkeypatch.setattr(module, "record_print", broken)
    with pytest.raises(OSError, match="rusak"):
        written(demo, Receiver.BAWASLU, out)
    assert untouched(demo, out, before)


def test_a_fault_after_the_folder_is_in_place_takes_it_away_again(demo, out, monkeypatch):
    before = last_deed_id(demo.db)

    def broken(folder: Path) -> None:
        raise OSError(errno.ENOSPC, "penuh")

    monkeypatch.setattr(module, "sync_folder", broken)
    with pytest.raises(DiskFull):
        written(demo, Receiver.BAWASLU, out)
    assert untouched(demo, out, before)


def test_what_a_killed_program_left_is_swept_by_the_next(demo, out):
    rest = out.with_name(f".{out.name}.bagian")
    rest.mkdir()
    (rest / "01-recap.pdf").write_bytes(b"%PDF-separuh")
    done = written(demo, Receiver.BAWASLU, out)
    assert not rest.exists()
    assert len(list(out.iterdir())) == len(done.files) + 1


def test_a_paper_made_for_somebody_else_never_gets_in(demo, out):
    before = last_deed_id(demo.db)
    wrong = BatchPaper("kpu-proposal", "Usulan", "", lambda: drawn(demo, "kpu-proposal"))
    papers = Batch(Receiver.KPPS, (wrong,), lambda files, left: drawn(demo, "roll"))
    with pytest.raises(ValueError, match="kpu-proposal"):
        write_batch(demo.db, demo.desk, papers, out)
    assert untouched(demo, out, before)


def test_no_paper_at_all_is_refused(demo, out):
    notices = BatchPaper("notices", "Notices", "", lambda: drawn(demo, "notices"))
    papers = Batch(Receiver.GUARDS, (notices,), lambda files, left: drawn(demo, "roll"))
    with pytest.raises(NothingToExport):
        write_batch(demo.db, demo.desk, papers, out)
    assert not out.exists()


def test_a_station_with_a_strange_number_still_gives_a_file(demo, out):
    roll = BatchPaper("roll", "Roll", "../9:0", lambda: drawn(demo, "roll"))
    papers = Batch(Receiver.KPPS, (roll,), lambda files, left: drawn(demo, "roll"))
    [file] = write_batch(demo.db, demo.desk, papers, out).files
    assert file.name == "01-roll-tps----9-0.pdf"
    assert (out / file.name).is_file()
