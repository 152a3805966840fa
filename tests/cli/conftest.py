import json
from dataclasses import dataclass, field

import pytest

from rutan_desk.cli import run
from tests.conftest import PASSWORD


@dataclass
class Done:
    code: int
    out: str
    err: str
    windows: list[tuple[object, ...]] = field(default_factory=list)

    @property
    def json(self):
        return json.loads(self.out)


@pytest.fixture
def desk_cli(tmp_path, capsys, monkeypatch):
    """Runs the command line in this process on the folder ``rutan``; password of Budi given."""
    monkeypatch.setenv("RUTAN_DESK_PASSWORD", PASSWORD)
    monkeypatch.delenv("RUTAN_DESK_LANGUAGE", raising=False)
    folder = tmp_path / "rutan"

    def call(*arguments, folder=folder, stdin=None):
        windows: list[tuple[object, ...]] = []

        def open_window(*given):
            windows.append(given)
            return 0

        if stdin is not None:
            import io

            monkeypatch.setattr("sys.stdin", io.StringIO(stdin))
        code = run(["--data-dir", str(folder), *map(str, arguments)], open_window)
        captured = capsys.readouterr()
        return Done(code, captured.out, captured.err, windows)

    return call


@pytest.fixture
def made(desk_cli):
    """The same, with a registry of the Blora preset made."""
    assert desk_cli("init", "--head", "Budi", "--preset", "blora").code == 0
    return desk_cli


@pytest.fixture
def sheet(tmp_path):
    """Writes a csv of people and gives its path."""

    def write(*rows, name="penghuni.csv"):
        path = tmp_path / name
        path.write_text("\n".join(["No. Registrasi;Nama Lengkap;NIK;Tgl Lahir;JK", *rows]), "utf-8")
        return path

    return write
