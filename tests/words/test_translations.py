"""Every sentence in both languages, nothing left over, and words for every refusal."""

import ast
import dataclasses
import importlib.util
import inspect
import re
import typing
from datetime import UTC, date, datetime, time
from pathlib import Path
from xml.etree import ElementTree

import pytest

import rutan_desk
from rutan_desk.domain import errors
from rutan_desk.domain.errors import DeskError
from rutan_desk.paths import resources
from rutan_desk.words import refusals
from rutan_desk.words.catalog import set_language

ROOT = Path(rutan_desk.__file__).parent.parent
WORDS = resources() / "i18n" / "id.ts"
_SPEC = importlib.util.spec_from_file_location("words_tool", ROOT / "packaging" / "words.py")
assert _SPEC is not None
assert _SPEC.loader is not None
tool = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(tool)
REFUSALS = [
    one
    for _, one in inspect.getmembers(errors, inspect.isclass)
    if issubclass(one, DeskError) and one is not DeskError
]


def messages(path):
    return {
        (context.findtext("name", ""), message.findtext("source", "")): message
        for context in ElementTree.parse(path).iter("context")
        for message in context.iter("message")
    }


@pytest.fixture(scope="module")
def fresh(tmp_path_factory):
    """The strings of the source as they are now."""
    path = tmp_path_factory.mktemp("words") / "id.ts"
    tool.collect(path)
    return messages(path)


def test_nothing_waits_for_a_translator_and_nothing_is_obsolete():
    assert tool.unfinished(WORDS) == []
    kinds = {one.get("type") for one in ElementTree.parse(WORDS).iter("translation")}
    assert kinds == {None}


def test_the_file_agrees_with_the_source(fresh):
    assert set(messages(WORDS)) == set(fresh)


def test_all_our_strings_stand_in_the_one_nameless_context(fresh):
    assert {context for context, _ in fresh} == {""}
    assert len(fresh) > 300


def literals_of(path):
    """Every text given to ``tr`` in a module, also where lupdate does not look."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "tr":
            assert isinstance(node.args[0], ast.Constant), f"{path.name}:{node.lineno}"
            yield node.args[0].value


def test_no_string_escapes_the_collection(fresh):
    used = {text for path in (ROOT / "rutan_desk").rglob("*.py") for text in literals_of(path)}
    assert used - {source for _, source in fresh} == set()


def test_every_translation_fills_the_same_fields():
    for (_, source), message in messages(WORDS).items():
        found = message.findtext("translation", "")
        fields = [sorted(re.findall(r"\{\w*\}", text)) for text in (source, found)]
        assert fields[0] == fields[1], source
        assert source[-1:].isspace() == found[-1:].isspace(), source


def test_a_sentence_ends_in_both_languages_alike():
    for (_, source), message in messages(WORDS).items():
        found = message.findtext("translation", "")
        for sign in ("…", ":", "?") if source.endswith(("no.", "No.", "Dis.")) else ".…:?":
            assert source.endswith(sign) == found.endswith(sign), source


def test_qts_words_are_whole_too():
    path = WORDS.with_name("qtbase_id.ts")
    assert tool.unfinished(path) == []
    for (context, source), message in messages(path).items():
        assert context
        found = message.findtext("translation", "")
        assert re.findall(r"%\d", source) == re.findall(r"%\d", found), source


def example(kind):
    """A value that a field of a refusal may hold."""
    if kind is int:
        return 3
    if kind is bool:
        return True
    if typing.get_origin(kind) is tuple:
        return ("satu", "dua")
    if kind is date:
        return date(2029, 2, 14)
    if kind is time:
        return time(12)
    if kind is datetime or kind == datetime | None:
        return datetime(2029, 1, 24, 8, 14, tzinfo=UTC)
    return "contoh"


SPECIAL = {
    ("ActImpossible", "act"): "queueing",
    ("ActImpossible", "state"): "voted",
    ("AlreadyOnRoll", "category"): "dptb",
    ("EventFileForeign", "why"): "registry",
    ("NotTheDay", "day"): "2029-02-14",
    ("PersonGone", "state"): "released",
    ("TooEarly", "category"): "dpk",
    ("SheetUnreadable", "why"): "empty",
    ("BackupInvalid", "why"): "shape",
    ("PaperUnreadable", "why"): "damaged",
    ("RevocationInvalid", "why"): "dates",
    ("RoleTooLow", "needed"): "head",
    ("MovementImpossible", "movement"): "released",
    ("MovementImpossible", "presence"): "died",
    ("NikInvalid", "code"): "nik_length",
    ("StationInvalid", "why"): "number",
    ("DapilInvalid", "why"): "empty",
    ("DapilFileInvalid", "why"): "shape",
    ("EnrolmentInvalid", "why"): "future",
    ("MovementInvalid", "why"): "until",
    ("KtpInvalid", "why"): "future",
    ("VisitInvalid", "why"): "open",
}


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("refusal", REFUSALS, ids=lambda kind: kind.__name__)
def test_every_refusal_has_a_sentence(refusal, language):
    set_language(language)
    name = refusal.__name__
    types = typing.get_type_hints(refusal)
    values = (
        {
            field.name: SPECIAL.get((name, field.name), example(types[field.name]))
            for field in dataclasses.fields(refusal)
        }
        if dataclasses.is_dataclass(refusal)
        else {}
    )
    sentence = refusals.explain(refusal(**values))
    assert sentence.endswith(".")
    assert "{" not in sentence


def test_there_are_no_words_for_refusals_that_do_not_exist():
    assert refusals.worded() == set(REFUSALS)
