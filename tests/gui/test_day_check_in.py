"""The check-in by keys alone: found, marked, refused, chosen, scanned and taken back."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from rutan_desk.domain.day import Act, Means, Phase
from rutan_desk.domain.notice_token import token
from rutan_desk.domain.pace import Pace, PaperPace
from rutan_desk.gui.day_check_in import CheckInSection
from rutan_desk.gui.day_check_in_pace import PaceView, pace_text, warning_texts
from rutan_desk.gui.day_page import DayPage
from rutan_desk.ops.day_roll import strike_from_roll
from tests.gui.day_bench import DPT_901, UNLISTED, at, opened_day

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def beeps(monkeypatch):
    """How often it was heard."""
    heard = []
    monkeypatch.setattr(QApplication, "beep", staticmethod(lambda: heard.append(True)))
    return heard


@pytest.fixture
def part(qapp, tmp_path, beeps):
    with opened_day(CheckInSection, tmp_path) as made:
        yield made


def choose_station(part, number):
    """As a click on the choice does."""
    choice = part.section.station
    place = choice.findText(f"TPS {number}")
    choice.setCurrentIndex(place)
    choice.activated.emit(place)
    part.settle()


def notice(part, name):
    """What the QR of somebody's notice holds."""
    return token(part.day.secret, part.people[name].uuid)


def band(part):
    return part.section.card.band.word.text()


def enter(part):
    part.key(Qt.Key.Key_Return)


def voted(part):
    names = {one.id: name for name, one in part.people.items()}
    return [names[one.person_id] for one in part.events if one.act is Act.VOTED]


def test_twenty_people_by_keyboard_one_step_each(part):
    some = [*DPT_901[3:19], "DWI PRASETYO", "EDI SUSANTO", "FERI IRAWAN", "GUNTUR BASUKI"]
    for name in some:
        part.type(name.lower())
        assert part.section.card.name.text() == name
        assert part.section.shown.allowed
        enter(part)
        assert part.section.field.text() == ""
        assert "09.00" in band(part)
        assert part.section.card.name.text() == name
    assert voted(part) == some
    assert [one.means for one in part.events] == [Means.SCREEN] * 20
    assert part.section.side.voted.text() == "20"
    assert part.section.last.model.rowCount() == 10
    assert part.section.last.model.at(0).name == some[-1]


def test_the_mark_is_in_the_file_when_it_shows(part):
    part.type("sutrisno")
    QTest.keyClick(part.focus, Qt.Key.Key_Return)
    assert "Recorded" not in band(part)  # nothing is said before the disk has it
    part.settle()
    assert "Recorded" in band(part)
    assert voted(part) == ["SUTRISNO KARTO"]


def test_what_is_handed_out_and_the_help_needed_are_shown(part):
    part.type("bambang nug")
    card = part.section.card
    chips = [one.text() for one in card.papers._shown]
    assert chips == ["Ballots", "PPWP", "DPD", "DPR", "assistance: sight"]
    assert "DPT no. 2" in card.where.text()
    assert card.place.text() == "TPS 901 Aula"
    assert "BAMBANG NUGROHO" in card.accessibleName()


@pytest.mark.parametrize("typed", ["331609010190{number}", "B.I.{short}/2028", "b.i.{short}/2028"])
def test_a_nik_or_register_number_finds_and_marks(part, typed):
    number = part.people["EKO SETIAWAN"].id
    part.type(typed.format(number=9000 + number, short=f"{number:03}"))
    enter(part)
    assert voted(part) == ["EKO SETIAWAN"]


def test_a_list_number_is_of_the_station_chosen(part):
    part.type("7")
    assert len(part.section.shown.finding.candidates) == 2  # both stations have one
    part.section.field.clear()
    choose_station(part, "902")
    part.type("7")
    enter(part)
    assert voted(part) == ["JAMAL UDIN"]
    assert part.section.side.listed.text() == "of 8"


def test_many_are_chosen_by_arrows_and_enter_only_shows(part):
    part.type("bambang")
    assert part.section.card.body.currentWidget() is part.section.card.many
    part.key(Qt.Key.Key_Down)
    chosen = part.section.card.many.current.person.name
    enter(part)
    assert part.section.card.name.text() == chosen
    assert part.events == []
    enter(part)
    assert voted(part) == [chosen]


def test_escape_goes_from_one_back_to_the_many_and_then_empties(part):
    part.type("bambang")
    enter(part)
    part.key(Qt.Key.Key_Escape)
    assert part.section.card.body.currentWidget() is part.section.card.many
    part.key(Qt.Key.Key_Escape)
    assert part.section.field.text() == ""
    assert part.section.shown is None


def test_a_click_chooses_too(part):
    part.type("bambang")
    table = part.section.card.many.table
    place = table.visualRect(table.rows.index(1, 0)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    part.settle()
    assert part.section.shown.picked
    assert part.focus is part.section.field


def test_nobody_fits_and_enter_does_nothing(part, beeps):
    part.type("zzz tidak ada")
    assert band(part) == "Nobody fits"
    enter(part)
    assert part.events == []
    assert beeps
    assert part.section.field.text() == "zzz tidak ada"


def test_who_has_voted_is_told_when_and_where_and_cannot_again(part, beeps):
    part.mark("IWAN FAUZI")
    part.hands.forward(minutes=14)
    part.type("iwan")
    assert "09.00" in band(part)
    assert "901" in band(part)
    assert not part.section.shown.allowed
    enter(part)
    enter(part)
    assert voted(part) == ["IWAN FAUZI"]
    assert len(beeps) == 2
    assert part.section.card.band.property("tone") == "red"


def test_the_wrong_station_is_named_and_enter_marks_nobody(part):
    choose_station(part, "901")
    part.type("dwi prasetyo")
    assert "902" in band(part)
    enter(part)
    assert part.events == []


def test_the_dpk_waits_until_noon(part):
    part.type("siti rahayu")
    assert "12.00" in band(part)
    enter(part)
    assert part.events == []
    part.hands.now = at(12, 1)
    part.section._tick()
    part.settle()
    assert part.section.shown.allowed
    enter(part)
    assert voted(part) == ["SITI RAHAYU"]


def test_a_warning_is_shown_and_needs_no_second_key(part):
    part.type("yanto pra")
    assert part.section.card.band.property("tone") == "amber"
    assert "11.00" in part.section.card.why.text()
    enter(part)
    assert voted(part) == ["YANTO PRASOJO"]


@pytest.mark.parametrize("name", [UNLISTED[0], "WAGIMAN SANTOSO", "ORANG LAIN CONTOH"])
def test_enter_never_marks_who_may_not(part, name):
    part.type(name)
    assert part.section.card.band.property("tone") == "red"
    said = band(part)
    enter(part)
    assert part.events == []
    assert part.section.field.text() == name
    assert band(part) == said  # nothing was even tried


# --- scanners


def test_a_burst_with_enter_marks_in_one_step(part):
    QTest.keyClicks(part.focus, notice(part, "NURDIN ABIDIN"))
    QTest.keyClick(part.focus, Qt.Key.Key_Return)
    part.settle()
    assert voted(part) == ["NURDIN ABIDIN"]
    assert part.events[0].means is Means.SCAN
    assert part.section.card.name.text() == "NURDIN ABIDIN"
    assert part.section.field.text() == ""


def test_bursts_one_upon_the_other_lose_nobody(part):
    names = DPT_901[5:12]
    codes = [notice(part, name) for name in names]
    for code in codes:
        QTest.keyClicks(part.focus, code)
        QTest.keyClick(part.focus, Qt.Key.Key_Return)
    for _ in range(4):
        part.settle()
    assert voted(part) == list(names)


def test_a_second_scan_of_the_same_notice_marks_nothing(part, beeps):
    code = notice(part, "NURDIN ABIDIN")
    for _ in range(2):
        part.type(code)
        enter(part)
    assert voted(part) == ["NURDIN ABIDIN"]
    assert "09.00" in band(part)
    assert beeps


def test_a_forged_notice_is_told(part):
    code = notice(part, "NURDIN ABIDIN")
    part.type(code[:-1] + ("3" if code[-1] == "2" else "2"))
    assert band(part) == "Not a notice of this day"
    enter(part)
    assert part.events == []


def test_a_name_whose_answer_was_not_seen_is_shown_before_it_is_marked(part):
    QTest.keyClicks(part.focus, "sutrisno")
    QTest.keyClick(part.focus, Qt.Key.Key_Return)
    part.settle()
    assert part.events == []
    assert part.section.card.name.text() == "SUTRISNO KARTO"
    assert part.section.field.text() == "sutrisno"
    enter(part)
    assert voted(part) == ["SUTRISNO KARTO"]


def test_enter_held_down_marks_once(part):
    part.type("sutrisno")
    for _ in range(3):
        QTest.keyClick(part.focus, Qt.Key.Key_Return)
    part.settle()
    assert voted(part) == ["SUTRISNO KARTO"]


# --- everything else that is marked


@pytest.mark.parametrize(
    ("key", "modifier", "act"),
    [
        (Qt.Key.Key_F2, Qt.KeyboardModifier.NoModifier, Act.QUEUEING),
        (Qt.Key.Key_F3, Qt.KeyboardModifier.NoModifier, Act.REFUSED),
        (Qt.Key.Key_F4, Qt.KeyboardModifier.NoModifier, Act.ILL),
        (Qt.Key.Key_F2, Qt.KeyboardModifier.ShiftModifier, Act.NO_BALLOTS),
        (Qt.Key.Key_F5, Qt.KeyboardModifier.ShiftModifier, Act.DIED),
    ],
)
def test_another_key_marks_another_state(part, key, modifier, act):
    part.type("teguh")
    part.key(key, modifier)
    assert [one.act for one in part.events] == [act]
    assert part.section.field.text() == ""
    part.key(key, modifier)  # nobody is on show any more
    assert len(part.events) == 1


def test_who_refused_may_come_after_all(part):
    part.mark("TEGUH WALUYO", Act.REFUSED)
    part.type("teguh")
    assert part.section.card.band.property("tone") == "amber"
    enter(part)
    assert voted(part) == ["TEGUH WALUYO"]


def test_the_rare_acts_are_shown_when_asked_for(part):
    part.type("teguh")
    acts = part.section.card.acts
    assert not acts.buttons[Act.DIED].isVisible()
    acts.more.click()
    assert acts.buttons[Act.DIED].isVisible()
    acts.buttons[Act.ILL].click()
    part.settle()
    assert [one.act for one in part.events] == [Act.ILL]


def test_somebody_unknown_is_turned_away_and_kept_on_record(part):
    choose_station(part, "901")
    part.type("orang asing")
    part.key(Qt.Key.Key_F12)
    assert part.focus is part.section.away.reason
    part.type("tidak terdaftar")
    enter(part)
    [event] = part.events
    assert (event.act, event.named, event.reason) == (
        Act.TURNED_AWAY, "orang asing", "tidak terdaftar",
    )  # fmt: skip
    assert part.focus is part.section.field


def test_the_unlisted_are_turned_away_with_the_reason_of_the_answer(part):
    choose_station(part, "902")
    part.type(UNLISTED[0])
    part.key(Qt.Key.Key_F12)
    enter(part)
    [event] = part.events
    assert event.person_id == part.people[UNLISTED[0]].id
    assert "list" in event.reason
    assert "MALIK" in part.section.last.model.at(0).name


def test_with_all_stations_a_stranger_needs_one_chosen(part):
    part.type("orang asing")
    part.key(Qt.Key.Key_F12)
    enter(part)
    assert part.events == []
    assert band(part) == "Nothing was recorded"


def test_turning_away_is_given_up_by_escape(part):
    part.type("orang asing")
    part.key(Qt.Key.Key_F12)
    assert part.section.unsaved()
    part.key(Qt.Key.Key_Escape)
    assert part.section.unsaved() is None
    assert part.focus is part.section.field
    assert part.events == []


# --- taking back


def test_a_mark_is_taken_back_with_a_reason_and_stays_on_record(part):
    for name in ("sutrisno", "teguh"):
        part.type(name)
        enter(part)
    part.key(Qt.Key.Key_Z, CTRL)
    last = part.section.last
    assert "TEGUH WALUYO" in last.ask.question.text()
    enter(part)  # no reason yet
    assert last.ask.problem.isVisible()
    assert len(part.events) == 2
    part.type("salah orang")
    enter(part)
    [*_, withdrawn] = part.events
    assert (withdrawn.act, withdrawn.reason) == (Act.WITHDRAWN, "salah orang")
    assert last.model.at(0).name == "TEGUH WALUYO"
    assert not last.model.at(0).undoable
    assert part.focus is part.section.field
    assert part.section.side.voted.text() == "1"
    part.type("teguh")
    enter(part)
    assert voted(part) == ["SUTRISNO KARTO", "TEGUH WALUYO", "TEGUH WALUYO"]


def test_any_of_the_last_is_taken_back_by_a_click_or_a_key(part):
    for name in ("sutrisno", "teguh", "umar"):
        part.type(name)
        enter(part)
    last = part.section.last
    spot = last.table.visualRect(last.table.rows.index(2, 4)).center()
    QTest.mouseClick(last.table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert "SUTRISNO" in last.ask.question.text()
    last.ask.second.setText("Saksi Contoh")
    part.type("salah ketik")
    enter(part)
    assert part.events[-1].second == "Saksi Contoh"
    last.table.setFocus()
    last.table.pick(part.events[1].uuid)
    part.key(Qt.Key.Key_Backspace)
    assert "TEGUH" in last.ask.question.text()
    part.key(Qt.Key.Key_Escape)
    assert not last.ask.isVisible()
    assert len(part.events) == 4


def test_what_another_took_back_meanwhile_is_no_longer_asked(part):
    part.type("sutrisno")
    enter(part)
    part.key(Qt.Key.Key_Z, CTRL)
    uuid = part.events[0].uuid
    part.section.withdraw(uuid, "salah", "")
    part.settle()
    assert not part.section.last.ask.isVisible()
    part.section.withdraw(uuid, "salah", "")
    part.settle()
    assert band(part) == "Nothing was recorded"


def test_a_mark_that_another_desk_was_quicker_with_is_refused(part, beeps):
    part.type("sutrisno")
    shown = part.section.shown
    part.worker.changed.disconnect(part.section.refresh)
    part.mark("SUTRISNO KARTO")
    assert part.section.shown is shown
    enter(part)
    assert band(part) == "Nothing was recorded"
    assert part.section.field.text() == "sutrisno"
    assert beeps
    assert voted(part) == ["SUTRISNO KARTO"]


def test_a_mark_elsewhere_changes_the_answer_on_show(part):
    part.type("sutrisno")
    assert part.section.shown.allowed
    part.mark("SUTRISNO KARTO")
    assert not part.section.shown.allowed


# --- around it


@pytest.mark.parametrize(
    ("phase", "section"), [(None, "evening"), (Phase.FROZEN, "evening"), (Phase.CLOSED, "close")]
)
def test_a_day_that_is_not_open_says_where_to_go(qapp, tmp_path, beeps, phase, section):
    with opened_day(CheckInSection, tmp_path, phase=phase) as part:
        before = len(part.events)
        notice = part.section.problem.itemAt(0).widget()
        link = notice.words.itemAt(notice.words.count() - 1).widget()
        link.click()
        assert part.went == [("day", {"section": section})]
        part.type("sutrisno")
        enter(part)
        assert len(part.events) == before


def test_the_station_is_remembered_on_this_pc(part):
    choose_station(part, "902")
    assert part.context.preferences.day_station(part.election.uuid) == part.stations[1].id
    again = CheckInSection(part.context)
    again.show_election(part.election, head=True)
    part.settle()
    assert again.station.currentText() == "TPS 902"
    again.deleteLater()


def test_a_rehearsal_does_not_mind_the_date(qapp, tmp_path, beeps):
    with opened_day(CheckInSection, tmp_path, demo=True) as part:
        part.hands.now = part.hands.now - timedelta(days=21)
        part.type("sutrisno")
        assert part.section.card.band.property("tone") == "amber"
        enter(part)
        assert voted(part) == ["SUTRISNO KARTO"]


def test_every_stop_has_a_name(part, reach):
    part.type("sutrisno")
    enter(part)
    part.key(Qt.Key.Key_Z, CTRL)
    assert reach(part.window) > 5


def test_what_is_typed_survives_another_theme(part):
    part.type("sutr")
    kept = part.section.remember()
    again = CheckInSection(part.context)
    again.restore(kept)
    again.show_election(part.election, head=True)
    part.settle()
    assert again.card.name.text() == "SUTRISNO KARTO"
    again.deleteLater()


def test_a_slash_leads_back_to_the_field_from_any_part(desktop):
    page = desktop.go(DayPage)
    assert page.current == "evening"  # nothing is frozen yet
    page.tabs.setFocus()
    QTest.keyClicks(desktop.window.focusWidget(), "/")
    desktop.settle()
    assert page.current == "check_in"
    field = page.sections["check_in"].field
    assert desktop.window.focusWidget() is field
    QTest.keyClicks(field, "/")
    assert field.text() == ""
    QTest.keyClicks(field, "B.I.1/2028")
    assert field.text() == "B.I.1/2028"


def test_f6_leads_to_calling(part):
    part.key(Qt.Key.Key_F6)
    assert part.went == [("day", {"section": "calling"})]


# --- the pace and what runs out


def view_of(kept, needed, done_at, *, waiting=20, short=(), conflicts=0):
    pace = Pace(10, waiting, kept, needed, at(13), done_at)
    return PaceView(at(12), pace, (), short, conflicts)


@pytest.mark.parametrize(
    ("view", "kept", "text"),
    [
        (view_of(66.0, 30.0, at(12, 40)), "11 in 10 minutes", "Enough: done at 12.40."),
        (view_of(18.0, 30.0, at(13, 40)), "3.0 in 10 minutes", "Too slow: 5.0 in 10 minutes"),
        (view_of(None, 30.0, None), "–", "20 still to come: 5.0 in 10 minutes is needed."),
        (view_of(None, None, None), "–", "20 have not come, and the hours are over."),
        (view_of(6.0, 0.0, at(12), waiting=0), "1.0 in 10 minutes", "Nobody is left"),
    ],
)
def test_the_pace_is_told_with_what_it_means(part, view, kept, text):
    found = pace_text(view)
    assert found[0] == kept
    assert found[1].startswith(text)


def test_what_runs_out_and_what_cannot_be_is_told(part):
    [station, _] = part.stations
    short = (
        (station, PaperPace("PPWP", 60, 48, 20, at(11, 50))),
        (station, PaperPace("DPD", 60, 45, 16, None)),
    )
    view = view_of(18.0, 30.0, at(13, 40), short=short, conflicts=2)
    assert warning_texts(view) == [
        (
            "PPWP TPS 901: 12 left",
            "Used up at 11.50. 8 would get none. Ask the next station in time.",
        ),
        ("DPD TPS 901: 15 left", "1 would get none. Ask the next station in time."),
        ("2 people are recorded twice", "Decide each under “Several desks”."),
    ]
    part.section.side.show_pace(view)
    assert part.section.side.warnings.count() == 3


def test_who_was_struck_is_told_why(part):
    line = part.line("EKO SETIAWAN")
    part.do(lambda db, desk: strike_from_roll(db, desk, line.id, "pindah pilih"))
    part.type("eko")
    assert "pindah pilih" in band(part)
    enter(part)
    assert part.events == []


def test_who_has_left_stays_away_until_his_event_is_withdrawn(part):
    event = part.mark("GATOT SUBEKTI", Act.RELEASED)
    part.type("gatot")
    assert part.section.card.advice.text()
    enter(part)
    assert len(part.events) == 1
    part.section.withdraw(event.uuid, "masih di sini", "")
    part.settle()
    assert part.section.shown.allowed


def test_f12_with_nobody_on_show_only_beeps(part, beeps):
    part.key(Qt.Key.Key_F12)
    assert not part.section.away.isVisible()
    assert beeps
