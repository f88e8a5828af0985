"""What a posting asks for, as the table of the library keeps it: the needs that its fit counts, in the posting's order."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from matcher.fit.credit import YEARS
from matcher.fit.needs import LEVEL_WEIGHTS, Need, needs_of
from matcher.model import Demand, Missing

if TYPE_CHECKING:
    from matcher.fit.graph import Graph
    from matcher.model import Opening
    from matcher.roles.table import Ask

LEVELS = tuple(LEVEL_WEIGHTS)


def asks_of(opening: Opening, graph: Graph) -> tuple[Ask, ...]:
    """The needs of one posting: their skills, and level and years as one mark."""
    return tuple((need.skills, LEVELS.index(need.level) * len(YEARS) + need.years) for need in needs_of(opening, graph))


def need_of(ask: Ask) -> Need:
    """The need that was kept; what it weighs and where it stands is not."""
    skills, mark = ask
    level, years = divmod(mark, len(YEARS))
    return Need(skills, LEVELS[level], years, 0, 0)


def demand_of(ask: Ask) -> Demand:
    """The demand that such a need comes of."""
    need = need_of(ask)
    return Demand(need.skills, need.level, 0, float(YEARS[need.years]))


def missing_once(missing: Iterable[Missing]) -> tuple[Missing, ...]:
    """Each missing skill once, at the strongest level it is asked at, in the order in which they are asked first."""
    found: dict[str, Missing] = {}
    for one in missing:
        known = found.get(one.skill)
        if known is None or LEVEL_WEIGHTS[one.level] > LEVEL_WEIGHTS[known.level]:
            found[one.skill] = one
    return tuple(found.values())
