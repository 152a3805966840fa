"""A fresh machine in two commands: ``bootstrap.py run [ARGS]`` and ``bootstrap.py test``.

Needs Python 3.11 or newer and nothing else, on Windows and Linux. Both commands make
``.venv`` in the repository and install the project with its tools; on Debian and Ubuntu
they install the system libraries Qt needs, as root, or print the line that does. ``run``
then starts ``rutan-desk`` with the arguments given (``demo`` without any); ``test`` makes
every check in order and stops at the first failure with exit code 1.
"""

import ctypes
import hashlib
import importlib.util
import io
import json
import os
import platform
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
STAMP = VENV / "installed.txt"
COVERAGE = ROOT / ".coverage.json"
OLDEST_PYTHON = (3, 11)

COUNT = re.compile(r"\d+ (?:passed|failed|errors?|skipped).* in [\d.]+s")

LINES, BRANCHES, DOMAIN = 95.0, 90.0, 100.0

QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libxkbcommon.so.0": "libxkbcommon0",
}
SCREEN_LIBRARIES = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
READER_PROGRAMS = {
    "/usr/bin/Xvfb": "xvfb",
    "/usr/bin/dbus-run-session": "dbus-daemon",
    "/usr/libexec/at-spi-bus-launcher": "at-spi2-core",
    "/usr/lib/python3/dist-packages/gi/__init__.py": "python3-gi",
}
"""What looks at the program from outside, as a screen reader does; only a test wants it."""


class Stop(Exception):
    """A step failed: a message for the person at the keyboard, and the count of its tests."""

    def __init__(self, message: str, count: str = "") -> None:
        super().__init__(message)
        self.count = count


def say(text: str) -> None:
    """One line, in order with what the steps print themselves."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def script(name: str) -> str:
    """A program of the environment, by the path of this system."""
    if os.name == "nt":
        return str(VENV / "Scripts" / f"{name}.exe")
    return str(VENV / "bin" / name)


def step(name: str, command: "list[str]", **environment: str) -> "list[str]":
    """Run one command in the repository, showing its output as it comes.

    Returns the lines it wrote, for who wants to read them. Raises ``Stop`` when it fails.
    """
    say(f"== {name}")
    begun = time.monotonic()
    lines = []
    with subprocess.Popen(
        command,
        cwd=ROOT,
        env={**os.environ, "PYTHONIOENCODING": "utf-8", **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
    ) as process:
        for line in process.stdout or ():
            lines.append(line.rstrip("\n"))
            say(lines[-1])
    took = time.monotonic() - begun
    if process.returncode != 0:
        message = f"{name}: failed after {took:.0f} s (exit code {process.returncode})"
        raise Stop(message, summary(lines))
    say(f"== {name}: done in {took:.0f} s")
    return lines


def absent(libraries: "dict[str, str]") -> "list[str]":
    """The Debian packages whose library this machine cannot load."""

    def loads(name: str) -> bool:
        try:
            ctypes.CDLL(name)
        except OSError:
            return False
        return True

    return [package for name, package in libraries.items() if not loads(name)]


def reader_packages() -> "list[str]":
    """What the test that looks as a screen reader does lacks; without it that test is skipped."""
    programs = [name for path, name in READER_PROGRAMS.items() if not Path(path).exists()]
    return programs + absent(SCREEN_LIBRARIES)


def install_system(*, screen: bool) -> None:
    """Have what pip cannot bring: the libraries of Qt and, where split off, ``venv``.

    For tests (no ``screen``) also what a screen reader needs, where root can install it.
    Only Linux is asked. Not root, or no apt-get: says what to install and stops.
    """
    if platform.system() != "Linux":
        return
    packages = absent(QT_LIBRARIES | SCREEN_LIBRARIES if screen else QT_LIBRARIES)
    apt, root = shutil.which("apt-get") is not None, os.access("/var/lib/dpkg", os.W_OK)
    if apt and root and not screen:
        packages += reader_packages()
    if importlib.util.find_spec("ensurepip") is None:
        packages.append("python3-venv")
    if not packages:
        return
    install = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    if not apt:
        raise Stop("These libraries (Debian's names) are missing: " + " ".join(packages))
    if not root:
        raise Stop("Please run first:\n  sudo " + " ".join(install))
    step("package list", ["apt-get", "update", "-q"])
    step("system libraries", install, DEBIAN_FRONTEND="noninteractive")


def stamp(pyproject: bytes, root: str, version: str) -> str:
    """What an installation depends on, in one line; another stamp means install again."""
    return hashlib.sha256(b"\0".join((pyproject, root.encode(), version.encode()))).hexdigest()


def install() -> None:
    """Make ``.venv`` and install the project in it, unless that is done already."""
    wanted = stamp((ROOT / "pyproject.toml").read_bytes(), str(ROOT), sys.version)
    if STAMP.is_file() and STAMP.read_text("utf-8") == wanted:
        return
    STAMP.unlink(missing_ok=True)
    pip = [script("python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    step("environment", [sys.executable, "-m", "venv", str(VENV)])
    step("pip", [*pip, "--upgrade", "pip"])
    step("project and tools", [*pip, "--editable", ".", "--group", "dev"])
    STAMP.write_text(wanted, "utf-8")


def run(arguments: "list[str]") -> int:
    """Start the program and return its exit code."""
    return subprocess.call([script("rutan-desk"), *(arguments or ["demo"])])


def test() -> int:
    """Every check, the quick ones first; once tests ran, the last line counts them."""
    python = script("python")
    mypy = [python, "-m", "mypy"]
    step("format", [python, "-m", "ruff", "format", "--check"])
    step("lint", [python, "-m", "ruff", "check"])
    step("types", mypy)
    step("types on Windows", [*mypy, "--platform", "win32", "--cache-dir", ".mypy_cache/win32"])
    step("layers", [script("lint-imports")])
    COVERAGE.unlink(missing_ok=True)
    report = f"--cov-report=json:{COVERAGE.name}"
    lines = step(
        "tests",
        [python, "-m", "pytest", "-q", "-n", "2", "--cov", report],
        QT_QPA_PLATFORM="offscreen",
    )
    say("== coverage")
    missing = shortfalls(json.loads(COVERAGE.read_text("utf-8")))
    if missing:
        raise Stop("\n".join(missing), summary(lines))
    say(summary(lines))
    return 0


def summary(lines: "list[str]") -> str:
    """The line in which pytest counts its tests, or nothing."""
    counts = [line.strip("= ") for line in lines if COUNT.search(line)]
    return counts[-1] if counts else ""


def shortfalls(report: "dict[str, Any]") -> "list[str]":
    """What coverage's JSON report lacks, one sentence each; says what it found."""
    domain = [
        entry["summary"]
        for path, entry in report["files"].items()
        if path.replace("\\", "/").startswith("rutan_desk/domain/")
    ]
    found = (
        ("lines", percent([report["totals"]], "covered_lines", "num_statements"), LINES),
        ("branches", percent([report["totals"]], "covered_branches", "num_branches"), BRANCHES),
        ("lines of the domain", percent(domain, "covered_lines", "num_statements"), DOMAIN),
        ("branches of the domain", percent(domain, "covered_branches", "num_branches"), DOMAIN),
    )
    for what, share, _ in found:
        say(f"{what}: {share:.2f} %")
    return [
        f"coverage: {share:.2f} % of the {what}, {least:.0f} % wanted"
        for what, share, least in found
        if share < least
    ]


def percent(summaries: "list[dict[str, Any]]", covered: str, total: str) -> float:
    """The share covered of all, 0–100; nothing to cover counts as covered."""
    whole = sum(one[total] for one in summaries)
    return 100.0 * sum(one[covered] for one in summaries) / whole if whole else 100.0


def main(arguments: "list[str]") -> int:
    """0 done, 1 a step failed, 2 usage; of ``run``, what the program returned."""
    if sys.version_info[:2] < OLDEST_PYTHON:
        say("Python 3.11 or newer is needed; this is " + sys.version.split()[0] + ".")
        return 1
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")
    mode, *rest = arguments or [""]
    if mode not in ("run", "test") or (mode == "test" and rest):
        say("Usage: bootstrap.py run [ARGS] | bootstrap.py test")
        return 2
    try:
        install_system(screen=mode == "run")
        install()
        return run(rest) if mode == "run" else test()
    except Stop as stop:
        say(f"== stopped: {stop}")
        if stop.count:
            say(stop.count)
        return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
