"""Where a résumé stands between two roles: a sum taken apart exactly.

    log-odds = baseline + scale x sum over skills of weight x worth,      worth = 1 named, SHOWN shown or implied but not named

The scale is that of a text which names as many skills as the résumé (features.scale): a résumé names twice what an ad does, and
without it every résumé would stand at one end. It is the résumé's own, what-if or not, so that what a skill adds is exact.

Contributions above 0 pull toward the role asked about (*have*), those below toward the one left (*kept*: strengths that the
other role's ads ask for less, never a fault).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping

from matcher.model import AreaBar, Candidate, Claim, Lack, Pull, RoleLens
from matcher.roles.features import scale
from matcher.roles.mix import sigmoid
from matcher.roles.needs import covered
from matcher.roles.proofs import STEP, Telling
from matcher.roles.train import RoleModel, area_shares

SHOWN = 0.5
"""Worth of a skill that was shown, or is implied by another, but is not named."""

RARE = 0.02
"""Skills that fewer of the role's ads name are not worth telling as lacking."""

MOST_LACKS = 60


def worth(claim: Claim) -> float:
    """How much of a skill's weight a claim brings, 0..1."""
    return SHOWN if claim.inferred else 1.0


def named(claims: Iterable[Claim]) -> float:
    """How many skills a résumé names, those shown counted as what they are worth."""
    return math.fsum(worth(claim) for claim in claims)


def log_odds(model: RoleModel, claims: Iterable[Claim], by: float) -> float:
    """The log-odds of `model.role_to` for a person with these claims, `by` the résumé's scale."""
    weight = model.weights.get
    return math.fsum([model.baseline, *[by * weight(c.skill, 0.0) * (SHOWN if c.inferred else 1.0) for c in claims]])


def pulls(model: RoleModel, claims: Iterable[Claim], by: float) -> tuple[Pull, ...]:
    """What each claim adds to the log-odds, strongest first; claims that add nothing are left out."""
    found = [
        Pull(claim.skill, by * model.weights[claim.skill] * worth(claim), claim.evidence)
        for claim in claims
        if model.weights.get(claim.skill)
    ]
    found.sort(key=lambda p: (-abs(p.contribution), p.skill))
    return tuple(found)


def lacks(
    model: RoleModel,
    candidate: Candidate,
    by: float,
    telling: Telling,
    changed: Callable[[str], Candidate],
    unlocks: Callable[[str], int],
) -> tuple[Lack, ...]:
    """The skills not held that would move the person toward `role_to`, most first; `by` is the résumé's scale.

    `telling(skill)` is what a skill may be told as, "" for what nobody is told to learn (proofs.py). What somebody holds a kind
    or part of is not lacking ("machine learning frameworks" beside PyTorch).

    `changed(skill)` is the candidate with the skill added, `unlocks(skill)` how many stored postings that opens.
    """
    held, before = covered(candidate.skills, model.skills), {claim.skill: claim for claim in candidate.claims}
    found = []
    for skill in sorted(model.counts_to):
        share_to = model.counts_to[skill] / model.n_to if model.n_to else 0.0
        if skill in held or share_to < RARE or model.weights.get(skill, 0.0) <= 0 or not telling(skill):
            continue
        found.append((_moved(model, before, changed(skill).claims, by), share_to, skill))
    # What counts is the pull and how often it is asked for.
    found.sort(key=lambda row: (-row[0] * row[1], row[2]))
    return tuple(
        Lack(skill, gain, share, unlocks(skill), telling(skill) == STEP)
        for gain, share, skill in found[:MOST_LACKS]
        if gain > 0
    )


def _moved(model: RoleModel, before: Mapping[str, Claim], after: Iterable[Claim], by: float) -> float:
    """What the claims that are new or changed add to the log-odds."""
    parts = []
    for claim in after:
        old = before.get(claim.skill)
        if old is not claim:
            more = worth(claim) - (worth(old) if old else 0.0)
            parts.append(by * model.weights.get(claim.skill, 0.0) * more)
    return math.fsum(parts)


def areas(model: RoleModel, candidate: Candidate) -> tuple[AreaBar, ...]:
    """Each area's share of what is named: by the résumé, and by either role's ads. Each column sums to 1."""
    mine = area_shares(((c.skill, worth(c)) for c in candidate.claims), model.skills)
    one, two = model.areas_from, model.areas_to
    return tuple(
        AreaBar(area, mine.get(area, 0.0), one.get(area, 0.0), two.get(area, 0.0))
        for area in sorted({*mine, *one, *two})
    )


def lens(
    model: RoleModel,
    candidate: Candidate,
    changed: Callable[[str], Candidate],
    unlocks: Callable[[str], int],
    *,
    base: Candidate | None = None,
    telling: Telling = lambda skill: STEP,
) -> RoleLens:
    """The whole lens for one person but the path. `base` is the person without a what-if; the others as in `lacks`."""
    number = named((base or candidate).claims)
    by = scale(number)
    found = pulls(model, candidate.claims, by)
    total = math.fsum([model.baseline, *(p.contribution for p in found)])
    return RoleLens(
        role_from=model.role_from,
        role_to=model.role_to,
        basis=model.basis,
        p_to=sigmoid(total),
        log_odds=total,
        baseline=model.baseline,
        contrast=model.contrast,
        have=tuple(p for p in found if p.contribution > 0),
        lack=lacks(model, candidate, by, telling, changed, unlocks),
        kept=tuple(p for p in found if p.contribution < 0),
        areas=areas(model, candidate),
        scale=by,
        named=number,
    )
