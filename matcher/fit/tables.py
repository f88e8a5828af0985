"""Figures counted once from real ads and shipped: how specific a skill is, how telling a word is.

They never change with what a library holds, so a posting's fit does not move because another posting was imported.
"""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from matcher import assets
from matcher.model import Skill

SPECIFIC_MOST = 100
"""Specificity of a need that hardly any ad names."""

SPECIFIC_LEAST = 15
"""Specificity of a need that nearly every ad names."""

RARE = 0.002
"""Share of ads at and below which a skill is as specific as any: rarer ones say no more about the work."""


@dataclass(frozen=True, slots=True)
class Specificity:
    """Shares of ads that ask for a skill, counted; `areas` are the medians for skills that no counted ad names."""

    shares: dict[str, float]
    areas: dict[str, float]

    def of(self, skill: str, area: str = "") -> int:
        """SPECIFIC_LEAST..SPECIFIC_MOST, by log(1 / share) between every ad and RARE."""
        share = self.shares.get(skill, self.areas.get(area, RARE))
        depth = math.log(1 / max(share, RARE)) / math.log(1 / RARE)
        return round(SPECIFIC_LEAST + (SPECIFIC_MOST - SPECIFIC_LEAST) * depth)


@cache
def specificity() -> Specificity:
    """The shipped table assets/fit/skills.json."""
    table = json.loads(assets.path("fit/skills.json").read_text("utf-8"))
    ads = table["ads"]
    return Specificity(
        {k: n / ads for k, n in table["skills"].items()}, {k: n / ads for k, n in table["areas"].items()}
    )


@cache
def term_weights() -> NDArray[np.uint8]:
    """The weight of each hashed term in sixteenths of log(ads / ads that hold it), from assets/fit/terms.npz."""
    with np.load(assets.path("fit/terms.npz"), allow_pickle=False) as table:
        weights: NDArray[np.uint8] = table["weights"]
    return weights


def weight_of(skill: Skill | None, name: str) -> int:
    """Specificity of a lexicon's skill, or of a name that the lexicon does not hold."""
    return specificity().of(name, skill.area if skill else "")
