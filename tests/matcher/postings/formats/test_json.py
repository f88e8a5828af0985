"""JSON and JSON Lines: the layouts of boards, the shapes that libraries write, and lines that are broken."""

from __future__ import annotations

import html
import json
from pathlib import Path
from typing import Any

import pytest

from matcher.model import Posting
from matcher.postings.load import load

TEXT = "We look for a person who counts apples and pears in Python every single day of the year."


def one(tmp_path: Path, name: str, content: str) -> Posting:
    (tmp_path / name).write_text(content, encoding="utf-8")
    loaded = load([tmp_path / name])
    assert loaded.rejected == ()
    assert len(loaded.postings) == 1
    return loaded.postings[0]


GREENHOUSE = {
    "jobs": [
        {
            "title": "Counter",
            "absolute_url": "https://x.y/1",
            "updated_at": "2024-05-02T10:00:00-04:00",
            "location": {"name": "Kent"},
            "content": html.escape(
                html.escape(f"<p>{TEXT}</p><ul><li>Python &amp; R</li><li>SQL</li></ul>", quote=False)
            ),
        }
    ],
    "meta": {"total": 1},
}
LEVER = [
    {
        "id": "7",
        "text": "Counter",
        "hostedUrl": "https://x.y/1",
        "createdAt": 1714608000000,
        "categories": {"location": "Kent", "team": "Fruit"},
        "descriptionPlain": TEXT,
        "lists": [{"text": "Requirements", "content": "<li>Python &amp; R</li><li>SQL</li>"}],
        "additionalPlain": "Bye.",
    }
]
ASHBY = {
    "jobs": [
        {
            "title": "Counter",
            "location": "Kent",
            "publishedAt": "2024-05-02T00:00:00Z",
            "isRemote": True,
            "jobUrl": "https://x.y/1",
            "descriptionHtml": f"<p>{TEXT}</p><ul><li><p>Python &amp; R</p></li><li>SQL</li></ul>",
            "descriptionPlain": "short",
        }
    ]
}
SCHEMA = {
    "@context": "https://schema.org",
    "@graph": [
        {"@type": "Organization", "name": "x"},
        {
            "@type": "JobPosting",
            "title": "Counter",
            "datePosted": "2024-05-02",
            "hiringOrganization": {"@type": "Organization", "name": "Orchard"},
            "jobLocation": {"@type": "Place", "address": {"addressLocality": "Kent", "addressCountry": "GB"}},
            "url": "https://x.y/1",
            "description": f"<p>{TEXT}</p><ul><li>Python &amp; R</li><li>SQL</li></ul>",
        },
    ],
}


@pytest.mark.parametrize("value", [GREENHOUSE, LEVER, ASHBY, SCHEMA])
def test_layouts_of_boards(tmp_path: Path, value: Any) -> None:
    posting = one(tmp_path, "x.json", json.dumps(value))
    assert posting.title == "Counter"
    assert posting.posted == "2024-05-02"
    assert posting.url == "https://x.y/1"
    assert posting.location is not None
    assert posting.location.startswith("Kent")
    assert TEXT in posting.text
    assert "- Python & R\n- SQL" in posting.text


def test_a_snippet_and_the_shapes_pandas_writes(tmp_path: Path) -> None:
    adzuna = {
        "results": [
            {
                "title": "Counter",
                "company": {"display_name": "Orchard"},
                "location": {"display_name": "Kent"},
                "created": "2024-05-02T03:04:05Z",
                "redirect_url": "https://x.y/1",
                "description": f"{TEXT}…",
            }
        ]
    }
    posting = one(tmp_path, "a.json", json.dumps(adzuna))
    assert (posting.organization, posting.location, posting.text[-1]) == ("Orchard", "Kent", "…")
    by_column = {"title": {"0": "Counter", "1": "Packer"}, "description": {"0": TEXT, "1": f"{TEXT} Pack."}}
    (tmp_path / "b.json").write_text(json.dumps(by_column))
    assert [p.title for p in load([tmp_path / "b.json"]).postings] == ["Counter", "Packer"]
    split = {"columns": ["title", "description"], "data": [["Counter", TEXT], ["Packer", f"{TEXT} Pack."]]}
    (tmp_path / "c.json").write_text(json.dumps(split))
    assert [p.title for p in load([tmp_path / "c.json"]).postings] == ["Counter", "Packer"]


def test_json_lines_with_bad_lines_two_objects_and_relative_dates(tmp_path: Path) -> None:
    good = [
        json.dumps(
            {
                "jobTitle": f"Counter {i}",
                "companyName": "Orchard",
                "description": f"{TEXT} {i}",
                "postedAt": "3 days ago",
                "scrapedAt": "2024-05-05T00:00:00Z",
            }
        )
        for i in range(4)
    ]
    (tmp_path / "x.jsonl").write_text(f"{good[0]}\n{{broken\n{good[1]}{good[2]}\n\n[1]\n{good[3]}\n")
    loaded = load([tmp_path / "x.jsonl"])
    assert [p.title for p in loaded.postings] == [f"Counter {i}" for i in range(4)]
    assert {p.posted for p in loaded.postings} == {"2024-05-02"}
    assert [r.row for r in loaded.rejected] == [2, 5]


def test_a_json_file_that_is_really_json_lines(tmp_path: Path) -> None:
    lines = "\n".join(json.dumps({"title": f"Counter {i}", "description": f"{TEXT} {i}"}) for i in range(3))
    (tmp_path / "x.json").write_text(lines)
    assert len(load([tmp_path / "x.json"]).postings) == 3
