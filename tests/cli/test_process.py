"""The program as a process of its own: no window, no Qt, no network, the right exit codes."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from rutan_desk import __main__ as program

ROOT = Path(__file__).parents[2]
WATCHED = """
import sys
reached = []
sys.addaudithook(lambda event, _: reached.append(event) if event in (
    "socket.connect", "socket.bind", "socket.getaddrinfo", "socket.sendto", "socket.gethostbyname",
) else None)
from rutan_desk.__main__ import main
code = main()
assert reached == [], reached
assert not [name for name in sys.modules if name.startswith(("PySide6", "shiboken6"))]
sys.exit(code)
"""


def shell(folder, *arguments, password="contoh-2029"):
    return subprocess.run(
        [sys.executable, "-c", WATCHED, "--data-dir", str(folder), *map(str, arguments)],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        env={**os.environ, "RUTAN_DESK_PASSWORD": password, "PYTHONPATH": str(ROOT)},
    )


def test_a_day_on_the_command_line_without_window_or_network(tmp_path):
    folder, officer = tmp_path / "contoh", ("--officer", "Contoh Kepala")
    sheet = tmp_path / "baru.csv"
    sheet.write_text("No. Registrasi;Nama\nB.I.900/2028;PAIJO CONTOH", "utf-8")
    for arguments in (
        ["demo", "--people", "20", "--no-window"],
        [*officer, "import", sheet],
        [*officer, "status", "--json"],
        [*officer, "print", "roll", "--out", tmp_path / "daftar.pdf"],
        [*officer, "backup", tmp_path / "salinan.rutan"],
        [*officer, "journal", "--verify"],
        ["nik", "3316091402079001"],
    ):
        done = shell(folder, *arguments)
        assert done.returncode == 0, done.stderr
        assert done.stderr == ""
    assert shell(folder, *officer, "status", password="salah-salah").returncode == 1
    assert shell(folder, "tidak-ada").returncode == 2


def test_a_wrong_password_says_one_sentence_and_no_more(tmp_path):
    shell(tmp_path / "x", "init", "--head", "Budi")
    done = shell(tmp_path / "x", "status", password="salah-salah")
    assert done.stdout == ""
    assert done.stderr.count("\n") == 1


def test_main_takes_the_arguments_of_the_process(monkeypatch, capsys):
    monkeypatch.setattr(sys, "argv", ["rutan-desk", "nik", "3316091402079001"])
    assert program.main() == 0
    assert capsys.readouterr().out.startswith("331609")


def test_the_window_is_loaded_only_when_asked_for(monkeypatch):
    app = pytest.importorskip("rutan_desk.app")
    monkeypatch.setattr(app, "run_window", lambda *given: 7)
    assert program.open_window(None, None, None) == 7
