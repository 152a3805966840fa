"""Dapils chosen from regions, read from KPU's file or the preset; what is missing is said."""

import json
from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from rutan_desk.domain.contest import Dapil
from rutan_desk.gui.lists_stations import StationsSection
from rutan_desk.ops.elections import make_psu
from rutan_desk.ops.stations import preset_dapils, save_station, set_dapils
from rutan_desk.store.elections import all_elections
from rutan_desk.store.journal import deed
from rutan_desk.store.people import save_people
from rutan_desk.store.stations import dapils_of
from tests.gui.lists_part import opened


@pytest.fixture
def part(qapp, tmp_path, clock, people):
    people = [replace(one, region="33.16.05.2001") for one in people]
    with opened(StationsSection, tmp_path, clock, people) as made:
        election = made.election
        made.do(lambda db, desk: preset_dapils(db, desk, election.id, "blora"))
        yield made


def dapils(part):
    election = part.election
    return part.ask(lambda db: dapils_of(db, election.id))


def words(part):
    some = part.section.dapil.findChildren(QLabel)
    return "\n".join(one.text() for one in some if one.isVisibleTo(part.section.dapil))


def press(part, text):
    buttons = part.section.dapil.findChildren(QPushButton)
    [found] = [one for one in buttons if text in one.text() and one.isVisibleTo(part.section.dapil)]
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)
    part.settle()


def no_dapils(part):
    election = part.election
    part.do(lambda db, desk: set_dapils(db, desk, election.id, []))


def row(code, name="JAWA TENGAH III", kind="DPR RI", cut=False):
    return {
        "jenis_dapil": kind,
        "nama_dapil": name,
        "kode_wilayah": code,
        "is_pecah": cut,
        "kode_dapil": name,
    }


@pytest.fixture
def kpu(tmp_path):
    def write(rows):
        path = tmp_path / "dapil contoh.json"
        path.write_text(json.dumps(rows), encoding="utf-8")
        return path

    return write


def choose(part, path):
    part.section.context.files.file = path
    QTest.mouseClick(part.section.dapil.file_button, Qt.MouseButton.LeftButton)
    part.settle()


def test_without_a_dapil_it_says_what_that_costs(part):
    no_dapils(part)
    [one] = part.section.view.dapils.contests
    assert (one.own, one.missing, one.uncertain) == ((), ("901",), 8)
    assert "8 " in words(part)


def test_the_preset_is_offered_where_the_station_is_and_taken(part):
    no_dapils(part)
    press(part, "Blora")
    [found] = dapils(part)
    assert found.name == "JAWA TENGAH III"
    assert "Kab. Grobogan, Kab. Blora" in words(part)
    assert part.said


def test_the_preset_of_blora_is_not_offered_elsewhere(part):
    [first] = part.stations
    part.do(lambda db, desk: save_station(db, desk, replace(first, region="35.15.01")))
    assert part.section.view.dapils.presets == ()


def test_regions_are_chosen_by_keys(part):
    no_dapils(part)
    pick = part.section.dapil.picks["DPR"]
    pick.setFocus()
    QTest.keyClick(pick, Qt.Key.Key_Space)
    form = part.section.dapil.form
    QTest.keyClicks(form.title.edit, "JAWA TENGAH III")
    part.settle()
    QTest.keyClick(form.title.edit, Qt.Key.Key_Tab)
    assert form.region.edit.hasFocus()
    QTest.keyClicks(form.region.edit, "kab blora")
    part.settle()
    QTest.keyClick(form.region.edit, Qt.Key.Key_Return)
    QTest.keyClicks(form.region.edit, "grobogan")
    part.settle()
    QTest.keyClick(form.region.edit, Qt.Key.Key_Return)
    assert form.codes == ["33.16", "33.15"]
    assert part.section.unsaved()
    QTest.keyClick(form.chips["33.15"], Qt.Key.Key_Space)
    assert form.codes == ["33.16"]
    QTest.mouseClick(form.save_button, Qt.MouseButton.LeftButton)
    part.settle()
    assert dapils(part) == (Dapil(contest="DPR", name="JAWA TENGAH III", regions=("33.16",)),)
    assert part.section.dapil.form is None


def test_a_region_inside_one_chosen_is_not_taken_twice(part):
    part.section.dapil.pick("DPR")
    form = part.section.dapil.form
    before = list(form.codes)
    form.add("33.16.09")
    assert form.codes == before
    assert form.region.problem.text()


def test_a_refused_dapil_keeps_the_form_and_what_was_set(part):
    before = dapils(part)
    part.section.dapil.pick("DPR")
    form = part.section.dapil.form
    for code in list(form.codes):
        form.remove(code)
    form.send()
    part.settle()
    assert part.section.dapil.form is form
    assert form.problem.count() == 1
    assert dapils(part) == before
    QTest.keyClick(form.region.edit, Qt.Key.Key_Escape)
    assert part.section.dapil.form is None


def test_choosing_again_replaces_the_dapil_of_the_station(part):
    part.section.dapil.pick("DPR")
    form = part.section.dapil.form
    form.title.edit.setText("JAWA TENGAH CONTOH")
    form.send()
    part.settle()
    assert [one.name for one in dapils(part)] == ["JAWA TENGAH CONTOH"]


def test_a_file_says_what_it_holds_before_anything_is_kept(part, kpu):
    no_dapils(part)
    choose(part, kpu([row("3316"), row("3315"), row("3399"), row("3501", "JAWA TIMUR X")]))
    assert dapils(part) == ()
    assert "33.99" in words(part)
    assert "DPR 2" in words(part)
    assert "JAWA TENGAH III" in words(part)
    press(part, "2")
    assert [(one.name, one.regions) for one in dapils(part)] == [
        ("JAWA TENGAH III", ("33.16", "33.15")),
        ("JAWA TIMUR X", ("35.01",)),
    ]
    assert part.section.dapil.found.count() == 0


def test_a_file_is_dropped_anywhere_on_the_part(part, kpu):
    path = kpu([row("3316")])
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    assert part.section.dapil.takes(data)
    keys, mouse = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    drop = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, mouse, keys)
    part.section.dapil.dropEvent(drop)
    part.settle()
    assert part.section.dapil.reading.counts == (("DPR", 1),)


@pytest.mark.parametrize(
    "rows",
    [
        {"ini": "bukan berkas dapil"},
        [row("331609", "BLORA 1", "DPRD KABUPATEN/KOTA")],
        [row("3515", "JAWA TIMUR I")],
    ],
)
def test_another_file_is_refused_in_words(part, kpu, rows):
    before = dapils(part)
    choose(part, kpu(rows))
    assert part.section.dapil.problem.count() == 1
    assert "dapil contoh.json" in words(part)
    assert part.section.dapil.reading is None
    assert dapils(part) == before


def test_a_kecamatan_cut_in_two_needs_the_desa(part):
    [first] = part.stations
    election = part.election
    part.do(lambda db, desk: save_station(db, desk, replace(first, region="33.16.09")))
    some = [
        Dapil(contest="DPR", name="SATU", regions=("33.16.05", "33.16.09.1016")),
        Dapil(contest="DPR", name="DUA", regions=("33.16.09.1015",)),
    ]
    part.do(lambda db, desk: set_dapils(db, desk, election.id, some))
    [one] = part.section.view.dapils.contests
    assert (one.own, one.divided, one.uncertain) == ((), ("901",), 8)
    part.do(lambda db, desk: save_station(db, desk, first))
    [one] = part.section.view.dapils.contests
    assert [dapil.name for dapil, _ in one.own] == ["SATU"]
    assert (one.split, one.homes) == (("33.16.09",), 0)


def test_homes_in_a_divided_kecamatan_without_a_desa_are_counted(part):
    election = part.election
    some = [
        Dapil(contest="DPR", name="SATU", regions=("33.16.05", "33.16.09.1016")),
        Dapil(contest="DPR", name="DUA", regions=("33.16.09.1015",)),
    ]
    part.do(lambda db, desk: set_dapils(db, desk, election.id, some))
    ordinary = next(one for one in part.people if one.name.startswith("ORANG"))
    first = replace(ordinary, region="33.16.09")

    def move(db, desk):
        with deed(db, desk, "edit-person", {"name": first.name, "fields": ["region"]}) as act:
            save_people(act, [first])
        return act.touched

    part.do(move)
    [one] = part.section.view.dapils.contests
    assert one.homes == 1
    assert "Blora" in words(part)


def test_who_is_no_head_reads_them_only(part):
    part.show(part.election, head=False)
    assert part.section.dapil.picks == {}
    assert not part.section.dapil.buttons.isVisible()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/contoh.json")])
    assert not part.section.dapil.takes(data)


def test_a_repeat_vote_keeps_its_dapils(part):
    election = part.election
    later = election.day.replace(day=election.day.day + 1)
    part.do(lambda db, desk: make_psu(db, desk, election.id, "PSU Contoh", later))
    part.show(next(one for one in part.ask(all_elections) if one.psu))
    assert part.section.dapil.picks == {}
    assert len(part.section.view.dapils.contests) == 1
