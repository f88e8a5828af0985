"""Seniority: the step of the job against the person's.

value = STEPS[job's step - person's step]; where the ad names none, what the person's step is worth on average in ads that name
    one (tables.asked); UNKNOWN where the résumé shows none
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from matcher.fit.person import Person
from matcher.fit.segment import NOT_ASKED
from matcher.fit.tables import asked
from matcher.model import SENIORITIES

UNKNOWN = 0.6
"""About what people get where a step is named."""

STEPS = {0: 1.0, 1: 0.6, 2: 0.2, -1: 0.8, -2: 0.5, -3: 0.2}
"""One step up is a promotion, one down a step back; further away is another job. Steps not listed are worth nothing."""


def table(person: Person) -> NDArray[np.float64]:
    """0..1 for each step that can be asked."""
    step = person.seniority
    values = np.full(NOT_ASKED + 1, UNKNOWN)
    if step is not None:
        for place in range(len(SENIORITIES)):
            values[place] = STEPS.get(place - step, 0.0)
        values[NOT_ASKED] = sum(share * values[place] for place, share in asked("seniority").items())
    return values
