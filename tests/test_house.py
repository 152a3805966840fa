"""The house itself: what lies where, what is licensed how, and the script that starts it."""

import importlib.util
import json
import os
import re
import sys
import tomllib
from fnmatch import fnmatch
from pathlib import Path
from unittest.mock import Mock
from xml.etree import ElementTree

import pytest
from reportlab.pdfbase.ttfonts import TTFont

from rutan_desk import paths

ROOT = Path(__file__).resolve().parent.parent
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
IGNORED = [line.rstrip("/") for line in (ROOT / ".gitignore").read_text("utf-8").split()]
TOP_LEVEL = {
    ".ci",
    ".gitignore",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "GLOSSARY.md",
    "LICENSE",
    "README.md",
    "packaging",
    "pyproject.toml",
    "resources",
    "rutan_desk",
    "tests",
}
NOT_TEXT = {".db", ".ods", ".otf", ".pdf", ".png", ".ttf", ".xls", ".xlsx", ".zip"}


def load(name):
    """A script of ``packaging/``, which is no package, as a module."""
    path = ROOT / "packaging" / f"{name}.py"
    spec = importlib.util.spec_from_file_location(f"packaging_{name}", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


bootstrap, assets, region_files = load("bootstrap"), load("assets"), load("regions")


def is_ours(path):
    return path.name != ".git" and not any(fnmatch(path.name, one) for one in IGNORED)


def our_files(folder=ROOT):
    for path in sorted(folder.iterdir()):
        if is_ours(path):
            if path.is_dir():
                yield from our_files(path)
            else:
                yield path


def relative(path):
    return path.relative_to(ROOT).as_posix()


# ---- what lies where ------------------------------------------------------------------


def test_the_top_level_holds_what_the_design_names_and_nothing_else():
    assert {path.name for path in ROOT.iterdir() if is_ours(path)} == TOP_LEVEL


def test_packaging_never_shadows_the_package_of_that_name():
    assert not list((ROOT / "packaging").rglob("__init__.py"))


def test_no_module_is_longer_than_a_reader_can_hold():
    modules = [*(ROOT / "rutan_desk").rglob("*.py"), *(ROOT / "packaging").glob("*.py")]
    lengths = {relative(path): len(path.read_text("utf-8").splitlines()) for path in modules}
    assert {path: lines for path, lines in lengths.items() if lines > 320} == {}


def test_every_package_says_what_it_is():
    packages = (ROOT / "rutan_desk").rglob("__init__.py")
    assert [relative(one) for one in packages if not one.read_text("utf-8").strip()] == []


@pytest.mark.parametrize(
    ("what", "pattern"),
    [
        ("a path of one machine", r"/(?:home|root|work|Users|opt/venv)/\w|\b[A-Z]:\\Users\\\w"),
        ("a package registry's host", r"(?:pypi|pythonhosted|npmjs)\.(?:org|com)"),
    ],
)
def test_no_file_names(what, pattern):
    named = [
        f"{relative(path)}: {found[0]}"
        for path in our_files()
        if path.suffix not in NOT_TEXT
        if (found := re.search(pattern, path.read_bytes().decode("utf-8", "replace")))
    ]
    assert named == []


# ---- resources ------------------------------------------------------------------------


def test_resources_lie_beside_the_package_in_a_checkout():
    assert paths.resources() == ROOT / "resources"


def test_resources_lie_inside_the_package_in_a_wheel(tmp_path, monkeypatch):
    (tmp_path / "resources").mkdir()
    monkeypatch.setattr(paths, "__file__", str(tmp_path / "paths.py"))
    assert paths.resources() == tmp_path / "resources"
    include = PYPROJECT["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    assert include == {"resources": "rutan_desk/resources"}


def test_resources_lie_in_the_bundle_of_a_frozen_build(tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert paths.resources() == tmp_path / "rutan_desk" / "resources"


@pytest.mark.parametrize(
    ("folder", "words"),
    [
        ("fonts/inter", "SIL OPEN FONT LICENSE"),
        ("fonts/noto-sans", "SIL OPEN FONT LICENSE"),
        ("fonts/noto-arabic", "SIL OPEN FONT LICENSE"),
        ("fonts/noto-han", "SIL OPEN FONT LICENSE"),
        ("fonts/noto-hangul", "SIL OPEN FONT LICENSE"),
        ("icons", "ISC License"),
        ("regions", "Open Database License"),
    ],
)
def test_what_others_made_has_its_licence_and_origin_beside_it(folder, words):
    (licence,) = (ROOT / "resources" / folder).glob("LICENSE*")
    assert words in licence.read_text("utf-8")
    assert "npm package" in (ROOT / "resources" / folder / "README.md").read_text("utf-8")


def test_every_font_folder_is_checked_above():
    folders = {path.name for path in (ROOT / "resources" / "fonts").iterdir()}
    assert folders == {"inter", "noto-sans", "noto-arabic", "noto-han", "noto-hangul"}


@pytest.mark.parametrize("origin", assets.ORIGINS, ids=lambda origin: origin.package)
def test_assets_are_those_the_script_fetches(origin):
    resources = ROOT / "resources"
    assert [one for one in origin.files.values() if not (resources / one).is_file()] == []
    for folder in {Path(one).parent for one in origin.files.values()}:
        about = (resources / folder / "README.md").read_text("utf-8")
        assert f"`{origin.package}`\n{origin.version}" in about or (
            f"`{origin.package}` {origin.version}" in about
        )


CUT_FONTS = {path: cut for one in assets.ORIGINS for path, cut in one.cut.items()}


@pytest.mark.parametrize("path", CUT_FONTS, ids=lambda path: Path(path).name)
def test_a_cut_font_has_what_it_was_cut_to_and_nothing_else(path):
    font = (ROOT / "resources" / path).read_bytes()
    assert load("slim_font").slim(font, CUT_FONTS[path]) == font
    codes = TTFont(path, str(ROOT / "resources" / path), validate=1).face.charToGlyph
    assert codes
    assert all(any(code in block for block in CUT_FONTS[path]) for code in codes)


def test_icons_are_drawn_in_the_colour_of_the_theme():
    icons = list((ROOT / "resources" / "icons").glob("*.svg"))
    assert {path.stem for path in icons} == set(assets.ICONS)
    for path in icons:
        drawing = ElementTree.parse(path).getroot()
        assert drawing.get("stroke") == "currentColor"
        assert (drawing.get("viewBox"), drawing.get("stroke-width")) == ("0 0 24 24", "2")


@pytest.mark.parametrize(
    "path", sorted((ROOT / "resources" / "fonts").rglob("*.ttf")), ids=lambda path: path.name
)
def test_fonts_are_static_truetype(path):
    head = path.read_bytes()[:600]
    assert head.startswith(b"\x00\x01\x00\x00")
    assert b"fvar" not in head


# ---- regions: how the files are made --------------------------------------------------


def test_region_names_survive_quotes_and_commas(monkeypatch):
    monkeypatch.setitem(region_files.COUNTS, "villages", 2)
    source = (
        "code,district_code,name\n"
        '35.29.22.2001,35.29.22,"Ra""as  Barat"\n'
        '12.07.28.1007,12.07.28,"Lubuk Pakam I,II"\n'
    )
    assert region_files.table("villages", source) == (
        'code,name\n12.07.28.1007,"Lubuk Pakam I,II"\n35.29.22.2001,Ra\'as Barat\n'
    )


@pytest.mark.parametrize("code", ["3316", "33.1", "33.16.09", ""])
def test_region_codes_of_another_form_are_refused(code, monkeypatch):
    monkeypatch.setitem(region_files.COUNTS, "regencies", 1)
    with pytest.raises(ValueError, match="regencies: 1 codes"):
        region_files.table("regencies", f"code,name\n{code},Kabupaten Blora\n")


def test_a_region_table_of_another_length_is_refused():
    with pytest.raises(ValueError, match="provinces: 1 codes"):
        region_files.table("provinces", "code,name\n33,Jawa Tengah\n")


# ---- licence, version, checks ---------------------------------------------------------


def test_licence_and_metadata_agree():
    licence = (ROOT / "LICENSE").read_text("utf-8")
    assert PYPROJECT["project"]["license"] == "Apache-2.0"
    assert "Apache License" in licence
    assert "Version 2.0, January 2004" in licence
    assert "END OF TERMS AND CONDITIONS" in licence
    for pattern in PYPROJECT["project"]["license-files"]:
        assert list(ROOT.glob(pattern)), pattern


def test_the_changelog_begins_with_this_version():
    text = (ROOT / "CHANGELOG.md").read_text("utf-8")
    found = re.search(r"^## (\S+)", text, re.MULTILINE)
    assert found is not None
    assert found[1] == PYPROJECT["project"]["version"]


def test_ci_runs_what_a_contributor_runs():
    ci = ROOT / ".ci" / "run"
    assert "python3 packaging/bootstrap.py test" in ci.read_text("utf-8")
    assert os.name == "nt" or os.access(ci, os.X_OK)
    assert "bootstrap.py test" in (ROOT / "CONTRIBUTING.md").read_text("utf-8")


@pytest.mark.parametrize("name", ["README.md", "CONTRIBUTING.md", "GLOSSARY.md"])
def test_the_documents_point_at_files_that_exist(name):
    text = (ROOT / name).read_text("utf-8")
    links = re.findall(r"\]\((?!https?:|#)([^)#]+)", text)
    links += re.findall(r"`((?:rutan_desk|resources|tests|packaging)/[\w./-]+\.\w+)`", text)
    assert [link for link in links if not (ROOT / link).exists()] == []


def test_the_glossary_names_what_the_code_names():
    code = "".join(path.read_text("utf-8") for path in (ROOT / "rutan_desk").rglob("*.py"))
    known = set(re.findall(r"\w+", code))
    rows = re.findall(
        r"^\|[^|]+\|([^|]+)\|", (ROOT / "GLOSSARY.md").read_text("utf-8"), re.MULTILINE
    )
    named = [name for cell in rows for name in re.findall(r"`[\w.]*?(\w+)`", cell)]
    assert len(named) > 50
    assert sorted({name for name in named if name not in known}) == []


# ---- bootstrap ------------------------------------------------------------------------


def of(lines, branches):
    return {
        "covered_lines": lines,
        "num_statements": 100,
        "covered_branches": branches,
        "num_branches": 100,
    }


COVERED = of(100, 100)


def test_the_stamp_changes_with_what_an_installation_depends_on():
    base = bootstrap.stamp(b"a", "/here", "3.11")
    assert base == bootstrap.stamp(b"a", "/here", "3.11")
    others = {
        bootstrap.stamp(b"b", "/here", "3.11"),
        bootstrap.stamp(b"a", "/there", "3.11"),
        bootstrap.stamp(b"a", "/here", "3.12"),
    }
    assert len(others | {base}) == 4


@pytest.fixture
def steps(tmp_path, monkeypatch):
    """Names and commands of the steps, which are noted and not run; all is covered."""
    done = []

    def noted(name, command, **_environment):
        done.append((name, command))
        if name == "tests":
            bootstrap.COVERAGE.write_text(json.dumps({"totals": COVERED, "files": {}}), "utf-8")
        return ["...", "=== 7 passed, 1 skipped in 0.1s ==="]

    monkeypatch.setattr(bootstrap, "step", noted)
    monkeypatch.setattr(bootstrap, "STAMP", tmp_path / "installed.txt")
    monkeypatch.setattr(bootstrap, "COVERAGE", tmp_path / "coverage.json")
    return done


def test_installing_is_done_once(steps):
    bootstrap.install()
    assert [name for name, _ in steps] == ["environment", "pip", "project and tools"]
    bootstrap.install()
    assert len(steps) == 3


def test_a_failed_installation_is_not_taken_for_done(steps, monkeypatch):
    bootstrap.install()
    bootstrap.STAMP.write_text("of another pyproject.toml", "utf-8")

    def fails(*_, **__):
        raise bootstrap.Stop("no network")

    monkeypatch.setattr(bootstrap, "step", fails)
    with pytest.raises(bootstrap.Stop):
        bootstrap.install()
    assert not bootstrap.STAMP.exists()


@pytest.mark.parametrize(
    ("totals", "domain", "complaints"),
    [
        (of(95, 90), of(100, 100), []),
        (of(94, 90), of(100, 100), ["94.00 % of the lines, 95"]),
        (of(95, 89), of(100, 100), ["89.00 % of the branches, 90"]),
        (of(95, 90), of(99, 100), ["99.00 % of the lines of the domain, 100"]),
        (of(95, 90), of(100, 99), ["99.00 % of the branches of the domain, 100"]),
        (of(0, 0), of(0, 0), ["the lines,", "the branches,", "lines of", "branches of"]),
    ],
)
def test_coverage_is_wanted_line_by_line_and_branch_by_branch(totals, domain, complaints):
    files = {
        "rutan_desk\\domain\\nik.py": {"summary": domain},
        "rutan_desk/store/people.py": {"summary": of(0, 0)},
    }
    found = bootstrap.shortfalls({"totals": totals, "files": files})
    assert len(found) == len(complaints)
    assert all(part in sentence for part, sentence in zip(complaints, found, strict=True))


def test_nothing_to_cover_is_covered():
    assert bootstrap.percent([], "covered_lines", "num_statements") == 100.0


def test_all_checks_run_in_order_and_the_last_line_counts_the_tests(steps, capsys):
    assert bootstrap.test() == 0
    names = [name for name, _ in steps]
    assert names == ["format", "lint", "types", "types on Windows", "layers", "tests"]
    assert capsys.readouterr().out.splitlines()[-1] == "7 passed, 1 skipped in 0.1s"


@pytest.mark.usefixtures("steps")
def test_too_little_coverage_fails_the_checks(monkeypatch, capsys):
    monkeypatch.setitem(COVERED, "covered_lines", 94)
    monkeypatch.setattr(bootstrap, "install_system", lambda **_: None)
    assert bootstrap.main(["test"]) == 1
    *_, stopped, count = capsys.readouterr().out.splitlines()
    assert stopped == "== stopped: coverage: 94.00 % of the lines, 95 % wanted"
    assert count == "7 passed, 1 skipped in 0.1s"


def test_a_step_gives_its_output_and_environment(capsys):
    code = "import os; print(os.environ['RUTAN_TEST']); print('seen')"
    assert bootstrap.step("looking", [sys.executable, "-c", code], RUTAN_TEST="é") == ["é", "seen"]
    assert capsys.readouterr().out.startswith("== looking\né\nseen\n== looking: done")


def test_a_step_that_fails_stops_everything_and_keeps_the_count():
    code = "print('=== 3 failed, 91 passed in 2.79s ==='); print('bye'); raise SystemExit(3)"
    with pytest.raises(bootstrap.Stop, match=r"breaking: failed after .* \(exit code 3\)") as stop:
        bootstrap.step("breaking", [sys.executable, "-c", code])
    assert stop.value.count == "3 failed, 91 passed in 2.79s"


def test_only_pytest_counts():
    assert bootstrap.summary(["Found 3 errors.", "5 kept, 0 broken.", "3 files passed"]) == ""


@pytest.mark.parametrize("arguments", [[], ["fly"], ["test", "tests/domain"]])
def test_other_words_get_the_usage(arguments, capsys):
    assert bootstrap.main(arguments) == 2
    assert capsys.readouterr().out.startswith("Usage: bootstrap.py run [ARGS]")


def test_an_old_python_is_told_so(monkeypatch, capsys):
    monkeypatch.setattr(bootstrap, "OLDEST_PYTHON", (9, 0))
    assert bootstrap.main(["test"]) == 1
    assert "Python 3.11 or newer is needed" in capsys.readouterr().out


def test_the_script_asks_for_the_python_the_project_asks_for():
    wanted = ".".join(map(str, bootstrap.OLDEST_PYTHON))
    assert PYPROJECT["project"]["requires-python"] == f">={wanted}"


@pytest.mark.parametrize(
    ("given", "passed"), [([], ["demo"]), (["status", "--json"], ["status", "--json"])]
)
def test_run_starts_the_program(given, passed, steps, monkeypatch):
    monkeypatch.setattr(bootstrap, "install_system", lambda **_: None)
    program = Mock(return_value=7)
    monkeypatch.setattr(bootstrap.subprocess, "call", program)
    assert bootstrap.main(["run", *given]) == 7
    (command,) = program.call_args.args
    assert Path(command[0]).stem == "rutan-desk"
    assert command[1:] == passed


def test_libraries_that_cannot_be_loaded_are_absent():
    assert bootstrap.absent({"libno-such-thing.so.7": "libno7"}) == ["libno7"]


@pytest.fixture
def bare_debian(monkeypatch):
    """A Linux with apt-get and none of the libraries."""
    monkeypatch.setattr(bootstrap.platform, "system", lambda: "Linux")
    monkeypatch.setattr(bootstrap, "absent", lambda libraries: sorted(libraries.values()))
    monkeypatch.setattr(bootstrap, "READER_PROGRAMS", {"/no/such/launcher": "at-spi2-core"})
    monkeypatch.setattr(bootstrap.shutil, "which", lambda name: f"/usr/bin/{name}")


@pytest.mark.usefixtures("bare_debian")
def test_root_has_the_libraries_installed(steps, monkeypatch):
    monkeypatch.setattr(bootstrap.os, "access", lambda *_: True)
    bootstrap.install_system(screen=False)
    assert [command[:2] for _, command in steps] == [["apt-get", "update"], ["apt-get", "install"]]
    assert {"libegl1", "libxcb-cursor0", "at-spi2-core"} <= set(steps[1][1])
    bootstrap.install_system(screen=True)
    assert "libxcb-cursor0" in steps[3][1]
    assert "at-spi2-core" not in steps[3][1]


@pytest.mark.usefixtures("bare_debian")
def test_others_are_given_the_line_to_run(steps, monkeypatch):
    monkeypatch.setattr(bootstrap.os, "access", lambda *_: False)
    with pytest.raises(bootstrap.Stop, match=r"sudo apt-get install -y .*libegl1"):
        bootstrap.install_system(screen=False)
    assert steps == []


@pytest.mark.usefixtures("bare_debian")
def test_a_python_without_venv_gets_it_too(steps, monkeypatch):
    monkeypatch.setattr(bootstrap.os, "access", lambda *_: True)
    monkeypatch.setattr(bootstrap.importlib.util, "find_spec", lambda _: None)
    bootstrap.install_system(screen=False)
    assert steps[1][1][-1] == "python3-venv"


@pytest.mark.usefixtures("bare_debian")
def test_another_linux_is_told_the_names(monkeypatch):
    monkeypatch.setattr(bootstrap.shutil, "which", lambda _: None)
    with pytest.raises(bootstrap.Stop, match=r"missing: .*libegl1"):
        bootstrap.install_system(screen=True)


def test_other_systems_need_nothing(steps, monkeypatch):
    monkeypatch.setattr(bootstrap.platform, "system", lambda: "Windows")
    bootstrap.install_system(screen=True)
    assert steps == []


def test_sql_stands_in_the_store_only():
    spoken = re.compile(r"\"[^\"]*\b(SELECT .+ FROM|INSERT INTO|DELETE FROM|PRAGMA )")
    elsewhere = [
        relative(path)
        for path in our_files(ROOT / "rutan_desk")
        if path.suffix == ".py"
        and "store" not in path.parts
        and spoken.search(path.read_text("utf-8"))
    ]
    assert elsewhere == []
