"""Résumés: the very bytes, one entry a file, corrections by the file's hash."""

from __future__ import annotations

import pytest

from matcher.errors import BadRequest
from matcher.model import Correction
from matcher.store.resumes import StoredResume


def test_versions_of_a_resume(any_store) -> None:
    data = bytes(range(256)) * 100
    first = any_store.add_resume("mine.pdf", "aa", data, 2, "2026-01-01")
    second = any_store.add_resume("caf\udce9.pdf", "bb", b"", 1, "2026-01-02")
    assert any_store.add_resume("renamed.pdf", "aa", data, 2, "2026-03-03") == first
    assert any_store.resumes() == (
        StoredResume(first, "renamed.pdf", "aa", 2, "2026-01-01", 25_600),
        StoredResume(second, "caf?.pdf", "bb", 1, "2026-01-02", 0),
    )
    assert any_store.resume_bytes(first) == data
    assert any_store.resume_bytes(second) == b""


def test_removed_with_all_that_belongs_to_it(any_store) -> None:
    id = any_store.add_resume("mine.pdf", "aa", b"x")
    any_store.set_corrections("aa", (Correction("contact.name", "N"),))
    any_store.put_cache("document", "aa", "1", b"words")
    assert any_store.remove_resume(id)
    assert not any_store.remove_resume(id)
    assert any_store.resumes() == any_store.corrections("aa") == ()
    assert any_store.get_cache("document", "aa", "1") is None
    with pytest.raises(BadRequest):
        any_store.resume_bytes(id)
    assert any_store.add_resume("next.pdf", "bb", b"y") != id


def test_corrections_keep_their_order(any_store) -> None:
    made = (Correction("skill.sql", "add"), Correction("experience.2", None), Correction("contact.name", "A\udcff"))
    any_store.set_corrections("aa", made)
    assert any_store.corrections("aa") == (*made[:2], Correction("contact.name", "A?"))
    any_store.set_corrections("aa", made[:1])
    assert any_store.corrections("aa") == made[:1]
    assert any_store.corrections("bb") == ()
