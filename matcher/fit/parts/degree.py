"""Degree: the highest degree against the one asked.

value = 1 where it suffices, 0.5 one level below, 0 further below, UNSAID where none is asked; where the résumé shows no
    education at all, what a bachelor is worth, at most HIDDEN
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from matcher.fit.person import Person
from matcher.fit.segment import NOT_ASKED
from matcher.model import DEGREES

UNSAID = 0.7
"""About what people get where a degree is asked. The same for everyone: an ad that names no degree mostly asks for none."""

HIDDEN = 0.5
"""The most that is given where the résumé is silent: less than a degree earns: leaving out a bachelor or more never pays."""

ASSUMED = DEGREES.index("bachelor")


def table(person: Person) -> NDArray[np.float64]:
    """0..1 for each level that can be asked."""
    level = ASSUMED if person.degree is None else person.degree
    most = HIDDEN if person.degree is None else 1.0
    values = np.full(NOT_ASKED + 1, UNSAID)
    for asked in range(len(DEGREES)):
        values[asked] = min(most, (1.0, 0.5, 0.0)[min(2, max(0, asked - level))])
    return values
