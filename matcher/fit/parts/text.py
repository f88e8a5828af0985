"""Text: how alike résumé and posting read, whatever the skills' names.

    value = min(1, cosine / ALIKE)

The cosine of the two TF-IDF vectors (matcher/fit/text.py). It sees the field, the duties and the trade's own words. A what-if
leaves the résumé's text as it is, so this part never moves with it.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from matcher.fit.person import Person
from matcher.fit.segment import Segment
from matcher.fit.text import SCALE, Vector

ALIKE = 0.30
"""The cosine of texts that could hardly be more alike: a résumé beside an ad written for it."""


def value(segment: Segment, person: Person) -> NDArray[np.float64]:
    """0..1 for every row."""
    return np.minimum(products(segment, person.text) / (SCALE * SCALE * ALIKE), 1.0)


def products(segment: Segment, vector: Vector) -> NDArray[np.int32]:
    """Sums of products of the vectors' whole numbers."""
    total = np.zeros(len(segment), np.int32)
    if not len(segment.term_ids):
        return total
    at = np.minimum(np.searchsorted(segment.term_ids, vector.terms), len(segment.term_ids) - 1)
    shared = segment.term_ids[at] == vector.terms
    for term, weight in zip(at[shared].tolist(), vector.weights[shared].tolist(), strict=True):
        part = slice(segment.term_ptr[term], segment.term_ptr[term + 1])
        np.add.at(total, segment.term_rows[part], np.multiply(segment.term_weights[part], weight, dtype=np.int32))
    return total
