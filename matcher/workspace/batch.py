"""One text at a time, for programs that ask many: the finder, the role mix and the fit, on plain texts, with nothing stored."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from matcher.model import Posting
from matcher.workspace.reports import ReportVerbs

if TYPE_CHECKING:
    from matcher.model import Candidate, Fit, Hit, Level, Opening, RoleMix

KEPT = 64
"""Résumés and postings kept as understood: a batch tends to repeat either side."""


class BatchVerbs(ReportVerbs):
    def mentions(self, text: str) -> tuple[tuple[Hit, Level | None], ...]:
        """The skills a posting's text names, each with the level at which it is asked, None where it is not asked."""
        from matcher.postings.requirements import opening

        hits = self.finder.find(text)
        asked = opening(Posting(id="text", title="", text=text), hits).requirements
        found = []
        for hit in hits:
            if hit.inferred or hit.aside:
                continue
            level: Level | None = next(
                (r.level for r in asked if r.start <= hit.start < r.end and hit.skill in r.skills), None
            )
            found.append((hit, level))
        return tuple(found)

    def text_roles(self, text: str, title: str | None = None) -> RoleMix:
        """The roles a posting's text reads as, and the one that `title` names."""
        from matcher.roles.mix import role_mix

        return role_mix(title, (hit.skill for hit in self.finder.find(text) if not hit.inferred))

    def text_fit(self, resume: str, posting: str) -> Fit:
        """The fit of two plain texts: the same number that `rank` gives the pair."""
        return self.fit(self._text_candidate(resume), self._text_opening(posting))

    @cached_property
    def _text_candidate(self) -> Callable[[str], Candidate]:
        return lru_cache(KEPT)(self.read_text)

    @cached_property
    def _text_opening(self) -> Callable[[str], Opening]:
        from matcher.postings.load import posting_of_text

        return lru_cache(KEPT)(lambda text: self.opening(posting_of_text(text)))
