"""Balance and close by keys and clicks: figures down a column, remarks forced, closed, reopened."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from rutan_desk.domain.day import Act, Means, Phase
from rutan_desk.domain.result_form import Trio
from rutan_desk.domain.station import StationKind
from rutan_desk.gui.day_close import CloseSection
from rutan_desk.gui.day_close_contests import PAPERS
from rutan_desk.gui.widgets import Notice
from rutan_desk.ops.day_close import remark, type_in
from rutan_desk.ops.day_marking import mark
from rutan_desk.store import day as rows
from rutan_desk.store.elections import active_election
from rutan_desk.store.history import history
from rutan_desk.store.journal import deed
from rutan_desk.store.stations import save_stations, stations_of
from tests.gui.day_bench import DPT_901, DPTB_901, at, opened_day

SUPPLY = {"901": 40, "902": 12}


@pytest.fixture
def part(qapp, tmp_path):
    with opened_day(CloseSection, tmp_path) as made:
        yield made


def mark_all(part, absent=(), waiting=()):
    """Everybody of ours: voted, but for those ill and those nobody knows of."""
    part.hands.now = at(12, 50)

    def marked(db, desk, board):
        for line in list(board.lines.values()):
            if line.person_id is None or line.gone or line.name in waiting:
                continue
            act = Act.ILL if line.name in absent else Act.VOTED
            mark(db, desk, board, line.person_id, act, line.station_id, means=Means.PAPER)

    part.day_do(marked)
    part.hands.now = at(13, 5)


def voters(part, station, contest=None):
    """How many of a station have voted (and got that paper)."""
    return part.board(
        lambda board: sum(
            event.act is Act.VOTED
            and event.station_id == station.id
            and (contest is None or contest in event.ballots)
            for event in board.events
        )
    )


def station(part, number):
    return next(one for one in part.stations if one.number == number)


def column(part, number, contest, missing=0):
    """KPPS's figures of a contest, that agree with ours but for so many papers."""
    users, supply = voters(part, station(part, number), contest), SUPPLY[number]
    return [supply, users, 0, supply - users - missing, users - 1, 1]


def kpps(part):
    """KPPS's counts of the rolls as ours are."""
    values = {}
    for key in part.section.lists.group.fields:
        values[key] = part.section.lists._counts[key]
    return values


def type_column(part, figures):
    """Figures typed with Enter after each, from where the keyboard is."""
    for figure in figures:
        part.type(str(figure))
        part.key(Qt.Key.Key_Return)


def codes(part):
    return [form.contest for form in part.section.contests.forms]


def figures_of(part):
    return part.ask(
        lambda db: {
            (one.station_id, one.key): one.value
            for one in rows.figures_of(db, active_election(db).id)
        }
    )


def remarks_of(part):
    return part.ask(
        lambda db: {one.key: one.text for one in rows.remarks_of(db, active_election(db).id)}
    )


def fill(part, number, missing=None):
    """All figures of a station typed in elsewhere; ``missing`` names a contest short of one."""
    place = station(part, number)
    choose(part, number)
    values = kpps(part)
    for code in codes(part):
        figures = column(part, number, code, missing=int(code == missing))
        values |= {f"{name}:{code}": one for name, one in zip(PAPERS, figures, strict=True)}
    part.day_do(lambda db, desk, board: type_in(db, desk, board, place.id, values))


def choose(part, number):
    place = station(part, number)
    if part.section.chips.isVisible():
        QTest.mouseClick(part.section.chips.chip(str(place.id)), Qt.MouseButton.LeftButton)
    part.settle()


def click(part, widget):
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
    part.settle()


def notices(part):
    return [one.title.text() for one in part.window.findChildren(Notice) if one.isVisible()]


def phase(part):
    return part.day.phase


def focus_key(part):
    return getattr(part.focus, "key", None)


# --- typing


def test_figures_are_typed_down_a_column_and_saved_when_it_is_left(part):
    mark_all(part)
    codes_ = codes(part)
    first = codes_[0]
    assert focus_key(part) == f"received:{first}"
    figures = column(part, "901", first)
    for figure in figures[:-1]:
        part.type(str(figure))
        part.key(Qt.Key.Key_Return)
    assert figures_of(part) == {}
    part.type(str(figures[-1]))
    part.key(Qt.Key.Key_Return)
    assert focus_key(part) == f"received:{codes_[1]}"
    here = station(part, "901").id
    assert figures_of(part) == {
        (here, f"{name}:{first}"): one for name, one in zip(PAPERS, figures, strict=True)
    }
    kinds = part.ask(lambda db: [one.kind for one in history(db)])
    assert kinds.count("day-figures") == 1  # a column is one deed


def test_the_identities_are_checked_as_they_are_typed(part):
    mark_all(part)
    first = codes(part)[0]
    check = part.section.contests.checks
    assert check[first, "received"].text() == "–"
    users = voters(part, station(part, "901"), first)
    for figure in (40, users - 1, 0, 40 - users, users, 0):
        part.type(str(figure))
        QTest.keyClick(part.focus, Qt.Key.Key_Down)
    assert check[first, "received"].text() == "40 ≠ 39"
    assert check[first, "used"].text() == f"{users - 1} ≠ {users}"
    assert check[first, "votes"].text() == f"{users} = {users}"


def test_up_goes_back_and_letters_are_not_figures(part):
    first = codes(part)[0]
    part.type("12x-3")
    assert part.focus.text() == "123"
    part.key(Qt.Key.Key_Down)
    part.key(Qt.Key.Key_Up)
    assert focus_key(part) == f"received:{first}"
    assert part.focus.selectedText() == "123"


def test_a_figure_taken_out_is_taken_out_of_the_file(part):
    mark_all(part)
    fill(part, "901")
    field = part.section.contests.fields[0]
    field.setFocus()
    part.key(Qt.Key.Key_Delete)
    click(part, part.section.chips.chip(str(station(part, "902").id)))
    here = station(part, "901").id
    assert (here, field.key) not in figures_of(part)
    assert (here, "used:PPWP") in figures_of(part)


def test_kpps_count_of_a_roll_stands_out_where_it_differs(part):
    mark_all(part)
    lists = part.section.lists
    lists.fields[0].setFocus()
    assert focus_key(part) == "kpps:dpt:L"
    ours = lists._counts["kpps:dpt:L"]
    part.type(str(ours - 1))
    assert lists.ours["kpps:dpt:L"].text() == f"{ours} ≠"
    lists.fields[0].clear()
    part.type(str(ours))
    assert lists.ours["kpps:dpt:L"].text() == f"{ours} ="


def test_what_is_typed_stays_when_something_else_happens(part):
    part.type("2")
    part.mark("AGUS HIDAYAT")
    part.type("7")
    assert part.focus.text() == "27"
    assert part.section.contests._voters[codes(part)[0], "users"].text() == "1"


def test_another_station_keeps_what_was_typed_at_the_first(part):
    part.type("27")
    choose(part, "902")
    assert figures_of(part) == {(station(part, "901").id, "received:PPWP"): 27}
    assert all(made.text() == "" for made in part.section.contests.fields)
    choose(part, "901")
    assert part.section.contests.fields[0].text() == "27"


# --- the rolls


def test_everybody_listed_is_accounted_for(part):
    mark_all(part, absent=DPTB_901[:2], waiting=DPT_901[:1])
    cells = part.section.lists._cells
    shown = [
        [cells[row, place].text() for place in range(5) if (row, place) in cells]
        for row in range(1, 6)
    ]
    assert shown == [
        ["DPT", "25", "22", "1", "2"],
        ["DPTb", "6", "4", "2", "0"],
        ["DPK", "2", "2", "0", "0"],
        ["All lists", "33", "28", "3", "2"],
        ["With a disability", "1", "1"],
    ]


# --- the story


def test_close_the_day_with_one_ballot_missing(part):
    """13.00 → signed pack in preview, at most six steps; the remark is forced."""
    mark_all(part)
    fill(part, "902")
    choose(part, "901")
    section, steps = part.section, 0
    wrong = codes(part)[-1]

    steps += 1  # 1. the papers, column by column, where the keyboard already is
    section.arrive()
    for code in codes(part):
        type_column(part, column(part, "901", code, missing=int(code == wrong)))
    steps += 1  # 2. KPPS's count of the rolls, right after
    assert focus_key(part) == "kpps:dpt:L"
    type_column(part, kpps(part).values())
    assert not section.side.close_button.isEnabled()
    [row] = section.remarks.rows.values()
    assert "40 papers received, 39 used, returned or not used" in row.text.text()
    assert part.focus is row.edit

    steps += 1  # 3. the remark
    part.key(Qt.Key.Key_Return)
    assert not section.side.close_button.isEnabled()  # not an empty one
    row.edit.setFocus()
    part.type("Satu surat suara tidak ditemukan, dicatat di C.KEJADIAN KHUSUS")
    part.key(Qt.Key.Key_Return)
    assert section.side.close_button.isEnabled()
    assert "Everything is settled." in notices(part)

    steps += 1  # 4. the close
    assert part.focus is section.side.close_button
    part.key(Qt.Key.Key_Space)
    assert phase(part) is Phase.CLOSED
    assert part.said[-1] == "The day is closed. The report is ready to be signed."

    steps += 1  # 5. the report
    assert part.focus is section.side.report_button
    part.key(Qt.Key.Key_Space)
    part.settle()
    assert section.paper.printed is not None
    assert section.paper.document.pageCount() == section.paper.printed.pages
    assert "Bawaslu" in section.paper.text.text()
    assert section.paper.printed.asked["paper"] == "day-report"
    assert section.paper.printed.purpose
    section.paper.close()
    assert steps <= 6


def test_848_against_847_cannot_be_closed_in_silence(part):
    """Rochester Hills: one paper more than voters, and nobody said why."""
    mark_all(part)
    fill(part, "901")
    fill(part, "902", missing="PPWP")
    assert not part.section.side.close_button.isEnabled()
    assert "1 things are still open." in notices(part)
    choose(part, "901")
    [link] = part.section.side.links
    click(part, link)
    assert part.section.station.station.number == "902"
    part.type("Rusak dan tidak dilaporkan")
    part.key(Qt.Key.Key_Return)
    assert remarks_of(part) == {"received:PPWP": "Rusak dan tidak dilaporkan"}
    click(part, part.section.side.close_button)
    assert phase(part) is Phase.CLOSED


# --- what is open


def test_each_thing_that_is_open_leads_to_its_place(part):
    part.hands.now = at(12, 50)
    part.mark("AGUS HIDAYAT", Act.QUEUEING)
    links = {one.accessibleName(): one for one in part.section.side.links}
    words = list(links)
    assert any(one.startswith("TPS 901: 1 people are still queueing.") for one in words)
    missing = next(one for one in words if one.startswith("TPS 902: 22 figures"))
    click(part, links[missing])
    assert part.section.station.station.number == "902"
    assert focus_key(part) == "received:PPWP"
    queue = next(one for one in part.section.side.links if "check-in" in one.text())
    click(part, queue)
    assert part.went == [("day", {"section": "check_in"})]


def test_people_not_accounted_for_need_a_remark(part):
    mark_all(part, waiting=("DWI PRASETYO", "EDI SUSANTO"))
    choose(part, "902")
    [row] = part.section.remarks.rows.values()
    assert row.text.text() == (
        "2 people neither voted nor are noted as absent: DWI PRASETYO, EDI SUSANTO."
    )
    row.edit.setFocus()
    part.type("Tidak mau keluar blok")
    part.key(Qt.Key.Key_Return)
    assert remarks_of(part) == {"unaccounted": "Tidak mau keluar blok"}
    assert row.sign.accessibleName() == "Settled"


def test_a_remark_on_what_agrees_by_now_can_be_taken_out(part):
    mark_all(part)
    fill(part, "902", missing="PPWP")
    place = station(part, "902").id
    part.day_do(lambda db, desk, board: remark(db, desk, board, place, "received:PPWP", "Hilang"))
    fill(part, "902")
    [row] = part.section.remarks.rows.values()
    assert row.text.text() == "PPWP: papers received: agrees by now."
    row.edit.setFocus()
    part.key(Qt.Key.Key_Delete)
    row.edit.clear()
    part.key(Qt.Key.Key_Return)
    assert remarks_of(part) == {}
    assert part.section.remarks.nothing.isVisible()


def vote_elsewhere(part, name, number):
    """A second vote of somebody, brought by the file of another desk."""
    event = next(one for one in part.events if one.person_id == part.line(name).person_id)
    place = station(part, number).id
    again = replace(event, id=0, uuid="", desk="lain", number=1, stamp=999, station_id=place)

    def merged(db, desk):
        with deed(db, desk, "day-merge", {"new": 1}) as act:
            rows.add_events(act, [again])
        return act.touched

    part.do(merged)


def test_a_double_vote_that_is_true_stands_with_its_remark(part):
    mark_all(part)
    fill(part, "901")
    fill(part, "902")
    assert part.section.side.close_button.isEnabled()
    vote_elsewhere(part, "AGUS HIDAYAT", "902")
    assert not part.section.side.close_button.isEnabled()
    choose(part, "902")
    [row] = part.section.remarks.rows.values()
    assert row.text.text().startswith("AGUS HIDAYAT is marked as having voted more than once")
    choose(part, "901")
    [link] = part.section.side.links
    assert link.accessibleName().startswith("1 people are recorded twice")
    click(part, link)
    part.type("Benar memilih dua kali, dilaporkan ke Bawaslu")
    part.key(Qt.Key.Key_Return)
    [text] = remarks_of(part).values()
    assert text == "Benar memilih dua kali, dilaporkan ke Bawaslu"
    assert part.section.side.close_button.isEnabled()
    choose(part, "902")
    assert not part.section.remarks.rows  # said once, at the station of the remark


def test_a_vote_off_the_roll_leads_to_the_desks(part):
    mark_all(part)
    line = part.line("DWI PRASETYO")

    def struck(db, desk):
        with deed(db, desk, "day-strike", {"name": line.name}) as act:
            rows.save_roll_lines(act, [replace(line, struck_reason="Salah daftar")])
        return act.touched

    part.do(struck)
    link = next(one for one in part.section.side.links if one.text() == "To the desks")
    assert link.accessibleName().startswith("1 people have voted who stand on no roll.")
    click(part, link)
    assert part.went == [("day", {"section": "desks"})]
    choose(part, "902")
    assert "struck 1" in part.section.lists.others.text()


def test_a_supporting_station_owes_no_figures(part):
    """KPPS counts the neighbours there too: nothing of theirs is compared with ours."""

    def supporting(db, desk):
        [_, second] = sorted(stations_of(db, active_election(db).id), key=lambda one: one.number)
        with deed(db, desk, "edit-station", {"number": second.number}) as act:
            save_stations(act, [replace(second, kind=StationKind.SUPPORTING)])
        return act.touched

    part.do(supporting)
    choose(part, "902")
    assert not part.section.contests.isVisible()
    assert part.section.lists.fields == []
    assert part.section.lists._cells[1, 1].text() == "8"


# --- closed, and open again


@pytest.fixture
def closed(qapp, tmp_path):
    with opened_day(CloseSection, tmp_path, phase=Phase.CLOSED) as made:
        yield made


def test_a_closed_day_can_only_be_read(closed):
    section = closed.section
    assert "Closed 14 February 2029 13.20" in notices(closed)
    assert not section.side.close_button.isVisible()
    assert all(made.isReadOnly() for made in section.contests.fields + section.lists.fields)
    assert closed.focus is section.side.report_button


def test_reopening_asks_for_a_reason(closed):
    section = closed.section
    click(closed, section.side.reopen_button)
    closed.key(Qt.Key.Key_Return)
    assert phase(closed) is Phase.CLOSED
    closed.type("Angka TPS 902 salah ketik")
    closed.key(Qt.Key.Key_Return)
    assert phase(closed) is Phase.OPEN
    assert closed.day.remark == "Angka TPS 902 salah ketik"
    assert closed.said == ["The day is open again."]
    assert not any(made.isReadOnly() for made in section.contests.fields)


def test_an_officer_neither_closes_nor_reopens(part):
    mark_all(part)
    fill(part, "901")
    fill(part, "902")
    part.show(head=False)
    side = part.section.side
    assert not side.close_button.isEnabled()
    assert side.why.text() == "Only a head can close the day."
    part.show(head=True)
    click(part, side.close_button)
    part.show(head=False)
    assert not side.reopen_button.isVisible()
    assert side.why.text() == "Only a head can reopen the day."


@pytest.mark.parametrize(
    ("until", "word"),
    [(None, "The lists are not frozen yet."), (Phase.FROZEN, "The day is not open yet.")],
)
def test_before_the_day_it_says_where_to_go(qapp, tmp_path, until, word):
    with opened_day(CloseSection, tmp_path, phase=until) as part:
        assert word in notices(part)
        assert part.section.whole.isVisible() == (until is not None)
        assert not part.section.side.close_button.isEnabled()


def test_a_refusal_is_said_in_its_place(part):
    """Another desk closed it meanwhile: nothing typed is taken over."""
    mark_all(part)
    fill(part, "901")
    fill(part, "902")

    def close_elsewhere(db, desk, board):
        from rutan_desk.ops.day_close import close_day

        close_day(db, desk, board)

    part.section.contests.fields[0].setFocus()
    QTest.keyClicks(part.focus, "5")
    part.worker.do(lambda db, desk: _quietly(db, desk, close_elsewhere))
    QTest.keyClick(part.focus, Qt.Key.Key_Tab)
    for _ in range(6):
        QTest.keyClick(part.focus, Qt.Key.Key_Tab)
    part.settle()
    assert any("has been closed" in one for one in notices(part))


def _quietly(db, desk, act):
    """A deed this screen is not told of."""
    from rutan_desk.gui.day_desk import fresh_board

    act(db, desk, fresh_board(db, desk.clock()))
    return frozenset()


# --- nothing is lost


def test_what_is_typed_survives_another_language(part, tmp_path):
    part.type("27")
    assert part.section.unsaved() == "Figures or remarks are typed and not saved."
    kept = part.section.remember()
    other = CloseSection(part.context)
    other.restore(kept)
    other.show_election(part.election, head=True)
    part.settle()
    assert other.contests.fields[0].text() == "27"
    assert other.unsaved()
    other.deleteLater()


def test_five_contests_fit_beside_the_close_on_a_small_screen(part):
    """1024 pixels wide there are some 600 for the card; nothing scrolls sideways."""
    card, own = part.section.contests, part.section.station
    form = replace(own.balance.contests[0], listed=Trio(9999, 9999, 19998), users=Trio(1, 2, 3))
    names = ("PPWP", "DPR", "DPD", "DPRD_PROV", "DPRD_KAB")
    forms = tuple(replace(form, contest=code) for code in names)
    keys = [f"{paper}:{code}" for code in names for paper in PAPERS]
    more = replace(own, asked=tuple(keys), balance=replace(own.balance, contests=forms))
    card.show_station(more, fixed=False)
    for made in card.fields:
        made.setText("9999")
    assert card.minimumSizeHint().width() <= 603


def test_every_field_has_a_name_and_the_keyboard_reaches_it(part):
    fields = [*part.section.contests.fields, *part.section.lists.fields]
    assert len({one.accessibleName() for one in fields}) == len(fields)
    seen, here = set(), part.focus
    for _ in range(60):
        seen.add(part.focus)
        QTest.keyClick(part.focus, Qt.Key.Key_Tab)
    assert set(fields) <= seen
    assert isinstance(here, QWidget)
