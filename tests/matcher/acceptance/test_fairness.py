"""Who somebody is never moves a fit; what somebody can do does."""

from __future__ import annotations

from datetime import date

import pytest

from matcher.model import WhatIf
from matcher.postings.load import posting_of_text
from matcher.workspace import Workspace
from tests.matcher.acceptance.people import IDENTITIES, Person, ads, people, renamed


@pytest.fixture(scope="module")
def stocked() -> Workspace:
    """Fifty ads."""
    ws = Workspace.unstored(today=date(2026, 11, 23))
    ws.add_postings([posting_of_text(text, title=title) for title, text in ads()])
    return ws


@pytest.mark.parametrize("trait", ["name", "pronouns", "school", "city", "born", "email"])
def test_a_trait_moves_nothing(stocked: Workspace, trait: str) -> None:
    for at, person in enumerate(people()):
        base = stocked.rank(stocked.read_text(person.text(IDENTITIES[0])))
        other = renamed(IDENTITIES[0], **{trait: getattr(IDENTITIES[1 + at % 3], trait)})
        swapped = stocked.rank(stocked.read_text(person.text(other)))
        assert swapped.ids == base.ids
        assert (swapped.fit == base.fit).all()
        assert (swapped.points == base.points).all()


def test_a_required_skill_that_is_met_always_counts(stocked: Workspace) -> None:
    tried = 0
    for person in people(10):
        candidate = stocked.read_text(person.text(IDENTITIES[0]))
        for row in stocked.rows()[::5]:
            explained = stocked.explain(candidate, stocked.posting(row.id))
            for verdict in explained.verdicts:
                alone = verdict.requirement.level == "required" and len(verdict.requirement.skills) == 1
                if alone and verdict.met == "yes" and verdict.of:
                    less = WhatIf(removed=verdict.requirement.skills)
                    assert stocked.fit(candidate, explained.opening, what_if=less).fit < explained.fit.fit
                    tried += 1
    held = Person("Data Scientist", ("Harrow Mills", "Pinefold"), (0, 1, 2, 3), 2015, "BSc in Statistics")
    candidate = stocked.read_text(held.text(IDENTITIES[0]))
    for row in stocked.rows():
        explained = stocked.explain(candidate, stocked.posting(row.id))
        required = {s for v in explained.verdicts if v.requirement.level == "required" for s in v.requirement.skills}
        for skill in sorted(required & set(explained.fit.matched) & {"python", "sql", "docker", "kubernetes"}):
            less = WhatIf(removed=(skill,))
            assert stocked.fit(candidate, explained.opening, what_if=less).fit < explained.fit.fit
            tried += 1
    assert tried > 20
