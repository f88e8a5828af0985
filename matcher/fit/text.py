"""How alike a résumé and a posting read: TF-IDF vectors over hashed words, with weights counted once from real ads.

A term is a word of the text in lower case ("c++" and "a/b" keep their marks), hashed to one of SPACE places by CRC-32, so
that the shipped table holds numbers alone. Its weight is (1 + ln(times it occurs)) x ln(ads / ads that hold it); a vector
is scaled to length 1 and each weight is stored as an integer 0..255 on a fixed scale. The likeness of two texts is the
sum of products of integers: exact, whatever the order. Salton & Buckley (1988), "Term-weighting approaches in automatic
text retrieval", weighting "ltc".
"""

from __future__ import annotations

import re
import zlib
from collections import Counter
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from matcher.fit.tables import term_weights

SPACE = 1 << 17
"""Places a term can be hashed to."""

SCALE = 512
"""Units of a weight of 1.0 in a vector of length 1; a weight above 255 units (0.5) counts as 255."""

TITLE = 2
"""Times the words of a posting's title count besides standing in the text."""

LONGEST = 400
"""Terms kept of a text, the weightiest."""

_WORD = re.compile(r"[^\W\d_][^\W_]*(?:[+#]+|(?:[.'&/-][^\W_]+)*)")


@dataclass(frozen=True, slots=True)
class Vector:
    """`terms` ascending (uint32), `weights` beside them (uint8, SCALE units)."""

    terms: NDArray[np.uint32]
    weights: NDArray[np.uint8]


def terms(text: str) -> list[int]:
    """The hashed terms of a text, in order, repetitions kept."""
    words = _WORD.findall(text.lower().replace("’", "'"))
    return [zlib.crc32(word.encode()) & (SPACE - 1) for word in words]


def vector(text: str, title: str = "") -> Vector:
    """The vector of a text; a posting's `title` counts TITLE times more."""
    counts = Counter(terms(text))
    for term in terms(title):
        counts[term] += TITLE
    found = np.fromiter(sorted(counts), np.uint32, len(counts))
    times = np.fromiter((counts[term] for term in found.tolist()), np.float64, len(found))
    weights = (1 + np.log(times)) * term_weights()[found]
    if not weights.any():
        return Vector(found[:0], np.zeros(0, np.uint8))
    units = np.rint(SCALE * weights / np.sqrt(np.sum(weights * weights)))
    kept = np.flatnonzero(units >= 1)
    if len(kept) > LONGEST:
        kept = np.sort(kept[np.lexsort((found[kept], -units[kept]))[:LONGEST]])
    return Vector(found[kept], np.minimum(units[kept], 255).astype(np.uint8))
