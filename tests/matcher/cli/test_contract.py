"""The command line's JSON: every command, every field, exit codes, exactness, and the same bytes twice."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path
from typing import Any

import pytest

from matcher import assets
from matcher.cli import batch
from matcher.cli.main import main

RESUMES = assets.path("samples/resumes")
POSTINGS = assets.path("samples/postings")
TODAY = ["--today", "2026-11-23"]
BAR = 1e-6


class Run:
    """Runs the command line in this process and keeps what it printed."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys
        self.code = 0
        self.out = ""
        self.err = ""

    def __call__(self, *words: object) -> Run:
        self._capsys.readouterr()
        try:
            self.code = main([str(w) for w in words])
        except SystemExit as end:
            self.code = int(end.code or 0)
        self.out, self.err = self._capsys.readouterr()
        return self

    @property
    def json(self) -> Any:
        assert self.code == 0, self.err
        return json.loads(self.out)


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    return Run(capsys)


@pytest.fixture
def few(tmp_path: Path) -> Path:
    """A small folder of postings."""
    folder = tmp_path / "few"
    folder.mkdir()
    for i, (title, text) in enumerate(
        [
            (
                "Machine Learning Engineer",
                "Requirements\n- 3+ years of Python\n- Docker and Kubernetes\n- PyTorch or TensorFlow",
            ),
            (
                "Data Scientist",
                "Requirements\n- SQL\n- A/B testing and causal inference\n- R or Python\nNice to have\n- Tableau",
            ),
            (
                "Cook",
                "You cook for forty people every day and keep the kitchen clean. We pay well and close on Sundays.",
            ),
        ]
    ):
        (folder / f"{i}.txt").write_text(f"{title}\n\n{text}\n", "utf-8")
    return folder


def test_profile(run: Run) -> None:
    got = run("profile", RESUMES / "data-scientist.pdf", "--json", *TODAY).json
    assert got["schema"] == "rolefit.profile/1"
    assert set(got) >= {
        "source",
        "contact",
        "sections",
        "experience",
        "education",
        "years_experience",
        "skills",
        "warnings",
    }
    assert got["source"]["pages"] == 1
    assert got["source"]["language"] == "en"
    assert len(got["source"]["sha256"]) == 64
    assert got["contact"]["name"] == "Mara Lindqvist"
    assert got["contact"]["email"] == "mara.lindqvist@example.org"
    assert [job["title"] for job in got["experience"]] == ["Senior Data Scientist", "Data Scientist", "Data Analyst"]
    assert got["experience"][0]["current"] and got["experience"][0]["end"] is None
    assert got["education"][0]["institution"] == "University of Västerhamn"
    skills = {s["id"]: s for s in got["skills"]}
    assert {"python", "sql", "r", "a-b-testing", "causal-inference"} <= set(skills)
    evidence = skills["python"]["evidence"][0]
    assert evidence["page"] == 1
    x0, top, x1, bottom = evidence["box"]
    assert 0 <= x0 < x1 <= 596 and 0 <= top < bottom <= 842
    assert "ython" in evidence["text"]


@pytest.mark.parametrize("name", ["data-scientist", "ml-engineer", "between"])
def test_rank_adds_up(run: Run, name: str) -> None:
    got = run("rank", RESUMES / f"{name}.pdf", "--postings", POSTINGS, "--json", *TODAY).json
    assert got["schema"] == "rolefit.rank/1"
    assert got["postings"] == len(got["matches"]) >= 60
    fits = [m["fit"] for m in got["matches"]]
    assert fits == sorted(fits, reverse=True)
    for number, match in enumerate(got["matches"], 1):
        assert match["rank"] == number
        assert match["fit"] == pytest.approx(sum(c["points"] for c in match["components"]), abs=BAR)
        assert 0 <= match["fit"] <= 100
        assert match["confidence"] in ("high", "medium", "low")
        assert sum(match["roles"].values()) == pytest.approx(1, abs=1e-4)
        assert set(match["posting"]) == {"id", "title", "organization", "location", "url", "posted"}
        assert all(set(p) >= {"skill", "via"} for p in match["partial"])
        assert all(set(m) == {"skill", "level"} for m in match["missing"])


def test_rank_gives_the_same_bytes_twice(run: Run, few: Path) -> None:
    words = ("rank", RESUMES / "ml-engineer.pdf", "--postings", few, "--json", *TODAY)
    assert run(*words).out == run(*words).out


def test_rank_over_the_library_equals_rank_over_files(run: Run, few: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ROLEFIT_PASSPHRASE", "a long enough passphrase")
    got = run("import", few, "--passphrase", "--json", *TODAY).json
    assert got == {
        "schema": "rolefit.import/1", "added": 3, "updated": 0, "duplicates": 0, "rejected": [], "postings": 3,
    }  # fmt: skip
    assert run("import", few, "--passphrase", "--json", *TODAY).json["duplicates"] == 3
    stored = run("rank", RESUMES / "ml-engineer.pdf", "--json", *TODAY).out
    files = run("rank", RESUMES / "ml-engineer.pdf", "--postings", few, "--json", *TODAY).out
    assert stored == files
    assert json.loads(stored)["matches"][0]["posting"]["title"] == "Machine Learning Engineer"


def test_explain_is_exact(run: Run, few: Path) -> None:
    posting = few / "0.txt"
    resume = RESUMES / "data-scientist.pdf"
    got = run("explain", resume, posting, "--json", *TODAY).json
    assert got["schema"] == "rolefit.explain/1"
    ranked = run("rank", resume, "--postings", posting, "--json", *TODAY).json["matches"][0]
    assert got["fit"] == ranked["fit"]
    assert got["components"] == ranked["components"]
    text = "Requirements\n- 3+ years of Python\n- Docker and Kubernetes\n- PyTorch or TensorFlow"
    for r in got["requirements"]:
        assert r["text"] in text
        assert r["met"] in ("yes", "partial", "no")
        if r["met"] == "yes" and r["skills"]:
            assert r["because"]
    assert any(r["any_of"] and set(r["skills"]) == {"pytorch", "tensorflow"} for r in got["requirements"])
    assert got["gaps"]
    for gap in got["gaps"]:
        after = run("explain", resume, posting, "--with", gap["skill"], "--json", *TODAY).json
        assert after["fit"] == pytest.approx(got["fit"] + gap["gain"], abs=BAR)
    for s in got["smallest_sets"]:
        after = run("explain", resume, posting, "--with", ",".join(s["skills"]), "--json", *TODAY).json
        assert after["fit"] == pytest.approx(s["fit_after"], abs=BAR)


def test_without_a_skill_the_fit_falls(run: Run, few: Path) -> None:
    before = run("explain", RESUMES / "data-scientist.pdf", few / "1.txt", "--json", *TODAY).json["fit"]
    after = run("explain", RESUMES / "data-scientist.pdf", few / "1.txt", "--without", "SQL", "--json", *TODAY).json[
        "fit"
    ]
    assert after < before


def test_roles_add_up(run: Run) -> None:
    words = ("roles", RESUMES / "data-scientist.pdf", "--postings", POSTINGS, "--json", *TODAY)
    got = run(*words).json
    assert got["schema"] == "rolefit.roles/1"
    assert (got["from"], got["to"]) == ("data-scientist", "machine-learning-engineer")
    resume = got["resume"]
    total = resume["baseline"] + sum(x["contribution"] for x in (*got["have"], *got["kept"]))
    assert resume["log_odds"] == pytest.approx(total, abs=1e-9)
    assert 0 < resume["p_to"] < 1
    for row in got["contrast"]:
        for share, (low, high) in ((row["share_from"], row["interval_from"]), (row["share_to"], row["interval_to"])):
            assert 0 <= low <= share <= high <= 1
    lack = got["lack"][0]
    after = run(*words, "--with", lack["skill"]).json
    assert after["resume"]["log_odds"] == pytest.approx(resume["log_odds"] + lack["gain_log_odds"], abs=1e-9)
    assert got["path"]


def test_batch(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def answers(what: str, *rows: object) -> list[dict[str, Any]]:
        lines = "\n".join(row if isinstance(row, str) else json.dumps(row) for row in rows)
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(lines.encode())))
        run("batch", what, *TODAY)
        assert run.code == 0
        return [json.loads(line) for line in run.out.splitlines()]

    text = "Requirements: Python and Kubernetes. A nice office."
    skills = answers("skills", {"id": "a", "text": text}, "no json", {"id": 7}, {"id": "b", "text": ""})
    assert [a["id"] for a in skills] == ["a", None, 7, "b"]
    assert [m["skill"] for m in skills[0]["mentions"]] == ["python", "kubernetes"]
    assert all(text[m["start"] : m["end"]] == m["text"] for m in skills[0]["mentions"])
    assert "error" in skills[1] and "error" in skills[2]
    mle = "You deploy PyTorch models with Docker and Kubernetes, write tests and run CI/CD and monitoring."
    ds = "You run A/B tests, do causal inference and statistics in R and SQL and present to stakeholders."
    roles = answers("roles", {"id": 1, "title": None, "text": mle}, {"id": 2, "title": "Data Scientist", "text": ds})
    assert roles[0]["p_mle_vs_ds"] > 0.5 > roles[1]["p_mle_vs_ds"]
    assert roles[0]["title_role"] is None and roles[1]["title_role"] == "data-scientist"
    assert sum(roles[0]["roles"].values()) == pytest.approx(1, abs=1e-6)
    fits = answers(
        "fit", {"id": 1, "resume": "Skills: " + mle, "posting": mle}, {"id": 2, "resume": ds, "posting": mle}
    )
    assert fits[0]["fit"] > fits[1]["fit"]


def test_a_mistake_of_ours_quotes_no_line_of_a_batch(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> object:
        raise ValueError("Anna Bergmann, Leeds")

    monkeypatch.setitem(batch.ANSWERS, "skills", broken)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b'{"id":3,"text":"Anna Bergmann, Leeds"}\n[1]\n')))
    run("batch", "skills")
    rows = [json.loads(line) for line in run.out.splitlines()]
    assert rows[0] == {"id": 3, "error": "Rolefit made a mistake of its own: ValueError."}
    assert rows[1]["id"] is None and "no JSON object" in rows[1]["error"]


def test_demo_needs_nothing(run: Run, home: Path) -> None:
    run("demo")
    assert run.code == 0
    assert "Fit" in run.out
    assert list(home.iterdir()) == []


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["profile", "no-such-file.pdf"], 1),
        (["rank", "no-such-file.pdf"], 1),
        (["rank"], 2),
        (["batch", "nonsense"], 2),
        (["no-such-command"], 2),
        (["rank", str(RESUMES / "between.pdf"), "--postings", "no-such-folder"], 1),
        (["explain", str(RESUMES / "between.pdf"), "no-such-id"], 1),
        (["rank", str(RESUMES / "between.pdf"), "--postings", str(POSTINGS), "--with", "no such skill"], 1),
    ],
)
def test_trouble_is_one_line_and_a_code(run: Run, words: list[str], code: int) -> None:
    run(*words)
    assert run.code == code
    assert run.out == ""
    assert "Traceback" not in run.err
    if code == 1:
        assert run.err.strip().splitlines()[-1].startswith("rolefit: ")


def test_tables_for_people(run: Run, few: Path) -> None:
    assert "Mara Lindqvist" in run("profile", RESUMES / "data-scientist.pdf").out
    assert "Machine Learning Engineer" in run("rank", RESUMES / "ml-engineer.pdf", "--postings", few).out
    assert "Kubernetes" in run("explain", RESUMES / "data-scientist.pdf", few / "0.txt").out
    assert "From data scientist" in run("roles", RESUMES / "data-scientist.pdf").out
