"""Layouts of our own, made by real PDF producers: every one is read as a person reads it."""

from __future__ import annotations

import json
import unicodedata
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from matcher.model import Document, Profile
from matcher.resume import parse
from matcher.resume.sandbox import PdfReader

DATA = Path(__file__).parents[2] / "data" / "resume" / "layouts"
REFERENCE = Path(__file__).parents[2] / "reference" / "resume"
LAYOUTS = sorted(p.name for p in DATA.iterdir() if p.suffix in (".typ", ".html", ".pdf"))
TODAY = date(2026, 6, 15)


def letters(text: str | None) -> str:
    return "".join(c for c in unicodedata.normalize("NFKC", text or "").casefold() if c.isalnum())


def make(source: Path, target: Path) -> Path:
    if source.suffix == ".html":
        from weasyprint import HTML

        target.write_bytes(HTML(str(source)).write_pdf())
    elif source.suffix == ".pdf":  # ours too, made with LaTeX classes and a browser, which a test run does not have
        target.write_bytes(source.read_bytes())
    else:
        import typst

        target.write_bytes(typst.compile(str(source), ignore_system_fonts=True))
    return target


@pytest.fixture(scope="module")
def documents(reader: PdfReader, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Document]:
    folder = tmp_path_factory.mktemp("layouts")
    return {name: reader.read(make(DATA / name, folder / f"{Path(name).stem}.pdf")) for name in LAYOUTS}


@pytest.fixture(scope="module")
def profiles(documents: dict[str, Document]) -> dict[str, Profile]:
    return {name: parse.profile(document, today=TODAY) for name, document in documents.items()}


def reference(name: str) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads((REFERENCE / f"{Path(name).stem}.json").read_text(encoding="utf-8"))
    return loaded


def test_there_are_many_layouts() -> None:
    assert len(LAYOUTS) >= 30
    assert all((REFERENCE / f"{Path(name).stem}.json").exists() for name in LAYOUTS)


@pytest.mark.parametrize("name", LAYOUTS)
def test_contact(profiles: dict[str, Profile], name: str) -> None:
    want, got = reference(name), profiles[name].contact
    assert letters(got.name) == letters(want["name"])
    assert got.email == want["email"]
    assert letters(got.phone) == letters(want["phone"])


@pytest.mark.parametrize("name", LAYOUTS)
def test_sections_in_reading_order(profiles: dict[str, Profile], name: str) -> None:
    assert [letters(s.heading) for s in profiles[name].sections] == [letters(h) for h in reference(name)["sections"]]


@pytest.mark.parametrize("name", LAYOUTS)
def test_jobs(profiles: dict[str, Profile], name: str) -> None:
    want, got = reference(name)["experience"], profiles[name].experience
    assert [letters(j.title) for j in got] == [letters(j["title"]) for j in want]
    for job, expected in zip(got, want, strict=True):
        assert letters(job.organization).startswith(letters(expected["organization"]))
        assert (job.start, job.end, job.current) == (expected["start"], expected["end"], expected["current"])


@pytest.mark.parametrize("name", LAYOUTS)
def test_degrees(profiles: dict[str, Profile], name: str) -> None:
    want, got = reference(name)["education"], profiles[name].education
    assert [letters(e.institution)[: len(letters(w["institution"]))] for e, w in zip(got, want, strict=True)] == [
        letters(w["institution"]) for w in want
    ]
    assert [e.end for e in got] == [w["end"] for w in want]
    for degree, expected in zip(got, want, strict=True):
        assert letters(expected["degree"]).startswith(letters(degree.degree))


@pytest.mark.parametrize("name", LAYOUTS)
def test_language(profiles: dict[str, Profile], name: str) -> None:
    assert profiles[name].source.language == reference(name)["language"]


@pytest.mark.parametrize("name", LAYOUTS)
def test_every_visible_word_is_in_one_passage(
    documents: dict[str, Document], profiles: dict[str, Profile], name: str
) -> None:
    seen = sorted((p.number, w.box) for p in documents[name].pages for w in p.words if not w.hidden)
    held = sorted((a.page, a.box) for p in profiles[name].passages for a in p.anchors)
    assert held == seen


@pytest.mark.parametrize("name", LAYOUTS)
def test_anchors_stand_where_they_say(profiles: dict[str, Profile], name: str) -> None:
    for passage in profiles[name].passages:
        last = 0
        for anchor in passage.anchors:
            said = passage.text[anchor.start : anchor.end]
            assert anchor.text in (said, said + "-")
            assert anchor.start >= last
            last = anchor.end


@pytest.mark.parametrize("name", LAYOUTS)
def test_same_answer_whatever_the_stream_order(
    documents: dict[str, Document], profiles: dict[str, Profile], name: str
) -> None:
    from dataclasses import replace

    document = documents[name]
    turned = replace(document, pages=tuple(replace(p, words=tuple(reversed(p.words))) for p in document.pages))
    assert parse.profile(turned, today=TODAY) == profiles[name]
