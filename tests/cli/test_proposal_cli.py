"""The list for KPU from a shell."""

import pytest

PERSON = "B.I.{n}/2028;ORANG CONTOH {n};331609010190900{n};01-01-1990;L;B;BLORA;331609010190000{n}"
HEAD = "No. Registrasi;Nama Lengkap;NIK;Tgl Lahir;JK;Status Kawin;Tempat Lahir;NKK"
HOME = ";DUKUH CONTOH;001;002;33.16.09.1016"


@pytest.fixture
def two(made, tmp_path):
    """Two whole people and one without NKK, imported."""
    path = tmp_path / "penghuni.csv"
    rows = [PERSON.format(n=one) + HOME for one in (1, 2)]
    rows.append(PERSON.format(n=3).rpartition(";")[0] + ";" + HOME)
    path.write_text("\n".join([HEAD + ";Alamat;RT;RW;Kode Wilayah", *rows]), "utf-8")
    assert made("import", path).code == 0
    return made


def test_the_list_is_written_and_the_held_back_told(two, tmp_path):
    out = tmp_path / "usulan.xlsx"
    done = two("export", "kpu-proposal", "--out", out, "--letter", "1290/PL.02", "--json")
    assert (done.code, done.json["rows"], done.json["held_back"]) == (0, 2, 1)
    assert "ORANG CONTOH 3" in done.err
    assert "3316090101909003" not in done.err
    assert out.is_file()
    assert two("export", "kpu-proposal", "--difference", "--out", out).code == 1
    assert two("export", "kpu-proposal", "--station", "901", "--out", out).code == 0


def test_wrong_use_is_told_apart_from_a_refusal(two, tmp_path):
    out = tmp_path / "usulan.xlsx"
    assert two("export", "people", "--difference", "--out", out).code == 2
    assert two("export", "kpu-proposal", "--difference", "--all", "--out", out).code == 2
    assert two("export", "kpu-proposal", "--station", "7", "--out", out).code == 1
    assert two("export", "kpu-proposal", "--out", tmp_path / "usulan.csv").code == 1
