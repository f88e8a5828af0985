"""What a report says, as blocks that either writer (markdown.py, html.py) sets: the lens first, then the best matches.

Numbers are the lens's and the explanations' own: contributions with two decimals, shares as whole percents, fits with one.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from matcher.model import Basis, Evidence, Explanation, Pull, RoleLens, Verdict, WhatIf

MOST = 12
"""Rows of each of the lens's tables."""

MARKS = {"yes": "met", "partial": "partly", "no": "missing"}


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


@dataclass(frozen=True)
class Words:
    """Names by id, the day, the bar of a good fit, and `name`: the person's, or "" where it is not wanted."""

    skill: Callable[[str], str]
    role: Callable[[str], str]
    areas: Mapping[str, str]
    area_of: Callable[[str], str]
    posting: Callable[[str], str]
    quote: Callable[[Evidence], str]
    today: date
    bar: float
    name: str = ""
    what_if: WhatIf = WhatIf()


def percent(p: float) -> str:
    """0..1 as people read it; nothing that was estimated is ever certain."""
    return "less than 1 %" if p < 0.01 else "more than 99 %" if p > 0.99 else f"{100 * p:.0f} %"


def signed(value: float) -> str:
    """ "+0.46", with a true minus sign."""
    return f"{value:+.2f}".replace("-", "−")


def report(lens: RoleLens, best: Sequence[Explanation], words: Words) -> tuple[Block, ...]:
    """All blocks, in order."""
    one, two = words.role(lens.role_from), words.role(lens.role_to)
    title = f"From {prose(one)} to {prose(two)}"
    blocks: list[Block] = [Heading(f"{title}: {words.name}" if words.name else title, 1)]
    blocks.append(
        Paragraph(f"Made by Rolefit on {words.today.isoformat()}. {basis(lens.basis, prose(one), prose(two))}")
    )
    if words.what_if != WhatIf():
        blocks.append(Paragraph(_what_if(words)))
    blocks += _standing(lens, prose(one), prose(two))
    blocks += _sides(lens, words, prose(one), prose(two))
    blocks += _path(lens, words, prose(two))
    blocks += _areas(lens, words, one, two)
    blocks += _matches(best, words)
    return tuple(blocks)


def prose(role: str) -> str:
    """A role's name inside a sentence."""
    return role if role[1:2].isupper() else role[:1].lower() + role[1:]


def basis(b: Basis, one: str, two: str) -> str:
    """What the numbers rest on."""
    n, m = f"{b.postings_from:,}", f"{b.postings_to:,}"
    if b.source == "bundled":
        return f"Counted from {n} {one} and {m} {two} ads that came with Rolefit."
    rest = ", filled up with the ads that came with Rolefit" if b.source == "both" else ""
    return f"Counted from {n} {one} and {m} {two} postings of the library{rest}."


def _what_if(words: Words) -> str:
    parts = []
    for text, skills in (("with", words.what_if.added), ("without", words.what_if.removed)):
        if skills:
            parts.append(f"{text} {', '.join(words.skill(s) for s in skills)}")
    return f"Everything here is computed as if the résumé were {' and '.join(parts)}."


def _standing(lens: RoleLens, one: str, two: str) -> list[Block]:
    have, kept = (math.fsum(p.contribution for p in side) for side in (lens.have, lens.kept))
    return [
        Heading("Where the résumé stands", 2),
        Paragraph(
            f"By its skills it reads as {two} with {percent(lens.p_to)}, as {one} with {percent(1 - lens.p_to)}."
        ),
        Paragraph(
            f"It adds up, in log-odds: start {signed(lens.baseline)}, what it has {signed(have)}, strengths of the other side "
            f"{signed(kept)}, together {signed(lens.log_odds)}."
        ),
    ]


def _sides(lens: RoleLens, words: Words, one: str, two: str) -> list[Block]:
    lacks = tuple(
        (
            words.skill(g.skill),
            words.areas.get(words.area_of(g.skill), ""),
            percent(g.share_to),
            signed(g.gain_log_odds),
            str(g.unlocks),
        )
        for g in lens.lack[:MOST]
    )
    blocks: list[Block] = [Heading("What is lacking", 2)]
    if lacks:
        blocks.append(Paragraph(f"Skills that {two} ads name and the résumé does not show; the first matter most."))
        blocks.append(Table(("Skill", "Area", f"Share of {two} ads", "Gain", "Opens postings"), lacks))
    else:
        blocks.append(Paragraph(f"Nothing that many {two} ads name is missing."))
    for heading, lead, side in (
        ("What is there", f"Skills of the résumé that speak for {two}.", lens.have),
        (
            "What is kept",
            f"Strengths that {two} ads ask for less than {one} ads. They set the person apart from others.",
            lens.kept,
        ),
    ):
        if side:
            blocks += [Heading(heading, 2), Paragraph(lead), _held(side, words)]
    return blocks


def _held(side: Sequence[Pull], words: Words) -> Table:
    rows = tuple(
        (words.skill(p.skill), signed(p.contribution), _evidence(p.evidence, words) or "shown by other skills")
        for p in side[:MOST]
    )
    return Table(("Skill", "Pull", "Where the résumé shows it"), rows)


def _evidence(evidence: Sequence[Evidence], words: Words) -> str:
    return f"p. {evidence[0].page}: “{words.quote(evidence[0])}”" if evidence else ""


def _path(lens: RoleLens, words: Words, two: str) -> list[Block]:
    if not lens.path:
        return []
    items = []
    for step in lens.path:
        parts = [step.why[:1].upper() + step.why[1:] + "."]
        if step.needs:
            parts.append(f"Builds on {', '.join(words.skill(n) for n in step.needs)}.")
        if step.proof:
            parts.append(f"Evidence that would show it: {step.proof}.")
        parts.append(f"Median fit {step.fit_median_before:.1f} to {step.fit_median_after:.1f}.")
        if step.unlocks:
            opened = "; ".join(words.posting(id) for id in step.opens[:MOST])
            more = f" and {len(step.opens) - MOST} more" if len(step.opens) > MOST else ""
            parts.append(f"Opens {step.unlocks}: {opened}{more}.")
        items.append((words.skill(step.skill), " ".join(parts)))
    lead = f"Counted over stored postings that read as {two}; opened means a fit of {words.bar:.0f} or above."
    return [Heading("The way across", 2), Paragraph(lead), Steps(tuple(items))]


def _areas(lens: RoleLens, words: Words, one: str, two: str) -> list[Block]:
    rows = tuple(
        (words.areas.get(a.area, a.area), percent(a.resume), percent(a.share_from), percent(a.share_to))
        for a in lens.areas
    )
    return [Heading("Areas", 2), Paragraph("Share of each area in all that is named."),
            Table(("Area", "Résumé", f"{one} ads", f"{two} ads"), rows)] if rows else []  # fmt: skip


def _matches(best: Sequence[Explanation], words: Words) -> list[Block]:
    if not best:
        return []
    blocks: list[Block] = [Heading("The best matches", 2)]
    for rank, e in enumerate(best, 1):
        posting = e.opening.posting
        place = " · ".join(v for v in (posting.organization, posting.location) if v)
        blocks.append(Heading(f"{rank}. {posting.title}" + (f" · {place}" if place else ""), 3))
        parts = " + ".join(f"{c.name} {c.points:.1f} of {c.of:.0f}" for c in e.fit.components)
        reason = f" ({e.fit.reason})" if e.fit.reason else ""
        blocks.append(Paragraph(f"Fit {e.fit.fit:.1f} = {parts}. Confidence {e.fit.confidence}{reason}."))
        rows = tuple(_verdict(v, words) for v in e.verdicts if v.of or v.requirement.hard)
        if rows:
            blocks.append(Table(("", "Asked", "Points", "Because of"), rows))
        gains = ", ".join(f"{words.skill(g.skill)} +{g.gain:.1f}" for g in e.gaps[:5])
        if gains:
            blocks.append(Paragraph(f"What would raise it most: {gains}."))
    return blocks


def _verdict(v: Verdict, words: Words) -> tuple[str, ...]:
    mark = "to check" if v.requirement.hard else MARKS[v.met]
    because = [f"{words.skill(n.via)} is near {words.skill(n.skill)}" for n in v.near[:1]]
    because += [text for text in (_evidence(v.because, words),) if text]
    points = f"{v.points:.1f} of {v.of:.1f}" if v.of else ""
    return (mark, v.requirement.text, points, "; ".join(because))
