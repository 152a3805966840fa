"""Every paper of ours in a folder is found by its bytes or its seal, and nothing else is."""

from datetime import date, timedelta
from io import BytesIO

import pytest
from pypdf import PdfReader, PdfWriter
from reportlab.pdfgen.canvas import Canvas

from rutan_desk.domain.errors import Cancelled, NothingDue
from rutan_desk.domain.list_id import grouped
from rutan_desk.domain.person import Sex
from rutan_desk.domain.retention import Fate, Kept, Trace
from rutan_desk.ops import retention_looking as looking
from rutan_desk.ops.day_board import Board
from rutan_desk.ops.day_copies import hand_out
from rutan_desk.ops.day_freeze import freeze, open_day
from rutan_desk.ops.elections import close_election, create_election
from rutan_desk.ops.emergency_roll import (
    emergency_pdf,
    emergency_value,
    snapshot,
    write_emergency_roll,
)
from rutan_desk.ops.people import add_person
from rutan_desk.ops.printing import record_print
from rutan_desk.ops.registry import open_registry
from rutan_desk.ops.retention import survey, wipe
from rutan_desk.ops.retention_looking import Unread, Watch
from rutan_desk.ops.retention_records import destroyed_files
from rutan_desk.store.elections import active_election, all_elections, is_active
from rutan_desk.store.journal import last_seal
from rutan_desk.words.catalog import set_language
from rutan_desk.words.day_papers import emergency_words
from rutan_desk.words.paper_makers import MAKERS
from rutan_desk.words.paper_request import PaperRequest
from rutan_desk.words.retention import trace_name, unread_text, until_text
from tests.conftest import PASSWORD
from tests.day_parts import DAY, at, small_prison, station_ids
from tests.day_parts import Watch as Clock

CLOSED = at(8, 14, date(2029, 3, 20))
UNTIL = date(2030, 3, 20)
LATER = at(8, 14, date(2030, 3, 21))


@pytest.fixture(autouse=True)
def english():
    set_language("en")


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def prison(tmp_path, clock, make_person):
    """A registry whose voting day is open."""
    made = small_prison(tmp_path / "hari", clock, make_person)
    freeze(made.db, made.desk)
    clock.now = at(7)
    open_day(made.db, made.desk)
    yield made
    made.close()


@pytest.fixture
def stick(tmp_path):
    folder = tmp_path / "stik"
    folder.mkdir()
    return folder


def rolled(registry, folder):
    """A real emergency roll, as the window writes one every minute."""
    board = Board(registry.db)
    board.read(registry.clock().date())
    taken = snapshot(registry.db, registry.desk, board)
    words = emergency_words(board.election, registry.clock())
    return write_emergency_roll(emergency_pdf(emergency_value(taken, words)), folder, taken.name)


def made(registry, name="recap"):
    request = PaperRequest(
        election=active_election(registry.db), people=tuple, now=registry.clock()
    )
    return MAKERS[name](registry.db, registry.desk, request)


def close(registry, on=CLOSED):
    registry.clock.now = on
    close_election(registry.db, registry.desk, active_election(registry.db).id)


def written_on(pdf, *, blank=False, password=None):
    """The same pages in other bytes, with an empty one behind them, or locked."""
    writer = PdfWriter(clone_from=PdfReader(BytesIO(pdf)))
    writer.add_metadata({"/Title": "dicatat petugas"})
    if blank:
        writer.add_blank_page()
    if password:
        writer.encrypt(password)
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def saying(*lines):
    out = BytesIO()
    canvas = Canvas(out)
    for number, text in enumerate(lines):
        canvas.drawString(40, 700 - 20 * number, text)
    canvas.save()
    return out.getvalue()


def kept(found):
    return {one.path.name: (one.kind, one.until, one.kept, one.due) for one in found.files}


def test_emergency_rolls_on_the_stick_are_found_destroyed_and_told(prison, stick):
    folder = stick / "darurat"
    folder.mkdir()
    first = rolled(prison, folder)
    seal = grouped(last_seal(prison.db))
    close(prison)
    prison.clock.now = LATER
    [found] = survey(prison, [stick]).files
    assert (found.kind, found.until, found.due, found.made_on) == (
        Trace.EMERGENCY,
        UNTIL,
        True,
        DAY,
    )
    assert trace_name(found.kind, found.seal) == f"emergency roll, by its seal {seal}"
    done = wipe(prison, [stick])
    assert not first.exists()
    [gone] = done.files
    assert (gone.kind, gone.seal, gone.sha256, gone.fate) == (
        Trace.EMERGENCY,
        seal,
        found.sha256,
        Fate.DESTROYED,
    )
    _, record, _ = made(prison, "retention").table.parts
    assert record.rows[0][2].startswith(f"emergency roll, by its seal {seal},")


@pytest.mark.parametrize("day", [date(2029, 11, 27), DAY])
def test_its_own_election_must_be_closed_whatever_else_is(prison, stick, day):
    create_election(prison.db, prison.desk, "pilkada-2024", day=day)
    rolled(prison, stick)
    [lone] = [one for one in all_elections(prison.db) if not is_active(prison.db, one.id)]
    prison.clock.now = CLOSED
    close_election(prison.db, prison.desk, lone.id)
    prison.clock.now = LATER
    [found] = survey(prison, [stick]).files
    assert (found.kept, found.due) == (Kept.AT_WORK, False)
    close(prison, LATER)
    prison.clock.now = LATER + timedelta(days=366)
    assert [one.due for one in survey(prison, [stick]).files] == [True]


@pytest.mark.parametrize("late", [False, True])
def test_its_seal_is_not_newer_than_the_closing(prison, stick, late, make_person):
    paper = stick / "rekap.pdf"
    if not late:
        paper.write_bytes(made(prison).pdf)
    close(prison)
    # Of the same day, but of a state of the registry that the closing had not seen.
    add_person(prison.db, prison.desk, make_person(40, name="BARU", sex=Sex.MALE))
    if late:
        paper.write_bytes(made(prison).pdf)
    prison.clock.now = LATER
    [found] = survey(prison, [stick]).files
    assert (found.kind, found.due) == (Trace.LIST, not late)
    assert found.kept is (Kept.AT_WORK if late else Kept.NOTHING)


def test_a_list_that_somebody_wrote_on_is_of_the_day_of_its_print(prison, stick):
    close(prison)
    prison.clock.now = CLOSED + timedelta(days=30)
    printed = made(prison)
    (stick / "a.pdf").write_bytes(written_on(printed.pdf))
    record_print(prison.db, prison.desk, printed, "file")
    prison.clock.now = LATER + timedelta(days=3000)
    # The seal is of the closing, but the print came after it.
    assert kept(survey(prison, [stick])) == {"a.pdf": (Trace.LIST, None, Kept.AT_WORK, False)}


def test_what_the_journal_knows_by_its_bytes_keeps_its_day_and_kind(prison, stick):
    for name in ("recap", "emergency-roll"):
        printed = made(prison, name)
        (stick / f"{name}.PDF").write_bytes(printed.pdf)
        record_print(prison.db, prison.desk, printed, "file")
    close(prison)
    prison.clock.now = LATER
    found = survey(prison, [stick])
    assert kept(found) == {
        "recap.PDF": (Trace.PAPER, UNTIL, Kept.NOTHING, True),
        "emergency-roll.PDF": (Trace.EMERGENCY, UNTIL, Kept.NOTHING, True),
    }
    assert {one.seal for one in found.files} == {""}


def test_pages_of_others_among_ours_are_said_and_left(prison, stick):
    (stick / "campur.pdf").write_bytes(written_on(made(prison).pdf, blank=True))
    close(prison)
    prison.clock.now = LATER
    [found] = survey(prison, [stick]).files
    assert (found.kept, found.due) == (Kept.OTHER_PAGES, False)
    assert until_text(found) == "kept: it holds other pages too"
    with pytest.raises(NothingDue):
        wipe(prison, [stick])


@pytest.fixture
def other(tmp_path, make_person):
    """Another registry, begun a minute later: every seal of it is another."""
    clock = Clock(at(19, 1, DAY - timedelta(days=1)))
    found = small_prison(tmp_path / "lain", clock, make_person, fresh=True, letterhead=("LAIN",))
    freeze(found.db, found.desk)
    yield found
    found.close()


def test_papers_of_others_are_never_touched(prison, other, stick):
    theirs = rolled(other, stick)
    (stick / "daftar.pdf").write_bytes(made(other).pdf)
    ours = grouped(last_seal(prison.db))
    strangers = {
        "kosong.pdf": saying(
            "Daftar 7F3A-91C2-00BE", "Daftar 7F3A-91C2-00BE · Segel 0000-0000-0000"
        ),
        "segel.pdf": saying(f"Segel {ours}"),
        "surat.pdf": saying("Kepada Yth. KPU Kabupaten Blora"),
    }
    for name, pdf in strangers.items():
        (stick / name).write_bytes(pdf)
    (stick / "palsu.pdf").write_bytes(b"bukan PDF")
    close(prison)
    prison.clock.now = LATER
    found = survey(prison, [stick])
    assert (found.files, found.unread) == ((), ())
    with pytest.raises(NothingDue):
        wipe(prison, [stick])
    assert theirs.exists()


def test_only_names_that_end_in_pdf_are_read(prison, stick):
    roll = rolled(prison, stick)
    for name in ("roll.txt", "roll.pdf.tulis", "roll"):
        (stick / name).write_bytes(roll.read_bytes())
    (stick / "tautan.pdf").symlink_to(roll)
    close(prison)
    (stick / "SALIN.PDF").write_bytes(roll.read_bytes())
    assert set(kept(survey(prison, [stick]))) == {roll.name, "SALIN.PDF"}


def test_what_cannot_be_read_is_said_and_left(prison, stick, monkeypatch):
    pdf = made(prison).pdf
    (stick / "besar.pdf").write_bytes(pdf + b"\0" * 300_000)
    (stick / "kunci.pdf").write_bytes(written_on(pdf, password="rahasia"))
    (stick / "rusak.pdf").write_bytes(pdf[: len(pdf) // 3])
    (stick / "tutup.xlsx").write_bytes(b"x")
    monkeypatch.setattr(looking, "MOST_BYTES", 250_000)
    read = type(stick).read_bytes

    def locked(path):
        if path.name == "tutup.xlsx":
            raise PermissionError(13, "in use", str(path))
        return read(path)

    monkeypatch.setattr(type(stick), "read_bytes", locked)
    close(prison)
    prison.clock.now = LATER
    gone = stick / "3316090101909001"
    found = survey(prison, [stick, gone])
    assert found.files == ()
    assert {(one.path.name, one.why) for one in found.unread} == {
        (gone.name, "missing"),
        ("besar.pdf", "too_big"),
        ("kunci.pdf", "encrypted"),
        ("rusak.pdf", "damaged"),
        ("tutup.xlsx", "not_allowed"),
    }
    assert unread_text(Unread(gone, "missing")).endswith("331609**********: not there now")
    assert len(list(stick.iterdir())) == 4


def test_it_tells_how_many_files_it_looked_at_and_can_be_stopped(prison, stick):
    roll = rolled(prison, stick)
    for number in range(3):
        (stick / f"{number}.txt").write_bytes(b"x")
    close(prison)
    prison.clock.now = LATER
    told = []
    survey(prison, [stick], Watch(looked=lambda *counts: told.append(counts)))
    assert told == [(1, 4), (2, 4), (3, 4), (4, 4)]
    told.clear()
    how = Watch(looked=lambda *counts: told.append(counts), cancelled=lambda: len(told) == 2)
    with pytest.raises(Cancelled):
        wipe(prison, [stick], how)
    assert told == [(1, 4), (2, 4)]
    assert roll.exists()
    assert destroyed_files(prison.db) == ()


def test_the_roll_of_a_copy_is_said_and_left(tmp_path, clock, make_person, stick):
    main = small_prison(tmp_path / "utama", clock, make_person)
    freeze(main.db, main.desk)
    folder = hand_out(main, tmp_path, station_ids(main)["901"]).folder
    copy = open_registry(folder, "Budi", PASSWORD, clock)
    clock.now = at(7)
    open_day(copy.db, copy.desk)
    roll = rolled(copy, stick)
    copy.close()
    close(main)
    clock.now = LATER
    [found] = survey(main, [stick]).files
    assert (found.path.name, found.kept, found.due) == (roll.name, Kept.OF_A_COPY, False)
    main.close()


def test_what_becomes_another_file_between_is_left(prison, stick, monkeypatch):
    roll = rolled(prison, stick)
    close(prison)
    prison.clock.now = LATER
    read = type(roll).read_bytes

    def swapped(path):
        content = read(path)
        path.write_bytes(b"%PDF-1.4 surat orang lain")
        return content

    monkeypatch.setattr(type(roll), "read_bytes", swapped)
    assert [one.fate for one in wipe(prison, [stick]).files] == [Fate.CHANGED]
    assert read(roll) == b"%PDF-1.4 surat orang lain"
