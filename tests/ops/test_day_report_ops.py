"""The papers around the close of a voting day, out of a real registry: what each says, to whom."""

from dataclasses import dataclass, replace
from io import BytesIO

import pytest
from pypdf import PdfReader

from rutan_desk.domain.day import Act, DayEvent, DayState, DeskCopy, Means
from rutan_desk.domain.disclosure import Receiver
from rutan_desk.domain.errors import ElectionNotActive, NotFrozen, StationUnknown
from rutan_desk.domain.lists import Category
from rutan_desk.ops.day_board import Board
from rutan_desk.ops.day_calling import CallAsked, by_number, call_list, next_of
from rutan_desk.ops.day_close import balance_of, contests_of, remark, type_in
from rutan_desk.ops.day_evening import EveningItem, Light
from rutan_desk.ops.day_freeze import freeze, open_day
from rutan_desk.ops.day_marking import mark, turn_away, withdraw
from rutan_desk.ops.day_report_papers import day_report
from rutan_desk.ops.day_roll import add_to_roll, strike_from_roll
from rutan_desk.ops.people import add_person
from rutan_desk.ops.printing import record_print
from rutan_desk.ops.stations import remove_station
from rutan_desk.store.day import add_events, save_copy
from rutan_desk.store.elections import active_election
from rutan_desk.store.history import history
from rutan_desk.store.journal import deed
from rutan_desk.store.people import all_people
from rutan_desk.store.registry import Registry
from rutan_desk.store.stations import stations_of
from rutan_desk.words.catalog import set_language
from rutan_desk.words.day_report_makers import DAY_REPORT_MAKERS
from rutan_desk.words.day_report_papers import call_list_words, day_report_words
from rutan_desk.words.paper_makers import MAKERS
from rutan_desk.words.paper_request import PaperRequest
from tests.day_parts import DAY, Watch, at, person_named, station_ids

NIK = "3316090101909003"


@pytest.fixture(autouse=True)
def english():
    set_language("en")


@dataclass
class Story:
    """A frozen and opened day, told by letters and hours."""

    registry: Registry
    watch: Watch
    board: Board

    def person(self, letter):
        return person_named(self.registry, letter)

    def station(self, number="901"):
        return station_ids(self.registry)[number]

    def mark(self, letter, act, hour, minute=0, number="901", **more):
        self.watch.now = at(hour, minute)
        db, desk = self.registry.db, self.registry.desk
        return mark(db, desk, self.board, self.person(letter), act, self.station(number), **more)

    def vote(self, letter, hour, minute=0, number="901", **more):
        self.mark(letter, Act.QUEUEING, hour, minute, number)
        return self.mark(letter, Act.VOTED, hour, minute, number, **more)

    def report(self, size="A4"):
        db, desk = self.registry.db, self.registry.desk
        return day_report(db, desk, day_report_words(self.watch.now), Board(db), size)


@pytest.fixture
def story(prison, watch):
    freeze(prison.db, prison.desk)
    watch.now = at(7)
    open_day(prison.db, prison.desk)
    board = Board(prison.db)
    board.read(DAY)
    return Story(prison, watch, board)


def pages_of(printed):
    return [page.extract_text() for page in PdfReader(BytesIO(printed.pdf)).pages]


def text_of(printed):
    return " ".join("\n".join(pages_of(printed)).split())


def told(story):
    """A day with a bit of everything; gives the event that was withdrawn."""
    db, desk, board = story.registry.db, story.registry.desk, story.board
    story.vote("A", 7, 31)
    wrong = story.mark("B", Act.ILL, 8, 2)
    withdraw(db, desk, board, wrong.uuid, f"orang lain, NIK {NIK}", "Sri")
    story.vote("B", 8, 14, means=Means.SCAN)
    story.mark("C", Act.HOSPITAL, 9)
    story.vote("D", 11, 10)
    story.vote("G", 10, 40, "902")
    turn_away(db, desk, board, f"SI ANU {NIK}", story.station(), "tidak ada di daftar")
    turn_away(db, desk, board, story.person("C"), story.station("902"), "TPS lain")
    return wrong


# --- the report


def test_the_report_tells_everything_that_happened(story):
    told(story)
    text = text_of(story.report())
    for said in (
        "LAPORAN HARI PEMUNGUTAN SUARA", "TPS 901: Who voted and who did not", "TPS 902",
        "NAMA B", "Witness: Sri", "orang lain, NIK 331609**********", "SI ANU 331609**********",
        "tidak ada di daftar", "TPS lain", "Main desk", "07.30", "Registry officer Budi"[:16],
        "Head of the KPPS, TPS 902", "In hospital", "E5: received",
        "On the list, not in the registry", "Open", "For the head of the Rutan",
    ):  # fmt: skip
        assert said in text, said


def test_nobodys_number_register_or_illness_stands_beside_a_name(story):
    told(story)
    printed = story.report()
    text = "".join(text_of(printed).split())
    people = all_people(story.registry.db)
    assert [one.nik for one in people if (one.nik or "-x-") in text] == []
    assert [one.register_number for one in people if (one.register_number or "-x-") in text] == []
    assert "A-01" not in text
    parts = "\n".join(pages_of(printed)).partition("Taken back")[2]
    assert "Ill" not in parts.split()
    assert "Absent" in parts
    assert printed.receiver is Receiver.BAWASLU


def figures(printed, title, label):
    """The counts of a line below a title."""
    lines = "\n".join(pages_of(printed)).splitlines()
    behind = lines[lines.index(title) :]
    start = behind.index(label) + 1
    found = []
    for one in behind[start:]:
        if not one.lstrip("+-").isdigit():
            break
        found.append(int(one))
    return found


def test_every_count_is_the_balance_s_and_the_stations_sum_to_the_first_page(story):
    told(story)
    printed = story.report()
    story.board.read(DAY)
    balance = balance_of(story.registry.db, story.board)
    for one in balance.stations:
        number = story.board.stations[one.station_id].number
        title = f"TPS {number}: Who voted and who did not"
        voted = figures(printed, title, "Voted")
        assert voted[2::3] == [*(some.voted for some in one.lists), one.total.voted]
        assert voted[9:] == [one.total.voted_heads.male, one.total.voted_heads.female, voted[-1]]
        listed = figures(printed, title, "On the list")
        assert listed[2::3] == [*(some.listed for some in one.lists), one.total.listed]
        for state, label in ((DayState.HOSPITAL, "In hospital"), (DayState.ILL, "Ill")):
            assert figures(printed, title, label)[-1] == one.total.states.get(state, 0)
    whole = figures(printed, "All stations: who voted and who did not", "On the list")
    assert whole[-1] == balance.whole.total.listed
    text = pages_of(printed)[0]
    assert f"Total\n\n{whole[-3]}" in text or f"Total\n{whole[-3]}" in text


def test_the_half_hours_are_of_the_clock_and_add_up(story):
    told(story)
    text = "\n".join(pages_of(story.report()))
    table = text.partition("Turnout by half hour")[2].partition("TPS 901:")[0]
    assert "07.30\n1\n0\n1\n1" in table
    assert "10.30\n0\n1\n1\n3" in table
    assert "Total\n3\n1\n4" in table
    assert "closing" in table


def test_kpps_figures_differences_and_remarks_stand_side_by_side(story):
    told(story)
    db, desk, board = story.registry.db, story.registry.desk, story.board
    station = story.station()
    contests = contests_of(db, board)[station]
    first = contests[0]
    type_in(
        db, desk, board, station,
        {
            f"received:{first}": 10, f"used:{first}": 4, f"returned:{first}": 0,
            f"unused:{first}": 6, f"valid:{first}": 3, f"invalid:{first}": 0,
            "kpps:dpt:L": 1, "kpps:dpt:P": 1, "kpps:dptb:L": 1, "kpps:dptb:P": 0,
            "kpps:dpk:L": 0, "kpps:dpk:P": 0, "kpps:disabled:L": 0, "kpps:disabled:P": 0,
        },
    )  # fmt: skip
    remark(db, desk, board, station, f"used:{first}", f"satu surat suara dobel, {NIK}")
    remark(db, desk, board, station, "unaccounted", "belum kembali dari kerja luar")
    printed = story.report()
    text = text_of(printed)
    assert "satu surat suara dobel, 331609**********" in text
    assert "people not accounted for - - belum kembali dari kerja luar" in text
    assert "E5: received = used + returned + not used 10 = 10" in text
    assert "E5: used = all voters 4 <> 3" in text
    assert "Voted, counted by KPPS 1 1 2 1 0 1 0 0 0 2 1 3" in text
    assert "Difference: KPPS less ours 0 0 0 0 0 0 0 0 0 0 0 0" in text
    assert "With a disability: voted, counted by KPPS - - - - - - - - - 0 0 0" in text
    assert "No remark yet" not in text
    assert "Figures of KPPS not typed in - - 12" in text
    remark(db, desk, board, station, f"used:{first}", "")
    assert "No remark yet" in text_of(story.report())


def test_additions_and_strikes_stand_with_their_reasons(story, make_person):
    db, desk, board = story.registry.db, story.registry.desk, story.board
    late = make_person(77, name="NAMA Z", region="33.16.09.1016")
    add_person(db, desk, late)
    [new] = [one.id for one in all_people(db) if one.name == "NAMA Z"]
    board.read(DAY)
    add_to_roll(db, desk, new, story.station(), Category.DPTB, "surat pindah datang malam")
    [gone] = [one.id for one in board.lines.values() if one.name == "NAMA C"]
    strike_from_roll(db, desk, gone, "dicoret KPU")
    text = text_of(story.report())
    assert "Added 901 DPTb 3 NAMA Z surat pindah datang malam 14 February 2029 07.00 Budi" in text
    assert "Struck 901 DPT 11 NAMA C dicoret KPU" in text


def test_both_records_of_a_conflict_and_a_withdrawal_without_its_target(story):
    story.vote("A", 8, 14)
    db, desk = story.registry.db, story.registry.desk
    election = active_election(db)
    other = DayEvent(
        election_id=election.id,
        desk="bbbbbbbbbbbb",
        number=1,
        stamp=50,
        person_id=story.person("A"),
        act=Act.VOTED,
        station_id=story.station("902"),
        at=at(8, 20),
        officer="Sri",
    )
    orphan = replace(
        other, number=2, stamp=51, act=Act.WITHDRAWN, withdraws="0" * 8, reason="keliru"
    )
    nobody = replace(other, number=3, stamp=52, act=Act.TURNED_AWAY, person_id=None, named="")
    copy = DeskCopy(
        election_id=election.id,
        station_id=story.station("902"),
        desk="bbbbbbbbbbbb",
        name="Laptop 2",
        handed_at=at(6),
    )
    with deed(db, desk, "day-merge", {"name": "Laptop 2", "new": 3, "file": "x"}) as act:
        add_events(act, (other, orphan, nobody))
        save_copy(act, copy)
    text = text_of(story.report())
    conflicts = text.partition("Conflicts: records")[2]
    assert "NAMA A Voted 901 14 February 2029 08.14 Budi" in conflicts
    assert "NAMA A Voted 902 14 February 2029 08.20 Sri desk bbbb, no. 1" in conflicts
    assert "NAMA A - - 14 February 2029 08.20 Sri desk bbbb, no. 2 keliru" in text
    assert "Unknown person 902 -" in text
    assert "bbbb 902 · Laptop 2 3 3" in text


def test_desks_are_told_apart_by_as_much_of_their_id_as_it_takes(story):
    election = active_election(story.registry.db)
    events = [
        DayEvent(
            election_id=election.id,
            desk=desk,
            number=1,
            stamp=at_stamp,
            person_id=None,
            named="SI ANU",
            act=Act.TURNED_AWAY,
            station_id=story.station(),
            at=at(9),
            officer="Sri",
        )
        for at_stamp, desk in enumerate(("bbbbbb111111", "bbbbbc222222"), 60)
    ]
    facts = {"name": "Laptop", "new": 2, "file": "x"}
    with deed(story.registry.db, story.registry.desk, "day-merge", facts) as act:
        add_events(act, events)
    text = text_of(story.report())
    assert "bbbbbb Main desk 1 1" in text
    assert "bbbbbc Main desk 1 1" in text


def test_who_voted_and_was_struck_elsewhere_is_a_record_too(story):
    story.vote("A", 8, 14)
    db, desk = story.registry.db, story.registry.desk
    story.board.read(DAY)
    [line] = [one for one in story.board.lines.values() if one.name == "NAMA A"]
    with deed(db, desk, "day-strike", {"name": "NAMA A", "list": "dpt", "station": "901"}) as act:
        act.put("roll_line", {"id": line.id, "struck_reason": "keliru"})
    text = text_of(story.report())
    assert "NAMA A Voted, on no line in force 901" in text


def test_the_head_of_the_report_says_how_far_the_day_is(story):
    first = text_of(story.report())
    assert "Day closed : not yet" in first
    assert "Records : 0" in first
    told(story)
    assert "the last 14 February 2029 10.40" in text_of(story.report())


def test_before_the_freeze_there_is_no_report(prison, watch):
    with pytest.raises(NotFrozen):
        day_report(prison.db, prison.desk, day_report_words(watch.now), Board(prison.db))


@pytest.mark.parametrize("size", ["A4", "F4", "Legal"])
@pytest.mark.parametrize("language", ["id", "en"])
def test_the_report_prints_alike_on_every_paper_and_is_noted(story, size, language):
    set_language(language)
    told(story)
    printed = story.report(size)
    assert printed.size == size
    assert story.report(size).pdf == printed.pdf
    assert printed.pages == len(pages_of(printed))
    record_print(story.registry.db, story.registry.desk, printed, "file")
    assert next(iter(history(story.registry.db))).kind == "print"


# --- calling


def test_the_next_are_by_list_number_and_not_yet_called(story):
    board, station = story.board, story.station()
    names = [one.name for one in next_of(board, station)]
    assert names == ["NAMA A", "NAMA B", "NAMA C", "NAMA D", "NAMA E", "NAMA F"]
    story.mark("A", Act.CALLED, 7, 5)
    story.mark("B", Act.ILL, 7, 5)
    board.read(DAY)
    assert [one.name for one in next_of(board, station, count=2)] == ["NAMA C", "NAMA D"]
    assert next_of(board, station, "A-01", 1)[0].name == "NAMA C"
    assert next_of(board, station, "Z") == ()
    assert next_of(board, station, count=-1) == ()
    assert [one.name for one in next_of(board, story.station("902"))] == ["NAMA G"]


def test_numbers_are_counted_as_people_count_and_lists_follow_each_other(story):
    line = next(iter(story.board.lines.values()))
    wanted = [
        replace(line, number="10"),
        replace(line, number="٣"),
        replace(line, number="2"),
        replace(line, number="9" * 40),
        replace(line, number="1", category=Category.DPTB),
        replace(line, number="", category=Category.DPK),
    ]
    some = sorted(wanted, key=by_number)
    assert [(one.category.value, one.number) for one in some] == [
        ("dpt", "2"), ("dpt", "٣"), ("dpt", "10"), ("dpt", "9" * 40), ("dptb", "1"), ("dpk", ""),
    ]  # fmt: skip


def test_guards_see_name_sex_block_and_list_number_only(story):
    db, desk = story.registry.db, story.registry.desk
    station = stations_of(db, active_election(db).id)[0]
    asked = CallAsked(station=station, block="A-01", count=3)
    printed = call_list(db, desk, call_list_words(story.watch.now), story.board, asked)
    text = text_of(printed)
    assert printed.receiver is Receiver.GUARDS
    assert "DPT 9 NAMA A L A-01" in text
    assert "NAMA D" not in text
    assert text.count("Escort") == 3
    assert "TPS 901" in text
    squeezed = "".join(text.split())
    for person in all_people(db):
        assert (person.nik or "")[:6] not in squeezed
        assert (person.register_number or "-x-") not in squeezed
    assert "tunadaksa" not in text.lower()


def test_nobody_left_to_call_is_said(story):
    db, desk = story.registry.db, story.registry.desk
    station = stations_of(db, active_election(db).id)[0]
    asked = CallAsked(station=station, block="Z-99", size="F4")
    printed = call_list(db, desk, call_list_words(story.watch.now), story.board, asked)
    assert "Nobody is left to be called." in text_of(printed)
    assert printed.size == "F4"


# --- by name


def request_of(registry, now, **changes):
    made = PaperRequest(election=active_election(registry.db), people=tuple, now=now)
    return replace(made, **changes)


def test_the_papers_are_made_by_their_names(story):
    db, desk, now = story.registry.db, story.registry.desk, story.watch.now
    items = (
        EveningItem("printer", Light.WARN, {"names": []}),
        EveningItem("printer", Light.OK, {"names": ["Kantor"]}),
    )
    asked = request_of(story.registry, now, count=1, evening=lambda: items)
    assert DAY_REPORT_MAKERS.keys() <= MAKERS.keys()
    made = {name: make(db, desk, asked) for name, make in DAY_REPORT_MAKERS.items()}
    assert {name: one.report for name, one in made.items()} == {name: name for name in made}
    assert "NAMA B" not in text_of(made["call-list"])
    evening = text_of(made["evening-check"])
    assert "To be looked at : 1" in evening
    assert "Head of the Rutan" in evening
    assert made["evening-check"].lines == 2


def test_a_check_that_was_not_run_is_said(prison, watch):
    asked = request_of(prison, watch.now)
    printed = MAKERS["evening-check"](prison.db, prison.desk, asked)
    assert "The check has not been run." in text_of(printed)


def test_the_call_list_of_a_station_and_of_none(story):
    db, desk, now = story.registry.db, story.registry.desk, story.watch.now
    second = stations_of(db, active_election(db).id)[1]
    printed = MAKERS["call-list"](db, desk, request_of(story.registry, now, station=second))
    assert "NAMA G" in text_of(printed)


def test_without_a_station_nobody_is_called(registry, clock):
    for station in stations_of(registry.db, active_election(registry.db).id):
        remove_station(registry.db, registry.desk, station.id)
    with pytest.raises(StationUnknown):
        MAKERS["call-list"](registry.db, registry.desk, request_of(registry, clock()))


@pytest.mark.parametrize("name", ["call-list", "day-report"])
def test_only_of_the_active_election(story, name):
    other = replace(active_election(story.registry.db), id=99, name="Lain")
    asked = request_of(story.registry, story.watch.now, election=other)
    with pytest.raises(ElectionNotActive) as refusal:
        MAKERS[name](story.registry.db, story.registry.desk, asked)
    assert refusal.value.election == "Lain"
