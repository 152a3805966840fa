"""The forecast: short or spare in words, since when, whom to ask, what is missing."""

from dataclasses import replace
from io import BytesIO

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from rutan_desk.domain.election import Ground
from rutan_desk.domain.enrolment import Elsewhere
from rutan_desk.domain.list_line import ListLine, Match
from rutan_desk.domain.station import Station, StationKind
from rutan_desk.domain.supply import SupplyLine
from rutan_desk.gui.lists_supply import SupplySection
from rutan_desk.gui.widgets import Notice
from rutan_desk.ops.enrolments import record_check, record_move
from rutan_desk.ops.stations import preset_dapils
from rutan_desk.store.journal import deed
from rutan_desk.store.lists import save_lines
from rutan_desk.store.people import all_people
from rutan_desk.words import supply as words
from rutan_desk.words.catalog import set_language
from tests.gui.lists_bench import KUNDEN, TODAY, Part

LEFT = Qt.MouseButton.LeftButton
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def part(desktop, qtbot):
    """One on the list, two moved here in time, the others can still come; TPS 004 helps."""
    made = Part(desktop, qtbot)
    [station] = made.stations()
    made.station(replace(station, region=KUNDEN))
    made.do(lambda db, desk: preset_dapils(db, desk, station.election_id, "blora"))
    made.change(*(replace(one, region=KUNDEN) for one in made.ask(all_people)))
    known = made.people()
    line = ListLine(
        election_id=station.election_id, station_id=station.id, name="X",
        person_id=known["1"].id, match=Match.MATCHED,
    )  # fmt: skip

    def listed(db, desk):
        with deed(db, desk, "add-person", {"name": "X"}) as act:
            save_lines(act, [line])
        return act.touched

    def moved(db, desk):
        ids = [known["2"].id, known["3"].id]
        record_check(db, desk, station.election_id, ids, Elsewhere.YES, TODAY)
        return record_move(db, desk, station.election_id, ids, Ground.DETAINED, TODAY)

    made.do(listed)
    made.do(moved)
    made.station(
        Station(
            election_id=station.election_id, number="004", kind=StationKind.SUPPORTING,
            region=KUNDEN, listed=50,
        )
    )  # fmt: skip
    return made


def headlines(section):
    return [card.headline.text() for card in section.cards]


def test_a_shortage_is_big_and_plain_in_both_views(part, qtbot):
    section = part.open(SupplySection)
    assert headlines(section) == [
        "6 PPWP ballots short", "6 DPD ballots short", "6 DPR ballots short",
    ]  # fmt: skip
    assert section.text.text() == "DPT 1: 3 of 3 ballots will be short"
    qtbot.keyClick(section.views["now"], Qt.Key.Key_Space)
    assert section.shown == "now"
    assert headlines(section)[0] == "1 PPWP ballots short"
    assert "If everybody who can still be listed is: 6 short." in section.cards[0].facts


def test_since_when_and_whom_to_ask_is_said(part, qtbot):
    section = part.open(SupplySection)
    assert section.cards[0].facts[-1] == "Ask for 1 of TPS 004, 5 of KPU."
    section.views["now"].setChecked(True)
    facts = section.cards[0].facts
    assert "Foreseeable since 24 January 2029: whoever came after found no ballot left." in facts
    assert facts[-1] == "Ask for 1 of TPS 004."


def test_the_bar_says_in_words_what_it_paints(part):
    section = part.open(SupplySection)
    assert section.cards[0].bar.accessibleName() == "8 needed, 2 packed"
    picture = section.cards[0].bar.grab().toImage()
    assert picture.pixelColor(3, 8) != picture.pixelColor(picture.width() - 20, 8)


def test_an_unknown_address_is_told_and_leads_to_the_people(part, qtbot):
    part.change(replace(part.people()["4"], region=None))
    section = part.open(SupplySection)
    [notice] = section.findChildren(Notice)
    assert notice.title.text() == "1 people: KTP-el address unknown"
    qtbot.mouseClick(notice.findChild(QPushButton), LEFT)
    assert part.went == [("people", {"filter": "action:complete_address"})]


def test_a_missing_dapil_leads_to_the_stations(desktop, qtbot):
    part = Part(desktop, qtbot)
    part.station(replace(part.stations()[0], region=KUNDEN))
    part.change(replace(part.people()["1"], region=KUNDEN))
    section = part.open(SupplySection)
    found = section.findChildren(Notice)
    [dapil] = [one for one in found if "dapil" in one.title.text()]
    qtbot.mouseClick(dapil.findChild(QPushButton), LEFT)
    assert part.went == [("lists", {"section": "stations"})]


def test_another_station_has_its_own_figures(part, qtbot):
    section = part.open(SupplySection)
    at = next(place for place in range(2) if "004" in section.choice.itemText(place))
    section.choice.setFocus()
    qtbot.keyClick(section.choice, Qt.Key.Key_Home if at == 0 else Qt.Key.Key_End)
    part.desktop.settle()
    assert section.choice.station.number == "004"
    assert headlines(section)[0] == "PPWP ballots suffice, 1 to spare"
    assert section.text.text() == "DPT 50: all 3 ballots suffice"


def test_the_paper_is_of_the_station_shown(part, qtbot):
    section = part.open(SupplySection)
    qtbot.mouseClick(section.print_button, LEFT)
    part.desktop.settle()
    text = PdfReader(BytesIO(section.paper.printed.pdf)).pages[0].extract_text()
    assert "TPS 901" in text
    assert section.paper.printed.report == "ballot-supply"
    section.paper.close()


def test_the_view_and_the_station_survive_a_rebuild(part, reach):
    section = part.open(SupplySection)
    section.views["now"].setChecked(True)
    kept = section.remember()
    again = part.open(SupplySection)
    again.restore(kept)
    assert again.shown == "now"
    assert reach(part.window) >= 4


@pytest.mark.parametrize(
    ("short", "spare", "said"),
    [
        (116, 0, "116 DPRD KAB ballots short"),
        (0, 12, "DPRD KAB ballots suffice, 12 to spare"),
        (0, 0, "DPRD KAB ballots just suffice"),
    ],
)
def test_a_balance_in_words(short, spare, said):
    set_language("en")
    line = SupplyLine(
        contest="DPRD_KAB", packed_all=10, packed_entitled=8, freed=0, need_dpt=10, need_dptb=0,
        need_dpk=0, need_staff=0, covered=0, need=10, short=short, spare=spare,
        short_entitled=short + 2, spare_entitled=0, short_since=None,
    )  # fmt: skip
    assert words.balance_text(line) == said
    assert words.by_right_text(line) == (f"If KPU packs by right only (8): {short + 2} short.")
