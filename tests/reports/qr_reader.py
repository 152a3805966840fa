"""Read QR codes back from a picture of a page, sharing nothing with the code that draws them.

Of ISO/IEC 18004 only what a notice needs: upright codes of version 2 (25 modules) with
level Q, letters and digits. Errors are found (all syndromes must be zero), not mended.
"""

from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import Any

SIZE = 25
SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
DATA, CHECK = 22, 22
MASKS: tuple[Callable[[int, int], bool], ...] = (
    lambda row, column: (row + column) % 2 == 0,
    lambda row, column: row % 2 == 0,
    lambda row, column: column % 3 == 0,
    lambda row, column: (row + column) % 3 == 0,
    lambda row, column: (row // 2 + column // 3) % 2 == 0,
    lambda row, column: row * column % 2 + row * column % 3 == 0,
    lambda row, column: (row * column % 2 + row * column % 3) % 2 == 0,
    lambda row, column: ((row + column) % 2 + row * column % 3) % 2 == 0,
)
Grid = list[list[bool]]


def read_codes(picture: Any) -> list[str]:
    """Every code of a grey picture, of at least two pixels a module."""
    width, height = picture.size
    pixels = picture.tobytes()
    dark = [[value < 128 for value in pixels[y * width : (y + 1) * width]] for y in range(height)]
    return [decoded(grid) for grid in grids(dark)]


def grids(dark: Grid) -> Iterator[Grid]:
    """The modules of each code, found by the three squares in its corners."""
    corners = finders(dark)
    for x, y, module in corners:
        step = (SIZE - 7) * module
        if near(corners, x + step, y, module) and near(corners, x, y + step, module):
            middles = [(place - 3) * module for place in range(SIZE)]
            yield [[dark[round(y + down)][round(x + across)] for across in middles]
                   for down in middles]  # fmt: skip


def near(corners: list[tuple[float, float, float]], x: float, y: float, module: float) -> bool:
    return any(abs(one[0] - x) < module and abs(one[1] - y) < module for one in corners)


def finders(dark: Grid) -> list[tuple[float, float, float]]:
    """Middle and module of every square whose runs are 1:1:3:1:1 across and down."""
    found: list[tuple[float, float, float]] = []
    for y, line in list(enumerate(dark))[::3]:
        for x, module in patterns(line):
            if near(found, x, y, 3 * module):
                continue
            column = [row[round(x)] for row in dark]
            middles = [at for at, _ in patterns(column) if abs(at - y) < 2 * module]
            if middles:
                found.append((x, middles[0], module))
    return found


def patterns(line: list[bool]) -> Iterator[tuple[float, float]]:
    """Where the runs of a line are 1:1:3:1:1, the middle one dark: its middle and a module."""
    edges = [0, *(at for at in range(1, len(line)) if line[at] != line[at - 1]), len(line)]
    runs = list(pairwise(edges))
    for place in range(len(runs) - 4):
        five = [end - start for start, end in runs[place : place + 5]]
        module = sum(five) / 7
        like = zip(five, (1, 1, 3, 1, 1), strict=True)
        alike = all(abs(run - share * module) <= 0.5 * module for run, share in like)
        if line[runs[place][0]] and module >= 2 and alike:
            start, end = runs[place + 2]
            yield (start + end - 1) / 2, module


def decoded(grid: Grid) -> str:
    """The text of one code."""
    ends = [grid[8][column] for column in (0, 1, 2, 3, 4, 5, 7, 8)]
    downs = [grid[row][8] for row in (7, 5, 4, 3, 2, 1, 0)]
    form = int("".join("01"[bit] for bit in (*ends, *downs)), 2) ^ 0x5412
    assert form >> 13 == 0b11, "level Q"
    mask = MASKS[form >> 10 & 7]
    bits = "".join("01"[grid[row][column] ^ mask(row, column)] for row, column in path())
    words = [int(bits[at : at + 8], 2) for at in range(0, 8 * (DATA + CHECK), 8)]
    assert not any(syndromes(words)), "damaged"
    stream = "".join(f"{word:08b}" for word in words[:DATA])
    assert stream[:4] == "0010", "letters and digits"
    count, at, text = int(stream[4:13], 2), 13, ""
    for _ in range(count // 2):
        pair = int(stream[at : at + 11], 2)
        text, at = text + SIGNS[pair // 45] + SIGNS[pair % 45], at + 11
    return text + (SIGNS[int(stream[at : at + 6], 2)] if count % 2 else "")


def path() -> Iterator[tuple[int, int]]:
    """The modules that hold data, in the order of the bits."""
    up = True
    for right in (*range(SIZE - 1, 6, -2), *range(5, 0, -2)):
        for row in range(SIZE - 1, -1, -1) if up else range(SIZE):
            yield from ((row, one) for one in (right, right - 1) if not reserved(row, one))
        up = not up


def reserved(row: int, column: int) -> bool:
    """Whether a module belongs to the patterns that every code of this version has."""
    corner = (row < 9 and (column < 9 or column >= SIZE - 8)) or (row >= SIZE - 8 and column < 9)
    return corner or 6 in (row, column) or (16 <= row <= 20 and 16 <= column <= 20)


def syndromes(words: list[int]) -> list[int]:
    """Zero each when no codeword was misread (Reed-Solomon over GF(256))."""
    found = []
    for power in range(CHECK):
        root, value = 1, 0
        for _ in range(power):
            root = times(root, 2)
        for word in words:
            value = times(value, root) ^ word
        found.append(value)
    return found


def times(one: int, other: int) -> int:
    product = 0
    while other:
        if other & 1:
            product ^= one
        one = one << 1 ^ (0x11D if one & 0x80 else 0)
        other >>= 1
    return product
