"""Several desks: copies handed out, their events brought together, whatever the order."""

import errno
import os
import shutil
import subprocess
import sys
from collections import Counter
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from rutan_desk.domain.attendance import ConflictKind, fold
from rutan_desk.domain.day import Act, DayEvent, Phase
from rutan_desk.domain.errors import (
    CopyIsForTheDay,
    DayIsClosed,
    DiskFull,
    EventFileAltered,
    EventFileForeign,
    EventFileNewer,
    EventFileOlder,
    EventFileUnknown,
    FolderReadOnly,
    NotFrozen,
    ReasonMissing,
    RoleTooLow,
    StationUnknown,
    StickGone,
    UndoOnDay,
)
from rutan_desk.domain.lists import Category
from rutan_desk.domain.officer import Role
from rutan_desk.ops.day_copies import hand_out, merge_events, take_over, write_events
from rutan_desk.ops.day_desk import renew_desk, this_copy
from rutan_desk.ops.day_freeze import freeze, open_day, unfreeze
from rutan_desk.ops.day_roll import add_to_roll, strike_from_roll
from rutan_desk.ops.duplicates import merge_people
from rutan_desk.ops.elections import create_election
from rutan_desk.ops.home import loose_ends
from rutan_desk.ops.officers import add_officer
from rutan_desk.ops.people import add_person, edit_person
from rutan_desk.ops.registry import back_up, open_registry, restore
from rutan_desk.ops.settings import change_settings
from rutan_desk.store import day as rows
from rutan_desk.store import event_file, journal, stick
from rutan_desk.store.audit import broken_seals, tables_that_disagree
from rutan_desk.store.desk_copy import MAY_ON_COPY
from rutan_desk.store.elections import active_election, all_elections
from rutan_desk.store.folder import DATABASE, KEYS
from rutan_desk.store.history import history
from rutan_desk.store.journal import deed, last_deed_id, undo
from rutan_desk.store.people import all_people, get_person
from rutan_desk.store.settings import read_settings
from rutan_desk.store.stations import stations_of
from rutan_desk.words.deeds import worded
from tests.conftest import PASSWORD
from tests.day_parts import at, person_named, small_prison, station_ids

ROOT = Path(__file__).parents[2]


@pytest.fixture
def main(tmp_path, watch, make_person):
    """The main desk, frozen the evening before."""
    made = small_prison(tmp_path / "utama", watch, make_person)
    change_settings(
        made.db, made.desk, replace(read_settings(made.db), second_folder=str(tmp_path / "x"))
    )
    freeze(made.db, made.desk)
    yield made
    made.close()


@pytest.fixture
def stick_folder(tmp_path):
    folder = tmp_path / "stik"
    folder.mkdir()
    return folder


@pytest.fixture
def opened(watch):
    """Open a data folder as another PC would; all are closed in the end."""
    held = []

    def open_it(folder):
        held.append(open_registry(folder, "Budi", PASSWORD, watch))
        return held[-1]

    yield open_it
    for one in held:
        one.close()


@pytest.fixture
def desks(main, stick_folder, opened, watch, make_person):
    """The main desk and a copy for each station, on voting day; NAMA T stands on no list."""
    add_person(main.db, main.desk, make_person(30, name="NAMA T"))
    ids = station_ids(main)
    folders = [hand_out(main, stick_folder, ids[number]).folder for number in ("901", "902")]
    watch.now = at(7, 5)
    return [main, *(opened(folder) for folder in folders)]


def happen(registry, letter, act, station="901", **more):
    """An event as the desk of that registry writes it."""
    election, desk = active_election(registry.db), rows.desk_id(registry.db)
    event = DayEvent(
        election_id=election.id,
        desk=desk,
        number=rows.last_numbers(registry.db, election.id).get(desk, 0) + 1,
        stamp=rows.last_stamp(registry.db, election.id) + 1,
        person_id=person_named(registry, letter) if letter else None,
        act=act,
        station_id=station_ids(registry)[station],
        at=registry.clock(),
        officer=registry.officer.name,
        **more,
    )
    with deed(registry.db, registry.desk, "day-mark", {"name": letter, "act": act.value}) as done:
        return rows.add_event(done, event)


def events(registry):
    return rows.events_of(registry.db, active_election(registry.db).id)


def picture(registry):
    """What a registry says of the day, told without ids of rows."""
    people = {one.id: one.uuid for one in all_people(registry.db, merged=True)}
    stations = {one.id: one.uuid for one in stations_of(registry.db, 1)}
    told = {
        replace(one, id=0, person_id=None, station_id=None): (
            people.get(one.person_id),
            stations.get(one.station_id),
        )
        for one in events(registry)
    }
    own = {
        person: fold([one for one in events(registry) if one.person_id == person])
        for person in people
    }
    states = {people[person]: (one.state, one.conflict) for person, one in own.items()}
    return told, states


def same_day(*registries):
    first, *others = [picture(one) for one in registries]
    return all(one == first for one in others)


def sound(registry):
    return (broken_seals(registry.db), tables_that_disagree(registry.db)) == ([], [])


# ---- handing out ----------------------------------------------------------------------


def test_a_copy_is_a_data_folder_that_the_same_password_opens(main, stick_folder, opened):
    made = hand_out(main, stick_folder, station_ids(main)["902"], " Laptop  pos 2 ")
    assert made.folder == stick_folder / "rutan-desk-tps-902"
    assert sorted(one.name for one in made.folder.iterdir()) == [KEYS, DATABASE]
    assert [one.name for one in stick_folder.iterdir()] == [made.folder.name]
    copy = opened(made.folder)
    assert [one.name for one in all_people(copy.db)] == [one.name for one in all_people(main.db)]
    assert sound(copy)
    assert sound(main)


def test_a_copy_knows_that_it_is_one_and_the_main_desk_that_it_is_out(main, stick_folder, opened):
    assert this_copy(main.db) is None
    made = hand_out(main, stick_folder, station_ids(main)["902"], " Laptop  pos 2 ")
    copy = opened(made.folder)
    here = this_copy(copy.db)
    assert here is not None
    assert here.station.number == "902"
    assert here.copy.name == "Laptop pos 2"
    assert here.copy.desk == rows.desk_id(copy.db) != rows.desk_id(main.db)
    [noted] = rows.copies_of(main.db, 1)
    assert (noted.desk, noted.uuid, noted.name) == (here.copy.desk, here.copy.uuid, "Laptop pos 2")
    assert this_copy(main.db) is None
    assert [one.kind for one in history(main.db, 1)] == ["day-hand-out"]
    assert [one.kind for one in history(copy.db, 1)] == ["day-copy"]


def test_the_home_page_can_say_that_this_is_a_copy(desks):
    main, first, _ = desks
    ends = [loose_ends(one.db, one.desk, active_election(one.db), ()) for one in (main, first)]
    assert ends[0].copy is None
    assert ends[1].copy == this_copy(first.db)


def test_a_copy_chooses_its_own_second_folder(main, desks):
    assert read_settings(main.db).second_folder
    assert [read_settings(one.db).second_folder for one in desks[1:]] == ["", ""]
    change_settings(desks[1].db, desks[1].desk, read_settings(main.db))


def test_each_copy_has_its_own_name_and_folder(main, stick_folder):
    made = [hand_out(main, stick_folder, station_ids(main)["901"]) for _ in range(2)]
    assert [one.folder.name for one in made] == ["rutan-desk-tps-901", "rutan-desk-tps-901-2"]
    assert {one.copy.name for one in made} == {"TPS 901"}
    assert len({one.copy.desk for one in made}) == 2


def test_no_copy_before_the_freeze_after_the_close_or_for_a_station_elsewhere(
    main, stick_folder, tmp_path, watch, make_person
):
    early = small_prison(tmp_path / "lain", watch, make_person)
    with pytest.raises(NotFrozen):
        hand_out(early, stick_folder, 1)
    early.close()
    for station in (99, _station_of_another_election(main)):
        with pytest.raises(StationUnknown):
            hand_out(main, stick_folder, station)
    close(main)
    with pytest.raises(DayIsClosed):
        hand_out(main, stick_folder, station_ids(main)["901"])
    assert list(stick_folder.iterdir()) == []


def _station_of_another_election(registry):
    create_election(registry.db, registry.desk, "pemilu-daerah-2031")
    other = next(one.id for one in all_elections(registry.db) if one.id != 1)
    return stations_of(registry.db, other)[0].id


def close(registry):
    day = rows.day_of(registry.db, 1)
    assert day is not None
    now = registry.clock()
    with deed(registry.db, registry.desk, "day-close", {}) as act:
        rows.save_day(
            act, replace(day, phase=Phase.CLOSED, opened_at=now, closed_at=now, closed_by="Budi")
        )


def refusing(number):
    def refuse(*_, **__):
        raise OSError(number, os.strerror(number))

    return refuse


@pytest.mark.parametrize(
    ("number", "refusal"),
    [(errno.ENOSPC, DiskFull), (errno.EROFS, FolderReadOnly), (errno.EIO, StickGone)],
)
def test_a_stick_that_fails_gets_no_copy_and_none_is_noted(
    main, stick_folder, monkeypatch, number, refusal
):
    before = last_deed_id(main.db)
    with monkeypatch.context() as patched:
        patched.setattr(shutil, "copyfile", refusing(number))
        with pytest.raises(refusal):
            hand_out(main, stick_folder, station_ids(main)["901"])
    assert list(stick_folder.iterdir()) == []
    assert last_deed_id(main.db) == before
    assert not list(main.folder.glob(".rutan-*"))


def test_no_copy_onto_a_stick_that_is_not_in(main, stick_folder):
    with pytest.raises(StickGone):
        hand_out(main, stick_folder / "E", station_ids(main)["901"])
    assert list(stick_folder.iterdir()) == []


def test_a_copy_that_did_not_arrive_as_it_left_is_none(main, stick_folder, monkeypatch):
    copyfile = shutil.copyfile

    def half(source, target):
        copyfile(source, target)
        Path(target).write_bytes(Path(source).read_bytes()[:-1])
        return target

    monkeypatch.setattr(shutil, "copyfile", half)
    with pytest.raises(StickGone):
        hand_out(main, stick_folder, station_ids(main)["901"])
    assert list(stick_folder.iterdir()) == []


def test_a_copy_whose_note_cannot_be_written_is_taken_away_again(main, stick_folder, monkeypatch):
    write_down = journal._write_down

    def full(db, desk, kind, *more):
        if kind == "day-hand-out":
            raise OSError(errno.ENOSPC, "full")
        write_down(db, desk, kind, *more)

    monkeypatch.setattr(journal, "_write_down", full)
    with pytest.raises(DiskFull):
        hand_out(main, stick_folder, station_ids(main)["901"])
    assert list(stick_folder.iterdir()) == []
    assert rows.copies_of(main.db, 1) == []


def test_power_lost_while_a_copy_is_brought_leaves_no_folder_that_opens(
    main, stick_folder, monkeypatch
):
    class Plug(BaseException):
        pass

    def pulled(*_):
        raise Plug

    monkeypatch.setattr(Path, "rename", pulled)
    with pytest.raises(Plug):
        hand_out(main, stick_folder, station_ids(main)["901"])
    assert not list(stick_folder.glob("rutan-desk-*"))
    assert rows.copies_of(main.db, 1) == []


# ---- a copy is for the day ------------------------------------------------------------


def test_a_copy_refuses_what_is_not_of_the_day(desks, stick_folder, make_person):
    _, copy, _ = desks
    db, desk, ids = copy.db, copy.desk, station_ids(copy)
    person = get_person(db, person_named(copy, "A"))
    guest = person_named(copy, "T")
    added = history(db, 1, person=guest)[0].id
    line = rows.roll_lines(db, 1)[0]
    refused = [
        lambda: add_person(db, desk, make_person(50)),
        lambda: edit_person(db, desk, replace(person, block="B-02")),
        lambda: create_election(db, desk, "pemilu-daerah-2031"),
        lambda: add_officer(copy, "Siti", Role.OFFICER, "sandi-siti"),
        lambda: strike_from_roll(db, desk, line.id, "salah"),
        lambda: add_to_roll(db, desk, guest, ids["901"], Category.DPK, "terlambat"),
        lambda: hand_out(copy, stick_folder, ids["902"]),
        lambda: undo(db, desk, added),
        lambda: close(copy),
    ]
    before, folders = last_deed_id(db), sorted(stick_folder.iterdir())
    for act in refused:
        with pytest.raises(CopyIsForTheDay) as refusal:
            act()
        assert (refusal.value.name, refusal.value.station) == ("TPS 901", "901")
    assert last_deed_id(db) == before
    assert sorted(stick_folder.iterdir()) == folders
    assert sound(copy)


def test_a_kind_of_deed_nobody_thought_of_is_refused_on_a_copy_only(desks):
    main, copy, _ = desks
    with pytest.raises(CopyIsForTheDay), deed(copy.db, copy.desk, "something-new"):
        pass
    with deed(main.db, main.desk, "edit-person", {"name": "A", "fields": []}):
        pass


def test_what_a_copy_may_is_of_the_day_or_leaves_the_lists_alone():
    assert worded() >= MAY_ON_COPY


def test_a_copy_opens_its_day_and_is_backed_up(desks, tmp_path):
    _, copy, _ = desks
    open_day(copy.db, copy.desk)
    assert back_up(copy, tmp_path / "b.rutan").people == 8


# ---- files of events ------------------------------------------------------------------


def test_a_desk_has_one_file_that_it_replaces(desks, stick_folder):
    main, copy, _ = desks
    paths = [write_events(one, stick_folder) for one in (main, copy, copy)]
    first, second = rows.desk_id(main.db), rows.desk_id(copy.db)
    assert paths[0].name == f"kejadian-utama-{first}.hari"
    assert paths[1] == paths[2]
    assert paths[1].name == f"kejadian-tps-901-{second}.hari"
    assert write_events(copy, stick_folder / "satu.hari") == stick_folder / "satu.hari"


def test_nothing_of_a_person_can_be_read_in_a_file(desks, stick_folder):
    _, copy, _ = desks
    happen(copy, "A", Act.VOTED)
    content = write_events(copy, stick_folder).read_bytes()
    person = get_person(copy.db, person_named(copy, "A"))
    for secret in (b"NAMA", person.uuid.encode(), b"voted"):
        assert secret not in content


def test_events_come_back_and_are_the_same_everywhere(desks, stick_folder, watch):
    main, first, second = desks
    happen(first, "A", Act.VOTED, ballots=("presiden",))
    watch.now = at(7, 40)
    happen(second, "G", Act.REFUSED, "902", reason="tidak mau")
    happen(main, None, Act.TURNED_AWAY, named="ORANG ASING", reason="bukan di sini")
    files = [write_events(one, stick_folder) for one in desks]
    came = merge_events(main, files[1])
    assert (came.new, came.known, came.left_out, came.conflicts) == (1, 0, 0, ())
    assert (came.from_desk, came.name) == (rows.desk_id(first.db), "TPS 901")
    assert came.touched == {"day_event", "desk_copy"}
    assert merge_events(main, files[2]).new == 1
    everything = write_events(main, stick_folder)
    for copy in (first, second):
        came = merge_events(copy, everything)
        assert (came.new, came.known, came.name) == (2, 1, "")
    assert same_day(*desks)
    assert len(events(main)) == 3
    assert all(map(sound, desks))
    noted = {one.name: (one.merged_number, one.merged_at) for one in rows.copies_of(main.db, 1)}
    assert noted == {"TPS 901": (1, at(7, 40)), "TPS 902": (1, at(7, 40))}


def test_the_same_file_again_writes_nothing(desks, stick_folder):
    main, first, _ = desks
    happen(first, "A", Act.VOTED)
    file = write_events(first, stick_folder)
    merge_events(main, file)
    before = last_deed_id(main.db), picture(main)
    again = merge_events(main, file)
    assert (again.new, again.known, again.touched) == (0, 1, frozenset())
    assert (last_deed_id(main.db), picture(main)) == before


def test_an_empty_file_and_ones_own_file_bring_nothing(desks, stick_folder):
    main, first, _ = desks
    assert merge_events(main, write_events(first, stick_folder)).new == 0
    happen(main, "A", Act.CALLED)
    assert merge_events(main, write_events(main, stick_folder)).new == 0


def test_a_merge_is_one_deed_and_is_not_undone(desks, stick_folder):
    main, first, _ = desks
    for letter in "ABC":
        happen(first, letter, Act.CALLED)
    before = last_deed_id(main.db)
    merge_events(main, write_events(first, stick_folder))
    assert last_deed_id(main.db) == before + 1
    [done] = history(main.db, 1)
    assert (done.kind, done.details["new"], done.undoable) == ("day-merge", 3, False)
    with pytest.raises(UndoOnDay):
        undo(main.db, main.desk, done.id)


def test_one_person_at_two_stations_is_a_conflict_with_both_records(desks, stick_folder, watch):
    main, first, second = desks
    mine = happen(first, "A", Act.VOTED, "901")
    watch.now = at(9, 12)
    theirs = happen(second, "A", Act.VOTED, "902")
    merge_events(main, write_events(first, stick_folder))
    [conflict] = merge_events(main, write_events(second, stick_folder)).conflicts
    assert conflict.kind is ConflictKind.VOTED_TWICE
    assert conflict.people == (person_named(main, "A"),)
    assert {one.uuid for one in conflict.events} == {mine.uuid, theirs.uuid}
    assert {(one.at, one.station_id) for one in conflict.events} == {
        (at(7, 5), station_ids(main)["901"]),
        (at(9, 12), station_ids(main)["902"]),
    }
    happen(main, "A", Act.WITHDRAWN, "902", withdraws=theirs.uuid, reason="salah orang")
    assert merge_events(first, write_events(main, stick_folder)).conflicts == ()
    assert same_day(main, first)


def test_two_rows_of_one_nik_at_two_stations_are_a_conflict(
    tmp_path, watch, make_person, stick_folder, opened
):
    main = small_prison(tmp_path / "utama", watch, make_person)
    twin = make_person(1, name="NAMA H", register_number="B.II.9/2028", nik=None)
    add_person(main.db, main.desk, replace(twin, register_number="B.I.001/2028"))
    freeze(main.db, main.desk)
    copy = opened(hand_out(main, stick_folder, station_ids(main)["902"]).folder)
    watch.now = at(8)
    happen(main, "A", Act.VOTED)
    happen(copy, "H", Act.VOTED, "902")
    [conflict] = merge_events(main, write_events(copy, stick_folder)).conflicts
    assert conflict.people == (person_named(main, "A"), person_named(main, "H"))
    main.close()


def test_a_vote_here_and_an_absence_written_later_elsewhere_is_told(desks, stick_folder):
    main, first, second = desks
    happen(first, "A", Act.VOTED)
    happen(second, "B", Act.CALLED)
    happen(second, "A", Act.HOSPITAL)
    merge_events(main, write_events(first, stick_folder))
    [conflict] = merge_events(main, write_events(second, stick_folder)).conflicts
    assert conflict.kind is ConflictKind.ABSENT_AFTER_VOTE


def test_who_came_after_the_copy_was_handed_out_is_left_out_there(desks, stick_folder, make_person):
    main, first, _ = desks
    add_person(main.db, main.desk, make_person(40, name="NAMA H"))
    happen(main, "H", Act.TURNED_AWAY, reason="tidak terdaftar")
    happen(main, "A", Act.CALLED)
    file = write_events(main, stick_folder)
    for new in (1, 0):
        came = merge_events(first, file)
        assert (came.new, came.known, came.left_out) == (new, 1 - new, 1)
    assert merge_events(main, write_events(first, stick_folder)).left_out == 0
    assert len(events(main)) == 2


def test_who_was_joined_with_another_row_meanwhile_keeps_what_was_written_of_him(
    desks, stick_folder, make_person, opened
):
    main = desks[0]
    add_person(main.db, main.desk, make_person(40, name="NAMA H"))
    add_person(main.db, main.desk, make_person(41, name="NAMA I", nik=None))
    copy = opened(hand_out(main, stick_folder, station_ids(main)["902"]).folder)
    happen(copy, "I", Act.TURNED_AWAY, "902", reason="tidak terdaftar")
    keep, drop = person_named(main, "H"), person_named(main, "I")
    merge_people(main.db, main.desk, keep, drop, {})
    assert merge_events(main, write_events(copy, stick_folder)).new == 1
    assert [one.person_id for one in events(main)] == [drop]
    assert same_day(main, copy)


def test_a_station_that_nobody_knows_here_is_left_out(desks, stick_folder):
    main, first, _ = desks
    happen(first, "A", Act.CALLED)
    happen(first, "B", Act.CALLED)
    file, day = write_events(first, stick_folder), rows.day_of(main.db, 1)
    assert day is not None
    freeze_here = event_file.Freeze(
        registry=main.key_file.registry,
        election=active_election(main.db).uuid,
        day=day.uuid,
        secret=day.secret,
    )
    header, sent = event_file.open_events(file.read_bytes(), file, freeze_here)
    strange = (replace(sent[0], station="tidak-ada"), *sent[1:])
    file.write_bytes(event_file.seal_events(header, strange, day.secret))
    came = merge_events(main, file)
    assert (came.new, came.left_out) == (1, 1)


# ---- refused --------------------------------------------------------------------------


def nothing_changed(registry, path, refusal):
    before = last_deed_id(registry.db), picture(registry)
    with pytest.raises(refusal) as told:
        merge_events(registry, path)
    assert (last_deed_id(registry.db), picture(registry)) == before
    return told.value


def test_an_older_file_that_brings_nothing_is_refused(desks, stick_folder):
    main, first, _ = desks
    happen(first, "A", Act.CALLED)
    old = write_events(first, stick_folder / "lama.hari")
    happen(first, "B", Act.CALLED)
    merge_events(main, write_events(first, stick_folder))
    refusal = nothing_changed(main, old, EventFileOlder)
    assert (refusal.name, refusal.number, refusal.known) == ("TPS 901", 1, 2)


def test_an_altered_newer_or_wrong_file_is_refused(desks, stick_folder, monkeypatch):
    main, first, _ = desks
    happen(first, "A", Act.CALLED)
    file = write_events(first, stick_folder)
    whole = file.read_bytes()
    file.write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))
    nothing_changed(main, file, EventFileAltered)
    file.write_bytes(whole[:-30])
    nothing_changed(main, file, EventFileAltered)
    file.write_bytes(b"isi lain")
    nothing_changed(main, file, EventFileUnknown)
    nothing_changed(main, main.folder / DATABASE, EventFileUnknown)
    nothing_changed(main, stick_folder / "tidak-ada.hari", EventFileUnknown)
    nothing_changed(main, stick_folder / "dicabut" / "a.hari", StickGone)
    with monkeypatch.context() as patched:
        patched.setattr(event_file, "FORMAT", 2)
        newer = write_events(first, stick_folder)
    nothing_changed(main, newer, EventFileNewer)


def test_a_file_of_another_registry_freeze_or_election_is_refused(
    main, stick_folder, tmp_path, watch, make_person
):
    other = small_prison(tmp_path / "lain", watch, make_person, fresh=True)
    freeze(other.db, other.desk)
    foreign = write_events(other, stick_folder / "lain.hari")
    other.close()
    assert nothing_changed(main, foreign, EventFileForeign).why == "registry"
    before = write_events(main, stick_folder / "sebelum.hari")
    unfreeze(main.db, main.desk, "daftar berubah")
    freeze(main.db, main.desk)
    assert nothing_changed(main, before, EventFileForeign).why == "day"
    rival = elsewhere(main, stick_folder / "pilkada.hari")
    assert nothing_changed(main, rival, EventFileForeign).why == "election"


def elsewhere(registry, path):
    """A file of this registry and of another election."""
    freeze_of = event_file.Freeze(registry="", election="", day="", secret="ab" * 32)
    day, election = rows.day_of(registry.db, 1), active_election(registry.db)
    assert day is not None
    header = event_file.EventHeader(
        registry=registry.key_file.registry,
        election=election.uuid[::-1],
        day=day.uuid,
        desk="ffffffffffff",
        name="",
        station="",
        made_at=registry.clock(),
        last_number=0,
        count=0,
    )
    path.write_bytes(event_file.seal_events(header, (), freeze_of.secret))
    return path


def test_nothing_is_written_or_taken_in_before_the_freeze_or_after_the_close(
    desks, stick_folder, tmp_path, watch, make_person
):
    main, first, _ = desks
    happen(first, "A", Act.CALLED)
    file = write_events(first, stick_folder)
    early = small_prison(tmp_path / "lain", watch, make_person)
    for act in (lambda: write_events(early, stick_folder), lambda: merge_events(early, file)):
        with pytest.raises(NotFrozen):
            act()
    early.close()
    close(main)
    nothing_changed(main, file, DayIsClosed)
    assert write_events(main, stick_folder).exists()


def test_a_pulled_stick_keeps_the_file_of_before(desks, stick_folder, monkeypatch):
    _, first, _ = desks
    path = write_events(first, stick_folder)
    before = path.read_bytes()
    happen(first, "A", Act.CALLED)
    monkeypatch.setattr(stick, "sync", refusing(errno.EIO))
    with pytest.raises(StickGone):
        write_events(first, stick_folder)
    assert path.read_bytes() == before
    with pytest.raises(StickGone):
        write_events(first, stick_folder / "E")


# ---- a killed merge -------------------------------------------------------------------

KILLED = """
import os, sys
from pathlib import Path
from rutan_desk.ops import day_copies
from rutan_desk.ops.registry import open_registry
from rutan_desk.store import journal
from tests.conftest import PASSWORD
from tests.day_parts import at

folder, file, stage = sys.argv[1:]
registry = open_registry(Path(folder), "Budi", PASSWORD, lambda: at(9))

def then_die(holder, name):
    action = getattr(holder, name)
    def act(*given, **named):
        action(*given, **named)
        os._exit(9)
    setattr(holder, name, act)

if stage == "written":
    then_die(day_copies.rows, "add_events")
elif stage == "noted":
    then_die(day_copies, "_note_taken_in")
elif stage == "sealed":
    then_die(journal, "_write_down")
day_copies.merge_events(registry, Path(file))
print("done", flush=True)
os._exit(9)
"""


@pytest.mark.parametrize("stage", ["written", "noted", "sealed", "done"])
def test_a_merge_killed_anywhere_happened_whole_or_not_at_all(desks, stick_folder, opened, stage):
    main, first, _ = desks
    for letter in "ABCDE":
        happen(first, letter, Act.CALLED)
    file = write_events(first, stick_folder)
    main.close()
    told = subprocess.run(
        [sys.executable, "-c", KILLED, main.folder, file, stage],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (told.returncode, told.stderr) == (9, "")
    again = opened(main.folder)
    assert (told.stdout == "done\n") == (stage == "done")
    assert len(events(again)) == (5 if stage == "done" else 0)
    assert sound(again)
    assert merge_events(again, file).known == (5 if stage == "done" else 0)
    assert same_day(again, first)


# ---- a desk brought back from a backup ------------------------------------------------


def test_a_desk_brought_back_from_a_backup_counts_anew_and_loses_nothing(
    desks, stick_folder, tmp_path, watch
):
    main, first, _ = desks
    happen(main, "A", Act.CALLED)
    back_up(main, tmp_path / "b.rutan")
    happen(main, "B", Act.CALLED)
    before = write_events(main, stick_folder)
    merge_events(first, before)
    old = rows.desk_id(main.db)
    main.close()
    restored, _ = restore(main.folder, tmp_path / "b.rutan", "Budi", PASSWORD, watch)
    assert rows.desk_id(restored.db) != old
    happen(restored, "C", Act.CALLED)
    assert merge_events(restored, write_events(first, stick_folder)).new == 1
    merge_events(first, write_events(restored, stick_folder))
    assert same_day(restored, first)
    numbers = Counter((one.desk, one.number) for one in events(restored))
    assert len(events(restored)) == 3
    assert max(numbers.values()) == 1
    assert sound(restored)
    restored.close()


def test_a_copy_brought_back_is_still_a_copy(desks):
    _, first, _ = desks
    before = this_copy(first.db)
    renew_desk(first.db, first.desk)
    after = this_copy(first.db)
    assert before is not None
    assert after is not None
    assert after.copy == replace(before.copy, desk=rows.desk_id(first.db))
    assert after.copy.desk != before.copy.desk
    [done] = history(first.db, 1)
    assert not done.undoable


def test_a_desk_never_goes_back_to_its_old_id(main):
    renew_desk(main.db, main.desk)
    desk = rows.desk_id(main.db)
    with pytest.raises(UndoOnDay):
        undo(main.db, main.desk, last_deed_id(main.db))
    assert rows.desk_id(main.db) == desk


def test_before_the_first_freeze_there_is_no_desk_to_renew(registry):
    before = last_deed_id(registry.db)
    assert renew_desk(registry.db, registry.desk) == frozenset()
    assert last_deed_id(registry.db) == before


def test_a_copy_takes_over_when_the_main_desk_is_lost(desks, stick_folder, make_person):
    main, first, second = desks
    happen(first, "A", Act.VOTED)
    happen(second, "G", Act.VOTED, "902")
    for reason in ("", "  "):
        with pytest.raises(ReasonMissing):
            take_over(first.db, first.desk, reason)
    assert take_over(first.db, first.desk, "PC utama rusak") == {"desk_copy"}
    assert this_copy(first.db) is None
    merge_events(first, write_events(second, stick_folder))
    add_person(first.db, first.desk, make_person(60))
    close(first)
    assert sound(first)
    assert take_over(main.db, main.desk, "x") == frozenset()


def test_only_a_head_makes_a_copy_the_main_desk(desks):
    _, first, _ = desks
    with pytest.raises(RoleTooLow):
        take_over(first.db, replace(first.desk, role=Role.OFFICER), "rusak")


# ---- any order, any number of times ---------------------------------------------------

LETTERS = "ABG"
steps = some.lists(
    some.tuples(
        some.sampled_from(["happen", "happen", "withdraw", "write", "merge"]),
        some.integers(0, 2),
        some.sampled_from(LETTERS),
        some.sampled_from([Act.CALLED, Act.VOTED, Act.ILL, Act.BACK]),
        some.integers(0, 50),
    ),
    max_size=14,
)


@pytest.fixture
def blueprint(desks):
    """The closed data folders of three desks, to be copied for every example."""
    for one in desks:
        one.close()
    return [one.folder for one in desks]


def play(registries, folder, program):
    """Let the desks work and exchange files as they come; every file ever written."""
    files = []
    for number, (what, place, letter, act, choice) in enumerate(program):
        registry = registries[place]
        if what == "happen":
            happen(registry, letter, act)
        elif what == "withdraw":
            votes = [one for one in events(registry) if one.act is Act.VOTED]
            if votes:
                target = votes[choice % len(votes)]
                name = get_person(registry.db, target.person_id).name[-1]
                happen(registry, name, Act.WITHDRAWN, withdraws=target.uuid, reason="keliru")
        elif what == "write":
            files.append(write_events(registry, folder / f"{number}.hari"))
        elif files:
            take_in(registry, files[choice % len(files)])
    return files


def take_in(registry, file):
    with suppress(EventFileOlder):
        return merge_events(registry, file)


@settings(max_examples=25)
@given(program=steps, chance=some.randoms(use_true_random=False))
def test_files_in_any_order_and_number_end_at_the_same_day(
    blueprint, watch, tmp_path_factory, program, chance
):
    folder = tmp_path_factory.mktemp("acak")
    places = [shutil.copytree(one, folder / str(n)) for n, one in enumerate(blueprint)]
    registries = [open_registry(one, "Budi", PASSWORD, watch) for one in places]
    try:
        files = play(registries, folder, program)
        promised = {one.uuid for registry in registries for one in events(registry)}
        files += [write_events(one, folder / f"akhir-{n}.hari") for n, one in enumerate(registries)]
        for registry in registries:
            some_order = files + chance.choices(files, k=4)
            chance.shuffle(some_order)
            for file in some_order:
                take_in(registry, file)
        assert same_day(*registries)
        assert {one.uuid for one in events(registries[0])} == promised
        for registry in registries:
            numbers = Counter((one.desk, one.number) for one in events(registry))
            assert set(numbers.values()) <= {1}
            before = last_deed_id(registry.db)
            for file in files:
                take_in(registry, file)
            assert last_deed_id(registry.db) == before
        assert sound(registries[0])
    finally:
        for one in registries:
            one.close()
