"""Text that nobody can see: found by how it is drawn, and by looking at the drawn page.

What the drawing orders say (invisible mode, specks, off the page) is decided on glyphs, so that hidden text never mixes with
visible text in one word. Everything else (white on white, covered, clipped away, transparent, switched-off layers) shows in
the picture: where the page is drawn and a word's place holds no ink, nobody can read it. "White" alone says nothing: side bars
are honestly white on dark.

Reasons: "invisible" "stencil" "tiny" "squeezed" "off-page" "no-ink" "no-contrast".
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace

from matcher.model import Box, Word
from matcher.resume import faint
from matcher.resume.glyphs import Sheet

INK = 24
"""Least difference between the darkest and the lightest grey (0..255) at the place of a word that can be seen."""

SCALE = 2.5
"""Pixels a point of the picture that is looked at."""

TINY = 2.0
"""Points of type size below which nobody reads."""

PALE = 0.8
"""Colours with a part above it may be meant to vanish on paper."""

SQUEEZED = 0.1
"""Width as a share of the usual one below which letters are strokes."""

INVISIBLE, STENCIL = "invisible", "stencil"
"""Reasons: text render modes 3 and 7 paint nothing, neither fill nor stroke (PDF 32000-1, table 106)."""

OCR_SHARE = 0.8
"""A page with more than this share of invisible text over a picture of the same share of the page is a scan with its text."""


@dataclass(frozen=True, slots=True)
class Picture:
    """The visible part of a page, drawn: `height` rows of `stride` bytes, `width` pixels of `depth` bytes in each (1 grey, 3
    blue, green, red); `seen` is the part in points."""

    rows: bytes
    width: int
    height: int
    stride: int
    depth: int
    seen: Box


def is_ocr_layer(sheet: Sheet) -> bool:
    """True for a scan with invisible text laid over it."""
    printed = [glyph for glyph in sheet.glyphs if not glyph.text.isspace()]
    silent = sum(glyph.mode == 3 for glyph in printed)
    area = sheet.width * sheet.height
    covered = max(((x1 - x0) * (bottom - top) for x0, top, x1, bottom in sheet.images), default=0.0)
    return bool(printed) and silent > OCR_SHARE * len(printed) and covered > OCR_SHARE * area


def mark_glyphs(sheet: Sheet) -> None:
    """Name on each glyph of `sheet` why its drawing order hides it. An OCR layer is left alone."""
    scan = is_ocr_layer(sheet)
    x0, top, x1, bottom = sheet.visible
    for glyph in sheet.glyphs:
        middle_x, middle_y = (glyph.x0 + glyph.x1) / 2, (glyph.top + glyph.bottom) / 2
        if glyph.mode == 3 and not scan:
            glyph.hidden = INVISIBLE
        elif not (x0 <= middle_x <= x1 and top <= middle_y <= bottom):
            glyph.hidden = "off-page"
        elif glyph.size < TINY:
            glyph.hidden = "tiny"
        elif glyph.stretch < SQUEEZED:
            glyph.hidden = "squeezed"
        elif glyph.mode == 7:
            glyph.hidden = STENCIL


def mark_words(
    words: Sequence[Word], picture: Picture, in_colour: Callable[[], Picture], borrowed: Collection[str] = ()
) -> list[Word]:
    """`words` with the reason on each that cannot be seen in `picture`, which is grey.

    `in_colour` draws the same in blue, green and red; it is asked only where something has little or no ink in grey, since
    red on green may be equally grey. A word drawn as a stencil (mode 7) may show a picture or a shade: it counts as hidden
    where its place is empty, or taken by another word. Fonts in `borrowed` are not in the file: for Latin letters the
    picture has others, but Chinese ones may be missing on this computer, and then no ink says nothing.
    """
    crowded = _crowded(words)
    marked = list(words)
    alike = [False] * len(words)
    spared: set[int] = set()
    coloured: Picture | None = None
    for place, word in enumerate(words):
        if word.hidden not in {"", STENCIL}:
            continue
        reason = _reason(word, picture, place in crowded)
        if reason == "no-ink" or (not reason and _may_be_faint(word, picture)):
            coloured = coloured or in_colour()
            channels = _channels(word, coloured)
            seen = any(max(pixels) - min(pixels) >= INK for pixels in channels if pixels)
            if not seen and word.font in borrowed and _undrawable(word):
                spared.add(place)
            alike[place] = faint.own_contrast(word, channels) < faint.LEAST
            reason = "no-ink" if not seen else "no-contrast" if faint.is_faint(word, channels) else ""
            reason = "" if place in spared else reason
        if word.hidden == STENCIL and not reason and place in crowded:
            reason = STENCIL
        if reason != word.hidden:
            marked[place] = replace(word, hidden=reason)
    return faint.with_whole_runs(marked, alike, spared)


def _reason(word: Word, picture: Picture, crowded: bool) -> str:
    greys = _pixels(word, picture)
    if not greys:
        return "off-page"
    if max(greys) - min(greys) < INK:
        return "no-ink"
    if faint.is_small(word):
        return "tiny"
    if crowded and word.colour:
        red, green, blue = word.colour
        luma = 255 * (0.299 * red + 0.587 * green + 0.114 * blue)
        if abs(luma - Counter(greys).most_common(1)[0][0]) < INK:
            return "no-contrast"
    return ""


def _undrawable(word: Word) -> bool:
    """True for dark words of letters that no built-in font has."""
    return any(letter > "\u04ff" for letter in word.text) and (not word.colour or max(word.colour) < PALE)


def _may_be_faint(word: Word, picture: Picture) -> bool:
    """Is a word's colour like its ground in grey, or nothing dark drawn at its place?"""
    if len(word.colour) != 3:
        return False
    red, green, blue = word.colour
    grey = (_pixels(word, picture),)
    return bool(grey[0]) and (
        faint.own_contrast(replace(word, colour=(0.299 * red + 0.587 * green + 0.114 * blue,)), grey) < faint.LEAST
        or faint.drawn_contrast(grey) < faint.LEAST
    )


def _channels(word: Word, picture: Picture) -> list[bytes]:
    """The pixels of a word in red, green and blue."""
    pixels = _pixels(word, picture)
    return [pixels[channel :: picture.depth] for channel in (2, 1, 0)]


def _pixels(word: Word, picture: Picture) -> bytes:
    """The pixels in the middle of a word: rules above and below belong to no letter. Signs may sit at the edge: all of it."""
    letters = any(letter.isalnum() for letter in word.text)
    band = 0.2 * (word.bottom - word.top) if letters else 0.0
    across = picture.width / max(picture.seen[2] - picture.seen[0], 0.1)
    down = picture.height / max(picture.seen[3] - picture.seen[1], 0.1)
    left = max(0, int((word.x0 - picture.seen[0]) * across))
    right = min(picture.width, int((word.x1 - picture.seen[0]) * across) + 1)
    first = max(0, int((word.top + band - picture.seen[1]) * down))
    last = min(picture.height, int((word.bottom - band - picture.seen[1]) * down) + 1)
    if left >= right or first >= last:
        return b""
    step = 2 if letters and last - first > 10 else 1  # no letter is a single thin line across
    stride, rows, depth = picture.stride, picture.rows, picture.depth
    return b"".join(rows[y * stride + depth * left : y * stride + depth * right] for y in range(first, last, step))


def _crowded(words: Sequence[Word]) -> set[int]:
    """The places in `words` of those that lie on another one (half of the smaller box or more)."""
    cells: dict[tuple[int, int], list[int]] = defaultdict(list)
    crowded: set[int] = set()
    for place, word in enumerate(words):
        for cell in _cells(word.box):
            for other in cells[cell]:
                if _overlap(word.box, words[other].box) > 0.5:
                    crowded |= {place, other}
            cells[cell].append(place)
    return crowded


def _cells(box: Box) -> Iterable[tuple[int, int]]:
    """The 40 x 40 point cells that a box touches, at most some dozen of them."""
    x0, top, x1, bottom = (int(side // 40) for side in box)
    return ((x, y) for x in range(x0, min(x1, x0 + 20) + 1) for y in range(top, min(bottom, top + 20) + 1))


def _overlap(one: Box, other: Box) -> float:
    """The share of the smaller box that both cover."""
    across = min(one[2], other[2]) - max(one[0], other[0])
    down = min(one[3], other[3]) - max(one[1], other[1])
    if across <= 0 or down <= 0:
        return 0.0
    areas = [(box[2] - box[0]) * (box[3] - box[1]) for box in (one, other)]
    return across * down / max(min(areas), 0.01)
