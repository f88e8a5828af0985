"""The JSON documents of the command line: a public interface. Each function turns values of model.py into one document.

Every document carries "schema": "rolefit.<what>/1". Fields may be added; those here keep their name, type and unit.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from matcher.model import (
        Candidate,
        Claim,
        Component,
        Evidence,
        Explanation,
        Missing,
        Near,
        PathStep,
        Posting,
        Profile,
        Pull,
        Rejected,
        RoleLens,
        Share,
        Skill,
    )
    from matcher.workspace import Match, PostingRow

Json = dict[str, Any]


def _evidence(items: Sequence[Evidence]) -> list[Json]:
    return [{"page": e.page, "box": [round(v, 2) for v in e.box], "text": e.text} for e in items]


def _claim(claim: Claim, skill: Skill) -> Json:
    return {
        "id": claim.skill,
        "name": skill.name,
        "area": skill.area,
        "months": claim.months,
        "last_used": claim.last_used,
        "inferred": claim.inferred,
        "strength": round(claim.strength, 4),
        "evidence": _evidence(claim.evidence),
    }


def _source(profile: Profile) -> Json:
    source = profile.source
    return {"name": source.name, "sha256": source.sha256, "pages": source.pages, "language": source.language}


def _experience(profile: Profile) -> list[Json]:
    return [
        {
            "title": e.title,
            "organization": e.organization,
            "start": e.start,
            "end": e.end,
            "current": e.current,
            "page": e.page,
        }
        for e in profile.experience
    ]


def profile(candidate: Candidate, skill: Callable[[str], Skill]) -> Json:
    """What was read from a résumé."""
    p = candidate.profile
    c = p.contact
    return {
        "schema": "rolefit.profile/1",
        "source": _source(p),
        "contact": {
            "name": c.name,
            "email": c.email,
            "phone": c.phone,
            "location": c.location,
            "links": list(c.links),
        },
        "sections": [{"kind": s.kind, "heading": s.heading, "page": s.page} for s in p.sections],
        "experience": _experience(p),
        "education": [
            {"degree": e.degree, "institution": e.institution, "end": e.end, "page": e.page} for e in p.education
        ],
        "years_experience": p.years_experience,
        "skills": [_claim(claim, skill(claim.skill)) for claim in candidate.claims],
        "warnings": [{"code": w.code, "message": w.message} for w in p.cautions],
        "hidden": _evidence(p.hidden),
    }


def imported(added: int, updated: int, duplicates: int, rejected: Sequence[Rejected], postings: int) -> Json:
    """What an import did; `postings` is how many the library now holds."""
    return {
        "schema": "rolefit.import/1",
        "added": added,
        "updated": updated,
        "duplicates": duplicates,
        "rejected": [{"source": r.source, "row": r.row, "reason": r.reason} for r in rejected],
        "postings": postings,
    }


def _posting(posting: Posting | PostingRow) -> Json:
    return {
        "id": posting.id,
        "title": posting.title,
        "organization": posting.organization,
        "location": posting.location,
        "url": posting.url,
        "posted": posting.posted,
    }


def _components(components: Sequence[Component]) -> list[Json]:
    return [{"name": c.name, "points": c.points, "of": c.of} for c in components]


def _near(near: Sequence[Near]) -> list[Json]:
    return [{"skill": n.skill, "via": n.via, "strength": n.strength} for n in near]


def _missing(missing: Sequence[Missing]) -> list[Json]:
    return [{"skill": m.skill, "level": m.level} for m in missing]


def match(found: Match) -> Json:
    """One row of a ranking."""
    fit = found.fit
    return {
        "rank": found.rank,
        "posting": _posting(found.posting),
        "fit": fit.fit,
        "confidence": fit.confidence,
        "reason": fit.reason,
        "components": _components(fit.components),
        "matched": list(fit.matched),
        "partial": _near(fit.partial),
        "missing": _missing(fit.missing),
        "roles": {role: round(p, 6) for role, p in found.roles},
    }


def ranking(postings: int, matches: Iterable[Json]) -> Iterator[str]:
    """The document's text in pieces, one row in memory at a time."""
    yield dumped({"schema": "rolefit.rank/1", "postings": postings, "matches": []}).removesuffix("]}")
    comma = ""
    for match in matches:
        yield comma + dumped(match)
        comma = ", "
    yield "]}"


def dumped(document: Json) -> str:
    """As the one line of text that is printed."""
    return json.dumps(document, ensure_ascii=False, allow_nan=False)


def explanation(e: Explanation) -> Json:
    """One posting's fit taken apart."""
    return {
        "schema": "rolefit.explain/1",
        "posting": _posting(e.opening.posting),
        "fit": e.fit.fit,
        "confidence": e.fit.confidence,
        "reason": e.fit.reason,
        "components": _components(e.fit.components),
        "requirements": [
            {
                "text": v.requirement.text,
                "level": v.requirement.level,
                "zone": v.requirement.zone,
                "hard": v.requirement.hard,
                "skills": list(v.requirement.skills),
                "any_of": v.requirement.any_of,
                "years": v.requirement.years,
                "met": v.met,
                "points": v.points,
                "of": v.of,
                "start": v.requirement.start,
                "end": v.requirement.end,
                "because": _evidence(v.because),
                "near": _near(v.near),
                "why": v.why,
            }
            for v in e.verdicts
        ],
        "gaps": [{"skill": g.skill, "level": g.level, "gain": g.gain, "also": list(g.also)} for g in e.gaps],
        "smallest_sets": [
            {
                "skills": list(s.skills),
                "fit_after": s.fit_after,
                "first": [{"skill": skill, "for": by} for skill, by in s.first],
            }
            for s in e.smallest_sets
        ],
        "note": e.note,
    }


def _interval(share: Share) -> list[float]:
    return [share.low, share.high]


def _pulls(pulls: Sequence[Pull]) -> list[Json]:
    return [{"skill": p.skill, "contribution": p.contribution, "evidence": _evidence(p.evidence)} for p in pulls]


def _nearest(step: PathStep) -> Json | None:
    """The posting below the bar that comes nearest to it, and its fit before and after."""
    if not step.nearest:
        return None
    return {"posting": step.nearest, "fit_before": step.nearest_before, "fit_after": step.nearest_after}


def role_lens(lens: RoleLens) -> Json:
    """Where a résumé stands between two roles, and the way across."""
    basis = lens.basis
    return {
        "schema": "rolefit.roles/1",
        "from": lens.role_from,
        "to": lens.role_to,
        "basis": {
            "postings_from": basis.postings_from,
            "postings_to": basis.postings_to,
            "source": basis.source,
        },
        "resume": {"p_to": lens.p_to, "log_odds": lens.log_odds, "baseline": lens.baseline, "scale": lens.scale},
        "contrast": [
            {
                "skill": c.skill,
                "area": c.area,
                "share_from": c.share_from.share,
                "share_to": c.share_to.share,
                "interval_from": _interval(c.share_from),
                "interval_to": _interval(c.share_to),
                "weight": c.weight,
            }
            for c in lens.contrast
        ],
        "have": _pulls(lens.have),
        "lack": [
            {
                "skill": g.skill,
                "gain_log_odds": g.gain_log_odds,
                "share_to": g.share_to,
                "unlocks": g.unlocks,
            }
            for g in lens.lack
        ],
        "kept": _pulls(lens.kept),
        "areas": [
            {"area": a.area, "resume": a.resume, "share_from": a.share_from, "share_to": a.share_to} for a in lens.areas
        ],
        "path": [
            {
                "skill": s.skill,
                "why": s.why,
                "needs": list(s.needs),
                "fit_median_before": s.fit_median_before,
                "fit_median_after": s.fit_median_after,
                "unlocks": s.unlocks,
                "opens": list(s.opens),
                "proof": s.proof,
                "toward": s.toward or None,
                "nearest": _nearest(s),
                "nearer": s.nearer,
            }
            for s in lens.path
        ],
        "path_order": lens.path_order,
    }
