"""Postings: stored once, as they were, in one piece or not at all."""

from __future__ import annotations

import threading
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from matcher.errors import Cancelled
from matcher.model import Posting
from matcher.store.postings import Added
from matcher.store.store import Store

SHARED = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=40)
TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
MAYBE = st.none() | TEXT
POSTINGS = st.lists(
    st.builds(
        Posting,
        TEXT.filter(bool),
        TEXT,
        TEXT,
        MAYBE,
        MAYBE,
        MAYBE,
        MAYBE,
        TEXT,
        st.none() | st.booleans(),
        st.booleans(),
    ),
    max_size=8,
    unique_by=lambda p: p.id,
)


@given(POSTINGS)
@SHARED
def test_what_goes_in_comes_out(postings) -> None:
    with Store.in_memory() as store:
        assert store.add_postings(postings) == Added(len(postings), 0, 0)
        expected = tuple(sorted(postings, key=lambda p: p.id.encode()))
        assert tuple(store.postings()) == expected
        assert store.posting_ids() == tuple(p.id for p in expected)
        assert sorted(row.id for row in store.posting_rows()) == sorted(store.posting_ids())
        assert store.count() == len(postings)
        assert store.add_postings(postings) == Added(0, 0, len(postings))


def test_postings_survive_closing(folder, key, ad) -> None:
    postings = tuple(ad(n) for n in range(1200))
    with Store.open(folder, key) as store:
        assert store.add_postings(iter(postings)) == Added(1200, 0, 0)
    with Store.open(folder, key) as store:
        assert sorted(store.postings(), key=lambda p: p.id) == sorted(postings, key=lambda p: p.id)
        assert store.add_postings(postings) == Added(0, 0, 1200)


def test_ids_are_answered_in_the_order_asked(any_store, ad) -> None:
    any_store.add_postings([ad(n) for n in range(5)])
    asked = [ad(3).id, "unknown", ad(0).id, ad(3).id]
    assert [p.id for p in any_store.postings(asked)] == [ad(3).id, ad(0).id, ad(3).id]
    assert any_store.posting("unknown") is None
    assert any_store.posting(ad(4).id) == ad(4)


def test_the_same_ad_twice_in_one_import(any_store, ad) -> None:
    assert any_store.add_postings([ad(1), ad(1), ad(2)]) == Added(2, 0, 1)


def test_a_known_ad_takes_over_what_it_did_not_know(any_store, ad) -> None:
    any_store.add_postings([ad(1, url="https://a.example", source="first.csv", sample=True)])
    any_store.set_status(ad(1).id, "saved", "2026-01-02")
    assert any_store.add_postings([ad(1, posted="2026-01-01", source="second.csv")]) == Added(0, 1, 0)
    assert any_store.posting(ad(1).id) == ad(1, url="https://a.example", posted="2026-01-01", source="first.csv")
    assert any_store.statuses(ad(1).id)
    assert any_store.add_postings([ad(1, source="third.csv")]) == Added(0, 0, 1)


def test_a_changed_text_is_found_and_its_cache_forgotten(any_store, ad) -> None:
    any_store.add_postings([ad(1, organization="Acme")])
    any_store.put_cache("opening", ad(1).id, "1", b"old")
    assert any_store.add_postings([ad(1, text="Now with kayaks.")]) == Added(0, 1, 0)
    assert any_store.search("kayak") == (ad(1).id,)
    assert any_store.search("acme") == (ad(1).id,)
    assert any_store.search("count") == ()
    assert any_store.get_cache("opening", ad(1).id, "1") is None


@pytest.mark.parametrize("at", [0, 500, 1000])
def test_a_cancelled_import_leaves_the_library_as_it_was(any_store, ad, at) -> None:
    any_store.add_postings([ad(5000)])
    before = (any_store.generation(), tuple(any_store.postings()), any_store.search("number"))

    def tick(done: int, total: int, what: str) -> None:
        assert total == 1000
        if done >= at:
            raise Cancelled

    with pytest.raises(Cancelled):
        any_store.add_postings([ad(n) for n in range(1000)], tick)
    assert (any_store.generation(), tuple(any_store.postings()), any_store.search("number")) == before
    any_store.add_postings([ad(1)])
    assert any_store.count() == 2


def test_an_error_while_the_ads_are_read_is_passed_on_as_it_is(any_store, ad) -> None:
    def reading():
        yield ad(1)
        raise FileNotFoundError("gone")

    with pytest.raises(FileNotFoundError):
        any_store.add_postings(reading())
    assert any_store.count() == 0


def test_deleted_and_brought_back_whole(any_store, ad) -> None:
    any_store.add_postings([ad(n) for n in range(3)])
    any_store.set_status(ad(1).id, "applied", "2026-02-03", "sent")
    any_store.put_cache("opening", ad(1).id, "1", b"x")
    assert any_store.delete_postings([ad(1).id, ad(2).id, "unknown"]) == 2
    assert any_store.delete_postings([ad(1).id]) == 0
    assert any_store.posting_ids() == (ad(0).id,)
    assert any_store.count() == len(any_store.posting_rows()) == 1
    assert any_store.posting(ad(1).id) is None
    assert any_store.search("analyst") == (ad(0).id,)
    assert any_store.statuses(ad(1).id) == ()
    assert any_store.restore_postings([ad(1).id]) == 1
    assert any_store.posting(ad(1).id) == ad(1)
    assert any_store.statuses(ad(1).id)[0].note == "sent"
    assert any_store.get_cache("opening", ad(1).id, "1") == b"x"


def test_a_deleted_ad_that_is_imported_again_is_added(any_store, ad) -> None:
    any_store.add_postings([ad(1), ad(2)])
    any_store.delete_postings([ad(1).id])
    assert any_store.add_postings([ad(1), ad(2)]) == Added(1, 0, 1)
    assert any_store.count() == 2


def test_what_was_deleted_is_gone_for_good_after_closing(folder, key, ad) -> None:
    with Store.open(folder, key) as store:
        store.add_postings([ad(n) for n in range(3)])
        store.put_cache("opening", ad(2).id, "1", b"x")
        store.set_status(ad(2).id, "saved", "2026-01-01")
        store.delete_postings([ad(2).id])
    with Store.open(folder, key) as store:
        assert store.restore_postings([ad(2).id]) == 0
        assert store.get_cache("opening", ad(2).id, "1") is None
        assert store.add_postings([ad(2)]) == Added(1, 0, 0)
        assert store.statuses(ad(2).id) == ()
        assert store.search("analyst 2") == (ad(2).id,)
        store.verify()


def test_the_generation_changes_with_the_postings_alone(any_store, ad) -> None:
    seen = [any_store.generation()]

    def step(call) -> None:
        call()
        seen.append(any_store.generation())

    step(lambda: any_store.add_postings([ad(1), ad(2)]))
    step(lambda: any_store.add_postings([replace(ad(1), url="https://x.example")]))
    step(lambda: any_store.delete_postings([ad(1).id]))
    step(lambda: any_store.restore_postings([ad(1).id]))
    assert seen == sorted(set(seen))
    step(lambda: any_store.add_postings([ad(2)]))
    step(lambda: any_store.set_status(ad(2).id, "saved", "2026-01-01"))
    step(lambda: any_store.delete_postings([]))
    assert len(set(seen)) == 5


def test_names_that_no_encoding_knows(any_store, ad) -> None:
    any_store.add_postings([ad(1, source="caf\udce9.csv", title="half \ud83d pair", text="nul \x00 byte")])
    found = any_store.posting(ad(1).id)
    assert found.source == "caf?.csv"
    assert found.text == "nul \x00 byte"


def test_reading_does_not_wait_for_an_import(store, ad) -> None:
    store.add_postings([ad(1)])
    seen: list[tuple[int, int]] = []

    def tick(done: int, total: int, what: str) -> None:
        if done == 500:
            other = threading.Thread(target=lambda: seen.append((store.count(), len(store.search("analyst")))))
            other.start()
            other.join(5)

    store.add_postings([ad(n) for n in range(1000, 2000)], tick)
    assert seen == [(1, 1)]
    assert store.count() == 1001


def test_many_threads_at_once(store, ad) -> None:
    failures: list[BaseException] = []

    def work(n: int) -> None:
        try:
            for i in range(20):
                store.add_postings([ad(n * 100 + i)])
                list(store.postings())
                store.set_value(f"k{n}", i)
                store.search("analyst")
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=work, args=(n,)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert store.count() == 80
