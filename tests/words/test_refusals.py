import inspect
import re
from dataclasses import fields
from datetime import UTC, date, datetime, time

import pytest

from rutan_desk.domain import errors
from rutan_desk.domain.errors import DeskError
from rutan_desk.domain.movement import Movement
from rutan_desk.domain.officer import Role
from rutan_desk.domain.person import Presence
from rutan_desk.words.catalog import set_language
from rutan_desk.words.refusals import explain, worded

REFUSALS = sorted(
    (
        one
        for _, one in inspect.getmembers(errors, inspect.isclass)
        if issubclass(one, DeskError) and one is not DeskError
    ),
    key=lambda kind: kind.__name__,
)
SAMPLES = {
    "known": ("Siti", "Tono"),
    "steps": ("m900_more",),
    "sheets": ("Sheet1",),
    "since": datetime(2029, 1, 24, 8, 14, tzinfo=UTC),
    "needed": Role.HEAD.value,
    "movement": Movement.RELEASED.value,
    "presence": Presence.DIED.value,
    "redo": False,
    "code": "nik_date",
    "day": date(2029, 2, 14),
    "at": datetime(2029, 2, 14, 8, 14, tzinfo=UTC),
    "start": time(11),
    "end": time(13),
    "category": "dptb",
    "act": "voted",
    "state": "died",
    "names": ("NAMA A", "NAMA B"),
    "blockers": (),
}
OWN = {"NotTheDay": {"day": "2029-02-14"}}
"""Samples for one refusal whose field is of another kind than elsewhere."""
REASONS = {
    "BackupInvalid": ("shape", "content", "seal"),
    "SheetUnreadable": (
        "empty", "truncated", "encrypted", "unknown", "too_big", "missing", "not_allowed",
    ),
    "PaperUnreadable": (
        "missing", "not_allowed", "too_big", "not_pdf", "damaged", "encrypted",
    ),
    "RevocationInvalid": ("dates", "decision", "withdrawn"),
    "BulkImpossible": ("field", "value"),
    "StationInvalid": ("number", "region", "ceiling", "listed", "block"),
    "DapilInvalid": ("contest", "name", "empty", "overlap"),
    "DapilFileInvalid": ("missing", "shape", "contest", "region", "elsewhere"),
    "EnrolmentInvalid": (
        "future", "ground", "not_filed", "letter_number", "letter_early", "still_here", "died",
    ),
    "MovementInvalid": ("future", "until", "register"),
    "NotWithdrawable": ("withdrawn", "withdrawal"),
    "MergeImpossible": ("same", "merged", "kind", "field"),
    "KtpInvalid": ("future", "value"),
    "EventFileForeign": ("registry", "election", "day"),
    "VisitInvalid": (
        "capacity", "full", "left", "over", "begun", "too_early", "not_listed", "reason",
        "taken", "open",
    ),
}  # fmt: skip


def samples(kind):
    named = {field.name: SAMPLES.get(field.name, 7) for field in fields(kind)}
    for field in fields(kind):
        if field.type in ("str", str) and field.name not in SAMPLES:
            named[field.name] = "contoh"
    named |= OWN.get(kind.__name__, {})
    for why in REASONS.get(kind.__name__, ("contoh",)):
        yield kind(**{**named, **({"why": why} if "why" in named else {})})


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("kind", REFUSALS, ids=lambda kind: kind.__name__)
def test_every_refusal_is_one_clear_sentence_or_two(kind, language):
    set_language(language)
    for refusal in samples(kind):
        sentence = explain(refusal)
        assert sentence[0].isupper() or sentence.startswith(("contoh", "“contoh"))
        assert sentence.endswith((".", "!"))
        assert not re.search(r"[{}]", sentence)
        assert "Error" not in sentence


def test_no_refusal_is_without_words():
    assert worded() == set(REFUSALS)


@pytest.mark.parametrize(
    ("refusal", "words"),
    [
        (errors.WrongPassword("Budi", 4), "4"),
        (errors.FileLocked("PC-1", "Siti", None), ""),
        (errors.FileLocked("PC-1", "Siti", datetime(2029, 1, 24, 8, 14, tzinfo=UTC)), "08.14"),
        (errors.FileDamaged("x", 3), "3"),
        (errors.OfficerUnknown("", ("Budi", "Siti")), "Budi, Siti"),
        (errors.NothingToUndo(redo=True), ""),
        (errors.ElectionUnknown(""), ""),
        (errors.MappingInvalid("nik", "Kolom"), "Kolom"),
        (errors.MappingInvalid("nik", ""), "nik"),
    ],
)
def test_the_sentence_holds_what_matters(refusal, words):
    set_language("en")
    assert words in explain(refusal)
