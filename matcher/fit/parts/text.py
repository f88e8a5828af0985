"""Text: how alike résumé and posting are in what they are about, whatever the skills' names.

    value = (cosine - UNLIKE) / (ALIKE - UNLIKE), at least 0 and at most 1

The cosine of the two texts' vectors (matcher/fit/text.py). It sees the field, the duties and the trade's own words. A
what-if leaves the résumé's text as it is, so this part never moves with it.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from matcher.fit.person import Person
from matcher.fit.segment import Segment
from matcher.fit.text import SCALE, Vector

UNLIKE = 0.15
"""The cosine of texts about different things."""

ALIKE = 0.85
"""The cosine of texts that could hardly be more alike: a résumé beside an ad written for it."""

BLOCK = 2048
"""Rows multiplied at a time: what fits a core's own cache."""


def value(segment: Segment, person: Person, rows: slice) -> NDArray[np.float64]:
    """0..1 for these rows."""
    cosine = products(segment.topics[rows], person.text) / np.float64(SCALE * SCALE)
    cosine -= UNLIKE
    cosine /= ALIKE - UNLIKE
    np.clip(cosine, 0.0, 1.0, out=cosine)
    return cosine


def products(topics: NDArray[np.int8], text: Vector) -> NDArray[np.float32]:
    """Inner products of every row with the text's vector: whole numbers below 2^24, which 32-bit floats hold exactly."""
    found = np.empty(len(topics), np.float32)
    wanted = text.astype(np.float32)
    for start in range(0, len(topics), BLOCK):
        np.dot(topics[start : start + BLOCK].astype(np.float32), wanted, out=found[start : start + BLOCK])
    return found
