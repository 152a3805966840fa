"""The code on the last page: what it holds, and what is none of ours."""

import pytest

from rutan_desk.domain.proof import Proof, read_proof

ROLL = Proof("roll", "0BEF-8D90-50CE", "8B8E-E34E-295C", 109, ("L99", "P10"))


def test_it_says_what_finds_the_print():
    assert ROLL.text == "RD7|roll|0BEF-8D90-50CE|8B8E-E34E-295C|109|L99|P10"
    whole = Proof("roll", "0BEF-8D90-50CE", "8b8ee34e295c" + "0" * 52, 109, ("L99", "P10"))
    assert whole.text == ROLL.text


@pytest.mark.parametrize("proof", [ROLL, Proof("no-nik", "0BEF-8D90-50CE", "", 0)])
def test_it_is_read_back(proof):
    assert read_proof(f" {proof.text}\n") == proof


@pytest.mark.parametrize(
    "text",
    ["", "RD7", "RD7|roll|id|seal", "RD7|roll|id|seal|many", "RD6|roll|id|seal|3", "https://x"],
)
def test_another_code_is_none_of_ours(text):
    assert read_proof(text) is None
