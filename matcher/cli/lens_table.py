"""The role lens as people read it in a terminal."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from rich.table import Table
from rich.text import Text

from matcher.cli.tables import Named, _console, _percent
from matcher.model import Basis, PathStep, RoleLens
from matcher.wording import in_prose

ROWS = 8
"""Rows of the table of what one has, lacks and keeps."""

NEARER = 0.05
"""Points that are told; fewer would be shown as 0.0."""

TITLES = 3
"""Postings named at a step."""


def role_lens(
    lens: RoleLens, named: Named, roles: Mapping[str, str], titles: Mapping[str, str], own: Collection[str] = ()
) -> None:
    """Where a résumé stands between two roles, and the way across.

    `roles` and `titles` name roles and postings by id; `own` are the ids of roles that the user named.
    """
    out = _console()
    start, goal = (roles[id] if id in own else in_prose(roles.get(id, id)) for id in (lens.role_from, lens.role_to))
    out.print()
    out.print(Text(f"From {start} to {goal}", "bold"))
    out.print(basis_text(lens.basis, start, goal))
    out.print(_standing(lens, start, goal))
    table = Table("You have", "You lack (share of ads asking)", f"Strengths {goal} ads ask for less", box=None)
    for i in range(max(len(lens.have[:ROWS]), len(lens.lack[:ROWS]), len(lens.kept[:ROWS]))):
        have = f"{named(lens.have[i].skill).name} {lens.have[i].contribution:+.2f}" if i < len(lens.have) else ""
        lack = f"{named(lens.lack[i].skill).name} ({lens.lack[i].share_to:.0%})" if i < len(lens.lack) else ""
        kept = f"{named(lens.kept[i].skill).name} {lens.kept[i].contribution:+.2f}" if i < len(lens.kept) else ""
        table.add_row(have, lack, kept)
    out.print(table)
    if lens.path_order:
        out.print(lens.path_order)
    for number, step in enumerate(lens.path, 1):
        out.print(f"{number}. {_step(step, named, titles)}")


def _standing(lens: RoleLens, start: str, goal: str) -> str:
    if not (lens.have or lens.kept):
        # What is left then is the share of the two roles among postings, which says nothing of the résumé.
        return "No skill that tells the two roles apart was read, so there is nothing to place."
    near, far = (goal, start) if lens.log_odds > 0 else (start, goal)
    shares = f"{goal} {_percent(lens.p_to)}, {start} {_percent(1 - lens.p_to)}"
    return f"By its skills your résumé stands nearer to {near} than to {far}: {shares}."


def basis_text(basis: Basis, start: str, goal: str) -> str:
    """What the numbers rest on."""
    counted = f"{basis.postings_from:,} {start} and {basis.postings_to:,} {goal}"
    if basis.source == "bundled":
        return f"Counted from {counted} ads that came with Rolefit."
    rest = ", filled up with ads that came with Rolefit" if basis.source == "both" else ""
    return f"Counted from {counted} postings of yours{rest}."


def _step(step: PathStep, named: Named, titles: Mapping[str, str]) -> str:
    told = [f"{named(step.toward).name} builds on it"] if step.toward else []
    if step.unlocks:
        shown = "; ".join(titles.get(id, id) for id in step.opens[:TITLES])
        more = ", …" if step.unlocks > TITLES else ""
        told.append(f"opens {step.unlocks} ({shown}{more})")
    moved = _moved(step.fit_median_before, step.fit_median_after)
    told.append(f"median fit {moved}" if moved else f"median fit stays at {step.fit_median_after:.1f}")
    moved = _moved(step.nearest_before, step.nearest_after)
    if moved and not step.unlocks:
        told.append(f"the nearest below, {titles.get(step.nearest, step.nearest)}, {moved}")
    elif step.nearer >= NEARER and not step.unlocks:
        told.append(f"all come {step.nearer:.1f} points nearer on average")
    return f"{named(step.skill).name}: {', '.join(told)}. Would show it: {step.proof or step.why}."


def _moved(before: float, after: float) -> str:
    """ "50.2 → 51.9"; "" where that would be the same number twice."""
    shown = (f"{before:.1f}", f"{after:.1f}")
    return " → ".join(shown) if shown[0] != shown[1] else ""
