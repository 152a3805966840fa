"""The file desks exchange on voting day: sealed, told apart, and never half on a stick."""

import errno
import json
import os
import shutil
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from rutan_desk.domain.day import Act, Means
from rutan_desk.domain.errors import (
    DiskFull,
    EventFileAltered,
    EventFileForeign,
    EventFileNewer,
    EventFileUnknown,
    FolderReadOnly,
    StickGone,
)
from rutan_desk.store import event_file, stick
from rutan_desk.store.event_file import (
    EventHeader,
    Freeze,
    TravellingEvent,
    open_events,
    read_event_file,
    seal_events,
)
from rutan_desk.store.stick import write_on_stick

FREEZE = Freeze(registry="r-1", election="e-1", day="d-1", secret="ab" * 32)
WHERE = Path("stik") / "kejadian.hari"
MOMENT = datetime(2029, 2, 14, 8, 14, 5, 120_000, tzinfo=UTC)


def header(**more):
    about = {
        "registry": "r-1",
        "election": "e-1",
        "day": "d-1",
        "desk": "aaaaaaaaaaaa",
        "name": "Meja TPS 901",
        "station": "s-1",
        "made_at": MOMENT,
        "last_number": 2,
        "count": 1,
    }
    return EventHeader(**{**about, **more})


def event(**more):
    about = {
        "uuid": "u-1",
        "desk": "aaaaaaaaaaaa",
        "number": 1,
        "stamp": 7,
        "person": "p-1",
        "named": "",
        "act": Act.VOTED,
        "station": "s-1",
        "at": MOMENT,
        "officer": "Budi",
        "reason": "",
        "means": Means.SCAN,
        "ballots": ("presiden", "dpr"),
        "withdraws": None,
        "second": "",
    }
    return TravellingEvent(**{**about, **more})


def sealed(*events, freeze=FREEZE, **about):
    return seal_events(header(**about), events or (event(),), freeze.secret)


# ---- what goes in comes out -----------------------------------------------------------


words = some.text(max_size=20)
events = some.builds(
    event,
    uuid=some.uuids().map(str),
    number=some.integers(1, 10**6),
    stamp=some.integers(1, 10**6),
    person=some.none() | some.uuids().map(str),
    named=words,
    act=some.sampled_from(Act),
    station=some.none() | some.uuids().map(str),
    at=some.datetimes(timezones=some.timezones()),
    officer=words,
    reason=words,
    means=some.sampled_from(Means),
    ballots=some.lists(words).map(tuple),
    withdraws=some.none() | some.uuids().map(str),
    second=words,
)


@given(some.lists(events, max_size=5).map(tuple), words)
def test_what_goes_in_comes_out(sent, name):
    content = sealed(*sent, name=name) if sent else seal_events(header(name=name), (), "ab" * 32)
    about, came = open_events(content, WHERE, FREEZE)
    assert about == header(name=name)
    assert [replace(one, at=one.at.astimezone(UTC)) for one in came] == [
        replace(one, at=one.at.astimezone(UTC)) for one in sent
    ]


def test_a_moment_keeps_the_offset_of_the_clock_it_was_read_from():
    moment = datetime.fromisoformat("2029-02-14T08:14:05.000120+07:00")
    _, [came] = open_events(sealed(event(at=moment)), WHERE, FREEZE)
    assert came.at.isoformat() == "2029-02-14T08:14:05.000120+07:00"


def test_nobody_reads_who_it_is_about():
    content = sealed(event(named="ORANG CONTOH", person="p-orang", officer="Petugas Contoh"))
    for secret in (b"ORANG", b"p-orang", b"Petugas", b"voted", FREEZE.secret.encode()):
        assert secret not in content
    assert sealed() != sealed()


# ---- refused, each for its own reason -------------------------------------------------


@pytest.mark.parametrize(
    "content", [b"", b"RUTAN", b"PK\x03\x04 some zip", "Rutan Desk".encode("utf-16"), bytes(500)]
)
def test_what_is_no_such_file(content):
    with pytest.raises(EventFileUnknown) as refusal:
        open_events(content, WHERE, FREEZE)
    assert refusal.value.path == str(WHERE)


@pytest.mark.parametrize("why", ["registry", "election", "day"])
def test_of_another_registry_election_or_freeze(why):
    with pytest.raises(EventFileForeign) as refusal:
        open_events(sealed(**{why: "another"}), WHERE, FREEZE)
    assert refusal.value.why == why


def test_claiming_to_be_of_this_freeze_without_its_secret():
    stranger = replace(FREEZE, secret="cd" * 32)
    with pytest.raises(EventFileAltered):
        open_events(sealed(freeze=stranger), WHERE, FREEZE)


@given(some.data())
def test_one_bit_anywhere_is_noticed(data):
    content = bytearray(sealed())
    place = data.draw(some.integers(0, len(content) - 1))
    content[place] ^= 1 << data.draw(some.integers(0, 7))
    with pytest.raises(
        (EventFileAltered, EventFileUnknown, EventFileNewer, EventFileForeign)
    ) as refusal:
        open_events(bytes(content), WHERE, FREEZE)
    assert (refusal.type is EventFileUnknown) == (place < 8)


@given(some.data())
def test_cut_short_anywhere_is_noticed(data):
    content = sealed()
    size = data.draw(some.integers(8, len(content) - 1))
    with pytest.raises(EventFileAltered):
        open_events(content[:size], WHERE, FREEZE)


def test_the_header_cannot_be_exchanged_for_a_newer_one():
    old, new = sealed(last_number=2), sealed(last_number=9)
    head = 14 + int.from_bytes(new[10:14])
    with pytest.raises(EventFileAltered):
        open_events(new[:head] + old[14 + int.from_bytes(old[10:14]) :], WHERE, FREEZE)


@pytest.mark.parametrize("about", [b"[]", b"{}", b"{", b'{"made_at": 3}', b'{"made_at": "x"}'])
def test_a_header_that_is_none(about):
    content = b"RUTANDAY" + (1).to_bytes(2) + len(about).to_bytes(4) + about + bytes(60)
    with pytest.raises(EventFileAltered):
        open_events(content, WHERE, FREEZE)


def test_of_a_newer_program_by_its_format(monkeypatch):
    with monkeypatch.context() as patched:
        patched.setattr(event_file, "FORMAT", 2)
        content = sealed()
    with pytest.raises(EventFileNewer):
        open_events(content, WHERE, FREEZE)


@pytest.mark.parametrize(
    "row",
    [
        {"act": "teleported"},
        {"at": "yesterday"},
        {"weather": "rain"},
        {"ballots": None},
    ],
)
def test_of_a_newer_program_by_what_it_says(monkeypatch, row):
    plain = event_file._plain
    with monkeypatch.context() as patched:
        patched.setattr(event_file, "_plain", lambda one: {**plain(one), **row})
        content = sealed()
    with pytest.raises(EventFileNewer):
        open_events(content, WHERE, FREEZE)


# ---- read from a stick ----------------------------------------------------------------


def test_reading_what_is_there_and_what_is_not(tmp_path, monkeypatch):
    path = tmp_path / "a.hari"
    path.write_bytes(b"abc")
    assert read_event_file(path) == b"abc"
    for none in (tmp_path, tmp_path / "b.hari"):
        with pytest.raises(EventFileUnknown):
            read_event_file(none)
    with pytest.raises(StickGone) as gone:
        read_event_file(tmp_path / "stik" / "a.hari")
    assert gone.value.folder == str(tmp_path / "stik")
    monkeypatch.setattr(event_file, "_MOST_BYTES", 2)
    with pytest.raises(EventFileUnknown):
        read_event_file(path)


def refusing(number):
    def refuse(*_, **__):
        raise OSError(number, os.strerror(number))

    return refuse


@pytest.mark.parametrize(
    ("number", "refusal"), [(errno.EACCES, EventFileUnknown), (errno.EIO, StickGone)]
)
def test_a_file_that_cannot_be_read(tmp_path, monkeypatch, number, refusal):
    (tmp_path / "a.hari").write_bytes(b"abc")
    monkeypatch.setattr(Path, "read_bytes", refusing(number))
    with pytest.raises(refusal):
        read_event_file(tmp_path / "a.hari")


# ---- written onto a stick -------------------------------------------------------------


def test_writing_replaces_as_a_whole_and_leaves_nothing_beside(tmp_path):
    path = tmp_path / "a.hari"
    write_on_stick(path, b"old")
    write_on_stick(path, b"new")
    assert {one.name: one.read_bytes() for one in tmp_path.iterdir()} == {"a.hari": b"new"}


def test_a_stick_that_is_not_in_is_not_made(tmp_path):
    with pytest.raises(StickGone):
        write_on_stick(tmp_path / "stik" / "a.hari", b"new")
    assert not (tmp_path / "stik").exists()


FAULTS = [
    (errno.ENOSPC, DiskFull),
    (errno.EROFS, FolderReadOnly),
    (errno.EACCES, FolderReadOnly),
    (errno.EIO, StickGone),
    (errno.ENODEV, StickGone),
]


@pytest.mark.parametrize(("number", "refusal"), FAULTS)
@pytest.mark.parametrize("where", ["open", "sync", "replace"])
def test_a_stick_that_fails_keeps_the_file_of_before(tmp_path, monkeypatch, where, number, refusal):
    path = tmp_path / "a.hari"
    path.write_bytes(b"old")
    with monkeypatch.context() as patched:
        patched.setattr(stick if where == "sync" else Path, where, refusing(number))
        with pytest.raises(refusal):
            write_on_stick(path, b"new")
    assert {one.name: one.read_bytes() for one in tmp_path.iterdir()} == {"a.hari": b"old"}


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_stick_that_is_truly_full(tmp_path):
    (tmp_path / "a.hari").write_bytes(b"old")
    (tmp_path / "a.hari.tulis").symlink_to("/dev/full")
    with pytest.raises(DiskFull):
        write_on_stick(tmp_path / "a.hari", b"new")
    assert {one.name: one.read_bytes() for one in tmp_path.iterdir()} == {"a.hari": b"old"}


def test_a_stick_pulled_out_in_the_middle(tmp_path, monkeypatch):
    folder = tmp_path / "stik"
    folder.mkdir()

    def pulled(_):
        shutil.rmtree(folder)
        # What Windows says of a drive that is not ready.
        raise PermissionError(errno.EACCES, "access denied")

    with monkeypatch.context() as patched:
        patched.setattr(stick, "sync", pulled)
        with pytest.raises(StickGone):
            write_on_stick(folder / "a.hari", b"new")
    assert not folder.exists()


def test_a_stick_whose_folders_cannot_be_synced_or_looked_at(tmp_path, monkeypatch):
    with monkeypatch.context() as patched:
        patched.setattr(stick, "sync_folder", refusing(errno.EINVAL))
        write_on_stick(tmp_path / "a.hari", b"new")
    assert (tmp_path / "a.hari").read_bytes() == b"new"
    with monkeypatch.context() as patched:
        patched.setattr(stick, "sync", refusing(errno.EACCES))
        patched.setattr(Path, "is_dir", refusing(errno.EACCES))
        with pytest.raises(StickGone):
            write_on_stick(tmp_path / "a.hari", b"new")


def test_a_write_cut_by_a_power_failure_keeps_the_file_of_before(tmp_path, monkeypatch):
    class Plug(BaseException):
        pass

    def pulled(*_):
        raise Plug

    (tmp_path / "a.hari").write_bytes(b"old")
    for where, holder in (("sync", stick), ("replace", Path)):
        with monkeypatch.context() as patched:
            patched.setattr(holder, where, pulled)
            with pytest.raises(Plug):
                write_on_stick(tmp_path / "a.hari", json.dumps([1] * 1000).encode())
        assert (tmp_path / "a.hari").read_bytes() == b"old"
