"""The report to take away: the lens and the best matches as Markdown or HTML, made from the same answers as everything else."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from matcher.errors import BadRequest
from matcher.model import WhatIf
from matcher.model.scales import ROLE_FROM, ROLE_TO
from matcher.progress import Progress, quiet
from matcher.wording import say
from matcher.workspace.answers import GOOD_FIT, Weights
from matcher.workspace.lenses import LensVerbs

if TYPE_CHECKING:
    from matcher.model import Candidate, Evidence

MATCHES = 5
"""Postings taken apart in a report."""


class ReportVerbs(LensVerbs):
    @staticmethod
    def quoter(candidate: Candidate) -> Callable[[Evidence], str]:
        """A function that gives the line of the résumé a piece of evidence stands in."""
        from matcher.report.quote import quoter

        return quoter(candidate.profile)

    def report(
        self,
        candidate: Candidate,
        role_from: str = ROLE_FROM,
        role_to: str = ROLE_TO,
        *,
        kind: str = "md",
        what_if: WhatIf = WhatIf(),
        weights: Weights | None = None,
        bar: float = GOOD_FIT,
        named: bool = False,
        said: Callable[[str], str] = str,
        language: str = "en",
        tick: Progress = quiet,
    ) -> str:
        """The report as Markdown ("md") or one page of HTML ("html") that loads nothing.

        `said` puts its sentences, and names of ours, into `language`; without it they are English. The résumé's name stands in
        it only with `named`. Raises BadRequest for an unknown kind or role.
        """
        from matcher.report.content import report
        from matcher.report.html import html
        from matcher.report.markdown import markdown
        from matcher.report.words import Words

        if kind not in ("md", "html"):
            raise BadRequest(say("A report cannot be written as “{kind}”.", kind=kind), say("Choose md or html."))
        lens = self.role_lens(candidate, role_from, role_to, what_if=what_if, weights=weights, bar=bar, tick=tick)
        ids = self.rank(candidate, what_if=what_if, weights=weights, tick=tick).ids[:MATCHES]
        best = []
        for done, id in enumerate(ids):
            tick(done, len(ids), "report")
            best.append(self.explain(candidate, self.posting(id), what_if=what_if, weights=weights, bar=bar))
        names, own = self.role_names(), {role.id for role in self.own_roles()}
        words = Words(
            skill=lambda skill: self.skill(skill).name,
            role=lambda role: names.get(role, role),
            own=lambda role: role in own,
            areas=self.areas,
            area_of=lambda skill: self.skill(skill).area,
            posting=lambda id: self.posting(id).title,
            quote=self.quoter(candidate),
            today=self.today,
            bar=bar,
            name=(candidate.profile.contact.name or "") if named else "",
            what_if=what_if,
            said=said,
            language=language,
        )
        blocks = report(lens, best, words)
        return markdown(blocks, said) if kind == "md" else html(blocks, said, language)
