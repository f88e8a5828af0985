"""Experience: years worked against years asked.

value = 1 where the years suffice, (years / asked)^2 below; where none are asked, what these years are worth on average in ads
    that ask for some (tables.asked); UNKNOWN where the résumé has no dates

Every job wants some experience, said or not: so asking for years is neither a merit nor a fault of an ad.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from matcher.fit.person import Person
from matcher.fit.segment import NOT_ASKED
from matcher.fit.tables import asked as asked_shares

UNKNOWN = 0.8
"""About what people get where years are asked."""


def table(person: Person) -> NDArray[np.float64]:
    """0..1 for each number of half years that can be asked."""
    years = person.years
    if years is None:
        return np.full(NOT_ASKED + 1, UNKNOWN)
    asked = np.arange(NOT_ASKED + 1) / 2
    share = np.minimum(1.0, max(years, 0.0) / np.maximum(asked, 0.5))
    share[0] = 1.0
    share *= share
    share[NOT_ASKED] = sum(part * share[min(step, NOT_ASKED - 1)] for step, part in asked_shares("years").items())
    return share
