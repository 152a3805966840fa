"""Every failure of electronic poll books that FEATURES §5.1 tells of, as a test of ours.

Each title is the place and year of a story, and the lesson drawn from it.
"""

import io
import shutil
import socket
from contextlib import closing
from dataclasses import replace

import pytest
from pypdf import PdfReader

from rutan_desk.cli import run
from rutan_desk.domain.balance import BlockerKind
from rutan_desk.domain.check_in import CheckReason
from rutan_desk.domain.day import Act, DayState, Means
from rutan_desk.domain.errors import (
    AlreadyVoted,
    DayUnbalanced,
    EventFileAltered,
    EventFileForeign,
    NotOnRoll,
    TooEarly,
    WrongStation,
)
from rutan_desk.domain.list_line import Match
from rutan_desk.domain.lists import Category
from rutan_desk.ops import day_marking
from rutan_desk.ops.backups import automatic_backup
from rutan_desk.ops.day_close import balance_of, close_day, remark, type_in
from rutan_desk.ops.day_copies import merge_events, write_events
from rutan_desk.ops.day_evening import EveningGiven, Light, evening_check, worst
from rutan_desk.ops.day_finding import FindingKind
from rutan_desk.ops.day_freeze import freeze, open_day
from rutan_desk.ops.elections import choose_active, create_election
from rutan_desk.ops.emergency_roll import emergency_value, snapshot, write_emergency_roll
from rutan_desk.ops.power import Power
from rutan_desk.ops.registry import back_up, open_registry, restore
from rutan_desk.reports.emergency_roll import emergency_pdf
from rutan_desk.store.day import add_events, events_of
from rutan_desk.store.elections import all_elections
from rutan_desk.store.folder import DATABASE
from rutan_desk.store.history import history, timeline
from rutan_desk.store.journal import deed, last_seal
from rutan_desk.store.lists import lines_of, save_lines
from rutan_desk.store.people import all_people, save_people
from rutan_desk.store.rotation import Reason
from rutan_desk.words.day_papers import emergency_words
from rutan_desk.words.deeds import deed_title
from tests.day_story.closing import figures_for
from tests.day_story.conftest import OpenPrison
from tests.day_story.driver import DeskProcess, Ledger
from tests.day_story.prison import HEAD, OFFICER, PASSWORD, at, eve
from tests.day_story.reckoning import read_books, status_of
from tests.recount.recount import count, read_journal


def roll_pdf(prison):
    """The emergency roll of a prison as it is now."""
    shot = snapshot(prison.db, prison.desk, prison.read())
    return emergency_pdf(emergency_value(shot, emergency_words(shot.election, prison.clock.now)))


def text_of(pdf):
    """All of it in one line: a long name stands in two."""
    return " ".join(
        word for page in PdfReader(io.BytesIO(pdf)).pages for word in page.extract_text().split()
    )


def recounted(prison):
    """What the independent program makes of the journal as it is now."""
    key = prison.registry.key.secret.hex()
    return count(read_journal(prison.registry.folder / DATABASE, key), prison.election.id)


# ---- Durham 2016: voters were told that they had voted already ------------------------


def test_durham_2016_the_state_of_another_election_is_never_shown(prison, tmp_path):
    hall = prison()
    voted = hall.lines(station="901")[:5]
    for line in voted:
        hall.mark(line)
    old_file = write_events(hall.registry, tmp_path)
    before = hall.election
    create_election(hall.db, hall.desk, before.profile, "Pemilu Kemudian", like=before.id)
    later = next(one for one in all_elections(hall.db) if one.id != before.id)
    _same_lists(hall, before, later)
    choose_active(hall.db, hall.desk, later.id)
    hall.at(eve())
    freeze(hall.db, hall.desk)
    hall.at(at(7))
    open_day(hall.db, hall.desk)
    hall.at(at(9))
    names = {line.name for line in voted}
    again = [line for line in hall.lines() if line.name in names]
    assert len(again) == 5
    for line in again:
        found = hall.find(line.name)
        assert found.kind is FindingKind.ONE
        assert found.answer.verdict.allowed
        assert found.answer.attendance.state is DayState.NOT_CALLED
        assert found.answer.attendance.events == ()
    with pytest.raises(EventFileForeign) as refused:
        merge_events(hall.registry, old_file)
    assert refused.value.why == "election"
    assert recounted(hall)["total"]["voted"] == 0
    hall.mark(again[0])
    assert recounted(hall)["total"]["voted"] == 1


def _same_lists(hall, before, later):
    """KPU sends the same people again for the other election."""
    numbers = dict(hall.db.execute("SELECT id, number FROM station").fetchall())
    stations = {
        numbers[row_id]: row_id
        for (row_id,) in hall.db.execute(
            "SELECT id FROM station WHERE election_id = ?", [later.id]
        ).fetchall()
    }
    lines = [
        replace(one, id=0, uuid="", election_id=later.id, station_id=stations[numbers[station]])
        for one in lines_of(hall.db, before.id)
        for station in (one.station_id,)
    ]
    with deed(hall.db, hall.desk, "import-list") as act:
        save_lines(act, lines)


def test_durham_2016_a_freeze_made_anew_takes_no_event_of_the_one_before(prison, tmp_path):
    """The roll of that morning is not the roll of another freeze of the same election."""
    one, other = prison(name="satu"), prison(name="dua")
    one.mark(one.lines()[0])
    with pytest.raises(EventFileForeign):
        merge_events(other.registry, write_events(one.registry, tmp_path))
    assert other.read().events == []


def test_durham_2016_the_paper_is_in_the_room_before_opening(prison):
    """Paper took an hour to reach one site: ours is printed from the freeze on, with its seal."""
    hall = prison(opened=False)
    text = text_of(roll_pdf(hall))
    assert [line.name for line in hall.board.lines.values() if line.name not in text] == []
    seal = last_seal(hall.db).upper()
    assert f"{seal[:4]}-{seal[4:8]}-{seal[8:12]}" in text
    assert "14 Februari 2029" in text


def test_durham_2016_the_audit_log_says_why_the_same_day(prison):
    hall = prison()
    line = hall.lines()[3]
    event = hall.mark(line)
    hall.at(at(9, 30))
    answer = hall.find(line.name).answer
    assert answer.verdict.reasons[0] is CheckReason.ALREADY_VOTED
    since = answer.verdict.since
    assert (since.at, since.officer, since.station_id) == (at(9), HEAD, line.station_id)
    [(row, change)] = timeline(hall.db, "day_event", event.id)
    assert (row.officer, row.kind, change.was) == (HEAD, "day-mark", None)
    assert line.name in deed_title(row.kind, row.details)
    assert history(hall.db, 1)[0].id == row.id


# ---- Los Angeles 2020: the devices waited for each other, and there was no paper ------


@pytest.fixture
def no_network(monkeypatch):
    def refuse(*_):
        raise AssertionError("the network was asked")

    for name in ("socket", "create_connection", "getaddrinfo"):
        monkeypatch.setattr(socket, name, refuse)


@pytest.mark.usefixtures("no_network")
def test_los_angeles_2020_works_with_no_peer_at_the_real_size_and_prints_first(prison, tmp_path):
    main = prison(people=2000, stations=4, opened=False)
    text = text_of(roll_pdf(main))
    everybody = main.board.lines.values()
    assert len(everybody) > 1900
    assert [line.name for line in everybody if line.name not in text] == []
    laptop = main.copy(tmp_path / "stik", main.lines(station="903")[0])
    # The main desk is lost before the day begins; the laptop does not notice.
    main.registry.close()
    shutil.rmtree(main.registry.folder)
    with closing(laptop.registry):
        laptop.at(at(7))
        open_day(laptop.db, laptop.desk)
        laptop.at(at(8))
        for line in laptop.lines(station="903")[:40]:
            found = laptop.find(line.name, line.station_id)
            assert found.answer.verdict.allowed
            laptop.mark(line)
        assert laptop.find("CONTOH", None).kind is FindingKind.MANY
        stick = tmp_path / "darurat"
        stick.mkdir()
        name = "daftar-darurat-abcd-000001-08.00.pdf"
        path = write_emergency_roll(roll_pdf(laptop), stick, name)
        assert len(PdfReader(path).pages) > 20


# ---- Denver 2006: the server went down, five times ------------------------------------


def test_denver_2006_a_killed_desk_comes_back_with_every_mark_it_showed(prison):
    hall = prison(stations=1)
    people = dict(hall.db.execute("SELECT id, uuid FROM person").fetchall())
    voters = [people[line.person_id] for line in hall.lines()]
    hall.registry.close()
    ledger = Ledger()
    desk = DeskProcess(hall.registry.folder, ledger)
    desk.start()
    desk.greet()
    commands = [
        {"do": "mark", "person": one, "act": "voted", "station": "901", "at": at(9).isoformat()}
        for one in voters
    ]
    answered, outages = 0, 0
    try:
        while answered < len(commands):
            kill_after = 14 if outages < 3 else None
            outages += kill_after is not None
            answered += len(desk.rush(commands[answered:], kill_after, spin=outages * 9_000))
    finally:
        desk.kill()
    assert ledger.done["kills"] == 3
    books = read_books(hall.registry.folder)
    assert books.events.keys() == ledger.events.keys()
    assert books.status["total"]["voted"] == len(voters)


def test_denver_2006_power_goes_in_the_middle_of_a_mark(prison, tmp_path):
    """What lies on the disk at that moment, the write of the last mark cut anywhere."""
    hall = prison(stations=1)
    first, second = hall.lines()[:2]
    log = hall.registry.folder / f"{DATABASE}-wal"
    hall.mark(first)
    safe = log.stat().st_size
    hall.mark(second)
    whole = log.stat().st_size
    assert whole > safe
    for cut in range(safe, whole, (whole - safe) // 7):
        folder = shutil.copytree(hall.registry.folder, tmp_path / f"mati-{cut}")
        with (folder / log.name).open("r+b") as file:
            file.truncate(cut)
        (folder / f"{DATABASE}-shm").unlink(missing_ok=True)
        opened = open_registry(folder, HEAD, PASSWORD, lambda: at(10))
        with closing(opened):
            known = {one.person_id for one in events_of(opened.db, hall.election.id)}
        assert known == {first.person_id}


@pytest.mark.usefixtures("durable")
def test_denver_2006_every_mark_is_pushed_to_the_disk_itself(prison):
    hall = prison()
    assert hall.db.execute("PRAGMA synchronous").fetchone() == (2,)
    assert hall.db.execute("PRAGMA journal_mode").fetchone() == ("wal",)


def test_denver_2006_a_lost_pc_gets_its_own_marks_back_from_a_copy(prison, tmp_path):
    """The backup is older than what a copy has heard of this desk; no number comes twice."""
    main = prison()
    lines = main.lines(station="901")
    laptop = main.copy(tmp_path / "stik", lines[0])
    with closing(laptop.registry):
        for line in lines[:5]:
            main.mark(line)
        back_up(main.registry, tmp_path / "cadangan.rutan")
        for line in lines[5:8]:
            main.mark(line)
        merge_events(laptop.registry, write_events(main.registry, tmp_path))
        main.registry.close()
        again, _ = restore(
            main.registry.folder, tmp_path / "cadangan.rutan", HEAD, PASSWORD, main.clock
        )
        with closing(again):
            back = OpenPrison(again, main.clock)
            back.mark(lines[8])
            assert merge_events(again, write_events(laptop.registry, tmp_path)).new == 3
            merge_events(laptop.registry, write_events(again, tmp_path))
            counted = recounted(back)
        assert counted == recounted(laptop)
    assert counted["total"]["voted"] == 9
    assert [(one["gaps"], one["twice"]) for one in counted["desks"].values()] == [([], [])] * 2


# ---- Johnson County 2018: the work-around switched the duplicate check off ------------


@pytest.mark.parametrize("means", Means)
def test_johnson_county_2018_no_way_of_entering_switches_the_duplicate_check_off(prison, means):
    hall = prison()
    line = hall.lines()[0]
    hall.mark(line)
    hall.at(at(15))
    with pytest.raises(AlreadyVoted) as refused:
        hall.mark(line, means=means)
    assert refused.value.at == at(9)
    assert recounted(hall)["events"] == 1


@pytest.mark.parametrize("means", Means)
def test_johnson_county_2018_nor_does_another_row_or_station(prison, means):
    hall = prison(frozen=False)
    one, two = [person for person in all_people(hall.db) if person.id in (1, 2)]
    with deed(hall.db, hall.desk, "edit-person") as act:
        save_people(act, [replace(two, register_number=one.register_number)])
    freeze(hall.db, hall.desk)
    hall.at(at(7))
    open_day(hall.db, hall.desk)
    hall.at(at(9))
    first, second = [one for one in hall.lines() if one.person_id in (1, 2)]
    hall.mark(first)
    with pytest.raises(AlreadyVoted):
        hall.mark(second, means=means)
    other = next(one for one in hall.board.stations if one != first.station_id)
    with pytest.raises((AlreadyVoted, WrongStation)):
        hall.mark(first, station_id=other, means=means)


def test_johnson_county_2018_not_on_paper_entered_afterwards(prison):
    """Catch-up after 13.00: the clock only warns then, the duplicate check does not."""
    hall = prison()
    ticked, new = hall.lines(station="901")[:2]
    hall.mark(ticked)
    hall.at(at(15))
    assert hall.mark(new, means=Means.PAPER).means is Means.PAPER
    with pytest.raises(AlreadyVoted):
        hall.mark(ticked, means=Means.PAPER)


def test_johnson_county_2018_not_from_the_shell(prison, monkeypatch, capsys):
    hall = prison()
    line = hall.lines()[0]
    hall.mark(line)
    hall.registry.close()
    monkeypatch.setenv("RUTAN_DESK_PASSWORD", PASSWORD)
    asked = ["--data-dir", str(hall.registry.folder), "--officer", HEAD, "day", "mark"]
    station = hall.board.stations[line.station_id].number
    code = run([*asked, line.name, "hadir", "--station", station], lambda *_: 0)
    assert code == 1
    assert "09" in capsys.readouterr().err
    assert status_of(hall.registry.folder)["total"]["voted"] == 1


def test_johnson_county_2018_not_on_a_copy(prison, tmp_path):
    main = prison()
    before, after = main.lines(station="901")[:2]
    main.mark(before)
    laptop = main.copy(tmp_path / "stik", before)
    with closing(laptop.registry):
        with pytest.raises(AlreadyVoted):
            laptop.mark(before)
        main.mark(after)
        merge_events(laptop.registry, write_events(main.registry, tmp_path))
        with pytest.raises(AlreadyVoted):
            laptop.mark(after)


# ---- Franklin 2020: found out at half past five in the morning ------------------------


def lights(prison, **given):
    found = evening_check(prison.registry, EveningGiven(**given))
    return {one.key: worst(same for same in found if same.key == one.key) for one in found}


def test_franklin_2020_a_sound_desk_is_told_so_the_evening_before(prison, tmp_path):
    hall = prison(opened=False)
    assert lights(hall)["backup"] is Light.BAD
    automatic_backup(hall.registry, Reason.RHYTHM)
    found = lights(hall, printers=("Contoh",), folder=tmp_path, power=Power(True, 100))
    assert Light.BAD not in found.values()
    for key in ("election", "lists", "frozen", "agree", "printer", "power", "folder", "officers"):
        assert found[key] is Light.OK, key


@pytest.mark.parametrize("what", ["undecided", "empty", "other day"])
def test_franklin_2020_what_stops_the_morning_is_red_the_evening_before(prison, what):
    hall = prison(frozen=False)
    if what == "other day":
        hall.at(at(18, day=hall.election.day.replace(year=hall.election.day.year - 1)))
        assert lights(hall)["election"] is Light.BAD
        return
    lines = lines_of(hall.db, hall.election.id)
    gone = [replace(one, active=False) for one in lines]
    undecided = [replace(lines[0], match=Match.OPEN, person_id=None)]
    with deed(hall.db, hall.desk, "import-list") as act:
        save_lines(act, gone if what == "empty" else undecided)
    assert lights(hall)["lists"] is Light.BAD


# ---- Philadelphia 2019 and 2023: printers did not answer, plugs were too few ----------


@pytest.mark.parametrize(
    ("printers", "light"), [((), Light.BAD), (None, Light.WARN), (("Contoh",), Light.OK)]
)
def test_philadelphia_2019_the_printer_is_asked_the_evening_before(prison, printers, light):
    assert lights(prison(opened=False), printers=printers)["printer"] is light


@pytest.mark.parametrize(
    ("power", "light"),
    [
        (Power(mains=True, percent=20), Light.OK),
        (Power(mains=False, percent=90), Light.WARN),
        (Power(mains=False, percent=30), Light.BAD),
        (None, Light.WARN),
    ],
)
def test_philadelphia_2023_a_battery_that_will_not_last_is_said(prison, power, light):
    assert lights(prison(opened=False), power=power)["power"] is light


# ---- Philadelphia 2022: finding double voters stopped the count for a day -------------


def test_philadelphia_2022_double_voters_are_named_the_moment_the_file_comes_in(prison, tmp_path):
    main = prison(people=300)
    lines = main.lines(station="901")
    laptop = main.copy(tmp_path / "stik", lines[0])
    with closing(laptop.registry):
        for line in lines:
            laptop.mark(line)
        twice = lines[10:40:10]
        mine = [main.mark(line) for line in twice]
        merged = merge_events(main.registry, write_events(laptop.registry, tmp_path))
    assert [one.people for one in merged.conflicts] == [
        conflict.people for conflict in main.read().conflicts
    ]
    assert {one.people for one in merged.conflicts} == {(line.person_id,) for line in twice}
    for conflict in merged.conflicts:
        desks = {event.desk for event in conflict.events}
        assert desks == {main.board.desk, laptop.board.desk}
    told = {tuple(sorted(one["events"])) for one in recounted(main)["conflicts"]}
    assert told == {tuple(sorted(e.uuid for e in one.events)) for one in merged.conflicts}
    for event in mine:
        day_marking.withdraw(main.db, main.desk, main.read(), event.uuid, "keliru", OFFICER)
    assert main.read().conflicts == ()


# ---- Michigan 2016 and 2020, Rochester Hills: 848 against 847, and no word why --------


def test_michigan_2016_the_balance_runs_all_day(prison):
    hall = prison(stations=1)
    station = hall.lines()[0].station_id
    for number, line in enumerate(hall.lines()[:6], 1):
        hall.mark(line)
        [found] = balance_of(hall.db, hall.read()).stations
        assert found.total.voted == number
        left = found.total.unaccounted + found.total.not_ours + sum(found.total.absent.values())
        assert found.total.listed == number + left
    type_in(hall.db, hall.desk, hall.read(), station, {"used:PPWP": 5})
    [found] = balance_of(hall.db, hall.read()).stations
    assert [(one.key, one.ours, one.theirs) for one in found.differences] == [("used:PPWP", 6, 5)]


@pytest.fixture
def rochester_hills(prison):
    """A station of 848 voters of whom KPPS counted 847."""
    hall = prison(people=1000, stations=1)
    lines = hall.lines()[:848]
    assert len(lines) == 848
    event = hall.mark(lines[0])
    with deed(hall.db, hall.desk, "day-merge") as act:
        add_events(
            act,
            [
                replace(
                    event, id=0, uuid="", person_id=line.person_id, number=n, stamp=n,
                    ballots=line.ballots,
                )
                for n, line in enumerate(lines[1:], 2)
            ],
        )  # fmt: skip
    hall.at(at(14))
    [ours] = recounted(hall)["stations"].values()
    assert ours["voted"] == 848
    figures = {**figures_for(ours), "kpps:dpt:L": ours["lists"]["dpt"]["voted_L"] - 1}
    type_in(hall.db, hall.desk, hall.read(), lines[0].station_id, figures)
    return hall, lines[0].station_id


def test_rochester_hills_848_against_847_cannot_be_closed_without_a_remark(rochester_hills):
    hall, station = rochester_hills
    with pytest.raises(DayUnbalanced) as refused:
        close_day(hall.db, hall.desk, hall.read())
    kinds = {one.kind for one in refused.value.blockers}
    assert kinds == {BlockerKind.DIFFERENCE, BlockerKind.UNACCOUNTED}
    [one] = [b.difference for b in refused.value.blockers if b.difference]
    assert (one.key, one.ours - one.theirs) == ("kpps:dpt:L", 1)
    remark(hall.db, hall.desk, hall.board, station, "unaccounted", "tidak keluar blok")
    for nothing in ("", "   "):
        remark(hall.db, hall.desk, hall.board, station, one.key, nothing)
        with pytest.raises(DayUnbalanced):
            close_day(hall.db, hall.desk, hall.read())
    remark(hall.db, hall.desk, hall.board, station, one.key, "satu tanda tangan terlewat")
    close_day(hall.db, hall.desk, hall.read())


# ---- Maryland 2006: the poll books crashed and lost what they had synchronised --------


def test_maryland_2006_a_merge_that_is_cut_off_is_whole_or_not_there(prison, tmp_path):
    main = prison(people=200)
    lines = main.lines(station="901")
    laptop = main.copy(tmp_path / "stik", lines[0])
    with closing(laptop.registry):
        for line in lines:
            laptop.mark(line)
        path = write_events(laptop.registry, tmp_path)
    main.registry.close()
    ledger = Ledger()
    desk = DeskProcess(main.registry.folder, ledger)
    desk.start()
    desk.greet()
    try:
        for spin in (20_000, 150_000):
            desk.rush([{"do": "merge", "path": str(path)}], kill_after=0, spin=spin)
            key_known = desk.ask({"do": "known"})["value"]
            assert key_known in (0, len(lines))
        answer = desk.ask({"do": "merge", "path": str(path)})["value"]
        assert answer["new"] + answer["known"] == len(lines)
        assert desk.ask({"do": "known"})["value"] == len(lines)
        again = desk.ask({"do": "merge", "path": str(path)})["value"]
        assert again == {"new": 0, "known": len(lines)}
    finally:
        desk.kill()


def test_maryland_2006_a_file_cut_short_is_refused_and_the_whole_one_taken(prison, tmp_path):
    main = prison()
    lines = main.lines(station="901")[:9]
    laptop = main.copy(tmp_path / "stik", lines[0])
    with closing(laptop.registry):
        for line in lines:
            laptop.mark(line)
        path = write_events(laptop.registry, tmp_path)
    content = path.read_bytes()
    torn = path.with_name(f"robek{path.suffix}")
    for kept in (len(content) - 1, len(content) // 2, len(content) - 40):
        torn.write_bytes(content[:kept])
        with pytest.raises(EventFileAltered):
            merge_events(main.registry, torn)
        assert main.read().events == []
    assert merge_events(main.registry, path).new == len(lines)


# ---- Malang 2024: somebody on no list voted, and the station voted again --------------


def unlisted(prison):
    """Somebody who is here and stands on no roll."""
    listed = {one.person_id for one in prison.read().lines.values()}
    return next(one for one in all_people(prison.db) if one.id not in listed)


def test_malang_2024_who_is_on_no_list_is_refused_and_recorded(prison):
    hall = prison()
    person, station = unlisted(hall), hall.lines()[0].station_id
    answer = hall.find(person.name, station).answer
    assert answer.verdict.reasons[0] is CheckReason.NOT_ON_LIST
    for means in Means:
        with pytest.raises(NotOnRoll):
            day_marking.mark(
                hall.db, hall.desk, hall.read(), person.id, Act.VOTED, station, means=means
            )
    for who in (person.id, "ORANG ASING"):
        day_marking.turn_away(hall.db, hall.desk, hall.read(), who, station, "tidak terdaftar")
    assert [one.person_id for one in hall.read().turned_away] == [person.id, None]
    counted = recounted(hall)
    assert (counted["turned_away"], counted["total"]["voted"]) == (2, 0)


def test_malang_2024_who_votes_with_the_ktp_alone_waits_for_his_hour(prison):
    hall = prison(people=200)
    line = hall.lines(Category.DPK.value)[0]
    with pytest.raises(TooEarly):
        hall.mark(line)
    hall.at(at(12))
    assert hall.mark(line).act is Act.VOTED


def test_malang_2024_the_other_station_is_named(prison):
    hall = prison()
    line = hall.lines(station="901")[0]
    other = next(one for one in hall.board.stations if one != line.station_id)
    with pytest.raises(WrongStation) as refused:
        hall.mark(line, station_id=other)
    assert (refused.value.right, refused.value.station) == ("901", "902")
