"""The one way to translate, for screens, the command line and paper.

The source holds English literals in ``tr("…")``; ``pyside6-lupdate`` collects them into
``resources/i18n/id.ts``, Qt Linguist edits that file, and it is read here as it is: no
compiled catalog, the same words with and without Qt, and a language switched in place.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from xml.etree import ElementTree

from rutan_desk.paths import resources

LANGUAGES = ("id", "en")


class _State:
    language = "id"


_SPOKEN: ContextVar[str] = ContextVar("language", default="")
"""The language that one thread speaks for a while, whatever is chosen for all."""


@cache
def catalog(language: str) -> dict[tuple[str, str, str], str]:
    """Every finished translation of a language by context, source and note."""
    words: dict[tuple[str, str, str], str] = {}
    for path in sorted((resources() / "i18n").glob(f"*{language}.ts")):
        for context in ElementTree.parse(path).iter("context"):
            name = context.findtext("name", "")
            for message in context.iter("message"):
                key = (name, message.findtext("source", ""), message.findtext("comment", ""))
                translation = message.find("translation")
                if translation is not None and translation.get("type") is None:
                    words[key] = translation.findtext("numerusform") or translation.text or ""
    return words


def set_language(language: str) -> None:
    """Choose ``id`` or ``en`` for every ``tr`` from now on; anything else means ``id``."""
    _State.language = language if language in LANGUAGES else "id"


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Speak ``id`` or ``en`` inside, in this thread alone: a paper in the language it had."""
    before = _SPOKEN.set(language if language in LANGUAGES else "id")
    try:
        yield
    finally:
        _SPOKEN.reset(before)


def language() -> str:
    """The language in force."""
    return _SPOKEN.get() or _State.language


def language_from_environment() -> str:
    """The language a shell asks for by ``RUTAN_DESK_LANGUAGE``; Indonesian otherwise."""
    return os.environ.get("RUTAN_DESK_LANGUAGE", "id")


def tr(text: str, note: str = "") -> str:
    """Translate a literal; fill ``{fields}`` in afterwards, with ``.format``."""
    spoken = _SPOKEN.get() or _State.language
    if spoken == "en":
        return text
    return catalog(spoken).get(("", text, note)) or text
