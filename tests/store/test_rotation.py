from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rutan_desk.domain.errors import BackupInvalid, FolderReadOnly
from rutan_desk.store.rotation import Reason, backup_path, backups_in, copy_backup, kept, thin

WIB = timezone(timedelta(hours=7))
NOW = datetime(2029, 1, 24, 20, 0, tzinfo=WIB)


def ago(**span):
    return NOW - timedelta(**span)


def made(registry, when, reason=Reason.RHYTHM):
    """A real backup that says it is of that time."""
    registry.clock = lambda: when
    path = backup_path(registry.folder, reason, when)
    registry.back_up(path)
    return path


def test_names_carry_stamp_and_reason_and_never_collide(registry):
    first = made(registry, NOW, Reason.IMPORT)
    second = made(registry, NOW, Reason.IMPORT)
    assert first.name == "20290124-200000-sebelum-impor.rutan"
    assert second.name == "20290124-200000-sebelum-impor-2.rutan"
    found = backups_in(first.parent)
    assert [one.reason for one in found] == [Reason.IMPORT] * 2
    assert [one.at for one in found] == [NOW, NOW]


def test_one_made_by_hand_says_so_and_older_names_are_still_known(registry):
    by_hand = made(registry, NOW, Reason.HAND)
    assert by_hand.name == "20290124-200000-manual.rutan"
    for reason in Reason:
        made(registry, ago(minutes=1), reason)
    assert backups_in(by_hand.parent)[0].reason is Reason.HAND
    assert {one.reason for one in backups_in(by_hand.parent)} == set(Reason)


def test_one_made_by_hand_is_thinned_like_the_others(registry):
    days = [made(registry, ago(days=3, hours=hour), Reason.HAND) for hour in (1, 2, 3)]
    newest = made(registry, NOW)
    gone = thin(newest.parent, registry.key_file.registry, NOW)
    assert set(gone) == {days[1].name, days[2].name}


def test_the_list_is_newest_first_and_says_what_is_in_each(registry, tmp_path):
    old = made(registry, ago(days=3), Reason.EXIT)
    new = made(registry, ago(hours=1), Reason.MIGRATION)
    broken = new.with_name("punya-siapa.rutan")
    broken.write_bytes(b"x")
    found = {one.path.name: one for one in backups_in(old.parent)}
    assert [one for one in found if one != broken.name] == [new.name, old.name]
    assert found[old.name].age(NOW) == timedelta(days=3)
    assert found[old.name].age(ago(days=9)) == timedelta()
    assert (found[old.name].people, found[old.name].verified) == (0, True)
    assert found[old.name].size == old.stat().st_size
    lost = found[broken.name]
    assert (lost.reason, lost.people, lost.verified) == (None, None, False)
    assert backups_in(tmp_path / "tidak-ada") == []


def test_a_thorough_look_finds_a_flipped_bit(registry):
    path = made(registry, NOW)
    content = bytearray(path.read_bytes())
    content[3000] ^= 1
    path.write_bytes(bytes(content))
    assert backups_in(path.parent)[0].verified
    assert not backups_in(path.parent, thorough=True)[0].verified


def test_everything_of_a_day_then_one_a_day_a_week_a_month():
    def stays(*moments):
        return sorted(NOW - at for at in kept([NOW, *moments], NOW))[1:]

    day, hour = timedelta(days=1), timedelta(hours=1)
    assert stays(ago(hours=1), ago(hours=2), ago(hours=24)) == [hour, 2 * hour, day]
    # Of one day, one week and one month: the newest.
    assert stays(ago(days=3), ago(days=3, hours=1), ago(days=3, hours=2)) == [3 * day]
    assert stays(ago(days=20), ago(days=21), ago(days=24)) == [20 * day, 24 * day]
    assert stays(ago(days=100), ago(days=101)) == [100 * day]
    assert stays(ago(days=800)) == []


def test_the_newest_stays_however_old():
    assert kept([ago(days=4000), ago(days=5000)], NOW) == {ago(days=4000)}


def test_days_begin_at_midnight_of_the_place():
    late = datetime(2029, 1, 20, 23, 30, tzinfo=WIB)
    early = datetime(2029, 1, 21, 0, 30, tzinfo=WIB)
    assert {late, early} <= kept([NOW, late, early], NOW)
    assert kept([NOW, late, early], NOW.astimezone(UTC)) == {NOW, early}


@settings(max_examples=60)
@given(st.lists(st.integers(0, 24 * 900), max_size=60))
def test_thinning_is_lasting_and_bounded(hours):
    moments = [ago(hours=one) for one in hours]
    once = kept(moments, NOW)
    assert kept(once, NOW) == once
    older = [at for at in once if NOW - at > timedelta(hours=24)]
    assert len(older) <= 15 + 9 + 25 + 1
    for days, slot in ((14, lambda at: at.date()), (56, lambda at: at.isocalendar()[:2])):
        young = [at for at in moments if NOW - at <= timedelta(days=days)]
        assert {slot(at) for at in young} <= {slot(at) for at in once}


@settings(max_examples=30)
@given(st.integers(1, 40))
def test_thinned_every_day_every_month_still_has_one(step):
    lying: list[datetime] = []
    day = ago(days=500)
    while day <= NOW:
        lying = [*kept([*lying, day], day)]
        day += timedelta(days=step)
    wanted = {(at.year, at.month) for at in (ago(days=500 - n) for n in range(0, 501, step))}
    assert wanted == {(at.year, at.month) for at in lying}


def test_only_our_own_readable_files_are_thinned(registry, clock, tmp_path):
    here = registry.folder / "cadangan"
    here.mkdir()
    (here / "20200101-080000-diganti").mkdir()
    twins = [made(registry, ago(days=40, hours=one)) for one in range(3)]
    spared = made(registry, ago(days=41))
    mine = made(registry, ago(days=40, hours=5)).rename(here / "salinan saya.rutan")
    broken = here / "20280101-080000-berkala.rutan"
    broken.write_bytes(b"x")
    newest = made(registry, NOW)
    assert thin(here, "registri-lain", NOW) == ()
    gone = thin(here, registry.key_file.registry, NOW, spare=spared)
    assert set(gone) == {twins[1].name, twins[2].name}
    assert {one.name for one in here.iterdir()} == {
        newest.name, twins[0].name, spared.name, mine.name, broken.name, "20200101-080000-diganti",
    }  # fmt: skip


def test_a_copy_counts_only_when_it_reads_back_whole(registry, tmp_path, monkeypatch):
    path = made(registry, NOW)
    stick = tmp_path / "stik"
    stick.mkdir()
    assert copy_backup(path, stick).read_bytes() == path.read_bytes()
    (stick / path.name).unlink()

    def half(source, target):
        target.write_bytes(source.read_bytes()[:-200])

    monkeypatch.setattr("rutan_desk.store.rotation.shutil.copyfile", half)
    with pytest.raises(BackupInvalid):
        copy_backup(path, stick)
    assert list(stick.iterdir()) == []


def test_no_backup_folder_can_be_made(registry, monkeypatch):
    def refuse(*_, **__):
        raise PermissionError(13, "no")

    monkeypatch.setattr("pathlib.Path.mkdir", refuse)
    with pytest.raises(FolderReadOnly):
        backup_path(registry.folder, Reason.EXIT, NOW)
