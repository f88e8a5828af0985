"""Files and folders -> postings: order, duplicates, folders, what is refused and why, and that nothing raises."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from matcher.errors import BadInput, Cancelled
from matcher.model import Posting, Rejected
from matcher.postings.formats import FORMATS, SUFFIXES
from matcher.postings.load import iterate, load, posting_of_text, shown

TEXT = "We look for a person who counts apples and pears in Python every single day."
CSV = f"title,company,description\nApple Counter,Orchard Ltd,{TEXT}\nPear Counter,Orchard Ltd,{TEXT}\n"


def write(folder: Path, name: str, content: str | bytes) -> Path:
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def test_files_come_in_the_order_given_and_folders_by_name(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    for name in ("b/2.txt", "b/1.txt", "b/.hidden.txt", "a.txt"):
        write(tmp_path, name, f"Job {name}\n{TEXT}")
    loaded = load([tmp_path / "b", tmp_path / "a.txt"])
    assert [p.title for p in loaded.postings] == ["Job b/1.txt", "Job b/2.txt", "Job a.txt"]
    assert loaded.rejected == ()


def test_the_same_ad_comes_once(tmp_path: Path) -> None:
    one = write(tmp_path, "one.csv", CSV)
    two = write(
        tmp_path, "two.json", json.dumps([{"title": "APPLE counter", "company": "Orchard Ltd.", "description": TEXT}])
    )
    loaded = load([one, two, one])
    assert [p.title for p in loaded.postings] == ["Apple Counter", "Pear Counter"]
    assert [p.source for p in loaded.postings] == ["one.csv", "one.csv"]
    assert len(list(iterate([one, two, one]))) == 5


def test_ids_follow_from_the_content_alone(tmp_path: Path) -> None:
    (posting,) = load([write(tmp_path, "x.txt", f"Apple Counter\n{TEXT}")]).postings
    assert posting.id == posting_of_text(f"Apple  Counter\r\n{TEXT.upper()}").id
    assert posting.id != posting_of_text(f"Apple Counter\n{TEXT} More.").id
    assert len(posting.id) == 15
    assert posting.id.startswith("p")


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("cv.pdf", b"%PDF-1.7 ...", "PDF"),
        ("ads.zip", b"PK\x03\x04...", "Archives"),
        ("ads.csv.gz", b"\x1f\x8b\x08...", "Compressed"),
        ("picture.png", b"\x89PNG....", "not a text file"),
        ("renamed.csv", b"\xff\xd8\xff\xe0\x00\x10JFIF\n" + bytes(range(256)) * 30, "not a text file"),
        ("noise.bin", bytes(range(128, 256)) * 30, "none of CSV"),
        ("empty.csv", b"", "empty"),
        ("short.txt", b"Hello", "no text"),
        ("deep.json", b"[" * 200_000, "JSON|deep"),
        ("deep.jsonl", b"[" * 200_000, "JSON"),
        ("nan.json", b'[{"title": "Counter", "salary": NaN}]', "NaN"),
        ("fake.sqlite", b"this is no database at all", "SQLite"),
        ("wrong.csv", b"colour,size\nred,3\n", "No column holds"),
    ],
)
def test_what_cannot_be_read_is_named(tmp_path: Path, name: str, content: bytes, reason: str) -> None:
    loaded = load([write(tmp_path, name, content)])
    assert loaded.postings == ()
    assert len(loaded.rejected) == 1
    assert loaded.rejected[0].source == name
    assert any(word in loaded.rejected[0].reason for word in reason.split("|"))
    assert loaded.rejected[0].reason.endswith(".")


def test_missing_files_devices_and_loops(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "loop").symlink_to(tmp_path / "in", target_is_directory=True)
    write(tmp_path, "in/a.txt", f"Counter\n{TEXT}")
    os.mkfifo(tmp_path / "in" / "pipe.csv")
    loaded = load([tmp_path / "nowhere.csv", tmp_path / "in"])
    assert len(loaded.postings) == 1
    assert [r.source for r in loaded.rejected] == ["nowhere.csv", "pipe.csv"]


def test_names_that_are_no_text_are_shown_all_the_same() -> None:
    assert shown(Path(os.fsdecode(b"caf\xe9\n.csv"))) == "caf\ufffd.csv"


def test_a_tick_can_stop_the_work(tmp_path: Path) -> None:
    rows = "".join(f"Counter {i},Orchard,{TEXT}\n" for i in range(500))
    path = write(tmp_path, "many.csv", "title,company,description\n" + rows)
    told: list[tuple[int, int, str]] = []

    def tick(done: int, total: int, what: str) -> None:
        told.append((done, total, what))
        if len(told) == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        load([path], tick)
    assert told == [(0, 1, "many.csv"), (0, 1, "many.csv")]


def test_pasted_text_keeps_its_words_and_finds_its_title() -> None:
    posting = posting_of_text(f"Apple Counter\nCompany: Orchard Ltd\nLocation: Kent (remote)\n\n{TEXT}")
    assert (posting.title, posting.organization, posting.location) == ("Apple Counter", "Orchard Ltd", "Kent (remote)")
    assert posting.remote is True
    assert posting.text.endswith(TEXT)
    assert posting_of_text(TEXT, title="Given").title == "Given"
    with pytest.raises(BadInput):
        posting_of_text("  \n ")


def test_every_format_keeps_the_contract() -> None:
    assert len({row.name for row in FORMATS}) == len(FORMATS)
    for suffix in SUFFIXES:
        assert any(row.accepts(b"x", f"file.{suffix}") for row in FORMATS), suffix
    for row in FORMATS:
        assert not row.accepts(b"\x89PNG\r\n", "picture.png")


@given(content=st.binary(max_size=600), suffix=st.sampled_from(SUFFIXES))
@settings(max_examples=250, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_bytes_raise(tmp_path: Path, content: bytes, suffix: str) -> None:
    for item in iterate([write(tmp_path, f"x.{suffix}", content)]):
        assert isinstance(item, Posting | Rejected)


SEEDS = {
    "csv": CSV,
    "tsv": CSV.replace(",", "\t"),
    "json": json.dumps({"jobs": [{"title": "Counter", "company": {"name": "Orchard"}, "content": f"&lt;p&gt;{TEXT}"}]}),
    "jsonl": json.dumps({"title": "Counter", "company": "Orchard", "description": TEXT}) + "\n",
    "yaml": f"title: Counter\ncompany: Orchard\ndescription: |\n  {TEXT}\n",
    "html": '<html><h1>Counter</h1><script type=\'application/ld+json\'>{"@type":"JobPosting"}</script>'
    f"<main>{TEXT}</main></html>",
}


@given(data=st.data(), suffix=st.sampled_from(sorted(SEEDS)))
@settings(max_examples=250, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_damaged_file_raises(tmp_path: Path, data: st.DataObject, suffix: str) -> None:
    content = bytearray(SEEDS[suffix].encode())
    for _ in range(data.draw(st.integers(1, 6))):
        at = data.draw(st.integers(0, len(content) - 1))
        piece = data.draw(
            st.sampled_from(
                [
                    b'"',
                    b"{",
                    b"[",
                    b"\\",
                    b"\x00",
                    b"\xff",
                    b"\n",
                    b"&a ",
                    b"*a",
                    b"NaN",
                    b",",
                    b"",
                    b"<",
                    b"'",
                    b"9" * 5000,
                ]
            )
        )
        content[at : at + data.draw(st.integers(0, 3))] = piece
        if not content:
            break
    for item in iterate([write(tmp_path, f"x.{suffix}", bytes(content))]):
        assert isinstance(item, Posting | Rejected)
        if isinstance(item, Posting):
            assert item.title and item.text and item.text.isprintable() is not None
            assert not any(ord(c) < 32 and c != "\n" for c in item.text)
