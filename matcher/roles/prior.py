"""The shipped prior: numbers counted once from real ads (assets/roles/prior.json says how many, from when, and how).

It lets the lens work on an empty library, and fades as the user's own grows (train.py).
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from matcher import assets
from matcher.errors import BadRequest


@dataclass(frozen=True)
class Prior:
    """`counts[role][skill]`: how many of the role's `n[role]` ads name the skill.

    `mix_weights[role][skill]` and `mix_baseline[role]` are a multinomial model over `roles`; `pairs["from>to"]` is
    (baseline, weights) of a binary one, calibrated: its log-odds are the sum of baseline and the named skills' weights.
    """

    roles: tuple[str, ...]
    n: dict[str, int]
    counts: dict[str, dict[str, int]]
    mix_baseline: dict[str, float]
    mix_weights: dict[str, dict[str, float]]
    pairs: dict[str, tuple[float, dict[str, float]]]

    def pair(self, role_from: str, role_to: str) -> tuple[float, dict[str, float]]:
        """(baseline, weight by skill) of the log-odds of `role_to` against `role_from`, even odds assumed."""
        if f"{role_from}>{role_to}" in self.pairs:
            return self.pairs[f"{role_from}>{role_to}"]
        if f"{role_to}>{role_from}" in self.pairs:
            baseline, weights = self.pairs[f"{role_to}>{role_from}"]
            return -baseline, {skill: -w for skill, w in weights.items()}
        if role_from not in self.mix_weights or role_to not in self.mix_weights:
            return 0.0, {}
        mine, theirs = self.mix_weights[role_to], self.mix_weights[role_from]
        weights = {s: mine.get(s, 0.0) - theirs.get(s, 0.0) for s in sorted(set(mine) | set(theirs))}
        return self.mix_baseline[role_to] - self.mix_baseline[role_from], weights


@cache
def prior(file: Path | None = None) -> Prior:
    """The numbers of assets/roles/prior.json. Raises BadRequest when the installation is damaged."""
    try:
        row: dict[str, Any] = json.loads((file or assets.path("roles/prior.json")).read_text("utf-8"))
        skills, unit = row["skills"], row["unit"]

        def spread(values: list[int], scale: float) -> dict[str, float]:
            return {skill: v * scale for skill, v in zip(skills, values, strict=True) if v}

        return Prior(
            roles=tuple(row["roles"]),
            n={role: int(n) for role, n in row["n"].items()},
            counts={role: {s: int(v) for s, v in spread(k, 1).items()} for role, k in row["counts"].items()},
            mix_baseline=row["mix"]["baseline"],
            mix_weights={role: spread(w, unit) for role, w in row["mix"]["weights"].items()},
            pairs={name: (p["baseline"], spread(p["weights"], unit)) for name, p in row["pairs"].items()},
        )
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise BadRequest("The role data that came with Rolefit is damaged.", "Install Rolefit again.") from error
