"""Collect every ``tr("…")`` of the program into ``resources/i18n/id.ts``.

``python packaging/words.py`` keeps the translations there are, drops what the source no
longer says, and names what still waits for words (exit code 1). Edit the file with
``pyside6-linguist`` or any editor; nothing is compiled.
"""

import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
WORDS = ROOT / "resources" / "i18n" / "id.ts"


def sources() -> list[str]:
    """Every module of the program, in a fixed order."""
    return sorted(path.relative_to(ROOT).as_posix() for path in (ROOT / "rutan_desk").rglob("*.py"))


def collect(target: Path) -> None:
    """Bring ``target`` up to date with the source."""
    beside = Path(sys.executable).parent
    lupdate = shutil.which("pyside6-lupdate", path=str(beside)) or shutil.which("pyside6-lupdate")
    if lupdate is None:
        raise SystemExit("pyside6-lupdate is missing: install PySide6-Essentials")
    command = [
        lupdate, *sources(), "-ts", str(target), "-locations", "none", "-no-obsolete",
        "-source-language", "en", "-target-language", "id",
    ]  # fmt: skip
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)


def unfinished(path: Path) -> list[str]:
    """The strings that still wait for words."""
    messages = ElementTree.parse(path).iter("message")
    return [
        message.findtext("source", "")
        for message in messages
        if (found := message.find("translation")) is None or found.get("type") or not found.text
    ]


def main() -> int:
    """Update the file and say what is missing."""
    collect(WORDS)
    waiting = unfinished(WORDS)
    for text in waiting:
        sys.stdout.write(f"- {text}\n")
    sys.stdout.write(f"{len(waiting)} strings wait for words in {WORDS.name}\n")
    return 1 if waiting else 0


if __name__ == "__main__":
    sys.exit(main())
