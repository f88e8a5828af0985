"""What a text is about, as a short vector: latent semantic analysis over words counted once in real ads.

A word ("c++" and "a/b" keep their marks) weighs (1 + ln(times it occurs)) x ln(ads / ads that hold it). A truncated
singular value decomposition of those weights over the counted ads gives each word a place in TOPICS directions in which
ads differ (fields, kinds of work, tools that go together). A text's vector is the weighted sum of its words' places,
scaled to length 1; words of one field are close even where two texts share none. The shipped table knows words by their
CRC-32 alone, so it holds numbers and no text. Deerwester et al. (1990), "Indexing by latent semantic analysis".

Vectors are whole numbers, so that likeness is exact whatever is computed beside it.
"""

from __future__ import annotations

import re
import zlib
from collections import Counter
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from matcher.fit.tables import WordTable, word_table

TOPICS = 100
"""Directions, the strongest."""

SCALE = 127
"""Units of a vector's length: its entries are -127..127."""

TITLE = 2
"""Times the words of a posting's title count besides standing in the text."""

Vector = NDArray[np.int8]
"""Shape (TOPICS,), SCALE units; all 0 for a text without any counted word."""

_WORD = re.compile(r"[^\W\d_][^\W_]*(?:[+#]+|(?:[.'&/-][^\W_]+)*)")


def words(text: str) -> Iterator[int]:
    """The words of a text by CRC-32, in order, repetitions kept."""
    for word in _WORD.findall(text.lower().replace("’", "'")):
        yield zlib.crc32(word.encode())


def vector(text: str, title: str = "", table: WordTable | None = None) -> Vector:
    """What a text is about; a posting's `title` counts TITLE times more. Sums are of whole numbers, thus exact."""
    table = table or word_table()
    counts = Counter(words(text))
    for word in words(title):
        counts[word] += TITLE
    rows, times = table.rows_of(counts)
    weights = np.rint(table.weights[rows] * (1 + np.log(times))).astype(np.int64)
    sums = weights @ table.places[rows].astype(np.int64)
    places = sums * table.units.astype(np.float64)
    length = float(np.sqrt(np.sum(places * places)))
    return np.rint(places * (SCALE / length)).astype(np.int8) if length > 0 else np.zeros(len(places), np.int8)
