"""Roles of the user's own outlive a restart, a backup, and the postings they were made of."""

from __future__ import annotations

from datetime import datetime

from matcher.model import OwnRole
from matcher.store import backup, schema
from matcher.store.store import Store

ROLE = OwnRole("own-pricing", "Pricing «people»", ("p1", "p2"), "2026-11-23")


def test_kept_changed_and_removed(any_store) -> None:
    assert any_store.own_roles() == ()
    any_store.set_own_role(ROLE)
    other = OwnRole("own-a", "A", ("p2",), "2026-11-24")
    any_store.set_own_role(other)
    assert any_store.own_roles() == (other, ROLE)
    fewer = OwnRole(ROLE.id, "Prices", ("p1",), ROLE.made)
    any_store.set_own_role(fewer)
    assert any_store.own_roles() == (other, fewer)
    assert any_store.remove_own_role(ROLE.id) and not any_store.remove_own_role(ROLE.id)
    any_store.set_own_role(ROLE)
    assert any_store.own_roles() == (other, ROLE)


def test_they_stand_in_a_backup(folder, key) -> None:
    with Store.open(folder, key) as store:
        store.set_own_role(ROLE)
    file = backup.make(folder, key, datetime(2026, 11, 23, 12))
    with Store.open(folder, key) as store:
        store.remove_own_role(ROLE.id)
    backup.recover(folder, key, datetime(2026, 11, 23, 13), chosen=file)
    with Store.open(folder, key) as store:
        assert store.own_roles() == (ROLE,)


def test_a_library_from_before_them_takes_them(folder, key, ad, monkeypatch) -> None:
    with monkeypatch.context() as before:
        before.setattr(schema, "MIGRATIONS", schema.MIGRATIONS[:1])
        with Store.open(folder, key) as store:
            store.add_postings([ad(1)])
    with Store.open(folder, key) as store:
        assert store.count() == 1 and store.own_roles() == ()
        store.set_own_role(ROLE)
        store.delete_postings([ad(1).id])
        assert store.own_roles() == (ROLE,)
