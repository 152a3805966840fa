import os
from datetime import timedelta, timezone
from pathlib import Path

import pytest

from rutan_desk.domain.errors import DiskFull, ElectionUnknown, FileUnwritable, NothingToUndo
from rutan_desk.domain.right import Outcome
from rutan_desk.domain.settings import Settings
from rutan_desk.domain.surroundings import Concern
from rutan_desk.ops.doctor import examine, free_bytes
from rutan_desk.ops.history import redo_last, undo, undo_last
from rutan_desk.ops.output import new_folder, write_output
from rutan_desk.ops.people import add_person
from rutan_desk.ops.printing import RollRequest, record_print, roll
from rutan_desk.ops.readiness import everybody
from rutan_desk.ops.registry import back_up, preset_settings, restore
from rutan_desk.ops.settings import change_settings
from rutan_desk.store.audit import tables_that_disagree
from rutan_desk.store.elections import active_election, all_elections, get_election
from rutan_desk.store.history import history
from rutan_desk.store.journal import last_deed_id, last_seal
from rutan_desk.store.people import all_people
from rutan_desk.words.paper import roll_paper

RELEASED = sorted((Path(__file__).parents[1] / "files").glob("registri-*.rutan"))


def by_code(registry):
    return {check.code: check for check in examine(registry)}


def test_the_doctor_sees_backups_of_both_kinds(registry, tmp_path):
    assert not by_code(registry)["backup"].ok
    back_up(registry, tmp_path / "b.rutan")
    assert by_code(registry)["backup"].ok
    late = registry.clock() + timedelta(days=8)
    registry.clock = lambda: late
    assert not by_code(registry)["backup"].ok
    (registry.folder / "cadangan").mkdir()
    copy = registry.folder / "cadangan" / "x.rutan"
    copy.write_bytes(b"")
    os.utime(copy, (late.timestamp(), late.timestamp()))
    assert by_code(registry)["backup"].ok


def test_the_doctor_sees_a_clock_that_stands_before_the_last_deed(registry):
    assert by_code(registry)["clock"].ok
    before = registry.clock() - timedelta(days=1)
    registry.clock = lambda: before
    assert not by_code(registry)["clock"].ok


def test_the_doctor_sees_a_disk_that_is_nearly_full(registry, tmp_path, monkeypatch):
    second = tmp_path / "flashdisk"
    change_settings(registry.db, registry.desk, Settings(second_folder=str(second)))
    room = {registry.folder: 10**12, second: None}
    monkeypatch.setattr("rutan_desk.ops.doctor.free_bytes", room.get)
    assert by_code(registry)["room"].ok
    assert "second-room" not in by_code(registry)
    room[second] = 3 * 1024 * 1024
    assert by_code(registry)["room"].ok
    found = by_code(registry)["second-room"]
    assert (found.ok, found.detail, found.concern) == (False, "3 MiB", Concern.SECOND_ROOM)
    room[registry.folder] = 199 * 1024 * 1024
    assert by_code(registry)["room"].concern is Concern.ROOM
    room[registry.folder] = None
    assert by_code(registry)["room"].ok


def test_the_doctor_says_the_time_zone_and_when_the_pc_slept_a_year(registry):
    assert by_code(registry)["zone"].detail == "UTC+0000"
    assert not by_code(registry)["zone"].ok
    late = registry.clock() + timedelta(days=401)
    registry.clock = lambda: late.astimezone(timezone(timedelta(hours=8)))
    assert by_code(registry)["zone"].ok
    assert by_code(registry)["clock"].concern is Concern.FAR_AHEAD


def test_a_folder_that_is_not_there_has_no_room_to_tell(tmp_path):
    assert free_bytes(tmp_path / "tidak-ada") is None
    assert free_bytes(tmp_path)


def test_the_doctor_sees_damage(registry, make_person):
    add_person(registry.db, registry.desk, make_person(1))
    registry.db.execute("UPDATE person SET block = 'Z'")
    registry.db.execute("DROP TRIGGER deed_refuses_update")
    registry.db.execute("UPDATE deed SET officer = 'X'")
    found = by_code(registry)
    assert not found["tables"].ok
    assert found["tables"].detail == "person"
    assert not found["seals"].ok
    assert found["pages"].ok


def test_files_asked_for_are_written_whole_or_not_at_all(tmp_path):
    target = tmp_path / "daftar.pdf"
    write_output(target, b"satu")
    write_output(target, b"dua")
    assert target.read_bytes() == b"dua"
    for nowhere in (tmp_path, tmp_path / "tidak-ada" / "x.pdf"):
        with pytest.raises(FileUnwritable):
            write_output(nowhere, b"")
    (tmp_path / "daftar.pdf.tulis").symlink_to("/dev/full")
    with pytest.raises(DiskFull):
        write_output(target, b"tiga")
    assert target.read_bytes() == b"dua"
    assert [path.name for path in tmp_path.iterdir()] == ["daftar.pdf"]


def test_new_folders_are_new():
    one, other = new_folder("rutan-desk-uji-"), new_folder("rutan-desk-uji-")
    assert one != other
    for folder in (one, other):
        folder.rmdir()


def test_nothing_to_undo_or_redo(registry):
    with pytest.raises(NothingToUndo) as refusal:
        undo_last(registry.db, registry.desk)
    assert not refusal.value.redo
    with pytest.raises(NothingToUndo) as refusal:
        redo_last(registry.db, registry.desk)
    assert refusal.value.redo


def test_the_blora_preset_has_no_persons_name():
    settings = preset_settings("blora")
    assert settings.prison == "Rutan Kelas IIB Blora"
    assert settings.station_region == "33.16.09"
    assert settings.head_name == ""


def test_one_election_is_active_from_the_start(registry):
    [election] = all_elections(registry.db)
    assert active_election(registry.db) == election
    for name in (str(election.id), election.uuid, election.profile, None):
        assert get_election(registry.db, name) == election
    with pytest.raises(ElectionUnknown) as refusal:
        get_election(registry.db, "pemilu-1955")
    assert refusal.value.known == ("pemilu-nasional-2029",)
    registry.db.execute("UPDATE election SET active = 0")
    with pytest.raises(ElectionUnknown):
        active_election(registry.db)


def test_the_roll_holds_those_with_the_right_and_no_others(registry, make_person):
    for person in (
        make_person(1, name="ZAINAL CONTOH"),
        make_person(2, name="ABDUL CONTOH", nik=None),
        make_person(3, name="LIM CONTOH", citizenship="WNA"),
        make_person(4, name="TANPA TANGGAL", birth_date=None),
    ):
        add_person(registry.db, registry.desk, person)
    before = last_seal(registry.db)
    words = roll_paper(active_election(registry.db), registry.clock())
    made = roll(registry.db, registry.desk, words, RollRequest(size="Legal"))
    assert (made.lines, made.pages, made.size) == (2, 1, "Legal")
    assert last_seal(registry.db) == before
    again = roll(registry.db, registry.desk, words, RollRequest(size="Legal"))
    assert made.pdf == again.pdf
    record_print(registry.db, registry.desk, made, "printer")
    details = history(registry.db, 1)[0].details
    assert details["receiver"] == "kpps"
    assert details["target"] == "printer"
    assert "ABDUL" not in str(details)


@pytest.mark.parametrize("released", RELEASED, ids=lambda path: path.stem)
def test_the_database_of_every_release_still_opens(released, tmp_path, clock):
    opened, _ = restore(tmp_path / "lama", released, "Contoh Kepala", "contoh-2029", clock)
    assert len(all_people(opened.db)) == 54
    found = everybody(opened.db, clock().date())
    assert sum(one.right.outcome is Outcome.ELIGIBLE for one in found) > 30
    assert tables_that_disagree(opened.db) == []
    decided = next(one for one in history(opened.db) if one.kind == "record-revocation")
    assert undo(opened.db, opened.desk, decided.id) == {"revocation"}
    undo(opened.db, opened.desk, last_deed_id(opened.db))
    assert tables_that_disagree(opened.db) == []
    opened.close()
