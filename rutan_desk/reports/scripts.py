"""Other scripts on paper: which fonts have them, and a line cut into stretches of one font.

The fonts stand behind the main one and are only opened when a text needs them. They hold
what is set without shaping (Han, kana, Hangul) and Arabic, which ``arabic`` joins. There is
no bold of them: they stand regular among bold letters.
"""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from rutan_desk.paths import resources
from rutan_desk.reports.arabic import is_set

FIRST = "\u0590"
"""No character before this one is ever looked for in another font."""


@dataclass(frozen=True, slots=True)
class Script:
    """A font of ``resources/fonts`` and the blocks of characters it is asked for."""

    font: str
    file: str
    blocks: tuple[range, ...]


ARABIC = Script("NotoSansArabic", "noto-arabic/NotoSansArabic.ttf", (range(0x0600, 0x0700),))
_FORMS = (range(0xFB50, 0xFE00), range(0xFE70, 0xFEFD))
HAN = Script(
    "NotoSansSC",
    "noto-han/NotoSansSC.ttf",
    (
        range(0x3001, 0x302A),
        # Between them marks, and signs of vertical writing that are two lines high.
        range(0x3036, 0x3040),
        range(0x3041, 0x3100),
        range(0x31F0, 0x3200),
        range(0x4E00, 0xA000),
    ),
)
HANGUL = Script("NotoSansKR", "noto-hangul/NotoSansKR.ttf", (range(0xAC00, 0xD7A4),))
SCRIPTS = (ARABIC, HAN, HANGUL)


@cache
def advances(script: Script) -> Mapping[int, float]:
    """Width of every character of that font at a size of one point; registers it."""
    pdfmetrics.registerFont(TTFont(script.font, str(resources() / "fonts" / script.file)))
    face = pdfmetrics.getFont(script.font).face
    return {code: width / 1000 for code, width in face.charWidths.items()}


def script_of(letter: str) -> Script | None:
    """Whose font sets this letter, as typed or joined; ``None``: none does."""
    code = ord(letter)
    if any(code in block for block in _FORMS):
        return ARABIC
    for script in SCRIPTS:
        if any(code in block for block in script.blocks):
            return script
    return None


def has(letter: str) -> bool:
    """Whether another font prints this letter by itself or joined to its neighbours."""
    if letter < FIRST or any(ord(letter) in block for block in _FORMS):
        return False
    script = script_of(letter)
    if script is None or ord(letter) not in advances(script):
        return False
    return is_set(letter) if script is ARABIC else unicodedata.category(letter)[0] in "LNPS"
