"""The list for KPU out of a real registry: who is in it, who is held back, and what changed."""

from dataclasses import replace
from datetime import date

import pytest
from python_calamine import CalamineWorkbook

from rutan_desk.domain.errors import (
    ElectionClosed,
    FileUnwritable,
    FormatUnknown,
    MappingInvalid,
    NothingToExport,
    StationUnknown,
)
from rutan_desk.domain.movement import Movement
from rutan_desk.domain.person import Disability, Doubt, Kind, Marital
from rutan_desk.domain.proposal import Change, Fault
from rutan_desk.domain.station import Station
from rutan_desk.exchange.kpu_proposal import COLUMNS, FORM, LEGEND, ProposalColumn
from rutan_desk.exchange.model import Outcome
from rutan_desk.ops.elections import close_election
from rutan_desk.ops.history import undo_last
from rutan_desk.ops.importing import preview_people
from rutan_desk.ops.people import add_person, edit_person, move_person
from rutan_desk.ops.proposal import proposal, proposal_difference, sent_lines
from rutan_desk.ops.proposal_files import (
    proposal_columns,
    set_proposal_columns,
    write_difference,
    write_proposal,
)
from rutan_desk.ops.stations import assign_station, save_station
from rutan_desk.ops.voter_lists import apply_list, list_station, preview_list
from rutan_desk.store.audit import tables_that_disagree
from rutan_desk.store.elections import active_election
from rutan_desk.store.history import history
from rutan_desk.store.people import all_people
from rutan_desk.store.stations import station_numbered, stations_of
from rutan_desk.words.deeds import deed_title

TODAY = date(2029, 1, 24)


class Desk:
    """A registry with station 901; ``path`` is where its files go."""

    def __init__(self, registry, make_person, path):
        self.db, self.officer, self.path = registry.db, registry.desk, path
        self._make_person = make_person
        [station] = stations_of(self.db, self.election.id)
        save_station(self.db, self.officer, replace(station, region="33.16.09.1016"))

    @property
    def election(self):
        return active_election(self.db)

    def add(self, number, **details):
        complete = {
            "nkk": f"33160901019{number:05}", "birth_place": "BLORA", "rt": f"{number:03}",
            "rw": "001", "street": f"DUKUH CONTOH {number}", "region": "33.16.09.1016",
        }  # fmt: skip
        add_person(self.db, self.officer, self._make_person(number, **{**complete, **details}))
        return next(one for one in all_people(self.db) if one.name.endswith(f" {number}"))

    def make(self, station=None, **how):
        return proposal(self.db, self.officer, self.election, station, **how)

    def differ(self, station=None):
        return proposal_difference(self.db, self.officer, self.election, station)

    def write(self, made=None, letter=""):
        return write_proposal(self.db, self.officer, self.path, made or self.make(), letter)

    def change(self, person, **fields):
        edit_person(self.db, self.officer, replace(person, **fields))

    def rows(self, sheet=0):
        return CalamineWorkbook.from_path(str(self.path)).get_sheet_by_index(sheet).to_python()


@pytest.fixture
def desk(registry, make_person, tmp_path):
    return Desk(registry, make_person, tmp_path / "usulan.xlsx")


@pytest.fixture
def three(desk):
    desk.add(3, region="35.22.15.2003", disability=Disability.HEARING)
    desk.add(1)
    desk.add(2, marital_status=Marital.MARRIED)
    return desk


def names(lines):
    return [one.name.rpartition(" ")[2] for one in lines]


def test_everybody_here_with_the_right_and_a_whole_line_is_proposed(three):
    three.add(4, kind=Kind.STAFF)
    gone = three.add(5)
    move_person(three.db, three.officer, gone.id, Movement.RELEASED, TODAY)
    three.add(6, birth_date=date(2014, 1, 1))
    made = three.make()
    assert names(made.lines) == ["1", "2", "3"]
    assert made.held_back == ()
    line = made.lines[0]
    assert (line.station, line.remark, line.ktp_el, line.disability) == ("901", "B", "S", "0")


def test_a_damaged_or_double_number_never_goes_out_and_says_why(three):
    three.add(7, nik=None, nik_as_written="3,31609E+15", nkk=None)
    twin = "3316090101909777"
    three.add(8, nik=None, nik_as_written=twin, doubts=(Doubt("nik", twin, "nik_duplicate"),))
    three.add(9, birth_date=None, marital_status=None)
    made = three.make()
    assert names(made.lines) == ["1", "2", "3"]
    assert {one.person.name[-1]: one.faults for one in made.held_back} == {
        "7": (Fault.NKK_MISSING, Fault.NIK_DAMAGED),
        "8": (Fault.NIK_DUPLICATE,),
        "9": (Fault.BIRTH_DATE_MISSING, Fault.MARITAL_MISSING),
    }
    three.write(made)
    assert twin not in str(three.rows())


def test_the_file_is_the_form_of_kpu(three):
    three.write(letter="1290/PL.02-SD/14/2024")
    rows = three.rows()
    flat = [" | ".join(filter(None, map(str, row))) for row in rows]
    assert flat[0].startswith("Dasar: 1290/PL.02-SD/14/2024")
    assert FORM in flat[0]
    assert "PROVINSI | : JAWA TENGAH | KECAMATAN | : BLORA" in flat
    assert any("TPS | : 901" in text for text in flat)
    top = next(at for at, row in enumerate(rows) if row[0] == "No")
    assert rows[top][8:11] == ["Alamat", "", ""]
    assert rows[top + 1][8:11] == ["Jalan/Dukuh", "RT", "RW"]
    assert rows[top + 2] == [*map(str, range(1, 15)), "", "", "", "", ""]
    assert rows[top + 3] == [
        "1", "3316090101900001", "3316090101909001", "ORANG CONTOH 1", "BLORA", "01-01-1990",
        "B", "L", "DUKUH CONTOH 1", "001", "001", "0", "S", "B",
        "Jawa Tengah", "Kab. Blora", "Blora", "Tempelan", "33.16.09.1016",
    ]  # fmt: skip
    assert rows[top + 5][11] == "5"
    assert tuple(row[0] for row in rows[-4:]) == LEGEND


def test_the_same_list_is_the_same_bytes_and_noted(three):
    three.write()
    first = three.path.read_bytes()
    three.write()
    assert three.path.read_bytes() == first
    [done] = history(three.db, 1)
    assert done.kind == "export-proposal"
    assert (done.details["rows"], done.details["receiver"]) == (3, "kpu")
    assert "3" in deed_title(done.kind, done.details)
    assert not any(len(part) == 16 and part.isdigit() for part in str(done.details).split("'"))
    assert tables_that_disagree(three.db) == []


def test_our_own_file_read_back_makes_no_difference(three):
    three.write()
    db, officer = three.db, three.officer
    plan = preview_people(db, officer, three.path)
    assert [(one.outcome, one.changes) for one in plan.lines] == [(Outcome.UNCHANGED, {})] * 3
    station = list_station(db, three.election.id)
    first = preview_list(db, officer, three.path, station.id)
    assert (first.new, first.matched, first.refused) == (3, 3, 0)
    apply_list(db, officer, first)
    again = preview_list(db, officer, three.path, station.id)
    assert (again.unchanged, again.changed, again.new) == (3, 0, 0)
    three.write(three.make(all=True))
    listed = preview_list(db, officer, three.path, station.id)
    assert (listed.unchanged, listed.changed, listed.gone) == (3, 0, ())
    assert three.make().lines == ()
    with pytest.raises(NothingToExport):
        three.write()
    assert three.differ().changes == ()


def test_only_what_changed_is_sent_the_next_time(three):
    three.write()
    sent = {one.name[-1]: one for one in all_people(three.db)}
    three.change(sent["2"], street="JL. BARU")
    move_person(three.db, three.officer, sent["3"].id, Movement.DIED, TODAY)
    three.add(4)
    three.change(sent["1"], nkk=None)
    found = three.differ()
    assert [(one.line.name[-1], one.change, one.line.remark) for one in found.changes] == [
        ("2", Change.CHANGED, "U"),
        ("3", Change.GONE, "1"),
        ("4", Change.NEW, "B"),
    ]
    assert [one.person.name[-1] for one in found.held_back] == ["1"]
    assert found.last is not None
    assert found.last.made_on == TODAY
    write_difference(three.db, three.officer, three.path, found)
    top = next(at for at, row in enumerate(three.rows()) if row[0] == "No")
    assert [row[13] for row in three.rows()[top + 3 : top + 6]] == ["U", "1", "B"]
    assert three.differ().changes == ()
    assert names(sent_lines(three.db, three.election).values()) == ["1", "2", "4"]
    undo_last(three.db, three.officer)
    assert len(three.differ().changes) == 3


def test_a_second_list_of_the_others_keeps_the_first_in_mind(three):
    three.write()
    station = list_station(three.db, three.election.id)
    plan = preview_list(three.db, three.officer, three.path, station.id)
    apply_list(three.db, three.officer, plan)
    three.add(4)
    three.write()
    assert names(sent_lines(three.db, three.election).values()) == ["1", "2", "3", "4"]
    first = next(one for one in all_people(three.db) if one.name.endswith(" 1"))
    move_person(three.db, three.officer, first.id, Movement.TRANSFERRED, TODAY)
    [struck] = three.differ().changes
    assert (struck.line.name[-1], struck.line.remark) == ("1", "4")


def test_before_anything_was_sent_everybody_is_new(three):
    found = three.differ()
    assert found.last is None
    assert {one.change for one in found.changes} == {Change.NEW}


def test_two_stations_are_two_sheets_and_each_its_own_list(three):
    election = three.election
    second = Station(election_id=election.id, number="902", region="33.16.09.1016")
    save_station(three.db, three.officer, second)
    people = all_people(three.db)
    nine1, nine2 = (station_numbered(three.db, election.id, one) for one in ("901", "902"))
    assert [one.faults for one in three.make().held_back] == [(Fault.STATION_MISSING,)] * 3
    assign_station(three.db, three.officer, election.id, [people[0].id], nine1.id)
    assign_station(three.db, three.officer, election.id, [one.id for one in people[1:]], nine2.id)
    assert len(three.make(nine2).lines) == 2
    three.write()
    assert CalamineWorkbook.from_path(str(three.path)).sheet_names == ["TPS 901", "TPS 902"]
    plan = preview_list(three.db, three.officer, three.path, nine1.id)
    assert plan.new == 1
    assign_station(three.db, three.officer, election.id, [people[0].id], nine2.id)
    struck, new = three.differ().changes
    assert (struck.line.station, struck.line.remark) == ("901", "8")
    assert (new.line.station, new.line.remark) == ("902", "B")
    assert [one.line.station for one in three.differ(nine1).changes] == ["901"]
    write_difference(three.db, three.officer, three.path, three.differ(nine1))
    assert [one.line.station for one in three.differ().changes] == ["902"]


def test_the_columns_can_be_set_and_set_back(three):
    db, officer = three.db, three.officer
    assert proposal_columns(db) == COLUMNS
    wanted = (
        ProposalColumn("name", "Nama Lengkap"),
        ProposalColumn("nik", "NIK"),
        ProposalColumn("rt", "RT", "Alamat"),
        ProposalColumn("rw", "RW", "Alamat"),
    )
    set_proposal_columns(db, officer, wanted)
    assert proposal_columns(db) == wanted
    set_proposal_columns(db, officer, tuple(reversed(wanted)))
    assert [one.field for one in proposal_columns(db)] == ["rw", "rt", "nik", "name"]
    three.write()
    rows = three.rows()
    top = next(at for at, row in enumerate(rows) if row[0] == "Alamat")
    assert rows[top][2:4] == ["NIK", "Nama Lengkap"]
    assert rows[top + 2][:4] == ["1", "2", "3", "4"]
    for wrong in (
        (ProposalColumn("nik", "NIK"),),
        (ProposalColumn("name", ""),),
        (ProposalColumn("crime", "Perkara"), ProposalColumn("name", "Nama")),
        (ProposalColumn("name", "Nama"), ProposalColumn("nik", "Nama")),
    ):
        with pytest.raises(MappingInvalid):
            set_proposal_columns(db, officer, wrong)
    set_proposal_columns(db, officer, ())
    assert proposal_columns(db) == COLUMNS
    [done] = history(db, 1)
    assert deed_title(done.kind, done.details)


@pytest.mark.parametrize(
    ("path", "refusal"), [("usulan.csv", FormatUnknown), ("tidak/ada.xlsx", FileUnwritable)]
)
def test_what_cannot_be_written_is_not_noted_as_sent(three, tmp_path, path, refusal):
    three.path = tmp_path / path
    with pytest.raises(refusal):
        three.write()
    assert sent_lines(three.db, three.election) == {}


def test_a_closed_election_sends_nothing_and_one_without_station_has_no_list(three):
    made = three.make()
    close_election(three.db, three.officer, three.election.id)
    with pytest.raises(ElectionClosed):
        three.write(made)
    with pytest.raises(StationUnknown):
        proposal(three.db, three.officer, replace(three.election, id=99))
