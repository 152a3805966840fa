"""A whole voting day from the shell: what is done, what is refused, and what it says as JSON."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass

import pytest

from rutan_desk.cli import sitting as sitting_module
from rutan_desk.cli.day_words import act_of
from rutan_desk.domain.day import Act
from rutan_desk.domain.notice_token import token
from rutan_desk.domain.person import Person
from rutan_desk.ops.people import add_person
from rutan_desk.ops.registry import open_registry
from rutan_desk.store.day import day_of
from rutan_desk.store.elections import active_election
from rutan_desk.store.people import all_people
from rutan_desk.words.catalog import set_language
from tests.cli.conftest import Done
from tests.conftest import PASSWORD
from tests.day_parts import Watch, at, small_prison


@dataclass
class Shell:
    """``rutan-desk day …``; ``people`` are by their letter."""

    run: Callable[..., Done]
    people: dict[str, Person]

    def __call__(self, *arguments):
        return self.run("day", *arguments)


@pytest.fixture
def watch(monkeypatch):
    """The clock of the shell."""
    made = Watch()
    monkeypatch.setattr(sitting_module, "now", made)
    return made


@pytest.fixture
def shell(desk_cli, tmp_path, watch, make_person, monkeypatch):
    """The shell on a small prison the evening before, speaking English."""
    monkeypatch.setenv("RUTAN_DESK_LANGUAGE", "en")
    registry = small_prison(tmp_path / "rutan", watch, make_person)
    people = {one.name[-1]: one for one in all_people(registry.db)}
    registry.close()

    return Shell(desk_cli, people)


@pytest.fixture
def open_shell(shell, watch):
    """The same, frozen, opened, at nine."""
    assert shell("freeze").code == 0
    watch.now = at(7)
    assert shell("open").code == 0
    watch.now = at(9)
    return shell


def secret_of(tmp_path, watch):
    registry = open_registry(tmp_path / "rutan", "Budi", PASSWORD, watch)
    try:
        day = day_of(registry.db, active_election(registry.db).id)
        return day.secret if day else ""
    finally:
        registry.close()


def state(shell, letter):
    found = shell("status", "--json", "--people").json["people"]
    return next(one["state"] for one in found if one["name"] == f"NAMA {letter}")


def test_a_whole_day_from_the_freeze_to_the_close(shell, watch):
    before = shell("status", "--json").json
    assert (before["phase"], before["stations"], before["last_event"]) == (None, [], None)
    frozen = shell("freeze", "--json").json
    assert (frozen["phase"], frozen["lines"]) == ("frozen", 8)
    watch.now = at(7)
    opened = shell("open", "--json").json
    assert (opened["phase"], opened["late"]) == ("open", False)
    watch.now = at(8, 14)
    for person, word in [("NAMA A", "dipanggil"), ("NAMA A", "keluar"), ("NAMA A", "antre")]:
        assert shell("mark", person, word).code == 0
    marked = shell("mark", "9", "hadir", "--station", "901", "--json").json["event"]
    assert (marked["act"], marked["station"], marked["person"]["name"]) == (
        "voted",
        "901",
        "NAMA A",
    )
    assert (marked["number"], marked["at"], marked["means"]) == (4, at(8, 14).isoformat(), "shell")
    assert shell("mark", "NAMA A", "kembali").code == 0
    assert shell("mark", "NAMA B", "sakit", "--reason", "demam").code == 0
    assert shell("mark", "NAMA C", "menolak").code == 0
    watch.now = at(11)
    assert shell("mark", "dptb 1", "voted", "--station", "901").code == 0
    assert shell("mark", "NAMA E", "sidang").code == 0
    watch.now = at(12)
    assert shell("mark", "NAMA F", "selesai").code == 0
    assert shell("mark", "NAMA G", "hadir").code == 0
    assert shell("mark", "ORANG ASING", "ditolak", "--station", "901", "--reason", "x").code == 0
    watch.now = at(13)
    queue = shell("queue", "--json").json
    assert queue["queue_closed_at"] == at(13).isoformat()
    found = shell("status", "--json").json
    first, second = found["stations"]
    assert (first["listed"], first["voted"], first["absent"]) == (
        7,
        3,
        {"refused": 1, "ill": 1, "court": 1},
    )
    assert (second["listed"], second["voted"], second["unaccounted"]) == (1, 1, 0)
    assert first["lists"]["dpt"]["voted"] == 1
    assert first["lists"]["dpt"]["P"] == {"listed": 1, "voted": 0}
    assert first["lists"]["dpt"]["disabled"] == {"listed": 1, "voted": 0}
    assert (found["total"]["listed"], found["total"]["voted"]) == (8, 4)
    assert (found["turned_away"], found["conflicts"], first["balanced"]) == (1, [], False)
    refused = shell("close", "--json")
    assert refused.code == 1
    assert {one["kind"] for one in refused.json["blockers"]} == {"figures_missing"}
    enter_figures(shell, found)
    assert all(one["balanced"] for one in shell("status", "--json").json["stations"])
    assert shell("close", "--json").json["phase"] == "closed"
    assert "closed" in shell("mark", "NAMA B", "hadir").err
    assert shell("reopen").code == 1
    assert shell("reopen", "--reason", "hitung ulang", "--json").json["phase"] == "open"


def enter_figures(shell, found):
    """What KPPS counts when everything agrees."""
    for station in found["stations"]:
        figures = []
        for contest, papers in station["ballots"].items():
            used = papers["handed_out"]
            figures += [
                f"received:{contest}={used + 2}",
                f"used:{contest}={used}",
                f"returned:{contest}=0",
                f"unused:{contest}=2",
                f"valid:{contest}={used}",
                f"invalid:{contest}=0",
            ]
        for name, counts in station["lists"].items():
            figures += [f"kpps:{name}:{sex}={counts[sex]['voted']}" for sex in "LP"]
        figures += ["kpps:disabled:L=0", "kpps:disabled:P=0"]
        assert shell("figure", *figures, "--station", station["number"]).code == 0


def test_status_counts_papers_against_what_there_is(open_shell):
    before = open_shell("status", "--json").json["stations"][0]["ballots"]["PPWP"]
    assert before["handed_out"] == 0
    assert before["supply"] >= 4
    open_shell("mark", "NAMA A", "hadir")
    open_shell("figure", "received:PPWP=50", "--station", "901")
    after = open_shell("status", "--json").json["stations"][0]["ballots"]["PPWP"]
    assert after == {"supply": 50, "handed_out": 1}


def test_status_in_words_names_every_station(open_shell):
    open_shell("mark", "NAMA A", "hadir")
    open_shell("mark", "X", "ditolak", "--station", "901", "--reason", "tidak terdaftar")
    done = open_shell("status", "--people")
    assert "TPS 901: 7 listed, 1 voted" in done.out
    assert "901 dpt 9: NAMA A: Voted" in done.out
    assert "901 dpt 12: ORANG LAIN: not ours" in done.out
    assert "1 turned away" in done.out


def test_everybody_is_found_by_each_of_his_numbers(open_shell, tmp_path, watch):
    person = open_shell.people["A"]
    ways = [
        (person.uuid,),
        (str(person.id),),
        (f"id:{person.id}", "--station", "901"),
        (person.nik,),
        (person.register_number,),
        ("nama  a",),
        ("9", "--station", "901"),
        ("dpt 9", "--station", "901"),
        (token(secret_of(tmp_path, watch), person.uuid),),
    ]
    for number, (text, *more) in enumerate(ways):
        act = ("sakit", "menolak")[number % 2]
        done = open_shell("mark", text, act, *more, "--json")
        assert done.code == 0, (text, done.err)
        assert done.json["event"]["person"]["id"] == person.id


@pytest.mark.parametrize("text", ["NAMA", "B.I.00", "99", "ORANG LAIN", "id:999", "Nama Z", "12"])
def test_part_of_a_name_or_number_is_nobody(open_shell, text):
    more = ["--station", "901"] if text == "12" else []
    done = open_shell("mark", text, "hadir", *more)
    assert done.code == 1
    assert text in done.err
    assert open_shell("status", "--json").json["last_event"] is None


def test_a_wrong_nik_is_not_repeated_whole(open_shell):
    done = open_shell("mark", "3316090101901234", "hadir")
    assert done.code == 1
    assert "3316090101901234" not in done.err


def test_two_of_one_name_are_named_to_choose(open_shell, tmp_path, watch, make_person):
    registry = open_registry(tmp_path / "rutan", "Budi", PASSWORD, watch)
    add_person(registry.db, registry.desk, make_person(8, name="NAMA A"))
    registry.close()
    done = open_shell("mark", "NAMA A", "hadir")
    assert done.code == 1
    assert done.err.count("NAMA A (id:") == 2


def test_refusals_say_why_and_write_nothing(shell, watch):
    assert "not frozen" in shell("mark", "NAMA A", "hadir").err
    assert "not frozen" in shell("open").err
    shell("freeze")
    assert "frozen already" in shell("freeze").err
    assert shell("open").code == 1
    watch.now = at(6, 59)
    assert "07.00" in shell("open").err
    watch.now = at(8)
    late = shell("open")
    assert (late.code, "07.30" in late.err) == (0, True)
    assert "open already" in shell("open").err
    assert "12.00" in shell("mark", "NAMA F", "hadir").err
    assert shell("mark", "NAMA A", "hadir", "--station", "902").code == 1
    assert shell("mark", "NAMA A", "hadir", "--station", "77").code == 1
    assert shell("mark", "NAMA A", "hadir").code == 0
    again = shell("mark", "NAMA A", "hadir")
    assert (again.code, "08.00" in again.err, "901" in again.err) == (1, True, True)
    assert shell("status", "--json").json["last_event"]["number"] == 1


def test_a_dptb_voter_before_eleven_is_marked_with_a_word_of_warning(open_shell):
    done = open_shell("mark", "NAMA D", "hadir")
    assert (done.code, "11.00" in done.err) == (0, True)


def test_a_mark_is_taken_back_with_its_reason_and_a_witness(open_shell):
    assert open_shell("undo", "--reason", "x").code == 1
    open_shell("mark", "NAMA A", "hadir")
    open_shell("mark", "NAMA B", "hadir")
    taken = open_shell("undo", "--reason", "salah orang", "--second", "Sari", "--json").json
    assert taken["withdrawn"]["person"]["name"] == "NAMA B"
    assert (taken["event"]["reason"], taken["event"]["second"]) == ("salah orang", "Sari")
    assert open_shell("undo", "1", "--reason", "salah juga").out.startswith("Withdrawn: 09.00")
    assert (state(open_shell, "A"), state(open_shell, "B")) == ("not_called", "not_called")
    assert open_shell("undo", "1", "--reason", "lagi").code == 1
    assert open_shell("undo", "77", "--reason", "lagi").code == 1
    assert open_shell("undo", taken["event"]["uuid"], "--reason", "lagi").code == 1
    assert open_shell("undo").code == 2


def test_who_may_not_vote_is_recorded_as_turned_away(open_shell):
    assert open_shell("mark", "NAMA A", "ditolak", "--reason", "x").code == 2
    assert open_shell("mark", "NAMA A", "ditolak", "--station", "902").code == 1
    done = open_shell("mark", "NAMA A", "ditolak", "--station", "902", "--reason", "x", "--json")
    assert done.json["event"]["person"]["name"] == "NAMA A"
    stranger = ["mark", "Si 3316090101901234", "ditolak", "--station", "901", "--reason", "x"]
    assert open_shell(*stranger, "--json").json["event"]["named"] == "Si 331609**********"


def test_the_roll_is_added_to_and_struck_from_with_a_reason(
    open_shell, tmp_path, watch, make_person
):
    registry = open_registry(tmp_path / "rutan", "Budi", PASSWORD, watch)
    add_person(registry.db, registry.desk, make_person(8, name="NAMA H"))
    registry.close()
    asked = ["add", "NAMA H", "--station", "901", "--list", "dptb"]
    assert open_shell(*asked).code == 1
    line = open_shell(*asked, "--reason", "surat datang", "--json").json["line"]
    assert (line["number"], line["added"]) == ("3", "surat datang")
    assert "DPTb" in open_shell(*asked, "--reason", "lagi").err
    struck = open_shell("strike", "12", "--station", "901", "--reason", "ganda", "--json").json
    assert (struck["line"]["name"], struck["line"]["struck"]) == ("ORANG LAIN", "ganda")
    said = open_shell("strike", "NAMA D", "--reason", "TMS")
    assert said.out == "NAMA D is struck from the roll.\n"
    assert open_shell("add", "NAMA D", "--station", "901", "--list", "dptb", "--reason", "r").out
    first = open_shell("status", "--json").json["stations"][0]["lists"]["dptb"]
    assert (first["listed"], first["added"], first["struck"]) == (3, 2, 1)


def test_nobody_without_a_line_is_struck(shell, tmp_path, watch, make_person):
    shell("freeze")
    registry = open_registry(tmp_path / "rutan", "Budi", PASSWORD, watch)
    add_person(registry.db, registry.desk, make_person(8, name="NAMA H"))
    registry.close()
    assert shell("strike", "NAMA H", "--reason", "x").code == 1


def test_a_freeze_is_taken_back_before_anything_happened(shell):
    shell("freeze")
    assert shell("unfreeze").code == 1
    assert shell("unfreeze", "--reason", "daftar baru").out == "Not frozen yet\n"
    shell("freeze")
    assert shell("unfreeze", "--reason", "daftar baru", "--json").json == {"phase": None}


def test_figures_and_remarks_are_checked(open_shell):
    assert open_shell("figure", "used:PPWP", "--station", "901").code == 2
    assert open_shell("figure", "used:PPWP=x", "--station", "901").code == 2
    assert open_shell("figure", "used:XXX=1", "--station", "901").code == 1
    assert open_shell("figure", "used:PPWP=1", "--station", "901").out == "Saved.\n"
    found = open_shell("status", "--json").json["stations"][0]["differences"]
    assert found == [{"key": "used:PPWP", "ours": 0, "theirs": 1, "remark": None}]
    done = open_shell("remark", "used:PPWP", "salah hitung", "--station", "901", "--json")
    assert done.json["remark"] == "salah hitung"
    found = open_shell("status", "--json").json["stations"][0]["differences"]
    assert found[0]["remark"] == "salah hitung"
    assert open_shell("figure", "used:PPWP=", "--station", "901", "--json").json["figures"] == {
        "used:PPWP": None
    }
    assert "901" in open_shell("close").out


def test_the_evening_check_speaks_and_answers_with_its_exit_code(shell, tmp_path):
    done = shell("evening")
    assert done.code == 1
    assert "Not ready for voting day" in done.out
    found = shell("evening", "--folder", tmp_path, "--json").json
    lights = {one["key"]: one["light"] for one in found["items"]}
    assert (found["light"], lights["folder"], lights["backup"]) == ("bad", "ok", "bad")


def test_two_desks_come_together_by_files(open_shell, desk_cli, tmp_path):
    stick = tmp_path / "stik"
    stick.mkdir()
    said = open_shell("hand-out", stick, "--station", "901", "--name", "Meja A", "--json").json
    assert "TPS 902" in open_shell("hand-out", stick, "--station", "902").out
    laptop = tmp_path / "laptop"
    shutil.copytree(said["folder"], laptop)

    def there(*arguments):
        return desk_cli("day", *arguments, folder=laptop)

    assert there("mark", "NAMA A", "hadir").code == 0
    assert there("freeze").code == 1
    assert open_shell("mark", "NAMA A", "hadir").code == 0
    written = there("events", stick, "--json").json["file"]
    merged = open_shell("merge", written, "--json").json
    assert (merged["new"], merged["known"], merged["name"]) == (1, 0, "Meja A")
    [conflict] = merged["conflicts"]
    assert (conflict["kind"], len(conflict["events"])) == ("voted_twice", 2)
    again = open_shell("merge", written)
    assert "0 new notes from Meja A" in again.out
    assert "more than once" in again.err
    assert "1 conflicts" in open_shell("status").out
    assert there("events", stick).out.startswith("Saved")


def test_a_rehearsal_runs_on_any_date(desk_cli, tmp_path, monkeypatch):
    """The sample registry, from the freeze to a vote, today."""
    folder = tmp_path / "contoh"
    assert desk_cli("demo", "--no-window", "--people", "30", folder=folder).code == 0
    monkeypatch.setenv("RUTAN_DESK_PASSWORD", "contoh-2029")

    def call(*arguments):
        return desk_cli("--officer", "Contoh Kepala", "day", *arguments, folder=folder)

    assert call("status", "--json").json["phase"] is None
    assert call("freeze").code == 0
    assert call("open").code == 0
    found = call("status", "--json", "--people").json
    assert found["demo"] is True
    someone = next(one for one in found["people"] if one["person"] and one["ballots"])
    done = call("mark", f"id:{someone['person']}", "hadir", "--json")
    assert done.code == 0
    assert done.err
    assert done.json["event"]["ballots"] == someone["ballots"]


@pytest.mark.parametrize(
    ("word", "act"),
    [
        ("dipanggil", Act.CALLED),
        ("keluar", Act.OUT),
        ("Antre", Act.QUEUEING),
        ("sudah-memilih", Act.VOTED),
        ("bon", Act.LOAN),
        ("rawat-inap", Act.HOSPITAL),
        ("isolasi", Act.ISOLATION),
        ("bebas", Act.RELEASED),
        ("pindah", Act.TRANSFERRED),
        ("meninggal", Act.DIED),
        ("kabur", Act.ESCAPED),
        ("surat-suara-habis", Act.NO_BALLOTS),
        ("no-ballots", Act.NO_BALLOTS),
        ("NO_BALLOTS", Act.NO_BALLOTS),
        ("kembali", Act.BACK),
    ],
)
def test_states_are_typed_in_either_language(word, act):
    assert act_of(word) is act


@pytest.mark.parametrize("word", ["withdrawn", "not_called", "mungkin", ""])
def test_a_word_that_is_no_state_is_wrong_use(open_shell, word):
    assert open_shell("mark", "NAMA A", word).code == 2


def test_every_word_of_the_day_is_there_in_indonesian_too(open_shell, monkeypatch):
    monkeypatch.setenv("RUTAN_DESK_LANGUAGE", "id")
    set_language("id")
    assert open_shell("mark", "NAMA A", "hadir").code == 0
    assert "TPS 901" in open_shell("status").out


def test_a_copy_becomes_the_main_desk_with_a_reason(open_shell, desk_cli, tmp_path):
    """The main PC is lost: from then on everything is written on the copy."""
    assert "main desk already" in open_shell("take-over", "--reason", "coba").out
    assert open_shell("take-over", "--json").json == {"taken_over": False}
    folder = open_shell("hand-out", tmp_path, "--station", "901", "--json").json["folder"]

    def there(*arguments):
        return desk_cli("day", *arguments, folder=folder)

    refused = there("strike", "NAMA A", "--reason", "salah")
    assert refused.code == 1
    assert "copy" in refused.err
    assert there("take-over").code == 1  # no reason
    assert there("take-over", "--reason", "PC utama hilang", "--json").json == {"taken_over": True}
    assert there("strike", "NAMA A", "--reason", "salah").code == 0
