"""Make assets/roles/prior.json anew: `python -m tests.bench.count_roles FOLDER DATE SOURCE…`.

FOLDER holds *.jsonl.gz of ads, one JSON object a line with "source", "title" and "text". Only numbers are written: how many
ads of a role name a skill, and the weights of the models fitted to them. Prints how well the models do on sources left out.
"""

from __future__ import annotations

import gzip
import itertools
import json
import sys
from collections import Counter
from pathlib import Path

from matcher import assets
from matcher.roles.learn import FEWEST, Ad, fit_mix, fit_pair
from matcher.roles.titles import roles, title_role
from matcher.skills import lexicon
from matcher.skills.find import Finder

LEAST = 8
"""Ads that must name a skill for it to be counted."""

UNIT = 0.001
"""Weights are stored as whole numbers of this."""


def read(folder: Path, finder: Finder) -> list[Ad]:
    ads = []
    for file in sorted(folder.glob("*.jsonl.gz")):
        with gzip.open(file, "rt", encoding="utf-8") as lines:
            for line in lines:
                row = json.loads(line)
                role = title_role(row["title"])
                if role:
                    found = tuple(sorted({hit.skill for hit in finder.find(row["text"]) if not hit.inferred}))
                    ads.append(Ad(row["source"], role, found))
    return ads


def main() -> None:
    folder, date = Path(sys.argv[1]), sys.argv[2]
    words = lexicon.load()
    ads = read(folder, Finder(words))
    n = Counter(ad.role for ad in ads)
    known = [role.id for role in roles() if n[role.id] >= FEWEST]
    ads = [ad for ad in ads if ad.role in known]
    number = Counter(skill for ad in ads for skill in ad.skills)
    names = sorted(skill for skill, k in number.items() if k >= LEAST)
    mix_names, baseline, weights = fit_mix(ads, known, words.skills, LEAST)
    place = {skill: i for i, skill in enumerate(mix_names)}

    def whole(values: dict[str, float]) -> list[int]:
        return [round(values.get(skill, 0.0) / UNIT) for skill in names]

    pairs = {}
    for one, two in itertools.combinations(known, 2):
        fit = fit_pair(ads, one, two, words.skills)
        by_skill = dict(zip(fit.names, fit.weights.tolist(), strict=True))
        pairs[f"{one}>{two}"] = {"baseline": round(fit.baseline, 4), "weights": whole(by_skill)}
    counted = {
        role: Counter(skill for ad in ads if ad.role == role for skill in ad.skills) for role in known
    }  # fmt: skip
    document = {
        "what": f"Counted from {len(ads)} English-language job ads of {len({a.source for a in ads})} public collections, "
        "2018 to 2026, labelled by the title patterns of roles.toml; skills by Rolefit's own finder. Numbers only.",
        "date": date,
        "unit": UNIT,
        "roles": known,
        "n": {role: n[role] for role in known},
        "skills": names,
        "counts": {role: [counted[role][skill] for skill in names] for role in known},
        "mix": {
            "baseline": {role: round(float(b), 4) for role, b in zip(known, baseline, strict=True)},
            "weights": {
                role: [round(float(weights[i][place[s]]) / UNIT) if s in place else 0 for s in names]
                for i, role in enumerate(known)
            },
        },
        "pairs": pairs,
    }
    out = assets.path("roles") / "prior.json"
    out.write_text(json.dumps(document, separators=(",", ":")) + "\n", "utf-8")
    print(f"{out}: {len(ads)} ads, {len(names)} skills, {len(pairs)} pairs, {out.stat().st_size // 1024} KB")


if __name__ == "__main__":
    main()
