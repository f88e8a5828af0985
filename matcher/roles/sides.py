"""The two sides of a comparison: which of the library's postings speak for a role, and what was counted of it before.

Ours are labelled by title, the user's own by the postings they were made of. A posting that would speak for both sides speaks
for the role it was chosen for by hand; chosen for both, for neither.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from matcher.errors import BadRequest
from matcher.model import OwnRole
from matcher.roles.prior import prior
from matcher.roles.table import SkillTable
from matcher.wording import say

HALF = 25
"""Ads of the rarer role at which what was counted of them and what was known before weigh alike."""

ENOUGH = 50
"""Postings of a role from which shares are the library's alone; below, as many shipped ads as are missing are counted in."""


@dataclass(frozen=True)
class Side:
    """A role's `rows` in the table, and the ads it is counted from: `counts[skill]` of `n` name the skill; `lent` of them came
    with Rolefit."""

    role: str
    rows: NDArray[np.int64]
    n: float
    counts: dict[str, float]
    lent: float


def sides(table: SkillTable, role_from: str, role_to: str, own: Sequence[OwnRole]) -> tuple[Side, Side]:
    """Both sides. Raises BadRequest where none of an own role's postings is in the library any more."""
    made = {role.id: role for role in own}
    one, two = (_rows(table, role, made) for role in (role_from, role_to))
    both = np.intersect1d(one, two)
    # Titles label ours, so two of ours never overlap.
    if role_from not in made or role_to in made:
        one = np.setdiff1d(one, both)
    if role_to not in made or role_from in made:
        two = np.setdiff1d(two, both)
    for role, rows in ((role_from, one), (role_to, two)):
        if role in made and not len(rows):
            raise BadRequest(
                say("None of the postings that the role {name} was made of speaks for it alone.", name=made[role].name),
                say("Import them again, or make the role anew."),
            )
    return _counted(table, role_from, one), _counted(table, role_to, two)


def _rows(table: SkillTable, role: str, made: dict[str, OwnRole]) -> NDArray[np.int64]:
    if role not in made:
        return table.rows_of(role)
    return table.rows_among(made[role].postings)


def _counted(table: SkillTable, role: str, rows: NDArray[np.int64]) -> Side:
    counts = table.counts(rows)
    shipped = prior()
    total = shipped.n.get(role, 0)
    # None of the user's: all of the shipped ones.
    lent = float(total if not len(rows) else min(total, max(0, ENOUGH - len(rows))))
    if lent:
        for skill, k in shipped.counts[role].items():
            counts[skill] = counts.get(skill, 0.0) + k * lent / total
    return Side(role, rows, len(rows) + lent, counts, lent)
