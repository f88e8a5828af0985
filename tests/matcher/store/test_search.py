"""Searching agrees with reading every posting and looking."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from matcher.errors import Cancelled
from matcher.model import Posting
from matcher.store import schema, search
from matcher.store.store import Store

WORDS = ("data", "database", "café", "c++", "c#", "r", "python", "pythonic", "数据", "Über", "x1")
SENTENCES = st.lists(st.sampled_from(WORDS), min_size=1, max_size=6).map(" ".join)


def folded(text: str) -> list[str]:
    plain = "".join(c for c in unicodedata.normalize("NFD", text.lower()) if not unicodedata.combining(c))
    return re.findall(r"[\w+#]+", plain)


def slow_search(postings: list[Posting], query: str) -> tuple[str, ...]:
    """What search promises, by reading everything."""
    asked = folded(query)

    def holds(p: Posting) -> bool:
        head, text = folded(f"{p.title} {p.organization or ''} {p.location or ''}"), folded(p.text)
        for i, word in enumerate(asked):
            begun = i == len(asked) - 1 and not query[-1].isspace()
            in_head = any(w.startswith(word) if begun else w == word for w in head)
            in_text = any(w.startswith(word) if begun and len(word) > 1 else w == word for w in text)
            if not (in_head or in_text):
                return False
        return True

    return tuple(sorted(p.id for p in postings if holds(p)))


@given(
    st.lists(st.tuples(SENTENCES, SENTENCES, st.none() | SENTENCES), max_size=6),
    SENTENCES.flatmap(lambda s: st.sampled_from([s, s + " ", s[:-1] or s, s[:2], s.upper()])),
)
@settings(deadline=None, max_examples=80)
def test_like_reading_everything(rows, query) -> None:
    postings = [Posting(f"p{i}", title, text, organization) for i, (title, text, organization) in enumerate(rows)]
    with Store.in_memory() as store:
        store.add_postings(postings)
        assert store.search(query) == slow_search(postings, query)
        mask, ids = store.search_mask(query)
        assert ids.tolist() == [row.id.encode() for row in store.posting_rows()] and mask.dtype == bool
        assert tuple(id.decode() for id in ids[mask].tolist()) == store.search(query)


@pytest.mark.parametrize(
    "query", ["", " ", "-", '"', "*", "AND", "a OR b", "NEAR(a b)", "x:y", '"unclosed', "(", "\x00", "\ud800", "^a"]
)
def test_no_query_is_a_command(any_store, ad, query) -> None:
    any_store.add_postings([ad(1)])
    assert any_store.search(query) in ((), (ad(1).id,))


def test_a_text_without_words_finds_all(any_store, ad) -> None:
    any_store.add_postings([ad(n) for n in range(3)])
    assert any_store.search(" - ") == any_store.posting_ids()


def test_words_may_stand_in_different_places(any_store, ad) -> None:
    any_store.add_postings([ad(1, organization="Brückner", location="Kiel", text="We sail."), ad(2, text="We sail.")])
    assert any_store.search("bruckner kiel sai") == (ad(1).id,)


def test_texts_of_a_large_import_are_indexed_behind_it(store, ad, monkeypatch) -> None:
    monkeypatch.setattr(search, "_FEW", 10)
    monkeypatch.setattr(search, "_BATCH", 7)
    store.add_postings([ad(n) for n in range(30)])
    assert store.unindexed() == 30
    assert len(store.search("analyst")) == 30
    assert store.search("count") == ()

    def tick(done: int, total: int, what: str) -> None:
        assert total == 30
        if done >= 14:
            raise Cancelled

    with pytest.raises(Cancelled):
        store.index_texts(tick)
    assert store.unindexed() == 16
    assert len(store.search("count")) == 14
    assert store.index_texts() == 16
    assert len(store.search("count")) == 30
    assert store.index_texts() == 0
    store.add_postings([ad(99)])
    assert store.unindexed() == 0
    assert len(store.search("count")) == 31


@pytest.mark.parametrize("behind", [0, 12])
def test_a_library_from_before_begun_words_were_kept(folder, key, ad, monkeypatch, behind) -> None:
    """Found by their heads at once, and by their texts as these are indexed anew, however many were before."""
    monkeypatch.setattr(search, "_FEW", 10)
    monkeypatch.setattr(search, "_BATCH", 7)
    every, postings = schema.MIGRATIONS, [ad(n) for n in range(20)]
    monkeypatch.setattr(schema, "MIGRATIONS", every[:2])
    with Store.open(folder, key) as store:
        store.add_postings(postings[behind:])
        store.index_texts()
        store.add_postings(postings[:behind])
        assert store.unindexed() == behind
    monkeypatch.setattr(schema, "MIGRATIONS", every)
    with Store.open(folder, key) as store:
        assert store.unindexed() == 20
        store.delete_postings([postings[3].id])
        left = [p for p in postings if p is not postings[3]]
        for query in ("analyst", "anal", "a"):
            assert store.search(query) == slow_search(left, query)
        assert store.search("coun") == ()
        assert store.index_texts() == 20
        for query in ("coun", "c", "count", "count ", "analyst coun"):
            assert store.search(query) == slow_search(left, query)
    with Store.open(folder, key) as store:
        assert store.unindexed() == 0
        assert store.search("coun") == slow_search(left, "coun")


def test_a_text_that_changes_before_it_is_indexed(store, ad, monkeypatch) -> None:
    monkeypatch.setattr(search, "_FEW", 0)
    store.add_postings([ad(1)])
    store.add_postings([ad(1, text="kayaks")])
    store.index_texts()
    assert store.search("kayaks") == (ad(1).id,)
    assert store.search("count") == ()


def test_the_mask_keeps_step_with_what_comes_and_goes(store, ad) -> None:
    store.add_postings([ad(1), ad(2), ad(3)])
    assert store.search_mask("")[0].tolist() == [True] * 3
    store.delete_postings([ad(2).id])
    mask, ids = store.search_mask(ad(1).title.split()[0])
    assert len(mask) == len(ids) == 2
    store.restore_postings([ad(2).id])
    store.add_postings([ad(4)])
    assert len(store.search_mask("x")[0]) == 4
