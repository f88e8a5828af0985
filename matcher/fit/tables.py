"""Figures counted once from real ads and shipped: how specific a skill is, how telling a word is.

They never change with what a library holds, so a posting's fit does not move because another posting was imported.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from matcher import assets
from matcher.model import Skill

SPECIFIC_MOST = 100
"""Specificity of a need that hardly any ad names."""

SPECIFIC_LEAST = 40
"""Specificity of a need that nearly every ad names. The level comes first: a must that all ads name (4 x 40) weighs nearly as
much as the rarest nice-to-have (2 x 100)."""

RARE = 0.005
"""Share of ads at and below which a skill is as specific as any: rarer ones say no more about the work."""

SOFT, SOFT_SHARE = "business", 0.25
"""Working skills ("a team player") are asked of everyone and shown by no list: they weigh a quarter."""


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
def asked(field: str) -> dict[int, float]:
    """Of the counted ads that state a figure ("years" in halves, "seniority"), the share that states each: they add up to 1."""
    counts = {int(step): n for step, n in json.loads(assets.path("fit/asked.json").read_text("utf-8"))[field].items()}
    return {step: n / sum(counts.values()) for step, n in counts.items()}


@dataclass(frozen=True, slots=True)
class WordTable:
    """The counted words: CRC-32 (ascending), weight in sixteenths of ln(ads / ads that hold it), place in each topic.

    `places` is words x topics in steps of `units` (one a topic).
    """

    words: NDArray[np.uint32]
    weights: NDArray[np.uint8]
    places: NDArray[np.int8]
    units: NDArray[np.float32]

    def rows_of(self, counts: Mapping[int, int]) -> tuple[NDArray[np.intp], NDArray[np.int64]]:
        """The table's rows of the words that it knows, ascending, and how often each occurs."""
        asked = np.fromiter(sorted(counts), np.uint32, len(counts))
        rows = np.minimum(np.searchsorted(self.words, asked), len(self.words) - 1)
        known = self.words[rows] == asked
        times = [counts[word] for word in asked[known].tolist()]
        return rows[known], np.array(times, np.int64)


@cache
def word_table() -> WordTable:
    """The shipped table assets/fit/words.npz."""
    with np.load(assets.path("fit/words.npz"), allow_pickle=False) as table:
        return WordTable(**{name: table[name] for name in ("words", "weights", "places", "units")})


def weight_of(skill: Skill | None, name: str) -> int:
    """Specificity of a lexicon's skill, or of a name that the lexicon does not hold."""
    known = specificity().of(name, skill.area if skill else "")
    return round(SOFT_SHARE * known) if skill and skill.area == SOFT else known
