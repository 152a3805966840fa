"""What is kept of a closed election until when, and destroyed: on real files."""

import os
import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from io import BytesIO

import pytest
from pypdf import PdfReader

from rutan_desk.domain.day import Act
from rutan_desk.domain.errors import (
    Cancelled,
    CopyIsForTheDay,
    NothingDue,
    RetentionInvalid,
    RoleTooLow,
)
from rutan_desk.domain.officer import Role
from rutan_desk.domain.retention import Fate, Kept, Trace
from rutan_desk.ops import retention as ops
from rutan_desk.ops.day_board import Board
from rutan_desk.ops.day_copies import hand_out, take_over, write_events
from rutan_desk.ops.day_freeze import freeze, open_day
from rutan_desk.ops.day_marking import mark
from rutan_desk.ops.elections import close_election
from rutan_desk.ops.people import add_person
from rutan_desk.ops.printing import record_print
from rutan_desk.ops.registry import open_registry
from rutan_desk.ops.retention_looking import Watch as Looking
from rutan_desk.ops.retention_records import PLAN, WIPE, destroyed_files
from rutan_desk.store import destroying
from rutan_desk.store.elections import active_election
from rutan_desk.store.folder import DATABASE, KEYS
from rutan_desk.store.history import history
from rutan_desk.store.rotation import Reason, backup_path
from rutan_desk.words.catalog import set_language
from rutan_desk.words.deeds import deed_title
from rutan_desk.words.paper_makers import MAKERS
from rutan_desk.words.paper_request import PaperRequest
from tests.conftest import PASSWORD
from tests.day_parts import DAY, at, person_named, small_prison, station_ids
from tests.reports.geometry import faults

BEFORE = datetime(2029, 1, 24, 8, 14, tzinfo=UTC)
CLOSED = datetime(2029, 3, 20, 8, 14, tzinfo=UTC)
LATER = datetime(2030, 3, 21, 8, 14, tzinfo=UTC)


class Watch:
    def __init__(self):
        self.now = BEFORE

    def __call__(self):
        return self.now


@pytest.fixture(autouse=True)
def english():
    set_language("en")


@pytest.fixture
def clock():
    return Watch()


@pytest.fixture
def prison(registry, make_person):
    for number in (1, 2):
        add_person(registry.db, registry.desk, make_person(number, region="33.16.09.1009"))
    return registry


@pytest.fixture
def stick(tmp_path):
    folder = tmp_path / "stik"
    folder.mkdir()
    return folder


def backed_up(registry, at):
    before, registry.clock.now = registry.clock.now, at
    path = backup_path(registry.folder, Reason.HAND, at)
    registry.back_up(path)
    registry.clock.now = before
    return path


def paper(registry, name="recap"):
    request = PaperRequest(
        election=active_election(registry.db), people=tuple, now=registry.clock()
    )
    return MAKERS[name](registry.db, registry.desk, request)


def printed_to(registry, path):
    made = paper(registry)
    path.write_bytes(made.pdf)
    record_print(registry.db, registry.desk, made, "file")
    return path


def close(registry, at=CLOSED):
    registry.clock.now = at
    close_election(registry.db, registry.desk, active_election(registry.db).id)


def kept(found):
    return {one.path.name: (one.kind, one.until, one.kept, one.due) for one in found.files}


def test_before_an_election_is_closed_nothing_is_due(prison, stick):
    backed_up(prison, BEFORE)
    printed_to(prison, stick / "rekap.pdf")
    prison.clock.now = LATER
    found = ops.survey(prison, [stick])
    assert (found.closed, found.due) == ((), ())
    assert {one.kept for one in found.files} == {Kept.NEWEST, Kept.AT_WORK}
    with pytest.raises(NothingDue):
        ops.wipe(prison, [stick])
    assert len(list(history(prison.db, kind=PLAN))) == 0


def test_it_is_kept_until_the_time_has_passed_and_no_day_less(prison, stick):
    old, newest = (backed_up(prison, at) for at in (BEFORE, CLOSED + timedelta(days=3)))
    file = printed_to(prison, stick / "rekap.pdf")
    (stick / "lain.pdf").write_bytes(b"%PDF of somebody else")
    close(prison)
    until = date(2030, 3, 20)
    prison.clock.now = LATER - timedelta(days=1)
    assert ops.survey(prison, [stick]).due == ()
    prison.clock.now = LATER
    assert kept(ops.survey(prison, [stick])) == {
        old.name: (Trace.BACKUP, until, Kept.NOTHING, True),
        newest.name: (Trace.BACKUP, None, Kept.NEWEST, False),
        file.name: (Trace.PAPER, until, Kept.NOTHING, True),
    }


def test_what_is_due_is_overwritten_and_gone_and_noted(prison, stick, monkeypatch):
    old, newest = (backed_up(prison, at) for at in (BEFORE, CLOSED + timedelta(days=3)))
    file = printed_to(prison, stick / "rekap.pdf")
    close(prison)
    prison.clock.now = LATER
    link = stick / "masih.bin"
    os.link(file, link)
    wanted = {one.name: destroying.checksum(one) for one in (old, file)}
    done = ops.wipe(prison, [stick])
    assert done.whole
    assert {one.name: one.sha256 for one in done.files} == wanted
    assert not old.exists()
    assert not file.exists()
    assert newest.exists()
    assert (prison.folder / DATABASE).exists()
    # Whoever still holds the content under another name holds nothing of it.
    assert link.read_bytes() == b""
    outcome, plan = (one for one in history(prison.db, 2))
    assert (plan.kind, outcome.kind) == (PLAN, WIPE)
    assert deed_title(outcome.kind, outcome.details) == (
        "2 of 2 files of closed elections destroyed"
    )
    assert not outcome.undoable
    with pytest.raises(NothingDue):
        ops.wipe(prison, [stick])


def test_only_a_head_destroys(prison, stick):
    old = backed_up(prison, BEFORE)
    backed_up(prison, CLOSED)
    close(prison)
    prison.clock.now = LATER
    prison.officer = replace(prison.officer, role=Role.OFFICER)
    with pytest.raises(RoleTooLow):
        ops.wipe(prison)
    assert old.exists()


def test_the_newest_backup_stays_however_old(prison):
    only = backed_up(prison, BEFORE)
    close(prison)
    prison.clock.now = LATER + timedelta(days=3000)
    assert ops.survey(prison).due == ()
    assert only.exists()


def test_a_file_that_is_something_else_by_now_is_left(prison, stick, monkeypatch):
    file = printed_to(prison, stick / "rekap.pdf")
    close(prison)
    prison.clock.now = LATER
    seen = ops.survey

    def overtaken(registry, places, how):
        found = seen(registry, places, how)
        file.write_bytes(b"%PDF another one")
        return found

    monkeypatch.setattr(ops, "survey", overtaken)
    done = ops.wipe(prison, [stick])
    assert [one.fate for one in done.files] == [Fate.CHANGED]
    assert not done.whole
    assert file.read_bytes() == b"%PDF another one"


def test_a_call_cut_off_leaves_what_was_to_go_in_the_journal(prison, stick, monkeypatch):
    printed_to(prison, stick / "rekap.pdf")
    close(prison)
    prison.clock.now = LATER

    def power_cut(path, sha256):
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(ops, "destroy", power_cut)
        with pytest.raises(KeyboardInterrupt):
            ops.wipe(prison, [stick])
    assert [one.fate for one in destroyed_files(prison.db)] == [Fate.UNCONFIRMED]
    ops.wipe(prison, [stick])
    assert [one.fate for one in destroyed_files(prison.db)] == [
        Fate.UNCONFIRMED,
        Fate.DESTROYED,
    ]


def test_only_what_was_chosen_goes(prison, stick):
    old = backed_up(prison, BEFORE)
    backed_up(prison, CLOSED + timedelta(days=3))
    file = printed_to(prison, stick / "rekap.pdf")
    close(prison)
    prison.clock.now = LATER
    told = []
    how = Looking(chosen=frozenset({file}), progress=lambda *counts: told.append(counts))
    assert [one.name for one in ops.wipe(prison, [stick], how).files] == [file.name]
    assert old.exists()
    assert told == [(1, 1)]
    with pytest.raises(NothingDue):
        ops.wipe(prison, [stick], Looking(chosen=frozenset()))


def test_stopped_before_the_first_file_nothing_is_noted(prison, stick):
    old = backed_up(prison, BEFORE)
    backed_up(prison, CLOSED + timedelta(days=3))
    close(prison)
    prison.clock.now = LATER
    with pytest.raises(Cancelled):
        ops.wipe(prison, [stick], Looking(cancelled=lambda: True))
    assert old.exists()
    assert list(history(prison.db, kind=PLAN)) == []


@pytest.fixture
def copied(tmp_path, clock, make_person, stick):
    """A registry on the eve of its day, and the copy for a station that lies on a stick."""
    clock.now = at(8, day=DAY - timedelta(days=1))
    main = small_prison(tmp_path / "utama", clock, make_person)
    freeze(main.db, main.desk)
    station = station_ids(main)["901"]
    folder = hand_out(main, stick, station).folder
    yield main, folder
    main.close()


def on_copy(folder, clock):
    return open_registry(folder, "Budi", PASSWORD, clock)


def test_copies_and_events_go_with_the_closing_and_nothing_else_there(copied, stick):
    main, folder = copied
    events = write_events(main, stick)
    note = folder / "catatan petugas.txt"
    note.write_text("tetap")
    close(main)
    done = ops.wipe(main, [stick])
    assert {(one.kind, one.name) for one in done.files} == {
        (Trace.COPY, f"{folder.name}/{DATABASE}"),
        (Trace.COPY, f"{folder.name}/{KEYS}"),
        (Trace.EVENTS, events.name),
    }
    assert [one.name for one in folder.iterdir()] == [note.name]
    note.unlink()
    assert (main.folder / DATABASE).exists()


def test_stopped_in_a_copy_the_copy_goes_whole_and_the_rest_stays(copied, stick):
    main, folder = copied
    events = write_events(main, stick)
    close(main)
    told = []
    how = Looking(progress=lambda *counts: told.append(counts), cancelled=lambda: bool(told))
    done = ops.wipe(main, [stick], how)
    assert {(one.kind, one.fate) for one in done.files} == {
        (Trace.COPY, Fate.DESTROYED),
        (Trace.EVENTS, Fate.STOPPED),
    }
    assert not done.whole
    assert not folder.exists()
    assert events.exists()
    assert told == [(1, 3), (2, 3), (3, 3)]


def test_before_the_closing_a_copy_stays(copied, stick):
    main, folder = copied
    assert {one.kept for one in ops.survey(main, [stick]).files} == {Kept.AT_WORK}
    assert folder.exists()


def test_a_copy_whose_events_are_not_known_here_stays(copied, stick, clock):
    main, folder = copied
    clock.now = at(7)
    open_day(main.db, main.desk)
    copy = on_copy(folder, clock)
    open_day(copy.db, copy.desk)
    board = Board(copy.db)
    board.read(DAY)
    mark(copy.db, copy.desk, board, person_named(copy, "A"), Act.CALLED, station_ids(copy)["901"])
    copy.close()
    close(main)
    assert {one.kept for one in ops.survey(main, [stick]).files} == {Kept.NOT_MERGED}
    with pytest.raises(NothingDue):
        ops.wipe(main, [stick])


def test_one_that_took_over_is_nobodys_copy(copied, stick, clock):
    main, folder = copied
    copy = on_copy(folder, clock)
    take_over(copy.db, copy.desk, "utama rusak")
    copy.close()
    close(main)
    assert ops.survey(main, [stick]).files == ()


def test_on_a_copy_nothing_is_destroyed(copied, stick, clock):
    main, folder = copied
    close(main)
    copy = on_copy(folder, clock)
    printed_to(copy, stick / "rekap.pdf")
    with pytest.raises((CopyIsForTheDay, NothingDue)):
        ops.wipe(copy, [stick])
    assert (stick / "rekap.pdf").exists()
    copy.close()


def test_the_open_registry_is_never_found_even_where_it_lies(prison, stick):
    inside = prison.folder / "cetakan"
    inside.mkdir()
    printed_to(prison, inside / "rekap.pdf")
    close(prison)
    prison.clock.now = LATER
    found = ops.survey(prison, [prison.folder.parent, prison.folder])
    assert found.files == ()


def test_a_restore_that_waits_leaves_everything(prison):
    half = prison.folder / "kunci.json.tulis"
    half.write_bytes(b"x")
    os.utime(half, (BEFORE.timestamp(), BEFORE.timestamp()))
    close(prison)
    prison.clock.now = LATER
    assert kept(ops.survey(prison)) == {
        half.name: (Trace.LEFTOVER, CLOSED.date(), Kept.NOTHING, True)
    }
    (prison.folder / "pulih.tanda").touch()
    assert ops.survey(prison).files == ()
    (prison.folder / "pulih.tanda").unlink()


def test_the_time_is_the_heads_to_set(prison):
    close(prison)
    assert ops.closed_elections(prison.db)[0].until == date(2030, 3, 20)
    ops.set_retention(prison.db, prison.desk, 6)
    assert ops.closed_elections(prison.db)[0].until == date(2029, 9, 20)
    for months in (-1, ops.MOST_MONTHS + 1):
        with pytest.raises(RetentionInvalid):
            ops.set_retention(prison.db, prison.desk, months)


# ---- the record -----------------------------------------------------------------------


def text_of(made):
    return "\n".join(page.extract_text() for page in PdfReader(BytesIO(made.pdf)).pages)


@pytest.fixture
def wiped(prison, stick, monkeypatch):
    """Two files destroyed, one that could not be."""
    for name in ("rekap 3316090101909001.pdf", "rekap.pdf", "lagi.pdf"):
        printed_to(prison, stick / name)
    close(prison)
    prison.clock.now = LATER

    def stuck(path, sha256):
        return Fate.STAYED if path.name == "lagi.pdf" else destroying.destroy(path, sha256)

    monkeypatch.setattr(ops, "destroy", stuck)
    ops.wipe(prison, [stick])
    return prison


def test_the_record_reads_as_agreed(golden, wiped):
    text = re.sub(r"(Seal|List) [-0-9A-F]{14}", r"\1", text_of(paper(wiped, "retention")))
    text = re.sub(r"\d+ kB", "SIZE", re.sub(r"(?:[0-9a-f]{16}\s){3}[0-9a-f]{16}", "HEX", text))
    # How wide the checksums are decides where the other cells break.
    golden("retention.txt", "\n".join(" ".join(text.split()).split(" · ")))


def test_the_record_names_every_file_whole_but_no_nik(wiped):
    made = paper(wiped, "retention")
    _, gone, left = made.table.parts
    names = {row[1] for row in (*gone.rows, *left.rows)}
    assert names == {"rekap 331609**********.pdf", "rekap.pdf", "lagi.pdf"}
    assert all(len("".join(row[4].split())) == 64 for row in gone.rows)


@pytest.mark.parametrize("size", ["A4", "F4", "Legal"])
@pytest.mark.parametrize("language", ["id", "en"])
def test_every_letter_of_the_record_lies_in_its_place(wiped, size, language):
    set_language(language)
    request = PaperRequest(
        election=active_election(wiped.db), people=tuple, now=wiped.clock(), size=size
    )
    made = MAKERS["retention"](wiped.db, wiped.desk, request)
    assert made.size.startswith(size)
    assert faults(made.pdf, 10 * 72 / 25.4) == []


def test_an_empty_record_says_so_on_one_page(prison):
    made = paper(prison, "retention")
    assert made.pages == 1
    assert "No election is closed yet." in text_of(made)
    assert "Nothing was destroyed yet." in text_of(made)
