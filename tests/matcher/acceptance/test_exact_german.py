"""German ads, a German résumé and a skill of the user's own keep the same promises: exact, monotone, blind to who somebody is."""

from __future__ import annotations

import random
from collections.abc import Iterator

import pytest

from matcher.model import Candidate, WhatIf
from matcher.postings.load import posting_of_text
from matcher.workspace import Workspace
from tests.matcher.acceptance.conftest import TODAY

ADS = {
    "Data Scientist (m/w/d)": """Wir suchen zum nächsten Ersten Verstärkung für unser Team in Kassel.

Deine Aufgaben
- Du entwickelst Prognosemodelle für den Absatz und erklärst sie dem Einkauf
- Du planst A/B-Tests und wertest sie aus

Dein Profil
- Abgeschlossenes Studium der Statistik, Mathematik oder Informatik
- Mindestens drei Jahre Erfahrung mit Python und SQL
- Sehr gute Kenntnisse in Weidenkorb und scikit-learn
- Von Vorteil: Docker, Kubernetes oder Airflow
- Sehr gute Deutschkenntnisse
""",
    "Machine Learning Engineer (w/m/d)": """Für den Betrieb unserer Modelle suchen wir ab sofort Verstärkung.

Anforderungen
- Mehrjährige Berufserfahrung in der Softwareentwicklung mit Python
- Erfahrung mit PyTorch oder TensorFlow
- Kubernetes, Docker und Terraform
- Kenntnisse in Weidenkorb

Wünschenswert
- MLflow, Kafka
- Führerschein Klasse B
""",
    "Werkstudent Datenanalyse (m/w/d)": """Das erwartet dich
- Berichte in Power BI und Excel

Das bringst du mit
- Laufendes Studium der Wirtschaftsinformatik
- Erste Erfahrung mit SQL
- Teamfähigkeit
""",
}

RESUME = """{name}
{mail} · {town}{born}

Berufserfahrung

Datenanalyst, Quentmore GmbH
März 2021 – heute
- Absatzprognosen mit Python und Weidenkorb für vierzig Filialen
- A/B-Tests mit dem Einkauf geplant und ausgewertet, Berichte in SQL
- Nächtliche Läufe in Docker

Praktikant, Silverbeck AG
01/2020 – 12/2020
- Auswertungen in Excel

Ausbildung
M.Sc. Statistik, {school}, 2020

Kenntnisse
Python, SQL, scikit-learn, Git
"""

WHO = {
    "name": "Anna Bergmann",
    "mail": "anna.b@example.org",
    "town": "Leipzig",
    "born": "",
    "school": "Universität Leipzig",
}

OTHERS = {
    "name": "Mehmet Yıldırım",
    "mail": "m.yildirim@example.net",
    "town": "Musterstraße 7, 45127 Essen",
    "born": "\nGeburtsdatum: 03.05.1968\nmännlich, verheiratet, zwei Kinder\n[Foto]",
    "school": "Technische Universität Elbstadt",
}


@pytest.fixture(scope="module")
def stocked() -> Iterator[Workspace]:
    with Workspace.unstored(today=TODAY) as made:
        made.set_own_skill("Weidenkorb", (), "classic-ml")
        made.add_postings([posting_of_text(text, title=title) for title, text in ADS.items()])
        yield made


@pytest.fixture(scope="module")
def candidate(stocked: Workspace) -> Candidate:
    return stocked.read_text(RESUME.format(**WHO))


def fits(ws: Workspace, candidate: Candidate, change: WhatIf) -> dict[str, float]:
    ranking = ws.rank(candidate, what_if=change)
    return dict(zip(ranking.ids, ranking.fit.tolist(), strict=True))


def test_the_skill_of_the_users_own_is_asked_and_held(stocked: Workspace, candidate: Candidate) -> None:
    own = stocked.own_skills()[0].id
    asking = [row.id for row in stocked.rows() if own in stocked.opening(stocked.posting(row.id)).skills]
    assert own in candidate.skills and len(asking) == 2
    with_it, without = (fits(stocked, candidate, change) for change in (WhatIf(), WhatIf(removed=(own,))))
    assert {id for id in with_it if with_it[id] > without[id]} == set(asking)


def test_gains_and_sets_come_true(stocked: Workspace, candidate: Candidate) -> None:
    gains = sets = 0
    own = stocked.own_skills()[0].id
    for change in (WhatIf(), WhatIf(removed=(own, "python")), WhatIf(added=("kubernetes",))):
        for row in stocked.rows():
            told = stocked.explain(candidate, stocked.posting(row.id), bar=65.0, what_if=change)
            assert sum(part.points for part in told.fit.components) == pytest.approx(told.fit.fit, abs=1e-9)
            for skills, promised in [
                *(((gap.skill,), told.fit.fit + gap.gain) for gap in told.gaps),
                *((found.skills, found.fit_after) for found in told.smallest_sets),
            ]:
                more = WhatIf(
                    added=(*change.added, *skills), removed=tuple(s for s in change.removed if s not in skills)
                )
                after = stocked.fit(candidate, told.opening, what_if=more).fit
                assert after == pytest.approx(promised, abs=1e-6)
            gains, sets = gains + len(told.gaps), sets + len(told.smallest_sets)
    assert gains > 20 and sets > 0


def test_more_never_lowers_and_less_never_raises(stocked: Workspace, candidate: Candidate) -> None:
    rng = random.Random(8)
    base = fits(stocked, candidate, WhatIf())
    own = stocked.own_skills()[0].id
    asked = sorted({s for row in stocked.rows() for s in stocked.opening(stocked.posting(row.id)).skills})
    any_others = rng.sample([skill.id for skill in stocked.skills()], 12)
    for skill in (own, *asked, *any_others):
        more, less = (
            fits(stocked, candidate, WhatIf(added=(skill,))),
            fits(stocked, candidate, WhatIf(removed=(skill,))),
        )
        assert all(less[id] - 1e-9 <= base[id] <= more[id] + 1e-9 for id in base)


@pytest.mark.parametrize("trait", OTHERS)
def test_a_trait_moves_nothing(stocked: Workspace, candidate: Candidate, trait: str) -> None:
    other = stocked.read_text(RESUME.format(**WHO | {trait: OTHERS[trait]}))
    assert fits(stocked, other, WhatIf()) == fits(stocked, candidate, WhatIf())


def test_the_order_of_lines_says_nothing(stocked: Workspace, candidate: Candidate) -> None:
    tests, nights = (
        "- A/B-Tests mit dem Einkauf geplant und ausgewertet, Berichte in SQL\n",
        "- Nächtliche Läufe in Docker\n",
    )
    mixed = RESUME.replace(tests + nights, nights + tests).replace(
        "Python, SQL, scikit-learn, Git", "Git, SQL, scikit-learn, Python"
    )
    other = stocked.read_text(mixed.format(**WHO))
    assert fits(stocked, other, WhatIf()) == fits(stocked, candidate, WhatIf())
