"""The check of the evening before: every light, and what it says in words."""

import shutil
from dataclasses import replace
from datetime import UTC, timedelta

import pytest

from rutan_desk.domain.list_line import Match
from rutan_desk.domain.movement import Movement
from rutan_desk.domain.officer import Role
from rutan_desk.domain.station import Station
from rutan_desk.ops.day_evening import EveningGiven, EveningItem, Light, evening_check, worst
from rutan_desk.ops.day_freeze import freeze
from rutan_desk.ops.elections import close_election
from rutan_desk.ops.officers import add_officer
from rutan_desk.ops.people import add_person, move_person
from rutan_desk.ops.power import Power, read_power
from rutan_desk.ops.registry import back_up
from rutan_desk.ops.stations import save_station
from rutan_desk.store.elections import active_election
from rutan_desk.store.folder import BACKUPS
from rutan_desk.store.journal import deed
from rutan_desk.store.lists import lines_of, save_lines
from rutan_desk.store.settings import read_settings, save_settings
from rutan_desk.store.stations import stations_of
from rutan_desk.words.catalog import set_language
from rutan_desk.words.day_evening import item_name, item_text, light_name, verdict_text
from tests.day_parts import DAY, VILLAGE, at, person_named, small_prison, station_ids


@pytest.fixture(autouse=True)
def in_english():
    set_language("en")


def look(registry, **given):
    """By key, what was found; of several stations the first."""
    found: dict[str, EveningItem] = {}
    for one in evening_check(registry, EveningGiven(**given)):
        assert item_name(one.key)
        assert item_text(one)
        found.setdefault(one.key, one)
    return found


def said(item):
    return item.light, item_text(item)


def test_a_prison_that_is_ready_is_all_green(prison, tmp_path):
    db = prison.db
    add_officer(prison, "Sari", Role.OFFICER, "sandi-contoh-sari")
    second = tmp_path / "stik"
    second.mkdir()
    with deed(db, prison.desk, "change-settings", {"fields": ["second_folder"]}) as act:
        save_settings(act, replace(read_settings(db), second_folder=str(second)))
    for station in stations_of(db, active_election(db).id):
        save_station(db, prison.desk, replace(station, listed=300))
    freeze(db, prison.desk)
    (prison.folder / BACKUPS).mkdir(exist_ok=True)
    for folder in (prison.folder / BACKUPS, second):
        back_up(prison, folder / "malam.rutan")
    found = look(prison, printers=("Printer",), folder=second, power=Power(mains=True, percent=98))
    lights = {key: one.light for key, one in found.items()}
    of_this_pc = ("room", "second-room", "place")
    wrong = [key for key, light in lights.items() if light is not Light.OK]
    assert [key for key in wrong if key not in of_this_pc] == []


@pytest.mark.parametrize(
    ("ahead", "demo", "light", "words"),
    [
        (0, False, Light.OK, "today"),
        (1, False, Light.OK, "tomorrow"),
        (2, False, Light.BAD, "Choose the right election"),
        (-1, False, Light.BAD, "Choose the right election"),
        (20, True, Light.WARN, "rehearsal"),
    ],
)
def test_the_day_of_the_election_is_today_or_tomorrow(
    tmp_path, watch, make_person, ahead, demo, light, words
):
    registry = small_prison(tmp_path / "lain", watch, make_person, demo=demo)
    try:
        watch.now = at(19, day=DAY - timedelta(days=ahead))
        item = look(registry)["election"]
    finally:
        registry.close()
    assert item.light is light
    assert words in item_text(item)


def test_a_closed_election_is_not_the_right_one(prison):
    close_election(prison.db, prison.desk, active_election(prison.db).id)
    assert said(look(prison)["election"])[0] is Light.BAD


def test_lists_are_loaded_and_decided(prison):
    db, election = prison.db, active_election(prison.db)
    assert said(look(prison)["lists"]) == (Light.OK, "TPS 901: 4 lines, all decided")
    line = lines_of(db, election.id)[0]
    with deed(db, prison.desk, "decide-lines", {"count": 1, "ours": 0, "name": "X"}) as act:
        save_lines(act, [replace(line, person_id=None, match=Match.OPEN)])
    light, words = said(look(prison)["lists"])
    assert (light, "1 not decided" in words) == (Light.BAD, True)
    save_station(db, prison.desk, Station(election_id=election.id, number="900", region=VILLAGE))
    light, words = said(look(prison)["lists"])
    assert (light, words) == (Light.BAD, "TPS 900: no list yet. Import KPU’s list.")


def test_who_has_no_station_is_counted(tmp_path, watch, make_person, prison):
    assert look(prison)["placed"].light is Light.OK
    add_person(prison.db, prison.desk, make_person(8, name="NAMA H", region=VILLAGE))
    light, words = said(look(prison)["placed"])
    assert (light, words[:2]) == (Light.WARN, "1 ")


def test_the_freeze_is_told_and_what_the_lists_say_since(prison):
    assert look(prison)["frozen"].light is Light.WARN
    assert "agree" not in look(prison)
    freeze(prison.db, prison.desk)
    found = look(prison)
    assert said(found["frozen"])[1] == "Frozen on 13 February 2029 19.00 by Budi"
    assert said(found["agree"]) == (Light.OK, "8 lines, as on the lists")
    person = person_named(prison, "F")
    move_person(prison.db, prison.desk, person, Movement.RELEASED, prison.clock().date())
    light, words = said(look(prison)["agree"])
    assert (light, words) == (Light.WARN, "TPS 901 DPK: 1 on the roll, 0 on the lists")


def test_papers_that_will_not_suffice_are_named(prison):
    db, place = prison.db, station_ids(prison)["901"]
    assert look(prison)["ballots"].light is Light.WARN
    assert "short of PPWP 2" in item_text(look(prison)["ballots"])
    station = next(one for one in stations_of(db, active_election(db).id) if one.id == place)
    save_station(db, prison.desk, replace(station, listed=300))
    assert said(look(prison)["ballots"]) == (Light.OK, "TPS 901: enough for everybody")


def test_a_backup_of_today_is_fresh(prison, watch):
    shutil.rmtree(prison.folder / BACKUPS, ignore_errors=True)
    assert said(look(prison)["backup"]) == (Light.BAD, "None yet. Make a backup.")
    (prison.folder / BACKUPS).mkdir()
    back_up(prison, prison.folder / BACKUPS / "a.rutan")
    assert said(look(prison)["backup"]) == (Light.OK, "0 hours old")
    watch.now += timedelta(hours=25)
    assert said(look(prison)["backup"]) == (Light.BAD, "25 hours old. Make a backup.")


def test_the_second_folder_is_chosen_there_and_fresh(prison, tmp_path):
    assert "No second folder" in item_text(look(prison)["second"])
    second = tmp_path / "stik"
    with deed(prison.db, prison.desk, "change-settings", {"fields": ["second_folder"]}) as act:
        save_settings(act, replace(read_settings(prison.db), second_folder=str(second)))
    light, words = said(look(prison)["second"])
    assert (light, words[:13]) == (Light.WARN, "Nothing there")


@pytest.mark.parametrize(
    ("given", "key", "light", "words"),
    [
        ({}, "printer", Light.WARN, "Not looked at from here. Print a page to try it."),
        (
            {"printers": ()},
            "printer",
            Light.BAD,
            "No printer answers. Connect it and print a page.",
        ),
        ({"printers": ("A", "B")}, "printer", Light.OK, "A, B"),
        ({}, "power", Light.WARN, "This PC does not tell. See that it is on the plug."),
        ({"power": Power(True)}, "power", Light.OK, "On the plug"),
        ({"power": Power(True, 20)}, "power", Light.OK, "On the plug, battery 20 %"),
        (
            {"power": Power(False, 90)},
            "power",
            Light.WARN,
            "On the battery: put in the plug, battery 90 %",
        ),
        (
            {"power": Power(False, 49)},
            "power",
            Light.BAD,
            "On the battery: put in the plug, battery 49 %",
        ),
        ({}, "folder", Light.WARN, "None is chosen. Choose a stick or another disk."),
    ],
)
def test_what_only_the_window_can_tell(prison, given, key, light, words):
    assert said(look(prison, **given)[key]) == (light, words)


def test_the_folder_of_the_emergency_roll_takes_a_file(prison, tmp_path):
    assert look(prison, folder=tmp_path)["folder"].light is Light.OK
    gone = look(prison, folder=tmp_path / "dicabut")["folder"]
    assert (gone.light, gone.fields["path"]) == (Light.BAD, str(tmp_path / "dicabut"))
    assert list(tmp_path.glob("tmp*")) == []


def test_a_lone_officer_is_told_to_add_a_second(prison):
    light, words = said(look(prison)["officers"])
    assert (light, words[:9]) == (Light.WARN, "1 officer")
    add_officer(prison, "Tamu", Role.VIEWER, "sandi-contoh-tamu")
    assert look(prison)["officers"].light is Light.WARN


def test_a_broken_seal_is_the_end_of_it(prison):
    prison.db.execute("DROP TRIGGER deed_refuses_update")
    prison.db.execute("UPDATE deed SET officer = 'Orang Lain' WHERE id = 2")
    assert look(prison)["seals"].light is Light.BAD


def test_a_clock_that_is_wrong_is_bad_and_a_zone_elsewhere_is_looked_at(prison, watch):
    watch.now = watch.now - timedelta(days=70)
    assert look(prison)["clock"].light is Light.BAD
    watch.now = at(19).astimezone(UTC)
    assert look(prison)["zone"].light is Light.WARN


def test_the_worst_light_speaks_for_all():
    ok, warn, bad = (EveningItem("power", light) for light in Light)
    assert [worst(some) for some in ([ok], [warn, ok], [ok, bad, warn], [])] == [
        Light.OK,
        Light.WARN,
        Light.BAD,
        Light.OK,
    ]
    assert len({light_name(one) for one in Light} | {verdict_text(one) for one in Light}) == 6


# --- the plug and the battery, as Linux says it


def supply(folder, name, **says):
    (folder / name).mkdir()
    for what, text in says.items():
        (folder / name / what).write_text(f"{text}\n", encoding="ascii")


@pytest.mark.skipif("sys.platform == 'win32'")
@pytest.mark.parametrize(
    ("supplies", "power"),
    [
        ({}, None),
        ({"mouse": {"type": "Battery", "scope": "Device", "capacity": "5"}}, None),
        ({"AC": {"type": "Mains", "online": "1"}}, Power(True)),
        (
            {
                "AC": {"type": "Mains", "online": "0"},
                "BAT0": {"type": "Battery", "status": "Discharging", "capacity": "61"},
                "BAT1": {"type": "Battery", "status": "Unknown", "capacity": "40"},
            },
            Power(False, 40),
        ),
        ({"BAT0": {"type": "Battery", "status": "Full"}}, Power(True)),
    ],
)
def test_plug_and_battery_are_read(tmp_path, supplies, power):
    for name, says in supplies.items():
        supply(tmp_path, name, **says)
    assert read_power(tmp_path) == power


def test_where_nothing_is_said_of_power_nothing_is_known(tmp_path):
    assert read_power(tmp_path / "none") is None
