"""The recovery sheet: the registry's key on one page, to be sealed in an envelope."""

from collections.abc import Sequence
from io import BytesIO
from typing import Any

from rutan_desk.reports.qr import draw_qr
from rutan_desk.reports.recovery_sheet import RecoverySheet, RecoveryWords
from rutan_desk.reports.signing import Signing
from rutan_desk.reports.style import (
    BODY,
    HEADING,
    THICK,
    THIN,
    TITLE,
    Area,
    area,
    demo_strip,
    mm,
    new_canvas,
    put,
    rule,
)
from rutan_desk.reports.text import BOLD, REGULAR, Fitted, fit, legible, width_of

__all__ = ["RecoverySheet", "RecoveryWords", "recovery_pdf"]

_GAP = 2.5 * mm
_TEXT = BODY + 1
_QR = 44 * mm
_BOX, _BOX_HEIGHT = 9.8 * mm, 11 * mm
_NUMBER = 8 * mm
_KEY_SIZE = 19.0
_STEP = 7 * mm


def recovery_pdf(sheet: RecoverySheet) -> bytes:
    """Draw the page (A4); the same sheet always gives the same bytes."""
    out = BytesIO()
    words, space = sheet.words, area("A4")
    canvas = new_canvas(
        out, "A4", title=words.title, subject=sheet.registry_id, author=sheet.prison
    )
    y = space.top
    if sheet.demo:
        demo = (sheet.page_words.demo, sheet.page_words.demo_notice)
        y = demo_strip(canvas, "A4", *demo, space)
    y = _head(canvas, sheet, space, y)
    y = _key(canvas, sheet, space, y - 2 * _GAP)
    y = _chapters(canvas, sheet, space, y - 3 * _GAP)
    if sheet.signatures:
        handover = _paragraph(words.handover, space.width)
        y = put(canvas, handover, space.left, y - 2 * _GAP)
        dated = words.signed_at.format(place=legible(sheet.place) or "." * 24)
        Signing(dated, sheet.signatures, space.width).draw(canvas, space, y - _GAP)
    canvas.showPage()
    canvas.save()
    return out.getvalue()


def _head(canvas: Any, sheet: RecoverySheet, space: Area, top: float) -> float:
    """Title, the word that this is secret, what the sheet is, and of which registry."""
    words = sheet.words
    title = fit(legible(words.title), space.width * 0.6, size=TITLE + 3, least=14, font=BOLD)
    secret = fit(legible(words.secret), space.width * 0.34, size=HEADING, font=BOLD)
    wide = max(width_of(line, secret.size, BOLD) for line in secret.lines) + 16
    canvas.setLineWidth(THICK)
    canvas.rect(space.right - wide, top - secret.height - 8, wide, secret.height + 8)
    y = put(canvas, title, space.left, top)
    y = min(y, put(canvas, secret, space.right - 8, top - 4, "right") - 4) - _GAP
    rule(canvas, space.left, space.right, y, 2 * THICK)
    y = put(canvas, _paragraph(words.what, space.width), space.left, y - _GAP)
    made = f"{sheet.made_at} · {sheet.made_by}"
    facts = (
        (words.prison, sheet.prison),
        (words.registry, sheet.registry_id),
        (words.made, made),
    )
    return _facts(canvas, facts, space, y - _GAP)


def _paragraph(text: str, width: float) -> Fitted:
    """Text to read: wrapped, never shrunk."""
    return fit(legible(text), width, size=_TEXT, least=_TEXT)


def _facts(canvas: Any, facts: Sequence[tuple[str, str]], space: Area, top: float) -> float:
    """Labels and values under each other."""
    indent = min(max(width_of(legible(label), _TEXT) for label, _ in facts) + 10, 60 * mm)
    for label, value in facts:
        below = put(canvas, fit(legible(label), indent - 4, size=_TEXT), space.left, top)
        block = fit(legible(value), space.width - indent, size=_TEXT, font=BOLD)
        top = min(below, put(canvas, block, space.left + indent, top))
    return top


def _key(canvas: Any, sheet: RecoverySheet, space: Area, top: float) -> float:
    """The numbered groups in boxes, two beside each other; the same as a code and as a line."""
    words = sheet.words
    y = put(
        canvas, fit(legible(words.groups), space.width, size=HEADING, font=BOLD), space.left, top
    )
    y -= _GAP
    half = (len(sheet.groups) + 1) // 2
    longest = max(len(group) for group in sheet.groups)
    pitch = min(_BOX, (space.width / 2 - _NUMBER - 4 * mm) / longest)
    for place, group in enumerate(sheet.groups):
        column, row = divmod(place, half)
        left = space.left + column * (space.width / 2 + 2 * mm)
        _group(canvas, place + 1, group, left, y - row * (_BOX_HEIGHT + 3 * mm), pitch)
    y -= half * (_BOX_HEIGHT + 3 * mm) + _GAP
    draw_qr(canvas, sheet.qr_text, space.left, y - _QR, _QR)
    beside = space.left + _QR + 8 * mm
    width = space.right - beside
    below = put(canvas, _paragraph(words.alphabet, width), beside, y - 3 * mm)
    put(canvas, _paragraph(words.qr, width), beside, below - 2 * _GAP)
    line = fit(legible(sheet.qr_text), space.width, size=BODY)
    return put(canvas, line, space.left, y - _QR - _GAP)


def _group(canvas: Any, number: int, group: str, left: float, top: float, pitch: float) -> None:
    """One group: its number, then a box for each character."""
    middle = top - _BOX_HEIGHT / 2
    canvas.setFont(REGULAR, HEADING)
    canvas.drawRightString(left + _NUMBER - 2 * mm, middle - HEADING * 0.36, str(number))
    canvas.setLineWidth(THIN)
    canvas.setFont(BOLD, _KEY_SIZE)
    for place, letter in enumerate(legible(group)):
        x = left + _NUMBER + place * pitch
        canvas.rect(x, top - _BOX_HEIGHT, pitch, _BOX_HEIGHT)
        canvas.drawCentredString(x + pitch / 2, middle - _KEY_SIZE * 0.36, letter)


def _chapters(canvas: Any, sheet: RecoverySheet, space: Area, top: float) -> float:
    """How to use it (numbered), where to keep it, what it replaces."""
    words = sheet.words
    chapters = (
        (words.use_title, words.uses, True),
        (words.keep_title, words.keeping, False),
        (words.replaces_title, words.replaces, False),
    )
    y = top
    for title, texts, numbered in chapters:
        y = put(canvas, fit(legible(title), space.width, size=HEADING, font=BOLD), space.left, y)
        y -= 2
        for place, text in enumerate(texts, 1):
            mark = f"{place}." if numbered else "–"
            put(canvas, Fitted((mark,), _TEXT), space.left + 1 * mm, y)
            block = _paragraph(text, space.width - _STEP)
            y = put(canvas, block, space.left + _STEP, y) - 2
        y -= _GAP
    return y
