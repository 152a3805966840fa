"""``import --as ktp-el``: Dukcapil's answer, from the shell."""

import pytest

PEOPLE = (
    "B.I.001/2028;SUTRISNO CONTOH;3316090101909001;01-01-1990;L",
    "A.III.002/2028;WAGIMAN CONTOH;;15-05-1985;L",
    "B.I.003/2028;PAIMIN CONTOH;3316090303939004;03-03-1993;L",
)
HEAD = "NIK;Nama;Tgl Lahir;Status Perekaman"
SUTRISNO = "3316090101909001;SUTRISNO CONTOH;01-01-1990;PRR"
WAGIMAN = "3316091505859002;WAGIMAN CONTOH;15-05-1985;BELUM REKAM"
ODD = "3316090303939004;PAIMIN CONTOH;03-03-1993;XYZ_77"


@pytest.fixture
def answered(made, sheet, tmp_path):
    assert made("import", sheet(*PEOPLE)).code == 0

    def call(*rows, options=()):
        path = tmp_path / "jawaban.csv"
        path.write_text("\n".join([HEAD, *rows]), "utf-8")
        return made("import", path, "--as", "ktp-el", *options)

    return call


def test_the_answer_is_compared_and_taken_in(answered, made):
    done = answered(SUTRISNO, WAGIMAN, ODD, options=["--json"])
    assert (done.code, done.err) == (0, "")
    found = done.json
    assert (found["kind"], found["file"], found["rows"]) == ("ktp-el", "jawaban.csv", 3)
    assert found["counts"] == {"new": 2, "changed": 0, "unchanged": 1, "refused": 0}
    assert found["columns"]["recording"] == "Status Perekaman"
    assert found["unknown_codes"] == {"XYZ_77": 1}
    one, two, three = found["lines"]
    assert one["recording"] == ["unknown", "print_ready"]
    assert (one["outcome"], one["match"]["state"]) == ("new", "matched")
    assert one["status"]["as_written"] == "PRR"
    assert (two["match"]["state"], two["to_decide"]) == ("open", True)
    assert two["nik_found"] == "3316091505859002"
    [wagiman] = two["match"]["candidates"]
    assert (wagiman["name"], wagiman["disagrees"]) == ("WAGIMAN CONTOH", [])
    assert [note["code"] for note in three["notes"]] == ["status_unknown"]
    assert found["deed"] is not None
    people = {one["name"]: one for one in made("status", "--json").json["people"]}
    assert people["SUTRISNO CONTOH"]["recording"] == "print_ready"
    assert people["WAGIMAN CONTOH"]["nik"] is None
    assert made("journal", "--verify").code == 0


def test_a_second_time_nothing_changes(answered):
    answered(SUTRISNO, ODD)
    again = answered(SUTRISNO, ODD, options=["--json"]).json
    assert (again["counts"]["unchanged"], again["deed"]) == (2, None)


def test_a_dry_run_changes_nothing(answered, made):
    before = made("journal", "--json").json
    done = answered(SUTRISNO, options=["--dry-run", "--json"])
    assert (done.json["dry_run"], done.json["deed"]) == (True, None)
    assert made("journal", "--json").json == before


def test_the_sentences_say_what_is_left_to_do(answered):
    done = answered(SUTRISNO, WAGIMAN, ODD)
    assert "XYZ_77" in done.out
    assert "WAGIMAN CONTOH" in done.out
    assert "3316091505859002" not in done.out


@pytest.mark.parametrize(
    ("options", "code"), [(["--map", "recording=Tgl Lahir"], 0), (["--map", "block=NIK"], 1)]
)
def test_columns_may_be_named(answered, options, code):
    assert answered(SUTRISNO, options=options).code == code


def test_a_station_is_for_voter_lists_only(answered):
    assert answered(SUTRISNO, options=["--station", "901"]).code == 2
