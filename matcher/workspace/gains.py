"""What a missing skill would earn in lines of a posting that do not name it, so that its gain can be larger than its line."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from matcher.fit import credit
from matcher.fit.needs import Need, needs_of
from matcher.model import Explanation, Gap

if TYPE_CHECKING:
    from matcher.fit.gaps import Judge

LEAST = 0.1
"""Points that another line must gain to be told."""


def with_others(explanation: Explanation, judge: Judge) -> Explanation:
    """The explanation with each gap's `also`. `judge` made it."""
    needs = needs_of(explanation.opening, judge.graph)
    before = _units(needs, judge.person.worth)
    return replace(explanation, gaps=tuple(_with_others(gap, needs, before, judge) for gap in explanation.gaps))


def _with_others(gap: Gap, needs: tuple[Need, ...], before: list[int], judge: Judge) -> Gap:
    held = judge.person.claims
    said = credit.held(judge.candidate.claims)
    after = credit.used(credit.with_added(said, gap.skill, judge.graph, judge.added), judge.graph)
    new = {skill for skill, claim in after.items() if claim is not held.get(skill)}
    units = _units(needs, judge.person.worth.plus(after[skill] for skill in sorted(new)))
    own = {need.requirement for need in needs if gap.skill in need.skills}
    raised = [need.weight * (now - then) for need, then, now in zip(needs, before, units, strict=True)]
    found: dict[str, float] = {}
    for need, more in zip(needs, raised, strict=True):
        if more > 0 and need.requirement not in own:
            name = next((skill for skill in need.skills if skill in new), need.skills[0])
            found[name] = found.get(name, 0.0) + gap.gain * more / sum(raised)
    told = sorted((name for name, points in found.items() if points >= LEAST), key=lambda name: (-found[name], name))
    return replace(gap, also=tuple(told))


def _units(needs: tuple[Need, ...], worth: credit.Worth) -> list[int]:
    """The credit of each need: its best alternative's."""
    sizes = [len(need.skills) for need in needs]
    credits = worth.of([skill for need in needs for skill in need.skills])
    found, at = [], 0
    for need, size in zip(needs, sizes, strict=True):
        found.append(int(credits[at : at + size, need.years].max()))
        at += size
    return found
