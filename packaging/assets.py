"""Where the fonts and icons come from: fetch them again, or check that they are the same.

``python3 packaging/assets.py`` asks npm for each package in its exact version and writes
the few files we use into ``resources/``; ``--check`` writes nothing and exits with 1 where
a file differs from its origin. Needs npm and a network; the program itself needs neither.
To add an icon, add its name to ``ICONS`` and run the script. The fonts of other scripts are
cut down to the characters of ``CUT`` (``slim_font``), always to the same bytes.
"""

import argparse
import runpy
import shutil
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

RESOURCES = Path(__file__).resolve().parent.parent / "resources"

# fmt: off
ICONS = (
    "archive", "arrow-right", "ban", "calendar", "check", "chevron-down", "chevron-left",
    "chevron-right", "chevron-up", "circle", "circle-check", "circle-x", "clock", "columns", "copy",
    "download", "eye", "eye-off", "file-input", "file-spreadsheet", "file-text", "folder-open",
    "help-circle", "history", "house", "id-card", "info", "key-round", "languages", "list",
    "list-checks", "lock", "log-out", "map-pin", "moon", "octagon-alert", "plus", "printer", "redo",
    "refresh-cw", "save", "search", "settings", "shield-check", "sun", "triangle-alert", "undo",
    "upload", "usb", "user", "user-plus", "users", "vote", "x",
)
# fmt: on


# Latin, Greek and Cyrillic are in Noto Sans; what the paper shapes is in reports/scripts.py.
ARABIC = (range(0x0600, 0x0700), range(0xFB50, 0xFE00), range(0xFE70, 0xFF00))
HAN_AND_KANA = (
    range(0x3000, 0x3040),
    range(0x3041, 0x3100),
    range(0x31F0, 0x3200),
    range(0x4E00, 0xA000),
)
HANGUL = (range(0xAC00, 0xD7A4),)


@dataclass(frozen=True, slots=True)
class Origin:
    """One npm package: ``files`` maps a path inside it to a path under ``resources/``.

    ``cut`` says for such a path which characters of the font are kept; all, where it is silent.
    """

    package: str
    version: str
    files: dict[str, str]
    cut: Mapping[str, tuple[range, ...]] = field(default_factory=dict)


ORIGINS = (
    Origin(
        "@expo-google-fonts/inter",
        "0.4.2",
        {
            "400Regular/Inter_400Regular.ttf": "fonts/inter/Inter-Regular.ttf",
            "600SemiBold/Inter_600SemiBold.ttf": "fonts/inter/Inter-SemiBold.ttf",
            "LICENSE_FONT": "fonts/inter/LICENSE",
        },
    ),
    Origin(
        "@expo-google-fonts/noto-sans",
        "0.4.2",
        {
            "400Regular/NotoSans_400Regular.ttf": "fonts/noto-sans/NotoSans-Regular.ttf",
            "700Bold/NotoSans_700Bold.ttf": "fonts/noto-sans/NotoSans-Bold.ttf",
            "LICENSE_FONT": "fonts/noto-sans/LICENSE",
        },
    ),
    Origin(
        "@expo-google-fonts/noto-sans-arabic",
        "0.4.3",
        {
            "400Regular/NotoSansArabic_400Regular.ttf": "fonts/noto-arabic/NotoSansArabic.ttf",
            "LICENSE_FONT": "fonts/noto-arabic/LICENSE",
        },
        {"fonts/noto-arabic/NotoSansArabic.ttf": ARABIC},
    ),
    Origin(
        "@expo-google-fonts/noto-sans-sc",
        "0.4.3",
        {
            "400Regular/NotoSansSC_400Regular.ttf": "fonts/noto-han/NotoSansSC.ttf",
            "LICENSE_FONT": "fonts/noto-han/LICENSE",
        },
        {"fonts/noto-han/NotoSansSC.ttf": HAN_AND_KANA},
    ),
    Origin(
        "@expo-google-fonts/noto-sans-kr",
        "0.4.3",
        {
            "400Regular/NotoSansKR_400Regular.ttf": "fonts/noto-hangul/NotoSansKR.ttf",
            "LICENSE_FONT": "fonts/noto-hangul/LICENSE",
        },
        {"fonts/noto-hangul/NotoSansKR.ttf": HANGUL},
    ),
    Origin(
        "lucide-static",
        "1.62.0",
        {"LICENSE": "icons/LICENSE"} | {f"icons/{one}.svg": f"icons/{one}.svg" for one in ICONS},
    ),
)


def fetch(origin: Origin) -> dict[str, bytes]:
    """The wanted files by their path under ``resources/``, text with plain line ends.

    Raises ``CalledProcessError`` when npm fails and ``KeyError`` when the package has no
    such file.
    """
    npm = shutil.which("npm")
    if npm is None:
        sys.exit("npm is needed to fetch fonts and icons.")
    with tempfile.TemporaryDirectory() as folder:
        wanted = f"{origin.package}@{origin.version}"
        command = [npm, "pack", "--silent", "--pack-destination", folder, wanted]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        (ball,) = Path(folder).glob("*.tgz")
        with tarfile.open(ball) as tar:
            return {
                target: _kept(origin, target, _read(tar, f"package/{path}"))
                for path, target in origin.files.items()
            }


def _read(tar: tarfile.TarFile, member: str) -> bytes:
    stream = tar.extractfile(member)
    if stream is None:
        raise KeyError(member)
    return stream.read()


def _kept(origin: Origin, target: str, content: bytes) -> bytes:
    """What of a file is ours: a font whole or cut, a text with plain line ends."""
    if target in origin.cut:
        # This folder is no package: its name is another's.
        slim = runpy.run_path(str(Path(__file__).with_name("slim_font.py")))["slim"]
        return bytes(slim(content, origin.cut[target]))
    return content if target.endswith(".ttf") else content.replace(b"\r\n", b"\n")


def main() -> int:
    """Fetch everything; 1 when ``--check`` finds a file that is not its origin's."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="compare only, write nothing")
    check = parser.parse_args().check
    different = 0
    for origin in ORIGINS:
        for target, content in fetch(origin).items():
            path = RESOURCES / target
            if path.is_file() and path.read_bytes() == content:
                continue
            different += 1
            sys.stdout.write(f"{'differs' if check else 'written'}: {target}\n")
            if not check:
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(content)
    return 1 if check and different else 0


if __name__ == "__main__":
    sys.exit(main())
