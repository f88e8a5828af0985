"""Numbers as they are shown, one decimal each, so that what stands side by side adds up to the sum that stands beside it.

The method of largest remainders: each part is cut off after its decimal, and the tenths that are still missing from the sum go
to the parts that lost most (M. L. Balinski and H. P. Young, Fair Representation, 1982). Every front end rounds here.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import floor
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from matcher.model import Fit

NOISE = 1e-6
"""Tenths by which a float may miss the number that it stands for."""


def shown_parts(fit: Fit) -> tuple[tuple[float, float], ...]:
    """(points, of) of each component, to be shown with one decimal: the points add up to the fit as it is shown, `of` to 100.

    None is shown above what it is of, as long as the sum can be had without.
    """
    most = adding_up([part.of for part in fit.components], sum(part.of for part in fit.components))
    points = adding_up([part.points for part in fit.components], fit.fit, most)
    return tuple(zip(points, most, strict=True))


def adding_up(parts: Sequence[float], total: float, most: Sequence[float] = ()) -> tuple[float, ...]:
    """`parts`, none below 0, with one decimal, adding up to `total` with one decimal; each less than 0.1 from its value.

    `total` is their sum. With `most`, one a part and shown so too, a part is not raised above it as long as others can be.
    """
    tenths = [_floor(10 * part) for part in parts]
    lost = [10 * part - low for part, low in zip(parts, tenths, strict=True)]
    full = [low >= round(10 * top) for low, top in zip(tenths, most, strict=True)] if most else [False] * len(parts)
    missing = round(10 * float(f"{total:.1f}")) - sum(tenths)
    order = sorted(range(len(parts)), key=lambda place: (full[place], -lost[place], place))
    for place in order[: max(0, missing)]:
        tenths[place] += 1
    return tuple(low / 10 for low in tenths)


def _floor(tenths: float) -> int:
    """The whole tenths of a number; one that is whole but for the noise of floats is whole."""
    near = round(tenths)
    return near if abs(tenths - near) < NOISE else floor(tenths)
