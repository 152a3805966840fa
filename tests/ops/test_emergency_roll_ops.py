"""The emergency roll: what it says of a day, and how it gets onto a stick come what may."""

import errno
import os
import subprocess
import sys
from dataclasses import replace
from io import BytesIO
from threading import Thread

import pytest
from pypdf import PdfReader

from rutan_desk.domain.day import Act, DayEvent
from rutan_desk.domain.errors import (
    DiskFull,
    ElectionNotActive,
    FolderReadOnly,
    NotFrozen,
    StickGone,
)
from rutan_desk.domain.lists import Category
from rutan_desk.domain.movement import Movement
from rutan_desk.ops.day_board import Board
from rutan_desk.ops.day_freeze import freeze, open_day
from rutan_desk.ops.day_marking import mark, withdraw
from rutan_desk.ops.day_papers import emergency_roll
from rutan_desk.ops.day_roll import add_to_roll, strike_from_roll
from rutan_desk.ops.elections import create_election
from rutan_desk.ops.emergency_roll import (
    EmergencyPace,
    emergency_pdf,
    emergency_value,
    snapshot,
    write_emergency_roll,
)
from rutan_desk.ops.people import add_person, mark_left
from rutan_desk.store.day import add_events
from rutan_desk.store.elections import active_election, all_elections
from rutan_desk.store.journal import deed, last_seal
from rutan_desk.words.catalog import set_language
from rutan_desk.words.day_papers import emergency_words
from tests.day_parts import DAY, at, person_named, station_ids
from tests.reports.geometry import faults

MARGIN = 10 * 72 / 25.4
NAMES = (
    "daftar-darurat-7f3a-000010-08.10.pdf",
    "daftar-darurat-7f3a-000011-08.11.pdf",
    "daftar-darurat-7f3a-000012-08.12.pdf",
    "daftar-darurat-7f3a-000013-07.13.pdf",
)


@pytest.fixture(autouse=True)
def english():
    set_language("en")


@pytest.fixture
def board(prison, watch):
    """A day at half past eight: one voted, one out, one withdrawn, one struck, one added."""
    db, desk = prison.db, prison.desk
    mark_left(db, desk, [person_named(prison, "B")], Movement.RELEASED, watch.now.date())
    freeze(db, desk)
    watch.now = at(7)
    open_day(db, desk)
    board = Board(db)
    board.read(DAY)
    here = station_ids(prison)["901"]
    watch.now = at(8, 14)
    mark(db, desk, board, person_named(prison, "A"), Act.VOTED, here)
    watch.now = at(8, 20)
    mark(db, desk, board, person_named(prison, "C"), Act.OUT, here)
    watch.now = at(8, 25)
    wrong = mark(db, desk, board, person_named(prison, "G"), Act.ILL, None)
    withdraw(db, desk, board, wrong.uuid, "salah orang")
    [line] = [one for one in board.lines.values() if one.name == "NAMA E"]
    strike_from_roll(db, desk, line.id, "ganda di TPS lain")
    watch.now = at(8, 30)
    board.read(DAY)
    return board


def roll_of(registry, board, watch, size="A4"):
    words = emergency_words(board.election, watch.now)
    return emergency_value(snapshot(registry.db, registry.desk, board), words, size)


def text_of(pdf):
    return " ".join(
        "\n".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages).split()
    )


def opens(path):
    return len(PdfReader(path).pages) > 0


def rolls_in(folder):
    return sorted(one.name for one in folder.iterdir())


# ---- what it says ---------------------------------------------------------------------


def test_it_says_where_everybody_stands(prison, board, watch):
    lines = {one.name: one for one in roll_of(prison, board, watch).lines}
    assert (lines["NAMA A"].voted_at, lines["NAMA A"].state) == ("08.14", "")
    assert lines["NAMA C"].state.endswith(" 08.20")
    assert lines["NAMA C"].disability
    assert (lines["NAMA G"].voted_at, lines["NAMA G"].state) == ("", "")
    assert lines["NAMA B"].state == "Released"
    assert lines["ORANG LAIN"].state == "not one of ours"
    assert (lines["NAMA E"].struck, lines["NAMA E"].note) == (True, "STRUCK: ganda di TPS lain")


def test_only_who_can_come_stands_by_block(prison, board, watch):
    roll = roll_of(prison, board, watch)
    fetched = [roll.lines[place].name for place in roll.order]
    assert fetched == ["NAMA A", "NAMA C", "NAMA D", "NAMA F", "NAMA G"]


def test_its_figures_are_those_of_the_board(prison, board, watch):
    roll = roll_of(prison, board, watch)
    assert roll.counts == (
        ("TPS 901", "DPT", "4", "1", "0", "1", "0", "1", "0", "1"),
        ("TPS 901", "DPTb", "1", "0", "0", "0", "0", "0", "1", "0"),
        ("TPS 901", "DPK", "1", "0", "0", "0", "0", "0", "1", "0"),
        ("TPS 902", "DPT", "1", "0", "0", "0", "0", "0", "1", "0"),
    )
    assert roll.totals == ("Total", "", "7", "1", "0", "1", "0", "1", "3", "1")


def test_the_cover_names_the_last_event_of_each_desk(prison, board, watch):
    voted = next(one for one in board.events if one.act is Act.VOTED)
    other = DayEvent(
        election_id=board.election.id, desk="abcdef012345", number=44, stamp=90, act=Act.ILL,
        person_id=person_named(prison, "D"), station_id=None, at=at(8, 29), officer="Sri",
    )  # fmt: skip
    with deed(prison.db, prison.desk, "day-mark", {"act": "ill", "name": "NAMA D"}) as act:
        add_events(act, [other, replace(other, number=43, stamp=89)])
    board.read(DAY)
    roll = roll_of(prison, board, watch)
    own, theirs = roll.desks
    assert own.desk.endswith("(this desk)")
    assert (own.number, own.at) == (board.last_number, "08.25")
    assert (theirs.desk, theirs.number, theirs.at) == ("ABCD-EF01-2345", 44, "08.29")
    assert roll.stand == f"event no. {board.last_number} at 08.25"
    assert voted.number < board.last_number
    assert roll.imprint.seal == last_seal(prison.db)


def test_who_came_back_or_voted_and_is_still_out_is_told(prison, board, watch):
    db, desk, here = prison.db, prison.desk, station_ids(prison)["901"]
    mark(db, desk, board, person_named(prison, "C"), Act.BACK, here)
    mark(db, desk, board, person_named(prison, "G"), Act.OUT, station_ids(prison)["902"])
    mark(db, desk, board, person_named(prison, "G"), Act.VOTED, station_ids(prison)["902"])
    board.read(DAY)
    lines = {one.name: one for one in roll_of(prison, board, watch).lines}
    assert lines["NAMA C"].state.endswith(" back 08.30")
    assert (lines["NAMA G"].voted_at, lines["NAMA G"].state) == ("08.30", "not back yet")


def test_an_addition_says_so(prison, board, watch, make_person):
    db, desk = prison.db, prison.desk
    add_person(db, desk, make_person(9, name="NAMA H", block=None))
    board.read(DAY)
    here = station_ids(prison)["901"]
    new = person_named(prison, "H")
    add_to_roll(db, desk, new, here, Category.DPTB, "putusan KPU")
    board.read(DAY)
    roll = roll_of(prison, board, watch)
    assert roll.lines[roll.order[-1]].note == "Added: putusan KPU"
    assert "without a block" in text_of(emergency_pdf(roll))


@pytest.mark.parametrize("size", ["A4", "F4", "Legal"])
@pytest.mark.parametrize("language", ["id", "en"])
def test_every_letter_lies_in_its_place(prison, board, watch, size, language):
    set_language(language)
    assert faults(emergency_pdf(roll_of(prison, board, watch, size)), MARGIN) == []


def test_it_says_nothing_of_numbers_and_crimes(prison, board, watch):
    text = text_of(emergency_pdf(roll_of(prison, board, watch)))
    assert "331609" not in text
    assert "B.I." not in text


def test_before_the_freeze_there_is_none(prison, watch):
    board = Board(prison.db)
    board.read(DAY)
    with pytest.raises(NotFrozen):
        snapshot(prison.db, prison.desk, board)


def test_before_the_first_event_it_says_so(prison, watch):
    freeze(prison.db, prison.desk)
    board = Board(prison.db)
    board.read(DAY)
    roll = roll_of(prison, board, watch)
    assert (roll.stand, roll.desks) == ("nothing has happened yet", ())


def test_it_is_printed_when_asked_for(prison, board, watch):
    words = emergency_words(board.election, watch.now)
    made = emergency_roll(prison.db, prison.desk, words, board.election, "F4")
    assert (made.report, made.size, made.lines) == ("emergency-roll", "F4", 8)
    create_election(prison.db, prison.desk, "pilkada-2024")
    other = all_elections(prison.db)[-1]
    with pytest.raises(ElectionNotActive):
        emergency_roll(prison.db, prison.desk, words, other)
    assert active_election(prison.db) == board.election


def test_a_mark_made_meanwhile_changes_nothing_in_a_snapshot(prison, board, watch):
    words = emergency_words(board.election, watch.now)
    taken = snapshot(prison.db, prison.desk, board)
    before = emergency_pdf(emergency_value(taken, words))
    mark(prison.db, prison.desk, board, person_named(prison, "D"), Act.ILL, None)
    board.read(DAY)
    drawn = []
    other = Thread(target=lambda: drawn.append(emergency_pdf(emergency_value(taken, words))))
    other.start()
    other.join()
    assert drawn == [before]


# ---- onto the stick -------------------------------------------------------------------


@pytest.fixture
def stick(tmp_path):
    folder = tmp_path / "stik"
    folder.mkdir()
    return folder


def test_the_name_tells_desk_deed_and_hour(prison, board, watch, stick):
    taken = snapshot(prison.db, prison.desk, board)
    words = emergency_words(board.election, watch.now)
    path = write_emergency_roll(emergency_pdf(emergency_value(taken, words)), stick, taken.name)
    assert path.name.startswith(f"daftar-darurat-{board.desk}-")
    assert path.name.endswith("-08.30.pdf")
    assert opens(path)


def test_the_newest_and_the_one_before_stay_and_nothing_of_others_goes(stick):
    others = ("daftar-darurat-ffff-000001-08.00.pdf", "laporan.pdf")
    for name in others:
        (stick / name).write_bytes(b"x")
    for number, name in enumerate(NAMES):
        path = write_emergency_roll(name.encode(), stick, name)
        assert path.read_bytes() == name.encode()
        os.utime(path, (1_000 + number, 1_000 + number))
    assert rolls_in(stick) == sorted([*NAMES[2:], *others])


def test_a_clock_put_back_does_not_cost_the_newest(stick):
    for when, name in zip((9_000, 9_001, 5), NAMES, strict=False):
        path = write_emergency_roll(b"isi", stick, name)
        os.utime(path, (when, when))
    write_emergency_roll(b"terbaru", stick, NAMES[3])
    assert (stick / NAMES[3]).read_bytes() == b"terbaru"


def test_the_same_roll_again_replaces_itself(stick):
    write_emergency_roll(b"satu", stick, NAMES[0])
    write_emergency_roll(b"dua", stick, NAMES[0])
    assert rolls_in(stick) == [NAMES[0]]
    assert (stick / NAMES[0]).read_bytes() == b"dua"


def test_a_pulled_stick_is_told_and_never_made(stick):
    stick.rename(stick.with_name("di-laci"))
    with pytest.raises(StickGone):
        write_emergency_roll(b"x", stick, NAMES[0])
    assert not stick.exists()


@pytest.mark.parametrize(
    ("number", "refusal"),
    [
        (errno.EIO, StickGone),
        (errno.ENODEV, StickGone),
        (errno.EROFS, FolderReadOnly),
        (errno.EACCES, FolderReadOnly),
        (errno.ENOSPC, DiskFull),
    ],
)
def test_trouble_leaves_the_roll_of_before(stick, monkeypatch, number, refusal):
    write_emergency_roll(b"lama", stick, NAMES[0])

    def fails(_):
        raise OSError(number, "stick")

    monkeypatch.setattr("rutan_desk.store.stick.sync", fails)
    with pytest.raises(refusal):
        write_emergency_roll(b"baru", stick, NAMES[1])
    assert rolls_in(stick) == [NAMES[0]]
    assert (stick / NAMES[0]).read_bytes() == b"lama"


def test_a_stick_pulled_in_the_middle_is_gone(stick, monkeypatch):
    def pulled(_):
        stick.rename(stick.with_name("di-laci"))
        raise OSError(errno.EACCES, "stick")

    monkeypatch.setattr("rutan_desk.store.stick.sync", pulled)
    with pytest.raises(StickGone):
        write_emergency_roll(b"x", stick, NAMES[0])


def test_on_a_full_stick_the_older_roll_makes_room(stick):
    for name in NAMES[:2]:
        write_emergency_roll(b"lama", stick, name)
        os.utime(stick / name, (int(name[20:26]), int(name[20:26])))
    (stick / f"{NAMES[2]}.tulis").symlink_to("/dev/full")
    write_emergency_roll(b"baru", stick, NAMES[2])
    assert rolls_in(stick) == list(NAMES[1:3])
    assert (stick / NAMES[2]).read_bytes() == b"baru"


def test_a_full_stick_with_nothing_to_spare_is_told(stick):
    write_emergency_roll(b"lama", stick, NAMES[0])
    (stick / f"{NAMES[1]}.tulis").symlink_to("/dev/full")
    with pytest.raises(DiskFull):
        write_emergency_roll(b"baru", stick, NAMES[1])
    assert rolls_in(stick) == [NAMES[0]]


def test_a_roll_that_is_open_elsewhere_stays_and_is_no_trouble(stick, monkeypatch):
    for name in NAMES[:2]:
        write_emergency_roll(b"lama", stick, name)

    def held(path, missing_ok=False):
        raise PermissionError(errno.EACCES, "open elsewhere")

    monkeypatch.setattr("pathlib.Path.unlink", held)
    write_emergency_roll(b"baru", stick, NAMES[2])
    assert (stick / NAMES[2]).read_bytes() == b"baru"


KILLED = """
import os, sys
from pathlib import Path
from rutan_desk.ops import emergency_roll
from rutan_desk.store import stick
def die(*_, **__):
    os._exit(9)
where = sys.argv[1]
if where == "open":
    stick.sync = die
if where == "written":
    os.replace = die
if where == "replaced":
    stick.sync_folder = die
if where == "thinning":
    emergency_roll._thin = die
emergency_roll.write_emergency_roll(Path(sys.argv[2]).read_bytes(), Path(sys.argv[3]), sys.argv[4])
"""


@pytest.mark.parametrize(
    ("where", "newest"), [("open", 1), ("written", 1), ("replaced", 2), ("thinning", 2)]
)
def test_killed_at_any_moment_the_newest_roll_there_opens(
    prison, board, watch, stick, tmp_path, where, newest
):
    pdf = emergency_pdf(roll_of(prison, board, watch))
    for name in NAMES[:2]:
        write_emergency_roll(pdf, stick, name)
    (tmp_path / "isi").write_bytes(pdf)
    asked = [where, str(tmp_path / "isi"), str(stick), NAMES[2]]
    killed = subprocess.run([sys.executable, "-c", KILLED, *asked], check=False)
    assert killed.returncode == 9
    found = sorted(stick.glob("*.pdf"))
    assert found[-1].name == NAMES[newest]
    assert all(map(opens, found))
    write_emergency_roll(pdf, stick, NAMES[3])
    assert not list(stick.glob("*.tulis"))
    assert opens(stick / NAMES[3])


# ---- how often ------------------------------------------------------------------------


def test_at_most_once_a_minute_and_only_after_a_change():
    pace = EmergencyPace()
    assert pace.due(1_000, "a")
    pace.wrote(1_000, "a")
    assert not pace.due(1_059, "b")
    assert pace.due(1_060, "b")
    assert not pace.due(9_000, "a")


def test_after_a_failure_it_is_tried_again_with_nothing_changed():
    pace = EmergencyPace(every=10)
    pace.wrote(0, "a")
    pace.failed(20)
    assert not pace.due(29, "a")
    assert pace.due(30, "a")
