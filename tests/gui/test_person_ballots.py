"""The papers of a person as chips, and why the others not."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from rutan_desk.domain.ballots import Ballots
from rutan_desk.domain.identity import Identity
from rutan_desk.domain.lists import Category, ListPlace
from rutan_desk.domain.readiness import readiness
from rutan_desk.domain.standing import standing
from rutan_desk.domain.station import Station
from rutan_desk.gui.person_ballots import BallotChip, ballots_view
from rutan_desk.store.profiles import load_profile

HERE = Station(id=1, election_id=1, number="901", region="33.16.09.1009")


@pytest.fixture
def shown(qtbot, make_person):
    election = load_profile("pemilu-2024")

    def show(ballots):
        person = make_person(1, region="33.16.09")
        own = standing(person, election, today=date(2029, 1, 24))
        one = readiness(
            own,
            ListPlace(Category.DPT),
            election,
            identity=Identity(ready=True),
            station=HERE,
            ballots=ballots,
        )
        box = QWidget()
        qtbot.addWidget(box)
        box.setLayout(ballots_view(one, election))
        chips = [chip.accessibleName() for chip in box.findChildren(BallotChip)]
        return chips, " ".join(part.text() for part in box.findChildren(QLabel))

    return show


def test_without_a_station_there_are_none(shown):
    chips, said = shown(None)
    assert chips == []
    assert "TPS" in said


def test_none_of_this_election_is_said(shown):
    chips, said = shown(Ballots(()))
    assert chips == []
    assert "pemilihan ini" in said


def test_a_paper_that_kpu_disputes_is_named(shown):
    chips, said = shown(Ballots(("PPWP", "DPRD_PROV"), ask_kpu=("DPRD_PROV",)))
    assert [name.split(":")[0] for name in chips] == ["PPWP", "DPRD_PROV"]
    assert "KPU" in said


def test_a_chip_names_its_colour_where_the_paper_has_one(qtbot):
    [first, *_] = load_profile("pemilu-2024").contests
    for contest in (first, replace(first, colour="")):
        chip = BallotChip(contest)
        qtbot.addWidget(chip)
        assert chip.accessibleName().endswith(")") is bool(contest.colour)
