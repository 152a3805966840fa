"""``import --as dpt``: KPU's list of a special station, from the shell."""

import pytest

PEOPLE = (
    "B.I.001/2028;SUTRISNO CONTOH;3316090101909001;01-01-1990;L",
    "A.III.002/2028;WAGIMAN CONTOH;3316091505859002;15-05-1985;L",
    "B.I.003/2028;MUHAMMAD ALI CONTOH;3316090202929003;02-02-1992;L",
    "B.I.004/2028;PAIMIN CONTOH;3316090303939004;03-03-1993;L",
)
SIDALIH = (
    "KEC_ID#KECAMATAN#KEL_ID#KELURAHAN#DPID#NKK#NIK#NAMA#KELAMIN#TEMPAT LAHIR#TANGGAL LAHIR#"
    "STS KAWIN#ALAMAT#RT#RW#DISABILITAS#EKTP#SUMBER#KETERANGAN#TPS#TPS_ID#TAHAPAN_ID#UPDATED_AT#"
    "STATUS"
)


def row(name, nik, born, *, number, station="901", status="AKTIF"):
    return (
        f"331609#BLORA#3316091015#KUNDEN#{number}##{nik}#{name}#L#BLORA#{born}#S#JL. MAWAR#001#"
        f"002#0#S#COKLIT##{station}#9#1#2028-12-01 08:00:00#{status}"
    )


SUTRISNO = row("SUTRISNO CONTOH", "3316090101909001", "01|01|1990", number=11)
ALI = row("MOH. ALI CONTOH", "331609**********", "02|02|1992", number=12)
STRANGER = row("ORANG LAIN", "3522011507709000", "15|07|1970", number=13)
STRUCK = row("PAIMIN CONTOH", "3316090303939004", "03|03|1993", number=14, status="TMS")
FIELDS = {
    "name", "nik", "nik_as_written", "nkk", "birth_place", "birth_date", "sex", "marital_status",
    "street", "rt", "rw", "region", "disability", "register_number", "number", "dpid", "ktp_el",
}  # fmt: skip


@pytest.fixture
def listed(made, sheet, tmp_path):
    """A registry of four people; writes KPU's file and imports it."""
    assert made("import", sheet(*PEOPLE)).code == 0

    def call(*rows, options=()):
        path = tmp_path / "dpt.csv"
        path.write_text("\n".join([SIDALIH, *rows]), "utf-8")
        return made("import", path, "--as", "dpt", *options)

    return call


def test_the_list_is_compared_matched_and_taken_in(listed, made):
    done = listed(SUTRISNO, ALI, STRANGER, STRUCK, options=["--json"])
    assert (done.code, done.err) == (0, "")
    found = done.json
    assert (found["kind"], found["file"], found["rows"]) == ("dpt", "dpt.csv", 3)
    assert found["counts"] == {"new": 3, "changed": 0, "unchanged": 0, "refused": 0}
    assert found["skipped"] == [{"row": 5, "why": "not_active"}]
    assert (found["matched"], found["open"], found["gone"]) == (1, 2, [])
    assert [one["name"] for one in found["missing"]] == [
        "MUHAMMAD ALI CONTOH", "PAIMIN CONTOH", "WAGIMAN CONTOH",
    ]  # fmt: skip
    assert set(found["lines"][0]["person"]) >= FIELDS
    states = [line["match"]["state"] for line in found["lines"]]
    assert states == ["matched", "open", "open"]
    [ali] = found["lines"][1]["match"]["candidates"]
    assert ali["name"] == "MUHAMMAD ALI CONTOH"
    assert {"name", "birth_date"} <= set(ali["agrees"])
    assert found["lines"][2]["match"]["candidates"] == []
    assert found["deed"] is not None
    assert made("journal", "--verify").code == 0


def test_a_second_time_nothing_changes_and_a_newer_list_shows_who_is_gone(listed):
    listed(SUTRISNO, ALI)
    again = listed(SUTRISNO, ALI, options=["--json"]).json
    assert (again["counts"]["unchanged"], again["deed"]) == (2, None)
    newer = listed(SUTRISNO, options=["--json"]).json
    assert [one["name"] for one in newer["gone"]] == ["MOH. ALI CONTOH"]
    assert newer["deed"] is not None


def test_a_dry_run_changes_nothing(listed, made):
    before = made("journal", "--json").json
    done = listed(SUTRISNO, options=["--dry-run", "--json"])
    assert (done.json["dry_run"], done.json["deed"]) == (True, None)
    assert made("journal", "--json").json == before


def test_the_sentences_say_what_is_left_to_do(listed):
    done = listed(SUTRISNO, ALI)
    assert "MOH. ALI CONTOH" in done.out
    assert "WAGIMAN CONTOH" in done.out
    newer = listed(SUTRISNO)
    assert "MOH. ALI CONTOH" in newer.out
    assert "3316090202929003" not in done.out + newer.out


def test_another_station_is_refused_in_one_sentence(listed):
    done = listed(row("SUTRISNO CONTOH", "", "01|01|1990", number=1, station="902"))
    assert (done.code, done.out) == (1, "")
    assert "902" in done.err
    assert "Traceback" not in done.err


@pytest.mark.parametrize(
    ("options", "code"),
    [(["--station", "901"], 0), (["--station", "904"], 1), (["--map", "block=RT"], 1)],
)
def test_station_and_columns_may_be_named(listed, options, code):
    assert listed(SUTRISNO, options=options).code == code


def test_a_station_is_for_voter_lists_only(made, sheet):
    assert made("import", sheet(*PEOPLE), "--station", "901").code == 2
