"""What is promised comes true to the last bit; more skills never lower a fit; order and repetition say nothing."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from matcher.model import WhatIf
from matcher.postings.load import posting_of_text
from matcher.workspace import Workspace
from tests.matcher.acceptance.conftest import PASSPHRASE, TODAY, Cli
from tests.matcher.acceptance.people import IDENTITIES, SKILLS, ad, ads, people


@pytest.fixture(scope="module")
def stocked() -> Iterator[Workspace]:
    with Workspace.unstored(today=TODAY) as made:
        made.add_samples()
        made.add_postings([posting_of_text(text, title=title) for title, text in ads(20)])
        yield made


def test_gains_and_sets_come_true(stocked: Workspace) -> None:
    rng = random.Random(3)
    rows = stocked.rows()
    gains = sets = 0
    for person in people(12):
        candidate = stocked.read_text(person.text(IDENTITIES[0]))
        for row in rng.sample(rows, 12):
            bar = rng.choice([50.0, 60.0, 70.0, 80.0])
            told = stocked.explain(candidate, stocked.posting(row.id), bar=bar)
            for gap in told.gaps:
                after = stocked.fit(candidate, told.opening, what_if=WhatIf(added=(gap.skill,))).fit
                assert after == pytest.approx(told.fit.fit + gap.gain, abs=1e-6)
                gains += 1
            for found in told.smallest_sets:
                after = stocked.fit(candidate, told.opening, what_if=WhatIf(added=found.skills)).fit
                assert after == pytest.approx(found.fit_after, abs=1e-6)
                assert after >= bar - 1e-6
                sets += 1
    assert gains > 500 and sets > 30


def test_more_never_lowers_and_less_never_raises(stocked: Workspace) -> None:
    rng = random.Random(4)
    all_skills = [skill.id for skill in stocked.skills()]
    for person in people(8):
        candidate = stocked.read_text(person.text(IDENTITIES[0]))
        base = dict(zip(*_ranked(stocked, candidate, WhatIf()), strict=True))
        more = rng.sample(all_skills, 9)
        less = sorted(candidate.skills)
        rng.shuffle(less)
        before = base
        for count in (1, 4, 9):
            now = dict(zip(*_ranked(stocked, candidate, WhatIf(added=tuple(sorted(more[:count])))), strict=True))
            assert all(now[id] >= before[id] - 1e-9 for id in now)
            before = now
        before = base
        for count in (1, 3, len(less)):
            now = dict(zip(*_ranked(stocked, candidate, WhatIf(removed=tuple(sorted(less[:count])))), strict=True))
            assert all(now[id] <= before[id] + 1e-9 for id in now)
            before = now


def _ranked(ws: Workspace, candidate: object, change: WhatIf) -> tuple[tuple[str, ...], list[float]]:
    ranking = ws.rank(candidate, what_if=change)  # type: ignore[arg-type]
    return ranking.ids, ranking.fit.tolist()


def test_the_order_of_a_list_says_nothing(stocked: Workspace) -> None:
    rng = random.Random(5)
    for i in range(10):
        title, text = ad(i)
        opening = stocked.opening(posting_of_text(text, title=title))
        for person in people(5):
            names = [SKILLS[k][1] for k in person.held]
            plain = person.text(IDENTITIES[0])
            mixed = plain.replace(", ".join(names) + "\n", ", ".join(rng.sample(names, len(names))) + "\n")
            one, two = (stocked.fit(stocked.read_text(t), opening) for t in (plain, mixed))
            assert one.fit == two.fit


def test_a_word_said_fifty_times_counts_once(stocked: Workspace) -> None:
    for person in people(5):
        plain = person.text(IDENTITIES[0])
        stuffed = plain.rstrip("\n") + ", Python" * 50 + "\n"
        once = plain.rstrip("\n") + ", Python\n"
        one, two = (stocked.read_text(t) for t in (once, stuffed))
        assert one.skills == two.skills
        fits = dict(zip(*_ranked(stocked, one, WhatIf()), strict=True))
        for id, fit in zip(*_ranked(stocked, two, WhatIf()), strict=True):
            assert fit <= fits[id] + 1.0


def test_files_library_and_history_give_the_same_bytes(
    cli: Cli, resume: Path, tmp_path: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ROLEFIT_PASSPHRASE", PASSPHRASE)
    rows = [{"title": title, "company": f"Firm {i}", "description": text} for i, (title, text) in enumerate(ads(12))]
    file, other, backwards = tmp_path / "ads.json", tmp_path / "others.json", tmp_path / "backwards.json"
    file.write_text(json.dumps(rows), "utf-8")
    backwards.write_text(json.dumps(rows[::-1]), "utf-8")
    other.write_text(json.dumps([{**row, "company": "Else"} for row in rows[:5]]), "utf-8")
    from_files = cli("rank", resume, "--postings", file, "--json", "--today", TODAY).out
    assert cli("rank", resume, "--postings", backwards, "--json", "--today", TODAY).out == from_files
    assert cli("import", file, "--passphrase", "--json").json["added"] == 12
    assert cli("rank", resume, "--json", "--today", TODAY).out == from_files
    ids = {match["posting"]["id"] for match in json.loads(from_files)["matches"]}
    assert cli("import", other, "--json").json["added"] == 5
    assert cli("rank", resume, "--json", "--today", TODAY).json["postings"] == 17
    from matcher.workspace import Passphrase

    with Workspace.open(home, Passphrase(PASSPHRASE), today=TODAY) as ws:
        ws.delete_postings([row.id for row in ws.rows() if row.id not in ids])
    assert cli("rank", resume, "--json", "--today", TODAY).out == from_files


def test_little_evidence_never_looks_like_a_good_fit(stocked: Workspace) -> None:
    candidate = stocked.read_text(people()[6].text(IDENTITIES[0]))
    thin = [
        "We need Python and SQL for our data.",
        "Great team, apply now, wonderful people and free coffee every day for all.",
        "Wir suchen eine Datenwissenschaftlerin. Anforderungen: Python, SQL. Du bringst mehrere Jahre Erfahrung "
        "mit. Wir bieten dir ein nettes Team und freie Zeiteinteilung in Leipzig.",
    ]
    for text in thin:
        fit = stocked.fit(candidate, stocked.opening(posting_of_text(text, title="Data Scientist")))
        assert fit.confidence == "low" and fit.reason
        assert 20 < fit.fit < 70


def test_vague_words_do_not_beat_real_needs(stocked: Workspace) -> None:
    vague = ("communication", "teamwork", "problem solving", "attention to detail", "leadership", "creativity")
    real = [name for _, name in SKILLS]
    held = real[:12]
    job = f"Experience\nData Scientist, Harrow Mills, 2015 - present\n- Used {', '.join(held)}."
    person = f"Anna Bergmann\n\n{job}\n\nSkills\n{', '.join(vague)}\n"
    candidate = stocked.read_text(person)
    lines = "\n- ".join(vague)
    empty = posting_of_text(f"Requirements\n- {lines}", title="Data Scientist")
    rich = posting_of_text("Requirements\n- " + "\n- ".join(real), title="Data Scientist")
    assert stocked.fit(candidate, stocked.opening(rich)).fit > stocked.fit(candidate, stocked.opening(empty)).fit
