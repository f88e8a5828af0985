"""Statuses: each with its date, the last one stands, and every step has a way back."""

from __future__ import annotations

import pytest

from matcher.errors import BadRequest
from matcher.store.statuses import STATUSES, StatusEntry


def test_a_row_of_statuses(any_store, ad) -> None:
    any_store.add_postings([ad(1)])
    any_store.set_status(ad(1).id, "saved", "2026-01-01")
    any_store.set_status(ad(1).id, "applied", "2026-01-05", "by mail")
    any_store.set_status(ad(1).id, "saved", "2026-02-01", "again")
    assert any_store.statuses(ad(1).id) == (
        StatusEntry("applied", "2026-01-05", "by mail"),
        StatusEntry("saved", "2026-02-01", "again"),
    )
    row = any_store.posting_rows()[0]
    assert (row.status, row.status_date) == ("saved", "2026-02-01")


def test_undo(any_store, ad) -> None:
    any_store.add_postings([ad(1)])
    before = any_store.statuses(ad(1).id)
    any_store.set_status(ad(1).id, "hidden", "2026-01-01")
    any_store.set_statuses(ad(1).id, before)
    assert any_store.statuses(ad(1).id) == before == ()
    row = any_store.posting_rows()[0]
    assert (row.status, row.status_date) == ("new", None)


def test_of_many_all_are_stored_or_none(any_store, ad) -> None:
    any_store.add_postings([ad(1), ad(2)])
    saved = (StatusEntry("saved", "2026-01-01"),)
    with pytest.raises(BadRequest):
        any_store.set_statuses_of_many({ad(1).id: saved, "unknown": saved})
    assert any_store.statuses(ad(1).id) == ()
    any_store.set_statuses_of_many({ad(1).id: saved, ad(2).id: saved})
    assert any_store.statuses(ad(1).id) == any_store.statuses(ad(2).id) == saved


@pytest.mark.parametrize("status", STATUSES)
def test_every_status_can_be_set(any_store, ad, status) -> None:
    any_store.add_postings([ad(1)])
    any_store.set_status(ad(1).id, status, "2026-01-01")
    assert any_store.posting_rows()[0].status == status


def test_what_is_not_there(any_store, ad) -> None:
    any_store.add_postings([ad(1)])
    with pytest.raises(BadRequest):
        any_store.set_status("unknown", "saved", "2026-01-01")
    with pytest.raises(BadRequest):
        any_store.set_status(ad(1).id, "adored", "2026-01-01")
    assert any_store.statuses(ad(1).id) == any_store.statuses("unknown") == ()
