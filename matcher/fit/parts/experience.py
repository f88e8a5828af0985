"""Experience: years worked against years asked.

value = 1 where the years suffice, (years / asked)^2 below, UNSAID where none are asked or the résumé has no dates
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from matcher.fit.person import Person
from matcher.fit.segment import NOT_ASKED

UNSAID = 0.8
"""About what people get where years are asked, so that asking for years is neither a merit nor a fault of an ad."""


def table(person: Person) -> NDArray[np.float64]:
    """0..1 for each number of half years that can be asked."""
    years = person.years
    if years is None:
        return np.full(NOT_ASKED + 1, UNSAID)
    asked = np.arange(NOT_ASKED + 1) / 2
    share = np.minimum(1.0, max(years, 0.0) / np.maximum(asked, 0.5))
    share[0] = 1.0
    share *= share
    share[NOT_ASKED] = UNSAID
    return share
