"""The row of a KTP-el: what a mark does to it, and one row out of two."""

from dataclasses import replace
from datetime import date

import pytest

from rutan_desk.domain.election import Document
from rutan_desk.domain.ktp_el import (
    Card,
    KtpEl,
    Mark,
    Milestone,
    Recording,
    day_of,
    joined,
    letter,
    marked,
)

ON, LATER = date(2029, 1, 10), date(2029, 1, 20)
BLANK = KtpEl(person_id=1)
NIK = "3316091705909001"


@pytest.mark.parametrize(
    ("mark", "changes"),
    [
        (
            Mark(Milestone.RECORDING, ON, Recording.CAPTURED, "BIO_CAPTURED"),
            {
                "recording": Recording.CAPTURED,
                "recorded_on": ON,
                "recording_as_written": "BIO_CAPTURED",
                "captured_on": ON,
            },
        ),
        (
            Mark(Milestone.RECORDING, ON, Recording.PRINTED),
            {"recording": Recording.PRINTED, "recorded_on": ON},
        ),
        (Mark(Milestone.CARD, ON, Card.LOST), {"card": Card.LOST, "card_on": ON}),
        (Mark(Milestone.SUBSTITUTE, ON, Document.IKD), {"substitutes": (Document.IKD,)}),
        (Mark(Milestone.SUBSTITUTE_GONE, ON, Document.IKD), {}),
        (Mark(Milestone.KK_REQUESTED, ON), {"kk_requested_on": ON}),
        (Mark(Milestone.KK_RECEIVED, ON), {"kk_received_on": ON}),
        (Mark(Milestone.REPRINT_ASKED, ON), {"reprint_asked_on": ON}),
        (Mark(Milestone.SEARCHED, ON), {"biometric_on": ON}),
        (Mark(Milestone.UNMATCHED, ON), {"unmatched_nik": NIK, "unmatched_on": ON}),
    ],
)
def test_a_mark_changes_its_own_fields_only(mark, changes):
    assert mark.sound
    after = marked(BLANK, mark, NIK)
    assert after == replace(BLANK, **changes)
    if mark.milestone not in (Milestone.SUBSTITUTE, Milestone.SUBSTITUTE_GONE):
        assert day_of(after, mark.milestone) == ON
    else:
        assert day_of(after, mark.milestone) is None


def test_every_milestone_can_be_marked():
    values: dict[Milestone, Recording | Card] = {
        Milestone.RECORDING: Recording.SENT,
        Milestone.CARD: Card.NONE,
    }
    papers = (Milestone.SUBSTITUTE, Milestone.SUBSTITUTE_GONE)
    for one in Milestone:
        value = Document.KK if one in papers else values.get(one)
        assert Mark(one, ON, value).sound


@pytest.mark.parametrize(
    ("milestone", "value"),
    [
        (Milestone.RECORDING, None),
        (Milestone.RECORDING, Card.UNKNOWN),
        (Milestone.CARD, Recording.UNKNOWN),
        (Milestone.SUBSTITUTE, Document.KTP_EL),
        (Milestone.SUBSTITUTE, None),
        (Milestone.SEARCHED, Card.LOST),
    ],
)
def test_a_value_of_another_kind_is_not_sound(milestone, value):
    assert not Mark(milestone, ON, value).sound


def test_recorded_again_keeps_the_last_day_of_the_fingerprints():
    first = marked(BLANK, Mark(Milestone.RECORDING, ON, Recording.CAPTURED))
    failed = marked(first, Mark(Milestone.RECORDING, ON, Recording.FAILED))
    assert failed.captured_on == ON
    again = marked(failed, Mark(Milestone.RECORDING, LATER, Recording.CAPTURED))
    assert again.captured_on == LATER


def test_papers_come_and_go_in_one_order():
    both = BLANK
    for paper in (Document.KK, Document.SUKET, Document.KK):
        both = marked(both, Mark(Milestone.SUBSTITUTE, ON, paper))
    assert both.substitutes == (Document.SUKET, Document.KK)
    gone = marked(both, Mark(Milestone.SUBSTITUTE_GONE, ON, Document.SUKET))
    assert gone.substitutes == (Document.KK,)


def test_news_of_the_card_ends_what_was_asked_and_a_new_request_awaits_a_new_kk():
    asked = marked(BLANK, Mark(Milestone.REPRINT_ASKED, ON))
    assert marked(asked, Mark(Milestone.CARD, LATER, Card.IN_HAND)).reprint_asked_on is None
    here = replace(BLANK, kk_requested_on=ON, kk_received_on=ON)
    assert marked(here, Mark(Milestone.KK_REQUESTED, LATER)).kk_received_on is None


def test_of_two_rows_the_newer_status_holds_and_nothing_is_lost():
    ours = KtpEl(
        id=1, uuid="a", person_id=1, recording=Recording.SENT, recorded_on=ON, card=Card.LOST,
        card_on=LATER, substitutes=(Document.KK,), note="kami",
    )  # fmt: skip
    theirs = KtpEl(
        id=2, uuid="b", person_id=2, recording=Recording.PRINTED, recorded_on=LATER,
        recording_as_written="CARD_PRINTED", card=Card.IN_HAND, card_on=ON, captured_on=ON,
        substitutes=(Document.IKD,), note="mereka",
    )  # fmt: skip
    assert joined(ours, theirs) == replace(
        ours,
        recording=Recording.PRINTED,
        recorded_on=LATER,
        recording_as_written="CARD_PRINTED",
        captured_on=ON,
        substitutes=(Document.IKD, Document.KK),
    )


def test_a_row_that_says_nothing_takes_everything_and_gives_nothing():
    full = KtpEl(person_id=2, recording=Recording.FAILED, card=Card.NONE, biometric_on=ON)
    assert joined(BLANK, full) == replace(full, person_id=1)
    assert joined(replace(full, person_id=1), BLANK) == replace(full, person_id=1)


@pytest.mark.parametrize(
    ("facts", "listed", "expected"),
    [
        (None, None, None),
        (None, "B", "B"),
        ({}, "S", "S"),
        ({"recording": Recording.PRINT_READY}, "B", "S"),
        ({"card": Card.LOST}, None, "S"),
        ({"recording": Recording.CAPTURED}, "S", "B"),
        ({"recording": Recording.DUPLICATE}, None, "B"),
        ({"card": Card.NONE}, None, None),
    ],
)
def test_kpus_letter(facts, listed, expected):
    ktp = None if facts is None else KtpEl(person_id=1, **facts)
    assert letter(ktp, listed) == expected
