"""The report says what the lens and the explanations say, digit for digit, and nothing of the person but what is asked for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from html.parser import HTMLParser

import pytest

from matcher import assets
from matcher.errors import BadRequest
from matcher.model import Candidate, Evidence, RoleLens, SkillSet, WhatIf
from matcher.report.content import Heading, Paragraph, Steps, Table, _matches
from matcher.report.html import html
from matcher.report.markdown import escape, markdown
from matcher.report.quote import LONGEST, cut, quoter
from matcher.report.words import Words, percent, share, signed
from matcher.wording import Wording
from matcher.workspace import Workspace

TODAY = date(2026, 11, 23)
BAR = 60.0


@pytest.fixture(scope="module")
def ws() -> Iterator[Workspace]:
    with Workspace.unstored(today=TODAY) as made:
        made.add_samples()
        yield made


@pytest.fixture(scope="module")
def candidate(ws: Workspace) -> Candidate:
    return ws.read_resume(assets.path("samples/resumes") / "between.pdf")


@pytest.fixture(scope="module")
def lens(ws: Workspace, candidate: Candidate) -> RoleLens:
    return ws.role_lens(candidate, bar=BAR)


@pytest.fixture(scope="module")
def text(ws: Workspace, candidate: Candidate) -> str:
    return ws.report(candidate, bar=BAR)


def _words(ws: Workspace) -> Words:
    return Words(
        skill=lambda id: ws.skill(id).name, role=str, own=lambda id: False, areas=ws.areas, area_of=str, posting=str,
        quote=lambda evidence: evidence.text, today=TODAY, bar=BAR,
    )  # fmt: skip


def rows_under(text: str, heading: str) -> list[list[str]]:
    """The cells of the table under a heading."""
    part = text.split(f"## {heading}\n", 1)[1].split("\n## ", 1)[0]
    lines = [line for line in part.splitlines() if line.startswith("| ")][2:]
    return [[cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]] for line in lines]


def test_where_it_stands_is_the_lens_s(text: str, lens: RoleLens) -> None:
    assert f"machine learning engineer with {percent(lens.p_to)}" in text
    assert f"together {signed(lens.log_odds)}." in text and f"start {signed(lens.baseline)}," in text
    assert f"Counted from {lens.basis.postings_from:,} data scientist and {lens.basis.postings_to:,}" in text


def test_every_number_of_the_gap_is_the_lens_s(ws: Workspace, text: str, lens: RoleLens) -> None:
    lacks = rows_under(text, "What is lacking")
    assert [(r[0], r[2], r[3], r[4]) for r in lacks] == [
        (escape(ws.skill(g.skill).name), percent(g.share_to), signed(g.gain_log_odds), str(g.unlocks))
        for g in lens.lack[: len(lacks)]
    ]
    for heading, side in (("What is there", lens.have), ("What is kept", lens.kept)):
        rows = rows_under(text, heading)
        assert [(r[0], r[1]) for r in rows] == [
            (escape(ws.skill(p.skill).name), signed(p.contribution)) for p in side[: len(rows)]
        ]
        assert len(rows) == min(12, len(side))


def test_every_number_of_the_areas_and_the_path_is_the_lens_s(ws: Workspace, text: str, lens: RoleLens) -> None:
    assert [r[1:] for r in rows_under(text, "Areas")] == [
        [share(a.resume), share(a.share_from), share(a.share_to)] for a in lens.areas
    ]
    for number, step in enumerate(lens.path, 1):
        line = next(line for line in text.splitlines() if line.startswith(f"{number}. **"))
        assert escape(ws.skill(step.skill).name) in line
        before, after = f"{step.fit_median_before:.1f}", f"{step.fit_median_after:.1f}"
        assert (f"Median fit {before} to {after}." in line) == (before != after)
        assert ("Opens" in line) == bool(step.unlocks)


def test_the_best_matches_are_the_ranking_s(ws: Workspace, candidate: Candidate, text: str) -> None:
    ranking = ws.rank(candidate)
    heads = [line for line in text.splitlines() if line.startswith("### ")]
    for rank, (head, id, fit) in enumerate(zip(heads, ranking.ids, ranking.fit, strict=False), 1):
        assert head.startswith(f"### {rank}. {escape(ws.posting(id).title)}")
        assert f"Fit {fit:.1f} = " in text.split(head, 1)[1].split("###", 1)[0]
    explained = ws.explain(candidate, ws.posting(ranking.ids[0]), bar=BAR)
    first = text.split(heads[0], 1)[1].split("###", 1)[0]
    for verdict in explained.verdicts:
        if verdict.of:
            assert f"| {verdict.points:.1f} of {verdict.of:.1f} |" in first
            assert escape(verdict.requirement.text) in first


def test_what_stands_beside_the_numbers_is_the_explanation_s(ws: Workspace, candidate: Candidate) -> None:
    """Where the unsaid points are, why a skill earns a part only, and the ways over the bar with what they need first."""
    bar = 78.0
    best = [ws.explain(candidate, ws.posting(id), bar=bar) for id in ws.rank(candidate).ids[:5]]
    text = ws.report(candidate, bar=bar)
    page = " ".join(ws.report(candidate, bar=bar, kind="html").split())
    parts = text.split("\n### ")[1:]
    assert any(v.why for e in best for v in e.verdicts) and any(e.smallest_sets for e in best)
    for e, part in zip(best, parts, strict=True):
        assert escape(e.note) in part and e.note
        for v in e.verdicts:
            if v.why and v.of:
                assert f"{escape(v.why)} |" in part and v.why in page
        for s in e.smallest_sets[:3]:
            assert f"**: The fit is then {s.fit_after:.1f}." in part
            assert all(escape(ws.skill(skill).name) in part for skill in s.skills)
        assert ("bring it to 78 or above" in part) == bool(e.smallest_sets)


def test_a_way_says_what_is_learned_first(ws: Workspace, candidate: Candidate) -> None:
    explained = ws.explain(candidate, ws.posting(ws.rank(candidate).ids[0]), bar=BAR)
    one = SkillSet(("numpy", "pytorch"), 81.26, (("numpy", "pytorch"),))
    blocks = _matches([replace(explained, smallest_sets=(one,))], _words(ws))
    steps = [block for block in blocks if isinstance(block, Steps)]
    assert steps == [Steps((("NumPy and PyTorch", "The fit is then 81.3. PyTorch needs NumPy first."),))]


def test_a_what_if_is_said_and_counted(ws: Workspace, candidate: Candidate) -> None:
    change = WhatIf(added=("tensorflow",))
    text = ws.report(candidate, what_if=change, bar=BAR)
    assert "as if the résumé were with TensorFlow." in text
    assert f"together {signed(ws.role_lens(candidate, what_if=change, bar=BAR).log_odds)}." in text


def test_no_personal_data_but_the_name_where_it_is_wanted(ws: Workspace, candidate: Candidate, text: str) -> None:
    contact = candidate.profile.contact
    assert contact.name and contact.email
    for secret in (contact.name, contact.email, contact.phone):
        assert secret is None or secret not in text
    named = ws.report(candidate, named=True, bar=BAR)
    assert contact.name in named and contact.email not in named


class Reader(HTMLParser):
    """Collects tags, what they refer to, and text."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.references: list[str] = []
        self.words: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag != "meta":
            self.open.append(tag)
        self.references += [value or "" for name, value in attrs if name in ("src", "href", "srcset", "data")]

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def test_the_page_is_whole_and_loads_nothing(ws: Workspace, candidate: Candidate, lens: RoleLens) -> None:
    page = ws.report(candidate, kind="html", bar=BAR)
    reader = Reader()
    reader.feed(page)
    assert reader.open == [] and reader.references == []
    assert "@import" not in page and "url(" not in page and "http" not in page.replace("http-equiv", "")
    words = " ".join(reader.words)
    for pull in lens.have[:12]:
        assert signed(pull.contribution) in words


def test_the_same_twice(ws: Workspace, candidate: Candidate, text: str) -> None:
    assert ws.report(candidate, bar=BAR) == text


def test_every_sentence_of_ours_can_be_said_in_another_language(ws: Workspace, candidate: Candidate) -> None:
    """And nothing of the user's is: what postings and the résumé say stands as it was."""
    heard: list[str] = []

    def said(text: str) -> str:
        heard.append(text)
        return f"¡{text}!" if isinstance(text, Wording) else text

    page = ws.report(candidate, kind="html", bar=BAR, said=said, language="de")
    assert '<html lang="de">' in page
    reader = Reader()
    reader.feed(page)
    plain = [word.strip() for word in reader.words if word.strip() and "¡" not in word]
    ours = {"met", "partly", "missing", "to check", "Skill", "Areas", "The way across", "Points"}
    assert not ours & set(plain)
    best = ws.explain(candidate, ws.posting(ws.rank(candidate).ids[0]), bar=BAR)
    asked = {" ".join(v.requirement.text.split()) for v in best.verdicts if v.of}
    assert asked <= {" ".join(word.split()) for word in plain} and not asked & set(heard)


def test_an_unknown_kind_is_told(ws: Workspace, candidate: Candidate) -> None:
    with pytest.raises(BadRequest):
        ws.report(candidate, kind="docx")


def test_markup_in_texts_stays_text() -> None:
    nasty = "<b>*a*|_b_</b> & `c`\n# d"
    blocks = (Heading(nasty, 2), Paragraph(nasty), Table(("x",), ((nasty,),)), Steps(((nasty, nasty),)))
    page = html(blocks)
    assert "<b>*a*" not in page and "&lt;b&gt;*a*|_b_&lt;/b&gt; &amp; `c`" in page
    for line in markdown(blocks).splitlines():
        assert not re.search(r"(?<!\\)[<`_]", line)
    assert len([line for line in markdown(blocks).splitlines() if line.startswith("| ")]) == 3


def test_what_was_counted_may_be_nothing() -> None:
    assert [share(p) for p in (0.0, 0.004, 0.5)] == ["0 %", "less than 1 %", "50 %"]


def test_percent_never_says_nothing_or_all() -> None:
    assert [percent(p) for p in (0.0, 0.004, 0.5, 0.996, 1.0)] == [
        "less than 1 %", "less than 1 %", "50 %", "more than 99 %", "more than 99 %",
    ]  # fmt: skip


def test_quotes_are_lines_of_the_resume(candidate: Candidate) -> None:
    quote = quoter(candidate.profile)
    texts = [p.text for p in candidate.profile.passages]
    pieces = [e for claim in candidate.claims for e in claim.evidence]
    lines = 0
    for piece in pieces:
        got = quote(piece).strip("… ")
        assert piece.text.lstrip("• ")[:20] in quote(piece) and not got.startswith("•")
        lines += any(got in text and len(got) > len(piece.text) for text in texts)
    assert lines > 20
    nowhere = Evidence(99, (0.0, 0.0, 1.0, 1.0), "itself")
    assert quote(nowhere) == "itself"
    assert quoter(replace(candidate.profile, passages=()))(nowhere) == "itself"


@pytest.mark.parametrize("start", [0, 150, 333, 599])
def test_long_lines_are_cut_around_what_they_show(start: int) -> None:
    text = " ".join(f"word{i:03d}" for i in range(75))
    got = cut(text, start)
    assert len(got) <= LONGEST + 4 and got.strip("… ") in text
    assert text[start : start + 4].strip() in got
    assert cut("short", 2) == "short"
