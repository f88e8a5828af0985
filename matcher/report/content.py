"""What a report says, as blocks that either writer (markdown.py, html.py) sets: the lens first, then the best matches.

Numbers are the lens's and the explanations' own: contributions with two decimals, shares as whole percents, fits with one.
Sentences remember their parts (wording.py), so that a writer can set them in another language.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from matcher.model import Basis, Evidence, Explanation, Gap, PathStep, Pull, RoleLens, SkillSet, Verdict, WhatIf
from matcher.report.words import CONFIDENCES, PARTS, Words, percent, share, signed
from matcher.rounding import shown_parts
from matcher.wording import say, say_count, together

MOST = 12
"""Rows of each of the lens's tables."""

MOST_SETS = 3
"""Ways to bring a posting over the bar."""

LEAST_NEARER = 0.05
"""Points that are told; fewer would be shown as 0.0."""

MOST_OTHERS = 3
"""Skills named that a missing one counts for too."""

MARKS = {"yes": say("met"), "partial": say("partly"), "no": say("missing")}


@dataclass(frozen=True)
class Heading:
    text: str
    level: int


@dataclass(frozen=True)
class Paragraph:
    text: str


@dataclass(frozen=True)
class Table:
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Steps:
    """A numbered list: each item a lead and what follows it."""

    items: tuple[tuple[str, str], ...]


Block = Heading | Paragraph | Table | Steps


def report(lens: RoleLens, best: Sequence[Explanation], words: Words) -> tuple[Block, ...]:
    """All blocks, in order."""
    one, two = words.role_prose(lens.role_from), words.role_prose(lens.role_to)
    title = say("From {one} to {two}", one=one, two=two)
    if words.name:
        title = say("From {one} to {two}: {name}", one=one, two=two, name=words.name)
    made = say("Made by Rolefit on {day}.", day=words.today)
    blocks: list[Block] = [Heading(title, 1), Paragraph(together(made, basis(lens.basis, one, two)))]
    if words.what_if != WhatIf():
        blocks.append(Paragraph(_what_if(words)))
    blocks += _standing(lens, one, two)
    blocks += _sides(lens, words, one, two)
    blocks += _path(lens, words, two)
    blocks += _areas(lens, words)
    blocks += _matches(best, words)
    return tuple(blocks)


def basis(b: Basis, one: str, two: str) -> str:
    """What the numbers rest on."""
    n, m = b.postings_from, b.postings_to
    if b.source == "bundled":
        return say("Counted from {n} {one} and {m} {two} ads that came with Rolefit.", n=n, one=one, m=m, two=two)
    if b.source == "library":
        return say("Counted from {n} {one} and {m} {two} postings of the library.", n=n, one=one, m=m, two=two)
    return say(
        "Counted from {n} {one} and {m} {two} postings of the library, filled up with the ads that came with Rolefit.",
        n=n, one=one, m=m, two=two,
    )  # fmt: skip


def _what_if(words: Words) -> str:
    added, removed = (tuple(words.skill(s) for s in skills) for skills in (words.what_if.added, words.what_if.removed))
    if not removed:
        return say("Everything here is computed as if the résumé were with {added}.", added=added)
    if not added:
        return say("Everything here is computed as if the résumé were without {removed}.", removed=removed)
    return say(
        "Everything here is computed as if the résumé were with {added} and without {removed}.",
        added=added, removed=removed,
    )  # fmt: skip


def _standing(lens: RoleLens, one: str, two: str) -> list[Block]:
    if not (lens.have or lens.kept):
        # What is left then is the share of the two roles among postings, which says nothing of the résumé.
        nothing = say("No skill that tells the two roles apart was read, so there is nothing to place.")
        return [Heading(say("Where the résumé stands"), 2), Paragraph(nothing)]
    have, kept = (math.fsum(p.contribution for p in side) for side in (lens.have, lens.kept))
    near, far = (two, one) if lens.log_odds > 0 else (one, two)
    blocks: list[Block] = [
        Heading(say("Where the résumé stands"), 2),
        Paragraph(
            together(
                say("By its skills it stands nearer to {near} than to {far}.", near=near, far=far),
                say(
                    "It reads as {two} with {p}, as {one} with {q}.",
                    two=two, p=percent(lens.p_to), one=one, q=percent(1 - lens.p_to),
                ),
            )
        ),
        Paragraph(
            say(
                "It adds up, in log-odds: start {start}, what it has {have}, strengths of the other side {kept}, together {sum}.",
                start=signed(lens.baseline), have=signed(have), kept=signed(kept), sum=signed(lens.log_odds),
            )
        ),
    ]  # fmt: skip
    if lens.scale < 1:
        blocks.append(
            Paragraph(
                say(
                    "The résumé names {named} skills, a posting about 25: each counts {scale:.2f} times what it would there.",
                    named=round(lens.named), scale=lens.scale,
                )
            )
        )  # fmt: skip
    return blocks


def _sides(lens: RoleLens, words: Words, one: str, two: str) -> list[Block]:
    lacks = tuple(
        (
            words.skill(g.skill),
            words.area(words.area_of(g.skill)),
            percent(g.share_to),
            signed(g.gain_log_odds),
            say("{n}", n=g.unlocks),
        )
        for g in lens.lack[:MOST]
    )
    blocks: list[Block] = [Heading(say("What is lacking"), 2)]
    if lacks:
        blocks.append(
            Paragraph(say("Skills that {two} ads name and the résumé does not show, by share times gain.", two=two))
        )
        heads = (say("Skill"), say("Area"), say("Share of {two} ads", two=two), say("Gain"), say("Opens postings"))
        blocks.append(Table(heads, lacks))
    else:
        blocks.append(Paragraph(say("Nothing that many {two} ads name is missing.", two=two)))
    for heading, lead, side in (
        (say("What is there"), say("Skills of the résumé that speak for {two}.", two=two), lens.have),
        (
            say("What is kept"),
            say(
                "Strengths that {two} ads ask for less than {one} ads. They set the person apart from others.",
                two=two, one=one,
            ),
            lens.kept,
        ),
    ):  # fmt: skip
        if side:
            blocks += [Heading(heading, 2), Paragraph(lead), _held(side, words)]
    return blocks


def _held(side: Sequence[Pull], words: Words) -> Table:
    rows = tuple(
        (words.skill(p.skill), signed(p.contribution), _evidence(p.evidence, words) or say("shown by other skills"))
        for p in side[:MOST]
    )
    return Table((say("Skill"), say("Pull"), say("Where the résumé shows it")), rows)


def _evidence(evidence: Sequence[Evidence], words: Words) -> str:
    return say("p. {page}: “{line}”", page=evidence[0].page, line=words.quote(evidence[0])) if evidence else ""


def _path(lens: RoleLens, words: Words, two: str) -> list[Block]:
    if not lens.path:
        return []
    lead = say(
        "Counted over stored postings that read as {two}; opened means a fit of {bar:.0f} or above.",
        two=two,
        bar=words.bar,
    )
    items = tuple((words.skill(step.skill), _step(step, words)) for step in lens.path)
    return [Heading(say("The way across"), 2), Paragraph(together(lead, lens.path_order)), Steps(items)]


def _step(step: PathStep, words: Words) -> str:
    parts: list[str] = [say("{reason}.", reason=step.why)]
    if step.needs:
        parts.append(say("Builds on {skills}.", skills=tuple(words.skill(n) for n in step.needs)))
    if step.proof:
        parts.append(say("Evidence that would show it: {proof}.", proof=step.proof))
    before, after = float(step.fit_median_before), float(step.fit_median_after)
    if f"{before:.1f}" != f"{after:.1f}":
        parts.append(say("Median fit {before:.1f} to {after:.1f}.", before=before, after=after))
    if step.unlocks:
        opened = "; ".join(words.posting(id) for id in step.opens[:MOST])
        parts.append(say_count(step.unlocks, "Opens 1: {opened}.", "Opens {n}: {opened}.", opened=opened))
        if len(step.opens) > MOST:
            parts.append(say("These are the first {shown}.", shown=MOST))
    elif step.nearest and f"{step.nearest_before:.1f}" != f"{step.nearest_after:.1f}":
        parts.append(
            say(
                "The nearest one below, {posting}, goes from {before:.1f} to {after:.1f}.",
                posting=words.posting(step.nearest), before=step.nearest_before, after=step.nearest_after,
            )
        )  # fmt: skip
    elif step.nearer >= LEAST_NEARER:
        parts.append(say("It brings these postings {points:.1f} points nearer on average.", points=step.nearer))
    return together(*parts)


def _areas(lens: RoleLens, words: Words) -> list[Block]:
    rows = tuple((words.area(a.area), share(a.resume), share(a.share_from), share(a.share_to)) for a in lens.areas)
    if not rows:
        return []
    one, two = words.role_head(lens.role_from), words.role_head(lens.role_to)
    heads = (say("Area"), say("Résumé"), say("{role} ads", role=one), say("{role} ads", role=two))
    return [
        Heading(say("Areas"), 2), Paragraph(say("Share of each area in all that is named.")), Table(heads, rows)
    ]  # fmt: skip


def _matches(best: Sequence[Explanation], words: Words) -> list[Block]:
    if not best:
        return []
    blocks: list[Block] = [Heading(say("The best matches"), 2)]
    for rank, e in enumerate(best, 1):
        posting = e.opening.posting
        place = " · ".join(v for v in (posting.title, posting.organization, posting.location) if v)
        blocks.append(Heading(f"{rank}. {place}", 3))
        blocks.append(Paragraph(_fit(e, words)))
        rows = tuple(_verdict(v, words) for v in e.verdicts if v.of or v.requirement.hard)
        if rows:
            blocks.append(Table(("", say("Asked"), say("Points"), say("Because of")), rows))
        if e.note:
            blocks.append(Paragraph(e.note))
        gains = tuple(_gain(g, words) for g in e.gaps[:5])
        if gains:
            blocks.append(Paragraph(say("What would raise it most: {gains}.", gains=gains)))
        ways = tuple(_way(s, words) for s in e.smallest_sets[:MOST_SETS])
        if ways:
            blocks.append(Paragraph(say("The fewest skills that bring it to {bar:.0f} or above:", bar=words.bar)))
            blocks.append(Steps(ways))
    return blocks


def _gain(gap: Gap, words: Words) -> str:
    """What a skill would add, and where else than in its own line."""
    if not gap.also:
        return say("{skill} +{gain:.1f}", skill=words.skill(gap.skill), gain=gap.gain)
    also = tuple(words.skill(other) for other in gap.also[:MOST_OTHERS])
    return say("{skill} +{gain:.1f} (also for {also})", skill=words.skill(gap.skill), gain=gap.gain, also=also)


def _way(s: SkillSet, words: Words) -> tuple[str, str]:
    """A set by its names in the order to learn them, and what follows: the fit, and which of them only prepare for others."""
    firsts = (say("{skill} needs {first} first.", skill=words.skill(by), first=words.skill(it)) for it, by in s.first)
    names = say("{skills}", skills=tuple(words.skill(skill) for skill in s.skills))
    return names, together(say("The fit is then {fit:.1f}.", fit=s.fit_after), *firsts)


def _fit(e: Explanation, words: Words) -> str:
    parts = " + ".join(
        words.said(say("{part} {points:.1f} of {of:.0f}", part=PARTS.get(c.name, c.name), points=points, of=of))
        for c, (points, of) in zip(e.fit.components, shown_parts(e.fit), strict=True)
    )
    fit = say("Fit {fit:.1f} = {parts}.", fit=e.fit.fit, parts=parts)
    confidence = CONFIDENCES.get(e.fit.confidence, e.fit.confidence)
    if e.fit.reason:
        return together(fit, say("Confidence {level} ({reason}).", level=confidence, reason=e.fit.reason))
    return together(fit, say("Confidence {level}.", level=confidence))


def _verdict(v: Verdict, words: Words) -> tuple[str, ...]:
    mark = say("to check") if v.requirement.hard and v.met == "no" else MARKS[v.met]
    because = [
        words.said(say("{held} is near {asked}", held=words.skill(n.via), asked=words.skill(n.skill)))
        for n in v.near[:1]
    ]
    because += [words.said(text) for text in (_evidence(v.because, words), v.why) if text]
    points = say("{points:.1f} of {of:.1f}", points=v.points, of=v.of) if v.of else ""
    return (mark, v.requirement.text, points, "; ".join(because))
