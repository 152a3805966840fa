"""A TrueType font with only some of its characters: what the paper needs of a large one.

Same input, same bytes. Glyphs keep their numbers, those that are not needed lose their
outline, and tables that only shape or hint text are left out. Standard library only.
"""

import struct
from collections.abc import Iterable, Iterator, Mapping

_KEPT = ("OS/2", "cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post")
_CHECKSUM_TOTAL = 0xB1B0AFBA
_ADJUSTMENT = 8
"""Where ``head`` holds what makes the sum of the whole file right."""
_LOCA_FORMAT = 50
_SEGMENTS, _GROUPS = 4, 12
_WORDS, _SCALE, _BOTH, _MATRIX, _MORE = 0x01, 0x08, 0x40, 0x80, 0x20
"""Flags of a part of a composite glyph."""


def slim(font: bytes, wanted: Iterable[range]) -> bytes:
    """The font with the characters of ``wanted`` that it has, and no others.

    Raises ``KeyError`` for what is no TrueType font with outlines and ``ValueError`` when
    its characters are numbered in no way known here.
    """
    tables = _tables(font)
    places = _places(tables)
    codes = _characters(tables["cmap"])
    kept = {code: codes[code] for block in wanted for code in block if code in codes}
    glyphs = _with_parts({0, *kept.values()}, tables["glyf"], places)
    outlines, starts = bytearray(), []
    for number in range(len(places) - 1):
        starts.append(len(outlines))
        if number in glyphs:
            outlines += _outline(tables["glyf"], places, number)
            outlines += bytes(-len(outlines) % 4)
    starts.append(len(outlines))
    head = bytearray(tables["head"])
    struct.pack_into(">H", head, _LOCA_FORMAT, 1)
    struct.pack_into(">I", head, _ADJUSTMENT, 0)
    # Without the names of glyphs, which nobody reads.
    post = struct.pack(">I", 0x00030000) + tables["post"][4:32]
    new = {
        "glyf": bytes(outlines),
        "loca": struct.pack(f">{len(starts)}I", *starts),
        "cmap": _numbered(kept),
        "head": bytes(head),
        "post": post,
    }
    return _file({name: new.get(name, tables[name]) for name in _KEPT})


def _tables(font: bytes) -> dict[str, bytes]:
    (count,) = struct.unpack_from(">H", font, 4)
    found = {}
    for at in range(12, 12 + 16 * count, 16):
        name, _, start, length = struct.unpack_from(">4s3I", font, at)
        found[name.decode("ascii")] = font[start : start + length]
    return found


def _places(tables: Mapping[str, bytes]) -> tuple[int, ...]:
    """Where each outline begins in ``glyf``, and where the last one ends."""
    loca = tables["loca"]
    if struct.unpack_from(">H", tables["head"], _LOCA_FORMAT)[0]:
        return struct.unpack(f">{len(loca) // 4}I", loca)
    return tuple(2 * one for one in struct.unpack(f">{len(loca) // 2}H", loca))


def _outline(glyf: bytes, places: tuple[int, ...], number: int) -> bytes:
    return glyf[places[number] : places[number + 1]]


def _with_parts(wanted: set[int], glyf: bytes, places: tuple[int, ...]) -> set[int]:
    """Those glyphs, and those that they are put together from."""
    found: set[int] = set()
    open_ones = sorted(wanted)
    while open_ones:
        number = open_ones.pop()
        if number not in found:
            found.add(number)
            open_ones += _parts(_outline(glyf, places, number))
    return found


def _parts(outline: bytes) -> Iterator[int]:
    """The glyphs that a composite one is made of; none of a simple one."""
    if not outline or struct.unpack_from(">h", outline)[0] >= 0:
        return
    at, flags = 10, _MORE
    while flags & _MORE:
        flags, number = struct.unpack_from(">2H", outline, at)
        yield number
        at += 8 if flags & _WORDS else 6
        at += 2 * bool(flags & _SCALE) + 4 * bool(flags & _BOTH) + 8 * bool(flags & _MATRIX)


def _characters(cmap: bytes) -> dict[int, int]:
    """The glyph of each character, by the fullest table of Unicode there is."""
    (count,) = struct.unpack_from(">H", cmap, 2)
    found: dict[int, dict[int, int]] = {}
    for at in range(4, 4 + 8 * count, 8):
        platform, _, start = struct.unpack_from(">2HI", cmap, at)
        (kind,) = struct.unpack_from(">H", cmap, start)
        if platform in {0, 3} and kind in {_SEGMENTS, _GROUPS}:
            found[kind] = dict((_segments if kind == _SEGMENTS else _groups)(cmap, start))
    if not found:
        raise ValueError("no table of Unicode characters")
    return found[max(found)]


def _groups(cmap: bytes, start: int) -> Iterator[tuple[int, int]]:
    (count,) = struct.unpack_from(">I", cmap, start + 12)
    for first, last, glyph in struct.iter_unpack(">3I", cmap[start + 16 : start + 16 + 12 * count]):
        for code in range(first, last + 1):
            yield code, glyph + code - first


def _segments(cmap: bytes, start: int) -> Iterator[tuple[int, int]]:
    (double,) = struct.unpack_from(">H", cmap, start + 6)
    count = double // 2
    ends = struct.unpack_from(f">{count}H", cmap, start + 14)
    firsts = struct.unpack_from(f">{count}H", cmap, start + 16 + double)
    deltas = struct.unpack_from(f">{count}H", cmap, start + 16 + 2 * double)
    offsets_at = start + 16 + 3 * double
    offsets = struct.unpack_from(f">{count}H", cmap, offsets_at)
    for at, (first, last) in enumerate(zip(firsts, ends, strict=True)):
        for code in range(first, min(last, 0xFFFE) + 1):
            glyph = code
            if offsets[at]:
                where = offsets_at + 2 * at + offsets[at] + 2 * (code - first)
                (glyph,) = struct.unpack_from(">H", cmap, where)
            if glyph:
                yield code, (glyph + deltas[at]) % 0x10000


def _numbered(glyphs: Mapping[int, int]) -> bytes:
    """One table of Unicode, in groups of characters whose glyphs follow each other."""
    groups: list[list[int]] = []
    for code in sorted(glyphs):
        glyph = glyphs[code]
        if groups and code == groups[-1][1] + 1 and glyph - groups[-1][2] == code - groups[-1][0]:
            groups[-1][1] = code
        else:
            groups.append([code, code, glyph])
    body = b"".join(struct.pack(">3I", *one) for one in groups)
    header = struct.pack(">2H2HI", 0, 1, 3, 10, 12)
    return header + struct.pack(">2H3I", _GROUPS, 0, 16 + len(body), 0, len(groups)) + body


def _file(tables: Mapping[str, bytes]) -> bytes:
    """The tables with their directory and sums."""
    count = len(tables)
    power = 1 << (count.bit_length() - 1)
    directory = bytearray(
        struct.pack(
            ">I4H", 0x00010000, count, 16 * power, power.bit_length() - 1, 16 * (count - power)
        )
    )
    body, start = bytearray(), 12 + 16 * count
    head_at = 0
    for name in sorted(tables):
        content = tables[name]
        if name == "head":
            head_at = start + len(body)
        directory += struct.pack(
            ">4s3I", name.encode("ascii"), _sum(content), start + len(body), len(content)
        )
        body += content + bytes(-len(content) % 4)
    font = directory + body
    adjustment = (_CHECKSUM_TOTAL - _sum(bytes(font))) % 2**32
    struct.pack_into(">I", font, head_at + _ADJUSTMENT, adjustment)
    return bytes(font)


def _sum(content: bytes) -> int:
    padded = content + bytes(-len(content) % 4)
    total: int = sum(struct.unpack(f">{len(padded) // 4}I", padded))
    return total % 2**32
