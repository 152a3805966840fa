"""The program as a screen reader meets it: AT-SPI over D-Bus, from outside the process."""

import ctypes.util
import json
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from rutan_desk.words.catalog import tr

ROOT = Path(__file__).parents[2]
READER = Path(__file__).with_name("at_spi_reader.py")
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
SECONDS = 40


def missing():
    """The Debian packages without which nobody can look from outside."""
    python = shutil.which("python3", path="/usr/bin")
    gi = python and subprocess.run(
        [python, "-c", "from gi.repository import Gio"], capture_output=True, check=False
    )
    wanted = {
        "xvfb": shutil.which("Xvfb"),
        "dbus": shutil.which("dbus-run-session"),
        "at-spi2-core": any(Path(one).exists() for one in LAUNCHERS),
        "libxcb-cursor0": ctypes.util.find_library("xcb-cursor"),
        "python3-gi": gi and gi.returncode == 0,
    }
    return [package for package, there in wanted.items() if not there]


@pytest.fixture
def screen():
    """A screen that nobody sees; its name."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1366x768x24", "-nolisten", "tcp"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as answer:
        yield f":{answer.readline().strip()}"
    server.kill()
    server.wait()


def look(screen, home, *arguments):
    """What the reader prints of the program with these arguments."""
    folders = {
        name: str(home / name) for name in ("XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME")
    }
    for folder in folders.values():
        Path(folder).mkdir(mode=0o700)
    command = [
        "dbus-run-session", "--", "/usr/bin/python3", str(READER), tr("People"), tr("History"),
        sys.executable, "-m", "rutan_desk", *arguments,
    ]  # fmt: skip
    with subprocess.Popen(
        command,
        cwd=ROOT,
        env={
            **{name: value for name, value in os.environ.items() if name != "WAYLAND_DISPLAY"},
            **folders,
            "DISPLAY": screen,
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        },
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        start_new_session=True,
    ) as looking:
        try:
            told, complaint = looking.communicate(timeout=SECONDS)
        except subprocess.TimeoutExpired:
            if sys.platform != "win32":
                os.killpg(looking.pid, signal.SIGKILL)
            raise
    assert looking.returncode == 0, complaint
    return json.loads(told.splitlines()[-1])


@pytest.mark.skipif(sys.platform != "linux", reason="AT-SPI is how Linux does it")
def test_a_screen_reader_finds_its_way(request, tmp_path):
    if packages := missing():
        pytest.skip("not installed: " + ", ".join(packages))
    screen = request.getfixturevalue("screen")
    found = look(screen, tmp_path, "--data-dir", str(tmp_path / "contoh"), "demo")
    seen = [one for one in found["seen"] if one["showing"]]

    def named(role):
        return {one["name"] for one in seen if one["role"] == role and one["name"]}

    assert [one for one in seen if one["focusable"] and not one["name"].strip()] == []
    assert named("frame") == {f"{tr('People')} – Rutan Desk"}
    rooms = {tr(word) for word in ("People", "Import", "Print", "History", "Settings")}
    assert rooms <= {one["name"] for one in seen if one["focusable"]}
    assert {tr("Search people"), tr("Find anything")} <= named("text")
    assert tr("People") in named("table")
    assert {tr("Name"), tr("NIK"), tr("State")} <= named("column header")
    cells = named("cell")
    assert cells & named("label"), "the person beside the list is one of its rows"
    assert not any(cell.isdecimal() and len(cell) == 16 for cell in cells), "a NIK is masked"
    assert found["pressed"] == f"{tr('History')} – Rutan Desk"
